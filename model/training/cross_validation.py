"""k-fold cross-validation of a recipe.

Every fold starts anew: its own normalisation, its own network, and where a recipe watches validation samples, its own share
of the training part for that. The held-out fold never decides anything (method.md §4).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..accuracy.calibration import Calibration, measure_calibration, probabilities_of, scale_out_of_sample
from ..accuracy.metrics import Accuracy, Confusion, accuracy_table, confused_pairs, measure_accuracy
from ..accuracy.paired import PairedDifference, paired_difference
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Progress
from ..samples.samples import Samples
from ..samples.splits import Division, Fold, make_folds, split_by_class
from .choices import SEEDS
from .fitting import Fitted, Hardware
from .forest import forest_classes, log_gain
from .loop import Epoch
from .recipes import TrainingConfig, resolve
from .soft_labels import fit_with_soft_labels


@dataclass(frozen=True)
class FoldAccuracy:
    """Accuracy of one fold of one repeat.

    Attributes
    ----------
    repeat, fold : int
        From 1.
    samples : int
        Held out.
    accuracy : float
        Overall accuracy on them, 0 to 1.
    """

    repeat: int
    fold: int
    samples: int
    accuracy: float

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return asdict(self)


@dataclass(frozen=True)
class CrossValidation:
    """Results of a cross-validation.

    Attributes
    ----------
    labels : tuple of str
        The K classes, sorted.
    config : TrainingConfig
        How the first fold's network was trained.
    accuracy : Accuracy
        All held-out predictions of all repeats together.
    folds : tuple of FoldAccuracy
        One for each training.
    confusions : tuple of Confusion
        Pairs of classes confused, by the class that is most probable on average over repeats.
    probabilities : float array of shape (N, K)
        Of the held-out samples, mean over repeats.
    fold_of : integer array of shape (N,)
        In which fold of the first repeat each sample was held out.
    calibration, scaled : Calibration
        Of the first repeat's probabilities; and after temperature scaling, each fold by the temperature of the others.
    gain : PairedDifference, optional
        Network less random forest, where the forest was asked for.
    """

    labels: tuple[str, ...]
    config: TrainingConfig
    accuracy: Accuracy
    folds: tuple[FoldAccuracy, ...]
    confusions: tuple[Confusion, ...]
    probabilities: npt.NDArray[np.floating]
    fold_of: npt.NDArray[np.intp]
    calibration: Calibration
    scaled: Calibration
    gain: PairedDifference | None = None

    @property
    def spread(self) -> float:
        """Standard deviation of the accuracy over folds and repeats."""
        return float(np.std([fold.accuracy for fold in self.folds], ddof=1))


def fit_fold(
    samples: Samples,
    fold: Fold,
    recipe: str,
    given: Mapping[str, Any],
    labels: tuple[str, ...],
    hardware: Hardware,
    progress: Progress,
    on_epoch: Callable[[Epoch], None] | None = None,
    track_test: bool = False,
) -> Fitted:
    """Train a network on the training part of a fold, and on nothing else.

    Parameters
    ----------
    samples : Samples
        All of them.
    fold : Fold
        Which of them to learn from.
    recipe, given
        See :func:`model.training.recipes.resolve`.
    labels : tuple of str
        The K classes.
    hardware, progress, on_epoch
        See :func:`model.training.fitting.fit`.
    track_test : bool
        Let the epochs report the loss and accuracy on the test part, where the recipe decides nothing by them.
    """
    training, validation = samples.take(fold.training), None
    dates = len(samples.days)
    config = resolve(recipe, given, len(training), dates)
    if config.watches_validation:
        kept, aside = split_by_class(training.classes(labels), config.validation_split, config.seed, training.ids)
        training, validation = training.take(kept), training.take(aside)
        config = resolve(recipe, given, len(training), dates)
    elif track_test:
        validation = samples.take(fold.test)
    return fit_with_soft_labels(training, validation, labels, config, hardware, progress, on_epoch=on_epoch)


def cross_validate(
    samples: Samples,
    division: Division,
    recipe: str,
    given: Mapping[str, Any],
    hardware: Hardware,
    feedback: Feedback,
    on_fold: Callable[[Fold, Fitted], None] | None = None,
    forest: bool = False,
) -> CrossValidation:
    """Cross-validate a recipe: hold every sample out once a repeat, and predict it from the others.

    Parameters
    ----------
    samples : Samples
        Labelled series.
    division : Division
        How they are divided.
    recipe, given
        See :func:`model.training.recipes.resolve`. The seed of the first repeat; the others count on from it.
    hardware : Hardware
        Where networks are trained.
    feedback : Feedback
        Receives the progress, and the accuracy of each fold.
    on_fold : callable, optional
        Called with each fold and the network trained without its held-out part.
    forest : bool
        Whether a random forest is measured on the same folds.

    Raises
    ------
    JobError, SamplesError
        See :func:`model.samples.splits.make_folds`.
    """
    labels = samples.class_names
    classes = samples.classes(labels)
    seed = given.get("seed")
    seed = secrets.randbelow(SEEDS) if seed is None else int(seed)
    feedback.log(
        Message(
            "{count} samples in {folds} folds, repeated {repeats} {repeats:time|times}, grouped by "
            "{group_by}; seed {seed}",
            count=len(samples),
            folds=division.folds,
            repeats=division.repeats,
            group_by=division.group_by,
            seed=seed,
        )
    )
    progress, trainings = Progress(feedback), division.folds * division.repeats
    probabilities = np.zeros((division.repeats, len(samples), len(labels)), dtype=np.float32)
    fold_of = np.zeros((division.repeats, len(samples)), dtype=np.intp)
    of_forest = np.zeros((division.repeats, len(samples)), dtype=np.intp)
    found: list[FoldAccuracy] = []
    configs: list[TrainingConfig] = []
    for repeat in range(division.repeats):
        of_repeat = {**given, "seed": (seed + repeat) % SEEDS}
        for fold in make_folds(classes, labels, division.folds, of_repeat["seed"], division.groups):
            words = Message("fold {number} of {count}", number=fold.number, count=division.folds)
            if division.repeats > 1:
                words = Message(
                    "repeat {number} of {count} · {fold}", number=repeat + 1, count=division.repeats, fold=words
                )
            part = progress.part(len(found) / trainings, 1 / trainings, words)
            fitted = fit_fold(samples, fold, recipe, of_repeat, labels, hardware, part)
            configs.append(fitted.config)
            if on_fold:
                on_fold(fold, fitted)
            predicted = fitted.probabilities(samples.take(fold.test))
            probabilities[repeat, fold.test] = predicted
            fold_of[repeat, fold.test] = fold.number
            if forest:
                parts = samples.take(fold.training), samples.take(fold.test)
                of_forest[repeat, fold.test] = forest_classes(*parts, labels, of_repeat["seed"], feedback)
            fold_accuracy = float((predicted.argmax(axis=1) == classes[fold.test]).mean())
            found.append(FoldAccuracy(repeat + 1, fold.number, len(fold.test), fold_accuracy))
            feedback.log(_describe_fold(found[-1], division))
    accuracy = measure_accuracy(
        np.tile(classes, division.repeats), probabilities.argmax(axis=2).ravel(), labels, division.repeats
    )
    feedback.table(accuracy_table(accuracy))
    gain = None
    if forest:
        right, right_of_forest = (
            (predicted == classes).mean(axis=0) for predicted in (probabilities.argmax(axis=2), of_forest)
        )
        gain = paired_difference(right, right_of_forest, division.groups)
        log_gain(gain, feedback)
    calibration, scaled = _calibration(probabilities[0], classes, fold_of[0])
    mean = probabilities.mean(axis=0)
    confusions = confused_pairs(classes, mean.argmax(axis=1), samples.ids, labels)
    return CrossValidation(
        labels, configs[0], accuracy, tuple(found), confusions, mean, fold_of[0], calibration, scaled, gain
    )


def _describe_fold(fold: FoldAccuracy, division: Division) -> Message:
    words = Message(
        "fold {number} of {folds}: accuracy {accuracy} on {count} {count:sample|samples}",
        number=fold.fold,
        folds=division.folds,
        accuracy=f"{fold.accuracy:.3f}",
        count=fold.samples,
    )
    if division.repeats == 1:
        return words
    return Message("repeat {number} of {repeats}, {fold}", number=fold.repeat, repeats=division.repeats, fold=words)


def _calibration(
    probabilities: npt.NDArray[np.floating], classes: npt.NDArray[np.intp], fold_of: npt.NDArray[np.intp]
) -> tuple[Calibration, Calibration]:
    """Of probabilities as they are, and after temperature scaling, each fold by the temperature of the others."""
    logits = np.log(np.maximum(probabilities, np.finfo(np.float32).tiny))
    scaled = scale_out_of_sample(logits, classes, [np.flatnonzero(fold_of == fold) for fold in np.unique(fold_of)])
    return measure_calibration(probabilities, classes), measure_calibration(probabilities_of(scaled), classes)
