"""Algorithm ``lstmfcn:combine``: Combine probabilities."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..parameters.cube import RASTERS, RasterStack, flatten
from ..parameters.maps import (
    LABELS,
    NORMALISE,
    PROBABILITY_HELP,
    MapAlgorithm,
    add_names,
    map_error,
    map_path,
    names_job,
    numbers_error,
    numbers_of,
)
from ..translation import tr

WEIGHTS = "WEIGHTS"
COMBINED = "COMBINED"
CLASSES = "CLASSES"


class CombineAlgorithm(MapAlgorithm):
    """Weighted mean of the probabilities of several models (``lstmfcn:combine``)."""

    ID = "combine"
    TITLE = "Combine probabilities"
    GROUP = "After classification"
    SUMMARY = (
        "Computes the weighted mean of the probabilities of several models for the same pixels; the mean of a few "
        "models is often better than the best of them. Pixels that are missing in one of the rasters are missing in "
        "the result."
    )
    EXAMPLE = "the probabilities of three models trained with other seeds, no weights."
    TAGS = ("combine", "ensemble", "average", "weighted mean", "sits_combine_predictions", "models")
    LAYERS = ((COMBINED, "Combined probabilities", 3), (CLASSES, "Combined class map", 4))
    HELP = {
        RASTERS: "Probabilities with a band for each class, on the same pixels. Classes are matched by name, whatever their order.",
        LABELS: "Class names, separated by commas, in the order of the bands, for those of the rasters whose bands have no names.",
        NORMALISE: PROBABILITY_HELP[NORMALISE],
        WEIGHTS: "A number for each raster, in their order, separated by commas; only their proportions matter. If "
        "empty, all have the same weight.",
        COMBINED: "The mean probabilities, classes in the order of the first raster.",
        CLASSES: "The most probable class of the mean, with names and colours.",
        "LABELS_USED": "class labels, separated by commas, in the order of the probability bands",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(RasterStack(RASTERS, tr("Probabilities of the models"), optional=False))
        self.add(QgsProcessingParameterString(WEIGHTS, tr("Weights"), optional=True))
        add_names(self)
        self.add(QgsProcessingParameterRasterDestination(COMBINED, tr("Combined probabilities")))
        self.add(QgsProcessingParameterRasterDestination(CLASSES, tr("Class map"), optional=True))
        self.addOutputs([QgsProcessingOutputString("LABELS_USED", self.helpOf("LABELS_USED"))])

    def mapError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        rasters = list(flatten(parameters.get(RASTERS)))
        if len(rasters) < 2:
            return tr("{0} are needed from at least two models; add another raster.").format(
                self.parameterDefinition(RASTERS).description()
            )
        return next(filter(None, (map_error(self, RASTERS, {RASTERS: raster}, context) for raster in rasters)), None)

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        text = self.parameterAsString(parameters, WEIGHTS, context)
        rasters, weights = len(list(flatten(parameters[RASTERS]))), numbers_of(text)
        if not text.strip():
            return None
        if weights and len(weights) != rasters:
            return tr("Weights has {0} numbers for {1} rasters; give one for each, or none.").format(
                len(weights), rasters
            )
        return numbers_error(self, WEIGHTS, text)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._rasters = [map_path(raster, context) for raster in flatten(parameters[RASTERS])]
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        job = {
            "rasters": self._rasters,
            **names_job(self, parameters, context),
            "weights": numbers_of(self.parameterAsString(parameters, WEIGHTS, context)),
        }
        return self.makeLayers(job, parameters, context, feedback)
