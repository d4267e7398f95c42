"""Features of point and polygon layers, in the format of the engine."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsValueRelationFieldFormatter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt

from ..translation import tr

PROBLEM = "problem"  # field of the labelling desk: why a place was left without a class
PROBLEMS = ("unsure", "mixed")
DATE_FIELDS = ("start_date", "end_date")
SHAPEFILE_LETTERS = 10
MOST_IDS_NAMED = 10
NULL_OF_VALUE_MAPS = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # what QGIS writes for NULL in a value map
DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+(?:[eE][+-]?\d+)?")
DECIMALS = 9  # of polygons' coordinates: a tenth of a millimetre in degrees


def points_job(
    source: QgsFeatureSource,
    feedback: QgsProcessingFeedback,
    class_field: str = "",
    colours: dict[str, str] | None = None,
    values: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Job entry with the points or polygons of a layer, as the engine's ``Points``.

    Parameters
    ----------
    source : QgsFeatureSource
        The layer, or its selected features.
    feedback : QgsProcessingFeedback
        Asked whether to stop.
    class_field : str
        Field of the class labels; empty for points that have none.
    colours : dict, optional
        Colours of the labels in the layer's own legend.
    values : mapping of str to str, optional
        Texts that the class field shows for its values, see :func:`value_map`; they are the labels, and whole numbers the codes.
    """
    if class_field and source.fields().lookupField(class_field) < 0:
        raise QgsProcessingException(
            tr("{0} has no field {1}; choose one of {2}.").format(
                source.sourceName(), class_field, ", ".join(source.fields().names())
            )
        )
    fields = [field for field in source.fields() if field.name() != class_field and _may_carry(field)]
    carried, texts = [field.name() for field in fields], [field.name() for field in fields if is_text(field)]
    coordinates, values = coordinate_fields(source), values or {}
    job: dict[str, Any] = {
        "crs": crs_text(source),
        "ids": [],
        "x": [],
        "y": [],
        "polygons": [],
        "labels": [],
        "fields": {name: [] for name in carried},
        "colours": colours or {},
        "codes": {},
    }
    unplaced = []
    for feature in _features(source, feedback, class_field):
        if coordinates:
            x, y, single = *(_coordinate(feature, name, source.sourceName()) for name in coordinates), True
        else:
            x, y, single = _position(feature.geometry(), feature.id(), source.sourceName())
        if not single:
            unplaced.append(feature.id())
        job["ids"].append(feature.id())
        job["x"].append(x)
        job["y"].append(y)
        job["polygons"].append(_geojson(feature.geometry()))
        if class_field:
            value = label_text(feature[class_field])
            label = values.get(value, value)
            job["labels"].append(label)
            code = whole_number(value)
            if label and code is not None and code not in job["codes"].setdefault(label, []):
                job["codes"][label].append(code)
        for name in carried:
            job["fields"][name].append(_plain(feature, name))
    if unplaced:
        named = ", ".join(map(str, unplaced[:MOST_IDS_NAMED]))
        raise QgsProcessingException(
            tr("Features {0} have several points each; split them with Multipart to singleparts first.").format(named)
        )
    for name in _no_numbers(texts, job["fields"]):
        del job["fields"][name]
    if not any(job["polygons"]):
        job["polygons"] = []
    return job


def is_polygon(geometry: QgsGeometry) -> bool:
    """Whether a geometry is a polygon or multipolygon."""
    return geometry.type() == Qgis.GeometryType.Polygon


def point_at(x: Any, y: Any) -> QgsGeometry:
    """Point geometry from two numbers, or texts of numbers; a null geometry if they are missing."""
    if x in {None, ""} or y in {None, ""}:
        return QgsGeometry()
    return QgsGeometry.fromPointXY(QgsPointXY(_number(x), _number(y)))


def coordinate_fields(source: QgsFeatureSource) -> tuple[str, str] | None:
    """Fields with longitude and latitude of a table without geometries, such as a CSV file that sits has written."""
    if source.wkbType() != QgsWkbTypes.Type.NoGeometry:
        return None
    names = {name.lower(): name for name in source.fields().names()}
    return (names["longitude"], names["latitude"]) if {"longitude", "latitude"} <= set(names) else None


