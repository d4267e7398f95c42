"""Answers to questions about single pixels, for the command ``pixels``."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ..cube.assembly import open_cube
from ..cube.cube import Cube
from ..cube.preprocessing import SeriesPreprocessor
from ..inference.pixels import Pixel, PixelReader
from ..runtime.errors import EngineError, JobError, ModelFileError
from ..runtime.feedback import Feedback, warnings_as_data
from ..runtime.messages import Message
from .inputs import open_model_and_cube
from .job import Job

if TYPE_CHECKING:
    from ..inference.classifier import Classifier
    from ..network.model_file import ModelCard

DIGITS = 6


class _NewerQuestion(Exception):  # noqa: N818 - it is no error
    """The caller has a newer question."""


@dataclass(frozen=True)
class _Model:
    """A model that is asked about pixels.

    Attributes
    ----------
    name : str
        Of its file.
    card : ModelCard
        What is known about it.
    classifier : Classifier
        Ready for the cube's series.
    days : float64 array of shape (S,)
        Days, from the cube's first date, of the dates at which it reads them.
    season : slice
        Dates of the cube that these are made from.
    """

    name: str
    card: ModelCard
    classifier: Classifier
    days: npt.NDArray[np.float64]
    season: slice


def answer_questions(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Open a cube and a model, say what they are, and answer questions until there are no more."""
    file = job.optional_path("model")
    if file:
        cube, model = _open_with_model(job, feedback)
    else:
        cube, model = open_cube(job.cube(), feedback), None
    answered = 0
    of_model = (model.classifier, len(model.card.bands), model.season) if model else ()
    with PixelReader(cube, *of_model) as reader:
        feedback.send(
            "ready",
            {
                **_cube_message(cube),
                "model": _model_message(model, cube),
                **warnings_as_data(feedback.warning_messages),
            },
        )
        for question in feedback.questions():
            answered += _answer(question, reader, len(cube.timeline), feedback)
    return {"answered": answered}


def _open_with_model(job: Job, feedback: Feedback) -> tuple[Cube, _Model]:
    import torch

    from ..inference.classifier import Classifier
    from ..inference.compatibility import season_in

    fitted = open_model_and_cube(job, feedback, more_bands=True)
    cube, card, days = fitted.cube, fitted.card, fitted.target_days
    torch.set_num_threads(1)  # a single series is no work for more
    season = season_in(cube, days)
    preprocessor = SeriesPreprocessor(cube.days[season], days, cube.max_gap, card.normalisation)
    classifier = Classifier(fitted.network, preprocessor, len(card.labels), torch.device("cpu"))
    return cube, _Model(job.path("model").stem, card, classifier, cube.days if days is None else days, season)


def _answer(question: str, reader: PixelReader, dates: int, feedback: Feedback) -> int:
    """Answer a question, point by point, until there is a newer one; returns how many were answered."""
    answered = 0
    try:
        for number, x, y, crs in _points_of(question):
            try:
                pixel = reader.read(x, y, crs, partial(_report_date, feedback, dates))
                feedback.send("pixel", {"id": number, "refusal": "", **_pixel_message(pixel)})
            except EngineError as error:
                feedback.send("pixel", {"id": number, "refusal": error.sentence, **error.message.as_data()})
            answered += 1
    except JobError as error:
        feedback.warn(error.message)
    except _NewerQuestion:
        return answered
    return answered


def _report_date(feedback: Feedback, dates: int, t: int) -> None:
    """Between two dates: say how far it is, and see whether the caller still wants to know."""
    feedback.check_cancelled()
    if feedback.has_question:
        raise _NewerQuestion
    feedback.progress(t / dates, Message("reading date {number} of {count}", number=t + 1, count=dates))


def _points_of(question: str) -> list[tuple[int, float, float, str]]:
    """Number, coordinates and CRS of each point in a question."""
    try:
        values = json.loads(question)
        points = [
            (int(point["id"]), float(point["x"]), float(point["y"]), str(point.get("crs") or values.get("crs") or ""))
            for point in values["points"]
        ]
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError, RecursionError) as error:
        raise JobError(
            'A question cannot be read ({error}); write it {{"points": [{{"id": 1, "x": -55.1, "y": -11.7}}], "crs": '
            '"EPSG:4326"}}, on one line.',
            error=repr(error),
        ) from error
    if not all(math.isfinite(value) for _, x, y, _ in points for value in (x, y)):
        raise JobError("A question has a point without finite x and y; leave it out.")
    return points


def _cube_message(cube: Cube) -> dict[str, Any]:
    return {
        "bands": list(cube.bands),
        "dates": [day.isoformat() for day in cube.timeline],
        "crs": cube.grid.crs,
        "bounds": list(cube.grid.bounds),
        "grid": cube.grid.describe(),
    }


def _model_message(model: _Model | None, cube: Cube) -> dict[str, Any] | None:
    if model is None:
        return None
    card = model.card
    first = cube.timeline[0]
    return {
        "name": model.name,
        "labels": list(card.labels),
        "colours": list(card.colours),
        "bands": list(card.bands),
        "dates": [(first + timedelta(days=round(float(day)))).isoformat() for day in model.days],
        "patterns": _patterns_of(card),
    }


def _patterns_of(card: ModelCard) -> list[dict[str, Any]]:
    """Mean and quantiles of each class, one list of S values for each of the model's bands; empty where it has none."""
    if not card.patterns:
        return []
    shape = len(card.days), len(card.bands)
    patterns = []
    try:
        for pattern in card.patterns:
            lines = {name: np.array(pattern[name], dtype=np.float64) for name in ("mean", "low", "high")}
            if any(values.shape != shape for values in lines.values()):
                raise ModelFileError("The class patterns in the model do not fit its dates and bands; train it again.")
            patterns.append({name: _by_band(values) for name, values in lines.items()})
    except (LookupError, TypeError, ValueError) as error:
        raise ModelFileError(
            "The class patterns in the model cannot be read ({error}); train it again.",
            error=repr(error),
        ) from error
    if len(patterns) != len(card.labels):
        raise ModelFileError("The model does not have a pattern for each class; train it again.")
    return patterns


def _pixel_message(pixel: Pixel) -> dict[str, Any]:
    return {
        "row": pixel.row,
        "column": pixel.column,
        "corners": [list(map(float, corner)) for corner in pixel.corners],
        "observed": _by_band(pixel.observed),
        "filled": _by_band(pixel.filled),
        "probabilities": _rounded(pixel.probabilities),
        "silence": pixel.silence,
    }


def _by_band(values: npt.NDArray[np.float64]) -> list[list[float | None]]:
    """Lists of T values for each band, from an array (T, B)."""
    return [_rounded(column) for column in values.T.tolist()]


def _rounded(values: Sequence[float]) -> list[float | None]:
    """Six significant digits; nothing in place of NaN, which JSON does not know."""
    return [float(f"{value:.{DIGITS}g}") if math.isfinite(value) else None for value in values]
