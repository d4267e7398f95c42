"""Journal of labels that are not saved yet, so that none is lost when QGIS dies.

The labels stay in QGIS's edit buffer until the user saves or discards them. The journal holds the same changes in a file of the
user's profile, one JSON object a line, which is on the disk before the next place is shown. It goes when the layer's edits are
saved or discarded.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsApplication, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QLockFile, QObject, QTimer, pyqtSignal

from ...layers.features import label_text
from ...translation import tr
from .record import missing_fields, new_fields
from .session import can_add_fields

FOLDER = "lstmfcn/labelling"
RESTORE = "Restore labels"


@dataclass
class Unsaved:
    """Changes of a journal.

    Attributes
    ----------
    values : dict of int to dict
        By feature id: the latest value of each field.
    shapes : dict of int to str
        By feature id: WKT of new features and of changed geometries.
    new : list of int
        Ids that new features had.
    deleted : list of int
        Ids of deleted features.
    """

    values: dict[int, dict[str, Any]] = field(default_factory=dict)
    shapes: dict[int, str] = field(default_factory=dict)
    new: list[int] = field(default_factory=list)
    deleted: list[int] = field(default_factory=list)

    @property
    def places(self) -> int:
        """Number of features that were changed."""
        return len(self.values.keys() | self.shapes.keys() | set(self.deleted))

    def take(self, line: dict[str, Any]) -> None:
        """Take in a line of the journal."""
        fid = int(line["fid"])
        if line.get("new"):
            self.new.append(fid)
        if "wkt" in line:
            self.shapes[fid] = str(line["wkt"])
        if "values" in line:
            self.values.setdefault(fid, {}).update(line["values"])
        if line.get("deleted"):
            self.values.pop(fid, None)
            self.shapes.pop(fid, None)
            if fid in self.new:
                self.new.remove(fid)
            else:
                self.deleted.append(fid)


class Journal(QObject):
    """Journal of the unsaved changes of a layer.

    Parameters
    ----------
    layer : QgsVectorLayer
        The layer, from a file or database.

    Signals
    -------
    failed (str)
        Why the journal cannot be written.
    """

    failed = pyqtSignal(str)

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self._layer = layer
        self.path = journal_path(layer)
        self._lock = QLockFile(f"{self.path}.lock")
        self._lock.setStaleLockTime(0)  # one that a dead process left is taken over, however old
        self.is_ours = self._lock.tryLock(100)
        self.left = read_journal(self.path) if self.is_ours else Unsaved()
        self._pending: dict[int, dict[str, Any]] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.flush)
        self._signals = (
            (layer.attributeValueChanged, self._take_value),
            (layer.featureAdded, self._take_feature),
            (layer.geometryChanged, self._take_geometry),
            (layer.featureDeleted, self._take_deleted),
            (layer.afterCommitChanges, self._finish),
            (layer.afterRollBack, self._finish),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    def shut(self) -> None:
        """Let go of the layer; the journal stays while the layer has unsaved changes."""
        self.flush()
        if not sip.isdeleted(self._layer):
            for signal, slot in self._signals:
                signal.disconnect(slot)
        self._lock.unlock()

    def flush(self) -> None:
        """Write what has changed since the last time, and wait until it is on the disk."""
        if not self._pending or not self.is_ours:
            return
        lines = [json.dumps({"fid": fid, **entry}, ensure_ascii=False) + "\n" for fid, entry in self._pending.items()]
        self._pending = {}
        try:
            with open(self.path, "a", encoding="utf-8") as file:
                file.writelines(lines)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            self.failed.emit(
                tr("The journal of unsaved labels cannot be written ({0}); save the labels often.").format(
                    error.strerror
                )
            )

    def clear(self) -> None:
        """Remove the journal: its changes are saved or discarded."""
        self._pending = {}
        self.left = Unsaved()
        if self.is_ours:
            self.path.unlink(missing_ok=True)

    def _finish(self) -> None:
        """Remove the journal when edits are saved or discarded, unless it still holds those of a QGIS that ended."""
        self._pending = {}
        if not self.left.places:
            self.clear()

    def restore(self) -> int:
        """Put the changes that an ended QGIS left into the edit buffer; the number of features they concern."""
        left, layer = self.left, self._layer
        if not layer.isEditable() and not layer.startEditing():
            return 0
        self.left = Unsaved()
        missing = missing_fields(layer)
        layer.beginEditCommand(tr(RESTORE))
        for wanted in new_fields(missing) if can_add_fields(layer) else ():
            layer.addAttribute(wanted)
        restored = sum(_restored(layer, left))
        layer.endEditCommand()
        self.flush()
        return restored

    def when(self) -> str:
        """Local date and time of the last change that is left."""
        return f"{datetime.fromtimestamp(self.path.stat().st_mtime):%Y-%m-%d %H:%M}" if self.path.exists() else ""

    def _entry(self, fid: int) -> dict[str, Any]:
        self._soon.start()
        return self._pending.setdefault(fid, {})

    def _take_value(self, fid: int, number: int, value: Any) -> None:
        fields = self._layer.fields()
        if number < fields.count():
            self._entry(fid).setdefault("values", {})[fields.at(number).name()] = _plain(value)

    def _take_feature(self, fid: int) -> None:
        feature = self._layer.getFeature(fid)
        if fid < 0 and feature.isValid():
            names = self._layer.fields().names()
            values = {name: _plain(value) for name, value in zip(names, feature.attributes(), strict=False)}
            self._entry(fid).update(new=True, wkt=feature.geometry().asWkt(9), values=values)

    def _take_geometry(self, fid: int, geometry: QgsGeometry) -> None:
        self._entry(fid)["wkt"] = geometry.asWkt(9)

    def _take_deleted(self, fid: int) -> None:
        if self._pending.pop(fid, {}).get("new"):
            return
        self._entry(fid)["deleted"] = True


def journal_path(layer: QgsVectorLayer) -> Path:
    """File of a layer's journal, in the user's profile."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    parts = layer.dataProvider().uri().uri(False) if layer.providerType() == "postgres" else layer.source()
    file, _, rest = parts.partition("|")
    source = f"{os.path.realpath(file)}|{rest.split('|subset=')[0]}" if os.path.exists(file) else parts
    return folder / f"{hashlib.sha256(source.encode()).hexdigest()[:24]}.jsonl"


