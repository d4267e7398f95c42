"""A cube as JSON data, so that a run on another machine reads it without opening every raster again.

Files are named once, and so is what many of their layers have in common. Every file goes with its size and a checksum of its
beginning and end: unlike a path and a time of change they are the same wherever a copy of the file lies.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from rasterio.windows import Window

from ..products.encodings import Encoding
from ..products.masks import MaskRule
from ..raster.files import split_subdataset
from ..raster.grid import Grid
from ..runtime.errors import CubeError
from .cube import Cube, Source
from .expressions import parse_expression
from .reader import window_in

BYTES_OF_AN_END = 4096
Tiles = tuple[tuple[Source, ...], ...]


class _Table:
    """Values that are written once and named by their position."""

    def __init__(self) -> None:
        self.positions: dict[Any, int] = {}

    def position(self, value: Any) -> int:
        return self.positions.setdefault(value, len(self.positions))


def cube_as_data(cube: Cube) -> dict[str, Any]:
    """A cube as JSON data.

    Parameters
    ----------
    cube : Cube
        Of files on this machine or in a network.
    """
    files, kinds, grids = _Table(), _Table(), _Table()

    def layers(rows: Iterable[Sequence[Source]]) -> list[list[list[int]]]:
        return [
            [
                [
                    files.position(source.path),
                    source.layer,
                    kinds.position(
                        (
                            source.encoding, source.dtype, source.block, grids.position(source.grid), source.shows,
                            source.satellite, source.is_masked, source.alpha, source.declared,
                        )
                    ),
                ]
                for source in tiles
            ]
            for tiles in rows
        ]  # fmt: skip

    return {
        "bands": cube.bands,
        "timeline": [day.isoformat() for day in cube.timeline],
        "grid": asdict(cube.grid),
        "sources": [layers(row) for row in cube.sources],
        "masks": layers(cube.masks),
        "mask": [sorted(cube.mask.values), sorted(cube.mask.bits), cube.mask.fill],
        "max_gap": cube.max_gap,
        "steps": [day.isoformat() for day in cube.steps],
        "inputs": cube.inputs,
        "derived": {band: [e.text, e.bands, e.low, e.high] for band, e in cube.derived.items()},
        "left_out": [day.isoformat() for day in cube.left_out],
        "files": [[path, *(state_of_content(path) or [])] for path in files.positions],
        "kinds": [[asdict(encoding), *others] for encoding, *others in kinds.positions],
        "grids": [asdict(grid) for grid in grids.positions],
    }


def cube_of_data(data: Mapping[str, Any], window: Window | None = None, place: Callable[[str], str] = str) -> Cube:
    """A cube from its JSON data.

    Parameters
    ----------
    data : mapping
        See :func:`cube_as_data`.
    window : Window, optional
        Rasters that have no pixel for it are left out, unless a band would be left with none.
    place : callable
        Path of a file on this machine, from its path when the data were written.
    """
    whole = _grid(data["grid"])
    grids = [_grid(item) for item in data["grids"]]
    is_near = [window is None or window_in(grid, whole, window) is not None for grid in grids]
    kinds = [(_encoding(encoding), dtype, tuple(block), *rest) for encoding, dtype, block, *rest in data["kinds"]]
    paths = [place(file[0]) for file in data["files"]]

    def tiles_of(row: Iterable[Iterable[Sequence[int]]], near: bool) -> Tiles:
        return tuple(
            tuple(
                _source(paths[file], layer, kinds[kind], grids)
                for file, layer, kind in tiles
                if not near or is_near[kinds[kind][3]]
            )
            for tiles in row
        )

    sources = tuple(tiles_of(row, True) for row in data["sources"])
    if not all(any(row[band] for row in sources) for band in range(len(data["sources"][0]))):
        sources = tuple(tiles_of(row, False) for row in data["sources"])
    values, bits, fill = data["mask"]
    return Cube(
        tuple(data["bands"]),
        _days(data["timeline"]),
        whole,
        sources,
        tiles_of(data["masks"], True),
        MaskRule(frozenset(values), frozenset(bits), fill),
        data["max_gap"],
        _days(data["steps"]),
        tuple(data["inputs"]),
        {
            band: replace(parse_expression(text, low, high), bands=tuple(bands))
            for band, (text, bands, low, high) in data["derived"].items()
        },
        _days(data["left_out"]),
    )


def in_one_file_grid(cube: Cube, window: Window) -> tuple[Cube, Window]:
    """The cube on the pixels of its rasters where all have the same and a window lies inside, which reads faster; and the window there."""
    grids = {source.grid for source in cube.all_sources()}
    if len(grids) != 1:
        return cube, window
    (grid,) = grids
    offset = grid.offset_in(cube.grid)
    if offset is None:
        return cube, window
    column, row = window.col_off - offset[0], window.row_off - offset[1]
    if min(column, row) < 0 or column + window.width > grid.width or row + window.height > grid.height:
        return cube, window
    return replace(cube, grid=grid), Window(column, row, window.width, window.height)


def check_unchanged(cube: Cube, data: Mapping[str, Any], place: Callable[[str], str]) -> None:
    """Refuse a cube of which a file is another one than when its data were written.

    Parameters
    ----------
    cube : Cube
        The rasters to check.
    data, place
        See :func:`cube_of_data`.

    Raises
    ------
    CubeError
        Naming the file; files that are gone are left to the reader.
    """
    known = {place(path): state for path, *state in data["files"]}
    masks = (source for tiles in cube.masks for source in tiles)
    for path in sorted({source.path for source in (*cube.all_sources(), *masks)}):
        state = state_of_content(path)
        if state is not None and known.get(path) and state != known[path]:
            raise CubeError("{path} has changed since the plan was made; make the plan anew with split.", path=path)


def state_of_content(path: str) -> list[Any] | None:
    """Size and checksum of the beginning and the end of a file; None where it is not a file on a disk."""
    file = Path(split_subdataset(path)[0])
    try:
        size = file.stat().st_size
        with file.open("rb") as content:
            ends = content.read(BYTES_OF_AN_END)
            content.seek(max(0, size - BYTES_OF_AN_END), os.SEEK_SET)
            ends += content.read(BYTES_OF_AN_END)
    except (OSError, ValueError):
        return None
    return [size, hashlib.blake2b(ends, digest_size=8).hexdigest()]


def _grid(item: Mapping[str, Any]) -> Grid:
    a, b, c, d, e, f = item["transform"]
    return Grid(item["crs"], (a, b, c, d, e, f), item["width"], item["height"])


def _encoding(item: Mapping[str, Any]) -> Encoding:
    return Encoding(**{**item, "more_nodata": tuple((low, high) for low, high in item["more_nodata"])})


def _source(path: str, layer: int, kind: Sequence[Any], grids: Sequence[Grid]) -> Source:
    encoding, dtype, block, grid, shows, satellite, is_masked, alpha, declared = kind
    of_file = {
        "shows": shows,
        "satellite": satellite,
        "is_masked": is_masked,
        "alpha": alpha,
        "declared": tuple(declared),
    }
    return Source(path, layer, encoding, dtype, block, grids[grid], **of_file)


def _days(items: Iterable[str]) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, items))
