"""Swipe: the image of the date left of a line on the map, everything else right of it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ...layers.own_images import IMAGE_DAY

STEP = 20  # pixels that an arrow key moves the line


class SwipeItem(QgsMapCanvasItem):
    """Two pictures of the map over it: the image of the date, and the map without images.

    Parameters
    ----------
    canvas : QgsMapCanvas
        The map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._jobs: list[QgsMapRendererParallelJob] = []
        self._pictures: list[QImage] = []
        self.line = canvas.width() / 2
        canvas.mapCanvasRefreshed.connect(self.draw)
        canvas.extentsChanged.connect(self._clear)
        self.draw()

    def remove(self) -> None:
        """Take the pictures off the map."""
        self._canvas.mapCanvasRefreshed.disconnect(self.draw)
        self._canvas.extentsChanged.disconnect(self._clear)
        self._cancel()
        self._canvas.scene().removeItem(self)

    def move_line(self, x: float) -> None:
        """Move the line to a column of the canvas."""
        self.line = min(max(0.0, x), float(self._canvas.width()))
        self.update()

    @property
    def is_drawn(self) -> bool:
        """Whether both pictures are there."""
        return bool(self._pictures)

    def draw(self) -> None:
        """Draw both pictures anew, in the background."""
        self._cancel()
        layers = self._canvas.layers()
        points = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
        images = [layer for layer in layers if layer.customProperty(IMAGE_DAY)]
        others = [layer for layer in layers if layer not in images]
        self._jobs = [self._job([*points, *images]), self._job(others)]
        for job in self._jobs:
            job.finished.connect(self._take)
            job.start()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _widget: QWidget | None = None
    ) -> None:
        if not self._pictures:
            return
        whole = self.boundingRect()
        left = QRectF(0, 0, self.line, whole.height())
        right = QRectF(self.line, 0, whole.width() - self.line, whole.height())
        for picture, part in zip(self._pictures, (left, right), strict=True):
            painter.save()
            painter.setClipRect(part)
            painter.drawImage(whole, picture)
            painter.restore()
        for colour, width in ((QColor("white"), 4), (QColor("#333333"), 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(self.line, 0), QPointF(self.line, whole.height()))

    def _job(self, layers: Sequence[QgsMapLayer]) -> QgsMapRendererParallelJob:
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(list(layers))
        return QgsMapRendererParallelJob(settings)

    def _take(self) -> None:
        if self._jobs and not any(job.isActive() for job in self._jobs):
            self._pictures = [job.renderedImage() for job in self._jobs]
            self._jobs = []
            self.update()

    def _clear(self) -> None:
        """Show the map itself while it moves."""
        self._pictures = []
        self.update()

    def _cancel(self) -> None:
        for job in self._jobs:
            job.finished.disconnect(self._take)
            job.cancelWithoutBlocking()
        self._jobs = []


class SwipeTool(QgsMapTool):
    """Map tool that moves the line between image and map with the mouse and the arrow keys.

    Parameters
    ----------
    canvas : QgsMapCanvas
        The map.

    Signals
    -------
    left ()
        Another tool was chosen.
    """

    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.item: SwipeItem | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def activate(self) -> None:
        super().activate()
        if self.item is None:
            self.item = SwipeItem(self._canvas)
        self._canvas.setFocus()

    def deactivate(self) -> None:
        if self.item is not None:
            self.item.remove()
            self.item = None
        super().deactivate()
        self.left.emit()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self.item is not None:
            self.item.move_line(event.pos().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
        if self.item is not None and event.key() in steps:
            self.item.move_line(self.item.line + steps[event.key()])
            event.accept()
        else:
            event.ignore()
