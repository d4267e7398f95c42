"""Jobs: JSON objects that say what a command should do. Their keys are the algorithms' parameters in lower case."""

from __future__ import annotations

import csv
import json
import uuid
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from .cube import CubeRequest, RasterRef
from .errors import JobError
from .recipes import TrainingConfig
from .samples import Points

CUBE_KEYS = {
    "rasters": 'list of files or folders, or of {"path", "band", "day"} where band and date are known',
    "file_pattern": "how to read band and date from a name, e.g. {satellite}_{sensor}_{tile}_{band}_{date}",
    "bands": "list of bands to use, in this order; empty = all (train) or the model's (classify)",
    "start_date": "YYYY-MM-DD, cuts the timeline",
    "end_date": "YYYY-MM-DD, cuts the timeline",
}
POINTS_HELP = (
    'CSV file with longitude, latitude and label, or {"ids", "x", "y", "crs", "labels", "fields": {name: values}}; '
    "fields may carry the series (NDVI1 …, NDVI_20130914 …)"
)
CONFIG_KEYS = tuple(name for name in TrainingConfig.__dataclass_fields__ if name != "recipe")

COMMANDS: dict[str, tuple[str, dict[str, str]]] = {
    "train": (
        "Train a network on labelled points and a cube, or on points that carry their series.",
        {
            "samples": POINTS_HELP,
            "validation_samples": "points to watch the training on, instead of a share of the samples",
            **CUBE_KEYS,
            "recipe": "recommended (default), report or fast: the values of everything below that is not given",
            **{
                name: f"training value, see model/recipes.py ({TrainingConfig.__annotations__[name]})"
                for name in CONFIG_KEYS
            },
            "device": "auto (default), cpu, cuda or mps",
            "verbose": "true: every epoch into the log",
            "model": "file to write, .safetensors",
            "report": "page to write, .html",
        },
    ),
    "classify": (
        "Classify a cube with a trained network.",
        {
            "model": "file made by train",
            **CUBE_KEYS,
            "device": "auto (default), cpu, cuda or mps",
            "threads": "processor threads, 0 = all",
            "classes": "class map to write, .tif",
            "probabilities": "probabilities to write, .tif, one layer a class",
            "uncertainty": "entropy to write, .tif",
        },
    ),
    "extract": (
        "Take the series of a cube at points, in physical units, unfilled.",
        {
            "points": POINTS_HELP,
            **CUBE_KEYS,
            "series": "JSON file to write: fields (names) and values, one list a field",
        },
    ),
    "createdemo": (
        "Simulate a cube of fields, seasons, clouds and noise, with labelled points and the truth.",
        {
            "size": "pixels a side (300)",
            "dates": "number of dates (24)",
            "points": "number of labelled points (400)",
            "clouds": "share of cloudy observations, 0 to 0.9 (0.2)",
            "seed": "whole number; same seed, same bytes of pixels",
            "cube": "folder to write the dated rasters to",
            "truth": "class map to write, .tif",
            "samples": "JSON file to write: crs, x, y and labels of the points",
        },
    ),
    "compare": (
        "Compare a class map with a reference map on the same pixels.",
        {
            "classes": "class map, .tif with class names",
            "reference": "reference class map, .tif with class names",
            "figure": "picture of both side by side to write, .png",
        },
    ),
    "probe": ("Say which versions of Python and of the packages the engine runs on.", {}),
}


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
                f"The job has keys that {command} does not know: {', '.join(unknown)}; see python -m model {command} --help."
            )
        self._values = {name: value for name, value in values.items() if value is not None}
        self.run = str(self._values.get("run") or uuid.uuid4().hex[:12])

    def text(self, name: str, default: str = "") -> str:
        """A string."""
        return str(self._get(name, str, "text", default))

    def whole(self, name: str, default: int, low: int, high: int) -> int:
        """A whole number between two bounds, both included."""
        value = self._get(name, int, "a whole number", default)
        if isinstance(value, bool) or not low <= value <= high:
            raise JobError(f"{name} is {value}; it must be a whole number from {low} to {high}.")
        return int(value)

    def share(self, name: str, default: float, high: float) -> float:
        """A number from 0 to `high`."""
        value = self._get(name, (int, float), "a number", default)
        if isinstance(value, bool) or not 0 <= value <= high:
            raise JobError(f"{name} is {value}; it must be a number from 0 to {high:g}.")
        return float(value)

    def flag(self, name: str) -> bool:
        """Whether a value is true; false when missing."""
        return bool(self._get(name, bool, "true or false", False))

    def path(self, name: str) -> Path:
        """A file or folder that must be given."""
        value = self.optional_path(name)
        if value is None:
            raise JobError(f"{name} is missing; say which file or folder.")
        return value

    def optional_path(self, name: str) -> Path | None:
        """A file or folder, or None."""
        value = self.text(name)
        return Path(value).absolute() if value else None

    def training_values(self) -> dict[str, Any]:
        """The training values that were given, by the names of :class:`~model.recipes.TrainingConfig`."""
        return {name: self._values[name] for name in CONFIG_KEYS if name in self._values}

    def cube(self, bands: tuple[str, ...] = ()) -> CubeRequest:
        """Which cube is meant.

        Parameters
        ----------
        bands : tuple of str
            Bands to use when the job names none.
        """
        rasters = tuple(map(_raster_of, self._get("rasters", list, "a list of files and folders", [])))
        named = tuple(str(band) for band in self._get("bands", list, "a list of band names", []))
        return CubeRequest(
            rasters, self.text("file_pattern"), named or bands, self._date("start_date"), self._date("end_date")
        )

    def points(self, name: str) -> Points:
        """Points that must be given."""
        points = self.optional_points(name)
        if points is None:
            raise JobError(f"{name} is missing; give points.")
        return points

    def optional_points(self, name: str) -> Points | None:
        """Points, or None."""
        value = self._values.get(name)
        if value is None:
            return None
        if isinstance(value, str):
            return read_points(Path(value))
        if not isinstance(value, Mapping):
            raise JobError(f"{name} must be a CSV file or an object with ids, x, y, crs, labels and fields.")
        return _points_of_object(name, value)

    def _date(self, name: str) -> date | None:
        text = self.text(name)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError as error:
            raise JobError(f"{name} is '{text}'; write it YYYY-MM-DD.") from error

    def _get(self, name: str, kind: type | tuple[type, ...], words: str, default: Any) -> Any:
        value = self._values.get(name, default)
        if not isinstance(value, kind):
            raise JobError(f"{name} is {value!r}; it must be {words}.")
        return value


