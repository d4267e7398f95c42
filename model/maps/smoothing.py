"""Bayesian smoothing of probability maps (method.md §6).

The neighbours that count are the highest of a window, and finding them is nearly all of the work. As probabilities are
whole numbers of 14 bits, the lowest of these is found bit by bit for many pixels at once, without sorting: the same
comparisons run over whole rows, which takes a processor's wide registers.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..raster.quantization import PROBABILITY_NODATA, PROBABILITY_UNIT

LEAST_PROBABILITY = 1e-6  # probabilities are kept this far from 0 and 1, where the logit is infinite
LEAST_VARIANCE = 1e-4  # of neighbours; below it a pixel takes their mean
MOST_VALUES_AT_ONCE = 2**16  # of a class; more would not fit a processor's cache


@dataclass(frozen=True)
class Smoothing:
    """Parameters of Bayesian smoothing.

    Attributes
    ----------
    window : int
        Rows and columns of the neighbourhood, odd.
    fraction : float
        Share of the neighbours that count, those with the highest probabilities; above 0, at most 1.
    smoothness : tuple of float
        Variance σ² of each class, in squared logits, above 0; the higher, the more a pixel follows its neighbours.
    """

    window: int
    fraction: float
    smoothness: tuple[float, ...]

    @property
    def leg(self) -> int:
        """Pixels from the middle of the window to its edge."""
        return self.window // 2

    def counting(self, neighbours: int) -> int:
        """Number of neighbours that count: ``ceil(fraction · neighbours)``, at least 1."""
        return max(1, math.ceil(round(self.fraction * neighbours, 9)))


def logits() -> npt.NDArray[np.float64]:
    """Logit of each encoded probability: float64 of shape (10001,)."""
    probabilities = np.clip(
        np.arange(PROBABILITY_UNIT + 1) / PROBABILITY_UNIT, LEAST_PROBABILITY, 1 - LEAST_PROBABILITY
    )
    return np.log(probabilities / (1 - probabilities))


def smooth(encoded: npt.NDArray[np.uint16], smoothing: Smoothing) -> npt.NDArray[np.float64]:
    """Smooth encoded probabilities.

    Parameters
    ----------
    encoded : uint16 array of shape (K, rows + 2 · leg, columns + 2 · leg)
        ``round(p · 10000)`` of the pixels to smooth and of those around them; 65535 in every class where missing.
    smoothing : Smoothing
        How.

    Returns
    -------
    float64 array of shape (K, rows, columns)
        Probabilities that sum to 1; NaN where missing.

    Notes
    -----
    With x the logit of a pixel, m and s² the mean and the sample variance of the neighbours that count, the smoothed logit
    is (s² · x + σ² · m) / (s² + σ²), and m where s² is below 0.0001 (and where a single neighbour counts).
    """
    window, leg = smoothing.window, smoothing.leg
    rows, width = encoded.shape[1] - 2 * leg, encoded.shape[2]
    columns = width - 2 * leg
    length = (rows - 1) * width + columns  # rows lie one after the other, so that neighbours are shifts of one vector
    shifts = [row * width + column for row in range(window) for column in range(window)]
    # Missing is 0, below every probability, so that it is never among the highest.
    levels = np.where(encoded == PROBABILITY_NODATA, np.uint16(0), encoded + np.uint16(1))
    levels = np.ascontiguousarray(levels).reshape(len(encoded), -1)
    logit_of = logits()[np.maximum(np.arange(PROBABILITY_UNIT + 2) - 1, 0)]
    neighbours = _neighbours(levels[0], shifts, length)
    counting = np.array([smoothing.counting(number) for number in range(len(shifts) + 1)])[neighbours]
    smoothed = np.empty((len(encoded), rows * width))
    for layer, result, variance in zip(levels, smoothed, smoothing.smoothness, strict=True):
        lowest = _lowest_that_counts(layer, shifts, counting)
        mean, spread = _mean_and_variance(logit_of[layer], logit_of[lowest], shifts, counting)
        own = logit_of[layer[leg * width + leg :][:length]]
        moved = np.where(spread < LEAST_VARIANCE, mean, (spread * own + variance * mean) / (spread + variance))
        result[:length] = 1 / (1 + np.exp(-moved))
    probabilities = smoothed.reshape(len(encoded), rows, width)[:, :, :columns]
    missing = encoded[0, leg : leg + rows, leg : leg + columns] == PROBABILITY_NODATA
    return np.where(missing, np.nan, probabilities / probabilities.sum(axis=0))


def _neighbours(levels: npt.NDArray[np.uint16], shifts: list[int], length: int) -> npt.NDArray[np.int64]:
    """How many pixels of each window are there."""
    if levels.all():
        return np.full(length, len(shifts))
    there, number = levels > 0, np.zeros(length, np.int64)
    for shift in shifts:
        number += there[shift : shift + length]
    return number


def _lowest_that_counts(
    levels: npt.NDArray[np.uint16], shifts: list[int], counting: npt.NDArray[np.int64]
) -> npt.NDArray[np.uint16]:
    """The k-th highest of each window, k = `counting`: the highest level that k neighbours reach, bit by bit from the top."""
    length = len(counting)
    kind = np.uint8 if len(shifts) < 256 else np.uint16
    required = counting.astype(kind)
    lowest, trial = np.zeros(length, np.uint16), np.empty(length, np.uint16)
    reached, reaching = np.empty(length, bool), np.empty(length, kind)
    ones = reached.view(np.uint8)
    for bit in reversed(range(int(levels.max()).bit_length())):
        np.bitwise_or(lowest, np.uint16(1 << bit), out=trial)
        reaching.fill(0)
        for shift in shifts:
            np.greater_equal(levels[shift : shift + length], trial, out=reached)
            np.add(reaching, ones, out=reaching)
        np.greater_equal(reaching, required, out=reached)
        np.copyto(lowest, trial, where=reached)
    return lowest


def _mean_and_variance(
    values: npt.NDArray[np.float64],
    lowest: npt.NDArray[np.float64],
    shifts: list[int],
    counting: npt.NDArray[np.int64],
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Mean and sample variance of the highest values of each window, worked out from what they lie above the lowest of them.

    Neighbours that do not count are raised to that lowest value, and so add nothing.
    """
    length = len(counting)
    total, squares, raised = np.zeros(length), np.zeros(length), np.empty(length)
    for shift in shifts:
        np.maximum(values[shift : shift + length], lowest, out=raised)
        np.subtract(raised, lowest, out=raised)
        np.add(total, raised, out=total)
        np.multiply(raised, raised, out=raised)
        np.add(squares, raised, out=squares)
    mean = total / counting
    variance = np.maximum(squares - total * mean, 0) / np.maximum(counting - 1, 1)
    return mean + lowest, variance
