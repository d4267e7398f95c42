"""Where samples are taken, and which of them belong together because they lie together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
from affine import Affine
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from .cube.cube import Cube
from .cube.gaps import has_observations, longest_gaps
from .raster.crs import to_crs
from .raster.polygons import PolygonRule, draw_pixels, in_pixels, middle_of_pixels
from .runtime.errors import JobError, SamplesError
from .runtime.feedback import Feedback
from .samples import MOST_IDS_NAMED, Points, Samples, extract_series, locate, log_missing, name_ids, samples_from_cube

EQUAL_AREA = "EPSG:6933"  # metres, everywhere on land


DECIMALS_OF_DEGREES = 6  # about a tenth of a metre


def samples_at(points: Points, cube: Cube, rule: PolygonRule, feedback: Feedback) -> tuple[Samples, Points]:
    """Training samples where points and polygons meet a cube.

    Parameters
    ----------
    points : Points
        Labelled, in any CRS.
    cube : Cube
        Where to look.
    rule : PolygonRule
        How polygons become samples.
    feedback : Feedback
        Receives what was counted once, left out, or contradicts itself.

    Returns
    -------
    samples : Samples
        Each pixel once for each of its labels.
    positions : Points
        Where they were taken, in the same order.

    Raises
    ------
    SamplesError
        When features lie outside the cube or have no valid observation.
    """
    placed = drop_duplicates(place_polygons(points, cube, rule, feedback), cube, feedback)
    series = extract_series(placed, cube)
    log_missing(series, cube, feedback)
    observed, ids = has_observations(series), np.asarray(placed.ids)
    if cube.max_gap:
        observed &= longest_gaps(series, cube.days) <= cube.max_gap
    # A feature is refused by its id if it has nothing else; one pixel of a polygon cannot be taken out by hand.
    kept = observed | ~np.isin(ids, ids[observed])
    if not kept.all():
        feedback.log(f"{(~kept).sum()} pixels of polygons have no or too few valid observations and are left out.")
    placed = placed.take(np.flatnonzero(kept))
    return samples_from_cube(placed, cube, series[kept]), placed


def place_polygons(points: Points, cube: Cube, rule: PolygonRule, feedback: Feedback) -> Points:
    """Points where polygons are to be sampled; points stay as they are.

    Parameters
    ----------
    points, cube, rule, feedback
        See :func:`samples_at`.

    Returns
    -------
    Points
        For a polygon the centres of the pixels drawn from it; or the polygon itself, in the middle of its pixels, where the
        mean is asked for. One that holds no centre of a pixel becomes the point on it.
    """
    areas = {n: polygon for n, polygon in enumerate(points.polygons) if polygon}
    if not areas:
        return points
    in_grid = dict(zip(areas, in_pixels(list(areas.values()), points.crs, cube.grid), strict=True))
    nowhere = [(np.nan, np.nan)]
    owners: list[int] = []
    positions: list[tuple[float, float]] = []
    for n, number in enumerate(points.ids):
        feedback.check_cancelled()
        found: list[tuple[float, float]] = []
        if n in in_grid and rule.mean:
            middle = middle_of_pixels(in_grid[n], cube.grid)
            found = [middle] if middle else []
        elif n in in_grid:
            found = list(zip(*draw_pixels(in_grid[n], cube.grid, rule, number), strict=True))
        positions += found or nowhere
        owners += [n] * max(1, len(found))
    rows, columns = np.array(positions, dtype=np.float64).T
    moved = np.flatnonzero(np.isfinite(rows))
    placed = points.take(np.array(owners))
    x, y = (np.array(values, dtype=object) for values in (placed.x, placed.y))
    right, down = Affine(*cube.grid.transform) @ (columns[moved] + 0.5, rows[moved] + 0.5)
    x[moved], y[moved] = to_crs(right, down, cube.grid.crs, points.crs)
    polygons = tuple(areas.get(n) if np.isfinite(row) else None for n, row in zip(owners, rows, strict=True))
    placed = replace(placed, x=tuple(x), y=tuple(y), polygons=polygons if rule.mean else ())
    _report_polygons(placed, set(map(points.ids.__getitem__, areas)), np.isfinite(rows), cube, feedback)
    return placed


def _report_polygons(
    placed: Points, polygons: set[int], has_centre: npt.NDArray[np.bool_], cube: Cube, feedback: Feedback
) -> None:
    inside = locate(placed, cube)[2]
    of_polygon = np.isin(placed.ids, list(polygons))
    feedback.log(f"{len(polygons)} polygons give {(inside & of_polygon).sum()} samples.")
    small = np.asarray(placed.ids)[inside & of_polygon & ~has_centre]
    if len(small):
        feedback.log(
            f"{len(small)} polygons hold no centre of a pixel (feature ids {name_ids(small)}); the pixel of a point on each "
            f"is taken."
        )


def drop_duplicates(points: Points, cube: Cube, feedback: Feedback) -> Points:
    """Points without those that share a pixel with another of the same label.

    Points of one pixel with different labels are kept, and reported with their ids. Means over polygons stay as they are.
    """
    rows, columns, inside = locate(points, cube)
    labels_at: dict[tuple[int, int], dict[str, int]] = {}
    kept = []
    for n, number in enumerate(points.ids):
        is_area = bool(points.polygons) and points.polygons[n] is not None
        if is_area or not inside[n]:
            kept.append(n)
            continue
        ids = labels_at.setdefault((int(rows[n]), int(columns[n])), {})
        if points.labels[n] not in ids:
            ids[points.labels[n]] = number
            kept.append(n)
    again = len(points.ids) - len(kept)
    if again:
        feedback.log(f"{again} samples share a pixel with another of the same label and are counted once.")
    mixed = [list(ids.values()) for ids in labels_at.values() if len(ids) > 1]
    if mixed:
        named = "; ".join(" and ".join(map(str, ids)) for ids in mixed[:MOST_IDS_NAMED])
        more = f"; and {len(mixed) - MOST_IDS_NAMED} more" if len(mixed) > MOST_IDS_NAMED else ""
        feedback.warn(
            f"{len(mixed)} pixels have samples with different labels (feature ids {named}{more}). All are kept; correct their "
            f"labels, or leave out the wrong ones."
        )
    return points.take(np.array(kept, dtype=np.intp)) if again else points


def groups_of(points: Points, cube: Cube | None, group_by: str, block_size: float) -> npt.NDArray[np.intp] | None:
    """Numbers that are the same for samples which must stay together.

    Parameters
    ----------
    points : Points
        The N samples.
    cube : Cube or None
        Where they were taken; then a place is a pixel of it, else a position to six decimals of a degree.
    group_by : str
        One of :data:`model.splits.GROUPINGS`. Samples of one polygon (one id) always stay together, but for ``none``.
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
    if group_by == "place" and cube is not None:
        rows, columns, _ = locate(points, cube)
        return _linked(features, _numbered(rows, columns))
    if group_by == "place":
        longitude, latitude = _positions(points, "EPSG:4326")
        positions = _numbered(longitude.round(DECIMALS_OF_DEGREES), latitude.round(DECIMALS_OF_DEGREES))
        return _linked(features, positions)
    if not block_size > 0:
        raise JobError(f"Block size is {block_size:g}; give the side of a block in metres, above 0.")
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
        culprits = "" if placed.all() else f" (feature ids {name_ids(np.asarray(points.ids)[~placed])})"
        raise SamplesError(
            f"Samples cannot be grouped by where they lie, as some have no place{culprits} or the layer has no coordinate "
            f"reference system; choose Group by none, or give them one."
        )
    return x, y
