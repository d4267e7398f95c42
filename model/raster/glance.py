"""Sampling of a raster: a few of its pixels, evenly spread, without decoding all of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

PIECES = 3  # along each side
PIECE_SIDE = 32  # pixels
LONGEST_SIDE = 256  # pixels of a whole raster that is decimated


def evenly_spread(count: int, most: int) -> list[int]:
    """At most `most` numbers from 0 up to `count`, evenly spread, the first and last among them."""
    return sorted(set(np.linspace(0, count - 1, min(count, most)).round().astype(int).tolist())) if count else []


def spread_windows(
    height: int, width: int, block: tuple[int, int] = (1, 1), pieces: int = PIECES, side: int = PIECE_SIDE
) -> Iterator[Window]:
    """Small windows, evenly spread over a raster; those that are smaller than a block lie in one.

    Parameters
    ----------
    height, width : int
        Of the raster.
    block : tuple of int
        Rows and columns of its blocks.
    pieces : int
        Windows along each side.
    side : int
        Rows and columns of a window, at most.
    """
    rows, columns = (
        sorted({_start(number, pieces, size, min(side, size), of_block) for number in range(pieces)})
        for size, of_block in ((height, block[0]), (width, block[1]))
    )
    for row, column in product(rows, columns):
        yield Window(column, row, min(side, width - column), min(side, height - row))


def glance(dataset: rasterio.DatasetReader, layer: int) -> npt.NDArray[Any]:
    """Values of some pixels of a layer, as they are stored: shape (N,)."""
    windows = spread_windows(dataset.height, dataset.width, dataset.block_shapes[layer - 1])
    return np.concatenate([dataset.read(layer, window=window).ravel() for window in windows])


def glance_at_all(dataset: rasterio.DatasetReader, layer: int) -> npt.NDArray[Any]:
    """Values of a whole layer at a low resolution, which may take a while: shape (N,)."""
    shape = min(dataset.height, LONGEST_SIDE), min(dataset.width, LONGEST_SIDE)
    values: npt.NDArray[Any] = dataset.read(layer, out_shape=shape)
    return values.ravel()


def _start(number: int, pieces: int, size: int, side: int, block: int) -> int:
    start = min(max(0, int((number + 0.5) * size / pieces) - side // 2), size - side)
    inside = start // block * block
    return inside if block >= side and inside + side <= size else start
