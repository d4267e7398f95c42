"""Report about a cube."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..cube.cube import Cube, Source
from ..cube.inspection import MANY_MISSING, DateSeen, Inspection, Quicklook, findings
from ..cube.summary import describe_band, describe_grid
from ..runtime.messages import Message
from .figure_files import FigureFiles
from .figures import draw_profile, draw_usable_fractions
from .map_pictures import draw_quicklook
from .page import write_page

STRETCH = (2, 98)  # quantiles of all pictures together, in per cent
RED, TINT = np.array([0.75, 0.22, 0.17]), 0.45  # of what the mask band flags


def write_cube_page(path: Path, figures: FigureFiles, inspection: Inspection, warnings: Sequence[Message]) -> None:
    """Write the report about a cube as one self-contained page.

    Parameters
    ----------
    path : Path
        HTML file.
    figures : FigureFiles
        Where the figures go.
    inspection : Inspection
        What was seen.
    warnings : sequence of Message
        What was warned of while the cube was opened; they come first among the warnings.
    """
    cube, dates = inspection.cube, inspection.dates
    fractions = [np.array([getattr(seen, name) for seen in dates]) for name in ("usable", "flagged", "absent")]
    files = {source.path for source in cube.all_sources()} | {source.path for tiles in cube.masks for source in tiles}
    profile = (cube.timeline, inspection.profile, inspection.profile_flagged, cube.bands)
    write_page(
        path,
        "cube.html",
        title=Message(
            "Cube of {dates} {dates:date|dates} and {bands} {bands:band|bands}", dates=len(dates), bands=len(cube.bands)
        ),
        created=datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        files=Message("{count} {count:file|files}", count=len(files)),
        cube=cube,
        step=_usual_step(cube),
        missing=inspection.missing,
        flagged=float(fractions[1].mean()),
        warnings=[*warnings, *findings(inspection)],
        in_pieces=inspection.in_pieces,
        grid=describe_grid(cube.grid),
        mask=cube.mask.describe() if any(cube.masks) else "",
        bands=[describe_band(cube, number) for number in range(len(cube.bands))],
        by_date=figures.add("observations", draw_usable_fractions(cube.timeline, *fractions)),
        pictures=_quicklooks(inspection.quicklooks),
        picture_bands=inspection.quicklook_bands,
        aspect=f"{cube.grid.width} / {cube.grid.height}",
        profile=figures.add("central_pixel", draw_profile(*profile)),
        rows=[_row(seen, row) for seen, row in zip(dates, cube.sources, strict=True)],
    )


def _usual_step(cube: Cube) -> str:
    return f"{np.median(np.diff(cube.days)):g}" if len(cube.timeline) > 1 else ""


def _row(seen: DateSeen, tiles: Sequence[Sequence[Source]]) -> dict[str, Any]:
    """A line of the table of bands and dates: the number of rasters of each band, 0 where it is missing."""
    return {
        "day": seen.day,
        "tiles": [len(of_band) for of_band in tiles],
        "shares": [
            f"{100 * fraction:.0f} %" for fraction in (seen.usable + seen.flagged, seen.flagged, 1 - seen.usable)
        ],
        "poor": 1 - seen.usable > MANY_MISSING,
    }


def _quicklooks(quicklooks: Sequence[Quicklook]) -> list[dict[str, Any]]:
    ranges = [_range_of(quicklooks, band) for band in range(len(quicklooks[0].values))]
    return [{"day": quicklook.day, "image": draw_quicklook(_colours(quicklook, ranges))} for quicklook in quicklooks]


def _range_of(quicklooks: Sequence[Quicklook], band: int) -> tuple[float, float]:
    """What becomes black and white; bright clouds do not count where they are known."""
    values = np.concatenate([quicklook.values[band][np.isfinite(quicklook.values[band])] for quicklook in quicklooks])
    usable = np.concatenate(
        [quicklook.values[band][np.isfinite(quicklook.values[band]) & ~quicklook.flagged] for quicklook in quicklooks]
    )
    values = usable if usable.size else values
    low, high = np.percentile(values, STRETCH) if values.size else (0.0, 1.0)
    return float(low), float(high if high > low else low + 1)


def _colours(quicklook: Quicklook, ranges: Sequence[tuple[float, float]]) -> npt.NDArray[np.float64]:
    """Red, green, blue and opacity: flagged pixels are reddened, those without a value are left out."""
    stretched = [(layer - low) / (high - low) for layer, (low, high) in zip(quicklook.values, ranges, strict=True)]
    there = np.logical_and.reduce(np.isfinite(stretched))
    colours = np.stack([np.nan_to_num(stretched[b % len(stretched)]) for b in range(3)], axis=-1).clip(0, 1)
    colours[quicklook.flagged] = (1 - TINT) * colours[quicklook.flagged] + TINT * RED
    return np.concatenate([colours, there[..., None]], axis=-1)
