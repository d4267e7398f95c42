"""Text summary of a cube, for the log, the report and the preview."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

import rasterio

from ..raster.crs import unit_of
from ..raster.grid import Grid
from ..runtime.feedback import Feedback
from ..runtime.messages import Message, Row
from .cube import Cube, Source

MOST_ROWS = 30  # of dates in the log


def describe_grid(grid: Grid) -> list[tuple[str, str]]:
    """Description of a grid: names and values of its properties."""
    crs = rasterio.CRS.from_wkt(grid.crs)
    code = crs.to_epsg()
    names = [f"EPSG:{code}"] if code else []
    across, down = (math.hypot(grid.transform[axis], grid.transform[axis + 3]) for axis in (0, 1))
    left, bottom, right, top = grid.bounds
    digits = 5 if crs.is_geographic else 1
    return [
        ("CRS", ", ".join([*names, _name_of_crs(crs)])),
        ("Size", f"{grid.width} × {grid.height} pixels ({grid.width * grid.height:,})"),
        ("Pixel", f"{across:g} × {down:g}{unit_of(crs)}"),
        ("West, east", f"{left:.{digits}f}, {right:.{digits}f}"),
        ("South, north", f"{bottom:.{digits}f}, {top:.{digits}f}"),
    ]


def _name_of_crs(crs: rasterio.CRS) -> str:
    """The name that its WKT begins with; where that says nothing, the projection's too, as PROJ calls it."""
    name = "".join(crs.to_wkt().split('"')[1:2])
    return name if name not in {"", "unnamed", "unknown"} else f"unnamed ({crs.to_dict().get('proj', 'own')})"


def describe_band(cube: Cube, number: int) -> dict[str, Any]:
    """Description of a band for the table of bands; where its rasters differ, each kind with the number of rasters."""
    band = cube.bands[number]
    sources = [source for row in cube.sources for source in row[number]]
    return {
        "name": band,
        "shows": sources[0].shows,
        "rasters": len(sources),
        "type": _kinds(source.dtype for source in sources),
        "scale": _kinds(f"{source.encoding.scale:g}" for source in sources),
        "offset": _kinds(f"{source.encoding.offset:g}" for source in sources),
        "nodata": _kinds(_describe_nodata(source) for source in sources),
        "valid": _kinds(_describe_range(source) for source in sources),
        "pixel": _kinds(f"{source.grid.side:g}" for source in sources),
    }


def _kinds(words: Iterable[str]) -> str:
    counts = Counter(words)
    return next(iter(counts)) if len(counts) == 1 else ", ".join(f"{kind} ({count})" for kind, count in counts.items())


def _describe_nodata(source: Source) -> str:
    return "none" if source.encoding.nodata is None else f"{source.encoding.nodata:g}"


def _describe_range(source: Source) -> str:
    low, high = source.encoding.valid_min, source.encoding.valid_max
    if low is None and high is None:
        return "any"
    return f"{'…' if low is None else f'{low:g}'} to {'…' if high is None else f'{high:g}'}"


def describe(cube: Cube) -> list[Row]:
    """Description of a cube as a table for the log: grid, bands with their encodings, and bands by date.

    Of many dates, those in a row that have the same rasters share a line.
    """
    rows: list[Row] = [
        Message(
            "Cube: {grid}, {dates} {dates:date|dates}, {bands} {bands:band|bands}",
            grid=cube.grid.describe(),
            dates=len(cube.timeline),
            bands=len(cube.bands),
        )
    ]
    for number, band in enumerate(cube.measured):
        kinds = {
            str(words): words
            for row in cube.sources
            for source in row[number]
            for words in [_describe_encoding(source)]
        }
        rows += [[f"{band}:", words] for _, words in sorted(kinds.items())]
    rows.append([Message("date"), *cube.measured])
    cells = [tuple(map(_describe_tiles, row)) for row in cube.sources]
    if len(cells) <= MOST_ROWS:
        return rows + [[str(day), *row] for day, row in zip(cube.timeline, cells, strict=True)]
    for row, run in groupby(zip(cube.timeline, cells, strict=True), key=lambda dated: dated[1]):
        days = [str(day) for day, _ in run]
        words = Message("{first} to {last} ({count} dates)", first=days[0], last=days[-1], count=len(days))
        rows.append([words if len(days) > 1 else days[0], *row])
    return rows


def origin_of(cube: Cube | None) -> dict[str, Any]:
    """What a model keeps of the rasters it was trained on: side of a pixel in metres, and satellites."""
    if cube is None:
        return {}
    satellites = {source.satellite for source in cube.all_sources()} - {""}
    return {"pixel_metres": round(cube.grid.metres_a_pixel, 3), "satellites": sorted(satellites)}


def _describe_tiles(tiles: Sequence[Source]) -> str:
    return "–" if not tiles else "●" if len(tiles) == 1 else f"●{len(tiles)}"


def _describe_encoding(source: Source) -> Message:
    encoding = source.encoding
    nodata = (
        Message("no nodata value")
        if encoding.nodata is None
        else Message("nodata {value}", value=f"{encoding.nodata:g}")
    )
    words = Message(
        "{type}, scale {scale}, offset {offset}, {nodata}",
        type=source.dtype,
        scale=f"{encoding.scale:g}",
        offset=f"{encoding.offset:g}",
        nodata=nodata,
    )
    if encoding.valid_min is None and encoding.valid_max is None:
        return words
    return Message("{encoding}, valid {range}", encoding=words, range=_describe_range(source))


def log_grids(sources: Sequence[Source], grid: Grid, feedback: Feedback) -> None:
    """Say which rasters are resampled to a grid, and how many extents are put together."""
    others = Counter(source.grid for source in sources if source.grid.offset_in(grid) is None)
    for other, count in others.items():
        feedback.log(
            Message(
                "{count} {count:raster|rasters} of {other} {count:is resampled|are resampled} bilinearly to {grid}.",
                count=count,
                other=other.describe(),
                grid=grid.describe(),
            )
        )
    extents = {source.grid for source in sources} - set(others)
    if len(extents) > 1:
        feedback.log(
            Message(
                "Rasters of {count} extents are put together to {grid}; pixels that no raster covers have no data.",
                count=len(extents),
                grid=grid.describe(),
            )
        )
