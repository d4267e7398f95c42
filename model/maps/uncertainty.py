"""Uncertainty measures of class probabilities: entropy, least confidence, margin."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..raster.quantization import PROBABILITY_NODATA, PROBABILITY_UNIT, Encoded, quantize


def uncertainty(probabilities: npt.NDArray[np.floating], measure: str) -> npt.NDArray[np.floating]:
    """Uncertainty of class probabilities, 0 where one class is certain.

    Parameters
    ----------
    probabilities : float array of shape (K, ...)
        At least two classes, summing to 1; NaN where missing.
    measure : str
        One of :data:`~model.maps.choices.MEASURES`, with the probabilities p and the two highest of them p₁ ≥ p₂: ``entropy`` −Σ p ln p / ln K,
        0 to 1; ``least-confidence`` 1 − p₁, 0 to 1 − 1/K; ``margin`` 1 − (p₁ − p₂), 0 to 1.

    Returns
    -------
    float array of shape (...)
        NaN where missing.
    """
    if measure == "entropy":
        # Classes next to each other in memory: the order of a sum decides its last bit.
        return entropy(np.ascontiguousarray(np.moveaxis(probabilities, 0, -1)))
    highest = np.partition(probabilities, -2, axis=0)[-2:]
    second = highest[0] if measure == "margin" else highest.dtype.type(0)
    return np.asarray(1 - (highest[1] - second))


def entropy(probabilities: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Normalised entropy −Σ p ln p / ln K, 0 to 1: shape (...) from shape (..., K); NaN stays NaN."""
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(probabilities > 0, probabilities * np.log(probabilities), probabilities * 0)
    return -terms.sum(axis=-1) / np.log(probabilities.shape[-1])


def encoded_uncertainty(encoded: Encoded, measure: str) -> Encoded:
    """Encoded uncertainty of encoded probabilities, see :func:`uncertainty`.

    Parameters
    ----------
    encoded : uint16 array of shape (K, rows, columns)
        At least two classes; 65535 in every class where missing.
    measure : str
        One of :data:`~model.maps.choices.MEASURES`.

    Returns
    -------
    uint16 array of shape (1, rows, columns)
        65535 where missing.
    """
    return quantize(uncertainty(decode(encoded), measure))[None]


def decode(encoded: Encoded) -> npt.NDArray[np.float32]:
    """Probabilities of encoded ones (K, ...): float32 of the same shape, NaN where missing."""
    probabilities = encoded.astype(np.float32) / np.float32(PROBABILITY_UNIT)
    probabilities[:, encoded[0] == PROBABILITY_NODATA] = np.nan
    return probabilities
