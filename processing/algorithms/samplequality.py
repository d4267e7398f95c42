"""Algorithm ``lstmfcn:samplequality``: Quality of samples."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..layers.features import point_at
from ..layers.styling import show_suspects
from ..layers.tables import fields_of, write_row
from ..parameters.base import DEVICE_HELP
from ..parameters.folds import FOLDS_HELP, VALIDATION_SPLIT_HELP, FoldsAlgorithm
from ..parameters.samples import REPORT, SAMPLES, SAMPLES_HELP
from ..parameters.training import TRAINING_HELP, add_training_parameters
from ..translation import tr

NEIGHBOURS = "NEIGHBOURS"


QUALITY = "QUALITY"


FIELDS = {
    "id": QMetaType.Type.LongLong,
    "label": QMetaType.Type.QString,
    "predicted": QMetaType.Type.QString,
    "label_prob": QMetaType.Type.Double,
    "confidence": QMetaType.Type.Double,
    "neighbours": QMetaType.Type.Double,
    "nearest": QMetaType.Type.QString,
    "score": QMetaType.Type.Double,
    "suspect": QMetaType.Type.Bool,
}


class SampleQualityAlgorithm(FoldsAlgorithm):
    """``lstmfcn:samplequality``: labelled points or polygons and a cube to the labels that are in doubt."""

    ID = "samplequality"
    TITLE = "Quality of samples"
    GROUP = "Samples"
    SUMMARY = (
        "Looks for what is wrong with your samples before a network learns it: labels that are probably mistaken, classes that "
        "cannot be told apart or have too few samples, and samples in clusters. Nothing is changed or left out; "
        "you decide."
    )
    EXAMPLE = (
        "the points and rasters you would train with; then go through the red points, the highest score first, and look at each "
        "on an image of its year."
    )
    TAGS = (
        "mislabelled",
        "outlier",
        "noise",
        "confident learning",
        "sample quality",
        "sits_som",
        "separability",
        "imbalance",
        "clustering",
    )
    LAYER = QUALITY
    NUMBERS = ("SUSPECTS", "ACCURACY")
    HELP = {
        **SAMPLES_HELP,
        **FOLDS_HELP,
        NEIGHBOURS: "How many of the samples most similar to it, as the network sees them, a sample is compared with.",
        **TRAINING_HELP,
        **VALIDATION_SPLIT_HELP,
        **DEVICE_HELP,
        REPORT: "One page to read and print: what to look at first, the doubtful labels, balance, separability of each two "
        "classes, accuracy, clusters in space, and the classes' temporal patterns. Its numbers are written beside it as "
        "<i>name</i>_report.json, _confusion.csv and _classes.csv.",
        QUALITY: "Point layer, one point a sample (for pixels of polygons their centres): its <i>label</i>; the class it was given "
        "by networks that had not learned from it (<i>predicted</i>), with its probability (<i>confidence</i>) and that of the "
        "label (<i>label_prob</i>); the share of similar samples that carry the label (<i>neighbours</i>) and the most frequent "
        "class among them (<i>nearest</i>); <i>score</i>, how doubtful the label is, 0 to 1; and whether it is "
        "<i>suspect</i>.",
        "SUSPECTS": "number of samples with a doubtful label",
        "ACCURACY": "overall accuracy of the cross-validation, 0 to 1",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addSamples()
        self.addFolds()
        self.add(
            QgsProcessingParameterNumber(
                NEIGHBOURS,
                tr("Similar samples"),
                Qgis.ProcessingNumberParameterType.Integer,
                10,
                minValue=1,
                maxValue=1000,
            ),
            advanced=True,
        )
        add_training_parameters(self)
        self.add(
            QgsProcessingParameterFileDestination(
                REPORT, tr("Report on the samples"), tr("Page (*.html)"), optional=True
            )
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                QUALITY, tr("Judged samples"), Qgis.ProcessingSourceType.VectorPoint, optional=True
            )
        )
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in self.NUMBERS)

    def ownJob(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        return {"neighbours": self.parameterAsInt(parameters, NEIGHBOURS, context)}

    def writeLayer(
        self, parameters: dict[str, Any], context: QgsProcessingContext, rows: list[dict[str, str]]
    ) -> dict[str, Any]:
        source, fields = self.parameterAsSource(parameters, SAMPLES, context), fields_of(FIELDS)
        kind, crs = QgsWkbTypes.Type.Point, source.sourceCrs()
        sink, layer = self.parameterAsSink(parameters, QUALITY, context, fields, kind, crs)
        if not sink:
            return {}
        for row in rows:
            values: list[Any] = [
                int(row["id"]),
                row["label"],
                row["predicted"],
                *(float(row[name]) for name in ("label_prob", "confidence", "neighbours")),
                row["nearest"],
                float(row["score"]),
                row["suspect"] == "1",
            ]
            write_row(sink, fields, values, point_at(row["x"], row["y"]))
        sink.flushBuffer()
        show_suspects(context, layer, tr("Judged samples"))
        return {QUALITY: layer}
