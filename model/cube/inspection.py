"""Cube inspection: statistics and missing observations of every date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import rasterio

from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Progress
from ..runtime.text import name_some
from .coarse_reader import CubeOverviews, Overview
from .cube import Cube

MOST_PICTURES = 24
BLOCK_CACHE = 64 * 2**20  # bytes: rasterio hands them on as they are

COMPOSITES = (
    ("red", "green", "blue"),
    ("swir16", "nir", "red"),
    ("swir16", "nir08", "red"),
    ("nir", "red", "green"),
    ("nir08", "red", "green"),
)  # shown as red, green and blue; the first one whose bands are there

MANY_MISSING = 0.5
UNEVEN = 1.25  # times the usual step
LONG_GAP = 2.0  # times the usual step


@dataclass(frozen=True)
class DateSeen:
    """Fractions of usable, flagged and absent observations of a date, over all bands; their sum is 1.

    Attributes
    ----------
    day : date
        Of the acquisition.
    usable, flagged, absent : float
        Observations that are good, that the mask band flags, and that no raster has.
    """

    day: date
    usable: float
    flagged: float
    absent: float


@dataclass(frozen=True)
class Quicklook:
    """Quicklook image of a date.

    Attributes
    ----------
    day : date
        Of the acquisition.
    values : float32 array of shape (1 or 3, rows, columns)
        Physical values, NaN where there are none.
    flagged : bool array of shape (rows, columns)
        Where the mask band flags a bad observation.
    """

    day: date
    values: npt.NDArray[np.float32]
    flagged: npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Inspection:
    """Result of a cube inspection.

    Attributes
    ----------
    cube : Cube
        The cube.
    dates : tuple of DateSeen
        All T dates.
    quicklooks : tuple of Quicklook
        Of at most :data:`MOST_PICTURES` dates.
    quicklook_bands : tuple of str
        The bands shown as red, green and blue, or the one shown in grey.
    profile : float32 array of shape (T, B)
        The pixel in the middle, before masking, NaN where no raster has a value.
    profile_flagged : bool array of shape (T,)
        Where the mask band flags it.
    in_pieces : bool
        Whether the files were too large to look at the whole of them.
    """

    cube: Cube
    dates: tuple[DateSeen, ...]
    quicklooks: tuple[Quicklook, ...]
    quicklook_bands: tuple[str, ...]
    profile: npt.NDArray[np.float32]
    profile_flagged: npt.NDArray[np.bool_]
    in_pieces: bool

    @property
    def missing(self) -> float:
        """Fraction of all observations that are flagged or absent, 0 to 1."""
        return 1 - float(np.mean([seen.usable for seen in self.dates]))


def inspect_cube(cube: Cube, feedback: Feedback) -> Inspection:
    """Inspect every date of a cube: quicklooks, statistics and missing observations.

    Parameters
    ----------
    cube : Cube
        Any size; at most about a hundred pixels a side are looked at.
    feedback : Feedback
        Receives the progress.
    """
    numbers = _bands_to_show(cube)
    chosen = set(np.linspace(0, len(cube.timeline) - 1, min(MOST_PICTURES, len(cube.timeline))).round().astype(int))
    dates: list[DateSeen] = []
    quicklooks: list[Quicklook] = []
    profile = np.empty((len(cube.timeline), len(cube.bands)), dtype=np.float32)
    profile_flagged = np.zeros(len(cube.timeline), dtype=bool)
    progress = Progress(feedback)
    with rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE), CubeOverviews(cube) as overviews:
        for t, day in enumerate(cube.timeline):
            progress.report(
                t / len(cube.timeline),
                Message("looking at date {number} of {count}", number=t + 1, count=len(cube.timeline)),
            )
            overview = overviews.read(t)
            dates.append(_seen(day, overview))
            profile[t], profile_flagged[t] = overview.centre, overview.centre_flagged
            if t in chosen:
                quicklooks.append(Quicklook(day, overview.values[numbers], overview.flagged))
    bands = tuple(cube.bands[number] for number in numbers)
    return Inspection(cube, tuple(dates), tuple(quicklooks), bands, profile, profile_flagged, overviews.in_pieces)


def findings(inspection: Inspection) -> list[Message]:
    """Sentences about problems of a cube that a user should know before training; empty where there are none."""
    return [
        *_resampled(inspection.cube),
        *describe_steps(inspection.cube.timeline),
        *_often_missing(inspection.dates),
    ]


def describe_steps(timeline: Sequence[date]) -> list[Message]:
    """Sentences about irregular steps between dates."""
    steps = np.diff([day.toordinal() for day in timeline])
    if not len(steps):
        return [Message("There is one date only; a time series needs at least two, better a dozen.")]
    usual = float(np.median(steps))
    gaps = [n for n in np.argsort(-steps, kind="stable") if steps[n] > LONG_GAP * usual]
    if gaps:
        named = [f"{steps[n]} days from {timeline[n]} to {timeline[n + 1]}" for n in gaps]
        return [
            Message(
                "Long gaps between dates, which are usually {usual} days apart: {gaps}.",
                usual=f"{usual:g}",
                gaps=name_some(named),
            )
        ]
    if steps.max() > UNEVEN * usual or steps.min() * UNEVEN < usual:
        return [
            Message(
                "The dates are unevenly spaced: {least} to {most} days apart, usually {usual}.",
                least=steps.min(),
                most=steps.max(),
                usual=f"{usual:g}",
            )
        ]
    return []


def _seen(day: date, overview: Overview) -> DateSeen:
    there = np.isfinite(overview.values)
    usable, present = float((there & ~overview.flagged).mean()), float(there.mean())
    return DateSeen(day, usable, present - usable, 1 - present)


def _bands_to_show(cube: Cube) -> list[int]:
    shown = {source.shows: number for number, source in enumerate(cube.first_sources())}
    composite = next((names for names in COMPOSITES if set(names) <= set(shown)), ())
    return [shown[name] for name in composite] or [0]


def _resampled(cube: Cube) -> list[Message]:
    bands = [
        band
        for b, band in enumerate(cube.bands)
        if any(grid.offset_in(cube.grid) is None for grid in {source.grid for row in cube.sources for source in row[b]})
    ]
    if not bands:
        return []
    named = ", ".join(bands)
    return [Message("Resampled to the grid, as some of their rasters have other pixels: {bands}.", bands=named)]


def _often_missing(dates: Sequence[DateSeen]) -> list[Message]:
    poor = [f"{seen.day} ({100 * (1 - seen.usable):.0f} %)" for seen in dates if 1 - seen.usable > MANY_MISSING]
    return [Message("More than half is missing on {dates}.", dates=name_some(poor))] if poor else []
