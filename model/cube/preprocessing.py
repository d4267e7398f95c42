"""Preprocessing of series: gap filling, interpolation to other dates and normalisation, in this order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..network.normalisation import Normalisation
from .cube import Cube
from .gaps import FloatArray, fill_along_time, has_observations, interpolate_along_time, longest_gaps


@dataclass(frozen=True)
class SeriesPreprocessor:
    """Preprocessing from observed series to those that a network reads, the same for samples, maps and single pixels.

    Attributes
    ----------
    days : float array of shape (T,)
        Days of the dates of the observed series, increasing.
    target_days : float array of shape (S,), or None
        Days of the dates to interpolate to, counted as `days` are; None to keep the dates.
    max_gap : float
        Days; a series with a longer gap is unknown. 0 for no limit.
    normalisation : Normalisation or None
        Of the network; None to keep physical values.
    """

    days: npt.NDArray[np.floating]
    target_days: npt.NDArray[np.floating] | None = None
    max_gap: float = 0.0
    normalisation: Normalisation | None = None

    @classmethod
    def of_cube(
        cls, cube: Cube, target_days: npt.NDArray[np.floating] | None, normalisation: Normalisation | None = None
    ) -> SeriesPreprocessor:
        """Preprocessing of the series of a cube."""
        return cls(cube.days, target_days, cube.max_gap, normalisation)

    @property
    def output_days(self) -> npt.NDArray[np.floating]:
        """Days of the dates of the preprocessed series, counted as `days` are."""
        return self.days if self.target_days is None else self.target_days

    def has_short_gaps(self, valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        """Whether no gap is longer than the longest allowed one, (N,), from which observations are there, (N, T, B).

        Where there is a limit, a series without any observation in a band has an infinite gap.
        """
        if not self.max_gap:
            return np.ones(len(valid), dtype=bool)
        return longest_gaps(valid, self.days) <= self.max_gap

    def is_known(self, series: FloatArray) -> npt.NDArray[np.bool_]:
        """Whether every band of a series has an observation and no gap is too long: shape (N,) from shape (N, T, B)."""
        return has_observations(series) & self.has_short_gaps(np.isfinite(series))

    def __call__(self, series: FloatArray) -> FloatArray:
        """Preprocess series.

        Parameters
        ----------
        series : array of shape (N, T, B)
            Physical values, NaN where missing.

        Returns
        -------
        array of shape (N, S, B)
            float32 with values from 0.0001 to 1 where there is a normalisation; else of the type of `series`. What comes of
            a series without any observation in a band means nothing.
        """
        dates_first = self.along_time(np.ascontiguousarray(series.transpose(1, 2, 0)), np)
        return np.ascontiguousarray(dates_first.transpose(2, 0, 1))

    def along_time(self, values: Any, library: Any, absent: Any = None) -> Any:
        """Preprocess arrays or tensors with dates first, shape (S, B, N) from shape (T, B, N).

        `library` is numpy or torch; `absent` is an array that says which values are missing, where that is known already.
        """
        if (library.isnan(values) if absent is None else absent).any():
            values = fill_along_time(values, self.days, library, absent)
        if self.target_days is not None:
            values = interpolate_along_time(values, self.days, self.target_days, library)
        if self.normalisation is None:
            return values
        bands_last = library.moveaxis(library.asarray(values, dtype=library.float32), 1, 2)
        return library.moveaxis(self.normalisation.apply_along(bands_last, library), 1, 2)
