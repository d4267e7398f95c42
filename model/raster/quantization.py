"""Quantisation of probabilities and data types of class maps (method.md §5)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

PROBABILITY_SCALE = 0.0001
PROBABILITY_UNIT = 10_000
PROBABILITY_NODATA = 65_535
HIGHEST_CODE_IN_A_BYTE = 254
Encoded = npt.NDArray[np.uint16]


def quantize(probabilities: npt.NDArray[np.floating]) -> npt.NDArray[np.uint16]:
    """Values from 0 to 1 as uint16: ``round(value · 10000)``; NaN is 65535."""
    encoded = np.rint(np.nan_to_num(probabilities) * PROBABILITY_UNIT).astype(np.uint16)
    encoded[np.isnan(probabilities)] = PROBABILITY_NODATA
    return encoded


def class_nodata(highest: int) -> int:
    """Nodata value of a class map by its highest code (K with the codes 1 … K): 255, or 65535 above 254."""
    return 255 if highest <= HIGHEST_CODE_IN_A_BYTE else 65_535


def class_dtype(highest: int) -> str:
    """Data type of a class map by its highest code (K with the codes 1 … K): uint8, or uint16 above 254."""
    return "uint8" if highest <= HIGHEST_CODE_IN_A_BYTE else "uint16"
