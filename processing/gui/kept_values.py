"""Values of a dialog as JSON, to be kept in a project, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import NULL, QgsProcessingFeatureSourceDefinition

SOURCE, SELECTED = "source", "selected_only"


def values_as_json(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as plain data, without those that are not given."""
    given = {name: value for name, value in values.items() if value not in (None, NULL)}
    return dict(json.loads(json.dumps(given, default=_as_data)))


def values_from_json(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as dialogs and algorithms take them."""
    return {name: _from_data(value) for name, value in values.items()}


def _as_data(value: Any) -> Any:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return {SOURCE: value.source.staticValue(), SELECTED: value.selectedFeaturesOnly}
    return str(value)


def _from_data(value: Any) -> Any:
    if isinstance(value, dict) and SELECTED in value:
        return QgsProcessingFeatureSourceDefinition(str(value.get(SOURCE)), bool(value[SELECTED]))
    return value
