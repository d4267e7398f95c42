"""Dates of found images: how cloudy they are, how large, and which of them are chosen."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsFeature

CHOSEN_FROM = "chosen_from"  # as model/products/remembered_searches.py reads it


@dataclass
class FoundDate:
    """Images of one date.

    Attributes
    ----------
    day : date
        When they were acquired.
    tiles : dict of str to float or None
        Cloud of each tile in percent, of the clearest image; None where it is not known.
    images : int
        How many there are.
    megabytes : float
        Pixels inside the area, not compressed; 0 where that is not known.
    """

    day: date
    tiles: dict[str, float | None] = field(default_factory=dict)
    images: int = 0
    megabytes: float = 0.0

    @property
    def cloud(self) -> float | None:
        """Mean cloud of its tiles in percent; None where none tells it."""
        known = [cloud for cloud in self.tiles.values() if cloud is not None]
        return sum(known) / len(known) if known else None


def dates_of(outlines: Iterable[QgsFeature]) -> list[FoundDate]:
    """The dates of found images, in order, from the outlines that *Search images* writes."""
    found: dict[date, FoundDate] = {}
    for outline in outlines:
        day = outline["date"].toPyDate()
        of_day = found.setdefault(day, FoundDate(day))
        of_day.images += 1
        of_day.megabytes += _number(outline["megabytes"]) or 0.0
        tile, cloud = str(outline["tile"] or "?"), _number(outline["cloud"])
        known = of_day.tiles.get(tile)
        of_day.tiles[tile] = cloud if known is None else min(known, known if cloud is None else cloud)
    return [found[day] for day in sorted(found)]


def months_of(dates: Iterable[FoundDate]) -> list[tuple[int, int]]:
    """Every month, as year and number, from that of the first date to that of the last one."""
    days = [one.day for one in dates]
    if not days:
        return []
    first, last = (day.year * 12 + day.month - 1 for day in (min(days), max(days)))
    return [(month // 12, month % 12 + 1) for month in range(first, last + 1)]


def write_chosen(source: Path, chosen: Collection[date], target: Path) -> int:
    """Write the found images of some dates to a file of their own.

    Parameters
    ----------
    source : Path
        What the search wrote.
    chosen : collection of date
        Dates to keep.
    target : Path
        Replaced where it exists.

    Returns
    -------
    int
        Number of images.

    Raises
    ------
    OSError
        When the file cannot be written.
    """
    text = source.read_bytes()
    content = json.loads(text)
    of_day: dict[str, list[Any]] = defaultdict(list)
    for item in content["features"]:
        of_day[_day_of(item)].append(item)
    kept = [item for day, items in of_day.items() if day in {str(one) for one in chosen} for item in items]
    target.parent.mkdir(parents=True, exist_ok=True)
    if len(kept) == len(content["features"]):
        target.write_bytes(text)
        return len(kept)
    # The engine asks the servers of a file that a search wrote, and of some of its items where it knows the whole.
    content["lstmfcn:search"][CHOSEN_FROM] = hashlib.sha256(text).hexdigest()
    target.write_text(json.dumps({**content, "features": kept}), encoding="utf-8")
    return len(kept)


def _day_of(item: dict[str, Any]) -> str:
    properties = item["properties"]
    return str(properties.get("datetime") or properties.get("start_datetime") or "")[:10]


def _number(value: Any) -> float | None:
    return None if value in (None, NULL) else float(value)
