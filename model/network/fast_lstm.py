"""Inference form of the LSTM: all input products at once, and gates as contiguous rows."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from .blocks import block_count, diagonal_blocks


class FastLstm:
    """An LSTM of one layer, of which all steps are multiplied with the input at once.

    The series are the columns of every product, so that a gate is a block of memory and no step copies one. Cells that do
    not read each other's states, those of different members of a committee, are multiplied apart. tanh(x) is computed as
    2 σ(2 x) − 1, since PyTorch's sigmoid takes a tenth of the time of its tanh.

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
        into, bias = weights["weight_ih_l0"], (weights["bias_ih_l0"] + weights["bias_hh_l0"]).unsqueeze(1)
        if date_norm is not None:
            into, bias = _fold_dates(lstm, date_norm, device)
        self._into, self._bias = self._sorted(into), self._sorted(bias)
        gates = self._sorted(weights["weight_hh_l0"]).chunk(4)
        members = math.gcd(*(block_count(gate) for gate in gates))
        self._again = torch.stack([diagonal_blocks(gate, members).unflatten(0, (members, -1)) for gate in gates])

    def __call__(self, steps: Tensor) -> Tensor:
        """States (B, w, N) of series of steps (B, T, N)."""
        count, _, series = steps.shape
        into = self._into if self._into.dim() == 3 else self._into.expand(count, -1, -1)
        inputs = torch.baddbmm(self._bias, into, steps)
        states = inputs.new_empty(count, self._width, series)
        doubled = inputs.new_zeros(self._width, series)  # twice the state of the cells
        for step, gates in enumerate(inputs):
            if step:
                self._add_states(gates, states[step - 1])
            ahead, forget, out, new = gates.sigmoid_().split(self._width)
            doubled.mul_(forget).addcmul_(ahead, new, value=4).sub_(ahead, alpha=2)
            torch.sigmoid(doubled, out=states[step]).mul_(out).mul_(2).sub_(out)
        return states

    def _add_states(self, gates: Tensor, states: Tensor) -> None:
        """Add the recurrent products of the previous states (w, N) to the gates (4 w, N)."""
        _, members, width, _ = self._again.shape
        if members == 1:
            gates.addmm_(self._again.view(-1, width), states)
            return
        apart = states.view(members, width, -1)
        for gate, again in zip(gates.chunk(4), self._again, strict=True):
            gate.view(members, width, -1).baddbmm_(again, apart)

    def _sorted(self, rows: Tensor) -> Tensor:
        """Rows of the gates in the order input, forget, output, cell; those of the cell, which has a tanh, are doubled."""
        ahead, forget, new, out = rows.split(self._width, dim=-2)
        return torch.cat([ahead, forget, out, 2 * new], dim=-2).contiguous()


def _fold_dates(lstm: nn.LSTM, norm: nn.BatchNorm1d, device: torch.device) -> tuple[Tensor, Tensor]:
    """Input weights (B, 4 w, T) and biases (B, 4 w, 1) of an LSTM with the normalisation of dates before it folded in."""
    values = {name: value.cpu().double() for name, value in (lstm.state_dict() | norm.state_dict()).items()}
    scale = values["weight"] / torch.sqrt(values["running_var"] + norm.eps)
    shift = values["bias"] - values["running_mean"] * scale
    scale, shift = (value.view(lstm.input_size, -1).T for value in (scale, shift))  # (B, T)
    into = values["weight_ih_l0"]
    bias = values["bias_ih_l0"] + values["bias_hh_l0"] + shift @ into.T
    return (scale.unsqueeze(1) * into).float().to(device), bias.unsqueeze(2).float().to(device)
