"""Region of interest: the pixels inside an extent and polygons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.errors import CRSError
from rasterio.features import rasterize
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..runtime.errors import CubeError, JobError
from .crs import is_geographic, to_crs, turn_of
from .grid import EDGE_POINTS, Grid, bounds_beside
from .polygons import Polygon, in_pixels, polygon_of_geojson

SLACK_DEGREES, SLACK_METRES = 0.01, 1000.0  # by which a place that comes back from another CRS may have moved
AROUND_A_POINT = ("stere", "sterea", "laea", "aeqd")  # projections in which whole circles around a pole are shapes
MOST_LOOKED_AT = 1_000_000  # pixels of a region that may hold no centre of one


@dataclass(frozen=True)
class Extent:
    """A rectangle.

    Attributes
    ----------
    left, bottom, right, top : float
        Its sides.
    crs : str
        Authority code or WKT of its coordinates.
    most_pixels : int
        Side in pixels of a square in the middle of the area, to which it is cropped; 0 for the whole area.
    """

    left: float
    bottom: float
    right: float
    top: float
    crs: str
    most_pixels: int = 0


@dataclass(frozen=True)
class Area:
    """Region of interest on a grid.

    Attributes
    ----------
    window : Window
        The rectangle that holds them all.
    polygons : tuple of Polygon
        In (column, row) of the grid: only pixels whose centres lie in one of them are chosen; empty for all of the window.
    """

    window: Window
    polygons: tuple[Polygon, ...] = ()

    def overlap(self, window: Window) -> int:
        """Pixels of a window that lie in the rectangle."""
        part = _cut(
            self.window,
            np.array([window.col_off, window.row_off]),
            np.array([window.col_off + window.width, window.row_off + window.height]),
        )
        return int(part.width * part.height)

    def near(self, window: Window) -> list[Polygon]:
        """The polygons whose bounding boxes overlap a window."""
        return [self.polygons[number] for number in np.flatnonzero(self._touch(window))]

    def may_reach(self, window: Window) -> bool:
        """Whether a window may hold chosen pixels: it overlaps the rectangle and the bounding box of a polygon."""
        return self.overlap(window) > 0 and (not self.polygons or bool(self._touch(window).any()))

    @cached_property
    def _boxes(self) -> npt.NDArray[np.float64]:
        """Lowest and highest (column, row) of each polygon: shape (P, 2, 2)."""
        return np.array([_box_of(polygon) for polygon in self.polygons]).reshape(-1, 2, 2)

    def _touch(self, window: Window) -> npt.NDArray[np.bool_]:
        """Which polygons' bounding boxes overlap a window."""
        low, high = self._boxes[:, 0], self._boxes[:, 1]
        start = np.array([window.col_off, window.row_off])
        touch: npt.NDArray[np.bool_] = ((low < start + np.array([window.width, window.height])) & (high > start)).all(
            axis=1
        )
        return touch

    def mask(self, window: Window) -> npt.NDArray[np.bool_]:
        """The chosen pixels of a window: bool array of shape (rows, columns)."""
        inside = np.zeros((window.height, window.width), dtype=bool)
        rows, columns = (
            slice(max(0, start - offset), max(0, start + size - offset))
            for start, size, offset in (
                (self.window.row_off, self.window.height, window.row_off),
                (self.window.col_off, self.window.width, window.col_off),
            )
        )
        inside[rows, columns] = True
        if self.polygons and inside.any():
            near = self.near(window)
            inside &= _rasterized(near, window) if near else False
        return inside


def full_grid(grid: Grid) -> Area:
    """All pixels of a grid."""
    return Area(Window(0, 0, grid.width, grid.height))


