"""Extraction of series from a cube at points and in polygons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ..cube.cube import Cube
from ..cube.gaps import describe_empty_dates, describe_missing, has_observations, missing_by_date
from ..cube.preprocessing import SeriesPreprocessor
from ..cube.reader import CubeReader
from ..cube.value_checks import warn_of_values
from ..raster.crs import to_crs
from ..raster.glance import evenly_spread
from ..raster.grid import Grid
from ..raster.polygons import Polygon, PolygonRule, draw_pixels, in_pixels, middle_of_pixels, pixels_of
from ..runtime.errors import SamplesError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.text import name_some
from .points import LocatedPoints, Points, check_crs, check_geometry
from .samples import Samples

MOST_VALUES = 2**23  # read together for means
MOST_DATES, MOST_SAMPLES = 12, 60  # whose values are looked at, of bands that only indices are computed from


def samples_at(points: Points, cube: Cube, rule: PolygonRule, feedback: Feedback) -> tuple[Samples, LocatedPoints]:
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
    positions : LocatedPoints
        Where they were taken, in the same order.

    Raises
    ------
    SamplesError
        When features lie outside the cube or have no valid observation.
    """
    check_geometry(points)
    placed = drop_duplicates(place_polygons(points, cube, rule, feedback), feedback)
    series = extract_series(placed, cube)
    log_missing(series, placed, cube, feedback)
    preprocessor = SeriesPreprocessor.of_cube(cube, cube.target_days)
    observed, ids = preprocessor.is_known(series), np.asarray(placed.ids)
    # A feature is refused by its id if it has nothing else; one pixel of a polygon cannot be taken out by hand.
    kept = observed | ~np.isin(ids, ids[observed])
    if not kept.all():
        feedback.log(
            Message(
                "{count} {count:pixel|pixels} of polygons {count:has|have} no or too few valid observations and "
                "{count:is left|are left} out.",
                count=(~kept).sum(),
            )
        )
    placed = placed.take(np.flatnonzero(kept))
    return samples_of_series(placed, series[kept], cube, preprocessor), placed


def place_polygons(points: Points, cube: Cube, rule: PolygonRule, feedback: Feedback) -> LocatedPoints:
    """Points where polygons are to be sampled, with their pixels; points stay where they are.

    Parameters
    ----------
    points, cube, rule, feedback
        See :func:`samples_at`.

    Returns
    -------
    LocatedPoints
        For a polygon the centres of the pixels drawn from it; or the polygon itself, in the middle of its pixels, where the
        mean is asked for. One that holds no centre of a pixel becomes the point on it.
    """
    areas = {n: polygon for n, polygon in enumerate(points.polygons) if polygon}
    if not areas:
        return LocatedPoints.on(points, cube.grid)
    check_crs(points)
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
    right, down = cube.grid.affine @ (columns[moved] + 0.5, rows[moved] + 0.5)
    x[moved], y[moved] = to_crs(right, down, cube.grid.crs, points.crs)
    polygons = tuple(areas.get(n) if np.isfinite(row) else None for n, row in zip(owners, rows, strict=True))
    placed = replace(placed, x=tuple(x), y=tuple(y), polygons=polygons if rule.mean else ())
    located = LocatedPoints.on(placed, cube.grid)
    _report_polygons(located, set(map(points.ids.__getitem__, areas)), np.isfinite(rows), feedback)
    return located


def _report_polygons(
    located: LocatedPoints, polygons: set[int], has_centre: npt.NDArray[np.bool_], feedback: Feedback
) -> None:
    sampled = located.inside & np.isin(located.ids, list(polygons))
    feedback.log(
        Message(
            "{polygons} {polygons:polygon gives|polygons give} {count} {count:sample|samples}.",
            polygons=len(polygons),
            count=sampled.sum(),
        )
    )
    small = np.asarray(located.ids)[sampled & ~has_centre]
    if len(small):
        feedback.log(
            Message(
                "{count} {count:polygon holds|polygons hold} no centre of a pixel (feature {count:id|ids} "
                "{ids}); the pixel of {count:a point on it|a point on each} is taken.",
                count=len(small),
                ids=name_some(small),
            )
        )


def drop_duplicates(points: LocatedPoints, feedback: Feedback) -> LocatedPoints:
    """Drop points that share a pixel with another of the same label.

    Points of one pixel with different labels are kept, and reported with their ids. Means over polygons stay as they are.
    """
    labels_at: dict[tuple[int, int], dict[str, int]] = {}
    kept = []
    for n, number in enumerate(points.ids):
        is_area = bool(points.polygons) and points.polygons[n] is not None
        if is_area or not points.inside[n]:
            kept.append(n)
            continue
        ids = labels_at.setdefault((int(points.rows[n]), int(points.columns[n])), {})
        if points.labels[n] not in ids:
            ids[points.labels[n]] = number
            kept.append(n)
    again = len(points.ids) - len(kept)
    if again:
        feedback.log(
            Message(
                "{count} {count:sample shares|samples share} a pixel with another of the same label and "
                "{count:is counted|are counted} once.",
                count=again,
            )
        )
    mixed = [list(ids.values()) for ids in labels_at.values() if len(ids) > 1]
    if mixed:
        named = name_some([" and ".join(map(str, ids)) for ids in mixed], semicolons=True)
        feedback.warn(
            Message(
                "{count} {count:pixel has|pixels have} samples with different labels (feature ids {ids}). All "
                "are kept; correct their labels, or leave out the wrong ones.",
                count=len(mixed),
                ids=named,
            )
        )
    return points.take(np.array(kept, dtype=np.intp)) if again else points


