"""Samples that carry their series in fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from ..cube.preprocessing import SeriesPreprocessor
from ..products.dates import read_date
from ..products.encodings import valid_physical_range
from ..runtime.errors import SamplesError
from ..runtime.text import name_some
from .points import Points
from .samples import Samples

SHAPEFILE_LETTERS = 10  # of a field's name; longer ones are cut


@dataclass(frozen=True)
class SeriesField:
    """Field of a sample layer that carries one observation.

    Attributes
    ----------
    field : str
        Name of the field.
    band : str
        Band name.
    day : date or None
        Acquisition date, where the name has one.
    position : int
        Place in the series, from 1, where the name has no date; else 0.
    """

    field: str
    band: str
    day: date | None
    position: int


def parse_series_fields(fields: Iterable[str]) -> list[SeriesField]:
    """Parse names of fields that carry series: ``NDVI_20130914`` … or ``NDVI1`` … ``NDVI12`` (``B2_1`` … where a band ends in a digit).

    Positional names count when their numbers run from 1 to T without a hole, T being at least 3. Dated names win where
    both kinds are present.
    """
    names = list(fields)
    dated = [field for name in names if (field := _dated_field(name))]
    if dated:
        return dated
    groups: dict[str, list[SeriesField]] = {}
    for name in names:
        match = re.fullmatch(r"(?P<band>.+)_(?P<position>\d+)", name) or re.fullmatch(
            r"(?P<band>.*[^\d_])(?P<position>\d+)", name
        )
        if match:
            field = SeriesField(name, match["band"], None, int(match["position"]))
            groups.setdefault(match["band"], []).append(field)
    whole: list[SeriesField] = []
    for group in groups.values():
        ordered = sorted(group, key=lambda field: field.position)
        if len(ordered) >= 3 and [field.position for field in ordered] == list(range(1, len(ordered) + 1)):
            whole += ordered
    return whole


def _dated_field(name: str) -> SeriesField | None:
    match = re.fullmatch(r"(?P<band>.+?)[_.]?(?P<date>\d{4}[-_]\d{2}[-_]\d{2}|\d{8})", name)
    day = read_date(match["date"]) if match else None
    return SeriesField(name, match["band"], day, 0) if match and day else None


def cut_fields(names: Iterable[str]) -> list[str]:
    """Names of series fields that a shapefile has cut to ten letters, so that their dates are lost.

    Told by the numbers that GDAL appends where several are cut to the same (``NDVI_20130``, ``NDVI_201_1`` …), or by several
    dates of one band that end too early (``EVI_201309``, ``EVI_201310``).
    """
    long = sorted(name for name in set(names) if len(name) == SHAPEFILE_LETTERS)
    numbered = {
        name: match[1] for name in long if (match := re.fullmatch(r"(.{8})_[1-9]|(.{7})_\d\d", name)) and match[1]
    }
    tens = {name[:7] for name in long if re.fullmatch(r".{7}_\d\d", name)} - {
        name[:-2] for name in names if re.fullmatch(r".{7}_1", name)
    }
    repeated = {
        stem
        for stem in numbered.values()
        if stem[:7] in tens or any(name.startswith(stem) and name not in numbered for name in long)
    }
    early: dict[str, list[str]] = {}
    for name in long:
        match = re.fullmatch(r"(.+?)_?(?:19|20)\d\d(?:[01]|0[1-9]\d?|1[0-2]\d?)", name)
        if match and not _dated_field(name):
            early.setdefault(match[1], []).append(name)
    cut = {name for same in early.values() if len(same) > 1 for name in same}
    for stem in repeated:
        cut |= {name for name in long if name.startswith(stem) or re.fullmatch(re.escape(stem[:7]) + r"_\d\d", name)}
    return sorted(cut)


def _refuse_cut(names: Iterable[str], by_band: Mapping[str, Sequence[SeriesField]], bands: Sequence[str]) -> None:
    cut = cut_fields(names)
    chosen = {field.field for band in bands for field in by_band.get(band, ())}
    if cut and not (bands and set(bands) <= set(by_band) and not chosen & set(cut)):
        raise SamplesError(
            "The names of the fields {fields} are cut to ten letters, as in a shapefile, so the dates of their series are lost; "
            "use the layer from before it was saved as a shapefile, or extract the series again into a GeoPackage.",
            fields=name_some(cut),
        )


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
    _refuse_cut(fields, by_band, bands)
    if not by_band:
        raise SamplesError(
            "There are no rasters, and the samples carry no series in fields (NDVI1, NDVI2 … or NDVI_20130914 …); "
            "add dated rasters, or use a layer made with Extract time series."
        )
    missing = [band for band in bands if band not in by_band]
    if missing:
        raise SamplesError(
            "The samples carry no series of band {missing}; they have {present}.",
            missing=", ".join(missing),
            present=", ".join(sorted(by_band)),
        )
    chosen = tuple(bands) or tuple(sorted(by_band))
    ordered = {
        band: sorted(by_band[band], key=lambda field: (field.day or date.min, field.position)) for band in chosen
    }
    for earlier, later in (pair for band in chosen for pair in pairwise(ordered[band])):
        if (earlier.day, earlier.position) == (later.day, later.position):
            raise SamplesError(
                "The fields {first} and {second} carry the same date; keep one of them.",
                first=earlier.field,
                second=later.field,
            )
    steps = {band: tuple((field.day, field.position) for field in ordered[band]) for band in chosen}
    if len(set(steps.values())) > 1:
        lengths = ", ".join(f"{band} {len(steps[band])}" for band in chosen)
        raise SamplesError(
            "The bands in the samples' fields do not have the same dates ({lengths}); choose bands that do under "
            "{@bands}.",
            lengths=lengths,
        )
    series = np.empty((len(points.ids), len(ordered[chosen[0]]), len(chosen)))
    for b, band in enumerate(chosen):
        low, high = valid_physical_range(band)
        for t, field in enumerate(ordered[band]):
            series[:, t, b] = _numbers(field.field, fields[field.field], points.ids)
        is_valid = (series[..., b] >= low) & (series[..., b] <= high)
        if not is_valid.any():
            _refuse_unit(band, series[..., b], (low, high))
        series[..., b][~is_valid] = np.nan
    named = [field.day for field in ordered[chosen[0]]]
    timeline, days = _timeline_of(named, fields)
    samples = Samples.of_observations(series, points, chosen, timeline, SeriesPreprocessor(np.array(days)))
    return samples if any(named) else replace(samples, years=_years_of(fields))


def _refuse_unit(band: str, values: npt.NDArray[np.float64], valid: tuple[float, float]) -> None:
    """Refuse series none of whose values is valid, unless they are empty."""
    known = values[np.isfinite(values)]
    if len(known):
        raise SamplesError(
            "The values of {band} in the fields run from {low} to {high}, but {band} lies between {least} and {most}; bring them to "
            "this unit first, for example divide them by 10000 with the field calculator.",
            band=band,
            low=f"{known.min():g}",
            high=f"{known.max():g}",
            least=f"{valid[0]:g}",
            most=f"{valid[1]:g}",
        )


def _numbers(field: str, values: Sequence[Any], ids: Sequence[int]) -> npt.NDArray[np.float64]:
    if len(values) != len(ids):
        raise SamplesError(
            "The field {field} has {count} values for {samples} samples; give one for each.",
            field=field,
            count=len(values),
            samples=len(ids),
        )
    for value, number in zip(values, ids, strict=True):
        if value is not None and not isinstance(value, (int, float)):
            raise SamplesError(
                "The field {field} of feature {id} holds {value}, which is not a number; correct it, or leave it "
                "empty where the observation is missing.",
                field=field,
                id=number,
                value=repr(value),
            )
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def _years_of(fields: Mapping[str, Sequence[Any]]) -> tuple[int, ...]:
    """First and last year in which samples begin, as far as their fields say."""
    years = [day.year for day in _dates(fields, "start_date") if day]
    return (min(years), max(years)) if years else ()


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
                "The field {field} holds {value}; write dates YYYY-MM-DD, or leave the field out.",
                field=name,
                value=repr(value),
            ) from error
    return dates
