"""Metadata of raster layers: band, date, product and encoding."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cached_property
from html import unescape
from pathlib import PurePath

import numpy as np
import rasterio
from rasterio.enums import ColorInterp

from ..runtime.errors import CubeError
from .alpha import looks_like_alpha
from .band_axes import band_of_axes
from .bands import PLANET, common_name
from .date_lists import days_beside
from .dates import date_in, dates_in, day_first_in, day_of_epoch, loose_date_in
from .encodings import (
    Encoding,
    check_encoding,
    encoding_of_layer,
    encoding_where_silent,
    known_encoding,
    physical_already,
    with_nodata,
)
from .filenames import NameParts, parse_name, parse_path
from .raster_ref import DeclaredLayer, RasterRef
from .sentinel2 import reflectances_of
from .time_axes import day_of_time
from .undated import (
    TIME_OF_WRITING,
    day_first_layers_error,
    undated_error,
    undated_layer_error,
    undated_layers_error,
)

# Items in which files say when the ground was seen; the time at which a file was written is none of them.
_DATE_ITEMS = (
    "ACQUISITION_DATE", "ACQUISITIONDATE", "ACQUISITION_TIME", "ACQUISITIONDATETIME", "DATE_ACQUIRED", "SENSING_TIME",
    "SENSING_DATE", "RANGEBEGINNINGDATE", "START_DATETIME",
)  # fmt: skip
_DOUBTFUL_ITEMS = ("DATETIME", "DATE", "TIME")  # which some programs fill with the time of writing
NO_NAME = "B1"  # of a band that nothing names

_BAND_ITEMS = ("COMMON_NAME", "EO:COMMON_NAME", "BANDNAME", "BAND_NAME", "NETCDF_VARNAME")
_NO_BAND_NAME = re.compile(r"(?:GDAL )?(?:band|layer)[ _]?(?:number )?\d*|gr[ae]y|undefined|palette", re.IGNORECASE)

_FAMILIES_OF_SCENES = frozenset(
    {"LANDSAT_C2_L2", "LANDSAT_SR", "S2_L2A"}
)  # whose names tell when they were processed, too

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
    is_unnamed : bool
        Whether nothing names the band of a raster that holds one band only: it is called :data:`NO_NAME` then.
    named_day : date or None
        Date in the file's name, where the file itself says another one, which counts.
    day_item : str
        Metadata item that the date was read from, where it may be the time at which the file was written; else empty.
    is_month : bool
        Whether the date is a month without a day, and stands for its first day.
    is_numbered : bool
        Whether the layer has no name, so that `band` only counts it.
    is_physical : bool
        Whether its product stores integers, but its floats are physical values already.
    is_of_8_bits : bool
        Whether its integers have 8 bits where those of its product have 16, so that the product's scale does not apply.
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
    is_unnamed: bool = False
    named_day: date | None = None
    day_item: str = ""
    is_month: bool = False
    is_numbered: bool = False
    is_physical: bool = False
    is_of_8_bits: bool = False
    alpha: int = 0


@dataclass(frozen=True)
class _Dated:
    """A date, and what there is to say of it: see :class:`LayerInfo`."""

    day: date
    named_day: date | None = None
    day_item: str = ""
    is_month: bool = False


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


class _Reading:
    """Finding out about the layers of one raster."""

    def __init__(self, raster: RasterRef, dataset: rasterio.DatasetReader, pattern: str) -> None:
        self._raster, self._dataset, self._pattern = raster, dataset, pattern
        self._of_pattern = parse_path(raster.path, pattern) if pattern else NameParts()
        self._of_name = parse_path(raster.path)
        self._descriptions = [(text or "").strip() for text in dataset.descriptions]
        self._shared = _upper(dataset.tags()) | _upper(dataset.tags(ns="IMAGERY"))
        self._own = [_upper(dataset.tags(n)) | _upper(dataset.tags(n, ns="IMAGERY")) for n in dataset.indexes]
        self._alpha = self._find_alpha()
        self.numbers = [number for number in dataset.indexes if number != self._alpha]
        self._days = [self._own_day(number) for number in dataset.indexes]
        if self._count > 1 and not any(self._days):
            is_undated = not self._of_name.day or self._is_span()
            self._days = days_beside(raster.path, dataset.count, is_undated) or self._days
        self._one_band = self._count == 1 or len({self._days[number - 1] for number in self.numbers}) > 1

    def layer(self, number: int) -> LayerInfo:
        of_source, declared = self._of_source(number), self._declared(number)
        family = self._raster.family or self._of_name.family or of_source.family
        satellite = self._raster.satellite or self._of_name.satellite or of_source.satellite
        dated = self._day(number, of_source)
        day = dated.day
        names = self._names_of_only_band(number, of_source) if self._one_band else self._names(number, satellite)
        band = next((name for name in names if name), "")
        is_nameless = not band
        band = band or (NO_NAME if self._one_band else f"B{number}")
        paths = (self._raster.path, *self._sources(number))
        product = next((found for path in paths if (found := reflectances_of(path))), None)
        stored = "" if self._is_of_8_bits(number) else family
        known, guessed = encoding_where_silent(self._raster, declared, product, stored, band, day)
        encoding = with_nodata(encoding_of_layer(self._dataset, number, known), self._raster.nodata)
        check_encoding(self._raster.path, number, encoding)
        guessed &= (self._dataset.scales[number - 1], self._dataset.offsets[number - 1]) == (1.0, 0.0)
        physical = physical_already(self._dataset, number, encoding)
        is_numbered = is_nameless and not self._one_band
        # A position in the file is not the number of a band.
        common = declared.common_name or ("" if is_numbered else common_name(satellite, band))
        return LayerInfo(
            self._raster.path,
            number,
            band,
            day,
            family,
            satellite,
            common,
            physical or encoding,
            offset_guessed=guessed and physical is None,
            is_unnamed=is_nameless and self._one_band,
            named_day=dated.named_day,
            day_item=dated.day_item,
            is_month=dated.is_month,
            is_numbered=is_numbered,
            is_physical=physical is not None,
            is_of_8_bits=stored != family and known_encoding(family, band, day) is not None,
            alpha=self._alpha,
        )

    def _is_of_8_bits(self, number: int) -> bool:
        return np.dtype(self._dataset.dtypes[number - 1]).itemsize == 1

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

    def _day(self, number: int, of_source: NameParts) -> _Dated:
        named, own = self._of_name.day, self._days[number - 1]
        if self._of_pattern.day:
            return _Dated(self._of_pattern.day)
        given = _given_day(self._raster.path, self._raster.day)
        within = own or given or _day_of_items(self._shared)
        if within:
            sure = self._count == 1 and named and not self._of_name.loose and not (given or self._raster.days)
            return _Dated(within, named if sure and named != within else None)
        if self._is_span():
            raise undated_layers_error(self._raster.path, self._count)
        self._check_layers_are_undated(number)
        if named and not self._of_name.loose:
            return _Dated(named)
        if of_source.day:
            return _Dated(of_source.day, is_month=of_source.is_month)
        if named:
            return _Dated(named, is_month=self._of_name.is_month)
        for item in _DOUBTFUL_ITEMS:
            written = date_in(self._shared.get(item, ""))
            if written:
                return _Dated(written, day_item=item)
        if self._count > 1 and self._of_name.band:
            raise undated_layers_error(self._raster.path, self._count)
        raise undated_error(self._raster.path, bool(self._shared.get(TIME_OF_WRITING)), self._pattern)

    def _check_layers_are_undated(self, number: int) -> None:
        """Refuse a layer without a date beside others that have one, and descriptions that can be read in two ways."""
        if self._count > 1 and any(self._days):
            raise undated_layer_error(self._raster.path, number)
        doubtful = day_first_in(self._description(number)) if self._count > 1 else ""
        if doubtful:
            raise day_first_layers_error(self._raster.path, doubtful)

    def _is_span(self) -> bool:
        """Whether the name tells one band and two dates, and its layers neither bands nor dates: a series without dates.

        The second date in the name of a scene is that of its processing.
        """
        many = self._count > 1 and not any(self._days) and not any(self._descriptions) and not self._raster.layers
        name = PurePath(self._raster.path).name
        return bool(
            many
            and self._of_name.band
            and self._of_name.family not in _FAMILIES_OF_SCENES
            and len(dates_in(name)) > 1
            and not any(map(self._band_item, self._dataset.indexes))
        )

    def _own_day(self, number: int) -> date | None:
        """The date of one layer, as opposed to that of the file: the caller's, its description's, its metadata's."""
        given = self._raster.days[number - 1] if number <= len(self._raster.days) else ""
        if given or (self._raster.day and self._count == 1):
            return _given_day(self._raster.path, given or self._raster.day)
        of_source = None if self._raster.day or self._count == 1 else self._of_source(number).day
        own, text = self._own[number - 1], self._description(number)
        described = parse_name(text).day
        if described or (self._of_pattern.day and self._count == 1):
            return described
        is_dated = self._count == 1 and self._of_name.day is not None
        found = day_of_time(own, self._shared, self._raster.path, self._raster.calendar, is_dated) or _day_of_items(own)
        many = self._count > 1
        return (
            found
            or (self._doubtful_days[number - 1] if many else None)
            or of_source
            or ((loose_date_in(text)[0] or day_of_epoch(text)) if many else None)
        )

    @cached_property
    def _doubtful_days(self) -> list[date | None]:
        """Dates of the layers in items that may be the time of writing; none where all are the same."""
        days = [
            next((day for item in _DOUBTFUL_ITEMS if (day := date_in(own.get(item, "")))), None) for own in self._own
        ]
        return days if len(set(days)) > 1 else [None] * len(days)

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
        dated = described.day or loose_date_in(text)[0] or day_of_epoch(text)
        return [self._of_pattern.band, *first, *rest, None if dated else text]

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
        variable = items.get("NETCDF_VARNAME") or self._of_name.band or ""
        along = band_of_axes(items, self._shared, variable, number)
        if along:
            return along
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


def _day_of_items(items: Mapping[str, str]) -> date | None:
    found = (day for item in _DATE_ITEMS if (day := date_in(items.get(item, ""))))
    return next(found, None) or _day_of_epoch(items.get("SYSTEM:TIME_START", ""))


def _day_of_epoch(text: str) -> date | None:
    """Date of Earth Engine's milliseconds since 1970."""
    if not re.fullmatch(r"\d{11,13}(?:\.0*)?", text):
        return None
    return datetime.fromtimestamp(float(text) / 1000, UTC).date()
