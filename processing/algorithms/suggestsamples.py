"""Algorithm ``lstmfcn:suggestsamples``: Suggest samples."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...model.commands.suggestsamples import PARAMETERS
from ..engine.client import run_engine
from ..layers.crs import crs_from
from ..layers.features import point_at, points_job
from ..layers.labelling import show_for_labelling
from ..layers.tables import fields_of, write_row
from ..parameters.base import DEVICE, DEVICE_HELP, MODEL_FILTER, is_given, table_error
from ..parameters.cube import CUBE_HELP, RASTERS, CubeAlgorithm, add_cube_parameters
from ..parameters.declared import choice_parameter, number_parameter
from ..parameters.maps import LABELS, NORMALISE, PROBABILITIES, MapRaster, add_names, map_error, map_path, names_job
from ..translation import tr

MODE = "MODE"
MEASURE = "MEASURE"
PER_CLASS = "PER_CLASS"
SHARE = "SHARE"
MIN_CONFIDENCE = "MIN_CONFIDENCE"
MIN_DISTANCE = "MIN_DISTANCE"
NEIGHBOURHOOD = "NEIGHBOURHOOD"
SAMPLES = "SAMPLES"
MODEL = "MODEL"
SEED = "SEED"
SUGGESTED = "SUGGESTED"
CLASS_FIELD = "label"

FIELDS = {
    CLASS_FIELD: QMetaType.Type.QString,
    "predicted": QMetaType.Type.QString,
    "probability": QMetaType.Type.Double,
    "second": QMetaType.Type.QString,
    "second_prob": QMetaType.Type.Double,
    "score": QMetaType.Type.Double,
}

COLUMNS = ("class", "predicted", "probability", "second", "second_prob", "score")


class SuggestSamplesAlgorithm(CubeAlgorithm):
    """Active learning: uncertain points to label, or confident points with labels (``lstmfcn:suggestsamples``)."""

    ID = "suggestsamples"
    TITLE = "Suggest samples"
    GROUP = "Samples"
    SUMMARY = (
        "Finds where new labels would improve a map most: uncertain pixels of every class, spread over the map and "
        "over different appearances. The points have an empty class field and a form to fill it in; once labelled, "
        "use them in <i>Train LSTM-FCN</i> together with the other samples. Alternatively it gives confident pixels of every "
        "class, labelled as on the map, as additional training samples."
    )
    EXAMPLE = (
        "choose the probabilities made by <i>Classify cube</i>, and run; label every point on a recent image, merge the "
        "points with the samples, and train again."
    )
    TAGS = (
        "active learning",
        "sample",
        "uncertainty",
        "semi-supervised",
        "sits_uncertainty_sampling",
        "sits_confidence_sampling",
        "label",
        "suggest",
    )
    RASTERS_OPTIONAL = True
    KEYS = {"SUGGESTED": "suggestions"}
    HELP = {
        PROBABILITIES: "Probabilities of the classes, one band per class, as written by <i>Classify cube</i> or sits.",
        LABELS: "Names of the classes in the order of the bands, separated by commas. If empty, the names in the file "
        "are used; files made with sits have none.",
        NORMALISE: "Divide probabilities by their sum where it is not 1, instead of refusing the raster.",
        MODE: "<i>Uncertain pixels</i>, for you to label. <i>Confident pixels</i>: those the network is sure of, labelled "
        "as on the map, the same number of each class, as additional training samples where labels are "
        "expensive. They reinforce what the network already predicts, right or wrong, so check some of them.",
        MEASURE: "How uncertainty is measured: <i>Margin</i>, how close the second class comes to the first; "
        "<i>Entropy</i> of all classes; <i>Least confidence</i>, how far the first class is from 1.",
        PER_CLASS: "Number of points for each class of the map.",
        SHARE: "Fraction of the pixels of each class of the map, the most uncertain ones, from which points are "
        "drawn, above 0 and at most 1.",
        MIN_CONFIDENCE: "The lowest probability at which a pixel counts as confident, 0 to 1.",
        MIN_DISTANCE: "Minimum distance in metres between any two points, and between points and existing samples. "
        "Empty: ten pixels. 0: no minimum.",
        NEIGHBOURHOOD: "Rows and columns, an odd number, over which the score is averaged; 1 uses the pixel alone. "
        "Averaging keeps points away from the edges of fields, where mixed pixels are hard to label.",
        SAMPLES: "Samples that you already have; points keep the minimum distance from them.",
        MODEL: "The model that made the map. If it and its rasters are given, points are spread over its learned "
        "features of the series instead of over the probabilities.",
        **CUBE_HELP,
        RASTERS: CUBE_HELP[RASTERS] + " Needed only together with a model.",
        **DEVICE_HELP,
        SEED: "The same seed gives the same points.",
        SUGGESTED: "Point layer in the CRS of the map, at pixel centres: <i>label</i>, the class field, empty and "
        "with a list to choose from (filled for confident pixels); <i>predicted</i> and its "
        "<i>probability</i>; the <i>second</i> class and <i>second_prob</i>; and <i>score</i>, how "
        "uncertain (or confident) the map is around the point, 0 to 1.",
        "COUNT": "number of points",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(MapRaster(PROBABILITIES, tr("Probabilities")))
        add_names(self, advanced=True)
        self.add(choice_parameter(MODE, tr("Mode"), PARAMETERS["mode"]))
        self.add(choice_parameter(MEASURE, tr("Measure"), PARAMETERS["measure"]), advanced=True)
        self.add(number_parameter(PER_CLASS, tr("Points per class"), PARAMETERS["per_class"]))
        self.add(
            QgsProcessingParameterFeatureSource(
                SAMPLES, tr("Existing samples"), [Qgis.ProcessingSourceType.VectorPoint], optional=True
            )
        )
        self.add(number_parameter(MIN_DISTANCE, tr("Minimum distance (metres)"), PARAMETERS["min_distance"]))
        self.add(
            number_parameter(MIN_CONFIDENCE, tr("Minimum confidence"), PARAMETERS["min_confidence"]), advanced=True
        )
        self.add(number_parameter(SHARE, tr("Fraction of uncertain pixels"), PARAMETERS["share"]), advanced=True)
        self.add(
            number_parameter(NEIGHBOURHOOD, tr("Neighbourhood (pixels)"), PARAMETERS["neighbourhood"]), advanced=True
        )
        self.add(
            QgsProcessingParameterFile(MODEL, tr("Model"), fileFilter=tr(MODEL_FILTER), optional=True), advanced=True
        )
        add_cube_parameters(self, folded=True)
        self.addDevice()
        self.add(number_parameter(SEED, tr("Seed"), PARAMETERS["seed"]), advanced=True)
        self.add(
            QgsProcessingParameterFeatureSink(SUGGESTED, tr("Suggested samples"), Qgis.ProcessingSourceType.VectorPoint)
        )
        self.addOutputs([QgsProcessingOutputNumber("COUNT", self.helpOf("COUNT"))])

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        if is_given(parameters, NEIGHBOURHOOD) and self.parameterAsInt(parameters, NEIGHBOURHOOD, context) % 2 == 0:
            return tr("Neighbourhood is {0}; it must be an odd number.").format(parameters[NEIGHBOURHOOD])
        if is_given(parameters, MODEL) != bool(parameters.get(RASTERS)):
            return tr("Give both a model and its rasters, or leave both empty.")
        return map_error(self, PROBABILITIES, parameters, context) or table_error(parameters, SUGGESTED)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._probabilities = map_path(parameters[PROBABILITIES], context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        samples = self.parameterAsSource(parameters, SAMPLES, context)
        apart = (
            self.parameterAsDouble(parameters, MIN_DISTANCE, context) if is_given(parameters, MIN_DISTANCE) else None
        )
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            target = Path(folder) / "suggestions.json"
            job = {
                "probabilities": self._probabilities,
                **names_job(self, parameters, context),
                "mode": self.chosen(parameters, MODE, PARAMETERS["mode"], context),
                "measure": self.chosen(parameters, MEASURE, PARAMETERS["measure"], context),
                **{
                    name.lower(): self.parameterAsInt(parameters, name, context)
                    for name in (PER_CLASS, NEIGHBOURHOOD, SEED)
                },
                **{name.lower(): self.parameterAsDouble(parameters, name, context) for name in (SHARE, MIN_CONFIDENCE)},
                "min_distance": apart,
                "samples": {**points_job(samples, feedback), "fields": {}} if samples else None,
                "model": self.chosenFile(parameters, MODEL, context) or None,
                **self._cube,
                "device": self.chosen(parameters, DEVICE, PARAMETERS["device"], context),
                "suggestions": str(target),
            }
            result = run_engine("suggestsamples", job, [target.parent], feedback, labels=self.parameterLabels())
            found = json.loads(target.read_text(encoding="utf-8"))
        layer = self._write_points(parameters, context, found)
        return {SUGGESTED: layer, "COUNT": result["count"]}

    def _write_points(self, parameters: dict[str, Any], context: QgsProcessingContext, found: dict[str, Any]) -> str:
        fields = fields_of(FIELDS)
        crs = crs_from(found["crs"])
        # The sink is made only now, so that a cancelled or failed run leaves no half layer.
        sink, layer = self.parameterAsSink(parameters, SUGGESTED, context, fields, QgsWkbTypes.Type.Point, crs)
        columns = zip(*(found[name] for name in COLUMNS), strict=True)
        for x, y, row in zip(found["x"], found["y"], columns, strict=True):
            write_row(sink, fields, list(row), point_at(x, y))
        sink.flushBuffer()
        del sink
        colours = dict(zip(found["labels"], found["colours"], strict=True))
        show_for_labelling(context, layer, tr("Suggested samples"), CLASS_FIELD, colours)
        return layer
