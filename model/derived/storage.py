"""Writing of single-band, single-date GeoTIFFs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..cube.cube import Source
from ..raster.cog import CogWriter
from ..raster.grid import Grid
from ..runtime.outputs import Outputs

LARGEST = 32_767  # of int16
COMPUTED_SCALE = 1e-4
# Type, value of missing pixels, smallest and largest value; the first that holds a band is taken.
_TYPES = (
    ("int16", -(2**15), 1 - 2**15, 2**15 - 1),
    ("uint16", 0, 1, 2**16 - 1),
    ("uint16", 2**16 - 1, 0, 2**16 - 2),
    ("int32", -(2**31), 1 - 2**31, 2**31 - 1),
)


class DatedRaster:
    """One band on one date, written window by window.

    Parameters
    ----------
    outputs : Outputs
        Of the run; publishes the file.
    target : Path
        Its name, see :func:`model.derived.filenames.file_stem`.
    grid : Grid
        Its pixels.
    band : str
        Name of the layer.
    about : str
        What the values are, for the file's metadata.
    storage : Storage
        How the values are stored.
    """

    def __init__(self, outputs: Outputs, target: Path, grid: Grid, band: str, about: str, storage: Storage) -> None:
        self._storage = storage
        self._raster = CogWriter(outputs, target, grid, 1, storage.dtype, storage.nodata)
        self._raster.describe([band], {"LSTMFCN_CONTENT": about})
        self._raster.describe_band(band, storage.scale, storage.offset)
        if storage.dtype == "int16":
            self._raster.declare_range(-LARGEST, LARGEST)

    def write(self, values: npt.NDArray[np.floating], window: Window) -> None:
        """Write physical values of a window, NaN where missing: float array of shape (rows, columns)."""
        self._raster.write(self._storage.encode(values)[None], window)

    def finish(self) -> None:
        """Complete the file."""
        self._raster.finish(categories=False)

    def close(self) -> None:
        """Close the file, finished or not."""
        self._raster.close()


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
