"""Names, groups and styles of result layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererCategory,
)
from qgis.PyQt import sip

from ..translation import tr

# QGIS keeps only the C++ half of a post-processor alive, until the context that owns it goes.
_alive: list[QgsProcessingLayerPostProcessorInterface] = []


class _StyleBesideFile(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that applies the style file beside a raster and shows its legend.

    Parameters
    ----------
    pixels : mapping of str to int
        Pixels of each class, where the raster is a class map and they are known.
    labels : sequence of str
        What each band shows, where the bands are alike and one is shown at a time.
    """

    def __init__(self, pixels: Mapping[str, int] | None = None, labels: Sequence[str] = ()) -> None:
        super().__init__()
        self._pixels = pixels or {}
        self._labels = labels

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        _add_percentages(layer, self._pixels)
        _offer_bands(layer, self._labels)
        layer.triggerRepaint()
        node = context.project().layerTreeRoot().findLayer(layer.id()) if context.project() else None
        if node is not None:
            node.setExpanded(True)


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
            for (value, title), colour, size in ((self._bad, "#c0392b", "3"), (self._good, "#1e8449", "2"))
        ]
        renderer = QgsCategorizedSymbolRenderer(self._field, categories)
        order = QgsFeatureRequest.OrderByClause(f'"{self._field}"', self._bad[0])
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([order]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)
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


def _add_percentages(layer: QgsRasterLayer, pixels: Mapping[str, int]) -> None:
    """Add each class's percentage of the mapped pixels to the legend; the style file keeps the plain names."""
    renderer, mapped = layer.renderer(), sum(pixels.values())
    if not isinstance(renderer, QgsPalettedRasterRenderer) or not mapped:
        return
    classes = renderer.classes()
    for item in classes:
        if item.label in pixels:
            item.label = f"{item.label} ({100 * pixels[item.label] / mapped:.1f} %)"
    layer.setRenderer(QgsPalettedRasterRenderer(renderer.input(), renderer.inputBand(), classes))


def _offer_bands(layer: QgsRasterLayer, labels: Sequence[str]) -> None:
    """Add a style for each band to the layer's menu Styles."""
    if len(labels) < 2 or len(labels) != layer.bandCount():
        return
    styles = layer.styleManager()
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
    name: str,
    group: str = "",
    order: int = 0,
    pixels: Mapping[str, int] | None = None,
    labels: Sequence[str] = (),
) -> None:
    """Set name, group and style of an output raster, if it will be loaded.

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
    pixels : mapping of str to int, optional
        Of a class map: the pixels of each class, for the shares in the legend.
    labels : sequence of str
        Of a raster whose bands are alike, such as probabilities: what each of them shows. The layer gets a style for each.
    """
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = name
    details.forceName = True
    details.groupName = group
    details.layerSortKey = order
    style_when_loaded(details, _StyleBesideFile(pixels, labels))


def style_when_loaded(
    details: QgsProcessingContext.LayerDetails, styling: QgsProcessingLayerPostProcessorInterface
) -> None:
    """Register a post-processor that styles a layer when it is loaded."""
    details.setPostProcessor(styling)
    _alive[:] = [*(processor for processor in _alive if not sip.isdeleted(processor)), styling]
