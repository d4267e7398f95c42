"""Cross-validate LSTM-FCN."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from .algorithm import DEVICE_HELP, folders_of, table_refusal, tr, whole_path
from .engine import run_engine
from .layers import show_agreement
from .learning import REPORT, SAMPLES, SAMPLES_HELP, LearningAlgorithm, fields_of, write_row
from .points import point_at
from .training_parameters import TRAINING_HELP, add_training_parameters

FOLDS = "FOLDS"
REPEATS = "REPEATS"
GROUP_BY = "GROUP_BY"
BLOCK_SIZE = "BLOCK_SIZE"
PREDICTIONS = "PREDICTIONS"
GROUPINGS = ("none", "place", "blocks")
NUMBERS = ("ACCURACY", "ACCURACY_SD", "KAPPA", "F1_MACRO")
FIELDS = {
    "id": QMetaType.Type.LongLong,
    "reference": QMetaType.Type.QString,
    "predicted": QMetaType.Type.QString,
    "agrees": QMetaType.Type.Bool,
    "confidence": QMetaType.Type.Double,
    "label_prob": QMetaType.Type.Double,
    "fold": QMetaType.Type.Int,
}


class CrossValidateAlgorithm(LearningAlgorithm):
    """``lstmfcn:crossvalidate``: labelled points or polygons and a cube to an accuracy that can be defended."""

    ID = "crossvalidate"
    TITLE = "Cross-validate LSTM-FCN"
    GROUP = "Classification"
    SUMMARY = (
        "Measures how well a network can tell the classes of your samples apart: the samples are divided into folds, and each "
        "fold is predicted by a network trained on the others. No model is made; the report names the samples whose labels "
        "the networks doubt."
    )
    EXAMPLE = (
        "the points and rasters you would train with; group by <i>place</i> when some points share a field or were visited in "
        "several years."
    )
    TAGS = (
        "cross-validation",
        "k-fold",
        "accuracy",
        "sits_kfold_validate",
        "spatial",
        "confusion matrix",
        "mislabelled",
    )
    HELP = {
        **SAMPLES_HELP,
        FOLDS: "Parts of the samples that are held out one after the other, stratified by class; 5 or 10 are usual.",
        REPEATS: "How many times all of it is done, with other folds each time; more repeats show how much is chance.",
        GROUP_BY: "What is never divided between folds. <i>none</i>: every sample stands for itself. <i>place</i>: samples of the "
        "same pixel, polygon or coordinates. <i>blocks</i>: samples of the same square of the block size; polygons stay whole. "
        "Polygons that give several pixels should always be grouped. Grouped accuracy is lower and closer to that of a map.",
        BLOCK_SIZE: "Side of the squares in metres, for <i>blocks</i>.",
        **TRAINING_HELP,
        "VALIDATION_SPLIT": "Share of the training part of each fold that is watched, for recipes that stop early or choose "
        "their weights by it (the report's); the others learn from the whole part.",
        **DEVICE_HELP,
        REPORT: "One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, the samples whose "
        "labels are doubted, the classes' temporal patterns. Its numbers are written beside it as <i>name</i>_report.json, "
        "_confusion.csv and _classes.csv.",
        PREDICTIONS: "Point layer, one point a sample (for pixels of polygons their centres), with the label each sample has (<i>reference</i>), the one it was given while held out "
        "(<i>predicted</i>), whether they agree, the probability of the one (<i>confidence</i>) and the other "
        "(<i>label_prob</i>), and its fold. With repeats, probabilities are means.",
        "ACCURACY": "overall accuracy of all held-out predictions together, 0 to 1",
        "ACCURACY_SD": "standard deviation of the accuracy over folds and repeats",
        "KAPPA": "Cohen's kappa of all held-out predictions together",
        "F1_MACRO": "mean F1 of the classes",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addSamples()
        add_division_parameters(self)
        add_training_parameters(self)
        self.add(
            QgsProcessingParameterFileDestination(
                REPORT, tr("Cross-validation report"), tr("Page (*.html)"), optional=True
            )
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                PREDICTIONS,
                tr("Predictions"),
                Qgis.ProcessingSourceType.VectorPoint,
                optional=True,
                createByDefault=False,
            )
        )
        self.addNumbers(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in NUMBERS)

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return super().refusal(parameters, context) or table_refusal(parameters, PREDICTIONS)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        report = whole_path(self.parameterAsFileOutput(parameters, REPORT, context))
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            predictions = Path(folder) / "predictions.csv"
            job = {
                **self.learningJob(parameters, context, feedback),
                **division_job(self, parameters, context),
                "report": report or None,
                "predictions": str(predictions),
            }
            result = run_engine("crossvalidate", job, folders_of(report, str(predictions)), feedback)
            with predictions.open(newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
        outputs: dict[str, Any] = {name: result[name.lower()] for name in NUMBERS}
        if report:
            outputs[REPORT] = report
        return outputs | self._write_predictions(parameters, context, rows)

    def _write_predictions(
        self, parameters: dict[str, Any], context: QgsProcessingContext, rows: list[dict[str, str]]
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, SAMPLES, context)
        fields = fields_of(FIELDS)
        are_points = QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Point
        kind = source.wkbType() if are_points else QgsWkbTypes.Type.Point
        sink, layer = self.parameterAsSink(parameters, PREDICTIONS, context, fields, kind, source.sourceCrs())
        if not sink:
            return {}
        points = {feature.id(): feature.geometry() for feature in source.getFeatures()} if are_points else {}
        for row in rows:
            number = int(row["id"])
            agrees = row["predicted"] == row["reference"]
            geometry = points[number] if are_points else point_at(row["x"], row["y"])
            numbers = [float(row["confidence"]), float(row["label_prob"]), int(row["fold"])]
            write_row(sink, fields, [number, row["reference"], row["predicted"], agrees, *numbers], geometry)
        sink.flushBuffer()
        show_agreement(context, layer, tr("Cross-validated samples"))
        return {PREDICTIONS: layer}


def add_division_parameters(algorithm: LearningAlgorithm) -> None:
    """Add the parameters that say how samples are divided into folds."""
    whole = Qgis.ProcessingNumberParameterType.Integer
    algorithm.add(QgsProcessingParameterNumber(FOLDS, tr("Folds"), whole, 5, minValue=2, maxValue=100))
    algorithm.add(
        QgsProcessingParameterNumber(REPEATS, tr("Repeats"), whole, 1, minValue=1, maxValue=100), advanced=True
    )
    algorithm.add(QgsProcessingParameterEnum(GROUP_BY, tr("Group by"), list(GROUPINGS), defaultValue=0))
    algorithm.add(
        QgsProcessingParameterNumber(
            BLOCK_SIZE,
            tr("Block size (metres)"),
            Qgis.ProcessingNumberParameterType.Double,
            10_000,
            minValue=1,
            maxValue=1e7,
        ),
        advanced=True,
    )


def division_job(
    algorithm: LearningAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The part of a job that says how samples are divided into folds."""
    return {
        "folds": algorithm.parameterAsInt(parameters, FOLDS, context),
        "repeats": algorithm.parameterAsInt(parameters, REPEATS, context),
        "group_by": GROUPINGS[algorithm.parameterAsEnum(parameters, GROUP_BY, context)],
        "block_size": algorithm.parameterAsDouble(parameters, BLOCK_SIZE, context),
    }
