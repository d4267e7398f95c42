"""Command ``combine``: weighted mean of several probability maps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..runtime.messages import Message
from ..runtime.parameters import Files, Numbers, Parameter, RasterTarget, Texts
from .common import NAMING

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Combine the probabilities of several models: their weighted mean."

PARAMETERS: dict[str, Parameter] = {
    "rasters": Files("rasters of probabilities, one band a class, of the same classes on the same pixels"),
    **NAMING,
    "labels": Texts("class names, for those of the rasters whose bands have none"),
    "weights": Numbers("one for each raster; empty for equal ones"),
    "combined": RasterTarget("mean probabilities to write, .tif"),
    "classes": RasterTarget("class map of these to write, .tif"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Combine the probabilities of several models."""
    from ..maps.postprocessing import combine_maps, combined_name
    from ..maps.probability_map import open_probabilities

    target, classes = job.path("combined"), job.optional_path("classes")
    names, normalise = job.texts("labels"), job.flag("normalise")
    rasters = [
        open_probabilities(Path(path).absolute(), names, normalise, override=False) for path in job.texts("rasters")
    ]
    weights = job.numbers("weights") or (1.0,) * len(rasters)
    pixels = combine_maps(rasters, weights, target, classes, job.run, feedback)
    feedback.log(Message("Combined probabilities written to {path}", path=target))
    return {
        "combined": str(target),
        "classes": str(classes) if classes else None,
        "labels": list(rasters[0].labels),
        "model": combined_name(rasters),
        "pixels": pixels,
    }
