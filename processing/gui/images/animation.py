"""QGIS's temporal controller, as far as images need it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal, pyqtSlot


class Animation(QObject):
    """The temporal controller of a map.

    Parameters
    ----------
    canvas : QgsMapCanvas
        The map.

    Signals
    -------
    switched (bool)
        The controller was switched on or off.
    moved (QgsDateTimeRange)
        It shows another span of time.
    """

    switched = pyqtSignal(bool)
    moved = pyqtSignal(QgsDateTimeRange)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        controller = canvas.temporalController()
        self._controller = controller if isinstance(controller, QgsTemporalNavigationObject) else None
        self._is_moving = False
        if self._controller is not None:
            self._controller.navigationModeChanged.connect(self._switch)
            self._controller.updateTemporalRange.connect(self._move)

    @property
    def is_on(self) -> bool:
        """Whether the controller chooses what is on the map."""
        return (
            self._controller is not None
            and self._controller.navigationMode() != Qgis.TemporalNavigationMode.NavigationOff
        )

    def start(self, spans: Sequence[QgsDateTimeRange], number: int) -> None:
        """Switch the controller on, with a frame for each image.

        Parameters
        ----------
        spans : sequence of QgsDateTimeRange
            Of the images, in order.
        number : int
            The first frame.
        """
        if self._controller is None or not spans:
            return
        whole = QgsDateTimeRange(spans[0].begin(), spans[-1].end(), True, False)
        self._controller.setTemporalExtents(whole)
        self._controller.setAvailableTemporalRanges(list(spans))
        self._controller.setFrameDuration(QgsInterval(1, Qgis.TemporalUnit.IrregularStep))
        self._controller.setNavigationMode(Qgis.TemporalNavigationMode.Animated)
        self._controller.setCurrentFrameNumber(number)

    def stop(self) -> None:
        """Switch the controller off."""
        if self._controller is not None:
            self._controller.setNavigationMode(Qgis.TemporalNavigationMode.NavigationOff)

    def go_to(self, span: QgsDateTimeRange) -> None:
        """Show the frame in which a span begins."""
        if self._controller is None:
            return
        self._is_moving = True
        self._controller.setCurrentFrameNumber(self._controller.findBestFrameNumberForFrameStart(span.begin()))
        self._is_moving = False

    def disconnect_all(self) -> None:
        """Let go of the controller."""
        if self._controller is not None:
            self._controller.navigationModeChanged.disconnect(self._switch)
            self._controller.updateTemporalRange.disconnect(self._move)

    @pyqtSlot()  # the signal's own value, an enumeration, is nothing that PyQt can pass on
    def _switch(self) -> None:
        self.switched.emit(self.is_on)

    def _move(self, span: QgsDateTimeRange) -> None:
        if self.is_on and not self._is_moving and span.begin().isValid() and span.end().isValid():
            self.moved.emit(span)
