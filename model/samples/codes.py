"""Codes of classes that are the numbers of the class field."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..raster.choices import HIGHEST_CODE
from ..raster.class_codes import is_code
from ..runtime.errors import SamplesError
from ..runtime.text import name_some
from .points import Points
from .samples import sort_labels


def codes_of_field(points: Points) -> dict[str, int]:
    """The number that the class field has for each label of the points, as the class's code in maps.

    Parameters
    ----------
    points : Points
        With `codes` where the labels are the texts of a value map; a label that is a whole number is its own number.

    Raises
    ------
    SamplesError
        When a label has no number, several, or one that no class map can hold, or two labels have the same.
    """
    numbers = {label: _numbers_of(label, points) for label in sort_labels(points.labels)}
    missing = [label for label, found in numbers.items() if not found]
    if missing:
        raise SamplesError(
            "The class field has no whole number for {classes}; choose a field of whole numbers or one with a value map of "
            "them, or number the classes in the order of the labels ({@codes}).",
            classes=name_some(missing),
        )
    codes: dict[str, int] = {}
    for label, found in numbers.items():
        if len(found) > 1:
            raise SamplesError(
                "The class {label} has several numbers in the class field ({numbers}), and a map can hold only one; correct the "
                "value map, or number the classes in the order of the labels ({@codes}).",
                label=label,
                numbers=name_some(found),
            )
        if not is_code(found[0]):
            raise SamplesError(
                "The class {label} has the number {number}, and the pixels of a class map can be 1 to {highest} only; change the "
                "number, or number the classes in the order of the labels ({@codes}).",
                label=label,
                number=found[0],
                highest=HIGHEST_CODE,
            )
        _refuse_repeated(label, found[0], codes)
        codes[label] = found[0]
    return codes


def _refuse_repeated(label: str, code: int, codes: dict[str, int]) -> None:
    same = [other for other, own in codes.items() if own == code]
    if same:
        raise SamplesError(
            "The classes {first} and {second} have the same number {number} in the class field; give them one label, or two "
            "numbers.",
            first=same[0],
            second=label,
            number=code,
        )


def _numbers_of(label: str, points: Points) -> list[int]:
    found: Iterable[int] = (points.codes or {}).get(label, ())
    return sorted(set(found)) or ([int(label)] if re.fullmatch(r"-?[0-9]{1,18}", label) else [])
