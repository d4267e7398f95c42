"""Command ``run``: all parts of a plan on this machine, a Dask cluster or a SLURM cluster, and their merge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.errors import JobError
from ..runtime.messages import Message
from ..runtime.parameters import Flag, Number, Parameter, Target, Texts, Whole
from .common import DASK

if TYPE_CHECKING:
    from pathlib import Path

    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Make all parts of a plan, on this machine, a Dask cluster or a SLURM cluster, and put them together."
FOLDER = "plan"  # may stand on the command line in place of the job

PARAMETERS: dict[str, Parameter] = {
    "plan": Target("plan folder made by split"),
    "processes": Whole(
        "processes at once, or tasks of a SLURM array; 0 for one a graphics card, or one for every four cores",
        0,
        1024,
        0,
    ),
    "threads": Whole("processor threads of a process; 0 to share the cores out", 0, 1024, 0),
    "memory_limit": Number("gigabytes a process may take; 0 for those of the plan", 0.1, 10_000, 0.0, none=0),
    "attempts": Whole("how often a part may fail before it is left", 1, 100, 2),
    "merge": Flag("true: put the parts together when all are there", True),
    **DASK,
    "slurm": Flag(
        "true: make the parts as an array job of SLURM, which a merge follows; the run ends when both are submitted"
    ),
    "submit": Flag("false: only write the scripts for SLURM, into the folder slurm of the plan", True),
    "sbatch": Texts("further options of sbatch, such as --partition=long or --time=12:00:00"),
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Make all parts of a plan, and put them together."""
    plan, dask = job.path("plan"), job.text("dask")
    memory, attempts, threads = job.number("memory_limit"), job.whole("attempts"), job.whole("threads")
    if dask and job.flag("slurm"):
        raise JobError("{@dask} and {@slurm} exclude each other; leave one out.")
    if job.flag("slurm"):
        return _run_on_slurm(job, plan, feedback)
    if dask:
        from ..parts.dask_run import run_on_dask
        from .cluster import cluster_of

        run_on_dask(plan, cluster_of(job), threads, memory, attempts, feedback)
    else:
        from ..parts.local_run import run_plan

        run_plan(plan, job.whole("processes"), threads, memory, attempts, feedback)
    from ..parts.merging import MergeRequest, merge
    from .status import status_of

    if job.flag("merge"):
        return merge(plan, MergeRequest(plan), job.run, feedback)
    return status_of(plan)


def _run_on_slurm(job: Job, plan: Path, feedback: Feedback) -> dict[str, Any]:
    from ..parts.slurm import SlurmJobs, submit, write_scripts

    jobs = SlurmJobs(
        job.whole("processes"), job.whole("threads"), job.number("memory_limit"), job.whole("attempts"),
        job.texts("sbatch"), job.text("worker_python"), job.text("worker_plugin"),
    )  # fmt: skip
    scripts = write_scripts(plan, jobs)
    result: dict[str, Any] = {"scripts": [str(script) for script in scripts]}
    if not job.flag("submit"):
        feedback.log(
            Message("Submit {script} with sbatch, and {merge} when it has ended.", script=scripts[0], merge=scripts[1])
        )
        return result
    array, merge_job = submit(scripts)
    feedback.log(
        Message(
            "Submitted the array job {array} and the merge {merge}; status says what is done.",
            array=array,
            merge=merge_job,
        )
    )
    return {**result, "array": array, "merge": merge_job}
