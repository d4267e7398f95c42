"""Command ``clean``: modal filter and minimum mapping unit for a class map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..maps.choices import AREA_UNITS
from ..runtime.parameters import Choice, File, Number, Parameter, RasterTarget, Texts, Whole

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Clean a class map: the most frequent class of a window, and no patches below a size."

PARAMETERS: dict[str, Parameter] = {
    "classes": File("class map"),
    "labels": Texts("class names, of the codes 1, 2 …; empty for those of the file"),
    "window": Whole("rows and columns of the neighbourhood, odd; 1 for no filter", 1, 101, 5),
    "least_area": Number("smallest patch that stays, in the unit below; 0 for no limit", 0, 1e12, 0),
    "area_unit": Choice("unit of the smallest patch", AREA_UNITS, "pixels"),
    "cleaned": RasterTarget("class map to write, .tif"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Clean a class map."""
    from ..maps.cleaning import clean_map

    window = job.whole("window")
    least, unit = job.number("least_area"), job.choice("area_unit")
    return clean_map(
        job.path("classes"), job.texts("labels"), window, least, unit, job.path("cleaned"), job.run, feedback
    )
