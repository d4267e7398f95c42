"""Temporal compositing: periods of a timeline, and one value per pixel and period."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from ..cube.timeline import regular_timeline
from .choices import MEAN, MEDIAN


@dataclass(frozen=True)
class Period:
    """Period of time, and the dates of a cube in it.

    Attributes
    ----------
    first : date
        Its first day.
    dates : range
        Positions in the cube's timeline; empty where it has no date in the period.
    """

    first: date
    dates: range


def periods_of(timeline: Sequence[date], length: str, start: date | None = None) -> tuple[Period, ...]:
    """Divide a timeline into periods of equal length.

    Parameters
    ----------
    timeline : sequence of date
        Increasing.
    length : str
        Of a period, e.g. ``P16D``.
    start : date, optional
        First day of a period, not later than the timeline; the timeline's first date if not given. What is before the
        period of the first date is left out.

    Raises
    ------
    CubeError
        When the length is none, or makes fewer than two periods or very many.
    """
    firsts = regular_timeline(start or timeline[0], timeline[-1], length)
    edges = [bisect_left(timeline, first) for first in firsts] + [len(timeline)]
    periods = [Period(first, range(*ends)) for first, ends in zip(firsts, pairwise(edges), strict=True)]
    observed = next(number for number, period in enumerate(periods) if period.dates)
    return tuple(periods[observed:])


def composite(series: npt.NDArray[Any], method: str, order: Sequence[int]) -> npt.NDArray[Any]:
    """Composite the observations of a period to one value for each pixel and band.

    Parameters
    ----------
    series : float array of shape (N, T, B)
        Observations, NaN where missing.
    method : str
        One of :data:`model.derived.choices.METHODS`.
    order : sequence of int
        The T dates, the least cloudy one first.

    Returns
    -------
    float array of shape (N, B)
        The median or mean of the valid observations; or the first date's in `order` that has all bands, or, where no date
        has all, each band's own first. NaN where a band has no valid observation.
    """
    if series.shape[1] == 0:
        return np.full((series.shape[0], series.shape[2]), np.nan, dtype=series.dtype)
    if method == MEDIAN:
        return _median(series)
    valid = np.isfinite(series)
    if method == MEAN:
        count = valid.sum(axis=1)
        total = np.where(valid, series, 0).sum(axis=1)
        return np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(series.dtype)
    valid = valid[:, order]
    whole = valid.all(axis=2)
    first = np.where(whole.any(axis=1)[:, None], whole.argmax(axis=1)[:, None], valid.argmax(axis=1))
    chosen = np.asarray(order)[first]
    return np.take_along_axis(series, chosen[:, None, :], axis=1)[:, 0]


def _median(series: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Median over axis 1 of what is not NaN, which sorting puts last."""
    ordered = np.sort(series, axis=1)
    count = np.isfinite(ordered).sum(axis=1, keepdims=True)
    middle = (np.maximum(count - 1, 0) // 2, count // 2)
    low, high = (np.take_along_axis(ordered, place, axis=1)[:, 0] for place in middle)
    return low + (high - low) / 2
