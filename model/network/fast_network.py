"""Inference form of a trained network: folded batch normalisation and fast convolutions.

* Batch normalisation is folded into the convolution before it, that of dates into the LSTM after it, and dropout is gone.
* In float32 wide convolutions along time are computed with fewer multiplications, see :mod:`model.network.fast_convolutions`: with
  kernels of 8/5/3 dates and series of 23 dates, 43 % of what their definition takes. In half precision and in 8-bit integers
  they are those of oneDNN, see :mod:`model.network.direct_convolutions`.
* The series are taken in small batches of one size, in memory that is used again, so that all features of a batch stay in
  the processor's cache, and a series gets the same logits whatever else is in its batch.

In float32 the logits move by about 1e-5 of their range against the network as it was trained.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from copy import deepcopy
from typing import Protocol, cast

import torch
from torch import Tensor, nn

from .architectures import (
    ConvolutionBlock,
    LstmFcn,
    SeasonalLstmFcn,
    SitsLstmFcn,
    SqueezeExcite,
    shortcut_of,
)
from .direct_convolutions import DirectBranch, has_direct_form
from .fast_convolutions import Convolution, fold, plan_convolution
from .fast_lstm import FastLstm
from .part_means import columns_by_part, mean_of_dates, part_means, parts_of

SERIES_OF_A_GROUP = 2048  # at most, that the LSTM reads at once; its steps are many and small
VALUES_OF_A_GROUP = 400_000  # at most
FULL_VECTORS = (
    16  # columns: of fewer some processors add the products of a row in an order that depends on the row's place
)
SERIES_SIDE_BY_SIDE = (
    64  # columns are padded to a multiple of it: PyTorch computes the exponentials of a remainder differently
)


class Branch(Protocol):
    """Convolutional branch of a network, for batches of one size."""

    def __call__(self, series: Tensor) -> Tensor:
        """What it says, (N, …) in float32, of normalised series (T, B, N) in float32."""
        ...

    @property
    def size(self) -> int:
        """Memory in bytes of its weights and of the features of a batch."""
        ...


class FastNetwork:
    """Trained network in its fast inference form; one thread at a time may use it.

    Parameters
    ----------
    network : LstmFcn, SitsLstmFcn or SeasonalLstmFcn
        Trained.
    batch : int
        Series that the convolutions take at once; a power of two, for their buffers to fit the cache.
    dtype : torch.dtype
        float32, bfloat16, float16 or int8: of the convolutions; the LSTM and the last layer are always in float32, and with
        oneDNN the first convolution too.
    device : torch.device
        Where it runs.
    ranges : sequence of float, optional
        Needed for int8, see :func:`model.network.feature_ranges.measure_ranges`.

    Attributes
    ----------
    batch : int
        As given.
    group : int
        Series that the LSTM takes at once: a multiple of `batch`.
    """

    def __init__(
        self, network: nn.Module, batch: int, dtype: torch.dtype, device: torch.device, ranges: Sequence[float] = ()
    ) -> None:
        if not isinstance(network, (LstmFcn, SitsLstmFcn, SeasonalLstmFcn)):
            raise TypeError(f"{type(network).__name__} has no fast form")
        self.batch = batch
        first = cast(nn.Conv1d, cast(ConvolutionBlock, network.convolutions[0])[0])
        dates, bands = network.lstm.input_size, first.in_channels
        self.group = max(batch, series_of_a_group(network))
        date_norm = network.date_norm if isinstance(network, SeasonalLstmFcn) else None
        self._lstm = FastLstm(network.lstm, date_norm, device)
        attention = network.attention if isinstance(network, LstmFcn) else None
        self._attention = None if attention is None else deepcopy(attention).to(device)
        self._reads_all_states = isinstance(network, SitsLstmFcn)
        self._branch: Branch
        if has_direct_form(network, dtype, device):
            self._branch = DirectBranch(network, batch, dtype, ranges)
        else:
            self._branch = MatrixBranch(network, batch, torch.empty(0, dtype=dtype, device=device))
        classes, features = network.classify.weight.shape
        self._classes, columns = classes, FULL_VECTORS * math.ceil(classes / FULL_VECTORS)
        self._weight, self._bias = torch.zeros(features, columns, device=device), torch.zeros(columns, device=device)
        width = network.lstm.hidden_size * (bands if self._reads_all_states else 1)
        of_means = width + columns_by_part(network, features - width)
        rows = torch.cat([torch.arange(width), of_means]).to(network.classify.weight.device)
        self._weight[:, :classes] = network.classify.weight.detach()[:, rows].T
        self._bias[:classes] = network.classify.bias.detach()
        self._joined = torch.zeros(self.group, len(self._weight), device=device)
        # Dates first: this is how windows of a cube lie in memory.
        self._series = torch.zeros(dates, bands, self.group, device=device)

    @property
    def size(self) -> int:
        """Memory in bytes of its weights and of the features of a batch."""
        return bytes_of_tensors(self, self._lstm) + self._branch.size

    def __call__(self, series: Tensor) -> Tensor:
        """Logits (N, K), float32, of normalised series (N, T, B), float32; both on the device."""
        return torch.cat([self._logits(group) for group in series.split(self.group)])

    def _logits(self, series: Tensor) -> Tensor:
        count = len(series)
        whole = self._series
        whole[:, :, :count] = series.permute(1, 2, 0)
        whole[:, :, count:] = 0
        states = self._lstm(whole.transpose(0, 1))
        memory = states[-1].T if self._attention is None else self._attention(states.permute(2, 0, 1))
        if self._reads_all_states:
            memory = states.permute(2, 0, 1).flatten(1)
        width = memory.shape[1]
        self._joined[:, :width] = memory
        for start in range(0, count, self.batch):
            shapes = self._branch(whole[:, :, start : start + self.batch])
            self._joined[start : start + self.batch, width:] = shapes
        return torch.addmm(self._bias, self._joined, self._weight)[:count, : self._classes]


class MatrixBranch:
    """Convolutional branch of matrix products, see :mod:`model.network.fast_convolutions`.

    Parameters
    ----------
    network : LstmFcn, SitsLstmFcn or SeasonalLstmFcn
        Trained.
    batch : int
        Series of a batch.
    like : Tensor
        Of the type and on the device of the features.
    """

    def __init__(self, network: LstmFcn | SitsLstmFcn | SeasonalLstmFcn, batch: int, like: Tensor) -> None:
        self._like = like
        self._shortcut = shortcut_of(network)
        self._layers: list[Convolution] = []
        dates = network.lstm.input_size
        for layer in network.convolutions:
            if isinstance(layer, ConvolutionBlock):
                folded = fold(layer)
                self._layers.append(plan_convolution(folded, dates, batch, like))
                dates = folded.dates_out(dates)
            else:
                self._layers.append(_Gate(deepcopy(cast(SqueezeExcite, layer).gate).to(like.device, like.dtype)))
        self._parts = parts_of(network, dates)

    @property
    def size(self) -> int:
        """Memory in bytes of its weights and of the features of a batch."""
        return bytes_of_tensors(self, *self._layers)

    def __call__(self, series: Tensor) -> Tensor:
        """What it says, (N, …) in float32, of normalised series (T, B, N) in float32."""
        features = series.transpose(1, 2).to(self._like).contiguous()
        before_shortcut = None
        for number, layer in enumerate(self._layers, 1):
            features = layer(features)
            if number == self._shortcut:
                before_shortcut = part_means(features, self._parts)
        means = part_means(features, self._parts)
        return means if before_shortcut is None else means + before_shortcut


class _Gate:
    """Weighs filters as :class:`~model.network.architectures.SqueezeExcite` does, with dates first."""

    def __init__(self, gate: nn.Module) -> None:
        self._gate = gate

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) times one weight for each filter."""
        weights: Tensor = self._gate(mean_of_dates(features).to(features.dtype))
        return features * weights


