"""Names, groups and styles of result layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ..translation import tr
from .legends import add_percentages, legend_text, tidy_legend
from .provenance import describe_layer, layer_name
from .reports import last_reports, link_reports

CHECK, FINE = "#d0622a", "#3b6fb6"  # orange and blue, which every kind of colour vision tells apart

# QGIS keeps only the C++ half of a post-processor alive, until the context that owns it goes.
_alive: list[QgsProcessingLayerPostProcessorInterface] = []


class _StyleBesideFile(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that applies the style file beside a raster and shows its legend.

    Parameters
    ----------
    title : str
        What the raster shows, translated.
    pixels : mapping of str to int
        Pixels of each class, where the raster is a class map and they are known.
    labels : sequence of str
        What each band shows, where the bands are alike and one is shown at a time.
    visible : bool
        Whether the layer is switched on.
    others : mapping of str to int
        Pixels of the classes that share one entry of the legend.
    """

    def __init__(
        self,
        title: str,
        pixels: Mapping[str, int] | None = None,
        labels: Sequence[str] = (),
        visible: bool = True,
        others: Mapping[str, int] | None = None,
    ) -> None:
        super().__init__()
        self._title = title
        self._pixels = pixels or {}
        self._labels = labels
        self._visible = visible
        self._others = others or {}

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        describe_layer(layer, self._title)
        link_reports(layer, last_reports())
        add_percentages(layer, self._pixels)
        _offer_bands(layer, self._labels)
        layer.triggerRepaint()
        root = context.project().layerTreeRoot() if context.project() else None
        node = root.findLayer(layer.id()) if root else None
        if node is None:
            return
        tidy_legend(node, self._others, sum(self._pixels.values()))
        node.setExpanded(True)
        node.setItemVisibilityChecked(self._visible)
        while node is not None and node is not root:
            parent = node.parent()
            _lower_below_vectors(node)
            node = parent


def _lower_below_vectors(node: QgsLayerTreeNode) -> None:
    """Move a node of the layer tree below the vector layers that stand right beneath it, which it would hide."""
    parent = node.parent()
    siblings = parent.children()
    place = siblings.index(node)
    below = place + 1
    while below < len(siblings) and _is_vector(siblings[below]):
        below += 1
    if below > place + 1:
        parent.insertChildNode(below, node.clone())
        parent.removeChildNode(node)


def _is_vector(node: QgsLayerTreeNode) -> bool:
    return isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsVectorLayer)


class _Verdict(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that styles points by a boolean field; those to check are larger, red and on top.

    Parameters
    ----------
    field : str
        Its name.
    bad, good : tuple of bool and str
        Its value where a look is needed and where not, each with its words.
    """

    def __init__(self, field: str, bad: tuple[bool, str], good: tuple[bool, str]) -> None:
        super().__init__()
        self._field, self._bad, self._good = field, bad, good

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        categories = [
            QgsRendererCategory(value, QgsMarkerSymbol.createSimple({"color": colour, "size": size}), title)
            for (value, title), colour, size in ((self._bad, CHECK, "3"), (self._good, FINE, "2"))
        ]
        renderer = QgsCategorizedSymbolRenderer(self._field, categories)
        order = QgsFeatureRequest.OrderByClause(f'"{self._field}"', self._bad[0])
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([order]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)
        link_reports(layer, last_reports())
        layer.triggerRepaint()


def show_agreement(context: QgsProcessingContext, layer: str, name: str) -> None:
    """Style an output layer of cross-validated points, if it will be loaded."""
    _show_verdict(
        context, layer, name, _Verdict("agrees", (False, tr("misclassified")), (True, tr("correctly classified")))
    )


def show_suspects(context: QgsProcessingContext, layer: str, name: str) -> None:
    """Style an output layer of sample quality, if it will be loaded."""
    _show_verdict(
        context, layer, name, _Verdict("suspect", (True, tr("suspicious label")), (False, tr("plausible label")))
    )


def _show_verdict(context: QgsProcessingContext, layer: str, name: str, verdict: _Verdict) -> None:
    if not context.willLoadLayerOnCompletion(layer):
        return
    details = context.layerToLoadOnCompletionDetails(layer)
    details.name = name
    style_when_loaded(details, verdict)


def _offer_bands(layer: QgsRasterLayer, labels: Sequence[str]) -> None:
    """Add a style for each band to the layer's menu Styles."""
    if len(labels) < 2 or len(labels) != layer.bandCount():
        return
    styles = layer.styleManager()
    labels = [legend_text(label) for label in labels]
    names = [label if labels.index(label) == band else f"{label} ({band + 1})" for band, label in enumerate(labels)]
    styles.renameStyle(styles.currentStyle(), names[0])
    for band, name in enumerate(names[1:], start=2):
        styles.addStyleFromLayer(name)
        styles.setCurrentStyle(name)
        layer.renderer().setInputBand(band)
    styles.setCurrentStyle(names[0])


def show_raster(
    context: QgsProcessingContext,
    path: str,
    title: str,
    group: str = "",
    order: int = 0,
    pixels: Mapping[str, int] | None = None,
    labels: Sequence[str] = (),
    visible: bool = True,
    others: Mapping[str, int] | None = None,
) -> None:
    """Set name, group, style and metadata of an output raster, if it will be loaded.

    Parameters
    ----------
    context : QgsProcessingContext
        Of the running algorithm.
    path : str
        The raster, written as QGIS wrote it: the layers to load are found by this text.
    title : str
        What it shows, translated.
    group : str
        Group of the layer tree to put it in; made when missing.
    order : int
        Layers with a higher number are placed further up.
    pixels : mapping of str to int, optional
        Of a class map: the pixels of each class, for the shares in the legend.
    labels : sequence of str
        Of a raster whose bands are alike, such as probabilities: what each of them shows. The layer gets a style for each.
    visible : bool
        Whether the layer is switched on.
    others : mapping of str to int, optional
        Of a map of changes: the pixels of those that share one entry of the legend.
    """
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = layer_name(title, path, group)
    details.forceName = True
    details.groupName = group
    details.layerSortKey = order
    style_when_loaded(details, _StyleBesideFile(title, pixels, labels, visible, others))


def load_maps(context: QgsProcessingContext, merged: Mapping[str, Any], titles: Mapping[str, str]) -> list[str]:
    """Have the maps of a merged plan loaded into the project, with their styles; return their files.

    Parameters
    ----------
    context : QgsProcessingContext
        Of the running algorithm; without a project nothing is loaded.
    merged : mapping
        Result of the engine's merge.
    titles : mapping of str to str
        What each output shows, translated, by its name in the result, from the uppermost layer down.
    """
    found = []
    for order, (output, title) in enumerate(reversed(list(titles.items()))):
        paths = merged["maps"].get(output, [])
        found += paths
        for path in paths if context.project() else ():
            details = QgsProcessingContext.LayerDetails(title, context.project(), output)
            context.addLayerToLoadOnCompletion(path, details)
            pixels = merged["pixels"] if output == "classes" and len(paths) == 1 else None
            labels = merged["labels"] if output == "probabilities" else ()
            show_raster(context, path, title, tr("Map in parts"), order, pixels, labels)
    return found


def style_when_loaded(
    details: QgsProcessingContext.LayerDetails, styling: QgsProcessingLayerPostProcessorInterface
) -> None:
    """Register a post-processor that styles a layer when it is loaded."""
    details.setPostProcessor(styling)
    _alive[:] = [*(processor for processor in _alive if not sip.isdeleted(processor)), styling]
