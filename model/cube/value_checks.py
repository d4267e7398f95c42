"""Checks of values that were read: numbers that seem to mean no data, and dates that seem to have another unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from ..products.encodings import Encoding
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.text import name_some

# Stored numbers that programs write where there is nothing; 55537 and 62536 are -9999 and -3000 in unsigned integers.
FILLS = (
    0.0, 255.0, 65535.0, -99.0, -999.0, 9999.0, -9999.0, -10000.0, 99999.0, -99999.0, 32767.0, -32767.0, -32768.0, -3000.0,
    -28672.0, 55537.0, 62536.0, 1e20, -1e20, -1e30, 9.96920996838687e36,
)  # fmt: skip
ABSOLUTE_TOLERANCE, RELATIVE_TOLERANCE = 1e-4, 1e-5  # of a stored number that is one of these
FEWEST_VALUES = 20
LEAST_SHARE = 0.01
ALIKE = 5.0  # times as large or small: dates of one unit
OTHER_UNIT = 50.0  # times as large or small: dates of another unit
HIGH = 0.95  # quantile of the sizes of values that dates are compared by
Values = npt.NDArray[np.floating]


def warn_of_values(
    series: Values,
    bands: Sequence[str],
    encodings: Mapping[str, Encoding],
    timeline: Sequence[date],
    feedback: Feedback,
) -> None:
    """Warn where values look like no data without a nodata value, or like those of another unit on some dates.

    Parameters
    ----------
    series : float array of shape (N, T, B)
        Physical values, NaN where missing.
    bands : sequence of str
        The B bands.
    encodings : mapping of str to Encoding
        Of the bands that rasters hold; others are stored as they are.
    timeline : sequence of date
        The T dates.
    feedback : Feedback
        Receives the warnings.
    """
    stored = np.stack([_as_stored(series[..., b], encodings.get(band)) for b, band in enumerate(bands)], axis=-1)
    filled = np.zeros(stored.shape, dtype=bool)
    for fill, is_fill, found in _fills_in(stored):
        filled |= is_fill & found
        feedback.warn(
            Message(
                "The number {value} stands in {bands} for {percent} % of the observations and looks like no data, but the "
                "files do not say so, and it is taken for a measurement. If it means no data, give it under {@nodata}.",
                **_described(fill, is_fill, found, bands),
            )
        )
    for number, band in enumerate(bands):
        days = _odd_dates(np.where(filled[..., number], np.nan, series[..., number]))
        if days:
            feedback.warn(
                Message(
                    "The values of {band} on {days} are at least {times} times as large or as small as on the other dates, as "
                    "where they have another unit; check the scale of these files, or leave these dates out.",
                    band=band,
                    days=name_some([str(timeline[t]) for t in days]),
                    times=f"{OTHER_UNIT:g}",
                )
            )


def warn_of_fields(series: Values, bands: Sequence[str], feedback: Feedback) -> None:
    """Warn where numbers look like no data in series that samples carry in fields.

    Parameters
    ----------
    series : float array of shape (N, T, B)
        As the fields have them.
    bands : sequence of str
        The B bands.
    feedback : Feedback
        Receives the warnings.
    """
    for fill, is_fill, found in _fills_in(series):
        feedback.warn(
            Message(
                "The number {value} stands in the fields of {bands} for {percent} % of the observations and looks like no data, but is "
                "taken for a measurement. If it means no data, leave these fields empty (NULL).",
                **_described(fill, is_fill, found, bands),
            )
        )


def _fills_in(stored: Values) -> Iterator[tuple[float, npt.NDArray[np.bool_], npt.NDArray[np.bool_]]]:
    """Numbers that seem to mean no data, where they stand (N, T, B), and in which bands they seem so (B,)."""
    known = stored[np.isfinite(stored)]
    if not len(known):
        return
    low, high = known.min(), known.max()
    for fill in FILLS:
        tolerance = ABSOLUTE_TOLERANCE + RELATIVE_TOLERANCE * abs(fill)
        if not low - tolerance <= fill <= high + tolerance:
            continue
        is_fill = np.abs(stored - fill) <= tolerance
        found = _is_empty(is_fill, stored, fill)
        if found.any():
            yield fill, is_fill, found


def _described(
    fill: float, is_fill: npt.NDArray[np.bool_], found: npt.NDArray[np.bool_], bands: Sequence[str]
) -> dict[str, str | Message]:
    return {
        "value": f"{fill:g}",
        "bands": name_some([band for band, is_one in zip(bands, found, strict=True) if is_one]),
        "percent": f"{100 * is_fill[..., found].mean():.0f}",
    }


def _as_stored(values: Values, encoding: Encoding | None) -> npt.NDArray[np.float64]:
    wide = values.astype(np.float64)
    return wide if encoding is None else (wide - encoding.offset) / encoding.scale


def _is_empty(is_fill: npt.NDArray[np.bool_], stored: Values, fill: float) -> npt.NDArray[np.bool_]:
    """In which bands a number seems to mean no data: shape (B,).

    In all where it stands in all bands together, as outside of an image, and else where it is far from all other values.
    """
    count = stored.shape[-1]
    together = is_fill.all(axis=-1) if count > 1 else np.zeros(stored.shape[:-1], dtype=bool)
    if together.sum() >= max(FEWEST_VALUES, LEAST_SHARE * together.size) and not together.all():
        return np.ones(count, dtype=bool)
    return np.array([_stands_apart(is_fill[..., b], stored[..., b], fill) for b in range(count)])


def _stands_apart(is_fill: npt.NDArray[np.bool_], stored: Values, fill: float) -> bool:
    others = stored[~is_fill & np.isfinite(stored)]
    if len(others) < FEWEST_VALUES or is_fill.sum() < max(1, LEAST_SHARE * is_fill.size):
        return False
    low, high = np.quantile(others, (0.02, 0.98))
    gap = low - fill if fill < low else fill - high
    return bool(gap > 2 * (high - low) and gap > max(abs(low), abs(high)) / 2)


def _odd_dates(values: Values) -> list[int]:
    """Dates whose values have another size than those of the others; none where the sizes differ in between, too."""
    enough = np.isfinite(values).sum(axis=0) >= 5
    sizes = np.array([np.nanquantile(np.abs(values[:, t]), HIGH) if enough[t] else 0.0 for t in range(values.shape[1])])
    known = np.flatnonzero(sizes > 0)
    if len(known) < 3:
        return []
    ratios = np.exp(np.abs(np.log(sizes[known] / np.quantile(sizes[known], 0.5, method="lower"))))
    if ((ratios > ALIKE) & (ratios < OTHER_UNIT)).any():
        return []
    return known[ratios >= OTHER_UNIT].tolist()
