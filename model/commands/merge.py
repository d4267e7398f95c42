"""Command ``merge``: the parts of a plan as one map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Flag, Parameter, Target, Text

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Put the parts of a plan together to one map, or say which are missing."
FOLDER = "plan"  # may stand on the command line in place of the job

PARAMETERS: dict[str, Parameter] = {
    "plan": Target("plan folder made by split"),
    "folder": Target("folder for the maps; empty for the plan folder"),
    "partial": Flag("true: put together what is there where parts are missing"),
    "verify": Flag("true: read every file of every part, to find those that are damaged", True),
    "cog": Flag("true: write the map of each coordinate reference system as one GeoTIFF too"),
    "crs": Text(
        "coordinate reference system, such as EPSG:5880, of a further class map of all zones, whose pixels take the nearest code; "
        "empty for none"
    ),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Put the parts of a plan together."""
    from ..parts.merging import MergeRequest, merge

    plan = job.path("plan")
    target = job.optional_path("folder") or plan
    request = MergeRequest(target, job.flag("partial"), job.flag("verify"), job.flag("cog"), job.text("crs"))
    return merge(plan, request, job.run, feedback)
