"""Point layers that are ready to be labelled: a list of the classes to choose from, and a colour for each."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsVectorLayer,
)

from .algorithm import tr
from .layers import style_when_loaded


class _ReadyToBeLabelled(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its form and its colours when it arrives in the map."""

    def __init__(self, field: str, colours: Mapping[str, str]) -> None:
        super().__init__()
        self._field, self._colours = field, dict(colours)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        prepare_form(layer, self._field, self._colours)
        layer.triggerRepaint()


def prepare_form(layer: QgsVectorLayer, field: str, colours: Mapping[str, str]) -> None:
    """Let a layer's class field be filled from a list, and draw the layer by it.

    Parameters
    ----------
    layer : QgsVectorLayer
        Of points.
    field : str
        Its class field.
    colours : mapping of str to str
        Labels, each with its colour ``#rrggbb``.
    """
    number = layer.fields().lookupField(field)
    choices = {"map": [{label: label} for label in colours]}
    layer.setEditorWidgetSetup(number, QgsEditorWidgetSetup("ValueMap", choices))
    layer.setFieldAlias(number, tr("Class"))
    categories = [QgsRendererCategory(label, _symbol(colour, "2.6"), label) for label, colour in colours.items()]
    categories.append(QgsRendererCategory(None, _symbol("#ffffff", "3.4"), tr("to be labelled")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def _symbol(colour: str, size: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple({"color": colour, "size": size, "outline_color": "#1c2b24"})


def keep_form_in_file(destination: str, field: str, colours: Mapping[str, str]) -> None:
    """Store form and colours in a GeoPackage, so that it has them in whichever project it is opened; other layers keep none."""
    if not destination.lower().endswith(".gpkg"):
        return
    layer = QgsVectorLayer(destination, "samples", "ogr")
    if layer.isValid():
        prepare_form(layer, field, colours)
        layer.saveStyleToDatabase("labelling", tr("Form and colours for labelling"), True, "")


def show_for_labelling(
    context: QgsProcessingContext, destination: str, name: str, field: str, colours: Mapping[str, str]
) -> None:
    """Prepare a layer to be labelled for the map, if it will be loaded."""
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    details.name = name
    style_when_loaded(details, _ReadyToBeLabelled(field, colours))
