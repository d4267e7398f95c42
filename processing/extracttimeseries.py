"""Extract time series."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QMetaType

from .algorithm import table_refusal, tr
from .cube_parameters import CUBE_HELP, CubeAlgorithm, add_cube_parameters
from .engine import run_engine
from .points import points_job

SAMPLES = "SAMPLES"
OUTPUT = "OUTPUT"
LONGEST_SHAPEFILE_NAME = 10


class ExtractTimeSeriesAlgorithm(CubeAlgorithm):
    """``lstmfcn:extracttimeseries``: points and a cube to points that carry their series in fields."""

    ID = "extracttimeseries"
    TITLE = "Extract time series"
    GROUP = "Samples"
    SUMMARY = (
        "Reads the series of every point from a stack of dated rasters and writes it into fields, one a band and date "
        "(NDVI_20130914), in physical units. The layer can train a model without the rasters."
    )
    EXAMPLE = "your field points and the folder of rasters they should be trained on."
    TAGS = ("extract", "sample", "values", "sits_get_data", "points", "profile")
    HELP = {
        SAMPLES: "Points in any coordinate reference system. All their fields are kept.",
        **CUBE_HELP,
        OUTPUT: "The points with one new field a band and date. Values are NULL where an observation is missing and for points "
        "outside the rasters.",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterFeatureSource(SAMPLES, tr("Points"), [Qgis.ProcessingSourceType.VectorPoint]))
        add_cube_parameters(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Points with time series"), Qgis.ProcessingSourceType.VectorPoint
            )
        )

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return table_refusal(parameters, OUTPUT)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, SAMPLES, context)
        points = points_job(source, feedback)
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            series_file = Path(folder) / "series.json"
            job = {"points": {**points, "fields": {}}, **self._cube, "series": str(series_file)}
            run_engine("extract", job, [series_file.parent], feedback)
            series = json.loads(series_file.read_text(encoding="utf-8"))
        fields = QgsProcessingUtils.combineFields(source.fields(), _series_fields(series["fields"]))
        # The sink is made only now, so that a cancelled or failed run leaves no half layer.
        sink, destination = self.parameterAsSink(
            parameters, OUTPUT, context, fields, source.wkbType(), source.sourceCrs()
        )
        if destination.lower().endswith(".shp") and any(len(f) > LONGEST_SHAPEFILE_NAME for f in series["fields"]):
            feedback.pushWarning(
                tr("A shapefile cuts field names to 10 characters; save as GeoPackage to keep the dates.")
            )
        rows = dict(zip(points["ids"], zip(*series["values"], strict=True), strict=True))
        for feature in source.getFeatures():
            extended = QgsFeature(fields)
            extended.setGeometry(feature.geometry())
            extended.setAttributes([*feature.attributes(), *rows[feature.id()]])
            sink.addFeature(extended, QgsFeatureSink.Flag.FastInsert)
        sink.flushBuffer()
        return {OUTPUT: destination}


def _series_fields(names: list[str]) -> QgsFields:
    fields = QgsFields()
    for name in names:
        fields.append(QgsField(name, QMetaType.Type.Double))
    return fields
