"""Writing of cloud-optimised GeoTIFFs with their sidecar files (method.md §5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy.typing as npt
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.shutil import copy as copy_raster
from rasterio.windows import Window

from ..runtime.errors import OutputError
from ..runtime.messages import Message
from ..runtime.outputs import Outputs, cannot_write
from ..runtime.resources import available_cores
from .colours import red_green_blue
from .grid import Grid
from .mosaic import Mosaic, Tile
from .quantization import PROBABILITY_SCALE
from .raw import Description, Layout, RawRaster, VirtualRaster
from .styles import MAGMA, VIRIDIS, category_names, class_style, ramp_style
from .windows import join_windows

TILE = 512
GDAL_SIDECARS = (".aux.xml", ".ovr", ".msk")  # of an older raster they would describe the new one
BLOCK_CACHE = 64 * 2**20  # bytes that GDAL keeps: rasterio hands them on as they are
COMPRESSION_LEVEL = 6
LEAST_FRACTION_OF_RAW_SIZE = 0.05  # a disk with less room than this certainly cannot hold the compressed raster
LEAST_FRACTION_OF_NODATA = 0.001  # the same where all pixels are missing


class CogWriter(AbstractContextManager["CogWriter"]):
    """Writer of a cloud-optimised GeoTIFF, window by window.

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
        Type of the numbers.
    nodata : float
        Value of missing pixels.
    tile : int
        Rows and columns of the file's blocks.
    raw : Path, optional
        Where the pixels lie until all are there, so that they outlive the run; else they lie beside the target and go with
        the run.
    filled : float
        Fraction of the pixels that may be written; all others are missing.
    """

    def __init__(
        self,
        outputs: Outputs,
        target: Path,
        grid: Grid,
        bands: int,
        dtype: str,
        nodata: float,
        tile: int = TILE,
        raw: Path | None = None,
        filled: float = 1.0,
    ) -> None:
        self._outputs = outputs
        self.target = target
        self._tile = tile
        self._part = outputs.part(target)
        for suffix in GDAL_SIDECARS:
            outputs.retire(target.with_name(target.name + suffix))
        self._layout = Layout(grid, bands, dtype, nodata)
        self._about = Description()
        fraction = LEAST_FRACTION_OF_RAW_SIZE if raw else 1 + LEAST_FRACTION_OF_RAW_SIZE
        size = self._layout.size * (fraction * filled + LEAST_FRACTION_OF_NODATA * (1 - filled))
        outputs.require_space(target, int(size) + 2**20)
        self._is_beside = raw is None
        raw = raw or outputs.scratch(target, ".raw")
        self._virtual, self._inner = (
            outputs.scratch(target, suffix) if self._is_beside else raw.with_suffix(suffix)
            for suffix in (".vrt", ".raw.vrt")
        )
        self._raw_file = raw
        try:
            self._raw = RawRaster(raw, self._layout)
        except OSError as error:
            raise self._failure(error) from error

    def describe(self, names: Sequence[str], metadata: Mapping[str, str], probabilities: bool = False) -> None:
        """Set the band descriptions and metadata items.

        Parameters
        ----------
        names : sequence of str
            One for each layer.
        metadata : mapping of str to str
            Metadata items of the file.
        probabilities : bool
            Whether the integers are values from 0 to 1, so that the scale is written too.
        """
        self._about = replace(
            self._about,
            names=tuple(names),
            metadata={**self._about.metadata, **metadata},
            scale=PROBABILITY_SCALE if probabilities else self._about.scale,
        )

    def declare_range(self, low: int, high: int) -> None:
        """Declare the valid range of the first layer, both ends included, by the NetCDF convention."""
        items = {**self._about.band_metadata, "valid_min": str(low), "valid_max": str(high)}
        self._about = replace(self._about, band_metadata=items)

    def describe_band(self, name: str, scale: float, offset: float) -> None:
        """Set band name, scale and offset of a raster of one layer."""
        items = {**self._about.band_metadata, "BANDNAME": name}
        self._about = replace(self._about, band_metadata=items, scale=scale, offset=offset)

    def add_legend(
        self, labels: Sequence[str], colours: Sequence[str], codes: Sequence[int], numbered: bool = True
    ) -> None:
        """Colours of the codes in the file, their names and style beside it; see :func:`~model.raster.styles.class_style`."""
        components = map(red_green_blue, colours)
        self._about = replace(self._about, colours=dict(zip(codes, components, strict=True)))
        self._write_beside(".aux.xml", category_names(labels, codes))
        self._write_style(class_style(labels, colours, codes, numbered))

    def add_ramp(self, uncertainty: bool = False) -> None:
        """Style of values from 0 to 1, beside the file."""
        self._write_style(ramp_style(MAGMA if uncertainty else VIRIDIS))

    def write(self, values: npt.NDArray[Any], window: Window) -> None:
        """Write one window: numbers of shape (bands, rows, columns). Pixels that are never written are 0."""
        try:
            self._raw.write(values, window)
        except OSError as error:
            raise self._failure(error) from error

    def read(self, window: Window) -> npt.NDArray[Any]:
        """Read the pixels of a window as they are stored: numbers of shape (bands, rows, columns)."""
        try:
            return self._raw.read(window)
        except (OSError, ValueError) as error:
            raise self._failure(error) from error

    def sync(self) -> None:
        """Return when the pixels written so far are on the disk."""
        try:
            self._raw.sync()
        except OSError as error:
            raise self._failure(error) from error

    def finish(self, categories: bool, windows: Iterable[Window] | None = None) -> None:
        """Write the file, with overviews, from the pixels that are there.

        Parameters
        ----------
        categories : bool
            Whether the integers are codes, so that overviews take the most frequent one and not the mean.
        windows : iterable of Window, optional
            Those that were written; all other pixels are missing. All of them if not given.
        """
        try:
            self._raw.flush()
            self._write_virtual(windows)
            copy_as_cog(self._virtual, self._part, categories, self._tile)
        except (RasterioError, CPLE_BaseError, OSError) as error:  # GDAL's own class where pixels vanish meanwhile
            raise self._failure(error) from error
        finally:
            for file in (self._virtual, self._inner):
                file.unlink(missing_ok=True)
        self.close()
        if self._is_beside:  # no other run goes on with these pixels
            self._raw_file.unlink(missing_ok=True)

    def _write_virtual(self, windows: Iterable[Window] | None) -> None:
        grid = self._layout.grid
        written = None if windows is None else join_windows(windows)
        if written is None or sum(window.width * window.height for window in written) == grid.width * grid.height:
            text = VirtualRaster(self._layout, self._about).text(self._raw_file.name)
        else:
            inner = VirtualRaster(self._layout, Description()).text(self._raw_file.name)
            self._inner.write_text(inner, encoding="utf-8")
            tiles = [Tile(self._inner.name, window, (1, grid.width), is_whole=True) for window in written]
            text = Mosaic(self._layout, self._about).text(tiles)
        self._virtual.write_text(text, encoding="utf-8")

    def close(self) -> None:
        """Close the file, finished or not."""
        self._raw.__exit__(None, None, None)

    def __exit__(self, *_: object) -> None:
        self.close()

    def _failure(self, error: Exception) -> OutputError:
        return write_error(self.target, error, self.target if self._is_beside else self._raw_file)

    def _write_style(self, style: str) -> None:
        self._write_part(self.target.with_suffix(".qml"), style)

    def _write_beside(self, suffix: str, text: str) -> None:
        self._write_part(self.target.with_name(self.target.name + suffix), text)

    def _write_part(self, target: Path, text: str) -> None:
        self._outputs.part(target).write_text(text, encoding="utf-8")


def write_error(target: Path, error: Exception, file: Path | None = None) -> OutputError:
    """The error for a raster that could not be written, because of one of its files where that is known."""
    if isinstance(error, OSError) and error.errno is not None:
        return cannot_write(file or target, error)
    reason = str(error).splitlines()[0] if str(error) else Message("write failed")
    return OutputError(
        "{path} could not be written ({reason}); if the disk is full, free some space or choose another folder.",
        path=target,
        reason=reason,
    )


def copy_as_cog(source: Path, target: Path, categories: bool, tile: int = TILE) -> None:
    """Write a raster again as a cloud-optimised GeoTIFF with overviews.

    Parameters
    ----------
    source, target : Path
        Any raster that GDAL opens, and the file to write.
    categories : bool
        Whether the integers are codes, so that overviews take the most frequent one and not the mean.
    tile : int
        Rows and columns of the file's blocks.

    Raises
    ------
    RasterioError, CPLE_BaseError, OSError
        When that fails.
    """
    with rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE):
        copy_raster(
            source,
            target,
            driver="COG",
            compress="deflate",
            level=COMPRESSION_LEVEL,
            predictor="yes",
            blocksize=tile,
            bigtiff="if_safer",
            overview_resampling="mode" if categories else "average",
            num_threads=available_cores(),
        )
    _read_to_the_end(target)


def _read_to_the_end(path: Path) -> None:
    """Read the last tile of every layer: a disk that filled up at the close leaves it missing."""
    with rasterio.open(path) as dataset:
        corner = Window(dataset.width - 1, dataset.height - 1, 1, 1)
        dataset.read(window=corner)
