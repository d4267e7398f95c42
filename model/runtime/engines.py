"""Starting of further engines, and of the programs of a scheduler."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
Process = subprocess.Popen[str]


def start_engine(arguments: Sequence[str], environment: Mapping[str, str]) -> Process:
    """Start an engine of the same Python that ends when this process ends; its messages come from its standard output.

    Parameters
    ----------
    arguments : sequence of str
        Command and job; ``--follow-caller`` is added.
    environment : mapping of str to str
        Variables beside those of this process.
    """
    paths = filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(  # nosec B603
        [sys.executable, "-m", "model", *arguments, "--follow-caller"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", **environment},
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def stop_engine(process: Process, seconds: float) -> None:
    """Ask an engine to stop; kill it after some seconds."""
    with contextlib.suppress(OSError, ValueError):
        if process.stdin and process.poll() is None:
            process.stdin.write("cancel\n")
            process.stdin.flush()
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def run_program(command: Sequence[str]) -> tuple[int, str]:
    """Run a program to its end.

    Parameters
    ----------
    command : sequence of str
        Program and arguments.

    Returns
    -------
    tuple of int and str
        Its exit code and all that it wrote.

    Raises
    ------
    OSError
        When it cannot be started.
    """
    ended = subprocess.run(  # nosec B603
        list(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
        errors="replace", check=False,
    )  # fmt: skip
    return ended.returncode, ended.stdout
