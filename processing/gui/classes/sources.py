"""Classes that a layer or a file has: samples, class maps, models, styles and files of classes."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ....model.raster.choices import HIGHEST_CODE
from ....model.raster.class_scheme import SchemeClass
from ....model.raster.colours import SAFE_PALETTE
from ...layers.features import label_text, legend_colours, value_map, whole_number
from ...layers.provenance import MapOrigin
from ...parameters.class_scheme import SchemeError, read_scheme
from ...translation import tr

MOST_CLASSES = 200  # values of a field, or of a table; more are no classes
MOST_HEADER = 32 * 2**20  # bytes of a model file's description


def counts_in(layer: QgsVectorLayer, field: str) -> dict[str, int]:
    """Number of features of each label of a layer.

    Raises
    ------
    SchemeError
        When the field has too many values to be one of classes.
    """
    number = layer.fields().lookupField(field)
    if number < 0:
        return {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([number])
    shown = value_map(layer, field)
    found: Counter[str] = Counter()
    for feature in layer.getFeatures(request):
        value = label_text(feature[number])
        if value:
            found[shown.get(value, value)] += 1
        if len(found) > MOST_CLASSES:
            words = tr("The field {0} has more than {1} values, so it holds no classes; choose another one.")
            raise SchemeError(words.format(field, MOST_CLASSES))
    return dict(found)


def classes_of_samples(layer: QgsVectorLayer, field: str) -> list[SchemeClass]:
    """Classes of a layer of samples: the values of its class field, and those of its form, with the colours of its style."""
    shown, colours = value_map(layer, field), legend_colours(layer, field)
    number_of = {text: whole_number(value) for value, text in shown.items()}
    labels = list(dict.fromkeys([*shown.values(), *_sorted(counts_in(layer, field))]))
    codes = {label: number_of.get(label, whole_number(label)) for label in labels}
    are_codes = len(set(codes.values())) == len(codes) and all(_is_code(code) for code in codes.values())
    return [SchemeClass(label, label, colours.get(label, ""), codes[label] if are_codes else None) for label in labels]


def classes_of_raster(layer: QgsRasterLayer) -> list[SchemeClass]:
    """Classes of a class map: as the plugin has written them, else by its style, else by its raster attribute table."""
    own = MapOrigin(layer.source()).classes
    if own:
        return [SchemeClass(name, name, colour, code) for name, colour, code in own]
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        listed = renderer.classes()
    else:
        table = layer.attributeTable(1)
        listed = QgsPalettedRasterRenderer.rasterAttributeTableToClassData(table) if table is not None else []
    found = [
        SchemeClass(name, name, item.color.name(), int(item.value) if _is_code(item.value) else None)
        for item in listed[: MOST_CLASSES + 1]
        if (name := item.label.strip()) and int(item.value) != 0
    ]
    if not found or len(found) > MOST_CLASSES:
        words = tr("{0} has no names of classes in its style or attribute table; style it by unique values first.")
        raise SchemeError(words.format(layer.name()))
    return found


def classes_of_file(path: str) -> list[SchemeClass]:
    """Classes of a model, a style, a file of classes or set-up, or a class map.

    Raises
    ------
    SchemeError
        When the file cannot be read, or has none.
    """
    suffix = Path(path).suffix.lower()
    try:
        if suffix == ".safetensors":
            return _classes_of_model(Path(path))
        if suffix == ".qml":
            return _classes_of_style(Path(path))
        if suffix == ".json":
            return list(read_scheme(path).classes)
    except OSError as error:
        raise SchemeError(tr("{0} cannot be read as classes: {1}").format(path, error.strerror)) from error
    layer = QgsRasterLayer(path, Path(path).stem)
    if not layer.isValid():
        words = tr("{0} holds no classes; choose a model, a class map, a style (.qml) or a file of classes.")
        raise SchemeError(words.format(path))
    return classes_of_raster(layer)


def _classes_of_model(path: Path) -> list[SchemeClass]:
    """Classes by the description at the beginning of a model file."""
    try:
        with path.open("rb") as file:
            header = json.loads(file.read(min(int.from_bytes(file.read(8), "little"), MOST_HEADER)))
        card = json.loads(header["__metadata__"]["lstm_fcn"])
        labels, colours = card["labels"], card["colours"]
        codes = card.get("codes") or range(1, len(labels) + 1)
        return [
            SchemeClass(str(label), str(label), str(colour), int(code))
            for label, colour, code in zip(labels, colours, codes, strict=True)
        ]
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise SchemeError(tr("{0} is no model of this plugin.").format(path)) from error


def _classes_of_style(path: Path) -> list[SchemeClass]:
    """Classes of a style of a raster by unique values, or of a categorized layer."""
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8", errors="replace"))
    entries = document.elementsByTagName("paletteEntry")
    found = []
    for place in range(entries.count()):
        entry = entries.at(place).toElement()
        name, code = entry.attribute("label").strip(), whole_number(entry.attribute("value"))
        if name:
            name = name.removeprefix(f"{code} ") if entries.count() > len(SAFE_PALETTE) else name
            colour = entry.attribute("color").lower()
            found.append(SchemeClass(name, name, colour, code if _is_code(code) else None))
    element = document.documentElement().firstChildElement("renderer-v2")
    renderer = QgsFeatureRenderer.load(element, QgsReadWriteContext()) if not element.isNull() else None
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        for category in renderer.categories():
            label = label_text(category.value()) if not isinstance(category.value(), list) else ""
            if label:
                found.append(SchemeClass(label, category.label() or label, category.symbol().color().name()))
    if not found:
        words = tr("{0} has no classes; choose the style of a raster by unique values, or of a categorized layer.")
        raise SchemeError(words.format(path))
    return found


def _is_code(value: Any) -> bool:
    return value is not None and value != NULL and float(value).is_integer() and 1 <= value <= HIGHEST_CODE


def _sorted(labels: dict[str, int]) -> list[str]:
    """Labels in order: by number where all are whole numbers, else by name."""
    numbers = {label: whole_number(label) for label in labels}
    if any(number is None for number in numbers.values()):
        return sorted(labels)
    return sorted(labels, key=lambda label: (numbers[label] or 0, label))
