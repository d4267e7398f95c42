"""Parameter declarations: type, bounds, choices, default and help of a value, and the check of a given one.

Only the standard library is loaded, so that the command line's help, the documentation and the dialogs of QGIS read the
same declarations that jobs are checked with.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import PurePath
from typing import Any

from .errors import JobError
from .messages import Message, ParameterName
from .paths import check_path

LARGEST = sys.float_info.max
# Names that promise something else than a GeoTIFF; any other ending may be part of a name, as in map.2020.
OTHER_FORMATS = frozenset(
    [".asc", ".bil", ".bip", ".bmp", ".bsq", ".csv", ".dat", ".dbf", ".dem", ".ecw", ".flt", ".geojson", ".gif", ".gml", ".gpkg", ".grb", ".grd", ".h5", ".hdf", ".hdr", ".html", ".img", ".j2k", ".jp2", ".jpeg", ".jpg", ".json", ".kea", ".kml", ".kmz", ".mbtiles", ".mrf", ".nc", ".nc4", ".netcdf", ".ntf", ".ovr", ".parquet", ".pdf", ".pix", ".png", ".qml", ".rst", ".safetensors", ".sdat", ".shp", ".sid", ".sqlite", ".svg", ".tar", ".vrt", ".webp", ".xml", ".xyz", ".zarr", ".zip"]
)  # fmt: skip


class Parameter:
    """Declaration of a parameter.

    QGIS loads these classes as it starts, for which dataclasses are slow to make.

    Parameters
    ----------
    help : str
        One sentence or phrase in plain English.
    default : object, optional
        Value where none is given; None where there is none.
    """

    def __init__(self, help: str, default: Any = None) -> None:
        self.help = help
        self.default = default

    def describe(self) -> str:
        """Type, bounds and default, as the command line's help writes them."""
        return "JSON value"

    def check(self, value: Any, name: str) -> Any:
        """Return a value in the parameter's type.

        Parameters
        ----------
        value : object
            As JSON holds it, not None.
        name : str
            The parameter's key, which messages name.

        Raises
        ------
        JobError
            When it is of another type, out of bounds or not one of the choices.
        """
        return value


class Whole(Parameter):
    """Whole number between two bounds, both included.

    Parameters
    ----------
    low, high : int
        The bounds.
    default : int, optional
        Value where none is given.
    none : int, optional
        Value outside the bounds that stands for no value, such as 0 for no limit.
    """

    def __init__(self, help: str, low: int, high: int, default: int | None = None, *, none: int | None = None) -> None:
        super().__init__(help, default)
        self.low, self.high, self.none = low, high, none

    def describe(self) -> str:
        return _bounds(f"whole number from {self.low} to {self.high}", self.none, self.default)

    def check(self, value: Any, name: str) -> int:
        return int(check_number(value, name, self, whole=True))


class Number(Parameter):
    """Number between two bounds, both included; attributes as of :class:`Whole`."""

    def __init__(
        self, help: str, low: float, high: float, default: float | None = None, *, none: float | None = None
    ) -> None:
        super().__init__(help, default)
        self.low, self.high, self.none = low, high, none

    def describe(self) -> str:
        return _bounds(f"number from {self.low:g} to {self.high:g}", self.none, self.default)

    def check(self, value: Any, name: str) -> float:
        return float(check_number(value, name, self, whole=False))


