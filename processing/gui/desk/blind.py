"""Blind mode: reference data are labelled without a look at the map that they are to judge."""

from __future__ import annotations

import json
from collections.abc import Iterable

from qgis.core import (
    QgsFeatureRenderer,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsNullSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtXml import QDomDocument

from ...layers.class_symbols import class_symbol
from ...layers.own_images import PREVIEW
from ...layers.provenance import MapOrigin

HIDDEN = "lstmfcn/hidden"  # what a layer was before blind mode, kept in the project with it
OF_MODEL = frozenset({"predicted", "probability", "second_prob", "label_prob", "confidence", "suspect", "stratum"})
DOT = "#ffffff"


def is_of_model(layer: QgsMapLayer) -> bool:
    """Whether a layer shows what a model or map says: class maps, probabilities, uncertainty, judged or suggested samples."""
    if isinstance(layer, QgsRasterLayer):
        if isinstance(layer.renderer(), QgsPalettedRasterRenderer) or layer.customProperty(PREVIEW):
            return True
        origin = MapOrigin(layer.source())
        return bool(origin.model or origin.labels)
    return isinstance(layer, QgsVectorLayer) and bool(OF_MODEL & set(layer.fields().names()))


class BlindMode:
    """Hides all layers that show what a model or map says, until it ends.

    Layers are switched off and leave the layer tree; map tips, labels and a legend that tells more than the interpreter's own
    classes go as well. What each layer was is kept in the layer, so that it can be restored in a project that was saved meanwhile.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    project : QgsProject
        Its layers.
    """

    def __init__(self, iface: QgisInterface, project: QgsProject) -> None:
        self._iface, self._project = iface, project
        self.is_on = False
        self._labelled: QgsVectorLayer | None = None
        self._field = ""
        self._themes: list[tuple[QgsMapCanvas, str]] = []
        self._tips = self._private = False

    def begin(self, layer: QgsVectorLayer, class_field: str) -> None:
        """Hide what would tell the interpreter the class.

        Parameters
        ----------
        layer : QgsVectorLayer
            The layer that is labelled, which stays.
        class_field : str
            Its class field.
        """
        if self.is_on:
            self.end()
        self.is_on, self._labelled, self._field = True, layer, class_field
        self._themes = [(canvas, canvas.theme()) for canvas in self._iface.mapCanvases() if canvas.theme()]
        for canvas, _ in self._themes:
            canvas.setTheme("")
        self._tips = self._iface.actionMapTips().isChecked()
        self._iface.actionMapTips().setChecked(False)
        tree = self._iface.layerTreeView()
        self._private = tree.showPrivateLayers()
        tree.setShowPrivateLayers(False)
        self._hide(self._project.mapLayers().values())
        self._project.layersAdded.connect(self._hide_new)
        self._project.layerTreeRoot().visibilityChanged.connect(self._keep_off)

    def end(self) -> None:
        """Show everything as it was."""
        if not self.is_on:
            return
        self._project.layersAdded.disconnect(self._hide_new)
        self._project.layerTreeRoot().visibilityChanged.disconnect(self._keep_off)
        self._iface.layerTreeView().setShowPrivateLayers(self._private)
        self.is_on, self._labelled = False, None
        restore_hidden(self._project)
        for canvas, theme in self._themes:
            if theme in self._project.mapThemeCollection().mapThemes():
                canvas.setTheme(theme)
        self._iface.actionMapTips().setChecked(self._tips)

    def _hide(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if layer is self._labelled:
                self._quieten(layer)
            elif is_of_model(layer):
                hide(layer, self._project)

    def _hide_new(self, layers: list[QgsMapLayer]) -> None:
        """Hide layers once they have their place in the layer tree."""
        ids = [layer.id() for layer in layers]
        QTimer.singleShot(0, lambda: self._hide(filter(None, map(self._project.mapLayer, ids if self.is_on else []))))

    def _keep_off(self, node: QgsLayerTreeNode) -> None:
        """Switch a hidden layer off again: a result is switched on when it gets its style."""
        layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
        if layer is not None and layer.flags() & QgsMapLayer.LayerFlag.Private and layer.customProperty(HIDDEN):
            node.setItemVisibilityChecked(False)

    def _quieten(self, layer: QgsVectorLayer) -> None:
        """Hide what the labelled layer itself would tell."""
        renderer = layer.renderer()
        shows_classes = getattr(renderer, "classAttribute", str)().strip('"') == self._field
        plain = shows_classes or isinstance(renderer, (QgsSingleSymbolRenderer, QgsNullSymbolRenderer))
        kept: dict[str, object] = {
            "labels": layer.labelsEnabled(),
            "tips": layer.mapTipsEnabled(),
            "name": layer.displayExpression(),
        }
        kept["renderer"] = "" if plain else _xml_of(renderer)
        layer.setCustomProperty(HIDDEN, json.dumps(kept))
        if not plain:
            layer.setRenderer(QgsSingleSymbolRenderer(class_symbol(DOT, 2.6)))
        layer.setLabelsEnabled(False)
        layer.setMapTipsEnabled(False)
        layer.setDisplayExpression("$id")
        layer.triggerRepaint()


def hide(layer: QgsMapLayer, project: QgsProject) -> None:
    """Switch a layer off and take it out of the layer tree, keeping what it was."""
    node = project.layerTreeRoot().findLayer(layer.id())
    kept = {
        "private": bool(layer.flags() & QgsMapLayer.LayerFlag.Private),
        "checked": node.itemVisibilityChecked() if node is not None else True,
        "overview": node.customProperty("overview", 0) if node is not None else 0,
    }
    layer.setCustomProperty(HIDDEN, json.dumps(kept))
    layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
    if isinstance(node, QgsLayerTreeLayer):
        node.setItemVisibilityChecked(False)
        node.setCustomProperty("overview", 0)


def hidden_layers(project: QgsProject) -> list[QgsMapLayer]:
    """Layers that blind mode hid, also in a project that was saved in blind mode."""
    return [layer for layer in project.mapLayers().values() if layer.customProperty(HIDDEN)]


def restore_hidden(project: QgsProject) -> None:
    """Show all layers again as they were before blind mode."""
    for layer in hidden_layers(project):
        kept = json.loads(layer.customProperty(HIDDEN))
        layer.removeCustomProperty(HIDDEN)
        if "labels" in kept:
            _restore_labelled(layer, kept)
            continue
        if not kept["private"]:
            layer.setFlags(layer.flags() & ~QgsMapLayer.LayerFlag.Private)
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityChecked(bool(kept["checked"]))
            node.setCustomProperty("overview", kept["overview"])


def _restore_labelled(layer: QgsVectorLayer, kept: dict[str, object]) -> None:
    document = QDomDocument()
    if kept["renderer"] and document.setContent(str(kept["renderer"])):
        layer.setRenderer(QgsFeatureRenderer.load(document.documentElement(), QgsReadWriteContext()))
    layer.setLabelsEnabled(bool(kept["labels"]))
    layer.setMapTipsEnabled(bool(kept["tips"]))
    layer.setDisplayExpression(str(kept["name"]))
    layer.triggerRepaint()


def _xml_of(renderer: QgsFeatureRenderer) -> str:
    document = QDomDocument()
    document.appendChild(renderer.save(document, QgsReadWriteContext()))
    return str(document.toString())