def extract_series(points: LocatedPoints, cube: Cube) -> npt.NDArray[np.float64]:
    """Extract the series of a cube at points, and their means over polygons.

    Parameters
    ----------
    points : LocatedPoints
        On the cube's grid.
    cube : Cube
        Where to look.

    Returns
    -------
    float64 array of shape (N, T, B)
        Physical values, unfilled: NaN where an observation is missing and everywhere for a point outside the cube. A
        polygon's are means over the valid observations of its pixels, for each date and band.
    """
    inside = points.inside
    series = np.full((len(points.ids), len(cube.timeline), len(cube.bands)), np.nan)
    with CubeReader(cube) as reader:
        series[inside] = reader.read_pixels(points.rows[inside], points.columns[inside])
        areas = [n for n, polygon in enumerate(points.polygons) if polygon]
        if areas:
            polygons = tuple(polygon for polygon in points.polygons if polygon)
            series[areas] = mean_series(polygons, points.crs, reader)
    return series


def samples_of_series(
    points: LocatedPoints, series: npt.NDArray[np.float64], cube: Cube, preprocessor: SeriesPreprocessor
) -> Samples:
    """Training samples from the series that a cube has at points.

    Parameters
    ----------
    points : LocatedPoints
        On the cube's grid.
    series : float64 array of shape (N, T, B)
        See :func:`extract_series`.
    cube : Cube
        Where they come from.
    preprocessor : SeriesPreprocessor
        Of the cube's series, without a normalisation.

    Raises
    ------
    SamplesError
        When points lie outside the cube or on pixels without any valid observation.
    """
    if not points.inside.any():
        raise SamplesError(
            "No sample point lies on the rasters; check that both show the same place and that the layer's CRS is right."
        )
    outside = np.asarray(points.ids)[~points.inside]
    if len(outside):
        raise SamplesError(
            "{count} {count:sample lies|samples lie} outside the rasters (feature {count:id|ids} {ids}); "
            "select the ones inside, or add rasters that {count:cover it|cover them}.",
            count=len(outside),
            ids=name_some(outside),
        )
    long = np.asarray(points.ids)[has_observations(series) & ~preprocessor.has_short_gaps(np.isfinite(series))]
    if len(long):
        raise SamplesError(
            "{count} {count:sample has|samples have} a gap of more than {days} days (feature {count:id|ids} "
            "{ids}); {count:leave it|leave them} out, or allow longer gaps under {@max_gap}.",
            count=len(long),
            days=f"{cube.max_gap:g}",
            ids=name_some(long),
        )
    return Samples.of_observations(series, points, cube.bands, cube.steps or cube.timeline, preprocessor)


def log_missing(series: npt.NDArray[np.float64], points: LocatedPoints, cube: Cube, feedback: Feedback) -> None:
    """Log the percentage of each date's observations that is missing at the samples, and warn of odd values.

    Those of bands that an index is computed from are looked at in a few samples: a fill value makes an index like any other.
    """
    missing, total = missing_by_date(series), len(series) * len(cube.bands)
    words = describe_missing(missing, total, cube.timeline)
    if words:
        feedback.log(words)
    empty = describe_empty_dates(missing, total, cube.timeline)
    if empty:
        feedback.warn(empty)
    warn_of_values(series, cube.bands, cube.encodings, cube.timeline, feedback)
    if cube.derived:
        few = cube.measured_only().at_dates(evenly_spread(len(cube.timeline), MOST_DATES))
        at = points.take(np.array(evenly_spread(len(points.ids), MOST_SAMPLES), dtype=np.intp))
        warn_of_values(extract_series(at, few), few.bands, few.encodings, few.timeline, feedback)


def mean_series(polygons: Sequence[Polygon], crs: str, reader: CubeReader) -> npt.NDArray[np.float64]:
    """Means of a cube's series over polygons.

    Parameters
    ----------
    polygons : sequence of Polygon
        N of them.
    crs : str
        Theirs.
    reader : CubeReader
        Of the cube.

    Returns
    -------
    float64 array of shape (N, T, B)
        Means over the valid observations of each date and band; NaN where there is none.
    """
    cube = reader.cube
    size = (len(cube.timeline), len(cube.bands))
    sums, counts = np.zeros((len(polygons), *size)), np.zeros((len(polygons), *size), dtype=np.int64)
    placed = in_pixels(polygons, crs, cube.grid)
    for owners, rows, columns in _batches(placed, cube.grid, max(1, MOST_VALUES // (size[0] * size[1]))):
        series = reader.read_pixels(rows, columns)
        valid = np.isfinite(series)
        firsts = np.flatnonzero(np.diff(owners, prepend=-1))
        sums[owners[firsts]] += np.add.reduceat(np.where(valid, series, 0.0), firsts, axis=0)
        counts[owners[firsts]] += np.add.reduceat(valid, firsts, axis=0, dtype=np.int64)
    return np.divide(sums, counts, out=np.full(sums.shape, np.nan), where=counts > 0)


def _batches(
    polygons: Sequence[Polygon], grid: Grid, most: int
) -> Iterator[tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.intp]]]:
    """Positions, rows and columns of the pixels of many polygons, in arrays of at most `most` pixels."""
    waiting: list[npt.NDArray[np.intp]] = []
    count = 0
    for owner, polygon in enumerate(polygons):
        for pixels in pixels_of(polygon, grid):
            piece = np.stack([np.full(len(pixels[0]), owner), *pixels])
            while count + piece.shape[1] > most:
                room = most - count
                yield tuple(np.concatenate([*waiting, piece[:, :room]], axis=1))
                waiting, count, piece = [], 0, piece[:, room:]
            waiting.append(piece)
            count += piece.shape[1]
    if count:
        yield tuple(np.concatenate(waiting, axis=1))
