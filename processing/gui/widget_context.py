"""Context of a parameter's widget: dialog, batch table or modeler."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui
from qgis.PyQt.QtWidgets import QWidget

DIALOG = "dialog"
BATCH = "batch"
MODELER = "modeler"


def place_of(dialog: QWidget) -> str:
    """Context of a widget: :data:`DIALOG`, :data:`BATCH` or :data:`MODELER`."""
    kind = type(dialog).__name__
    return MODELER if kind == "ModelerParametersDialog" else BATCH if kind.startswith("Batch") else DIALOG


def modeler_widget(
    parameter: QgsProcessingParameterDefinition, dialog: QWidget
) -> QgsAbstractProcessingParameterWidgetWrapper | None:
    """QGIS's own widget of a parameter in the modeler; None elsewhere."""
    if place_of(dialog) != MODELER:
        return None
    registry = QgsGui.processingGuiRegistry()
    wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
    wrapper.setDialog(dialog)
    return wrapper
