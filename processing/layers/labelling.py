"""Point layers with an edit form and colours for labelling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..translation import tr
from .class_symbols import class_renderer, class_symbol, keep_style
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
        Of points or polygons.
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
    polygon = layer.geometryType() == Qgis.GeometryType.Polygon
    renderer = class_renderer(field, colours, polygon=polygon)
    renderer.addCategory(QgsRendererCategory(None, class_symbol("#ffffff", 3.4, polygon), tr("to be labelled")))
    layer.setRenderer(renderer)


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
        keep_style(layer, "labelling", tr("Form and colours for labelling"))
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    details.name = name
    style_when_loaded(details, _ReadyToBeLabelled(field, colours, hidden))
