"""Difference of two accuracies that were measured on the same samples."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..runtime.messages import Message

NORMAL_95 = 1.959964  # half the width of a 95 % interval, in standard errors


@dataclass(frozen=True)
class PairedDifference:
    """Accuracies of two methods on the same samples, and their difference.

    Attributes
    ----------
    first, second : float
        Overall accuracies, 0 to 1.
    difference : float
        `first` − `second`.
    standard_error : float
        Of the difference, over the samples; 0 where there is only one.
    low, high : float
        Its 95 % interval, by the normal approximation.
    """

    first: float
    second: float
    difference: float
    standard_error: float
    low: float
    high: float

    @property
    def second_leads(self) -> bool:
        """Whether the second method is ahead by more than the standard error."""
        return -self.difference > self.standard_error

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return asdict(self)


def paired_difference(
    first: npt.NDArray[np.floating],
    second: npt.NDArray[np.floating],
    groups: npt.NDArray[np.integer] | None = None,
) -> PairedDifference:
    """Difference of the accuracies of two methods, with its standard error.

    The samples are the units: their differences −1, 0 or 1 vary independently. With `groups` the sums over groups do
    (a cluster-robust standard error: Cameron and Miller 2015, Journal of Human Resources 50:317, equation 10 for a mean).

    Parameters
    ----------
    first, second : float arrays of shape (N,)
        Whether each sample was classified correctly (0 or 1), or the fraction of repeats in which it was.
    groups : integer array of shape (N,), optional
        Samples with the same number are not independent.
    """
    difference = first - second
    residuals = difference - difference.mean()
    if groups is not None:
        residuals = np.bincount(np.unique(groups, return_inverse=True)[1], weights=residuals)
    units = len(residuals)
    variance = np.sum(residuals**2) / len(difference) ** 2 * units / (units - 1) if units > 1 else 0.0
    error, mean = float(np.sqrt(variance)), float(difference.mean())
    return PairedDifference(
        float(first.mean()), float(second.mean()), mean, error, mean - NORMAL_95 * error, mean + NORMAL_95 * error
    )


def worth_trying() -> Message:
    """What may help where a random forest is more accurate."""
    return Message(
        "Worth trying: more samples of the classes that are confused; the recipe recommended if another one was used; more "
        "epochs; Tune LSTM-FCN; and a look at the samples whose labels are doubtful."
    )
