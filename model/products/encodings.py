"""Encodings of known products: scale, offset, nodata and valid range."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import rasterio

from .bands import LANDSAT_8_9, SENTINEL_2, common_name, is_flag
from .raster_ref import DeclaredLayer, RasterRef
from .sentinel2 import Reflectances

SENTINEL2_OFFSET_SINCE = date(2022, 1, 25)


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
    """

    nodata: float | None = None
    valid_min: float | None = None
    valid_max: float | None = None
    scale: float = 1.0
    offset: float = 0.0


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
    if family == "MOD13Q1":
        return _VEGETATION_INDEX if band.upper() in {"NDVI", "EVI"} else Encoding(-1000, 0, 10000, 1e-4)
    if family == "S2_L2A" and common_name(SENTINEL_2, band):
        return Encoding(0, 1, 65535, 1e-4, -0.1 if day >= SENTINEL2_OFFSET_SINCE else 0.0)
    thermal = band.upper().startswith(("ST_B", "LWIR"))
    if family == "LANDSAT_C2_L2" and (thermal or common_name(LANDSAT_8_9, band)):
        return _SURFACE_TEMPERATURE if thermal else Encoding(0, 7273, 43636, 2.75e-5, -0.2)
    if family == "HLS":
        return Encoding(-9999, None, None, 1e-4)
    return None


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
    low, high = _valid_range(dataset.tags(number), silent)
    return Encoding(silent.nodata if nodata is None else float(nodata), low, high, float(scale), float(offset))


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
