"""What the algorithms that learn from samples share: train, cross-validate and tune."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from .algorithm import DEVICE, DEVICES
from .cube_parameters import CUBE_HELP, RASTERS, CubeAlgorithm, add_cube_parameters
from .layers.features import legend_colours, points_job
from .polygon_parameters import POLYGON_HELP, SAMPLE_TYPES, add_polygon_parameters, polygon_job
from .training_parameters import training_error, training_job
from .translation import tr

SAMPLES = "SAMPLES"


CLASS_FIELD = "CLASS_FIELD"


REPORT = "REPORT"


SAMPLES_HELP = {
    SAMPLES: "Points or polygons with class labels, in any coordinate reference system. If features are selected and the box "
    "is ticked, only these are used. A polygon gives some random pixels, or their mean. Samples of one pixel and one label "
    "are counted once; those of one pixel with different labels are all kept, and named in the log. Features may also carry their series in fields (NDVI1, NDVI2 … or NDVI_20130914 …), as "
    "Extract time series writes them; then no rasters are needed.",
    CLASS_FIELD: "The field that holds the class of each feature, text or number.",
    **POLYGON_HELP,
    **CUBE_HELP,
    RASTERS: CUBE_HELP[RASTERS] + " Not needed when the samples carry their series in fields.",
}


class LearningAlgorithm(CubeAlgorithm):
    """An algorithm that learns from labelled points or polygons and a cube."""

    RASTERS_OPTIONAL = True

    def addSamples(self) -> None:
        """Add the labelled points or polygons and the cube."""
        self.add(QgsProcessingParameterFeatureSource(SAMPLES, tr("Samples"), SAMPLE_TYPES))
        self.add(QgsProcessingParameterField(CLASS_FIELD, tr("Class field"), parentLayerParameterName=SAMPLES))
        add_polygon_parameters(self)
        add_cube_parameters(self)

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        return training_error(self, parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        samples = parameters[SAMPLES]
        # QGIS finds no layer in a definition, which the dialog gives where only selected features are used.
        source = samples.source if isinstance(samples, QgsProcessingFeatureSourceDefinition) else samples
        layer = self.parameterAsVectorLayer({**parameters, SAMPLES: source}, SAMPLES, context)
        self._colours = legend_colours(layer, self.parameterAsString(parameters, CLASS_FIELD, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def learningJob(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The samples, the cube and the training values of a job."""
        class_field = self.parameterAsString(parameters, CLASS_FIELD, context)
        samples = self.parameterAsSource(parameters, SAMPLES, context)
        return {
            "samples": points_job(samples, feedback, class_field, self._colours),
            **polygon_job(self, parameters, context),
            **self._cube,
            **training_job(self, parameters, context),
            "device": self.chosen(parameters, DEVICE, DEVICES, context),
        }
