"""Command ``work``: parts of a plan, one after the other, in one process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Number, Parameter, Target, Whole

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Classify parts of a plan in one process until none is left; start as many on as many machines as you like."
FOLDER = "plan"  # may stand on the command line in place of the job

PARAMETERS: dict[str, Parameter] = {
    "plan": Target("plan folder made by split"),
    "threads": Whole("processor threads; 0 for those of the plan", 0, 1024, 0),
    "memory_limit": Number("gigabytes the process may take; 0 for those of the plan", 0.1, 10_000, 0.0, none=0),
    "attempts": Whole("how often a part may fail before it is left", 1, 100, 2),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Classify parts of a plan."""
    from ..parts.worker import work

    memory, attempts = job.number("memory_limit"), job.whole("attempts")
    return work(job.path("plan"), job.run, job.whole("threads"), memory, attempts, feedback)
