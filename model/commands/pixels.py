"""Command ``pixels``: answer questions about single pixels from standard input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import File, Parameter, Texts
from .common import CUBE

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = (
    'Answer questions about single pixels: lines such as {"points": [{"id": 1, "x": -55.1, "y": -11.7}], "crs": "EPSG:4326"} '
    "(crs may also be a point's own) on standard input. A newer line replaces what of an older one is not answered yet."
)

PARAMETERS: dict[str, Parameter] = {
    "model": File("file made by train whose probabilities are wanted; may be left out"),
    **CUBE,
    "bands": Texts("bands to show; with a model those beside its own"),
}


if TYPE_CHECKING:
    pass


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Open a cube and a model, describe them, and answer questions until there are no more."""
    from .pixel_answers import answer_questions

    return answer_questions(job, feedback)
