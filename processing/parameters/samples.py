"""Sample parameters of the algorithms that train: train, cross-validate, tune."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorLayer,
)

from ...model.commands import common
from ..layers.features import legend_colours, points_job, value_map
from ..translation import tr
from .base import DEVICE, LstmFcnAlgorithm
from .class_scheme import CLASS_SCHEME_HELP, add_class_scheme, scheme_error, scheme_job
from .cube import CUBE_HELP, RASTERS, CubeAlgorithm, add_cube_parameters
from .declared import choice_parameter, number_parameter
from .training import training_error, training_job

POLYGON_VALUES = "POLYGON_VALUES"
PIXELS_PER_POLYGON = "PIXELS_PER_POLYGON"
PIXEL_SEED = "PIXEL_SEED"
SAMPLE_TYPES = (Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon)

POLYGON_HELP = {
    POLYGON_VALUES: "What each polygon contributes: <i>Random pixels</i> among those whose centres lie inside it, "
    "each a separate sample, or one sample with the <i>Mean of the pixels</i>, date by date, "
    "ignoring missing values. A polygon that contains no pixel centre contributes the pixel it lies "
    "on. Points are not affected.",
    PIXELS_PER_POLYGON: "Maximum number of random pixels per polygon; a smaller polygon contributes all of its pixels.",
    PIXEL_SEED: "The same seed gives the same pixels, in every algorithm; another seed gives others.",
}

# Name, title.
_NUMBERS = ((PIXELS_PER_POLYGON, "Pixels per polygon"), (PIXEL_SEED, "Seed of the pixels"))
SAMPLES = "SAMPLES"
CLASS_FIELD = "CLASS_FIELD"
REPORT = "REPORT"


def add_polygon_parameters(algorithm: LstmFcnAlgorithm) -> None:
    """Add the parameters for sampling pixels of polygons."""
    polygons = common.POLYGONS
    algorithm.add(
        choice_parameter(POLYGON_VALUES, tr("Values of polygons"), polygons["polygon_values"]),
        advanced=True,
    )
    for name, title in _NUMBERS:
        algorithm.add(number_parameter(name, tr(title), polygons[name.lower()]), advanced=True)


def polygon_job(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Job entries for sampling pixels of polygons."""
    return {
        "polygon_values": algorithm.chosen(parameters, POLYGON_VALUES, common.POLYGONS["polygon_values"], context),
        **{name.lower(): algorithm.parameterAsInt(parameters, name, context) for name, _ in _NUMBERS},
    }


SAMPLES_HELP = {
    SAMPLES: "Points or polygons with class labels, in any coordinate reference system. If features are selected and "
    "the box is ticked, only these are used. Each polygon contributes random pixels, or their mean. Samples "
    "with the same pixel and label are counted once; those with the same pixel but different labels are all "
    "kept, and listed in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or "
    "NDVI_20130914 …), as <i>Extract time series</i> writes them; then no rasters are needed.",
    CLASS_FIELD: "The field that holds the class of each feature, text or number.",
    **CLASS_SCHEME_HELP,
    **POLYGON_HELP,
    **CUBE_HELP,
    RASTERS: CUBE_HELP[RASTERS] + " Not needed when the samples carry their series in fields.",
}


def vector_layer(
    algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> QgsVectorLayer | None:
    """Layer of a feature source with its style, that of a file included; call on the main thread."""
    value = parameters.get(name)
    # QGIS finds no layer in a definition, which the dialog gives where only selected features are used.
    source = value.source if isinstance(value, QgsProcessingFeatureSourceDefinition) else value
    layer = algorithm.parameterAsVectorLayer({**parameters, name: source}, name, context)
    project = context.project()
    if layer is not None and not isinstance(value, QgsVectorLayer) and not (project and project.mapLayer(layer.id())):
        layer.loadDefaultStyle()  # Processing opens files without theirs
    return layer


def log_value_map(class_field: str, values: Mapping[str, str], feedback: QgsProcessingFeedback) -> None:
    """Log that labels are the texts of a value map."""
    if values:
        named = ", ".join(f"{value} = {text}" for value, text in values.items())
        feedback.pushInfo(tr("The labels are the texts of the value map of {0}: {1}").format(class_field, named))


class LearningAlgorithm(CubeAlgorithm):
    """Base class of algorithms that train on labelled points or polygons and a cube."""

    RASTERS_OPTIONAL = True

    def addSamples(self) -> None:
        """Add the labelled points or polygons and the cube."""
        self.add(QgsProcessingParameterFeatureSource(SAMPLES, tr("Samples"), SAMPLE_TYPES))
        self.add(QgsProcessingParameterField(CLASS_FIELD, tr("Class field"), parentLayerParameterName=SAMPLES))
        add_class_scheme(self)
        add_polygon_parameters(self)
        add_cube_parameters(self)

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        return scheme_error(self, parameters, context) or training_error(self, parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        layer = vector_layer(self, parameters, SAMPLES, context)
        class_field = self.parameterAsString(parameters, CLASS_FIELD, context)
        self._colours = legend_colours(layer, class_field)
        self._values = value_map(layer, class_field)
        return super().prepareAlgorithm(parameters, context, feedback)

    def learningJob(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Job entries of the samples, the cube and the training values."""
        class_field = self.parameterAsString(parameters, CLASS_FIELD, context)
        samples = self.parameterAsSource(parameters, SAMPLES, context)
        log_value_map(class_field, self._values, feedback)
        return {
            "samples": points_job(samples, feedback, class_field, self._colours, self._values),
            "class_scheme": scheme_job(self, parameters, context),
            **polygon_job(self, parameters, context),
            **self._cube,
            **training_job(self, parameters, context),
            "device": self.chosen(parameters, DEVICE, common.DEVICE["device"], context),
        }
