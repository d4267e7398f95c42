"""Timelines brought to another step, or to the dates that a model knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from .runtime.errors import CubeError

DAYS_IN_A_YEAR = 365.25


MOST_STEPS = 2000


def read_period(text: str) -> tuple[int, int]:
    """Months and days of a period such as ``P16D``, ``P1M`` or ``P1Y``; one of them is 0.

    Raises
    ------
    CubeError
        When it is none.
    """
    match = re.fullmatch(r"P(\d{1,4})([DWMY])", text.strip().upper())
    if not match or int(match[1]) == 0:
        raise CubeError(f"Period is '{text}'; write it like P16D (16 days), P1M (a month) or P1Y (a year).")
    number = int(match[1])
    return {"D": (0, number), "W": (0, 7 * number), "M": (number, 0), "Y": (12 * number, 0)}[match[2]]


def regular_timeline(first: date, last: date, period: str) -> tuple[date, ...]:
    """Dates from the first to the last at most, a period apart.

    Raises
    ------
    CubeError
        When the period is none, or makes fewer than two dates or very many.
    """
    months, days = read_period(period)
    dates = [first]
    while len(dates) <= MOST_STEPS:
        step = len(dates)
        following = first + timedelta(days=days * step) if days else _months_later(first, months * step)
        if following > last:
            break
        dates.append(following)
    if not 2 <= len(dates) <= MOST_STEPS:
        raise CubeError(
            f"Period {period} makes {len(dates)} dates between {first} and {last}; choose one that makes at least two and at most "
            f"{MOST_STEPS}."
        )
    return tuple(dates)


def _months_later(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    beyond = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (beyond - timedelta(days=1)).day))


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
