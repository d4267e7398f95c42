"""Names and dates of a cube's layers: what is read from all names together, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from ..products.bands import common_name, is_flag
from ..products.layers import NO_NAME, LayerInfo
from ..products.name_sets import bands_of_names
from ..runtime.feedback import Feedback
from ..runtime.text import name_some
from .cube import Source

_Found = list[tuple[LayerInfo, Source]]


def name_unnamed(layers: _Found, wanted: Sequence[str], feedback: Feedback) -> _Found:
    """Layers with the bands that their names tell when they are read together.

    Parameters
    ----------
    layers : list of (LayerInfo, Source)
        All layers of a cube.
    wanted : sequence of str
        Bands that the user or a model asks for.
    feedback : Feedback
        Receives what was understood, and which rasters stay without a name.
    """
    if not any(layer.is_unnamed for layer, _ in layers):
        return layers
    read = bands_of_names([(layer, source.grid) for layer, source in layers])
    bands = dict(read.bands)
    new = sorted({band for band in bands.values() if not is_flag(band)})
    unnamed = [layer for layer, _ in layers if layer.is_unnamed and layer.path not in bands]
    others = {layer.band for layer, _ in layers if not layer.is_unnamed} | ({NO_NAME} if unnamed else set())
    if len(new) == 1 and NO_NAME not in others and any(name.casefold() == NO_NAME.casefold() for name in wanted):
        # Models of earlier versions know a band by this name wherever its name was no word of the list.
        feedback.warn(
            f"The band {NO_NAME} is taken from the rasters of {new[0]}; make sure that this is the band meant."
        )
        bands = {path: NO_NAME if band == new[0] else band for path, band in bands.items()}
    elif new:
        feedback.log(f"Bands read from what differs between the names: {', '.join(new)}.")
    if read.unlike:
        feedback.warn(
            f"Nothing tells the band of {name_some(read.unlike)}, so they are read as one band, {NO_NAME}; where they are "
            "several, say how to read the names with file_pattern."
        )
    elif unnamed:
        name = PurePath(unnamed[0].path).name
        feedback.log(
            f"Nothing tells the band of {name}, so it is called {NO_NAME}; file_pattern can say how to read the name."
        )
    return [(_renamed(layer, bands), source) for layer, source in layers]


def _renamed(layer: LayerInfo, bands: dict[str, str]) -> LayerInfo:
    if not layer.is_unnamed or layer.path not in bands:
        return layer
    band = bands[layer.path]
    return replace(layer, band=band, common_name=layer.common_name or common_name(layer.satellite, band))


def say_dates(layers: Sequence[LayerInfo], feedback: Feedback) -> None:
    """Say which dates are not sure: those that contradict a name, may be the time of writing, or lack a day."""
    other = {layer.path: layer for layer in layers if layer.named_day}
    if other:
        first = next(iter(other.values()))
        feedback.warn(
            f"{len(other)} rasters say another date inside than in their names, such as {first.path}: {first.day} inside "
            f"counts, not {first.named_day}; say how to read the name with file_pattern where its date is the right one."
        )
    written = {layer.path: layer for layer in layers if layer.day_item}
    if written:
        first = next(iter(written.values()))
        feedback.warn(
            f"The date of {len(written)} rasters comes from an item that may be the time of writing, such as {first.day_item} "
            f"of {first.path}: {first.day}; write the date into the name where that is wrong."
        )
    months = {layer.path: layer for layer in layers if layer.is_month}
    if months:
        first = next(iter(months.values()))
        feedback.log(
            f"{len(months)} rasters are dated by month alone, such as {first.path}; the first of the month is taken: {first.day}."
        )
