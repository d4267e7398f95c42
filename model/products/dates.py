"""Dates in texts: as numbers, with the names of months, and as a month without a day."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

_TIME_OF_DAY = r"(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?"
_DATE_ANYWHERE = re.compile(
    rf"(?<!\d)(?:(?P<timed>\d{{8}}){_TIME_OF_DAY}|(?P<bare>\d{{4}}-\d{{2}}-\d{{2}}|\d{{4}}_\d{{2}}_\d{{2}}|\d{{4}}\.\d{{2}}\.\d{{2}}"
    r"|\d{8}|\d{4}-\d{3}|A?\d{7}))(?!\d)"
)
_DAY_FIRST = re.compile(r"(?<!\d)(\d{2})([-_./]?)(\d{2})\2((?:19|20)\d{2})(?!\d)")
_EPOCHS = {10: 1, 13: 10**3, 16: 10**6, 19: 10**9}  # digits of a time since 1970 today, and its units in a second

# English, Portuguese, Spanish and French; short forms that are words of their own, such as set and out, are none.
_MONTH_WORDS = (
    "jan january janeiro janvier janv ene enero",
    "feb february fev fevereiro febrero fevrier février fevr févr",
    "mar march marco março marzo mars",
    "apr april abr abril avr avril",
    "may maio mayo mai",
    "jun june junho junio juin",
    "jul july julho julio juil juillet",
    "aug august ago agosto aout août",
    "sep sept september setembro septiembre setiembre septembre",
    "oct october outubro octubre octobre",
    "nov november novembro noviembre novembre",
    "dec december dez dezembro dic diciembre déc décembre decembre",
)
_MONTHS = {word: number for number, words in enumerate(_MONTH_WORDS, start=1) for word in words.split()}
_MONTH = rf"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_LAST_SECOND = 2_540_000_000  # since 1970, in 2050
_LATEST_MONTH_YEAR = 2050  # a larger number of six digits is none of a year and a month
_TWO_DIGIT_YEARS = range(2000, 2013)  # 200604 may be April 2006 or 4 June 2020

# Dates that need more trust than those of all digits: the user's pattern, or no other date in a name.
_LOOSE = tuple(
    re.compile(expression, re.IGNORECASE)
    for expression in (
        rf"(?<![A-Za-z0-9])(?P<day>\d{{1,2}})[-_. ]?(?P<month>{_MONTH})[-_. ]?(?P<year>\d{{4}})(?!\d)",
        rf"(?<!\d)(?P<year>\d{{4}})[-_. ]?(?P<month>{_MONTH})[-_. ]?(?P<day>\d{{1,2}})(?![A-Za-z0-9])",
        rf"(?<![A-Za-z])(?P<month>{_MONTH})[-_. ]?(?P<year>\d{{4}})(?!\d)",
        rf"(?<!\d)(?P<year>\d{{4}})[-_. ]?(?P<month>{_MONTH})(?![A-Za-z])",
        r"(?<!\d)(?P<year>\d{4})_(?P<of_year>\d{3})(?!\d)",
        r"(?<!\d)(?<!\d[-_.])(?P<year>\d{4})[-_.](?P<month>\d{2})(?![A-Za-z0-9]|[-_.]\d{2}(?!\d))",
        r"(?<!\d)(?P<year>\d{4})(?P<month>\d{2})(?!\d)",
    )
)

# Forms of {date} in a user's pattern, in the order in which they are tried.
_IN_PATTERNS = tuple(
    re.compile(expression, re.IGNORECASE)
    for expression in (
        r"\d{4}[-_.]\d{2}[-_.]\d{2}",
        rf"\d{{8}}{_TIME_OF_DAY}",
        r"\d{19}",
        r"\d{16}",
        r"\d{13}",
        r"\d{10}",
        r"\d{8}",
        r"A?\d{4}[-_.]?\d{3}",
        rf"\d{{1,2}}[-_. ]?{_MONTH}[-_. ]?\d{{4}}",
        rf"\d{{4}}[-_. ]?{_MONTH}[-_. ]?\d{{1,2}}",
        rf"{_MONTH}[-_. ]?\d{{4}}",
        rf"\d{{4}}[-_. ]?{_MONTH}",
        r"\d{4}[-_.]\d{2}",
        r"\d{6}",
    )
)


def read_date(text: str) -> date | None:
    """Parse a date written YYYY-MM-DD, YYYY_MM_DD, YYYY.MM.DD, YYYYMMDD, YYYYDDD, YYYY-DDD or AYYYYDDD; else None."""
    digits = re.sub(r"[-_.A]", "", text)
    if not re.fullmatch(r"[0-9]{7,8}", digits) or not 1970 <= int(digits[:4]) <= 2100:
        return None
    if len(digits) == 8:
        return real_date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return _day_of_year(int(digits[:4]), int(digits[4:]))


def real_date(year: int, month: int, day: int) -> date | None:
    """The date, if there is such a one between 1970 and 2100; else None."""
    try:
        return date(year, month, day) if 1970 <= year <= 2100 else None
    except ValueError:
        return None


def _day_of_year(year: int, number: int) -> date | None:
    day = date(year, 1, 1) + timedelta(days=number - 1)
    return day if number > 0 and day.year == year else None


def date_in(text: str) -> date | None:
    """The first date anywhere in a text, e.g. in a metadata item; None when there is none."""
    return next((day for day, _, _ in dates_in(text)), None)


def dates_in(text: str) -> list[tuple[date, int, int]]:
    """All dates in a text, each with where it begins and ends."""
    found = (
        (read_date(match["timed"] or match["bare"]), match.start(), match.end())
        for match in _DATE_ANYWHERE.finditer(text)
    )
    return [(day, start, end) for day, start, end in found if day]


def without_dates(text: str) -> str:
    """A text with a blank in place of each date, loose ones included."""
    for _, start, end in reversed(dates_in(text)):
        text = f"{text[:start]} {text[end:]}"
    for expression in _LOOSE:
        text = expression.sub(lambda match: " " if _loose_date(match) else match[0], text)
    return text


def loose_date_in(text: str) -> tuple[date | None, bool]:
    """A date written YYYY_DDD, YYYY-MM, YYYY_MM or YYYYMM, or with the name of its month, anywhere in a text.

    A month without a day stands for its first day. Six digits that may as well be a date with a year of two digits are none.

    Returns
    -------
    date : date or None
        The first one of the most telling kind.
    is_month : bool
        Whether no day was written.
    """
    for expression in _LOOSE:
        for match in expression.finditer(text):
            day = _loose_date(match)
            if day:
                return day, not {"day", "of_year"} & {name for name, value in match.groupdict().items() if value}
    return None, False


def _loose_date(match: re.Match[str], trusted: bool = False) -> date | None:
    parts = match.groupdict()
    year = int(parts["year"])
    if parts.get("of_year"):
        return _day_of_year(year, int(parts["of_year"])) if 1970 <= year <= 2100 else None
    bare = match[0].isdigit()
    if year > _LATEST_MONTH_YEAR or (bare and not trusted and year in _TWO_DIGIT_YEARS):
        return None
    month = _MONTHS.get(parts["month"].lower()) or int(parts["month"])
    return real_date(year, month, int(parts.get("day") or 1))


def pattern_dates_at(text: str, start: int) -> list[tuple[int, date]]:
    """Where dates end that begin at a place of a text, and which ones they are: what {date} of a user's pattern may mean."""
    matches = (expression.match(text, start) for expression in _IN_PATTERNS)
    found = [(match.end(), day) for match in matches if match and (day := _trusted_date(match[0]))]
    return list(dict(reversed(found)).items())[::-1]


