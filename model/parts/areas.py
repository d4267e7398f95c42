"""Areas of the classes of a plan, each place counted once where zones overlap."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..raster.crs import to_crs
from ..raster.grid import EDGE_POINTS, Grid, bounds_beside
from ..raster.pixel_areas import PixelAreas
from ..raster.windows import strips_of
from ..runtime.feedback import Feedback


@dataclass(frozen=True)
class ZoneMap:
    """Class map of one zone.

    Attributes
    ----------
    name : str
        Of its coordinate reference system.
    path : Path
        The class map, which may be virtual.
    grid : Grid
        Its pixels.
    nodata : int
        Code of pixels without a class.
    windows : sequence of Window
        Where its parts lie.
    pixels : sequence of mapping of str to int
        Pixels of each label in each part.
    """

    name: str
    path: Path
    grid: Grid
    nodata: int
    windows: Sequence[Window]
    pixels: Sequence[Mapping[str, int]]


@dataclass(frozen=True)
class ClassArea:
    """Pixels and hectares of a class in a zone; a place that an earlier zone has classified is not counted again."""

    zone: str
    label: str
    pixels: int
    hectares: float


def class_areas(
    zones: Sequence[ZoneMap], labels: Sequence[str], codes: Sequence[int], feedback: Feedback
) -> list[ClassArea]:
    """Areas of the classes in each zone.

    Parameters
    ----------
    zones : sequence of ZoneMap
        In the order in which a place that several of them show is counted.
    labels, codes
        The classes.
    feedback : Feedback
        Checked for a cancel.

    Returns
    -------
    list of ClassArea
        Zone by zone, all classes in their order.
    """
    found: list[ClassArea] = []
    for position, zone in enumerate(zones):
        areas = PixelAreas(zone.grid)
        pixels = np.zeros(len(codes), dtype=np.int64)
        hectares: npt.NDArray[np.float64] = np.zeros(len(codes))
        for window, counts in zip(zone.windows, zone.pixels, strict=True):
            feedback.check_cancelled()
            before = [other for other in zones[:position] if _may_overlap(zone.grid.crop(window), other.grid)]
            if before or areas.geographic:
                more, larger = _measure(zone, window, codes, areas, before)
            else:
                more = np.array([counts.get(label, 0) for label in labels], dtype=np.int64)
                larger = more.astype(np.float64) * float(areas.hectares(Window(0, 0, 1, 1))[0, 0])
            pixels += more
            hectares += larger
        found += [
            ClassArea(zone.name, label, int(count), float(area))
            for label, count, area in zip(labels, pixels, hectares, strict=True)
        ]
    return found


def table_of_areas(areas: Sequence[ClassArea]) -> str:
    """CSV of areas: those of each zone, then their sums over all zones."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["zone", "class", "pixels", "hectares"])
    for area in [*areas, *total_areas(areas)]:
        writer.writerow([area.zone, area.label, area.pixels, f"{area.hectares:.4f}"])
    return text.getvalue()


def total_areas(areas: Sequence[ClassArea]) -> list[ClassArea]:
    """Sums over all zones."""
    sums = {area.label: (0, 0.0) for area in areas}
    for area in areas:
        pixels, hectares = sums[area.label]
        sums[area.label] = pixels + area.pixels, hectares + area.hectares
    return [ClassArea("all", label, pixels, hectares) for label, (pixels, hectares) in sums.items()]


def _may_overlap(part: Grid, other: Grid) -> bool:
    bounds = transform_bounds(part.crs, other.crs, *part.bounds, densify_pts=EDGE_POINTS)
    left, bottom, right, top = bounds_beside(bounds, other)
    west, south, east, north = other.bounds
    return left < east and right > west and bottom < north and top > south


def _measure(
    zone: ZoneMap, window: Window, codes: Sequence[int], areas: PixelAreas, before: Sequence[ZoneMap]
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
    """Pixels and hectares of each class in a window, without the places that other zones have a class for."""
    pixels, hectares = np.zeros(len(codes), dtype=np.int64), np.zeros(len(codes))
    with rasterio.open(zone.path) as dataset:
        for strip in strips_of(zone.grid.crop(window)):
            place = Window(window.col_off, window.row_off + strip.row_off, strip.width, strip.height)
            found = dataset.read(1, window=place)
            for other in before:
                found[_is_classified(zone.grid, place, found != zone.nodata, other)] = zone.nodata
            size = np.broadcast_to(areas.hectares(place), found.shape)
            for number, code in enumerate(codes):
                there = found == code
                pixels[number] += int(there.sum())
                hectares[number] += float(size[there].sum())
    return pixels, hectares


def _is_classified(grid: Grid, window: Window, chosen: npt.NDArray[np.bool_], other: ZoneMap) -> npt.NDArray[np.bool_]:
    """Which of the chosen pixels of a window have their centres in pixels of another zone that have a class."""
    result = np.zeros(chosen.shape, dtype=bool)
    rows, columns = np.nonzero(chosen)
    if not len(rows):
        return result
    x, y = grid.affine @ (columns + window.col_off + 0.5, rows + window.row_off + 0.5)
    x, y = to_crs(x, y, grid.crs, other.grid.crs)
    there_rows, there_columns, inside = other.grid.locate(x.tolist(), y.tolist(), other.grid.crs)
    if not inside.any():
        return result
    there_rows, there_columns = there_rows[inside], there_columns[inside]
    top, left = int(there_rows.min()), int(there_columns.min())
    around = Window(left, top, int(there_columns.max()) - left + 1, int(there_rows.max()) - top + 1)
    with rasterio.open(other.path) as dataset:
        codes = dataset.read(1, window=around)
    result[rows[inside], columns[inside]] = codes[there_rows - top, there_columns - left] != other.nodata
    return result
