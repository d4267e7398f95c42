"""Labelled series: taken from a cube at points and in polygons, or carried by these in their fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine

from .cube.cube import Cube
from .cube.gaps import describe_missing, fill_gaps, has_observations, interpolate, longest_gaps, missing_by_date
from .cube.reader import CubeReader
from .names import SeriesField, parse_series_fields
from .polygons import mean_series
from .products.encodings import valid_physical_range
from .raster.crs import to_crs
from .raster.polygons import Polygon
from .runtime.errors import SamplesError
from .runtime.feedback import Feedback

MOST_IDS_NAMED = 10


@dataclass(frozen=True)
class Points:
    """A layer of points or polygons as it arrives, or the samples made of it: N places and what they carry.

    Attributes
    ----------
    ids : tuple of int
        Feature ids. Samples of one polygon share one.
    x, y : tuple of float or None
        Coordinates in `crs`, of a polygon those of a point on it; None where a feature has no geometry.
    crs : str
        Authority code or WKT.
    labels : tuple of str
        Class labels; an empty string where there is none. Empty for points that are not labelled.
    fields : mapping of str to sequence
        Values of the fields that may carry series (numbers) or dates (``start_date``, ``end_date``: YYYY-MM-DD).
    colours : mapping of str to str
        Colours the layer's own legend gives to labels.
    polygons : tuple of Polygon or None
        In `crs`; None where a feature is a point. Empty for points.
    """

    ids: tuple[int, ...]
    x: tuple[float | None, ...] = ()
    y: tuple[float | None, ...] = ()
    crs: str = ""
    labels: tuple[str, ...] = ()
    fields: Mapping[str, Sequence[Any]] | None = None
    colours: Mapping[str, str] | None = None
    polygons: tuple[Polygon | None, ...] = ()

    def take(self, indices: npt.NDArray[np.intp]) -> Points:
        """The places at some positions, any of them as often as it is asked for; without the fields."""
        ids, x, y, labels, polygons = (
            tuple(values[n] for n in indices) if values else ()
            for values in (self.ids, self.x, self.y, self.labels, self.polygons)
        )
        return replace(self, ids=ids, x=x, y=y, labels=labels, polygons=polygons, fields={})


@dataclass(frozen=True)
class Samples:
    """N labelled series of T dates and B bands.

    Attributes
    ----------
    series : float64 array of shape (N, T, B)
        Physical values without gaps.
    labels : array of str, shape (N,)
        Class labels.
    ids : int array of shape (N,)
        Feature ids; samples of one polygon share one.
    bands : tuple of str
        Names of the B bands.
    timeline : tuple of date
        The T dates; empty when the series have positions only.
    days : tuple of float
        Days of the dates from the first; 0 … T−1 when the series have positions only.
    """

    series: npt.NDArray[np.float64]
    labels: npt.NDArray[np.str_]
    ids: npt.NDArray[np.int64]
    bands: tuple[str, ...]
    timeline: tuple[date, ...]
    days: tuple[float, ...]

    def __len__(self) -> int:
        return len(self.ids)

    def classes(self, labels: Sequence[str]) -> npt.NDArray[np.int64]:
        """Position in `labels` of each sample's label: int64 array of shape (N,)."""
        position = {label: number for number, label in enumerate(labels)}
        return np.array([position[label] for label in self.labels.tolist()], dtype=np.int64)

    @property
    def share_polygons(self) -> bool:
        """Whether several samples are of one polygon."""
        return len(np.unique(self.ids)) < len(self.ids)

    @staticmethod
    def of_observations(
        series: npt.NDArray[np.float64],
        points: Points,
        bands: Sequence[str],
        timeline: tuple[date, ...],
        days: tuple[float, ...],
    ) -> Samples:
        """Labelled samples whose gaps are filled.

        Parameters
        ----------
        series : float64 array of shape (N, T, B)
            Physical values, NaN where an observation is missing.
        points : Points
            Their N features.
        bands, timeline, days
            See :class:`Samples`.

        Raises
        ------
        SamplesError
            When a sample has no valid observation in some band.
        """
        ids = np.asarray(points.ids, dtype=np.int64)
        empty = ids[~has_observations(series)]
        if len(empty):
            raise SamplesError(
                f"{len(empty)} samples have no valid observation in some band (feature ids {name_ids(empty)}); leave them out."
            )
        return Samples(
            fill_gaps(series, np.asarray(days)).astype(np.float64, copy=False),
            np.asarray(points.labels, dtype=np.str_),
            ids,
            tuple(bands),
            timeline,
            days,
        )

    @staticmethod
    def joined(first: Samples, second: Samples) -> Samples:
        """Samples of the same bands and dates, one after the other."""
        return replace(
            first,
            series=np.concatenate([first.series, second.series]),
            labels=np.concatenate([first.labels, second.labels]),
            ids=np.concatenate([first.ids, second.ids]),
        )

    def take(self, indices: npt.NDArray[np.intp]) -> Samples:
        """The samples at some positions."""
        return replace(self, series=self.series[indices], labels=self.labels[indices], ids=self.ids[indices])