def _trusted_date(text: str) -> date | None:
    """The date that a whole text is, in any of the forms that a user's pattern takes."""
    exact = read_date(text[:8] if re.fullmatch(r"\d{10}|\d{12}|\d{14}", text) else text) or day_of_epoch(text)
    if exact:
        return exact
    matches = (expression.fullmatch(text) for expression in _LOOSE)
    return next((day for match in matches if match and (day := _loose_date(match, trusted=True))), None)


def day_of_epoch(text: str) -> date | None:
    """Date of a time since 1970 in seconds or their thousandths, millionths or billionths, by the number of its digits."""
    units = _EPOCHS.get(len(text)) if text.isascii() and text.isdigit() else None
    return (
        datetime.fromtimestamp(int(text) // units, UTC).date() if units and int(text) // units < _LAST_SECOND else None
    )


def day_first_in(name: str) -> str:
    """Ambiguous date in a text, with day or month before the year; empty if there is none."""
    match = _DAY_FIRST.search(name)
    return match[0] if match and max(int(match[1]), int(match[3])) <= 31 and int(match[1]) and int(match[3]) else ""


def short_month_in(name: str) -> str:
    """Six digits in a text that may be a year and a month or a date with a year of two digits; empty if there are none."""
    matches = _LOOSE[-1].finditer(name)
    return next((match[0] for match in matches if _loose_date(match, trusted=True) and not _loose_date(match)), "")
