"""Algorithm ``lstmfcn:regularizecube``: Regularize cube."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...model.commands.regularizecube import PARAMETERS
from ..engine.client import run_engine
from ..parameters.base import absolute_path
from ..parameters.cube import CUBE_HELP, FILLING, PERIOD, CubeAlgorithm, add_cube_parameters
from ..parameters.declared import choice_parameter
from ..translation import tr

METHOD = "METHOD"
RESUME = "RESUME"
FOLDER = "FOLDER"
COMPOSITES = "COMPOSITES"


class RegularizeCubeAlgorithm(CubeAlgorithm):
    """Equally spaced composites of a cube (``lstmfcn:regularizecube``)."""

    ID = "regularizecube"
    TITLE = "Regularize cube"
    GROUP = "Cubes"
    SUMMARY = (
        "Makes equally spaced composites of a stack of dated rasters: each period is composited from its cloud-free "
        "observations, and all bands and tiles are resampled to one grid. The result is a folder of rasters, one per "
        "band and period, to train and classify with."
    )
    EXAMPLE = "the folder of all Sentinel-2 images of a year, with their SCL, and P16D: 23 clear dates, 16 days apart."
    TAGS = ("regularize", "composite", "mosaic", "sits_regularize", "gaps", "clouds", "median", "best pixel")
    HELP = {
        **{name: words for name, words in CUBE_HELP.items() if name not in FILLING},
        PERIOD: "Length of a period, for example <code>P16D</code> (16 days) or <code>P1M</code> (a month). The first begins on "
        "the date of the first image; where a start date is given, periods are counted from there.",
        METHOD: "How the valid observations of a period are combined in each pixel. <i>Least cloudy image first</i>: the "
        "observation of the date with the most valid pixels that has all bands there; <i>Median</i> and "
        "<i>Mean</i>: computed for each band separately.",
        RESUME: "Keep files that an earlier run with the same images and values completed, and continue after them.",
        FOLDER: "Folder for the composites, one file per band and period, named by the first day of the period "
        "(<code>SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif</code>). Pixels without any valid observation are "
        "NoData. Values keep the scale of the images. It must not hold other rasters.",
        "DATES": "number of periods",
        "FILES": "number of rasters in the folder",
        COMPOSITES: "the rasters, as input of the next step in a model",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_cube_parameters(self, fills=False)
        self.add(QgsProcessingParameterString(PERIOD, tr("Period"), PARAMETERS["period"].default))
        self.add(choice_parameter(METHOD, tr("Method"), PARAMETERS["method"]))
        self.add(QgsProcessingParameterBoolean(RESUME, tr("Keep complete files"), True), advanced=True)
        self.add(QgsProcessingParameterFolderDestination(FOLDER, tr("Output folder")))
        numbers = [QgsProcessingOutputNumber(name, self.helpOf(name)) for name in ("DATES", "FILES")]
        self.addOutputs([*numbers, QgsProcessingOutputMultipleLayers(COMPOSITES, self.helpOf(COMPOSITES))])

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = absolute_path(self.parameterAsString(parameters, FOLDER, context))
        job = {
            **self._cube,
            "method": self.chosen(parameters, METHOD, PARAMETERS["method"], context),
            "resume": self.parameterAsBoolean(parameters, RESUME, context),
            "folder": folder,
        }
        try:
            result = run_engine("regularizecube", job, [Path(folder)], feedback, labels=self.parameterLabels())
        except QgsProcessingException as error:
            if not feedback.isCanceled():
                raise
            raise QgsProcessingException(
                tr("Cancelled: the periods that were complete are kept in {0}; run it again to continue.").format(
                    folder
                )
            ) from error
        rasters = sorted(str(path) for path in Path(folder).glob("*.tif"))
        return {FOLDER: folder, "DATES": result["dates"], "FILES": result["files"], COMPOSITES: rasters}
