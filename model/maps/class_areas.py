"""Areas of the classes of a map, as a whole and by zone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..raster.pixel_areas import PixelAreas
from ..raster.region import Area
from ..runtime.messages import Message
from ..runtime.progress import Progress
from .class_map import ClassMap, read_strips


@dataclass(frozen=True)
class ClassAreas:
    """Areas of K classes in a zone, or in the whole map.

    Attributes
    ----------
    zone : str
        Its name.
    pixels : int64 array of shape (K,)
        Pixels of each class.
    hectares : float64 array of shape (K,)
        Their area: on the ellipsoid in a geographic CRS, else in the plane of the map.
    """

    zone: str
    pixels: npt.NDArray[np.int64]
    hectares: npt.NDArray[np.float64]


def measure_class_areas(
    class_map: ClassMap, zones: Mapping[str, Area], whole: str, progress: Progress
) -> list[ClassAreas]:
    """Areas of the classes in the whole map, then in each zone; pixels without a class count nowhere.

    Parameters
    ----------
    class_map : ClassMap
        With the names of its classes.
    zones : mapping of str to Area
        By their names; see :func:`~model.raster.region.zones_of`. Where zones overlap, a pixel counts in each of them.
    whole : str
        Name of the whole map.
    progress : Progress
        Receives the progress.
    """
    names, areas = class_map.names, PixelAreas(class_map.grid)
    found = [ClassAreas(name, np.zeros(len(names), np.int64), np.zeros(len(names))) for name in (whole, *zones)]
    for strip, (codes,) in read_strips([class_map], progress, Message("Measuring areas")):
        positions = class_map.positions(codes, names)
        hectares = np.broadcast_to(areas.hectares(strip), positions.shape)
        _add(found[0], positions, hectares, positions >= 0)
        for measured, area in zip(found[1:], zones.values(), strict=True):
            part = _common(area.window, strip)
            if part is None:
                continue
            top, left = part.row_off - strip.row_off, part.col_off - strip.col_off
            inside = (slice(top, top + part.height), slice(left, left + part.width))
            _add(measured, positions[inside], hectares[inside], (positions[inside] >= 0) & area.mask(part))
    return found


def _add(
    measured: ClassAreas,
    positions: npt.NDArray[np.int32],
    hectares: npt.NDArray[np.float64],
    counted: npt.NDArray[np.bool_],
) -> None:
    count = len(measured.pixels)
    measured.pixels[:] += np.bincount(positions[counted], minlength=count)
    measured.hectares[:] += np.bincount(positions[counted], weights=hectares[counted], minlength=count)


def _common(one: Window, other: Window) -> Window | None:
    """The pixels that two windows share; None where there are none."""
    left, top = max(one.col_off, other.col_off), max(one.row_off, other.row_off)
    right = min(one.col_off + one.width, other.col_off + other.width)
    bottom = min(one.row_off + one.height, other.row_off + other.height)
    return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None
