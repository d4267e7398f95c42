"""Points in CSV files, as sits users keep them."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from .runtime.errors import JobError
from .samples import Points


def read_points(path: Path) -> Points:
    """Points of a CSV file with the columns longitude, latitude (WGS 84) and label; others may carry the series.

    Raises
    ------
    JobError
        When the file or a column is missing, the file is no CSV in UTF-8, or a coordinate is no number.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
    except OSError as error:
        raise JobError(f"The points {path} cannot be read ({error.strerror}).") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise JobError(f"The points {path} cannot be read ({error}); save them as CSV in UTF-8.") from error
    if any(None in row for row in rows):
        raise JobError(f"{path} has a row with more values than columns; put texts that hold a comma in quotes.")
    columns = set(rows[0]) if rows else set()
    if not {"longitude", "latitude", "label"} <= columns:
        raise JobError(
            f"{path} needs the columns longitude, latitude and label; it has {', '.join(sorted(columns)) or 'none'}."
        )
    others = [name for name in rows[0] if name not in {"longitude", "latitude", "label", "id"}]
    return Points(
        tuple(range(1, len(rows) + 1)),
        tuple(_coordinate(path, row, "longitude") for row in rows),
        tuple(_coordinate(path, row, "latitude") for row in rows),
        "EPSG:4326",
        tuple(row["label"] or "" for row in rows),
        {name: [_value(row[name]) for row in rows] for name in others},
        {},
    )


def _coordinate(path: Path, row: Mapping[str, str], column: str) -> float:
    try:
        return float(row[column])
    except (TypeError, ValueError) as error:
        raise JobError(f"{path} has the {column} {row[column]!r}, which is no number.") from error


def _value(text: str) -> float | str | None:
    try:
        return float(text)
    except (TypeError, ValueError):
        return text or None
