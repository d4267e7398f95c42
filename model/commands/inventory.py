"""Command ``inventory``: list the rasters of a cube by date and band, to show its images."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Parameter
from .common import CUBE

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "List the rasters of a cube by date and band, with their pixels, encodings and range of values."
PARAMETERS: dict[str, Parameter] = CUBE


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """List the rasters of a cube; a band that is missing on a date has none there."""
    from ..cube.assembly import open_cube
    from ..cube.inventory import Inventory, value_ranges

    cube = open_cube(replace(job.cube(), fill_dates=True), feedback).measured_only()
    return Inventory(cube).to_data(value_ranges(cube, feedback))
