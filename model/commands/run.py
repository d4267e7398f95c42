"""Command ``run``: all parts of a plan on this machine, and their merge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Flag, Number, Parameter, Target, Whole

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Make all parts of a plan on this machine with several processes, and put them together."
FOLDER = "plan"  # may stand on the command line in place of the job

PARAMETERS: dict[str, Parameter] = {
    "plan": Target("plan folder made by split"),
    "processes": Whole("processes at once; 0 for one a graphics card, or one for every four cores", 0, 1024, 0),
    "threads": Whole("processor threads of a process; 0 to share the cores out", 0, 1024, 0),
    "memory_limit": Number("gigabytes a process may take; 0 for those of the plan", 0.1, 10_000, 0.0, none=0),
    "attempts": Whole("how often a part may fail before it is left", 1, 100, 2),
    "merge": Flag("true: put the parts together when all are there", True),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Make all parts of a plan, and put them together."""
    from ..parts.local_run import run_plan

    plan = job.path("plan")
    memory, attempts = job.number("memory_limit"), job.whole("attempts")
    run_plan(plan, job.whole("processes"), job.whole("threads"), memory, attempts, feedback)
    from ..parts.merging import MergeRequest, merge
    from .status import status_of

    if job.flag("merge"):
        return merge(plan, MergeRequest(plan), job.run, feedback)
    return status_of(plan)
