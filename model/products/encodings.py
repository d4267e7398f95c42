"""Encodings of known products: scale, offset, nodata and valid range."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio

from ..raster.glance import glance, glance_at_all
from ..runtime.errors import CubeError
from .bands import LANDSAT_8_9, SENTINEL_2, common_name, is_flag
from .raster_ref import DeclaredLayer, RasterRef
from .sentinel2 import Reflectances

SENTINEL2_OFFSET_SINCE = date(2022, 1, 25)
LARGEST_MEASURED = 1e38  # floats beyond it are some program's nodata value, whatever the file says
LONGEST_INTEGERS = 8  # bytes, whose ends are some program's nodata value too
LARGEST_SCALE = 1e30  # and its reciprocal: what is beyond makes infinite or zero values of 32 bits
LARGEST_REFLECTANCE = 2.0  # stored as an integer it would be a reflectance of nearly zero
LARGEST_KELVIN = 1000.0
MOST_VALUES = 0.98  # of a raster, which have to be physical; the others may be clouds and artefacts

Ranges = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Encoding:
    """Encoding of physical values as integers: ``value · scale + offset`` where the integer is valid.

    Attributes
    ----------
    nodata : float or None
        Value of a missing observation.
    valid_min, valid_max : float or None
        Range of valid integers, both ends included.
    scale, offset : float
        Factor and summand.
    more_nodata : tuple of tuple of float
        Ranges of further values that stand for a missing observation, both ends included.
    """

    nodata: float | None = None
    valid_min: float | None = None
    valid_max: float | None = None
    scale: float = 1.0
    offset: float = 0.0
    more_nodata: Ranges = ()

    def is_missing(self, raw: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
        """Which values of a layer, as they are stored, stand for a missing observation: bool array of the same shape."""
        missing = np.zeros(raw.shape, dtype=bool)
        if np.issubdtype(raw.dtype, np.floating):
            missing |= ~np.isfinite(raw)
            if raw.dtype.itemsize > 2:  # those of 16 bits do not reach as far
                missing |= np.abs(raw) >= LARGEST_MEASURED
        elif raw.dtype.itemsize == LONGEST_INTEGERS:
            missing |= (raw == np.iinfo(raw.dtype).max) | (raw == min(np.iinfo(raw.dtype).min, -1))
        if self.nodata is not None:
            missing |= _equals(raw, self.nodata)
        for low, high in self.more_nodata:
            missing |= _equals(raw, low) if low == high else (raw >= low) & (raw <= high)
        if self.valid_min is not None:
            missing |= raw < _limit(raw, self.valid_min, math.ceil)
        if self.valid_max is not None:
            missing |= raw > _limit(raw, self.valid_max, math.floor)
        return missing


def _equals(raw: npt.NDArray[Any], value: float) -> npt.NDArray[np.bool_]:
    """Where stored values are a nodata value: floats to a few of their last bits, as GDAL compares them."""
    if not np.issubdtype(raw.dtype, np.floating):
        return raw == _limit(raw, value, int) if float(value).is_integer() else np.zeros(raw.shape, dtype=bool)
    if not abs(value) < float(np.finfo(raw.dtype).max):  # nothing that is finite
        return np.zeros(raw.shape, dtype=bool)
    # GDAL's ARE_REAL_EQUAL; halved, as the sum of two large numbers may be infinite.
    half, other = raw * raw.dtype.type(0.5), raw.dtype.type(value / 2)
    with np.errstate(invalid="ignore"):
        near: npt.NDArray[np.bool_] = np.abs(half - other) <= 2 * np.finfo(raw.dtype).eps * np.abs(half + other)
    return near


def _limit(raw: npt.NDArray[Any], value: float, as_integer: Callable[[float], int]) -> float:
    """What to compare stored values with: an integer for integers, as comparing with a float converts them all.

    Integers of 64 bits are compared with a float: their nodata values are known only as rounded floats.
    """
    is_short = np.issubdtype(raw.dtype, np.integer) and raw.dtype.itemsize < LONGEST_INTEGERS
    return as_integer(value) if is_short and math.isfinite(value) else value


def with_nodata(encoding: Encoding, ranges: Iterable[tuple[float, float]]) -> Encoding:
    """An encoding with further values that stand for a missing observation."""
    more = tuple(dict.fromkeys((*encoding.more_nodata, *ranges)))
    if encoding.nodata is None and len(more) == 1 and more[0][0] == more[0][1]:
        return replace(encoding, nodata=more[0][0], more_nodata=())
    return replace(encoding, more_nodata=tuple(one for one in more if one != (encoding.nodata, encoding.nodata)))


def check_encoding(path: str, layer: int, encoding: Encoding) -> None:
    """Refuse an encoding that no value can have.

    Raises
    ------
    CubeError
        When the scale is zero, the scale or the offset is infinite or not a number, or the valid range is empty.
    """
    scale, offset = abs(encoding.scale), abs(encoding.offset)
    if not 1 / LARGEST_SCALE <= scale <= LARGEST_SCALE or not offset <= LARGEST_SCALE:
        raise CubeError(
            "Layer {layer} of {path} has the scale {scale} and the offset {offset}, which no value can have; write the "
            "right ones into the file, for example with gdal_translate -a_scale 0.0001 -a_offset 0.",
            layer=layer,
            path=path,
            scale=f"{encoding.scale:g}",
            offset=f"{encoding.offset:g}",
        )
    low, high = encoding.valid_min, encoding.valid_max
    if low is not None and high is not None and not low <= high:
        raise CubeError(
            "Layer {layer} of {path} says that its valid values run from {low} to {high}, so none is valid; correct "
            "valid_min and valid_max in the file.",
            layer=layer,
            path=path,
            low=f"{low:g}",
            high=f"{high:g}",
        )


_VEGETATION_INDEX = Encoding(-3000, -2000, 10000, 1e-4)
_SURFACE_TEMPERATURE = Encoding(0, 293, 65535, 0.00341802, 149.0)  # of Landsat Collection 2, in kelvin


def known_encoding(family: str, band: str, day: date) -> Encoding | None:
    """Encoding of a band of a known product (method.md §2), or None.

    Parameters
    ----------
    family : str
        Product, as :func:`model.products.filenames.parse_name` recognised it.
    band : str
        Band name.
    day : date
        Acquisition date. Sentinel-2 carries an offset since processing baseline 04.00 (2022-01-25).
    """
    if is_flag(band):
        return None
    encoding = None
    if family == "MOD13Q1":
        encoding = _VEGETATION_INDEX if band.upper() in {"NDVI", "EVI"} else Encoding(-1000, 0, 10000, 1e-4)
    elif family == "S2_L2A" and common_name(SENTINEL_2, band):
        encoding = Encoding(0, 1, 65535, 1e-4, -0.1 if day >= SENTINEL2_OFFSET_SINCE else 0.0)
    elif family == "LANDSAT_C2_L2" and band.upper().startswith(("ST_B", "LWIR")):
        encoding = _SURFACE_TEMPERATURE
    elif family == "LANDSAT_C2_L2" and common_name(LANDSAT_8_9, band):
        encoding = Encoding(0, 7273, 43636, 2.75e-5, -0.2)
    elif family == "LANDSAT_SR" and common_name(LANDSAT_8_9, band):
        encoding = Encoding(-9999, -2000, 16000, 1e-4)  # of LEDAPS and LaSRC before Collection 2
    elif family == "HLS":
        encoding = Encoding(-9999, None, None, 1e-4)
    return encoding


def valid_physical_range(band: str) -> tuple[float, float]:
    """Valid physical values of a band whose series is carried in fields (method.md §2)."""
    if band.upper() in {"NDVI", "EVI"}:
        encoding = _VEGETATION_INDEX
        return (encoding.valid_min or 0) * encoding.scale, (encoding.valid_max or 0) * encoding.scale
    return float("-inf"), float("inf")


def encoding_of_layer(dataset: rasterio.DatasetReader, number: int, silent: Encoding) -> Encoding:
    """Encoding of a layer of an open raster.

    Parameters
    ----------
    dataset : DatasetReader
        The raster.
    number : int
        Layer, from 1.
    silent : Encoding
        What holds where the file says nothing; scale and offset of a file count together.
    """
    scale, offset = dataset.scales[number - 1], dataset.offsets[number - 1]
    if (scale, offset) == (1.0, 0.0):
        scale, offset = silent.scale, silent.offset
    nodata = dataset.nodatavals[number - 1]
    items = dataset.tags(number)
    low, high = _valid_range(items, silent)
    encoding = Encoding(silent.nodata if nodata is None else float(nodata), low, high, float(scale), float(offset))
    more = _number(items.get("missing_value", ""))  # which the CF conventions know beside _FillValue
    return encoding if more is None or not np.isfinite(more) else with_nodata(encoding, [(more, more)])


def encoding_where_silent(
    raster: RasterRef, declared: DeclaredLayer, product: Reflectances | None, family: str, band: str, day: date
) -> tuple[Encoding, bool]:
    """Encoding of a layer whose file has none, and whether a Sentinel-2 offset was guessed from the date.

    Parameters
    ----------
    raster : RasterRef
        With the offset that a catalogue says.
    declared : DeclaredLayer
        What the catalogue says about the layer.
    product : Reflectances or None
        What the Sentinel-2 product says that the file belongs to.
    family, band : str
        Product and band for the table.
    day : date
        Acquisition date.
    """
    known = known_encoding(family, band, day)
    table = known or Encoding()
    of_sentinel_2 = family == "S2_L2A" and known is not None
    nodata = table.nodata if declared.nodata is None else declared.nodata
    scale = table.scale if declared.scale is None else declared.scale
    offset = table.offset if declared.offset is None else declared.offset
    guessed = False
    if is_flag(band):
        scale, offset = 1.0, 0.0
    elif of_sentinel_2 and raster.reflectance_offset is not None:
        offset = raster.reflectance_offset
    elif of_sentinel_2 and product:
        scale, offset = product.scale, product.offset(band)
    elif of_sentinel_2 and declared.offset is None:
        guessed = day >= SENTINEL2_OFFSET_SINCE
    return Encoding(nodata, table.valid_min, table.valid_max, scale, offset), guessed


def physical_already(dataset: rasterio.DatasetReader, number: int, stored: Encoding) -> Encoding | None:
    """Encoding of a layer of floats whose values are physical already, though its product stores integers; else None.

    Parameters
    ----------
    dataset : DatasetReader
        The raster.
    number : int
        Layer, from 1.
    stored : Encoding
        How the product stores its values, with the nodata value of the file.
    """
    in_integers = (stored.scale, stored.offset) != (1.0, 0.0)
    if not in_integers or not np.issubdtype(np.dtype(dataset.dtypes[number - 1]), np.floating):
        return None
    if (dataset.scales[number - 1], dataset.offsets[number - 1]) != (1.0, 0.0):
        return None
    for look in (glance, glance_at_all):
        values = look(dataset, number)
        measured = values[~replace(stored, valid_min=None, valid_max=None).is_missing(values)]
        if len(measured):
            largest = LARGEST_KELVIN if stored.offset > LARGEST_REFLECTANCE else LARGEST_REFLECTANCE
            if np.quantile(np.abs(measured), MOST_VALUES) > largest:
                return None
            physical = _in_physical_units(stored)
            # Degrees Celsius have no place in a range of kelvins.
            is_other_unit = physical.is_missing(measured).mean() > 1 - MOST_VALUES / 2
            return replace(physical, valid_min=None, valid_max=None) if is_other_unit else physical
    return None


def _in_physical_units(stored: Encoding) -> Encoding:
    """What a product's encoding means for values that have been scaled: fill values may have been scaled with them."""
    low = stored.valid_min
    if low is None and stored.nodata is not None and stored.nodata < 0:
        low = stored.nodata + 1
    ends = [None if end is None else end * stored.scale + stored.offset for end in (low, stored.valid_max)]
    half = abs(stored.scale) / 2
    return Encoding(
        stored.nodata,
        None if ends[0] is None else ends[0] - half,
        None if ends[1] is None else ends[1] + half,
        more_nodata=stored.more_nodata,
    )


def _valid_range(items: Mapping[str, str], silent: Encoding) -> tuple[float | None, float | None]:
    """Range of valid integers by the conventions of NetCDF, where the file has them."""
    pair = re.findall(r"-?[\d.]+(?:[eE][+-]?\d+)?", items.get("valid_range", ""))
    if len(pair) == 2:
        return _number(pair[0]), _number(pair[1])
    low, high = (_number(items.get(name, "")) for name in ("valid_min", "valid_max"))
    return silent.valid_min if low is None else low, silent.valid_max if high is None else high


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
