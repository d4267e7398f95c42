"""Stratified splits and cross-validation folds."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..runtime.errors import JobError, SamplesError
from ..runtime.messages import Message

FEWEST_OF_A_CLASS = 3  # in a cross-validation: one held out, two to learn from


@dataclass(frozen=True)
class Division:
    """Parameters of a cross-validation: number of folds and repeats, and grouping.

    Attributes
    ----------
    folds, repeats : int
        Every sample is held out once in each repeat.
    group_by : str
        One of :data:`model.samples.choices.GROUPINGS`.
    groups : integer array of shape (N,) or None
        Samples with the same number are never in two folds.
    """

    folds: int
    repeats: int
    group_by: str = "none"
    groups: npt.NDArray[np.intp] | None = None


@dataclass(frozen=True)
class Fold:
    """Cross-validation fold: positions of training and test samples.

    Attributes
    ----------
    number : int
        From 1.
    training, test : integer arrays
        Increasing positions; together all samples, none twice.
    """

    number: int
    training: npt.NDArray[np.intp]
    test: npt.NDArray[np.intp]


def split_by_class(
    classes: npt.NDArray[np.integer], fraction: float, seed: int, features: npt.NDArray[np.integer] | None = None
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Positions of training and validation samples, stratified by class.

    Of each class floor(n · fraction) samples go to validation, and at least one where there are two (method.md §4).

    Parameters
    ----------
    classes : integer array of shape (N,)
        Class of each sample.
    fraction : float
        Fraction for validation, 0 < fraction ≤ 0.5.
    seed : int
        Same seed, same split.
    features : integer array of shape (N,), optional
        Samples with the same number, as those of one polygon, stay together where a class has several of them; the
        fraction is then met as nearly as that allows.

    Returns
    -------
    training, validation : integer arrays
        Increasing positions.
    """
    generator = np.random.default_rng(seed)
    chosen = []
    for number in np.unique(classes):
        members = generator.permutation(np.flatnonzero(classes == number))
        count = max(math.floor(len(members) * fraction), min(1, len(members) - 1))
        if features is None:
            chosen.append(members[:count])
        else:
            chosen.append(members[_whole_features(features[members], count)])
    validation = np.sort(np.concatenate(chosen))
    return np.setdiff1d(np.arange(len(classes)), validation), validation


def _whole_features(features: npt.NDArray[np.integer], count: int) -> npt.NDArray[np.intp]:
    """Positions of at most `count` samples that leave no feature divided, if there are several; at least one feature."""
    _, firsts, which, sizes = np.unique(features, return_index=True, return_inverse=True, return_counts=True)
    if len(sizes) == 1:
        return np.arange(count)
    taken: list[int] = []
    for feature in np.argsort(firsts).tolist():
        if sizes[feature] <= count:
            taken.append(feature)
            count -= int(sizes[feature])
    return np.flatnonzero(np.isin(which, taken or [int(sizes.argmin())]))


def make_folds(
    classes: npt.NDArray[np.integer],
    labels: Sequence[str],
    count: int,
    seed: int,
    groups: npt.NDArray[np.integer] | None = None,
) -> Iterator[Fold]:
    """Folds of a cross-validation, stratified by class: every sample is held out once.

    Parameters
    ----------
    classes : integer array of shape (N,)
        Positions in `labels`.
    labels : sequence of str
        Names of the classes.
    count : int
        Number of folds.
    seed : int
        Same seed, same folds.
    groups : integer array of shape (N,), optional
        Samples with the same number are never in two folds.

    Raises
    ------
    JobError, SamplesError
        When there are more folds than samples of a class, or than groups, or when a class lies in one group.
    """
    # Loaded here: commands that train nothing start half a second sooner.
    from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

    _check_folds(classes, labels, count, groups)
    nothing = np.zeros(len(classes))
    if groups is None:
        divisions = StratifiedKFold(count, shuffle=True, random_state=seed).split(nothing, classes)
    else:
        divisions = StratifiedGroupKFold(count, shuffle=True, random_state=seed).split(nothing, classes, groups)
    for number, (training, test) in enumerate(divisions, start=1):
        lost = sorted(set(labels) - {labels[c] for c, n in Counter(classes[training].tolist()).items() if n > 1})
        if lost:
            remedy = Message("more folds") if groups is None else Message("smaller groups, more folds, or another seed")
            raise SamplesError(
                "Fold {number} leaves fewer than two samples of class {classes} to learn from; choose {remedy}.",
                number=number,
                classes=", ".join(lost),
                remedy=remedy,
            )
        yield Fold(number, training, test)


def _check_folds(
    classes: npt.NDArray[np.integer],
    labels: Sequence[str],
    count: int,
    groups: npt.NDArray[np.integer] | None = None,
) -> None:
    """Refuse divisions that cannot be made; see :func:`make_folds`."""
    sizes = np.bincount(classes, minlength=len(labels))
    smallest = int(sizes.argmin())
    if sizes[smallest] < FEWEST_OF_A_CLASS:
        raise SamplesError(
            "Class {label} has {count} samples; a cross-validation needs at least {fewest} of each class, one to hold "
            "out and two to learn from. Add samples, or leave the class out.",
            label=labels[smallest],
            count=sizes[smallest],
            fewest=FEWEST_OF_A_CLASS,
        )
    if sizes[smallest] < count:
        raise JobError(
            "{@folds} is {folds}, but class {label} has {count} samples; choose at most {count} folds, or add samples "
            "of that class.",
            folds=count,
            label=labels[smallest],
            count=sizes[smallest],
        )
    if groups is None:
        return
    if len(np.unique(groups)) < count:
        raise JobError(
            "{@folds} is {folds}, but the samples lie in {groups} groups; choose fewer folds or smaller blocks.",
            folds=count,
            groups=len(np.unique(groups)),
        )
    for number, label in enumerate(labels):
        if len(np.unique(groups[classes == number])) < 2:
            raise SamplesError(
                "All samples of class {label} lie in one group, so it cannot be both learned and measured; choose "
                "smaller blocks or another grouping, or add samples elsewhere.",
                label=label,
            )
