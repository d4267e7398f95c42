"""Normalisation of bands by quantiles of the training samples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..runtime.errors import SamplesError

LOWEST = 0.0001
QUANTILES = (0.02, 0.98)


@dataclass(frozen=True)
class Normalisation:
    """Normalisation of bands: the range of each between two quantiles of the training samples.

    Attributes
    ----------
    low, high : tuple of float
        Quantiles 0.02 and 0.98 of each band, in physical units.
    """

    low: tuple[float, ...]
    high: tuple[float, ...]

    def apply(self, series: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
        """Normalise series.

        ``x' = clamp((x − q02) / (q98 − q02), 0.0001, 1)`` (method.md §3).

        Parameters
        ----------
        series : array of shape (..., B)
            Physical values without gaps.

        Returns
        -------
        float32 array of shape (..., B)
            Values from 0.0001 to 1.
        """
        return self.apply_along(series.astype(np.float32, copy=False), np)

    def apply_along(self, series: Any, library: Any) -> Any:
        """Normalise float32 arrays or tensors: `library` is numpy or torch."""
        low, high = (library.asarray(v, dtype=series.dtype, device=series.device) for v in (self.low, self.high))
        normalised = series - low
        normalised /= high - low
        return library.clip(normalised, LOWEST, 1.0, out=normalised)


def fit_normalisation(series: npt.NDArray[np.floating], bands: Sequence[str]) -> Normalisation:
    """Fit a normalisation: quantiles of the training samples, over all samples and dates.

    sits 1.5.3 takes them from the first sample only (issue e-sensing/sits#1435); here every training sample counts.

    Parameters
    ----------
    series : array of shape (N, T, B)
        Physical values of the training samples, without gaps. Validation samples must not be among them.
    bands : sequence of str
        Names of the B bands.

    Raises
    ------
    SamplesError
        When a band is constant.
    """
    low, high = np.quantile(series.astype(np.float64), QUANTILES, axis=(0, 1))
    for band, band_low, band_high in zip(bands, low, high, strict=True):
        if not np.float32(band_high) > np.float32(band_low):
            raise SamplesError(
                "Band {band} has the same value, {value}, in nearly all training samples, so it tells nothing; leave "
                "it out with {@bands}.",
                band=band,
                value=f"{band_low:g}",
            )
    return Normalisation(tuple(float(v) for v in low), tuple(float(v) for v in high))
