"""Pixel grids: alignment, extent and transformation."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from ..runtime.errors import CubeError
from .crs import TURN, is_geographic, to_crs, turn_of, unit_of

TOLERANCE = 0.01  # of a pixel, at the far corner
METRES_A_DEGREE = 111_320.0
EDGE_POINTS = 21  # along each edge, where an extent is brought to another CRS
MOST_EMPTY = 20  # times the area of the rasters that their common extent may have
Bounds = tuple[float, float, float, float]
FARTHEST = 1e8  # metres from the origin of a projection; twice around the earth is 8e7
FARTHEST_DEGREES = (540.0, 90.0)  # of longitude and latitude
LARGEST_PIXEL_DEGREES = 0.5
SLACK_DEGREES = 1.0  # by which global rasters go over the poles with half a pixel
_NO_PLACE_ON_EARTH = ("GEOCCS", "VERT_CS", "VERTCRS")  # how the WKT of other coordinate reference systems begins
_FALSE_EASTING = re.compile(r'"false_easting",\s*([\d.]+)', re.IGNORECASE)


@dataclass(frozen=True)
class Grid:
    """Pixel grid: CRS, transform, width and height.

    Attributes
    ----------
    crs : str
        Coordinate reference system as WKT.
    transform : tuple of float
        Six coefficients of the affine transform from (column, row) to (x, y), as rasterio orders them.
    width, height : int
        Columns and rows.
    """

    crs: str
    transform: tuple[float, float, float, float, float, float]
    width: int
    height: int

    @classmethod
    def of(cls, dataset: rasterio.DatasetReader) -> Grid:
        """The pixels of an open raster that has a CRS."""
        return cls(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height)

    @property
    def affine(self) -> Affine:
        """The transform."""
        return Affine(*self.transform)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of the extent in its CRS."""
        corners = _corners(self)
        (left, bottom), (right, top) = corners.min(axis=0), corners.max(axis=0)
        return float(left), float(bottom), float(right), float(top)

    @property
    def side(self) -> float:
        """Width of a pixel in units of the CRS."""
        return math.hypot(self.transform[0], self.transform[3])

    @property
    def metres_a_pixel(self) -> float:
        """Side of a pixel, about, in metres."""
        side = math.sqrt(abs(self.affine.determinant))
        crs = rasterio.CRS.from_wkt(self.crs)
        return side * METRES_A_DEGREE if crs.is_geographic else side * _metres_a_unit(crs)

    def matches(self, other: Grid) -> bool:
        """Whether both grids have the same pixels, to a hundredth of a pixel."""
        if (self.width, self.height) != (other.width, other.height) or not same_crs(self.crs, other.crs):
            return False
        pixel = max(abs(self.transform[0]), abs(self.transform[1]))
        return bool(np.abs(_corners(self) - _corners(other)).max() <= TOLERANCE * pixel)

    def offset_in(self, other: Grid) -> tuple[int, int] | None:
        """Column and row in another grid of this grid's first pixel, where both share pixels; else None."""
        if not same_crs(self.crs, other.crs):
            return None
        a, b, column, d, e, row = tuple(~other.affine @ self.affine)[:6]
        slack = TOLERANCE / max(self.width, self.height)
        aligned = max(abs(a - 1), abs(b), abs(d), abs(e - 1)) <= slack
        if not aligned or abs(column - round(column)) > TOLERANCE or abs(row - round(row)) > TOLERANCE:
            return None
        return round(column), round(row)

    def locate(
        self, x: Sequence[float | None], y: Sequence[float | None], crs: str
    ) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
        """Pixels that positions lie in.

        Parameters
        ----------
        x, y : sequences of N numbers
            Coordinates in `crs`; None or NaN where there is no position.
        crs : str
            Authority code or WKT.

        Returns
        -------
        rows, columns : integer arrays of shape (N,)
            Of the pixels; -1 for a position outside.
        inside : bool array of shape (N,)
            Whether a position lies in the grid. The left and upper edges belong to it, the right and lower ones do not.

        Raises
        ------
        SamplesError
            When there are positions and `crs` is empty, or PROJ does not know it.
        """
        right, down = np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)
        known = np.isfinite(right) & np.isfinite(down)
        if known.any():
            right[known], down[known] = to_crs(right[known], down[known], crs, self.crs)
            right[known] += self.turns_to(right[known])
        column, row = ~self.affine @ (right, down)
        with np.errstate(invalid="ignore"):
            inside = known & (column >= 0) & (column < self.width) & (row >= 0) & (row < self.height)
        rows, columns = (np.where(inside, np.floor(np.where(inside, v, 0)), -1).astype(np.intp) for v in (row, column))
        return rows, columns, inside

    def turns_to(self, x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """What to add to longitudes, or to x of Mercator, so that they lie beside this grid, whose own may run beyond 180 degrees.

        Parameters
        ----------
        x : float64 array
            In the CRS of the grid.

        Returns
        -------
        float64 array of the same shape
            Multiples of :func:`~model.raster.crs.turn_of`.
        """
        turn = turn_of(self.crs)
        if not turn:
            return np.zeros_like(x)
        left, _, right, _ = self.bounds
        turns = np.round((x - (left + right) / 2) / turn)
        return np.where(np.isfinite(turns), -turn * turns, 0.0) + 0.0

    def on_first_turn(self) -> Grid:
        """The same pixels, with the middle of their longitudes between -180 and 180."""
        if not is_geographic(self.crs):
            return self
        middle = (self.bounds[0] + self.bounds[2]) / 2
        return self.turned(-TURN * round(middle / TURN))

    def turned(self, degrees: float) -> Grid:
        """The same pixels, with a number of degrees more in their longitudes."""
        a, b, c, d, e, f = self.transform
        return replace(self, transform=(a, b, c + degrees, d, e, f)) if degrees else self

    def crop(self, window: rasterio.windows.Window) -> Grid:
        """The pixels of a window, as a grid of their own."""
        transform = tuple(self.affine @ Affine.translation(window.col_off, window.row_off))[:6]
        return replace(self, transform=transform, width=window.width, height=window.height)

    def describe(self) -> str:
        """Size, pixel and CRS."""
        crs = rasterio.CRS.from_wkt(self.crs)
        return f"{self.width} × {self.height} pixels of {self.side:g}{unit_of(crs)}, {_name_of(crs)}"


def check_georeference(path: str, grid: Grid) -> None:
    """Refuse a raster that has an impossible place on the earth.

    Parameters
    ----------
    path : str
        Of the raster.
    grid : Grid
        Its pixels.

    Raises
    ------
    CubeError
        When its coordinates cannot be those of its CRS.
    """
    transform = grid.affine
    if not all(map(math.isfinite, transform[:6])) or transform.determinant == 0:
        raise CubeError(
            "The georeference of {path} is damaged (its transform is {transform}); assign its extent with GDAL first.",
            path=path,
            transform=", ".join(f"{value:g}" for value in transform[:6]),
        )
    if grid.crs.startswith(_NO_PLACE_ON_EARTH):
        raise CubeError(
            "The CRS of {path} is geocentric or vertical, in which a raster has no place; assign the right one with "
            "GDAL first.",
            path=path,
        )
    _check_coordinates(path, grid)


def _check_coordinates(path: str, grid: Grid) -> None:
    crs = rasterio.CRS.from_wkt(grid.crs)
    left, bottom, right, top = grid.bounds
    extent = f"{left:g} to {right:g}, {bottom:g} to {top:g}"
    across, up = max(abs(left), abs(right)), max(abs(bottom), abs(top))
    if crs.is_geographic:
        slack = max(SLACK_DEGREES, *map(abs, (*grid.transform[:2], *grid.transform[3:5])))
        if across > FARTHEST_DEGREES[0] + slack or up > FARTHEST_DEGREES[1] + slack:
            raise CubeError(
                "The coordinates of {path} ({extent}) are not degrees, the unit of its CRS ({crs}); assign the right CRS "
                "with GDAL first.",
                path=path,
                extent=extent,
                crs=_name_of(crs),
            )
    elif not max(across, up) * _metres_a_unit(crs) <= FARTHEST:
        raise CubeError(
            "The coordinates of {path} ({extent}) lie beyond the earth in its CRS ({crs}); assign the right CRS and "
            "extent with GDAL first.",
            path=path,
            extent=extent,
            crs=_name_of(crs),
        )
    elif _are_degrees(grid, crs):
        raise CubeError(
            "The coordinates of {path} ({extent}) seem to be degrees, but its CRS ({crs}) has metres; assign the right "
            "CRS with GDAL first.",
            path=path,
            extent=extent,
            crs=_name_of(crs),
        )


def _are_degrees(grid: Grid, crs: rasterio.CRS) -> bool:
    """Whether the coordinates look like degrees, in a projection whose places have coordinates of thousands."""
    easting = _FALSE_EASTING.search(crs.to_wkt())
    left, bottom, right, top = grid.bounds
    near = max(abs(left), abs(right)) <= 360 and max(abs(bottom), abs(top)) <= 90
    fine = abs(grid.affine.determinant) < LARGEST_PIXEL_DEGREES**2
    return bool(near and fine and easting and float(easting[1]) >= 10_000)


def _name_of(crs: rasterio.CRS) -> str:
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else str(crs.to_dict().get("proj", "own CRS"))


def same_crs(first: str, second: str) -> bool:
    """Whether two WKT texts mean the same coordinate reference system."""
    return first == second or rasterio.CRS.from_wkt(first) == rasterio.CRS.from_wkt(second)


def bounds_beside(bounds: Bounds, grid: Grid) -> Bounds:
    """Bounds in the CRS of a grid, in the longitudes that the grid has; also where they cross the 180th meridian."""
    left, bottom, right, top = bounds
    if not turn_of(grid.crs):
        return bounds
    if right < left:
        right += turn_of(grid.crs)
    turn = float(grid.turns_to(np.array([(left + right) / 2]))[0])
    return left + turn, bottom, right + turn, top


def turns_of(grids: Sequence[Grid], reference: Grid | None = None) -> list[float]:
    """What to add to the longitudes of grids so that they lie side by side, as those on both sides of the 180th meridian.

    Parameters
    ----------
    grids : sequence of Grid
        Of any CRS; only those with longitudes are moved.
    reference : Grid, optional
        What they shall lie beside; the most frequent of them where it is not given.

    Returns
    -------
    list of float
        Multiples of 360, for each grid; zeros where nothing comes closer by moving.
    """
    turns = [0.0] * len(grids)
    numbers = [number for number, grid in enumerate(grids) if turn_of(grid.crs)]
    if reference is None and numbers:
        reference = Counter(grids[number] for number in numbers).most_common(1)[0][0]
    if reference is None or not turn_of(reference.crs):
        return turns
    numbers = [number for number in numbers if turn_of(grids[number].crs) == turn_of(reference.crs)]
    if not numbers:
        return turns
    middles = np.array([(grids[number].bounds[0] + grids[number].bounds[2]) / 2 for number in numbers])
    moved = reference.turns_to(middles)
    centre = (reference.bounds[0] + reference.bounds[2]) / 2
    positions = [np.append(middles, centre), np.append(middles + moved, centre)]
    if np.ptp(positions[1]) < np.ptp(positions[0]):
        for number, turn in zip(numbers, moved, strict=True):
            turns[number] = float(turn)
    return turns


def common_grid(grids: Sequence[Grid], names: Sequence[str]) -> Grid:
    """The grid that rasters are brought to: pixels of the finest of them, over the extent of all.

    Among equally fine ones the most frequent grid gives the pixels. Rasters of one grid keep it.

    Parameters
    ----------
    grids : sequence of Grid
        At least one.
    names : sequence of str
        Of the rasters, for sentences.

    Raises
    ------
    CubeError
        When the rasters lie so far apart that nearly all of their common extent would be empty, or cannot be brought to
        one CRS.
    """
    different = Counter(grids)
    if len(different) == 1:
        return grids[0]
    finest = min(grid.metres_a_pixel for grid in different)
    fine = {grid: count for grid, count in different.items() if grid.metres_a_pixel <= finest * (1 + TOLERANCE)}
    reference = max(fine, key=lambda grid: fine[grid])
    extents = {grid: _extent_beside(grid, reference, names[grids.index(grid)]) for grid in different}
    whole = _snapped(reference, list(extents.values()))
    covered = sum((right - left) * (top - bottom) for left, bottom, right, top in extents.values())
    left, bottom, right, top = whole.bounds
    if (right - left) * (top - bottom) > MOST_EMPTY * covered:
        middle = {grid: np.array([(e[0] + e[2]) / 2, (e[1] + e[3]) / 2]) for grid, e in extents.items()}
        centre = np.median([middle[grid] for grid in grids], axis=0)
        far = max(reversed(different), key=lambda grid: float(np.abs(middle[grid] - centre).max()))
        raise CubeError(
            "{path} ({grid}) lies far from the other rasters; take it out, or check its CRS.",
            path=names[grids.index(far)],
            grid=far.describe(),
        )
    return next((grid for grid in fine if grid.matches(whole)), whole)


def check_overlap(chosen: Grid, name: str, grids: Sequence[Grid], names: Sequence[str]) -> None:
    """Refuse a grid on which none of the rasters lies.

    Parameters
    ----------
    chosen : Grid
        The grid that the user picked.
    name : str
        Of the raster it comes from.
    grids, names
        See :func:`common_grid`.
    """
    left, bottom, right, top = chosen.bounds
    for grid in dict.fromkeys(grids):
        west, south, east, north = bounds_beside(_bounds_in(grid, chosen.crs, names[grids.index(grid)]), chosen)
        if west < right and east > left and south < top and north > bottom:
            return
    raise CubeError(
        "No raster lies on {name} ({grid}); choose another one under {@grid}, or leave it empty.",
        name=name,
        grid=chosen.describe(),
    )


def _metres_a_unit(crs: rasterio.CRS) -> float:
    try:
        return float(crs.linear_units_factor[1])
    except CRSError:
        return 1.0


def _corners(grid: Grid) -> np.ndarray:
    a, b, c, d, e, f = grid.transform
    return np.array([(a * x + b * y + c, d * x + e * y + f) for x in (0, grid.width) for y in (0, grid.height)])


def _bounds_in(grid: Grid, crs: str, name: str) -> tuple[float, float, float, float]:
    if same_crs(grid.crs, crs):
        return grid.bounds
    try:
        left, bottom, right, top = transform_bounds(grid.crs, crs, *grid.bounds, densify_pts=EDGE_POINTS)
    except CRSError as error:
        raise CubeError(
            "{name} ({grid}) cannot be brought to the CRS of the finest rasters ({error}); take it out, or warp it first.",
            name=name,
            grid=grid.describe(),
            error=error,
        ) from error
    if not all(map(math.isfinite, (left, bottom, right, top))):
        raise CubeError(
            "{name} ({grid}) has no place in the CRS of the finest rasters; take it out.",
            name=name,
            grid=grid.describe(),
        )
    return left, bottom, right, top


def _extent_beside(grid: Grid, reference: Grid, name: str) -> Bounds:
    """Bounds of a grid in the CRS of a reference; those of another CRS in the reference's longitudes."""
    if same_crs(grid.crs, reference.crs):
        return grid.bounds
    return bounds_beside(_bounds_in(grid, reference.crs, name), reference)


def _snapped(reference: Grid, extents: Sequence[tuple[float, float, float, float]]) -> Grid:
    """The smallest grid with the pixels of a reference that covers all extents."""
    corners = np.array([(x, y) for left, bottom, right, top in extents for x in (left, right) for y in (bottom, top)])
    columns, rows = ~reference.affine @ (corners[:, 0], corners[:, 1])
    left, top = (math.floor(min(values) + TOLERANCE) for values in (columns, rows))
    right, bottom = (math.ceil(max(values) - TOLERANCE) for values in (columns, rows))
    moved = reference.affine @ Affine.translation(left, top)
    return replace(reference, transform=tuple(moved)[:6], width=right - left, height=bottom - top)