class Numbers(Parameter):
    """List of numbers.

    Parameters
    ----------
    low, high : float
        Bounds of each, both included.
    default : tuple of float
        Value where none is given.
    whole : bool
        Whether they are whole numbers.
    """

    def __init__(
        self,
        help: str,
        low: float = -LARGEST,
        high: float = LARGEST,
        default: tuple[float, ...] = (),
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(help, default)
        self.low, self.high, self.whole = low, high, whole

    def describe(self) -> str:
        kind = "whole numbers" if self.whole else "numbers"
        bounds = "" if self.high == LARGEST else f" from {self.low:g} to {self.high:g}"
        default = f"; default {list(self.default)}" if self.default else ""
        return f"list of {kind}{bounds}{default}"

    def check(self, value: Any, name: str) -> tuple[float, ...]:
        if not isinstance(value, (list, tuple)) or not all(map(is_number, value)):
            raise _kind_error(name, value, Message("a list of numbers"))
        return self.check_each(value, name)

    def check_each(self, values: Sequence[Any], name: str) -> tuple[float, ...]:
        """Return the numbers of a list, each checked against the bounds."""
        each = Whole("", int(self.low), int(self.high)) if self.whole else Number("", self.low, self.high)
        return tuple(each.check(value, name) for value in values)


class Choice(Parameter):
    """One of some words.

    Parameters
    ----------
    choices : tuple of str
        The words, in the order of the dialogs.
    default : str, optional
        One of them.
    """

    def __init__(self, help: str, choices: tuple[str, ...], default: str | None = None) -> None:
        super().__init__(help, default)
        self.choices = choices

    def describe(self) -> str:
        default = "" if self.default is None else f"; default {self.default}"
        return f"one of {', '.join(self.choices)}{default}"

    def check(self, value: Any, name: str) -> str:
        if value not in self.choices:
            raise JobError(
                "{name} is '{value}'; choose one of {choices}.",
                name=ParameterName(name),
                value=value,
                choices=", ".join(self.choices),
            )
        return str(value)


class Text(Parameter):
    """Text, by default `default`."""

    def __init__(self, help: str, default: str = "") -> None:
        super().__init__(help, default)

    def describe(self) -> str:
        return f"text; default {self.default}" if self.default else "text"

    def check(self, value: Any, name: str) -> str:
        if not isinstance(value, str):
            raise _kind_error(name, value, Message("text"))
        return value


class File(Text):
    """Path of a file or folder.

    Parameters
    ----------
    replaced_by : str
        Key of the output that may be written over it, as a newer version.
    of_job : bool
        Whether it is seen from the folder of the job's file, instead of the working folder.
    """

    def __init__(self, help: str, default: str = "", *, replaced_by: str = "", of_job: bool = False) -> None:
        super().__init__(help, default)
        self.replaced_by, self.of_job = replaced_by, of_job

    def describe(self) -> str:
        return "path"

    def check(self, value: Any, name: str) -> str:
        return check_path(super().check(value, name), name)


class Target(File):
    """Path of a file or folder to write."""

    def check(self, value: Any, name: str) -> str:
        path = super().check(value, name)
        if path.startswith("/vsi"):
            raise JobError(
                "{name} is {path}, which is not a file on a disk and would be lost with the run; give a file in a folder.",
                name=ParameterName(name),
                path=path,
            )
        if "://" in path:
            raise JobError(
                "{name} is {path}, which is an address, and outputs are written to a disk only; give a file in a folder.",
                name=ParameterName(name),
                path=path,
            )
        return path


class RasterTarget(Target):
    """Path of a GeoTIFF to write."""

    def check(self, value: Any, name: str) -> str:
        path = super().check(value, name)
        suffix = PurePath(path).suffix.lower()
        if suffix in OTHER_FORMATS:
            raise JobError(
                "{name} is {path}, but rasters are written as GeoTIFF, which is not a {suffix} file; end the name in .tif, and "
                "convert the raster afterwards where another format is needed.",
                name=ParameterName(name),
                path=path,
                suffix=suffix,
            )
        return path


class Day(Text):
    """Date, as YYYY-MM-DD."""

    def describe(self) -> str:
        return "date, YYYY-MM-DD"

    def check(self, value: Any, name: str) -> str:
        text = super().check(value, name)
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError as error:
            raise JobError("{name} is '{text}'; write it YYYY-MM-DD.", name=ParameterName(name), text=text) from error


class Flag(Parameter):
    """True or false, by default `default`; None where something else decides."""

    def __init__(self, help: str, default: bool | None = False) -> None:
        super().__init__(help, default)

    def describe(self) -> str:
        return "true or false" + ("" if self.default is None else f"; default {str(self.default).lower()}")

    def check(self, value: Any, name: str) -> bool:
        if not isinstance(value, bool):
            raise _kind_error(name, value, Message("true or false"))
        return value


class Texts(Parameter):
    """List of texts.

    Parameters
    ----------
    choices : tuple of str
        What each of them may be; empty for anything.
    """

    def __init__(self, help: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(help, ())
        self.choices = choices

    def describe(self) -> str:
        return f"list of some of {', '.join(self.choices)}" if self.choices else "list of texts"

    def check(self, value: Any, name: str) -> tuple[str, ...]:
        if not isinstance(value, (list, tuple)):
            raise _kind_error(name, value, Message("a list of texts"))
        return tuple(map(str, value))


class Files(Texts):
    """List of paths of files to read."""

    def check(self, value: Any, name: str) -> tuple[str, ...]:
        return tuple(check_path(path, name) for path in super().check(value, name))


class Rasters(Parameter):
    """List of rasters: files, folders, and objects with path, band, day and days."""

    def __init__(self, help: str) -> None:
        super().__init__(help, ())

    def describe(self) -> str:
        return "list of files, folders and objects"

    def check(self, value: Any, name: str) -> Sequence[Any]:
        if not isinstance(value, (list, tuple)):
            raise _kind_error(name, value, Message("a list of files and folders"))
        for item in value:
            path = item.get("path") if isinstance(item, Mapping) else item
            if isinstance(path, str):
                check_path(path, name)
                _check_not_empty(path, name)
        return value


def _check_not_empty(path: str, name: str) -> None:
    """Refuse an empty name, which would stand for the folder that the engine happens to run in."""
    if not path.strip():
        raise JobError("{name} holds an empty name; give a file or a folder, or take it out.", name=ParameterName(name))


class Fields(Parameter):
    """JSON object with named fields."""

    def __init__(self, help: str) -> None:
        super().__init__(help, {})

    def describe(self) -> str:
        return "object"

    def check(self, value: Any, name: str) -> Mapping[str, Any]:
        if not isinstance(value, Mapping):
            raise _kind_error(name, value, Message("an object"))
        return value


class Features(Parameter):
    """Points or polygons: a CSV file, or an object with ids, x, y, crs, labels and fields."""

    def describe(self) -> str:
        return "CSV file or object"

    def check(self, value: Any, name: str) -> str | Mapping[str, Any]:
        if not isinstance(value, (str, Mapping)):
            raise JobError(
                "{name} must be a CSV file or an object with ids, x, y, crs, labels and fields.",
                name=ParameterName(name),
            )
        return check_path(value, name) if isinstance(value, str) else value


class Scheme(Parameter):
    """Class scheme: a JSON file, or the object that it holds."""

    def describe(self) -> str:
        return "JSON file or object"

    def check(self, value: Any, name: str) -> str | Mapping[str, Any]:
        if not isinstance(value, (str, Mapping)):
            raise JobError("{name} must be a JSON file or an object with a list of classes.", name=ParameterName(name))
        return check_path(value, name) if isinstance(value, str) else value


def is_number(value: Any) -> bool:
    """Whether a JSON value is a number; true and false are not."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def check_number(value: Any, name: str, parameter: Whole | Number, whole: bool) -> float:
    """Return a number within the bounds of its parameter.

    Raises
    ------
    JobError
        When it is not a number, out of bounds, or not whole where it must be.
    """
    if not is_number(value):
        raise _bounds_error(name, repr(value), parameter, whole)
    if parameter.none is not None and value == parameter.none:
        return float(value)
    if not parameter.low <= value <= parameter.high:
        # JSON holds whole numbers that are too large for a float.
        is_float = isinstance(value, float) or abs(value) <= sys.float_info.max
        raise _bounds_error(name, f"{value:g}" if is_float else Message("far too large"), parameter, whole)
    if whole and not float(value).is_integer():
        raise _bounds_error(name, repr(value), parameter, whole)
    return value


def _bounds_error(name: str, value: str | Message, parameter: Whole | Number, whole: bool) -> JobError:
    bounds = {"low": f"{parameter.low:.10g}", "high": f"{parameter.high:.10g}"}
    values = {"name": ParameterName(name), "value": value, **bounds}
    if whole:
        return JobError("{name} is {value}; it must be a whole number from {low} to {high}.", **values)
    return JobError("{name} is {value}; it must be a number from {low} to {high}.", **values)


def _kind_error(name: str, value: Any, words: Message) -> JobError:
    return JobError("{name} is {value}; it must be {words}.", name=ParameterName(name), value=repr(value), words=words)


def _bounds(words: str, none: float | None, default: float | None) -> str:
    other = "" if none is None else f", or {none:g}"
    return f"{words}{other}" + ("" if default is None else f"; default {default:g}")
