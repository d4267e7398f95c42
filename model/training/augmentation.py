"""Data augmentation: date dropout."""

from __future__ import annotations

from collections.abc import Sequence

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


def interpolating_date_dropout(
    series: Tensor, probability: float, generator: torch.Generator, days: Sequence[float]
) -> Tensor:
    """Series with some of their dates hidden and filled by a straight line, as gaps of observations are filled.

    Where a date is hidden every band gets the linear interpolation, by date, between the nearest dates that are left;
    before the first and after the last of them the value of that one. A series of which every date was hidden stays as it
    is.

    Parameters
    ----------
    series, probability, generator
        See :func:`date_dropout`; the same dates are hidden.
    days : sequence of float
        Days of the T dates, increasing.

    Returns
    -------
    float tensor of shape (N, T, B)
        `series` itself when `probability` is 0, else a new tensor.
    """
    if probability == 0:
        return series
    hidden = torch.rand(*series.shape[:2], 1, generator=generator).squeeze(2) < probability
    hidden &= ~hidden.all(dim=1, keepdim=True)
    count = len(days)
    number = torch.arange(count).expand(hidden.shape)
    before = torch.where(hidden, -1, number).cummax(dim=1).values
    after = torch.where(hidden, count, number).flip(1).cummin(dim=1).values.flip(1)
    before, after = torch.where(before < 0, after, before), torch.where(after == count, before, after)
    at = torch.tensor(days, dtype=series.dtype)
    share = (at - at[before]) / (at[after] - at[before]).where(after > before, 1)
    left, right = (series.gather(1, _for_bands(numbers, series)) for numbers in (before, after))
    return torch.lerp(left, right, share.where(after > before, 0).unsqueeze(2).to(series.device))


def _for_bands(numbers: Tensor, series: Tensor) -> Tensor:
    return numbers.unsqueeze(2).to(series.device).expand(series.shape)
