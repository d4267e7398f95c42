"""Command ``comparemaps``: compare a class map with a reference map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import File, Parameter, Target

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Compare a class map with a reference map on the same pixels."

PARAMETERS: dict[str, Parameter] = {
    "classes": File("class map, .tif with class names"),
    "reference": File("reference class map, .tif with class names"),
    "figure": Target("picture of both side by side to write, .png"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Compare a class map with a reference map."""
    from ..accuracy.comparison import compare_maps
    from ..accuracy.metrics import accuracy_table
    from ..reports.map_pictures import draw_comparison
    from ..runtime.outputs import Outputs

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
