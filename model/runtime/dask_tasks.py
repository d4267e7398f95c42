"""Tasks on a Dask cluster: connection, progress, cancelling and lost tasks."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

from . import dask_task
from .dask_task import WorkerEngine
from .engines import ROOT
from .errors import EngineError, JobError
from .feedback import Feedback
from .messages import Message

if TYPE_CHECKING:
    from distributed import Client, Future

PACKAGE = "distributed==2026.8.0"  # the version that the tests use
LARGEST_TASK = "1 TB"  # before Dask warns of it: samples are meant to be sent
SECONDS_TO_CONNECT = 10.0
SECONDS_BETWEEN_LOOKS = 0.5
SECONDS_WITHOUT_WORKERS = 20.0
SECONDS_WITHOUT_SCHEDULER = 300.0


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

    def engine(self, place: Callable[[str], str] = str) -> WorkerEngine:
        """The engine on its workers.

        Parameters
        ----------
        place : callable
            Gives the path on the workers of a file or folder of this machine.
        """
        return WorkerEngine(self.python or place(sys.executable), self.plugin or place(str(ROOT)))


def connect(address: str, tasks: ModuleType) -> contextlib.closing[Client]:
    """Connect to a scheduler.

    Parameters
    ----------
    address : str
        See :class:`DaskCluster`.
    tasks : module
        What its workers will do; it is sent to them, since they do not have the plugin among their modules.

    Raises
    ------
    JobError
        When the package ``distributed`` is missing, or the scheduler does not answer.
    """
    try:
        import cloudpickle
        import dask
        from distributed import Client
    except ImportError as error:
        raise JobError(
            "{@dask}: the engine lacks the package {package}; install it with: {command}",
            package=PACKAGE,
            command=f"{sys.executable} -m pip install {PACKAGE}",
        ) from error
    for module in (dask_task, tasks):
        cloudpickle.register_pickle_by_value(module)
    dask.config.set({"distributed.admin.large-graph-warning-threshold": LARGEST_TASK})
    try:
        return contextlib.closing(Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False))
    except (OSError, ValueError, TypeError) as error:
        raise JobError(
            "No Dask scheduler answers at {address}; check the address, and that this machine can reach it.",
            address=address,
        ) from error


class DaskTasks(AbstractContextManager["DaskTasks"]):
    """Tasks that are given out to a cluster; those that have not ended are cancelled when it is left.

    Parameters
    ----------
    client : Client
        The connection.
    retries : int
        How often a task that fails is tried again.
    feedback : Feedback
        Receives a warning where nobody works; checked for a cancel.
    report : callable
        Called all the time while tasks are waited for.
    """

    def __init__(self, client: Client, retries: int, feedback: Feedback, report: Callable[[], None]) -> None:
        self._client, self._retries, self._feedback, self._report = client, retries, feedback, report
        self._waiting: dict[Future, Any] = {}
        self._start, self._is_told = time.monotonic(), False

    @property
    def running(self) -> int:
        """Tasks that have not ended."""
        return len(self._waiting)

    def give_out(
        self,
        function: Callable[..., Any],
        names: Sequence[Any],
        arguments: Iterable[Any],
        results: Mapping[str, Any] | None = None,
        **shared: Any,
    ) -> None:
        """Give tasks out to the workers.

        Parameters
        ----------
        function : callable
            Called on a worker with one of the arguments, the results and those that are shared.
        names : sequence
            What :meth:`ended` calls each task.
        arguments : iterable
            One a task.
        results : mapping of str to Future, optional
            Arguments of all tasks that are results of others.
        **shared : object
            Arguments of all tasks.
        """
        # Dask sends a function by its name, which workers do not know, but the text of a lambda with all that it refers to.
        futures = self._client.map(
            lambda argument, **more: function(argument, **shared, **more), list(arguments), pure=False,
            retries=self._retries, **(results or {}),
        )  # fmt: skip
        self._waiting |= dict(zip(futures, names, strict=True))

    def ended(self) -> Iterator[tuple[Any, Future]]:
        """Name and future of each task as it ends, those that are given out meanwhile included.

        Its status is ``finished``, ``error``, or another one where it was lost, as when the scheduler was started anew.

        Raises
        ------
        EngineError
            When the scheduler is gone for good.
        """
        last_sign = time.monotonic()
        while self._waiting:
            self._feedback.check_cancelled()
            self._report()
            self._warn_without_workers()
            time.sleep(SECONDS_BETWEEN_LOOKS)
            for future in [future for future in self._waiting if future.status != "pending"]:
                yield self._waiting.pop(future), future
            if self._client.status == "running":
                last_sign = time.monotonic()
            elif time.monotonic() - last_sign > SECONDS_WITHOUT_SCHEDULER:
                raise EngineError(
                    "The Dask scheduler has not answered for {seconds} seconds; start it and run this again.",
                    seconds=round(SECONDS_WITHOUT_SCHEDULER),
                )

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(Exception):  # of a scheduler that is gone
            self._client.cancel(list(self._waiting))

    def _warn_without_workers(self) -> None:
        """Warn once when the cluster has no workers; some may still join."""
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
