"""Algorithm ``lstmfcn:mergeparts``: Merge parts."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...model.commands.split import OUTPUTS
from ..engine.client import run_engine
from ..layers.features import describe_crs
from ..layers.styling import load_maps
from ..parameters.base import LstmFcnAlgorithm, absolute_path, folders_of, is_given
from ..translation import tr
from .classifyparts import MISSING, OUTPUT_LAYERS, PLAN, TITLES

PARTIAL = "PARTIAL"
COG = "COG"
CRS = "CRS"
FOLDER = "FOLDER"
AREAS = "AREAS"


class MergePartsAlgorithm(LstmFcnAlgorithm):
    """One map from the parts of a plan (``lstmfcn:mergeparts``)."""

    ID = "mergeparts"
    TITLE = "Merge parts"
    GROUP = "Classification"
    SUMMARY = (
        "Merges the parts made by <i>Classify in parts</i>, or by a cluster, into one map, with a table of the areas of the classes, and names "
        "the parts that are missing. The map is a virtual raster that shows the files of the parts."
    )
    EXAMPLE = "choose the plan folder and run; the class map is added to the project."
    TAGS = ("merge", "mosaic", "virtual raster", "VRT", "parts", "area", "cluster")
    HELP = {
        PLAN: "Plan folder made by <i>Classify in parts</i> or by the command <code>split</code>.",
        PARTIAL: "Put together the parts that are there, even if others are missing.",
        COG: "Also write each map as one GeoTIFF, which does not need the plan folder any more.",
        CRS: "Also write one class map of all UTM zones in this coordinate reference system; its pixels take the nearest class.",
        FOLDER: "Folder for the maps. In the plan folder itself they stay valid when the folder is moved.",
        AREAS: "table of pixels and hectares of the classes (CSV); places that two UTM zones show are counted once",
        MISSING: "number of parts that are missing",
        OUTPUT_LAYERS: "the maps, one for each output and UTM zone",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        folder = Qgis.ProcessingFileParameterBehavior.Folder
        self.add(QgsProcessingParameterFile(PLAN, tr("Plan folder"), folder))
        self.add(QgsProcessingParameterBoolean(PARTIAL, tr("Merge even if parts are missing"), False))
        self.add(QgsProcessingParameterBoolean(COG, tr("Write GeoTIFFs"), False))
        self.add(QgsProcessingParameterCrs(CRS, tr("Class map in another CRS"), optional=True))
        self.add(
            QgsProcessingParameterFolderDestination(
                FOLDER, tr("Folder of the maps"), optional=True, createByDefault=False
            )
        )
        self.addOutputs(
            [
                QgsProcessingOutputFile(AREAS, self.helpOf(AREAS)),
                QgsProcessingOutputNumber(MISSING, self.helpOf(MISSING)),
                QgsProcessingOutputMultipleLayers(OUTPUT_LAYERS, self.helpOf(OUTPUT_LAYERS)),
            ]
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        plan = absolute_path(self.parameterAsFile(parameters, PLAN, context))
        folder = (
            absolute_path(self.parameterAsString(parameters, FOLDER, context)) if is_given(parameters, FOLDER) else plan
        )
        crs = self.parameterAsCrs(parameters, CRS, context)
        job = {
            "plan": plan,
            "folder": folder,
            "partial": self.parameterAsBoolean(parameters, PARTIAL, context),
            "cog": self.parameterAsBoolean(parameters, COG, context),
            "crs": describe_crs(crs) if crs.isValid() else "",
        }
        inside = folders_of(f"{folder}/map.vrt")
        merged = run_engine("merge", job, inside, feedback, labels=self.parameterLabels())
        maps = load_maps(context, merged, dict(zip(OUTPUTS, map(tr, TITLES), strict=True)))
        return {
            FOLDER: folder,
            AREAS: merged.get("areas", ""),
            MISSING: len(merged["missing"]),
            OUTPUT_LAYERS: maps,
        }
