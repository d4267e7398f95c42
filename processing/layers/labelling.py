"""Point layers with an edit form and colours for labelling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..translation import tr
from .styling import style_when_loaded


class _ReadyToBeLabelled(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that gives a layer its form and colours when it is loaded."""

    def __init__(self, field: str, colours: Mapping[str, str], hidden: Sequence[str]) -> None:
        super().__init__()
        self._field, self._colours, self._hidden = field, dict(colours), hidden

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        prepare_form(layer, self._field, self._colours, self._hidden)
        layer.triggerRepaint()


def prepare_form(layer: QgsVectorLayer, field: str, colours: Mapping[str, str], hidden: Sequence[str] = ()) -> None:
    """Set up a value list for a layer's class field, and style the layer by it.

    Parameters
    ----------
    layer : QgsVectorLayer
        Of points.
    field : str
        Its class field.
    colours : mapping of str to str
        Labels, each with its colour ``#rrggbb``.
    hidden : sequence of str
        Fields that the form does not show.
    """
    number = layer.fields().lookupField(field)
    choices = {"map": [{label: label} for label in colours]}
    layer.setEditorWidgetSetup(number, QgsEditorWidgetSetup("ValueMap", choices))
    layer.setFieldAlias(number, tr("Class"))
    for name in hidden:
        layer.setEditorWidgetSetup(layer.fields().lookupField(name), QgsEditorWidgetSetup("Hidden", {}))
    categories = [QgsRendererCategory(label, _symbol(colour, "2.6"), label) for label, colour in colours.items()]
    categories.append(QgsRendererCategory(None, _symbol("#ffffff", "3.4"), tr("to be labelled")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def _symbol(colour: str, size: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple({"color": colour, "size": size, "outline_color": "#1c2b24"})


def show_for_labelling(
    context: QgsProcessingContext,
    destination: str,
    name: str,
    field: str,
    colours: Mapping[str, str],
    hidden: Sequence[str] = (),
) -> None:
    """Give an output layer its form and colours for labelling, if it will be loaded.

    A GeoPackage keeps them, so that it has them in whichever project it is opened. See :func:`prepare_form`.
    """
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    if isinstance(layer, QgsVectorLayer):
        prepare_form(layer, field, colours, hidden)
        if layer.dataProvider().name() == "ogr" and layer.source().split("|")[0].lower().endswith(".gpkg"):
            layer.saveStyleToDatabase("labelling", tr("Form and colours for labelling"), True, "")
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    details.name = name
    style_when_loaded(details, _ReadyToBeLabelled(field, colours, hidden))
