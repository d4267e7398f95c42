"""Means of features over the parts of a series, with which the convolutional branches of the inference forms end."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .architectures import LstmFcn, SeasonalLstmFcn, SitsLstmFcn, season_dates

SUMS_AT_ONCE = 64  # columns, with AVX2 32: PyTorch sums those left over in another order


def parts_of(network: LstmFcn | SitsLstmFcn | SeasonalLstmFcn, dates: int) -> list[slice]:
    """The parts, of the T' dates that leave the convolutions of a network, whose means it reads."""
    return season_dates(dates, _count_parts(network))


def part_means(features: Tensor, parts: list[slice]) -> Tensor:
    """Means (N, P · F), float32, of features (T', N, F) over the dates of each of P parts, those of one part side by side."""
    return torch.cat([mean_of_dates(features[dates]) for dates in parts], dim=1)


def mean_of_dates(features: Tensor) -> Tensor:
    """Means (N, F), float32, of features (T', N, F); those of a series do not depend, to the bit, on its place among the N."""
    beside = -features[0].numel() % SUMS_AT_ONCE
    if not beside:
        return features.mean(dim=0, dtype=torch.float32)
    columns = nn.functional.pad(features.flatten(1), (0, beside)).mean(dim=0, dtype=torch.float32)
    return columns[:-beside].view_as(features[0])


def columns_by_part(network: LstmFcn | SitsLstmFcn | SeasonalLstmFcn, means: int) -> Tensor:
    """Where the means of :func:`part_means` stand among the F · P that a network reads, which has those of one filter side by side."""
    return torch.arange(means).view(-1, _count_parts(network)).T.flatten()


def _count_parts(network: LstmFcn | SitsLstmFcn | SeasonalLstmFcn) -> int:
    if isinstance(network, SeasonalLstmFcn):
        return len(network.seasons.weights)
    return network.lstm.hidden_size if isinstance(network, SitsLstmFcn) else 1
