"""Fields and rows of result tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsFeature, QgsFeatureSink, QgsField, QgsFields, QgsGeometry, QgsProcessingException
from qgis.PyQt.QtCore import QMetaType

from ..translation import tr


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
