"""How often the recipes are right, beside a random forest, on labelled series of the real world.

    python benchmarks/accuracy.py [--quick] [--data FOLDER]

Full sets: stratified 5-fold cross-validation, plain and with samples of one place never in two folds; all held-out
predictions of a seed make one accuracy. Small sets: learnt from n samples drawn by class, measured on all others.
Normalisation is fitted on what is learnt from. Means and standard
deviations over seeds, in per cent. Run it with the engine's Python, which also needs scikit-learn here.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from io import StringIO
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from model.runtime.feedback import Feedback  # noqa: E402
from model.runtime.progress import Progress, Stopwatch  # noqa: E402
from model.samples.fields import samples_from_fields  # noqa: E402
from model.samples.points import Points  # noqa: E402
from model.samples.samples import Samples, sort_labels  # noqa: E402
from model.samples.splits import Fold, make_folds  # noqa: E402
from model.training.cross_validation import fit_fold  # noqa: E402
from model.training.fitting import Hardware  # noqa: E402
from model.training.recipes import resolve  # noqa: E402

FILES = {"modis": "samples_modis_ndvi.gpkg", "cerrado": "cerrado_2classes.gpkg"}
METHODS = ("forest", "report", "recommended", "fast")
ROWS = ("all", "by place", "40", "80", "160", "320")
QUICK_ROWS = ("all", "40", "160")
FOLDS = 5
TREES = 500
SILENT = Feedback(StringIO())
PROCESSOR = Hardware(torch.device("cpu"), torch.float32)


@dataclass(frozen=True)
class Task:
    """One method on one division of a set: what it learns from, and what it then predicts.

    Attributes
    ----------
    data, row, method : str
        A key of :data:`FILES`, one of :data:`ROWS` (folds of the full set, or the number of samples to learn from), and one
        of :data:`METHODS`.
    seed : int
        Of the division, the forest, and the network.
    training, test : integer arrays
        Positions of the samples.
    """

    data: str
    row: str
    method: str
    seed: int
    training: npt.NDArray[np.intp]
    test: npt.NDArray[np.intp]


@dataclass(frozen=True)
class LabelledSet:
    """Labelled series and where they were taken.

    Attributes
    ----------
    samples : Samples
        Of N places and years.
    positions : integer array of shape (N,)
        The same number at the same coordinates.
    """

    samples: Samples
    positions: npt.NDArray[np.intp]


def read_set(path: Path) -> LabelledSet:
    """The labelled series of a GeoPackage that carries them in fields."""
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as file:
        ((table,),) = file.execute("SELECT table_name FROM gpkg_contents")
        cursor = file.execute(f'SELECT * FROM "{table}"')
        names = [column[0] for column in cursor.description]
        values: dict[str, tuple[Any, ...]] = dict(zip(names, zip(*cursor, strict=True), strict=True))
    _, positions = np.unique(np.array(values.pop("geom")), return_inverse=True)
    labels = values.pop("label")
    return LabelledSet(samples_from_fields(Points(ids=values.pop("fid"), labels=labels, fields=values), ()), positions)


def divisions(data: LabelledSet, row: str, seed: int) -> Iterator[Fold]:
    """Positions to learn from and to predict: five folds of the full set, or so many samples and all others."""
    samples = data.samples
    if row.isdigit():
        everything = np.arange(len(samples))
        yield Fold(1, *train_test_split(everything, train_size=int(row), stratify=samples.labels, random_state=seed))
    else:
        labels = sort_labels(samples.labels.tolist())
        positions = data.positions if row == "by place" else None
        yield from make_folds(samples.classes(labels), labels, FOLDS, seed, positions)


def forest_predicts(samples: Samples, task: Task) -> npt.NDArray[np.str_]:
    """Labels of the held-out samples from a random forest on the physical values."""
    values = samples.series.reshape(len(samples), -1)
    forest = RandomForestClassifier(TREES, random_state=task.seed, n_jobs=1)
    return forest.fit(values[task.training], samples.labels[task.training]).predict(values[task.test])


def network_predicts(samples: Samples, task: Task, epochs: int | None = None) -> npt.NDArray[np.str_]:
    """Labels of the held-out samples from a network trained by a recipe, as a cross-validation does."""
    labels = sort_labels(samples.labels.tolist())
    fold = Fold(1, task.training, task.test)
    given = {"seed": task.seed} | ({"epochs": epochs} if epochs else {})
    fitted = fit_fold(samples, fold, task.method, given, labels, PROCESSOR, Progress(SILENT))
    predicted = fitted.probabilities(samples.take(task.test)).argmax(axis=1)
    return np.array(labels)[predicted]


def seconds_of(samples: Samples, task: Task) -> float:
    """About how long a task takes here, from the first epochs of it."""
    start = time.monotonic()
    if task.method == "forest":
        forest_predicts(samples, task)
        return time.monotonic() - start
    network_predicts(samples, task, epochs=1)
    after_one = time.monotonic()
    network_predicts(samples, task, epochs=3)
    start_up, three = after_one - start, time.monotonic() - after_one
    epochs = resolve(task.method, {}, len(task.training)).epochs
    return start_up + epochs * max(three - start_up, 0) / 2


def plan(sets: dict[str, LabelledSet], full_seeds: int, small_seeds: int, rows: tuple[str, ...]) -> list[Task]:
    """Everything that will be run."""
    return [
        Task(name, row, method, seed, fold.training, fold.test)
        for name, data in sets.items()
        for row in rows
        for method in METHODS
        for seed in range(small_seeds if row.isdigit() else full_seeds)
        for fold in divisions(data, row, seed)
    ]


def show(text: str, end: str = "\n") -> None:
    """Show the progress to the person who waits."""
    print(f"\r{text:<78}", end=end, file=sys.stderr, flush=True)


def run(sets: dict[str, LabelledSet], tasks: list[Task]) -> Iterator[str]:
    """Lines of a Markdown table, each as soon as it is known: a row for a set and size, a column for a method."""
    show("Measuring how long it will take ...", end="")
    first = {(task.data, task.row, task.method): task for task in reversed(tasks)}
    seconds = {kind: seconds_of(sets[task.data].samples, task) for kind, task in first.items()}
    total = sum(seconds[task.data, task.row, task.method] for task in tasks)
    show(f"{len(tasks)} trainings, about {total / 60:.0f} minutes.")
    yield "| set | samples | seeds | " + " | ".join(METHODS) + " |"
    yield "|---|---|---|" + "---|" * len(METHODS)
    watch, done = Stopwatch(total), 0.0
    for (data, kind), row in groupby(tasks, key=lambda task: (task.data, task.row)):
        samples = sets[data].samples
        right: dict[str, dict[int, list[npt.NDArray[np.bool_]]]] = {}
        for task in row:
            show(f"{data}, {kind}, {task.method}, seed {task.seed} · {watch.time_left(done)}", end="")
            predicts = forest_predicts if task.method == "forest" else network_predicts
            hits = predicts(samples, task) == samples.labels[task.test]
            right.setdefault(task.method, {}).setdefault(task.seed, []).append(hits)
            done += seconds[data, kind, task.method]
        accuracies = [[100 * np.concatenate(hits).mean() for hits in right[method].values()] for method in METHODS]
        cells = [f"{np.mean(values):.2f} ± {np.std(values, ddof=len(values) > 1):.2f}" for values in accuracies]
        words = kind if kind.isdigit() else f"{kind}, 5-fold"
        yield f"| {data} | {words} | {len(accuracies[0])} | " + " | ".join(cells) + " |"
    show(f"{watch.seconds / 60:.1f} minutes.")


def main() -> None:
    """Run it and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="one seed of the full sets, two of 40 and 160 samples")
    folder = PROJECT.parent / "shared" / "data"
    parser.add_argument("--data", type=Path, default=folder, help="where the GeoPackages are (default: %(default)s)")
    arguments = parser.parse_args()
    torch.set_num_threads(1)  # the networks are too small to gain from more, and one thread repeats exactly
    sets = {name: read_set((arguments.data / file).resolve()) for name, file in FILES.items()}
    tasks = plan(sets, 1, 2, QUICK_ROWS) if arguments.quick else plan(sets, 3, 5, ROWS)
    for line in run(sets, tasks):
        show("", end="\r")
        print(line, flush=True)


if __name__ == "__main__":
    main()
