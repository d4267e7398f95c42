"""Codes of classes: which number the pixels of each class have in a class map.

Without codes of their own, classes have the codes 1 … K in the order of the labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from .choices import HIGHEST_CODE
from .quantization import class_dtype, class_nodata


def sequential_codes(classes: int) -> tuple[int, ...]:
    """The codes 1 … K."""
    return tuple(range(1, classes + 1))


def is_code(value: Any) -> bool:
    """Whether a value can be the code of a class: a whole number from 1 to 65534."""
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= HIGHEST_CODE


def are_codes(values: Sequence[Any], classes: int) -> bool:
    """Whether values can be the codes of K classes, each with one of its own."""
    return len(values) == classes and all(map(is_code, values)) and len(set(values)) == classes


def encode_classes(
    positions: npt.NDArray[np.intp], missing: npt.NDArray[np.bool_], codes: Sequence[int]
) -> npt.NDArray[np.unsignedinteger]:
    """Pixels of a class map.

    Parameters
    ----------
    positions : integer array
        Position of each pixel's class in `codes`.
    missing : bool array of the same shape
        Pixels without a class, which become nodata.
    codes : sequence of int
        Code of each class.

    Returns
    -------
    uint8 or uint16 array of the same shape
        See :func:`~model.raster.quantization.class_dtype`.
    """
    highest = max(codes)
    pixels: npt.NDArray[np.unsignedinteger] = np.array(codes, dtype=class_dtype(highest))[positions]
    pixels[missing] = class_nodata(highest)
    return pixels


def describe_codes(labels: Sequence[str], codes: Sequence[int]) -> str:
    """Codes and labels as text, in the order of the codes: ``10=Forest,20=Pasture``."""
    return ",".join(f"{code}={label}" for code, label in sorted(zip(codes, labels, strict=True)))
