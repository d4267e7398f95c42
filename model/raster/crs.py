"""Transformation of coordinates between coordinate reference systems."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import CRSError
from rasterio.warp import transform as transform_points

from ..runtime.errors import SamplesError

Coordinates = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]


def to_crs(x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], source: str, target: str) -> Coordinates:
    """Coordinates of a layer in another CRS.

    Parameters
    ----------
    x, y : float64 arrays of shape (N,)
        In `source`.
    source, target : str
        Authority codes or WKT.

    Returns
    -------
    x, y : float64 arrays of shape (N,)
        In `target`, not finite where it knows no such place; the very same numbers where both are one CRS.

    Raises
    ------
    SamplesError
        When the layer has no CRS, or one that PROJ does not know.
    """
    if not source:
        raise SamplesError("The layer of samples has no coordinate reference system; set it in the layer's properties.")
    try:
        source_crs, target_crs = rasterio.CRS.from_user_input(source), rasterio.CRS.from_user_input(target)
        if source_crs == target_crs:
            return x, y
        return _move(x, y, source_crs, target_crs)
    except (CRSError, ValueError) as error:
        raise SamplesError(
            "The samples' coordinate reference system is not understood ({error}); save the layer in another one.",
            error=error,
        ) from error


def _move(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], source: rasterio.CRS, target: rasterio.CRS
) -> Coordinates:
    try:
        moved_x, moved_y = transform_points(source, target, x, y)
    except CPLE_BaseError:
        # GDAL gives up on all points when it cannot project one of them.
        if len(x) == 1:
            return np.full(1, np.nan), np.full(1, np.nan)
        alone = [_move(x[n : n + 1], y[n : n + 1], source, target) for n in range(len(x))]
        moved_x, moved_y = (np.concatenate(values) for values in zip(*alone, strict=True))
    return np.asarray(moved_x, dtype=np.float64), np.asarray(moved_y, dtype=np.float64)
