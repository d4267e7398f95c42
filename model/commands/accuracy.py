"""Command ``accuracy``: assess a class map with a reference sample."""

from __future__ import annotations

from typing import Any

from ..accuracy.assessment import DESIGNS, assess, assessment_table
from ..maps.class_map import open_class_map
from ..raster.polygons import PolygonRule
from ..runtime.errors import JobError
from ..runtime.feedback import Feedback
from ..runtime.outputs import Outputs
from .job import Job
from .probe import versions


def run_accuracy(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Measure a class map by a reference sample."""
    from ..reports.accuracy import AccuracyFiles, write_accuracy_report

    classes, strata_path = job.path("classes"), job.optional_path("strata")
    report, design = job.optional_path("report"), job.choice("design", DESIGNS)
    if strata_path and design == "simple":
        raise JobError("A simple random sample has no strata; leave the strata empty, or choose the stratified design.")
    rule = PolygonRule(job.whole("pixels_per_polygon", 1, 1, 100_000), False, job.whole("seed", 0, 0, 2**31 - 1))
    points = job.points("reference")
    if points.polygons and rule.most > 1:
        feedback.warn("Several pixels of one polygon are alike, so standard errors come out too small; one is safest.")
    with Outputs(job.run) as outputs:
        files = AccuracyFiles.parts_of(report, outputs) if report else None
        class_map = open_class_map(classes)
        strata = open_class_map(strata_path) if strata_path else None
        found = assess(class_map, points, rule, design, strata, feedback)
        feedback.table(assessment_table(found))
        if files:
            write_accuracy_report(files, classes.stem, found, feedback.warned, versions())
        feedback.check_cancelled()
        outputs.publish()
    return {"report": str(report) if report else None, **found.as_dict()}
