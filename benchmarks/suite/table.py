"""The results as Markdown: accuracies, and what each method gains beside the forest on the same samples."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .methods import FOREST
from .results import Result
from .rival_training import RIVALS
from .tasks import Row, Sets, Task, seeds_of

Floats = npt.NDArray[np.floating]
NOTHING = "–"
OURS = ("recommended", "fast")


@dataclass(frozen=True)
class Outcome:
    """What a method gave in a row.

    Attributes
    ----------
    right : array of shape (seeds, samples)
        1 where a sample was right, 0 where it was wrong, NaN where a seed did not hold it out.
    log_loss, calibration_error : float
        Means over all trainings.
    """

    right: Floats
    log_loss: float
    calibration_error: float

    @property
    def accuracies(self) -> Floats:
        """Of each seed, in per cent."""
        return 100 * np.nanmean(self.right, axis=1)

    def gain(self, other: Outcome) -> tuple[float, float]:
        """Mean difference to another method on the same samples, and its standard error, in percentage points.

        Of the seeds that both have.
        The variance of the mean is that of the seeds' differences over the number of seeds (nothing for one seed) and
        that of the samples' mean differences over the number of samples.
        """
        both = min(len(self.right), len(other.right))
        seeds = self.accuracies[:both] - other.accuracies[:both]
        differences = self.right[:both] - other.right[:both]
        samples = 100 * np.nanmean(differences[:, ~np.isnan(differences).all(axis=0)], axis=0)
        variance = samples.var(ddof=1) / len(samples)
        if len(seeds) > 1:
            variance += seeds.var(ddof=1) / len(seeds)
        return float(seeds.mean()), math.sqrt(variance)


def outcomes(
    rows: Sequence[Row], tasks: Sequence[Task], results: Mapping[tuple[str, str, str, int, int], Result], sets: Sets
) -> dict[tuple[Row, str], Outcome]:
    """Of each row and method whose trainings are all done."""
    by_kind: dict[tuple[Row, str], list[tuple[Task, Result | None]]] = {}
    for task in tasks:
        key = task.row.data, task.row.division, task.method, task.seed, task.fold.number
        by_kind.setdefault((task.row, task.method), []).append((task, results.get(key)))
    found = {}
    for (row, method), pairs in by_kind.items():
        done = [(task, result) for task, result in pairs if result is not None]
        if len(done) < len(pairs):
            continue
        right = np.full((seeds_of(row, method), len(sets.get(row.data).samples)), np.nan)
        for task, result in done:
            right[task.seed, task.fold.test] = result.right
        found[row, method] = Outcome(
            right,
            float(np.mean([result.log_loss for _, result in done])),
            float(np.mean([result.calibration_error for _, result in done])),
        )
    return found


def accuracy_table(
    rows: Sequence[Row], methods: Sequence[str], found: Mapping[tuple[Row, str], Outcome], sets: Sets
) -> Iterator[str]:
    """Mean ± standard deviation over seeds, in per cent, and the number of seeds."""
    yield from _head(methods)
    for row in rows:
        cells = []
        for method in methods:
            outcome = found.get((row, method))
            cells.append(_mean_and_spread(outcome.accuracies) if outcome else NOTHING)
        yield _line(sets.words(row.data), row, cells)


def gain_table(rows: Sequence[Row], methods: Sequence[str], found: Mapping[tuple[Row, str], Outcome]) -> Iterator[str]:
    """Mean difference to the forest ± its standard error; bold where the method is ahead by more than that."""
    others = [method for method in methods if method != FOREST]
    yield from _head(others)
    for row in rows:
        forest = found.get((row, FOREST))
        cells = []
        for method in others:
            outcome = found.get((row, method))
            cells.append(_gain(*outcome.gain(forest)) if outcome and forest else NOTHING)
        yield _line(row.data, row, cells)


def calibration_table(
    rows: Sequence[Row], methods: Sequence[str], found: Mapping[tuple[Row, str], Outcome]
) -> Iterator[str]:
    """Expected calibration error, in per cent, and mean −ln p of the right class."""
    yield from _head(methods)
    for row in rows:
        cells = []
        for method in methods:
            o = found.get((row, method))
            cells.append(f"{100 * o.calibration_error:.1f} / {o.log_loss:.2f}" if o else NOTHING)
        yield _line(row.data, row, cells)


def summary(rows: Sequence[Row], methods: Sequence[str], found: Mapping[tuple[Row, str], Outcome]) -> Iterator[str]:
    """In how many rows the project's recipes are ahead of the forest, and how far behind the best rival they ever are."""
    for method in (name for name in OURS if name in methods):
        known = [row for row in rows if (row, method) in found and (row, FOREST) in found]
        gains = [found[row, method].gain(found[row, FOREST]) for row in known]
        if not gains:
            continue
        level, ahead = sum(gain >= 0 for gain, _ in gains), sum(gain > error for gain, error in gains)
        text = f"`{method}`: not behind the forest in {level} of {len(gains)} rows, ahead by more than the standard error in {ahead}"
        worst = _most_behind(method, [name for name in RIVALS if name in methods], known, found)
        if worst:
            text += f"; most behind the best of the other networks by {worst[0]:.1f} points ({worst[1].name})"
        if method != OURS[0] and (worst := _most_behind(method, OURS[:1], known, found)):
            text += f"; most behind `{OURS[0]}` by {worst[0]:.1f} points ({worst[1].name})"
        yield text + "."


def missing(rows: Sequence[Row], methods: Sequence[str], found: Mapping[tuple[Row, str], Outcome]) -> Iterator[str]:
    """A line for each method with the rows that it has not been run in."""
    for method in methods:
        names = [row.name for row in rows if (row, method) not in found]
        if names:
            yield f"`{method}` has not been run in {len(names)} of {len(rows)} rows: {', '.join(names)}."


def _most_behind(
    method: str, others: Sequence[str], rows: Sequence[Row], found: Mapping[tuple[Row, str], Outcome]
) -> tuple[float, Row] | None:
    """By how much, and where, the best of other methods is ahead most, on the seeds they share; negative where never."""
    behind = []
    for row in rows:
        gains = [found[row, name].gain(found[row, method])[0] for name in others if (row, name) in found]
        if gains:
            behind.append((max(gains), row))
    return max(behind, key=lambda pair: pair[0]) if behind else None


def _head(columns: Sequence[str]) -> Iterator[str]:
    yield "| set | samples | " + " | ".join(columns) + " |"
    yield "|---|---|" + "---|" * len(columns)


def _line(data: str, row: Row, cells: Sequence[str]) -> str:
    return f"| {data} | {row.words} | " + " | ".join(cells) + " |"


def _mean_and_spread(values: Floats) -> str:
    spread = f" ± {values.std(ddof=1):.2f}" if len(values) > 1 else ""
    return f"{values.mean():.2f}{spread} ({len(values)})"


def _gain(mean: float, error: float) -> str:
    text = f"{mean:+.2f} ± {error:.2f}".replace("-", "−")
    return f"**{text}**" if mean > error else text
