"""Buttons of the classes, with their colours and keys."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.legends import legend_text
from ...translation import tr
from .classes import LabelClass

DIGITS = "1234567890"
COLUMNS = 2
MOST_LINES = 6
SWATCH = 16


class ClassButtons(QWidget):
    """A button for each class; a field to find one where there are more than keys.

    Signals
    -------
    chosen (int)
        Number of the class, from 0.
    """

    chosen = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QToolButton] = []
        self._names: list[str] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find a class: type, then Enter (F)"))
        self.search.setToolTip(
            tr("Type a part of a class's name; Enter chooses the first one that is left, Esc leaves the field")
        )
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._choose_found)
        self.search.installEventFilter(self)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.search)
        layout.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_classes([])

    def show_classes(self, classes: Sequence[LabelClass]) -> None:
        """Replace the classes."""
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(3)
        self.buttons = [self._button(number, item) for number, item in enumerate(classes)]
        self._names = [legend_text(item.name) for item in classes]
        self._area.setWidget(content)
        self.search.setVisible(len(classes) > len(DIGITS))
        self.search.clear()
        self._filter("")
        lines = -(-len(classes) // COLUMNS)
        height = self.buttons[0].sizeHint().height() + 3 if self.buttons else 0
        self._area.setFixedHeight(min(lines, MOST_LINES) * height)

    def mark(self, number: int | None) -> None:
        """Show the class that a place has as pressed; None for none."""
        for place, button in enumerate(self.buttons):
            button.setChecked(place == number)

    def find(self) -> None:
        """Put the cursor into the field that finds a class."""
        if self.search.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._leave_search()
            return True
        return False

    def _button(self, number: int, item: LabelClass) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"LstmFcnDesk_class_{number}")
        digit = DIGITS[number] if number < len(DIGITS) else ""
        name = legend_text(item.name)
        button.setText(f"{digit}  {name}" if digit else name)
        button.setIcon(_swatch(item.colour))
        button.setIconSize(QSize(SWATCH, SWATCH))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tip = tr("Label this place {0} (key {1}) and go to the next").format(name, digit)
        button.setToolTip(tip if digit else tr("Label this place {0} and go to the next").format(name))
        button.clicked.connect(lambda _on=False, number=number: self.chosen.emit(number))
        return button

    def _filter(self, text: str) -> None:
        shown = [
            button
            for button, name in zip(self.buttons, self._names, strict=True)
            if text.strip().casefold() in name.casefold()
        ]
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.setVisible(button in shown)
        for place, button in enumerate(shown):
            self._grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def _choose_found(self) -> None:
        text = self.search.text().strip().casefold()
        found = next((number for number, name in enumerate(self._names) if text and text in name.casefold()), None)
        self._leave_search()
        if found is not None:
            self.chosen.emit(found)

    def _leave_search(self) -> None:
        self.search.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(SWATCH, SWATCH)
    picture.fill(QColor(colour))
    painter = QPainter(picture)
    painter.setPen(QPen(QColor("#1c2b24")))
    painter.drawRect(0, 0, SWATCH - 1, SWATCH - 1)
    painter.end()
    return QIcon(picture)
