"""Metadata of raster layers: band, date, product and encoding."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from pathlib import PurePath

import rasterio
from rasterio.enums import ColorInterp

from ..runtime.errors import CubeError
from .alpha import looks_like_alpha
from .bands import PLANET, common_name
from .encodings import (
    Encoding,
    check_encoding,
    encoding_of_layer,
    encoding_where_silent,
    physical_already,
    with_nodata,
)
from .filenames import EXAMPLE_PATTERN, NameParts, date_in, day_first_in, parse_name, parse_path
from .raster_ref import DeclaredLayer, RasterRef
from .sentinel2 import reflectances_of

# Items in which files say when the ground was seen; the time at which a file was written is none of them.
_DATE_ITEMS = (
    "ACQUISITION_DATE", "ACQUISITIONDATE", "ACQUISITION_TIME", "ACQUISITIONDATETIME", "DATE_ACQUIRED", "SENSING_TIME",
    "SENSING_DATE", "RANGEBEGINNINGDATE", "DATETIME", "START_DATETIME", "DATE", "TIME",
)  # fmt: skip

_BAND_ITEMS = ("COMMON_NAME", "EO:COMMON_NAME", "BANDNAME", "BAND_NAME", "NETCDF_VARNAME")
_NO_BAND_NAME = re.compile(r"(?:GDAL )?(?:band|layer)[ _]?(?:number )?\d*|gr[ae]y|undefined|palette", re.IGNORECASE)

_TIME_UNITS = re.compile(
    r"(days|hours|minutes|seconds)\s+since\s+(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2}))?"
)

_PLANET_LAYERS = {
    "uint8": ("red", "green", "blue", "alpha"),
    "uint16": ("blue", "green", "red", "nir", "alpha"),
}


@dataclass(frozen=True)
class LayerInfo:
    """Band, date and encoding of one layer of a raster.

    Attributes
    ----------
    path : str
        Its file, or the name GDAL opens it by.
    layer : int
        Layer in the file, from 1.
    band : str
        Name of the band in its own product, e.g. ``SR_B4``.
    day : date
        Acquisition date.
    family : str
        Product whose encodings and mask values are known, or empty.
    satellite : str
        As model.products.bands knows it, or empty.
    common_name : str
        What the band shows, e.g. ``red``, or empty.
    encoding : Encoding
        How its integers become physical values.
    offset_guessed : bool
        Whether a Sentinel-2 offset was decided by the date alone.
    is_numbered : bool
        Whether the layer has no name, so that `band` only counts it.
    is_physical : bool
        Whether its product stores integers, but its floats are physical values already.
    alpha : int
        Layer of the file, from 1, that is 0 where the others mean nothing; 0 where there is none.
    """

    path: str
    layer: int
    band: str
    day: date
    family: str
    satellite: str
    common_name: str
    encoding: Encoding
    offset_guessed: bool = False
    is_numbered: bool = False
    is_physical: bool = False
    alpha: int = 0


def layers_of(raster: RasterRef, dataset: rasterio.DatasetReader, pattern: str = "") -> list[LayerInfo]:
    """Band, date and encoding of every layer of an open raster.

    They come from, in this order: the user's pattern; what the caller or a catalogue knows; band descriptions and
    metadata; the name of the file, with its folder's; the names of the files that a virtual raster is made of. An alpha
    layer is none of them.

    Raises
    ------
    CubeError
        When a layer has no date, the caller's is written in another way than YYYY-MM-DD, or its encoding is impossible.
    """
    reading = _Reading(raster, dataset, pattern)
    return [reading.layer(number) for number in reading.numbers]


def subdatasets_of(raster: RasterRef, dataset: rasterio.DatasetReader) -> list[RasterRef]:
    """Variables of a file that has no layers of its own, such as a NetCDF; empty for an ordinary raster."""
    if dataset.count:
        return []
    return [
        RasterRef(name, "", raster.day, raster.days, (), raster.family, raster.satellite, nodata=raster.nodata)
        for name in dataset.subdatasets
        if not re.search(r":/{0,2}(?:lat(?:itude)?|lon(?:gitude)?|x|y|t|time|crs|spatial_ref)(?:_bnds)?$", name)
    ]


class _Reading:
    """Finding out about the layers of one raster."""

    def __init__(self, raster: RasterRef, dataset: rasterio.DatasetReader, pattern: str) -> None:
        self._raster, self._dataset = raster, dataset
        self._of_pattern = parse_path(raster.path, pattern) if pattern else NameParts()
        self._of_name = parse_path(raster.path)
        self._descriptions = [(text or "").strip() for text in dataset.descriptions]
        self._shared = _upper(dataset.tags()) | _upper(dataset.tags(ns="IMAGERY"))
        self._alpha = self._find_alpha()
        self.numbers = [number for number in dataset.indexes if number != self._alpha]
        own_days = {self._own_day(number) for number in self.numbers}
        self._one_band = self._count == 1 or len(own_days) > 1

    def layer(self, number: int) -> LayerInfo:
        of_source, declared = self._of_source(number), self._declared(number)
        family = self._raster.family or self._of_name.family or of_source.family
        satellite = self._raster.satellite or self._of_name.satellite or of_source.satellite
        day = self._day(number, of_source)
        names = self._names_of_only_band(number, of_source) if self._one_band else self._names(number, satellite)
        band = next((name for name in names if name), "")
        is_numbered = not band
        band = band or ("B1" if self._one_band else f"B{number}")
        paths = (self._raster.path, *self._sources(number))
        product = next((found for path in paths if (found := reflectances_of(path))), None)
        known, guessed = encoding_where_silent(self._raster, declared, product, family, band, day)
        encoding = with_nodata(encoding_of_layer(self._dataset, number, known), self._raster.nodata)
        check_encoding(self._raster.path, number, encoding)
        guessed &= (self._dataset.scales[number - 1], self._dataset.offsets[number - 1]) == (1.0, 0.0)
        physical = physical_already(self._dataset, number, encoding)
        # A position in the file is not the number of a band.
        common = declared.common_name or ("" if is_numbered else common_name(satellite, band))
        return LayerInfo(
            self._raster.path, number, band, day, family, satellite, common, physical or encoding,
            guessed and physical is None, is_numbered, physical is not None, self._alpha,
        )  # fmt: skip

    @property
    def _count(self) -> int:
        """Layers that are not alpha."""
        return self._dataset.count - bool(self._alpha)

    def _find_alpha(self) -> int:
        """The layer that is 0 where the others mean nothing; 0 where there is none.

        Providers write a near infrared, too, as the fourth layer of a picture, which then is called alpha by its file.
        """
        kinds = self._dataset.colorinterp if self._dataset.count > 1 else ()
        for number, kind in enumerate(kinds, start=1):
            satellite = self._raster.satellite or self._of_name.satellite
            said = (self._descriptions[number - 1], self._declared(number).band)
            if kind != ColorInterp.alpha and satellite != PLANET and "alpha" not in map(str.casefold, said):
                continue
            name = next((name for name in self._own_names(number, satellite) if name), "")
            marked = kind == ColorInterp.alpha and not common_name(satellite, name)
            if name.casefold() == "alpha" or (marked and looks_like_alpha(self._dataset, number)):
                return number
        return 0

    def _declared(self, number: int) -> DeclaredLayer:
        layers = self._raster.layers
        return layers[number - 1] if number <= len(layers) else DeclaredLayer()

    def _description(self, number: int) -> str:
        """Text of a layer that may be a name: it is none when it only counts, or is the same for all layers."""
        text = self._descriptions[number - 1]
        alike = len(self._descriptions) > 1 and len(set(self._descriptions)) == 1
        return "" if alike or _NO_BAND_NAME.fullmatch(text) else text

    def _of_source(self, number: int) -> NameParts:
        """What the names of the files say that a layer of a virtual raster is made of, as far as they agree."""
        found = {parse_path(path) for path in self._sources(number)}
        if len({parts.band for parts in found}) > 1:  # the layer is computed from several bands
            return NameParts()
        days = {parts.day for parts in found}
        return replace(next(iter(found)), day=days.pop() if len(days) == 1 else None) if found else NameParts()

    def _sources(self, number: int) -> list[str]:
        """Files that a layer of a virtual raster is made of."""
        if self._dataset.driver != "VRT":
            return []
        text = " ".join(self._dataset.tags(number, ns="vrt_sources").values())
        found = re.findall(r"<SourceFilename([^>]*)>([^<]+)<", text)
        folder = PurePath(self._raster.path).parent
        return [str(folder / unescape(name)) if '"1"' in how else unescape(name) for how, name in found]

    def _day(self, number: int, of_source: NameParts) -> date:
        candidates = (
            self._of_pattern.day,
            self._own_day(number),
            _given_day(self._raster.path, self._raster.day),
            _day_of_items(self._shared),
            self._of_name.day,
            of_source.day,
            date_in(self._shared.get("TIFFTAG_DATETIME", "").replace(":", "-")),
        )
        day = next((candidate for candidate in candidates if candidate), None)
        if day is None:
            raise _undated_error(self._raster.path)
        return day

    def _own_day(self, number: int) -> date | None:
        """The date of one layer, as opposed to that of the file: the caller's, its description's, its metadata's."""
        given = self._raster.days[number - 1] if number <= len(self._raster.days) else ""
        if given or (self._raster.day and self._count == 1):
            return _given_day(self._raster.path, given or self._raster.day)
        of_source = None if self._raster.day or self._count == 1 else self._of_source(number).day
        own = _upper(self._dataset.tags(number)) | _upper(self._dataset.tags(number, ns="IMAGERY"))
        described = parse_name(self._description(number)).day
        return described or _day_of_time(own, self._shared) or _day_of_items(own) or of_source

    def _names_of_only_band(self, number: int, of_source: NameParts) -> list[str | None]:
        """Names for a band that fills the whole file, the best first."""
        text = self._description(number)
        described = parse_name(text)
        numbered = re.fullmatch(r"b0?1", described.band or "", re.IGNORECASE)  # any first layer may be called so
        in_layer = [None if numbered else described.band, self._band_item(number)]
        known = [self._raster.band, self._declared(number).band]
        first = [*known, *in_layer] if self._count == 1 else [*in_layer, *known]
        of_files = [self._of_name.band, of_source.band]
        rest = of_files if self._count == 1 else of_files[::-1]
        return [self._of_pattern.band, *first, *rest, None if described.day else text]

    def _names(self, number: int, satellite: str) -> list[str | None]:
        """Names for one of several bands of a file, the best first."""
        return [*self._own_names(number, satellite), self._of_source(number).band]

    def _own_names(self, number: int, satellite: str) -> list[str | None]:
        text = self._description(number)
        described = parse_name(text)
        own = [self._declared(number).band, described.band, None if described.day else text, self._band_item(number)]
        return [*own, self._planet_layer(number, satellite)]

    def _band_item(self, number: int) -> str:
        items = _upper(self._dataset.tags(number))
        found = next((items[item].strip() for item in _BAND_ITEMS if items.get(item)), "")
        return "" if _NO_BAND_NAME.fullmatch(found) else found

    def _planet_layer(self, number: int, satellite: str) -> str:
        names = _PLANET_LAYERS.get(self._dataset.dtypes[number - 1], ()) if satellite == PLANET else ()
        return names[number - 1] if 3 <= self._dataset.count <= len(names) else ""


