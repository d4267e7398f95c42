"""Command ``change``: compare two class maps of one place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..maps.change import change_table, measure_change, write_change
from ..maps.class_map import open_class_map
from ..runtime.feedback import Feedback
from ..runtime.outputs import Outputs
from ..runtime.progress import Progress
from .job import Job
from .probe import versions


def run_change(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Compare two class maps of one place."""
    from ..reports.change import change_report_parts, write_change_report

    paths, report = (job.path("before"), job.path("after")), job.optional_path("report")
    target = job.optional_path("change")
    with Outputs(job.run) as outputs:
        parts = change_report_parts(report, outputs) if report else ()
        before, after = map(open_class_map, paths)
        progress = Progress(feedback)
        found = measure_change(before, after, feedback, progress.part(0.0, 0.5, ""))
        feedback.table(change_table(found))
        if target:
            write_change(target, before, after, found, outputs, progress.part(0.5, 0.5, ""))
        if parts:
            write_change_report(parts, (paths[0].stem, paths[1].stem), found, feedback.warned, versions())
        feedback.check_cancelled()
        outputs.publish()
    return {"change": _text(target), "report": _text(report), **found.as_dict()}


def _text(path: Path | None) -> str | None:
    return str(path) if path else None
