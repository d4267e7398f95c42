"""LSTM-FCN network architectures.

Every network reads a float tensor of shape (N, T, B) — N normalised series of T dates and B bands — and returns logits
of shape (N, K) for K classes. Sources: Karim, Majumdar, Darabi, Chen 2018, IEEE Access 6:1662 (LSTM-FCN, ALSTM-FCN);
Karim et al. 2019, Neural Networks 116:237 (MLSTM-FCN); Assunção, Davis, Câmara 2025 (the report on ``sits_lstm_fcn``). The
seasonal and the residual network are this project's own.
"""

from __future__ import annotations

import warnings

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from .choices import ARCHITECTURES, RESIDUAL, SEASONAL, SEASONAL_KINDS
from .config import LONG_SERIES, NetworkConfig, seasons_of

SQUEEZE_REDUCTION = 16
SHORTCUT = 3  # convolutions of the residual network before the shortcut, which goes around all that follow


# An even kernel cannot be padded on both sides alike; PyTorch's padded copy is what is needed here.
warnings.filterwarnings("ignore", message="Using padding='same' with even kernel lengths")


def build_network(config: NetworkConfig) -> nn.Module:
    """Build an untrained network."""
    if config.architecture == "sits":
        return SitsLstmFcn(config)
    if config.architecture == SEASONAL:
        return SeasonalLstmFcn(config)
    if config.architecture == RESIDUAL:
        return ResidualLstmFcn(config)
    if config.architecture in ARCHITECTURES:
        return LstmFcn(config)
    raise ValueError(f"unknown architecture {config.architecture}")


class ConvolutionBlock(nn.Sequential):
    """Convolution block: convolution along time, batch normalisation, ReLU, dropout.

    Parameters
    ----------
    channels_in, channels_out : int
        Bands or filters before and after.
    kernel : int
        Kernel size in dates.
    padding : int or str
        ``"same"`` keeps the length; ``kernel // 2`` makes it one longer when the kernel is even.
    dropout : float
        Dropout rate.
    """

    def __init__(self, channels_in: int, channels_out: int, kernel: int, padding: int | str, dropout: float) -> None:
        super().__init__(
            nn.Conv1d(channels_in, channels_out, kernel, padding=padding),
            nn.BatchNorm1d(channels_out),
            nn.ReLU(),
            nn.Dropout(dropout),
        )


class SqueezeExcite(nn.Module):
    """Squeeze-and-excite block: weights each filter by the means of all (Karim 2019, §III-C).

    Parameters
    ----------
    channels : int
        Filters.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        squeezed = max(1, channels // SQUEEZE_REDUCTION)
        self.gate = nn.Sequential(
            nn.Linear(channels, squeezed, bias=False),
            nn.ReLU(),
            nn.Linear(squeezed, channels, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, features: Tensor) -> Tensor:
        """Features (N, C, T) times one weight for each filter."""
        return features * self.gate(features.mean(dim=2)).unsqueeze(2)


class AttentionPooling(nn.Module):
    """Weighted mean over the steps of an LSTM (additive attention, Bahdanau et al. 2015; Karim 2018, §III-C).

    Parameters
    ----------
    width : int
        Hidden size of the LSTM.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.project = nn.Linear(width, width)
        self.score = nn.Linear(width, 1, bias=False)

    def forward(self, states: Tensor) -> Tensor:
        """States (N, B, w) to their weighted mean (N, w)."""
        weights = torch.softmax(self.score(torch.tanh(self.project(states))), dim=1)
        return (weights * states).sum(dim=1)


