"""Rasters of one band, date and place: which of them are put together, and which are refused."""

from __future__ import annotations

import filecmp
import re
from datetime import date
from pathlib import Path, PurePath

import numpy as np

from ..products.containers import is_timed
from ..products.layers import LayerInfo
from ..products.masks import KNOWN_RULES
from ..products.name_sets import PARTS_OF_PLACES
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from .cube import Source


class SamePlace:
    """Rasters that hold one band of a date together: tiles of several places, or parts of one.

    A satellite's data of a tile and day may come in two products, each with a part of its pixels.
    """

    def __init__(self) -> None:
        self._pairs: dict[tuple[str, date], tuple[str, str]] = {}

    def add(self, tiles: list[Source], source: Source, layer: LayerInfo) -> None:
        """Add a raster of a band and date to those that are there already.

        Raises
        ------
        CubeError
            When another one has all of its pixels too, so that it could never count, or seems to hold other values.
        """
        same = [tile for tile in tiles if tile.grid.matches(source.grid)]
        for other in same:
            if other.path == source.path and is_timed(source.path):
                raise CubeError(
                    "Layers {first} and {second} of {path} are both {band} of {day}; make one layer of those of a day first, "
                    "for example with ds.resample(time='1D').first() in xarray.",
                    first=other.layer,
                    second=source.layer,
                    path=source.path,
                    band=layer.band,
                    day=layer.day,
                )
            if other.path == source.path:
                raise CubeError(
                    "Layers {first} and {second} of {path} are both {band} of {day}; write a date of its own into the "
                    "description of each layer, or into a text file {list} beside it, one date (YYYY-MM-DD) a line.",
                    first=other.layer,
                    second=source.layer,
                    path=source.path,
                    band=layer.band,
                    day=layer.day,
                    list=PurePath(source.path).with_suffix(".txt").name,
                )
            if not (_may_lack_pixels(other, layer.band) and _are_parts(other.path, source.path)):
                raise CubeError(
                    "Band {band} of {day} is in two rasters of one place, {first} and {second}; keep one of them.",
                    band=layer.band,
                    day=layer.day,
                    first=other.path,
                    second=source.path,
                )
        if same:
            self._pairs.setdefault((layer.band, layer.day), (same[0].path, source.path))
        tiles.append(source)

    def say(self, feedback: Feedback) -> None:
        """Say which rasters are put together."""
        if self._pairs:
            (band, day), (first, second) = next(iter(self._pairs.items()))
            days = len({day for _, day in self._pairs})
            feedback.log(
                Message(
                    "Several rasters of one place and day are put together, on {days} dates, such as {band} of {day} in "
                    "{first} and {second}; at each pixel the first one with an observation counts.",
                    days=days,
                    band=band,
                    day=day,
                    first=first,
                    second=second,
                )
            )


def _may_lack_pixels(source: Source, band: str) -> bool:
    """Whether a raster can say that a pixel was not observed."""
    if band.upper() in KNOWN_RULES:
        return True
    encoding = source.encoding
    limited = encoding.valid_min is not None or encoding.valid_max is not None
    return encoding.nodata is not None or limited or np.issubdtype(np.dtype(source.dtype), np.floating)


def _are_copies(first: Path, second: Path) -> bool:
    try:
        return first.is_file() and second.is_file() and filecmp.cmp(first, second, shallow=False)
    except OSError:
        return False


def _are_parts(first: str, second: str) -> bool:
    """Whether the names of two rasters differ by numbers and letters only, not by words such as mean and maximum."""
    if _are_copies(Path(first), Path(second)):
        return False
    words = [set(re.findall(r"[^\W\d_]{3,}", PurePath(path).stem.casefold())) for path in (first, second)]
    return words[0] ^ words[1] <= PARTS_OF_PLACES
