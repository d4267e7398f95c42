"""The place on the map: the canvas goes to it at a steady scale, and it is marked."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

INK, HALO = "#d4006a", "#ffffff"
SIZE = 30


class PlaceOnMap:
    """Marker of the place that is being labelled.

    Parameters
    ----------
    canvas : QgsMapCanvas
        The map.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._rings = [_ring(canvas, colour, width) for colour, width in ((HALO, 5), (INK, 2))]
        self._outlines = [_outline(canvas, colour, width) for colour, width in ((HALO, 5), (INK, 2))]
        self.hide()

    def hide(self) -> None:
        """Hide the marker."""
        for ring in self._rings:
            ring.hide()
        for outline in self._outlines:
            outline.reset(Qgis.GeometryType.Polygon)

    def remove(self) -> None:
        """Take the marker off the map."""
        for item in (*self._rings, *self._outlines):
            self._canvas.scene().removeItem(item)

    def show(self, layer: QgsVectorLayer, geometry: QgsGeometry, scale: float | None) -> QgsPointXY | None:
        """Go to a place and mark it.

        Parameters
        ----------
        layer : QgsVectorLayer
            The layer of the place.
        geometry : QgsGeometry
            In the layer's CRS.
        scale : float or None
            Denominator of the map's scale; None leaves the map where it is.

        Returns
        -------
        QgsPointXY or None
            The place in the map's CRS; None if it has none.
        """
        self.hide()
        point = on_canvas(self._canvas, layer, geometry)
        if point is None:
            return None
        if scale is not None:
            self._canvas.setCenter(point)
            if abs(self._canvas.scale() / scale - 1) > 0.005:
                self._canvas.zoomScale(scale)
            self._canvas.refresh()
        if geometry.type() == Qgis.GeometryType.Polygon:
            for outline in self._outlines:
                outline.setToGeometry(geometry, layer)
        else:
            for ring in self._rings:
                ring.setCenter(point)
                ring.show()
        return point


def on_canvas(canvas: QgsMapCanvas, layer: QgsVectorLayer, geometry: QgsGeometry) -> QgsPointXY | None:
    """A point in a geometry, in the map's CRS; None if there is none."""
    point = point_in(geometry)
    if point is None:
        return None
    moved = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    try:
        return moved.transform(point)
    except QgsCsException:  # the map's CRS has no such place
        return None


def point_in(geometry: QgsGeometry) -> QgsPointXY | None:
    """A point that lies in a geometry; None if it is empty."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    inside = geometry.pointOnSurface() if geometry.type() == Qgis.GeometryType.Polygon else geometry
    return QgsPointXY(inside.asMultiPoint()[0] if inside.isMultipart() else inside.asPoint())


def _ring(canvas: QgsMapCanvas, colour: str, width: int) -> QgsVertexMarker:
    ring = QgsVertexMarker(canvas)
    ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
    ring.setIconSize(SIZE)
    ring.setPenWidth(width)
    ring.setColor(QColor(colour))
    ring.setFillColor(QColor(0, 0, 0, 0))
    return ring


def _outline(canvas: QgsMapCanvas, colour: str, width: int) -> QgsRubberBand:
    outline = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
    outline.setStrokeColor(QColor(colour))
    outline.setFillColor(QColor(0, 0, 0, 0))
    outline.setWidth(width)
    return outline
