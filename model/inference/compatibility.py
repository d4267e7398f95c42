"""Compatibility of a cube with a model: dates and season."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ..cube.cube import Cube
from ..network.model_file import ModelCard
from ..runtime.errors import ModelFileError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message

MOST_OUTSIDE = 0.2  # of a model's dates
LARGEST_STRETCH = 3  # times a model's step that rasters may lie apart without a warning
DAYS_IN_A_YEAR = 365.25


class Dated(Protocol):
    """The dates of images, as a :class:`~model.cube.cube.Cube` has them."""

    @property
    def timeline(self) -> tuple[date, ...]:
        """The T dates, increasing."""

    @property
    def steps(self) -> tuple[date, ...]:
        """The dates that series are brought to; empty where they keep their own."""

    @property
    def days(self) -> npt.NDArray[np.float64]:
        """Days of the timeline from its first date."""

    @property
    def target_days(self) -> npt.NDArray[np.float64] | None:
        """Days of the steps from the first date of the timeline; None where there are none."""


@dataclass(frozen=True)
class ImageDates:
    """The dates of images that are not at hand.

    Attributes
    ----------
    timeline : tuple of date
        Increasing.
    steps, target_days
        As of a cube that keeps its dates.
    """

    timeline: tuple[date, ...]
    steps: tuple[date, ...] = ()
    target_days: npt.NDArray[np.float64] | None = None

    @property
    def days(self) -> npt.NDArray[np.float64]:
        """Days from the first date."""
        return np.array([(day - self.timeline[0]).days for day in self.timeline], dtype=np.float64)


def check_fit(card: ModelCard, cube: Dated, feedback: Feedback) -> npt.NDArray[np.float64] | None:
    """Check that a model fits the dates of a cube, with warnings of poor fits; return the dates at which the model reads the series.

    Returns
    -------
    float64 array of shape (S,), or None
        Days of the model's dates from the cube's first; None where the cube's own dates are taken.

    Raises
    ------
    ModelFileError
        When the number of dates differs and the model does not know its dates, or when too many of the model's dates lie
        outside the cube's timeline. (Bands are matched when the cube is opened.)
    """
    given = cube.steps or cube.timeline
    if not card.timeline:
        if len(given) != len(card.days):
            raise ModelFileError(
                "The model was trained on {count} dates that it knows by position only, and the rasters have "
                "{present} ({first} to {last}); give the same number, or cut them with {@start_date} and {@end_date}.",
                count=len(card.days),
                present=len(given),
                first=given[0],
                last=given[-1],
            )
        feedback.warn(
            Message(
                "The model knows its dates by position only; whether these rasters fall in the same seasons is not checked."
            )
        )
        return cube.target_days
    trained = [date.fromisoformat(day) for day in card.timeline]
    shift = season_shift(trained[0], given[0])
    step = step_of(np.asarray(card.days))
    days = dates_to_read(card.days, trained, given)
    years = 0
    if days is not None:
        days = days + (given[0] - cube.timeline[0]).days
        years = _first_whole_season(days, cube, step)
        days = days + DAYS_IN_A_YEAR * years
    if abs(shift) > step / 2 and not years:
        feedback.warn(_describe_shift(shift, given[0], trained[0]))
    if days is None:
        return cube.target_days
    outside = _fraction_outside(days, cube, step)
    if outside > MOST_OUTSIDE:
        raise ModelFileError(
            "The rasters run from {first} to {last}, and {percent} % of the dates the model was trained on "
            "({first_trained} to {last_trained}) lie outside that season; give rasters of the whole season.",
            first=given[0],
            last=given[-1],
            percent=f"{100 * outside:.0f}",
            first_trained=trained[0],
            last_trained=trained[-1],
        )
    if outside:
        feedback.warn(
            Message(
                "{percent} % of the dates the model was trained on ({first_trained} to {last_trained}) lie outside of those of the "
                "rasters ({first} to {last}), and get the values of the nearest date; expect a poorer map, or give rasters of the "
                "whole season.",
                percent=f"{100 * outside:.0f}",
                first=given[0],
                last=given[-1],
                first_trained=trained[0],
                last_trained=trained[-1],
            )
        )
    longest = np.diff(cube.days[season_in(cube, days)]).max()
    if step * LARGEST_STRETCH < longest:
        feedback.warn(
            Message(
                "The rasters leave up to {days} days between two dates and the model reads one every {step}; expect a "
                "poorer map.",
                days=f"{longest:.0f}",
                step=f"{step:.0f}",
            )
        )
    feedback.log(
        Message(
            "The series are interpolated from {given} dates to the {count} that the model was trained on ({first} to "
            "{last}).",
            given=len(given),
            count=len(card.days),
            first=trained[0],
            last=trained[-1],
        )
    )
    return days


def _describe_shift(days: float, given: date, trained: date) -> Message:
    values = {"days": f"{abs(days):.0f}", "given": f"{given:%m-%d}", "trained": f"{trained:%m-%d}"}
    if days > 0:
        return Message(
            "The rasters start {days} days later in the year than the series the model was trained on ({given} instead of "
            "{trained}, month-day); expect a poorer map.",
            **values,
        )
    return Message(
        "The rasters start {days} days earlier in the year than the series the model was trained on ({given} instead of "
        "{trained}, month-day); expect a poorer map.",
        **values,
    )


def _first_whole_season(days: npt.NDArray[np.float64], cube: Dated, step: float) -> int:
    """Years after which a cube covers a model's dates first; 0 where it never does."""
    last = int((cube.days[-1] - days[0]) / DAYS_IN_A_YEAR)
    fitting = (
        years
        for years in range(max(0, last) + 1)
        if _fraction_outside(days + DAYS_IN_A_YEAR * years, cube, step) <= MOST_OUTSIDE
    )
    return next(fitting, 0)


