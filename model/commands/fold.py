"""Command ``fold``: one fold of a cross-validation or a search, which a Dask cluster has sent here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.parameters import Parameter, Target

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Learn from one fold of a cross-validation or a search; crossvalidate and tune start it on the workers of a Dask cluster."
FOLDER = "folder"  # may stand on the command line in place of the job

PARAMETERS: dict[str, Parameter] = {
    "folder": Target("folder with the samples and the request; the result is written to it")
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Learn from a fold."""
    from ..runtime.progress import Progress
    from ..training.fitting import Hardware
    from ..training.fold_files import read_fold, write_result
    from ..training.folds import learn_fold

    folder = job.path("folder")
    samples, request, device, precision = read_fold(folder)
    hardware = Hardware.choose(device, precision, feedback)
    result, _ = learn_fold(samples, request, hardware, Progress(feedback))
    write_result(folder, result)
    return {"folder": str(folder)}
