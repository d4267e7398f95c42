"""GeoTIFFs of one band and date."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .raster.cog import CogWriter
from .raster.grid import Grid
from .runtime.outputs import Outputs
from .storage import Storage

LARGEST = 32_767  # of int16


class DatedRaster:
    """One band on one date, written window by window.

    Parameters
    ----------
    outputs : Outputs
        Of the run; publishes the file.
    target : Path
        Its name, see :func:`model.cube_names.file_stem`.
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
        """Let go of the file, finished or not."""
        self._raster.close()
