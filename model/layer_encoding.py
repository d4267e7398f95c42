"""How the integers of one layer are to be read: what its file says, then its catalogue, then the table of products."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import rasterio

from .band_names import is_flag
from .encodings import SENTINEL2_OFFSET_SINCE, Encoding, known_encoding
from .rasters import DeclaredLayer, RasterRef
from .safe import Reflectances


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
    """Encoding of a layer whose file says nothing, and whether a Sentinel-2 offset was guessed by the date.

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
