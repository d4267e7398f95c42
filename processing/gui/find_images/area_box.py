"""Choice of an area: map extent, layer, or a drawn rectangle."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsPointXY,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapTool, QgsMapToolExtent
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ...translation import locale, tr

MAP, LAYER, DRAWN = range(3)
LONG = 100_000  # metres, from which on no decimal is shown
LONGITUDES = "EPSG:4326"


class AreaBox(QWidget):
    """Widget to choose an area.

    Parameters
    ----------
    canvas : QgsMapCanvas
        The map.

    Signals
    -------
    drawing (bool)
        A rectangle is about to be drawn on the map, which should be seen; or has been drawn, or given up.
    """

    drawing = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._drawn: QgsReferencedRectangle | None = None
        self._before: QgsMapTool | None = None
        self._tool = QgsMapToolExtent(canvas)
        self._tool.extentChanged.connect(self._take_drawn)
        self._tool.deactivated.connect(self._stop_drawing)
        self.kind = QComboBox()
        self.kind.setObjectName("LstmFcnFind_area")
        self.kind.addItems([tr("What the map shows"), tr("A layer"), tr("A rectangle on the map")])
        self.layer = QgsMapLayerComboBox()
        kinds = QgsMapLayerProxyModel.Filter
        self.layer.setFilters(kinds.HasGeometry | kinds.RasterLayer)
        self.layer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.layer.setToolTip(tr("Polygons (the selected ones if there are any), or the extent of any other layer"))
        self.draw = QPushButton(tr("Draw"))
        self.draw.setObjectName("LstmFcnFind_draw")
        self.draw.setToolTip(tr("Drag a rectangle on the map"))
        self.draw.clicked.connect(lambda _checked=False: self._start_drawing())
        self._size = QLabel()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.kind, 0, 0)
        layout.addWidget(self.layer, 0, 1)
        layout.addWidget(self.draw, 0, 2)
        layout.addWidget(self._size, 0, 3)
        layout.setColumnStretch(4, 1)
        self._columns = layout
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.layer.layerChanged.connect(lambda _layer: self._show_size())
        canvas.extentsChanged.connect(self._show_size)
        self._show_kind()

    def remove_tool(self) -> None:
        """Remove the drawing tool from the map, before the window closes."""
        if self._canvas.mapTool() is self._tool:
            self._tool.deactivated.disconnect(self._stop_drawing)
            self._canvas.unsetMapTool(self._tool)

    def values(self) -> dict[str, Any]:
        """EXTENT or ROI for the algorithms; nothing where there is no area."""
        layer = self.layer.currentLayer()
        if self.kind.currentIndex() == LAYER and _has_polygons(layer):
            only_selected = layer.selectedFeatureCount() > 0
            return {"ROI": QgsProcessingFeatureSourceDefinition(layer.id(), True) if only_selected else layer.id()}
        box = self._rectangle()
        return {"EXTENT": _as_text(box)} if box is not None and not box.isEmpty() else {}

    def choose(self, layer: QgsMapLayer) -> None:
        """Take a layer as the area."""
        self.layer.setLayer(layer)
        self.kind.setCurrentIndex(LAYER)

    def fill(self, values: dict[str, Any], project: QgsProject) -> None:
        """Show an area that was given before: a layer of the project, or else a rectangle."""
        polygons = values.get("ROI")
        if isinstance(polygons, QgsProcessingFeatureSourceDefinition):
            polygons = polygons.source.staticValue()
        layer = project.mapLayer(str(polygons or ""))
        if layer is not None:
            self.choose(layer)
            return
        self._drawn = _from_text(str(values.get("EXTENT") or ""))
        self.kind.setCurrentIndex(DRAWN if self._drawn is not None else MAP)
        self._show_size()

    def _rectangle(self) -> QgsReferencedRectangle | None:
        kind = self.kind.currentIndex()
        if kind == MAP:
            return QgsReferencedRectangle(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())
        if kind == DRAWN:
            return self._drawn
        layer = self.layer.currentLayer()
        if layer is None:
            return None
        box = layer.extent()
        if isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount():
            box = layer.boundingBoxOfSelected()
        return QgsReferencedRectangle(box, layer.crs())

    def _show_kind(self) -> None:
        kind = self.kind.currentIndex()
        self.layer.setVisible(kind == LAYER)
        self._columns.setColumnStretch(1, 4 if kind == LAYER else 0)
        self.draw.setVisible(kind == DRAWN)
        self._show_size()
        if kind == DRAWN and self._drawn is None and self.isVisible():
            self._start_drawing()

    def _show_size(self) -> None:
        box = self._rectangle()
        self._size.setText(describe_size(box) if box is not None else "")

    def _start_drawing(self) -> None:
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self._tool)
        self.drawing.emit(True)

    def _take_drawn(self, box: QgsRectangle) -> None:
        if not box.isEmpty():
            self._drawn = QgsReferencedRectangle(box, self._canvas.mapSettings().destinationCrs())
        self._canvas.unsetMapTool(self._tool)
        if self._before is not None:
            self._canvas.setMapTool(self._before)
        self._show_size()

    def _stop_drawing(self) -> None:
        self.drawing.emit(False)


def _has_polygons(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Polygon


def describe_size(box: QgsReferencedRectangle) -> str:
    """Width and height of a rectangle in kilometres; empty where it lies nowhere."""
    if box.isNull() or not (box.isFinite() and box.crs().isValid()):
        return ""
    try:
        place = _in_degrees(box)
        measure = QgsDistanceArea()
        measure.setEllipsoid("EPSG:7030")
        middle = place.center()
        across = measure.measureLine(QgsPointXY(place.xMinimum(), middle.y()), QgsPointXY(place.xMaximum(), middle.y()))
        up = measure.measureLine(QgsPointXY(middle.x(), place.yMinimum()), QgsPointXY(middle.x(), place.yMaximum()))
    except QgsCsException:
        return ""
    return f"{_kilometres(across)} × {_kilometres(up)} km" if across and up else ""


def _kilometres(metres: float) -> str:
    return str(locale().toString(metres / 1000, "f", 1 if metres < LONG else 0))


def _in_degrees(box: QgsReferencedRectangle) -> QgsReferencedRectangle:
    longitudes = QgsCoordinateReferenceSystem(LONGITUDES)
    transform = QgsCoordinateTransform(box.crs(), longitudes, QgsProject.instance().transformContext())
    return QgsReferencedRectangle(transform.transformBoundingBox(box), longitudes)


def _as_text(box: QgsReferencedRectangle) -> str:
    """An extent as the algorithms take it; in degrees where its CRS has no code to write behind it."""
    box = box if box.crs().authid() else _in_degrees(box)
    numbers = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    return f"{','.join(f'{number:.10g}' for number in numbers)} [{box.crs().authid()}]"


def _from_text(text: str) -> QgsReferencedRectangle | None:
    numbers, _, crs = text.partition("[")
    try:
        left, right, bottom, top = (float(number) for number in numbers.split(","))
    except ValueError:
        return None
    box = QgsRectangle(left, bottom, right, top)
    return QgsReferencedRectangle(box, QgsCoordinateReferenceSystem(crs.rstrip("] ")))
