"""Lists of dates beside a raster of many layers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..raster.files import split_subdataset
from ..runtime.errors import CubeError
from .dates import date_in, loose_date_in

_MOST_BYTES = 1_000_000
_SUFFIXES = (".txt", ".csv", ".dates")
_WORDS = ("dates", "timeline")


def days_beside(path: str, count: int, is_undated: bool) -> list[date | None] | None:
    """Dates of a raster's layers from a text file beside it, one a line.

    For ``ndvi.tif`` these are ``ndvi.txt``, ``ndvi.csv`` and ``ndvi.dates``, and the same with ``_dates`` or ``_timeline``
    after the name; for a raster that nothing else dates also ``dates`` and ``timeline``, for all rasters of a folder.

    Parameters
    ----------
    path : str
        The raster.
    count : int
        Its layers.
    is_undated : bool
        Whether nothing else tells a date of the raster.

    Returns
    -------
    list of date, or None
        A date for each layer; None where there is no such file.

    Raises
    ------
    CubeError
        When nothing else dates the raster, and the file that bears its name lists another number of dates.
    """
    raster = Path(split_subdataset(path)[0])
    if str(raster).startswith("/vsi") or not raster.is_file():
        return None
    own = [raster.stem, *(f"{raster.stem}_{word}" for word in _WORDS)]
    for name in (*own, *(_WORDS if is_undated else ())):
        for suffix in _SUFFIXES:
            days = _listed(raster.with_name(name + suffix))
            if len(days) == count:
                return [*days]
            if days and is_undated and name in own:
                raise CubeError(
                    "{list} has {days} dates and {path} has {count} layers; write one date a line, for each layer one.",
                    list=name + suffix,
                    days=len(days),
                    path=path,
                    count=count,
                )
    return None


def _listed(file: Path) -> list[date]:
    """The first date of each line of a text file; none where it is not there, or not a list of dates."""
    try:
        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            return []
        lines = [line for line in file.read_text(encoding="utf-8-sig").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError):
        return []
    days = [date_in(line) or loose_date_in(line)[0] for line in lines]
    if days and days[0] is None:  # the heading of a column
        days = days[1:]
    found = [day for day in days if day]
    return found if len(found) == len(days) else []
