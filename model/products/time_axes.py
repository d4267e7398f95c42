"""Time coordinates of NetCDF and Zarr: the units and calendars of the CF conventions (chapter 4.4)."""

from __future__ import annotations

import math
import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction

from ..runtime.errors import CubeError

_SECONDS = {
    "nanosecond": Fraction(1, 10**9), "microsecond": Fraction(1, 10**6), "millisecond": Fraction(1, 1000),
    "second": Fraction(1), "minute": Fraction(60), "hour": Fraction(3600), "day": Fraction(86400),
    "week": Fraction(7 * 86400),
}  # fmt: skip
_SHORT = {
    "ns": "nanosecond", "nanosec": "nanosecond", "us": "microsecond", "µs": "microsecond", "μs": "microsecond",
    "microsec": "microsecond", "ms": "millisecond", "msec": "millisecond", "millisec": "millisecond", "s": "second",
    "sec": "second", "min": "minute", "h": "hour", "hr": "hour", "d": "day", "mon": "month", "yr": "year", "a": "year",
}  # fmt: skip
_MONTHS = {"month": 1, "year": 12}

_SINCE = re.compile(
    r"(?P<unit>[^\W\d]+)\s+(?:since|after|from|ref)\s+(?P<year>[+-]?\d{1,4})-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?"
    r"(?:[T\s]+(?P<hour>\d{1,2})(?::(?P<minute>\d{1,2}))?(?::(?P<second>\d{1,2}(?:\.\d*)?))?)?"
    r"\s*(?:Z|UTC|GMT|(?P<zone>[+-]\d{1,2}(?::?\d{2})?))?\s*",
    re.IGNORECASE,
)
_AS = re.compile(r"(?P<unit>day|month|year)s?\s+as\s+%Y(?P<parts>(?:%m(?:%d)?)?)(?:\.%f)?", re.IGNORECASE)

_COMMON_YEAR = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIXED = {
    "noleap": _COMMON_YEAR, "365_day": _COMMON_YEAR, "all_leap": (31, 29, *_COMMON_YEAR[2:]),
    "366_day": (31, 29, *_COMMON_YEAR[2:]), "360_day": (30,) * 12,
}  # fmt: skip
TIME_AXES = (
    "TIME",
    "T",
    "VALID_TIME",
    "DATE",
    "DATES",
)  # where a layer has several axes of time, such as that of the forecast
_MIXED = ("", "standard", "gregorian", "utc", "tai")  # the last two differ from the others by seconds
_REAL = (*_MIXED, "proleptic_gregorian", "julian")
_FIRST_GREGORIAN = 2299161  # Julian day number of 15 October 1582
_TO_ORDINAL = 1721425  # Julian day number of the day before 1 January of the year 1
_MOST_LETTERS = 60  # of units in a sentence


def day_of_time(
    own: Mapping[str, str], shared: Mapping[str, str], path: str, calendar: str = "", is_dated: bool = False
) -> date | None:
    """Date of a layer by its time coordinate, e.g. 16 days since 2020-06-01.

    Parameters
    ----------
    own, shared : mapping of str to str
        Metadata items of the layer and of its file, by names in capitals.
    path : str
        The file, for sentences.
    calendar : str
        Of the time coordinate, where the items do not tell.
    is_dated : bool
        Whether something else tells the date, so that a time that cannot be read is none.

    Returns
    -------
    date or None
        None where the layer has no time coordinate. A day that only a calendar of models has, such as 30 February, is the
        last one of its month.

    Raises
    ------
    CubeError
        When units or calendar are none of the CF conventions.
    """
    axis, value, units = time_axis(own, shared)
    if not axis:
        return None
    calendar = (own.get(f"{axis}#CALENDAR") or _attribute(shared, axis, "CALENDAR") or calendar).strip().casefold()
    if calendar == "julian" and any("appeears" in text.casefold() for text in shared.values()):
        calendar = "standard"  # which AppEEARS means: it counts days from a date of today's calendar
    day = _day_of(value, units.strip(), calendar)
    if day is None and not is_dated:
        raise CubeError(
            "{path} gives its times as '{value}' in '{units}', calendar '{calendar}', which is no date that can be read "
            "here; write them as days since a date in the standard calendar.",
            path=path,
            value=value[:_MOST_LETTERS],
            units=units[:_MOST_LETTERS],
            calendar=calendar[:_MOST_LETTERS] or "standard",
        )
    return day


def time_axis(own: Mapping[str, str], shared: Mapping[str, str]) -> tuple[str, str, str]:
    """Name, value and units of the axis of a layer that is time; empty texts where there is none."""
    matches = [(re.fullmatch(r"NETCDF_DIM_(.+)|DIM_(.+)_VALUE", item), value) for item, value in own.items()]
    axes = [(match[1] or match[2], value) for match, value in matches if match]
    for axis, value in sorted(axes, key=lambda pair: pair[0] not in TIME_AXES):
        units = own.get(f"DIM_{axis}_UNIT") or own.get(f"{axis}#UNITS") or _attribute(shared, axis, "UNITS")
        if re.search(r"\ssince\s|\sas\s+%", units, re.IGNORECASE):
            return axis, value, units
    return "", "", ""


