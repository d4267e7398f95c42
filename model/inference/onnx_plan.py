"""Plan of an ONNX model: how series of the user's dates become those that the network reads, as in a classification."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import numpy as np

from ..cube.preprocessing import SeriesPreprocessor
from ..network.model_file import ModelCard
from ..products.dates import read_date
from ..runtime.errors import JobError, ModelFileError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from .compatibility import ImageDates, check_fit, season_in
from .onnx_model import ExportPlan


def read_dates(texts: Sequence[str]) -> tuple[date, ...]:
    """Dates of images.

    Raises
    ------
    JobError
        When a text is not a date, or the dates are not increasing, or there is one only.
    """
    dates = []
    for text in texts:
        day = read_date(text.strip())
        if day is None:
            raise JobError("{@dates} holds '{text}', which is not a date; write it YYYY-MM-DD.", text=text)
        dates.append(day)
    for earlier, later in pairwise(dates):
        if later <= earlier:
            raise JobError(
                "{@dates} has {later} after {earlier}; give each date of the images once, the earliest first.",
                earlier=earlier,
                later=later,
            )
    if len(dates) == 1:
        raise JobError("{@dates} holds one date only; give the dates of all images of the season, or none.")
    return tuple(dates)


def plan_export(
    card: ModelCard, dates: tuple[date, ...], max_gap: float, tile_size: int, feedback: Feedback
) -> ExportPlan:
    """Plan an ONNX model.

    Parameters
    ----------
    card : ModelCard
        Of the network.
    dates : tuple of date
        Of the images, increasing; empty for those of the model.
    max_gap : float
        Days; series with a longer gap are unknown. 0 for no limit.
    tile_size : int
        Rows and columns of a tile; 0 for series instead of rasters.
    feedback : Feedback
        Gets warnings where the dates fit poorly.

    Raises
    ------
    ModelFileError
        When the dates do not fit those of the model, see :func:`model.inference.compatibility.check_fit`.
    """
    if not dates:
        own = tuple(map(date.fromisoformat, card.timeline))
        preprocessor = SeriesPreprocessor(np.asarray(card.days), None, max_gap, card.normalisation)
        return ExportPlan(card, preprocessor, own, slice(0, len(card.days)), tile_size)
    if not card.timeline and len(dates) != len(card.days):
        raise ModelFileError(
            "The model was trained on {count} dates that it knows by position only, and {@dates} holds {given}; give as "
            "many, or none.",
            count=len(card.days),
            given=len(dates),
        )
    images = ImageDates(dates)
    target_days = check_fit(card, images, feedback)
    used = season_in(images, target_days)
    left_out = (*dates[: used.start], *dates[used.stop :])
    if left_out:
        feedback.warn(
            Message(
                "{count} of the {given} dates lie outside the season of the model, which is read from {first} to {last}; the "
                "ONNX model takes them and does not use them.",
                count=len(left_out),
                given=len(dates),
                first=dates[used.start],
                last=dates[used.stop - 1],
            )
        )
    season = ImageDates(dates[used])
    if target_days is not None:
        target_days = target_days - (season.timeline[0] - dates[0]).days
    preprocessor = SeriesPreprocessor(season.days, target_days, max_gap, card.normalisation)
    return ExportPlan(card, preprocessor, dates, used, tile_size)