def name_ids(ids: Sequence[int] | npt.NDArray[np.integer]) -> str:
    """Feature ids in a sentence, the first ten by name."""
    return _name_some([str(int(number)) for number in ids])


def _name_some(names: Sequence[str]) -> str:
    more = len(names) - MOST_IDS_NAMED
    return ", ".join(names[:MOST_IDS_NAMED]) + (f" and {more} more" if more > 0 else "")


def sort_labels(labels: Iterable[str]) -> tuple[str, ...]:
    """The different labels in order: by number where all are whole numbers, else by name."""
    different = set(labels)
    whole = all(label.removeprefix("-").isdecimal() for label in different)
    return tuple(sorted(different, key=(lambda label: (int(label), label)) if whole else None))


def check_labels(points: Points, may_grow: bool = False) -> None:
    """Refuse points that cannot teach: no label, one class only, or a class with one sample.

    Parameters
    ----------
    points : Points
        Labelled.
    may_grow : bool
        A class may have one feature only, since that can still become several samples.

    Raises
    ------
    SamplesError
        Naming the features or the class.
    """
    if not points.ids:
        raise SamplesError("The sample layer has no features to use; check the layer, its filter and the selection.")
    unlabelled = [number for number, label in zip(points.ids, points.labels, strict=True) if not label.strip()]
    if unlabelled:
        raise SamplesError(
            f"{len(unlabelled)} samples have no label (feature ids {name_ids(unlabelled)}); label them or leave them out."
        )
    counts = Counter(points.labels)
    if len(counts) < 2:
        raise SamplesError(
            f"All samples have the label {next(iter(counts))!r}; a map needs samples of at least two classes. "
            f"Check the class field."
        )
    single = sorted(label for label, count in counts.items() if count == 1)
    if single and not may_grow:
        raise SamplesError(
            f"Class {_name_some(single)} has one sample only; add samples, or leave the class out. (If there are very many "
            f"classes, the class field is perhaps not the one that holds them.)"
        )


def extract_series(points: Points, cube: Cube) -> npt.NDArray[np.float64]:
    """Series of the cube at points, and their means over polygons.

    Parameters
    ----------
    points : Points
        In any CRS.
    cube : Cube
        Where to look.

    Returns
    -------
    float64 array of shape (N, T, B)
        Physical values, unfilled: NaN where an observation is missing and everywhere for a point outside the cube. A
        polygon's are means over the valid observations of its pixels, for each date and band.
    """
    rows, columns, inside = locate(points, cube)
    series = np.full((len(points.ids), len(cube.timeline), len(cube.bands)), np.nan)
    with CubeReader(cube) as reader:
        series[inside] = reader.read_pixels(rows[inside], columns[inside])
        areas = [n for n, polygon in enumerate(points.polygons) if polygon]
        if areas:
            polygons = tuple(polygon for polygon in points.polygons if polygon)
            series[areas] = mean_series(polygons, points.crs, reader)
    return series


