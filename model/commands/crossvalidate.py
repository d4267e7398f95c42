"""Command ``crossvalidate``: cross-validate a recipe on labelled samples."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..runtime.messages import Message
from ..runtime.parameters import Parameter, Target
from .common import CUBE, DASK, FOLDS, FOREST, LABELLED, POLYGONS, REPORT, TRAINING

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Measure by cross-validation how good a recipe is on labelled points."

PARAMETERS: dict[str, Parameter] = {
    **LABELLED,
    **POLYGONS,
    **CUBE,
    **TRAINING,
    **FOLDS,
    **FOREST,
    **DASK,
    **REPORT,
    "predictions": Target("table to write, .csv: reference and predicted label of each sample, x and y in crs"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Cross-validate a recipe."""
    from ..raster.colours import label_colours
    from ..runtime.outputs import Outputs
    from ..samples.groups import groups_of
    from ..samples.splits import Division
    from .cluster import connected, hardware_of
    from .inputs import read_samples, read_training
    from .probe import about_run

    started = time.monotonic()
    points, recipe, given = read_training(job, feedback)
    folds, repeats = job.whole("folds"), job.whole("repeats")
    group_by, block_size = job.choice("group_by"), job.number("block_size")
    with connected(job) as client, Outputs(job.run) as outputs:
        report, predictions = job.optional_path("report"), job.optional_path("predictions")
        predictions_part = outputs.part(predictions) if predictions else None
        samples, points, _ = read_samples(points, job, feedback)
        if samples.share_polygons and group_by == "none":
            feedback.warn(
                Message(
                    "Pixels of one polygon can be in several folds, so this accuracy flatters; group by place or blocks to "
                    "keep polygons whole."
                )
            )
        division = Division(folds, repeats, group_by, groups_of(points, group_by, block_size))
        from ..reports.cross_validation import Prediction, predictions_of, write_cross_validation_report
        from ..reports.folds import FoldsPage
        from ..reports.page import ReportFiles, write_rows
        from ..training.cross_validation import cross_validate

        files = ReportFiles.parts_of(report, outputs) if report else None
        hardware = hardware_of(job, client, feedback)
        found = cross_validate(samples, division, recipe, given, hardware, feedback, forest=job.flag("forest"))
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
        "forest_accuracy": found.gain.second if found.gain else None,
        "calibration_error": found.calibration.error,
        "labels": list(found.labels),
    }
