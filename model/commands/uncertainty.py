"""Command ``uncertainty``: uncertainty of a probability map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..maps.choices import MEASURES
from ..runtime.messages import Message
from ..runtime.parameters import Choice, Parameter, RasterTarget
from .common import PROBABILITIES

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Measure how uncertain probabilities are, 0 certain to 1 uncertain."

PARAMETERS: dict[str, Parameter] = {
    **PROBABILITIES,
    "measure": Choice("measure of uncertainty", MEASURES, "entropy"),
    "uncertainty": RasterTarget("raster to write, .tif"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Compute the uncertainty of probabilities."""
    from ..maps.postprocessing import uncertainty_map
    from .inputs import probabilities_of

    measure, target = job.choice("measure"), job.path("uncertainty")
    raster = probabilities_of(job)
    uncertainty_map(raster, measure, target, job.run, feedback)
    feedback.log(Message("Uncertainty ({measure}) written to {path}", measure=measure, path=target))
    return {"uncertainty": str(target), "model": raster.model}
