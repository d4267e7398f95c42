"""Inference form of a trained network: folded batch normalisation and fast convolutions.

* Batch normalisation is folded into the convolution before it, that of dates into the LSTM after it, and dropout is gone.
* Convolutions along time are computed with fewer multiplications, see :mod:`model.network.fast_convolutions`: with kernels of 8/5/3
  dates and series of 23 dates, 43 % of what their definition takes.
* The series are taken in small batches of one size, in memory that is used again, so that all features of a batch stay in
  the processor's cache, and a series gets the same logits whatever else is in its batch.

In float32 the logits move by about 1e-5 of their range against the network as it was trained.
"""

from __future__ import annotations

from copy import deepcopy
from typing import cast

import torch
from torch import Tensor, nn

from .architectures import ConvolutionBlock, LstmFcn, SeasonalLstmFcn, SitsLstmFcn, SqueezeExcite
from .fast_convolutions import Convolution, fold, plan_convolution

SERIES_OF_A_GROUP = 1024  # read by the LSTM at once; its steps are many and small


class FastNetwork:
    """Trained network in its fast inference form; one thread at a time may use it.

    Parameters
    ----------
    network : LstmFcn, SitsLstmFcn or SeasonalLstmFcn
        Trained.
    batch : int
        Series that the convolutions take at once; a power of two, for their buffers to fit the cache.
    dtype : torch.dtype
        float32, bfloat16 or float16: of the convolutions; the LSTM and the last layer are always in float32.
    device : torch.device
        Where it runs.
    """

    def __init__(self, network: nn.Module, batch: int, dtype: torch.dtype, device: torch.device) -> None:
        if not isinstance(network, (LstmFcn, SitsLstmFcn, SeasonalLstmFcn)):
            raise TypeError(f"{type(network).__name__} has no fast form")
        self.batch = batch
        self._group = max(batch, SERIES_OF_A_GROUP)
        first = cast(nn.Conv1d, cast(ConvolutionBlock, network.convolutions[0])[0])
        self._dates, self._bands = network.lstm.input_size, first.in_channels
        self._like = torch.empty(0, dtype=dtype, device=device)
        self._device = device
        date_norm = network.date_norm if isinstance(network, SeasonalLstmFcn) else None
        self._lstm = _Lstm(network.lstm, date_norm, device)
        attention = network.attention if isinstance(network, LstmFcn) else None
        self._attention = None if attention is None else deepcopy(attention).to(device)
        self._pool = network.pool if isinstance(network, SitsLstmFcn) else None
        self._seasons: Tensor | None = None
        if isinstance(network, SeasonalLstmFcn):
            self._seasons = torch.from_numpy(network.seasons.weights).float().to(device)
        self._layers: list[Convolution] = []
        dates = self._dates
        for layer in network.convolutions:
            if isinstance(layer, ConvolutionBlock):
                folded = fold(layer)
                self._layers.append(plan_convolution(folded, dates, batch, self._like))
                dates = folded.dates_out(dates)
            else:
                self._layers.append(_Gate(deepcopy(cast(SqueezeExcite, layer).gate).to(device, dtype)))
        self._weight = network.classify.weight.detach().float().T.contiguous().to(device)
        self._bias = network.classify.bias.detach().float().to(device)
        self._joined = torch.zeros(self._group, len(self._weight), device=device)
        self._series = torch.zeros(self._group, self._dates, self._bands, device=device)

    @property
    def size(self) -> int:
        """Memory in bytes of its weights and of the features of a batch."""
        parts = [self, *self._layers]
        tensors = [value for part in parts for value in vars(part).values() if isinstance(value, Tensor)]
        stores = {tensor.untyped_storage().data_ptr(): tensor.untyped_storage().nbytes() for tensor in tensors}
        return sum(stores.values())

    def __call__(self, series: Tensor) -> Tensor:
        """Logits (N, K), float32, of normalised series (N, T, B), float32; both on the device."""
        return torch.cat([self._logits(group) for group in series.split(self._group)])

    def _logits(self, series: Tensor) -> Tensor:
        count = len(series)
        whole = self._series
        whole[:count] = series
        whole[count:] = 0
        states = self._lstm(whole.permute(2, 0, 1))
        memory = states[-1] if self._attention is None else self._attention(states.transpose(0, 1))
        if self._pool is not None:
            memory = states.permute(1, 0, 2).flatten(1)
        width = memory.shape[1]
        self._joined[:, :width] = memory
        for start in range(0, count, self.batch):
            features = whole[start : start + self.batch].transpose(0, 1).to(self._like).contiguous()
            self._joined[start : start + self.batch, width:] = self._shapes(features)
        return torch.addmm(self._bias, self._joined, self._weight)[:count]

    def _shapes(self, features: Tensor) -> Tensor:
        """What the convolutional branch says of features (T, N, B): shape (N, …)."""
        for layer in self._layers:
            features = layer(features)
        if self._pool is not None:
            pooled: Tensor = self._pool(features.permute(1, 2, 0).float())
            return pooled.flatten(1)
        if self._seasons is not None:
            dates, series, filters = features.shape
            means = (self._seasons @ features.float().view(dates, -1)).view(-1, series, filters)
            return means.permute(1, 2, 0).flatten(1)
        return features.mean(dim=0, dtype=torch.float32)


