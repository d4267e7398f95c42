"""Parameters for probability maps and class maps."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...model.runtime.parameters import Parameter
from ..engine.client import run_engine
from ..layers.styling import show_raster
from ..translation import tr
from .base import LstmFcnAlgorithm, absolute_path, folders_of, is_given
from .cube import may_be_raster, project_layer
from .declared import number_parameter
from .text_forms import split_list

PROBABILITIES = "PROBABILITIES"
LABELS = "LABELS"
NORMALISE = "NORMALISE"

PROBABILITY_HELP = {
    PROBABILITIES: "Probabilities with a band for each class, as <i>Classify cube</i> or the R package sits write them: whole numbers with "
    "scale 0.0001 and NoData 65535, or decimal numbers from 0 to 1.",
    LABELS: "Class names, separated by commas, in the order of the bands. If empty, the names of the bands are used; "
    "rasters made with sits have none.",
    NORMALISE: "Divide probabilities by their sum where that is not 1, as in rasters smoothed with sits, instead of refusing the "
    "raster.",
}


class MapRaster(QgsProcessingParameterRasterLayer):
    """Raster parameter that QGIS does not open, since that can write statistics files; accepts ids of project layers."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        return True

    def valueAsPythonString(self, value: Any, context: QgsProcessingContext) -> str:
        return repr(self._path(value))

    def valueAsJsonObject(self, value: Any, context: QgsProcessingContext) -> str:
        return self._path(value)

    def valueAsString(self, value: Any, context: QgsProcessingContext) -> tuple[str, bool]:
        return self._path(value), True

    @staticmethod
    def _path(value: Any) -> str:
        return value.source() if isinstance(value, QgsMapLayer) else str(value)


class MapReader(LstmFcnAlgorithm):
    """Base class of algorithms that read maps; their paths are in ``self._maps`` at run time, by parameter name."""

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        acceptable, sentence = super().checkParameterValues(parameters, context)
        errors = (map_error(self, name, parameters, context) for name in maps_among(self, parameters))
        error = sentence or next(filter(None, errors), None)
        return acceptable and not error, error or ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._maps = {name: map_path(parameters[name], context) for name in maps_among(self, parameters)}
        return super().prepareAlgorithm(parameters, context, feedback)


class MapAlgorithm(LstmFcnAlgorithm):
    """Base class of algorithms that read a map; its path is in ``self._map`` at run time."""

    MAP: ClassVar[str] = PROBABILITIES
    # What it makes: parameter, layer name, place in the group from below.
    LAYERS: ClassVar[tuple[tuple[str, str, int], ...]] = ()

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        """Error message if the algorithm's own values cannot be used; None otherwise."""
        return None

    def mapError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        """Error message if the map cannot be read, as far as known without opening it; None otherwise."""
        return map_error(self, self.MAP, parameters, context)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        acceptable, sentence = super().checkParameterValues(parameters, context)
        error = sentence or self.mapError(parameters, context) or self.parameterError(parameters, context)
        return acceptable and not error, error or ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._map = map_path(parameters[self.MAP], context)
        return True

    def addProbabilities(self) -> None:
        """Add the parameters that describe a raster of probabilities."""
        self.add(MapRaster(PROBABILITIES, tr("Probabilities")))
        add_names(self)

    def addWindow(self, name: str, declared: Parameter) -> None:
        """Add the parameter of the neighbourhood's size."""
        self.add(number_parameter(name, tr("Window (pixels)"), declared))

    def makeLayers(
        self,
        job: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run the command of the algorithm's name and show the chosen rasters of ``LAYERS``; return the outputs."""
        targets = self.chosenLayers(parameters, (name for name, _, _ in self.LAYERS), context)
        paths = {name: absolute_path(target) for name, target in targets.items()}
        job = {**job, **{name.lower(): path for name, path in paths.items()}}
        result = run_engine(self.ID, job, folders_of(*paths.values()), feedback, labels=self.parameterLabels())
        for name, title, order in self.LAYERS:
            if name in targets:
                pixels = result.get("pixels") if name == "CLASSES" else None
                show_raster(context, targets[name], tr(title), result["model"], order, pixels)
        return {**paths, "LABELS_USED": ",".join(result["labels"])}


def add_names(algorithm: LstmFcnAlgorithm, advanced: bool = False) -> None:
    """Add the parameters that describe the bands of probabilities."""
    algorithm.add(QgsProcessingParameterString(LABELS, tr("Class names"), optional=True), advanced)
    algorithm.add(QgsProcessingParameterBoolean(NORMALISE, tr("Normalise"), False), advanced=True)


def names_job(algorithm: LstmFcnAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
    """Job entries that describe the bands of probabilities."""
    return {
        "labels": split_list(algorithm.parameterAsString(parameters, LABELS, context)),
        "normalise": algorithm.parameterAsBoolean(parameters, NORMALISE, context),
    }


def numbers_of(text: str) -> list[float]:
    """Numbers of a comma-separated list; empty if one of the items is not a number."""
    try:
        return [float(item) for item in split_list(text)]
    except ValueError:
        return []


def numbers_error(algorithm: LstmFcnAlgorithm, name: str, text: str) -> str | None:
    """Error message if a list of numbers cannot be used; None otherwise."""
    if all(map(math.isfinite, numbers := numbers_of(text))) and numbers:
        return None
    title = algorithm.parameterDefinition(name).description()
    return tr("{0} is {1}; write numbers, separated by commas.").format(title, text)


def window_error(algorithm: LstmFcnAlgorithm, name: str, size: int) -> str | None:
    """Error message if the size of a neighbourhood is even; None otherwise."""
    if size % 2:
        return None
    title = algorithm.parameterDefinition(name).description()
    return tr("{0} is {1}; it must be an odd number, such as {2} or {3}.").format(title, size, size - 1, size + 1)


def maps_among(algorithm: LstmFcnAlgorithm, parameters: Mapping[str, Any]) -> list[str]:
    """Names of the raster parameters of an algorithm that are required or given."""
    optional = Qgis.ProcessingParameterFlag.Optional
    definitions = [p for p in algorithm.parameterDefinitions() if isinstance(p, QgsProcessingParameterRasterLayer)]
    return [p.name() for p in definitions if not p.flags() & optional or is_given(parameters, p.name())]


def map_error(
    algorithm: LstmFcnAlgorithm, name: str, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> str | None:
    """Error message if a raster cannot be read, as far as known without opening it; None otherwise."""
    title, value = algorithm.parameterDefinition(name).description(), parameters.get(name)
    if not is_given(parameters, name):
        return tr("{0} is missing; it is required.").format(title)
    layer = project_layer(value, context)
    if layer is None and not may_be_raster(str(value)):
        return tr("There is no file or layer {0}; choose another one as {1}.").format(value, title)
    if layer is not None and layer.providerType() != "gdal":
        return tr("The layer {0} is not a raster file ({1}); save it as a file first.").format(
            layer.name(), layer.providerType()
        )
    return None


def map_path(value: Any, context: QgsProcessingContext) -> str:
    """File path of a raster layer or parameter value."""
    layer = project_layer(value, context)
    path = layer.source() if layer is not None else str(value)
    return os.path.abspath(path) if os.path.exists(path) else path
