"""All parts of a plan on a Dask cluster; the plan folder, which its workers see too, decides about what is done."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from ..runtime.dask_tasks import DaskCluster, DaskTasks, connect
from ..runtime.errors import EngineError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from . import dask_task
from .part_progress import PartProgress, begin_run
from .states import STATE, PartFiles

if TYPE_CHECKING:
    from distributed import Client, Future

MOST_WITHOUT_PROGRESS = 3  # times that all parts are given out anew and none is done


def run_on_dask(
    folder: Path, cluster: DaskCluster, threads: int, memory: float, attempts: int, feedback: Feedback
) -> None:
    """Make all parts of a plan that are not done on a Dask cluster.

    Parameters
    ----------
    folder : Path
        The plan folder.
    cluster : DaskCluster
        Where the parts are classified.
    threads : int
        Processor threads of an engine; 0 for those of the plan.
    memory : float
        Gigabytes of an engine; 0 for those of the plan.
    attempts : int
        How often a part may fail before it is left.
    feedback : Feedback
        Receives the progress over all parts; checked for a cancel, which reaches the engines.

    Raises
    ------
    JobError
        When the package ``distributed`` is missing, or the scheduler does not answer.
    EngineError
        When no worker can work, or the scheduler is gone for good.
    """
    files = begin_run(folder, feedback)
    if not files.states().to_do:
        return
    with ExitStack() as stack:
        client = stack.enter_context(connect(cluster.address, dask_task))
        held = stack.enter_context(files.scheduler())
        task = dask_task.PartTask(
            cluster.engine(files.plan.place_elsewhere),
            [str(folder), files.plan.place_elsewhere(str(folder))],
            f"{STATE}/{held.file.name}",
            [*(["--threads", str(threads)] if threads else []), *(["--memory-limit", str(memory)] if memory else [])],
        )
        _DaskRun(files, client, task, attempts, feedback).work()


class _DaskRun:
    """Parts that are given out to a cluster until all are done or have failed too often."""

    def __init__(
        self, files: PartFiles, client: Client, task: dask_task.PartTask, attempts: int, feedback: Feedback
    ) -> None:
        self._files, self._client, self._task = files, client, task
        self._attempts, self._feedback = attempts, feedback
        self._progress = PartProgress(files, feedback)
        self._reason = ""

    def work(self) -> None:
        """Have all parts made."""
        barren = 0
        while waiting := self._waiting():
            before = self._known()
            self._give_out(waiting)
            barren = 0 if self._known() != before else barren + 1
            if barren >= MOST_WITHOUT_PROGRESS:
                raise EngineError(
                    "No Dask worker can work on the plan ({reason}); correct that on the workers and run the plan again.",
                    reason=self._reason,
                )

    def _waiting(self) -> list[int]:
        """Parts that are to be made, those that another process makes now included."""
        states = self._files.states()
        self._progress.done = set(states.done)
        left = [number for number in states.to_do if self._files.attempts(number) < self._attempts]
        return [*left, *states.running]

    def _known(self) -> tuple[int, int]:
        """Parts that are done, and all failures."""
        states = self._files.states()
        return len(states.done), sum(failure.attempts for failure in states.failed.values())

    def _give_out(self, numbers: Sequence[int]) -> None:
        """Give parts out to the workers, and wait for all of them."""
        with DaskTasks(self._client, self._attempts - 1, self._feedback, self._progress.report) as tasks:
            tasks.give_out(dask_task.classify_part, numbers, numbers, task=self._task)
            for number, future in tasks.ended():
                self._take(number, future)

    def _take(self, number: int, future: Future) -> None:
        """Take in that a task has ended."""
        if future.status == "finished":
            self._progress.done.add(number)
        elif future.status == "error":
            self._reason = str(future.exception())
            if number not in self._files.states().running:
                self._feedback.warn(Message("Part {number} failed: {reason}", number=number, reason=self._reason))
        else:  # cancelled or lost, as when the scheduler was started anew
            self._reason = str(Message("the scheduler has lost the tasks"))
