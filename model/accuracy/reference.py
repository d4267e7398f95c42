"""Reference points and polygons on a class map: their pixels, mapped classes and reference classes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..maps.class_map import ClassMap, codes_at
from ..raster.grid import Grid
from ..raster.polygons import PolygonRule, draw_pixels, in_pixels
from ..runtime.errors import SamplesError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.text import name_some
from ..samples.points import Points, check_geometry, check_writable, without_geometry

IntArray = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Placed:
    """Pixels of reference features on a grid.

    Attributes
    ----------
    owners, rows, columns : integer arrays of shape (N,)
        Position of the feature, and the pixel.
    outside : int
        Features that have no pixel on the grid.
    """

    owners: IntArray
    rows: IntArray
    columns: IntArray
    outside: int


def check_reference(points: Points) -> None:
    """Refuse a reference without CRS, without features or with features that have no label.

    Raises
    ------
    SamplesError
        Naming the features.
    """
    if not points.ids:
        raise SamplesError("The reference has no features to use; check the layer, its filter and the selection.")
    if not points.crs:
        raise SamplesError("The reference has no coordinate reference system; set it in the layer's properties.")
    empty = [number for number, label in zip(points.ids, points.labels, strict=True) if not label.strip()]
    if empty:
        raise SamplesError(
            "Reference features without a label: {ids}; label them, or select the labelled ones only.",
            ids=name_some(empty),
        )
    check_writable(points)
    if len(without_geometry(points)) == len(points.ids):
        check_geometry(points)


def place_reference(points: Points, grid: Grid, rule: PolygonRule) -> Placed:
    """The pixel of each point, and random pixels of each polygon."""
    rows, columns, inside = grid.locate(points.x, points.y, points.crs)
    areas = [n for n, polygon in enumerate(points.polygons) if polygon is not None]
    is_point = np.ones(len(inside), dtype=bool)
    is_point[areas] = False
    found = np.flatnonzero(is_point & inside)
    pieces = [np.stack([found, rows[found], columns[found]])]
    shapes = [polygon for polygon in points.polygons if polygon is not None]
    outside = int(is_point.sum()) - len(found)
    for n, polygon in zip(areas, in_pixels(shapes, points.crs, grid) if shapes else (), strict=True):
        drawn = np.stack(draw_pixels(polygon, grid, rule, points.ids[n]))
        outside += drawn.shape[1] == 0
        pieces.append(np.concatenate([np.full((1, drawn.shape[1]), n), drawn]).astype(np.intp))
    owners, at_rows, at_columns = np.concatenate(pieces, axis=1)
    return Placed(owners, at_rows, at_columns, int(outside))


def warn_of_repeats(points: Points, placed: Placed, feedback: Feedback) -> None:
    """Warn of pixels that several reference features lie in, above all where their labels differ."""
    owners: dict[tuple[int, int], list[int]] = defaultdict(list)
    for owner, row, column in zip(placed.owners, placed.rows, placed.columns, strict=True):
        owners[row, column].append(int(owner))
    shared = [features for features in owners.values() if len(features) > 1]
    unlike: list[list[int]] = []
    alike: list[list[int]] = []
    for features in shared:
        (alike if len({points.labels[owner] for owner in features}) == 1 else unlike).append(features)
    if unlike:
        feedback.warn(
            Message(
                "{count} {count:pixel has|pixels have} reference features with different labels (feature ids {ids}). All are "
                "counted, so that one of them is an error of the map; correct their labels, or leave out the wrong ones.",
                count=len(unlike),
                ids=_ids_of(points, unlike),
            )
        )
    if alike:
        feedback.warn(
            Message(
                "{count} {count:pixel has|pixels have} several reference features of one label (feature ids {ids}), each of which "
                "is counted; where they are copies, leave them out.",
                count=len(alike),
                ids=_ids_of(points, alike),
            )
        )


def _ids_of(points: Points, groups: Sequence[Sequence[int]]) -> str | Message:
    return name_some([" and ".join(str(points.ids[owner]) for owner in owners) for owners in groups], semicolons=True)


def match_labels(
    labels: Sequence[str], class_map: ClassMap, meaning: str = "auto", codes: Mapping[str, Sequence[int]] | None = None
) -> tuple[list[str], list[str]]:
    """Match the labels of the reference to the class names of the map: all as names, or all as codes.

    Parameters
    ----------
    labels : sequence of str
        Of the features.
    class_map : ClassMap
        The map.
    meaning : str
        One of :data:`model.accuracy.choices.MEANINGS`.
    codes : mapping of str to sequence of int, optional
        Numbers that the class field has for its labels, where these are the texts of a value map.

    Returns
    -------
    matched : list of str
        In their order.
    unknown : list of str
        Those that the map does not know, sorted, with their number.

    Raises
    ------
    SamplesError
        When the map knows none of them, some are names and all others codes, or they can be its names as well as its codes.
    """
    names = class_map.names
    by_code = {str(code): name for code, name in class_map.labels.items() if code != class_map.nodata}
    by_code |= {label: by_code[_as_whole(label)] for label in labels if _as_whole(label) in by_code}
    as_names = {label: label for label in labels}
    if codes and (meaning == "codes" or not set(labels) & set(names)):
        known_numbers = {
            label: [str(code) for code in numbers if str(code) in by_code] for label, numbers in codes.items()
        }
        by_code |= {label: by_code[numbers[0]] for label, numbers in known_numbers.items() if numbers}
        meaning = "codes"
    as_codes = {label: by_code.get(label, label) for label in labels}
    if meaning == "auto":
        meaning = _meaning_of(set(labels), names, by_code)
    words = as_codes if meaning == "codes" else as_names
    known = by_code if meaning == "codes" else names
    unknown = sorted(label for label in words if label not in known)
    if len(unknown) == len(words):
        raise SamplesError(
            "The map has no class with a label of the reference: the map has {classes}, the reference {labels}; "
            "choose another class field, or give the classes the same names.",
            classes=name_some(names),
            labels=name_some(unknown),
        )
    in_other_words = [label for label in unknown if label in (names if meaning == "codes" else by_code)]
    if len(in_other_words) > 1 and len(in_other_words) == len(unknown):
        raise SamplesError(
            "The labels of the reference are partly names of the map's classes and partly their codes ({labels}); write all of them "
            "alike in the class field.",
            labels=name_some(in_other_words),
        )
    counted = Counter(labels)
    return [words[label] for label in labels], [f"{label} ({counted[label]})" for label in unknown]


def _as_whole(label: str) -> str:
    """A whole number as a field of decimals has it, such as 2.0, without its decimals."""
    return re.sub(r"(?<=\d)\.0+$", "", label)


def _meaning_of(labels: set[str], names: Collection[str], by_code: Mapping[str, str]) -> str:
    """Whether labels are names or codes; the one reading that knows them, and names where both say the same."""
    named, coded = labels & set(names), labels & set(by_code)
    if (
        not coded
        or all(by_code[label] == label for label in coded)
        or not all(map(str.isdecimal, map(_as_whole, labels)))
    ):
        return "names"
    if not named or (coded == labels and named < labels):
        return "codes"
    if named == labels and coded < labels:
        return "names"
    raise SamplesError(
        "The labels of the reference ({labels}) can be names of the map's classes ({names}) or their codes ({codes}); say "
        "which under {@labels_are}.",
        labels=name_some(sorted(labels)),
        names=name_some(names),
        codes=name_some([f"{code} = {name}" for code, name in by_code.items()]),
    )


def mapped_positions(class_map: ClassMap, placed: Placed, labels: Sequence[str]) -> npt.NDArray[np.int32]:
    """Position in `labels` of what a map shows at each pixel; −1 where it has no class."""
    return class_map.positions(codes_at(class_map, placed.rows, placed.columns), labels)
