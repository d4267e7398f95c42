"""Command ``regularizecube``: write equally spaced composites of a cube."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..derived.choices import DEFAULT_PERIOD, METHODS
from ..runtime.parameters import Choice, Flag, Parameter, Target, Text
from .common import CUBE

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Make equally spaced composites of a cube, one file a band and period."

PARAMETERS: dict[str, Parameter] = {
    **CUBE,
    "period": Text("length of a period, e.g. P16D or P1M", DEFAULT_PERIOD),
    "method": Choice("what a pixel gets of a period's observations", METHODS, METHODS[0]),
    "resume": Flag("true: files that a former run of the same inputs completed are kept", True),
    "folder": Target("folder to write the rasters to"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write equally spaced composites of a cube."""
    from ..cube.assembly import open_cube
    from ..cube.timeline import read_period
    from ..derived.composites import periods_of
    from ..derived.regularize import regularize

    request = replace(job.cube(), period="")
    folder = job.path("folder")
    method = job.choice("method")
    read_period(job.text("period"))
    cube = open_cube(request, feedback)
    periods = periods_of(cube.timeline, job.text("period"), request.start_date)
    return regularize(cube, periods, method, folder, job.flag("resume"), job.run, feedback)