def read_journal(path: Path) -> Unsaved:
    """Changes of a journal; a last line that was cut short by the end of QGIS is left out."""
    found = Unsaved()
    for line in _lines(path):
        try:
            found.take(json.loads(line))
        except (ValueError, KeyError, TypeError, RecursionError):
            break
    return found


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []


def _restored(layer: QgsVectorLayer, left: Unsaved) -> Iterator[bool]:
    """Whether each changed feature took its values again."""
    fields = layer.fields()
    keys = set(layer.primaryKeyAttributes())
    for fid in sorted(left.values.keys() | left.shapes.keys(), reverse=True):
        numbers = {name: fields.lookupField(name) for name in left.values.get(fid, {})}
        values = {n: _stored(left.values[fid][name]) for name, n in numbers.items() if n >= 0}
        if fid in left.new:
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromWkt(left.shapes[fid]))
            for number, value in values.items():
                if number not in keys:
                    feature[number] = value
            yield bool(layer.addFeature(feature))
            continue
        if not layer.getFeature(fid).isValid():
            continue
        if fid in left.shapes:
            layer.changeGeometry(fid, QgsGeometry.fromWkt(left.shapes[fid]))
        yield bool(layer.changeAttributeValues(fid, values))
    for fid in left.deleted:
        yield bool(layer.deleteFeature(fid))


def _plain(value: Any) -> Any:
    """Value of a field for JSON."""
    if value is None or value == NULL:
        return None
    return value if isinstance(value, (bool, int, float, str)) else label_text(value)


def _stored(value: Any) -> Any:
    return NULL if value is None else value
