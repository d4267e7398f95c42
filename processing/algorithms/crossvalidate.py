"""Algorithm ``lstmfcn:crossvalidate``: Cross-validate LSTM-FCN."""

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

from ..layers.features import crs_of, point_at
from ..layers.styling import show_agreement
from ..layers.tables import fields_of, write_row
from ..parameters.base import DEVICE_HELP
from ..parameters.cluster import CLUSTER_HELP, add_dask, add_engine_elsewhere, cluster_job
from ..parameters.folds import FOLDS_HELP, VALIDATION_SPLIT_HELP, FoldsAlgorithm
from ..parameters.samples import REPORT, SAMPLES, SAMPLES_HELP
from ..parameters.training import (
    FOREST,
    FOREST_HELP,
    FOREST_NUMBERS,
    TRAINING_HELP,
    add_forest,
    add_training_parameters,
)
from ..translation import tr

PREDICTIONS = "PREDICTIONS"

FIELDS = {
    "id": QMetaType.Type.LongLong,
    "reference": QMetaType.Type.QString,
    "predicted": QMetaType.Type.QString,
    "agrees": QMetaType.Type.Bool,
    "confidence": QMetaType.Type.Double,
    "label_prob": QMetaType.Type.Double,
    "fold": QMetaType.Type.Int,
}


class CrossValidateAlgorithm(FoldsAlgorithm):
    """Cross-validated accuracy from labelled points or polygons and a cube (``lstmfcn:crossvalidate``)."""

    ID = "crossvalidate"
    TITLE = "Cross-validate LSTM-FCN"
    GROUP = "Classification"
    SUMMARY = (
        "Measures how well a network can separate the classes of your samples: the samples are divided into folds, "
        "and each fold is predicted by a network trained on the others. No model is made; the report lists the "
        "samples with doubtful labels."
    )
    EXAMPLE = (
        "the points and rasters you would train with; group by <i>Place</i> when some points share a field or were visited in "
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
    LAYER = PREDICTIONS
    NUMBERS = ("ACCURACY", "ACCURACY_SD", "KAPPA", "F1_MACRO", *FOREST_NUMBERS)
    HELP = {
        **SAMPLES_HELP,
        **FOLDS_HELP,
        **TRAINING_HELP,
        **VALIDATION_SPLIT_HELP,
        **DEVICE_HELP,
        **FOREST_HELP,
        **CLUSTER_HELP,
        REPORT: "One page to read and print: accuracy with its intervals and spread, confusion matrix, folds, samples "
        "with doubtful labels, temporal patterns of the classes. Its numbers are written beside it as "
        "<i>name</i>_report.json, _confusion.csv and _classes.csv."
        " Figures are saved as SVG in the folder <i>name</i>_figures beside it.",
        PREDICTIONS: "Point layer, one point per sample (at the pixel centre for pixels of polygons), with the label "
        "of the sample (<i>reference</i>), the class predicted while it was held out (<i>predicted</i>), "
        "whether they agree, the probability of the predicted class (<i>confidence</i>) and of the label "
        "(<i>label_prob</i>), and the fold. With repeats, probabilities are means.",
        "ACCURACY": "overall accuracy of all held-out predictions together, 0 to 1",
        "ACCURACY_SD": "standard deviation of the accuracy over folds and repeats",
        "KAPPA": "Cohen's kappa of all held-out predictions together",
        "F1_MACRO": "mean F1 of the classes",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addSamples()
        self.addFolds()
        add_forest(self)
        add_training_parameters(self)
        add_dask(self, advanced=True)
        add_engine_elsewhere(self)
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
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in self.NUMBERS)

    def ownJob(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        forest = self.parameterAsBoolean(parameters, FOREST, context)
        return {"forest": forest, **cluster_job(self, parameters, context)}

    def writeLayer(
        self, parameters: dict[str, Any], context: QgsProcessingContext, rows: list[dict[str, str]]
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, SAMPLES, context)
        fields = fields_of(FIELDS)
        are_points = QgsWkbTypes.geometryType(source.wkbType()) == Qgis.GeometryType.Point
        kind = source.wkbType() if are_points else QgsWkbTypes.Type.Point
        sink, layer = self.parameterAsSink(parameters, PREDICTIONS, context, fields, kind, crs_of(source))
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
