"""k-fold cross-validation of a recipe.

Every fold starts anew: its own normalisation, its own network, and where a recipe watches validation samples, its own share
of the training part for that. The held-out fold never decides anything (method.md §4).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..accuracy.calibration import Calibration, logits_of, measure_calibration, probabilities_of, scale_out_of_sample
from ..accuracy.metrics import Accuracy, Confusion, accuracy_table, confused_pairs, measure_accuracy
from ..accuracy.paired import PairedDifference, paired_difference
from ..runtime.errors import EngineError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Progress
from ..samples.samples import Samples
from ..samples.splits import Division, Fold, make_folds
from .choices import SEEDS
from .dask_folds import FoldCluster
from .fitting import Fitted, Hardware
from .folds import FoldRequest, FoldResult, learn_fold
from .forest import log_gain
from .recipes import TrainingConfig


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


def cross_validate(
    samples: Samples,
    division: Division,
    recipe: str,
    given: Mapping[str, Any],
    hardware: Hardware | FoldCluster,
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
    hardware : Hardware or FoldCluster
        Where networks are trained.
    feedback : Feedback
        Receives the progress, and the accuracy of each fold.
    on_fold : callable, optional
        Called with each fold and the network trained without its held-out part; not with those of a cluster.
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
    probabilities = np.zeros((division.repeats, len(samples), len(labels)), dtype=np.float32)
    fold_of = np.zeros((division.repeats, len(samples)), dtype=np.intp)
    of_forest = np.zeros((division.repeats, len(samples)), dtype=np.intp)
    found: dict[tuple[int, int], FoldAccuracy] = {}
    configs: dict[tuple[int, int], TrainingConfig] = {}
    requests = (
        (repeat, FoldRequest(fold, recipe, of_repeat, labels, forest))
        for repeat in range(division.repeats)
        for of_repeat in [{**given, "seed": (seed + repeat) % SEEDS}]
        for fold in make_folds(classes, labels, division.folds, of_repeat["seed"], division.groups)
    )
    for place, result in _learn(samples, requests, division, hardware, Progress(feedback), on_fold):
        repeat, test = place.repeat, place.test
        configs[repeat, place.fold] = result.config
        probabilities[repeat, test] = result.probabilities
        fold_of[repeat, test] = place.fold
        if result.forest_classes is not None:
            of_forest[repeat, test] = result.forest_classes
        fold_accuracy = float((result.probabilities.argmax(axis=1) == classes[test]).mean())
        found[repeat, place.fold] = FoldAccuracy(repeat + 1, place.fold, len(test), fold_accuracy)
        feedback.log(_describe_fold(found[repeat, place.fold], division))
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
    folds = tuple(found[place] for place in sorted(found))
    return CrossValidation(
        labels, configs[min(configs)], accuracy, folds, confusions, mean, fold_of[0], calibration, scaled, gain
    )


@dataclass(frozen=True)
class _Place:
    """Where a fold belongs: repeat from 0, number from 1, and positions of the test samples."""

    repeat: int
    fold: int
    test: npt.NDArray[np.intp]


def _learn(
    samples: Samples,
    requests: Iterable[tuple[int, FoldRequest]],
    division: Division,
    hardware: Hardware | FoldCluster,
    progress: Progress,
    on_fold: Callable[[Fold, Fitted], None] | None,
) -> Iterator[tuple[_Place, FoldResult]]:
    """Place and result of each fold, in the order in which they are learned."""
    if isinstance(hardware, FoldCluster):
        yield from _learn_elsewhere(samples, requests, division, hardware, progress)
        return
    count = division.folds * division.repeats
    for done, (repeat, request) in enumerate(requests):
        fold = request.fold
        words = Message("fold {number} of {count}", number=fold.number, count=division.folds)
        if division.repeats > 1:
            words = Message(
                "repeat {number} of {count} · {fold}", number=repeat + 1, count=division.repeats, fold=words
            )
        result, fitted = learn_fold(samples, request, hardware, progress.part(done / count, 1 / count, words))
        if on_fold:
            on_fold(fold, fitted)
        yield _Place(repeat, fold.number, fold.test), result


def _learn_elsewhere(
    samples: Samples,
    requests: Iterable[tuple[int, FoldRequest]],
    division: Division,
    cluster: FoldCluster,
    progress: Progress,
) -> Iterator[tuple[_Place, FoldResult]]:
    count, done, reported = division.folds * division.repeats, 0, -1

    def report() -> None:
        nonlocal reported
        if done != reported:  # in between the time left would only grow
            reported = done
            progress.report(done / count, Message("{done} of {count} folds are done", done=done, count=count))

    with cluster.begin(samples, progress.feedback, report) as folds:
        for repeat, request in requests:
            folds.give_out(_Place(repeat, request.fold.number, request.fold.test), request)
        for place, result in folds.ended():
            if isinstance(result, EngineError):
                raise result
            done += 1
            yield place, result


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
    logits = logits_of(probabilities)
    scaled = scale_out_of_sample(logits, classes, [np.flatnonzero(fold_of == fold) for fold in np.unique(fold_of)])
    return measure_calibration(probabilities, classes), measure_calibration(probabilities_of(scaled), classes)
