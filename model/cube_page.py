"""The page about a cube."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio

from .cube import Cube, Source
from .figures import draw_picture, draw_profile, draw_shares
from .grids import Grid
from .inspection import MANY_MISSING, DateSeen, Inspection, Picture, findings
from .report import write_page

STRETCH = (2, 98)  # quantiles of all pictures together, in per cent
RED, TINT = np.array([0.75, 0.22, 0.17]), 0.45  # of what the mask band flags


def write_cube_page(path: Path, inspection: Inspection, warnings: Sequence[str]) -> None:
    """Write what was seen of a cube as one self-contained page.

    Parameters
    ----------
    path : Path
        HTML file.
    inspection : Inspection
        What was seen.
    warnings : sequence of str
        What was told while the cube was opened; they come first among the warnings.
    """
    cube, dates = inspection.cube, inspection.dates
    shares = [np.array([getattr(seen, name) for seen in dates]) for name in ("usable", "flagged", "absent")]
    files = {source.path for source in cube.all_sources()} | {source.path for tiles in cube.masks for source in tiles}
    write_page(
        path,
        "cube.html",
        title=f"Cube of {_counted(len(dates), 'date')} and {_counted(len(cube.bands), 'band')}",
        created=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        files=_counted(len(files), "file"),
        cube=cube,
        step=_usual_step(cube),
        missing=inspection.missing,
        flagged=float(shares[1].mean()),
        warnings=[*warnings, *findings(inspection)],
        in_pieces=inspection.in_pieces,
        grid=_grid_in_words(cube.grid),
        mask=cube.mask.in_words() if any(cube.masks) else "",
        bands=[_band_in_words(cube, number) for number in range(len(cube.bands))],
        by_date=draw_shares(cube.timeline, *shares),
        pictures=_pictures(inspection.pictures),
        picture_bands=inspection.picture_bands,
        aspect=f"{cube.grid.width} / {cube.grid.height}",
        profile=draw_profile(cube.timeline, inspection.profile, inspection.profile_flagged, cube.bands),
        rows=[_row(seen, row) for seen, row in zip(dates, cube.sources, strict=True)],
    )


def _counted(count: int, thing: str) -> str:
    return f"{count} {thing}" + ("" if count == 1 else "s")


def _usual_step(cube: Cube) -> str:
    return f"{np.median(np.diff(cube.days)):g} days" if len(cube.timeline) > 1 else ""


def _grid_in_words(grid: Grid) -> list[tuple[str, str]]:
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


def _band_in_words(cube: Cube, number: int) -> dict[str, Any]:
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
        "nodata": _kinds(_nodata_in_words(source) for source in sources),
        "valid": _kinds(_range_in_words(source) for source in sources),
        "pixel": _kinds(f"{source.grid.transform[0]:g}" for source in sources),
    }


def _kinds(words: Iterable[str]) -> str:
    counts = Counter(words)
    return next(iter(counts)) if len(counts) == 1 else ", ".join(f"{kind} ({count})" for kind, count in counts.items())


def _nodata_in_words(source: Source) -> str:
    return "none" if source.encoding.nodata is None else f"{source.encoding.nodata:g}"


def _range_in_words(source: Source) -> str:
    low, high = source.encoding.valid_min, source.encoding.valid_max
    if low is None and high is None:
        return "any"
    return f"{'…' if low is None else f'{low:g}'} to {'…' if high is None else f'{high:g}'}"


def _row(seen: DateSeen, tiles: Sequence[Sequence[Source]]) -> dict[str, Any]:
    """A line of the table of bands and dates: the number of rasters of each band, 0 where it is missing."""
    return {
        "day": seen.day,
        "tiles": [len(of_band) for of_band in tiles],
        "shares": [f"{100 * share:.0f} %" for share in (seen.usable + seen.flagged, seen.flagged, 1 - seen.usable)],
        "poor": 1 - seen.usable > MANY_MISSING,
    }


def _pictures(pictures: Sequence[Picture]) -> list[dict[str, Any]]:
    ranges = [_range_of(pictures, band) for band in range(len(pictures[0].values))]
    return [{"day": picture.day, "image": draw_picture(_colours(picture, ranges))} for picture in pictures]


def _range_of(pictures: Sequence[Picture], band: int) -> tuple[float, float]:
    """What becomes black and white; bright clouds do not count where they are known."""
    values = np.concatenate([picture.values[band][np.isfinite(picture.values[band])] for picture in pictures])
    usable = np.concatenate(
        [picture.values[band][np.isfinite(picture.values[band]) & ~picture.flagged] for picture in pictures]
    )
    values = usable if usable.size else values
    low, high = np.percentile(values, STRETCH) if values.size else (0.0, 1.0)
    return float(low), float(high if high > low else low + 1)


def _colours(picture: Picture, ranges: Sequence[tuple[float, float]]) -> npt.NDArray[np.float64]:
    """Red, green, blue and opacity: flagged pixels are reddened, those without a value are left out."""
    stretched = [(layer - low) / (high - low) for layer, (low, high) in zip(picture.values, ranges, strict=True)]
    there = np.logical_and.reduce(np.isfinite(stretched))
    colours = np.stack([np.nan_to_num(stretched[b % len(stretched)]) for b in range(3)], axis=-1).clip(0, 1)
    colours[picture.flagged] = (1 - TINT) * colours[picture.flagged] + TINT * RED
    return np.concatenate([colours, there[..., None]], axis=-1)
