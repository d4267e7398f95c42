"""Timelines: steps, resampling to regular dates or to the dates of a model."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ..runtime.errors import CubeError

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
        raise CubeError(
            "{@period} is '{text}'; write it like P16D (16 days), P1M (a month) or P1Y (a year).",
            text=text,
        )
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
            "{@period} {period} makes {count} dates between {first} and {last}; choose one that makes at least two "
            "and at most {most}.",
            period=period,
            count=len(dates),
            first=first,
            last=last,
            most=MOST_STEPS,
        )
    return tuple(dates)


def _months_later(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    beyond = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (beyond - timedelta(days=1)).day))
