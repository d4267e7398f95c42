"""Agreement of interpreters who labelled the same places: Cohen's kappa of each pair, and the agreement on each class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import Any

import numpy as np

from ..runtime.errors import JobError
from ..runtime.messages import Message, Row
from .metrics import Accuracy, measure_accuracy


@dataclass(frozen=True)
class ClassAgreement:
    """Agreement of two interpreters on a class.

    Attributes
    ----------
    label : str
        The class.
    first, second, both : int
        Places that the first, the second, and both of them gave this class.
    agreement : float
        Specific agreement, 0 to 1: ``2 both / (first + second)`` (Fleiss et al. 2003, chapter 18).
    """

    label: str
    first: int
    second: int
    both: int
    agreement: float


@dataclass(frozen=True)
class PairAgreement:
    """Agreement of two interpreters.

    Attributes
    ----------
    first, second : str
        Their names.
    places : int
        Places that both of them gave a class.
    agreement : float
        Fraction of these places with the same class, 0 to 1.
    kappa : float
        Cohen's kappa.
    classes : tuple of ClassAgreement
        Of each class that one of them gave.
    """

    first: str
    second: str
    places: int
    agreement: float
    kappa: float
    classes: tuple[ClassAgreement, ...]


@dataclass(frozen=True)
class Agreement:
    """Agreement of all interpreters.

    Attributes
    ----------
    pairs : tuple of PairAgreement
        Of each pair of interpreters.
    kappa : float
        Mean of the pairs' kappas (Light 1971).
    places : int
        Places with a class of two interpreters or more.
    disagreements : tuple of int
        Positions of those places that were given more than one class.
    """

    pairs: tuple[PairAgreement, ...]
    kappa: float
    places: int
    disagreements: tuple[int, ...]

    @property
    def agreement(self) -> float:
        """Fraction of the places on which all interpreters that gave a class agree."""
        return 1 - len(self.disagreements) / self.places

    def as_dict(self) -> dict[str, Any]:
        """The values under their names."""
        return {**asdict(self), "agreement": self.agreement}


def measure_agreement(labels: Mapping[str, Sequence[str]]) -> Agreement:
    """Agreement of interpreters.

    Parameters
    ----------
    labels : mapping of str to sequence of str
        By the interpreter's name: the class of each place, in the same order; an empty text where none was given.

    Raises
    ------
    JobError
        When there are fewer than two interpreters, their lists differ in length, or two of them share no place.
    """
    names = list(labels)
    if len(names) < 2:
        raise JobError("There is one interpreter only; give the labels of two or more.")
    columns = {
        name: np.asarray([str(label).strip() for label in given], dtype=object) for name, given in labels.items()
    }
    if len({len(column) for column in columns.values()}) > 1:
        raise JobError(
            "The interpreters' lists of labels differ in length; give a label, or an empty text, for each place."
        )
    pairs = tuple(_pair(first, second, columns) for first, second in combinations(names, 2))
    table = np.stack([columns[name] for name in names], axis=1)
    given = [{label for label in row if label} for row in table]
    counted = [sum(bool(label) for label in row) > 1 for row in table]
    return Agreement(
        pairs,
        float(np.mean([pair.kappa for pair in pairs])),
        sum(counted),
        tuple(place for place, classes in enumerate(given) if len(classes) > 1),
    )


def _pair(first: str, second: str, columns: Mapping[str, np.ndarray[Any, Any]]) -> PairAgreement:
    one, other = columns[first], columns[second]
    both = np.array([bool(a) and bool(b) for a, b in zip(one, other, strict=True)], dtype=bool)
    if not both.any():
        raise JobError(
            "{first} and {second} have no place that both of them gave a class; label the same places.",
            first=first,
            second=second,
        )
    one, other = one[both], other[both]
    names, positions = np.unique(np.concatenate([one, other]).astype(str), return_inverse=True)
    measured = measure_accuracy(positions[len(one) :], positions[: len(one)], names.tolist())
    return PairAgreement(first, second, len(one), measured.overall, measured.kappa, tuple(_classes(measured)))


def _classes(measured: Accuracy) -> list[ClassAgreement]:
    matrix = np.asarray(measured.confusion)
    return [
        ClassAgreement(label, int(matrix[k].sum()), int(matrix[:, k].sum()), int(matrix[k, k]), measured.f1[k])
        for k, label in enumerate(measured.labels)
    ]


def agreement_table(found: Agreement) -> list[Row]:
    """Agreement as a table for the log: the pairs, then the classes of each."""
    rows: list[Row] = [
        Message(
            "All agree on {agreement} of {places} {places:place|places}; mean kappa {kappa}",
            agreement=f"{100 * found.agreement:.1f} %",
            places=found.places,
            kappa=f"{found.kappa:.3f}",
        )
    ]
    for pair in found.pairs:
        rows.append(
            Message(
                "{first} and {second}: {places} {places:place|places}, agreement {agreement}, kappa {kappa}",
                first=pair.first,
                second=pair.second,
                places=pair.places,
                agreement=f"{pair.agreement:.3f}",
                kappa=f"{pair.kappa:.3f}",
            )
        )
        rows.append([Message("class"), pair.first, pair.second, Message("both"), Message("agreement")])
        rows += [
            [item.label, str(item.first), str(item.second), str(item.both), f"{item.agreement:.3f}"]
            for item in pair.classes
        ]
    return rows
