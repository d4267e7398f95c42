"""Rounds of collecting samples, training and mapping: what each brought, so that a user sees when to stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import NULL, QgsCoordinateTransform, QgsFeature, QgsProject, QgsVectorLayer, QgsVectorLayerUtils

from ...translation import tr


@dataclass
class Round:
    """A training, and what is known of its accuracy.

    Attributes
    ----------
    when : str
        Local date and time, ISO 8601 to the minute.
    samples : int
        Features of the layer that it learned from.
    validated : float
        Accuracy on the samples that were put aside, 0 to 1.
    cross_validated : float
        Accuracy of a cross-validation of the same samples; below 0 where there was none.
    mapped, margin : float
        Accuracy of the map by points of a sampling design, and half the width of its 95 % interval; below 0 where it was not
        assessed.
    """

    when: str
    samples: int
    validated: float
    cross_validated: float = -1.0
    mapped: float = -1.0
    margin: float = 0.0


def describe_rounds(rounds: Sequence[Round]) -> str:
    """The last round beside the one before, in a line; empty where there is none."""
    if not rounds:
        return ""
    last = rounds[-1]
    words = tr("Round {0}: {1} samples, accuracy {2:.3f}").format(len(rounds), last.samples, last.validated)
    return words if len(rounds) == 1 else f"{words} ({last.validated - rounds[-2].validated:+.3f})"


def add_labelled(source: QgsVectorLayer, samples: QgsVectorLayer, class_field: str, project: QgsProject) -> int:
    """Copy the labelled points of a layer into the samples, in one step of their edit buffer that can be undone.

    Parameters
    ----------
    source : QgsVectorLayer
        With the field ``label``; points without one are left out, and those that lie in the samples already.
    samples : QgsVectorLayer
        Becomes editable; what is added has still to be saved.
    class_field : str
        Of the samples.
    project : QgsProject
        Whose transformations are used.

    Returns
    -------
    int
        Points that were added; below 0 where the samples cannot be edited.
    """
    if not (samples.isEditable() or samples.startEditing()):
        return -1
    transform = QgsCoordinateTransform(source.crs(), samples.crs(), project)
    known = {_place_of(feature) for feature in samples.getFeatures()}
    position, added = samples.fields().lookupField(class_field), []
    for feature in source.getFeatures():
        label = feature["label"]
        if label in (None, NULL) or not str(label).strip() or not feature.hasGeometry():
            continue
        geometry = feature.geometry()
        geometry.transform(transform)
        if samples.geometryType() == source.geometryType():
            new = QgsVectorLayerUtils.createFeature(samples, geometry, {position: label})
            if _place_of(new) not in known:
                added.append(new)
    if added:
        samples.beginEditCommand(tr("Add labelled points"))
        samples.addFeatures(added)
        samples.endEditCommand()
    return len(added)


def _place_of(feature: QgsFeature) -> tuple[float, float]:
    centre = feature.geometry().boundingBox().center()
    return round(centre.x(), 6), round(centre.y(), 6)
