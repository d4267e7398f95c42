"""Points and polygons with labels, and their reading from CSV files."""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from ..raster.grid import Grid
from ..raster.polygons import Polygon
from ..runtime.errors import JobError, SamplesError
from ..runtime.text import as_label, is_writable, name_all, name_some
from .cautions import nearly, similar_labels

MOST_SINGLE = 10  # classes of one sample that are named
LONGEST_SHOWN = 60  # characters of a label in a sentence
DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+(?:[eE][+-]?\d+)?")
FARTHEST = {"longitude": 360, "latitude": 90}  # degrees
FIRST_ROW = 2  # of the values, as spreadsheets count: the names of the columns are row 1


def read_points(path: Path) -> Points:
    """Read points from a CSV file with the columns longitude, latitude (WGS 84) and label; others may carry the series.

    Columns may be divided by semicolons or tabs, too; numbers may then have a decimal comma, as spreadsheets of many countries
    write them.

    Raises
    ------
    JobError
        When the file or a column is missing, a column is there twice, the file is no CSV in UTF-8, or a coordinate is no
        number or beyond the earth.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            separator = _separator_of(file.readline())
            file.seek(0)
            reader = csv.DictReader(file, delimiter=separator)
            rows, names = list(reader), Counter(reader.fieldnames or ())
    except OSError as error:
        raise JobError(
            "The points {path} cannot be read ({error}); check the name of the file, and that you may read it.",
            path=path,
            error=error.strerror,
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise JobError(
            "The points {path} cannot be read ({error}); save them as CSV in UTF-8.",
            path=path,
            error=error,
        ) from error
    if any(None in row for row in rows):
        raise JobError(
            "{path} has a row with more values than columns; put texts that hold a comma in quotes.",
            path=path,
        )
    twice = sorted(name for name, count in names.items() if count > 1)
    if twice:
        raise JobError(
            "{path} has the column {columns} more than once; keep one of each.", path=path, columns=name_all(twice)
        )
    columns = set(rows[0]) if rows else set()
    if not {"longitude", "latitude", "label"} <= columns:
        raise JobError(
            "{path} needs the columns longitude, latitude and label; it has {columns}.",
            path=path,
            columns=name_all(sorted(columns)),
        )
    if separator != ",":
        rows = [{name: text if name == "label" else _with_point(text) for name, text in row.items()} for row in rows]
    others = [name for name in rows[0] if name not in {"longitude", "latitude", "label", "id"}]
    return Points(
        tuple(range(1, len(rows) + 1)),
        tuple(_coordinate(path, number, row, "longitude") for number, row in enumerate(rows, FIRST_ROW)),
        tuple(_coordinate(path, number, row, "latitude") for number, row in enumerate(rows, FIRST_ROW)),
        "EPSG:4326",
        tuple(as_label(row["label"] or "") for row in rows),
        {name: [_value(row[name]) for row in rows] for name in others},
        {},
    )


def _separator_of(heading: str) -> str:
    """What divides the columns of a CSV file: the most frequent sign of its first line."""
    return max((",", ";", "\t"), key=heading.count)


def _with_point(text: str | None) -> str | None:
    """A text with a decimal point where it is a number with a decimal comma; another text as it is."""
    return text.replace(",", ".") if text and DECIMAL_COMMA.fullmatch(text.strip()) else text


def _coordinate(path: Path, number: int, row: Mapping[str, str], column: str) -> float:
    try:
        value = float(row[column])
    except (TypeError, ValueError) as error:
        raise JobError(
            "Row {row} of {path} has the {column} {value}, which is not a number; correct it, or take the row out.",
            row=number,
            path=path,
            column=column,
            value=repr(row[column]),
        ) from error
    if abs(value) > FARTHEST[column]:
        raise JobError(
            "Row {row} of {path} has the {column} {value}, which is beyond {farthest} degrees; give degrees (WGS 84), or check "
            "whether longitude and latitude are exchanged.",
            row=number,
            path=path,
            column=column,
            value=f"{value:g}",
            farthest=FARTHEST[column],
        )
    return value


def _value(text: str) -> float | str | None:
    try:
        return float(text)
    except (TypeError, ValueError):
        return text or None


@dataclass(frozen=True)
class Points:
    """Layer of N points or polygons with labels and fields, or the samples made of it.

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
    codes : mapping of str to tuple of int
        Numbers that the class field has for labels, as far as it has some; several where several values show one text.
    polygons : tuple of Polygon or None
        In `crs`; None where a feature is a point. Empty for points.
    order : tuple of str
        Labels in the order of the classes; those that are not in it come after these, sorted.
    """

    ids: tuple[int, ...]
    x: tuple[float | None, ...] = ()
    y: tuple[float | None, ...] = ()
    crs: str = ""
    labels: tuple[str, ...] = ()
    fields: Mapping[str, Sequence[Any]] | None = None
    colours: Mapping[str, str] | None = None
    polygons: tuple[Polygon | None, ...] = ()
    codes: Mapping[str, tuple[int, ...]] | None = None
    order: tuple[str, ...] = ()

    def take(self, indices: npt.NDArray[np.intp]) -> Self:
        """Select features by position, with repetition; the fields are left out."""
        ids, x, y, labels, polygons = (
            tuple(values[n] for n in indices) if values else ()
            for values in (self.ids, self.x, self.y, self.labels, self.polygons)
        )
        return replace(self, ids=ids, x=x, y=y, labels=labels, polygons=polygons, fields={})


@dataclass(frozen=True, kw_only=True)
class LocatedPoints(Points):
    """Points and the pixels of a grid that they lie in.

    Attributes
    ----------
    rows, columns, inside : arrays of shape (N,)
        See :meth:`~model.raster.grid.Grid.locate`.
    """

    rows: npt.NDArray[np.intp]
    columns: npt.NDArray[np.intp]
    inside: npt.NDArray[np.bool_]

    @classmethod
    def on(cls, points: Points, grid: Grid) -> LocatedPoints:
        """Find the pixels of points on a grid."""
        check_crs(points)
        rows, columns, inside = grid.locate(points.x, points.y, points.crs)
        values = {field.name: getattr(points, field.name) for field in fields(Points)}
        return cls(**values, rows=rows, columns=columns, inside=inside)

    def take(self, indices: npt.NDArray[np.intp]) -> Self:
        """The places and pixels at some positions; see :meth:`Points.take`."""
        rows, columns = self.rows[indices], self.columns[indices]
        return replace(super().take(indices), rows=rows, columns=columns, inside=self.inside[indices])


def check_crs(points: Points) -> None:
    """Refuse a layer of samples with places but without coordinate reference system.

    Raises
    ------
    SamplesError
        In that case.
    """
    if not points.crs and any(value is not None for value in (*points.x, *points.polygons)):
        raise SamplesError("The layer of samples has no coordinate reference system; set it in the layer's properties.")


def check_geometry(points: Points) -> None:
    """Refuse features without a place, which are not outside of anything.

    Raises
    ------
    SamplesError
        Naming the features.
    """
    unplaced = without_geometry(points)
    if unplaced and len(unplaced) == len(points.ids):
        raise SamplesError(
            "None of the features has a geometry, so no raster can be read there; give a layer of points or polygons, or a "
            "table with the columns longitude and latitude (WGS 84)."
        )
    if unplaced:
        raise SamplesError(
            "{count} {count:feature has|features have} no geometry (feature {count:id|ids} {ids}); draw it, "
            "{count:delete it|delete them}, or select the others.",
            count=len(unplaced),
            ids=name_some(unplaced),
        )


def without_geometry(points: Points) -> list[int]:
    """Ids of the features that have no place."""
    nothing = (None,) * len(points.ids)
    positions = zip(points.ids, points.x or nothing, points.y or nothing, points.polygons or nothing, strict=True)
    return [number for number, x, y, polygon in positions if polygon is None and (_is_nowhere(x) or _is_nowhere(y))]


def _is_nowhere(coordinate: float | None) -> bool:
    return coordinate is None or not math.isfinite(coordinate)


def check_writable(points: Points) -> None:
    """Refuse labels that no style, table or metadata item can hold.

    Raises
    ------
    SamplesError
        Naming a feature.
    """
    for number, label in zip(points.ids, points.labels, strict=bool(points.labels)):
        if label and not is_writable(label):
            raise SamplesError(
                "The label {label} of feature {id} holds a line end, a control character or half a character, which no legend "
                "can hold; correct it.",
                label=ascii(label[:LONGEST_SHOWN]),
                id=number,
            )


def check_labels(points: Points, may_grow: bool = False) -> None:
    """Refuse points without labels, of one class only, or with a class of one sample.

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
            "{count} {count:sample has|samples have} no label (feature {count:id|ids} {ids}); {count:label "
            "it or leave it|label them or leave them} out, for example with a filter of the layer.",
            count=len(unlabelled),
            ids=name_some(unlabelled),
        )
    check_writable(points)
    counts = Counter(points.labels)
    if len(counts) < 2:
        raise SamplesError(
            "All samples have the label {label}; a map needs samples of at least two classes. Check the class field.",
            label=repr(next(iter(counts))),
        )
    single = sorted(label for label, count in counts.items() if count == 1)
    if len(single) > MOST_SINGLE and not may_grow:
        raise SamplesError(
            "{count} classes have a single sample each; check that the class field is the one that holds the classes.",
            count=f"{len(single):,}",
        )
    if single and not may_grow:
        alike = similar_labels(label for label in points.labels if label in single or nearly(label, single))
        if alike:
            raise SamplesError(
                "Classes with one sample only are written almost like others: {labels}. If they mean one class, write them alike in "
                "the class field, or merge them with Classes…; else add samples.",
                labels=name_some([", ".join(group) for group in alike], semicolons=True),
            )
        raise SamplesError(
            "{count:Class|Classes} {classes} {count:has|have} one sample only; add samples, or leave the {count:class|classes} out.",
            count=len(single),
            classes=name_some(single),
        )
