"""Map tool of the preview: a click maps the place, dragging pans."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication


class PreviewTool(QgsMapToolPan):
    """Map tool that pans, and reports where a click was.

    Parameters
    ----------
    canvas : QgsMapCanvas
        The map.

    Signals
    -------
    clicked (QgsPointXY)
        Where, in the map's CRS.
    """

    clicked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._pressed: QPoint | None = None
        self._is_panning = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._pressed, self._is_panning = event.pos(), False

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.pos() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self._is_panning = self._is_panning or far
        if self._is_panning:
            super().canvasMoveEvent(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._is_panning:
            super().canvasReleaseEvent(event)
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.mapPoint())
        self._pressed, self._is_panning = None, False
