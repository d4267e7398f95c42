"""Names and dates of a cube's layers: what is read from all names together, and what there is to say about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePath

from ..products.bands import common_name, is_flag
from ..products.layers import NO_NAME, LayerInfo
from ..products.name_sets import bands_of_names, statistics_of_names
from ..raster.grid import Grid
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.text import name_some
from .cube import Source

_Found = list[tuple[LayerInfo, Source]]


def name_unnamed(layers: _Found, requested: Sequence[str], feedback: Feedback) -> _Found:
    """Layers with the bands that their names tell when they are read together.

    Parameters
    ----------
    layers : list of (LayerInfo, Source)
        All layers of a cube.
    requested : sequence of str
        Bands that the user or a model asks for.
    feedback : Feedback
        Receives what was understood, and which rasters stay without a name.
    """
    layers = _by_statistics(layers, feedback)
    if not any(layer.is_unnamed for layer, _ in layers):
        return layers
    read = bands_of_names([(layer, source.grid) for layer, source in layers])
    bands = dict(read.bands)
    new = sorted({band for band in bands.values() if not is_flag(band)})
    unnamed = [layer for layer, _ in layers if layer.is_unnamed and layer.path not in bands]
    others = {layer.band for layer, _ in layers if not layer.is_unnamed} | ({NO_NAME} if unnamed else set())
    if len(new) == 1 and NO_NAME not in others and any(name.casefold() == NO_NAME.casefold() for name in requested):
        # Models of earlier versions know a band by this name wherever its name was no word of the list.
        feedback.warn(
            Message(
                "The band {name} is taken from the rasters of {band}; make sure that this is the band meant.",
                name=NO_NAME,
                band=new[0],
            )
        )
        bands = {path: NO_NAME if band == new[0] else band for path, band in bands.items()}
    elif new:
        feedback.log(Message("Bands read from what differs between the names: {bands}.", bands=", ".join(new)))
    if read.unlike:
        feedback.warn(
            Message(
                "Nothing tells the band of {paths}, so they are read as one band, {name}; where they are several, say how "
                "to read the names with {@file_pattern}.",
                paths=name_some(read.unlike),
                name=NO_NAME,
            )
        )
    elif unnamed:
        name = PurePath(unnamed[0].path).name
        feedback.log(
            Message(
                "Nothing tells the band of {path}, so it is called {name}; {@file_pattern} can say how to read the name.",
                path=name,
                name=NO_NAME,
            )
        )
    return [(_renamed(layer, bands), source) for layer, source in layers]


def _by_statistics(layers: _Found, feedback: Feedback) -> _Found:
    """Layers of one band that are several statistics of it, such as maximum and minimum, as bands of their own."""
    # What differs between the names of scenes is the satellite or the time.
    bands = statistics_of_names([(layer, source.grid) for layer, source in layers if not source.scene.name])
    if not bands:
        return layers
    feedback.log(
        Message(
            "Bands read from what differs between the names: {bands}.", bands=", ".join(sorted(set(bands.values())))
        )
    )
    return [
        (replace(layer, band=bands[layer.path], common_name=""), replace(source, shows=""))
        if layer.path in bands
        else (layer, source)
        for layer, source in layers
    ]


def _renamed(layer: LayerInfo, bands: dict[str, str]) -> LayerInfo:
    if not layer.is_unnamed or layer.path not in bands:
        return layer
    band = bands[layer.path]
    return replace(layer, band=band, common_name=layer.common_name or common_name(layer.satellite, band))


def copies_of_dates(layers: Sequence[tuple[LayerInfo, Grid]]) -> dict[str, LayerInfo]:
    """Rasters, by path, whose date inside is also that of another raster of the band and place, and not that of their name."""
    alike: dict[tuple[str, date], list[tuple[LayerInfo, Grid]]] = defaultdict(list)
    for layer, grid in layers:
        alike[layer.band, layer.day].append((layer, grid))
    return {
        layer.path: layer
        for group in alike.values()
        for layer, grid in group
        if layer.named_day
        and any(
            other.path != layer.path and place.matches(grid) and (other.named_day or other.day) != layer.named_day
            for other, place in group
        )
    }


def report_copies(copies: Sequence[LayerInfo], feedback: Feedback) -> None:
    """Report which rasters are dated by their names."""
    first = copies[0]
    feedback.warn(
        Message(
            "{count} {count:raster has|rasters have} the same date inside as another one, {day}, and "
            "{count:another in its name|others in their names}, such as {path}; the {count:date of the name "
            "counts|dates of the names count}: {named_day}.",
            count=len(copies),
            day=first.day,
            path=first.path,
            named_day=first.named_day,
        )
    )


def report_dates(layers: Sequence[LayerInfo], feedback: Feedback) -> None:
    """Report dates that are not certain: those that contradict a name, may be the time of writing, or lack a day."""
    other = {layer.path: layer for layer in layers if layer.named_day}
    if other:
        first = next(iter(other.values()))
        feedback.warn(
            Message(
                "{count} {count:raster says|rasters say} another date inside than in {count:its name|their "
                "names}, such as {path}: {day} inside counts, not {named_day}; say how to read the name with "
                "{@file_pattern} where its date is the right one.",
                count=len(other),
                path=first.path,
                day=first.day,
                named_day=first.named_day,
            )
        )
    written = {layer.path: layer for layer in layers if layer.day_item}
    if written:
        first = next(iter(written.values()))
        feedback.warn(
            Message(
                "The date of {count} {count:raster|rasters} comes from an item that may be the time of writing, "
                "such as {day_item} of {path}: {day}; write the date into the name where that is wrong.",
                count=len(written),
                day_item=first.day_item,
                path=first.path,
                day=first.day,
            )
        )
    months = {layer.path: layer for layer in layers if layer.is_month}
    if months:
        first = next(iter(months.values()))
        feedback.log(
            Message(
                "{count} {count:raster is|rasters are} dated by month alone, such as {path}; the first of the "
                "month is taken: {day}.",
                count=len(months),
                path=first.path,
                day=first.day,
            )
        )


def report_unnamed(layers: Sequence[LayerInfo], feedback: Feedback) -> None:
    """Warn where layers of a satellite's files have no names, so that their numbers need not be those of its bands."""
    unnamed = next((layer for layer in layers if layer.is_numbered and layer.satellite and layer.layer > 1), None)
    if unnamed:
        feedback.warn(
            Message(
                "The layers of {path} have no names: {band} is its layer {layer}, which need not be the band {band} of "
                "{satellite}.",
                path=PurePath(unnamed.path).name,
                band=unnamed.band,
                layer=unnamed.layer,
                satellite=unnamed.satellite,
            )
        )
