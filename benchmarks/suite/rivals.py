"""Networks for satellite image time series and for time series in general, written from their papers.

Each reads a float tensor (N, T, B), normalised and without gaps, and returns logits (N, K). With one exception they have as
many parameters as the authors' implementations: LightTAE reads sets of pixels there and single pixels here, so that its
pixel-set encoder (means and deviations over a set) becomes a perceptron for one pixel, as in the R package sits.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

ATTENTION_DROPOUT = 0.1


class TempCnn(nn.Module):
    """Three convolutions and a hidden layer (Pelletier, Webb, Petitjean 2019, Remote Sensing 11:523).

    64 filters of 5 dates, 256 hidden units, batch normalisation and dropout of 0.5 after each.

    Parameters
    ----------
    dates, bands, classes : int
        T, B and K.
    """

    def __init__(self, dates: int, bands: int, classes: int, filters: int = 64, hidden: int = 256) -> None:
        super().__init__()
        blocks: list[nn.Module] = []
        for channels in (bands, filters, filters):
            blocks += [nn.Conv1d(channels, filters, 5, padding=2), nn.BatchNorm1d(filters), nn.ReLU(), nn.Dropout(0.5)]
        dense = [nn.Linear(dates * filters, hidden), nn.BatchNorm1d(hidden), nn.ReLU(), nn.Dropout(0.5)]
        self.layers = nn.Sequential(*blocks, nn.Flatten(), *dense, nn.Linear(hidden, classes))
        for layer in self.layers:
            if isinstance(layer, nn.Conv1d | nn.Linear):
                nn.init.kaiming_normal_(layer.weight)

    def forward(self, series: Tensor) -> Tensor:
        """Logits (N, K) of series (N, T, B)."""
        return self.layers(series.transpose(1, 2))


class LightTae(nn.Module):
    """Lightweight temporal attention encoder (Sainte Fare Garnot, Landrieu 2020, AALTD, LNCS 12588:171).

    16 heads with keys of 8 values, each reading 16 of 256 channels; one query a head is learnt. Positions are the days of
    the dates. The perceptrons before and after have the widths of the authors' code, 32/64/128 and 64/32.

    Parameters
    ----------
    days : sequence of float
        Days of the T dates from the first.
    bands, classes : int
        B and K.
    """

    def __init__(self, days: Sequence[float], bands: int, classes: int) -> None:
        super().__init__()
        heads, key, width, code = 16, 8, 256, 128
        self.heads, self.key = heads, key
        self.pixel = _perceptron(bands, 32, 64, code)
        self.norm_in = nn.LayerNorm(code)
        self.widen = nn.Conv1d(code, width, 1)
        self.norm_wide = nn.LayerNorm((width, len(days)))
        self.register_buffer("positions", _positions(days, width // heads).repeat(1, heads))
        self.queries = nn.Parameter(torch.randn(heads, key) * math.sqrt(2 / key))
        self.keys = nn.Linear(width, heads * key)
        nn.init.normal_(self.keys.weight, std=math.sqrt(2 / key))
        self.attention_dropout = nn.Dropout(ATTENTION_DROPOUT)
        self.mix = nn.Sequential(_perceptron(width, code), nn.Dropout(0.2), nn.LayerNorm(code))
        self.classify = nn.Sequential(_perceptron(code, 64, 32), nn.Linear(32, classes))

    def forward(self, series: Tensor) -> Tensor:
        """Logits (N, K) of series (N, T, B)."""
        count, dates, _ = series.shape
        codes = self.norm_in(self.pixel(series.flatten(0, 1))).view(count, dates, -1)
        wide = self.norm_wide(self.widen(codes.transpose(1, 2))).transpose(1, 2) + self.positions
        keys = self.keys(wide).view(count, dates, self.heads, self.key)
        scores = torch.einsum("nthk,hk->nht", keys, self.queries) / math.sqrt(self.key)
        attention = self.attention_dropout(scores.softmax(dim=2))
        read = torch.einsum("nht,nthc->nhc", attention, wide.view(count, dates, self.heads, -1))
        return self.classify(self.mix(read.flatten(1)))


def _perceptron(*widths: int) -> nn.Sequential:
    layers: list[nn.Module] = []
    for before, after in pairwise(widths):
        layers += [nn.Linear(before, after), nn.BatchNorm1d(after), nn.ReLU()]
    return nn.Sequential(*layers)


def _positions(days: Sequence[float], width: int, longest: float = 1000.0) -> Tensor:
    """Sines and cosines of the days: shape (T, width)."""
    channel = torch.arange(width)
    angles = torch.tensor(days)[:, None] / longest ** (2 * (channel // 2) / width)
    return torch.where(channel % 2 == 0, angles.sin(), angles.cos()).float()


class InceptionModule(nn.Module):
    """Convolutions of 40, 20 and 10 dates and of a maximum over 3 dates, side by side, 32 filters each."""

    def __init__(self, channels: int, filters: int = 32) -> None:
        super().__init__()
        narrow = filters if channels > 1 else 1
        self.bottleneck = nn.Conv1d(channels, filters, 1, bias=False) if channels > 1 else nn.Identity()
        self.convolutions = nn.ModuleList(
            nn.Conv1d(narrow, filters, kernel, padding="same", bias=False) for kernel in (40, 20, 10)
        )
        self.largest = nn.Sequential(nn.MaxPool1d(3, 1, 1), nn.Conv1d(channels, filters, 1, bias=False))
        self.finish = nn.Sequential(nn.BatchNorm1d(4 * filters), nn.ReLU())

    def forward(self, features: Tensor) -> Tensor:
        """Features (N, 128, T) of features (N, C, T)."""
        narrow = self.bottleneck(features)
        parts = [convolution(narrow) for convolution in self.convolutions]
        return self.finish(torch.cat([*parts, self.largest(features)], dim=1))


class InceptionTime(nn.Module):
    """Six Inception modules with a shortcut around each three (Ismail Fawaz et al. 2020, DMKD 34:1936): one network of it.

    Parameters
    ----------
    bands, classes : int
        B and K.
    """

    def __init__(self, bands: int, classes: int, width: int = 128) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(
            nn.Sequential(InceptionModule(channels), InceptionModule(width), InceptionModule(width))
            for channels in (bands, width)
        )
        self.shortcuts = nn.ModuleList(
            nn.Sequential(nn.Conv1d(channels, width, 1, bias=False), nn.BatchNorm1d(width))
            for channels in (bands, width)
        )
        self.classify = nn.Linear(width, classes)
        for layer in self.modules():
            if isinstance(layer, nn.Conv1d | nn.Linear):
                nn.init.xavier_uniform_(layer.weight)

    def forward(self, series: Tensor) -> Tensor:
        """Logits (N, K) of series (N, T, B)."""
        features = series.transpose(1, 2)
        for block, shortcut in zip(self.blocks, self.shortcuts, strict=True):
            features = torch.relu(block(features) + shortcut(features))
        return self.classify(features.mean(dim=2))
