"""Bands and dates in the names of rasters and layers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import PurePosixPath

from ..raster.files import split_subdataset
from ..runtime.errors import CubeError
from .bands import SENTINEL_2, common_name, satellite_in
from .naming_schemes import PRODUCTS

EXAMPLE_PATTERN = "{satellite}_{sensor}_{tile}_{band}_{date}"
_DATE = r"(?P<date>\d{4}[-_.]\d{2}[-_.]\d{2}|\d{8}|\d{4}-\d{3}|A?\d{7})"

_DATE_ANYWHERE = re.compile(
    r"(?<!\d)(\d{4}-\d{2}-\d{2}|\d{4}_\d{2}_\d{2}|\d{4}\.\d{2}\.\d{2}|\d{8}|\d{4}-\d{3}|A?\d{7})(?!\d)"
)

_DAY_FIRST = re.compile(r"(?<!\d)(\d{2})([-_.]?)(\d{2})\2((?:19|20)\d{2})(?!\d)")

_BAND_WORD = re.compile(
    r"(?:(?:SR|ST)_)?B\d{1,2}A?|BAND_?\d{1,2}A?|QA_PIXEL|QA_RADSAT|SCL|AOT|WVP|TCI|Fmask|pixel_reliability|VI_Quality"
    r"|NDVI|EVI2?|NDWI|NDMI|MNDWI|NBR|SAVI|MSAVI|LAI|VV|VH"
    r"|blue|green|red|rededge\d{0,3}|nir(?:08|09)?|swir(?:16|22|1|2)?|coastal",
    re.IGNORECASE,
)

_AWS_FOLDERS = re.compile(r"tiles/\d{1,2}/[A-Z]/[A-Z]{2}/(\d{4})/(\d{1,2})/(\d{1,2})/\d+(?:/|$)")
_SUFFIX = re.compile(r"\.(?:tiff?|jp2|img|vrt|nc4?|zarr|h5|hdf5?|grib2?|dat|bsq|bil|bip|png|jpe?g|asc)$", re.IGNORECASE)


@dataclass(frozen=True)
class NameParts:
    """Parts of a raster's name: band, date and what else it tells.

    Attributes
    ----------
    band : str or None
        Band name.
    day : date or None
        Acquisition date.
    family : str
        Product whose encodings are known, or an empty string.
    satellite : str
        As model.products.bands knows it, or an empty string.
    """

    band: str | None = None
    day: date | None = None
    family: str = ""
    satellite: str = ""

    @property
    def common_name(self) -> str:
        """Common name of the band, e.g. ``red``; empty when it is not known."""
        return common_name(self.satellite, self.band or "")


def read_date(text: str) -> date | None:
    """Parse a date written YYYY-MM-DD, YYYY_MM_DD, YYYY.MM.DD, YYYYMMDD, YYYYDDD, YYYY-DDD or AYYYYDDD; else None."""
    digits = re.sub(r"[-_.A]", "", text)
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


def date_in(text: str) -> date | None:
    """The first date anywhere in a text, e.g. in a metadata item; None when there is none."""
    return next((day for match in _DATE_ANYWHERE.finditer(text) if (day := read_date(match[1]))), None)


def day_first_in(name: str) -> str:
    """Ambiguous date in a text, with day or month before the year; empty if there is none."""
    match = _DAY_FIRST.search(name)
    return match[0] if match and max(int(match[1]), int(match[3])) <= 31 and int(match[1]) and int(match[3]) else ""


def parse_name(stem: str, pattern: str = "") -> NameParts:
    """Parse band and date from a name without its folder and extension.

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
    recognised = _parse_product(stem)
    if pattern:
        match = _compile(pattern).fullmatch(stem)
        if match is None:
            return NameParts()
        known = recognised or NameParts(satellite=satellite_in(stem))
        return replace(known, band=match.groupdict().get("band"), day=_day_of(match))
    return recognised or _parse_freely(stem)


def parse_path(path: str, pattern: str = "") -> NameParts:
    """Parse band and date from a path; from the folder's name too where the file's own has no date.

    Parameters
    ----------
    path : str
        File, or any name that GDAL opens, subdatasets included.
    pattern : str
        As in :func:`parse_name`; it reads the file's own name only.
    """
    file, variable = split_subdataset(path)
    if "://" in file:
        file = file.split("?")[0]
    folders = PurePosixPath(file.replace("\\", "/"))
    parts = parse_name(_SUFFIX.sub("", folders.name), pattern)
    if variable:
        named = parse_name(variable)
        parts = replace(parts, band=named.band or variable, day=named.day or parts.day)
    if pattern or parts.day:
        return parts
    for folder in folders.parents:
        outer = _parse_folder(folder.name)
        if outer:
            return replace(outer, band=parts.band)
    on_aws = _AWS_FOLDERS.search(str(folders.parent))
    if on_aws:
        return NameParts(parts.band, _real_date(*map(int, on_aws.groups())), "S2_L2A", SENTINEL_2)
    parent = folders.parent.name
    return replace(parts, day=read_date(parent), satellite=parts.satellite or satellite_in(parent))


def _compile(pattern: str) -> re.Pattern[str]:
    fields = re.findall(r"{(\w+)}", pattern)
    if not {"date", "band"} & set(fields):
        raise CubeError(
            "The file pattern '{pattern}' has neither {{band}} nor {{date}}; write it like {example}.",
            pattern=pattern,
            example=EXAMPLE_PATTERN,
        )
    wrong = [name for name in fields if not name.isidentifier()]
    if wrong:
        raise CubeError(
            "The file pattern '{pattern}' has {name}; begin the names in braces with a letter.",
            pattern=pattern,
            name=f"{{{wrong[0]}}}",
        )
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


def _parse_product(stem: str) -> NameParts | None:
    for product in PRODUCTS:
        match = product.match_file(stem)
        day = _day_of(match) if match else None
        if match and day:
            band = match.groupdict().get("band")
            return NameParts(band and band.replace(" ", "_"), day, product.family, product.satellite_of(match))
    return None


def _parse_folder(name: str) -> NameParts | None:
    for product in PRODUCTS:
        match = product.match_folder(name)
        day = _day_of(match) if match else None
        if match and day:
            return NameParts(None, day, product.family, product.satellite_of(match))
    return None


def _day_of(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    if groups.get("month"):
        return _real_date(int(groups["month"][:4]), int(groups["month"][5:]), 1)
    if groups.get("quarter"):
        return _real_date(int(groups["quarter"][:4]), 3 * int(groups["quarter"][-1]) - 2, 1)
    return read_date(groups["date"]) if groups.get("date") else None


def _real_date(year: int, month: int, day: int) -> date | None:
    return read_date(f"{year:04}{month:02}{day:02}")


def _parse_freely(stem: str) -> NameParts:
    day = None
    rest = stem
    for match in _DATE_ANYWHERE.finditer(stem):
        day = read_date(match[1])
        if day:
            rest = stem[: match.start()] + " " + stem[match.end() :]
            break
    words = [
        word for word in re.split(r"[\s.,;:\-()]+|(?<!SR)(?<!ST)(?<!QA)_(?!(?i:quality|reliability))", rest) if word
    ]
    band = next((word for word in words if _BAND_WORD.fullmatch(word)), None)
    return NameParts(band, day, "", satellite_in(stem))
