"""Algorithm ``lstmfcn:comparemaps``: Compare class maps."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..engine.client import run_engine
from ..parameters.base import absolute_path, folders_of
from ..parameters.maps import MapRaster, MapReader
from ..translation import tr

CLASSES = "CLASSES"
REFERENCE = "REFERENCE"
FIGURE = "FIGURE"
NUMBERS = ("ACCURACY", "KAPPA", "F1_MACRO")


class CompareMapsAlgorithm(MapReader):
    """Agreement and side-by-side picture of a class map and a reference map (``lstmfcn:comparemaps``)."""

    ID = "comparemaps"
    TITLE = "Compare class maps"
    GROUP = "Tools"
    SUMMARY = (
        "Compares a class map with a reference map on the same pixels: accuracy, confusion matrix in the log, and a picture "
        "of both side by side with the pixels that differ."
    )
    EXAMPLE = "the class map of the demo cube and its truth."
    TAGS = ("accuracy", "confusion matrix", "validation", "truth", "kappa")
    HELP = {
        CLASSES: "A class map, for example one made by <i>Classify cube</i>.",
        REFERENCE: "The map to compare with, on the same pixels. Classes are matched by name, or by code where a map has none.",
        FIGURE: "Picture of the map, the reference, and where they differ.",
        "ACCURACY": "fraction of pixels with the same class, 0 to 1",
        "KAPPA": "Cohen's kappa",
        "F1_MACRO": "mean F1 of the classes",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(MapRaster(CLASSES, tr("Class map")))
        self.add(MapRaster(REFERENCE, tr("Reference map")))
        self.add(QgsProcessingParameterFileDestination(FIGURE, tr("Picture"), tr("Picture (*.png)"), optional=True))
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in NUMBERS)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        figure = absolute_path(self.parameterAsFileOutput(parameters, FIGURE, context))
        job = {
            "classes": self._maps[CLASSES],
            "reference": self._maps[REFERENCE],
            "figure": figure or None,
        }
        result = run_engine("comparemaps", job, folders_of(figure), feedback, labels=self.parameterLabels())
        return {**{name: result[name.lower()] for name in NUMBERS}, FIGURE: figure}
