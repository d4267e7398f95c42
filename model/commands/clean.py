"""Command ``clean``: modal filter and minimum mapping unit for a class map."""

from __future__ import annotations

from typing import Any

from ..runtime.feedback import Feedback
from .job import Job


def run_clean(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Clean a class map."""
    from ..maps.cleaning import AREA_UNITS, clean_map

    window = job.whole("window", 5, 1, 101)
    least, unit = job.number("least_area", 0.0, 0, 1e12), job.choice("area_unit", AREA_UNITS)
    return clean_map(
        job.path("classes"), job.texts("labels"), window, least, unit, job.path("cleaned"), job.run, feedback
    )
