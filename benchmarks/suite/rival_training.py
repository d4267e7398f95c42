"""How the rival networks are trained."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from .engine import Samples, batches, normalised, sort_labels
from .rivals import InceptionTime, LightTae, TempCnn

PREDICTED_AT_ONCE = 512


@dataclass(frozen=True)
class Rival:
    """A network and the values it is trained with.

    The papers' own trainings are for sets a hundred times as large, or take days: TempCNN 20 epochs in batches of 32, LightTAE 100 in
    batches of 128, InceptionTime 1,500 in batches of 64. On small sets these are too few steps, or too many to wait for.
    So all are trained as the recipes are, by Adam with a one-cycle schedule and batches that follow the number of samples; loss,
    dropout and regularisation are the papers'.

    Attributes
    ----------
    build : callable
        The network for the days of the dates, and numbers of bands and classes.
    epochs, fewest_steps : int
        Passes over the samples; more where the weights would change less often than `fewest_steps`.
    weight_decay : float
        L2 regularisation.
    focus : float
        Exponent of the focal loss; 0 is cross-entropy.
    """

    build: Callable[[Sequence[float], int, int], nn.Module]
    epochs: int
    fewest_steps: int
    weight_decay: float = 0.0
    focus: float = 0.0

    def epochs_for(self, samples: int) -> int:
        """Number of epochs for a number of training samples."""
        return max(self.epochs, math.ceil(self.fewest_steps / math.ceil(samples / batch_size(samples))))


RIVALS = {
    "TempCNN": Rival(lambda days, bands, classes: TempCnn(len(days), bands, classes), 50, 3000, weight_decay=2e-6),
    "LightTAE": Rival(LightTae, 50, 3000, focus=1.0),
    "InceptionTime": Rival(lambda days, bands, classes: InceptionTime(bands, classes), 30, 1000),
}
PEAK_RATE = 1e-3


def batch_size(samples: int) -> int:
    """Series in a step, as the recipes have it."""
    return 16 if samples < 500 else 32 if samples < 5000 else 64


def loss_of(logits: Tensor, classes: Tensor, focus: float) -> Tensor:
    """Focal loss (Lin et al. 2017): cross-entropy, weighted by the improbability of the right class to the power `focus`."""
    losses = functional.cross_entropy(logits, classes, reduction="none")
    return (losses * (1 - torch.exp(-losses)) ** focus).mean() if focus else losses.mean()


def train_rival(rival: Rival, network: nn.Module, series: Tensor, classes: Tensor, seed: int) -> None:
    """Train a network in place."""
    size, epochs = batch_size(len(classes)), rival.epochs_for(len(classes))
    optimizer = torch.optim.Adam(network.parameters(), lr=PEAK_RATE, weight_decay=rival.weight_decay, fused=True)
    steps = epochs * math.ceil(len(classes) / size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, PEAK_RATE, total_steps=steps + 1)
    generator = torch.Generator().manual_seed(seed)
    network.train()
    for _ in range(epochs):
        for chosen in batches(len(classes), size, generator):
            optimizer.zero_grad(set_to_none=True)
            loss_of(network(series[chosen]), classes[chosen], rival.focus).backward()
            optimizer.step()
            schedule.step()


def rival_probabilities(
    samples: Samples, name: str, training: npt.NDArray[np.intp], test: npt.NDArray[np.intp], seed: int
) -> npt.NDArray[np.floating]:
    """Class probabilities of the test samples (N, K) from a rival that learnt from the training samples."""
    labels = sort_labels(samples.labels.tolist())
    rival = RIVALS[name]
    torch.manual_seed(seed)
    network = rival.build(samples.days, len(samples.bands), len(labels))
    series = torch.from_numpy(normalised(samples, training, training))
    train_rival(rival, network, series, torch.from_numpy(samples.classes(labels)[training]), seed)
    network.eval()
    with torch.inference_mode():
        parts = torch.from_numpy(normalised(samples, training, test)).split(PREDICTED_AT_ONCE)
        return torch.cat([network(part).softmax(dim=1) for part in parts]).numpy()
