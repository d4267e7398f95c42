"""Command ``accuracy``: assess a class map with a reference sample."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..accuracy.choices import DESIGNS, MEANINGS
from ..runtime.errors import JobError
from ..runtime.messages import Message
from ..runtime.parameters import Choice, Features, File, Parameter, Whole
from .common import POINTS_HELP, REPORT, SCHEME, seed_parameter

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Measure the accuracy of a class map, and the area of its classes, by a reference sample."

PARAMETERS: dict[str, Parameter] = {
    "classes": File("class map, .tif"),
    "reference": Features(POINTS_HELP),
    **SCHEME,
    "labels_are": Choice("what the reference holds: names of the map's classes, or their codes", MEANINGS, "auto"),
    "strata": File("class map that the points were drawn from, where it was not the map itself, on the same pixels"),
    "design": Choice("how the points were drawn", DESIGNS, "stratified"),
    "pixels_per_polygon": Whole("random pixels that count of a polygon", 1, 100_000, 1),
    "seed": seed_parameter("of these pixels"),
    **REPORT,
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Measure a class map by a reference sample."""
    from ..accuracy.assessment import assess, assessment_table
    from ..maps.class_map import open_class_map
    from ..raster.polygons import PolygonRule
    from ..reports.accuracy import AccuracyFiles, write_accuracy_report
    from ..runtime.outputs import Outputs
    from ..samples.scheme import in_classes_of_map
    from .probe import versions

    classes, strata_path = job.path("classes"), job.optional_path("strata")
    report, design = job.optional_path("report"), job.choice("design")
    if strata_path and design == "simple":
        raise JobError("A simple random sample has no strata; leave the strata empty, or choose the stratified design.")
    rule = PolygonRule(job.whole("pixels_per_polygon"), False, job.whole("seed"))
    points, scheme, meaning = job.points("reference"), job.class_scheme(), job.choice("labels_are")
    if points.polygons and rule.most > 1:
        feedback.warn(
            Message("Several pixels of one polygon are alike, so standard errors come out too small; one is safest.")
        )
    with Outputs(job.run) as outputs:
        files = AccuracyFiles.parts_of(report, outputs) if report else None
        class_map = open_class_map(classes)
        if scheme is not None and meaning != "codes":
            points = in_classes_of_map(points, scheme, class_map.names)
        strata = open_class_map(strata_path) if strata_path else None
        found = assess(class_map, points, rule, design, strata, feedback, meaning)
        feedback.table(assessment_table(found))
        if files:
            write_accuracy_report(files, class_map, found, feedback.warning_messages, versions())
        feedback.check_cancelled()
        outputs.publish()
    return {"report": str(report) if report else None, **found.as_dict()}