def _attribute(shared: Mapping[str, str], axis: str, name: str) -> str:
    """Attribute of an axis, which in a group of a NetCDF is called by its path, such as ``/GROUP/TIME#UNITS``."""
    exact = shared.get(f"{axis}#{name}")
    return exact or next((value for item, value in shared.items() if item.endswith(f"/{axis}#{name}")), "")


def _day_of(value: str, units: str, calendar: str) -> date | None:
    absolute, since = _AS.fullmatch(units), _SINCE.fullmatch(units)
    try:
        if not math.isfinite(float(value)):
            return None
        number = Fraction(value.strip())
        if absolute:
            return _absolute(number, len(absolute["parts"]) // 2)
        if since and (calendar in _REAL or calendar in _FIXED):
            return _since(number, since, calendar)
    except (ValueError, OverflowError, ZeroDivisionError):
        return None
    return None


def _absolute(number: Fraction, parts: int) -> date:
    """Date of a number such as 20200601.5, in which the digits are year, month and day, as far as `parts` says."""
    digits = int(number)
    if parts == 2:
        return date(digits // 10000, digits // 100 % 100, digits % 100)
    if parts == 1:
        month = date(digits // 100, digits % 100, 1)
        return month + timedelta(days=int((number - digits) * monthrange(month.year, month.month)[1]))
    year = date(digits, 1, 1)
    return year + timedelta(days=int((number - digits) * (date(digits + 1, 1, 1) - year).days))


def _since(number: Fraction, start: re.Match[str], calendar: str) -> date | None:
    unit = start["unit"].casefold()
    unit = _SHORT.get(unit) or unit.removesuffix("s")
    unit = _SHORT.get(unit, unit)
    year, month, day = int(start["year"]), int(start["month"]), int(start["day"] or 1)
    lacks_year = year == 0 and (calendar in _MIXED or calendar == "julian")
    if not 1 <= month <= 12 or not 1 <= day <= 31 or lacks_year:
        return None
    if unit in _MONTHS:  # whole months are counted in the calendar; UDUNITS' mean month would drift by a day or two
        moved = number * _MONTHS[unit]
        months = month - 1 + int(moved // 1)
        year, month = year + months // 12, months % 12 + 1
        number, unit = (moved - moved // 1) * Fraction(365, 12), "day"
    if unit not in _SECONDS:
        return None
    seconds = number * _SECONDS[unit] + _seconds_of_day(start)
    days = round(seconds) // 86400  # numbers with rounding errors may lie just before midnight
    return (
        _named_day(year, month, day, days, calendar)
        if calendar in _FIXED
        else _real_day(year, month, day, days, calendar)
    )


def _seconds_of_day(start: re.Match[str]) -> Fraction:
    zone = start["zone"] or ""
    digits = zone[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "")
    east = (int(hours or 0) * 3600 + int(minutes or 0) * 60) * (-1 if zone.startswith("-") else 1)
    return (
        int(start["hour"] or 0) * 3600
        + int(start["minute"] or 0) * 60
        + Fraction((start["second"] or "0").rstrip("."))
        - east
    )


def _named_day(year: int, month: int, day: int, days: int, calendar: str) -> date:
    """The day of that name a number of days later in a calendar whose years are all alike."""
    months = _FIXED[calendar]
    number = year * sum(months) + sum(months[: month - 1]) + day - 1 + days
    year, number = divmod(number, sum(months))
    month = 0
    while number >= months[month]:
        number -= months[month]
        month += 1
    try:
        return date(year, month + 1, number + 1)
    except ValueError:  # such as 30 February
        return date(year, month + 2, 1) - timedelta(days=1)


def _real_day(year: int, month: int, day: int, days: int, calendar: str) -> date:
    """The day a number of days later, by Julian day numbers."""
    gregorian = _julian_day(year, month, day, gregorian=True)
    is_julian = calendar == "julian" or (calendar in _MIXED and gregorian < _FIRST_GREGORIAN)
    number = _julian_day(year, month, day, gregorian=False) if is_julian else gregorian
    return date.fromordinal(number + days - _TO_ORDINAL)


def _julian_day(year: int, month: int, day: int, gregorian: bool) -> int:
    """Julian day number of a date at noon (Richards 2013, Explanatory Supplement to the Astronomical Almanac, 15.11)."""
    early = (14 - month) // 12
    years, months = year + 4800 - early, month + 12 * early - 3
    number = day + (153 * months + 2) // 5 + 365 * years + years // 4
    return number - years // 100 + years // 400 - 32045 if gregorian else number - 32083
