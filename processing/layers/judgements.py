"""Labels that several interpreters gave the same places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from ..translation import tr
from .features import crs_of, label_text, legend_colours, value_map

GREY = "#9a9a9a"  # of a label that no legend has
DECIMALS = 3  # of coordinates that are compared; of degrees five more


@dataclass(frozen=True)
class Judgements:
    """Labels of the places of several layers.

    Attributes
    ----------
    labels : mapping of str to list of str
        By the layer's name: a label for each place, empty where the layer has none.
    names : tuple of str
        What tells the places apart: their id, or their coordinates.
    geometries : tuple of QgsGeometry
        Of the places, in `crs`.
    crs : QgsCoordinateReferenceSystem
        That of the first layer.
    kind : Qgis.WkbType
        The kind of its geometries.
    colours : mapping of str to str
        Labels, each with its colour in the layers' legends.
    """

    labels: Mapping[str, list[str]]
    names: tuple[str, ...]
    geometries: tuple[QgsGeometry, ...]
    crs: QgsCoordinateReferenceSystem
    kind: Qgis.WkbType
    colours: Mapping[str, str]


def read_judgements(layers: Sequence[QgsVectorLayer], class_field: str, id_field: str) -> Judgements:
    """Read the labels of layers, and match their places by an id, or by their coordinates where the id field is empty.

    Raises
    ------
    QgsProcessingException
        When a layer lacks a field, or has two features for one place.
    """
    if len(layers) < 2:
        raise QgsProcessingException(tr("There is one layer of an interpreter only; give two or more."))
    names, crs = _names(layers), crs_of(layers[0])
    found: dict[str, dict[str, str]] = {}
    places: dict[str, QgsGeometry] = {}
    for layer, name in zip(layers, names, strict=True):
        _check_fields(layer, class_field, id_field)
        move = QgsCoordinateTransform(crs_of(layer), crs, QgsCoordinateTransformContext())
        shown = value_map(layer, class_field)
        given = found[name] = {}
        for feature in layer.getFeatures():
            geometry = QgsGeometry(feature.geometry())
            geometry.transform(move)
            place = label_text(feature[id_field]) if id_field else _coordinates(geometry, crs.isGeographic())
            if place in given:
                raise QgsProcessingException(
                    tr("{0} has two features for the place {1}; keep one of them, or choose another id field.").format(
                        layer.name(), place
                    )
                )
            given[place] = _label(feature, class_field, shown)
            places.setdefault(place, geometry)
    labels = {name: [given.get(place, "") for place in places] for name, given in found.items()}
    legends = {
        text: colour for layer in reversed(layers) for text, colour in legend_colours(layer, class_field).items()
    }
    given_labels = sorted({label for column in labels.values() for label in column if label})
    colours = {**legends, **{label: legends.get(label, GREY) for label in given_labels}}
    return Judgements(labels, tuple(places), tuple(places.values()), crs, layers[0].wkbType(), colours)


def _label(feature: QgsFeature, class_field: str, shown: Mapping[str, str]) -> str:
    value = label_text(feature[class_field])
    return shown.get(value, value)


def _check_fields(layer: QgsVectorLayer, class_field: str, id_field: str) -> None:
    for field in filter(None, (class_field, id_field)):
        if layer.fields().lookupField(field) < 0:
            raise QgsProcessingException(
                tr("{0} has no field {1}; choose one of {2}.").format(
                    layer.name(), field, ", ".join(layer.fields().names())
                )
            )


def _names(layers: Sequence[QgsVectorLayer]) -> list[str]:
    """Names of layers, with a number where two have the same."""
    names: list[str] = []
    for layer in layers:
        number, name = 2, layer.name()
        while name in names:
            name, number = f"{layer.name()} ({number})", number + 1
        names.append(name)
    return names


def _coordinates(geometry: QgsGeometry, in_degrees: bool) -> str:
    if geometry.isNull():
        return ""
    point = geometry.centroid().asPoint()
    decimals = DECIMALS + 5 if in_degrees else DECIMALS
    return f"{point.x():.{decimals}f}, {point.y():.{decimals}f}"
