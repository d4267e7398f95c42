"""The Dask cluster that a job names, see :data:`model.commands.common.DASK`."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from ..runtime.dask_tasks import DaskCluster, connect
from ..training import dask_task

if TYPE_CHECKING:
    from distributed import Client

    from ..runtime.feedback import Feedback
    from ..training.dask_folds import FoldCluster
    from ..training.fitting import Hardware
    from .job import Job


def cluster_of(job: Job) -> DaskCluster:
    """The cluster that a job names."""
    return DaskCluster(job.text("dask"), job.text("worker_python"), job.text("worker_plugin"))


def connected(job: Job) -> AbstractContextManager[Client | None]:
    """Connection to the cluster that is to learn from folds; None where the job names none.

    Raises
    ------
    JobError
        See :func:`model.runtime.dask_tasks.connect`.
    """
    address = job.text("dask")
    return connect(address, dask_task) if address else nullcontext()


def hardware_of(job: Job, client: Client | None, feedback: Feedback) -> Hardware | FoldCluster:
    """Where the networks of a job are trained: on this machine, or on the cluster of a connection."""
    device, precision = job.text("device"), job.text("precision")
    if client is None:
        from ..training.fitting import Hardware

        return Hardware.choose(device, precision, feedback)
    from ..training.dask_folds import FoldCluster

    return FoldCluster(client, cluster_of(job), device, precision)
