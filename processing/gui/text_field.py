"""Line edit with validation while typing, for texts that follow a grammar."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsApplication, QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ..parameters.text_forms import FORMS
from ..translation import tr
from .own_wrapper import OwnWrapper
from .widget_context import BATCH, modeler_widget, place_of

# Read on light and on dark backgrounds alike.
WARNING_COLOUR = "#d0622a"


class TextFieldWrapper:
    """Widget wrapper of a text with a grammar: the plugin's widget in dialogs and batch tables, QGIS's own in the modeler."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        return modeler_widget(parameter, dialog) or _TextFieldWrapper(parameter, dialog, row, column)


class _TextFieldWrapper(OwnWrapper):
    """Wrapper for dialogs and batch tables; in the latter the error is a tool tip."""

    def createWidget(self) -> QWidget:
        parameter = self.parameterDefinition()
        self._field = TextField(parameter.name(), place_of(self.dialog) != BATCH)
        self._field.line.textChanged.connect(self._emit_changed)
        return self._field

    def setValue(self, value: Any) -> None:
        self._field.line.setText("" if value is None or value == NULL else str(value))

    def value(self) -> str | None:
        return self._field.line.text() or None

    def _emit_changed(self, _text: str) -> None:
        self.widgetValueHasChanged.emit(self)


class TextField(QWidget):
    """Line edit with a mark and an error message below while the text is invalid.

    Parameters
    ----------
    name : str
        Parameter whose form the text has, see :data:`~lstm_fcn.processing.parameters.text_forms.FORMS`.
    has_room : bool
        Whether there is room for the sentence beneath the line.
    """

    def __init__(self, name: str, has_room: bool = True) -> None:
        super().__init__()
        self._form = FORMS[name]
        self._has_room = has_room
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("for example {0}").format(self._form.example))
        self._mark = QAction(QgsApplication.getThemeIcon("/mIconWarning.svg"), "", self)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setStyleSheet(f"color: {WARNING_COLOUR};")
        self.sentence.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.line)
        layout.addWidget(self.sentence)
        self.line.textChanged.connect(self._look)

    def _look(self, text: str) -> None:
        wrong = self._form.check(text) if text.strip() else ""
        if wrong and self._mark not in self.line.actions():
            self.line.addAction(self._mark, QLineEdit.ActionPosition.TrailingPosition)
        elif not wrong:
            self.line.removeAction(self._mark)
        self.line.setStyleSheet(f"QLineEdit {{ border: 1px solid {WARNING_COLOUR}; }}" if wrong else "")
        self.sentence.setText(wrong[:1].upper() + wrong[1:])
        self.sentence.setVisible(bool(wrong) and self._has_room)
        self.line.setToolTip(wrong)
