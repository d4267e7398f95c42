"""Band and date, read from the name of a raster, of one of its layers, or of a field."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from .errors import CubeError

EXAMPLE_PATTERN = "{satellite}_{sensor}_{tile}_{band}_{date}"

_DATE = r"(?P<date>\d{4}[-_]\d{2}[-_]\d{2}|\d{8}|A?\d{7})"

# Names that need no pattern, the most telling first. A family names the table of encodings in model.encodings.
_WELL_KNOWN: tuple[tuple[str, str], ...] = (
    ("MOD13Q1", r"M[OY]D13Q1[._](?P<date>A\d{7})[._].*?(?P<band>[A-Za-z]+)(?:_reflectance)?"),
    ("S2_L2A", r"T\d{2}[A-Z]{3}_(?P<date>\d{8})T\d{6}_(?P<band>[A-Z0-9]+)(?:_\d{2}m)?"),
    ("LANDSAT_C2_L2", r"L[COTEM]\d{2}_L2S[PR]_\d{6}_(?P<date>\d{8})_\d{8}_\d{2}_[A-Z0-9]{2}_(?P<band>\w+)"),
    ("HLS", r"HLS\.[LS]30\.T\d{2}[A-Z]{3}\.(?P<date>\d{7})T\d{6}\.v\d\.\d\.(?P<band>\w+)"),
    ("MOD13Q1", rf"(?:TERRA|AQUA)_MODIS_[^_]+_(?P<band>[A-Za-z0-9-]+)_{_DATE}"),
    ("", rf"[^_]+_[^_]+_[^_]+_(?P<band>[A-Za-z0-9-]+)_{_DATE}"),
)

_DATE_ANYWHERE = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2}|\d{4}_\d{2}_\d{2}|\d{8}|A?\d{7})(?!\d)")
_BAND_WORD = re.compile(
    r"(?:SR_)?B\d{1,2}A?|QA_PIXEL|SCL|Fmask|NDVI|EVI2?|NDWI|NDMI|MNDWI|NBR|SAVI|MSAVI|LAI|VV|VH"
    r"|blue|green|red|rededge\d?|nir(?:08|09)?|swir(?:16|22|1|2)?|coastal",
    re.IGNORECASE,
)

MASK_BANDS = frozenset(
    {"SCL", "QA_PIXEL", "QA_RADSAT", "FMASK", "CLOUD", "RELIABILITY", "PIXEL_RELIABILITY", "AOT", "WVP"}
)


@dataclass(frozen=True)
class NameParts:
    """What a name says.

    Attributes
    ----------
    band : str or None
        Band name.
    day : date or None
        Acquisition date.
    family : str
        Product whose encodings are known, or an empty string.
    """

    band: str | None = None
    day: date | None = None
    family: str = ""


def read_date(text: str) -> date | None:
    """A date written YYYY-MM-DD, YYYY_MM_DD, YYYYMMDD, YYYYDDD or AYYYYDDD; None where it is none."""
    digits = re.sub(r"[-_A]", "", text)
    if not digits.isdigit() or not 1970 <= int(digits[:4]) <= 2100:
        return None
    try:
        if len(digits) == 8:
            return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        if len(digits) == 7:
            day = date(int(digits[:4]), 1, 1) + timedelta(days=int(digits[4:]) - 1)
            return day if day.year == int(digits[:4]) and int(digits[4:]) > 0 else None
    except ValueError:
        return None
    return None


def parse_name(stem: str, pattern: str = "") -> NameParts:
    """Band and date of a name without its folder and extension.

    Parameters
    ----------
    stem : str
        E.g. ``TERRA_MODIS_012010_NDVI_2013-09-14``.
    pattern : str
        The user's way to read it, e.g. ``{satellite}_{sensor}_{tile}_{band}_{date}``; empty to recognise it.

    Returns
    -------
    NameParts
        What was understood; parts that were not are None.

    Raises
    ------
    CubeError
        When `pattern` names neither ``{date}`` nor ``{band}``, or names that begin with a digit.
    """
    if pattern:
        match = _compile(pattern).fullmatch(stem)
        return _parts_of(match, _family_of(stem)) if match else NameParts()
    for family, expression in _WELL_KNOWN:
        match = re.fullmatch(expression, stem)
        if match and read_date(match["date"]):
            return _parts_of(match, family)
    return _parse_freely(stem)


def _compile(pattern: str) -> re.Pattern[str]:
    fields = re.findall(r"{(\w+)}", pattern)
    if not {"date", "band"} & set(fields):
        raise CubeError(
            f"The file pattern '{pattern}' has neither {{band}} nor {{date}}; write it like {EXAMPLE_PATTERN}."
        )
    wrong = [name for name in fields if not name.isidentifier()]
    if wrong:
        raise CubeError(f"The file pattern '{pattern}' has {{{wrong[0]}}}; begin the names in braces with a letter.")
    expression = ""
    seen: set[str] = set()
    for part in re.split(r"({\w+})", pattern):
        name = part[1:-1] if part.startswith("{") else ""
        if not name:
            expression += re.escape(part)
        elif name in seen:
            expression += f"(?P={name})"
        else:
            expression += _DATE if name == "date" else f"(?P<{name}>.+?)"
            seen.add(name)
    return re.compile(expression)


def _parts_of(match: re.Match[str], family: str) -> NameParts:
    groups = match.groupdict()
    return NameParts(groups.get("band"), read_date(groups["date"]) if groups.get("date") else None, family)


def _family_of(stem: str) -> str:
    for family, expression in _WELL_KNOWN:
        if family and re.fullmatch(expression, stem):
            return family
    return ""


def _parse_freely(stem: str) -> NameParts:
    day = None
    rest = stem
    for match in _DATE_ANYWHERE.finditer(stem):
        day = read_date(match[1])
        if day:
            rest = stem[: match.start()] + " " + stem[match.end() :]
            break
    words = [word for word in re.split(r"[\s.\-]+|(?<!SR)(?<!QA)_", rest) if word]
    band = next((word for word in words if _BAND_WORD.fullmatch(word)), None)
    return NameParts(band, day)


@dataclass(frozen=True)
class SeriesField:
    """A field of a sample layer that carries one observation.

    Attributes
    ----------
    field : str
        Name of the field.
    band : str
        Band name.
    day : date or None
        Acquisition date, where the name has one.
    position : int
        Place in the series, from 1, where the name has no date; else 0.
    """

    field: str
    band: str
    day: date | None
    position: int


def parse_series_fields(fields: Iterable[str]) -> list[SeriesField]:
    """Fields that carry series: ``NDVI_20130914`` … or ``NDVI1`` … ``NDVI12`` (``B2_1`` … where a band ends in a digit).

    Positional names count when their numbers run from 1 to T without a hole, T being at least 3. Dated names win where
    both kinds are present.
    """
    names = list(fields)
    dated = [field for name in names if (field := _dated_field(name))]
    if dated:
        return dated
    groups: dict[str, list[SeriesField]] = {}
    for name in names:
        match = re.fullmatch(r"(?P<band>.+)_(?P<position>\d+)", name) or re.fullmatch(
            r"(?P<band>.*[^\d_])(?P<position>\d+)", name
        )
        if match:
            field = SeriesField(name, match["band"], None, int(match["position"]))
            groups.setdefault(match["band"], []).append(field)
    whole: list[SeriesField] = []
    for group in groups.values():
        ordered = sorted(group, key=lambda field: field.position)
        if len(ordered) >= 3 and [field.position for field in ordered] == list(range(1, len(ordered) + 1)):
            whole += ordered
    return whole


def _dated_field(name: str) -> SeriesField | None:
    match = re.fullmatch(r"(?P<band>.+?)[_.]?(?P<date>\d{4}[-_]\d{2}[-_]\d{2}|\d{8})", name)
    day = read_date(match["date"]) if match else None
    return SeriesField(name, match["band"], day, 0) if match and day else None
