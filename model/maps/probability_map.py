"""Reading of probability maps as encoded probabilities (method.md §5)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ..raster.colours import label_colours
from ..raster.file_masks import hidden_pixels
from ..raster.files import READING_ERRORS, open_map
from ..raster.grid import Grid
from ..raster.quantization import PROBABILITY_NODATA, PROBABILITY_SCALE, PROBABILITY_UNIT
from ..raster.windows import read_mirrored
from ..runtime.errors import CubeError
from .legend import COLOURS_ITEM, MODEL_ITEM, Legend, check_names, codes_in_metadata, timeline_in_metadata

MOST_OFF_ONE = 0.01  # that a sum of probabilities may be, besides rounding
PROBES_A_SIDE = 3
PIXELS_OF_A_PROBE = 64
BLOCK_CACHE = 128 * 2**20  # bytes of blocks that GDAL keeps, for the windows beside and below


@dataclass(frozen=True)
class ProbabilityMap:
    """A raster with a layer for each class.

    Attributes
    ----------
    path : Path
        The raster.
    grid : Grid
        Its pixels.
    labels, colours : tuple of str
        Name and colour ``#rrggbb`` of each layer.
    block : tuple of int
        Rows and columns of the file's blocks.
    scale : float
        Stored number to probability.
    nodata : float or None
        Stored number of missing pixels.
    normalise : bool
        Whether probabilities are divided by their sum.
    model : str
        The model they come from, or else the file's name.
    codes : tuple of int
        What the pixels of each class are in a class map.
    timeline : tuple of str
        Dates of the images they were made from, as far as they are known.
    """

    path: Path
    grid: Grid
    labels: tuple[str, ...]
    colours: tuple[str, ...]
    block: tuple[int, int]
    scale: float
    nodata: float | None
    normalise: bool
    model: str
    codes: tuple[int, ...]
    timeline: tuple[str, ...] = ()

    @property
    def legend(self) -> Legend:
        """The classes of its layers."""
        return Legend(self.labels, self.colours, self.model, self.codes, self.timeline)

    @property
    def classes(self) -> int:
        """Number of layers."""
        return len(self.labels)


def open_probabilities(
    path: Path, labels: Sequence[str] = (), normalise: bool = False, override: bool = True
) -> ProbabilityMap:
    """Open a probability map and check some of its pixels.

    Parameters
    ----------
    path : Path
        The raster.
    labels : sequence of str
        Names of the layers; empty to take those of the file.
    normalise : bool
        Whether probabilities that do not sum to 1 are divided by their sum, instead of being refused.
    override : bool
        Whether given names come before those of the file.

    Raises
    ------
    CubeError
        When the file cannot be read, its layers have no names or another number of them, or its numbers are no
        probabilities.
    """
    with open_map(path) as dataset:
        raster = _describe(path, dataset, labels, normalise, override)
    with ProbabilityReader(raster) as reader:
        for window in _probes(raster.grid):
            reader.read(window)
    return raster


def _describe(
    path: Path, dataset: rasterio.DatasetReader, given: Sequence[str], normalise: bool, override: bool
) -> ProbabilityMap:
    if dataset.count < 2:
        raise CubeError(
            "{path} has a single band; choose a raster of probabilities, one band a class.",
            path=path,
        )
    if dataset.crs is None:
        raise CubeError("{path} has no coordinate reference system; assign one first.", path=path)
    named = tuple(name.strip() for name in dataset.descriptions if name and name.strip())
    if len(named) != dataset.count:
        named = ()
    labels = tuple(given) if given and (override or not named) else named
    if not labels:
        raise CubeError(
            "The {count} bands of {path} have no names; give the class names, in the order of the bands.",
            count=dataset.count,
            path=path,
        )
    if len(labels) != dataset.count:
        raise CubeError(
            "{count} class names were given and {path} has {bands} bands; give one for each, in their order.",
            count=len(labels),
            path=path,
            bands=dataset.count,
        )
    check_names(labels)
    whole = np.issubdtype(np.dtype(dataset.dtypes[0]), np.integer)
    scale = dataset.scales[0]
    return ProbabilityMap(
        path,
        Grid.of(dataset),
        labels,
        label_colours(labels, _colours_of(dataset)),
        dataset.block_shapes[0],
        PROBABILITY_SCALE if whole and scale == 1 else scale,  # sits writes no scale
        PROBABILITY_NODATA if dataset.nodata is None and whole else dataset.nodata,
        normalise,
        dataset.tags().get(MODEL_ITEM, path.stem),
        codes_in_metadata(path, dataset.tags(), named or labels),
        timeline_in_metadata(dataset.tags()),
    )


def _colours_of(dataset: rasterio.DatasetReader) -> dict[str, str]:
    """Colours of classes that a raster carries; a damaged list is as none."""
    try:
        colours = json.loads(dataset.tags().get(COLOURS_ITEM, "{}"))
    except ValueError:
        return {}
    return {str(label): str(colour) for label, colour in colours.items()} if isinstance(colours, dict) else {}


def _probes(grid: Grid) -> list[Window]:
    """Small windows spread over a grid."""
    height, width = min(PIXELS_OF_A_PROBE, grid.height), min(PIXELS_OF_A_PROBE, grid.width)
    tops = np.linspace(0, grid.height - height, PROBES_A_SIDE, dtype=int)
    lefts = np.linspace(0, grid.width - width, PROBES_A_SIDE, dtype=int)
    return [Window(int(left), int(top), width, height) for top in sorted(set(tops)) for left in sorted(set(lefts))]


class ProbabilityReader(AbstractContextManager["ProbabilityReader"]):
    """Encoded probabilities, window by window."""

    def __init__(self, raster: ProbabilityMap) -> None:
        self.raster = raster
        self._dataset = rasterio.open(raster.path)

    def __exit__(self, *_: object) -> None:
        self._dataset.close()

    def read(self, window: Window) -> npt.NDArray[np.uint16]:
        """Encoded probabilities of shape (K, rows, columns), 65535 in all classes of a pixel that lacks any.

        Raises
        ------
        CubeError
            When the file is damaged, or holds numbers that are no probabilities.
        """
        raster = self.raster
        try:
            with rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE):
                stored = self._dataset.read(window=window)
                hidden = hidden_pixels(self._dataset, list(self._dataset.indexes), window)
        except READING_ERRORS as error:
            raise CubeError(
                "{path} cannot be read to its end ({error}); copy it again.",
                path=raster.path,
                error=error,
            ) from error
        missing = (stored == raster.nodata).any(axis=0)  # never, where there is no nodata
        if not np.issubdtype(stored.dtype, np.integer):
            missing |= np.isnan(stored).any(axis=0)
        if hidden is not None:
            missing |= hidden
        if stored.dtype == np.uint16 and raster.scale == PROBABILITY_SCALE and not raster.normalise:
            encoded = stored
        else:
            encoded = self._encode(stored, missing, window)
        self._check(encoded, missing, window)
        encoded[:, missing] = PROBABILITY_NODATA
        return encoded

    def read_around(self, window: Window, leg: int) -> npt.NDArray[np.uint16]:
        """The same with `leg` more rows and columns on each side, mirrored where the raster ends."""
        return read_mirrored(self.read, self.raster.grid, window, leg)

    def _encode(
        self, stored: npt.NDArray[np.generic], missing: npt.NDArray[np.bool_], window: Window
    ) -> npt.NDArray[np.uint16]:
        probabilities = np.where(missing, 0, stored.astype(np.float64) * self.raster.scale)
        if self.raster.normalise:
            total = probabilities.sum(axis=0)
            self._check_none(~missing & ~(total > 0), total, window)
            probabilities /= np.where(total > 0, total, 1)
        outside = np.logical_or.reduce((probabilities < 0) | (probabilities > 1 + MOST_OFF_ONE), axis=0)
        self._check_none(outside, probabilities.sum(axis=0), window)
        return np.rint(probabilities * PROBABILITY_UNIT).astype(np.uint16)

    def _check(self, encoded: npt.NDArray[np.uint16], missing: npt.NDArray[np.bool_], window: Window) -> None:
        total = encoded.sum(axis=0, dtype=np.int64)
        off = np.abs(total - PROBABILITY_UNIT) > MOST_OFF_ONE * PROBABILITY_UNIT + len(encoded) / 2
        self._check_none(off & ~missing, total / PROBABILITY_UNIT, window)

    def _check_none(self, bad: npt.NDArray[np.bool_], total: npt.NDArray[np.floating], window: Window) -> None:
        if bad.any():
            row, column = np.unravel_index(bad.argmax(), bad.shape)
            raise CubeError(
                "The values of {path} are not probabilities: in column {column}, row {row}, they sum to {total} "
                "instead of 1. Choose another raster, or, if they were only not normalised, have them divided by "
                "their sum ({@normalise}).",
                path=self.raster.path,
                column=window.col_off + column,
                row=window.row_off + row,
                total=f"{total[row, column]:.4g}",
            )
