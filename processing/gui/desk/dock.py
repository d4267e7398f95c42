"""The dock "Labelling desk"."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
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
from ..series.menu import SeriesMenu
from .banner import Banner
from .class_buttons import DIGITS, ClassButtons
from .classes import LabelClass, add_class, classes_of, colour_by_class
from .evidence import Evidence
from .journal import Journal
from .keys import DeskKeys
from .pace import Pace
from .permanent import is_temporary, save_as_file
from .record import Answer, missing_fields
from .remarks import PlaceRow, Remarks
from .session import LabellingSession, can_add_fields, layer_error
from .settings_box import DeskSettings


class LabellingDock(QgsDockWidget):
    """Dock widget to label the features of a layer one after the other.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    series : SeriesMenu
        Opens the dock of pixel time series.
    """

    def __init__(self, iface: QgisInterface, series: SeriesMenu) -> None:
        super().__init__(tr("Labelling desk"), iface.mainWindow())
        self.setObjectName("LstmFcnDeskDock")
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._project = QgsProject.instance()
        self.session: LabellingSession | None = None
        self.journal: Journal | None = None
        self.current: int | None = None
        self._classes: list[LabelClass] = []
        self._pace = Pace()
        self.evidence = Evidence(iface, series, self)
        self._build()
        self._keys = DeskKeys((self.widget(), self._canvas), self)
        self._bind_keys()
        self._connect()
        layer = iface.activeLayer()
        self.settings.choose(layer if isinstance(layer, QgsVectorLayer) else self.settings.layer)

    def choose(self, layer: QgsVectorLayer, class_field: str = "") -> None:
        """Label a layer."""
        self.settings.choose(layer, class_field)

    def shut(self) -> None:
        """Let go of the layer, the map and the project, when the plugin is unloaded."""
        self._keys.shut()
        self._end()
        self.evidence.shut()
        self._project.layersWillBeRemoved.disconnect(self._drop_layers)

    # What is shown

    def _build(self) -> None:
        self.settings = DeskSettings(self._canvas)
        self.banner = Banner()
        self.row = PlaceRow()
        self.classes = ClassButtons()
        self.remarks = Remarks()
        self.progress = QProgressBar()
        self.progress.setToolTip(tr("Places done of all places"))
        self.progress.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pace_label = QLabel()
        self.pace_label.setToolTip(tr("Rate of the latest labels, and the time that the others will take"))
        self.save = QPushButton(tr("Save labels"))
        self.save.setObjectName("LstmFcnDesk_save")
        self.save.setToolTip(
            tr("Write the labels to the layer; until then they are edits that can be undone or discarded")
        )
        self.add_button = QToolButton()
        self.add_button.setObjectName("LstmFcnDesk_add_class")
        self.add_button.setText(tr("Add class …"))
        self.add_button.setToolTip(tr("Add a class to the layer's form and legend"))
        self.evidence.row.addWidget(self.add_button)
        bottom = QHBoxLayout()
        bottom.addWidget(self.progress, 1)
        bottom.addWidget(self.save)
        bottom.addWidget(help_button("desk"))
        content = QWidget()
        content.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(4, 4, 4, 4)
        self._layout.setSpacing(5)
        for widget in (self.settings, self.banner, self.row, self.evidence, self.classes, self.remarks):
            self._layout.addWidget(widget)
        self._layout.addLayout(bottom)
        self._layout.addWidget(self.pace_label)
        self._layout.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setFocusProxy(content)
        self.setWidget(area)
        self._content = content

    def _connect(self) -> None:
        self.settings.changed.connect(self._start)
        self.classes.chosen.connect(self.label)
        self.remarks.problem.connect(self.report_problem)
        self.remarks.skipped.connect(self.skip)
        self.remarks.undone.connect(self.undo)
        self.row.stepped.connect(self.step)
        self.row.jumped.connect(self.jump)
        self.save.clicked.connect(self.save_labels)
        self.add_button.clicked.connect(self._ask_class)
        self._project.layersWillBeRemoved.connect(self._drop_layers)
        self.closed.connect(self._rest)
        self.opened.connect(self._wake)

    def _bind_keys(self) -> None:
        for number, key in enumerate(DIGITS):
            self._keys.bind(getattr(Qt.Key, f"Key_{key}"), partial(self.label, number))
        for key, act in {
            Qt.Key.Key_N: lambda: self.step(1),
            Qt.Key.Key_P: lambda: self.step(-1),
            Qt.Key.Key_U: self.remarks.unsure.click,
            Qt.Key.Key_M: self.remarks.mixed.click,
            Qt.Key.Key_S: self.skip,
            Qt.Key.Key_C: self.remarks.cycle_certainty,
            Qt.Key.Key_K: self.remarks.edit_comment,
            Qt.Key.Key_J: self.row.edit,
            Qt.Key.Key_F: self.classes.find,
            Qt.Key.Key_Backspace: self.undo,
            Qt.Key.Key_Plus: partial(self.evidence.chips.change_width, -1),
            Qt.Key.Key_Minus: partial(self.evidence.chips.change_width, 1),
        }.items():
            self._keys.bind(key, act)

    # The layer

    def _start(self) -> None:
        """Begin with the layer that is chosen."""
        self._end()
        layer = self.settings.layer
        field = self.settings.field_box.currentField()
        self.settings.summarise()
        self.banner.tell("")
        if layer is None:
            self.banner.tell(tr("Choose a layer of points or polygons to label, or make a new one."))
        elif error := layer_error(layer, field):
            self.banner.tell(error)
        elif is_temporary(layer):
            self.banner.tell(
                tr("This layer is temporary: it is lost when QGIS ends. Save it as a file before you label it."),
                (
                    tr("Save as file"),
                    tr("Save the layer as a GeoPackage beside the project, and go on with that"),
                    self._keep,
                ),
            )
        else:
            self.session = LabellingSession(layer, field, self.settings.order_box.currentField(), self.settings.task)
            self.journal = Journal(layer)
            self.evidence.use(self.session)
            self.session.changed.connect(self.journal.flush)
            self.session.changed.connect(self._refresh)
            self.session.rebuilt.connect(self._refresh)
            self._pace = Pace()
            self._show_classes()
            self.settings.setCollapsed(True)
            self._greet()
            self.go(self.session.next_open(None) or self.session.neighbour(None, 1))
            self._content.setFocus()
        self._refresh()

    def _greet(self) -> None:
        layer, journal = self.settings.layer, self.journal
        if journal is not None and not journal.is_ours:
            self.banner.tell(
                tr("Another QGIS is labelling this layer; labels given here are kept only when you save them.")
            )
        elif journal is not None and journal.left.places:
            self.banner.tell(
                tr("QGIS ended before {0} labels of {1} were saved.").format(journal.left.places, journal.when()),
                (
                    tr("Restore"),
                    tr("Put the labels into the layer again; you can then save or undo them"),
                    self.restore,
                ),
                (tr("Discard"), tr("Forget these labels"), self._discard),
            )
        elif layer is not None and missing_fields(layer) and not can_add_fields(layer):
            self.banner.tell(
                tr(
                    "{0} takes no new fields, so who labelled a place and when is not kept; export it as GeoPackage for that."
                ).format(layer.name())
            )

    def restore(self) -> None:
        """Put the labels into the layer that an ended QGIS left unsaved."""
        if self.journal is not None and self.session is not None:
            count = self.journal.restore()
            self.banner.tell(tr("{0} labels are restored. Save the labels to keep them.").format(count))
            self.go(self.session.next_open(None) or self.current)

    def _discard(self) -> None:
        if self.journal is not None:
            self.journal.clear()
        self.banner.tell("")

    def _end(self) -> None:
        if self.journal is not None:
            self.journal.shut()
        if self.session is not None:
            self.session.shut()
        self.session, self.journal, self.current = None, None, None
        self.evidence.use(None)

    def _keep(self) -> None:
        layer = self.settings.layer
        error = save_as_file(layer, self._project) if layer is not None else ""
        if error:
            self.banner.tell(error)
        else:
            self._start()

    def _drop_layers(self, ids: list[str]) -> None:
        if self.session is not None and self.session.layer.id() in ids:
            self._end()
            self._refresh()

    def _show_classes(self) -> None:
        if self.session is None:
            return
        layer, field = self.session.layer, self.session.class_field
        self._classes = classes_of(layer, field, self.evidence.known_classes())
        colour_by_class(layer, field, self._classes)
        self.classes.show_classes(self._classes)

    def _ask_class(self) -> None:
        name, given = QInputDialog.getText(self, tr("Add class …"), tr("Name of the class"))
        if given and name.strip() and self.session is not None:
            self.add_class(name.strip())

    def add_class(self, name: str) -> None:
        """Add a class to the layer's form and legend."""
        if self.session is not None and name not in {item.name for item in self._classes}:
            add_class(self.session.layer, self.session.class_field, self._classes, name)
            self._show_classes()
            self._refresh()

    # What the user does

    def label(self, number: int) -> None:
        """Give the place a class and go on."""
        if number < len(self._classes):
            self._answer(Answer(self._classes[number].value, "", self.remarks.certainty))

    def report_problem(self, problem: str) -> None:
        """Say why the place gets no class, and go on."""
        self._answer(Answer(None, problem))

    def skip(self) -> None:
        """Leave the place for later and go on."""
        if self.session is not None and self.current is not None:
            self.session.skip(self.current)
            self.go(self.session.next_open(self.current))

    def undo(self) -> None:
        """Take back the last label and return to its place."""
        if self.session is not None:
            place = self.session.undo()
            if place is not None and self.session.place(place) is not None:
                self.go(place)

    def step(self, by: int) -> None:
        """Go to the next or previous place."""
        if self.session is not None:
            self.go(self.session.neighbour(self.current, by))

    def jump(self, text: str) -> None:
        """Go to the place with an id."""
        if self.session is None:
            return
        found = self.session.find(text)
        self.banner.tell("" if found is not None else tr("There is no place with the id {0}.").format(text))
        if found is not None:
            self.go(found)

    def save_labels(self) -> None:
        """Write the labels to the layer."""
        if self.session is not None and not self.session.layer.commitChanges(False):
            errors = " ".join(self.session.layer.commitErrors())
            self.banner.tell(tr("The labels were not saved: {0}").format(errors))

    def go(self, place: int | None) -> None:
        """Show a place on the map, and what is known of it."""
        self.current = place
        following = self.session.next_open(place) if self.session is not None else None
        self.evidence.show_place(place, following, self.settings.scale_box.scale())
        if self.session is not None and place is not None:
            self.remarks.show_feature(self.session.layer.getFeature(place))
        self._refresh()

    def _answer(self, answer: Answer) -> None:
        if self.session is None or self.current is None or self._waits_for_choice():
            return
        whole = Answer(
            answer.value, answer.problem, answer.certainty, self.remarks.comment, self.settings.name_box.text().strip()
        )
        if not self.session.answer(self.current, whole):
            self.banner.tell(
                tr("{0} did not take the label; is it open for editing elsewhere?").format(self.session.layer.name())
            )
            return
        self._pace.tick()
        following = self.session.next_open(self.current)
        if following is None:
            self.banner.tell(tr("All places are done. Save the labels to keep them."))
            self.go(self.current)
        else:
            self.go(following)

    def _waits_for_choice(self) -> bool:
        """Whether the user has still to say what becomes of the labels that an ended QGIS left."""
        return self.journal is not None and bool(self.journal.left.places)

    # State

    def _refresh(self) -> None:
        session = self.session
        if session is not None and self.current is not None and session.place(self.current) is None:
            self.current = None  # its feature was deleted, or saved under a new id
            self.evidence.hide_place()
        place = session.place(self.current) if session is not None else None
        self._keys.enabled = session is not None and not self.isHidden()
        for widget in (self.classes, self.remarks, self.row, self.evidence):
            widget.setEnabled(session is not None)
        number = next(
            (n for n, item in enumerate(self._classes) if place and label_text(item.value) == place.label), None
        )
        self.classes.mark(number)
        if session is None:
            self.row.label.setText("")
            self.progress.setMaximum(1)
            self.progress.setValue(0)
            self.progress.setFormat("")
            self.pace_label.setText("")
            self.save.setEnabled(False)
            return
        places = session.places
        at = next((n for n, one in enumerate(places, 1) if place and one.fid == place.fid), 0)
        name = tr("id {0}").format(session.name_of(place.fid)) if place else ""
        self.row.label.setText(f"{at} / {len(places)} · {name}" if place else tr("{0} places").format(len(places)))
        done, left = len(places) - session.left, session.left
        self.progress.setMaximum(max(1, len(places)))
        self.progress.setValue(done)
        self.progress.setFormat(f"{done} / {len(places)}")
        self.pace_label.setText(self._pace.describe(left))
        self.save.setEnabled(session.layer.isModified())
        stack = session.layer.undoStack()
        self.remarks.undo.setEnabled(stack is not None and stack.canUndo())

    def _rest(self) -> None:
        self._keys.enabled = False
        self.evidence.hide_place()

    def _wake(self) -> None:
        if self.session is not None:
            self.go(self.current)
        self._refresh()
