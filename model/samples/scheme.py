"""Samples with the classes of a class scheme: merged, renamed, in its order, with its colours and codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..raster.class_scheme import ClassScheme
from ..runtime.errors import SamplesError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.text import name_some
from .points import Points
from .samples import sort_labels


def with_scheme(points: Points, scheme: ClassScheme) -> Points:
    """Points whose labels are the classes of a scheme.

    Parameters
    ----------
    points : Points
        Labelled; an empty label stays one.
    scheme : ClassScheme
        Checked.

    Raises
    ------
    SamplesError
        When the points have a label that the scheme does not have.
    """
    unknown = scheme.unknown(sort_labels(points.labels))
    if unknown:
        raise SamplesError(
            "The class scheme does not have {labels}, which the samples have; add it to the classes, merge it into one of "
            "them, or leave these samples out.",
            labels=name_some(list(map(repr, unknown))),
        )
    name_of = {label: scheme.name_of(label) or "" for label in set(points.labels)}
    numbers: dict[str, tuple[int, ...]] = {}
    for label, codes in (points.codes or {}).items():
        name = scheme.name_of(label) or label
        numbers[name] = (*numbers.get(name, ()), *codes)
    return replace(
        points,
        labels=tuple(name_of[label] for label in points.labels),
        colours=scheme.colours,
        codes=numbers,
        order=scheme.names,
    )


def in_classes_of_map(points: Points, scheme: ClassScheme, names: Sequence[str]) -> Points:
    """Reference points whose labels are the classes of a map, as far as a scheme knows them; labels that the map has stay as they are."""
    name_of = {label: label if label in names else scheme.name_of(label) or label for label in set(points.labels)}
    codes = {name_of.get(label, label): numbers for label, numbers in (points.codes or {}).items()}
    return replace(points, labels=tuple(name_of[label] for label in points.labels), codes=codes)


def log_scheme(scheme: ClassScheme, points: Points, feedback: Feedback) -> None:
    """Log which labels are merged, and which classes no point has."""
    merged: dict[str, list[str]] = {}
    for item in scheme.classes:
        if item.into:
            merged.setdefault(scheme.name_of(item.label) or "", []).append(item.label)
    for name, labels in merged.items():
        feedback.log(Message("Merged into {name}: {labels}", name=name, labels=name_some(labels)))
    without = [name for name in scheme.names if name not in points.labels]
    if without:
        feedback.log(
            Message(
                "Classes of the class scheme without samples, which are left out: {classes}", classes=name_some(without)
            )
        )
