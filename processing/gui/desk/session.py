"""Labelling of a layer through its edit buffer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import NULL, QgsFeature, QgsField, QgsGeometry, QgsVectorDataProvider, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...layers.features import PROBLEM, label_text
from ...translation import tr
from .queue import Place, next_open, read_places
from .record import AT, Answer, missing_fields, new_fields, text_of

ADD_FIELDS = "Add fields for labels"


def layer_error(layer: QgsVectorLayer, class_field: str) -> str:
    """Why a layer cannot be labelled; empty if it can."""
    provider = layer.dataProvider()
    able = provider.capabilities() if provider is not None else QgsVectorDataProvider.Capability.NoCapabilities
    if layer.readOnly() or not able & QgsVectorDataProvider.Capability.ChangeAttributeValues:
        return tr("{0} cannot be edited; export it as GeoPackage and label that.").format(layer.name())
    if layer.fields().lookupField(class_field) < 0:
        return tr("{0} has no class field; choose one, or add one in the layer's properties.").format(layer.name())
    return ""


def can_add_fields(layer: QgsVectorLayer) -> bool:
    """Whether fields can be added to a layer."""
    return bool(layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.AddAttributes)


class LabellingSession(QObject):
    """A layer that is being labelled.

    Every answer is one command on the layer's undo stack; nothing is saved before the user saves the layer's edits.

    Parameters
    ----------
    layer : QgsVectorLayer
        Of points or polygons.
    class_field : str
        The field that takes the class.
    priority_field : str
        Numeric field whose highest values come first; empty for the order of the layer.
    task : str
        What is to be done, see :meth:`Place.is_open`.

    Signals
    -------
    changed ()
        Labels were given, changed or undone, or features came, went or got new ids, here or elsewhere in QGIS. Told once of many
        changes that are made elsewhere at a time.
    """

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, class_field: str, priority_field: str, task: str) -> None:
        super().__init__()
        self.layer, self.class_field, self.priority_field, self.task = layer, class_field, priority_field, task
        self.skipped: list[int] = []
        self._touched: list[int] = []
        self._inside = self._stale = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.changed)
        self._order: list[int] = []
        self._places: dict[int, Place] = {}
        self._signals = (
            (layer.attributeValueChanged, self._take_change),
            (layer.featureAdded, self._forget),
            (layer.featureDeleted, self._forget),
            (layer.afterCommitChanges, self._forget),
            (layer.afterRollBack, self._forget),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self._read()

    def shut(self) -> None:
        """Let go of the layer."""
        self._later.stop()
        if not sip.isdeleted(self.layer):
            for signal, slot in self._signals:
                signal.disconnect(slot)

    @property
    def places(self) -> list[Place]:
        """Places in the order in which they are labelled."""
        self._read_if_stale()
        return [self._places[fid] for fid in self._order]

    @property
    def left(self) -> int:
        """Number of places still to be done."""
        self._read_if_stale()
        return sum(place.is_open(self.task) for place in self._places.values())

    def place(self, fid: int | None) -> Place | None:
        """A place by its id."""
        self._read_if_stale()
        return self._places.get(fid) if fid is not None else None

    def neighbour(self, fid: int | None, step: int) -> int | None:
        """Id of the place that many steps further in the order; None without places."""
        self._read_if_stale()
        if not self._order:
            return None
        at = self._order.index(fid) if fid in self._order else -step
        return self._order[(at + step) % len(self._order)]

    def next_open(self, after: int | None) -> int | None:
        """Id of the next place to be done."""
        return next_open(self.places, after, self.task, self.skipped)

    def skip(self, fid: int) -> None:
        """Leave a place for later."""
        if fid not in self.skipped:
            self.skipped.append(fid)

    def begin(self) -> bool:
        """Switch the layer's editing on, and add the desk's fields where they are missing and can be added."""
        if not self.layer.isEditable() and not self.layer.startEditing():
            return False
        missing = missing_fields(self.layer)
        if missing and can_add_fields(self.layer):
            with self._command(tr(ADD_FIELDS)):
                for field in new_fields(missing):
                    self.layer.addAttribute(field)
        return True

    def answer(self, fid: int, answer: Answer) -> bool:
        """Write an answer; whether the layer took it."""
        if not self.begin():
            return False
        fields, old = self.layer.fields(), {}
        feature = self.layer.getFeature(fid)
        new: dict[int, Any] = {}
        for name, value in answer.values(self.class_field).items():
            number = fields.lookupField(name)
            if number >= 0:
                new[number], old[number] = _stored(fields.at(number), value), feature[number]
        with self._command(tr("Label")):
            taken = bool(self.layer.changeAttributeValues(fid, new, old))
        if fid in self.skipped:
            self.skipped.remove(fid)
        self.changed.emit()
        return taken

    def add(self, geometry: QgsGeometry, answer: Answer) -> int | None:
        """Add a feature with an answer; its id, or None if the layer does not take it."""
        if not self.begin():
            return None
        feature = QgsFeature(self.layer.fields())
        geometry = QgsGeometry(geometry)
        if QgsWkbTypes.isMultiType(self.layer.wkbType()):
            geometry.convertToMultiType()
        feature.setGeometry(geometry)
        for name, value in answer.values(self.class_field).items():
            number = self.layer.fields().lookupField(name)
            if number >= 0:
                feature[number] = _stored(self.layer.fields().at(number), value)
        with self._command(tr("Add labelled feature")):
            added = self.layer.addFeature(feature)
        self.changed.emit()
        return int(feature.id()) if added else None

    def undo(self) -> int | None:
        """Undo the last change of the layer; the id of the place that it changed, if it did."""
        stack = self.layer.undoStack()
        if stack is None or not stack.canUndo() or stack.undoText() == tr(ADD_FIELDS):
            return None
        self._touched = []
        with self._quietly():
            stack.undo()
        self.changed.emit()
        return self._touched[-1] if self._touched else None

    def geometry(self, fid: int) -> QgsGeometry:
        """Geometry of a place."""
        return QgsGeometry(self.layer.getFeature(fid).geometry())

    def find(self, text: str, id_field: str = "") -> int | None:
        """Id of the place with an id, in the field of ids if there is one."""
        names = [id_field, "id", "fid"]
        number = next((n for n in map(self.layer.fields().lookupField, filter(None, names)) if n >= 0), -1)
        for feature in self.layer.getFeatures():
            shown = label_text(feature[number]) if number >= 0 else str(feature.id())
            if shown == text.strip():
                return int(feature.id())
        return None

    def name_of(self, fid: int) -> str:
        """Id of a place, as the layer shows it."""
        number = self.layer.fields().lookupField("id")
        value = label_text(self.layer.getFeature(fid)[number]) if number >= 0 else ""
        return value or (str(fid) if fid >= 0 else tr("new"))

    @contextmanager
    def _command(self, words: str) -> Iterator[None]:
        self.layer.beginEditCommand(words)
        with self._quietly():
            yield
        self.layer.endEditCommand()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Several changes at once, of which `changed` is told once, afterwards."""
        self._inside = True
        try:
            yield
        finally:
            self._inside = False

    def _take_change(self, fid: int, number: int, _value: Any) -> None:
        name = self.layer.fields().at(number).name() if number < self.layer.fields().count() else ""
        is_shown = name in {self.class_field, PROBLEM, AT}
        if self._inside:
            self._touched.append(fid)
            if is_shown:
                self._read_one(fid)
        elif is_shown:
            self._forget()
        else:
            self._later.start()

    def _read_one(self, fid: int) -> None:
        feature, old = self.layer.getFeature(fid), self._places.get(fid)
        if old is None or not feature.isValid():
            return
        label, problem, at = (
            feature[number] if number >= 0 else None
            for number in map(self.layer.fields().lookupField, (self.class_field, PROBLEM, AT))
        )
        self._places[fid] = Place(fid, label_text(label), text_of(problem), bool(text_of(at)), old.priority)

    def _forget(self, *_: Any) -> None:
        """Read the features anew when they are next asked for: some came or went."""
        self._stale = True
        if not self._inside:
            self._later.start()

    def _read_if_stale(self) -> None:
        if self._stale:
            self._stale = False
            self._read()

    def _read(self) -> None:
        places = read_places(self.layer, self.class_field, self.priority_field)
        self._order = [place.fid for place in places]
        self._places = {place.fid: place for place in places}


def _stored(field: QgsField, value: Any) -> Any:
    """A value as a field takes it: a value map writes codes as texts, and the field may hold numbers."""
    if value is None:
        return NULL
    try:
        return field.convertCompatible(value)
    except ValueError:
        return value
