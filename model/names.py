"""TODO docstring"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .products.filenames import read_date


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
