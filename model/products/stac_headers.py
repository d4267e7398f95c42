"""Headers of images as their STAC items declare them: place, size and data type."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from ..raster.grid import EDGE_POINTS, Grid
from .search_area import LONGITUDES, Box, boxes_of_item

# Whatever PROJ and rasterio raise about numbers and texts that are no place on the earth.
_ERRORS = (RasterioError, CPLE_BaseError, ValueError, ArithmeticError, TypeError)
SLACK = 0.02  # of the longer side, by which an item may reach over its image
_PROCESSING = ("s2:processing_baseline", "processing:version")


@dataclass(frozen=True)
class DeclaredHeader:
    """Header of an image of one layer, as its catalogue declares it.

    Attributes
    ----------
    kind : str
        The same for images of one band, collection and processing, whose files have the same header but for the place.
    grid : Grid
        The pixels.
    dtype : str
        Data type, or empty.
    """

    kind: str
    grid: Grid
    dtype: str = ""


def declared_header(
    item: Mapping[str, Any], properties: Mapping[str, Any], key: str, asset: Mapping[str, Any]
) -> DeclaredHeader | None:
    """The header of an asset, where its item declares all of the place and does not contradict itself; else None.

    Parameters
    ----------
    item, properties : mapping
        The item, and its properties.
    key : str
        Name of the asset in the item.
    asset : mapping
        The asset.
    """
    bands = asset.get("raster:bands") or asset.get("bands") or [{}]
    if not isinstance(bands, list) or len(bands) != 1 or not isinstance(bands[0], Mapping):
        return None
    said: dict[str, Any] = {**properties, **asset, **bands[0]}
    grid = _declared_grid(said)
    boxes = boxes_of_item(item)
    if grid is None or len(boxes) != 1 or not _holds(grid, boxes[0]) or not _fits_box(grid, asset.get("proj:bbox")):
        return None
    about = [item.get("collection"), key, *(properties.get(name) for name in _PROCESSING)]
    return DeclaredHeader(" ".join(str(part or "-") for part in about), grid, str(said.get("data_type") or ""))


def _declared_grid(said: Mapping[str, Any]) -> Grid | None:
    """The pixels by the projection extension; None where a part of them is not told."""
    shape, transform = _numbers(said.get("proj:shape")), _numbers(said.get("proj:transform"))
    crs = said.get("proj:code") or said.get("proj:epsg") or said.get("proj:wkt2")
    if not crs or len(shape) != 2 or len(transform) not in {6, 9} or min(shape) < 1 or not transform[0] * transform[4]:
        return None
    text = _wkt(f"EPSG:{crs}" if isinstance(crs, int) else str(crs))
    a, b, c, d, e, f = transform[:6]
    return Grid(text, (a, b, c, d, e, f), int(shape[1]), int(shape[0])) if text else None


def _numbers(value: Any) -> Sequence[float]:
    """Finite numbers of a list; empty for anything else."""
    if not isinstance(value, list):
        return ()
    numbers = [float(one) for one in value if isinstance(one, (int, float)) and math.isfinite(one)]
    return numbers if len(numbers) == len(value) else ()


@lru_cache(maxsize=256)
def _wkt(crs: str) -> str:
    try:
        return str(rasterio.CRS.from_user_input(crs).to_wkt())
    except _ERRORS:
        return ""


@lru_cache(maxsize=4096)
def _holds(grid: Grid, box: Box) -> bool:
    """Whether the place of an item, in degrees, lies in the pixels: else their numbers are in another order."""
    try:
        west, south, east, north = transform_bounds(grid.crs, LONGITUDES, *grid.bounds, densify_pts=EDGE_POINTS)
    except _ERRORS:
        return False
    slack = SLACK * max(east - west, north - south)
    return west - slack <= box[0] and south - slack <= box[1] and box[2] <= east + slack and box[3] <= north + slack


def _fits_box(grid: Grid, box: Any) -> bool:
    """Whether the bounds in the image's own coordinates, where they are declared, are those of the pixels to half a pixel."""
    declared = _numbers(box)
    return not declared or all(abs(own - one) <= grid.side / 2 for own, one in zip(grid.bounds, declared, strict=False))
