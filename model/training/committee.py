"""Committees: several small networks that are trained side by side and joined into one."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import cast

import torch
from torch import Tensor, nn

from ..network.architectures import SeasonalLstmFcn, build_network, multiplications
from ..network.choices import SEASONAL_KINDS
from ..network.config import NetworkConfig


def member_count(config: NetworkConfig, most: int) -> int:
    """Into how many members a network can be divided: as many of `most` as divide its filters and its LSTM.

    Only the seasonal and the residual network can be divided; of the others there is one.
    """
    if config.architecture not in SEASONAL_KINDS:
        return 1
    return math.gcd(most, *config.cnn_layers, config.lstm_width)


def member_config(config: NetworkConfig, members: int) -> NetworkConfig:
    """Configuration of one of the members: a part of the filters and of the LSTM's cells, and all else."""
    first, second, third = (filters // members for filters in config.cnn_layers)
    return replace(config, cnn_layers=(first, second, third), lstm_width=config.lstm_width // members)


def multiplications_in_training(config: NetworkConfig, members: int) -> int:
    """Multiplications of a forward pass while the members are still apart, see :func:`~model.network.architectures.multiplications`."""
    return members * multiplications(member_config(config, members))


class Committee(nn.Module):
    """M seasonal or residual networks that learn the same labels from different first weights.

    Each has 1/M of the filters and of the LSTM's cells, and learns by its own loss. The mean of their logits is what *one*
    network says whose weights between filters of different members are zero: :meth:`joined` makes that network, which is
    stored and mapped with like any other. The members share the normalisation of dates.

    Parameters
    ----------
    config : NetworkConfig
        Of the network that they will be; its architecture is one of :data:`model.network.choices.SEASONAL_KINDS`.
    members : int
        M, which divides the filters and the width of the LSTM.
    """

    def __init__(self, config: NetworkConfig, members: int) -> None:
        super().__init__()
        self.config = config
        self.members = nn.ModuleList(build_network(member_config(config, members)) for _ in range(members))
        first = self.networks[0]
        for network in self.networks[1:]:
            network.date_norm = None
        self.date_norm, first.date_norm = first.date_norm, None

    @property
    def networks(self) -> list[SeasonalLstmFcn]:
        """The members."""
        return [network for network in self.members if isinstance(network, SeasonalLstmFcn)]

    def forward(self, series: Tensor) -> Tensor:
        """Logits of series (N, T, B): in training those of all members, one after the other (M · N, K), else their mean (N, K)."""
        normalised = series if self.date_norm is None else self.date_norm(series.flatten(1)).view(series.shape)
        logits = torch.stack([network.logits(series, normalised) for network in self.networks])
        return logits.flatten(0, 1) if self.training else logits.mean(dim=0)

    def joined(self) -> SeasonalLstmFcn:
        """The one network that gives the mean of the members' logits."""
        whole = cast(SeasonalLstmFcn, build_network(self.config))
        weights = whole.state_dict()
        parts = [network.state_dict() for network in self.networks]
        if self.date_norm is not None:
            weights |= {f"date_norm.{name}": value for name, value in self.date_norm.state_dict().items()}
        for name in ("weight_ih_l0", "bias_ih_l0", "bias_hh_l0"):
            weights[f"lstm.{name}"] = _by_gates([part[f"lstm.{name}"] for part in parts])
        again = [part["lstm.weight_hh_l0"].chunk(4) for part in parts]
        weights["lstm.weight_hh_l0"] = torch.cat([torch.block_diag(*gates) for gates in zip(*again, strict=True)])
        for number, block in enumerate(whole.convolutions):
            for name in block.state_dict():
                key = f"convolutions.{number}.{name}"
                kernels = [part[key] for part in parts]
                apart = name == "0.weight" and number > 0
                weights[key] = _block_diagonal(kernels) if apart else _side_by_side(kernels)
        width = parts[0]["lstm.weight_hh_l0"].shape[1]
        last = [part["classify.weight"] / len(parts) for part in parts]
        weights["classify.weight"] = torch.cat([w[:, :width] for w in last] + [w[:, width:] for w in last], dim=1)
        weights["classify.bias"] = torch.stack([part["classify.bias"] for part in parts]).mean(dim=0)
        whole.load_state_dict(weights)
        return whole


def _by_gates(values: list[Tensor]) -> Tensor:
    """Values of the four gates of several LSTMs, ordered by gate first."""
    return torch.cat([part for gates in zip(*(value.chunk(4) for value in values), strict=True) for part in gates])


def _side_by_side(values: list[Tensor]) -> Tensor:
    """Values of the filters of all members; of a single number, like that of batches seen, the first."""
    return torch.cat(values) if values[0].dim() else values[0]


def _block_diagonal(kernels: list[Tensor]) -> Tensor:
    """Kernels (filters, channels, dates) that read only the filters of their own member."""
    return torch.stack([torch.block_diag(*at) for at in zip(*(k.unbind(2) for k in kernels), strict=True)], dim=2)
