"""Block-diagonal weights, which a committee of networks has once it is joined into one: zeros between its members."""

from __future__ import annotations

import math

import torch
from torch import Tensor

SMALLEST_BLOCK = 8  # inputs and outputs; smaller ones leave the processor's vectors half empty


def block_count(weight: Tensor) -> int:
    """Into how many blocks of one size along its diagonal a weight can be divided, with nothing but zeros beside them.

    Parameters
    ----------
    weight : Tensor of shape (F, C, ...)
        From C inputs to F outputs.

    Returns
    -------
    int
        The largest such number with at least :data:`SMALLEST_BLOCK` inputs and outputs in a block; 1 where there is none.
    """
    outputs, inputs = weight.shape[:2]
    most = min(outputs, inputs) // SMALLEST_BLOCK
    common = math.gcd(outputs, inputs)
    present = (weight != 0).flatten(2).any(dim=2) if weight.dim() > 2 else weight != 0
    if not present.any():
        return 1
    for count in range(min(most, common), 1, -1):
        if common % count == 0 and not (present & _beside_blocks(outputs, inputs, count)).any():
            return count
    return 1


def diagonal_blocks(weight: Tensor, count: int) -> Tensor:
    """The blocks along the diagonal of a weight (F, C, ...), below each other: shape (F, C / count, ...)."""
    rows = weight.chunk(count)
    return torch.cat([block.chunk(count, dim=1)[number] for number, block in enumerate(rows)])


def _beside_blocks(outputs: int, inputs: int, count: int) -> Tensor:
    """Where a weight (F, C) lies beside the blocks."""
    row = torch.arange(outputs) // (outputs // count)
    column = torch.arange(inputs) // (inputs // count)
    return row.unsqueeze(1) != column
