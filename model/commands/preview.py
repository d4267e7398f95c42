"""Command ``preview``: describe a cube without reading a pixel."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Parameter
from .common import CUBE

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Describe a cube without reading a pixel: grid, bands, and what each date has."
PARAMETERS: dict[str, Parameter] = CUBE


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Describe a cube; a band that is missing on a date is shown and not refused."""
    from ..cube.assembly import LACKS, open_cube
    from ..cube.inspection import describe_steps
    from ..cube.summary import describe_band, describe_grid
    from ..runtime.feedback import warnings_as_data

    request = job.cube()
    cube = open_cube(replace(request, fill_dates=True), feedback)
    measured = cube.measured_only()
    tiles = [[len(of_band) for of_band in row] for row in cube.sources]
    missing = sum(count == 0 for row in tiles for count in row)
    refused = bool(missing) and not request.fill_dates
    warnings = [each for each in feedback.warning_messages if not (refused and each.template.startswith(LACKS))]
    return {
        "grid": describe_grid(cube.grid),
        "bands": [describe_band(measured, number) for number in range(len(measured.bands))],
        "computed": {name: expression.text for name, expression in cube.derived.items()},
        "dates": list(map(str, cube.timeline)),
        "tiles": tiles,
        "missing": missing,
        "refused": refused,
        "mask": cube.mask.describe() if any(cube.masks) else "",
        "masked_dates": sum(map(bool, cube.masks)),
        "steps": list(map(str, cube.steps)),
        **warnings_as_data([*warnings, *describe_steps(cube.timeline)]),
    }
