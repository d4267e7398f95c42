"""Axes of the time-series plot: scales and tick labels."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QLocale, QRectF

from ...translation import locale

TICKS, FEWEST_TICKS = 4, 2
MONTHS_BETWEEN = (1, 2, 3, 6, 12, 24, 60, 120)
DAYS_A_MONTH = 30.4


@dataclass(frozen=True)
class Panel:
    """Panel of the plot for one band.

    Attributes
    ----------
    band : int
        Position of the band in the cube.
    area : QRectF
        Where its lines are.
    low, high : float
        Values at the lower and the upper edge.
    first, last : date
        Dates at the left and the right edge.
    """

    band: int
    area: QRectF
    low: float
    high: float
    first: date
    last: date

    def x(self, day: date) -> float:
        """Horizontal position of a date, in pixels."""
        return self.area.left() + self.area.width() * (day - self.first).days / max(1, (self.last - self.first).days)

    def y(self, value: float) -> float:
        """Vertical position of a value, in pixels."""
        return self.area.bottom() - self.area.height() * (value - self.low) / (self.high - self.low)


def span_of(values: Iterable[float]) -> tuple[float, float]:
    """Lower and upper limit of a value axis, with a margin."""
    known = list(values)
    low, high = (min(known), max(known)) if known else (0.0, 1.0)
    room = 0.06 * (high - low) or max(0.05, 0.06 * abs(high))
    return low - room, high + room


def value_ticks(low: float, high: float, most: int = TICKS) -> list[float]:
    """Tick positions at round values between two limits; two at least, also where that is more than `most`."""
    ticks: list[float] = []
    while len(ticks) < FEWEST_TICKS:
        step = 10.0 ** math.floor(math.log10((high - low) / max(1, most)))
        step *= next((factor for factor in (1, 2, 5) if (high - low) / (step * factor) <= most), 10)
        first = math.ceil(low / step)
        ticks = [round(number * step, 12) for number in range(first, math.floor(high / step) + 1)]
        most += 1
    return ticks


def number_words(value: float, largest: float | None = None) -> str:
    """A number as the user's language writes it.

    Parameters
    ----------
    value : float
        The number.
    largest : float, optional
        Of those that it stands beside: all get as many decimals as give this one four digits. Without it, as few decimals as
        the number has.
    """
    here = locale()
    here.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if largest is None:
        return here.toString(float(value), "g", 6)
    decimals = max(0, min(6, 3 - math.floor(math.log10(abs(largest) or 1.0))))
    return here.toString(float(value), "f", decimals)


def date_ticks(first: date, last: date, most: int) -> list[date]:
    """Tick positions at first days of months, equally many months apart."""
    months = (last - first).days / DAYS_A_MONTH
    step = next((step for step in MONTHS_BETWEEN if months / step <= most), MONTHS_BETWEEN[-1])
    number = first.year * 12 + first.month - 1
    number += -number % step
    ticks = []
    while (day := date(number // 12, number % 12 + 1, 1)) <= last:
        if day >= first:
            ticks.append(day)
        number += step
    return ticks or [first]


def date_words(ticks: Sequence[date]) -> list[str]:
    """Tick labels of dates: the month, and the year where it changes."""
    words, year = [], None
    for day in ticks:
        month = locale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        words.append(month if day.year == year else f"{month}\n{day.year}")
        year = day.year
    return words