class LstmFcn(nn.Module):
    """``lstm-fcn``, ``mlstm-fcn`` and ``alstm-fcn``: an LSTM over the shuffled dimensions beside a convolutional branch.

    The LSTM reads B steps of T features ("dimension shuffle": the dates are the features); its last state, or for
    ``alstm-fcn`` the attention-weighted mean of its states, is joined with the global average of the last convolution.

    Parameters
    ----------
    config : NetworkConfig
        Sizes and dropout rates.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.lstm = nn.LSTM(config.dates, config.lstm_width, batch_first=True)
        self.attention = AttentionPooling(config.lstm_width) if config.architecture == "alstm-fcn" else None
        self.lstm_dropout = nn.Dropout(config.lstm_dropout)
        blocks: list[nn.Module] = []
        channels = config.bands
        for position, (filters, kernel, dropout) in enumerate(
            zip(config.cnn_layers, config.cnn_kernels, config.cnn_dropout_rates, strict=True)
        ):
            blocks.append(ConvolutionBlock(channels, filters, kernel, "same", dropout))
            if config.architecture == "mlstm-fcn" and position < 2:
                blocks.append(SqueezeExcite(filters))
            channels = filters
        self.convolutions = nn.Sequential(*blocks)
        self.classify = nn.Linear(config.lstm_width + channels, config.classes)

    def forward(self, series: Tensor) -> Tensor:
        """Logits (N, K) of series (N, T, B)."""
        shuffled = series.transpose(1, 2)
        states, (last, _) = run_lstm(self.lstm, shuffled)
        memory = last[-1] if self.attention is None else self.attention(states)
        shapes = self.convolutions(shuffled).mean(dim=2)
        return self.classify(torch.cat([self.lstm_dropout(memory), shapes], dim=1))


class SitsLstmFcn(nn.Module):
    """``sits``: the network of the report's listing, parameter for parameter.

    The whole output sequence of the LSTM, (N, B, w), is joined on the band axis with the convolutional branch pooled to
    (N, B, w). The listing defines the LSTM's dropout and never calls it; here it acts, and 0 reproduces the listing.

    Parameters
    ----------
    config : NetworkConfig
        Sizes and dropout rates; the third of `cnn_layers` has no effect.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.lstm = nn.LSTM(config.dates, config.lstm_width, batch_first=True)
        self.lstm_dropout = nn.Dropout(config.lstm_dropout)
        channels = (config.bands, *config.cnn_layers[:2], config.bands)
        self.convolutions = nn.Sequential(
            *(
                ConvolutionBlock(channels[i], channels[i + 1], kernel, kernel // 2, config.cnn_dropout_rates[i])
                for i, kernel in enumerate(config.cnn_kernels)
            )
        )
        self.pool = nn.AdaptiveAvgPool1d(config.lstm_width)
        self.classify = nn.Linear(2 * config.bands * config.lstm_width, config.classes)

    def forward(self, series: Tensor) -> Tensor:
        """Logits (N, K) of series (N, T, B)."""
        shuffled = series.transpose(1, 2)
        states, _ = run_lstm(self.lstm, shuffled)
        shapes = self.pool(self.convolutions(shuffled))
        return self.classify(torch.cat([self.lstm_dropout(states), shapes], dim=1).flatten(1))


class SeasonPooling(nn.Module):
    """Means over P parts of the series, in place of one mean over all of it.

    A product with a matrix: the adaptive pooling of PyTorch is not available for every length on every device.

    Parameters
    ----------
    dates : int
        T.
    seasons : int
        P; the parts are equally long, and neighbours share a date where T is not a multiple of P.
    """

    def __init__(self, dates: int, seasons: int) -> None:
        super().__init__()
        self.weights = season_weights(dates, seasons)

    def forward(self, features: Tensor) -> Tensor:
        """Features (N, C, T) to their means (N, C, P)."""
        return features @ torch.from_numpy(self.weights.T).to(features)


def season_dates(dates: int, seasons: int) -> list[slice]:
    """The dates of P parts of a series of T dates; part p runs from ⌊p T / P⌋ to ⌈(p + 1) T / P⌉."""
    return [slice(p * dates // seasons, -((p + 1) * dates // -seasons)) for p in range(seasons)]


def season_weights(dates: int, seasons: int) -> npt.NDArray[np.float64]:
    """Weights (P, T) of the dates in the means over P parts, see :func:`season_dates`."""
    weights = np.zeros((seasons, dates))
    for row, part in zip(weights, season_dates(dates, seasons), strict=True):
        row[part] = 1 / (part.stop - part.start)
    return weights


class SeasonalLstmFcn(nn.Module):
    """``seasonal-lstm-fcn``: an LSTM-FCN that keeps the time of year of what the convolutions find.

    The last convolution is averaged over P parts of the series, side by side, in place of one average over all of it.
    From :data:`model.network.config.LONG_SERIES` dates on the LSTM reads series in which every date of every band is
    normalised by itself (batch normalisation of the T · B values). With P = 1 and fewer dates it is ``lstm-fcn``.

    Parameters
    ----------
    config : NetworkConfig
        Sizes and dropout rates; P follows from the dates, see :func:`model.network.config.seasons_of`.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        long = config.dates >= LONG_SERIES
        self.date_norm = nn.BatchNorm1d(config.dates * config.bands) if long else None
        self.lstm = nn.LSTM(config.dates, config.lstm_width, batch_first=True)
        self.lstm_dropout = nn.Dropout(config.lstm_dropout)
        blocks, channels = [], config.bands
        for filters, kernel, dropout in config.convolutions:
            blocks.append(ConvolutionBlock(channels, filters, kernel, "same", dropout))
            channels = filters
        self.convolutions = nn.Sequential(*blocks)
        seasons = seasons_of(config.dates)
        self.seasons = SeasonPooling(config.dates, seasons)
        self.classify = nn.Linear(config.lstm_width + channels * seasons, config.classes)

    def forward(self, series: Tensor) -> Tensor:
        """Logits (N, K) of series (N, T, B)."""
        normalised = series if self.date_norm is None else self.date_norm(series.flatten(1)).view(series.shape)
        return self.logits(series, normalised)

    def logits(self, series: Tensor, normalised: Tensor) -> Tensor:
        """Logits (N, K) of series (N, T, B) and of the same series with normalised dates, which the LSTM reads."""
        _, (last, _) = run_lstm(self.lstm, normalised.transpose(1, 2))
        shapes = self.seasons(self.features(series.transpose(1, 2))).flatten(1)
        return self.classify(torch.cat([self.lstm_dropout(last[-1]), shapes], dim=1))

    def features(self, series: Tensor) -> Tensor:
        """Features (N, C, T) that the convolutions find in series (N, B, T)."""
        return self.convolutions(series)


class ResidualLstmFcn(SeasonalLstmFcn):
    """``residual-lstm-fcn``: the seasonal network with three more convolutions, and a shortcut around these.

    The second three convolutions read what the first three found, and what they find is added to it (He et al. 2016;
    Wang et al. 2017 for time series). With 9/5/3 dates twice they see 29 dates together, in place of 15.

    Parameters
    ----------
    config : NetworkConfig
        As for :class:`SeasonalLstmFcn`; filters, kernels and dropout rates hold for both sets of three convolutions.
    """

    def features(self, series: Tensor) -> Tensor:
        """As :meth:`SeasonalLstmFcn.features`."""
        found = self.convolutions[:SHORTCUT](series)
        return found + self.convolutions[SHORTCUT:](found)


def shortcut_of(network: nn.Module) -> int | None:
    """Number of convolutions before the shortcut of a network, whose features are added to the last ones; None without one."""
    return SHORTCUT if isinstance(network, ResidualLstmFcn) else None


def multiplications(config: NetworkConfig) -> int:
    """Number of multiplications of the convolutions and the LSTM for one series; the rest of a network is little beside them.

    Of the seasonal and the residual network the last layer is counted too, which reads P values of each filter.
    """
    convolutions, channels = 0, config.bands
    for number, (filters, kernel, _) in enumerate(config.convolutions, 1):
        last = config.bands if config.architecture == "sits" and number == 3 else filters
        convolutions += config.dates * channels * last * kernel
        channels = last
    lstm = 4 * config.bands * config.lstm_width * (config.dates + config.lstm_width)
    if config.architecture not in SEASONAL_KINDS:
        return convolutions + lstm
    return convolutions + lstm + config.classes * (config.lstm_width + channels * seasons_of(config.dates))


def run_lstm(lstm: nn.LSTM, series: Tensor) -> tuple[Tensor, tuple[Tensor, Tensor]]:
    """Run an LSTM in float32 also where the rest is in mixed precision: few processors have one in float16, and it is short."""
    with torch.autocast(series.device.type, enabled=False):
        return lstm(series)


def parameter_count(network: nn.Module) -> int:
    """Number of trained values."""
    return sum(parameter.numel() for parameter in network.parameters())
