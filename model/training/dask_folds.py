"""Folds that the workers of a Dask cluster learn from, each in an engine of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..runtime.dask_tasks import DaskCluster, DaskTasks
from ..runtime.errors import EngineError, error_of_data
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..samples.samples import Samples
from . import dask_task
from .fold_files import request_as_text, result_of_bytes, samples_as_bytes
from .folds import FoldRequest, FoldResult

if TYPE_CHECKING:
    from distributed import Client, Future

RETRIES = 2  # of a fold whose engine is killed
MOST_LOST = 3  # times that all folds are given out anew and none is done
SECONDS_TO_FETCH = 60.0


@dataclass(frozen=True)
class FoldCluster:
    """Dask cluster in the place of this machine's :class:`~model.training.fitting.Hardware`.

    Attributes
    ----------
    client : Client
        The connection to it.
    cluster : DaskCluster
        Its address, and the engine on its workers.
    device_name, precision : str
        What its workers choose, see :meth:`model.training.fitting.Hardware.choose`.
    """

    client: Client
    cluster: DaskCluster
    device_name: str
    precision: str

    @property
    def device(self) -> str:
        """What stands in reports for the device."""
        return f"Dask ({self.device_name})"

    def begin(self, samples: Samples, feedback: Feedback, report: Callable[[], None]) -> DaskFolds:
        """Begin to give out folds of some samples; see :class:`DaskFolds`."""
        return DaskFolds(self, samples, feedback, report)


class DaskFolds(AbstractContextManager["DaskFolds"]):
    """Folds of some samples on a cluster; those that are not learned are cancelled when it is left.

    Parameters
    ----------
    cluster : FoldCluster
        Where.
    samples : Samples
        All of them.
    feedback, report
        See :class:`~model.runtime.dask_tasks.DaskTasks`.
    """

    def __init__(self, cluster: FoldCluster, samples: Samples, feedback: Feedback, report: Callable[[], None]) -> None:
        self._cluster, self._engine = cluster, cluster.cluster.engine()
        self._samples = samples_as_bytes(samples)
        self._tasks = DaskTasks(cluster.client, RETRIES, feedback, report)
        self._sent: Future | None = None
        self._lost: dict[str, int] = {}
        self._workers = 1

    @property
    def workers(self) -> int:
        """Folds that can be learned from at once, at least 1."""
        client = self._cluster.client
        with contextlib.suppress(OSError):  # of a scheduler that is gone just now
            if client.status == "running":
                self._workers = max(1, sum(client.nthreads().values()))
        return self._workers

    @property
    def running(self) -> int:
        """Folds that have not ended."""
        return self._tasks.running

    def give_out(self, name: Any, request: FoldRequest) -> None:
        """Give a fold out; :meth:`ended` calls it by its name."""
        self._give_out(name, request_as_text(request, self._cluster.device_name, self._cluster.precision))

    def _give_out(self, name: Any, request: str) -> None:
        if self._sent is None or self._sent.status not in ("pending", "finished"):
            # As the result of a task they are sent once, and again where the worker that has them is lost.
            self._sent = self._cluster.client.submit(lambda samples: samples, self._samples, pure=False)
        self._tasks.give_out(
            dask_task.learn_fold, [(name, request)], [request], {"samples": self._sent}, engine=self._engine
        )

    def ended(self) -> Iterator[tuple[Any, FoldResult | EngineError]]:
        """Name of each fold as it ends, with its result or the error of its engine.

        Raises
        ------
        EngineError
            When no worker can work, or the scheduler is gone for good.
        """
        for (name, request), future in self._tasks.ended():
            if future.status == "error":
                raise _cannot_work(str(future.exception()))
            content = self._fetch(future) if future.status == "finished" else None
            if isinstance(content, bytes):
                self._lost.clear()
                yield name, result_of_bytes(content)
            elif content is not None:
                yield name, error_of_data(content)
            else:  # cancelled or lost, as when the scheduler was started anew
                self._lost[request] = self._lost.get(request, 0) + 1
                if self._lost[request] > MOST_LOST:
                    raise _cannot_work(Message("the scheduler has lost the tasks"))
                self._give_out(name, request)

    def _fetch(self, future: Future) -> bytes | dict[str, Any] | None:
        """Result of a task; None where it was lost before it could be fetched."""
        from distributed import CancelledError, TimeoutError

        try:
            content: bytes | dict[str, Any] = future.result(SECONDS_TO_FETCH)
        except (CancelledError, TimeoutError, OSError):
            return None
        return content

    def __exit__(self, *_: object) -> None:
        self._tasks.__exit__()


def _cannot_work(reason: str | Message) -> EngineError:
    return EngineError(
        "No Dask worker can train a network ({reason}); correct that on the workers and run this again.", reason=reason
    )
