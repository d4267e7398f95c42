"""TODO docstring"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

DAYS_IN_A_YEAR = 365.25


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
