"""Parameters of algorithms that divide samples into folds: cross-validate and sample quality."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...model.commands import common
from ..engine.client import run_engine
from ..translation import tr
from .base import folders_of, table_error
from .declared import choice_parameter, number_parameter
from .samples import REPORT, LearningAlgorithm

FOLDS = "FOLDS"
REPEATS = "REPEATS"
GROUP_BY = "GROUP_BY"
BLOCK_SIZE = "BLOCK_SIZE"

FOLDS_HELP = {
    FOLDS: "Number of parts the samples are divided into, stratified by class; each part is held out in "
    "turn. 5 or 10 are usual.",
    REPEATS: "How often the cross-validation is repeated, with different folds each time; more repeats show "
    "how much of the result is chance.",
    GROUP_BY: "Samples that are never divided between folds. <i>Nothing</i>: every sample is independent. <i>Place</i>: "
    "samples of the same pixel, polygon or coordinates stay together. <i>Spatial blocks</i>: samples in the same "
    "square of the block size stay together; polygons stay whole. Always group polygons that contribute "
    "several pixels. Grouped accuracy is lower and closer to that of a map.",
    BLOCK_SIZE: "Side of the squares in metres, for <i>Spatial blocks</i>.",
}

# Of a training parameter, which means something else where there are folds.
VALIDATION_SPLIT_HELP = {
    "VALIDATION_SPLIT": "Fraction of the training part of each fold used for validation, by recipes that stop early "
    "or choose their weights by it (the report's); the other recipes train on the whole part.",
}


class FoldsAlgorithm(LearningAlgorithm):
    """Base class of algorithms that predict every sample by networks not trained on it.

    Its command has its name, and writes a row of a table for each sample, out of which the algorithm makes a layer.
    """

    LAYER: ClassVar[str]
    NUMBERS: ClassVar[tuple[str, ...]]

    def addFolds(self) -> None:
        """Add the parameters that say how samples are divided into folds."""
        folds = common.FOLDS
        self.add(number_parameter(FOLDS, tr("Number of folds"), folds["folds"]))
        self.add(number_parameter(REPEATS, tr("Repeats"), folds["repeats"]), advanced=True)
        self.add(choice_parameter(GROUP_BY, tr("Group by"), folds["group_by"]))
        block_size = tr("Block size (metres)")
        self.add(number_parameter(BLOCK_SIZE, block_size, folds["block_size"]), advanced=True)

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        return super().parameterError(parameters, context) or table_error(parameters, self.LAYER)

    def ownJob(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Additional job entries of a subclass."""
        return {}

    def writeLayer(
        self, parameters: dict[str, Any], context: QgsProcessingContext, rows: list[dict[str, str]]
    ) -> dict[str, Any]:
        """Write the output layer from the rows of a table, if requested; return it by output name."""
        raise NotImplementedError

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        report = self.reportFile(parameters, context)
        name = self.LAYER.lower()
        with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
            table = Path(folder) / f"{name}.csv"
            job = {
                **self.learningJob(parameters, context, feedback),
                "folds": self.parameterAsInt(parameters, FOLDS, context),
                "repeats": self.parameterAsInt(parameters, REPEATS, context),
                "group_by": self.chosen(parameters, GROUP_BY, common.FOLDS["group_by"], context),
                "block_size": self.parameterAsDouble(parameters, BLOCK_SIZE, context),
                **self.ownJob(parameters, context),
                "report": report or None,
                name: str(table),
            }
            result = run_engine(self.ID, job, folders_of(report, str(table)), feedback, labels=self.parameterLabels())
            with table.open(newline="", encoding="utf-8") as file:
                rows = [{name: _plain_text(value) for name, value in row.items()} for row in csv.DictReader(file)]
        numbers = {number: result[number.lower()] for number in self.NUMBERS}
        outputs: dict[str, Any] = {name: number for name, number in numbers.items() if number is not None}
        if report:
            outputs[REPORT] = report
        return outputs | self.writeLayer(parameters, context, rows)


def _plain_text(value: str) -> str:
    """A text of a table without the apostrophe that keeps spreadsheets from computing it."""
    return value[1:] if value[:1] == "'" and value[1:2] in {"=", "+", "-", "@", "\t", "\r"} else value
