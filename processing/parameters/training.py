"""Parameters of training: recipe, network, optimisation and device."""

from __future__ import annotations

import os
from collections.abc import Iterable
from math import ceil, log10
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...model.commands import common
from ...model.runtime.parameters import Numbers, Whole
from ...model.training.choices import TRAINING_PARAMETERS
from ..translation import tr
from .base import LstmFcnAlgorithm, is_given
from .declared import choice_parameter, number_parameter
from .groups import names_in
from .text_forms import read_numbers

RECIPE = "RECIPE"
VALUES_FILTER = "Training values (*.json)"
VALIDATION_SPLIT = "VALIDATION_SPLIT"
VALUES = "VALUES"
PRECISION = "PRECISION"

FOREST = "FOREST"
FOREST_NUMBERS = ("FOREST_ACCURACY", "CALIBRATION_ERROR")

# Name, title.
_ENUMS = (
    ("ARCHITECTURE", "Architecture"),
    ("OPTIMIZER", "Optimizer"),
    ("LR_SCHEDULE", "Learning rate schedule"),
    ("CLASS_WEIGHTS", "Class weights"),
)

_YES_NO = ("RESTORE_BEST", "Restore the best weights", ("No", "Yes"))

# Name, title.
_LISTS = (
    ("CNN_LAYERS", "CNN layers"),
    ("CNN_KERNELS", "CNN kernels"),
    ("CNN_DROPOUT_RATES", "CNN dropout rates"),
)

# Name, title.
_NUMBERS = (
    ("LSTM_WIDTH", "LSTM width"),
    ("LSTM_DROPOUT", "LSTM dropout"),
    ("DATE_DROPOUT", "Date dropout"),
    ("MEMBERS", "Ensemble members"),
    ("SOFT_LABELS", "Soft labels"),
    ("EPOCHS", "Epochs"),
    ("BATCH_SIZE", "Batch size"),
    ("LEARNING_RATE", "Learning rate"),
    ("EPS", "Optimizer epsilon"),
    ("WEIGHT_DECAY", "Weight decay"),
    ("LR_DECAY_EPOCHS", "Learning rate decay interval (epochs)"),
    ("LR_DECAY_RATE", "Learning rate decay factor"),
    ("PATIENCE", "Patience"),
    ("MIN_DELTA", "Minimum improvement"),
    ("CLIP_NORM", "Gradient clipping"),
    ("SEED", "Seed"),
)

_RECIPE_SETS = " If empty, the recipe's value is used."

