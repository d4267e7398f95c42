"""What lies around a pixel: windows with their surroundings, so that no seam shows where two of them meet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .grids import Grid
from .runtime.errors import JobError


def check_window(size: int, path: Path, grid: Grid) -> None:
    """Refuse a neighbourhood that has no middle, or that is larger than the raster.

    Raises
    ------
    JobError
        In both cases.
    """
    if size % 2 == 0:
        raise JobError(
            f"The window is {size}, which has no pixel in its middle; take an odd number, {size - 1} or {size + 1}."
        )
    if size > min(grid.width, grid.height):
        raise JobError(
            f"The window has {size} × {size} pixels and {path} only {grid.width} × {grid.height}; take a smaller window."
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
