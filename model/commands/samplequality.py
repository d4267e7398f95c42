"""Command ``samplequality``: find doubtful labels and weak classes among samples."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Parameter, Target, Whole
from .common import CUBE, FOLDS, LABELLED, POLYGONS, REPORT, TRAINING

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from ..samples.points import Points
    from .job import Job

SUMMARY = "Find labelled points that look mislabelled, and how well the set covers its classes and places."

PARAMETERS: dict[str, Parameter] = {
    **LABELLED,
    **POLYGONS,
    **CUBE,
    **TRAINING,
    **FOLDS,
    "neighbours": Whole("most similar samples, as the network sees them, that a sample is compared with", 1, 1000, 10),
    **REPORT,
    "quality": Target("table to write, .csv: what is known about each sample, x and y in crs"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Assess labelled samples; none is changed or removed."""
    from ..raster.colours import label_colours
    from ..runtime.outputs import Outputs
    from ..samples.groups import groups_of
    from ..samples.splits import Division
    from .inputs import read_samples, read_training
    from .probe import about_run

    started = time.monotonic()
    points, recipe, given = read_training(job, feedback)
    folds, repeats = job.whole("folds"), job.whole("repeats")
    group_by, block_size = job.choice("group_by"), job.number("block_size")
    neighbours = job.whole("neighbours")
    with Outputs(job.run) as outputs:
        report, table = job.optional_path("report"), job.optional_path("quality")
        table_part = outputs.part(table) if table else None
        samples, points, _ = read_samples(points, job, feedback)
        division = Division(folds, repeats, group_by, groups_of(points, group_by, block_size))
        from ..reports.folds import FoldsPage
        from ..reports.page import ReportFiles, write_rows
        from ..reports.sample_quality import COLUMNS, QualityFindings, write_quality_page
        from ..training.cross_validation import cross_validate
        from ..training.fitting import Hardware
        from ..training.sample_quality import Neighbourhoods, judge, separability, spatial_spread

        files = ReportFiles.parts_of(report, outputs) if report else None
        hardware = Hardware.choose(job.text("device"), job.text("precision"), feedback)
        labels = samples.class_names
        neighbourhoods = Neighbourhoods(samples, labels, neighbours)
        found = cross_validate(samples, division, recipe, given, hardware, feedback, neighbourhoods.add_fold)
        classes = samples.classes(labels)
        quality = judge(classes, labels, found.probabilities, neighbourhoods.fractions)
        x, y, placed = _metres(points)
        spreads = spatial_spread(x[placed], y[placed], classes[placed], len(labels)) if placed.any() else []
        findings = QualityFindings(quality, separability(classes, found.probabilities), spreads, neighbours)
        if table_part:
            rows = findings.rows(samples)
            positions = zip(rows, points.x or (None,) * len(rows), points.y or (None,) * len(rows), strict=True)
            write_rows(table_part, [*COLUMNS, "x", "y"], ([*row, a, b] for row, a, b in positions))
        if files:
            colours = label_colours(labels, points.colours)
            about = about_run(started, str(hardware.device))
            write_quality_page(FoldsPage(files, samples, division, found, colours, about), findings)
        for sentence in findings.remarks:
            feedback.log(sentence)
        feedback.check_cancelled()
        outputs.publish()
    return {
        "report": str(report) if report else None,
        "quality": str(table) if table else None,
        "suspects": int(quality.suspect.sum()),
        "accuracy": found.accuracy.overall,
        "labels": list(labels),
    }


def _metres(points: Points) -> tuple[Any, Any, Any]:
    """Places on an equal-area map, and which samples have one there."""
    import numpy as np

    from ..raster.crs import to_crs
    from ..samples.groups import EQUAL_AREA

    x, y = (np.array([np.nan if v is None else v for v in values], dtype=np.float64) for values in (points.x, points.y))
    if not (len(x) and points.crs):
        return np.zeros(len(points.ids)), np.zeros(len(points.ids)), np.zeros(len(points.ids), dtype=bool)
    placed = np.isfinite(x) & np.isfinite(y)
    if placed.any():
        x[placed], y[placed] = to_crs(x[placed], y[placed], points.crs, EQUAL_AREA)
    return x, y, placed & np.isfinite(x) & np.isfinite(y)
