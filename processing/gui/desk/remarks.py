"""What can be said of a place besides its class."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsFeature
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.features import PROBLEM
from ...translation import tr
from .record import CERTAINTY, COMMENT, GUESS, LIKELY, MIXED, SURE, UNSURE, text_of


class Remarks(QWidget):
    """Buttons for places without a class, and fields for certainty and comment.

    Signals
    -------
    problem (str)
        The place has no class, and why: unsure or mixed.
    skipped ()
        The place is left for later.
    undone ()
        The last label is taken back.
    """

    problem = pyqtSignal(str)
    skipped = pyqtSignal()
    undone = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.unsure = self._button("unsure", tr("Unsure"), tr("No class can be told here (key U)"))
        self.mixed = self._button("mixed", tr("Mixed"), tr("Several classes share this place (key M)"))
        self.skip = self._button(
            "skip", tr("Skip"), tr("Leave this place for later; it comes again at the end (key S)")
        )
        self.undo = self._button("undo", tr("Undo"), tr("Take back the last label (Ctrl+Z or Backspace)"))
        self.undo.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        self.unsure.clicked.connect(lambda: self.problem.emit(UNSURE))
        self.mixed.clicked.connect(lambda: self.problem.emit(MIXED))
        self.skip.clicked.connect(self.skipped)
        self.undo.clicked.connect(self.undone)
        self.unsure.setCheckable(True)
        self.mixed.setCheckable(True)
        self.certainty_box = QComboBox()
        for words, value in ((tr("Sure"), SURE), (tr("Fairly sure"), LIKELY), (tr("Guess"), GUESS)):
            self.certainty_box.addItem(words, value)
        self.certainty_box.setToolTip(tr("How certain the next label is (key C); it is 'Sure' again after each label"))
        self.comment_box = QLineEdit()
        self.comment_box.setPlaceholderText(tr("Comment (K)"))
        self.comment_box.setToolTip(tr("Kept with the next label of this place (key K; Enter returns to the keys)"))
        self.comment_box.installEventFilter(self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        for widgets in ((self.unsure, self.mixed, self.skip, self.undo), (self.certainty_box, self.comment_box)):
            row = QHBoxLayout()
            row.setSpacing(3)
            for widget in widgets:
                row.addWidget(widget, 2 if widget is self.comment_box else 1)
            rows.addLayout(row)

    @property
    def certainty(self) -> int:
        """Certainty of the next label."""
        return int(self.certainty_box.currentData())

    @property
    def comment(self) -> str:
        """Comment of the next label."""
        return str(self.comment_box.text().strip())

    def cycle_certainty(self) -> None:
        """Choose the next certainty."""
        self.certainty_box.setCurrentIndex((self.certainty_box.currentIndex() + 1) % self.certainty_box.count())

    def edit_comment(self) -> None:
        """Put the cursor into the comment."""
        self.comment_box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_feature(self, feature: QgsFeature) -> None:
        """Show what is known of a place."""
        texts = {
            name: text_of(feature[name]) if feature.fieldNameIndex(name) >= 0 else ""
            for name in (PROBLEM, CERTAINTY, COMMENT)
        }
        self.unsure.setChecked(texts[PROBLEM] == UNSURE)
        self.mixed.setChecked(texts[PROBLEM] == MIXED)
        self.certainty_box.setCurrentIndex(max(0, self.certainty_box.findData(int(texts[CERTAINTY] or SURE))))
        self.comment_box.setText(texts[COMMENT])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        leaving = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
        if watched is self.comment_box and event.type() == QEvent.Type.KeyPress and event.key() in leaving:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    @staticmethod
    def _button(name: str, words: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"LstmFcnDesk_{name}")
        button.setText(words)
        button.setToolTip(tip)
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly if name == "undo" else Qt.ToolButtonStyle.ToolButtonTextOnly
        )
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button


class PlaceRow(QWidget):
    """Which place is shown: buttons for the previous and the next one, and a field to jump to one.

    Signals
    -------
    stepped (int)
        One place back or on.
    jumped (str)
        The id that was typed.
    """

    stepped = pyqtSignal(int)
    jumped = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.back = self._arrow("/mActionArrowLeft.svg", "back", tr("Previous place (key P)"))
        self.on = self._arrow("/mActionArrowRight.svg", "on", tr("Next place, labelled or not (key N)"))
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.label = QLabel()
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.jump_box = QLineEdit()
        self.jump_box.setPlaceholderText(tr("id (J)"))
        self.jump_box.setToolTip(tr("Jump to the place with this id (key J, then Enter)"))
        self.jump_box.setMaximumWidth(70)
        self.jump_box.returnPressed.connect(self._jump)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget, stretch in ((self.back, 0), (self.label, 1), (self.on, 0), (self.jump_box, 0)):
            layout.addWidget(widget, stretch)

    def edit(self) -> None:
        """Put the cursor into the field that jumps."""
        self.jump_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.jump_box.selectAll()

    def _jump(self) -> None:
        text = self.jump_box.text()
        self.jump_box.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.jumped.emit(text)

    @staticmethod
    def _arrow(icon: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"LstmFcnDesk_{name}")
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAutoRaise(True)
        return button