TRAINING_HELP = {
    RECIPE: "A complete set of values for everything below. <i>Recommended</i>: the LSTM-FCN of Karim et al. (2018) "
    "with a one-cycle learning rate, date dropout, and enough training steps for small sample sets; on series of 24 dates or "
    "more its variant <i>Seasonal LSTM-FCN</i>, which keeps when in the year something happens, and with 2,000 training samples or more the deeper <i>Residual LSTM-FCN</i>. <i>As in the report</i>: network and values of the report on sits_lstm_fcn; on small sets its "
    "50 epochs are too few, and some runs miss a class altogether. <i>Fast</i>: as recommended with fewer "
    "filters, for large maps without a graphics card.",
    VALIDATION_SPLIT: "Fraction of the samples of each class that is held out to measure accuracy, above 0 and at "
    "most 0.5. Ignored when validation samples are given.",
    "ARCHITECTURE": "<i>LSTM-FCN</i>: Karim et al. 2018. <i>sits</i>: the network of the report's listing. <i>MLSTM-FCN</i>: "
    "with squeeze-and-excite blocks, Karim et al. 2019. <i>ALSTM-FCN</i>: with attention. <i>Seasonal LSTM-FCN</i>: "
    "keeps when in the series something happens, for long series. <i>Residual LSTM-FCN</i>: the same with "
    "three more convolutions of the same sizes and a shortcut around them, for many samples of long series."
    + _RECIPE_SETS,
    "CNN_LAYERS": "Filters of the three convolutions, for example <code>128,256,128</code>." + _RECIPE_SETS,
    "CNN_KERNELS": "Kernel sizes of the three convolutions in dates, for example <code>8,5,3</code>." + _RECIPE_SETS,
    "CNN_DROPOUT_RATES": "Dropout after each convolution, for example <code>0,0,0</code>." + _RECIPE_SETS,
    "LSTM_WIDTH": "Hidden size of the LSTM; 8 in the report." + _RECIPE_SETS,
    "LSTM_DROPOUT": "Dropout after the LSTM, 0 to 0.99." + _RECIPE_SETS,
    "DATE_DROPOUT": "Probability that a date is hidden from the network in a training step, all bands together, so that it "
    "does not rely on single dates; 0 in the report." + _RECIPE_SETS,
    "MEMBERS": "Number of small networks that are trained side by side, each with its part of the filters and of the LSTM, and "
    "then joined into one that gives the mean of what they say; 1 trains one network. Only for <i>Seasonal</i> and <i>Residual LSTM-FCN</i>."
    + _RECIPE_SETS,
    "SOFT_LABELS": "Share of each label that is replaced by the class probabilities of a random forest whose trees have not seen "
    "the sample, 0 to 1: the network does not learn by heart what overlapping classes and wrong labels cannot teach. "
    "0 in the report; <i>Recommended</i> and <i>Fast</i> compare forest and network on halves of the samples, where "
    "series have 24 dates or more." + _RECIPE_SETS,
    "EPOCHS": "Passes over the samples." + _RECIPE_SETS,
    "BATCH_SIZE": "Maximum number of series in one training step; samples are spread evenly over the steps."
    + _RECIPE_SETS,
    "OPTIMIZER": "The optimization algorithm; AdamW in the report." + _RECIPE_SETS,
    "LEARNING_RATE": "Step size of the optimizer; the peak with the one-cycle schedule. 0.0005 in the report."
    + _RECIPE_SETS,
    "EPS": "Small number that keeps the optimizer from dividing by zero; 1e-8 in the report." + _RECIPE_SETS,
    "WEIGHT_DECAY": "How strongly weights are pulled towards zero; 1e-6 in the report." + _RECIPE_SETS,
    "LR_SCHEDULE": "How the learning rate changes: <i>Steps</i> (the report's), <i>One cycle</i> (up, then down to almost zero), "
    "<i>When the loss stalls</i> (lowered when the validation loss no longer falls)." + _RECIPE_SETS,
    "LR_DECAY_EPOCHS": "Step schedule: epochs after which the rate is lowered; 1 in the report." + _RECIPE_SETS,
    "LR_DECAY_RATE": "Step schedule: factor by which the rate is lowered; 0.95 in the report." + _RECIPE_SETS,
    "PATIENCE": "Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the "
    "report." + _RECIPE_SETS,
    "MIN_DELTA": "How much the validation loss must fall to count as an improvement; 0.01 in the report."
    + _RECIPE_SETS,
    "RESTORE_BEST": "Whether to keep the weights of the best validation loss instead of the last." + _RECIPE_SETS,
    "CLASS_WEIGHTS": "<i>Balanced</i> gives every class the same weight, however many samples it has." + _RECIPE_SETS,
    "CLIP_NORM": "Maximum norm of the gradient of a training step; longer ones are shortened to it, which limits the "
    "influence of unusual samples. 0 leaves them as they are, as in the report." + _RECIPE_SETS,
    VALUES: "A file of training values, written by <i>Tune LSTM-FCN</i>. They replace the recipe's values; values given in "
    "this dialog take precedence.",
    PRECISION: "Number format of the arithmetic: <i>Automatic</i> is float32, and on CUDA bfloat16 (float16 on older cards) where it is "
    "safe, which is faster there.",
    "SEED": "The same seed gives the same result on the same machine. If empty, a seed is drawn at random; "
    "the log and the model file record it.",
}


FOREST_HELP = {
    FOREST: "Measure a random forest of 500 trees on the same samples too. The report and the log show what the network gains over "
    "it, and say so when it gains nothing.",
    "FOREST_ACCURACY": "overall accuracy of a random forest on the same samples, 0 to 1",
    "CALIBRATION_ERROR": "expected calibration error of the probabilities, 0 to 1",
}


def add_forest(algorithm: LstmFcnAlgorithm) -> None:
    """Add the choice whether a random forest is measured beside the network."""
    default = common.FOREST["forest"].default
    algorithm.add(QgsProcessingParameterBoolean(FOREST, tr("Compare with a random forest"), default), advanced=True)


