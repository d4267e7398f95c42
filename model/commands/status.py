"""Command ``status``: what is done of a plan, and what failed and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Parameter, Target

if TYPE_CHECKING:
    from pathlib import Path

    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Say which parts of a plan are done, running, failed or lost, and why."
FOLDER = "plan"  # may stand on the command line in place of the job

PARAMETERS: dict[str, Parameter] = {"plan": Target("plan folder made by split")}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Report the progress of a plan."""
    found = status_of(job.path("plan"))
    rows = [f"{state:<8} {found[state]:>8,}" for state in ("done", "running", "waiting", "failed", "lost")]
    for item in found["missing"]:
        if item["state"] != "waiting":
            rows.append(f"part {item['part']} {item['state']} on {item['host']}: {item.get('reason', '')}".rstrip(": "))
    feedback.table(rows)
    return found


def status_of(plan: Path) -> dict[str, Any]:
    """Number of parts in each state, pixels that are done, and all that is known of the parts that are missing."""
    from ..parts.missing import describe_missing_parts
    from ..parts.plan import read_plan
    from ..parts.states import PartFiles

    files = PartFiles(plan, read_plan(plan))
    states = files.states()
    pixels = [part.pixels for part in files.plan.parts]
    return {
        "parts": len(pixels),
        "done": len(states.done),
        "running": len(states.running),
        "waiting": len(states.waiting),
        "failed": len(states.failed),
        "lost": len(states.lost),
        "pixels": sum(pixels),
        "pixels_done": sum(pixels[number - 1] for number in states.done),
        "missing": describe_missing_parts(states, len(pixels)),
    }
