"""One fold of a cross-validation or of a trial: training and measurement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..runtime.progress import Progress
from ..samples.samples import Samples
from ..samples.splits import Fold, split_by_class
from .fitting import Fitted, Hardware
from .forest import forest_classes
from .loop import Epoch
from .recipes import TrainingConfig, resolve
from .soft_labels import fit_with_soft_labels


@dataclass(frozen=True)
class FoldRequest:
    """Request to learn from the training part of a fold, and to predict its test part.

    Attributes
    ----------
    fold : Fold
        Which samples to learn from.
    recipe, given
        See :func:`model.training.recipes.resolve`; the seed is given.
    labels : tuple of str
        The K classes.
    forest : bool
        Whether a random forest predicts the test part too.
    track_test : bool
        Let the epochs report the loss and accuracy on the test part, where the recipe decides nothing by them.
    """

    fold: Fold
    recipe: str
    given: Mapping[str, Any]
    labels: tuple[str, ...]
    forest: bool = False
    track_test: bool = False


@dataclass(frozen=True)
class FoldResult:
    """Result of a fold.

    Attributes
    ----------
    probabilities : float32 array of shape (M, K)
        Of the M samples of the test part.
    config : TrainingConfig
        How the network was trained.
    history : tuple of Epoch
        What happened.
    forest_classes : integer array of shape (M,) or None
        Positions of the labels that the forest predicts.
    """

    probabilities: npt.NDArray[np.float32]
    config: TrainingConfig
    history: tuple[Epoch, ...]
    forest_classes: npt.NDArray[np.intp] | None = None


def learn_fold(
    samples: Samples,
    request: FoldRequest,
    hardware: Hardware,
    progress: Progress,
    on_epoch: Callable[[Epoch], None] | None = None,
) -> tuple[FoldResult, Fitted]:
    """Train a network on the training part of a fold, and predict its test part.

    Parameters
    ----------
    samples : Samples
        All of them.
    request : FoldRequest
        What is asked for.
    hardware, progress, on_epoch
        See :func:`model.training.fitting.fit`.
    """
    fitted = fit_fold(
        samples, request.fold, request.recipe, request.given, request.labels, hardware, progress, on_epoch,
        request.track_test,
    )  # fmt: skip
    training, test = samples.take(request.fold.training), samples.take(request.fold.test)
    probabilities = fitted.probabilities(test)
    classes = None
    if request.forest:
        classes = forest_classes(training, test, request.labels, int(request.given["seed"]), progress.feedback)
    return FoldResult(probabilities, fitted.config, fitted.history, classes), fitted


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
