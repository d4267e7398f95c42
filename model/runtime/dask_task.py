"""Task of a Dask worker: run the engine. The module is sent to workers, so it imports only the standard library."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

SECONDS_BETWEEN_LOOKS = 0.5
SECONDS_TO_STOP = 10.0
CHARACTERS_OF_ERRORS = 300


@dataclass(frozen=True)
class WorkerEngine:
    """The engine on a worker.

    Attributes
    ----------
    python : str
        Its Python.
    plugin : str
        Folder of the plugin.
    """

    python: str
    plugin: str


@dataclass(frozen=True)
class EngineEnd:
    """How an engine ended.

    Attributes
    ----------
    code : int
        Exit code; 0 for a result.
    error : mapping
        The error that it reported, see :meth:`model.runtime.feedback.Feedback.error`; empty where it reported none.
    last_words : str
        The end of what it said.
    """

    code: int
    error: Mapping[str, Any] = field(default_factory=dict)
    last_words: str = ""

    @property
    def sentence(self) -> str:
        """Why it failed, and where."""
        return f"{socket.gethostname()}: {self.error.get('sentence') or self.last_words}"


def run_engine(engine: WorkerEngine, arguments: Sequence[str], is_wanted: Callable[[], bool]) -> EngineEnd:
    """Run an engine to its end.

    Parameters
    ----------
    engine : WorkerEngine
        Which.
    arguments : sequence of str
        Command and job.
    is_wanted : callable
        Whether somebody still waits for the task; the engine is stopped when nobody does.

    Raises
    ------
    RuntimeError
        When it cannot be started.
    """
    environment = {**os.environ, "PYTHONPATH": engine.plugin, "PYTHONUTF8": "1"}
    command = [engine.python, "-m", "model", *arguments, "--follow-caller"]
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        try:
            process = subprocess.Popen(  # nosec B603
                command, stdin=subprocess.PIPE, stdout=said, stderr=subprocess.STDOUT, env=environment
            )  # fmt: skip
        except OSError as error:
            raise RuntimeError(f"{socket.gethostname()} has no engine: {engine.python}: {error.strerror}") from None
        _wait(process, is_wanted)
        said.seek(0)
        words = said.read() if process.returncode else ""
    return EngineEnd(process.returncode, _error_in(words), words.strip()[-CHARACTERS_OF_ERRORS:])


def _wait(process: subprocess.Popen[bytes], is_wanted: Callable[[], bool]) -> None:
    """Wait for an engine, whose standard input stays open."""
    while not _has_ended(process, SECONDS_BETWEEN_LOOKS):
        if not is_wanted():
            process.terminate()
            if not _has_ended(process, SECONDS_TO_STOP):
                process.kill()


def _has_ended(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether an engine ends within some seconds."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _error_in(said: str) -> dict[str, Any]:
    """The error that an engine ended with, as it reported it."""
    for line in reversed(said.splitlines()):
        message: Any = {}
        with contextlib.suppress(ValueError):
            message = json.loads(line)
        if isinstance(message, dict) and message.get("type") == "error":
            return message
    return {}
