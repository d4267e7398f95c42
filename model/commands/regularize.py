"""Command ``regularizecube``: write equally spaced composites of a cube."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..cube.assembly import open_cube
from ..cube.timeline import read_period
from ..derived.composites import DEFAULT_PERIOD, METHODS, periods_of
from ..derived.regularize import regularize
from ..runtime.feedback import Feedback
from .job import Job


def run_regularize(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Write equally spaced composites of a cube."""
    request = replace(job.cube(), period="")
    folder = job.path("folder")
    method = job.choice("method", METHODS)
    read_period(job.text("period", DEFAULT_PERIOD))
    cube = open_cube(request, feedback)
    periods = periods_of(cube.timeline, job.text("period", DEFAULT_PERIOD), request.start_date)
    return regularize(cube, periods, method, folder, job.flag("resume", True), job.run, feedback)
