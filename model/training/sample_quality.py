"""Quality of labelled samples: doubtful labels, inseparable classes, small or clustered classes.

A label is doubted by two criteria, neither of which has learned from the sample itself: the probability that a network
trained on the other folds gives to it, and the share of the most similar samples, in what that network has learned to see,
that carry it. Which samples are suspect follows confident learning (Northcutt, Jiang and Chuang 2021, J. Artif. Intell. Res.
70:1373): another class is at least as probable as it is, on average, for the samples that carry that class's label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import isnan
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.spatial import ConvexHull, QhullError, cKDTree
from scipy.stats import rankdata

from ..network.embeddings import embeddings, standardize
from ..runtime.messages import Message
from ..samples.samples import Samples
from ..samples.splits import Fold
from .fitting import Fitted

FloatArray = npt.NDArray[np.floating]
FEW_SAMPLES = 30  # of a class
MOST_UNEQUAL = 10  # times that the largest class may have as many samples as the smallest, without a remark
CLUSTERED = 0.5  # index of Clark and Evans below which samples lie in clusters


class Neighbourhoods:
    """Labels of the nearest neighbours in embeddings of networks that have not learned from the sample itself.

    Parameters
    ----------
    samples : Samples
        N of them.
    labels : sequence of str
        The K classes.
    neighbours : int
        How many similar samples are asked.
    """

    def __init__(self, samples: Samples, labels: Sequence[str], neighbours: int) -> None:
        self._samples, self._neighbours = samples, neighbours
        self._classes = samples.classes(labels)
        self._votes = np.zeros((len(samples), len(labels)))

    def add_fold(self, fold: Fold, fitted: Fitted) -> None:
        """Compare the held-out samples of a fold with those that its network has learned from."""
        training, test = (self._features(part, fitted) for part in (fold.training, fold.test))
        training, test = standardize(training, test)
        count = min(self._neighbours, len(training))
        _, nearest = cKDTree(training).query(test, k=range(1, count + 1))
        for of_neighbour in self._classes[fold.training][nearest].T:
            self._votes[fold.test, of_neighbour] += 1

    def _features(self, positions: npt.NDArray[np.intp], fitted: Fitted) -> FloatArray:
        return embeddings(fitted.network, fitted.series_of(self._samples.take(positions)).series)

    @property
    def fractions(self) -> FloatArray:
        """Fraction of each class among the similar samples, all repeats together: shape (N, K)."""
        return self._votes / np.maximum(self._votes.sum(axis=1, keepdims=True), 1)


@dataclass(frozen=True)
class SampleQuality:
    """Label quality of N samples.

    Attributes
    ----------
    labels : tuple of str
        The K classes.
    classes, predicted, nearest : integer arrays of shape (N,)
        A sample's class, the most probable one, and the most frequent one of its neighbours (the most probable of equally
        frequent ones).
    label_prob, confidence, neighbours : float arrays of shape (N,)
        Probability of its class and of the most probable one, and the share of its neighbours that are of its class.
    scores : float array of shape (N,)
        How doubtful its label is, 0 to 1: 1 − the mean of `label_prob` and `neighbours`.
    suspect : bool array of shape (N,)
        Whether another class is convincing, and the neighbours are not of its class for the most part.
    """

    labels: tuple[str, ...]
    classes: npt.NDArray[np.intp]
    predicted: npt.NDArray[np.intp]
    nearest: npt.NDArray[np.intp]
    label_prob: FloatArray
    confidence: FloatArray
    neighbours: FloatArray
    scores: FloatArray
    suspect: npt.NDArray[np.bool_]


def judge(
    classes: npt.NDArray[np.intp], labels: tuple[str, ...], probabilities: FloatArray, neighbours: FloatArray
) -> SampleQuality:
    """Rate the label of each sample from class probabilities and neighbours.

    Parameters
    ----------
    classes : integer array of shape (N,)
        Positions in `labels`.
    labels : tuple of str
        The K classes.
    probabilities : float array of shape (N, K)
        From networks that had not learned from the sample.
    neighbours : float array of shape (N, K)
        See :class:`Neighbourhoods`.
    """
    probabilities = probabilities.astype(np.float64)
    rows = np.arange(len(classes))
    own, of_own = probabilities[rows, classes], neighbours[rows, classes]
    nearest = (neighbours + 1e-6 * probabilities).argmax(axis=1)
    return SampleQuality(
        labels,
        classes,
        probabilities.argmax(axis=1),
        nearest,
        own,
        probabilities.max(axis=1),
        of_own,
        1 - (own + of_own) / 2,
        _convinced(classes, probabilities) & (nearest != classes),
    )


def _convinced(classes: npt.NDArray[np.intp], probabilities: FloatArray) -> npt.NDArray[np.bool_]:
    """Samples that another class's threshold takes: the most probable of the classes that reach theirs is not their own."""
    thresholds = np.array([probabilities[classes == k, k].mean() for k in range(probabilities.shape[1])])
    reached = np.where(probabilities >= thresholds, probabilities, -1.0)
    return np.asarray((reached.max(axis=1) >= 0) & (reached.argmax(axis=1) != classes))


