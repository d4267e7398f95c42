"""File widget for models, prefilled with the last model where one is required."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, Qgis, QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsFileWidget
from qgis.PyQt.QtWidgets import QWidget

from ..settings import last_model
from ..translation import tr
from .own_wrapper import OwnWrapper
from .widget_context import modeler_widget


class ModelFieldWrapper:
    """Widget wrapper of a model file: the plugin's widget in dialogs and batch tables, QGIS's own in the modeler."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        return modeler_widget(parameter, dialog) or _ModelFieldWrapper(parameter, dialog, row, column)


class _ModelFieldWrapper(OwnWrapper):
    def createWidget(self) -> QWidget:
        self._file = QgsFileWidget()
        self._file.setFilter(self.parameterDefinition().createFileFilter())
        self._file.setDialogTitle(tr("Model"))
        self._file.lineEdit().setPlaceholderText(tr("A file made by Train LSTM-FCN"))
        if not self.parameterDefinition().flags() & Qgis.ProcessingParameterFlag.Optional:
            self._file.setFilePath(last_model())
        self._file.fileChanged.connect(self._emit_changed)
        return self._file

    def setValue(self, value: Any) -> None:
        self._file.setFilePath("" if value is None or value == NULL else str(value))

    def value(self) -> str | None:
        return self._file.filePath() or None

    def _emit_changed(self, _path: str) -> None:
        self.widgetValueHasChanged.emit(self)
