"""Widgets of the labelling desk, and what they show of a layer and a place."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.features import label_text
from ...translation import tr
from ..help_window import help_button
from .banner import Banner
from .class_buttons import ClassButtons
from .classes import LabelClass
from .evidence import Evidence
from .pace import Pace
from .remarks import PlaceRow, Remarks
from .session import LabellingSession
from .settings_box import DeskSettings


class DeskView(QScrollArea):
    """Content of the desk's dock.

    Parameters
    ----------
    canvas : QgsMapCanvas
        The map.
    evidence : Evidence
        What is shown of a place.
    """

    def __init__(self, canvas: QgsMapCanvas, evidence: Evidence) -> None:
        super().__init__()
        self.settings = DeskSettings(canvas)
        self.banner = Banner()
        self.row = PlaceRow()
        self.evidence = evidence
        self.classes = ClassButtons()
        self.remarks = Remarks()
        self.draw_box = _button("draw", tr("Draw"), tr("Draw samples of the chosen class: click on the map (key D)"))
        self.draw_box.setCheckable(True)
        self.add_button = _button("add_class", tr("Add class…"), tr("Add a class to the layer's form and legend"))
        self.scheme_button = _button(
            "classes", "…", tr("Names, colours, order and codes of the classes, and which are merged")
        )
        self.draw_hint = QLabel()
        self.draw_hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setToolTip(tr("Places done of all places"))
        self.progress.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pace = QLabel()
        self.pace.setToolTip(tr("Rate of the latest labels, and the time that the others will take"))
        self.save = QPushButton(tr("Save labels"))
        self.save.setObjectName("LstmFcnDesk_save")
        self.save.setToolTip(
            tr("Write the labels to the layer; until then they are edits that can be undone or discarded")
        )
        content = QWidget()
        content.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(5)
        for widget in (self.settings, self.banner, self.row, self.evidence):
            layout.addWidget(widget)
        layout.addLayout(_row(self.draw_box, self.draw_hint, self.add_button, self.scheme_button, wide=self.draw_hint))
        for widget in (self.classes, self.remarks):
            layout.addWidget(widget)
        layout.addLayout(_row(self.progress, self.save, help_button("desk"), wide=self.progress))
        layout.addWidget(self.pace)
        layout.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self.setFocusProxy(content)

    def take_focus(self) -> None:
        """Put the focus where the keys work."""
        self.widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(
        self,
        session: LabellingSession | None,
        current: int | None,
        classes: Sequence[LabelClass],
        pace: Pace,
        drawn_class: int | None = None,
    ) -> None:
        """Show where the labelling stands.

        Parameters
        ----------
        session : LabellingSession or None
            The layer that is labelled.
        current : int or None
            Id of the place.
        classes : sequence of LabelClass
            The layer's classes.
        pace : Pace
            The rate of the latest labels.
        drawn_class : int or None
            Number of the class that drawn features get; None while nothing is drawn.
        """
        place = session.place(current) if session is not None else None
        for widget in (self.classes, self.remarks, self.row, self.evidence, self.draw_box, self.add_button):
            widget.setEnabled(session is not None)
        number = next((n for n, item in enumerate(classes) if place and label_text(item.value) == place.label), None)
        self.classes.mark(number if drawn_class is None else drawn_class)
        if session is None:
            self._show_progress(0, 0, "")
            self.row.label.setText("")
            self.save.setEnabled(False)
            return
        places = session.places
        at = next((n for n, one in enumerate(places, 1) if place and one.fid == place.fid), 0)
        name = tr("id {0}").format(session.name_of(place.fid)) if place else ""
        self.row.label.setText(f"{at} / {len(places)} · {name}" if place else tr("{0} places").format(len(places)))
        left = session.left
        self._show_progress(len(places) - left, len(places), pace.describe(left))
        self.save.setEnabled(session.layer.isModified())
        stack = session.layer.undoStack()
        self.remarks.undo.setEnabled(stack is not None and stack.canUndo())

    def _show_progress(self, done: int, places: int, pace: str) -> None:
        self.progress.setMaximum(max(1, places))
        self.progress.setValue(done)
        self.progress.setFormat(f"{done} / {places}" if places else "")
        self.pace.setText(pace)


def _row(*widgets: QWidget, wide: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(3)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is wide else 0)
    return layout


def _button(name: str, words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"LstmFcnDesk_{name}")
    button.setText(words)
    button.setToolTip(tip)
    return button
