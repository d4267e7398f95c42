"""All parts of a plan as an array job of SLURM, and a merge that follows it."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..runtime.engines import ROOT, run_program
from ..runtime.errors import JobError
from ..runtime.outputs import cannot_write
from .plan import MapPlan, read_plan
from .states import PartFiles

SCRIPTS = "slurm"
MOST_TASKS = 20  # of an array where their number is not given
THREADS, GIGABYTES_BESIDE = 4, 1.0  # of a task where they are not given; memory that is not the engine's own

_PARTS = """#!/bin/sh
#SBATCH --job-name=lstm-fcn-parts
#SBATCH --array=1-{tasks}
#SBATCH --cpus-per-task={threads}
#SBATCH --mem={megabytes}M
#SBATCH --requeue
#SBATCH --output={logs}/parts-%A_%a.log
{options}export PYTHONPATH={plugin} PYTHONUTF8=1
exec {python} -m model work {plan} --threads {threads} --memory-limit {memory:g} --attempts {attempts}
"""

_MERGE = """#!/bin/sh
#SBATCH --job-name=lstm-fcn-merge
#SBATCH --cpus-per-task=1
#SBATCH --mem=4096M
#SBATCH --output={logs}/merge-%j.log
{options}export PYTHONPATH={plugin} PYTHONUTF8=1
exec {python} -m model merge {plan}
"""


@dataclass(frozen=True)
class SlurmJobs:
    """How the parts of a plan are put into jobs of SLURM.

    Attributes
    ----------
    tasks : int
        Tasks of the array, each of which makes one part after the other; 0 for one a part, and 20 at most.
    threads : int
        Processor threads of a task; 0 for those of the plan, or else 4.
    memory : float
        Gigabytes of an engine; 0 for those of the plan.
    attempts : int
        How often a part may fail before it is left.
    options : sequence of str
        Further options of ``sbatch``, such as ``--partition=long``.
    python, plugin : str
        Python of the engine and folder of the plugin on the cluster; empty for those of this machine.
    """

    tasks: int
    threads: int
    memory: float
    attempts: int
    options: Sequence[str] = ()
    python: str = ""
    plugin: str = ""


def write_scripts(folder: Path, jobs: SlurmJobs) -> tuple[Path, Path]:
    """Write the scripts of the array and of the merge into a plan folder.

    Parameters
    ----------
    folder : Path
        The plan folder.
    jobs : SlurmJobs
        How.

    Returns
    -------
    tuple of Path
        The script of the array, and that of the merge.

    Raises
    ------
    JobError
        When an option is not one of ``sbatch``.
    OutputError
        When the plan folder cannot be written.
    """
    for option in jobs.options:
        if not option.startswith("-") or not option.isprintable():
            raise JobError(
                "{@sbatch}: {option} is not an option of sbatch; write it as --partition=long.", option=option
            )
    plan = read_plan(folder)
    files = PartFiles(folder, plan)
    files.prepare()
    values = _values(folder, plan, jobs)
    scripts = folder / SCRIPTS / "parts.sh", folder / SCRIPTS / "merge.sh"
    try:
        scripts[0].parent.mkdir(exist_ok=True)
        for script, template in zip(scripts, (_PARTS, _MERGE), strict=True):
            script.write_text(template.format(**values), encoding="utf-8")
            script.chmod(0o755)
    except OSError as error:
        raise cannot_write(scripts[0], error) from error
    return scripts


def _values(folder: Path, plan: MapPlan, jobs: SlurmJobs) -> dict[str, object]:
    memory = jobs.memory or plan.memory
    there = plan.place_elsewhere(str(folder))
    return {
        "tasks": jobs.tasks or min(MOST_TASKS, len(plan.parts)),
        "threads": jobs.threads or plan.threads or THREADS,
        "megabytes": round(1024 * (memory + GIGABYTES_BESIDE)),
        "memory": memory,
        "attempts": jobs.attempts,
        "options": "".join(f"#SBATCH {option}\n" for option in jobs.options),
        "logs": shlex.quote(f"{there}/{SCRIPTS}"),
        "plan": shlex.quote(there),
        "python": shlex.quote(jobs.python or plan.place_elsewhere(sys.executable)),
        "plugin": shlex.quote(jobs.plugin or plan.place_elsewhere(str(ROOT))),
    }


def submit(scripts: tuple[Path, Path]) -> tuple[str, str]:
    """Submit an array job, and a merge that begins when it has ended.

    Parameters
    ----------
    scripts : tuple of Path
        As :func:`write_scripts` returns them.

    Returns
    -------
    tuple of str
        The numbers of both jobs.

    Raises
    ------
    JobError
        When there is no ``sbatch``, or it refuses a job.
    """
    array = _sbatch([str(scripts[0])])
    return array, _sbatch([f"--dependency=afterany:{array}", str(scripts[1])])


def _sbatch(arguments: Sequence[str]) -> str:
    try:
        code, said = run_program(["sbatch", "--parsable", *arguments])
    except OSError as error:
        raise JobError(
            "The command sbatch cannot be started ({reason}); run this on a computer of the cluster, or set {@submit} to false "
            "and submit the scripts there.",
            reason=error.strerror,
        ) from error
    if code:
        raise JobError(
            "SLURM refuses the job: {reason} Correct the options in {@sbatch}.", reason=" ".join(said.split())
        )
    return said.strip().partition(";")[0]
