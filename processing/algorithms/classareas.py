"""Algorithm ``lstmfcn:classareas``: Class areas."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QMetaType

from ..engine.client import run_engine
from ..layers.features import crs_text, named_polygons
from ..layers.tables import fields_of, show_decimals, write_row
from ..parameters.base import absolute_path, folders_of, is_given, table_error
from ..parameters.maps import MapRaster, MapReader
from ..translation import tr

CLASSES = "CLASSES"
ZONES = "ZONES"
ZONE_FIELD = "ZONE_FIELD"
ASSESSMENT = "ASSESSMENT"
AREAS = "AREAS"
TABLE = "TABLE"
COLUMNS = {
    "zone": QMetaType.Type.QString,
    "class": QMetaType.Type.QString,
    "code": QMetaType.Type.Int,
    "pixels": QMetaType.Type.LongLong,
    "area_ha": QMetaType.Type.Double,
    "percent": QMetaType.Type.Double,
    "estimate_ha": QMetaType.Type.Double,
    "low_ha": QMetaType.Type.Double,
    "high_ha": QMetaType.Type.Double,
}
DECIMALS = {name: 2 for name, kind in COLUMNS.items() if kind == QMetaType.Type.Double}


class ClassAreasAlgorithm(MapReader):
    """Table of the areas of the classes of a map, as a whole and by zone (``lstmfcn:classareas``)."""

    ID = "classareas"
    TITLE = "Class areas"
    GROUP = "After classification"
    SUMMARY = (
        "Makes a table of the area of each class in hectares and per cent: of the whole map, and of each polygon of a layer, such as "
        "municipalities. If the accuracy of the map was assessed, the table also has the error-adjusted areas with their 95 % intervals."
    )
    EXAMPLE = (
        "a class map, a layer of municipalities and the field of their names, and the report of <i>Assess accuracy</i>."
    )
    TAGS = ("area", "hectares", "statistics", "zonal", "table", "municipalities", "zonal histogram", "report", "CSV")
    HELP = {
        CLASSES: "A class map, for example one made by <i>Classify cube</i>. In a geographic coordinate reference system areas are computed on "
        "the ellipsoid; in a projected one they are planar, and the log warns where these are distorted.",
        ZONES: "Polygons by which areas are measured, in any coordinate reference system. A pixel counts where its centre lies in a "
        "polygon. If features are selected and the box is ticked, only these are used.",
        ZONE_FIELD: "Field with the names of the zones; polygons of one name are one zone. If empty, zones have the ids of their features.",
        ASSESSMENT: "The report of <i>Assess accuracy</i> about this map, or the file beside it whose name ends in _report.json. "
        "Estimates and intervals are those of the whole map: its points do not tell the errors of a single zone.",
        AREAS: "A row for each class and zone: zone, class, code, pixels, area_ha (mapped hectares), percent of the zone's mapped area, "
        "estimate_ha (error-adjusted hectares), low_ha and high_ha (ends of the 95 % interval).",
        TABLE: "The same as a text file, to open in a spreadsheet.",
        "AREA_HA": "area of the map in hectares; pixels without a class are left out",
        "ZONE_COUNT": "number of zones",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(MapRaster(CLASSES, tr("Class map")))
        polygons = [int(Qgis.ProcessingSourceType.VectorPolygon)]
        self.add(QgsProcessingParameterFeatureSource(ZONES, tr("Zones"), polygons, optional=True))
        self.add(
            QgsProcessingParameterField(
                ZONE_FIELD, tr("Field with the names of the zones"), parentLayerParameterName=ZONES, optional=True
            )
        )
        pages = tr("Accuracy report (*.html *.json)")
        self.add(QgsProcessingParameterFile(ASSESSMENT, tr("Accuracy report"), optional=True, fileFilter=pages))
        self.add(QgsProcessingParameterFeatureSink(AREAS, tr("Class areas"), Qgis.ProcessingSourceType.Vector))
        self.add(
            QgsProcessingParameterFileDestination(
                TABLE, tr("Areas as text"), tr("Table (*.csv)"), optional=True, createByDefault=False
            )
        )
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in ("AREA_HA", "ZONE_COUNT"))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        fine, sentence = super().checkParameterValues(parameters, context)
        error = sentence or table_error(parameters, AREAS)
        return fine and not error, error or ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        table = absolute_path(self.parameterAsFileOutput(parameters, TABLE, context))
        job = {
            "classes": self._maps[CLASSES],
            "zones": self._zones(parameters, context),
            "assessment": self.chosenFile(parameters, ASSESSMENT, context) or None,
            "whole": tr("Whole map"),
            "table": table or None,
        }
        result = run_engine(self.ID, job, folders_of(table), feedback, labels=self.parameterLabels())
        outputs: dict[str, Any] = {"AREA_HA": result["area_ha"], "ZONE_COUNT": result["zones"]}
        fields = fields_of(COLUMNS)
        sink, areas = self.parameterAsSink(parameters, AREAS, context, fields, Qgis.WkbType.NoGeometry)
        if sink:
            outputs[AREAS] = areas
            for row in result["rows"]:
                write_row(sink, fields, [row[name] for name in COLUMNS])
            show_decimals(context, areas, DECIMALS)
        return {**outputs, TABLE: table} if table else outputs

    def _zones(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any] | None:
        if not is_given(parameters, ZONES):
            return None
        source = self.parameterAsSource(parameters, ZONES, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, ZONES))
        names, polygons = named_polygons(source, self.parameterAsString(parameters, ZONE_FIELD, context))
        return {"crs": crs_text(source), "names": names, "polygons": polygons}
