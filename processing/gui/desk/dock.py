"""The dock "Labelling desk"."""

from __future__ import annotations

from functools import partial

from qgis.core import Qgis, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QInputDialog, QMenu

from ....model.raster.class_scheme import ClassScheme, SchemeClass
from ...parameters.class_scheme import scheme_of_project
from ...translation import tr
from ..classes.opening import edit_classes
from ..classes.project import changes, keep_scheme
from ..series.menu import SeriesMenu
from .class_buttons import DIGITS
from .classes import LabelClass, add_class, classes_of, colour_by_class
from .drawing import Drawing
from .evidence import Evidence
from .journal import Journal
from .keys import DeskKeys
from .new_layer import CLASS_FIELD, make_layer
from .notices import greet, refuse
from .pace import Pace
from .permanent import save_as_file
from .record import Answer
from .session import LabellingSession
from .view import DeskView


class LabellingDock(QgsDockWidget):
    """Dock widget to label the features of a layer one after the other, and to draw new ones.

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
        self._project = QgsProject.instance()
        self.session: LabellingSession | None = None
        self.journal: Journal | None = None
        self.current: int | None = None
        self._classes: list[LabelClass] = []
        self._drawn_class: int | None = None
        self._pace = Pace()
        canvas = iface.mapCanvas()
        self.evidence = Evidence(iface, series, self)
        self.view = DeskView(canvas, self.evidence)
        self.settings, self.banner = self.view.settings, self.view.banner
        self.setWidget(self.view)
        self.drawing = Drawing(canvas)
        self._keys = DeskKeys((self.view, canvas), self, lambda: self.session is not None and self.isVisible())
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
        self.settings.shut()
        self.evidence.shut()
        self._project.layersWillBeRemoved.disconnect(self._drop_layers)
        changes.changed.disconnect(self._take_scheme)

    def _connect(self) -> None:
        view = self.view
        self.settings.changed.connect(self._start)
        view.classes.chosen.connect(self.label)
        view.remarks.problem.connect(self.report_problem)
        view.remarks.skipped.connect(self.skip)
        view.remarks.undone.connect(self.undo)
        view.row.stepped.connect(self.step)
        view.row.jumped.connect(self.jump)
        view.save.clicked.connect(self.save_labels)
        view.add_button.clicked.connect(self._ask_class)
        view.scheme_button.clicked.connect(self._edit_classes)
        view.draw_box.toggled.connect(self._draw)
        self.drawing.drawn.connect(self.add)
        self.drawing.ended.connect(lambda: view.draw_box.setChecked(False))
        menu = QMenu(self)
        menu.addAction(tr("Points"), lambda: self.make_layer(Qgis.WkbType.Point))
        menu.addAction(tr("Polygons"), lambda: self.make_layer(Qgis.WkbType.Polygon))
        self.settings.new_button.setMenu(menu)
        self._project.layersWillBeRemoved.connect(self._drop_layers)
        changes.changed.connect(self._take_scheme)
        self.closed.connect(self._rest)
        self.opened.connect(self._wake)

    def _bind_keys(self) -> None:
        view, chips = self.view, self.evidence.chips
        for number, key in enumerate(DIGITS):
            self._keys.bind(getattr(Qt.Key, f"Key_{key}"), partial(self.label, number))
        for key, act in {
            Qt.Key.Key_N: partial(self.step, 1),
            Qt.Key.Key_P: partial(self.step, -1),
            Qt.Key.Key_U: view.remarks.unsure.click,
            Qt.Key.Key_M: view.remarks.mixed.click,
            Qt.Key.Key_S: self.skip,
            Qt.Key.Key_C: view.remarks.cycle_certainty,
            Qt.Key.Key_K: view.remarks.edit_comment,
            Qt.Key.Key_J: view.row.edit,
            Qt.Key.Key_F: view.classes.find,
            Qt.Key.Key_D: view.draw_box.toggle,
            Qt.Key.Key_Backspace: self.undo,
            Qt.Key.Key_Plus: partial(chips.change_width, -1),
            Qt.Key.Key_Minus: partial(chips.change_width, 1),
        }.items():
            self._keys.bind(key, act)

    # The layer

    def _start(self) -> None:
        """Begin with the layer that is chosen."""
        self._end()
        layer, field = self.settings.layer, self.settings.class_field
        self.settings.summarise()
        if layer is not None and not refuse(self.banner, layer, field, self._keep):
            self.session = LabellingSession(layer, field, self.settings.priority_field, self.settings.task)
            self.journal = Journal(layer)
            self.evidence.use(self.session)
            self.journal.failed.connect(self.banner.tell)
            self.session.changed.connect(self.journal.flush)
            self.session.changed.connect(self._refresh)
            self._pace = Pace()
            self._show_classes()
            self.settings.setCollapsed(True)
            greet(self.banner, layer, self.journal, self.restore, self._discard)
            self.go(self._first())
            self.view.take_focus()
        elif layer is None:
            refuse(self.banner, None, field, self._keep)
        self._refresh()

    def _first(self) -> int | None:
        """The first place to be done; the first of all where none is left."""
        if self.session is None:
            return None
        place = self.session.next_open(None)
        return self.session.neighbour(None, 1) if place is None else place

    def restore(self) -> None:
        """Put the labels into the layer that an ended QGIS left unsaved."""
        if self.journal is not None:
            count = self.journal.restore()
            self.banner.tell(tr("{0} labels are restored. Save the labels to keep them.").format(count))
            self.go(self._first())

    def _discard(self) -> None:
        if self.journal is not None:
            self.journal.clear()
        self.banner.tell("")

    def _end(self) -> None:
        self.view.draw_box.setChecked(False)
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

    def make_layer(self, kind: Qgis.WkbType) -> None:
        """Make a layer to draw samples in, and begin to draw."""
        made = make_layer(kind, self.evidence.known_classes(), self._project)
        if isinstance(made, str):
            self.banner.tell(made)
            return
        self.settings.choose(made, CLASS_FIELD)
        if not self._classes:
            self.banner.tell(tr("Add the classes first, then click on the map."))
        self.view.draw_box.setChecked(True)

    def _drop_layers(self, ids: list[str]) -> None:
        if self.session is not None and self.session.layer.id() in ids:
            self._end()
            self._refresh()

    def _show_classes(self) -> None:
        if self.session is None:
            return
        layer, field = self.session.layer, self.session.class_field
        scheme = scheme_of_project(self._project)
        self._classes = classes_of(layer, field, self.evidence.known_classes(), scheme)
        colour_by_class(layer, field, self._classes)
        self.view.classes.show_classes(self._classes)

    def _take_scheme(self) -> None:
        self._show_classes()
        self._refresh()

    def _edit_classes(self) -> None:
        edit_classes(self, self.settings.layer, self.settings.class_field)

    def _ask_class(self) -> None:
        name, given = QInputDialog.getText(self, tr("Add class…"), tr("Name of the class"))
        if given and name.strip() and self.session is not None:
            self.add_class(name.strip())

    def add_class(self, name: str) -> None:
        """Add a class to the layer's form and legend, and to the project's classes if it has some."""
        if self.session is not None and name not in {item.name for item in self._classes}:
            scheme = scheme_of_project(self._project)
            if scheme.classes:
                keep_scheme(ClassScheme((*scheme.classes, SchemeClass(name, name))), self._project)
            add_class(self.session.layer, self.session.class_field, self._classes, name)
            self._show_classes()
            self._refresh()

    # What the user does

    def label(self, number: int) -> None:
        """Give the place a class and go on; while features are drawn, the class is that of the next ones as well."""
        if number >= len(self._classes):
            return
        if self.view.draw_box.isChecked():
            self._drawn_class = number
            self._show_drawn_class()
        self._answer(Answer(self._classes[number].value, "", self.view.remarks.certainty))

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

    def add(self, shape: QgsGeometry) -> None:
        """Add a feature that was drawn, with the chosen class."""
        if self.session is None or self._waits_for_choice():
            return
        number = self._drawn_class
        value = self._classes[number].value if number is not None and number < len(self._classes) else None
        made = self.session.add(shape, self._whole(Answer(value, "", self.view.remarks.certainty)))
        if made is None:
            self.banner.tell(tr("{0} did not take the feature.").format(self.session.layer.name()))
            return
        self._pace.tick()
        self.go(made, stay=True)

    def save_labels(self) -> None:
        """Write the labels to the layer."""
        if self.session is not None and not self.session.layer.commitChanges(False):
            errors = " ".join(self.session.layer.commitErrors())
            self.banner.tell(tr("The labels were not saved: {0}").format(errors))

    def go(self, place: int | None, stay: bool = False) -> None:
        """Show a place, and what is known of it.

        Parameters
        ----------
        place : int or None
            Its id.
        stay : bool
            Whether the map stays where it is.
        """
        self.current = place
        following = self.session.next_open(place) if self.session is not None else None
        self.evidence.show_place(place, following, None if stay else self.settings.scale_box.scale())
        if self.session is not None and place is not None:
            self.view.remarks.show_feature(self.session.layer.getFeature(place))
        self._refresh()

    def _draw(self, on: bool) -> None:
        if on and self.session is not None:
            self.current = None  # a key chooses the class of what is drawn, and changes no other place
            self.evidence.show_place(None, None, None)
            self.drawing.begin(self.session.layer)
        else:
            self._drawn_class = None
            self.drawing.end()
        self._show_drawn_class()
        self._refresh()

    def _show_drawn_class(self) -> None:
        number, words = self._drawn_class, ""
        if self.view.draw_box.isChecked():
            words = self._classes[number].name if number is not None else tr("choose a class")
        self.view.draw_hint.setText(words)

    def _answer(self, answer: Answer) -> None:
        if self.session is None or self.current is None or self._waits_for_choice():
            self._refresh()
            return
        if not self.session.answer(self.current, self._whole(answer)):
            self.banner.tell(
                tr("{0} did not take the label; is it open for editing elsewhere?").format(self.session.layer.name())
            )
            return
        if self.view.draw_box.isChecked():
            self.go(self.current, stay=True)
            return
        self._pace.tick()
        following = self.session.next_open(self.current)
        if following is None:
            self.banner.tell(tr("All places are done. Save the labels to keep them."))
        self.go(self.current if following is None else following)

    def _whole(self, answer: Answer) -> Answer:
        """An answer with the comment and the interpreter's name."""
        name = self.settings.name_box.text().strip()
        return Answer(answer.value, answer.problem, answer.certainty, self.view.remarks.comment, name)

    def _waits_for_choice(self) -> bool:
        """Whether the user has still to say what becomes of the labels that an ended QGIS left."""
        return self.journal is not None and bool(self.journal.left.places)

    def _refresh(self) -> None:
        if self.session is not None and self.current is not None and self.session.place(self.current) is None:
            self.current = None  # its feature was deleted, or saved under a new id
            self.evidence.hide_place()
        self.view.show_state(self.session, self.current, self._classes, self._pace, self._drawn_class)

    def _rest(self) -> None:
        self.view.draw_box.setChecked(False)
        self.evidence.blind_box.setChecked(False)
        self.evidence.hide_place()

    def _wake(self) -> None:
        if self.session is not None and not self.view.draw_box.isChecked():
            self.go(self.current)
