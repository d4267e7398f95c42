"""A cube in words, for the page about it and for the preview in the dialogs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from typing import Any

import rasterio

from .cube import Cube, Source
from .raster.grid import Grid


def describe_grid(grid: Grid) -> list[tuple[str, str]]:
    """What a reader wants to know of the pixels: names and values."""
    crs = rasterio.CRS.from_wkt(grid.crs)
    code = crs.to_epsg()
    names = [f"EPSG:{code}"] if code else []
    unit = "°" if crs.is_geographic else " m" if crs.linear_units in {"metre", "meter", "m"} else f" {crs.linear_units}"
    across, down = (math.hypot(grid.transform[axis], grid.transform[axis + 3]) for axis in (0, 1))
    left, bottom, right, top = grid.bounds
    digits = 5 if crs.is_geographic else 1
    return [
        ("CRS", ", ".join([*names, _name_of_crs(crs)])),
        ("Size", f"{grid.width} × {grid.height} pixels ({grid.width * grid.height:,})"),
        ("Pixel", f"{across:g} × {down:g}{unit}"),
        ("West, east", f"{left:.{digits}f}, {right:.{digits}f}"),
        ("South, north", f"{bottom:.{digits}f}, {top:.{digits}f}"),
    ]


def _name_of_crs(crs: rasterio.CRS) -> str:
    """The name that its WKT begins with; where that says nothing, the projection's too, as PROJ calls it."""
    name = "".join(crs.to_wkt().split('"')[1:2])
    return name if name not in {"", "unnamed", "unknown"} else f"unnamed ({crs.to_dict().get('proj', 'own')})"


def describe_band(cube: Cube, number: int) -> dict[str, Any]:
    """What the table of bands says about one; where its rasters differ, each kind with the number of rasters."""
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
        "pixel": _kinds(f"{source.grid.transform[0]:g}" for source in sources),
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
