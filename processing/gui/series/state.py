"""State of the time-series dock: cube, classes of the model, clicked points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

# Okabe and Ito's palette, told apart with every kind of colour vision, without the black that vanishes on dark themes.
POINT_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#9a6324", "#808080")
Line = tuple[float | None, ...]


@dataclass(frozen=True)
class ClassPattern:
    """Class of the model with its colour and temporal pattern.

    Attributes
    ----------
    label, colour : str
        As the model's legend has them.
    mean, low, high : tuple of Line
        For each of the model's bands, a value for each of its dates; empty where the model has no patterns.
    """

    label: str
    colour: str
    mean: tuple[Line, ...] = ()
    low: tuple[Line, ...] = ()
    high: tuple[Line, ...] = ()


@dataclass(frozen=True)
class ModelScene:
    """Model with its class patterns on the dates of the cube.

    Attributes
    ----------
    name : str
        Of its file.
    bands : tuple of str
        The bands it reads.
    dates : tuple of date
        The dates at which it reads them.
    classes : tuple of ClassPattern
        In the order of their codes.
    """

    name: str
    bands: tuple[str, ...]
    dates: tuple[date, ...]
    classes: tuple[ClassPattern, ...]


@dataclass(frozen=True)
class Scene:
    """Cube that is open in the engine.

    Attributes
    ----------
    bands : tuple of str
        Its bands.
    dates : tuple of date
        Its dates.
    crs : str
        Its coordinate reference system, as WKT.
    bounds : tuple of float
        Left, bottom, right and top in it.
    grid : str
        Its pixels in words.
    model : ModelScene or None
        The model that is asked, if any.
    warnings : tuple of str
        What the engine warned of.
    """

    bands: tuple[str, ...]
    dates: tuple[date, ...]
    crs: str
    bounds: tuple[float, ...]
    grid: str
    model: ModelScene | None = None
    warnings: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The model's class labels; empty without one."""
        return tuple(item.label for item in self.model.classes) if self.model else ()


@dataclass(frozen=True)
class PixelAnswer:
    """Answer of the engine for one point.

    Attributes
    ----------
    error : str
        Why there is no series; else empty.
    corners : tuple of tuple of float
        Corners of the pixel, in the CRS of the point.
    observed, filled : tuple of Line
        For each band a value for each date: None where an observation is missing, and the same with the gaps filled.
    probabilities : tuple of float
        Of the model's classes; empty where it says nothing.
    silence : str
        Why it says nothing; else empty.
    """

    error: str
    corners: tuple[tuple[float, float], ...] = ()
    observed: tuple[Line, ...] = ()
    filled: tuple[Line, ...] = ()
    probabilities: tuple[float, ...] = ()
    silence: str = ""

    @property
    def likeliest(self) -> int | None:
        """Index of the most probable class; None without probabilities."""
        return self.probabilities.index(max(self.probabilities)) if self.probabilities else None


@dataclass
class SeriesPoint:
    """Clicked point.

    Attributes
    ----------
    number : int
        From 1; shown on the map and in the dock.
    x, y : float
        Coordinates in `crs`.
    crs : str
        Authority code or WKT; empty where the map has none.
    pinned : bool
        Whether it stays when the next one is clicked.
    answer : PixelAnswer or None
        None until the engine has answered.
    """

    number: int
    x: float
    y: float
    crs: str
    pinned: bool = False
    answer: PixelAnswer | None = None

    @property
    def colour(self) -> str:
        """Colour of the point on the map and in the dock."""
        return POINT_COLOURS[(self.number - 1) % len(POINT_COLOURS)]

    @property
    def place(self) -> str:
        """Coordinates of the point as text: latitude and longitude, as QGIS shows them, or east and north."""
        is_in_degrees = max(abs(self.x), abs(self.y)) <= 360
        return f"{self.y:.5f}°, {self.x:.5f}°" if is_in_degrees else f"{self.x:.0f}, {self.y:.0f}"


def scene_of(message: Mapping[str, Any]) -> Scene:
    """Parse cube and model from the engine's message ``ready``."""
    model = message.get("model")
    return Scene(
        tuple(message["bands"]),
        _dates(message["dates"]),
        message["crs"],
        tuple(message["bounds"]),
        message["grid"],
        _model_of(model) if model else None,
        tuple(message["warnings"]),
    )


def _model_of(values: Mapping[str, Any]) -> ModelScene:
    patterns = values["patterns"] or [{}] * len(values["labels"])
    classes = tuple(
        ClassPattern(label, colour, *(_lines(pattern.get(name, ())) for name in ("mean", "low", "high")))
        for label, colour, pattern in zip(values["labels"], values["colours"], patterns, strict=True)
    )
    return ModelScene(values["name"], tuple(values["bands"]), _dates(values["dates"]), classes)


def answer_of(message: Mapping[str, Any]) -> PixelAnswer:
    """Parse the answer from the engine's message ``pixel``."""
    if message["refusal"]:
        return PixelAnswer(message["refusal"])
    return PixelAnswer(
        "",
        tuple((x, y) for x, y in message["corners"]),
        _lines(message["observed"]),
        _lines(message["filled"]),
        tuple(message["probabilities"]),
        message["silence"],
    )


def _dates(texts: Sequence[str]) -> tuple[date, ...]:
    return tuple(map(date.fromisoformat, texts))


def _lines(values: Sequence[Sequence[float | None]]) -> tuple[Line, ...]:
    return tuple(map(tuple, values))
