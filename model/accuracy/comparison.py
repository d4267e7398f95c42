"""Agreement of a class map with a reference map, pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..maps.class_map import ClassMap, check_same_pixels, check_shared_classes, open_class_map, read_codes
from ..runtime.errors import CubeError
from .metrics import Accuracy, measure_accuracy


@dataclass(frozen=True)
class Comparison:
    """Comparison of two class maps on the same pixels.

    Attributes
    ----------
    maps : tuple of ClassMap
        The map and the reference.
    labels : tuple of str
        K classes of either map, sorted.
    positions : tuple of int32 array of shape (rows, columns)
        Positions in `labels` of each map's classes, -1 where a pixel has none.
    accuracy : Accuracy
        Of the pixels where both maps have a class.
    pixels : int
        Number of these pixels.
    """

    maps: tuple[ClassMap, ClassMap]
    labels: tuple[str, ...]
    positions: tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]
    accuracy: Accuracy
    pixels: int


def compare_maps(mapped: Path, reference: Path) -> Comparison:
    """Agreement of two class maps, pixel by pixel, where both have a class.

    Parameters
    ----------
    mapped, reference : Path
        The map and what is taken for the truth, on the same pixels.

    Raises
    ------
    CubeError
        When the maps are not on the same pixels, share no class, or have no pixel in common.
    """
    maps = open_class_map(mapped), open_class_map(reference)
    check_same_pixels(*maps)
    check_shared_classes(*maps)
    labels = tuple(sorted(set(maps[0].labels.values()) | set(maps[1].labels.values())))
    first, second = (class_map.positions(read_codes(class_map), labels) for class_map in maps)
    both = (first >= 0) & (second >= 0)
    if not both.any():
        raise CubeError(
            "{first} and {second} have no pixel where both have a class; choose other maps.",
            first=mapped,
            second=reference,
        )
    accuracy = measure_accuracy(second[both], first[both], labels)
    return Comparison(maps, labels, (first, second), accuracy, int(both.sum()))
