"""Command ``merge``: the parts of a plan as one map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import File, Flag, Parameter, Target

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Put the parts of a plan together to one map, or say which are missing."
FOLDER = "plan"  # may stand on the command line in place of the job

PARAMETERS: dict[str, Parameter] = {
    "plan": File("plan folder made by split"),
    "folder": Target("folder for the maps; empty for the plan folder"),
    "partial": Flag("true: put together what is there where parts are missing"),
    "verify": Flag("true: read every file of every part, to find those that are damaged", True),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Put the parts of a plan together."""
    from ..parts.merging import merge

    plan = job.path("plan")
    return merge(plan, job.optional_path("folder") or plan, job.flag("partial"), job.flag("verify"), job.run, feedback)
