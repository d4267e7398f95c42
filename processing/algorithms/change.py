"""Algorithm ``lstmfcn:change``: Detect change."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..engine.client import run_engine
from ..layers.styling import show_raster
from ..parameters.base import absolute_path, folders_of, is_given
from ..parameters.maps import MapRaster, MapReader
from ..translation import tr

BEFORE = "BEFORE"
AFTER = "AFTER"
CHANGE = "CHANGE"
REPORT = "REPORT"
NUMBERS = ("AREA_HA", "CHANGED_HA", "CHANGED_SHARE")


class ChangeAlgorithm(MapReader):
    """Transition map and transition matrix of two class maps (``lstmfcn:change``)."""

    ID = "change"
    TITLE = "Detect change"
    GROUP = "After classification"
    SUMMARY = (
        "Shows which classes changed into which between two maps: a map of the transitions, with a legend such as "
        "Forest → Pasture, and the transition matrix in hectares."
    )
    EXAMPLE = "the class maps of two years, made from cubes on the same pixels."
    TAGS = ("change", "transition", "from-to", "deforestation", "matrix", "land use change", "gains and losses")
    HELP = {
        BEFORE: "The earlier class map.",
        AFTER: "The later class map, on the same pixels. Classes are matched by name, or by code where a map has none.",
        CHANGE: "One code for each transition that occurs, with names and colours. Unchanged areas are pale; the eight largest changes take "
        "the colour of the new class, or a distinct one; all others are grey and share one legend entry. "
        "NoData where one of the maps has no class.",
        REPORT: "One page with the matrix, gains and losses. Its numbers are written beside it as <i>name</i>_report.json, "
        "_matrix.csv and _transitions.csv."
        " Figures are saved as SVG in the folder <i>name</i>_figures beside it.",
        "AREA_HA": "area in hectares where both maps have a class",
        "CHANGED_HA": "area in hectares whose class has changed",
        "CHANGED_SHARE": "the same as a fraction of the area, 0 to 1",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(MapRaster(BEFORE, tr("Class map before")))
        self.add(MapRaster(AFTER, tr("Class map after")))
        self.add(QgsProcessingParameterRasterDestination(CHANGE, tr("Change"), optional=True))
        self.add(QgsProcessingParameterFileDestination(REPORT, tr("Change report"), tr("Page (*.html)"), optional=True))
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in NUMBERS)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        fine, sentence = super().checkParameterValues(parameters, context)
        if fine and not is_given(parameters, CHANGE) and not is_given(parameters, REPORT):
            return False, tr("No output was chosen; choose the change map or the report.")
        return fine, sentence

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layer = self.parameterAsOutputLayer(parameters, CHANGE, context) if is_given(parameters, CHANGE) else ""
        target, report = absolute_path(layer), self.reportFile(parameters, context)
        job = {
            "before": self._maps[BEFORE],
            "after": self._maps[AFTER],
            "change": target or None,
            "report": report or None,
        }
        result = run_engine("change", job, folders_of(target, report), feedback, labels=self.parameterLabels())
        if layer:
            rows = {f"{row['before']} → {row['after']}": row for row in result["transitions"]}
            pixels = {name: row["pixels"] for name, row in rows.items()}
            others = {name: row["pixels"] for name, row in rows.items() if not row["named"]}
            show_raster(context, layer, tr("Change"), pixels=pixels, others=others)
        files = {name: path for name, path in ((CHANGE, target), (REPORT, report)) if path}
        return {**{name: result[name.lower()] for name in NUMBERS}, **files}