def add_training_parameters(algorithm: LstmFcnAlgorithm) -> None:
    """Add the recipe, the values that override it, and the device."""
    algorithm.add(choice_parameter(RECIPE, tr("Recipe"), common.TRAINING["recipe"]))
    split = number_parameter(VALIDATION_SPLIT, tr("Validation split"), TRAINING_PARAMETERS["validation_split"])
    split.setMetadata({"widget_wrapper": {"decimals": 3}})
    algorithm.add(split, advanced=True)
    values = _values_of_recipes()
    for name in (*names_in("Network"), *names_in("Training"), "SEED"):
        algorithm.add(values[name], advanced=True)
    algorithm.addDevice()
    precision = choice_parameter(PRECISION, tr("Precision"), common.TRAINING["precision"], optional=True)
    algorithm.add(precision, advanced=True)


def _values_of_recipes() -> dict[str, QgsProcessingParameterDefinition]:
    """Parameters that override values of a recipe, by name, and the file of tuned values."""
    file = QgsProcessingParameterFile(VALUES, tr("Tuned values"), fileFilter=tr(VALUES_FILTER), optional=True)
    enums = [choice_parameter(name, tr(title), TRAINING_PARAMETERS[name.lower()]) for name, title in _ENUMS]
    name, title, choices = _YES_NO
    enums.append(QgsProcessingParameterEnum(name, tr(title), list(map(tr, choices)), optional=True))
    lists = [QgsProcessingParameterString(name, tr(title), optional=True) for name, title in _LISTS]
    numbers = [_number(name, tr(title)) for name, title in _NUMBERS]
    return {parameter.name(): parameter for parameter in (file, *enums, *lists, *numbers)}


def _number(name: str, title: str) -> QgsProcessingParameterNumber:
    number = number_parameter(name, title, TRAINING_PARAMETERS[name.lower()])
    if number.dataType() == Qgis.ProcessingNumberParameterType.Double:
        # The dialog rounds to this number of decimals; the smallest value has to survive it.
        decimals = max(10, ceil(-log10(number.minimum()))) if number.minimum() > 0 else 10
        number.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return number


def training_titles(names: Iterable[str]) -> list[str]:
    """Labels in the dialogs of training values, which are given as the command names them."""
    titles = {name: title for name, title, *_ in (*_ENUMS, *_LISTS, *_NUMBERS)}
    return [tr(titles[name.upper()]) for name in names]


def training_error(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    """Error message if the file of tuned values does not exist; None otherwise."""
    values = algorithm.chosenFile(parameters, VALUES, context)
    if values and not os.path.isfile(values):
        return tr("There is no file {0} of tuned values; choose one made by Tune LSTM-FCN, or leave it empty.").format(
            values
        )
    return None


def training_job(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Job entries of training: the recipe and the values that override it."""
    job: dict[str, Any] = {
        "recipe": algorithm.chosen(parameters, RECIPE, common.TRAINING["recipe"], context),
        "validation_split": algorithm.parameterAsDouble(parameters, VALIDATION_SPLIT, context),
    }
    job["values"] = algorithm.chosenFile(parameters, VALUES, context) or None
    for name in (*(name for name, _ in _ENUMS), PRECISION):
        job[name.lower()] = algorithm.chosen(parameters, name, common.TRAINING[name.lower()], context)
    if is_given(parameters, _YES_NO[0]):
        job["restore_best"] = algorithm.parameterAsEnum(parameters, _YES_NO[0], context) == 1
    for name, _ in _LISTS:
        if is_given(parameters, name):
            declared = TRAINING_PARAMETERS[name.lower()]
            whole = isinstance(declared, Numbers) and declared.whole
            job[name.lower()] = read_numbers(algorithm.parameterAsString(parameters, name, context), whole)
    for name, _ in _NUMBERS:
        if is_given(parameters, name):
            whole = isinstance(TRAINING_PARAMETERS[name.lower()], Whole)
            read = algorithm.parameterAsInt if whole else algorithm.parameterAsDouble
            job[name.lower()] = read(parameters, name, context)
    return job
