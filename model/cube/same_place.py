"""Rasters of one band, date and place: which of them are put together, and which are refused."""

from __future__ import annotations

import filecmp
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePath

import numpy as np

from ..products.containers import is_timed
from ..products.masks import KNOWN_RULES
from ..products.name_sets import PARTS_OF_PLACES
from ..products.raster_ref import RasterRef
from ..products.scenes import UNKNOWN, Scene, scene_in_name, scene_of_tags
from ..raster.network import identity
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from .cube import Source

Observed = dict[tuple[str, date], list[Source]]


def scene_of(raster: RasterRef, tags: Mapping[str, str]) -> Scene:
    """The scene of a raster, from its catalogue, its metadata items, or its name."""
    known = (raster.scene, scene_of_tags(tags), scene_in_name(raster.path))
    return next((scene for scene in known if scene != UNKNOWN), UNKNOWN)


def settle(sources: Observed, masks: Observed, feedback: Feedback) -> tuple[Observed, Observed]:
    """Decide which rasters of a band and date count, and in which order, by one rule for bands and masks.

    Copies are left out, and so are older products of an acquisition that was processed anew. All others are put together:
    at each pixel the first one with an observation counts, those of the newest processing first, then by the names of their
    scenes, or in the order that they were given in.

    Parameters
    ----------
    sources, masks : dict of list of Source
        Rasters by band and date.
    feedback : Feedback
        Told how many are left out and put together.

    Raises
    ------
    CubeError
        When two rasters of one place contradict each other, so that nobody can say which one counts.
    """
    settled = _Settled()
    both = tuple({key: settled.take(*key, tiles) for key, tiles in of_kind.items()} for of_kind in (masks, sources))
    settled.report(feedback)
    return both[1], both[0]


class _Settled:
    """Rasters of one band, date and place: what is left out of them and what is put together."""

    def __init__(self) -> None:
        self._pairs: dict[tuple[str, date], tuple[str, str]] = {}
        self._copies: list[str] = []
        self._older: list[str] = []

    def take(self, band: str, day: date, tiles: list[Source]) -> list[Source]:
        """The rasters of a band and date that count, in their order."""
        kept: list[Source] = []
        ordered = sorted(sorted(tiles, key=lambda tile: tile.scene.name), key=lambda tile: tile.scene.age, reverse=True)
        for source in ordered:
            same = [tile for tile in kept if tile.grid.matches(source.grid)]
            if any(_is_copy(tile, source) for tile in same):
                self._copies.append(source.path)
            elif any(is_older(source.scene, tile.scene) for tile in same):
                self._older.append(source.path)
            else:
                for other in same:
                    _check_agreement(other, source, band, day)
                if same:
                    self._pairs.setdefault((band, day), (same[0].path, source.path))
                kept.append(source)
        return kept

    def report(self, feedback: Feedback) -> None:
        """Report what is left out and what is put together."""
        if self._copies:
            feedback.log(
                Message(
                    "Left out, as the same pixels are there twice: {count} rasters, such as {path}.",
                    count=len(self._copies),
                    path=self._copies[0],
                )
            )
        if self._older:
            feedback.log(
                Message(
                    "Left out, as the same observation was processed anew: {count} rasters, such as {path}.",
                    count=len(self._older),
                    path=self._older[0],
                )
            )
        if self._pairs:
            (band, day), (first, second) = next(iter(self._pairs.items()))
            days = len({day for _, day in self._pairs})
            feedback.log(
                Message(
                    "Several rasters of one place and day are put together, on {days} {days:date|dates}, such as "
                    "{band} of {day} in {first} and {second}; at each pixel the first one with an observation "
                    "counts.",
                    days=days,
                    band=band,
                    day=day,
                    first=first,
                    second=second,
                )
            )


def _is_copy(first: Source, second: Source) -> bool:
    if first.layer != second.layer:
        return False
    return identity(first.path) == identity(second.path) or _are_copies(Path(first.path), Path(second.path))


def is_older(scene: Scene, other: Scene) -> bool:
    """Whether another product of the same acquisition is newer."""
    both_told = bool(scene.version and other.version)
    return (
        bool(scene.acquisition)
        and scene.acquisition == other.acquisition
        and both_told
        and scene.version < other.version
    )


def _check_agreement(first: Source, second: Source, band: str, day: date) -> None:
    """Refuse two rasters of one place that cannot be put together."""
    if first.path == second.path and is_timed(second.path):
        raise CubeError(
            "Layers {first} and {second} of {path} are both {band} of {day}; make one layer of those of a day first, "
            "for example with ds.resample(time='1D').first() in xarray.",
            first=first.layer,
            second=second.layer,
            path=second.path,
            band=band,
            day=day,
        )
    if first.path == second.path:
        raise CubeError(
            "Layers {first} and {second} of {path} are both {band} of {day}; write a date of its own into the "
            "description of each layer, or into a text file {list} beside it, one date (YYYY-MM-DD) a line.",
            first=first.layer,
            second=second.layer,
            path=second.path,
            band=band,
            day=day,
            list=PurePath(second.path).with_suffix(".txt").name,
        )
    if first.scene.name and second.scene.name:
        return
    if not (_may_lack_pixels(first, band) and _are_parts(first.path, second.path)):
        raise CubeError(
            "Band {band} of {day} is in two rasters of one place, {first} and {second}; keep one of them.",
            band=band,
            day=day,
            first=first.path,
            second=second.path,
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
    words = [set(re.findall(r"[^\W\d_]{3,}", PurePath(path).stem.casefold())) for path in (first, second)]
    return words[0] ^ words[1] <= PARTS_OF_PLACES
