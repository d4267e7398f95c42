"""Classes that a layer is labelled with: their values, names and colours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ....model.raster.class_scheme import ClassScheme
from ...layers.class_symbols import class_symbol
from ...layers.features import label_text, legend_colours, value_map
from ...layers.labelling import prepare_form
from ...layers.legends import legend_text
from ...layers.provenance import MapOrigin
from ..class_field import class_field_of
from ..series.state import POINT_COLOURS, Scene

MOST_VALUES = 60  # of a field without a list of classes; more are no classes


@dataclass(frozen=True)
class LabelClass:
    """Class to choose.

    Attributes
    ----------
    value : Any
        What the class field holds.
    name : str
        What the user reads.
    colour : str
        As ``#rrggbb``.
    """

    value: Any
    name: str
    colour: str


def classes_of(
    layer: QgsVectorLayer, field: str, known: Mapping[str, str] | None = None, scheme: ClassScheme | None = None
) -> list[LabelClass]:
    """Classes of a layer: those of its form, of its legend, those that its features have, and those of the project.

    Parameters
    ----------
    layer : QgsVectorLayer
        The layer.
    field : str
        Its class field.
    known : mapping of str to str, optional
        Colours of labels, for those that the layer has none for.
    scheme : ClassScheme, optional
        The project's classes: they come first, in its order, names and colours; a label that is merged only where the layer has it.
    """
    names = value_map(layer, field)
    values: dict[str, Any] = {stored: stored for stored in names}
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute().strip('"') == field:
        for category in renderer.categories():
            if label_text(category.value()) and not isinstance(category.value(), list):
                values.setdefault(label_text(category.value()), category.value())
    used = layer.uniqueValues(layer.fields().lookupField(field), MOST_VALUES + 1)
    if len(used) <= MOST_VALUES:
        for value in sorted(used - {NULL, None}, key=str):
            if label_text(value):
                values.setdefault(label_text(value), value)
    colours = {**(known or {}), **legend_colours(layer, field)}
    free = [colour for colour in POINT_COLOURS if colour not in colours.values()] or list(POINT_COLOURS)
    found: list[LabelClass] = []
    for stored, value in values.items():
        name = names.get(stored, stored)
        if name not in colours:
            colours[name] = free[len(found) % len(free)]
        found.append(LabelClass(value, name, colours[name]))
    return _in_scheme(found, scheme) if scheme is not None and scheme.classes else found


def _in_scheme(found: Sequence[LabelClass], scheme: ClassScheme) -> list[LabelClass]:
    """Classes of a layer in the order, names and colours of a scheme, with those that only the scheme has."""
    of_layer = {item.name: item for item in found}
    ordered: dict[str, LabelClass] = {}
    for one in scheme.classes:
        item = of_layer.get(one.label) or of_layer.get(one.name)
        if item is None and one.into:
            continue
        value = one.label if item is None else item.value
        ordered[label_text(value)] = LabelClass(value, one.name, scheme.colour_of(one.label))
    others = [item for item in found if label_text(item.value) not in ordered]
    return [*ordered.values(), *others]


def add_class(layer: QgsVectorLayer, field: str, classes: Iterable[LabelClass], name: str) -> None:
    """Add a class to the form and legend of a layer."""
    if any(label_text(item.value) != item.name for item in classes):
        return  # its form shows other names than the values, and takes no value that it does not know
    known = {item.name: item.colour for item in classes}
    free = [colour for colour in POINT_COLOURS if colour not in known.values()] or list(POINT_COLOURS)
    prepare_form(layer, field, {**known, name: free[0]})
    layer.triggerRepaint()


def colour_by_class(layer: QgsVectorLayer, field: str, classes: Iterable[LabelClass]) -> None:
    """Add classes that its legend lacks to a layer that is styled by class."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != field:
        return
    shown = {label_text(category.value()) for category in renderer.categories()}
    polygon = layer.geometryType() == Qgis.GeometryType.Polygon
    for item in classes:
        if label_text(item.value) not in shown:
            symbol = class_symbol(item.colour, 2.6, polygon)
            renderer.addCategory(QgsRendererCategory(item.value, symbol, legend_text(item.name)))
    layer.triggerRepaint()


def known_classes(project: QgsProject, scene: Scene | None) -> dict[str, str]:
    """Colours of the labels of an open model, else of the class maps and labelled layers of the project."""
    if scene is not None and scene.model is not None:
        return {item.label: item.colour for item in scene.model.classes}
    found: dict[str, str] = {}
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer):  # a legend of another field, such as a verdict, shows no classes
            for name, colour in legend_colours(layer, class_field_of(layer.fields())).items():
                found.setdefault(name, colour)
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer):
            own = {code: name for name, _, code in MapOrigin(layer.source()).classes}
            for item in layer.renderer().classes():
                found.setdefault(own.get(int(item.value)) or item.label.rsplit(" (", 1)[0], item.color.name())
    return found
