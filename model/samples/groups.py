"""Groups of samples that lie together, for grouped cross-validation."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..raster.crs import to_crs
from ..runtime.errors import JobError, SamplesError
from ..runtime.text import name_some
from .points import LocatedPoints, Points

EQUAL_AREA = "EPSG:6933"  # metres, everywhere on land
DECIMALS_OF_DEGREES = 6  # about a tenth of a metre


def groups_of(points: Points, group_by: str, block_size: float) -> npt.NDArray[np.intp] | None:
    """Group number of each sample for grouped splits: samples with one number stay in one fold.

    Parameters
    ----------
    points : Points
        The N samples. A place is a pixel where they were taken from a cube (:class:`~model.samples.points.LocatedPoints`),
        else a position to six decimals of a degree.
    group_by : str
        One of :data:`model.samples.choices.GROUPINGS`. Samples of one polygon (one id) always stay together, but for ``none``.
    block_size : float
        Side of a block, in metres of an equal-area map of the world.

    Returns
    -------
    integer array of shape (N,), or None
        None where nothing is grouped.

    Raises
    ------
    SamplesError
        When a sample has no place.
    """
    if group_by == "none":
        return None
    features = _numbered(np.asarray(points.ids))
    if group_by == "place" and isinstance(points, LocatedPoints):
        return _linked(features, _numbered(points.rows, points.columns))
    if group_by == "place":
        longitude, latitude = _positions(points, "EPSG:4326")
        positions = _numbered(longitude.round(DECIMALS_OF_DEGREES), latitude.round(DECIMALS_OF_DEGREES))
        return _linked(features, positions)
    if not block_size > 0:
        raise JobError(
            "{@block_size} is {size}; give the side of a block in metres, above 0.",
            size=f"{block_size:g}",
        )
    # A polygon lies in the block of its middle, as a whole.
    x, y = (_means(features, values) for values in _positions(points, EQUAL_AREA))
    return _numbered(np.floor(x / block_size), np.floor(y / block_size))


def _linked(features: npt.NDArray[np.intp], positions: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """Numbers that are the same for samples of one feature or one place, and for those that these lead to."""
    first = features.max() + 1
    links = coo_array((np.ones(len(features)), (features, positions + first)), shape=(first + positions.max() + 1,) * 2)
    return np.asarray(connected_components(links, directed=False)[1], dtype=np.intp)[features]


def _means(features: npt.NDArray[np.intp], values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray((np.bincount(features, values) / np.bincount(features))[features])


def _numbered(*coordinates: npt.NDArray[np.generic]) -> npt.NDArray[np.intp]:
    _, numbers = np.unique(np.stack(coordinates, axis=1), axis=0, return_inverse=True)
    return numbers.reshape(-1)


def _positions(points: Points, crs: str) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    x, y = (np.array([np.nan if v is None else v for v in values], dtype=np.float64) for values in (points.x, points.y))
    placed = np.isfinite(x) & np.isfinite(y)
    if points.crs and placed.any():
        x[placed], y[placed] = to_crs(x[placed], y[placed], points.crs, crs)
        placed = np.isfinite(x) & np.isfinite(y)
    if not (placed.all() and points.crs):
        lost = np.asarray(points.ids)[~placed]
        if len(lost):
            raise SamplesError(
                "Samples cannot be grouped by where they lie, as some have no place (feature ids {ids}) or the layer has "
                "no coordinate reference system; choose {@group_by} none, or give them one.",
                ids=name_some(lost),
            )
        raise SamplesError(
            "Samples cannot be grouped by where they lie, as the layer has no coordinate reference system; choose "
            "{@group_by} none, or give it one.",
        )
    return x, y