def _upper(items: Mapping[str, str]) -> dict[str, str]:
    """Items by capital names; GDAL takes the colon in ``eo:common_name=red`` for the end of the name."""
    joined: dict[str, str] = {}
    for name, value in items.items():
        rest = re.fullmatch(r"(\w+)=(.*)", value, re.DOTALL) if name.islower() else None
        joined[f"{name}:{rest[1]}".upper() if rest else name.upper()] = rest[2] if rest else value
    return joined


def _given_day(path: str, text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise CubeError("{path} was given the date '{text}'; write it YYYY-MM-DD.", path=path, text=text) from error


def _undated_error(path: str) -> CubeError:
    name = PurePath(path).name
    doubtful = day_first_in(name)
    if doubtful:
        return CubeError(
            "The date {date} in the name {name} may be day-month or month-day; rename the file with its date as "
            "YYYY-MM-DD, or give the layer a temporal range in QGIS.",
            date=doubtful,
            name=name,
        )
    return CubeError(
        "No date was found in the name {name}; say how to read it with {@file_pattern}, for example {example}, or give "
        "the layer a temporal range in QGIS.",
        name=name,
        example=EXAMPLE_PATTERN,
    )


def _day_of_time(own: Mapping[str, str], shared: Mapping[str, str]) -> date | None:
    """Date of a layer by the time coordinate of a NetCDF or Zarr, e.g. 16 days since 2020-06-01."""
    names = (axis for axis in ("TIME", "T", "DATE") if f"NETCDF_DIM_{axis}" in own or f"DIM_{axis}_VALUE" in own)
    axis = next(names, "")
    value = own.get(f"NETCDF_DIM_{axis}") or own.get(f"DIM_{axis}_VALUE", "")
    unit = own.get(f"DIM_{axis}_UNIT") or own.get(f"{axis}#UNITS") or shared.get(f"{axis}#UNITS", "")
    match = _TIME_UNITS.match(unit)
    if not value or match is None:
        return None
    try:
        year, month, day, hour, minute = (int(match[part] or 0) for part in range(2, 7))
        start = datetime(year, month, day, hour, minute)
        return (start + timedelta(**{match[1]: float(value)})).date()
    except (ValueError, OverflowError):
        return None


def _day_of_items(items: Mapping[str, str]) -> date | None:
    found = (day for item in _DATE_ITEMS if (day := date_in(items.get(item, ""))))
    return next(found, None) or _day_of_epoch(items.get("SYSTEM:TIME_START", ""))


def _day_of_epoch(text: str) -> date | None:
    """Date of Earth Engine's milliseconds since 1970."""
    if not re.fullmatch(r"\d{11,13}(?:\.0*)?", text):
        return None
    return datetime.fromtimestamp(float(text) / 1000, UTC).date()
