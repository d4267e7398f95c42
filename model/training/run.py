"""Training run: split, train, measure, and describe the model."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .. import __version__
from ..accuracy.calibration import (
    Calibration,
    measure_calibration,
    probabilities_of,
    scale_out_of_sample,
    useful_temperature,
)
from ..accuracy.metrics import Accuracy, Confusion, accuracy_table, confused_pairs, measure_accuracy
from ..accuracy.paired import PairedDifference, paired_difference
from ..cube.cube import Cube
from ..cube.indices import own_definitions
from ..cube.summary import origin_of
from ..network.architectures import parameter_count
from ..network.devices import choose_device, choose_precision
from ..network.feature_ranges import measure_ranges
from ..network.importance import Importance, permutation_importance
from ..network.model_file import ModelCard
from ..network.prediction import predict_logits
from ..runtime.cache import fingerprint
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Progress
from ..samples.cautions import cautions_about_validation
from ..samples.patterns import Pattern, class_patterns
from ..samples.samples import Samples, sort_labels
from ..samples.splits import split_by_class
from .base_model import BaseModel
from .checkpoint import Checkpoint
from .choices import SEEDS
from .fitting import Fitted, Hardware
from .forest import forest_classes, log_gain
from .loop import Epoch
from .recipes import log_config, resolve
from .soft_labels import fit_with_soft_labels

FRACTION_OF_TRAINING = 0.95  # of the time; the rest goes into the importance of dates and bands


@dataclass(frozen=True)
class TrainingRequest:
    """Request for a training: recipe, values, device and what to start from.

    Attributes
    ----------
    recipe : str
        One of :data:`model.training.recipes.RECIPES`.
    values : mapping of str to object
        Training values that differ from the recipe's, by the names of :class:`~model.training.recipes.TrainingConfig`.
    device, precision : str
        See :meth:`model.training.fitting.Hardware.choose`.
    base_model : Path, optional
        Model file to start from.
    resume : bool
        Whether to go on with an interrupted training of the same inputs.
    verbose : bool
        Whether every epoch goes into the log.
    forest : bool
        Whether a random forest is measured on the same samples.
    codes : mapping of str to int
        What the pixels of each class are in class maps; empty for 1 … K in the order of the labels, or as in the base model.
    """

    recipe: str = "recommended"
    values: Mapping[str, Any] = field(default_factory=dict)
    device: str = "auto"
    precision: str = "auto"
    base_model: Path | None = None
    resume: bool = False
    verbose: bool = False
    forest: bool = False
    codes: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class TrainedNetwork:
    """Trained network with its accuracy and what its report and model file need.

    Attributes
    ----------
    fitted : Fitted
        The network.
    accuracy : Accuracy
        On the validation samples.
    confusions : tuple of Confusion
        Pairs of classes that were confused there.
    importance : Importance
        Of dates and bands, there.
    patterns : tuple of Pattern
        Of the classes, training and validation samples together.
    sizes : tuple of int
        Numbers of training and validation samples.
    temperature : float
        What the logits were divided by to calibrate the probabilities; 1 where that did not help.
    calibration : Calibration
        On the validation samples, each part of them with the temperature of the others.
    gain : PairedDifference or None
        Network less random forest, on the validation samples.
    base : str
        Name of the model it started from; empty where it started from random weights.
    codes : tuple of int
        What the pixels of each class are in class maps; empty for 1 … K.
    feature_ranges : tuple of float
        See :func:`model.network.feature_ranges.measure_ranges`.
    """

    fitted: Fitted
    accuracy: Accuracy
    confusions: tuple[Confusion, ...]
    importance: Importance
    patterns: tuple[Pattern, ...]
    sizes: tuple[int, int]
    temperature: float
    calibration: Calibration
    gain: PairedDifference | None = None
    base: str = ""
    codes: tuple[int, ...] = ()
    feature_ranges: tuple[float, ...] = ()

    def card(
        self,
        samples: Samples,
        cube: Cube | None,
        colours: tuple[str, ...],
        versions: Mapping[str, str],
        seconds: float,
    ) -> ModelCard:
        """Metadata of the network for its model file."""
        fitted = self.fitted
        return ModelCard(
            network=fitted.network_config,
            labels=fitted.labels,
            colours=colours,
            bands=samples.bands,
            timeline=tuple(day.isoformat() for day in samples.timeline),
            days=samples.days,
            normalisation=fitted.normalisation,
            encodings=_encodings(cube),
            training={
                **fitted.config.as_dict(),
                **({"base_model": self.base} if self.base else {}),
                **origin_of(cube),
                **({"sample_years": list(samples.years)} if len(set(samples.years)) > 1 else {}),
                "training_samples": self.sizes[0],
                "validation_samples": self.sizes[1],
                "parameters": parameter_count(fitted.network),
                "device": str(fitted.hardware.device),
                "precision": str(fitted.hardware.precision).removeprefix("torch."),
                "temperature": self.temperature,
                "seconds": seconds,
            },
            history=tuple(epoch.as_dict() for epoch in fitted.history),
            accuracy=self.accuracy.as_dict(),
            confusions=tuple(pair.as_dict() for pair in self.confusions),
            importance=self.importance.as_dict(),
            patterns=tuple(pattern.as_dict() for pattern in self.patterns),
            versions=versions,
            created=datetime.now(UTC).isoformat(timespec="seconds"),
            definitions=own_definitions(cube.derived) if cube else {},
            calibration=self.calibration.as_dict(),
            gain=self.gain.as_dict() if self.gain else {},
            codes=self.codes,
            feature_ranges=self.feature_ranges,
        )


def _encodings(cube: Cube | None) -> dict[str, Any]:
    if cube is None:
        return {}
    return {band: vars(encoding) for band, encoding in cube.encodings.items()}


def checkpoint_of(
    request: TrainingRequest, samples: Samples, validation: Samples | None, folder: Path | None = None
) -> Checkpoint:
    """Checkpoint of a training with these samples and values.

    Parameters
    ----------
    request : TrainingRequest
        How it is trained.
    samples, validation : Samples
        See :func:`train_on_samples`.
    folder : Path, optional
        See :class:`~model.training.checkpoint.Checkpoint`.
    """
    base = request.base_model
    device, _ = choose_device(request.device)
    precision, _ = choose_precision(request.precision, device)
    about = {
        "recipe": request.recipe,
        "values": dict(request.values),
        "hardware": [str(device), str(precision)],
        "samples": [
            [part.bands, [day.isoformat() for day in part.timeline], part.days, part.labels.tolist(), part.ids.tolist()]
            for part in (samples, validation)
            if part
        ],
        "classes": samples.class_names,
        "versions": [__version__, torch.__version__],
    }
    parts = [json.dumps(about, sort_keys=True).encode()]
    parts += [part.series.tobytes() for part in (samples, validation) if part]
    parts += [base.read_bytes()] if base and base.is_file() else []
    return Checkpoint(fingerprint(parts), folder)


def train_on_samples(
    request: TrainingRequest,
    samples: Samples,
    validation: Samples | None,
    feedback: Feedback,
    checkpoint: Checkpoint | None = None,
) -> TrainedNetwork:
    """Train a network on samples: split, normalise, train, and measure its accuracy.

    Parameters
    ----------
    request : TrainingRequest
        How.
    samples : Samples
        To learn from.
    validation : Samples or None
        To validate on; None puts a share of `samples` aside.
    feedback : Feedback
        Receives the progress of training.
    checkpoint : Checkpoint, optional
        Where the state is left for a later run.
    """
    labels = samples.class_names
    base = BaseModel.read(request.base_model) if request.base_model else None
    given = dict(request.values)
    if base:
        base.check_samples(samples, feedback)
        given = base.fill_in(given)
    codes = base.codes_of(labels, request.codes, feedback) if base else _codes_of(labels, request.codes)
    going_on = _interrupted(request, checkpoint, feedback)
    given.setdefault("seed", going_on.get("seed", secrets.randbelow(SEEDS)))
    if given.get("soft_labels") is None:
        given["soft_labels"] = going_on.get("soft_labels")
    recipe, dates = request.recipe, len(samples.days)
    training, all_samples = samples, samples if validation is None else Samples.joined(samples, validation)
    if validation is None:
        first = resolve(recipe, given, len(samples), dates)
        chosen, aside = split_by_class(samples.classes(labels), first.validation_split, first.seed, samples.ids)
        training, validation = samples.take(chosen), samples.take(aside)
        _warn_of_shared_polygons(training, validation, feedback)
        if base:
            feedback.log(
                Message(
                    "If {name} has learned from some of these samples, the accuracy flatters; give validation samples that "
                    "it has not seen, or the seed it was split by ({seed}) and the same samples.",
                    name=base.name,
                    seed=base.card.training.get("seed"),
                )
            )
    config = resolve(recipe, given, len(training), dates)
    hardware = Hardware.choose(request.device, request.precision, feedback)
    feedback.log(
        Message(
            "{learn} {learn:sample|samples} to learn from, {validate} to validate on; seed {seed}",
            learn=len(training),
            validate=len(validation),
            seed=config.seed,
        )
    )
    for caution in cautions_about_validation(len(validation)):
        feedback.warn(caution)
    log_config(config, feedback)
    progress = Progress(feedback)
    on_epoch = (lambda epoch: feedback.log(_describe_epoch(epoch))) if request.verbose else None
    fitted = fit_with_soft_labels(
        training,
        validation,
        labels,
        config,
        hardware,
        progress.part(0, FRACTION_OF_TRAINING),
        base=base,
        on_epoch=on_epoch,
        checkpoint=checkpoint,
    )
    temperature, calibration = _calibrate(fitted, validation, feedback)
    measured = _measure(fitted, validation, progress.part(FRACTION_OF_TRAINING, 1 - FRACTION_OF_TRAINING))
    feedback.table(accuracy_table(measured[0]))
    gain = _compare_with_forest(fitted, training, validation, feedback) if request.forest else None
    sizes, name = (len(training), len(validation)), base.name if base else ""
    patterns = class_patterns(all_samples, labels)
    ranges = measure_ranges(fitted.network, fitted.series_of(training).series)
    return TrainedNetwork(fitted, *measured, patterns, sizes, temperature, calibration, gain, name, codes, ranges)


def _codes_of(labels: tuple[str, ...], codes: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(codes[label] for label in labels) if codes else ()


def _calibrate(fitted: Fitted, validation: Samples, feedback: Feedback) -> tuple[float, Calibration]:
    """Divide the network's logits by a temperature where that makes its probabilities better; not with the report's recipe.

    The last layer is divided, so that the network itself gives the calibrated probabilities.
    """
    labelled = fitted.series_of(validation)
    logits, classes = predict_logits(fitted.network, labelled.series).cpu().numpy(), labelled.classes.cpu().numpy()
    temperature = 1.0 if fitted.config.recipe == "report" else useful_temperature(logits, classes)
    if temperature == 1:
        return 1.0, measure_calibration(probabilities_of(logits), classes)
    last = fitted.network.get_submodule("classify")
    with torch.no_grad():
        for parameter in last.parameters():
            parameter.div_(temperature)
    calibration = measure_calibration(probabilities_of(scale_out_of_sample(logits, classes)), classes)
    raw = measure_calibration(probabilities_of(logits), classes).error
    feedback.log(
        Message(
            "Probabilities calibrated with temperature {temperature}: expected calibration error {error} instead of {raw} "
            "on validation samples",
            temperature=f"{temperature:.2f}",
            error=f"{calibration.error:.3f}",
            raw=f"{raw:.3f}",
        )
    )
    return temperature, calibration


def _compare_with_forest(
    fitted: Fitted, training: Samples, validation: Samples, feedback: Feedback
) -> PairedDifference:
    classes = validation.classes(fitted.labels)
    predicted = fitted.probabilities(validation).argmax(axis=1)
    of_forest = forest_classes(training, validation, fitted.labels, fitted.config.seed, feedback)
    polygons = validation.ids if validation.share_polygons else None
    gain = paired_difference((predicted == classes).astype(float), (of_forest == classes).astype(float), polygons)
    log_gain(gain, feedback)
    return gain


def _warn_of_shared_polygons(training: Samples, validation: Samples, feedback: Feedback) -> None:
    shared = np.isin(validation.ids, training.ids)
    if shared.any():
        feedback.warn(
            Message(
                "Class {classes} comes from one polygon, which is both learned from and validated on, so its accuracy "
                "flatters; add polygons, or give validation samples.",
                classes=", ".join(sort_labels(validation.labels[shared].tolist())),
            )
        )


def _interrupted(request: TrainingRequest, checkpoint: Checkpoint | None, feedback: Feedback) -> dict[str, Any]:
    """The numbers of an interrupted training if it is to go on; otherwise its state is taken away."""
    if checkpoint is None:
        return {}
    if not request.resume:
        checkpoint.forget()
        return {}
    found = checkpoint.read()
    if checkpoint.is_damaged:
        feedback.warn(
            Message("What an interrupted training with these inputs left in the cache is damaged; starting anew.")
        )
        checkpoint.forget()
        return {}
    if found is None:
        feedback.log(
            Message("No interrupted training with these inputs was found; training starts from the beginning.")
        )
        return {}
    numbers = found[1]
    feedback.log(Message("Going on with an interrupted training after epoch {epoch}.", epoch=len(numbers["history"])))
    return dict(numbers)


def _measure(
    fitted: Fitted, validation: Samples, progress: Progress
) -> tuple[Accuracy, tuple[Confusion, ...], Importance]:
    labelled = fitted.series_of(validation)
    predicted = predict_logits(fitted.network, labelled.series).argmax(dim=1).cpu().numpy()
    reference = labelled.classes.cpu().numpy()
    importance = permutation_importance(
        lambda series: predict_logits(fitted.network, series),
        labelled,
        fitted.config.seed,
        lambda fraction: progress.report(fraction, Message("importance of dates and bands")),
    )
    return (
        measure_accuracy(reference, predicted, fitted.labels),
        confused_pairs(reference, predicted, validation.ids, fitted.labels),
        importance,
    )


def _describe_epoch(epoch: Epoch) -> Message:
    return Message(
        "epoch {number}: training loss {train_loss}, accuracy {train_accuracy}; validation loss {valid_loss}, accuracy "
        "{valid_accuracy}; rate {rate}, {seconds} s",
        number=epoch.epoch,
        train_loss=f"{epoch.train_loss:.4f}",
        train_accuracy=f"{epoch.train_acc:.3f}",
        valid_loss=f"{epoch.valid_loss:.4f}",
        valid_accuracy=f"{epoch.valid_acc:.3f}",
        rate=f"{epoch.lr:.2e}",
        seconds=f"{epoch.seconds:.2f}",
    )
