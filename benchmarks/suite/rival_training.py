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

    Attributes
    ----------
    build : callable
        The network for the days of the dates, and numbers of bands and classes.
    batch_size, epochs : int
        As its paper has them, except where said.
    weight_decay : float
        L2 regularisation.
    focus : float
        Exponent of the focal loss; 0 is cross-entropy.
    fewest_steps : int
        Small sets get more epochs, so that the weights change at least so often.
    """

    build: Callable[[Sequence[float], int, int], nn.Module]
    batch_size: int
    epochs: int
    weight_decay: float = 0.0
    focus: float = 0.0
    fewest_steps: int = 1000
    schedule: str = "one-cycle"

    def epochs_for(self, samples: int) -> int:
        """Passes over so many samples."""
        return max(self.epochs, math.ceil(self.fewest_steps / math.ceil(samples / self.batch_size)))


RIVALS = {
    "TempCNN": Rival(lambda days, bands, classes: TempCnn(len(days), bands, classes), 32, 50, weight_decay=2e-6),
    "LightTAE": Rival(LightTae, 128, 100, focus=1.0),
    "InceptionTime": Rival(lambda days, bands, classes: InceptionTime(bands, classes), 64, 50),
}
PEAK_RATE = 1e-3


def loss_of(logits: Tensor, classes: Tensor, focus: float) -> Tensor:
    """Focal loss (Lin et al. 2017): cross-entropy, weighted by the improbability of the right class to the power `focus`."""
    losses = functional.cross_entropy(logits, classes, reduction="none")
    return (losses * (1 - torch.exp(-losses)) ** focus).mean() if focus else losses.mean()


def train_rival(rival: Rival, network: nn.Module, series: Tensor, classes: Tensor, seed: int) -> None:
    """Train a network in place."""
    steps = math.ceil(len(classes) / rival.batch_size)
    total = rival.epochs_for(len(classes)) * steps
    optimizer = torch.optim.Adam(network.parameters(), lr=PEAK_RATE, weight_decay=rival.weight_decay, fused=True)
    schedule: torch.optim.lr_scheduler.LRScheduler = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, PEAK_RATE, total_steps=total + 1
    )
    if rival.schedule == "constant":
        schedule = torch.optim.lr_scheduler.ConstantLR(optimizer, 1.0)
    generator = torch.Generator().manual_seed(seed)
    network.train()
    for _ in range(total // steps):
        for chosen in batches(len(classes), rival.batch_size, generator):
            optimizer.zero_grad(set_to_none=True)
            loss_of(network(series[chosen]), classes[chosen], rival.focus).backward()
            optimizer.step()
            schedule.step()


def rival_probabilities(
    samples: Samples, name: str, training: npt.NDArray[np.intp], held_out: npt.NDArray[np.intp], seed: int
) -> npt.NDArray[np.floating]:
    """Class probabilities of the held-out samples (N, K) from a rival that learnt from the training samples."""
    labels = sort_labels(samples.labels.tolist())
    rival = RIVALS[name]
    torch.manual_seed(seed)
    network = rival.build(samples.days, len(samples.bands), len(labels))
    series = torch.from_numpy(normalised(samples, training, training))
    train_rival(rival, network, series, torch.from_numpy(samples.classes(labels)[training]), seed)
    network.eval()
    with torch.inference_mode():
        parts = torch.from_numpy(normalised(samples, training, held_out)).split(PREDICTED_AT_ONCE)
        return torch.cat([network(part).softmax(dim=1) for part in parts]).numpy()
