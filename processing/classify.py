"""Classify cube."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from .algorithm import DEVICE, DEVICE_HELP, DEVICES, folders_of, is_given, tr, whole_path
from .cube_parameters import CUBE_HELP, CubeAlgorithm, add_cube_parameters
from .engine import run_engine
from .layers import show_raster
from .train import MODEL_FILTER

MODEL = "MODEL"
THREADS = "THREADS"
PROBABILITIES = "PROBABILITIES"
CLASSES = "CLASSES"
UNCERTAINTY = "UNCERTAINTY"

# Parameter, layer name, place in the group from below.
LAYERS = ((PROBABILITIES, "Probabilities", 0), (UNCERTAINTY, "Uncertainty", 1), (CLASSES, "Class map", 2))


class ClassifyAlgorithm(CubeAlgorithm):
    """``lstmfcn:classify``: a cube and a model to a class map and probabilities."""

    ID = "classify"
    TITLE = "Classify cube"
    GROUP = "Classification"
    SUMMARY = (
        "Maps land cover from a stack of dated rasters with a model made by Train LSTM-FCN: a class map with names and "
        "colours, the probability of every class, and if wanted the uncertainty."
    )
    EXAMPLE = (
        "choose a model, add the folder of dated rasters it should map, and run; the layers arrive styled and grouped."
    )
    TAGS = ("classify", "predict", "map", "sits_classify", "probabilities", "inference")
    HELP = {
        MODEL: "A model file (.safetensors) made by Train LSTM-FCN.",
        **CUBE_HELP,
        **DEVICE_HELP,
        THREADS: "Processor threads the network may use; 0 takes all.",
        PROBABILITIES: "One band a class with its probability, 0 to 1 (stored as whole numbers with scale 0.0001).",
        CLASSES: "The most probable class of every pixel, codes 1, 2 … in the order of the labels, with names and colours.",
        UNCERTAINTY: "Entropy of the probabilities: 0 where the network is sure, 1 where all classes are as likely.",
        "LABELS": "class labels, separated by commas, in the order of their codes",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterFile(MODEL, tr("Model"), fileFilter=MODEL_FILTER))
        add_cube_parameters(self)
        self.addDevice()
        self.add(
            QgsProcessingParameterNumber(
                THREADS, tr("Threads"), Qgis.ProcessingNumberParameterType.Integer, 0, minValue=0, maxValue=1024
            ),
            advanced=True,
        )
        self.add(QgsProcessingParameterRasterDestination(CLASSES, tr("Class map"), optional=True))
        self.add(QgsProcessingParameterRasterDestination(PROBABILITIES, tr("Probabilities"), optional=True))
        self.add(
            QgsProcessingParameterRasterDestination(
                UNCERTAINTY, tr("Uncertainty"), optional=True, createByDefault=False
            )
        )
        self.addNumbers([QgsProcessingOutputString("LABELS", self.helpOf("LABELS"))])

    def refusal(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        if any(is_given(parameters, name) for name, _, _ in LAYERS):
            return ""
        return tr("No output was chosen; ask for the class map, the probabilities or the uncertainty.")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        model = whole_path(self.parameterAsFile(parameters, MODEL, context))
        targets = {
            name: self.parameterAsOutputLayer(parameters, name, context)
            for name, _, _ in LAYERS
            if is_given(parameters, name)
        }
        paths = {name: whole_path(target) for name, target in targets.items()}
        job = {
            "model": model,
            **self._cube,
            "device": self.chosen(parameters, DEVICE, DEVICES, context),
            "threads": self.parameterAsInt(parameters, THREADS, context),
            **{name.lower(): path for name, path in paths.items()},
        }
        result = run_engine("classify", job, folders_of(*paths.values()), feedback)
        for name, title, order in LAYERS:
            if name in targets:
                show_raster(context, targets[name], tr(title), Path(model).stem, order)
        return {**paths, "LABELS": ",".join(result["labels"])}
