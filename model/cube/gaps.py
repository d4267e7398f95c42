"""Gap filling: linear interpolation of missing observations along time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from ..runtime.messages import Message
from ..runtime.text import name_some

FloatArray = npt.NDArray[np.floating]
MOST_NAMED_DATES = 12  # in a line of the log


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
    dates_first = np.ascontiguousarray(np.where(valid, series, np.nan)[incomplete].transpose(1, 2, 0))
    filled[incomplete] = fill_along_time(dates_first, days).transpose(2, 0, 1)
    return filled


def fill_along_time(values: Any, days: npt.NDArray[np.floating], library: Any = np, absent: Any = None) -> Any:
    """Fill missing observations linearly by date, dates first; see :func:`fill_gaps`.

    Parameters
    ----------
    values : array or tensor of shape (T, ...)
        NaN where missing.
    days : array of shape (T,)
        Days of the dates from any origin, strictly increasing.
    library : module
        numpy for arrays, torch for tensors.
    absent : bool array of shape (T, ...), optional
        Which values are missing, where that is known already; these may then be any number. An array for tensors too.

    Returns
    -------
    array or tensor of shape (T, ...)
        The same type as `values`, which stay as they are. What comes of a series without any observation means nothing where
        `absent` is given, and is NaN where not.
    """
    if library is np:
        return _fill_where_missing(values, days, np.isnan(values) if absent is None else absent)
    if values.device.type == "cpu":
        return library.from_numpy(fill_along_time(values.numpy(), days, np, absent))
    if absent is not None:
        values = values.masked_fill(library.from_numpy(absent).to(values.device), np.nan)
    return _fill_everywhere(values, days, library)


def _fill_where_missing(
    values: FloatArray, days: npt.NDArray[np.floating], absent: npt.NDArray[np.bool_]
) -> FloatArray:
    """Fill missing observations, dates first, by looking up the neighbours of each."""
    filled = values.copy(order="C")
    if absent.ndim == 3 and (absent == absent[:, :1]).all():  # as under clouds: all bands have the same neighbours
        absent = absent[:, 0]
    dates, size = len(days), values[0].size
    absent = absent.reshape(dates, -1)
    gaps = np.flatnonzero(absent)
    if not len(gaps):
        return filled
    first, last = _dates_beside(absent, gaps)
    columns = absent.shape[1]
    date_of, column = np.divmod(gaps, columns)
    when = np.asarray(days, dtype=values.dtype)
    day = when[first]
    span = when[last] - day
    span[span == 0] = np.inf  # both neighbours are the same
    weight = (when[date_of] - day) / span
    at, start_at, end_at = gaps + (size - columns) * date_of, first * size + column, last * size + column
    flat = filled.ravel()
    for band in range(0, size, columns):
        layers = flat[band:]  # those of a band begin here
        start, between = layers[start_at], layers[end_at]
        between -= start
        between *= weight
        between += start
        layers[at] = between
    return filled


def _dates_beside(
    absent: npt.NDArray[np.bool_], gaps: npt.NDArray[np.intp]
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Numbers of the nearest known dates before and after missing observations.

    Outside the observed span both are the one that exists; where there is none, both are dates that are not known.

    Parameters
    ----------
    absent : bool array of shape (T, N)
        Which observations are missing.
    gaps : integer array
        The positions of these in the array.
    """
    dates = len(absent)
    kind = np.uint8 if dates < 255 else np.uint16 if dates < 65_535 else np.int64
    # Counted from 1 on: 0 for none before, dates + 1 for none after.
    before: npt.NDArray[Any] = ~absent * np.arange(1, dates + 1, dtype=kind)[:, None]
    after = before + absent * kind(dates + 1)
    step = 1
    while step < dates:  # the nearest of twice as many dates each time
        before[step:] = np.maximum(before[step:], before[:-step])
        after[:-step] = np.minimum(after[:-step], after[step:])
        step *= 2
    first, last = before.ravel()[gaps].astype(np.intp), after.ravel()[gaps].astype(np.intp)
    first, last = np.where(first > 0, first, last), np.where(last <= dates, last, first)
    return first.clip(1, dates) - 1, last.clip(1, dates) - 1


def _fill_everywhere(values: Any, days: npt.NDArray[np.floating], library: Any) -> Any:
    """Fill missing observations, dates first, without looking anything up: what suits a graphics card."""
    when = library.asarray(days, dtype=values.dtype, device=values.device)
    before, after = (
        _nearest(values, when, range(len(when)), library),
        _nearest(values, when, range(len(when))[::-1], library),
    )
    filled = library.empty_like(values)
    for t, known in enumerate(values):
        (first, first_day), (last, last_day) = before[t], after[t]
        span = last_day - first_day
        weight = library.where(span > 0, (when[t] - first_day) / library.where(span > 0, span, 1.0), 0.0)
        between = first + weight * (last - first)
        # Outside the observed span both neighbours are the one that exists.
        between = library.where(library.isnan(first), last, library.where(library.isnan(last), first, between))
        filled[t] = library.where(library.isnan(known), between, known)
    return filled


