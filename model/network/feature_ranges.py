"""Ranges of the features inside a network, which its form in 8-bit integers needs."""

from __future__ import annotations

import math
from typing import Any, cast

import torch
from torch import Tensor, nn

from .architectures import ConvolutionBlock

MOST_SERIES = 8192
SERIES_AT_ONCE = 1024


def measure_ranges(network: nn.Module, series: Tensor) -> tuple[float, ...]:
    """Largest feature that enters the second convolution, the third …, of a trained network at rest.

    Parameters
    ----------
    network : Module
        Trained.
    series : float32 tensor of shape (N, T, B)
        Normalised, on the network's device: those it has learned from. Of more than :data:`MOST_SERIES`, some are taken.

    Returns
    -------
    tuple of float
        All above 0; empty where a network gives no numbers, which rules int8 out.
    """
    blocks = list(cast(Any, network).convolutions)
    largest = [0.0] * sum(isinstance(block, ConvolutionBlock) for block in blocks[1:])
    some = series[:: -(-len(series) // MOST_SERIES)]
    with torch.inference_mode():
        for part in some.split(SERIES_AT_ONCE):
            features = part.transpose(1, 2)
            number = 0
            for place, block in enumerate(blocks):
                if place and isinstance(block, ConvolutionBlock):
                    largest[number] = float(features.max().clamp_min(largest[number]))
                    number += 1
                features = block(features)
    if not all(math.isfinite(feature) for feature in largest):
        return ()
    return tuple(feature or 1.0 for feature in largest)  # any range fits features that are all 0
