"""Subsampled reading of a cube: a few pixels of every layer, from overviews where there are some."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..raster.grid import Grid, same_crs
from .cube import Cube, Source
from .reader import CubeReader, decode

SIDE = 96  # pixels of a glance along its longer side
MOST_DECODED = 4_000_000  # pixels of a layer; beyond it pieces of the grid are read instead of the whole
PIECES = 8  # along each side
PIECE_SIDE = 128  # pixels of the cube that a piece covers, at most


@dataclass(frozen=True)
class Overview:
    """Subsampled pixels of one date.

    Attributes
    ----------
    values : float32 array of shape (B, rows, columns)
        Physical values before masking, NaN where no raster has any.
    flagged : bool array of shape (rows, columns)
        Where the mask band flags a bad observation.
    centre : float32 array of shape (B,)
        The pixel in the middle of the cube, at full resolution, before masking.
    centre_flagged : bool
        Whether the mask band flags it.
    """

    values: npt.NDArray[np.float32]
    flagged: npt.NDArray[np.bool_]
    centre: npt.NDArray[np.float32]
    centre_flagged: bool


class CoarseReader(CubeReader):
    """Reader of a cube on a coarser grid: each file is decimated as it is read, from its overviews if it has some.

    The nearest pixel counts, so that no value is mixed and the share of missing ones stays what it is.
    """

    RESAMPLING = Resampling.nearest

    def overview(self, t: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
        """Values (B, rows, columns) and flags (rows, columns) of a date on the whole of the coarse grid."""
        grid = self.cube.grid
        whole = Window(0, 0, grid.width, grid.height)
        values = np.stack([self._mosaic(tiles, whole, np.float32) for tiles in self.cube.sources[t]])
        flagged = self._bad(t, whole)
        return values, np.zeros(values.shape[1:], dtype=bool) if flagged is None else flagged

    def use_files_of(self, other: CoarseReader) -> CoarseReader:
        """Share the open files of another reader."""
        self._open, self.most_open_files = other._open, other.most_open_files
        return self

    def has_overviews(self, source: Source) -> bool:
        """Whether a file holds its pixels at lower resolutions too."""
        return bool(self._dataset(source).overviews(source.layer))

    def _decode(self, dataset: rasterio.DatasetReader, source: Source, window: Window) -> npt.NDArray[Any]:
        across, down = _pixels_a_pixel(source.grid, self.cube.grid)
        shape = max(1, round(window.height / down)), max(1, round(window.width / across))
        return decode(dataset, source.layer, window, shape)


class CubeOverviews(AbstractContextManager["CubeOverviews"]):
    """Reader of subsampled dates of a cube, one by one, each as an :class:`Overview`.

    Parameters
    ----------
    cube : Cube
        What to read. Large files without overviews are read in evenly spread pieces.
    """

    def __init__(self, cube: Cube) -> None:
        height, width = cube.grid.height, cube.grid.width
        self._first = CoarseReader(replace(cube, grid=_part(cube.grid, Window(width // 2, height // 2, 1, 1), 1, 1)))
        self._first.most_open_files = max(len(_files_of(cube, t)) for t in range(len(cube.timeline)))
        self.in_pieces = _is_costly(cube, self._first)
        longest, blocks = max(height, width), next(cube.all_sources()).block
        self._rows, self._columns = (
            _pieces(size, block) if self.in_pieces and size > PIECES * PIECE_SIDE else _whole(size, longest)
            for size, block in zip((height, width), blocks, strict=True)
        )
        self._readers = [[self._reader(cube, row, column) for column in self._columns] for row in self._rows]

    def __exit__(self, *_: object) -> None:
        self._first.__exit__(None, None, None)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of an overview."""
        return sum(cut[2] for cut in self._rows), sum(cut[2] for cut in self._columns)

    def read(self, t: int) -> Overview:
        """Read the overview of the date at a position in the timeline."""
        parts = [[reader.overview(t) for reader in row] for row in self._readers]
        values = np.concatenate([np.concatenate([part[0] for part in row], axis=2) for row in parts], axis=1)
        flagged = np.block([[part[1] for part in row] for row in parts])
        centre, centre_flagged = self._first.overview(t)
        return Overview(values, flagged, centre[:, 0, 0], bool(centre_flagged[0, 0]))

    def _reader(self, cube: Cube, row: tuple[int, int, int], column: tuple[int, int, int]) -> CoarseReader:
        (top, height, rows), (left, width, columns) = row, column
        grid = _part(cube.grid, Window(left, top, width, height), rows, columns)
        return CoarseReader(replace(cube, grid=grid)).use_files_of(self._first)


def _part(grid: Grid, window: Window, rows: int, columns: int) -> Grid:
    """A window of a grid, resampled to a number of rows and columns."""
    moved = grid.affine @ Affine.translation(window.col_off, window.row_off)
    scaled = moved @ Affine.scale(window.width / columns, window.height / rows)
    return replace(grid, transform=tuple(scaled)[:6], width=columns, height=rows)


def _whole(size: int, longest: int) -> list[tuple[int, int, int]]:
    """A side of the grid as it is read: first pixel, pixels, and the coarse pixels these become."""
    return [(0, size, max(1, min(size, round(SIDE * size / max(SIDE, longest)))))]


def _pieces(size: int, block: int) -> list[tuple[int, int, int]]:
    """The same for evenly spread pieces, each in the middle of a block, so that no other one is decoded for it."""
    middles = ((np.arange(PIECES) + 0.5) * size / PIECES).astype(int)
    if PIECE_SIDE < block < size // PIECES:
        middles = middles // block * block + block // 2
    starts = np.minimum(middles - PIECE_SIDE // 2, size - PIECE_SIDE)
    return [(int(start), PIECE_SIDE, SIDE // PIECES) for start in starts]


def _files_of(cube: Cube, t: int) -> set[str]:
    masks = cube.masks[t] if cube.masks else ()
    return {source.path for tiles in (*cube.sources[t], masks) for source in tiles}


def _is_costly(cube: Cube, reader: CoarseReader) -> bool:
    """Whether some files are so large, and without overviews, that a look at the whole of each would take seconds."""
    one_of_each = {source.grid: source for source in _layers(cube)}
    return any(_decoded(source) > MOST_DECODED and not reader.has_overviews(source) for source in one_of_each.values())


def _layers(cube: Cube) -> Iterator[Source]:
    return chain(cube.all_sources(), (source for tiles in cube.masks for source in tiles))


def _decoded(source: Source) -> int:
    """Pixels of the blocks that hold :data:`SIDE` evenly spread rows and columns."""
    sizes = source.grid.height, source.grid.width
    return math.prod(min(size, SIDE * block) for size, block in zip(sizes, source.block, strict=True))


def _pixels_a_pixel(fine: Grid, coarse: Grid) -> tuple[float, float]:
    """Columns and rows of a grid that lie along a pixel of another one; at least one."""
    across, down = (_side(coarse, axis) / _side(fine, axis) for axis in (0, 1))
    if not same_crs(fine.crs, coarse.crs):
        across = down = coarse.metres_a_pixel / fine.metres_a_pixel
    return max(1.0, across), max(1.0, down)


def _side(grid: Grid, axis: int) -> float:
    return math.hypot(grid.transform[axis], grid.transform[axis + 3])
