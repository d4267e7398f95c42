"""Mask bands: which observations are bad."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ..runtime.errors import CubeError


@dataclass(frozen=True)
class MaskRule:
    """Rule for a mask band: values or bits that mean a bad observation.

    Attributes
    ----------
    values : frozenset of int
        Values that are bad.
    bits : frozenset of int
        Bits, from 0 for the lowest, any of which makes a value bad.
    fill : int or None
        The bad value that means that nothing was observed, where there is such a one.
    """

    values: frozenset[int] = field(default_factory=frozenset)
    bits: frozenset[int] = field(default_factory=frozenset)
    fill: int | None = None

    def is_bad(self, flags: npt.NDArray[np.integer]) -> npt.NDArray[np.bool_]:
        """Which flags mean a bad observation: bool array of the same shape."""
        bad = np.isin(flags, list(self.values))
        if self.bits:
            bad |= (flags.astype(np.int64) & sum(1 << bit for bit in self.bits)) != 0
        return bad

    def describe(self) -> str:
        """Description of the rule for the log."""
        parts = [f"values {', '.join(map(str, sorted(self.values)))}"] if self.values else []
        parts += [f"bits {', '.join(map(str, sorted(self.bits)))}"] if self.bits else []
        return " and ".join(parts)


# method.md §2
KNOWN_RULES = {
    "SCL": MaskRule(values=frozenset({0, 1, 2, 3, 8, 9, 10}), fill=0),
    "QA_PIXEL": MaskRule(bits=frozenset({0, 1, 2, 3, 4}), fill=1),
    "PIXEL_QA": MaskRule(bits=frozenset({0, 3, 5}), fill=1),  # of Landsat Collection 1
    "PIXELQA": MaskRule(bits=frozenset({0, 3, 5}), fill=1),
    "QAI": MaskRule(bits=frozenset({0, 1, 2, 3}), fill=1),  # of FORCE: no data, cloud or cirrus, shadow of a cloud
    "CFMASK": MaskRule(values=frozenset({2, 3, 4, 255}), fill=255),  # of Landsat before the collections
    "FMASK": MaskRule(bits=frozenset({1, 2, 3}), fill=255),
    "QA60": MaskRule(bits=frozenset({10, 11})),  # of Sentinel-2 in Earth Engine
    "SUMMARYQA": MaskRule(values=frozenset({-1, 3, 255}), fill=-1),  # of MODIS in Earth Engine
    "RELIABILITY": MaskRule(values=frozenset({-1, 3, 255}), fill=-1),
    "PIXEL_RELIABILITY": MaskRule(values=frozenset({-1, 3, 255}), fill=-1),
    "CLM": MaskRule(values=frozenset({1, 255}), fill=255),  # cloud mask of Sentinel Hub, by s2cloudless
}


def mask_rule(band: str, text: str) -> MaskRule:
    """Mask rule from the user's text, or the known one of the band.

    Parameters
    ----------
    band : str
        Name of the band.
    text : str
        ``1,3,8-10`` for values, ``bits:0,1,2`` for bits; empty for what is known.

    Raises
    ------
    CubeError
        When the text is none of these, or is empty and the band unknown.
    """
    if not text.strip():
        if band.upper() not in KNOWN_RULES:
            raise CubeError(
                "It is not known which values of the mask band {band} mean a bad observation; give them under "
                "{@mask_values}, for example 1,3,8-10 or bits:0,1,2.",
                band=band,
            )
        return KNOWN_RULES[band.upper()]
    of_bits = text.strip().lower().startswith("bits:")
    numbers = _numbers(text.strip()[5:] if of_bits else text, text)
    if of_bits and not all(0 <= bit <= 31 for bit in numbers):
        raise CubeError("{@mask_values} is '{text}'; bits run from 0 to 31.", text=text)
    fill = KNOWN_RULES[band.upper()].fill if band.upper() in KNOWN_RULES else None
    return MaskRule(bits=numbers, fill=fill) if of_bits else MaskRule(values=numbers, fill=fill)


def _numbers(items: str, text: str) -> frozenset[int]:
    found: set[int] = set()
    for item in items.split(","):
        match = re.fullmatch(r"\s*(-?\d+)\s*(?:-\s*(-?\d+)\s*)?", item)
        if not match:
            raise CubeError(
                "{@mask_values} is '{text}'; write values such as 1,3,8-10, or bits such as bits:0,1,2.",
                text=text,
            )
        first = int(match[1])
        last = first if match[2] is None else int(match[2])
        if not 0 <= last - first <= 65_535:
            raise CubeError(
                "{@mask_values} has '{item}'; write a range from the smaller to the larger value.",
                item=item.strip(),
            )
        found.update(range(first, last + 1))
    return frozenset(found)
