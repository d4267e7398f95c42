"""Cube reader: physical values of windows and pixels."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.warp import reproject, transform_bounds
from rasterio.windows import Window

from ..products.encodings import Encoding
from ..raster.files import READING_ERRORS, check_readable
from ..raster.grid import EDGE_POINTS, Grid, bounds_beside, same_crs
from ..raster.network import retries
from ..raster.remote import is_remote
from ..raster.windows import windows_along
from ..runtime.errors import CubeError
from .cube import Cube, Source
from .declared import open_source

MOST_OPEN_FILES = 200
MOST_ROWS_TOGETHER = 512  # in files of larger blocks, where pixels far apart would be read with all between them
MARGIN = 2  # pixels around a window that bilinear resampling looks at
RESAMPLING_TOLERANCE = 0.01  # of a pixel, in how exactly places are brought to another CRS
NO_FLAG = -(2**31)


class CubeReader(AbstractContextManager["CubeReader"]):
    """Reader of a cube's physical values, window by window or pixel by pixel, for training and classification.

    Parameters
    ----------
    cube : Cube
        What to read. Files are opened when first needed, and never written to.
    """

    RESAMPLING = Resampling.bilinear

    def __init__(self, cube: Cube) -> None:
        self.cube = cube
        self.most_open_files = MOST_OPEN_FILES
        self._open: OrderedDict[str, rasterio.DatasetReader] = OrderedDict()
        self._offsets: dict[Grid, tuple[int, int] | None] = {}

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
        for t in range(len(self.cube.timeline)):
            for b, values in enumerate(self._of_date(t, window, dtype)):
                series[t, b] = values.ravel()
        return np.ascontiguousarray(series.transpose(2, 0, 1))

    def read_pixels(
        self,
        rows: npt.NDArray[np.intp],
        columns: npt.NDArray[np.intp],
        before_date: Callable[[int], None] | None = None,
    ) -> npt.NDArray[np.float64]:
        """Series of single pixels.

        Parameters
        ----------
        rows, columns : integer arrays of shape (N,)
            Pixels inside the grid.
        before_date : callable, optional
            Called with the number of each date before it is read, for each group of pixels that lie together; may raise.

        Returns
        -------
        float64 array of shape (N, T, B)
            Physical values, NaN where missing.
        """
        series = np.empty((len(rows), len(self.cube.timeline), len(self.cube.bands)), dtype=np.float64)
        for members, window in self._blocks_with(rows, columns):
            place = rows[members] - window.row_off, columns[members] - window.col_off
            for t in range(len(self.cube.timeline)):
                if before_date:
                    before_date(t)
                for b, values in enumerate(self._of_date(t, window, np.float64, place)):
                    series[members, t, b] = values
        return series

    def _of_date(self, t: int, window: Window, dtype: npt.DTypeLike, place: Any = ...) -> Iterator[npt.NDArray[Any]]:
        """Physical values of each band on a date at some places of a window, NaN where missing or masked."""
        bad = self._bad(t, window)
        measured = {}
        for band, tiles in zip(self.cube.measured, self.cube.sources[t], strict=True):
            values = self._mosaic(tiles, window, dtype)[place]
            if bad is not None:
                values[bad[place]] = np.nan
            measured[band] = values
        for band in self.cube.bands:
            computed = self.cube.derived.get(band)
            yield computed.evaluate(measured) if computed else measured[band]

    def _blocks_with(
        self, rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp]
    ) -> Iterator[tuple[npt.NDArray[np.intp], Window]]:
        """Pixels in groups that share a block of the files, so that none is decoded twice, and a window around each group."""
        height, width = (min(size, MOST_ROWS_TOGETHER) for size in next(self.cube.all_sources()).block)
        blocks = np.stack([rows // height, columns // width], axis=1)
        _, block_of = np.unique(blocks, axis=0, return_inverse=True)
        order = np.argsort(block_of.ravel(), kind="stable")
        edges = np.flatnonzero(np.diff(block_of.ravel()[order])) + 1
        for members in np.split(order, edges):
            if len(members):
                top, left = int(rows[members].min()), int(columns[members].min())
                bottom, right = int(rows[members].max()), int(columns[members].max())
                yield members, Window(left, top, right - left + 1, bottom - top + 1)

    def _mosaic(self, tiles: Sequence[Source], window: Window, dtype: npt.DTypeLike) -> npt.NDArray[Any]:
        """Physical values of a band on a date; the first tile with an observation counts."""
        whole = np.full((window.height, window.width), np.nan, dtype=dtype)
        for tile in tiles:
            values = self._on_grid(tile, window, dtype)
            if len(tiles) == 1:
                return values
            np.copyto(whole, values, where=np.isnan(whole))
        return whole

    def _on_grid(self, source: Source, window: Window, dtype: npt.DTypeLike) -> npt.NDArray[Any]:
        """Physical values of a raster on the cube's pixels, NaN where it has none."""
        offset = self._offset_of(source.grid)
        if offset is not None:
            column, row = offset
            return self._shifted(source, window, column, row, dtype)
        resampled = np.full((window.height, window.width), np.nan, dtype=dtype)
        own = window_in(source.grid, self.cube.grid, window)
        if own is not None:
            values = self._physical(source, own, dtype)
            self._resample(values, source.grid, own, resampled, window, np.nan, self.RESAMPLING)
        return resampled

    def _shifted(self, source: Source, window: Window, column: int, row: int, dtype: npt.DTypeLike) -> npt.NDArray[Any]:
        """Physical values of a raster that shares the cube's pixels and begins at `column` and `row` of them."""
        left, top = max(window.col_off, column), max(window.row_off, row)
        right = min(window.col_off + window.width, column + source.grid.width)
        bottom = min(window.row_off + window.height, row + source.grid.height)
        values = np.full((window.height, window.width), np.nan, dtype=dtype)
        if left < right and top < bottom:
            inside = self._physical(source, Window(left - column, top - row, right - left, bottom - top), dtype)
            if inside.shape == values.shape:
                return inside
            rows = slice(top - window.row_off, bottom - window.row_off)
            values[rows, left - window.col_off : right - window.col_off] = inside
        return values

    def _bad(self, t: int, window: Window) -> npt.NDArray[np.bool_] | None:
        """Where a date's mask flags bad observations; None where nothing is masked."""
        tiles = self.cube.masks[t] if self.cube.masks else ()
        if not tiles:
            return None
        bad = np.zeros((window.height, window.width), dtype=bool)
        known = np.zeros_like(bad)
        for tile in tiles:
            own = window_in(tile.grid, self.cube.grid, window)
            if own is None:
                continue
            flags = self._flags(tile, own)
            near = np.full(bad.shape, NO_FLAG, dtype=np.int32)
            self._resample(flags, tile.grid, own, near, window, NO_FLAG, Resampling.nearest)
            flagged = (near != NO_FLAG) & ~known
            bad[flagged] = self.cube.mask.is_bad(near[flagged])
            known |= flagged & ~self._says_nothing(near, tile)
        return bad

    def _flags(self, tile: Source, window: Window) -> npt.NDArray[np.int32]:
        """Flags of a raster; those that say nothing are the flag that means no observation, where the mask has one."""
        flags, nodata = self._read_layer(tile, window), tile.encoding.nodata
        highest = np.iinfo(flags.dtype).max if np.issubdtype(flags.dtype, np.integer) else np.inf
        unknown = ~np.isfinite(flags)
        if nodata is not None and (nodata < 0 or nodata == highest):  # another one may be that of clear observations
            unknown |= flags == nodata
        nothing = NO_FLAG if self.cube.mask.fill is None else self.cube.mask.fill
        return np.where(unknown, nothing, np.where(unknown, 0, flags).astype(np.int32))

    def _says_nothing(self, flags: npt.NDArray[np.int32], tile: Source) -> npt.NDArray[np.bool_]:
        """Where flags mean that their raster has no observation there, so that another one of the date may have one."""
        nothing = [self.cube.mask.fill, tile.encoding.nodata]
        return np.isin(flags, [int(value) for value in nothing if value is not None and float(value).is_integer()])

    def _resample(
        self,
        values: npt.NDArray[Any],
        grid: Grid,
        own: Window,
        target: npt.NDArray[Any],
        window: Window,
        nothing: float,
        method: Resampling,
    ) -> None:
        rows, columns = values.shape
        if not same_crs(grid.crs, self.cube.grid.crs):
            grid = grid.on_first_turn()  # PROJ knows no other longitudes
        pixels = Affine.translation(own.col_off, own.row_off) @ Affine.scale(own.width / columns, own.height / rows)
        reproject(
            values,
            target,
            src_transform=grid.affine @ pixels,
            src_crs=grid.crs,
            src_nodata=nothing,
            dst_transform=self.cube.grid.affine @ Affine.translation(window.col_off, window.row_off),
            dst_crs=self.cube.grid.crs,
            dst_nodata=nothing,
            resampling=method,
            tolerance=RESAMPLING_TOLERANCE,
        )

    def _offset_of(self, grid: Grid) -> tuple[int, int] | None:
        if grid not in self._offsets:
            self._offsets[grid] = grid.offset_in(self.cube.grid)
        return self._offsets[grid]

    def _physical(self, source: Source, window: Window, dtype: npt.DTypeLike) -> npt.NDArray[Any]:
        """Physical values of a layer, NaN where missing or masked by the file itself."""
        values = to_physical(self._read_layer(source, window), source.encoding, dtype)
        for layer in (-source.layer if source.is_masked else 0, source.alpha):
            if layer:
                values[self._read_layer(replace(source, layer=layer), window) == 0] = np.nan
        return values

    def _read_layer(self, source: Source, window: Window) -> npt.NDArray[Any]:
        return self._try(source, window, lambda dataset: self._decode(dataset, source, window))

    def _try(
        self, source: Source, window: Window, read: Callable[[rasterio.DatasetReader], npt.NDArray[Any]]
    ) -> npt.NDArray[Any]:
        """Read from the file of a layer; over a network again where the server may answer later."""
        last: Exception | None = None
        try:
            for is_again in retries(source.path) if is_remote(source.path) else (False,):
                if is_again and source.path in self._open:
                    self._open.pop(source.path).close()
                try:
                    return read(self._dataset(source, is_again))
                except READING_ERRORS as error:
                    last = error
            raise self._unreadable(source, window, cast(Exception, last)) from last
        finally:
            last = None  # its traceback refers to this call: the cycle would keep the array that is read into

    @staticmethod
    def _unreadable(source: Source, window: Window, error: Exception) -> CubeError:
        check_readable(source.path)
        if is_remote(source.path):
            return CubeError(
                "{path} could not be read over the network at rows {top} to {bottom}, columns {left} to {right} ({error}); run "
                "again later, or copy the images first.",
                path=source.path,
                top=window.row_off,
                bottom=window.row_off + window.height - 1,
                left=window.col_off,
                right=window.col_off + window.width - 1,
                error=(str(error.__cause__ or error) or type(error).__name__).splitlines()[0].rstrip("."),
            )
        return CubeError(
            "{path} cannot be read at rows {top} to {bottom}, columns {left} to {right}; the file is damaged, copy it "
            "again.",
            path=source.path,
            top=window.row_off,
            bottom=window.row_off + window.height - 1,
            left=window.col_off,
            right=window.col_off + window.width - 1,
        )

    def _decode(self, dataset: rasterio.DatasetReader, source: Source, window: Window) -> npt.NDArray[Any]:
        return decode(dataset, source.layer, window, (window.height, window.width))

    def _dataset(self, source: Source, anew: bool = False) -> rasterio.DatasetReader:
        path = source.path
        if path in self._open:
            self._open.move_to_end(path)
            return self._open[path]
        while len(self._open) >= self.most_open_files:
            self._open.popitem(last=False)[1].close()
        self._open[path] = open_source(source, anew)
        return self._open[path]


