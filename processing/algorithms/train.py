"""Algorithm ``lstmfcn:train``: Train LSTM-FCN."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QMetaType

from ...model.commands.train import PARAMETERS
from ..engine.client import run_engine
from ..layers.features import points_job, value_map
from ..layers.tables import fields_of, write_row
from ..parameters.base import DEVICE_HELP, MODEL, MODEL_FILTER, absolute_path, folders_of, table_error
from ..parameters.declared import begin_with, choice_parameter
from ..parameters.outputs import warn_of_temporary
from ..parameters.samples import CLASS_FIELD, REPORT, SAMPLE_TYPES, SAMPLES_HELP, LearningAlgorithm, vector_layer
from ..parameters.training import (
    FOREST,
    FOREST_HELP,
    FOREST_NUMBERS,
    TRAINING_HELP,
    add_forest,
    add_training_parameters,
)
from ..settings import SETTING_PALETTE, remember_model
from ..translation import tr

VALIDATION_SAMPLES = "VALIDATION_SAMPLES"
BASE_MODEL = "BASE_MODEL"
CODES = "CODES"
PALETTE = "PALETTE"
RESUME = "RESUME"
VERBOSE = "VERBOSE"
HISTORY = "HISTORY"
NUMBERS = ("ACCURACY", "KAPPA", "F1_MACRO", "VALID_LOSS", "EPOCHS_RUN")
PALETTE_CHOICES = ("Colour-blind safe", "As in the R package sits")
CODE_CHOICES = ("1, 2, 3 … in the order of the labels", "Numbers of the class field")
HISTORY_FIELDS = ("epoch", "train_loss", "train_acc", "valid_loss", "valid_acc", "lr", "seconds")


class TrainAlgorithm(LearningAlgorithm):
    """Model file trained on labelled points or polygons and a cube (``lstmfcn:train``)."""

    ID = "train"
    TITLE = "Train LSTM-FCN"
    GROUP = "Classification"
    SUMMARY = (
        "Trains an LSTM-FCN network to recognise land-cover classes in satellite image time series, from labelled "
        "points or polygons and a stack of dated rasters. The model file is used by <i>Classify cube</i>."
    )
    EXAMPLE = (
        "a few hundred points with the class in the field <i>label</i>, and a folder of Sentinel-2 bands of one crop year; "
        "choose the class field, add the folder under Rasters, and run."
    )
    TAGS = ("train", "learn", "sits_lstm_fcn", "sits_train", "neural network", "samples")
    HELP = {
        **SAMPLES_HELP,
        VALIDATION_SAMPLES: "Points or polygons to measure accuracy on, with the same class field. They replace the "
        "fraction that is otherwise held out, and are never used for training.",
        **TRAINING_HELP,
        **DEVICE_HELP,
        **FOREST_HELP,
        CODES: "What the pixels of each class are in class maps: <i>1, 2, 3 …</i> in the order of the labels, or the <i>numbers of the "
        "class field</i>: those that a value map or value relation has for its texts, or those in a field of whole numbers. "
        "They must be from 1 to 65534, and different for each class. The model file carries them, and every map made with it has them. "
        "With a base model that has such codes, 1, 2, 3 … stands for the base model's.",
        PALETTE: "Colours of the classes in maps, legends and reports, where the style of the sample layer does not give them: "
        "colour-blind safe ones (up to 12 classes), or those of the R package sits for the labels it knows.",
        BASE_MODEL: "A model to start from instead of random weights, for example last year's: same bands, same "
        "number of dates. Classes it does not know are trained from scratch; its architecture and "
        "normalisation are kept.",
        RESUME: "Continue an interrupted training with exactly the same inputs, if there is one; the result is the "
        "same as without the interruption. Interrupted trainings are kept for two weeks.",
        VERBOSE: "Write a line into the log for every epoch.",
        MODEL: "The trained model: one file without executable code, safe to share.",
        REPORT: "One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of "
        "every epoch, temporal patterns of the classes, importance of dates and bands, and all training "
        "values. Its numbers are written beside it as <i>name</i>_report.json, _confusion.csv and "
        "_classes.csv."
        " Figures are saved as SVG in the folder <i>name</i>_figures beside it.",
        HISTORY: "Table with loss and accuracy on training and validation samples, learning rate and seconds of each epoch.",
        "ACCURACY": "overall accuracy on the validation samples, 0 to 1",
        "KAPPA": "Cohen's kappa on the validation samples",
        "F1_MACRO": "mean F1 of the classes on the validation samples",
        "VALID_LOSS": "cross-entropy on the validation samples, of the weights that were kept",
        "EPOCHS_RUN": "number of epochs run",
        "CLASS_CODES": "codes of the classes in class maps, in their order, such as 10=Forest,20=Pasture",
        "LABELS": "class labels, separated by commas, in the order of the probability bands",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addSamples()
        codes = [tr(choice) for choice in CODE_CHOICES]
        self.add(choice_parameter(CODES, tr("Codes in the class map"), PARAMETERS["codes"], codes), advanced=True)
        palettes = [tr(choice) for choice in PALETTE_CHOICES]
        palette = choice_parameter(PALETTE, tr("Colours of the classes"), PARAMETERS["palette"], palettes)
        self.add(begin_with(palette, SETTING_PALETTE), advanced=True)
        self.add(
            QgsProcessingParameterFeatureSource(
                VALIDATION_SAMPLES, tr("Validation samples"), SAMPLE_TYPES, optional=True
            ),
            advanced=True,
        )
        add_forest(self)
        add_training_parameters(self)
        self.add(QgsProcessingParameterBoolean(VERBOSE, tr("Log every epoch"), False), advanced=True)
        self.add(
            QgsProcessingParameterFile(BASE_MODEL, tr("Base model"), fileFilter=tr(MODEL_FILTER), optional=True),
            advanced=True,
        )
        self.add(QgsProcessingParameterBoolean(RESUME, tr("Resume interrupted training"), False), advanced=True)
        self.add(QgsProcessingParameterFileDestination(MODEL, tr("Model"), tr(MODEL_FILTER)))
        self.add(
            QgsProcessingParameterFileDestination(REPORT, tr("Training report"), tr("Page (*.html)"), optional=True)
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                HISTORY,
                tr("Training history"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutputs(
            [
                *(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in (*NUMBERS, *FOREST_NUMBERS)),
                *(QgsProcessingOutputString(name, self.helpOf(name)) for name in ("LABELS", "CLASS_CODES")),
            ]
        )

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        base = self.chosenFile(parameters, BASE_MODEL, context)
        if base and not os.path.isfile(base):
            return tr("There is no base model {0}; choose a file made with Train LSTM-FCN, or leave it empty.").format(
                base
            )
        return super().parameterError(parameters, context) or table_error(parameters, HISTORY)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        layer = vector_layer(self, parameters, VALIDATION_SAMPLES, context)
        class_field = self.parameterAsString(parameters, CLASS_FIELD, context)
        self._validation_values = value_map(layer, class_field) or self._values
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        class_field = self.parameterAsString(parameters, CLASS_FIELD, context)
        validation = self.parameterAsSource(parameters, VALIDATION_SAMPLES, context)
        model = absolute_path(self.parameterAsFileOutput(parameters, MODEL, context))
        report = self.reportFile(parameters, context)
        job = {
            **self.learningJob(parameters, context, feedback),
            "validation_samples": (
                points_job(validation, feedback, class_field, values=self._validation_values) if validation else None
            ),
            "base_model": self.chosenFile(parameters, BASE_MODEL, context) or None,
            "codes": self.chosen(parameters, CODES, PARAMETERS["codes"], context),
            "palette": self.chosen(parameters, PALETTE, PARAMETERS["palette"], context),
            "resume": self.parameterAsBoolean(parameters, RESUME, context),
            "forest": self.parameterAsBoolean(parameters, FOREST, context),
            "verbose": self.parameterAsBoolean(parameters, VERBOSE, context),
            "model": model,
            "report": report or None,
        }
        title = self.parameterDefinition(MODEL).description()
        warn_of_temporary(model, title, feedback)
        result = run_engine("train", job, folders_of(model, report), feedback, labels=self.parameterLabels())
        warn_of_temporary(model, title, feedback)  # the first one has gone out of sight
        remember_model(model)
        outputs = {name: result[name.lower()] for name in ("MODEL", *NUMBERS, *FOREST_NUMBERS)}
        outputs = {name: value for name, value in outputs.items() if value is not None}
        outputs["LABELS"] = ",".join(result["labels"])
        outputs["CLASS_CODES"] = result["class_codes"]
        if report:
            outputs[REPORT] = report
        fields = fields_of(dict.fromkeys(HISTORY_FIELDS, QMetaType.Type.Double) | {"epoch": QMetaType.Type.Int})
        sink, history = self.parameterAsSink(parameters, HISTORY, context, fields)
        if sink:
            outputs[HISTORY] = history
            for epoch in result["history"]:
                write_row(sink, fields, [epoch[name] for name in HISTORY_FIELDS])
            name = tr("Training history of {0}").format(Path(model).stem)
            if context.willLoadLayerOnCompletion(history):
                context.layerToLoadOnCompletionDetails(history).name = name
        return outputs
