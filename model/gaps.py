"""Missing observations, filled along time by date."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.floating]


def fill_gaps(series: FloatArray, days: npt.NDArray[np.floating]) -> FloatArray:
    """Fill missing observations linearly by date.

    Between the nearest valid observations the value is interpolated by date; before the first and after the last
    valid observation it is that observation's value (method.md §2; sits interpolates by index, which is the same on
    equally spaced dates).

    Parameters
    ----------
    series : array of shape (N, T, B)
        N series of T dates and B bands; NaN where missing.
    days : array of shape (T,)
        Days of the dates from any origin, strictly increasing.

    Returns
    -------
    array of shape (N, T, B)
        The same type as `series`, which stays as it is. A series without any valid observation in a band stays NaN in
        that band.
    """
    valid = np.isfinite(series)
    incomplete = ~valid.all(axis=(1, 2))
    if not incomplete.any():
        return series
    filled = series.copy()
    filled[incomplete] = _interpolate(series[incomplete], valid[incomplete], np.asarray(days, dtype=series.dtype))
    return filled


def has_observations(series: FloatArray) -> npt.NDArray[np.bool_]:
    """Whether every band of a series has at least one valid observation: shape (N,) from shape (N, T, B)."""
    observed: npt.NDArray[np.bool_] = np.any(np.isfinite(series), axis=1)
    return np.logical_and.reduce(observed, axis=1)


def _interpolate(series: FloatArray, valid: npt.NDArray[np.bool_], days: FloatArray) -> FloatArray:
    length = len(days)
    position = np.arange(length)[None, :, None]
    before = np.maximum.accumulate(np.where(valid, position, -1), axis=1)
    after = np.minimum.accumulate(np.where(valid, position, length)[:, ::-1], axis=1)[:, ::-1]
    # Outside the observed span both neighbours are the one that exists.
    first = np.where(before < 0, after, before).clip(0, length - 1)
    second = np.where(after == length, before, after).clip(0, length - 1)
    value_before = np.take_along_axis(series, first, axis=1)
    value_after = np.take_along_axis(series, second, axis=1)
    span = days[second] - days[first]
    weight = np.where(span > 0, (days[None, :, None] - days[first]) / np.where(span > 0, span, 1), 0)
    return value_before + weight.astype(series.dtype) * (value_after - value_before)
