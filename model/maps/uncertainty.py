"""Uncertainty measures of class probabilities: entropy, least confidence, margin."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..raster.quantization import PROBABILITY_NODATA, PROBABILITY_UNIT, Encoded, quantize


def entropy(probabilities: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Uncertainty −Σ p ln p / ln K, 0 to 1: shape (...) from shape (..., K); NaN stays NaN."""
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(probabilities > 0, probabilities * np.log(probabilities), probabilities * 0)
    return -terms.sum(axis=-1) / np.log(probabilities.shape[-1])


def uncertainty_of(encoded: Encoded, measure: str) -> Encoded:
    """Encoded uncertainty of shape (1, rows, columns), 0 sure to 1 unsure, of encoded probabilities (K, rows, columns).

    Parameters
    ----------
    encoded : uint16 array of shape (K, rows, columns)
        At least two classes.
    measure : str
        One of :data:`model.maps.choices.MEASURES`: −Σ p ln p / ln K, 1 − max p, or 1 − (p₁ − p₂) of the two highest.
    """
    probabilities = encoded.astype(np.float32) / PROBABILITY_UNIT
    probabilities[:, encoded[0] == PROBABILITY_NODATA] = np.nan
    if measure == "entropy":
        # In the order of memory that classify has, so that sums are rounded alike.
        return quantize(entropy(np.ascontiguousarray(np.moveaxis(probabilities, 0, -1))))[None]
    highest = np.partition(probabilities, -2, axis=0)[-2:]
    least = highest[0] if measure == "margin" else np.float32(0)
    return quantize(1 - (highest[1] - least))[None]


def uncertainty(probabilities: npt.NDArray[np.floating], measure: str) -> npt.NDArray[np.floating]:
    """How unsure probabilities (K, ...) are, 0 sure to 1 unsure (method.md §5).

    ``entropy`` −Σ p ln p / ln K; ``least-confidence`` 1 − max p, here as a fraction of its largest value; ``margin``
    1 − (p₁ − p₂).
    """
    classes = len(probabilities)
    if measure == "entropy":
        logs = np.log(np.where(probabilities > 0, probabilities, 1))
        return np.asarray(-(probabilities * logs).sum(axis=0) / np.log(classes))
    highest = np.partition(probabilities, (classes - 2, classes - 1), axis=0)
    if measure == "margin":
        return np.asarray(1 - (highest[-1] - highest[-2]))
    return np.asarray((1 - highest[-1]) * classes / (classes - 1))
