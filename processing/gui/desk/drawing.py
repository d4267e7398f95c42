"""Drawing of samples on the map: points by a click, polygons by their corners."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ..series.point_tool import PointTool
from .place import INK

CORNERS = 3


class PolygonTool(QgsMapTool):
    """Map tool that draws a polygon: left clicks set its corners, a right click ends it, Esc starts it anew.

    Signals
    -------
    drawn (QgsGeometry)
        The polygon, in the map's CRS.
    """

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._corners: list[QgsPointXY] = []
        self._outline = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
        self._outline.setStrokeColor(QColor(INK))
        self._outline.setFillColor(QColor(0, 0, 0, 0))
        self._outline.setWidth(2)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._show(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._end()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._reset()

    def deactivate(self) -> None:
        self._reset()
        super().deactivate()

    def _end(self) -> None:
        corners = list(self._corners)
        self._reset()
        if len(corners) >= CORNERS:
            self.drawn.emit(QgsGeometry.fromPolygonXY([[*corners, corners[0]]]))

    def _reset(self) -> None:
        self._corners = []
        self._outline.reset(Qgis.GeometryType.Polygon)

    def _show(self, here: QgsPointXY) -> None:
        corners = [*self._corners, here]
        self._outline.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)


class Drawing(QObject):
    """Map tools that draw features for a layer.

    Parameters
    ----------
    canvas : QgsMapCanvas
        The map.

    Signals
    -------
    drawn (QgsGeometry)
        A point or polygon in the layer's CRS.
    ended ()
        Another map tool was chosen.
    """

    drawn = pyqtSignal(QgsGeometry)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._layer: QgsVectorLayer | None = None
        self._before: QgsMapTool | None = None
        self._points, self._polygons = PointTool(canvas), PolygonTool(canvas)
        self._points.clicked.connect(lambda place, _pin: self._take(QgsGeometry.fromPointXY(place)))
        self._polygons.drawn.connect(self._take)
        for tool in (self._points, self._polygons):
            tool.deactivated.connect(self.ended)

    def begin(self, layer: QgsVectorLayer) -> None:
        """Draw features for a layer."""
        self._layer = layer
        is_polygon = layer.geometryType() == Qgis.GeometryType.Polygon
        self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self._polygons if is_polygon else self._points)

    def end(self) -> None:
        """Give the map its former tool."""
        self._layer = None
        if self._canvas.mapTool() in (self._points, self._polygons):
            self._canvas.unsetMapTool(self._canvas.mapTool())
            if self._before is not None:
                self._canvas.setMapTool(self._before)
        self._before = None

    def _take(self, shape: QgsGeometry) -> None:
        if self._layer is None:
            return
        system = self._canvas.mapSettings().destinationCrs()
        try:
            shape.transform(QgsCoordinateTransform(system, self._layer.crs(), QgsProject.instance()))
        except QgsCsException:  # the layer's system has no such place
            return
        self.drawn.emit(shape)
