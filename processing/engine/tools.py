"""Running of pip and uv, with log file and cancel."""

from __future__ import annotations

import contextlib
import getpass
import re
import tempfile
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..translation import tr
from .failures import redacted
from .output import ProcessOutput
from .process import start_process, stop_process
from .wheels import only_from

CANCELLED = "Cancelled: the engine was not set up; unfinished files were removed."
LINES_KEPT = 60
PACKAGES_EXPECTED = 70  # those of the requirements and what they need

# Runs a tool and ends it with all its children when QGIS says so or is gone (its end of the pipe closes).
_FOLLOW = """
import os, signal, subprocess, sys, threading
windows = os.name == "nt"
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, start_new_session=not windows)
def end():
    os.read(0, 1)
    if windows:
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(child.pid)])
    else:
        os.killpg(child.pid, signal.SIGKILL)
threading.Thread(target=end, daemon=True).start()
os._exit(1 if child.wait() else 0)
"""

SECONDS_TO_STOP = 1.0
_PACKAGE = re.compile(r"^\s*(?:Collecting|Downloading|Processing|Building|Using cached)\s+(\S+)(.*)")
_ASKED_BY = re.compile(r"\s+\(from .*\)\s*$")  # how pip ends a line: what asked for the package
_FOLDER = re.compile(r"(?<=\s)\S+[/\\](?=\S+\.whl)")  # before a wheel's name


class InstallationError(Exception):
    """A tool failed; the text is its output."""


@dataclass
class Tools:
    """Runner of the tools of a set-up, which logs their output.

    With a follower, a Python, a tool ends with all its children when the set-up is cancelled or QGIS is gone.
    """

    feedback: QgsProcessingFeedback
    log_file: Path
    environment: dict[str, str]
    follower: str = ""
    packages: set[str] = field(default_factory=set)

    def run(self, command: Sequence[str], watch: bool = False, index: str = "") -> str:
        """Run a tool and return its output.

        Parameters
        ----------
        command : sequence of str
            The tool and its arguments.
        watch : bool
            Whether to report the packages that it fetches.
        index : str
            The only package index it may ask; empty for the user's own.

        Raises
        ------
        InstallationError
            When it fails.
        QgsProcessingException
            When the user cancels; the tool is stopped first.
        """
        lines: deque[str] = deque(maxlen=LINES_KEPT)
        self.note("> " + " ".join(command))
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            try:
                followed = [self.follower, "-c", _FOLLOW, *command] if self.follower else list(command)
                process = start_process(followed, folder, only_from(index, self.environment))
            except OSError as error:
                raise InstallationError(str(error)) from error
            try:
                for _, line in ProcessOutput(process).lines(self.feedback.isCanceled):
                    lines.append(line)
                    self.note(line)
                    if watch:
                        self._report_package(line)
                if self.feedback.isCanceled():
                    raise QgsProcessingException(tr(CANCELLED))
            finally:
                stop_process(process, SECONDS_TO_STOP)
        said = "\n".join(lines)
        if process.returncode != 0:
            raise InstallationError(said or tr("it ended with exit code {0}").format(process.returncode))
        return said

    def note(self, text: str) -> None:
        """Write a line into the log file, without secrets."""
        with self.log_file.open("a", encoding="utf-8") as file:
            file.write(safe(text) + "\n")

    def _report_package(self, line: str) -> None:
        found = _PACKAGE.match(line)
        if not found:
            if line.startswith(("Installing collected", "Prepared", "Installed")):
                self.feedback.setProgressText(tr("Unpacking the packages; this takes some minutes…"))
            return
        self.packages.add(re.split(r"[=<>~!\[;(-]", found[1].rpartition("/")[2])[0].lower())
        self.feedback.setProgress(10 + 70 * min(1.0, len(self.packages) / PACKAGES_EXPECTED))
        shown = _FOLDER.sub("", _ASKED_BY.sub("", line)).strip()
        self.feedback.setProgressText(safe(tr("Package {0}: {1}").format(len(self.packages), shown)))


def safe(text: str) -> str:
    """Remove credentials, home folder and user name from a text."""
    with contextlib.suppress(OSError, KeyError, ImportError):
        return redacted(text, str(Path.home()), getpass.getuser())
    return redacted(text, str(Path.home()))


def log_file(engines: Path) -> Path:
    """Path of the log of the last set-up."""
    return engines / "setup.log"
