"""Algorithm ``lstmfcn:uncertainty``: Classification uncertainty."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterRasterDestination

from ...model.commands.uncertainty import PARAMETERS
from ..engine.client import run_engine
from ..layers.styling import show_raster
from ..parameters.base import absolute_path, folders_of
from ..parameters.declared import choice_parameter
from ..parameters.maps import PROBABILITY_HELP, MapAlgorithm, names_job
from ..translation import tr

MEASURE = "MEASURE"
UNCERTAINTY = "UNCERTAINTY"


class UncertaintyAlgorithm(MapAlgorithm):
    """Uncertainty raster from probabilities (``lstmfcn:uncertainty``)."""

    ID = "uncertainty"
    TITLE = "Classification uncertainty"
    GROUP = "After classification"
    SUMMARY = (
        "Shows where a classification is uncertain, from 0 (certain) to 1 (uncertain): where to check "
        "the map, or to collect samples."
    )
    EXAMPLE = (
        "the probabilities of <i>Classify cube</i>, measure <i>Margin</i>, to find the borders between two classes."
    )
    TAGS = ("uncertainty", "entropy", "margin", "least confidence", "sits_uncertainty", "active learning")
    HELP = {
        **PROBABILITY_HELP,
        MEASURE: "<i>Entropy</i> uses all classes; <i>Least confidence</i> is how far the most probable class is from "
        "1; <i>Margin</i> is high where the two most probable classes are close.",
        UNCERTAINTY: "One band, 0 to 1 (stored as whole numbers with scale 0.0001).",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addProbabilities()
        self.add(choice_parameter(MEASURE, tr("Measure"), PARAMETERS["measure"]))
        self.add(QgsProcessingParameterRasterDestination(UNCERTAINTY, tr("Uncertainty")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        measure = self.chosen(parameters, MEASURE, PARAMETERS["measure"], context)
        target = self.parameterAsOutputLayer(parameters, UNCERTAINTY, context)
        path = absolute_path(target)
        job = {
            "probabilities": self._map,
            **names_job(self, parameters, context),
            "measure": measure,
            "uncertainty": path,
        }
        result = run_engine("uncertainty", job, folders_of(path), feedback, labels=self.parameterLabels())
        show_raster(context, target, tr("Uncertainty ({0})").format(measure), result["model"], 1)
        return {UNCERTAINTY: path}
