"""Class patterns: mean and spread of each class's series."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .samples import Samples

SPREAD = (0.1, 0.9)
DIGITS = 6


@dataclass(frozen=True)
class Pattern:
    """Class pattern: mean and quantiles of the series of one class.

    Attributes
    ----------
    size : int
        Number of samples.
    mean, low, high : list of shape (T, B)
        Mean and quantiles 0.1 and 0.9 of the samples, in physical units.
    """

    size: int
    mean: list[list[float]]
    low: list[list[float]]
    high: list[list[float]]

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return asdict(self)


def class_patterns(samples: Samples, labels: Sequence[str]) -> tuple[Pattern, ...]:
    """Class patterns of samples, one for each label."""
    patterns = []
    for label in labels:
        series = samples.series[samples.labels == label]
        low, high = np.quantile(series, SPREAD, axis=0)
        patterns.append(Pattern(len(series), *map(_rounded, (series.mean(axis=0), low, high))))
    return tuple(patterns)


def _rounded(values: npt.NDArray[np.floating]) -> list[list[float]]:
    """Six significant digits, so that a model file stays small."""
    return [[float(f"{value:.{DIGITS}g}") for value in row] for row in values]
