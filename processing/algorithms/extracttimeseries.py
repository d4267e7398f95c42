"""Algorithm ``lstmfcn:extracttimeseries``: Extract time series."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..engine.client import run_engine
from ..layers.class_symbols import show_with
from ..layers.features import coordinate_fields, crs_of, is_polygon, point_at, points_job
from ..parameters.base import table_error
from ..parameters.cube import CUBE_HELP, CubeAlgorithm, add_cube_parameters
from ..parameters.samples import POLYGON_HELP, SAMPLE_TYPES, add_polygon_parameters, polygon_job, vector_layer
from ..translation import tr

SAMPLES = "SAMPLES"
OUTPUT = "OUTPUT"
LONGEST_SHAPEFILE_NAME = 10


class ExtractTimeSeriesAlgorithm(CubeAlgorithm):
    """Time series of a cube at points or polygons, written into fields (``lstmfcn:extracttimeseries``)."""

    ID = "extracttimeseries"
    TITLE = "Extract time series"
    GROUP = "Samples"
    SUMMARY = (
        "Reads the series of every point or polygon from a stack of dated rasters and writes it into fields, one per "
        "band and date (NDVI_20130914), in physical units. The layer can train a model without the rasters."
    )
    EXAMPLE = "your field points or parcels, and the folder of rasters they should be trained on."
    TAGS = ("extract", "sample", "values", "sits_get_data", "points", "profile")
    KEYS = {"SAMPLES": "points"}
    HELP = {
        SAMPLES: "Points or polygons in any coordinate reference system. All their fields are kept.",
        **POLYGON_HELP,
        **CUBE_HELP,
        OUTPUT: "The features with one new field per band and date; for polygons, a point at the centre of each "
        "random pixel, or the polygons with their means. Values are NULL where an observation is missing and "
        "for features outside the rasters.",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterFeatureSource(SAMPLES, tr("Points or polygons"), SAMPLE_TYPES))
        add_polygon_parameters(self)
        add_cube_parameters(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Samples with time series"), Qgis.ProcessingSourceType.VectorAnyGeometry
            )
        )

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        return table_error(parameters, OUTPUT)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        layer = vector_layer(self, parameters, SAMPLES, context)
        renderer = layer.renderer() if layer is not None and layer.geometryType() == Qgis.GeometryType.Point else None
        self._renderer = renderer.clone() if renderer is not None else None
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, SAMPLES, context)
        points = points_job(source, feedback)
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            series_file = Path(folder) / "series.json"
            rule = polygon_job(self, parameters, context)
            job = {"points": {**points, "fields": {}}, **rule, **self._cube, "series": str(series_file)}
            run_engine("extracttimeseries", job, [series_file.parent], feedback, labels=self.parameterLabels())
            series = json.loads(series_file.read_text(encoding="utf-8"))
        fields = QgsProcessingUtils.combineFields(source.fields(), _series_fields(series["fields"]))
        # The sink is made only now, so that a cancelled or failed run leaves no half layer.
        draws = bool(points["polygons"]) and rule["polygon_values"] == "pixels"
        sink, destination = self._sink(parameters, context, source, fields, draws)
        if destination.lower().endswith(".shp") and any(len(f) > LONGEST_SHAPEFILE_NAME for f in series["fields"]):
            feedback.pushWarning(
                tr("A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.")
            )
        rows: dict[int, list[tuple[Any, ...]]] = {}
        for number, *row in zip(series["ids"], series["x"], series["y"], *series["values"], strict=True):
            rows.setdefault(number, []).append(tuple(row))
        in_fields = coordinate_fields(source) is not None
        for feature in source.getFeatures():
            for x, y, *values in rows[feature.id()]:
                extended = QgsFeature(fields)
                is_pixel = draws and is_polygon(feature.geometry())
                extended.setGeometry(point_at(x, y) if is_pixel or in_fields else feature.geometry())
                extended.setAttributes([*feature.attributes(), *values])
                sink.addFeature(extended, QgsFeatureSink.Flag.FastInsert)
        sink.flushBuffer()
        if self._renderer is not None:
            show_with(context, destination, self._renderer)
        return {OUTPUT: destination}

    def _sink(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        source: QgsFeatureSource,
        fields: QgsFields,
        draws: bool,
    ) -> tuple[QgsFeatureSink, str]:
        kind, flags = QgsWkbTypes.Type.Point if coordinate_fields(source) else source.wkbType(), []
        if draws:
            # Several points have the attributes of one polygon, its primary key included.
            flags = [QgsFeatureSink.SinkFlag.RegeneratePrimaryKey]
            are_polygons = QgsWkbTypes.geometryType(kind) == Qgis.GeometryType.Polygon
            kind = QgsWkbTypes.Type.Point if are_polygons else kind
        return self.parameterAsSink(parameters, OUTPUT, context, fields, kind, crs_of(source), *flags)


def _series_fields(names: list[str]) -> QgsFields:
    fields = QgsFields()
    for name in names:
        fields.append(QgsField(name, QMetaType.Type.Double))
    return fields
