"""Command ``label``: class map from a probability map."""

from __future__ import annotations

from typing import Any

from ..runtime.feedback import Feedback
from .inputs import probabilities_of
from .job import Job


def run_label(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Make a class map of probabilities."""
    from ..maps.postprocessing import label_map

    target, raster = job.path("classes"), probabilities_of(job)
    counts = label_map(raster, target, job.run, feedback)
    feedback.log(f"Class map written to {target}: {', '.join(f'{label} {count:,}' for label, count in counts.items())}")
    return {"classes": str(target), "labels": list(raster.labels), "model": raster.model, "pixels": counts}
