"""Command ``label``: class map from a probability map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.messages import Message
from ..runtime.parameters import Parameter, RasterTarget
from .common import PROBABILITIES

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Make a class map of probabilities: the most probable class of each pixel."
PARAMETERS: dict[str, Parameter] = {**PROBABILITIES, "classes": RasterTarget("class map to write, .tif")}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Make a class map of probabilities."""
    from ..maps.postprocessing import label_map
    from .inputs import probabilities_of

    target, raster = job.path("classes"), probabilities_of(job)
    counts = label_map(raster, target, job.run, feedback)
    feedback.log(
        Message(
            "Class map written to {path}: {counts}",
            path=target,
            counts=", ".join((f"{label} {count:,}" for label, count in counts.items())),
        )
    )
    return {"classes": str(target), "labels": list(raster.labels), "model": raster.model, "pixels": counts}
