"""Algorithm ``lstmfcn:samplingdesign``: Design sampling."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...model.commands.samplingdesign import PARAMETERS
from ..engine.client import run_engine
from ..layers.crs import crs_from
from ..layers.features import point_at
from ..layers.labelling import show_for_labelling
from ..layers.tables import fields_of, write_row
from ..parameters.base import folders_of, table_error
from ..parameters.declared import choice_parameter, number_parameter
from ..parameters.maps import MapRaster, MapReader
from ..translation import tr

CLASSES = "CLASSES"
STANDARD_ERROR = "STANDARD_ERROR"
EXPECTED_ACCURACY = "EXPECTED_ACCURACY"
ALLOCATION = "ALLOCATION"
SIZE = "SIZE"
DISTANCE = "DISTANCE"
SEED = "SEED"
POINTS = "POINTS"
LABEL = "label"

FIELDS = {
    "id": QMetaType.Type.Int,
    LABEL: QMetaType.Type.QString,
    "stratum": QMetaType.Type.QString,
    "weight": QMetaType.Type.Double,
}


class SamplingDesignAlgorithm(MapReader):
    """Stratified reference points for the accuracy assessment of a class map (``lstmfcn:samplingdesign``)."""

    ID = "samplingdesign"
    TITLE = "Design sampling"
    GROUP = "After classification"
    SUMMARY = (
        "Computes how many reference points an accuracy assessment needs and draws them at random from each class of "
        "a map: a point layer ready to be labelled, with the classes to choose from in its form. The log compares the "
        "allocations."
    )
    EXAMPLE = "a class map; then fill in <i>label</i> with the help of images, and run <i>Assess accuracy</i>."
    TAGS = (
        "sampling",
        "sample size",
        "stratified",
        "reference",
        "points",
        "sits_sampling_design",
        "Olofsson",
        "random",
    )
    HELP = {
        CLASSES: "The class map that will be assessed, for example one made by <i>Classify cube</i>; its classes are the strata.",
        STANDARD_ERROR: "Target standard error of overall accuracy. Halving it needs four times as many points.",
        EXPECTED_ACCURACY: "User's accuracy you expect: one number for all classes, one for each in the order of the legend "
        "(<code>0.7,0.6,0.9,0.95</code>), or by name (<code>Forest=0.9,Pasture=0.7</code>, the others 0.75).",
        ALLOCATION: "How points are distributed over the classes. <i>Rare classes</i>: that number for every "
        "class of at most a tenth of the area, the rest by area.",
        SIZE: "Total number of points, if you know how many you can label. If empty, it is computed from the "
        "standard error.",
        DISTANCE: "Minimum distance between any two points, in metres. Rare classes that lie close together may then get fewer "
        "points than planned, which the log says.",
        SEED: "The same seed and map give the same points.",
        POINTS: "Points at pixel centres, never on NoData, in random order: <i>label</i> is empty, for you to fill "
        "in; <i>stratum</i> (the class on the map) and <i>weight</i> (fraction of the area that a point "
        "represents) are hidden in the form, so that they do not influence you.",
        "NEEDED": "number of points needed for the standard error, or the number given",
        "DRAWN": "number of points drawn",
        "LABELS": "class labels, separated by commas",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(MapRaster(CLASSES, tr("Class map")))
        self.add(
            number_parameter(STANDARD_ERROR, tr("Standard error of overall accuracy"), PARAMETERS["standard_error"])
        )
        self.add(
            QgsProcessingParameterString(
                EXPECTED_ACCURACY, tr("Expected user's accuracy"), PARAMETERS["expected_accuracy"].default
            )
        )
        self.add(choice_parameter(ALLOCATION, tr("Allocation"), PARAMETERS["allocation"]))
        self.add(number_parameter(DISTANCE, tr("Minimum distance (metres)"), PARAMETERS["distance"]))
        self.add(number_parameter(SIZE, tr("Number of points"), PARAMETERS["size"]), advanced=True)
        self.add(number_parameter(SEED, tr("Seed"), PARAMETERS["seed"]), advanced=True)
        self.add(
            QgsProcessingParameterFeatureSink(POINTS, tr("Points to label"), Qgis.ProcessingSourceType.VectorPoint)
        )
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in ("NEEDED", "DRAWN"))
        self.addOutputs([QgsProcessingOutputString("LABELS", self.helpOf("LABELS"))])

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        fine, sentence = super().checkParameterValues(parameters, context)
        error = table_error(parameters, POINTS) if fine else None
        return (False, error) if error else (fine, sentence)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            file = Path(folder) / "points.json"
            job = {
                "classes": self._maps[CLASSES],
                "standard_error": self.parameterAsDouble(parameters, STANDARD_ERROR, context),
                "expected_accuracy": self.parameterAsString(parameters, EXPECTED_ACCURACY, context) or None,
                "size": self.parameterAsInt(parameters, SIZE, context),
                "allocation": self.chosen(parameters, ALLOCATION, PARAMETERS["allocation"], context),
                "distance": self.parameterAsDouble(parameters, DISTANCE, context),
                "seed": self.parameterAsInt(parameters, SEED, context),
                "points": str(file),
            }
            result = run_engine("samplingdesign", job, folders_of(str(file)), feedback, labels=self.parameterLabels())
            drawn = json.loads(file.read_text(encoding="utf-8"))
        crs, fields = crs_from(drawn["crs"]), fields_of(FIELDS)
        sink, layer = self.parameterAsSink(parameters, POINTS, context, fields, QgsWkbTypes.Type.Point, crs)
        rows = zip(drawn["x"], drawn["y"], drawn["strata"], drawn["weights"], strict=True)
        for number, (x, y, stratum, weight) in enumerate(rows, start=1):
            write_row(sink, fields, [number, None, stratum, weight], point_at(x, y))
        sink.flushBuffer()
        del sink  # closes the file
        colours = dict(zip(result["labels"], result["colours"], strict=True))
        show_for_labelling(context, layer, tr("Points to label"), LABEL, colours, ("stratum", "weight"))
        return {
            POINTS: layer,
            "NEEDED": result["size"],
            "DRAWN": result["drawn"],
            "LABELS": ",".join(result["labels"]),
        }
