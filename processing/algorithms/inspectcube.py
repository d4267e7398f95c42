"""Algorithm ``lstmfcn:inspectcube``: Inspect cube."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..engine.client import run_engine
from ..parameters.base import folders_of
from ..parameters.cube import CUBE_HELP, CubeAlgorithm, add_cube_parameters
from ..parameters.samples import REPORT
from ..translation import tr

NUMBERS = ("DATES", "WIDTH", "HEIGHT", "MISSING")
TEXTS = ("BANDS", "START_DATE", "END_DATE")


class InspectCubeAlgorithm(CubeAlgorithm):
    """Report on the bands, dates, clouds and gaps of a cube (``lstmfcn:inspectcube``)."""

    ID = "inspectcube"
    TITLE = "Inspect cube"
    GROUP = "Cubes"
    SUMMARY = (
        "Checks a stack of dated rasters before training and writes a report to read and print: the bands and dates "
        "recognised, the grid, missing bands and dates, clouds and gaps of each date, small pictures of up to 24 "
        "dates, and the time series of every band at the centre pixel. It reads little, so even large cubes take only "
        "seconds."
    )
    EXAMPLE = "a folder of Sentinel-2 images you have just downloaded, with their SCL bands."
    TAGS = ("cube", "clouds", "gaps", "coverage", "quicklook", "timeline", "report", "check")
    HELP = {
        **CUBE_HELP,
        REPORT: "The report, one HTML file with its pictures included. It opens in Processing's results viewer "
        "and in any browser."
        " Figures are saved as SVG in the folder <i>name</i>_figures beside it.",
        "DATES": "number of dates",
        "WIDTH": "columns of the grid",
        "HEIGHT": "rows of the grid",
        "MISSING": "fraction of the observations that are missing or flagged by the mask band, 0 to 1, estimated from "
        "a sample of the pixels",
    }
    HELP_OF_OUTPUTS: ClassVar[Mapping[str, str]] = {
        "BANDS": "bands, separated by commas",
        "START_DATE": "first date, YYYY-MM-DD",
        "END_DATE": "last date, YYYY-MM-DD",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_cube_parameters(self)
        self.add(QgsProcessingParameterFileDestination(REPORT, tr("Cube report"), tr("Page (*.html)")))
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOfOutput(name)) for name in NUMBERS)
        self.addOutputs(QgsProcessingOutputString(name, self.helpOfOutput(name)) for name in TEXTS)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        report = self.reportFile(parameters, context)
        seen = run_engine(
            "inspectcube", {**self._cube, "report": report}, folders_of(report), feedback, labels=self.parameterLabels()
        )
        return {
            REPORT: report,
            **{name: seen[name.lower()] for name in (*NUMBERS, *TEXTS)},
            "BANDS": ",".join(seen["bands"]),
        }
