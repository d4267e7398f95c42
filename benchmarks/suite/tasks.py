"""What is run: rows of the table, and for each of them methods, seeds and folds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from .engine import Fold
from .labelled_sets import LabelledSet, divisions, read_set
from .landscapes import HALVES, draw_landscape, simulated_set

FILES = {
    "modis": "samples_modis_ndvi.gpkg",
    "cerrado": "cerrado_2classes.gpkg",
    "formosat": "samples_crop_formosat.csv",
}
SIMULATED = "simulated"
FULL_SEEDS = 2
DRAWS = 3
# Of methods that are slow and not the ones to be chosen among.
MOST_SEEDS_WHOLE = {"report": 1, "TempCNN": 1, "LightTAE": 1, "InceptionTime": 1}
MOST_SEEDS = {"report": 1, "TempCNN": 2, "LightTAE": 2, "InceptionTime": 3}


@dataclass(frozen=True)
class Row:
    """A row of the table.

    Attributes
    ----------
    data, division : str
        A key of :data:`FILES`, or ``simulated`` and a seed; and how it is divided, see :func:`.labelled_sets.divisions`.
    seeds : int
        Repetitions, each with another division and other first weights; of slow methods fewer, see :func:`seeds_of`.
    """

    data: str
    division: str
    seeds: int

    @property
    def name(self) -> str:
        """As ``--rows`` knows it."""
        return f"{self.data}:{self.division}"

    @property
    def whole(self) -> bool:
        """Whether it is a cross-validation of the full set."""
        return not self.division[0].isdigit()

    @property
    def words(self) -> str:
        """As the table has it."""
        return f"{self.division}, 5-fold" if self.whole else self.division


@dataclass(frozen=True)
class Task:
    """One training.

    Attributes
    ----------
    row : Row
        Of the table.
    method : str
        One of :data:`.methods.METHODS`.
    seed : int
        Of the division, and of what the method draws.
    fold : Fold
        What it learns from, and what it then predicts.
    """

    row: Row
    method: str
    seed: int
    fold: Fold


class Sets:
    """Labelled sets by name, each read or simulated once.

    Parameters
    ----------
    folder : Path
        Where the files are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.get = lru_cache(maxsize=None)(self._get)

    def _get(self, name: str) -> LabelledSet:
        if name in FILES:
            return read_set((self._folder / FILES[name]).resolve())
        return simulated_set(_seed_of(name))[1]

    @staticmethod
    def words(name: str) -> str:
        """What a set is, for the table."""
        return name if name in FILES else f"{name}: {draw_landscape(_seed_of(name)).words}"


def _seed_of(name: str) -> int:
    return int(name.removeprefix(f"{SIMULATED} "))


def all_rows(half: str) -> list[Row]:
    """The whole suite, with one half of the simulated family."""
    rows = [
        Row(data, division, seeds)
        for data in ("modis", "cerrado")
        for division, seeds in (
            ("all", FULL_SEEDS),
            ("by place", FULL_SEEDS),
            *((count, DRAWS) for count in ("40", "80", "160", "320")),
        )
    ]
    rows += [Row("formosat", f"{count} a class", DRAWS) for count in (10, 20, 50, 100)]
    rows += [Row("formosat", "all", FULL_SEEDS)]
    return rows + [Row(f"{SIMULATED} {seed}", draw_landscape(seed).row, DRAWS) for seed in HALVES[half]]


def quick_rows(half: str) -> list[Row]:
    """A few rows of small sets, once each."""
    wanted = {"modis:160", "cerrado:80", "formosat:20 a class", *(f"{SIMULATED} {seed}" for seed in HALVES[half][:2])}
    return [replace(row, seeds=1) for row in all_rows(half) if row.name in wanted or row.data in wanted]


def seeds_of(row: Row, method: str) -> int:
    """With how many seeds a method is run in a row; the divisions are those of the other methods' first seeds."""
    most = MOST_SEEDS_WHOLE if row.whole else MOST_SEEDS
    return min(row.seeds, most.get(method, row.seeds))


def plan(rows: Sequence[Row], methods: Sequence[str], sets: Sets) -> Iterator[Task]:
    """All trainings, row by row; every method sees the same divisions."""
    for row in rows:
        for seed in range(row.seeds):
            for fold in divisions(sets.get(row.data), row.division, seed):
                for method in methods:
                    if seed < seeds_of(row, method):
                        yield Task(row, method, seed, fold)
