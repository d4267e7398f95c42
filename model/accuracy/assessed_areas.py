"""Error-adjusted areas of classes, read from the numbers of an accuracy report."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..maps.class_areas import ClassAreas
from ..runtime.errors import JobError
from ..runtime.messages import Message

NUMBERS = "_report.json"  # how the name of the file beside a report ends
SAME = 0.001  # difference between the mapped areas of one map, as a share of its area


@dataclass(frozen=True)
class AssessedArea:
    """Area of a class by a reference sample.

    Attributes
    ----------
    mapped : float
        Hectares that the assessed map showed.
    estimate : float or None
        Hectares, corrected for the errors of the map; None where the sample does not tell.
    margin : float or None
        Half the width of the 95 % interval.
    """

    mapped: float
    estimate: float | None
    margin: float | None


def read_assessed_areas(path: Path) -> dict[str, AssessedArea]:
    """Areas of the classes by their labels.

    Parameters
    ----------
    path : Path
        The report of an accuracy assessment, or the JSON file beside it.

    Raises
    ------
    JobError
        When the file is missing, or holds anything else.
    """
    numbers = path.with_name(path.stem + NUMBERS) if path.suffix.lower() in {".html", ".htm"} else path
    try:
        values = json.loads(numbers.read_text(encoding="utf-8"))
        return {
            str(row["label"]): AssessedArea(
                float(row["mapped_ha"]), _number(row["area_ha"]), _number(row["area_margin_ha"])
            )
            for row in values["classes"]
        }
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise JobError(
            "{path} holds no assessed areas ({error}); choose the report of Assess accuracy, or the file beside it whose name "
            "ends in _report.json.",
            path=numbers,
            error=error,
        ) from error


def caution_about_other_map(
    areas: ClassAreas, labels: tuple[str, ...], assessed: dict[str, AssessedArea]
) -> Message | None:
    """Warning that the assessment is of a map with other areas; None where they are the same."""
    total = float(areas.hectares.sum()) or 1.0
    mapped = np.array([assessed[label].mapped if label in assessed else 0.0 for label in labels])
    apart = np.abs(mapped - areas.hectares) / total
    if (apart <= SAME).all():
        return None
    worst = int(apart.argmax())
    return Message(
        "The accuracy was assessed on another map: it shows {assessed} ha of {label}, this one {area} ha. The estimates and "
        "intervals are those of that map.",
        assessed=f"{mapped[worst]:,.1f}",
        label=labels[worst],
        area=f"{areas.hectares[worst]:,.1f}",
    )


def _number(value: object) -> float | None:
    return None if value is None else float(str(value))
