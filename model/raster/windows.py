"""Raster windows: strips, tiles and windows with mirrored margins."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..runtime.errors import JobError
from .grid import Grid

STRIP_PIXELS = 2**22  # read together, so that memory does not grow with the raster


def check_window(size: int, path: Path, grid: Grid) -> None:
    """Refuse a neighbourhood that has no middle, or that is larger than the raster.

    Raises
    ------
    JobError
        In both cases.
    """
    if size % 2 == 0:
        raise JobError(
            "{@window} is {size}, which has no pixel in its middle; take an odd number, {smaller} or {larger}.",
            size=size,
            smaller=size - 1,
            larger=size + 1,
        )
    if size > min(grid.width, grid.height):
        raise JobError(
            "The window has {size} × {size} pixels and {path} only {width} × {height}; take a smaller window.",
            size=size,
            path=path,
            width=grid.width,
            height=grid.height,
        )


def read_mirrored(read: Callable[[Window], npt.NDArray[Any]], grid: Grid, window: Window, leg: int) -> npt.NDArray[Any]:
    """A window with the pixels around it.

    Parameters
    ----------
    read : callable
        Gives the pixels of a window, shape (layers, rows, columns).
    grid : Grid
        Of the raster, at least ``2 · leg + 1`` pixels a side.
    window : Window
        The pixels in the middle.
    leg : int
        Rows and columns to add on each side. Where the raster ends its last pixels are mirrored, the very last one first.

    Returns
    -------
    array of shape (layers, rows + 2 · leg, columns + 2 · leg)
    """
    top, left = max(0, window.row_off - leg), max(0, window.col_off - leg)
    bottom = min(grid.height, window.row_off + window.height + leg)
    right = min(grid.width, window.col_off + window.width + leg)
    pixels = read(Window(left, top, right - left, bottom - top))
    beyond = (
        (0, 0),
        (leg - (window.row_off - top), window.row_off + window.height + leg - bottom),
        (leg - (window.col_off - left), window.col_off + window.width + leg - right),
    )
    return np.pad(pixels, beyond, mode="symmetric")


def strips_of(grid: Grid) -> list[Window]:
    """Windows of whole rows that cover a grid from top to bottom."""
    rows = max(1, STRIP_PIXELS // grid.width)
    return [Window(0, top, grid.width, min(rows, grid.height - top)) for top in range(0, grid.height, rows)]


def windows_along(grid: Grid, block: tuple[int, int], most_pixels: int) -> Iterator[Window]:
    """Windows that cover a grid once and follow a file's own blocks.

    Parameters
    ----------
    grid : Grid
        What is covered.
    block : tuple of int
        Rows and columns of a block.
    most_pixels : int
        No window is larger, unless it is a single row.

    Yields
    ------
    Window
        Row by row of windows, from the top left.
    """
    block_height, block_width = (min(size, whole) for size, whole in zip(block, (grid.height, grid.width), strict=True))
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


def join_windows(windows: Iterable[Window]) -> list[Window]:
    """Fewer windows that cover the same pixels as some that do not overlap.

    Those of the same rows that touch become one, and of these those of the same columns.
    """
    strips: list[Window] = []
    for window in sorted(windows, key=lambda window: (window.row_off, window.height, window.col_off)):
        last = strips[-1] if strips else None
        if last and (last.row_off, last.height) == (window.row_off, window.height) and _end(last)[0] == window.col_off:
            strips[-1] = Window(last.col_off, last.row_off, last.width + window.width, last.height)
        else:
            strips.append(window)
    joined: list[Window] = []
    for window in sorted(strips, key=lambda window: (window.col_off, window.width, window.row_off)):
        last = joined[-1] if joined else None
        if last and (last.col_off, last.width) == (window.col_off, window.width) and _end(last)[1] == window.row_off:
            joined[-1] = Window(last.col_off, last.row_off, last.width, last.height + window.height)
        else:
            joined.append(window)
    return joined


def _end(window: Window) -> tuple[int, int]:
    """The column and the row after the last ones of a window."""
    return window.col_off + window.width, window.row_off + window.height
