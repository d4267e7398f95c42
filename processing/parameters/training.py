"""Parameters of training: recipe, network, optimisation and device."""

from __future__ import annotations

import os
from math import ceil, log10
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..translation import tr
from .base import LstmFcnAlgorithm, is_given
from .groups import names_in
from .text_forms import read_numbers

RECIPE = "RECIPE"


VALUES_FILTER = "Training values (*.json)"


VALIDATION_SPLIT = "VALIDATION_SPLIT"


VALUES = "VALUES"


PRECISION = "PRECISION"


RECIPES = ("recommended", "report", "fast")


# Name, title, choices.
_ENUMS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("ARCHITECTURE", "Architecture", ("lstm-fcn", "sits", "mlstm-fcn", "alstm-fcn")),
    ("OPTIMIZER", "Optimizer", ("AdamW", "Adam", "NAdam", "RMSprop", "SGD")),
    ("LR_SCHEDULE", "Learning rate schedule", ("step", "one-cycle", "plateau")),
    ("CLASS_WEIGHTS", "Class weights", ("no", "balanced")),
)


PRECISIONS = ("auto", "float32", "bfloat16", "float16")


_YES_NO = ("RESTORE_BEST", "Restore the best weights", ("no", "yes"))


# Name, title, whether its items are whole numbers.
_LISTS: tuple[tuple[str, str, bool], ...] = (
    ("CNN_LAYERS", "CNN layers", True),
    ("CNN_KERNELS", "CNN kernels", True),
    ("CNN_DROPOUT_RATES", "CNN dropout rates", False),
)


# Name, title, whether whole, smallest, largest.
_NUMBERS: tuple[tuple[str, str, bool, float, float], ...] = (
    ("LSTM_WIDTH", "LSTM width", True, 1, 4096),
    ("LSTM_DROPOUT", "LSTM dropout", False, 0, 0.99),
    ("DATE_DROPOUT", "Date dropout", False, 0, 0.99),
    ("EPOCHS", "Epochs", True, 1, 100_000),
    ("BATCH_SIZE", "Batch size", True, 2, 65_536),
    ("LEARNING_RATE", "Learning rate", False, 1e-8, 10),
    ("EPS", "Epsilon of the optimizer", False, 1e-16, 1),
    ("WEIGHT_DECAY", "Weight decay", False, 0, 10),
    ("LR_DECAY_EPOCHS", "Learning rate decay interval (epochs)", True, 1, 100_000),
    ("LR_DECAY_RATE", "Learning rate decay factor", False, 1e-6, 1),
    ("PATIENCE", "Patience", True, 0, 100_000),
    ("MIN_DELTA", "Minimum improvement", False, 0, 100),
    ("CLIP_NORM", "Gradient clipping", False, 0, 1e6),
    ("SEED", "Seed", True, 0, 2**31 - 1),
)


_RECIPE_SETS = " If empty, the recipe's value is used."


TRAINING_HELP = {
    RECIPE: "A complete set of values for everything below. <i>recommended</i>: the LSTM-FCN of Karim et al. (2018) "
    "with a one-cycle learning rate, kernels of three dates, date dropout, and enough training steps for "
    "small sample sets. <i>report</i>: network and values of the report on sits_lstm_fcn; on small sets its "
    "50 epochs are too few, and some runs miss a class altogether. <i>fast</i>: as recommended with a quarter "
    "of the filters, for large maps without a graphics card.",
    VALIDATION_SPLIT: "Fraction of the samples of each class that is held out to measure accuracy, above 0 and at "
    "most 0.5. Ignored when validation samples are given.",
    "ARCHITECTURE": "<i>lstm-fcn</i>: Karim et al. 2018. <i>sits</i>: the network of the report's listing. <i>mlstm-fcn</i>: "
    "with squeeze-and-excite blocks, Karim et al. 2019. <i>alstm-fcn</i>: with attention." + _RECIPE_SETS,
    "CNN_LAYERS": "Filters of the three convolutions, for example <code>128,256,128</code>." + _RECIPE_SETS,
    "CNN_KERNELS": "Kernel sizes of the three convolutions in dates, for example <code>8,5,3</code>." + _RECIPE_SETS,
    "CNN_DROPOUT_RATES": "Dropout after each convolution, for example <code>0,0,0</code>." + _RECIPE_SETS,
    "LSTM_WIDTH": "Hidden size of the LSTM; 8 in the report." + _RECIPE_SETS,
    "LSTM_DROPOUT": "Dropout after the LSTM, 0 to 0.99." + _RECIPE_SETS,
    "DATE_DROPOUT": "Probability that a date is hidden from the network in a training step, all bands together, so that it "
    "does not rely on single dates; 0 in the report." + _RECIPE_SETS,
    "EPOCHS": "Passes over the samples." + _RECIPE_SETS,
    "BATCH_SIZE": "Maximum number of series in one training step; samples are spread evenly over the steps."
    + _RECIPE_SETS,
    "OPTIMIZER": "The optimization algorithm; AdamW in the report." + _RECIPE_SETS,
    "LEARNING_RATE": "Step size of the optimizer; the peak with the one-cycle schedule. 0.0005 in the report."
    + _RECIPE_SETS,
    "EPS": "Small number that keeps the optimizer from dividing by zero; 1e-8 in the report." + _RECIPE_SETS,
    "WEIGHT_DECAY": "How strongly weights are pulled towards zero; 1e-6 in the report." + _RECIPE_SETS,
    "LR_SCHEDULE": "How the learning rate changes: <i>step</i> (the report's), <i>one-cycle</i> (up, then down to almost zero), "
    "<i>plateau</i> (lowered when the validation loss stalls)." + _RECIPE_SETS,
    "LR_DECAY_EPOCHS": "Step schedule: epochs after which the rate is lowered; 1 in the report." + _RECIPE_SETS,
    "LR_DECAY_RATE": "Step schedule: factor by which the rate is lowered; 0.95 in the report." + _RECIPE_SETS,
    "PATIENCE": "Epochs without improvement of the validation loss before training stops early; 0 never stops. 20 in the "
    "report." + _RECIPE_SETS,
    "MIN_DELTA": "How much the validation loss must fall to count as an improvement; 0.01 in the report."
    + _RECIPE_SETS,
    "RESTORE_BEST": "Whether to keep the weights of the best validation loss instead of the last." + _RECIPE_SETS,
    "CLASS_WEIGHTS": "<i>balanced</i> gives every class the same weight, however many samples it has." + _RECIPE_SETS,
    "CLIP_NORM": "Maximum norm of the gradient of a training step; longer ones are shortened to it, which limits the "
    "influence of unusual samples. 0 leaves them as they are, as in the report." + _RECIPE_SETS,
    VALUES: "A file of training values, written by Tune LSTM-FCN. They replace the recipe's values; values given in "
    "this dialog take precedence.",
    PRECISION: "Number format of the arithmetic: <i>auto</i> is float32, and on CUDA bfloat16 (float16 on older cards) where it is "
    "safe, which is faster there.",
    "SEED": "The same seed gives the same result on the same machine. If empty, a seed is drawn at random; "
    "the log and the model file record it.",
}


