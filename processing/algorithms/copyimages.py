"""Algorithm ``lstmfcn:copyimages``: Copy images."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...model.commands.copyimages import PARAMETERS
from ..engine.client import run_engine
from ..engine.network import login_headers
from ..parameters.area import EXTENT, ROI, add_area_parameters, area_job
from ..parameters.base import LstmFcnAlgorithm, absolute_path, is_given
from ..parameters.cube import BANDS, END_DATE, RASTERS, START_DATE, Day, RasterStack, raster_error, raster_job
from ..parameters.declared import choice_parameter, number_parameter
from ..parameters.text_forms import split_list
from ..translation import tr

AUTH = "AUTH"
UNREADABLE = "UNREADABLE"
RESUME = "RESUME"
READERS = "READERS"
FOLDER = "FOLDER"
COPIES = "COPIES"
WORDS = ("Stop with an error", "Leave it out, with a warning")


class CopyImagesAlgorithm(LstmFcnAlgorithm):
    """Part of images that lies in an area, copied to a folder (``lstmfcn:copyimages``)."""

    ID = "copyimages"
    TITLE = "Copy images"
    GROUP = "Images"
    SUMMARY = (
        "Copies the part of images that lies in an area into a folder, one cloud-optimized GeoTIFF per band and date, from the "
        "file of items that <i>Search images</i> writes. Training and mapping then need no network."
    )
    EXAMPLE = "the file of found images, the same extent as in the search, and an empty folder."
    TAGS = ("download", "crop", "clip", "STAC", "COG", "cache", "offline")
    KEYS = {"READERS": "threads"}
    HELP = {
        RASTERS: "The file of items that <i>Search images</i> wrote; files, folders and addresses of images can be copied too.",
        EXTENT: "The area, as a rectangle in any coordinate reference system. Images are cropped to it and not resampled.",
        ROI: "The area, as polygons (the selected ones if only these are to be used). Images are cropped to the rectangle around them.",
        BANDS: "Bands to copy, separated by commas: names of the satellite (B04) or common ones (red). Cloud masks are copied with "
        "them. If empty, all.",
        START_DATE: "Images before this date are not copied.",
        END_DATE: "Images after this date are not copied.",
        UNREADABLE: "What happens with an image that cannot be read, after its server was asked several times.",
        RESUME: "Keep copies that an earlier run completed, and continue after them.",
        READERS: "Number of images that are read at the same time.",
        AUTH: "A login saved in QGIS, for images that need one. It is handed to the host of the catalog only and written nowhere.",
        FOLDER: "Folder for the copies, named as <code>SENTINEL-2_MSI_20LKP_B04_2024-09-05.tif</code>, with scale, offset, NoData and "
        "processing baseline inside. It is the input of all other algorithms.",
        "FILES": "number of files in the folder",
        "DATES": "number of dates",
        "MISSING": "number of images that were left out as they could not be read",
        COPIES: "the copies, as input of the next step in a model",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(RasterStack(RASTERS, tr("Found images"), False))
        add_area_parameters(self)
        self.add(QgsProcessingParameterString(BANDS, tr("Bands of the images"), optional=True))
        self.add(Day(START_DATE, tr("Start date")))
        self.add(Day(END_DATE, tr("End date")))
        words = [tr(word) for word in WORDS]
        self.add(choice_parameter(UNREADABLE, tr("Unreadable images"), PARAMETERS["unreadable"], words))
        self.add(QgsProcessingParameterBoolean(RESUME, tr("Keep complete files"), True), advanced=True)
        self.add(number_parameter(READERS, tr("Parallel downloads"), PARAMETERS["threads"]), advanced=True)
        self.add(QgsProcessingParameterAuthConfig(AUTH, tr("Login"), optional=True), advanced=True)
        self.add(QgsProcessingParameterFolderDestination(FOLDER, tr("Output folder")))
        numbers = [QgsProcessingOutputNumber(name, self.helpOf(name)) for name in ("FILES", "DATES", "MISSING")]
        self.addOutputs([*numbers, QgsProcessingOutputMultipleLayers(COPIES, self.helpOf(COPIES))])

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        acceptable, sentence = super().checkParameterValues(parameters, context)
        sentence = sentence or raster_error(parameters, context, False) or ""
        if acceptable and not sentence and not (is_given(parameters, EXTENT) or is_given(parameters, ROI)):
            sentence = tr("Give an area: an extent, or a layer of polygons.")
        return acceptable and not sentence, sentence

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._rasters = raster_job(parameters.get(RASTERS), context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = absolute_path(self.parameterAsString(parameters, FOLDER, context))
        days = {name: self.parameterAsDateTime(parameters, name, context).date() for name in (START_DATE, END_DATE)}
        job = {
            "rasters": self._rasters,
            **area_job(self, parameters, context),
            "bands": split_list(self.parameterAsString(parameters, BANDS, context)),
            **{name.lower(): day.toString("yyyy-MM-dd") for name, day in days.items() if is_given(parameters, name)},
            "unreadable": self.chosen(parameters, UNREADABLE, PARAMETERS["unreadable"], context),
            "resume": self.parameterAsBoolean(parameters, RESUME, context),
            "threads": self.parameterAsInt(parameters, READERS, context),
            "folder": folder,
        }
        headers = login_headers(self.parameterAsString(parameters, AUTH, context) if is_given(parameters, AUTH) else "")
        try:
            result = run_engine(
                "copyimages", job, [Path(folder)], feedback, labels=self.parameterLabels(), headers=headers
            )
        except QgsProcessingException as error:
            if not feedback.isCanceled():
                raise
            raise QgsProcessingException(
                tr("Cancelled: the images that were copied are kept in {0}; run it again to continue.").format(folder)
            ) from error
        numbers = {"FILES": result["files"], "DATES": result["dates"], "MISSING": result["missing"]}
        return {FOLDER: folder, **numbers, COPIES: result["rasters"]}
