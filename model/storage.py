"""How the physical values of a band are stored when they are written again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .cube.cube import Source

COMPUTED_SCALE = 1e-4


# Type, value of missing pixels, smallest and largest value; the first that holds a band is taken.
_TYPES = (
    ("int16", -(2**15), 1 - 2**15, 2**15 - 1),
    ("uint16", 0, 1, 2**16 - 1),
    ("uint16", 2**16 - 1, 0, 2**16 - 2),
    ("int32", -(2**31), 1 - 2**31, 2**31 - 1),
)


@dataclass(frozen=True)
class Storage:
    """Type and encoding of a written band.

    Attributes
    ----------
    dtype : str
        Type of its values.
    nodata : float
        Value of missing pixels.
    scale, offset : float
        Stored value to physical value: ``value · scale + offset``.
    """

    dtype: str
    nodata: float
    scale: float = 1.0
    offset: float = 0.0

    def encode(self, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Stored values of physical ones, to the nearest step; NaN becomes the value of missing pixels."""
        missing = np.isnan(values)
        steps = (np.where(missing, self.offset, values).astype(np.float64) - self.offset) / self.scale
        if self.dtype != "float32":
            low, high = next((low, high) for dtype, nodata, low, high in _TYPES if (dtype, nodata) == self._kind)
            steps = np.clip(np.rint(steps), low, high)
        steps[missing] = self.nodata
        return steps.astype(self.dtype)

    @property
    def _kind(self) -> tuple[str, float]:
        return self.dtype, self.nodata


def storage_of(sources: Collection[Source]) -> Storage:
    """The smallest type that holds every value of a band's rasters at their finest step.

    Integers keep scale and offset where all rasters have the same (else the finest scale, without offset), and are stored
    as int16 with nodata −32768 where that holds them, as uint16 with nodata 0 or 65535, or as int32. All else is float32 with
    nodata NaN, divided in the same way.

    Parameters
    ----------
    sources : collection of Source
        The band's rasters, at least one.
    """
    offsets = {source.encoding.offset for source in sources}
    offset = offsets.pop() if len(offsets) == 1 else 0.0
    scale = min(abs(source.encoding.scale) for source in sources)
    floating = Storage("float32", float("nan"), scale, offset)
    if not all(np.issubdtype(np.dtype(source.dtype), np.integer) for source in sources):
        return floating
    ends = [(end - offset) / scale for source in sources for end in _physical_range(source)]
    low, high = round(min(ends)), round(max(ends))
    fitting = (Storage(kind[0], kind[1], scale, offset) for kind in _TYPES if kind[2] <= low and high <= kind[3])
    return next(fitting, floating)


def storage_between(low: float, high: float) -> Storage:
    """How computed values between two limits are stored: as int16 with scale 0.0001, or float32 where that is too narrow."""
    _, nodata, lowest, highest = _TYPES[0]
    if lowest * COMPUTED_SCALE <= low and high <= highest * COMPUTED_SCALE:
        return Storage("int16", nodata, COMPUTED_SCALE)
    return Storage("float32", float("nan"))


def _physical_range(source: Source) -> tuple[float, float]:
    """Smallest and largest value that a raster can hold."""
    encoding, limits = source.encoding, np.iinfo(source.dtype)
    # The lowest of a signed type is seldom a value, and would need a wider type.
    low = float(max(limits.min, 1 - limits.max) if limits.min < 0 else limits.min)
    low += encoding.nodata == low
    high = float(limits.max) - (encoding.nodata == limits.max)
    low = low if encoding.valid_min is None else max(low, encoding.valid_min)
    high = high if encoding.valid_max is None else min(high, encoding.valid_max)
    return low * encoding.scale + encoding.offset, high * encoding.scale + encoding.offset
