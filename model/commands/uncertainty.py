"""Command ``uncertainty``: uncertainty of a probability map."""

from __future__ import annotations

from typing import Any

from ..runtime.feedback import Feedback
from .inputs import probabilities_of
from .job import Job


def run_uncertainty(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Say how unsure probabilities are."""
    from ..maps.postprocessing import uncertainty_map
    from ..maps.uncertainty import MEASURES

    measure, target = job.choice("measure", MEASURES), job.path("uncertainty")
    raster = probabilities_of(job)
    uncertainty_map(raster, measure, target, job.run, feedback)
    feedback.log(f"Uncertainty ({measure}) written to {target}")
    return {"uncertainty": str(target), "model": raster.model}
