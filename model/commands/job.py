"""Jobs: JSON objects with the parameters of one command."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ..cube.cube import CubeRequest
from ..products.raster_ref import RasterRef
from ..raster.polygons import PolygonRule, polygons_of_geojson
from ..runtime.errors import JobError
from ..runtime.messages import Message, ParameterName
from ..samples.points import Points, read_points
from .keys import COMMANDS, CONFIG_KEYS


class Job:
    """Typed access to the values of a job.

    Parameters
    ----------
    command : str
        One of :data:`COMMANDS`.
    values : mapping
        The job's values; missing and null ones have their defaults.

    Raises
    ------
    JobError
        When a key is not one of the command's.
    """

    def __init__(self, command: str, values: Mapping[str, Any]) -> None:
        unknown = sorted(set(values) - set(COMMANDS[command][1]) - {"run"})
        if unknown:
            raise JobError(
                "The job has keys that {command} does not know: {unknown}; see python -m model {command} --help.",
                command=command,
                unknown=", ".join(unknown),
            )
        self._values = {name: value for name, value in values.items() if value is not None}
        self.run = str(self._values.get("run") or uuid.uuid4().hex[:12])

    def text(self, name: str, default: str = "") -> str:
        """A string."""
        return str(self._get(name, str, Message("text"), default))

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        """A whole number between two bounds, both included."""
        value = self._get(name, int, Message("a whole number"), default)
        if isinstance(value, bool) or not low <= value <= high:
            raise JobError(
                "{name} is {value}; it must be a whole number from {low} to {high}.",
                name=ParameterName(name),
                value=value,
                low=low,
                high=high,
            )
        return int(value)

    def choice(self, name: str, choices: Sequence[str]) -> str:
        """One of some words, the first by default."""
        value = self.text(name, choices[0])
        if value not in choices:
            raise JobError(
                "{name} is '{value}'; choose one of {choices}.",
                name=ParameterName(name),
                value=value,
                choices=", ".join(choices),
            )
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings."""
        return tuple(str(item) for item in self._get(name, list, Message("a list of texts"), []))

    def numbers(self, name: str) -> tuple[float, ...]:
        """A list of numbers."""
        items = self._get(name, list, Message("a list of numbers"), [])
        if not all(isinstance(item, (int, float)) and not isinstance(item, bool) for item in items):
            raise JobError(
                "{name} is {value}; it must be a list of numbers.",
                name=ParameterName(name),
                value=repr(items),
            )
        return tuple(map(float, items))

    def number(self, name: str, default: float, low: float, high: float) -> float:
        """A number between two bounds, both included."""
        value = self._get(name, (int, float), Message("a number"), default)
        if isinstance(value, bool) or not low <= value <= high:
            raise JobError(
                "{name} is {value}; it must be a number from {low} to {high}.",
                name=ParameterName(name),
                value=value,
                low=f"{low:g}",
                high=f"{high:g}",
            )
        return float(value)

    def flag(self, name: str, default: bool = False) -> bool:
        """Whether a value is true."""
        return bool(self._get(name, bool, Message("true or false"), default))

    def mapping(self, name: str) -> Mapping[str, Any]:
        """An object; empty where none was given."""
        value: Mapping[str, Any] = self._get(name, Mapping, Message("an object"), {})
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

    def training_values(self) -> dict[str, Any]:
        """The training values that were given, by the names of :class:`~model.training.recipes.TrainingConfig`.

        Those of the file ``values`` come after those of the job itself.
        """
        file = self.optional_path("values")
        values = read_values(file) if file else {}
        return values | {name: self._values[name] for name in CONFIG_KEYS if name in self._values}

    def cube(self, bands: tuple[str, ...] = ()) -> CubeRequest:
        """Which cube is meant.

        Parameters
        ----------
        bands : tuple of str
            Bands to use when the job names none.
        """
        rasters = tuple(map(_raster_of, self._get("rasters", list, Message("a list of files and folders"), [])))
        named = self.texts("bands")
        return CubeRequest(
            rasters,
            self.text("file_pattern"),
            named or bands,
            self._date("start_date"),
            self._date("end_date"),
            self.text("mask_band"),
            self.text("mask_values"),
            self.flag("fill_dates"),
            self.number("max_gap", 0.0, 0, 1e6),
            self.text("period"),
            self.text("grid"),
        )

    def points(self, name: str) -> Points:
        """Points that must be given."""
        points = self.optional_points(name)
        if points is None:
            raise JobError("{name} is missing; give points.", name=ParameterName(name))
        return points

    def optional_points(self, name: str) -> Points | None:
        """Points, or None."""
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, str):
            return read_points(Path(value))
        if not isinstance(value, Mapping):
            raise JobError(
                "{name} must be a CSV file or an object with ids, x, y, crs, labels and fields.",
                name=ParameterName(name),
            )
        return _points_of_object(name, value)

    def polygon_rule(self) -> PolygonRule:
        """How polygons become samples."""
        return PolygonRule(
            self.whole("pixels_per_polygon", 10, 1, 100_000),
            self.choice("polygon_values", ("pixels", "mean")) == "mean",
            self.whole("pixel_seed", 0, 0, 2**31 - 1),
        )

    def _date(self, name: str) -> date | None:
        text = self.text(name)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError as error:
            raise JobError("{name} is '{text}'; write it YYYY-MM-DD.", name=ParameterName(name), text=text) from error

    def _get(self, name: str, kind: type | tuple[type, ...], words: Message, default: Any) -> Any:
        value = self._values.get(name, default)
        if not isinstance(value, kind):
            raise JobError(
                "{name} is {value}; it must be {words}.",
                name=ParameterName(name),
                value=repr(value),
                words=words,
            )
        return value


def _raster_of(item: Any) -> RasterRef:
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
    )


def _points_of_object(name: str, value: Mapping[str, Any]) -> Points:
    columns = {column: _column(name, value, column) for column in ("ids", "x", "y", "labels", "polygons")}
    ids, x, y, labels, polygons = columns.values()
    wrong = [column for column, items in columns.items() if items and len(items) != len(ids)]
    if wrong:
        raise JobError(
            "{name} has {count} ids but another number of {columns}.",
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
    texts = tuple("" if label is None else str(label) for label in labels)
    crs = str(value.get("crs") or "")
    areas = polygons_of_geojson(polygons, ids)
    return Points(ids, x or unknown, y or unknown, crs, texts, dict(fields), dict(colours), areas)


def _column(name: str, value: Mapping[str, Any], column: str) -> tuple[Any, ...]:
    items = value.get(column) or ()
    if not isinstance(items, (list, tuple)):
        raise JobError(
            "{column} of {name} must be a list, one value for each point.",
            column=column,
            name=ParameterName(name),
        )
    return tuple(items)


def read_job(command: str, path: Path) -> Job:
    """Read a job from a JSON file.

    Raises
    ------
    JobError
        When the file is missing or no JSON object.
    """
    try:
        values = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise JobError("The job {path} cannot be read ({error}).", path=path, error=error) from error
    if not isinstance(values, dict):
        raise JobError(
            "The job {path} must be a JSON object with keys; see python -m model {command} --help.",
            path=path,
            command=command,
        )
    return Job(command, values)


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
    if not isinstance(values, dict) or not set(values) <= set(CONFIG_KEYS):
        raise JobError("{path} does not hold training values; choose a file made by Tune.", path=path)
    return {name: value for name, value in values.items() if value is not None}