def crs_of(source: QgsFeatureSource) -> QgsCoordinateReferenceSystem:
    """CRS of a layer; that of longitude and latitude where its coordinates stand in fields."""
    return QgsCoordinateReferenceSystem("EPSG:4326") if coordinate_fields(source) else source.sourceCrs()


def crs_text(source: QgsFeatureSource) -> str:
    """CRS of a layer as EPSG code, else as WKT; other codes, such as USER:100000, are known to this QGIS only."""
    return describe_crs(crs_of(source))


def describe_crs(crs: QgsCoordinateReferenceSystem) -> str:
    """CRS as EPSG code, else as WKT; empty if it is unknown."""
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt(Qgis.CrsWktVariant.Preferred)


def label_text(value: Any) -> str:
    """Class label as text: numbers without needless decimals, empty for NULL and NaN."""
    if value is None or value == NULL or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def whole_number(value: str) -> int | None:
    """Whole number that a text is, if it is one."""
    return int(value) if re.fullmatch(r"-?[0-9]{1,18}", value) else None


def value_map(layer: QgsVectorLayer | None, field: str) -> dict[str, str]:
    """Texts that a field's value map or value relation shows, by the values in the layer; empty if it has none."""
    number = layer.fields().lookupField(field) if layer is not None else -1
    setup = layer.editorWidgetSetup(number) if layer is not None and number >= 0 else None
    if setup is None:
        return {}
    shown: dict[str, str] = {}
    for text, value in _pairs_of(setup):
        stored, label = label_text(value), label_text(text)
        if stored and stored != NULL_OF_VALUE_MAPS and label:
            shown.setdefault(stored, label)
    return shown


def _pairs_of(setup: QgsEditorWidgetSetup) -> Iterable[tuple[Any, Any]]:
    """Texts and values of a value map, or of a value relation to a layer of the project."""
    if setup.type() == "ValueRelation":
        return _related_pairs(setup.config())
    listed = setup.config().get("map") or {} if setup.type() == "ValueMap" else {}
    return listed.items() if isinstance(listed, dict) else [pair for item in listed for pair in item.items()]


def _related_pairs(config: Mapping[str, Any]) -> list[tuple[Any, Any]]:
    # Read by hand: in Python, the items of QgsValueRelationFieldFormatter.createCache have no key (QGIS 3.40).
    layer = QgsValueRelationFieldFormatter.resolveLayer(config, QgsProject.instance())
    text, key, chosen = (str(config.get(name) or "") for name in ("Value", "Key", "FilterExpression"))
    if layer is None or min(map(layer.fields().lookupField, (text, key))) < 0:
        return []
    request = QgsFeatureRequest()
    if chosen and not QgsValueRelationFieldFormatter.expressionRequiresFormScope(chosen):
        request.setFilterExpression(chosen)
    return [(feature[text], feature[key]) for feature in layer.getFeatures(request)]


def legend_colours(layer: QgsVectorLayer | None, class_field: str) -> dict[str, str]:
    """Colours of the labels, if the layer is styled by its class field."""
    renderer = layer.renderer() if layer is not None else None
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != class_field:
        return {}
    shown = value_map(layer, class_field)
    values = ((label_text(category.value()), category) for category in renderer.categories())
    return {shown.get(value, value): category.symbol().color().name() for value, category in values if value}


def _features(source: QgsFeatureSource, feedback: QgsProcessingFeedback, class_field: str) -> Iterable[QgsFeature]:
    """Features of a layer until the run is cancelled, without those whose class an interpreter could not tell."""
    without = 0
    for feature in source.getFeatures():
        if feedback.isCanceled():
            return
        if class_field and _is_without_class(feature, class_field):
            without += 1
        else:
            yield feature
    if without:
        feedback.pushInfo(
            tr("{0} places that were marked as unsure or mixed, and have no class, are left out.").format(without)
        )


