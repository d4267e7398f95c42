"""Layers of points that wait for their labels: a form with the classes to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from .layers import style_when_loaded


class _ToBeLabelled(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its form, and shows what is still to be done."""

    def __init__(self, field: str, labels: Sequence[str], hidden: Sequence[str]) -> None:
        super().__init__()
        self._field, self._labels, self._hidden = field, labels, hidden

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        prepare_for_labels(layer, self._field, self._labels, self._hidden)


def prepare_for_labels(layer: QgsVectorLayer, field: str, labels: Sequence[str], hidden: Sequence[str]) -> None:
    """Give a layer a form in which a label is chosen from a list.

    Parameters
    ----------
    layer : QgsVectorLayer
        Points.
    field : str
        Its field of labels.
    labels : sequence of str
        What can be chosen.
    hidden : sequence of str
        Fields that the form does not show.
    """
    fields = layer.fields()
    choices = QgsEditorWidgetSetup("ValueMap", {"map": [{label: label} for label in labels]})
    layer.setEditorWidgetSetup(fields.lookupField(field), choices)
    for name in hidden:
        layer.setEditorWidgetSetup(fields.lookupField(name), QgsEditorWidgetSetup("Hidden", {}))
    root = QgsRuleBasedRenderer.Rule(None)
    for rule, colour, title in (
        (f'"{field}" IS NULL OR "{field}" = \'\'', "#ffffff", "to be labelled"),
        ("ELSE", "#1e8449", "labelled"),
    ):
        symbol = QgsMarkerSymbol.createSimple({"color": colour, "outline_color": "#1c2b24", "size": "2.6"})
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=rule, label=title))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    if layer.dataProvider().name() == "ogr" and layer.source().split("|")[0].endswith(".gpkg"):
        # So that the form goes wherever the file goes.
        layer.saveStyleToDatabase("labelling", "", True, "")
    layer.triggerRepaint()


def show_to_be_labelled(
    context: QgsProcessingContext, layer: str, name: str, field: str, labels: Sequence[str], hidden: Sequence[str]
) -> None:
    """Give the layer that an algorithm wrote its form, and prepare it for the map, if it will be loaded.

    See :func:`prepare_for_labels`.
    """
    written = QgsProcessingUtils.mapLayerFromString(layer, context)
    if isinstance(written, QgsVectorLayer):
        prepare_for_labels(written, field, labels, hidden)
    if not context.willLoadLayerOnCompletion(layer):
        return
    details = context.layerToLoadOnCompletionDetails(layer)
    details.name = name
    style_when_loaded(details, _ToBeLabelled(field, labels, hidden))
