"""Train LSTM-FCN."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QMetaType

from .algorithm import DEVICE, DEVICE_HELP, DEVICES, folders_of, table_refusal, tr, whole_path
from .cube_parameters import CUBE_HELP, RASTERS, CubeAlgorithm, add_cube_parameters
from .engine import run_engine
from .points import legend_colours, points_job
from .training_parameters import TRAINING_HELP, add_training_parameters, training_job, training_refusal

SAMPLES = "SAMPLES"
CLASS_FIELD = "CLASS_FIELD"
VALIDATION_SAMPLES = "VALIDATION_SAMPLES"
VERBOSE = "VERBOSE"
MODEL = "MODEL"
REPORT = "REPORT"
HISTORY = "HISTORY"
HISTORY_FIELDS = ("epoch", "train_loss", "train_acc", "valid_loss", "valid_acc", "lr", "seconds")
MODEL_FILTER = "LSTM-FCN model (*.safetensors)"


class TrainAlgorithm(CubeAlgorithm):
    """``lstmfcn:train``: labelled points and a cube to a model file."""

    ID = "train"
    TITLE = "Train LSTM-FCN"
    GROUP = "Classification"
    SUMMARY = (
        "Trains an LSTM-FCN network to tell land-cover classes from satellite image time series, with labelled points and a "
        "stack of dated rasters. The model file is used by Classify cube."
    )
    EXAMPLE = (
        "a few hundred points with the class in the field <i>label</i>, and a folder of Sentinel-2 bands of one crop year; "
        "choose the class field, add the folder under Rasters, and run."
    )
    TAGS = ("train", "learn", "sits_lstm_fcn", "sits_train", "neural network", "samples")
    HELP = {
        SAMPLES: "Points with class labels, in any coordinate reference system. If features are selected and the box is "
        "ticked, only these are used. Points may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as "
        "Extract time series writes them; then no rasters are needed.",
        CLASS_FIELD: "The field that holds the class of each point, text or number.",
        **CUBE_HELP,
        RASTERS: CUBE_HELP[RASTERS] + " Not needed when the samples carry their series in fields.",
        VALIDATION_SAMPLES: "Points to measure accuracy on, with the same class field. They replace the share that is "
        "otherwise put aside, and are never learned from.",
        **TRAINING_HELP,
        **DEVICE_HELP,
        VERBOSE: "Write every epoch into the log.",
        MODEL: "The trained network with everything known about it, one file without executable code.",
        REPORT: "One page to read and print: accuracy with its intervals, confusion matrix, loss and accuracy of every epoch, the "
        "classes' temporal patterns, and every value the network was trained with.",
        HISTORY: "Table with loss and accuracy on training and validation samples, learning rate and seconds of each epoch.",
        "ACCURACY": "overall accuracy on the validation samples, 0 to 1",
        "KAPPA": "Cohen's kappa on the validation samples",
        "F1_MACRO": "mean F1 of the classes on the validation samples",
        "VALID_LOSS": "cross-entropy on the validation samples, of the weights that were kept",
        "EPOCHS_RUN": "number of epochs run",
        "LABELS": "class labels, separated by commas, in the order of their codes",
    }

    RASTERS_OPTIONAL = True

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        points = [Qgis.ProcessingSourceType.VectorPoint]
        self.add(QgsProcessingParameterFeatureSource(SAMPLES, tr("Samples"), points))
        self.add(QgsProcessingParameterField(CLASS_FIELD, tr("Class field"), parentLayerParameterName=SAMPLES))
        add_cube_parameters(self)
        self.add(
            QgsProcessingParameterFeatureSource(VALIDATION_SAMPLES, tr("Validation samples"), points, optional=True),
            advanced=True,
        )
        add_training_parameters(self)
        self.addDevice()
        self.add(QgsProcessingParameterBoolean(VERBOSE, tr("Every epoch into the log"), False), advanced=True)
        self.add(QgsProcessingParameterFileDestination(MODEL, tr("Model"), MODEL_FILTER))
        self.add(QgsProcessingParameterFileDestination(REPORT, tr("Report"), tr("Page (*.html)"), optional=True))
        self.add(
            QgsProcessingParameterFeatureSink(
                HISTORY,
                tr("Training history"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addNumbers(
            [
                *(
                    QgsProcessingOutputNumber(name, self.helpOf(name))
                    for name in ("ACCURACY", "KAPPA", "F1_MACRO", "VALID_LOSS", "EPOCHS_RUN")
                ),
                QgsProcessingOutputString("LABELS", self.helpOf("LABELS")),
            ]
        )

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return training_refusal(self, parameters, context) or table_refusal(parameters, HISTORY)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        samples = parameters[SAMPLES]
        # QGIS finds no layer in a definition, which the dialog gives where only selected features are wanted.
        source = samples.source if isinstance(samples, QgsProcessingFeatureSourceDefinition) else samples
        layer = self.parameterAsVectorLayer({**parameters, SAMPLES: source}, SAMPLES, context)
        self._colours = legend_colours(layer, self.parameterAsString(parameters, CLASS_FIELD, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        class_field = self.parameterAsString(parameters, CLASS_FIELD, context)
        samples = self.parameterAsSource(parameters, SAMPLES, context)
        validation = self.parameterAsSource(parameters, VALIDATION_SAMPLES, context)
        model = whole_path(self.parameterAsFileOutput(parameters, MODEL, context))
        report = whole_path(self.parameterAsFileOutput(parameters, REPORT, context))
        job = {
            "samples": points_job(samples, feedback, class_field, self._colours),
            "validation_samples": points_job(validation, feedback, class_field) if validation else None,
            **self._cube,
            **training_job(self, parameters, context),
            "device": self.chosen(parameters, DEVICE, DEVICES, context),
            "verbose": self.parameterAsBoolean(parameters, VERBOSE, context),
            "model": model,
            "report": report or None,
        }
        result = run_engine("train", job, folders_of(model, report), feedback)
        outputs = {
            name: result[name.lower()]
            for name in ("MODEL", "ACCURACY", "KAPPA", "F1_MACRO", "VALID_LOSS", "EPOCHS_RUN")
        }
        outputs["LABELS"] = ",".join(result["labels"])
        if report:
            outputs[REPORT] = report
        fields = _history_fields()
        sink, history = self.parameterAsSink(parameters, HISTORY, context, fields)
        if sink:
            outputs[HISTORY] = history
            _write_history(sink, fields, result["history"])
            name = tr("Training history of {0}").format(Path(model).stem)
            if context.willLoadLayerOnCompletion(history):
                context.layerToLoadOnCompletionDetails(history).name = name
        return outputs


def _history_fields() -> QgsFields:
    fields = QgsFields()
    for name in HISTORY_FIELDS:
        fields.append(QgsField(name, QMetaType.Type.Int if name == "epoch" else QMetaType.Type.Double))
    return fields


def _write_history(sink: QgsFeatureSink, fields: QgsFields, history: list[dict[str, float]]) -> None:
    for epoch in history:
        row = QgsFeature(fields)
        row.setAttributes([epoch[name] for name in HISTORY_FIELDS])
        sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
