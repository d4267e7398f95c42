"""Windows of a cube, from integers in files to physical values."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .cube import Cube, Source
from .encodings import Encoding
from .errors import CubeError

MOST_OPEN_FILES = 200


class CubeReader(AbstractContextManager["CubeReader"]):
    """Reads a cube window by window; the same code serves training and classification.

    Parameters
    ----------
    cube : Cube
        What to read. Files are opened when first needed, and never written to.
    """

    def __init__(self, cube: Cube) -> None:
        self.cube = cube
        self._open: OrderedDict[str, rasterio.DatasetReader] = OrderedDict()

    def __exit__(self, *_: object) -> None:
        for dataset in self._open.values():
            dataset.close()
        self._open.clear()

    def read(self, window: Window, dtype: npt.DTypeLike = np.float32) -> npt.NDArray[Any]:
        """Series of all pixels of a window.

        Parameters
        ----------
        window : Window
            Inside the cube's grid.
        dtype : float32 or float64
            Type of the physical values.

        Returns
        -------
        array of shape (rows · columns, T, B)
            Physical values, NaN where missing; pixels in row-major order.
        """
        pixels = window.height * window.width
        series = np.empty((len(self.cube.timeline), len(self.cube.bands), pixels), dtype=dtype)
        for t, row in enumerate(self.cube.sources):
            for b, source in enumerate(row):
                series[t, b] = to_physical(self._read_layer(source, window), source.encoding, dtype).ravel()
        return np.ascontiguousarray(series.transpose(2, 0, 1))

    def read_pixels(self, rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """Series of single pixels.

        Parameters
        ----------
        rows, columns : integer arrays of shape (N,)
            Pixels inside the grid.

        Returns
        -------
        float64 array of shape (N, T, B)
            Physical values, NaN where missing.
        """
        series = np.empty((len(rows), len(self.cube.timeline), len(self.cube.bands)), dtype=np.float64)
        for t, row in enumerate(self.cube.sources):
            for b, source in enumerate(row):
                series[:, t, b] = self._pick(source, rows, columns)
        return series

    def _pick(
        self, source: Source, rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp]
    ) -> npt.NDArray[np.float64]:
        """Single pixels of one layer, no block of the file decoded twice."""
        values = np.empty(len(rows), dtype=np.float64)
        height, width = source.block
        blocks = np.stack([rows // height, columns // width], axis=1)
        _, block_of = np.unique(blocks, axis=0, return_inverse=True)
        order = np.argsort(block_of.ravel(), kind="stable")
        edges = np.flatnonzero(np.diff(block_of.ravel()[order])) + 1
        for members in np.split(order, edges):
            if not len(members):
                continue
            top, left = rows[members].min(), columns[members].min()
            window = Window(
                int(left), int(top), int(columns[members].max() - left + 1), int(rows[members].max() - top + 1)
            )
            raw = self._read_layer(source, window)
            picked = raw[rows[members] - top, columns[members] - left]
            values[members] = to_physical(picked, source.encoding, np.float64)
        return values

    def _read_layer(self, source: Source, window: Window) -> npt.NDArray[Any]:
        try:
            return self._dataset(source.path).read(source.layer, window=window)
        except RasterioError as error:
            raise CubeError(
                f"{source.path} cannot be read at rows {window.row_off} to {window.row_off + window.height - 1}, columns "
                f"{window.col_off} to {window.col_off + window.width - 1}; the file is damaged, copy it again."
            ) from error

    def _dataset(self, path: str) -> rasterio.DatasetReader:
        if path in self._open:
            self._open.move_to_end(path)
            return self._open[path]
        while len(self._open) >= MOST_OPEN_FILES:
            self._open.popitem(last=False)[1].close()
        self._open[path] = rasterio.open(path)
        return self._open[path]


def to_physical(raw: npt.NDArray[Any], encoding: Encoding, dtype: npt.DTypeLike) -> npt.NDArray[Any]:
    """Physical values of a layer's integers, NaN where missing (method.md §2)."""
    missing = np.zeros(raw.shape, dtype=bool)
    if np.issubdtype(raw.dtype, np.floating):
        missing |= ~np.isfinite(raw)
    if encoding.nodata is not None:
        missing |= raw == encoding.nodata
    if encoding.valid_min is not None:
        missing |= raw < encoding.valid_min
    if encoding.valid_max is not None:
        missing |= raw > encoding.valid_max
    values = raw.astype(dtype)
    if encoding.scale != 1.0:
        values *= encoding.scale
    if encoding.offset != 0.0:
        values += encoding.offset
    values[missing] = np.nan
    return values


def windows_of(cube: Cube, most_pixels: int) -> Iterator[Window]:
    """Windows that cover the grid once and follow the files' own blocks.

    Parameters
    ----------
    cube : Cube
        The grid and the blocks of its first file.
    most_pixels : int
        No window is larger, unless it is a single row.

    Yields
    ------
    Window
        Row by row of windows, from the top left.
    """
    grid = cube.grid
    block_height, block_width = (
        min(size, whole) for size, whole in zip(cube.sources[0][0].block, (grid.height, grid.width), strict=True)
    )
    blocks = most_pixels // (block_height * block_width)
    if blocks == 0:
        # A block is larger than the limit, e.g. a JPEG 2000 of one tile: it is cut into rows.
        width, height = block_width, max(1, most_pixels // block_width)
    elif blocks * block_width < grid.width:
        width, height = blocks * block_width, block_height
    else:
        width, height = grid.width, max(1, most_pixels // (grid.width * block_height)) * block_height
    for top in range(0, grid.height, height):
        for left in range(0, grid.width, width):
            yield Window(left, top, min(width, grid.width - left), min(height, grid.height - top))
