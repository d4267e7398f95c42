"""Algorithm ``lstmfcn:createdemo``: Create demo data."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...model.commands.createdemo import PARAMETERS
from ..engine.client import run_engine
from ..layers.class_symbols import show_classes
from ..layers.styling import show_raster
from ..parameters.base import LstmFcnAlgorithm, absolute_path, folders_of
from ..parameters.declared import number_parameter
from ..translation import tr

CUBE = "CUBE"
SAMPLES = "SAMPLES"
TRUTH = "TRUTH"
CLOUDS = "CLOUDS"
LABEL = "label"

# Name, title.
_WHOLE_NUMBERS = (
    ("SIZE", "Size in pixels"),
    ("DATES", "Number of dates"),
    ("POINTS", "Number of points"),
    ("SEED", "Seed"),
)


class CreateDemoAlgorithm(LstmFcnAlgorithm):
    """Simulated cube with its true class map and labelled points (``lstmfcn:createdemo``)."""

    ID = "createdemo"
    TITLE = "Create demo data"
    GROUP = "Tools"
    SUMMARY = (
        "Simulates a Sentinel-2-like cube of a farming landscape (red, near and short-wave infrared, one crop year, clouds as "
        "missing values), with labelled points to train on and the true class map to compare with."
    )
    EXAMPLE = "run it with the defaults, then train with the points and the folder, and compare the map with the truth."
    TAGS = ("demo", "example", "simulate", "tutorial", "test data")
    HELP = {
        "SIZE": "Rows and columns of the cube, in pixels of 10 m.",
        "DATES": "Number of dates, equally spaced over a crop year that starts in September.",
        "POINTS": "Number of labelled points, about the same for each class.",
        "SEED": "The same seed gives the same data.",
        CLOUDS: "Mean fraction of cloudy observations, 0 to 0.9.",
        CUBE: "Folder for the rasters, one per band and date. It must not hold other rasters.",
        SAMPLES: "Points with the class in the field <i>label</i>, in longitude and latitude.",
        TRUTH: "The true class of every pixel.",
        "RASTERS": "the rasters, as input of the next step in a model",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for name, title in _WHOLE_NUMBERS:
            self.add(number_parameter(name, tr(title), PARAMETERS[name.lower()]))
        self.add(number_parameter(CLOUDS, tr("Cloud cover (0 to 1)"), PARAMETERS["clouds"]), advanced=True)
        self.add(QgsProcessingParameterFolderDestination(CUBE, tr("Folder of the cube")))
        self.add(QgsProcessingParameterFeatureSink(SAMPLES, tr("Samples"), Qgis.ProcessingSourceType.VectorPoint))
        self.add(QgsProcessingParameterRasterDestination(TRUTH, tr("Truth")))
        self.addOutputs([QgsProcessingOutputMultipleLayers("RASTERS", self.helpOf("RASTERS"))])

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        cube = absolute_path(self.parameterAsString(parameters, CUBE, context))
        truth_layer = self.parameterAsOutputLayer(parameters, TRUTH, context)
        truth = absolute_path(truth_layer)
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            samples_file = Path(folder) / "samples.json"
            job = {
                **{name.lower(): self.parameterAsInt(parameters, name, context) for name, *_ in _WHOLE_NUMBERS},
                "clouds": self.parameterAsDouble(parameters, CLOUDS, context),
                "cube": cube,
                "truth": truth,
                "samples": str(samples_file),
            }
            run_engine("createdemo", job, [Path(cube), *folders_of(truth)], feedback, labels=self.parameterLabels())
            points = json.loads(samples_file.read_text(encoding="utf-8"))
        destination = self._write_points(parameters, points, context)
        show_raster(context, truth_layer, tr("Truth"), visible=False)  # the answer, for after the question
        rasters = sorted(str(path) for path in Path(cube).glob("*.tif"))
        return {CUBE: cube, SAMPLES: destination, TRUTH: truth, "RASTERS": rasters}

    def _write_points(self, parameters: dict[str, Any], points: dict[str, Any], context: QgsProcessingContext) -> str:
        fields = QgsFields()
        fields.append(QgsField(LABEL, QMetaType.Type.QString))
        crs = QgsCoordinateReferenceSystem(points["crs"])
        sink, destination = self.parameterAsSink(parameters, SAMPLES, context, fields, QgsWkbTypes.Type.Point, crs)
        for x, y, label in zip(points["x"], points["y"], points["labels"], strict=True):
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            feature.setAttributes([label])
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        sink.flushBuffer()
        del sink  # closes the file
        show_classes(context, destination, tr("Samples"), LABEL, points["colours"])
        return destination
