"""Fields and rows of result tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt.QtCore import QMetaType

from ..translation import tr
from .styling import style_when_loaded


def fields_of(kinds: Mapping[str, QMetaType.Type]) -> QgsFields:
    """Create fields from names and types."""
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, kind))
    return fields


def write_row(sink: QgsFeatureSink, fields: QgsFields, values: list[Any], geometry: QgsGeometry | None = None) -> None:
    """Add a row to a sink, with a geometry if one is given.

    Raises
    ------
    QgsProcessingException
        When the table does not take it.
    """
    row = QgsFeature(fields)
    row.setAttributes(values)
    if geometry is not None:
        row.setGeometry(geometry)
    if not sink.addFeature(row, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(
            tr("A row could not be written ({0}); choose another file.").format(sink.lastError())
        )


class _Decimals(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that shows some decimals of a table's numbers."""

    def __init__(self, decimals: Mapping[str, int]) -> None:
        super().__init__()
        self._decimals = dict(decimals)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        for name, decimals in self._decimals.items():
            setup = QgsEditorWidgetSetup("Range", {"Precision": decimals, "AllowNull": True})
            layer.setEditorWidgetSetup(layer.fields().lookupField(name), setup)


def show_decimals(context: QgsProcessingContext, table: str, decimals: Mapping[str, int]) -> None:
    """Let an output table show so many decimals of some fields, if it will be loaded; the values stay as they are."""
    if context.willLoadLayerOnCompletion(table):
        style_when_loaded(context.layerToLoadOnCompletionDetails(table), _Decimals(decimals))
