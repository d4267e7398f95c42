"""Command ``smooth``: Bayesian smoothing of a probability map."""

from __future__ import annotations

from typing import Any

from ..runtime.errors import JobError
from ..runtime.feedback import Feedback
from .inputs import probabilities_of
from .job import Job


def run_smooth(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Smooth probabilities."""
    from ..maps.postprocessing import smooth_map
    from ..maps.smoothing import Smoothing

    window, fraction = job.whole("window", 9, 3, 101), job.number("fraction", 0.5, 0, 1)
    if fraction == 0:
        raise JobError(
            "{@fraction} is 0, so that no neighbour would count; take a number above 0, at most 1.",
        )
    smoothness = job.numbers("smoothness") or (20.0,)
    if not all(0 < variance < float("inf") for variance in smoothness):
        raise JobError(
            "{@smoothness} must be above 0; give one number for all classes, or one for each.",
        )
    target, classes = job.path("smoothed"), job.optional_path("classes")
    raster = probabilities_of(job)
    if len(smoothness) not in {1, raster.classes}:
        raise JobError(
            "{@smoothness} has {count} numbers and {path} has {classes} classes ({labels}); give one number for all, "
            "or one for each in this order.",
            count=len(smoothness),
            path=raster.path,
            classes=raster.classes,
            labels=", ".join(raster.labels),
        )
    smoothing = Smoothing(window, fraction, smoothness if len(smoothness) > 1 else smoothness * raster.classes)
    smooth_map(raster, smoothing, target, classes, job.run, feedback)
    feedback.log(f"Smoothed probabilities written to {target}")
    return {
        "smoothed": str(target),
        "classes": str(classes) if classes else None,
        "labels": list(raster.labels),
        "model": raster.model,
    }
