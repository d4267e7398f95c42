"""Soft labels where a random forest is the better teacher: the choice that a recipe leaves to the samples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..accuracy.paired import PairedDifference, paired_difference
from ..network.choices import SEASONAL
from ..runtime.errors import JobError, SamplesError
from ..runtime.messages import Message
from ..runtime.progress import Progress
from ..samples.samples import Samples
from ..samples.splits import Fold, make_folds, split_by_class
from .base_model import BaseModel
from .checkpoint import Checkpoint
from .committee import member_count, multiplications_in_training
from .fitting import Fitted, Hardware, fit, network_config
from .forest import forest_classes
from .loop import Epoch
from .recipes import SOME, TrainingConfig, resolve

FOREST_LEADS, NEITHER_LEADS = 0.75, 0.5  # by more than the standard error; docs/recipe.md has what other shares gave
MOST_COMPARED = 2000  # samples; a difference of one point is one standard error then
COMPARED_LAYERS, COMPARED_LSTM = (32, 64, 32), 64  # of the network that is compared
HALVES = 2
LEAD_AT_FEWER = 2  # standard errors, by which the forest has to lead where there are more samples than were compared


def fit_with_soft_labels(
    training: Samples,
    validation: Samples | None,
    labels: tuple[str, ...],
    config: TrainingConfig,
    hardware: Hardware,
    progress: Progress,
    base: BaseModel | None = None,
    on_epoch: Callable[[Epoch], None] | None = None,
    checkpoint: Checkpoint | None = None,
) -> Fitted:
    """Fit a network as :func:`model.training.fitting.fit` does, and first choose the soft labels that the recipe leaves open.

    Where `config.soft_labels` is None, the training samples are divided into two halves, and a small network and a random
    forest learn from each of them in turn and are measured on the other one. If the network is ahead by more than the
    standard error of the difference, it learns the labels; if the forest is, three quarters of each label are replaced by its
    out-of-bag probabilities; if neither is, half. Where there are more samples than are compared, it learns the labels unless the
    forest is ahead by more than twice the standard error. A training from a base model learns the labels.

    Parameters
    ----------
    training, validation, labels, config, hardware, progress, base, on_epoch, checkpoint
        See :func:`model.training.fitting.fit`.
    """
    if config.soft_labels is None:
        length = 0.0 if base else _fraction_of_work(config, training, len(labels))
        share = 0.0 if base else _chosen_share(training, labels, config, hardware, progress.part(0, length))
        config, progress = replace(config, soft_labels=share), progress.part(length, 1 - length)
    return fit(training, validation, labels, config, hardware, progress, base, on_epoch, checkpoint)


def _chosen_share(
    training: Samples, labels: tuple[str, ...], config: TrainingConfig, hardware: Hardware, progress: Progress
) -> float:
    samples = _some_of(training, labels, config.seed)
    try:
        folds = tuple(_halves(samples, labels, config.seed))
    except (JobError, SamplesError):
        return 0.0  # too few samples to divide
    gain = _compare(samples, folds, labels, config, hardware, progress)
    share = _share(gain, more_to_learn_from=len(training) > len(samples))
    progress.feedback.log(
        Message(
            "Halves of {count} samples, each learned from and measured on the other: network {network}, random forest "
            "{forest}, difference {difference} ± {error} points; soft labels {share}",
            count=len(samples),
            network=f"{gain.first:.3f}",
            forest=f"{gain.second:.3f}",
            difference=f"{100 * gain.difference:+z.1f}",
            error=f"{100 * gain.standard_error:.1f}",
            share=f"{share:g}",
        )
    )
    return share


def _share(gain: PairedDifference, more_to_learn_from: bool) -> float:
    if more_to_learn_from:  # of which a network gains more than a forest
        return FOREST_LEADS if gain.difference < -LEAD_AT_FEWER * gain.standard_error else 0.0
    if gain.difference > gain.standard_error:
        return 0.0
    return FOREST_LEADS if gain.second_leads else NEITHER_LEADS


def _some_of(training: Samples, labels: tuple[str, ...], seed: int) -> Samples:
    if len(training) <= MOST_COMPARED:
        return training
    fraction = MOST_COMPARED / len(training)
    return training.take(split_by_class(training.classes(labels), fraction, seed, training.ids)[1])


def _halves(samples: Samples, labels: tuple[str, ...], seed: int) -> tuple[Fold, ...]:
    polygons = samples.ids if samples.share_polygons else None
    return tuple(make_folds(samples.classes(labels), labels, HALVES, seed, polygons))


def _compare(
    samples: Samples,
    folds: tuple[Fold, ...],
    labels: tuple[str, ...],
    config: TrainingConfig,
    hardware: Hardware,
    progress: Progress,
) -> PairedDifference:
    """Small network less forest, each half predicted from the other."""
    classes = samples.classes(labels)
    right, right_of_forest = np.zeros(len(samples)), np.zeros(len(samples))
    for fold in folds:
        learned, test = samples.take(fold.training), samples.take(fold.test)
        part = progress.part((fold.number - 1) / HALVES, 1 / HALVES, Message("soft labels or not"))
        fitted = fit(learned, None, labels, _small(config, learned), hardware, part)
        right[fold.test] = fitted.probabilities(test).argmax(axis=1) == classes[fold.test]
        predicted = forest_classes(learned, test, labels, config.seed, progress.feedback)
        right_of_forest[fold.test] = predicted == classes[fold.test]
    return paired_difference(right, right_of_forest, samples.ids if samples.share_polygons else None)


def _small(config: TrainingConfig, samples: Samples) -> TrainingConfig:
    """A network that trains quickly, of the same seed and with no more epochs than the training itself."""
    own = {
        "architecture": SEASONAL,
        "cnn_layers": COMPARED_LAYERS,
        "lstm_width": COMPARED_LSTM,
        "members": 2 if len(samples) < SOME else 1,
        "soft_labels": 0.0,
    }
    small = resolve("fast", {**own, "seed": config.seed}, len(samples), len(samples.days))
    return replace(small, epochs=min(small.epochs, config.epochs))


def _fraction_of_work(config: TrainingConfig, training: Samples, classes: int) -> float:
    """Which part of all multiplications the comparison needs."""
    compared = training.take(np.arange(min(len(training), MOST_COMPARED) // HALVES))
    small = _small(config, compared)
    first, second = (
        _multiplications(values, training, classes) * values.epochs * count
        for values, count in ((small, HALVES * len(compared)), (config, len(training)))
    )
    return first / (first + second)


def _multiplications(config: TrainingConfig, samples: Samples, classes: int) -> int:
    network = network_config(config, samples, classes)
    return multiplications_in_training(network, member_count(network, config.members))
