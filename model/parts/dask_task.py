"""Task of a Dask worker: classify a part of a plan. It is sent to workers as it stands, see :mod:`model.runtime.dask_task`."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..runtime.dask_task import WorkerEngine, run_engine


@dataclass(frozen=True)
class PartTask:
    """What a worker needs to know of a part.

    Attributes
    ----------
    engine : WorkerEngine
        The engine on the worker.
    plans : sequence of str
        Names that the plan folder may have on the worker; the first that is there is taken.
    scheduler : str
        File in the plan folder that is there as long as somebody waits for the part.
    options : sequence of str
        Further arguments of ``classify``.
    """

    engine: WorkerEngine
    plans: Sequence[str]
    scheduler: str
    options: Sequence[str]


def classify_part(number: int, task: PartTask) -> int:
    """Classify a part in an engine of its own.

    Parameters
    ----------
    number : int
        The part.
    task : PartTask
        What all parts share.

    Returns
    -------
    int
        The part.

    Raises
    ------
    RuntimeError
        When the part is not done; what the engine or the system said.
    """
    plan = next((Path(folder) for folder in task.plans if Path(folder).is_dir()), None)
    if plan is None:
        raise RuntimeError(f"the plan folder {task.plans[0]} is not there on {socket.gethostname()}")
    job, scheduler = plan / "jobs" / f"{number:06}.json", plan / task.scheduler
    end = run_engine(task.engine, ["classify", str(job), *task.options], scheduler.exists)
    if end.code:
        raise RuntimeError(end.sentence)
    return number