class _Gate:
    """Weighs filters as :class:`~model.network.architectures.SqueezeExcite` does, with dates first."""

    def __init__(self, gate: nn.Module) -> None:
        self._gate = gate

    def __call__(self, features: Tensor) -> Tensor:
        """Features (T, N, C) times one weight for each filter."""
        weights: Tensor = self._gate(features.mean(dim=0))
        return features * weights


class _Lstm:
    """An LSTM of one layer, of which all steps are multiplied with the input at once.

    Parameters
    ----------
    lstm : LSTM
        Trained; PyTorch orders its gates input, forget, cell, output.
    date_norm : BatchNorm1d or None
        Normalisation of the T · B values of a series before it; then every band has input weights of its own.
    device : device
        Where it runs.
    """

    def __init__(self, lstm: nn.LSTM, date_norm: nn.BatchNorm1d | None, device: torch.device) -> None:
        self._width = lstm.hidden_size
        weights = {name: value.float().to(device) for name, value in lstm.state_dict().items()}
        self._into, self._again = weights["weight_ih_l0"].T.contiguous(), weights["weight_hh_l0"].T.contiguous()
        self._bias = weights["bias_ih_l0"] + weights["bias_hh_l0"]
        if date_norm is not None:
            self._into, self._bias = _fold_dates(lstm, date_norm, device)

    def __call__(self, steps: Tensor) -> Tensor:
        """States (B, N, w) of series of steps (B, N, T)."""
        count, series, dates = steps.shape
        if self._into.dim() == 3:
            inputs = torch.baddbmm(self._bias, steps, self._into)
        else:
            inputs = torch.addmm(self._bias, steps.reshape(count * series, dates), self._into).view(count, series, -1)
        state = cell = inputs.new_zeros(series, self._width)
        states = []
        for gates in inputs:
            ahead, forget, new, out = torch.addmm(gates, state, self._again).split(self._width, dim=1)
            cell = torch.sigmoid(forget) * cell + torch.sigmoid(ahead) * torch.tanh(new)
            state = torch.sigmoid(out) * torch.tanh(cell)
            states.append(state)
        return torch.stack(states)


def _fold_dates(lstm: nn.LSTM, norm: nn.BatchNorm1d, device: torch.device) -> tuple[Tensor, Tensor]:
    """Input weights (B, T, 4 w) and biases (B, 1, 4 w) of an LSTM with the normalisation of dates before it folded in."""
    values = {name: value.cpu().double() for name, value in (lstm.state_dict() | norm.state_dict()).items()}
    scale = values["weight"] / torch.sqrt(values["running_var"] + norm.eps)
    shift = values["bias"] - values["running_mean"] * scale
    scale, shift = (value.view(lstm.input_size, -1).T for value in (scale, shift))  # (B, T)
    into = values["weight_ih_l0"].T
    bias = values["bias_ih_l0"] + values["bias_hh_l0"] + shift @ into
    return (scale.unsqueeze(2) * into).float().to(device), bias.unsqueeze(1).float().to(device)
