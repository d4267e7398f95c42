"""Command ``inspectcube``: write a report about a cube."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.messages import Message
from ..runtime.parameters import Parameter, Target
from .common import CUBE

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Report on a cube before it is used: its grid, bands, dates, clouds and gaps."
PARAMETERS: dict[str, Parameter] = {**CUBE, "report": Target("page to write, .html")}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Inspect a cube and write a report about it."""
    from ..cube.assembly import open_cube
    from ..cube.inspection import inspect_cube
    from ..reports.cube import write_cube_page
    from ..reports.figure_files import FigureFiles
    from ..runtime.outputs import Outputs

    with Outputs(job.run) as outputs:
        report = job.path("report")
        part = outputs.part(report)
        cube = open_cube(job.cube(), feedback).measured_only()
        inspection = inspect_cube(cube, feedback)
        write_cube_page(part, FigureFiles(report, outputs), inspection, feedback.warning_messages)
        feedback.check_cancelled()
        outputs.publish()
    feedback.log(Message("{percent} % of the observations are missing.", percent=f"{100 * inspection.missing:.1f}"))
    return {
        "report": str(report),
        "dates": len(cube.timeline),
        "bands": list(cube.bands),
        "width": cube.grid.width,
        "height": cube.grid.height,
        "start_date": str(cube.timeline[0]),
        "end_date": str(cube.timeline[-1]),
        "missing": inspection.missing,
    }
