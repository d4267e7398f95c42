"""Algorithm ``lstmfcn:addindex``: Add index."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..engine.client import run_engine
from ..parameters.base import absolute_path
from ..parameters.cube import BANDS, CUBE_HELP, MAX_GAP, PERIOD, CubeAlgorithm, add_cube_parameters
from ..parameters.text_forms import split_list
from ..translation import tr

INDICES = "INDICES"
FOLDER = "FOLDER"
FILES = "FILES"
# The indices say which bands are read, and observations are neither filled nor brought to other dates.
WITHOUT = (BANDS, MAX_GAP, PERIOD)


class AddIndexAlgorithm(CubeAlgorithm):
    """Spectral-index rasters of a cube (``lstmfcn:addindex``)."""

    ID = "addindex"
    TITLE = "Add index"
    GROUP = "Cubes"
    SUMMARY = (
        "Computes spectral indices from the bands of each date of a stack of dated rasters and writes one GeoTIFF per "
        "index and date. (Training and classifying with an index need no files: name it under Bands there.)"
    )
    EXAMPLE = "the folder of your Sentinel-2 images and <code>NDVI, CI=(nir/red)-1</code>."
    TAGS = (
        "index",
        "NDVI",
        "EVI",
        "EVI2",
        "NDWI",
        "NDMI",
        "NBR",
        "SAVI",
        "raster calculator",
        "sits_apply",
        "band math",
    )
    HELP = {
        **{name: text for name, text in CUBE_HELP.items() if name not in WITHOUT},
        INDICES: "Separated by commas: NDVI, EVI, EVI2, NDWI (green and nir), NDMI (nir and swir16), NBR (nir and swir22), SAVI (L = "
        "0.5), all cut to -1 to 1; or <code>name=expression</code> over the bands of each date, such as <code>CI=(nir/red)-1</code>, "
        "with + - * / **, parentheses, numbers, abs, sqrt, min, max, log, and bands by their own names (B08) or common ones (nir).",
        FOLDER: "Folder for the rasters. They are named as in sits (satellite_sensor_tile_index_date) and stored as "
        "whole numbers with scale 0.0001, expressions as decimal numbers. It must not be the folder of the "
        "input rasters.",
        FILES: "the rasters, as input of the next step in a model",
    }

    def add(self, parameter: QgsProcessingParameterDefinition, advanced: bool = False) -> None:
        if parameter.name() not in WITHOUT:
            super().add(parameter, advanced)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_cube_parameters(self)
        self.add(QgsProcessingParameterString(INDICES, tr("Indices"), "NDVI"))
        self.add(QgsProcessingParameterFolderDestination(FOLDER, tr("Output folder")))
        self.addOutputs([QgsProcessingOutputMultipleLayers(FILES, self.helpOf(FILES))])

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = absolute_path(self.parameterAsString(parameters, FOLDER, context))
        job = {
            **{key: value for key, value in self._cube.items() if key.upper() not in WITHOUT},
            "indices": split_list(self.parameterAsString(parameters, INDICES, context)),
            "folder": folder,
        }
        result = run_engine("addindex", job, [Path(folder)], feedback, labels=self.parameterLabels())
        return {FOLDER: folder, FILES: result["files"]}
