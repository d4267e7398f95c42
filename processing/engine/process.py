"""Starting and stopping of subprocesses; the only module that starts any."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Mapping

from ..translation import language, tr
from .interpreter import engine_environment

REPORT_LANGUAGE = "LSTMFCN_LANGUAGE"  # as model/reports/language.py reads it

SECONDS_TO_TERMINATE = 0.3
Process = subprocess.Popen[str]
TimeoutExpired = subprocess.TimeoutExpired


def start_engine(python: str, arguments: list[str], folder: str, variables: Mapping[str, str] | None = None) -> Process:
    """Start the engine of an interpreter in a working folder, with more environment variables."""
    environment = {**engine_environment(os.environ), REPORT_LANGUAGE: language(), **(variables or {})}
    return start_process([python, "-m", "model", *arguments], folder, environment)


def start_process(command: list[str], folder: str, environment: Mapping[str, str]) -> Process:
    """Start a program with UTF-8 pipes: the engine, or a tool that installs it.

    Parameters
    ----------
    command : list of str
        The program by its full path, and its arguments.
    folder : str
        Its working folder: one that was made for it and that nobody else can write to, since a Python may import what lies
        there, and Windows looks for programs there.
    environment : mapping of str to str
        All of its variables.
    """
    return subprocess.Popen(  # nosec B603
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=dict(environment),
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def describe_exit(code: int | None) -> str:
    """Describe the exit code of a process in words."""
    if code is not None and code < 0:
        return tr("killed by signal {0}").format(-code)
    return tr("exit code {0}").format(code)


def stop_process(process: Process, seconds: float) -> None:
    """Stop a process that still runs: ask, wait briefly, terminate, kill."""
    with contextlib.suppress(OSError, ValueError):
        if process.stdin and process.poll() is None:
            process.stdin.write("cancel\n")
            process.stdin.flush()
    for wait, stop in ((seconds, process.terminate), (SECONDS_TO_TERMINATE, process.kill)):
        try:
            process.wait(wait)
        except TimeoutExpired:
            stop()
    process.wait()
    with contextlib.suppress(OSError):
        if process.stdin:
            process.stdin.close()
