"""Jobs: JSON objects that say what a command should do. Their keys are the algorithms' parameters in lower case."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from .composites import METHODS
from .cube import CubeRequest
from .errors import JobError
from .indices import INDICES
from .point_tables import read_points
from .polygons import PolygonRule, polygons_of_geojson
from .rasters import RasterRef
from .recipes import SEARCHED, TrainingConfig
from .samples import Points

CUBE_KEYS = {
    "rasters": 'list of files or folders, or of {"path", "band", "day"} where band and date are known ("days": one for each layer)',
    "file_pattern": "how to read band and date from a name, e.g. {satellite}_{sensor}_{tile}_{band}_{date}",
    "bands": "list of bands to use, in this order, with indices such as NDVI or CI=(nir/red)-1 that are computed where the "
    "rasters lack them; empty = all (train) or the model's (classify)",
    "start_date": "YYYY-MM-DD, cuts the timeline",
    "end_date": "YYYY-MM-DD, cuts the timeline",
    "mask_band": "band that flags bad observations; empty for the one that is known to, none for none",
    "mask_values": "what in it means bad: 1,3,8-10 or bits:0,1,2; empty for what is known of the band",
    "fill_dates": "true: a band that is missing on a date is a gap, and no error",
    "max_gap": "days; a series with a longer gap is unknown (0, no limit)",
    "grid": "raster whose pixels the cube takes; empty for the finest of the rasters, over the extent of all",
    "period": "step of the timeline that series are brought to, e.g. P16D or P1M; empty for the rasters' own dates",
}
POINTS_HELP = (
    'CSV file with longitude, latitude and label, or {"ids", "x", "y", "crs", "labels", "fields": {name: values}}; '
    'fields may carry the series (NDVI1 …, NDVI_20130914 …); polygons: "polygons" beside x and y of a point on each, a list of '
    "GeoJSON geometries in the same crs"
)
POLYGON_KEYS = {
    "polygon_values": "pixels (default): random pixels of each polygon; mean: one sample, the mean over its pixels",
    "pixels_per_polygon": "most pixels of a polygon (10)",
    "pixel_seed": "same seed, same pixels (0)",
}
CONFIG_KEYS = tuple(name for name in TrainingConfig.__dataclass_fields__ if name != "recipe")

TRAINING_KEYS = {
    "recipe": "recommended (default), report or fast: the values of everything below that is not given",
    **{name: f"training value, see model/recipes.py ({TrainingConfig.__annotations__[name]})" for name in CONFIG_KEYS},
    "values": "JSON file with training values, as tune writes it; those given here come before it",
    "device": "auto (default), cpu, cuda or mps",
    "precision": "auto (default: float32, on CUDA bfloat16), float32, bfloat16 or float16",
}

COMMANDS: dict[str, tuple[str, dict[str, str]]] = {
    "train": (
        "Train a network on labelled points and a cube, or on points that carry their series.",
        {
            "samples": POINTS_HELP,
            "validation_samples": "points to watch the training on, instead of a share of the samples",
            **POLYGON_KEYS,
            **CUBE_KEYS,
            **TRAINING_KEYS,
            "base_model": "file made by train to start from, .safetensors",
            "resume": "true: go on with an interrupted training of the same inputs",
            "verbose": "true: every epoch into the log",
            "model": "file to write, .safetensors",
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
        },
    ),
    "crossvalidate": (
        "Measure by cross-validation how good a recipe is on labelled points.",
        {
            "samples": POINTS_HELP,
            **POLYGON_KEYS,
            **CUBE_KEYS,
            **TRAINING_KEYS,
            "folds": "parts that are held out one after the other (5)",
            "repeats": "times all of it is done with other folds (1)",
            "group_by": "none (default), place or blocks: what lies together is never in two folds",
            "block_size": "side of a block in metres (10000)",
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
            "predictions": "table to write, .csv: reference and predicted label of each sample, x and y in crs",
        },
    ),
    "tune": (
        "Search for the training values that suit labelled points.",
        {
            "samples": POINTS_HELP,
            **POLYGON_KEYS,
            **CUBE_KEYS,
            **TRAINING_KEYS,
            "search": f"list of what is searched, of {', '.join(SEARCHED)}; all of it by default, but what is given",
            "sampler": "tpe (default) or random",
            "trials": "most trials (30)",
            "minutes": "no trial begins after this time; 0 (default) for no limit",
            "folds": "folds of the cross-validation that measures a trial (3)",
            "tuned_values": "JSON file to write: the best values, for the key values of train",
            "report": "page to write, .html",
        },
    ),
    "modelinfo": (
        "Say what is known about a model.",
        {
            "model": "file made by train",
            "report": "page to write, .html, with its numbers as JSON and CSV beside it",
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
        "Take the series of a cube at points or in polygons, in physical units, unfilled.",
        {
            "points": POINTS_HELP,
            **POLYGON_KEYS,
            **CUBE_KEYS,
            "series": "JSON file to write: fields (names) and values, one list a field; ids, x and y of the places, in crs",
        },
    ),
    "inspect": (
        "Look at a cube before it is used: its grid, bands, dates, clouds and gaps.",
        {**CUBE_KEYS, "report": "page to write, .html"},
    ),
    "addindex": (
        "Compute spectral indices of a cube, one raster an index and date.",
        {
            **{key: CUBE_KEYS[key] for key in CUBE_KEYS if key not in {"bands", "max_gap", "period"}},
            "indices": f"list of names ({', '.join(INDICES)}) and of name=expression over the bands, e.g. CI=(nir/red)-1",
            "folder": "folder to write the dated rasters to",
        },
    ),
    "regularize": (
        "Make equally spaced composites of a cube, one file a band and period.",
        {
            **CUBE_KEYS,
            "period": "length of a period, e.g. P16D (default) or P1M",
            "method": f"what a pixel gets of a period's observations: {', '.join(METHODS)} (the first is the default)",
            "resume": "true (default): files that a former run of the same inputs completed are kept",
            "folder": "folder to write the rasters to",
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

    def choice(self, name: str, choices: Sequence[str]) -> str:
        """One of some words, the first by default."""
        value = self.text(name, choices[0])
        if value not in choices:
            raise JobError(f"{name} is '{value}'; choose one of {', '.join(choices)}.")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of strings."""
        return tuple(str(item) for item in self._get(name, list, "a list of texts", []))

    def number(self, name: str, default: float, low: float, high: float) -> float:
        """A number between two bounds, both included."""
        value = self._get(name, (int, float), "a number", default)
        if isinstance(value, bool) or not low <= value <= high:
            raise JobError(f"{name} is {value}; it must be a number from {low:g} to {high:g}.")
        return float(value)

    def flag(self, name: str, default: bool = False) -> bool:
        """Whether a value is true."""
        return bool(self._get(name, bool, "true or false", default))

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
        """The training values that were given, by the names of :class:`~model.recipes.TrainingConfig`.

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
        rasters = tuple(map(_raster_of, self._get("rasters", list, "a list of files and folders", [])))
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
        raise JobError(f"rasters holds {item!r}; give a file, a folder, or an object with path, band, day and days.")
    days = item.get("days") or []
    if not isinstance(days, list):
        raise JobError(f"The days of {item['path']} must be a list, a date for each of its layers.")
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
    crs = str(value.get("crs") or "")
    areas = polygons_of_geojson(polygons, ids)
    return Points(ids, x or unknown, y or unknown, crs, texts, dict(fields), dict(colours), areas)


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
        raise JobError(f"The training values {path} cannot be read ({error}); choose a file made by Tune.") from error
    if not isinstance(values, dict) or not set(values) <= set(CONFIG_KEYS):
        raise JobError(f"{path} holds no training values; choose a file made by Tune.")
    return {name: value for name, value in values.items() if value is not None}
