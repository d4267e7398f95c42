"""What a Dask worker does: start the engine on one part. It is sent to workers as it stands, so it needs the standard library alone."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SECONDS_BETWEEN_LOOKS = 0.5
SECONDS_TO_STOP = 10.0
CHARACTERS_OF_ERRORS = 300


@dataclass(frozen=True)
class PartTask:
    """What a worker needs to know of a part.

    Attributes
    ----------
    python : str
        Python of the engine on the worker.
    plugin : str
        Folder of the plugin on the worker.
    plans : sequence of str
        Names that the plan folder may have on the worker; the first that is there is taken.
    scheduler : str
        File in the plan folder that is there as long as somebody waits for the part.
    options : sequence of str
        Further arguments of ``classify``.
    """

    python: str
    plugin: str
    plans: Sequence[str]
    scheduler: str
    options: Sequence[str]


def classify_part(task: PartTask, number: int) -> int:
    """Classify a part in an engine of its own.

    Parameters
    ----------
    task : PartTask
        What all parts share.
    number : int
        The part.

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
    job = plan / "jobs" / f"{number:06}.json"
    environment = {**os.environ, "PYTHONPATH": task.plugin, "PYTHONUTF8": "1"}
    command = [task.python, "-m", "model", "classify", str(job), *task.options, "--follow-caller"]
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        try:
            engine = subprocess.Popen(  # nosec B603
                command, stdin=subprocess.PIPE, stdout=said, stderr=subprocess.STDOUT, env=environment
            )  # fmt: skip
        except OSError as error:
            raise RuntimeError(f"{socket.gethostname()} has no engine: {task.python}: {error.strerror}") from None
        _wait(engine, plan / task.scheduler)
        if engine.returncode:
            said.seek(0)
            raise RuntimeError(f"{socket.gethostname()}: {_last_sentence(said.read())}")
    return number


def _wait(engine: subprocess.Popen[bytes], scheduler: Path) -> None:
    """Wait for an engine, whose standard input stays open; it is stopped when nobody waits for the part any more."""
    while not _has_ended(engine, SECONDS_BETWEEN_LOOKS):
        if not scheduler.exists():
            engine.terminate()
            if not _has_ended(engine, SECONDS_TO_STOP):
                engine.kill()


def _has_ended(engine: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether an engine ends within some seconds."""
    try:
        engine.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _last_sentence(said: str) -> str:
    """Sentence of the error that an engine ended with, or else the end of what it said."""
    for line in reversed(said.splitlines()):
        message: Any = {}
        with contextlib.suppress(ValueError):
            message = json.loads(line)
        if isinstance(message, dict) and message.get("type") == "error":
            return str(message.get("sentence", ""))
    return said.strip()[-CHARACTERS_OF_ERRORS:]
