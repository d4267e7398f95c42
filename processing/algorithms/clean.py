"""Algorithm ``lstmfcn:clean``: Clean class map."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...model.commands.clean import PARAMETERS
from ..engine.client import run_engine
from ..layers.styling import show_raster
from ..parameters.base import absolute_path, folders_of
from ..parameters.declared import choice_parameter, number_parameter
from ..parameters.maps import LABELS, MapAlgorithm, MapRaster, window_error
from ..parameters.text_forms import split_list
from ..translation import tr

CLASSES = "CLASSES"
WINDOW = "WINDOW"
MIN_AREA = "MIN_AREA"
AREA_UNIT = "AREA_UNIT"
CLEANED = "CLEANED"


class CleanAlgorithm(MapAlgorithm):
    """Modal filter and minimum mapping unit for a class map (``lstmfcn:clean``)."""

    ID = "clean"
    TITLE = "Clean class map"
    GROUP = "After classification"
    SUMMARY = (
        "Cleans a class map in two steps: every pixel takes the most frequent class around it, then patches smaller "
        "than a minimum mapping unit are merged with their neighbours. Names, colours and codes stay the same."
    )
    EXAMPLE = "the class map of <i>Classify cube</i>, window 5, smallest patch 1 hectare."
    TAGS = ("clean", "modal filter", "majority", "sieve", "minimum mapping unit", "MMU", "sits_clean", "generalise")
    MAP = CLASSES
    KEYS = {"MIN_AREA": "least_area"}
    HELP = {
        CLASSES: "A class map, for example one made by <i>Classify cube</i>: one band of whole numbers.",
        LABELS: "Names of the codes 1, 2 …, separated by commas; of a map with other codes made here, those of its classes in their "
        "order. If empty, the names in the file are used, if there are any.",
        WINDOW: "Rows and columns of the neighbourhood, an odd number; 1 skips this step. A pixel keeps its class "
        "unless another one is more frequent.",
        MIN_AREA: "Minimum mapping unit: smaller patches take the class with which they share the longest border. "
        "Pixels that touch at a corner belong to one patch. 0 keeps all patches.",
        AREA_UNIT: "Unit of the smallest patch; hectares are turned into pixels of the map.",
        CLEANED: "The cleaned class map, with the names, colours, codes and NoData of the given one.",
        "FILTERED": "pixels that took the most frequent class around them",
        "IN_PATCHES": "pixels that took the class of a neighbouring patch",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(MapRaster(CLASSES, tr("Class map")))
        self.addWindow(WINDOW, PARAMETERS["window"])
        self.add(number_parameter(MIN_AREA, tr("Smallest patch"), PARAMETERS["least_area"]))
        self.add(choice_parameter(AREA_UNIT, tr("Patch size unit"), PARAMETERS["area_unit"]))
        self.add(QgsProcessingParameterString(LABELS, tr("Class names"), optional=True), advanced=True)
        self.add(QgsProcessingParameterRasterDestination(CLEANED, tr("Cleaned class map")))
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in ("FILTERED", "IN_PATCHES"))

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        size = self.parameterAsInt(parameters, WINDOW, context)
        if size == 1 and not self.parameterAsDouble(parameters, MIN_AREA, context):
            return tr("A window of 1 pixel and no smallest patch leave the map unchanged; change one of them.")
        return window_error(self, WINDOW, size)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        target = self.parameterAsOutputLayer(parameters, CLEANED, context)
        path = absolute_path(target)
        job = {
            "classes": self._map,
            "labels": split_list(self.parameterAsString(parameters, LABELS, context)),
            "window": self.parameterAsInt(parameters, WINDOW, context),
            "least_area": self.parameterAsDouble(parameters, MIN_AREA, context),
            "area_unit": self.chosen(parameters, AREA_UNIT, PARAMETERS["area_unit"], context),
            "cleaned": path,
        }
        result = run_engine("clean", job, folders_of(path), feedback, labels=self.parameterLabels())
        show_raster(context, target, tr("Cleaned class map"), result["model"], 5, result["pixels"])
        return {CLEANED: path, "FILTERED": result["filtered"], "IN_PATCHES": result["in_patches"]}
