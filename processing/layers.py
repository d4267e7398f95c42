"""How results arrive in the map: named, grouped and styled."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
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


class _Agreement(QgsProcessingLayerPostProcessorInterface):
    """Draws points by whether their predicted label is their own."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        categories = [
            QgsRendererCategory(agrees, QgsMarkerSymbol.createSimple({"color": colour, "size": size}), title)
            for agrees, colour, size, title in (
                (False, "#c0392b", "3", "another label"),
                (True, "#1e8449", "2", "its own label"),
            )
        ]
        renderer = QgsCategorizedSymbolRenderer("agrees", categories)
        order = QgsFeatureRequest.OrderByClause('"agrees"', False)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([order]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)
        layer.triggerRepaint()


def show_agreement(context: QgsProcessingContext, layer: str, name: str) -> None:
    """Prepare a layer of cross-validated points for the map, if it will be loaded."""
    if not context.willLoadLayerOnCompletion(layer):
        return
    details = context.layerToLoadOnCompletionDetails(layer)
    details.name = name
    _style_when_loaded(details, _Agreement())


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
    _style_when_loaded(details, _StyleBesideFile())


def _style_when_loaded(
    details: QgsProcessingContext.LayerDetails, styling: QgsProcessingLayerPostProcessorInterface
) -> None:
    details.setPostProcessor(styling)
    _alive[:] = [*(processor for processor in _alive if not sip.isdeleted(processor)), styling]
