"""Labelled samples: series without gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt

from ..cube.gaps import has_observations
from ..cube.preprocessing import SeriesPreprocessor
from ..runtime.errors import SamplesError
from ..runtime.text import name_some
from .points import Points


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
    years : tuple of int
        First and last year that the samples begin in; empty when they are of the dates of the timeline.
    order : tuple of str
        Labels in the order of the classes; those that are not in it come after these, sorted.
    """

    series: npt.NDArray[np.float64]
    labels: npt.NDArray[np.str_]
    ids: npt.NDArray[np.int64]
    bands: tuple[str, ...]
    timeline: tuple[date, ...]
    days: tuple[float, ...]
    years: tuple[int, ...] = ()
    order: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def class_names(self) -> tuple[str, ...]:
        """The different labels in the order of the classes."""
        present = sort_labels(self.labels.tolist())
        return (
            *(label for label in self.order if label in present),
            *(label for label in present if label not in self.order),
        )

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
        preprocessor: SeriesPreprocessor,
    ) -> Samples:
        """Labelled samples from observed series, whose gaps are filled and which are brought to other dates if asked for.

        Parameters
        ----------
        series : float64 array of shape (N, T, B)
            Physical values, NaN where an observation is missing.
        points : Points
            Their N features.
        bands, timeline
            See :class:`Samples`.
        preprocessor : SeriesPreprocessor
            Without a normalisation, which is learned from the samples.

        Raises
        ------
        SamplesError
            When a sample has no valid observation in some band.
        """
        ids = np.asarray(points.ids, dtype=np.int64)
        empty = ids[~has_observations(series)]
        if len(empty):
            raise SamplesError(
                "{count} {count:sample has|samples have} no valid observation in some band (feature "
                "{count:id|ids} {ids}); {count:leave it|leave them} out.",
                count=len(empty),
                ids=name_some(empty),
            )
        days = preprocessor.output_days
        return Samples(
            preprocessor(series).astype(np.float64, copy=False),
            np.asarray(points.labels, dtype=np.str_),
            ids,
            tuple(bands),
            timeline,
            tuple((days - days[0]).tolist()),
            order=points.order,
        )

    @staticmethod
    def joined(first: Samples, second: Samples) -> Samples:
        """Concatenate samples of the same bands and dates."""
        years = (*first.years, *second.years)
        return replace(
            first,
            series=np.concatenate([first.series, second.series]),
            labels=np.concatenate([first.labels, second.labels]),
            ids=np.concatenate([first.ids, second.ids]),
            years=(min(years), max(years)) if years else (),
        )

    def take(self, indices: npt.NDArray[np.intp]) -> Samples:
        """The samples at some positions."""
        return replace(self, series=self.series[indices], labels=self.labels[indices], ids=self.ids[indices])


def sort_labels(labels: Iterable[str]) -> tuple[str, ...]:
    """The different labels in order: by number where all are whole numbers, else by name."""
    different = set(labels)
    whole = all(label.removeprefix("-").isdecimal() for label in different)
    return tuple(sorted(different, key=(lambda label: (int(label), label)) if whole else None))
