"""Errors for rasters without dates, with what would date them."""

from __future__ import annotations

from pathlib import PurePath

from ..raster.files import split_subdataset
from ..runtime.errors import CubeError
from .dates import day_first_in, short_month_in
from .patterns import EXAMPLE_PATTERN

TIME_OF_WRITING = "TIFFTAG_DATETIME"  # the item in which a GeoTIFF tells when it was written


def undated_layers_error(path: str, count: int) -> CubeError:
    """The error for layers of which nothing tells the dates."""
    return CubeError(
        "The {count} layers of {path} have no dates of their own; write them into the descriptions of the layers, or into "
        "a text file {list} beside it, one date (YYYY-MM-DD) a line, or give each band a temporal range in QGIS.",
        count=count,
        path=path,
        list=_list_beside(path),
    )


def undated_layer_error(path: str, layer: int) -> CubeError:
    """The error for a layer without a date, whereas others of its file have one."""
    return CubeError(
        "Layer {layer} of {path} has no date, whereas others have; write one (YYYY-MM-DD) into its description, or take the layer "
        "out.",
        layer=layer,
        path=path,
    )


def day_first_layers_error(path: str, text: str) -> CubeError:
    """The error for layers whose descriptions hold dates that can be read in two ways."""
    return CubeError(
        "The date {date} in the description of a layer of {path} may be day-month or month-day; write the dates as YYYY-MM-DD into "
        "the descriptions, or into a text file {list} beside it, one a line.",
        date=text,
        path=path,
        list=_list_beside(path),
    )


def undated_error(path: str, was_written: bool, pattern: str = "") -> CubeError:
    """The error for a raster of which nothing tells the date.

    Parameters
    ----------
    path : str
        Of the raster.
    was_written : bool
        Whether it tells when it was written.
    pattern : str
        The user's way to read names, which found no date in this one.
    """
    file, variable = split_subdataset(path)
    name = PurePath(file).name + (f":{variable}" if variable else "")
    doubtful = day_first_in(name)
    short = short_month_in(name)
    if doubtful:
        return CubeError(
            "The date {date} in the name {name} may be day-month or month-day; rename the file with its date as "
            "YYYY-MM-DD, or give the layer a temporal range in QGIS.",
            date=doubtful,
            name=name,
        )
    if short:
        return CubeError(
            "The number {date} in the name {name} may be a year and a month or a day of a year with two digits; say how to "
            "read it with {@file_pattern}, for example {example}, or rename the file with its date as YYYY-MM-DD.",
            date=short,
            name=name,
            example=EXAMPLE_PATTERN,
        )
    if "{date}" in pattern:
        return CubeError(
            "{@file_pattern} is {pattern}, which finds no date in the name {name}; correct it, or rename the file with its date as "
            "YYYY-MM-DD. {{date}} stands for YYYY-MM-DD, YYYYMMDD, YYYYDDD, YYYY-MM, the name of a month with the year, or seconds "
            "since 1970.",
            pattern=pattern,
            name=name,
        )
    if was_written:
        return CubeError(
            "No date was found in the name {name}, and the one inside ({item}) is when the file was written; say how to "
            "read its date with {@file_pattern}, for example {example}, or give the layer a temporal range in QGIS.",
            name=name,
            item=TIME_OF_WRITING,
            example=EXAMPLE_PATTERN,
        )
    return CubeError(
        "No date was found in the name {name}; rename the file with its date as YYYY-MM-DD, say how to read the date with "
        "{@file_pattern}, for example {example}, or give the layer a temporal range in QGIS.",
        name=name,
        example=EXAMPLE_PATTERN,
    )


def _list_beside(path: str) -> str:
    return PurePath(split_subdataset(path)[0]).with_suffix(".txt").name