def series_of_a_group(network: LstmFcn | SitsLstmFcn | SeasonalLstmFcn) -> int:
    """Number of series that the LSTM of a network reads at once: a power of two."""
    values = network.lstm.input_size * cast(nn.Conv1d, cast(ConvolutionBlock, network.convolutions[0])[0]).in_channels
    return 2 ** int(math.log2(max(1, min(SERIES_OF_A_GROUP, VALUES_OF_A_GROUP / values))))


def class_probabilities(logits: Tensor) -> Tensor:
    """Probabilities (K, N) of logits (N, K); on one thread those of a series do not depend, to the bit, on its place.

    For few classes PyTorch's softmax takes a twentieth of the time where the series of a class lie side by side.
    """
    count, classes = logits.shape
    columns = logits.new_zeros(classes, SERIES_SIDE_BY_SIDE * math.ceil(count / SERIES_SIDE_BY_SIDE))
    columns[:, :count] = logits.T
    return torch.softmax(columns, dim=0)[:, :count]


def bytes_of_tensors(*owners: object) -> int:
    """Memory in bytes of the tensors that objects hold as attributes."""
    tensors = [value for owner in owners for value in vars(owner).values() if isinstance(value, Tensor)]
    stores = {tensor.untyped_storage().data_ptr(): tensor.untyped_storage().nbytes() for tensor in tensors}
    return sum(stores.values())