def area_of(grid: Grid, extent: Extent | None, polygons: Sequence[Mapping[str, Any]], polygons_crs: str) -> Area:
    """The pixels of a grid that lie in an extent and in polygons.

    Parameters
    ----------
    grid : Grid
        Of the cube.
    extent : Extent or None
        None for all of the grid.
    polygons : sequence of mapping
        GeoJSON geometries; none for all pixels.
    polygons_crs : str
        Authority code or WKT of their coordinates.

    Raises
    ------
    CubeError
        When nothing of the grid is left.
    JobError
        When a geometry is not a polygon, or a CRS is not understood.
    """
    area = full_grid(grid)
    if extent is not None:
        area = Area(_window_of_bounds(grid, _bounds_in(extent, grid), extent.most_pixels))
        if area.window.width <= 0 or area.window.height <= 0:
            raise CubeError(
                "The extent lies outside the rasters; choose one that overlaps them, and check its coordinate reference "
                "system."
            )
    if not polygons:
        return area
    if not polygons_crs:
        raise JobError("The region of interest has no coordinate reference system; set it in the layer's properties.")
    try:
        shapes = [polygon_of_geojson(geometry) for geometry in polygons]
    except (JobError, ValueError, AttributeError) as error:
        raise JobError(
            "A polygon of the region of interest cannot be read ({error}); repair the layer.",
            error=error,
        ) from error
    placed = _placed(shapes, polygons_crs, grid)
    boxes = np.array([_box_of(polygon) for polygon in placed]).reshape(-1, 2, 2)
    window = Window(0, 0, 0, 0)
    if len(boxes):
        window = _cut(area.window, np.floor(boxes[:, 0].min(axis=0)), np.ceil(boxes[:, 1].max(axis=0)))
    if window.width <= 0 or window.height <= 0:
        if extent:
            raise CubeError(
                "The region of interest lies outside the rasters or the extent; choose one that overlaps them, and check "
                "its coordinate reference system."
            )
        raise CubeError(
            "The region of interest lies outside the rasters; choose one that overlaps them, and check its coordinate "
            "reference system."
        )
    area = Area(window, tuple(placed))
    if window.width * window.height <= MOST_LOOKED_AT and not area.mask(window).any():
        raise CubeError(
            "The region of interest holds the centre of no pixel, so nothing of the rasters lies in it; draw it larger, or choose "
            "another one."
        )
    return area


def zones_of(grid: Grid, zones: Mapping[str, Sequence[Mapping[str, Any]]], crs: str) -> dict[str, Area]:
    """The pixels of a grid in each of some zones.

    Parameters
    ----------
    grid : Grid
        Where to look.
    zones : mapping of str to sequence of mapping
        GeoJSON geometries of each zone by its name.
    crs : str
        Authority code or WKT of their coordinates.

    Returns
    -------
    dict of str to Area
        In the same order; the rectangle of a zone beside the grid has no width or height.

    Raises
    ------
    JobError
        When a geometry is not a polygon, or the CRS is not understood.
    """
    if not crs:
        raise JobError("The layer of zones has no coordinate reference system; set it in the layer's properties.")
    found = {}
    for name, geometries in zones.items():
        try:
            shapes = [polygon_of_geojson(geometry) for geometry in geometries]
        except (JobError, ValueError, AttributeError) as error:
            raise JobError(
                "A polygon of the zone {name} cannot be read ({error}); repair the layer with Fix geometries.",
                name=name,
                error=error,
            ) from error
        placed = _placed(shapes, crs, grid)
        window = Window(0, 0, 0, 0)
        if placed:
            boxes = np.array([_box_of(polygon) for polygon in placed])
            low, high = np.floor(boxes[:, 0].min(axis=0)), np.ceil(boxes[:, 1].max(axis=0))
            window = _cut(full_grid(grid).window, low, high)
        found[name] = Area(window, tuple(placed))
    return found


def _placed(shapes: Sequence[Polygon], crs: str, grid: Grid) -> list[Polygon]:
    """Polygons in (column, row) of a grid, without those that its CRS cannot show and that lie elsewhere.

    Raises
    ------
    CubeError
        When a polygon that its CRS cannot show may hold the middle of the grid, as one around the whole earth does.
    """
    placed = []
    outlines = [np.concatenate([part[0] for part in shape]) for shape in shapes]
    shown = _can_show(outlines, crs, grid)
    for shape, polygon, is_shown in zip(shapes, in_pixels(shapes, crs, grid), shown, strict=True):
        if is_shown and np.isfinite(_box_of(polygon)).all():
            placed.append(polygon)
        elif _may_hold_middle(shape, crs, grid):
            raise CubeError(
                "A polygon reaches places that the coordinate reference system of the rasters ({grid}) cannot show; clip it to "
                "the surroundings of the rasters.",
                grid=grid.describe(),
            )
    return placed


def _can_show(outlines: Sequence[npt.NDArray[np.float64]], crs: str, grid: Grid) -> npt.NDArray[np.bool_]:
    """Which outlines the CRS of a grid has: all of their vertices come back from it, and not from another side of the earth.

    Parameters
    ----------
    outlines : sequence of P float64 arrays of shape (N, 2)
        Vertices in `crs`.
    crs : str
        Authority code or WKT.
    grid : Grid
        Whose CRS is asked.

    Returns
    -------
    bool array of shape (P,)
    """
    target = rasterio.CRS.from_user_input(grid.crs)
    if not outlines or rasterio.CRS.from_user_input(crs) == target:
        return np.ones(len(outlines), dtype=bool)
    sizes = [len(outline) for outline in outlines]
    starts = np.cumsum([0, *sizes[:-1]])
    x, y = np.concatenate(outlines).T
    there = to_crs(x, y, crs, grid.crs)
    good = np.isfinite(there).all(axis=0)
    if good.any() and target.to_dict().get("proj") not in AROUND_A_POINT:
        back = np.full((2, len(x)), np.nan)
        back[:, good] = to_crs(there[0][good], there[1][good], grid.crs, crs)
        slack, turn = SLACK_DEGREES if is_geographic(crs) else SLACK_METRES, turn_of(crs)
        if turn:
            middle = _middle_of(grid, crs)[0]
            centres = (np.minimum.reduceat(x, starts) + np.maximum.reduceat(x, starts)) / 2
            x = x - middle - np.repeat(turn * np.round((centres - middle) / turn), sizes)
            back[0] = (back[0] - middle + turn / 2) % turn - turn / 2
        with np.errstate(invalid="ignore"):
            good &= (np.abs(back - (x, y)) <= slack).all(axis=0)
    return np.logical_and.reduceat(good, starts)