def _raster_of(item: Any) -> RasterRef:
    if isinstance(item, str):
        return RasterRef(item)
    if not isinstance(item, Mapping) or not isinstance(item.get("path"), str):
        raise JobError(f"rasters holds {item!r}; give a file, a folder, or an object with path, band and day.")
    return RasterRef(item["path"], str(item.get("band") or ""), str(item.get("day") or ""))


def _points_of_object(name: str, value: Mapping[str, Any]) -> Points:
    ids, x, y, labels = (_column(name, value, column) for column in ("ids", "x", "y", "labels"))
    wrong = [column for column, items in (("x", x), ("y", y), ("labels", labels)) if items and len(items) != len(ids)]
    if wrong:
        raise JobError(f"{name} has {len(ids)} ids but another number of {', '.join(wrong)}.")
    if not all(isinstance(number, int) for number in ids):
        raise JobError(f"The ids of {name} must be whole numbers.")
    if not all(number is None or isinstance(number, (int, float)) for number in (*x, *y)):
        raise JobError(f"x and y of {name} must be numbers, or null where a feature has no geometry.")
    fields, colours = (value.get(key) or {} for key in ("fields", "colours"))
    if not isinstance(fields, Mapping) or not all(isinstance(items, list) for items in fields.values()):
        raise JobError(f"The fields of {name} must be an object with a list of values for each field.")
    if not isinstance(colours, Mapping) or not all(isinstance(colour, str) for colour in colours.values()):
        raise JobError(f"The colours of {name} must be an object with a colour for each label.")
    unknown = (None,) * len(ids)
    texts = tuple("" if label is None else str(label) for label in labels)
    return Points(ids, x or unknown, y or unknown, str(value.get("crs") or ""), texts, dict(fields), dict(colours))


def _column(name: str, value: Mapping[str, Any], column: str) -> tuple[Any, ...]:
    items = value.get(column) or ()
    if not isinstance(items, (list, tuple)):
        raise JobError(f"{column} of {name} must be a list, one value for each point.")
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
        raise JobError(f"The job {path} cannot be read ({error}).") from error
    if not isinstance(values, dict):
        raise JobError(f"The job {path} must be a JSON object with keys; see python -m model {command} --help.")
    return Job(command, values)


def read_points(path: Path) -> Points:
    """Points of a CSV file with the columns longitude, latitude (WGS 84) and label; others may carry the series.

    Raises
    ------
    JobError
        When the file or a column is missing, the file is no CSV in UTF-8, or a coordinate is no number.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
    except OSError as error:
        raise JobError(f"The points {path} cannot be read ({error.strerror}).") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise JobError(f"The points {path} cannot be read ({error}); save them as CSV in UTF-8.") from error
    if any(None in row for row in rows):
        raise JobError(f"{path} has a row with more values than columns; put texts that hold a comma in quotes.")
    columns = set(rows[0]) if rows else set()
    if not {"longitude", "latitude", "label"} <= columns:
        raise JobError(
            f"{path} needs the columns longitude, latitude and label; it has {', '.join(sorted(columns)) or 'none'}."
        )
    others = [name for name in rows[0] if name not in {"longitude", "latitude", "label", "id"}]
    return Points(
        tuple(range(1, len(rows) + 1)),
        tuple(_coordinate(path, row, "longitude") for row in rows),
        tuple(_coordinate(path, row, "latitude") for row in rows),
        "EPSG:4326",
        tuple(row["label"] or "" for row in rows),
        {name: [_value(row[name]) for row in rows] for name in others},
        {},
    )


def _coordinate(path: Path, row: Mapping[str, str], column: str) -> float:
    try:
        return float(row[column])
    except (TypeError, ValueError) as error:
        raise JobError(f"{path} has the {column} {row[column]!r}, which is no number.") from error


def _value(text: str) -> float | str | None:
    try:
        return float(text)
    except (TypeError, ValueError):
        return text or None
