"""Inventory of a cube: its raster layers by date and band, and the range of values of each band, for showing its images."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio

from ..products.encodings import Encoding
from ..products.masks import MaskRule
from ..raster.grid import Grid
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.progress import Progress
from .coarse_reader import CubeOverviews
from .cube import Cube, Source
from .expressions import Expression
from .indices import INDICES

DATES_FOR_RANGES = 5
LOW, HIGH = 2.0, 98.0  # per cent of the values that lie below the range and below its end
BLOCK_CACHE = 64 * 2**20  # bytes: rasterio hands them on as they are
Range = tuple[float, float]
Values = npt.NDArray[np.float32]


class Inventory:
    """Raster layers of a cube as plain data; grids and encodings that many of them share are listed once.

    Parameters
    ----------
    cube : Cube
        Without bands that are computed.
    """

    def __init__(self, cube: Cube) -> None:
        self._cube = cube
        self._grids: dict[Grid, int] = {}
        self._encodings: dict[Encoding, int] = {}

    def to_data(self, ranges: Mapping[str, Range | None]) -> dict[str, Any]:
        """The inventory as JSON takes it.

        Parameters
        ----------
        ranges : mapping of str to pair of float, or None
            See :func:`value_ranges`.

        Returns
        -------
        dict
            ``bands`` with name and common name; ``ranges``; ``dates``; ``images``: by date and band, the rasters, the first one with an
            observation counts; ``masks``: the rasters that flag the observations of each date; ``mask``: what they mean;
            ``grids`` and ``encodings``, to which the rasters refer by number.
        """
        cube = self._cube
        images = [[[self._raster(source) for source in tiles] for tiles in row] for row in cube.sources]
        masks = [[self._raster(source) for source in tiles] for tiles in cube.masks]
        return {
            "bands": [
                {"name": name, "shows": source.shows}
                for name, source in zip(cube.bands, cube.first_sources(), strict=True)
            ],
            "ranges": dict(ranges),
            "dates": list(map(str, cube.timeline)),
            "images": images,
            "masks": masks,
            "mask": _mask_data(cube.mask) if any(masks) else None,
            "grids": [[grid.crs, list(grid.transform), grid.width, grid.height] for grid in self._grids],
            "encodings": [_encoding_data(encoding) for encoding in self._encodings],
        }

    def _raster(self, source: Source) -> list[Any]:
        grid = self._grids.setdefault(source.grid, len(self._grids))
        encoding = self._encodings.setdefault(source.encoding, len(self._encodings))
        masked = source.is_masked or bool(source.alpha)
        return [source.path, source.layer, source.dtype, list(source.block), grid, encoding, masked]


def value_ranges(cube: Cube, feedback: Feedback) -> dict[str, Range | None]:
    """Range of the physical values of each band and index, without the lowest and the highest few, the same for all dates.

    Parameters
    ----------
    cube : Cube
        A few pixels of :data:`DATES_FOR_RANGES` of its dates are read.
    feedback : Feedback
        Receives the progress.

    Returns
    -------
    dict of str to pair of float, or None
        By band, and by named index that the bands allow; None without a valid observation on these dates.
    """
    count = min(DATES_FOR_RANGES, len(cube.timeline))
    chosen = np.linspace(0, len(cube.timeline) - 1, count + 2)[1:-1].round().astype(int)
    indices = _possible_indices(cube)
    values: dict[str, list[Values]] = {name: [] for name in (*cube.bands, *indices)}
    progress = Progress(feedback)
    with rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE), CubeOverviews(cube) as overviews:
        for number, t in enumerate(dict.fromkeys(map(int, chosen))):
            feedback.check_cancelled()
            progress.report(
                number / count, Message("looking at date {number} of {count}", number=number + 1, count=count)
            )
            overview = overviews.read(t)
            of_bands = dict(zip(cube.bands, overview.values, strict=True))
            of_indices = {name: index.evaluate(of_bands) for name, index in indices.items()}
            for name, seen in {**of_indices, **of_bands}.items():
                values[name].append(seen[np.isfinite(seen) & ~overview.flagged])
    return {name: _range_of(parts) for name, parts in values.items()}


def _possible_indices(cube: Cube) -> dict[str, Expression]:
    """The named indices whose bands the cube has, over the names of its bands."""
    shown = {source.shows: band for band, source in zip(cube.bands, cube.first_sources(), strict=True) if source.shows}
    shown.setdefault("nir", shown.get("nir08", ""))
    return {
        name: index.over(shown)
        for name, index in INDICES.items()
        if name not in cube.bands and all(shown.get(band) for band in index.bands)
    }


def _range_of(parts: Iterable[Values]) -> Range | None:
    values = np.concatenate(list(parts))
    if not values.size:
        return None
    low, high = np.percentile(values, (LOW, HIGH))
    return float(low), float(high)


def _mask_data(rule: MaskRule) -> dict[str, list[int]]:
    return {"values": sorted(rule.values), "bits": sorted(rule.bits)}


def _encoding_data(encoding: Encoding) -> dict[str, Any]:
    single = [low for low, high in encoding.more_nodata if low == high]
    nodata = encoding.nodata if encoding.nodata is not None else next(iter(single), None)
    return {
        "scale": encoding.scale,
        "offset": encoding.offset,
        "nodata": None if nodata is None else repr(float(nodata)),  # JSON knows no NaN
    }
