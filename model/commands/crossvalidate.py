"""Command ``crossvalidate``: cross-validate a recipe on labelled samples."""

from __future__ import annotations

import time
from typing import Any

from ..raster.colours import label_colours
from ..runtime.feedback import Feedback
from ..runtime.outputs import Outputs
from ..samples.groups import groups_of
from ..samples.splits import GROUPINGS, Division
from .inputs import read_samples, read_training
from .job import Job
from .probe import about_run


def run_crossvalidate(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Cross-validate a recipe."""
    started = time.monotonic()
    points, recipe, given = read_training(job)
    folds, repeats = job.whole("folds", 5, 2, 100), job.whole("repeats", 1, 1, 100)
    group_by, block_size = job.choice("group_by", GROUPINGS), job.number("block_size", 10_000.0, 0, 1e8)
    with Outputs(job.run) as outputs:
        report, predictions = job.optional_path("report"), job.optional_path("predictions")
        predictions_part = outputs.part(predictions) if predictions else None
        samples, points, _ = read_samples(points, job, feedback)
        if samples.share_polygons and group_by == "none":
            feedback.warn(
                "Pixels of one polygon can be in several folds, so this accuracy flatters; group by place or blocks to keep "
                "polygons whole."
            )
        division = Division(folds, repeats, group_by, groups_of(points, group_by, block_size))
        from ..reports.cross_validation import Prediction, predictions_of, write_cross_validation_report
        from ..reports.folds import FoldsPage
        from ..reports.page import ReportFiles, write_rows
        from ..training.cross_validation import cross_validate
        from ..training.fitting import Hardware

        files = ReportFiles.parts_of(report, outputs) if report else None
        hardware = Hardware.choose(job.text("device", "auto"), job.text("precision", "auto"), feedback)
        found = cross_validate(samples, division, recipe, given, hardware, feedback)
        if predictions_part:
            rows = predictions_of(samples, found)
            names = [*Prediction.__dataclass_fields__, "x", "y"]
            positions = zip(rows, points.x, points.y, strict=True)
            write_rows(predictions_part, names, ([*vars(row).values(), x, y] for row, x, y in positions))
        if files:
            colours = label_colours(found.labels, points.colours)
            about = about_run(started, str(hardware.device))
            page = FoldsPage(files, samples, division, found, colours, about)
            write_cross_validation_report(page, "Cross-validation")
        feedback.check_cancelled()
        outputs.publish()
    return {
        "report": str(report) if report else None,
        "predictions": str(predictions) if predictions else None,
        "accuracy": found.accuracy.overall,
        "accuracy_sd": found.spread,
        "kappa": found.accuracy.kappa,
        "f1_macro": found.accuracy.f1_macro,
        "labels": list(found.labels),
    }
