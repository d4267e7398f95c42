"""Jobs: the values of one command's parameters, checked."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..runtime.errors import JobError
from ..runtime.messages import ParameterName
from ..runtime.parameters import LARGEST, Features, File, Files, Parameter, Rasters, Scheme, Target, is_number
from ..runtime.text import as_label
from ..training.choices import TRAINING_PARAMETERS
from .common import CUBE

if TYPE_CHECKING:
    from ..cube.cube import CubeRequest
    from ..products.raster_ref import RasterRef
    from ..raster.class_scheme import ClassScheme
    from ..raster.polygons import PolygonRule
    from ..samples.points import Points


class Job:
    """Values of a command's parameters.

    Parameters
    ----------
    command : str
        Name of the command, for sentences.
    parameters : mapping of str to Parameter
        Its parameters by their keys.
    values : mapping
        The job's values; missing and null ones have their defaults.

    Raises
    ------
    JobError
        When a key is not one of the command's, or a value is not what its parameter takes.
    """

    def __init__(self, command: str, parameters: Mapping[str, Parameter], values: Mapping[str, Any]) -> None:
        unknown = sorted(set(values) - set(parameters) - {"run"})
        if unknown:
            raise JobError(
                "The job has keys that {command} does not know: {unknown}; see python -m model {command} --help.",
                command=command,
                unknown=", ".join(unknown),
            )
        self.command = command
        self.run = str(values.get("run") or uuid.uuid4().hex[:12])
        if not re.fullmatch(r"[\w-]{1,64}", self.run, re.ASCII):
            raise JobError("run is {run}; it may hold up to 64 letters, digits and hyphens.", run=ascii(self.run[:100]))
        self._parameters = {**CUBE, **parameters}
        for name, value in values.items():
            check_within_floats(value, name)
        self._values = {
            name: parameter.check(values[name], name)
            for name, parameter in parameters.items()
            if values.get(name) is not None
        }

    def text(self, name: str) -> str:
        """A text; empty where none was given and there is no default."""
        return str(self._value(name) or "")

    def whole(self, name: str) -> int:
        """A whole number."""
        return int(self._value(name))

    def needed_whole(self, name: str) -> int:
        """A whole number that must be given."""
        if self._value(name) is None:
            raise JobError("{name} is missing; give a whole number.", name=ParameterName(name))
        return self.whole(name)

    def is_given(self, name: str) -> bool:
        """Whether the job itself has a value, and not only the declaration."""
        return name in self._values

    def number(self, name: str) -> float:
        """A number."""
        return float(self._value(name))

    def optional_number(self, name: str) -> float | None:
        """A number, or None where none was given and there is no default."""
        value = self._value(name)
        return None if value is None else float(value)

    def choice(self, name: str) -> str:
        """One of the choices of a parameter."""
        return str(self._value(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(self._value(name))

    def numbers(self, name: str) -> tuple[float, ...]:
        """A list of numbers; empty where none was given and there is no default."""
        return tuple(map(float, self._value(name) or ()))

    def flag(self, name: str) -> bool:
        """Whether a value is true."""
        return bool(self._value(name))

    def mapping(self, name: str) -> Mapping[str, Any]:
        """An object; empty where none was given."""
        value: Mapping[str, Any] = self._value(name)
        return value

    def path(self, name: str) -> Path:
        """A file or folder that must be given."""
        value = self.optional_path(name)
        if value is None:
            raise JobError("{name} is missing; say which file or folder.", name=ParameterName(name))
        return value

    def optional_path(self, name: str) -> Path | None:
        """A file or folder, or None."""
        value = self.text(name)
        return Path(value).absolute() if value else None

    def targets(self) -> tuple[Path, ...]:
        """Files and folders that the job writes."""
        return tuple(
            Path(value).absolute() for name, value in self._values.items() if value and self._is_a(name, Target)
        )

    def inputs(self) -> tuple[str, ...]:
        """Names of the files, folders and other sources that the job reads and that no output may replace."""
        read = [value for name, value in self._values.items() if self._is_kept(name)]
        read += [
            value
            for name, value in self._values.items()
            if isinstance(value, str) and (self._is_a(name, Features) or self._is_a(name, Scheme))
        ]
        for name, value in self._values.items():
            if self._is_a(name, Rasters) or self._is_a(name, Files):
                read += [raster if isinstance(raster, str) else _raster_of(raster).path for raster in value]
        return tuple(filter(None, read))

    def _is_kept(self, name: str) -> bool:
        declared = self._parameters[name]
        return isinstance(declared, File) and not isinstance(declared, Target) and not self._replacing(declared)

    def _replacing(self, declared: File) -> bool:
        """Whether an input is the older version of what is written over it."""
        older = next((value for name, value in self._values.items() if self._parameters[name] is declared), "")
        newer = self._values.get(declared.replaced_by) if declared.replaced_by else None
        return bool(older and newer) and Path(str(older)).absolute() == Path(str(newer)).absolute()

    def _is_a(self, name: str, kind: type[Parameter]) -> bool:
        return isinstance(self._parameters[name], kind)

    def training_values(self) -> dict[str, Any]:
        """The training values that were given, by the names of :class:`~model.training.recipes.TrainingConfig`.

        Those of the file ``values`` come after those of the job itself.
        """
        file = self.optional_path("values")
        values = read_values(file) if file else {}
        return values | {name: self._values[name] for name in TRAINING_PARAMETERS if name in self._values}

    def cube(self, bands: tuple[str, ...] = ()) -> CubeRequest:
        """Request for the cube of the job.

        Parameters
        ----------
        bands : tuple of str
            Bands to use when the job names none.
        """
        from ..cube.cube import CubeRequest

        return CubeRequest(
            tuple(map(_raster_of, self._value("rasters"))),
            self.text("file_pattern"),
            self.texts("bands") or bands,
            self._date("start_date"),
            self._date("end_date"),
            self.text("mask_band"),
            self.text("mask_values"),
            self.flag("fill_dates"),
            self.number("max_gap"),
            self.text("period"),
            self.text("grid"),
            self.numbers("nodata"),
        )

    def points(self, name: str) -> Points:
        """Points that must be given."""
        points = self.optional_points(name)
        if points is None:
            raise JobError("{name} is missing; give points.", name=ParameterName(name))
        return points

    def optional_points(self, name: str) -> Points | None:
        """Points, or None."""
        from ..samples.points import read_points

        value = self._value(name)
        if value is None:
            return None
        return read_points(Path(value)) if isinstance(value, str) else _points_of_object(name, value)

    def class_scheme(self) -> ClassScheme | None:
        """The class scheme, checked, or None."""
        from ..raster.class_scheme import ClassScheme

        value = self._value("class_scheme")
        if not value:
            return None
        if not isinstance(value, str):
            scheme = ClassScheme.of(value)
        else:
            try:
                scheme = ClassScheme.from_json(Path(value).read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError) as error:
                raise JobError(
                    "The class scheme {path} cannot be read ({error}); choose another file.", path=value, error=error
                ) from error
        scheme.check()
        return scheme

    def polygon_rule(self) -> PolygonRule:
        """Rule by which polygons become samples."""
        from ..raster.polygons import PolygonRule

        return PolygonRule(
            self.whole("pixels_per_polygon"), self.choice("polygon_values") == "mean", self.whole("pixel_seed")
        )

    def _date(self, name: str) -> date | None:
        text = self.text(name)
        return date.fromisoformat(text) if text else None

    def _value(self, name: str) -> Any:
        return self._values.get(name, self._parameters[name].default)


def _raster_of(item: Any) -> RasterRef:
    from ..products.raster_ref import RasterRef

    if isinstance(item, str):
        return RasterRef(item)
    if not isinstance(item, Mapping) or not isinstance(item.get("path"), str):
        raise JobError(
            "{@rasters} holds {item}; give a file, a folder, or an object with path, band, day and days.",
            item=repr(item),
        )
    days = item.get("days") or []
    if not isinstance(days, list):
        raise JobError(
            "The days of {path} must be a list, a date for each of its layers.",
            path=item["path"],
        )
    return RasterRef(
        item["path"],
        str(item.get("band") or ""),
        str(item.get("day") or ""),
        tuple(str(day or "") for day in days),
        nodata=_ranges(item),
    )


def _ranges(item: Mapping[str, Any]) -> tuple[tuple[float, float], ...]:
    """Ranges of stored values that an entry of the rasters calls no data; a number is a range by itself."""
    given = item.get("nodata")
    items: list[Any] = given if isinstance(given, list) else [] if given is None else [given]
    pairs = [one if isinstance(one, list) else [one, one] for one in items]
    if not all(isinstance(pair, list) and len(pair) == 2 and all(map(is_number, pair)) for pair in pairs):
        raise JobError(
            "The nodata of {path} must be a list of numbers, or of pairs of the smallest and the largest.",
            path=item["path"],
        )
    return tuple((float(low), float(high)) for low, high in pairs)


def _points_of_object(name: str, value: Mapping[str, Any]) -> Points:
    from ..raster.polygons import polygons_of_geojson
    from ..samples.points import Points

    columns = {column: _column(name, value, column) for column in ("ids", "x", "y", "labels", "polygons")}
    ids, x, y, labels, polygons = columns.values()
    wrong = [column for column, items in columns.items() if items and len(items) != len(ids)]
    if wrong:
        raise JobError(
            "{name} has {count} ids but another number of {columns}; give one for each.",
            name=ParameterName(name),
            count=len(ids),
            columns=", ".join(wrong),
        )
    if not all(isinstance(number, int) for number in ids):
        raise JobError("The ids of {name} must be whole numbers.", name=ParameterName(name))
    if not all(number is None or isinstance(number, (int, float)) for number in (*x, *y)):
        raise JobError(
            "x and y of {name} must be numbers, or null where a feature has no geometry.",
            name=ParameterName(name),
        )
    fields, colours = (value.get(key) or {} for key in ("fields", "colours"))
    if not isinstance(fields, Mapping) or not all(isinstance(items, list) for items in fields.values()):
        raise JobError(
            "The fields of {name} must be an object with a list of values for each field.",
            name=ParameterName(name),
        )
    if not isinstance(colours, Mapping) or not all(isinstance(colour, str) for colour in colours.values()):
        raise JobError(
            "The colours of {name} must be an object with a colour for each label.",
            name=ParameterName(name),
        )
    unknown = (None,) * len(ids)
    texts = tuple("" if label is None else as_label(str(label)) for label in labels)
    crs = str(value.get("crs") or "")
    areas = polygons_of_geojson(polygons, ids)
    legend = {as_label(label): colour for label, colour in colours.items()}
    return Points(ids, x or unknown, y or unknown, crs, texts, dict(fields), legend, areas, _codes(name, value))


def _codes(name: str, value: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    """Numbers of labels: one, or a list of them."""
    codes = value.get("codes") or {}
    if isinstance(codes, Mapping):
        lists = {
            as_label(str(label)): tuple(numbers if isinstance(numbers, list) else [numbers])
            for label, numbers in codes.items()
        }
        if all(isinstance(code, int) and not isinstance(code, bool) for numbers in lists.values() for code in numbers):
            return lists
    raise JobError(
        "The codes of {name} must be an object with a whole number for each label.", name=ParameterName(name)
    )


def _column(name: str, value: Mapping[str, Any], column: str) -> tuple[Any, ...]:
    items = value.get(column) or ()
    if not isinstance(items, (list, tuple)):
        raise JobError(
            "{column} of {name} must be a list, one value for each point.",
            column=column,
            name=ParameterName(name),
        )
    return tuple(items)


def check_within_floats(value: Any, name: str) -> None:
    """Refuse lists and objects that hold whole numbers beyond those of double precision: nothing can be computed with them.

    Raises
    ------
    JobError
        Where there is one, at any depth.
    """
    waiting = [value] if isinstance(value, (list, tuple, Mapping)) else []
    while waiting:
        holder = waiting.pop()
        for item in holder.values() if isinstance(holder, Mapping) else holder:
            if isinstance(item, (list, tuple, Mapping)):
                waiting.append(item)
            elif isinstance(item, int) and not -LARGEST <= item <= LARGEST:
                raise JobError(
                    "{name} holds a whole number of more than 308 digits; correct it.", name=ParameterName(name)
                )


def read_values(path: Path) -> dict[str, Any]:
    """Training values of a JSON file.

    Raises
    ------
    JobError
        When the file is missing, or holds anything else.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise JobError(
            "The training values {path} cannot be read ({error}); choose a file made by Tune.",
            path=path,
            error=error,
        ) from error
    if not isinstance(values, dict) or not set(values) <= set(TRAINING_PARAMETERS):
        raise JobError("{path} does not hold training values; choose a file made by Tune.", path=path)
    return {name: value for name, value in values.items() if value is not None}
