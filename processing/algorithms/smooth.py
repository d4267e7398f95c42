"""Algorithm ``lstmfcn:smooth``: Smooth probabilities."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...model.commands.smooth import PARAMETERS
from ..parameters.declared import number_parameter, numbers_text
from ..parameters.maps import PROBABILITY_HELP, MapAlgorithm, names_job, numbers_error, numbers_of, window_error
from ..translation import tr

WINDOW = "WINDOW"
NEIGHBOUR_FRACTION = "NEIGHBOUR_FRACTION"
SMOOTHNESS = "SMOOTHNESS"
SMOOTHED = "SMOOTHED"
CLASSES = "CLASSES"


class SmoothAlgorithm(MapAlgorithm):
    """Bayesian smoothing of probabilities, and the class map of the result (``lstmfcn:smooth``)."""

    ID = "smooth"
    TITLE = "Smooth probabilities"
    GROUP = "After classification"
    SUMMARY = (
        "Removes isolated pixels from a classification by Bayesian smoothing: the probabilities of every pixel are "
        "moved towards those of its most certain neighbours, more strongly where these agree. Missing pixels stay "
        "missing."
    )
    EXAMPLE = "the probabilities of <i>Classify cube</i>, with the other values unchanged; then look at the class map."
    TAGS = ("smooth", "Bayesian", "sits_smooth", "salt and pepper", "filter", "post-processing", "neighbourhood")
    LAYERS = ((SMOOTHED, "Smoothed probabilities", 3), (CLASSES, "Smoothed class map", 4))
    KEYS = {"NEIGHBOUR_FRACTION": "fraction"}
    HELP = {
        **PROBABILITY_HELP,
        WINDOW: "Rows and columns of the neighbourhood, an odd number. The time grows with its square.",
        NEIGHBOUR_FRACTION: "Fraction of the neighbours used, those with the highest probabilities of the class: 1 "
        "uses all; smaller values preserve small fields and narrow strips.",
        SMOOTHNESS: "How much a pixel follows its neighbours: one number for all classes, or one for each in the "
        "order of the bands, separated by commas. It is a variance in squared logits; higher values "
        "smooth more. Where fields are only a few windows wide, use 1 to 5, or a smaller window.",
        SMOOTHED: "The smoothed probabilities, encoded like those of <i>Classify cube</i>; they sum to 1.",
        CLASSES: "The most probable class after smoothing, with names and colours.",
        "LABELS_USED": "class labels, separated by commas, in the order of the probability bands",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addProbabilities()
        self.addWindow(WINDOW, PARAMETERS["window"])
        self.add(number_parameter(NEIGHBOUR_FRACTION, tr("Fraction of neighbours"), PARAMETERS["fraction"]))
        self.add(QgsProcessingParameterString(SMOOTHNESS, tr("Smoothness"), numbers_text(PARAMETERS["smoothness"])))
        self.add(QgsProcessingParameterRasterDestination(SMOOTHED, tr("Smoothed probabilities")))
        self.add(QgsProcessingParameterRasterDestination(CLASSES, tr("Class map"), optional=True))
        self.addOutputs([QgsProcessingOutputString("LABELS_USED", self.helpOf("LABELS_USED"))])

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        size = self.parameterAsInt(parameters, WINDOW, context)
        text = self.parameterAsString(parameters, SMOOTHNESS, context)
        return window_error(self, WINDOW, size) or numbers_error(self, SMOOTHNESS, text)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        job = {
            "probabilities": self._map,
            **names_job(self, parameters, context),
            "window": self.parameterAsInt(parameters, WINDOW, context),
            "fraction": self.parameterAsDouble(parameters, NEIGHBOUR_FRACTION, context),
            "smoothness": numbers_of(self.parameterAsString(parameters, SMOOTHNESS, context)),
        }
        return self.makeLayers(job, parameters, context, feedback)
