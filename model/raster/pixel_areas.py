"""Pixel areas in hectares."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import CRSError
from rasterio.windows import Window

from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from .crs import to_crs
from .grid import Grid

SQUARE_METRES = 10_000.0  # in a hectare
MOST_DISTORTION = 0.01  # of an area that passes without a word
WGS84 = (6_378_137.0, 298.257223563)


def format_area(hectares: float, largest: float = 0.0) -> str:
    """Hectares with thousands set apart, and decimals where there are few.

    Parameters
    ----------
    hectares : float
        To format.
    largest : float
        The largest of the areas that stand beside it, which all have the decimals of that one.
    """
    return f"{hectares:,.0f}" if max(abs(hectares), abs(largest)) >= 1000 else f"{hectares:,.2f}"


class PixelAreas:
    """Areas of the pixels of a grid, in hectares.

    In a geographic CRS they are those on the ellipsoid (Snyder 1987, Map Projections, USGS Professional Paper 1395, eq. 3-12
    and its differential), so pixels are smaller towards the poles. In a projected CRS they are those of the map's plane,
    whatever its unit.

    Parameters
    ----------
    grid : Grid
        The pixels.

    Raises
    ------
    CubeError
        When the grid's CRS has no unit of length.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        crs = rasterio.CRS.from_wkt(grid.crs)
        self.geographic = bool(crs.is_geographic)
        if self.geographic:
            self._unit = float(crs.units_factor[1])  # radians
            self._ellipsoid = _ellipsoid_of(crs)
            return
        try:
            unit = float(crs.linear_units_factor[1])
        except CRSError as error:
            raise CubeError(
                "The unit of length of the map's coordinate reference system is not known ({error}); warp the map to "
                "another one.",
                error=error,
            ) from error
        self._plane = abs(grid.affine.determinant) * unit**2 / SQUARE_METRES

    def hectares(self, window: Window) -> npt.NDArray[np.float64]:
        """Areas of the pixels of a window: shape (rows, 1), or (rows, columns) where the rows slope."""
        rows = np.arange(window.row_off, window.row_off + window.height, dtype=float)[:, None]
        if not self.geographic:
            return np.full(rows.shape, self._plane)
        a, b, _, d, e, north = self._grid.transform
        if b == 0 and d == 0:
            edges = np.stack([north + e * rows, north + e * (rows + 1)]) * self._unit
            zones = self._zone(edges.clip(-math.pi / 2, math.pi / 2))
            return np.abs(zones[1] - zones[0]) * abs(a) * self._unit / SQUARE_METRES
        columns = np.arange(window.col_off, window.col_off + window.width, dtype=float)[None]
        latitude = (d * (columns + 0.5) + e * (rows + 0.5) + north) * self._unit
        return area_a_radian(latitude, *self._ellipsoid) * self._plane_radians / SQUARE_METRES

    @property
    def _plane_radians(self) -> float:
        return abs(self._grid.affine.determinant) * self._unit**2

    def _zone(self, latitude: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Square metres from the equator to a latitude, one radian wide (Snyder's eq. 3-12 times a²/2)."""
        axis, eccentricity2 = _axis_and_eccentricity(*self._ellipsoid)
        sine, e = np.sin(latitude), math.sqrt(eccentricity2)
        if e == 0:
            return axis**2 * sine
        return axis**2 * (1 - eccentricity2) * (sine / (1 - eccentricity2 * sine**2) + np.arctanh(e * sine) / e) / 2


def area_a_radian(latitude: npt.NDArray[np.float64], axis: float, inverse_flattening: float) -> npt.NDArray[np.float64]:
    """Square metres of a square radian of longitude and latitude, at a latitude in radians."""
    axis, eccentricity2 = _axis_and_eccentricity(axis, inverse_flattening)
    return axis**2 * (1 - eccentricity2) * np.cos(latitude) / (1 - eccentricity2 * np.sin(latitude) ** 2) ** 2


def warn_of_distortion(grid: Grid, feedback: Feedback) -> None:
    """Warn when the projection of a map shows areas larger or smaller than they are, at its centre."""
    if rasterio.CRS.from_wkt(grid.crs).is_geographic:
        return
    corners = np.array([(0, 0), (1, 0), (1, 1), (0, 1)]) + np.array([grid.width // 2, grid.height // 2])
    a, b, c, d, e, f = grid.transform
    across, down = corners.T.astype(float)
    x, y = to_crs(a * across + b * down + c, d * across + e * down + f, grid.crs, "EPSG:4326")
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return
    x, y = np.radians(x - x[0]), np.radians(y)
    shape = abs(np.sum(x * (np.roll(y, -1) - y[0]) - np.roll(x, -1) * (y - y[0]))) / 2
    true = float(shape * area_a_radian(y.mean(), *WGS84)) / SQUARE_METRES
    shown = float(PixelAreas(grid).hectares(Window(0, 0, 1, 1))[0, 0])
    if true > 0 and abs(shown / true - 1) > MOST_DISTORTION:
        feedback.warn(
            Message(
                "The map's projection is not of equal area: a pixel at its centre is shown {factor} times as large as it "
                "is on the ground, and the areas are so too; warp the map to an equal-area projection for true areas.",
                factor=f"{shown / true:.2f}",
            )
        )


def _axis_and_eccentricity(axis: float, inverse_flattening: float) -> tuple[float, float]:
    flattening = 1 / inverse_flattening if inverse_flattening else 0.0
    return axis, flattening * (2 - flattening)


def _ellipsoid_of(crs: rasterio.CRS) -> tuple[float, float]:
    """Semi-major axis in metres and inverse flattening (0 for a sphere), from PROJJSON."""
    system = crs.to_dict(projjson=True)
    system = system.get("source_crs", system)  # of a datum with a shift to WGS 84
    ellipsoid = system.get("datum", system.get("datum_ensemble", {})).get("ellipsoid")
    if ellipsoid is None:
        return WGS84
    return float(ellipsoid.get("semi_major_axis", ellipsoid.get("radius"))), float(
        ellipsoid.get("inverse_flattening", 0)
    )


def hectares_a_pixel(grid: Grid) -> float:
    """Area in hectares of the pixel in the middle of a grid, see :class:`PixelAreas`."""
    return float(PixelAreas(grid).hectares(Window(grid.width // 2, grid.height // 2, 1, 1))[0, 0])
