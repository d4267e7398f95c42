"""Algorithm ``lstmfcn:modelinfo``: Describe model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..engine.client import run_engine
from ..parameters.base import MODEL, MODEL_FILTER, LstmFcnAlgorithm, absolute_path, folders_of
from ..parameters.samples import REPORT
from ..translation import tr

TEXTS = ("ARCHITECTURE", "RECIPE", "LABELS", "CLASS_CODES", "BANDS", "START_DATE", "END_DATE", "CREATED")
NUMBERS = ("DATES", "TRAINING_SAMPLES", "ACCURACY", "KAPPA", "F1_MACRO", "PARAMETERS", "SEED")


class ModelInfoAlgorithm(LstmFcnAlgorithm):
    """Metadata and report of a model file (``lstmfcn:modelinfo``)."""

    ID = "modelinfo"
    TITLE = "Describe model"
    GROUP = "Tools"
    SUMMARY = (
        "Shows what is known about a model made by <i>Train LSTM-FCN</i>: classes, bands, dates, accuracy, how it was "
        "trained; and writes its report again."
    )
    EXAMPLE = "a model a colleague has sent you."
    TAGS = ("model", "info", "metadata", "report", "accuracy")
    HELP = {
        MODEL: "A model file (.safetensors) made by <i>Train LSTM-FCN</i>.",
        REPORT: "The report that <i>Train LSTM-FCN</i> writes, made from the model file alone; its numbers are written beside it as "
        "<i>name</i>_report.json, _confusion.csv and _classes.csv."
        " Figures are saved as SVG in the folder <i>name</i>_figures beside it.",
        "ARCHITECTURE": "lstm-fcn, sits, mlstm-fcn, alstm-fcn, seasonal-lstm-fcn or residual-lstm-fcn",
        "RECIPE": "recipe it was trained with",
        "LABELS": "class labels, separated by commas, in the order of the probability bands",
        "CLASS_CODES": "codes of the classes in class maps, in their order, such as 10=Forest,20=Pasture",
        "BANDS": "bands it reads, separated by commas",
        "START_DATE": "first date it was trained on; empty when unknown",
        "END_DATE": "last date it was trained on; empty when unknown",
        "CREATED": "when it was trained, UTC",
        "DATES": "number of dates it reads",
        "TRAINING_SAMPLES": "number of samples it was trained on",
        "ACCURACY": "overall accuracy on its validation samples, 0 to 1",
        "KAPPA": "Cohen's kappa on its validation samples",
        "F1_MACRO": "mean F1 of the classes on its validation samples",
        "PARAMETERS": "number of trained values",
        "SEED": "seed it was trained with",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(QgsProcessingParameterFile(MODEL, tr("Model"), fileFilter=tr(MODEL_FILTER)))
        self.add(QgsProcessingParameterFileDestination(REPORT, tr("Model report"), tr("Page (*.html)"), optional=True))
        self.addOutputs(QgsProcessingOutputString(name, self.helpOf(name)) for name in TEXTS)
        self.addOutputs(QgsProcessingOutputNumber(name, self.helpOf(name)) for name in NUMBERS)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        report = self.reportFile(parameters, context)
        job = {"model": absolute_path(self.parameterAsFile(parameters, MODEL, context)), "report": report or None}
        result = run_engine("modelinfo", job, folders_of(report), feedback, labels=self.parameterLabels())
        card = result["card"]
        timeline, training, accuracy = card["timeline"], card["training"], card["accuracy"]
        outputs = {
            "ARCHITECTURE": card["network"]["architecture"],
            "LABELS": ",".join(card["labels"]),
            "CLASS_CODES": result["class_codes"],
            "BANDS": ",".join(card["bands"]),
            "START_DATE": timeline[0] if timeline else "",
            "END_DATE": timeline[-1] if timeline else "",
            "CREATED": card["created"],
            "DATES": len(card["days"]),
            "ACCURACY": accuracy["overall"],
            **{name: training[name.lower()] for name in ("RECIPE", "TRAINING_SAMPLES", "PARAMETERS", "SEED")},
            **{name: accuracy[name.lower()] for name in ("KAPPA", "F1_MACRO")},
        }
        return outputs | ({REPORT: report} if report else {})
