"""Calibration of class probabilities: expected calibration error, reliability, and temperature scaling.

Source: Guo, Pleiss, Sun, Weinberger 2017, "On calibration of modern neural networks", ICML.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax, softmax

BINS = 10  # of equal width, from 0 to 1
LOWEST_TEMPERATURE, HIGHEST_TEMPERATURE = 0.2, 5.0
PARTS = 5  # for a temperature that is not fitted on the samples it is judged on
FEWEST_SAMPLES = 30  # a temperature fitted on fewer is mostly chance


@dataclass(frozen=True)
class Calibration:
    """How well the confidence of predictions agrees with how often they are right.

    Attributes
    ----------
    error : float
        Expected calibration error, 0 to 1: mean distance of confidence and accuracy over the bins, weighted by their
        samples.
    confidence, accuracy : tuple of float
        Means over the samples of each bin that has any, by confidence.
    counts : tuple of int
        Samples in these bins.
    """

    error: float
    confidence: tuple[float, ...]
    accuracy: tuple[float, ...]
    counts: tuple[int, ...]

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return asdict(self)


def measure_calibration(probabilities: npt.NDArray[np.floating], classes: npt.NDArray[np.integer]) -> Calibration:
    """Calibration of predictions.

    Parameters
    ----------
    probabilities : float array of shape (N, K)
        Of the classes, rows with the sum 1.
    classes : integer array of shape (N,)
        The right ones.
    """
    confidence = probabilities.max(axis=1).astype(float)
    right = (probabilities.argmax(axis=1) == classes).astype(float)
    numbers = np.minimum((confidence * BINS).astype(int), BINS - 1)
    counts = np.bincount(numbers, minlength=BINS)
    filled = counts > 0
    of_confidence, of_accuracy = (
        np.bincount(numbers, weights=values, minlength=BINS)[filled] / counts[filled] for values in (confidence, right)
    )
    counts = counts[filled]
    error = float((np.abs(of_confidence - of_accuracy) * counts).sum() / len(classes))
    return Calibration(error, tuple(map(float, of_confidence)), tuple(map(float, of_accuracy)), tuple(map(int, counts)))


def fit_temperature(logits: npt.NDArray[np.floating], classes: npt.NDArray[np.integer]) -> float:
    """Temperature that logits are divided by for the lowest cross-entropy, from 0.2 to 5.

    Parameters
    ----------
    logits : float array of shape (N, K)
        Of the network.
    classes : integer array of shape (N,)
        The right ones.
    """
    values = logits.astype(float)
    bounds = (np.log(LOWEST_TEMPERATURE), np.log(HIGHEST_TEMPERATURE))
    found = minimize_scalar(
        lambda log_temperature: cross_entropy(values / np.exp(log_temperature), classes),
        bounds=bounds,
        method="bounded",
    )
    return float(np.exp(found.x))


def cross_entropy(logits: npt.NDArray[np.floating], classes: npt.NDArray[np.integer]) -> float:
    """Mean of −ln p of the right class."""
    return float(_losses(logits, classes).mean())


def scale_out_of_sample(
    logits: npt.NDArray[np.floating], classes: npt.NDArray[np.integer], parts: Sequence[npt.NDArray[np.integer]] = ()
) -> npt.NDArray[np.float64]:
    """Logits divided by temperatures that were fitted on other samples.

    Parameters
    ----------
    logits : float array of shape (N, K)
        Of the network.
    classes : integer array of shape (N,)
        The right ones.
    parts : sequence of integer arrays, optional
        Positions that together are all samples: each part gets the temperature of the others. Five by default, every
        fifth sample in one.
    """
    positions = np.arange(len(classes))
    scaled = logits.astype(float)
    for part in parts or [positions[first::PARTS] for first in range(PARTS)]:
        others = np.setdiff1d(positions, part)
        scaled[part] /= fit_temperature(logits[others], classes[others])
    return scaled


def useful_temperature(logits: npt.NDArray[np.floating], classes: npt.NDArray[np.integer]) -> float:
    """The fitted temperature, or 1 where there are few samples or it hardly lowers the cross-entropy of others.

    The decrease has to be larger than its standard error: what is not makes other samples' probabilities worse as often as
    better, see docs/recipe.md.

    Parameters
    ----------
    logits : float array of shape (N, K)
        Of samples that the network has not learned from.
    classes : integer array of shape (N,)
        The right ones.
    """
    if len(classes) < FEWEST_SAMPLES:
        return 1.0
    gains = _losses(logits, classes) - _losses(scale_out_of_sample(logits, classes), classes)
    standard_error = gains.std(ddof=1) / np.sqrt(len(gains))
    return fit_temperature(logits, classes) if gains.mean() > standard_error else 1.0


def _losses(logits: npt.NDArray[np.floating], classes: npt.NDArray[np.integer]) -> npt.NDArray[np.float64]:
    """−ln p of the right class of each sample (N,)."""
    losses: npt.NDArray[np.float64] = -log_softmax(logits.astype(float), axis=1)[np.arange(len(classes)), classes]
    return losses


def logits_of(probabilities: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Logits (N, K) of probabilities: their logarithms, finite for probabilities of 0 too."""
    logits: npt.NDArray[np.floating] = np.log(np.maximum(probabilities, np.finfo(np.float32).tiny))
    return logits


def probabilities_of(logits: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """Probabilities (N, K) of logits."""
    found: npt.NDArray[np.float64] = softmax(logits.astype(float), axis=1)
    return found
