"""Cube parameters."""

from __future__ import annotations

import glob
import math
import os
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from qgis.core import (
    NULL,
    Qgis,
    QgsDateTimeRange,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl

from ...model.commands import common
from ..paths import WIDGETS
from ..translation import tr
from .base import LstmFcnAlgorithm, is_given
from .declared import number_parameter
from .text_forms import read_numbers, split_list

RASTERS = "RASTERS"
FILE_PATTERN = "FILE_PATTERN"
BANDS = "BANDS"
START_DATE = "START_DATE"
END_DATE = "END_DATE"
MASK_BAND = "MASK_BAND"
MASK_VALUES = "MASK_VALUES"
FILL_DATES = "FILL_DATES"
MAX_GAP = "MAX_GAP"
PERIOD = "PERIOD"
GRID = "GRID"
NODATA = "NODATA"
WHOLE = 1e-6  # by which a stored number, computed from a layer's, may miss a whole one

CUBE_HELP = {
    RASTERS: "The satellite images, in any order: single-band files (one per band and date) or multi-band files (one "
    "per date, or one per band with a layer per date). Project layers, files, whole folders, Sentinel-2 "
    "products (<code>.SAFE</code> or zip), NetCDF and STAC files (JSON) can be mixed, and so can names with "
    "<code>*</code>. Dates and bands are read from layer properties, metadata or names and listed in the log.",
    FILE_PATTERN: "How to read band and date from a file name, for example "
    "<code>{satellite}_{sensor}_{tile}_{band}_{date}</code>. If empty, names are recognised "
    "automatically.",
    BANDS: "Bands to use, separated by commas, in this order: names of the satellite (B04, SR_B4) or common ones "
    "(blue, green, red, nir, swir16, swir22), which also join images of different satellites. NDVI, EVI, EVI2, "
    "NDWI, NDMI, NBR and SAVI are computed for each date, from -1 to 1, where the rasters lack them; other "
    "indices are defined as in <code>red, nir, CI=(nir/red)-1</code>. If empty, all bands are used, or those "
    "the model was trained on.",
    START_DATE: "Images before this date are left out.",
    END_DATE: "Images after this date are left out.",
    MASK_BAND: "The band that flags clouds and other bad observations. If empty, a known one (SCL, QA_PIXEL, Fmask, "
    "reliability) is used if it is among the rasters; <code>none</code> uses none.",
    MASK_VALUES: "Values of the mask band that mean a bad observation, such as <code>1,3,8-10</code>, or bits such as "
    "<code>bits:0,1,2</code>. If empty, the known values of the band are used.",
    NODATA: "Values that mean no data in every raster, beside the NoData values of the files, separated by commas, as the "
    "files store them (before scale and offset): <code>0</code> where images have zeros outside of their swath. "
    "Additional no data values of project layers (Layer properties, Transparency) hold for their layers too.",
    FILL_DATES: "Treat a band that is missing on a date as a gap and fill it from the dates around it, instead of "
    "refusing the rasters.",
    GRID: "A raster that defines the grid of the cube: resolution, CRS and extent. If empty, the finest of the "
    "rasters is used, over the extent of all of them.",
    MAX_GAP: "Longest time without a valid observation, in days; a pixel with a longer gap is unknown. Empty: no limit.",
    PERIOD: "Resample the series to equal time steps, for example <code>P16D</code> (16 days) or <code>P1M</code> (a "
    "month), by linear interpolation. If empty, the dates of the rasters are kept.",
}

FILLING = (MAX_GAP, PERIOD)


class RasterStack(QgsProcessingParameterMultipleLayers):
    """Parameter for a stack of rasters, which QGIS does not open.

    QGIS checks a list of layers by opening each of them, which can write statistics beside a file. Here paths are only
    handed on, and the algorithm's own check finds what is wrong with them.
    """

    def __init__(self, name: str, description: str, optional: bool) -> None:
        super().__init__(name, description, Qgis.ProcessingSourceType.Raster, optional=optional)
        self.setMetadata({"widget_wrapper": {"class": f"{WIDGETS}.raster_list.RasterStackWrapper"}})

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        return True

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        return repr(self._paths(value))

    def valueAsJsonObject(self, value: Any, context: QgsProcessingContext) -> list[str]:
        return self._paths(value)

    def valueAsString(self, value: Any, context: QgsProcessingContext) -> tuple[str, bool]:
        return ";".join(self._paths(value)), True

    def valueAsStringList(self, value: Any, context: QgsProcessingContext) -> tuple[list[str], bool]:
        return self._paths(value), True

    @staticmethod
    def _paths(value: Any) -> list[str]:
        return [item.source() if isinstance(item, QgsMapLayer) else str(item) for item in flatten(value)]


class Day(QgsProcessingParameterDateTime):
    """Date parameter that is written as text in Python commands, which needs no import."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__(name, description, Qgis.ProcessingDateTimeParameterDataType.Date, optional=True)

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        if value is None or value == NULL or value == "":
            return "None"
        return repr(value if isinstance(value, str) else value.toString("yyyy-MM-dd"))


class CubeAlgorithm(LstmFcnAlgorithm):
    """Base class of algorithms that read a cube; its part of the job is in ``self._cube`` at run time."""

    RASTERS_OPTIONAL: ClassVar[bool] = False

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        """Error message if the algorithm's own values cannot be used; None otherwise."""
        return None

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        acceptable, sentence = super().checkParameterValues(parameters, context)
        error = (
            sentence
            or raster_error(parameters, context, self.RASTERS_OPTIONAL)
            or self.parameterError(parameters, context)
        )
        return acceptable and not error, error or ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._cube = cube_job(self, parameters, context)
        return True


def add_cube_parameters(algorithm: CubeAlgorithm, fills: bool = True, folded: bool = False) -> None:
    """Add the parameters that describe a cube.

    Parameters
    ----------
    algorithm : CubeAlgorithm
        Gets the parameters.
    fills : bool
        Whether the algorithm fills gaps along time, so that those that say how make sense.
    folded : bool
        Whether all of them are advanced, where the algorithm seldom needs a cube.
    """
    algorithm.add(RasterStack(RASTERS, tr("Rasters"), algorithm.RASTERS_OPTIONAL), folded)
    algorithm.add(QgsProcessingParameterString(BANDS, tr("Bands"), optional=True), folded)
    algorithm.add(Day(START_DATE, tr("Start date")), folded)
    algorithm.add(Day(END_DATE, tr("End date")), folded)
    algorithm.add(QgsProcessingParameterString(FILE_PATTERN, tr("File pattern"), optional=True), advanced=True)
    algorithm.add(QgsProcessingParameterFile(GRID, tr("Reference grid"), optional=True), advanced=True)
    algorithm.add(QgsProcessingParameterString(MASK_BAND, tr("Mask band"), optional=True), folded)
    algorithm.add(QgsProcessingParameterString(MASK_VALUES, tr("Mask values"), optional=True), advanced=True)
    algorithm.add(QgsProcessingParameterString(NODATA, tr("No data values"), optional=True), advanced=True)
    algorithm.add(QgsProcessingParameterBoolean(FILL_DATES, tr("Fill missing dates"), False), advanced=True)
    if fills:
        _add_filling(algorithm)


def _add_filling(algorithm: CubeAlgorithm) -> None:
    algorithm.add(number_parameter(MAX_GAP, tr("Longest gap (days)"), common.CUBE["max_gap"]), advanced=True)
    algorithm.add(QgsProcessingParameterString(PERIOD, tr("Period"), optional=True), advanced=True)


def raster_error(parameters: Mapping[str, Any], context: QgsProcessingContext, optional: bool) -> str | None:
    """Error message if the rasters cannot be read, as far as known without opening them; None otherwise."""
    given = list(flatten(parameters.get(RASTERS)))
    if not given:
        return None if optional else tr("No rasters were given; add dated rasters, or a folder that holds them.")
    for value in given:
        layer = project_layer(value, context)
        if layer is None and len(_layers_named(str(value), context)) > 1:
            return tr("Several layers are called {0}; rename them, or choose the one that is meant.").format(value)
        if layer is None and not may_be_raster(str(value)):
            return tr("There is no file, folder or layer {0}; remove it from Rasters or correct it.").format(value)
        if layer is not None and layer.providerType() != "gdal":
            return tr("The layer {0} is not a raster file ({1}); save it as a file first.").format(
                layer.name(), layer.providerType()
            )
    return None


def cube_job(algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
    """Job entries of the cube; call on the main thread, where project layers are accessible."""
    dates = {name: algorithm.parameterAsDateTime(parameters, name, context) for name in (START_DATE, END_DATE)}
    return {
        "rasters": raster_job(parameters.get(RASTERS), context),
        "file_pattern": algorithm.parameterAsString(parameters, FILE_PATTERN, context),
        "bands": split_list(algorithm.parameterAsString(parameters, BANDS, context)),
        "mask_band": algorithm.parameterAsString(parameters, MASK_BAND, context).strip(),
        "mask_values": algorithm.parameterAsString(parameters, MASK_VALUES, context),
        "nodata": read_numbers(algorithm.parameterAsString(parameters, NODATA, context), whole=False),
        "fill_dates": algorithm.parameterAsBoolean(parameters, FILL_DATES, context),
        "max_gap": algorithm.parameterAsDouble(parameters, MAX_GAP, context) if is_given(parameters, MAX_GAP) else None,
        "grid": algorithm.chosenFile(dict(parameters), GRID, context) or None,
        "period": algorithm.parameterAsString(parameters, PERIOD, context).strip(),
        **{
            name.lower(): day.date().toString("yyyy-MM-dd")
            for name, day in dates.items()
            if is_given(parameters, name) and day.isValid()
        },
    }


def raster_job(rasters: Any, context: QgsProcessingContext) -> list[dict[str, Any]]:
    """Job entries of the rasters: paths, with the dates and additional no data values of project layers."""
    return [_raster(value, context) for value in flatten(rasters)]


def flatten(value: Any) -> Iterator[Any]:
    """Flatten a raster value: QGIS gives a list, a single value, a text with semicolons, or (in models) nested lists."""
    if value is None or value == NULL or value == "":
        return
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from flatten(item)
    elif isinstance(value, str) and ";" in value and not os.path.exists(value):
        yield from flatten(value.split(";"))
    else:
        yield value.strip() if isinstance(value, str) else value


def project_layer(value: Any, context: QgsProcessingContext) -> QgsRasterLayer | None:
    """Layer of the project, or a temporary one, by its id, or by its name if no file and no other layer has it; opens no file."""
    if isinstance(value, QgsMapLayer):
        return value
    project = context.project()
    for store in (project.layerStore() if project else None, context.temporaryLayerStore()):
        layer = store.mapLayer(str(value)) if store else None
        if layer is not None:
            return layer
    named = _layers_named(str(value), context)
    return named[0] if len(named) == 1 else None


def _layers_named(name: str, context: QgsProcessingContext) -> list[QgsRasterLayer]:
    """Raster layers of the project with this name; none where it is a file."""
    project = context.project()
    if project is None or os.path.exists(name):
        return []
    return [layer for layer in project.mapLayersByName(name) if layer.type() == Qgis.LayerType.Raster]


def may_be_raster(path: str) -> bool:
    """Whether a text may name a raster: an existing file, or a source that only the engine can open."""
    file = local_file(path)
    if os.path.exists(file) or file.startswith("/vsi") or "://" in file or file.count(":") > 1:
        return True
    return has_wildcard(file) and next(glob.iglob(file), None) is not None


def has_wildcard(path: str) -> bool:
    """Whether a text is a name with ``*`` or ``?`` that stands for the files it fits."""
    return (
        ("*" in path or "?" in path) and not path.startswith("/vsi") and "://" not in path and not os.path.exists(path)
    )


def local_file(path: str) -> str:
    """Path of a ``file://`` address; other texts as they are."""
    return QUrl(path).toLocalFile() if path.startswith("file://") else path


def _raster(value: Any, context: QgsProcessingContext) -> dict[str, Any]:
    layer = project_layer(value, context)
    if layer is None:
        path = local_file(str(value))
        return {"path": os.path.abspath(path) if os.path.exists(path) or has_wildcard(path) else path}
    if layer.type() != Qgis.LayerType.Raster:
        raise QgsProcessingException(tr("The layer {0} is not a raster; remove it from Rasters.").format(layer.name()))
    nodata = _additional_nodata(layer)
    return {"path": layer.source(), **_dates_of(layer), **({"nodata": nodata} if nodata else {})}


def _additional_nodata(layer: QgsRasterLayer) -> list[list[float]]:
    """Ranges of stored values that a layer's properties call no data, beside the file's own nodata value."""
    provider = layer.dataProvider()
    ranges: dict[tuple[float, float], None] = {}
    for band in range(1, layer.bandCount() + 1) if provider else ():
        scale, offset = provider.bandScale(band) or 1.0, provider.bandOffset(band)
        for given in provider.userNoDataValues(band):
            # QGIS compares what it has scaled; the engine compares what the file stores.
            ends = sorted(_stored((end - offset) / scale) for end in (given.min(), given.max()))
            ranges[ends[0], ends[1]] = None
    return [list(ends) for ends in ranges if all(map(math.isfinite, ends))]


def _stored(value: float) -> float:
    near = math.isfinite(value) and abs(value - round(value)) <= WHOLE * max(1.0, abs(value))
    return float(round(value)) if near else value


def _dates_of(layer: QgsRasterLayer) -> dict[str, Any]:
    """Dates of a layer's temporal properties, if it has a fixed range or one for each band."""
    properties = layer.temporalProperties()
    if not properties.isActive():
        return {}
    if properties.mode() == Qgis.RasterTemporalMode.FixedTemporalRange:
        return {"day": _first_day(properties.fixedTemporalRange())}
    if properties.mode() == Qgis.RasterTemporalMode.FixedRangePerBand:
        ranges = properties.fixedRangePerBand()
        return {
            "days": [_first_day(ranges[band]) if band in ranges else "" for band in range(1, layer.bandCount() + 1)]
        }
    return {}


def _first_day(span: QgsDateTimeRange) -> str:
    return span.begin().date().toString("yyyy-MM-dd") if span.begin().isValid() else ""
