"""The preview of a class map: one layer, which follows the map."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataProvider,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...layers.legends import tidy_legend
from ...layers.own_images import PREVIEW
from ...layers.provenance import describe_layer
from ...translation import tr
from ..engine_task import EngineTask
from .request import SIDE, preview_job

FIRST_SIDE = 256  # pixels of the part that comes first where a network is slow
LONG = 8.0  # seconds for a preview of the full size, beyond which it is
LARGE_MODEL = 300_000  # bytes; what is larger is taken to be slow until it is known
MS_AFTER_MOVING = 600  # that the map has to rest before it is classified


class MapPreview(QObject):
    """Class map of what the canvas shows, made anew when the map moves.

    Parameters
    ----------
    iface : QgisInterface
        The window.

    Signals
    -------
    failed (str)
        Why there is no preview.
    """

    failed = pyqtSignal(str)

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._project = QgsProject.instance()
        self._task: EngineTask | None = None
        self._target = Path()
        self._seconds: dict[str, float] = {}  # that a preview of the full size took, by model
        self._delay = QTimer(self, singleShot=True, interval=MS_AFTER_MOVING)
        self._delay.timeout.connect(self._follow)
        self.is_on = False
        self._project.writeProject.connect(self._leave_out)
        self._project.writeMapLayer.connect(self._leave_out_layer)
        self._project.aboutToBeCleared.connect(self._cancel)

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer of the preview; None before there is one, and after it was removed."""
        found = (layer for layer in self._project.mapLayers().values() if layer.customProperty(PREVIEW))
        return next(found, None)

    @property
    def is_running(self) -> bool:
        """Whether a preview is being made."""
        return self._task is not None

    def set_on(self, on: bool) -> None:
        """Follow the map, or remove the preview."""
        if on == self.is_on:
            return
        self.is_on = on
        if on:
            self._canvas.extentsChanged.connect(self._delay.start)
            self.request(self._canvas.extent())
        else:
            self._canvas.extentsChanged.disconnect(self._delay.start)
            self._delay.stop()
            self._cancel()
            self._remove()

    def click(self, place: QgsPointXY) -> None:
        """Map what lies around a place, as far as the canvas would show it."""
        extent = self._canvas.extent()
        self.request(QgsRectangle.fromCenterAndSize(place, extent.width(), extent.height()))

    def request(self, extent: QgsRectangle) -> None:
        """Map an extent in the map's CRS, of a large one the middle, instead of what is being mapped."""
        self._cancel()
        crs = self._canvas.mapSettings().destinationCrs()
        made = preview_job(self._project, extent, crs)
        if isinstance(made, str):
            self.failed.emit(made)
        else:
            self._start(*made, self._sides(made[0]["model"]))

    def _sides(self, model: str) -> list[int]:
        """Sides in pixels of what is mapped one after the other: with a slow network a part of the middle comes first."""
        seconds = self._seconds.get(model)
        is_slow = Path(model).stat().st_size > LARGE_MODEL if seconds is None else seconds > LONG
        return [FIRST_SIDE, SIDE] if is_slow else [SIDE]

    def _start(self, job: dict[str, Any], labels: dict[str, str], sides: list[int]) -> None:
        """Map the first of some squares, and the others after it."""
        target = Path(QgsProcessingUtils.generateTempFilename("preview.tif"))
        job = {**job, "classes": str(target), "preview": sides[0]}
        name = tr("Preview: {0}").format(Path(job["model"]).stem)
        began = time.monotonic()

        def take(_answer: dict[str, Any], sentence: str) -> None:
            if self._task is not task:  # another one was asked for meanwhile
                _delete(target)
                return
            self._task = None
            self._iface.statusBarIface().clearMessage()
            if sentence:
                self.failed.emit(sentence)
                return
            self._show(target, name)
            layer = self.layer
            is_cut = layer is not None and sides[0] in (layer.width(), layer.height())
            if sides[0] == SIDE and is_cut:
                self._seconds[job["model"]] = time.monotonic() - began
            if sides[1:] and is_cut:
                self._start(job, labels, sides[1:])

        task = self._task = EngineTask(name, "classify", job, labels, take, [target.parent])
        self._iface.statusBarIface().showMessage(name + "…")
        task.start()

    def shut(self) -> None:
        """End everything, when the plugin is unloaded."""
        self.set_on(False)
        self._project.writeProject.disconnect(self._leave_out)
        self._project.writeMapLayer.disconnect(self._leave_out_layer)
        self._project.aboutToBeCleared.disconnect(self._cancel)

    def _follow(self) -> None:
        """Map what the canvas shows, unless the preview holds all of it."""
        layer, extent = self.layer, self._canvas.extent()
        if layer is not None and self._task is None and self._on_map(layer).contains(extent):
            return
        self.request(extent)

    def _on_map(self, layer: QgsRasterLayer) -> QgsRectangle:
        target = self._canvas.mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(layer.crs(), target, self._project).transformBoundingBox(layer.extent())
        except QgsCsException:
            return QgsRectangle()

    def _cancel(self) -> None:
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
            self._iface.statusBarIface().clearMessage()

    def _show(self, target: Path, name: str) -> None:
        """Put the new pixels into the layer that is there, or into a new one below the points."""
        layer = self.layer
        if layer is None:
            layer = QgsRasterLayer(str(target), name, "gdal")
            layer.setCustomProperty(PREVIEW, True)
            self._project.addMapLayer(layer, False)
            root, above = self._project.layerTreeRoot(), 0
            for node in root.children():
                if not (isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsVectorLayer)):
                    break
                above += 1
            root.insertLayer(above, layer)
        else:
            opacity = layer.opacity()
            layer.setDataSource(str(target), name, "gdal", QgsDataProvider.ProviderOptions(), True)
            layer.setOpacity(opacity)
            _delete(self._target)
        self._target = target
        describe_layer(layer, name)
        tidy_legend(self._project.layerTreeRoot().findLayer(layer.id()))
        layer.temporalProperties().setIsActive(False)  # it is there to be seen, whichever image is
        layer.triggerRepaint()

    def _remove(self) -> None:
        layer = self.layer
        if layer is not None:
            self._project.removeMapLayer(layer.id())
            _delete(self._target)
            self._canvas.refresh()

    def _leave_out(self, document: QDomDocument) -> None:
        """Leave the preview out of the layer tree of a project that is saved: its file goes when QGIS is closed."""
        layer = self.layer
        found = document.elementsByTagName("layer-tree-layer")
        for element in [found.at(number).toElement() for number in range(found.count())]:
            if layer is not None and element.attribute("id") == layer.id():
                element.parentNode().removeChild(element)

    def _leave_out_layer(self, layer: QgsMapLayer, element: QDomElement, _document: QDomDocument) -> None:
        """Leave it out of the layers too, which QGIS writes later: it reads no element of this name."""
        if layer.customProperty(PREVIEW):
            element.setTagName("lstmfcn-preview")


def show_failure(iface: QgisInterface, sentence: str) -> None:
    """Say why there is no preview."""
    iface.messageBar().pushMessage(tr("Preview here"), sentence, Qgis.MessageLevel.Warning)


def _delete(target: Path) -> None:
    """Delete a preview with its style; a file that is still open is left to QGIS, which empties the folder at its end."""
    if target.name:
        for file in (target, target.with_suffix(".qml"), Path(f"{target}.aux.xml")):
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)
