"""Background task that runs *Search images* and reads what it found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import pyqtSignal

from ...translation import tr
from ..kept_values import values_as_json
from .found_dates import FoundDate, dates_of

ALGORITHM = "lstmfcn:searchimages"
# Searches live here until they end, whatever becomes of the window that started them.
_running: set[SearchTask] = set()


@dataclass
class FoundImages:
    """Outcome of a search.

    Attributes
    ----------
    items : Path
        The file of items.
    outlines : QgsVectorLayer or None
        Of the images.
    dates : list of FoundDate
        In order.
    warnings : list of str
        Of the search.
    error : str
        A sentence where there is no outcome; empty otherwise.
    values : dict
        What the search was given, as JSON.
    """

    items: Path = Path()
    outlines: QgsVectorLayer | None = None
    dates: list[FoundDate] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    error: str = ""
    values: dict[str, Any] = field(default_factory=dict)


class _Feedback(QgsProcessingFeedback):
    """Feedback that keeps warnings and errors, and passes on progress texts."""

    message = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def setProgressText(self, text: str) -> None:
        self.message.emit(text)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, _fatal: bool = False) -> None:
        self.errors.append(error)

    def pushInfo(self, info: str) -> None: ...

    def pushConsoleInfo(self, info: str) -> None: ...


class SearchTask:
    """A search in the background.

    Parameters
    ----------
    values : dict
        For the algorithm, without its outputs.
    when_done : callable
        Called on the main thread with what was found.
    """

    def __init__(self, values: dict[str, Any], when_done: Callable[[FoundImages], None]) -> None:
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._when_done = when_done
        items = QgsProcessingUtils.generateTempFilename("images.json")
        self._given = values_as_json(values)
        self._values = {**values, "ITEMS": items, "FOOTPRINTS": "memory:"}
        self.feedback = _Feedback()
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> str:
        """Start the search as a background task; return an error sentence, or nothing."""
        acceptable, sentence = self._algorithm.checkParameterValues(self._values, self._context)
        if not acceptable:
            return str(sentence)
        _running.add(self)
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._values, self._context, self.feedback)
        self._task.executed.connect(self._finish)
        QgsApplication.taskManager().addTask(self._task)
        return ""

    def cancel(self) -> None:
        """Ask the search to stop; it is reported as cancelled."""
        if self._task is not None:
            self._task.cancel()

    def _finish(self, successful: bool, results: dict[str, Any]) -> None:
        _running.discard(self)
        found = FoundImages(warnings=self.feedback.warnings, values=self._given)
        if successful:
            found.items = Path(results["ITEMS"])
            found.outlines = self._context.takeResultLayer(str(results["FOOTPRINTS"]))
            found.dates = dates_of(found.outlines.getFeatures()) if found.outlines is not None else []
        elif self.feedback.isCanceled():
            found.error = tr("Cancelled.")
        else:
            found.error = self.feedback.errors[-1] if self.feedback.errors else tr("Cancelled.")
        self._task = None
        self._when_done(found)
