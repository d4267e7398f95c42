"""Series and class probabilities of single pixels."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import rasterio

from ..cube.cube import Cube
from ..cube.gaps import fill_gaps, longest_gaps
from ..cube.reader import MOST_OPEN_FILES, CubeReader
from ..raster.crs import to_crs
from ..runtime.errors import SamplesError

if TYPE_CHECKING:
    from .classifier import Classifier

LEAST_CACHE, MOST_CACHE = 64 * 2**20, 768 * 2**20  # bytes of blocks
OTHER_FILES = 100  # that the process may have open beside the cube's


@dataclass(frozen=True)
class Pixel:
    """Series and class probabilities of a pixel.

    Attributes
    ----------
    row, column : int
        Its place in the cube's grid.
    corners : list of tuple of float
        Its four corners, in the CRS of the question.
    observed : float64 array of shape (T, B)
        Physical values, NaN where an observation is missing.
    filled : float64 array of shape (T, B)
        The same with the gaps filled; NaN in a band without any observation.
    probabilities : list of float
        Of the K classes; empty where there is no model, or where it can say nothing.
    silence : str
        Why a model says nothing; else empty.
    """

    row: int
    column: int
    corners: list[tuple[float, float]]
    observed: npt.NDArray[np.float64]
    filled: npt.NDArray[np.float64]
    probabilities: list[float] = field(default_factory=list)
    silence: str = ""


class PixelReader(AbstractContextManager["PixelReader"]):
    """Reader of single pixels that keeps all files of a cube open, so that a pixel takes one block of each.

    Parameters
    ----------
    cube : Cube
        What to read.
    classifier : Classifier, optional
        Of a model that reads the first bands of the cube.
    model_bands : int
        How many.
    season : slice
        Dates of the cube that the model's dates are made from.
    """

    def __init__(
        self,
        cube: Cube,
        classifier: Classifier | None = None,
        model_bands: int = 0,
        season: slice = slice(None),
    ) -> None:
        self._cube = cube
        self._classifier = classifier
        self._model_bands = model_bands
        self._season = season
        self._reader = CubeReader(cube)
        self._reader.most_open_files = most_open_files()
        self._environment = rasterio.Env(GDAL_CACHEMAX=cache_bytes(cube))

    def __enter__(self) -> PixelReader:
        self._environment.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._reader.__exit__(None, None, None)
        self._environment.__exit__()

    def read(self, x: float, y: float, crs: str, before_date: Callable[[int], None]) -> Pixel:
        """Read the pixel at a position.

        Parameters
        ----------
        x, y : float
            In `crs`.
        crs : str
            Authority code or WKT.
        before_date : callable
            See :meth:`~model.cube.reader.CubeReader.read_pixels`.

        Raises
        ------
        SamplesError
            When the place lies outside the cube, or its CRS is missing or not understood.
        CubeError
            When a file cannot be read.
        """
        if not crs:
            raise SamplesError("The clicked place has no coordinate reference system; set that of the project.")
        cube = self._cube
        rows, columns, inside = cube.grid.locate((x,), (y,), crs)
        if not inside[0]:
            raise SamplesError("This place lies outside the rasters.")
        observed = self._reader.read_pixels(rows, columns, before_date)
        row, column = int(rows[0]), int(columns[0])
        probabilities, silence = self._classify(observed)
        filled = fill_gaps(observed, cube.days)[0]
        return Pixel(row, column, self._corners(row, column, crs), observed[0], filled, probabilities, silence)

    def _corners(self, row: int, column: int, crs: str) -> list[tuple[float, float]]:
        positions = [
            self._cube.grid.affine @ (column + across, row + along)
            for across, along in ((0, 0), (1, 0), (1, 1), (0, 1))
        ]
        right, down = np.array(positions, dtype=np.float64).T
        x, y = to_crs(right, down, self._cube.grid.crs, crs)
        return list(zip(x.tolist(), y.tolist(), strict=True))

    def _classify(self, observed: npt.NDArray[np.float64]) -> tuple[list[float], str]:
        if self._classifier is None:
            return [], ""
        series = observed[:, self._season, : self._model_bands]
        probabilities = self._classifier.probabilities(series.astype(np.float32))[0]
        if np.isfinite(probabilities).all():
            return probabilities.tolist(), ""
        empty = [b for b in range(self._model_bands) if not np.isfinite(series[0, :, b]).any()]
        if empty:
            names = ", ".join(self._cube.bands[b] for b in empty)
            return [], f"No observation of {names}, so the model says nothing here."
        longest = longest_gaps(np.isfinite(series), self._cube.days[self._season])[0]
        return (
            [],
            f"A gap of {longest:.0f} days is longer than the longest allowed one, so the model says nothing here.",
        )


def most_open_files() -> int:
    """Limit of open files of a cube: what the system allows, less some for everything else."""
    if importlib.util.find_spec("resource") is None:  # Windows, where GDAL's files are not counted
        return 10 * MOST_OPEN_FILES
    import resource

    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return max(MOST_OPEN_FILES, min(allowed - OTHER_FILES, 10 * MOST_OPEN_FILES))


def cache_bytes(cube: Cube) -> int:
    """Size of GDAL's block cache, with room for a block of each raster: a pixel is mostly near the one before.

    An integer in rasterio's ``GDAL_CACHEMAX`` counts bytes, other than in the environment variable.
    """
    layers = chain(cube.all_sources(), (source for tiles in cube.masks for source in tiles))
    size = sum(math.prod(source.block) * np.dtype(source.dtype).itemsize for source in layers)
    return max(LEAST_CACHE, min(MOST_CACHE, 2 * size))
