"""Order in which the places of a layer are labelled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsFields, QgsVectorLayer

from ...layers.features import PROBLEM, label_text
from .record import AT, text_of

PRIORITY_FIELDS = ("priority", "score", "uncertainty", "entropy")
SUSPECT = "suspect"
WITHOUT_CLASS, UNCHECKED = "class", "check"


@dataclass(frozen=True)
class Place:
    """Feature of the layer.

    Attributes
    ----------
    fid : int
        Its id; negative until a new feature is saved.
    label : str
        Its class, as stored; empty if it has none.
    problem : str
        Why it has none; else empty.
    checked : bool
        Whether it was labelled at the desk.
    priority : float
        Higher ones come first.
    """

    fid: int
    label: str
    problem: str
    checked: bool
    priority: float

    def is_open(self, task: str) -> bool:
        """Whether it is still to be done: without a class, or not yet checked."""
        return not self.checked if task == UNCHECKED else not self.label and not self.problem


def priority_field_of(fields: QgsFields) -> str:
    """Numeric field that says which places come first; empty if there is none."""
    names = {field.name().casefold(): field.name() for field in fields if field.isNumeric()}
    return next((names[name] for name in PRIORITY_FIELDS if name in names), "")


def task_of(layer: QgsVectorLayer) -> str:
    """What is to be done with a layer: its labels are checked where a quality check marked suspicious ones."""
    return UNCHECKED if layer.fields().lookupField(SUSPECT) >= 0 else WITHOUT_CLASS


def read_places(layer: QgsVectorLayer, class_field: str, priority_field: str = "") -> list[Place]:
    """Places of a layer, the highest priority first; in the order of the layer where they are equal."""
    numbers = [layer.fields().lookupField(name) for name in (class_field, PROBLEM, AT, SUSPECT, priority_field)]
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([number for number in numbers if number >= 0])
    places = [_place(feature, numbers) for feature in layer.getFeatures(request)]
    # The id orders new features, which have negative ones, behind the others and by their age.
    places.sort(key=lambda place: (place.fid < 0, abs(place.fid)))
    return sorted(places, key=lambda place: -place.priority) if priority_field else places


def _place(feature: QgsFeature, numbers: list[int]) -> Place:
    label, problem, at, suspect, priority = (feature[number] if number >= 0 else None for number in numbers)
    value = 0.0 if priority in (None, NULL) else float(priority)
    return Place(
        feature.id(), label_text(label), text_of(problem), bool(text_of(at)), value + (1e9 if suspect is True else 0)
    )


def next_open(places: Iterable[Place], after: int | None, task: str, skipped: Iterable[int] = ()) -> int | None:
    """Id of the next place to be done, counted from the one after a given one; skipped ones only when no other is left."""
    order = list(places)
    ids = [place.fid for place in order]
    start = ids.index(after) + 1 if after in ids else 0
    left = [place.fid for place in order[start:] + order[:start] if place.is_open(task)]
    later = set(skipped)
    fresh = [fid for fid in left if fid not in later]
    others = [fid for fid in left if fid != after] or left
    return next(iter(fresh or others), None)
