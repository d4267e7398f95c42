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
    targets : float32 tensor of shape (N, K), optional
        Class probabilities that a training aims at in place of the classes; rows sum to 1.
    """

    series: Tensor
    classes: Tensor
    targets: Tensor | None = None

    def to(self, device: torch.device) -> LabelledSeries:
        """Copy to another device."""
        targets = None if self.targets is None else self.targets.to(device)
        return LabelledSeries(self.series.to(device), self.classes.to(device), targets)

    def take(self, positions: Tensor) -> LabelledSeries:
        """The samples at some positions."""
        targets = None if self.targets is None else self.targets[positions]
        return LabelledSeries(self.series[positions], self.classes[positions], targets)

    def parts(self, number: int) -> list[LabelledSeries]:
        """The samples in a number of parts of nearly equal size."""
        targets = [None] * number if self.targets is None else self.targets.tensor_split(number)
        parts = zip(self.series.tensor_split(number), self.classes.tensor_split(number), targets, strict=True)
        return [LabelledSeries(*part) for part in parts]


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
