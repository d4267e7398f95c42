"""Compatibility of a cube with a model: dates and season."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from ..cube.cube import Cube
from ..network.model_file import ModelCard
from ..runtime.errors import ModelFileError
from ..runtime.feedback import Feedback

MOST_OUTSIDE = 0.2  # of a model's dates
LARGEST_STRETCH = 3  # times a model's step that rasters may lie apart without a warning
DAYS_IN_A_YEAR = 365.25


def check_fit(card: ModelCard, cube: Cube, feedback: Feedback) -> npt.NDArray[np.float64] | None:
    """Check that a model fits a cube, with warnings of poor fits; return the dates at which the model reads the series.

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
            "The model knows its dates by position only; whether these rasters fall in the same seasons is not checked."
        )
        return cube.target_days
    trained = [date.fromisoformat(day) for day in card.timeline]
    shift = season_shift(trained[0], given[0])
    step = step_of(np.asarray(card.days))
    if abs(shift) > step / 2:
        feedback.warn(
            f"The rasters start {abs(shift):.0f} days {'later' if shift > 0 else 'earlier'} in the year than the series the "
            f"model was trained on ({given[0]:%d %b} instead of {trained[0]:%d %b}); expect a poorer map."
        )
    days = dates_to_read(card.days, trained, given)
    if days is None:
        return cube.target_days
    days = days + (given[0] - cube.timeline[0]).days
    outside = float(((days < cube.days[0] - step) | (days > cube.days[-1] + step)).mean())
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
    if step * LARGEST_STRETCH < np.diff(cube.days).max():
        feedback.warn(
            f"The rasters leave up to {np.diff(cube.days).max():.0f} days between two dates and the model reads one every "
            f"{step:.0f}; expect a poorer map."
        )
    feedback.log(
        f"The series are interpolated from {len(given)} dates to the {len(card.days)} that the model was trained on "
        f"({trained[0]:%d %b} to {trained[-1]:%d %b})."
    )
    return days


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
