"""The rasters the engine writes: encodings, compression, and the files beside them (method.md §5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .colours import red_green_blue
from .errors import OutputError
from .grids import Grid
from .outputs import Outputs
from .styles import MAGMA, VIRIDIS, category_names, class_style, ramp_style

SHARE_SCALE = 0.0001
SHARE_ONE = 10_000
SHARE_NODATA = 65_535
TILE = 512
GDAL_SIDECARS = (".aux.xml", ".ovr", ".msk")  # of an older raster they would describe the new one
MOST_CLASSES_IN_A_BYTE = 254
LEAST_SHARE_OF_RAW_SIZE = 0.05  # a disk with less room than this certainly cannot hold the compressed raster


def encode_shares(shares: npt.NDArray[np.floating]) -> npt.NDArray[np.uint16]:
    """Values from 0 to 1 as uint16: ``round(value · 10000)``; NaN is 65535."""
    encoded = np.rint(np.nan_to_num(shares) * SHARE_ONE).astype(np.uint16)
    encoded[np.isnan(shares)] = SHARE_NODATA
    return encoded


def class_nodata(classes: int) -> int:
    """Nodata value of a class map of K classes: 255, or 65535 above 254 classes."""
    return 255 if classes <= MOST_CLASSES_IN_A_BYTE else 65_535


class RasterOutput:
    """One GeoTIFF, written window by window.

    Parameters
    ----------
    outputs : Outputs
        Of the run; publishes the raster and the files beside it.
    target : Path
        Name of the raster.
    grid : Grid
        Its pixels.
    bands : int
        Number of layers.
    dtype : str
        Type of the integers.
    nodata : float
        Value of missing pixels.
    tile : int
        Rows and columns of the file's blocks.
    """

    def __init__(
        self, outputs: Outputs, target: Path, grid: Grid, bands: int, dtype: str, nodata: float, tile: int = TILE
    ) -> None:
        self._outputs = outputs
        self._target = target
        part = outputs.part(target)
        for suffix in GDAL_SIDECARS:
            outputs.retire(target.with_name(target.name + suffix))
        size = grid.width * grid.height * bands * np.dtype(dtype).itemsize
        outputs.require_space(target, int(size * LEAST_SHARE_OF_RAW_SIZE) + 2**20)
        self._part = part
        self._dataset = rasterio.open(
            part,
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=bands,
            dtype=dtype,
            nodata=nodata,
            crs=grid.crs,
            transform=Affine(*grid.transform),
            tiled=True,
            blockxsize=tile,
            blockysize=tile,
            interleave="band",
            compress="deflate",
            predictor=2,
            bigtiff="if_safer",
        )

    def describe(self, names: Sequence[str], metadata: Mapping[str, str], shares: bool = False) -> None:
        """Name the layers and say where the raster comes from.

        Parameters
        ----------
        names : sequence of str
            One for each layer.
        metadata : mapping of str to str
            Metadata items of the file.
        shares : bool
            Whether the integers are values from 0 to 1, so that the scale is written too.
        """
        self._dataset.descriptions = tuple(names)
        self._dataset.update_tags(**metadata)
        if shares:
            self._dataset.scales = (SHARE_SCALE,) * len(names)
            self._dataset.offsets = (0.0,) * len(names)

    def declare_range(self, low: int, high: int) -> None:
        """Say which integers of the first layer are valid, both ends included, by the convention of NetCDF."""
        self._dataset.update_tags(1, valid_min=str(low), valid_max=str(high))

    def describe_band(self, name: str, scale: float, offset: float) -> None:
        """Say, in a raster of one layer, which band it holds and how its integers become physical values."""
        self._dataset.update_tags(1, BANDNAME=name)
        self._dataset.scales, self._dataset.offsets = (scale,), (offset,)

    def add_legend(self, labels: Sequence[str], colours: Sequence[str]) -> None:
        """Colours of the codes in the file, their names and style beside it."""
        self._dataset.write_colormap(
            1, {code: (*red_green_blue(colour), 255) for code, colour in enumerate(colours, start=1)}
        )
        self._write_beside(".aux.xml", category_names(labels))
        self._write_style(class_style(labels, colours))

    def add_ramp(self, uncertainty: bool = False) -> None:
        """Style of values from 0 to 1, beside the file."""
        self._write_style(ramp_style(MAGMA if uncertainty else VIRIDIS))

    def write(self, values: npt.NDArray[Any], window: Window) -> None:
        """Write one window: integers of shape (bands, rows, columns)."""
        try:
            self._dataset.write(values, window=window)
        except RasterioError as error:
            raise self._failure(error) from error

    def finish(self, categories: bool) -> None:
        """Add overviews and close the file.

        Parameters
        ----------
        categories : bool
            Whether the integers are codes, so that overviews take the most frequent one and not the mean.
        """
        factors = [2**n for n in range(1, 12) if max(self._dataset.width, self._dataset.height) >> n >= TILE // 2]
        try:
            self._dataset.close()
            if factors:
                with rasterio.open(self._part, "r+") as dataset:
                    dataset.build_overviews(factors, Resampling.mode if categories else Resampling.average)
            _read_to_the_end(self._part)
        except (RasterioError, OSError) as error:
            raise self._failure(error) from error

    def close(self) -> None:
        """Let go of the file, finished or not."""
        self._dataset.close()

    def _failure(self, error: Exception) -> OutputError:
        reason = (str(error) or "write failed").splitlines()[0]
        return OutputError(
            f"{self._target} could not be written ({reason}); if the disk is full, free some space or choose another folder."
        )

    def _write_style(self, style: str) -> None:
        self._write_part(self._target.with_suffix(".qml"), style)

    def _write_beside(self, suffix: str, text: str) -> None:
        self._write_part(self._target.with_name(self._target.name + suffix), text)

    def _write_part(self, target: Path, text: str) -> None:
        self._outputs.part(target).write_text(text, encoding="utf-8")


def _read_to_the_end(path: Path) -> None:
    """Read the last tile of every layer: a disk that filled up at the close leaves it missing."""
    with rasterio.open(path) as dataset:
        corner = Window(dataset.width - 1, dataset.height - 1, 1, 1)
        dataset.read(window=corner)