def _fraction_outside(days: npt.NDArray[np.float64], cube: Dated, step: float) -> float:
    """Fraction of a model's dates for which a cube has no raster within a step."""
    return float(((days < cube.days[0] - step) | (days > cube.days[-1] + step)).mean())


def season_in(cube: Dated, target_days: npt.NDArray[np.float64] | None) -> slice:
    """The dates of a cube that a model's dates are made from: those among them, and the ones next to them.

    A date within half a step of the model's first or last one stands for it: the one beyond may be of another season.

    Parameters
    ----------
    cube : Cube
        Any number of seasons.
    target_days : float64 array of shape (S,), or None
        See :func:`check_fit`; None for all dates of the cube.
    """
    if target_days is None:
        return slice(0, len(cube.timeline))
    step, days = step_of(target_days), cube.days
    first, last = target_days[0] + step / 2, target_days[-1] - step / 2
    first = min(np.searchsorted(days, target_days[0] - step), np.searchsorted(days, first, "right") - 1)
    last = max(np.searchsorted(days, target_days[-1] + step, "right"), np.searchsorted(days, last) + 1)
    season = slice(max(0, int(first)), min(len(days), int(last)))
    return season if season.stop - season.start > 1 else slice(0, len(days))


def keep_season(
    cube: Cube, target_days: npt.NDArray[np.float64] | None, feedback: Feedback
) -> tuple[Cube, npt.NDArray[np.float64] | None]:
    """A cube without the dates that a model does not read, and the model's dates counted from its first.

    Parameters
    ----------
    cube, target_days
        See :func:`season_in`.
    feedback : Feedback
        Receives which dates are used and which are left out.
    """
    used = season_in(cube, target_days)
    before, timeline, after = cube.timeline[: used.start], cube.timeline[used], cube.timeline[used.stop :]
    feedback.log(
        Message(
            "Made from {count} {count:date|dates}, {first} to {last}.",
            count=len(timeline),
            first=timeline[0],
            last=timeline[-1],
        )
    )
    if target_days is None or not (before or after):
        return cube, target_days
    following = _start_of_next_season(cube, target_days, after)
    report = feedback.warn if 2 * len(before + after) >= len(timeline) else feedback.log
    report(_describe_left_out([_span(days) for days in (before, after) if days], following))
    masks = cube.masks[used] if cube.masks else ()
    cut = replace(cube, timeline=timeline, sources=cube.sources[used], masks=masks, left_out=before + after)
    return cut, target_days - (timeline[0] - cube.timeline[0]).days


def _span(days: Sequence[date]) -> Message:
    return Message("{first} to {last} ({count} {count:date|dates})", first=days[0], last=days[-1], count=len(days))


def _describe_left_out(spans: Sequence[Message], following: date | None) -> Message:
    dates = spans[0] if len(spans) == 1 else Message("{before} and {after}", before=spans[0], after=spans[1])
    if following is None:
        return Message("Left out, as they lie outside the season of the model: {dates}.", dates=dates)
    return Message(
        "Left out, as they lie outside the season of the model: {dates}. To map the season after it, set {@start_date} to "
        "{following}.",
        dates=dates,
        following=following,
    )


def _start_of_next_season(cube: Cube, target_days: npt.NDArray[np.float64], after: Sequence[date]) -> date | None:
    """First date to read for the season that follows; None where most of it is not there."""
    start, end = (cube.timeline[0] + timedelta(days=float(target_days[n]) + DAYS_IN_A_YEAR) for n in (0, -1))
    if not after or after[-1] < start + (end - start) * (1 - MOST_OUTSIDE):
        return None
    return max((day for day in cube.timeline if day <= start), default=after[0])


def season_shift(trained: date, given: date) -> float:
    """Days from the season of one date to that of another, −183 to 183, whatever their years."""
    days = (given - trained).days
    return days - DAYS_IN_A_YEAR * round(days / DAYS_IN_A_YEAR)


def dates_to_read(
    model_days: Sequence[float], model_timeline: Sequence[date], given: Sequence[date]
) -> npt.NDArray[np.float64] | None:
    """The dates at which a model reads series of other dates.

    Series with as many dates at about the model's spacing (to half a step) are taken as they are. Others are interpolated at
    the model's dates, moved by whole years to where the series begin.

    Parameters
    ----------
    model_days : sequence of float
        Days of the model's S dates from the first.
    model_timeline : sequence of date
        The S dates.
    given : sequence of date
        The T dates of the series.

    Returns
    -------
    float64 array of shape (S,), or None
        Days from the first of `given`; None where the series are taken as they are.
    """
    own = np.array([(day - given[0]).days for day in given], dtype=np.float64)
    target_days = np.asarray(model_days, dtype=np.float64)
    if len(own) == len(target_days) and np.abs(own - target_days).max() <= step_of(target_days) / 2:
        return None
    return target_days - season_shift(model_timeline[0], given[0])


def step_of(days: npt.NDArray[np.floating]) -> float:
    """Mean days between dates, at least one."""
    return max(1.0, float(days[-1] - days[0]) / max(1, len(days) - 1))
