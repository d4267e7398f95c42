"""Background task that runs a command of the engine for a window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..engine.client import run_engine
from ..translation import tr

# Tasks live here until they end, whatever becomes of the window that started them.
running: set[EngineTask] = set()


class _Feedback(QgsProcessingFeedback):
    """Feedback that passes on progress texts and discards the engine's log."""

    message = pyqtSignal(str)

    def setProgressText(self, text: str) -> None:
        self.message.emit(text)

    def pushWarning(self, warning: str) -> None: ...

    def pushInfo(self, info: str) -> None: ...

    def pushConsoleInfo(self, info: str) -> None: ...


class EngineTask(QgsTask):
    """Background task that runs a command of the engine.

    Parameters
    ----------
    title : str
        For QGIS's list of tasks, translated.
    command : str
        Of the engine.
    job : mapping
        Its job.
    labels : mapping
        Labels of the parameters, by their keys in the job.
    when_done : callable
        Called on the main thread with the engine's answer, and with a sentence where there is none.
    folders : iterable of Path
        Where the command writes.
    """

    def __init__(
        self,
        title: str,
        command: str,
        job: Mapping[str, Any],
        labels: Mapping[str, str],
        when_done: Callable[[dict[str, Any], str], None],
        folders: Iterable[Path] = (),
    ) -> None:
        flags = QgsTask.Flag
        super().__init__(title, flags.CanCancel | flags.Silent | flags.CancelWithoutPrompt)
        self.feedback = _Feedback()
        self._command, self._job, self._labels, self._folders = command, job, labels, folders
        self._when_done = when_done
        self._answer: dict[str, Any] = {}
        self._sentence = ""

    def start(self) -> None:
        """Hand the task to QGIS."""
        running.add(self)
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        try:
            self._answer = run_engine(self._command, self._job, self._folders, self.feedback, labels=self._labels)
        except QgsProcessingException as error:
            self._sentence = str(error)
        return not self._sentence

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        running.discard(self)
        self._when_done(self._answer, self._sentence or ("" if result else tr("Cancelled.")))
