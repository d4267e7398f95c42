"""Features of point and polygon layers, in the format of the engine."""

from __future__ import annotations

import json
import math
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..translation import tr

DATE_FIELDS = ("start_date", "end_date")
SHAPEFILE_LETTERS = 10
MOST_IDS_NAMED = 10
DECIMALS = 9  # of polygons' coordinates: a tenth of a millimetre in degrees


def points_job(
    source: QgsFeatureSource,
    feedback: QgsProcessingFeedback,
    class_field: str = "",
    colours: dict[str, str] | None = None,
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
    """
    if class_field and source.fields().lookupField(class_field) < 0:
        raise QgsProcessingException(
            tr("{0} has no field {1}; choose one of {2}.").format(
                source.sourceName(), class_field, ", ".join(source.fields().names())
            )
        )
    carried = [field.name() for field in source.fields() if field.name() != class_field and _may_carry(field)]
    job: dict[str, Any] = {
        "crs": crs_text(source),
        "ids": [],
        "x": [],
        "y": [],
        "polygons": [],
        "labels": [],
        "fields": {name: [] for name in carried},
        "colours": colours or {},
    }
    unplaced = []
    for feature in source.getFeatures():
        if feedback.isCanceled():
            break
        x, y, single = _position(feature.geometry(), feature.id(), source.sourceName())
        if not single:
            unplaced.append(feature.id())
        job["ids"].append(feature.id())
        job["x"].append(x)
        job["y"].append(y)
        job["polygons"].append(_geojson(feature.geometry()))
        if class_field:
            job["labels"].append(label_text(feature[class_field]))
        for name in carried:
            job["fields"][name].append(_plain(feature, name))
    if unplaced:
        named = ", ".join(map(str, unplaced[:MOST_IDS_NAMED]))
        raise QgsProcessingException(
            tr("Features {0} have several points each; split them with Multipart to singleparts first.").format(named)
        )
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
    return QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y)))


def crs_text(source: QgsFeatureSource) -> str:
    """CRS of a layer as EPSG code, else as WKT; other codes, such as USER:100000, are known to this QGIS only."""
    return describe_crs(source.sourceCrs())


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


def legend_colours(layer: QgsVectorLayer | None, class_field: str) -> dict[str, str]:
    """Colours of the labels, if the layer is styled by its class field."""
    renderer = layer.renderer() if layer is not None else None
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != class_field:
        return {}
    return {label_text(c.value()): c.symbol().color().name() for c in renderer.categories() if label_text(c.value())}


def _may_carry(field: QgsField) -> bool:
    # A name of ten letters may have been cut by a shapefile, with the number at its end.
    may_be_series = field.name()[-1:].isdigit() or len(field.name()) == SHAPEFILE_LETTERS
    return field.name() in DATE_FIELDS or (field.isNumeric() and may_be_series)


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
    number = float(value)
    return None if math.isnan(number) else number
