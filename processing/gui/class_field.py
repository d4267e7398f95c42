"""Field box for class labels, which preselects the likely class field of a sample layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    NULL,
    QgsFields,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsFieldComboBox
from qgis.PyQt.QtWidgets import QWidget

from .own_wrapper import OwnWrapper
from .widget_context import modeler_widget

# Names that a field with class labels has in the languages of many of its users, best first.
CLASS_NAMES = (
    "label",
    "class",
    "classname",
    "class_name",
    "landcover",
    "land_cover",
    "lulc",
    "classe",
    "clase",
    "rotulo",
)
# Parts of such names, best first; shapefiles cut them to ten letters. Parts of names of text fields that hold something else.
CLASS_PARTS = ("class", "clas", "label", "lulc", "cover", "cobert", "uso", "rotul", "etiq", "crop", "cult")
OTHER_PARTS = ("dat", "fecha", "obs", "coment", "comment", "remark", "note", "nom", "name", "id", "source", "fonte")


class ClassFieldWrapper:
    """Widget wrapper of a class field: the plugin's widget in dialogs and batch tables, QGIS's own in the modeler."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        return modeler_widget(parameter, dialog) or _ClassFieldWrapper(parameter, dialog, row, column)


class _ClassFieldWrapper(OwnWrapper):
    """Fields of the layer of another parameter; QGIS itself preselects the first, more often a number than a class."""

    def createWidget(self) -> QWidget:
        self._box = QgsFieldComboBox()
        self._box.fieldChanged.connect(self._emit_changed)
        return self._box

    def postInitialize(self, wrappers: Sequence[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        parent = self.parameterDefinition().parentLayerParameterName()
        for wrapper in wrappers:
            if wrapper.parameterDefinition().name() == parent:
                wrapper.widgetValueHasChanged.connect(self._use_layer)
                self._use_layer(wrapper)

    def setValue(self, value: Any) -> None:
        self._box.setField("" if value is None or value == NULL else str(value))

    def value(self) -> str | None:
        return self._box.currentField() or None

    def _use_layer(self, wrapper: QgsAbstractProcessingParameterWidgetWrapper) -> None:
        value = wrapper.parameterValue()
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source.staticValue()
        self._layer = value if isinstance(value, QgsVectorLayer) else self._layer_of(str(value or ""))
        self._box.setLayer(self._layer)
        field = class_field_of(self._layer.fields()) if self._layer is not None else ""
        if field:
            self._box.setField(field)

    def _layer_of(self, name: str) -> QgsVectorLayer | None:
        """Layer of the project, or of a file that was chosen; the box does not keep it alive."""
        layer = QgsProject.instance().mapLayer(name)
        if layer is None and name:
            layer = QgsProcessingUtils.mapLayerFromString(name, self.processingContext())
        return layer if isinstance(layer, QgsVectorLayer) else None

    def processingContext(self) -> Any:
        """Context that owns layers opened from files."""
        if not hasattr(self, "_context"):
            from processing.tools import dataobjects  # noqa: PLC0415 - QGIS's own, loaded when a dialog opens

            self._context = dataobjects.createContext()
        return self._context

    def _emit_changed(self, _field: str) -> None:
        self.widgetValueHasChanged.emit(self)


def class_field_of(fields: QgsFields) -> str:
    """Likely class field of a layer: by name, else the first text field that is no date or remark; empty if there is none."""
    names = {field.name().casefold(): field.name() for field in fields}
    texts = [name for name in names if not fields.field(names[name]).isNumeric()]
    texts = [name for name in texts if fields.field(names[name]).typeName() != "Date"]
    found = (
        *(name for name in CLASS_NAMES if name in names),
        *(name for part in CLASS_PARTS for name in texts if part in name),
        *(name for name in texts if not any(part in name for part in OTHER_PARTS)),
        *texts,
    )
    return names[found[0]] if found else ""
