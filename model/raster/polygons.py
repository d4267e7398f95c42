"""Rasterisation of polygons: the pixels whose centres lie inside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.features import rasterize

from ..runtime.errors import JobError
from .crs import to_crs
from .grid import Grid

Ring = npt.NDArray[np.float64]
# Parts of rings of vertices (x, y), shape (V, 2); the first ring of a part is its outline, the others are holes.
Polygon = tuple[tuple[Ring, ...], ...]
Pixels = tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]
TILE = 1024  # pixels a side that are looked at together, so that memory does not grow with a polygon
PIXELS_A_PIECE = 10.0  # edges are cut into pieces of this length before they are moved into another CRS
MOST_PIECES = 10_000


@dataclass(frozen=True)
class PolygonRule:
    """Rule by which a polygon becomes samples.

    Attributes
    ----------
    most : int
        Most pixels that are drawn from a polygon.
    mean : bool
        One sample instead: the mean over all its pixels.
    seed : int
        Same seed, same pixels; a polygon's do not depend on the other polygons.
    """

    most: int = 10
    mean: bool = False
    seed: int = 0


def polygon_of_geojson(geometry: Mapping[str, Any]) -> Polygon:
    """A polygon or multipolygon from its GeoJSON geometry; heights are left out.

    Raises
    ------
    JobError
        When it is not such a geometry.
    """
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind not in {"Polygon", "MultiPolygon"} or not isinstance(coordinates, list):
        raise JobError("{kind} is not a Polygon or MultiPolygon with coordinates", kind=kind)
    parts = [coordinates] if kind == "Polygon" else coordinates
    try:
        polygon = tuple(tuple(np.array([[v[0], v[1]] for v in ring], np.float64) for ring in part) for part in parts)
    except (TypeError, IndexError, KeyError) as error:
        raise JobError("its coordinates are not lists of numbers") from error
    if not all(np.isfinite(ring).all() for part in polygon for ring in part):
        raise JobError("its coordinates are not lists of numbers")
    if not polygon or not all(polygon) or any(len(ring) < 4 for part in polygon for ring in part):
        raise JobError("it has a ring of fewer than four vertices")
    return polygon


def polygons_of_geojson(
    geometries: Sequence[Mapping[str, Any] | None], ids: Sequence[int]
) -> tuple[Polygon | None, ...]:
    """Polygons of features from their GeoJSON geometries; None stays None.

    Raises
    ------
    JobError
        Naming the feature whose geometry is not a polygon.
    """
    polygons: list[Polygon | None] = []
    for geometry, number in zip(geometries, ids, strict=False):
        try:
            polygons.append(None if geometry is None else polygon_of_geojson(geometry))
        except (JobError, ValueError, AttributeError) as error:
            raise JobError(
                "The polygon of feature {number} cannot be read ({error}); repair it with Fix geometries, or leave it "
                "out.",
                number=number,
                error=error,
            ) from error
    return tuple(polygons)


def pixels_of(polygon: Polygon, grid: Grid) -> Iterator[Pixels]:
    """Pixels of a grid whose centres lie in a polygon.

    Parameters
    ----------
    polygon : Polygon
        In (column, row) of the grid, see :func:`in_pixels`.
    grid : Grid
        Pixels outside it do not count.

    Yields
    ------
    rows, columns : integer arrays of shape (n,)
        Of at most TILE · TILE pixels, none twice.
    """
    vertices = np.concatenate([part[0] for part in polygon])
    if not np.isfinite(vertices).all():
        return
    low = np.maximum(np.floor(vertices.min(axis=0)), 0).astype(int)
    high = np.minimum(np.ceil(vertices.max(axis=0)), (grid.width, grid.height)).astype(int)
    shape = {"type": "MultiPolygon", "coordinates": [[ring.tolist() for ring in part] for part in polygon]}
    for top in range(low[1], high[1], TILE):
        for left in range(low[0], high[0], TILE):
            size = (min(TILE, high[1] - top), min(TILE, high[0] - left))
            mask = rasterize([(shape, 1)], size, transform=Affine.translation(left, top), dtype=np.uint8)
            rows, columns = np.nonzero(mask)
            if len(rows):
                yield rows + top, columns + left


def draw_pixels(polygon: Polygon, grid: Grid, rule: PolygonRule, number: int) -> Pixels:
    """Random pixels of a polygon, all of them where it has no more than that.

    Parameters
    ----------
    polygon, grid
        See :func:`pixels_of`.
    rule : PolygonRule
        How many, and the seed.
    number : int
        Feature id of the polygon: the draw depends on it and the seed alone.

    Returns
    -------
    rows, columns : integer arrays of shape (n,)
        In the order of rows, then columns.
    """
    generator = np.random.default_rng([rule.seed, number % 2**64])
    drawn = np.empty((3, 0))
    for rows, columns in pixels_of(polygon, grid):
        lots = generator.random(len(rows))
        best = _smallest(lots, rule.most)
        drawn = np.concatenate([drawn, np.stack([lots[best], rows[best], columns[best]])], axis=1)
        drawn = drawn[:, _smallest(drawn[0], rule.most)]
    rows, columns = drawn[1:].astype(np.intp)
    order = np.lexsort([columns, rows])
    return rows[order], columns[order]


def _smallest(values: npt.NDArray[np.float64], most: int) -> npt.NDArray[np.intp]:
    return np.argpartition(values, most)[:most] if len(values) > most else np.arange(len(values))


def middle_of_pixels(polygon: Polygon, grid: Grid) -> tuple[float, float] | None:
    """Mean (row, column) of the pixels of a polygon; None where it has none."""
    count, rows_sum, columns_sum = 0, 0.0, 0.0
    for rows, columns in pixels_of(polygon, grid):
        count += len(rows)
        rows_sum += float(rows.sum())
        columns_sum += float(columns.sum())
    return (rows_sum / count, columns_sum / count) if count else None


def in_pixels(polygons: Sequence[Polygon], crs: str, grid: Grid) -> list[Polygon]:
    """Polygons in (column, row) of a grid, NaN where its CRS knows no such place.

    Where the grid has another CRS, straight edges become curves; they are followed with a vertex every ten pixels.
    """
    rings = [ring for polygon in polygons for part in polygon for ring in part]
    vertices = np.concatenate(rings)
    sizes = np.array([len(ring) for ring in rings])
    moved = _to_pixels(vertices, sizes, crs, grid)
    if not np.array_equal(moved, _to_pixels(vertices, sizes, grid.crs, grid), equal_nan=True):
        vertices, sizes = _densified(vertices, moved, sizes)
        moved = _to_pixels(vertices, sizes, crs, grid)
    turn = iter(np.split(moved, np.cumsum(sizes)[:-1]))
    return [tuple(tuple(next(turn) for _ in part) for part in polygon) for polygon in polygons]


def _to_pixels(vertices: Ring, sizes: npt.NDArray[np.intp], crs: str, grid: Grid) -> Ring:
    """Vertices in (column, row); rings keep together where they lie beside the grid at another turn of longitudes."""
    x, y = to_crs(vertices[:, 0], vertices[:, 1], crs, grid.crs)
    if np.array_equal(x, vertices[:, 0]):
        starts = np.cumsum(sizes) - sizes
        middles = (np.minimum.reduceat(x, starts) + np.maximum.reduceat(x, starts)) / 2
        x = x + np.repeat(grid.turns_to(middles), sizes)
    else:  # PROJ puts the vertices of one ring on both sides of the 180th meridian
        x = x + grid.turns_to(x)
    columns, rows = ~grid.affine @ (x, y)
    return np.stack([columns, rows], axis=1)


def _densified(vertices: Ring, moved: Ring, sizes: npt.NDArray[np.intp]) -> tuple[Ring, npt.NDArray[np.intp]]:
    """Vertices of rings with more between them, and the rings' new sizes."""
    steps = np.diff(vertices, axis=0, append=vertices[-1:])
    lengths = np.hypot(*np.diff(moved, axis=0, append=moved[-1:]).T)
    lasts = np.cumsum(sizes) - 1
    pieces = np.ceil(np.where(np.isfinite(lengths), lengths, 0.0) / PIXELS_A_PIECE).clip(1, MOST_PIECES).astype(np.intp)
    pieces[lasts] = 1
    steps[lasts] = 0.0
    part = np.arange(pieces.sum()) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    dense = np.repeat(vertices, pieces, axis=0) + np.repeat(steps / pieces[:, None], pieces, axis=0) * part[:, None]
    return dense, np.add.reduceat(pieces, lasts - sizes + 1)
