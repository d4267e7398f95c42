"""Algorithm ``lstmfcn:label``: Label probabilities."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
)

from ..parameters.maps import PROBABILITY_HELP, MapAlgorithm, names_job
from ..translation import tr

CLASSES = "CLASSES"


class LabelAlgorithm(MapAlgorithm):
    """Class map from probabilities (``lstmfcn:label``)."""

    ID = "label"
    TITLE = "Label probabilities"
    GROUP = "After classification"
    SUMMARY = (
        "Makes a class map from probabilities: every pixel gets its most probable class (the first of the bands if "
        "several are equally probable). From the probabilities of <i>Classify cube</i> it makes the same map as that "
        "algorithm."
    )
    EXAMPLE = "smoothed or combined probabilities."
    TAGS = ("label", "class map", "argmax", "sits_label_classification", "post-processing")
    LAYERS = ((CLASSES, "Class map", 4),)
    HELP = {
        **PROBABILITY_HELP,
        CLASSES: "The most probable class of every pixel, with names and colours: codes 1, 2 … in the order of the bands, or those of the "
        "model that the probabilities come from.",
        "LABELS_USED": "class labels, separated by commas, in the order of the probability bands",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addProbabilities()
        self.add(QgsProcessingParameterRasterDestination(CLASSES, tr("Class map")))
        self.addOutputs([QgsProcessingOutputString("LABELS_USED", self.helpOf("LABELS_USED"))])

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        job = {"probabilities": self._map, **names_job(self, parameters, context)}
        return self.makeLayers(job, parameters, context, feedback)
