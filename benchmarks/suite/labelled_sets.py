"""Labelled series of the real world, and how they are divided."""

from __future__ import annotations

import csv
import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.model_selection import train_test_split

from .engine import Fold, Samples, folds, samples_of_fields

FOLDS = 5


@dataclass(frozen=True)
class LabelledSet:
    """Labelled series and where they were taken.

    Attributes
    ----------
    samples : Samples
        Of N places and years, with the labels that methods learn from.
    places : integer array of shape (N,) or None
        The same number at the same place; None where nobody knows.
    truth : array of str, shape (N,)
        Labels to be measured against; they differ from those of `samples` where a simulation made labels wrong.
    """

    samples: Samples
    places: npt.NDArray[np.intp] | None
    truth: npt.NDArray[np.str_]

    @cached_property
    def fingerprint(self) -> str:
        """Eight characters that change when a value or a label does."""
        content = hashlib.sha256(np.ascontiguousarray(self.samples.series, dtype=np.float32).tobytes())
        content.update("\n".join([*self.samples.labels.tolist(), *self.truth.tolist()]).encode())
        return content.hexdigest()[:8]


def read_set(path: Path) -> LabelledSet:
    """The labelled series of a GeoPackage that carries them in fields, or of a table without places."""
    return _read_table(path) if path.suffix == ".csv" else _read_geopackage(path)


def _read_geopackage(path: Path) -> LabelledSet:
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as file:
        ((table,),) = file.execute("SELECT table_name FROM gpkg_contents")
        cursor = file.execute(f'SELECT * FROM "{table}"')
        names = [column[0] for column in cursor.description]
        values: dict[str, tuple[Any, ...]] = dict(zip(names, zip(*cursor, strict=True), strict=True))
    _, places = np.unique(np.array(values.pop("geom")), return_inverse=True)
    labels = values.pop("label")
    return LabelledSet(samples_of_fields(values.pop("fid"), labels, values), places, np.array(labels, dtype=np.str_))


def _read_table(path: Path) -> LabelledSet:
    with path.open(newline="", encoding="utf-8") as file:
        names, *rows = csv.reader(file)
    values: dict[str, tuple[Any, ...]] = dict(zip(names, zip(*rows, strict=True), strict=True))
    ids, labels = [int(number) for number in values.pop("sample_id")], values.pop("label")
    fields = {name: [float(number) for number in column] for name, column in values.items()}
    return LabelledSet(samples_of_fields(ids, labels, fields), None, np.array(labels, dtype=np.str_))


def divisions(data: LabelledSet, row: str, seed: int) -> Iterator[Fold]:
    """Positions to learn from and to predict.

    Parameters
    ----------
    data : LabelledSet
        What is divided.
    row : str
        ``all`` or ``by place``: five folds of the full set. A number: train on that number of samples, drawn by class,
        test on all others. A number and ``a class``: the same number from each class; where places are known, test on all samples
        of other places.
    seed : int
        Of the draw.
    """
    samples = data.samples
    number, _, words = row.partition(" ")
    if words == "a class":
        yield _draw_of_each_class(data, int(number), seed)
    elif number.isdigit():
        everything = np.arange(len(samples))
        yield Fold(1, *train_test_split(everything, train_size=int(number), stratify=samples.labels, random_state=seed))
    else:
        yield from folds(samples, FOLDS, seed, data.places if row == "by place" else None)


def _draw_of_each_class(data: LabelledSet, count: int, seed: int) -> Fold:
    """`count` samples of each class, whole places at a time as far as they fit."""
    generator = np.random.default_rng(seed)
    labels = data.samples.labels
    order = generator.permutation(len(labels))
    if data.places is not None:
        rank = generator.permutation(int(data.places.max()) + 1)
        order = order[np.argsort(rank[data.places[order]], kind="stable")]
    training = np.concatenate([order[labels[order] == label][:count] for label in np.unique(labels)])
    if data.places is None:
        test = np.setdiff1d(order, training)
    else:
        test = np.flatnonzero(~np.isin(data.places, data.places[training]))
    return Fold(1, np.sort(training), test)