def _nearest(values: Any, when: Any, order: range, library: Any) -> dict[int, tuple[Any, Any]]:
    """The last observation, and its day, up to each date in an order of dates; NaN before the first one."""
    seen = {}
    value, day = values[order[0]], library.zeros_like(values[0]) + when[order[0]]
    for t in order:
        known = ~library.isnan(values[t])
        value, day = library.where(known, values[t], value), library.where(known, when[t], day)
        seen[t] = value, day
    return seen


def longest_gaps(valid: npt.NDArray[np.bool_], days: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """Longest time without an observation, in days, over the bands of each series.

    The time from the first date to the first observation and from the last observation to the last date counts too.

    Parameters
    ----------
    valid : bool array of shape (N, T, B)
        Which observations are there.
    days : array of shape (T,)
        Days of the dates from any origin, strictly increasing.

    Returns
    -------
    float64 array of shape (N,)
        0 where nothing is missing; infinite where a band has no observation at all.
    """
    when = np.asarray(days, dtype=np.float64)[None, :, None]
    last = np.maximum.accumulate(np.where(valid, when, -np.inf), axis=1)
    since = np.where(np.isfinite(last), last, when[:, :1])
    # A gap ends at the next observation, or at the last date.
    ahead = np.minimum.accumulate(np.where(valid, when, np.inf)[:, ::-1], axis=1)[:, ::-1]
    until = np.where(np.isfinite(ahead), ahead, when[:, -1:])
    gaps = np.where(valid, 0.0, until - since)
    gaps[~np.broadcast_to(valid.any(axis=1, keepdims=True), gaps.shape)] = np.inf
    return gaps.max(axis=(1, 2))


def missing_by_date(series: FloatArray) -> npt.NDArray[np.int64]:
    """Number of missing values of each date, all series (N, T, B) and bands together: shape (T,)."""
    return np.isnan(series).sum(axis=(0, 2))


def describe_missing(missing: npt.NDArray[np.int64], total: int, timeline: Sequence[date]) -> Message | None:
    """Line for the log: percentage of missing values of each date that has any, of many dates only the worst; None where nothing is.

    Parameters
    ----------
    missing : integer array of shape (T,)
        See :func:`missing_by_date`.
    total : int
        Values of one date, all series and bands together.
    timeline : sequence of date
        The T dates.
    """
    gaps = [(day, 100 * count / total) for day, count in zip(timeline, missing.tolist(), strict=True) if count]
    if len(gaps) <= MOST_NAMED_DATES:
        percents = ", ".join(f"{day} {percent:.0f} %" for day, percent in gaps)
        return Message("Missing observations: {percents}", percents=percents) if gaps else None
    worst = sorted(sorted(gaps, key=lambda gap: -gap[1])[:MOST_NAMED_DATES])
    return Message(
        "Missing observations: {all} % of all; most on {percents}",
        all=f"{100 * missing.sum() / (total * len(timeline)):.1f}",
        percents=", ".join(f"{day} {percent:.0f} %" for day, percent in worst),
    )


def describe_empty_dates(missing: npt.NDArray[np.int64], total: int, timeline: Sequence[date]) -> Message | None:
    """Warning of dates without any observation, where these are half of the dates or more; None where there are fewer.

    Parameters
    ----------
    missing, total, timeline
        See :func:`describe_missing`.
    """
    empty = [day for day, count in zip(timeline, missing.tolist(), strict=True) if count == total]
    if 2 * len(empty) < len(timeline) or not total:
        return None
    return Message(
        "{count} of {all} dates have no observation at all ({dates}), and are filled from the others; check the nodata values and the "
        "mask, or leave these dates out.",
        count=len(empty),
        all=len(timeline),
        dates=name_some(empty),
    )


def interpolate_along_time(
    values: Any, days: npt.NDArray[np.floating], target_days: npt.NDArray[np.floating], library: Any = np
) -> Any:
    """Interpolate series without gaps to other dates, linearly; before the first and after the last date the values hold.

    Parameters
    ----------
    values : array or tensor of shape (T, B, N)
        Without gaps, dates first.
    days, target_days : arrays of shape (T,) and (S,)
        Days of the given and the target dates from one origin, increasing.
    library : module
        numpy or torch, which `values` is of.

    Returns
    -------
    array or tensor of shape (S, B, N)
        The same type as `values`.
    """
    after = np.searchsorted(days, target_days).clip(1, len(days) - 1)
    before = after - 1
    fraction = ((target_days - days[before]) / (days[after] - days[before])).clip(0, 1)[:, None, None]
    weight = library.asarray(fraction, dtype=values.dtype, device=values.device)
    return values[before] + weight * (values[after] - values[before])


def has_observations(series: FloatArray) -> npt.NDArray[np.bool_]:
    """Whether every band of a series has at least one valid observation: shape (N,) from shape (N, T, B)."""
    observed: npt.NDArray[np.bool_] = np.any(np.isfinite(series), axis=1)
    return np.logical_and.reduce(observed, axis=1)
