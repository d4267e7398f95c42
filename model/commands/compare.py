"""Command ``comparemaps``: compare a class map with a reference map."""

from __future__ import annotations

from typing import Any

from ..runtime.feedback import Feedback
from ..runtime.outputs import Outputs
from .job import Job


def run_compare(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Compare a class map with a reference map."""
    from ..accuracy.comparison import compare_maps
    from ..accuracy.metrics import accuracy_table
    from ..reports.figures import draw_comparison

    comparison = compare_maps(job.path("classes"), job.path("reference"))
    feedback.table(accuracy_table(comparison.accuracy))
    if figure := job.optional_path("figure"):
        with Outputs(job.run) as outputs:
            draw_comparison(comparison, outputs.part(figure))
            outputs.publish()
    return {
        "accuracy": comparison.accuracy.overall,
        "kappa": comparison.accuracy.kappa,
        "f1_macro": comparison.accuracy.f1_macro,
        "pixels": comparison.pixels,
    }