def _may_hold_middle(shape: Polygon, crs: str, grid: Grid) -> bool:
    """Whether the bounding box of a polygon, in its own CRS, holds the middle of a grid."""
    low, high = _box_of(shape)
    middle = _middle_of(grid, crs)
    return bool(((low <= middle) & (middle <= high)).all())


def _middle_of(grid: Grid, crs: str) -> npt.NDArray[np.float64]:
    """The middle of a grid in another CRS: x and y."""
    middle = np.array(grid.affine @ (grid.width / 2, grid.height / 2))
    return np.concatenate(to_crs(middle[:1], middle[1:], grid.crs, crs))


def _bounds_in(extent: Extent, grid: Grid) -> tuple[float, float, float, float]:
    bounds = extent.left, extent.bottom, extent.right, extent.top
    if not extent.crs:
        raise JobError("The extent has no coordinate reference system; give it one, or set that of the project.")
    try:
        given, target = rasterio.CRS.from_user_input(extent.crs), rasterio.CRS.from_wkt(grid.crs)
        if given == target:
            return bounds_beside(bounds, grid)
        bounds = transform_bounds(given, target, *bounds, densify_pts=EDGE_POINTS)
    except CRSError as error:
        raise JobError(
            "The extent cannot be brought to the rasters' coordinate reference system ({error}); give it in that system.",
            error=error,
        ) from error
    corners = np.array([(x, y) for x in (extent.left, extent.right) for y in (extent.bottom, extent.top)])
    if not np.isfinite(bounds).all() or not _can_show([corners], extent.crs, grid).all():
        raise CubeError(
            "The extent reaches places that the coordinate reference system of the rasters ({grid}) cannot show; give a smaller one "
            "around the rasters.",
            grid=grid.describe(),
        )
    return bounds_beside(bounds, grid)


def _window_of_bounds(grid: Grid, bounds: tuple[float, float, float, float], most: int) -> Window:
    """The pixels whose centres lie between bounds; of these the ones in the middle, `most` a side, unless it is 0."""
    left, bottom, right, top = bounds
    columns, rows = ~grid.affine @ (np.array([left, right, left, right]), np.array([top, top, bottom, bottom]))
    low = np.ceil([columns.min() - 0.5, rows.min() - 0.5])
    high = np.floor([columns.max() - 0.5, rows.max() - 0.5]) + 1
    if most:
        low = np.maximum(low, np.floor((low + high - most) / 2))
        high = np.minimum(high, low + most)
    return _cut(Window(0, 0, grid.width, grid.height), low, high)


def _cut(window: Window, low: npt.NDArray[np.float64], high: npt.NDArray[np.float64]) -> Window:
    """The part of a window from the corner (column, row) `low` to `high`; without width or height where there is none."""
    left, top = max(window.col_off, int(low[0])), max(window.row_off, int(low[1]))
    right = min(window.col_off + window.width, int(high[0]))
    bottom = min(window.row_off + window.height, int(high[1]))
    return Window(left, top, max(0, right - left), max(0, bottom - top))


def _box_of(polygon: Polygon) -> npt.NDArray[np.float64]:
    """Lowest and highest (column, row) of a polygon: shape (2, 2); not finite where one of its vertices is not."""
    vertices = np.concatenate([part[0] for part in polygon])
    return np.stack([vertices.min(axis=0), vertices.max(axis=0)])


def _rasterized(polygons: Sequence[Polygon], window: Window) -> npt.NDArray[np.bool_]:
    """Pixels of a window whose centres lie in one of some polygons."""
    shapes = [
        {"type": "MultiPolygon", "coordinates": [[ring.tolist() for ring in part] for part in polygon]}
        for polygon in polygons
    ]
    place = Affine.translation(window.col_off, window.row_off)
    return rasterize(shapes, (window.height, window.width), transform=place, dtype=np.uint8).astype(bool)
