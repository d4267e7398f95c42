"""Task of a Dask worker: learn from a fold. It is sent to workers as it stands, see :mod:`model.runtime.dask_task`."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from ..runtime.dask_task import WorkerEngine, run_engine

SAMPLES, REQUEST, RESULT = "samples.npz", "request.json", "result.npz"


def learn_fold(request: str, samples: bytes, engine: WorkerEngine) -> bytes | dict[str, Any]:
    """Learn from a fold in an engine of its own.

    Parameters
    ----------
    request : str
        See :func:`model.training.fold_files.request_as_text`.
    samples : bytes
        See :func:`model.training.fold_files.samples_as_bytes`.
    engine : WorkerEngine
        The engine on the worker.

    Returns
    -------
    bytes or dict
        See :func:`model.training.fold_files.result_of_bytes`; or the error that the engine reported, which another try would
        not change.

    Raises
    ------
    RuntimeError
        When the engine ended without a word, or cannot be started.
    """
    with tempfile.TemporaryDirectory(prefix="lstmfcn-fold-") as name:
        folder = Path(name)
        (folder / SAMPLES).write_bytes(samples)
        (folder / REQUEST).write_text(request, encoding="utf-8")
        end = run_engine(engine, ["fold", name], _is_wanted)
        if end.error:
            return dict(end.error)
        if end.code:
            raise RuntimeError(end.sentence)
        return (folder / RESULT).read_bytes()


def _is_wanted() -> bool:
    """Whether the scheduler still waits for this task: it was not cancelled, and whoever gave it out is there."""
    from distributed import get_worker

    worker = get_worker()
    task = worker.state.tasks.get(worker.get_current_task())
    return task is not None and task.state != "cancelled"
