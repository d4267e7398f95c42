"""Everything the benchmark takes from the engine, in one place."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

PROJECT = Path(__file__).resolve().parents[2]
DATA = PROJECT.parent / "shared" / "data"
sys.path.insert(0, str(PROJECT))

from model.accuracy.calibration import (  # noqa: E402
    cross_entropy,
    logits_of,
    measure_calibration,
    probabilities_of,
    useful_temperature,
)
from model.demo import DATE_OFFSET, HAZE, SENSOR_NOISE  # noqa: E402
from model.network import architectures, config, normalisation  # noqa: E402
from model.network.normalisation import fit_normalisation  # noqa: E402
from model.runtime.feedback import Feedback  # noqa: E402
from model.runtime.messages import Message  # noqa: E402
from model.runtime.progress import Progress, Stopwatch  # noqa: E402
from model.samples.fields import samples_from_fields  # noqa: E402
from model.samples.points import Points  # noqa: E402
from model.samples.samples import Samples, sort_labels  # noqa: E402
from model.samples.splits import Fold, make_folds, split_by_class  # noqa: E402
from model.training import augmentation, committee, fitting, forest, loop, optimisation, recipes, soft_labels  # noqa: E402
from model.training.choices import RECIPES  # noqa: E402
from model.training.fitting import Hardware  # noqa: E402
from model.training.folds import fit_fold  # noqa: E402
from model.training.forest import TREES  # noqa: E402
from model.training.loop import batches  # noqa: E402
from model.training.recipes import resolve  # noqa: E402

__all__ = [
    "DATA",
    "DATE_OFFSET",
    "HAZE",
    "PROCESSOR",
    "PROJECT",
    "RECIPES",
    "SENSOR_NOISE",
    "SILENT",
    "TREES",
    "Fold",
    "Message",
    "Samples",
    "Stopwatch",
    "batches",
    "calibrated_probabilities",
    "cross_entropy",
    "engine_source",
    "epochs_of",
    "folds",
    "logits_of",
    "measure_calibration",
    "normalised",
    "recipe_probabilities",
    "samples_of_fields",
    "samples_of_series",
    "sort_labels",
]

SILENT = Feedback(StringIO())
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef)
PROCESSOR = Hardware(torch.device("cpu"), torch.float32)
DECISIVE = (
    augmentation,
    committee,
    fitting,
    architectures,
    config,
    normalisation,
    optimisation,
    recipes,
    loop,
    forest,
    soft_labels,
)

# Benchmarks run side by side: a training keeps to one thread however large its steps are.
fitting.threads_for = lambda multiplications: 1


def engine_source() -> str:
    """The source of all that decides what a recipe's network predicts, without its comments and docstrings."""
    return "\n".join(code_of(inspect.getsource(module)) for module in DECISIVE)


def code_of(source: str) -> str:
    """The lines of a source that do something; trailing comments stay."""
    silent: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        first = node.body[0] if isinstance(node, DOCUMENTED) and node.body else None
        if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
            silent.update(range(first.lineno, (first.end_lineno or first.lineno) + 1))
    lines = [line.rstrip() for number, line in enumerate(source.splitlines(), 1) if number not in silent]
    return "\n".join(line for line in lines if line and not line.lstrip().startswith("#"))


def samples_of_fields(ids: Sequence[int], labels: Sequence[str], fields: Mapping[str, Sequence[Any]]) -> Samples:
    """Samples that carry their series in fields, gaps filled as the product fills them."""
    return samples_from_fields(Points(ids=tuple(ids), labels=tuple(labels), fields=fields), ())


def samples_of_series(
    series: npt.NDArray[np.floating], labels: Sequence[str], bands: Sequence[str], timeline: Sequence[date]
) -> Samples:
    """Samples of series (N, T, B) that are NaN where an observation is missing."""
    fields = {
        f"{band}_{day:%Y%m%d}": series[:, t, b].tolist()
        for b, band in enumerate(bands)
        for t, day in enumerate(timeline)
    }
    points = Points(ids=tuple(range(1, len(series) + 1)), labels=tuple(labels), fields=fields)
    return samples_from_fields(points, tuple(bands))


def folds(samples: Samples, count: int, seed: int, places: npt.NDArray[np.intp] | None) -> Iterator[Fold]:
    """Stratified folds; with `places`, samples of one place are never in two of them."""
    labels = sort_labels(samples.labels.tolist())
    yield from make_folds(samples.classes(labels), labels, count, seed, places)


def normalised(
    samples: Samples, training: npt.NDArray[np.intp], chosen: npt.NDArray[np.intp]
) -> npt.NDArray[np.float32]:
    """Series of the chosen samples in the range that networks read, fitted on the training samples."""
    normalisation = fit_normalisation(samples.series[training], samples.bands)
    return normalisation.apply(samples.series[chosen])


def epochs_of(recipe: str, training_samples: int, dates: int) -> int:
    """How many epochs a recipe trains for."""
    return resolve(recipe, {}, training_samples, dates).epochs


def recipe_probabilities(
    samples: Samples,
    recipe: str,
    training: npt.NDArray[np.intp],
    test: npt.NDArray[np.intp],
    seed: int,
    epochs: int | None = None,
) -> npt.NDArray[np.floating]:
    """Class probabilities of the test samples (N, K) from a network that a recipe trained on the training samples."""
    labels = sort_labels(samples.labels.tolist())
    given = {"seed": seed} | ({"epochs": epochs} if epochs else {})
    fitted = fit_fold(samples, Fold(1, training, test), recipe, given, labels, PROCESSOR, Progress(SILENT))
    return fitted.probabilities(samples.take(test))


@dataclass(frozen=True)
class Calibrated:
    """Class probabilities of test samples (N, K) before and after temperature scaling.

    Attributes
    ----------
    raw, calibrated : array of shape (N, K)
        Rows with the sum 1.
    temperature : float
        1 where it did not help.
    learnt, aside : int
        Samples that the network learnt from, and that the temperature was fitted on.
    """

    raw: npt.NDArray[np.floating]
    calibrated: npt.NDArray[np.floating]
    temperature: float
    learnt: int
    aside: int


def calibrated_probabilities(samples: Samples, recipe: str, fold: Fold, seed: int) -> Calibrated:
    """Probabilities as a model trained on a fold's training samples gives them, a share of which validates it."""
    labels = sort_labels(samples.labels.tolist())
    classes = samples.classes(labels)
    share = resolve(recipe, {}, len(fold.training)).validation_split
    learn, aside = (fold.training[part] for part in split_by_class(classes[fold.training], share, seed))
    fitted = fit_fold(samples, Fold(1, learn, fold.test), recipe, {"seed": seed}, labels, PROCESSOR, Progress(SILENT))
    raw = fitted.probabilities(samples.take(fold.test))
    temperature = useful_temperature(logits_of(fitted.probabilities(samples.take(aside))), classes[aside])
    calibrated = probabilities_of(logits_of(raw) / temperature)
    return Calibrated(raw, calibrated, temperature, len(learn), len(aside))
