"""Transformation of coordinates between coordinate reference systems."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform as transform_points

from ..runtime.errors import SamplesError

Coordinates = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]
EARTH_RADIUS = 6_371_007.181  # metres, of the sphere with the area of the WGS 84 ellipsoid
TURN = 360.0  # degrees
_STRAIGHT = ("merc", "webmerc", "eqc", "cea", "mill")  # projections in which circles of latitude are rows
MOST_LETTERS = 60  # of a CRS in a sentence


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
        When `source` is empty, or PROJ does not know it. Callers that know whose coordinates these are refuse an empty one
        before, by that name.
    """
    if not source:
        raise SamplesError("The layer has no coordinate reference system; set it in the layer's properties.")
    try:
        source_crs, target_crs = rasterio.CRS.from_user_input(source), rasterio.CRS.from_user_input(target)
        if source_crs == target_crs:
            return x, y
        return _move(x, y, source_crs, target_crs)
    except (CRSError, ValueError) as error:
        raise SamplesError(
            "The coordinate reference system {crs} is not understood ({error}); save the layer in another one.",
            crs=source[:MOST_LETTERS],
            error=error,
        ) from error


@lru_cache(maxsize=64)
def is_geographic(crs: str) -> bool:
    """Whether a WKT text means a coordinate reference system of longitudes and latitudes."""
    return bool(rasterio.CRS.from_user_input(crs).is_geographic)


@lru_cache(maxsize=64)
def turn_of(crs: str) -> float:
    """Length of the equator in the units of a CRS whose rows are parallels, such as degrees or Web Mercator; 0 for others.

    Parameters
    ----------
    crs : str
        Authority code or WKT.
    """
    given = rasterio.CRS.from_user_input(crs)
    if given.is_geographic:
        return TURN
    described = given.to_dict()
    if described.get("proj") not in _STRAIGHT:
        return 0.0
    middle = float(described.get("lon_0", 0.0))
    x, _ = _move(np.array([middle, middle + 1.0]), np.zeros(2), rasterio.CRS.from_epsg(4326), given)
    return abs(float(x[1] - x[0])) * TURN if np.isfinite(x).all() else 0.0


def unit_of(crs: rasterio.CRS) -> str:
    """Unit of coordinates as it stands behind a number: ``°``, `` m``, or the name of another one after a blank."""
    if crs.is_geographic:
        return "°"
    return " m" if crs.linear_units in {"metre", "meter", "m"} else f" {crs.linear_units}"


def _move(
    x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], source: rasterio.CRS, target: rasterio.CRS
) -> Coordinates:
    try:
        moved_x, moved_y = transform_points(source, target, x, y)
    except (MemoryError, RasterioError, TypeError, ValueError):
        raise
    except Exception:
        # GDAL gives up on all points when it cannot project one of them; rasterio has no public class for its error.
        if len(x) == 1:
            return np.full(1, np.nan), np.full(1, np.nan)
        middle = len(x) // 2
        halves = [_move(x[part], y[part], source, target) for part in (slice(middle), slice(middle, None))]
        moved_x, moved_y = (np.concatenate(values) for values in zip(*halves, strict=True))
    return np.asarray(moved_x, dtype=np.float64), np.asarray(moved_y, dtype=np.float64)


def to_sphere(x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], crs: str) -> npt.NDArray[np.float64]:
    """Positions as points on a sphere, so that their distances are metres in any CRS.

    Parameters
    ----------
    x, y : float64 arrays of shape (N,)
        In `crs`.
    crs : str
        Authority code or WKT.

    Returns
    -------
    float64 array of shape (N, 3)
        Metres from the centre of the earth; distances between them are true to half a per cent.
    """
    longitude, latitude = (np.radians(values) for values in to_crs(x, y, crs, "EPSG:4326"))
    across = np.cos(latitude)
    directions = np.stack([across * np.cos(longitude), across * np.sin(longitude), np.sin(latitude)], axis=1)
    return np.asarray(EARTH_RADIUS * directions)
