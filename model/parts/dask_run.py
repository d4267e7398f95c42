"""All parts of a plan on a Dask cluster; the plan folder, which its workers see too, decides about what is done."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..runtime.engines import ROOT
from ..runtime.errors import EngineError, JobError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from . import dask_task
from .part_progress import PartProgress, begin_run
from .states import STATE, PartFiles

if TYPE_CHECKING:
    from distributed import Client, Future

PACKAGE = "distributed==2026.8.0"  # the version that the tests use
SECONDS_TO_CONNECT = 10.0
SECONDS_BETWEEN_LOOKS = 0.5
SECONDS_WITHOUT_WORKERS = 20.0
SECONDS_WITHOUT_SCHEDULER = 300.0
MOST_WITHOUT_PROGRESS = 3  # times that all parts are given out anew and none is done


@dataclass(frozen=True)
class DaskCluster:
    """A Dask cluster.

    Attributes
    ----------
    address : str
        Of its scheduler, such as ``tcp://host:8786``.
    python, plugin : str
        Python of the engine and folder of the plugin on the workers; empty for those of this machine.
    """

    address: str
    python: str = ""
    plugin: str = ""


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
        client = stack.enter_context(contextlib.closing(_connect(cluster.address)))
        held = stack.enter_context(files.scheduler())
        task = dask_task.PartTask(
            cluster.python or files.plan.place_elsewhere(sys.executable),
            cluster.plugin or files.plan.place_elsewhere(str(ROOT)),
            [str(folder), files.plan.place_elsewhere(str(folder))],
            f"{STATE}/{held.file.name}",
            [*(["--threads", str(threads)] if threads else []), *(["--memory-limit", str(memory)] if memory else [])],
        )
        _DaskRun(files, client, task, attempts, feedback).work()


def _connect(address: str) -> Client:
    try:
        import cloudpickle
        from distributed import Client
    except ImportError as error:
        raise JobError(
            "{@dask}: the engine lacks the package {package}; install it with: {command}",
            package=PACKAGE,
            command=f"{sys.executable} -m pip install {PACKAGE}",
        ) from error
    cloudpickle.register_pickle_by_value(dask_task)  # workers do not have the plugin among their modules
    try:
        return Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise JobError(
            "No Dask scheduler answers at {address}; check the address, and that this machine can reach it.",
            address=address,
        ) from error


class _DaskRun:
    """Parts that are given out to a cluster until all are done or have failed too often."""

    def __init__(
        self, files: PartFiles, client: Client, task: dask_task.PartTask, attempts: int, feedback: Feedback
    ) -> None:
        self._files, self._client, self._task = files, client, task
        self._attempts, self._feedback = attempts, feedback
        self._progress = PartProgress(files, feedback)
        self._reason = ""
        self._start, self._is_told = time.monotonic(), False

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
        futures: dict[Any, int] = {}
        try:
            futures = dict(zip(self._submit(numbers), numbers, strict=True))
            waiting = set(futures)
            silent = time.monotonic()
            while waiting:
                self._feedback.check_cancelled()
                self._progress.report()
                self._tell_without_workers()
                time.sleep(SECONDS_BETWEEN_LOOKS)
                ended = {future for future in waiting if future.status != "pending"}
                for future in ended:
                    self._take(futures[future], future)
                waiting -= ended
                if self._client.status == "running":
                    silent = time.monotonic()
                elif time.monotonic() - silent > SECONDS_WITHOUT_SCHEDULER:
                    raise EngineError(
                        "The Dask scheduler has not answered for {seconds} seconds; start it and run the plan again.",
                        seconds=round(SECONDS_WITHOUT_SCHEDULER),
                    )
        finally:
            with contextlib.suppress(Exception):  # of a scheduler that is gone
                self._client.cancel([future for future in futures if future.status == "pending"])

    def _tell_without_workers(self) -> None:
        """Warn once when nobody is there to make the parts; workers may still come."""
        if (
            self._is_told
            or time.monotonic() - self._start < SECONDS_WITHOUT_WORKERS
            or self._client.status != "running"
        ):
            return
        with contextlib.suppress(OSError):
            self._is_told = True
            if not self._client.ncores():
                self._feedback.warn(
                    Message(
                        "The Dask scheduler at {address} has no workers; start some with: dask worker {address} --nthreads 1",
                        address=self._client.scheduler.address,
                    )
                )

    def _submit(self, numbers: Sequence[int]) -> list[Future]:
        futures: list[Future] = self._client.map(
            lambda number, task=self._task: dask_task.classify_part(task, number), numbers, pure=False,
            retries=self._attempts - 1,
        )  # fmt: skip
        return futures

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
