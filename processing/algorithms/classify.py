"""Algorithm ``lstmfcn:classify``: Classify cube."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
)

from ...model.commands.classify import PARAMETERS
from ..engine.client import run_engine
from ..layers.styling import show_raster
from ..parameters.area import EXTENT, ROI, add_area_parameters, area_job
from ..parameters.base import DEVICE, DEVICE_HELP, MODEL, MODEL_FILTER, absolute_path, folders_of, is_given
from ..parameters.cube import CUBE_HELP, CubeAlgorithm, add_cube_parameters
from ..parameters.declared import begin_with, choice_parameter, number_parameter
from ..parameters.training import PRECISION
from ..settings import PROCESSING_THREADS, SETTING_MEMORY, remember_model
from ..translation import tr

THREADS = "THREADS"
MEMORY_LIMIT = "MEMORY_LIMIT"
RESUME = "RESUME"
PROBABILITIES = "PROBABILITIES"
CLASSES = "CLASSES"
UNCERTAINTY = "UNCERTAINTY"
# Parameter, layer name, place in the group from below.
LAYERS = ((PROBABILITIES, "Probabilities", 0), (UNCERTAINTY, "Uncertainty", 1), (CLASSES, "Class map", 2))


class ClassifyAlgorithm(CubeAlgorithm):
    """Class map and probabilities from a cube and a model (``lstmfcn:classify``)."""

    ID = "classify"
    TITLE = "Classify cube"
    GROUP = "Classification"
    SUMMARY = (
        "Maps land cover from a stack of dated rasters with a model made by <i>Train LSTM-FCN</i>: a class map with names "
        "and colours, the probability of every class and, on request, the uncertainty."
    )
    EXAMPLE = (
        "choose a model, add the folder of dated rasters to be mapped, and run; the layers are added "
        "with styles, in a group."
    )
    TAGS: ClassVar[tuple[str, ...]] = ("classify", "predict", "map", "sits_classify", "probabilities", "inference")
    HELP = {
        MODEL: "A model file (.safetensors) made by <i>Train LSTM-FCN</i>.",
        **CUBE_HELP,
        **DEVICE_HELP,
        EXTENT: "Only pixels in this rectangle are mapped; all others become NoData and need no computing time. Any "
        "coordinate reference system. If empty, the whole area of the rasters is mapped.",
        ROI: "Only pixels whose centres lie in these polygons are mapped (in the selected ones if only these are to "
        "be used); all others become NoData and need no computing time. Any coordinate reference system.",
        PRECISION: "Number format of the arithmetic: <i>Automatic</i> measures which is fastest here, and uses half "
        "precision or 8-bit integers (<i>int8</i>) only if labels and probabilities stay those of float32.",
        MEMORY_LIMIT: "Memory that the engine may use, in gigabytes, whatever the size of the rasters.",
        RESUME: "Continue where an interrupted run with the same model, rasters and parameters stopped. If this run "
        "is interrupted, what it has done is kept for up to two weeks.",
        THREADS: "Processor threads the network may use; 0 uses all.",
        PROBABILITIES: "One band per class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).",
        CLASSES: "The most probable class of every pixel, with names and colours: codes 1, 2 … in the order of the labels, or those the model "
        "was trained with.",
        UNCERTAINTY: "Entropy of the probabilities: 0 where the network is certain, 1 where all classes are equally "
        "likely.",
        "LABELS": "class labels, separated by commas, in the order of the probability bands",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterFile(MODEL, tr("Model"), fileFilter=tr(MODEL_FILTER)))
        add_cube_parameters(self)
        add_area_parameters(self)
        self.addDevice()
        self.add(choice_parameter(PRECISION, tr("Precision"), PARAMETERS["precision"], optional=True), advanced=True)
        memory = number_parameter(MEMORY_LIMIT, tr("Memory limit (GB)"), PARAMETERS["memory_limit"])
        self.add(begin_with(memory, SETTING_MEMORY), advanced=True)
        threads = number_parameter(THREADS, tr("Threads"), PARAMETERS["threads"])
        self.add(begin_with(threads, PROCESSING_THREADS), advanced=True)
        self.add(QgsProcessingParameterBoolean(RESUME, tr("Resume interrupted run"), True), advanced=True)
        self.add(QgsProcessingParameterRasterDestination(CLASSES, tr("Class map"), optional=True))
        self.add(QgsProcessingParameterRasterDestination(PROBABILITIES, tr("Probabilities"), optional=True))
        self.add(
            QgsProcessingParameterRasterDestination(
                UNCERTAINTY, tr("Uncertainty"), optional=True, createByDefault=False
            )
        )
        self.addOutputs([QgsProcessingOutputString("LABELS", self.helpOf("LABELS"))])

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        if any(is_given(parameters, name) for name, _, _ in LAYERS):
            return None
        return tr("No output was chosen; choose the class map, the probabilities or the uncertainty.")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        model = absolute_path(self.parameterAsFile(parameters, MODEL, context))
        targets = self.chosenLayers(parameters, (name for name, _, _ in LAYERS), context)
        paths = {name: absolute_path(target) for name, target in targets.items()}
        job = {
            "model": model,
            **self._cube,
            "device": self.chosen(parameters, DEVICE, PARAMETERS["device"], context),
            **area_job(self, parameters, context),
            "precision": self.chosen(parameters, PRECISION, PARAMETERS["precision"], context),
            "memory_limit": self.parameterAsDouble(parameters, MEMORY_LIMIT, context),
            "resume": self.parameterAsBoolean(parameters, RESUME, context),
            "threads": self.parameterAsInt(parameters, THREADS, context),
            **{name.lower(): path for name, path in paths.items()},
        }
        result = run_engine("classify", job, folders_of(*paths.values()), feedback, labels=self.parameterLabels())
        remember_model(model)
        for name, title, order in LAYERS:
            if name in targets:
                pixels = result["pixels"] if name == CLASSES else None
                labels = result["labels"] if name == PROBABILITIES else ()
                show_raster(context, targets[name], tr(title), Path(model).stem, order, pixels, labels)
        return {**paths, "LABELS": ",".join(result["labels"])}
