"""A sentence above the desk, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout


class Banner(QFrame):
    """Frame with a sentence and buttons; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._label = QLabel(wordWrap=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self._label)
        layout.addLayout(self._row)
        self.buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        """The sentence; empty where there is none."""
        return "" if self.isHidden() else str(self._label.text())

    def tell(self, sentence: str, *actions: tuple[str, str, Callable[[], None]]) -> None:
        """Show a sentence.

        Parameters
        ----------
        sentence : str
            Translated; empty hides the banner.
        *actions : tuple of str, str and callable
            Title and tooltip of each button, and what it does.
        """
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for title, tip, act in actions:
            button = QPushButton(title)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, act=act: act())
            self._row.addWidget(button)
            self.buttons.append(button)
        self._label.setText(sentence)
        self.setVisible(bool(sentence))