def locate(points: Points, cube: Cube) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.bool_]]:
    """Pixels of points.

    Returns
    -------
    rows, columns : integer arrays of shape (N,)
        Meaningful only where a point lies inside.
    inside : bool array of shape (N,)
        Whether a point lies in the grid. The left and upper edges belong to it, the right and lower ones do not.
    """
    x = np.array([np.nan if value is None else value for value in points.x], dtype=np.float64)
    y = np.array([np.nan if value is None else value for value in points.y], dtype=np.float64)
    placed = np.isfinite(x) & np.isfinite(y)
    if placed.any():
        x[placed], y[placed] = to_crs(x[placed], y[placed], points.crs, cube.grid.crs)
    column, row = ~Affine(*cube.grid.transform) @ (x, y)
    with np.errstate(invalid="ignore"):
        inside = placed & (column >= 0) & (column < cube.grid.width) & (row >= 0) & (row < cube.grid.height)
    rows = np.where(inside, np.floor(np.where(inside, row, 0)), -1).astype(np.intp)
    columns = np.where(inside, np.floor(np.where(inside, column, 0)), -1).astype(np.intp)
    return rows, columns, inside


def samples_from_cube(points: Points, cube: Cube, series: npt.NDArray[np.float64] | None = None) -> Samples:
    """Training samples where points meet a cube.

    Parameters
    ----------
    points : Points
        In any CRS.
    cube : Cube
        Where to look.
    series : float64 array of shape (N, T, B), optional
        What :func:`extract_series` gives, if it is known.

    Raises
    ------
    SamplesError
        When points lie outside the cube or on pixels without any valid observation.
    """
    *_, inside = locate(points, cube)
    if not inside.any():
        raise SamplesError(
            "No sample point lies on the rasters; check that both show the same place and that the layer's CRS is right."
        )
    outside = np.asarray(points.ids)[~inside]
    if len(outside):
        raise SamplesError(
            f"{len(outside)} samples lie outside the rasters (feature ids {name_ids(outside)}); select the ones inside, "
            f"or add rasters that cover them."
        )
    series = extract_series(points, cube) if series is None else series
    if cube.max_gap:
        gaps = longest_gaps(series, cube.days)
        long = np.asarray(points.ids)[(gaps > cube.max_gap) & np.isfinite(gaps)]
        if len(long):
            raise SamplesError(
                f"{len(long)} samples have a gap of more than {cube.max_gap:g} days (feature ids {name_ids(long)}); leave them "
                f"out, or allow longer gaps under Longest gap."
            )
    samples = Samples.of_observations(series, points, cube.bands, cube.timeline, tuple(cube.days.tolist()))
    if not cube.steps:
        return samples
    days = cube.days_of_steps
    return replace(
        samples,
        series=interpolate(samples.series, cube.days, days).astype(np.float64, copy=False),
        timeline=cube.steps,
        days=tuple((days - days[0]).tolist()),
    )


def log_missing(series: npt.NDArray[np.float64], cube: Cube, feedback: Feedback) -> None:
    """Say which share of each date's observations is missing at the samples."""
    words = describe_missing(missing_by_date(series), len(series) * len(cube.bands), cube.timeline)
    if words:
        feedback.log(words)