def add_training_parameters(algorithm: LstmFcnAlgorithm) -> None:
    """Add the recipe, the values that override it, and the device."""
    algorithm.add(QgsProcessingParameterEnum(RECIPE, tr("Recipe"), list(RECIPES), defaultValue=0))
    split = QgsProcessingParameterNumber(
        VALIDATION_SPLIT,
        tr("Validation split"),
        Qgis.ProcessingNumberParameterType.Double,
        defaultValue=0.2,
        minValue=0.01,
        maxValue=0.5,
    )
    split.setMetadata({"widget_wrapper": {"decimals": 3}})
    algorithm.add(split, advanced=True)
    values = _values_of_recipes()
    for name in (*names_in("Network"), *names_in("Training"), "SEED"):
        algorithm.add(values[name], advanced=True)
    algorithm.addDevice()
    algorithm.add(
        QgsProcessingParameterEnum(PRECISION, tr("Precision"), list(PRECISIONS), defaultValue=0, optional=True),
        advanced=True,
    )


def _values_of_recipes() -> dict[str, QgsProcessingParameterDefinition]:
    """Parameters that override values of a recipe, by name, and the file of tuned values."""
    file = QgsProcessingParameterFile(VALUES, tr("Tuned values"), fileFilter=tr(VALUES_FILTER), optional=True)
    enums = [
        QgsProcessingParameterEnum(name, tr(title), list(choices), optional=True)
        for name, title, choices in (*_ENUMS, _YES_NO)
    ]
    lists = [QgsProcessingParameterString(name, tr(title), optional=True) for name, title, _ in _LISTS]
    numbers = [_number(*of_number) for of_number in _NUMBERS]
    return {parameter.name(): parameter for parameter in (file, *enums, *lists, *numbers)}


def _number(name: str, title: str, whole: bool, smallest: float, largest: float) -> QgsProcessingParameterNumber:
    kinds = Qgis.ProcessingNumberParameterType
    kind = kinds.Integer if whole else kinds.Double
    number = QgsProcessingParameterNumber(name, tr(title), kind, optional=True, minValue=smallest, maxValue=largest)
    # The dialog rounds to so many decimals; the smallest value has to survive that.
    decimals = max(10, ceil(-log10(smallest))) if smallest > 0 else 10
    number.setMetadata({"widget_wrapper": {"decimals": decimals}} if not whole else {})
    return number


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
        "recipe": RECIPES[algorithm.parameterAsEnum(parameters, RECIPE, context)],
        "validation_split": algorithm.parameterAsDouble(parameters, VALIDATION_SPLIT, context),
    }
    job["values"] = algorithm.chosenFile(parameters, VALUES, context) or None
    for name, _, choices in (*_ENUMS, (PRECISION, "", PRECISIONS)):
        job[name.lower()] = algorithm.chosen(parameters, name, choices, context)
    if is_given(parameters, _YES_NO[0]):
        job["restore_best"] = algorithm.parameterAsEnum(parameters, _YES_NO[0], context) == 1
    for name, _, whole in _LISTS:
        if is_given(parameters, name):
            job[name.lower()] = read_numbers(algorithm.parameterAsString(parameters, name, context), whole)
    for name, _, whole, _, _ in _NUMBERS:
        if is_given(parameters, name):
            read = algorithm.parameterAsInt if whole else algorithm.parameterAsDouble
            job[name.lower()] = read(parameters, name, context)
    return job
