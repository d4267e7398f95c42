"""Engine client: start the engine, read its messages, cancel it, and clean up.

This is the only file of the plugin that starts a process (Bandit B404, B603): the engine has to be one of its own, because
torch and rasterio must not be loaded into QGIS. It is started with a list of arguments, never through a shell; the
interpreter is the user's own choice or the plugin's own environment.
"""

from __future__ import annotations

import contextlib
import json
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings

from ..settings import SETTING_PROBE
from ..translation import tr
from .finding import CANCELLED, find_engine
from .network import network_variables
from .output import EngineOutput, Message
from .process import Process, describe_exit, start_engine, stop_process
from .wording import in_users_language

SECONDS_TO_STOP = 1.0
SECONDS_BETWEEN_TEXTS = 3.0


def run_engine(
    command: str,
    job: Mapping[str, Any],
    folders: Iterable[Path],
    feedback: QgsProcessingFeedback,
    seconds_to_stop: float = SECONDS_TO_STOP,
    *,
    labels: Mapping[str, str],
    headers: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Run an engine command to completion on the calling thread.

    Parameters
    ----------
    command : str
        Command of the engine, e.g. ``train``.
    job : mapping
        Its job.
    folders : iterable of Path
        Where its outputs go; what a killed run left there is removed.
    feedback : QgsProcessingFeedback
        Receives progress and log; checked all the time for a cancel.
    seconds_to_stop : float
        What the engine has after a cancel to end by itself.
    labels : mapping
        The dialog's labels of parameters, by their keys in the job, for the engine's messages.
    headers : mapping of str to str, optional
        Login at the catalogue of images, see :func:`~processing.engine.network.login_headers`.

    Returns
    -------
    dict
        The engine's result.

    Raises
    ------
    QgsProcessingException
        When the engine refuses, fails, is stopped or dies.
    """
    python = find_engine(feedback)
    run = uuid.uuid4().hex[:12]
    with tempfile.TemporaryDirectory(prefix="lstmfcn-") as workplace:
        job_file = Path(workplace) / "job.json"
        job_file.write_text(json.dumps({**job, "run": run}), encoding="utf-8")
        variables = network_variables(Path(workplace), headers)
        process = start_engine(python, [command, str(job_file), "--follow-caller"], workplace, variables)
        conversation = _Conversation(process, feedback, labels)
        try:
            conversation.run()
        finally:
            stop_process(process, seconds_to_stop)
            _tidy(folders, run)
    return conversation.outcome()


class EngineSession:
    """A running engine that answers requests until it is killed.

    Its outputs are its answers: it writes no files, so that it can be ended at any moment.

    Parameters
    ----------
    command : str
        A command of the engine that reads questions, e.g. ``pixels``.
    job : mapping
        Its job.
    labels : mapping
        Labels of parameters, by their keys in the job, for the engine's messages.
    """

    def __init__(self, command: str, job: Mapping[str, Any], labels: Mapping[str, str]) -> None:
        self._command = command
        self._job = job
        self._labels = labels
        self._lock = threading.Lock()
        self._process: Process | None = None
        self._feedback = QgsProcessingFeedback(False)  # cancelled, it ends the search for a Python too

    def run(self, on_message: Callable[[Message], None]) -> None:
        """Start the engine and pass on its messages until it ends; blocks, so call it on a separate thread.

        Parameters
        ----------
        on_message : callable
            Given each message, an ``error`` included, on the calling thread.

        Raises
        ------
        QgsProcessingException
            When there is no engine, or it dies without saying why.
        """
        python = find_engine(self._feedback)
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as workplace:
            job_file = Path(workplace) / "job.json"
            job_file.write_text(json.dumps(self._job), encoding="utf-8")
            with self._lock:
                if self._feedback.isCanceled():
                    return
                arguments = [self._command, str(job_file), "--follow-caller"]
                self._process = start_engine(python, arguments, workplace, network_variables(Path(workplace)))
            self._listen(self._process, on_message)

    def send(self, question: Mapping[str, Any]) -> None:
        """Send a request to the engine, after its message ``ready``."""
        with self._lock, contextlib.suppress(OSError, ValueError):  # run() reports an engine that has died
            if self._process and self._process.stdin:
                self._process.stdin.write(json.dumps(question) + "\n")
                self._process.stdin.flush()

    def kill(self) -> None:
        """Kill the engine without waiting for its end."""
        with self._lock:
            self._feedback.cancel()
            if self._process:
                self._process.kill()

    def _listen(self, process: Process, on_message: Callable[[Message], None]) -> None:
        output = EngineOutput(process)
        failed = False
        for item in output.read(lambda: False):  # kill() ends the engine, and with it its output
            if not isinstance(item, str):
                failed |= item["type"] == "error"
                on_message(in_users_language(item, self._labels))
        with contextlib.suppress(OSError, ValueError):
            if process.stdin:
                process.stdin.close()
        if not failed and not self._feedback.isCanceled():
            QgsSettings().remove(SETTING_PROBE)
            raise QgsProcessingException(
                tr("The engine ended ({0}). Its last output was:").format(describe_exit(process.returncode))
                + "\n"
                + ("\n".join(output.last_lines) or tr("(none)"))
            )


class _Conversation:
    """Messages of a run, passed on to the feedback as they arrive."""

    def __init__(self, process: Process, feedback: QgsProcessingFeedback, labels: Mapping[str, str]) -> None:
        self._process = process
        self._feedback = feedback
        self._labels = labels
        self._output = EngineOutput(process)
        self._last_text = 0.0
        self._result: dict[str, Any] | None = None
        self._sentence = ""

    def run(self) -> None:
        """Read messages until the engine ends or the user cancels."""
        for item in self._output.read(self._feedback.isCanceled):
            self._take(item)

    def outcome(self) -> dict[str, Any]:
        """Return the result, or raise the reason why there is none; call it after the engine was stopped."""
        for item in self._output.remaining():
            self._take(item)
        if self._result is not None:  # its last message: all outputs are there, however the process then ended
            return self._result
        if self._feedback.isCanceled():
            raise QgsProcessingException(tr(CANCELLED))
        if self._sentence:
            raise QgsProcessingException(self._sentence)
        QgsSettings().remove(SETTING_PROBE)
        raise QgsProcessingException(
            tr("The engine ended without a result ({0}); nothing was written. Its last output was:").format(
                describe_exit(self._process.returncode)
            )
            + "\n"
            + ("\n".join(self._output.last_lines) or tr("(none)"))
        )

    def _take(self, message: Message | str) -> None:
        if isinstance(message, str):
            self._feedback.pushConsoleInfo(message)
            return
        message = in_users_language(message, self._labels)
        kind = message["type"]
        if kind == "progress":
            self._feedback.setProgress(float(message["percent"]))
            if time.monotonic() - self._last_text > SECONDS_BETWEEN_TEXTS:
                self._last_text = time.monotonic()
                self._feedback.setProgressText(message["doing"])
        elif kind == "log" and message.get("level") == "warning":
            self._feedback.pushWarning(message["text"])
        elif kind == "log" and message.get("level") == "table":
            # The dialog's log would fold blanks together.
            self._feedback.pushConsoleInfo(message["text"].replace(" ", "\N{NO-BREAK SPACE}"))
        elif kind == "log":
            self._feedback.pushInfo(message["text"])
        elif kind == "result":
            self._result = message["values"]
        elif kind == "error":
            self._sentence = message["sentence"]


def _tidy(folders: Iterable[Path], run: str) -> None:
    """Finish the renaming of files that a run had begun, or undo it, and remove its unfinished files."""
    from ...model.runtime.publishing import tidy  # noqa: PLC0415  # only once a run has failed

    for folder in set(folders):
        tidy(folder, run)
