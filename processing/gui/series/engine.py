"""Background thread that asks the engine about pixels."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import count
from typing import Any

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ...engine.client import EngineSession
from ...translation import tr
from .state import PixelAnswer, Scene, SeriesPoint, answer_of, scene_of

SECONDS_TO_END = 2.0
MINUTES_OF_REST = 10  # after which the engine lets go of the files; the next click starts another


class PixelEngine(QObject):
    """Background engine that opens a cube and a model once, then reads pixels on request.

    Signals
    -------
    ready (Scene)
        The cube is open.
    answered (SeriesPoint, PixelAnswer)
        A point that was asked about, and what is known about it.
    busy (str)
        What the engine is doing; empty when it waits for a question.
    failed (str)
        Why there is no engine any more.
    """

    ready = pyqtSignal(Scene)
    answered = pyqtSignal(SeriesPoint, PixelAnswer)
    busy = pyqtSignal(str)
    failed = pyqtSignal(str)
    _heard = pyqtSignal(int, dict)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: EngineSession | None = None
        self._thread: threading.Thread | None = None
        self._turn = 0  # of the engine that counts; what an earlier one still says is passed over
        self._is_ready = False
        self._waiting: dict[str, Any] | None = None
        self._numbers = count(1)
        self._unanswered: dict[int, SeriesPoint] = {}  # by the number the engine knows it by
        self._rest = QTimer(self, singleShot=True, interval=MINUTES_OF_REST * 60_000)
        self._rest.timeout.connect(self.kill)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether an engine is ready or starting."""
        return self._session is not None

    def start(self, job: Mapping[str, Any], labels: Mapping[str, str]) -> None:
        """Start an engine for a cube and a model, in place of a running one.

        Parameters
        ----------
        job : mapping
            The job of the engine's command ``pixels``.
        labels : mapping
            Labels of the fields, by their keys in the job.
        """
        self.kill()
        self._session = EngineSession("pixels", job, labels)
        self._thread = threading.Thread(
            target=self._run_session, args=(self._session, self._turn), name="pixel series", daemon=True
        )
        self._thread.start()
        self.busy.emit(tr("Starting the engine…"))

    def request(self, points: Sequence[SeriesPoint]) -> None:
        """Request the series of points; replaces requests that are not answered yet."""
        if not points:
            return
        self._unanswered = dict(zip(self._numbers, points, strict=False))
        self._waiting = {
            "points": [
                {"id": number, "x": point.x, "y": point.y, "crs": point.crs}
                for number, point in self._unanswered.items()
            ]
        }
        if self._is_ready:
            self._pass_on()

    def kill(self, wait: bool = False) -> None:
        """Kill the engine and drop its requests.

        Parameters
        ----------
        wait : bool
            Whether to wait until it is gone, as where QGIS closes.
        """
        self._turn += 1
        self._rest.stop()
        if self._session:
            self._session.kill()
            if wait and self._thread:
                self._thread.join(SECONDS_TO_END)
        self._session, self._thread = None, None
        self._is_ready, self._waiting, self._unanswered = False, None, {}
        self.busy.emit("")

    def _pass_on(self) -> None:
        if self._session and self._waiting:
            self._session.send(self._waiting)
            self._waiting = None
            self.busy.emit(tr("Reading…"))

    def _run_session(self, session: EngineSession, turn: int) -> None:
        """Run the session on a background thread and pass its messages to the window's thread."""
        try:
            session.run(partial(self._pass_to_window, turn))
        except (QgsProcessingException, OSError) as error:
            self._pass_to_window(turn, {"type": "error", "sentence": str(error)})

    def _pass_to_window(self, turn: int, message: dict[str, Any]) -> None:
        with contextlib.suppress(RuntimeError):  # the window has gone
            self._heard.emit(turn, message)

    def _take(self, turn: int, message: dict[str, Any]) -> None:
        if turn != self._turn:
            return
        self._rest.start()
        kind = message["type"]
        if kind == "ready":
            self._is_ready = True
            self.busy.emit("")
            self.ready.emit(scene_of(message))
            self._pass_on()
        elif kind == "pixel":
            point = self._unanswered.pop(message["id"], None)
            if not self._unanswered:
                self.busy.emit("")
            if point:  # else it was asked for before the question that counts
                self.answered.emit(point, answer_of(message))
        elif kind == "progress" and (self._unanswered or not self._is_ready):
            self.busy.emit(message["doing"][:1].upper() + message["doing"][1:] + "…")
        elif kind == "error":
            self.kill()
            self.failed.emit(message["sentence"])
