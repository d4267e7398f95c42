"""Algorithm ``lstmfcn:searchimages``: Search images."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsJsonUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...model.commands.searchimages import PARAMETERS
from ...model.raster.choices import PRESETS
from ..engine.client import run_engine
from ..engine.network import login_headers, saved_connection, saved_connections
from ..layers.tables import fields_of, write_row
from ..parameters.area import EXTENT, ROI, add_area_parameters, area_job
from ..parameters.base import LstmFcnAlgorithm, absolute_path, folders_of, is_given
from ..parameters.cube import BANDS, END_DATE, START_DATE, Day
from ..parameters.declared import number_parameter
from ..parameters.text_forms import split_list
from ..translation import tr

PRESET = "PRESET"
CATALOG = "CATALOG"
COLLECTIONS = "COLLECTIONS"
MOST_CLOUD = "MOST_CLOUD"
MOST_ITEMS = "MOST_ITEMS"
AUTH = "AUTH"
ITEMS = "ITEMS"
FOOTPRINTS = "FOOTPRINTS"
CALENDAR = "CALENDAR"
LONGITUDES = "EPSG:4326"
ITEMS_FILTER = "STAC item collection (*.json)"


class SearchImagesAlgorithm(LstmFcnAlgorithm):
    """Images of an area and season in a STAC catalogue (``lstmfcn:searchimages``)."""

    ID = "searchimages"
    TITLE = "Search images"
    GROUP = "Images"
    SUMMARY = (
        "Finds the satellite images of an area and season in a STAC catalog, without downloading them. The resulting file can be "
        "used as <i>Rasters</i> in all other algorithms."
    )
    EXAMPLE = "draw the extent of a district, take the preset <code>sentinel-2-planetary-computer</code> and the dates of one season."
    TAGS = (
        "STAC",
        "search",
        "download",
        "catalog",
        "Planetary Computer",
        "Earth Search",
        "Copernicus",
        "Brazil Data Cube",
        "HLS",
    )
    HELP = {
        EXTENT: "The area, as a rectangle in any coordinate reference system: the map's extent, a layer's, or drawn.",
        ROI: "The area, as polygons (the selected ones if only these are to be used). With an extent, the polygons inside it.",
        START_DATE: "First day. A whole season with a month on both sides is best.",
        END_DATE: "Last day; images of this day are found too.",
        PRESET: "Where to search: satellite and provider, by a name in <code>providers.yaml</code>, to which you can add your own.",
        CATALOG: "Another catalog in place of the preset: the address of a STAC API, or the name of one of the STAC connections saved in QGIS.",
        COLLECTIONS: "Identifiers of collections in the catalog, separated by commas. If empty, those of the preset, or all.",
        MOST_CLOUD: "Images with more cloud, in percent of the whole image, are left out. Clouds inside an image are masked later.",
        BANDS: "Bands to find, separated by commas: names of the satellite (B04) or common ones (red). Cloud masks are found with "
        "them. If empty, those of the preset, or all.",
        MOST_ITEMS: "The search ends after this number of images.",
        AUTH: "A login saved in QGIS, for catalogs that need one. It is handed to the catalog only and written nowhere.",
        ITEMS: "The images that were found, as a STAC item collection without signatures: input of all algorithms that take rasters.",
        FOOTPRINTS: "Outlines of the images with date, tile, cloud and size.",
        CALENDAR: "A table with a row for each date and a column for each tile: cloud cover in percent, -1 if unknown, NULL for no image.",
        "IMAGES": "number of images",
        "DATES": "number of dates",
        "MEGABYTES": "size of the pixels inside the area, not compressed, in MB",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_area_parameters(self)
        self.add(Day(START_DATE, tr("Start date")))
        self.add(Day(END_DATE, tr("End date")))
        self.add(_suggesting(PRESET, tr("Preset"), list(PRESETS)))
        self.add(_suggesting(CATALOG, tr("Other catalog"), saved_connections()))
        self.add(number_parameter(MOST_CLOUD, tr("Maximum cloud cover (%)"), PARAMETERS["most_cloud"]))
        self.add(QgsProcessingParameterString(BANDS, tr("Bands of the images"), optional=True))
        self.add(QgsProcessingParameterString(COLLECTIONS, tr("Collections"), optional=True), advanced=True)
        self.add(number_parameter(MOST_ITEMS, tr("Maximum number of images"), PARAMETERS["most_items"]), advanced=True)
        self.add(QgsProcessingParameterAuthConfig(AUTH, tr("Login"), optional=True), advanced=True)
        self.add(QgsProcessingParameterFileDestination(ITEMS, tr("Found images"), tr(ITEMS_FILTER)))
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        self.add(QgsProcessingParameterFeatureSink(FOOTPRINTS, tr("Footprints"), polygons, optional=True))
        table = Qgis.ProcessingSourceType.Vector
        self.add(
            QgsProcessingParameterFeatureSink(CALENDAR, tr("Calendar"), table, optional=True, createByDefault=False)
        )
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in ("IMAGES", "DATES", "MEGABYTES"))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        acceptable, sentence = super().checkParameterValues(parameters, context)
        if acceptable and not (is_given(parameters, EXTENT) or is_given(parameters, ROI)):
            return False, tr("Give an area: an extent, or a layer of polygons.")
        if acceptable and is_given(parameters, PRESET) == is_given(parameters, CATALOG):
            return False, tr("Say where to search: either a preset, or another catalog.")
        return acceptable, sentence

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        items = absolute_path(self.parameterAsFileOutput(parameters, ITEMS, context))
        login = self.parameterAsString(parameters, AUTH, context) if is_given(parameters, AUTH) else ""
        catalog = self.parameterAsString(parameters, CATALOG, context).strip()
        if catalog and "://" not in catalog:
            catalog, own_login = self._connection(catalog)
            login = login or own_login
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            footprints = Path(folder) / "footprints.geojson"
            job = {
                **area_job(self, parameters, context),
                "start_date": self._day(parameters, START_DATE, context),
                "end_date": self._day(parameters, END_DATE, context),
                "preset": self.parameterAsString(parameters, PRESET, context).strip(),
                "catalog": catalog,
                "collections": split_list(self.parameterAsString(parameters, COLLECTIONS, context)),
                "most_cloud": self.parameterAsDouble(parameters, MOST_CLOUD, context),
                "bands": split_list(self.parameterAsString(parameters, BANDS, context)),
                "most_items": self.parameterAsInt(parameters, MOST_ITEMS, context),
                "items": items,
                "footprints": str(footprints),
            }
            headers = login_headers(login)
            result = run_engine(
                "searchimages", job, folders_of(items), feedback, labels=self.parameterLabels(), headers=headers
            )
            outlines = footprints.read_text(encoding="utf-8")
        outputs = {ITEMS: items, **self._write_footprints(parameters, outlines, context)}
        outputs |= self._write_calendar(parameters, result["tiles"], result["calendar_rows"], context)
        return {**outputs, "IMAGES": result["images"], "DATES": result["dates"], "MEGABYTES": result["megabytes"]}

    def _connection(self, name: str) -> tuple[str, str]:
        address, login = saved_connection(name)
        if not address:
            raise QgsProcessingException(
                tr("QGIS has no STAC connection called {0}; give the address of the catalog, or one of: {1}.").format(
                    name, ", ".join(saved_connections()) or "–"
                )
            )
        return address, login

    def _day(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        if not is_given(parameters, name):
            return ""
        return self.parameterAsDateTime(parameters, name, context).date().toString("yyyy-MM-dd")

    def _write_footprints(self, parameters: dict[str, Any], text: str, context: QgsProcessingContext) -> dict[str, Any]:
        if not is_given(parameters, FOOTPRINTS):
            return {}
        fields = QgsJsonUtils.stringToFields(text)
        crs = QgsCoordinateReferenceSystem(LONGITUDES)
        kind = QgsWkbTypes.Type.MultiPolygon
        sink, destination = self.parameterAsSink(parameters, FOOTPRINTS, context, fields, kind, crs)
        for feature in QgsJsonUtils.stringToFeatureList(text, fields):
            geometry = feature.geometry()
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        sink.flushBuffer()
        return {FOOTPRINTS: destination}

    def _write_calendar(
        self, parameters: dict[str, Any], tiles: list[str], rows: list[Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        if not is_given(parameters, CALENDAR):
            return {}
        kinds = {"date": QMetaType.Type.QString, **{f"tile_{tile}": QMetaType.Type.Double for tile in tiles}}
        fields = fields_of(kinds)
        sink, destination = self.parameterAsSink(parameters, CALENDAR, context, fields)
        for day, clouds in rows:
            write_row(sink, fields, [day, *clouds])
        sink.flushBuffer()
        return {CALENDAR: destination}


def _suggesting(name: str, title: str, suggestions: list[str]) -> QgsProcessingParameterString:
    """A text that may be one of some suggestions."""
    parameter = QgsProcessingParameterString(name, title, optional=True)
    if suggestions:
        parameter.setMetadata({"widget_wrapper": {"value_hints": ["", *suggestions]}})
    return parameter
