"""Accuracy measures: confusion matrix, overall accuracy with its interval, kappa, producer's and user's accuracy, F1."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.stats import beta
from sklearn.exceptions import UndefinedMetricWarning
from sklearn.metrics import cohen_kappa_score, confusion_matrix, precision_recall_fscore_support

from ..runtime.messages import Message, Row


@dataclass(frozen=True)
class Accuracy:
    """Agreement of predicted with reference labels.

    Attributes
    ----------
    labels : tuple of str
        The K classes.
    confusion : tuple of tuple of int
        ``confusion[i][j]``: samples predicted as class i whose reference is class j.
    overall, overall_low, overall_high : float
        Overall accuracy, 0 to 1, with its exact binomial 95 % interval (Clopper and Pearson 1934).
    kappa : float
        Cohen's kappa.
    f1_macro : float
        Mean of the classes' F1.
    producers, users, f1 : tuple of float
        Producer's accuracy (recall), user's accuracy (precision) and F1 of each class, 0 where undefined.
    repeats : int
        How many times each sample was predicted: `confusion` counts all of them, the intervals count each sample once.
    """

    labels: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    overall: float
    overall_low: float
    overall_high: float
    kappa: float
    f1_macro: float
    producers: tuple[float, ...]
    users: tuple[float, ...]
    f1: tuple[float, ...]
    repeats: int = 1

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return asdict(self)


def measure_accuracy(
    reference: npt.NDArray[np.integer], predicted: npt.NDArray[np.integer], labels: Sequence[str], repeats: int = 1
) -> Accuracy:
    """Accuracy of predictions.

    Parameters
    ----------
    reference, predicted : integer arrays of shape (N,)
        Positions in `labels`.
    labels : sequence of str
        The K classes.
    repeats : int
        How many times each sample is among them.
    """
    positions = np.arange(len(labels))
    matrix = confusion_matrix(reference, predicted, labels=positions).T
    users, producers, f1, _ = precision_recall_fscore_support(reference, predicted, labels=positions, zero_division=0)
    right, total = int(np.trace(matrix)), int(matrix.sum())
    low, high = proportion_interval(right / repeats, total / repeats)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UndefinedMetricWarning)  # one class only; answered below
        kappa = float(cohen_kappa_score(reference, predicted, labels=positions))
    present = np.unique(np.concatenate([reference, predicted]))
    return Accuracy(
        labels=tuple(labels),
        confusion=tuple(tuple(int(n) for n in row) for row in matrix),
        overall=right / total,
        overall_low=low,
        overall_high=high,
        kappa=kappa if np.isfinite(kappa) else 1.0,
        f1_macro=float(f1[present].mean()),
        producers=tuple(map(float, producers)),
        users=tuple(map(float, users)),
        f1=tuple(map(float, f1)),
        repeats=repeats,
    )


@dataclass(frozen=True)
class Confusion:
    """Samples of one class that were classified as another.

    Attributes
    ----------
    reference, predicted : str
        The label they have, and the one they were given.
    count : int
        How many there are.
    share : float
        Of the samples of class `reference`, 0 to 1.
    ids : tuple of int
        Their feature ids.
    """

    reference: str
    predicted: str
    count: int
    share: float
    ids: tuple[int, ...]

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return asdict(self)


def confused_pairs(
    reference: npt.NDArray[np.integer],
    predicted: npt.NDArray[np.integer],
    ids: npt.NDArray[np.integer],
    labels: Sequence[str],
) -> tuple[Confusion, ...]:
    """The pairs of classes that were confused, the most frequent first.

    Parameters
    ----------
    reference, predicted : integer arrays of shape (N,)
        Positions in `labels`.
    ids : integer array of shape (N,)
        Feature ids.
    labels : sequence of str
        The K classes.
    """
    pairs = []
    for i, j in np.argwhere(~np.eye(len(labels), dtype=bool)):
        taken = (reference == i) & (predicted == j)
        if taken.any():
            fraction = float(taken.sum() / (reference == i).sum())
            pairs.append(
                Confusion(labels[i], labels[j], int(taken.sum()), fraction, tuple(sorted(map(int, ids[taken]))))
            )
    return tuple(sorted(pairs, key=lambda pair: (-pair.count, -pair.share, pair.reference, pair.predicted)))


def proportion_interval(right: float, total: float) -> tuple[float, float]:
    """Exact binomial 95 % interval of a proportion (Clopper and Pearson 1934).

    Parameters
    ----------
    right, total : float
        Counts; means of counts over repeats are allowed.
    """
    low = beta.ppf(0.025, right, total - right + 1) if right > 0 else 0.0
    high = beta.ppf(0.975, right + 1, total - right) if right < total else 1.0
    return float(low), float(high)


def accuracy_table(accuracy: Accuracy) -> list[Row]:
    """Accuracy as a table for the log: the confusion matrix (rows predicted, columns reference) and the classes' accuracies."""
    rows: list[Row] = [
        Message(
            "Overall accuracy {accuracy} (95 % interval {low} to {high}), kappa {kappa}, mean F1 {f1}",
            accuracy=f"{accuracy.overall:.3f}",
            low=f"{accuracy.overall_low:.3f}",
            high=f"{accuracy.overall_high:.3f}",
            kappa=f"{accuracy.kappa:.3f}",
            f1=f"{accuracy.f1_macro:.3f}",
        ),
        Message("Confusion matrix, rows predicted, columns reference:"),
        ["", *accuracy.labels, Message("user's")],
    ]
    for label, counts, users in zip(accuracy.labels, accuracy.confusion, accuracy.users, strict=True):
        rows.append([label, *map(str, counts), f"{users:.3f}"])
    rows.append([Message("producer's"), *(f"{value:.3f}" for value in accuracy.producers)])
    return rows
