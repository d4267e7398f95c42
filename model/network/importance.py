"""Permutation importance of dates and bands (Breiman 2001, Machine Learning 45:5, §10)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from .prediction import LabelledSeries

SHUFFLES = 5
MOST_SAMPLES, FEWEST_SAMPLES = 1000, 50
MOST_PARTS = 128  # that a series is exchanged in; of longer ones neighbouring dates go together
MOST_VALUES = 20_000_000  # dates of series that are predicted: some minutes with the widest networks


@dataclass(frozen=True)
class ImportanceScore:
    """Importance score of an input: fall of the accuracy and rise of the loss without it.

    Attributes
    ----------
    accuracy, accuracy_spread : float
        Fall of the overall accuracy (0 to 1; below 0 where it rose), mean and standard deviation over shuffles.
    loss : float
        Rise of the mean cross-entropy, in nats.
    """

    accuracy: float
    accuracy_spread: float
    loss: float


@dataclass(frozen=True)
class Importance:
    """Permutation importance of every date and band.

    Attributes
    ----------
    samples, shuffles : int
        Number of validation samples it was measured on, and of shuffles of each.
    dates : tuple of ImportanceScore
        One for each of the T dates, all bands together. With more than 128 dates neighbours were exchanged together,
        and share their score.
    bands : tuple of ImportanceScore
        One for each of the B bands, all dates together; empty where there is only one.
    """

    samples: int
    shuffles: int
    dates: tuple[ImportanceScore, ...]
    bands: tuple[ImportanceScore, ...]

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return asdict(self)


def permutation_importance(
    logits_of: Callable[[Tensor], Tensor], samples: LabelledSeries, seed: int, on_progress: Callable[[float], None]
) -> Importance:
    """Measure permutation importance: what is lost when a date's or a band's values are exchanged between the samples.

    The values stay what they are, only whose they are is no longer known. Dates that resemble each other stand in for one
    another, so each of them may seem worth little although together they are not.

    Parameters
    ----------
    logits_of : callable
        Logits (N, K) of normalised series (N, T, B).
    samples : LabelledSeries
        Samples the network has not learned from; of more than 1000 (fewer with long series) that many are
        drawn at random.
    seed : int
        Same seed, same shuffles.
    on_progress : callable
        Called with the fraction done.
    """
    generator = torch.Generator().manual_seed(seed)
    _, dates, bands = samples.series.shape
    part_of = np.arange(dates) * min(dates, MOST_PARTS) // dates
    parts = int(part_of[-1]) + 1
    most = min(MOST_SAMPLES, max(FEWEST_SAMPLES, MOST_VALUES // (SHUFFLES * (parts + bands) * dates)))
    chosen = torch.randperm(len(samples.classes), generator=generator)[:most].to(samples.classes.device)
    series, classes = samples.series[chosen], samples.classes[chosen]
    count = len(chosen)
    loss, accuracy = _loss_and_accuracy(logits_of(series), classes)
    by_date = [(slice(None), torch.from_numpy(np.flatnonzero(part_of == part)), slice(None)) for part in range(parts)]
    by_band = [(slice(None), slice(None), number) for number in range(bands)] if bands > 1 else []
    scores = []
    for done, where in enumerate([*by_date, *by_band]):
        on_progress(done / (len(by_date) + len(by_band)))
        losses, accuracies = zip(
            *(
                _loss_and_accuracy(logits_of(exchanged), classes)
                for exchanged in _exchanged(series, where, count, generator)
            ),
            strict=True,
        )
        falls = accuracy - torch.tensor(accuracies, dtype=torch.float64)
        scores.append(ImportanceScore(falls.mean().item(), falls.std().item(), sum(losses) / SHUFFLES - loss))
    return Importance(count, SHUFFLES, tuple(scores[part] for part in part_of), tuple(scores[parts:]))


def _exchanged(series: Tensor, where: Any, count: int, generator: torch.Generator) -> Iterable[Tensor]:
    for _ in range(SHUFFLES):
        order = torch.randperm(count, generator=generator).to(series.device)
        exchanged = series.clone()
        exchanged[where] = series[order][where]
        yield exchanged


def _loss_and_accuracy(logits: Tensor, classes: Tensor) -> tuple[float, float]:
    loss = nn.functional.cross_entropy(logits, classes).item()
    return loss, (logits.argmax(dim=1) == classes).double().mean().item()
