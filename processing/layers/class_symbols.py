"""Symbols of labelled points: one for each class, in its colour."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from .legends import legend_text
from .styling import style_when_loaded

OUTLINE = "#1c2b24"
THIN = 48  # of 255


class _WithRenderer(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that gives a layer its renderer when it is loaded."""

    def __init__(self, renderer: QgsFeatureRenderer) -> None:
        super().__init__()
        self._renderer = renderer

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.setRenderer(self._renderer.clone())
        layer.triggerRepaint()


def class_symbol(colour: str, size: float, polygon: bool = False) -> QgsSymbol:
    """Dot with a dark outline; or an outline with a thin fill, through which images are seen.

    Parameters
    ----------
    colour : str
        Its fill, ``#rrggbb``.
    size : float
        Diameter of the dot in millimetres.
    polygon : bool
        Whether it is for polygons.
    """
    if polygon:
        fill = QColor(colour)
        fill.setAlpha(THIN)
        symbol = QgsFillSymbol.createSimple({"outline_color": colour, "outline_width": "0.6"})
        symbol.setColor(fill)
        return symbol
    return QgsMarkerSymbol.createSimple({"color": colour, "size": f"{size:g}", "outline_color": OUTLINE})


def class_renderer(
    field: str, colours: Mapping[str, str], size: float = 2.6, polygon: bool = False
) -> QgsCategorizedSymbolRenderer:
    """Renderer of points or polygons by their class.

    Parameters
    ----------
    field : str
        The class field.
    colours : mapping of str to str
        Labels, each with its colour ``#rrggbb``.
    size : float
        Diameter of the symbols in millimetres.
    polygon : bool
        Whether it is for polygons.
    """
    categories = [
        QgsRendererCategory(label, class_symbol(colour, size, polygon), legend_text(label))
        for label, colour in colours.items()
    ]
    return QgsCategorizedSymbolRenderer(field, categories)


def show_classes(
    context: QgsProcessingContext, destination: str, name: str, field: str, colours: Mapping[str, str]
) -> None:
    """Name an output layer of labelled points and colour it by class; a GeoPackage keeps the colours."""
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    renderer = class_renderer(field, colours)
    if isinstance(layer, QgsVectorLayer):
        layer.setRenderer(renderer.clone())
        keep_style(layer, "classes", tr("Colours of the classes"))
    show_with(context, destination, renderer, name)


def show_with(context: QgsProcessingContext, destination: str, renderer: QgsFeatureRenderer, name: str = "") -> None:
    """Give an output layer a renderer and a name, if it will be loaded."""
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        details.name = name or details.name
        style_when_loaded(details, _WithRenderer(renderer))


def keep_style(layer: QgsVectorLayer, name: str, description: str) -> None:
    """Store the style of a layer of a GeoPackage in it, so that it has it in whichever project it is opened."""
    if layer.dataProvider().name() == "ogr" and layer.source().split("|")[0].lower().endswith(".gpkg"):
        layer.saveStyleToDatabase(name, description, True, "")
