"""Map tool for clicking points, and their markers on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from .key import paint_badge
from .state import SeriesPoint

BADGE = 20.0
PIXELS_AROUND = 12


class PointTool(QgsMapTool):
    """Map tool that reports clicked positions.

    Signals
    -------
    clicked (QgsPointXY, bool)
        Where, in the map's CRS; and whether Ctrl was held, so that the point is to stay.
    """

    clicked = pyqtSignal(QgsPointXY, bool)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.mapPoint(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))


class PointMarks(QgsMapCanvasItem):
    """Markers on the map: outline of each point's pixel, with its number."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._points: Sequence[SeriesPoint] = ()

    def show_points(self, points: Sequence[SeriesPoint]) -> None:
        """Replace the marked points."""
        self._points = list(points)
        self.update()

    def zoom_to(self, point: SeriesPoint) -> None:
        """Zoom the map to a point, a dozen pixels of the cube per side."""
        corners = point.answer.corners if point.answer else ()
        if corners:
            pixel = QgsRectangle()
            for place in self._on_map(corners, point.crs):
                pixel.include(place)
            pixel.scale(PIXELS_AROUND)
            self._canvas.setExtent(pixel)
            self._canvas.refresh()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for point in self._points:
            corners = point.answer.corners if point.answer else ()
            try:
                positions = self._on_screen([(point.x, point.y), *corners], point.crs)
            except QgsCsException:  # the map's present CRS has no such place
                positions = []
            if positions:
                self._paint_mark(painter, point, positions[0], positions[1:])

    def _paint_mark(self, painter: QPainter, point: SeriesPoint, place: QPointF, corners: Sequence[QPointF]) -> None:
        colour = QColor(point.colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = QPolygonF(list(corners))
        for pen in (QPen(QColor("white"), 3.5), QPen(colour, 1.8)):
            painter.setPen(pen)
            painter.drawPolygon(outline)
            painter.drawLine(place - QPointF(4, 0), place + QPointF(4, 0))
            painter.drawLine(place - QPointF(0, 4), place + QPointF(0, 4))
        badge = QRectF(place.x() + 6, place.y() - 6 - BADGE, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawEllipse(badge)
        paint_badge(painter, badge, colour, str(point.number))

    def _on_screen(self, positions: Sequence[tuple[float, float]], crs: str) -> list[QPointF]:
        return [QPointF(self.toCanvasCoordinates(place)) for place in self._on_map(positions, crs)]

    def _on_map(self, positions: Sequence[tuple[float, float]], crs: str) -> list[QgsPointXY]:
        target = self._canvas.mapSettings().destinationCrs()
        source = QgsCoordinateReferenceSystem()
        if not (crs and source.createFromUserInput(crs)):
            source = target
        moved = QgsCoordinateTransform(source, target, QgsProject.instance())
        return [moved.transform(QgsPointXY(x, y)) for x, y in positions]