def _is_without_class(feature: QgsFeature, class_field: str) -> bool:
    """Whether an interpreter looked at a place and could not tell its class; one nobody looked at is not left out silently."""
    number = feature.fieldNameIndex(PROBLEM)
    return number >= 0 and feature[number] in PROBLEMS and not label_text(feature[class_field])


def _may_carry(field: QgsField) -> bool:
    # A name of ten letters may have been cut by a shapefile, with the number at its end.
    may_be_series = field.name()[-1:].isdigit() or len(field.name()) == SHAPEFILE_LETTERS
    return field.name() in DATE_FIELDS or (may_be_series and (field.isNumeric() or is_text(field)))


def is_text(field: QgsField) -> bool:
    """Whether a field holds texts, as all do of a CSV file whose types QGIS was not told."""
    return field.type() == QMetaType.Type.QString


def _no_numbers(texts: list[str], fields: Mapping[str, list[Any]]) -> list[str]:
    """Text fields that hold anything but numbers, or nothing."""
    return [
        name
        for name in texts
        if name not in DATE_FIELDS
        and (all(value is None for value in fields[name]) or any(isinstance(value, str) for value in fields[name]))
    ]


def _number(value: Any) -> float:
    """A number, or a text that is one, which may have a decimal comma as spreadsheets of many countries write it."""
    is_comma = isinstance(value, str) and DECIMAL_COMMA.fullmatch(value.strip())
    return float(value.replace(",", ".") if is_comma else value)


def _coordinate(feature: QgsFeature, name: str, layer: str) -> float | None:
    value = feature[name]
    if value is None or value == NULL or value == "":
        return None
    try:
        return _number(value)
    except (TypeError, ValueError) as error:
        raise QgsProcessingException(
            tr("The field {0} of feature {1} of {2} holds {3}, which is no number; correct it.").format(
                name, feature.id(), layer, value
            )
        ) from error


def _position(geometry: QgsGeometry, number: int, layer: str) -> tuple[float | None, float | None, bool]:
    """A point's coordinates, or those of a point on a polygon, and whether it is one point only."""
    if geometry.isNull() or geometry.isEmpty():
        return None, None, True
    if is_polygon(geometry):
        return _position(geometry.pointOnSurface(), number, layer)
    if geometry.type() != Qgis.GeometryType.Point:
        raise QgsProcessingException(
            tr(
                "Feature {0} of {1} is neither a point nor a polygon ({2}); give points or polygons, as Points along geometry or "
                "Buffer make them."
            ).format(number, layer, QgsWkbTypes.translatedDisplayString(geometry.wkbType()))
        )
    if QgsWkbTypes.isMultiType(geometry.wkbType()):
        parts = geometry.asMultiPoint()
        return parts[0].x(), parts[0].y(), len(parts) == 1
    point = geometry.asPoint()
    return point.x(), point.y(), True


def polygons_of(source: QgsFeatureSource) -> list[dict[str, Any]]:
    """The polygons of a layer, or of its selected features, as GeoJSON geometries."""
    shapes = (_geojson(feature.geometry()) for feature in source.getFeatures())
    return [shape for shape in shapes if shape]


def named_polygons(source: QgsFeatureSource, field: str = "") -> tuple[list[str], list[dict[str, Any]]]:
    """The polygons of a layer, or of its selected features, with the values of a field, or their ids, as names."""
    names, shapes = [], []
    for feature in source.getFeatures():
        shape = _geojson(feature.geometry())
        if shape:
            names.append((label_text(feature[field]) if field else "") or str(feature.id()))
            shapes.append(shape)
    return names, shapes


def _geojson(geometry: QgsGeometry) -> dict[str, Any] | None:
    if geometry.isNull() or geometry.isEmpty() or not is_polygon(geometry):
        return None
    return dict(json.loads(geometry.asJson(DECIMALS)))


def _plain(feature: QgsFeature, name: str) -> float | str | None:
    value = feature[name]
    if value is None or value == NULL:
        return None
    if name in DATE_FIELDS:
        return value if isinstance(value, str) else value.toString("yyyy-MM-dd")
    try:
        number = _number(value)
    except ValueError:
        return str(value).strip() or None
    return None if math.isnan(number) else number
