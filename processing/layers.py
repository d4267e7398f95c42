"""How results arrive in the map: named, grouped and styled."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt import sip

# QGIS keeps only the C++ half of a post-processor alive, until the context that owns it goes.
_alive: list[QgsProcessingLayerPostProcessorInterface] = []


class _StyleBesideFile(QgsProcessingLayerPostProcessorInterface):
    """Applies the style that the engine wrote beside a raster, and shows its legend."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        layer.triggerRepaint()
        node = context.project().layerTreeRoot().findLayer(layer.id()) if context.project() else None
        if node is not None:
            node.setExpanded(True)


def show_raster(context: QgsProcessingContext, path: str, name: str, group: str = "", order: int = 0) -> None:
    """Prepare a raster for the map, if it will be loaded.

    Parameters
    ----------
    context : QgsProcessingContext
        Of the running algorithm.
    path : str
        The raster, written as QGIS wrote it: the layers to load are found by this text.
    name : str
        The layer's name.
    group : str
        Group of the layer tree to put it in; made when missing.
    order : int
        Layers with a higher number are placed further up.
    """
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = name
    details.forceName = True
    details.groupName = group
    details.layerSortKey = order
    styling = _StyleBesideFile()
    details.setPostProcessor(styling)
    _alive[:] = [*(processor for processor in _alive if not sip.isdeleted(processor)), styling]