def samples_from_fields(points: Points, bands: Sequence[str]) -> Samples:
    """Training samples that carry their series in fields (method.md §2).

    Parameters
    ----------
    points : Points
        With `fields` such as ``NDVI_20130914`` … or ``NDVI1`` … ``NDVI12``.
    bands : sequence of str
        Bands to use, in this order; empty for all, in the order of their names.

    Raises
    ------
    SamplesError
        When there are no such fields, they do not make whole series, or a sample has no valid observation.
    """
    fields = points.fields or {}
    found = parse_series_fields(name for name in fields if name not in {"start_date", "end_date"})
    by_band: dict[str, list[SeriesField]] = {}
    for field in found:
        by_band.setdefault(field.band, []).append(field)
    if not by_band:
        raise SamplesError(
            "There are no rasters, and the samples carry no series in fields (NDVI1, NDVI2 … or NDVI_20130914 …); "
            "add dated rasters, or use a layer made with Extract time series."
        )
    missing = [band for band in bands if band not in by_band]
    if missing:
        raise SamplesError(
            f"The samples carry no series of band {', '.join(missing)}; they have {', '.join(sorted(by_band))}."
        )
    chosen = tuple(bands) or tuple(sorted(by_band))
    ordered = {
        band: sorted(by_band[band], key=lambda field: (field.day or date.min, field.position)) for band in chosen
    }
    for earlier, later in (pair for band in chosen for pair in pairwise(ordered[band])):
        if (earlier.day, earlier.position) == (later.day, later.position):
            raise SamplesError(f"The fields {earlier.field} and {later.field} carry the same date; keep one of them.")
    steps = {band: tuple((field.day, field.position) for field in ordered[band]) for band in chosen}
    if len(set(steps.values())) > 1:
        lengths = ", ".join(f"{band} {len(steps[band])}" for band in chosen)
        raise SamplesError(
            f"The bands in the samples' fields do not have the same dates ({lengths}); choose bands that do under Bands."
        )
    series = np.empty((len(points.ids), len(ordered[chosen[0]]), len(chosen)))
    for b, band in enumerate(chosen):
        low, high = valid_physical_range(band)
        for t, field in enumerate(ordered[band]):
            values = _numbers(field.field, fields[field.field], points.ids)
            values[~((values >= low) & (values <= high))] = np.nan
            series[:, t, b] = values
    timeline, days = _timeline_of([field.day for field in ordered[chosen[0]]], fields)
    return Samples.of_observations(series, points, chosen, timeline, days)


def _numbers(field: str, values: Sequence[Any], ids: Sequence[int]) -> npt.NDArray[np.float64]:
    if len(values) != len(ids):
        raise SamplesError(f"The field {field} has {len(values)} values for {len(ids)} samples; give one for each.")
    for value, number in zip(values, ids, strict=True):
        if value is not None and not isinstance(value, (int, float)):
            raise SamplesError(
                f"The field {field} of feature {number} holds {value!r}, which is no number; correct it, or leave it empty "
                f"where the observation is missing."
            )
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def _timeline_of(
    named: Sequence[date | None], fields: Mapping[str, Sequence[Any]]
) -> tuple[tuple[date, ...], tuple[float, ...]]:
    dates = tuple(day for day in named if day is not None)
    if dates:
        return dates, tuple(float((day - dates[0]).days) for day in dates)
    spans = [
        (start, (end - start).days)
        for start, end in zip(*(_dates(fields, name) for name in ("start_date", "end_date")), strict=False)
        if start and end and end > start
    ]
    if not spans:
        return (), tuple(float(position) for position in range(len(named)))
    days = np.linspace(0, float(np.median([length for _, length in spans])), len(named))
    # The series may come from many years; the model remembers the latest as its example.
    first = max(start for start, _ in spans)
    dates = tuple(first + timedelta(days=round(day)) for day in days)
    if any(earlier == later for earlier, later in pairwise(dates)):
        return (), tuple(float(position) for position in range(len(named)))
    return dates, tuple(float(day) for day in days)


def _dates(fields: Mapping[str, Sequence[Any]], name: str) -> list[date | None]:
    dates: list[date | None] = []
    for value in fields.get(name, ()):
        try:
            dates.append(date.fromisoformat(value) if value else None)
        except (TypeError, ValueError) as error:
            raise SamplesError(
                f"The field {name} holds {value!r}; write dates YYYY-MM-DD, or leave the field out."
            ) from error
    return dates
