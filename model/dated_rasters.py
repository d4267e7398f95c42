"""GeoTIFFs of one band and date: named as sits names them, so that the files of a folder make a cube by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path, PurePath

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .geotiff import RasterOutput
from .grids import Grid
from .names import parse_path
from .outputs import Outputs
from .storage import Storage

LARGEST = 32_767  # of int16
NO_SATELLITE, NO_SENSOR, NO_TILE = "CUBE", "IMAGES", "ALL"
_SITS_NAME = re.compile(r"([^_]+)_([^_]+)_([^_]+)_[A-Za-z0-9-]+_\d{4}-?\d{2}-?\d{2}")


def dated_name(sources: Iterable[str], band: str, day: date) -> str:
    """Name of a raster that is made from others: ``{satellite}_{sensor}_{tile}_{band}_{date}.tif``.

    Parameters
    ----------
    sources : iterable of str
        The files it is made from; satellite, sensor and tile are taken from their names as far as these have them and agree.
    band : str
        Letters and digits.
    day : date
        Of the observations.
    """
    satellites, sensors, tiles = (set(parts) for parts in zip(*map(_head_of, sources), strict=True))
    satellite = satellites.pop() if len(satellites) == 1 else NO_SATELLITE
    sensor = sensors.pop() if len(sensors) == 1 else NO_SENSOR
    tile = tiles.pop() if len(tiles) == 1 else NO_TILE
    return f"{satellite}_{sensor}_{tile}_{band}_{day}.tif"


def _head_of(path: str) -> tuple[str, str, str]:
    match = _SITS_NAME.fullmatch(PurePath(path).stem)
    if match:
        return match[1], match[2], match[3]
    satellite = parse_path(path).satellite.upper().replace(" ", "-")
    return satellite or NO_SATELLITE, NO_SENSOR, NO_TILE


class DatedRaster:
    """One band on one date, written window by window.

    Parameters
    ----------
    outputs : Outputs
        Of the run; publishes the file.
    target : Path
        Its name, see :func:`dated_name`.
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
        self._raster = RasterOutput(outputs, target, grid, 1, storage.dtype, storage.nodata)
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
