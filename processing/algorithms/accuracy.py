"""Algorithm ``lstmfcn:accuracy``: Assess accuracy."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from ...model.commands.accuracy import PARAMETERS
from ..engine.client import run_engine
from ..layers.features import points_job, value_map
from ..parameters.base import folders_of
from ..parameters.class_scheme import CLASS_SCHEME, add_class_scheme, scheme_error, scheme_job
from ..parameters.declared import choice_parameter, number_parameter
from ..parameters.maps import MapRaster, MapReader
from ..parameters.samples import SAMPLE_TYPES, vector_layer
from ..translation import tr

CLASSES = "CLASSES"
REFERENCE = "REFERENCE"
CLASS_FIELD = "CLASS_FIELD"
LABELS_ARE = "LABELS_ARE"
STRATA = "STRATA"
DESIGN = "DESIGN"
PIXELS_PER_POLYGON = "PIXELS_PER_POLYGON"
SEED = "SEED"
REPORT = "REPORT"
NUMBERS = ("ACCURACY", "ACCURACY_SE", "POINTS", "OUTSIDE", "WITHOUT_CLASS", "AREA_HA")


class AccuracyAlgorithm(MapReader):
    """Accuracy and area estimates of a class map, with intervals, from a reference sample (``lstmfcn:accuracy``)."""

    ID = "accuracy"
    TITLE = "Assess accuracy"
    GROUP = "After classification"
    SUMMARY = (
        "Estimates the accuracy of a class map and the true areas of its classes: confusion matrix in points and in "
        "proportions of the area, overall, user's and producer's accuracy, mapped and error-adjusted area in "
        "hectares, all with 95 % intervals."
    )
    EXAMPLE = "a class map, and the points of <i>Design sampling</i> once their <i>label</i> is filled in."
    TAGS = ("accuracy", "area", "validation", "confusion matrix", "Olofsson", "sits_accuracy", "reference", "strata")
    HELP = {
        CLASSES: "A class map, for example one made by <i>Classify cube</i>. Classes are matched by name, or by code.",
        REFERENCE: "Points or polygons with the true class, drawn at random and not used to train. If features are selected and "
        "the box is ticked, only these are used. Those outside the map are counted and reported.",
        CLASS_FIELD: "The field that holds the true class, text or number: names of the map's classes, or their codes.",
        CLASS_SCHEME: "The classes of the project or a file, by which labels that the map does not have get the names of its classes, such as those that "
        "were merged for the training. If empty, labels have to be the names or codes of the map.",
        LABELS_ARE: "What the class field contains: <i>Class names</i> of the map, or its <i>Class codes</i>. <i>Automatic</i> finds out, and "
        "asks where both are possible, as with classes that are called 0, 1, 2 and have the codes 1, 2, 3.",
        STRATA: "The class map that the points were drawn from, where it was another than the one assessed (an older version, a "
        "change map), on the same pixels. Empty: they were drawn from the classes of the map itself.",
        DESIGN: "How the points were drawn. <i>Stratified by class</i>: at random within each class, as <i>Design sampling</i> does (Olofsson et "
        "al. 2014; Stehman 2014 when strata are given). <i>Simple random</i>: at random over the whole map.",
        PIXELS_PER_POLYGON: "Number of random pixels used from each polygon. Pixels of one polygon are alike, so "
        "using more than one makes the intervals too narrow.",
        SEED: "Seed for the random pixels in polygons, for repeatable results.",
        REPORT: "One page to read and print. Its numbers are written beside it as <i>name</i>_report.json, _confusion.csv, "
        "_proportions.csv and _classes.csv."
        " Figures are saved as SVG in the folder <i>name</i>_figures beside it.",
        "ACCURACY": "overall accuracy, 0 to 1, weighted by area",
        "ACCURACY_SE": "its standard error; times 1.96 gives half the 95 % interval",
        "POINTS": "reference points used",
        "OUTSIDE": "reference features outside the map, not used",
        "WITHOUT_CLASS": "reference points where the map or the strata have no class, not used",
        "AREA_HA": "assessed area in hectares",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(MapRaster(CLASSES, tr("Class map")))
        self.add(QgsProcessingParameterFeatureSource(REFERENCE, tr("Reference"), SAMPLE_TYPES))
        self.add(QgsProcessingParameterField(CLASS_FIELD, tr("Class field"), parentLayerParameterName=REFERENCE))
        add_class_scheme(self)
        self.add(choice_parameter(DESIGN, tr("Sampling design"), PARAMETERS["design"]))
        self.add(MapRaster(STRATA, tr("Strata"), optional=True))
        self.add(choice_parameter(LABELS_ARE, tr("Class field contains"), PARAMETERS["labels_are"]), advanced=True)
        self.add(
            number_parameter(PIXELS_PER_POLYGON, tr("Pixels per polygon"), PARAMETERS["pixels_per_polygon"]),
            advanced=True,
        )
        self.add(number_parameter(SEED, tr("Seed"), PARAMETERS["seed"]), advanced=True)
        self.add(
            QgsProcessingParameterFileDestination(REPORT, tr("Accuracy report"), tr("Page (*.html)"), optional=True)
        )
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in NUMBERS)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        fine, sentence = super().checkParameterValues(parameters, context)
        error = scheme_error(self, parameters, context) if fine else None
        return (False, error) if error else (fine, sentence)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        layer = vector_layer(self, parameters, REFERENCE, context)
        self._values = value_map(layer, self.parameterAsString(parameters, CLASS_FIELD, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        report = self.reportFile(parameters, context)
        source = self.parameterAsSource(parameters, REFERENCE, context)
        class_field = self.parameterAsString(parameters, CLASS_FIELD, context)
        job = {
            "classes": self._maps[CLASSES],
            "reference": points_job(source, feedback, class_field, values=self._values),
            "class_scheme": scheme_job(self, parameters, context),
            "labels_are": self.chosen(parameters, LABELS_ARE, PARAMETERS["labels_are"], context),
            "strata": self._maps.get(STRATA),
            "design": self.chosen(parameters, DESIGN, PARAMETERS["design"], context),
            "pixels_per_polygon": self.parameterAsInt(parameters, PIXELS_PER_POLYGON, context),
            "seed": self.parameterAsInt(parameters, SEED, context),
            "report": report or None,
        }
        result = run_engine("accuracy", job, folders_of(report), feedback, labels=self.parameterLabels())
        outputs = {name: result[name.lower()] for name in NUMBERS}
        return {**outputs, REPORT: report} if report else outputs
