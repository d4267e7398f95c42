"""Command ``smooth``: Bayesian smoothing of a probability map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.errors import JobError
from ..runtime.messages import Message
from ..runtime.parameters import Number, Numbers, Parameter, RasterTarget, Whole
from .common import PROBABILITIES

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Smooth probabilities by those around them (Bayesian smoothing)."

PARAMETERS: dict[str, Parameter] = {
    **PROBABILITIES,
    "window": Whole("rows and columns of the neighbourhood, odd", 3, 101, 9),
    "fraction": Number("fraction of the neighbours that count, the most probable ones", 0.01, 1, 0.5),
    "smoothness": Numbers("variances in squared logits, one for all classes or one for each", default=(20.0,)),
    "smoothed": RasterTarget("smoothed probabilities to write, .tif"),
    "classes": RasterTarget("class map of these to write, .tif"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Smooth probabilities."""
    from ..maps.postprocessing import smooth_map
    from ..maps.smoothing import Smoothing
    from .inputs import probabilities_of

    window, fraction = job.whole("window"), job.number("fraction")
    smoothness = job.numbers("smoothness")
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
    pixels = smooth_map(raster, smoothing, target, classes, job.run, feedback)
    feedback.log(Message("Smoothed probabilities written to {path}", path=target))
    return {
        "smoothed": str(target),
        "classes": str(classes) if classes else None,
        "labels": list(raster.labels),
        "model": raster.model,
        "pixels": pixels,
    }
