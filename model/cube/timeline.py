"""Timelines: steps, resampling to regular dates or to the dates of a model."""

from __future__ import annotations

import re
from datetime import date

from dateutil.relativedelta import relativedelta

from ..runtime.errors import CubeError

MOST_STEPS = 2000
UNITS = {"D": "days", "W": "weeks", "M": "months", "Y": "years"}


def read_period(text: str) -> relativedelta:
    """Length of a period such as ``P16D``, ``P1M`` or ``P1Y``.

    Raises
    ------
    CubeError
        When the text is not a period.
    """
    match = re.fullmatch(r"P(\d{1,4})([DWMY])", text.strip().upper())
    if not match or int(match[1]) == 0:
        raise CubeError(
            "{@period} is '{text}'; write it like P16D (16 days), P1M (a month) or P1Y (a year).",
            text=text,
        )
    return relativedelta(**{UNITS[match[2]]: int(match[1])})


def regular_timeline(first: date, last: date, period: str) -> tuple[date, ...]:
    """Dates from the first to the last at most, a period apart.

    A month after the last day of a month is the last day of the next one.

    Raises
    ------
    CubeError
        When the period is not one, or makes fewer than two dates or very many.
    """
    length = read_period(period)
    dates = [first]
    while len(dates) <= MOST_STEPS:
        try:
            following = first + len(dates) * length
        except (ValueError, OverflowError):  # after the last year of the calendar
            break
        if following > last:
            break
        dates.append(following)
    if not 2 <= len(dates) <= MOST_STEPS:
        raise CubeError(
            "{@period} {period} makes {count} dates between {first} and {last}; choose one that makes at least two "
            "and at most {most}.",
            period=period,
            count=len(dates),
            first=first,
            last=last,
            most=MOST_STEPS,
        )
    return tuple(dates)