def separability(classes: npt.NDArray[np.intp], probabilities: FloatArray) -> FloatArray:
    """Separability of each pair of classes, from 0.5 (not at all) to 1 (always): mean area under the ROC curve.

    The mean of two probabilities: that a random sample of the one class gets a higher probability of it than a random sample
    of the other, and the other way round (Hand and Till 2001, Machine Learning 45:171, A(i, j)).

    Parameters
    ----------
    classes : integer array of shape (N,)
        Each class at least once.
    probabilities : float array of shape (N, K)
        From networks that had not learned from the sample.

    Returns
    -------
    float array of shape (K, K)
        Symmetric; NaN on the diagonal.
    """
    count = probabilities.shape[1]
    found = np.full((count, count), np.nan)
    for i in range(count):
        for j in range(i):
            found[i, j] = found[j, i] = np.mean(
                [_ahead(classes, probabilities[:, a], a, b) for a, b in ((i, j), (j, i))]
            )
    return found


def _ahead(classes: npt.NDArray[np.intp], of_first: FloatArray, first: int, second: int) -> float:
    ours, theirs = of_first[classes == first], of_first[classes == second]
    ranks = rankdata(np.concatenate([ours, theirs]))[: len(ours)]
    return float((ranks.sum() - len(ours) * (len(ours) + 1) / 2) / (len(ours) * len(theirs)))


@dataclass(frozen=True)
class Spread:
    """Spatial distribution of samples: number of places, nearest distances and clustering.

    Attributes
    ----------
    samples, places : int
        Their number, and that of different places.
    nearest : float
        Median distance from a place to the nearest other one, metres; NaN for fewer than two.
    index : float
        Mean distance to the nearest place over that of random places in the same area (Clark and Evans 1954, Ecology 35:445),
        the area being the convex hull of all samples: 1 random, below 1 clustered, above 1 regular. NaN where unknown.
    """

    samples: int
    places: int
    nearest: float
    index: float

    def as_dict(self) -> dict[str, Any]:
        """The values under their names, None for what is unknown."""
        return {
            name: None if isinstance(value, float) and isnan(value) else value for name, value in asdict(self).items()
        }


def spatial_spread(x: FloatArray, y: FloatArray, classes: npt.NDArray[np.intp], count: int) -> list[Spread]:
    """Spatial distribution of all samples, then of each class.

    Parameters
    ----------
    x, y : float arrays of shape (N,)
        Metres on an equal-area map.
    classes : integer array of shape (N,)
        Below `count`.
    """
    positions = np.stack([x, y], axis=1)
    distinct = np.unique(positions.round(1), axis=0)
    try:
        area = float(ConvexHull(distinct).volume) if len(distinct) > 2 else 0.0
    except QhullError:  # all in one line
        area = 0.0
    return [_spread(positions, area), *(_spread(positions[classes == k], area) for k in range(count))]


def _spread(positions: FloatArray, area: float) -> Spread:
    distinct = np.unique(positions.round(1), axis=0)
    if len(distinct) < 2:
        return Spread(len(positions), len(distinct), np.nan, np.nan)
    nearest = cKDTree(distinct).query(distinct, k=2)[0][:, 1]
    expected = 0.5 * np.sqrt(area / len(distinct))
    return Spread(
        len(positions),
        len(distinct),
        float(np.median(nearest)),
        float(nearest.mean() / expected) if expected > 0 else np.nan,
    )


def remarks(quality: SampleQuality, pairs: FloatArray, spreads: Sequence[Spread]) -> list[Message]:
    """Recommendations for better samples, in sentences."""
    labels, found = [label.replace("_", " ") for label in quality.labels], []  # as everywhere in the report
    sizes = np.bincount(quality.classes, minlength=len(labels))
    suspects = int(quality.suspect.sum())
    if suspects:
        found.append(
            Message(
                "{count} of {all} samples ({share} %) have a suspicious label; look at them on an image, and correct those that are "
                "wrong.",
                count=suspects,
                all=len(quality.classes),
                share=f"{100 * quality.suspect.mean():.1f}",
            )
        )
    few = [f"{labels[k]} ({sizes[k]})" for k in np.flatnonzero(sizes < FEW_SAMPLES)]
    if few:
        found.append(
            Message(
                "Fewer than {fewest} samples: {classes}. Collect more of them first.",
                fewest=FEW_SAMPLES,
                classes=", ".join(few),
            )
        )
    if sizes.max() > MOST_UNEQUAL * sizes.min():
        found.append(
            Message(
                "{frequent} has {times} times as many samples as {rare}; balanced class weights, or more samples of the latter, keep "
                "it from being overlooked.",
                frequent=labels[sizes.argmax()],
                times=f"{sizes.max() / sizes.min():.0f}",
                rare=labels[sizes.argmin()],
            )
        )
    worst = np.unravel_index(np.nanargmin(pairs), pairs.shape)
    if pairs[worst] < 0.9:
        i, j = sorted(int(k) for k in worst)
        found.append(
            Message(
                "{first} and {second} are hard to tell apart (separability {separability}); dates or bands that differ between them "
                "would help, or one class for both.",
                first=labels[i],
                second=labels[j],
                separability=f"{pairs[worst]:.2f}",
            )
        )
    clustered = [labels[k] for k, spread in enumerate(spreads[1:]) if spread.index < CLUSTERED]
    if clustered:
        found.append(
            Message(
                "The samples of {classes} lie in clusters; use spatial blocks: nearby samples make the estimate too optimistic; also "
                "collect samples elsewhere.",
                classes=", ".join(clustered),
            )
        )
    return found
