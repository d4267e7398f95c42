"""Colours and names of the class scheme on the layers of the project."""

from __future__ import annotations

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
from qgis.PyQt.QtGui import QColor

from ....model.raster.class_scheme import ClassScheme
from ...layers.class_symbols import class_symbol
from ...layers.features import label_text, value_map
from ...layers.legends import legend_text
from ...layers.provenance import MapOrigin
from ..class_field import class_field_of
from .sources import counts_in

SIZE = 2.6  # millimetres, of points
UNKNOWN = "#9aa0a6"  # colour of labels that the scheme does not have


def colour_samples(layer: QgsVectorLayer, field: str, scheme: ClassScheme) -> None:
    """Style a layer of samples by its class field, in the order, names and colours of a scheme.

    Symbols that it has for its classes are kept in size and shape; values that the scheme does not have come at the end.
    """
    shown, renderer = value_map(layer, field), layer.renderer()
    old = renderer.categories() if _is_by(renderer, field) else []
    symbols = {
        label_text(one.value()): one for one in old if not isinstance(one.value(), list) and label_text(one.value())
    }
    used = layer.uniqueValues(layer.fields().lookupField(field))
    values = {label_text(value): value for value in used if value not in (None, NULL)}
    values |= {text: one.value() for text, one in symbols.items()}
    values |= {stored: stored for stored in shown if stored not in values}
    polygon = layer.geometryType() == Qgis.GeometryType.Polygon
    categories, done = [], set()
    for label in [one.label for one in scheme.classes] + list(scheme.names):
        for stored in (stored for stored in values if shown.get(stored, stored) == label and stored not in done):
            done.add(stored)
            colour = scheme.colour_of(label)
            symbol = symbols[stored].symbol().clone() if stored in symbols else class_symbol(colour, SIZE, polygon)
            fill = QColor(colour)
            fill.setAlpha(symbol.color().alpha())
            symbol.setColor(fill)
            categories.append(QgsRendererCategory(values[stored], symbol, _words(label, scheme)))
    for stored in (stored for stored in values if stored not in done and stored not in symbols):
        words = legend_text(shown.get(stored, stored))
        categories.append(QgsRendererCategory(values[stored], class_symbol(UNKNOWN, SIZE, polygon), words))
    others = [one for one in old if label_text(one.value()) not in done or isinstance(one.value(), list)]
    rest = [QgsRendererCategory(one.value(), one.symbol().clone(), one.label()) for one in others]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, [*categories, *rest]))
    layer.triggerRepaint()
    layer.emitStyleChanged()


def colour_project(project: QgsProject, scheme: ClassScheme, but: QgsVectorLayer | None = None) -> list[str]:
    """Colour the other layers of a project that show classes of a scheme.

    Parameters
    ----------
    project : QgsProject
        Its layers that are styled by class, and class maps.
    scheme : ClassScheme
        The classes.
    but : QgsVectorLayer, optional
        Layer that is left as it is.

    Returns
    -------
    list of str
        Names of the layers that were changed.
    """
    found = []
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer is not but:
            field = class_field_of(layer.fields())
            if field and _is_by(layer.renderer(), field) and not scheme.unknown(counts_in(layer, field)):
                colour_samples(layer, field, scheme)
                found.append(layer.name())
        elif isinstance(layer, QgsRasterLayer) and _colour_map(layer, scheme):
            found.append(layer.name())
    return found


def _colour_map(layer: QgsRasterLayer, scheme: ClassScheme) -> bool:
    """Colour the classes of a class map, whether there was one to colour."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return False
    own = {code: name for name, _, code in MapOrigin(layer.source()).classes}
    classes, changed = renderer.classes(), False
    for item in classes:
        colour = scheme.colour_of(own.get(int(item.value), item.label))
        if colour and item.color.name() != colour:
            item.color, changed = QColor(colour), True
    if changed:
        layer.setRenderer(QgsPalettedRasterRenderer(renderer.input(), renderer.inputBand(), classes))
        layer.triggerRepaint()
        layer.emitStyleChanged()
    return changed


def _is_by(renderer: object, field: str) -> bool:
    return isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute().strip('"') == field


def _words(label: str, scheme: ClassScheme) -> str:
    """Legend text of a label: the name of its class, and the label itself where it was merged."""
    name = scheme.name_of(label) or label
    merged = any(one.into and one.label == label for one in scheme.classes)
    return f"{legend_text(name)} ({legend_text(label)})" if merged else legend_text(name)
