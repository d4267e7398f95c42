"""Data augmentation: date dropout."""

from __future__ import annotations

import torch
from torch import Tensor

from ..network.normalisation import LOWEST


def date_dropout(series: Tensor, probability: float, generator: torch.Generator) -> Tensor:
    """Hide random dates of series, all bands of a date together.

    Where a date is hidden the values are the lowest of the normalisation. The others are left as they are: dropout's
    usual scaling by 1 / (1 − probability) would change their level, which is what tells the classes apart.

    Parameters
    ----------
    series : float tensor of shape (N, T, B)
        Normalised.
    probability : float
        Probability that a date of a series is hidden, 0 ≤ probability < 1. With 0 nothing is drawn from `generator`.
    generator : Generator
        On the CPU, so that a seed hides the same dates on every device.

    Returns
    -------
    float tensor of shape (N, T, B)
        `series` itself when `probability` is 0, else a new tensor.
    """
    if probability == 0:
        return series
    hidden = torch.rand(*series.shape[:2], 1, generator=generator) < probability
    return series.masked_fill(hidden.to(series.device), LOWEST)
