"""What trainings gave, kept in a file as soon as it is known, so that a benchmark goes on where it stopped."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from .engine import measure_calibration, sort_labels
from .labelled_sets import LabelledSet
from .methods import revision
from .tasks import Task

LEAST_PROBABILITY = 1e-6


@dataclass(frozen=True)
class Result:
    """What one training gave.

    Attributes
    ----------
    data, division, method : str
        See :class:`.tasks.Row` and :data:`.methods.METHODS`.
    seed, fold : int
        Of the division.
    fingerprint, revision : str
        Of the samples, and of what computed the result; results of others are not used.
    count : int
        Samples held out.
    hits : str
        Which of them were right: a bit each, in hexadecimal.
    log_loss, calibration_error : float
        Mean of −ln p of the right class; expected calibration error, 0 to 1.
    seconds : float
        Processor time that it took.
    work : float
        See :func:`.methods.work`.
    """

    data: str
    division: str
    method: str
    seed: int
    fold: int
    fingerprint: str
    revision: str
    count: int
    hits: str
    log_loss: float
    calibration_error: float
    seconds: float
    work: float

    @property
    def key(self) -> tuple[str, str, str, int, int]:
        """Which training it was."""
        return self.data, self.division, self.method, self.seed, self.fold

    @property
    def right(self) -> npt.NDArray[np.bool_]:
        """Which of the test samples were right."""
        return np.unpackbits(np.frombuffer(bytes.fromhex(self.hits), dtype=np.uint8), count=self.count).astype(bool)


def key_of(task: Task) -> tuple[str, str, str, int, int]:
    """The key that the result of a task will have."""
    return task.row.data, task.row.division, task.method, task.seed, task.fold.number


def measure(
    task: Task, data: LabelledSet, probabilities: npt.NDArray[np.floating], seconds: float, work: float
) -> Result:
    """A result from class probabilities (N, K) of the test samples."""
    labels = np.array(sort_labels(data.samples.labels.tolist()))
    truth = data.truth[task.fold.test]
    right = labels[probabilities.argmax(axis=1)] == truth
    classes = np.searchsorted(labels, truth)
    of_truth = probabilities[np.arange(len(truth)), classes]
    data_name, division, method, seed, fold = key_of(task)
    return Result(
        data=data_name,
        division=division,
        method=method,
        seed=seed,
        fold=fold,
        fingerprint=data.fingerprint,
        revision=revision(method),
        count=len(truth),
        hits=np.packbits(right).tobytes().hex(),
        log_loss=round(float(-np.log(np.maximum(of_truth, LEAST_PROBABILITY)).mean()), 4),
        calibration_error=round(measure_calibration(probabilities, classes).error, 4),
        seconds=round(seconds, 2),
        work=work,
    )


class Results:
    """A file of results, a line of JSON each.

    Parameters
    ----------
    path : Path
        Made, with its folder, when there is something to keep.
    any_revision : bool
        Use results of other revisions of a method too; of several the last one counts.
    """

    def __init__(self, path: Path, any_revision: bool = False) -> None:
        self._path = path
        self._any_revision = any_revision
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        self._all = [Result(**json.loads(line)) for line in lines if line.endswith("}")]

    def add(self, result: Result) -> None:
        """Keep a result."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(result)) + "\n")
        self._all.append(result)

    def of(self, tasks: Iterable[Task], fingerprints: dict[str, str]) -> dict[tuple[str, str, str, int, int], Result]:
        """Results by their keys, as far as they are known, of the samples as they are now."""
        wanted = {key_of(task) for task in tasks}
        revisions = {key[2]: revision(key[2]) for key in wanted}
        return {
            result.key: result
            for result in self._all
            if result.key in wanted
            and result.fingerprint == fingerprints[result.data]
            and (self._any_revision or result.revision == revisions[result.method])
        }

    def older(self, tasks: Iterable[Task], fingerprints: dict[str, str]) -> int:
        """How many of the tasks have been done with other samples or by another version of a method only."""
        tasks = list(tasks)
        known = self.of(tasks, fingerprints)
        return len({result.key for result in self._all} & {key_of(task) for task in tasks} - known.keys())

    def seconds_per_work(self, method: str) -> float | None:
        """How long a unit of a method's work took so far."""
        known = [(result.seconds, result.work) for result in self._all if result.method == method]
        return sum(seconds for seconds, _ in known) / sum(units for _, units in known) if known else None
