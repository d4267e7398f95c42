"""Bands and dates in the names of rasters and layers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..raster.files import split_subdataset
from .bands import SENTINEL_2, common_name, satellite_in, spelling
from .dates import dates_in, loose_date_in, read_date, real_date, without_dates
from .naming_schemes import PRODUCTS
from .patterns import file_pattern

MOST_LETTERS = 512  # of a name; a longer one says nothing
MOST_FOLDERS = 12  # around a file that are looked at

_BAND_WORD = re.compile(
    r"(?:(?:SR|ST)_)?B\d{1,2}A?|BAND_?\d{1,2}A?|QA_PIXEL|QA_RADSAT|SCL|AOT|WVP|TCI|Fmask|pixel_reliability|VI_Quality"
    r"|NDVI|EVI2?|NDWI|NDMI|MNDWI|NBR|SAVI|MSAVI|LAI|VV|VH"
    r"|blue|green|red|rededge\d{0,3}|nir(?:08|09)?|swir(?:16|22|1|2)?|coastal",
    re.IGNORECASE,
)

_NUMBERED = re.compile(r"b\d{1,2}a?")

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
    loose : bool
        Whether the date is one that only a name without any other date is taken to have, e.g. ``2020_01``.
    is_month : bool
        Whether the date has no day, and stands for the first of its month.
    """

    band: str | None = None
    day: date | None = None
    family: str = ""
    satellite: str = ""
    loose: bool = False
    is_month: bool = False

    @property
    def common_name(self) -> str:
        """Common name of the band, e.g. ``red``; empty when it is not known."""
        return common_name(self.satellite, self.band or "")


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
    if len(stem) > MOST_LETTERS:
        return NameParts()
    recognised = _parse_product(stem)
    if pattern:
        match = file_pattern(pattern).match(stem)
        if match is None:
            return NameParts()
        known = recognised or NameParts(satellite=satellite_in(stem))
        return replace(known, band=match.band, day=match.day)
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
    *folders, name = [part for part in file.replace("\\", "/").split("/") if part] or [""]
    stem = stem_of(name)
    parts = parse_name(stem, pattern)
    if variable:
        named = parse_name(variable)
        parts = replace(parts, band=named.band or variable, day=named.day or parts.day)
    if pattern or parts.day:
        return parts
    return _dated_by_folders(parts, folders[-MOST_FOLDERS:], stem)


def fits_pattern(path: str, pattern: str) -> bool:
    """Whether the name of a file is as a user's pattern says."""
    name = split_subdataset(path)[0].split("?")[0].replace("\\", "/").rpartition("/")[2]
    return file_pattern(pattern).match(stem_of(name)[:MOST_LETTERS]) is not None


def stem_of(name: str) -> str:
    """Name of a file without the suffix of its format."""
    return _SUFFIX.sub("", name)


def _dated_by_folders(parts: NameParts, folders: list[str], stem: str) -> NameParts:
    """Parts of a name without a date, with that of a folder around it; else with one that the name may mean."""
    for folder in reversed(folders):
        outer = _parse_folder(folder)
        if outer:
            return replace(outer, band=parts.band)
    on_aws = _AWS_FOLDERS.search("/".join(folders))
    if on_aws:
        return NameParts(parts.band, real_date(*map(int, on_aws.groups())), "S2_L2A", SENTINEL_2)
    parent = folders[-1] if folders else ""
    satellite = parts.satellite or satellite_in(parent[:MOST_LETTERS])
    day = read_date(parent)
    if day:
        return replace(parts, day=day, satellite=satellite)
    for text in (stem, parent if not without_dates(parent[:MOST_LETTERS]).strip(" _-.") else ""):
        loose, is_month = loose_date_in(text[:MOST_LETTERS])
        if loose:
            return replace(parts, day=loose, satellite=satellite, loose=True, is_month=is_month)
    return replace(parts, satellite=satellite)


def _parse_product(stem: str) -> NameParts | None:
    for product in PRODUCTS:
        match = product.match_file(stem)
        day = _day_of(match) if match else None
        if match and day:
            band = match.groupdict().get("band")
            return NameParts(band and band.replace(" ", "_"), day, product.family, product.satellite_of(match))
    return None


def _parse_folder(name: str) -> NameParts | None:
    if len(name) > MOST_LETTERS:
        return None
    for product in PRODUCTS:
        match = product.match_folder(name)
        day = _day_of(match) if match else None
        if match and day:
            return NameParts(None, day, product.family, product.satellite_of(match))
    return None


def _day_of(match: re.Match[str]) -> date | None:
    groups = match.groupdict()
    if groups.get("month"):
        return real_date(int(groups["month"][:4]), int(groups["month"][5:]), 1)
    if groups.get("quarter"):
        return real_date(int(groups["quarter"][:4]), 3 * int(groups["quarter"][-1]) - 2, 1)
    return read_date(groups["date"]) if groups.get("date") else None


def _parse_freely(stem: str) -> NameParts:
    day, start, end = _first_of(dates_in(stem))
    rest = f"{stem[:start]} {stem[end:]}" if day else stem
    words = [
        word for word in re.split(r"[\s.,;:\-()]+|(?<!SR)(?<!ST)(?<!QA)_(?!(?i:quality|reliability))", rest) if word
    ]
    return NameParts(_band_among(words), day, "", satellite_in(stem))


def _first_of(dates: Sequence[tuple[date, int, int]]) -> tuple[date | None, int, int]:
    """The date of a name that has several: the first, or an earlier one that is written in full.

    A period begins before it ends, and the ground was seen before the image was processed, whichever of both stands first.
    """
    full = [found for found in dates[1:] if found[2] - found[1] >= len("YYYYMMDD") and found[0] < dates[0][0]]
    return min(full, default=next(iter(dates), (None, 0, 0)))


def _band_among(words: Sequence[str]) -> str | None:
    """The word that names a band; None where several bands are named, as in ``B4_B8_ratio`` or ``blue_river_NDVI``.

    A band's number and its name beside each other (``B08_nir``) are one band.
    """
    found = [word for word in words if _BAND_WORD.fullmatch(word)]
    numbered = {spelling(word) for word in found if _NUMBERED.fullmatch(spelling(word))}
    named = {spelling(word) for word in found} - numbered
    return found[0] if found and max(len(numbered), len(named)) == 1 else None
