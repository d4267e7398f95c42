"""Command ``change``: compare two class maps of one place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..runtime.parameters import File, Parameter, RasterTarget
from .common import REPORT

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Compare two class maps of one place: what became of each class."

PARAMETERS: dict[str, Parameter] = {
    "before": File("class map, .tif"),
    "after": File("class map on the same pixels, .tif; classes are matched by name"),
    "change": RasterTarget("from-to map to write, .tif"),
    **REPORT,
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Compare two class maps of one place."""
    from ..maps.change import change_table, measure_change, write_change
    from ..maps.class_map import open_class_map
    from ..reports.change import change_report_parts, write_change_report
    from ..reports.figure_files import FigureFiles
    from ..runtime.outputs import Outputs
    from ..runtime.progress import Progress
    from .probe import versions

    paths, report = (job.path("before"), job.path("after")), job.optional_path("report")
    target = job.optional_path("change")
    with Outputs(job.run) as outputs:
        parts = change_report_parts(report, outputs) if report else ()
        before, after = map(open_class_map, paths)
        progress = Progress(feedback)
        found = measure_change(before, after, feedback, progress.part(0.0, 0.5))
        feedback.table(change_table(found))
        if target:
            write_change(target, before, after, found, outputs, progress.part(0.5, 0.5))
        if report:
            figures = FigureFiles(report, outputs)
            write_change_report(
                parts, figures, (paths[0].stem, paths[1].stem), found, feedback.warning_messages, versions()
            )
        feedback.check_cancelled()
        outputs.publish()
    return {"change": _text(target), "report": _text(report), **found.as_dict()}


def _text(path: Path | None) -> str | None:
    return str(path) if path else None
