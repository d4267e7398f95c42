"""Field for the class scheme of a training: the project's classes, which it can open, or a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsProcessingFeatureSourceDefinition, QgsProcessingParameterDefinition, QgsProject
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from ....model.raster.class_scheme import ClassScheme
from ...layers.legends import legend_text
from ...parameters.class_scheme import SchemeError, read_scheme, scheme_of_project, scheme_text
from ...parameters.samples import CLASS_FIELD, SAMPLES
from ...translation import tr
from ..own_wrapper import OwnWrapper
from ..widget_context import BATCH, modeler_widget, place_of
from .opening import edit_classes

MOST_NAMED = 6


class SchemeFieldWrapper:
    """Widget wrapper of a class scheme: the plugin's widget in dialogs and batch tables, QGIS's own in the modeler."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        return modeler_widget(parameter, dialog) or _SchemeFieldWrapper(parameter, dialog, row, column)


class _SchemeFieldWrapper(OwnWrapper):
    def createWidget(self) -> QWidget:
        self._field = SchemeField()
        self._wrappers: Sequence[QgsAbstractProcessingParameterWidgetWrapper] = ()
        self._field.edit.triggered.connect(self._edit)
        self._field.line.textChanged.connect(self._emit_changed)
        if place_of(self.dialog) != BATCH:
            self._field.show_project()
        return self._field

    def postInitialize(self, wrappers: Sequence[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        self._wrappers = wrappers

    def setValue(self, value: Any) -> None:
        self._field.set_value("" if value is None or value == NULL else str(value))

    def value(self) -> str | None:
        return self._field.value or None

    def _edit(self) -> None:
        """Open the editor with the samples of the dialog."""
        given = {one.parameterDefinition().name(): one.parameterValue() for one in self._wrappers}
        samples = given.get(SAMPLES)
        if isinstance(samples, QgsProcessingFeatureSourceDefinition):
            samples = samples.source.staticValue()
        layer = QgsProject.instance().mapLayer(str(samples or ""))
        if edit_classes(self._field.window(), layer, str(given.get(CLASS_FIELD) or "")):
            self._field.show_project()

    def _emit_changed(self, _text: str) -> None:
        self.widgetValueHasChanged.emit(self)


class SchemeField(QWidget):
    """Line with the names of the classes, and a menu to choose others."""

    def __init__(self) -> None:
        super().__init__()
        self.value = ""
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(tr("The values of the class field"))
        menu = QMenu(self)
        self.edit = menu.addAction(tr("Edit the classes of the project…"))
        menu.addAction(tr("File…"), self._choose_file)
        menu.addAction(tr("The values of the class field"), lambda: self.set_value(""))
        button = QToolButton()
        button.setText("…")
        button.setToolTip(tr("Choose or edit the classes"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addWidget(button)

    def show_project(self) -> None:
        """Take the classes of the project, if it has some."""
        scheme = scheme_of_project(QgsProject.instance())
        self.set_value(scheme_text(scheme) if scheme.classes else "")

    def set_value(self, value: str) -> None:
        """Show a value: classes as JSON, a file, or nothing."""
        self.value = value
        if not value.lstrip().startswith("{"):
            self.line.setText(value)
        else:
            self.line.setText(_summary(value))
        self.line.setToolTip(self.line.text())
        self.line.setCursorPosition(0)

    def _choose_file(self) -> None:
        folder = str(Path(self.value).parent) if self.value and not self.value.startswith("{") else ""
        path, _ = QFileDialog.getOpenFileName(self, tr("Classes"), folder, "JSON (*.json)")
        if path:
            self.set_value(path)


def _summary(text: str) -> str:
    """Names of the classes in a line."""
    try:
        scheme: ClassScheme = read_scheme(text)
    except SchemeError:
        return text
    names = ", ".join(map(legend_text, scheme.names[:MOST_NAMED]))
    more = len(scheme.names) - MOST_NAMED
    merged = len(scheme.classes) - len(scheme.names)
    words = tr("{0} and {1} more").format(names, more) if more > 0 else names
    return tr("{0} (merged: {1})").format(words, merged) if merged else words
