"""Logits and accuracy of a network on labelled series."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

EVALUATION_BATCH = 4096


@dataclass(frozen=True)
class LabelledSeries:
    """Normalised series with their classes, as tensors.

    Attributes
    ----------
    series : float32 tensor of shape (N, T, B)
        Normalised.
    classes : int64 tensor of shape (N,)
        Positions in the list of labels.
    """

    series: Tensor
    classes: Tensor

    def to(self, device: torch.device) -> LabelledSeries:
        """Copy to another device."""
        return LabelledSeries(self.series.to(device), self.classes.to(device))


def evaluate(network: nn.Module, samples: LabelledSeries) -> tuple[float, float]:
    """Mean cross-entropy (nats) and overall accuracy of a network on samples."""
    logits = predict_logits(network, samples.series)
    loss = nn.functional.cross_entropy(logits, samples.classes).item()
    return loss, (logits.argmax(dim=1) == samples.classes).float().mean().item()


def predict_logits(network: nn.Module, series: Tensor) -> Tensor:
    """Predict logits (N, K) of series (N, T, B), with the network in evaluation mode."""
    network.eval()
    with torch.inference_mode():
        return torch.cat([_logits_in_memory(network, part) for part in series.split(EVALUATION_BATCH)])


def _logits_in_memory(network: nn.Module, series: Tensor) -> Tensor:
    """Logits; in halves where the device has no memory for all series at once."""
    try:
        return network(series)
    except torch.OutOfMemoryError:
        if len(series) == 1:
            raise
    return torch.cat([_logits_in_memory(network, half) for half in series.tensor_split(2)])
