"""A step of the panel: its state, its title, what there is or what is missing, and its buttons."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

BESIDE_EACH_OTHER = 2  # buttons in a row, so that a narrow panel shows them all
DONE, READY, WAITING = "/mIconSuccess.svg", "/mActionStart.svg", "/mIconPending.svg"


class StepRow(QFrame):
    """Row of the panel.

    Parameters
    ----------
    title : str
        The step, with its number.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._state = QLabel()
        self._state.setFixedSize(20, 20)
        heading = QLabel(f"<b>{title}</b>")
        self._detail = QLabel()
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.RichText)
        self._detail.linkActivated.connect(lambda file: QDesktopServices.openUrl(QUrl.fromLocalFile(file)))
        top = QHBoxLayout()
        top.addWidget(self._state)
        top.addWidget(heading, 1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(6, 4, 6, 6)
        self._layout.setSpacing(3)
        self._layout.addLayout(top)
        self._layout.addWidget(self._detail)
        self._buttons: list[QPushButton] = []

    def add(self, widget: QWidget) -> None:
        """Add a widget below the text."""
        self._layout.addWidget(widget)

    def add_button(self, title: str, name: str) -> QPushButton:
        """Add a button at the right.

        Parameters
        ----------
        title : str
            Its text, translated.
        name : str
            Its object name.
        """
        button = QPushButton(title)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if len(self._buttons) % BESIDE_EACH_OTHER == 0:
            self._row = QHBoxLayout()
            self._row.addStretch()
            self._layout.addLayout(self._row)
        self._row.addWidget(button)
        self._buttons.append(button)
        return button

    def show_state(self, icon: str, detail: str) -> None:
        """Show a state, one of :data:`DONE`, :data:`READY` and :data:`WAITING`, and what there is or what is missing."""
        self._state.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(QSize(16, 16)))
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))

    @property
    def detail(self) -> str:
        """The text that is shown."""
        return str(self._detail.text())
