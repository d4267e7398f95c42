"""Algorithm ``lstmfcn:samplequality``: Sample quality."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...model.commands.samplequality import PARAMETERS
from ..layers.features import crs_of, point_at
from ..layers.styling import show_suspects
from ..layers.tables import fields_of, write_row
from ..parameters.base import DEVICE_HELP
from ..parameters.declared import number_parameter
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
    """Doubtful labels and other problems of labelled points or polygons (``lstmfcn:samplequality``)."""

    ID = "samplequality"
    TITLE = "Sample quality"
    GROUP = "Samples"
    SUMMARY = (
        "Finds problems in your samples before training: labels that are probably wrong, classes that cannot be "
        "separated or have too few samples, and samples in spatial clusters. Nothing is changed or removed; you "
        "decide."
    )
    EXAMPLE = (
        "the points and rasters you would train with; then check the points with a suspicious label, highest score first, on images of "
        "their years."
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
        NEIGHBOURS: "Number of most similar samples, compared by the network's learned features, that each sample is "
        "compared with.",
        **TRAINING_HELP,
        **VALIDATION_SPLIT_HELP,
        **DEVICE_HELP,
        REPORT: "One page to read and print: what to check first, doubtful labels, class balance, separability of "
        "each pair of classes, accuracy, spatial clusters, and temporal patterns of the classes. Its numbers "
        "are written beside it as <i>name</i>_report.json, _confusion.csv and _classes.csv."
        " Figures are saved as SVG in the folder <i>name</i>_figures beside it.",
        QUALITY: "Point layer, one point per sample (at the pixel centre for pixels of polygons), with its "
        "<i>label</i>; the class predicted by networks that were not trained on it (<i>predicted</i>), with "
        "its probability (<i>confidence</i>) and that of the label (<i>label_prob</i>); the fraction of "
        "similar samples with the same label (<i>neighbours</i>) and the most frequent class among them "
        "(<i>nearest</i>); <i>score</i>, how doubtful the label is, 0 to 1; and whether it is "
        "<i>suspect</i>.",
        "SUSPECTS": "number of samples with a doubtful label",
        "ACCURACY": "overall accuracy of the cross-validation, 0 to 1",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addSamples()
        self.addFolds()
        self.add(number_parameter(NEIGHBOURS, tr("Similar samples"), PARAMETERS["neighbours"]), advanced=True)
        add_training_parameters(self)
        self.add(
            QgsProcessingParameterFileDestination(
                REPORT, tr("Sample quality report"), tr("Page (*.html)"), optional=True
            )
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                QUALITY, tr("Sample quality"), Qgis.ProcessingSourceType.VectorPoint, optional=True
            )
        )
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in self.NUMBERS)

    def ownJob(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        return {"neighbours": self.parameterAsInt(parameters, NEIGHBOURS, context)}

    def writeLayer(
        self, parameters: dict[str, Any], context: QgsProcessingContext, rows: list[dict[str, str]]
    ) -> dict[str, Any]:
        source, fields = self.parameterAsSource(parameters, SAMPLES, context), fields_of(FIELDS)
        kind, crs = QgsWkbTypes.Type.Point, crs_of(source)
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
        show_suspects(context, layer, tr("Sample quality"))
        return {QUALITY: layer}
