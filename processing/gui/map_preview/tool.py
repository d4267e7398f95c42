"""Map tool of the preview: a click maps the place, dragging pans."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication


class PreviewTool(QgsMapTool):
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
        self._canvas = canvas
        self._pressed: QPoint | None = None
        self._is_panning = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.pos() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._is_panning:
            self._is_panning = True
            self._canvas.panActionStart(self._pressed)
        if self._is_panning:
            self._canvas.panAction(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._is_panning:
            self._canvas.panActionEnd(event.pos())
        else:
            self.clicked.emit(event.mapPoint())
        self._pressed, self._is_panning = None, False
