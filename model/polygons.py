"""TODO docstring"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from .cube.reader import CubeReader
from .raster.grid import Grid
from .raster.polygons import Polygon, in_pixels, pixels_of

MOST_VALUES = 2**23  # read together for means


def mean_series(polygons: Sequence[Polygon], crs: str, reader: CubeReader) -> npt.NDArray[np.float64]:
    """Means of a cube's series over polygons.

    Parameters
    ----------
    polygons : sequence of Polygon
        N of them.
    crs : str
        Theirs.
    reader : CubeReader
        Of the cube.

    Returns
    -------
    float64 array of shape (N, T, B)
        Means over the valid observations of each date and band; NaN where there is none.
    """
    cube = reader.cube
    size = (len(cube.timeline), len(cube.bands))
    sums, counts = np.zeros((len(polygons), *size)), np.zeros((len(polygons), *size), dtype=np.int64)
    placed = in_pixels(polygons, crs, cube.grid)
    for owners, rows, columns in _batches(placed, cube.grid, max(1, MOST_VALUES // (size[0] * size[1]))):
        series = reader.read_pixels(rows, columns)
        valid = np.isfinite(series)
        firsts = np.flatnonzero(np.diff(owners, prepend=-1))
        sums[owners[firsts]] += np.add.reduceat(np.where(valid, series, 0.0), firsts, axis=0)
        counts[owners[firsts]] += np.add.reduceat(valid, firsts, axis=0, dtype=np.int64)
    return np.divide(sums, counts, out=np.full(sums.shape, np.nan), where=counts > 0)


def _batches(
    polygons: Sequence[Polygon], grid: Grid, most: int
) -> Iterator[tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.intp]]]:
    """Positions, rows and columns of the pixels of many polygons, in arrays of at most `most` pixels."""
    waiting: list[npt.NDArray[np.intp]] = []
    count = 0
    for owner, polygon in enumerate(polygons):
        for pixels in pixels_of(polygon, grid):
            piece = np.stack([np.full(len(pixels[0]), owner), *pixels])
            while count + piece.shape[1] > most:
                room = most - count
                yield tuple(np.concatenate([*waiting, piece[:, :room]], axis=1))
                waiting, count, piece = [], 0, piece[:, room:]
            waiting.append(piece)
            count += piece.shape[1]
    if count:
        yield tuple(np.concatenate(waiting, axis=1))
