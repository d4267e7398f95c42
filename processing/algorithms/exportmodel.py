"""Algorithm ``lstmfcn:exportmodel``: Export model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...model.commands.exportmodel import PARAMETERS
from ..engine.client import run_engine
from ..parameters.base import MODEL, MODEL_FILTER, LstmFcnAlgorithm, absolute_path, folders_of, is_given
from ..parameters.cube import MAX_GAP
from ..parameters.declared import choice_parameter, number_parameter
from ..parameters.text_forms import split_list
from ..translation import tr

DATES = "DATES"
LAYOUT = "LAYOUT"
TILE_SIZE = "TILE_SIZE"
ONNX = "ONNX"


class ExportModelAlgorithm(LstmFcnAlgorithm):
    """A trained network as ONNX, with a STAC item (``lstmfcn:exportmodel``)."""

    ID = "exportmodel"
    TITLE = "Export model"
    GROUP = "Tools"
    SUMMARY = (
        "Writes a trained model as ONNX, for programs and servers that do not have this plugin: gap filling, interpolation "
        "to the dates of the model and normalisation are built in, with the labels and colours. A STAC item with the Machine "
        "Learning Model extension is saved next to it."
    )
    EXAMPLE = "a model for an openEO backend, with the dates of its images."
    TAGS = ("export", "ONNX", "STAC", "MLM", "Deepness", "openEO", "share", "deploy")
    HELP = {
        MODEL: "A model file (.safetensors) made by <i>Train LSTM-FCN</i>.",
        DATES: "Dates of the images that the ONNX model will read, separated by commas, the earliest first. Their series are "
        "brought to the dates of the model as <i>Classify cube</i> does it. If empty, the images must have the dates of the model.",
        LAYOUT: "What the ONNX model reads: <i>Series of pixels</i>, (N, dates, bands), for scripts and servers; or "
        "<i>Raster tiles</i>, (N, dates × bands, rows, columns) with all bands of the first date first, as Deepness reads "
        "them. Values are in physical units, NaN where an observation is missing.",
        TILE_SIZE: "Rows and columns of a tile of the layout <i>Raster tiles</i>. A larger tile takes more memory.",
        MAX_GAP: "Longest time without a valid observation, in days; a series with a longer gap is unknown. Empty: no limit.",
        ONNX: "The ONNX file. The STAC item is written beside it, with the ending .json.",
        "ITEM": "the STAC item that describes the ONNX file",
        "INPUT_SHAPE": "shape of the input; N is free",
        "INPUT_DATES": "number of dates it reads",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterFile(MODEL, tr("Model"), fileFilter=tr(MODEL_FILTER)))
        self.add(QgsProcessingParameterString(DATES, tr("Dates of the images"), optional=True))
        self.add(choice_parameter(LAYOUT, tr("Layout"), PARAMETERS["layout"]))
        self.add(number_parameter(TILE_SIZE, tr("Tile size (pixels)"), PARAMETERS["tile_size"]), advanced=True)
        self.add(number_parameter(MAX_GAP, tr("Longest gap (days)"), PARAMETERS["max_gap"]), advanced=True)
        self.add(QgsProcessingParameterFileDestination(ONNX, tr("ONNX model"), tr("ONNX (*.onnx)")))
        self.addOutputs([QgsProcessingOutputFile("ITEM", self.helpOf("ITEM"))])
        self.addOutputs([QgsProcessingOutputString("INPUT_SHAPE", self.helpOf("INPUT_SHAPE"))])
        self.addOutputs([QgsProcessingOutputNumber("INPUT_DATES", self.helpOf("INPUT_DATES"))])

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        target = absolute_path(self.parameterAsFileOutput(parameters, ONNX, context))
        job = {
            "model": absolute_path(self.parameterAsFile(parameters, MODEL, context)),
            "dates": split_list(self.parameterAsString(parameters, DATES, context)),
            "layout": self.chosen(parameters, LAYOUT, PARAMETERS["layout"], context),
            "tile_size": self.parameterAsInt(parameters, TILE_SIZE, context),
            "max_gap": self.parameterAsDouble(parameters, MAX_GAP, context) if is_given(parameters, MAX_GAP) else None,
            "onnx": target,
        }
        written = run_engine("exportmodel", job, folders_of(target), feedback, labels=self.parameterLabels())
        return {
            ONNX: target,
            "ITEM": written["item"],
            "INPUT_SHAPE": written["input_shape"],
            "INPUT_DATES": written["dates"],
        }
