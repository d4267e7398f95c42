"""The commands of the engine by name: a command's module, its job, and its run."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ..raster.remote import given_places
from ..runtime.errors import JobError
from ..runtime.parameters import File
from ..runtime.targets import check_target, protected
from .job import Job

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback

# In the order of --help. A command's module has its name, and the algorithm in QGIS too.
COMMANDS = (
    "train",
    "crossvalidate",
    "tune",
    "modelinfo",
    "exportmodel",
    "classify",
    "split",
    "run",
    "status",
    "merge",
    "work",
    "fold",
    "extracttimeseries",
    "inspectcube",
    "preview",
    "inventory",
    "searchimages",
    "copyimages",
    "addindex",
    "regularizecube",
    "pixels",
    "createdemo",
    "comparemaps",
    "smooth",
    "label",
    "uncertainty",
    "combine",
    "clean",
    "suggestsamples",
    "samplequality",
    "agreement",
    "accuracy",
    "classareas",
    "samplingdesign",
    "change",
    "probe",
)

# Names of version 0.1, which scripts may still use.
EARLIER_NAMES = {
    "extract": "extracttimeseries",
    "inspect": "inspectcube",
    "regularize": "regularizecube",
    "compare": "comparemaps",
}

# Commands that read questions from standard input.
ANSWERING = frozenset({"pixels"})


def command_module(command: str) -> ModuleType:
    """Module of a command: ``SUMMARY``, ``PARAMETERS`` and ``run(job, feedback)``.

    Raises
    ------
    ValueError
        When there is no such command.
    """
    if command not in COMMANDS:
        raise ValueError(f"There is no command {command}.")
    return importlib.import_module(f"{__package__}.{command}")


def new_job(command: str, values: Mapping[str, Any]) -> Job:
    """Job of a command, its values checked against the command's parameters.

    Raises
    ------
    JobError
        When a key is not one of the command's, or a value is out of its bounds.
    """
    return Job(command, command_module(command).PARAMETERS, values)


def read_job(command: str, path: Path, given: Mapping[str, Any] | None = None) -> Job:
    """Read a job from a JSON file.

    Parameters
    ----------
    command : str
        Name of the command.
    path : Path
        The file; a folder where the command takes one in place of a job.
    given : mapping, optional
        Values that come before those of the file.

    Raises
    ------
    JobError
        When the file is missing or not a JSON object, or as :func:`new_job` does.
    """
    given = given or {}
    if path.is_dir() and str(path) == given.get(getattr(command_module(command), "FOLDER", "")):
        return new_job(command, given)
    try:
        values = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise JobError("The job {path} cannot be read ({error}); give a JSON file.", path=path, error=error) from error
    if not isinstance(values, dict):
        raise JobError(
            "The job {path} must be a JSON object with keys; see python -m model {command} --help.",
            path=path,
            command=command,
        )
    for name, declared in command_module(command).PARAMETERS.items():
        if isinstance(declared, File) and declared.of_job and isinstance(values.get(name), str) and values[name]:
            values[name] = str(path.parent / values[name])
    return new_job(command, {**values, **given})


def run_job(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Run the command of a job and return its result.

    Raises
    ------
    OutputError
        Before anything else, when an output is one of the job's inputs.
    """
    from ..products.remembered_searches import servers_of_searches

    names = job.inputs()
    with given_places((*names, *servers_of_searches(names))), protected(partial(_files_read, job)):
        for target in job.targets():
            check_target(target)
        result: dict[str, Any] = command_module(job.command).run(job, feedback)
    return result


def _files_read(job: Job) -> Iterable[Path]:
    from ..products.input_files import input_files

    return input_files(job.inputs())


def run_command(command: str, values: Mapping[str, Any], feedback: Feedback) -> dict[str, Any]:
    """Check a job and run it: :func:`new_job` and :func:`run_job`."""
    return run_job(new_job(command, values), feedback)