def decode(dataset: rasterio.DatasetReader, layer: int, window: Window, shape: tuple[int, int]) -> npt.NDArray[Any]:
    """A window of a layer as rows and columns of a shape; a negative number is the mask that the file has for a layer."""
    read, number = (dataset.read_masks, -layer) if layer < 0 else (dataset.read, layer)
    values: npt.NDArray[Any] = read(number, window=window, out_shape=shape)
    return values


def to_physical(raw: npt.NDArray[Any], encoding: Encoding, dtype: npt.DTypeLike) -> npt.NDArray[Any]:
    """Physical values of a layer's integers, NaN where missing (method.md §2)."""
    missing = encoding.is_missing(raw)
    values = raw.astype(dtype)
    if encoding.scale != 1.0:
        values *= encoding.scale
    if encoding.offset != 0.0:
        values += encoding.offset
    values[missing] = np.nan
    return values


def window_in(source: Grid, target: Grid, window: Window) -> Window | None:
    """The pixels of a source that a window of the target is resampled from, with a margin; None where it has none."""
    bounds = target.crop(window).bounds
    if not same_crs(source.crs, target.crs):
        bounds = transform_bounds(target.crs, source.crs, *bounds, densify_pts=EDGE_POINTS)
    bounds = bounds_beside(bounds, source)
    columns, rows = ~source.affine @ (
        np.array([bounds[0], bounds[2], bounds[0], bounds[2]]),
        np.array([bounds[1], bounds[1], bounds[3], bounds[3]]),
    )
    if not (np.isfinite(columns).all() and np.isfinite(rows).all()):
        return None
    # Where the target is coarser, a pixel takes part in the values of its wider neighbourhood.
    margin = MARGIN * max(1, math.ceil(target.metres_a_pixel / source.metres_a_pixel))
    first, upper = (max(0, math.floor(values.min()) - margin) for values in (columns, rows))
    last = min(source.width, math.ceil(columns.max()) + margin)
    lower = min(source.height, math.ceil(rows.max()) + margin)
    return Window(first, upper, last - first, lower - upper) if first < last and upper < lower else None


def windows_of(cube: Cube, most_pixels: int, frame: Window | None = None) -> Iterator[Window]:
    """Windows that cover a frame of a cube's grid, or all of it, once and follow the blocks of its first file.

    They begin at the frame's first pixel, see :func:`windows_along`.
    """
    block = next(cube.all_sources()).block
    if frame is None:
        yield from windows_along(cube.grid, block, most_pixels)
        return
    for window in windows_along(cube.grid.crop(frame), block, most_pixels):
        column, row = window.col_off + frame.col_off, window.row_off + frame.row_off
        yield Window(column, row, window.width, window.height)
