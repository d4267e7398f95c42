"""Algorithm ``lstmfcn:tune``: Tune LSTM-FCN."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QMetaType

from ...model.commands.tune import PARAMETERS
from ...model.training.choices import SEARCHED
from ..engine.client import run_engine
from ..layers.tables import fields_of, write_row
from ..parameters.base import DEVICE_HELP, absolute_path, folders_of, is_given, table_error
from ..parameters.cluster import CLUSTER_HELP, add_dask, add_engine_elsewhere, cluster_job
from ..parameters.declared import choice_parameter, number_parameter
from ..parameters.outputs import warn_of_temporary
from ..parameters.samples import REPORT, SAMPLES_HELP, LearningAlgorithm
from ..parameters.training import TRAINING_HELP, VALUES_FILTER, add_training_parameters, training_titles
from ..translation import tr

SEARCH = "SEARCH"
SAMPLER = "SAMPLER"
MAX_TRIALS = "MAX_TRIALS"
MINUTES = "MINUTES"
FOLDS = "FOLDS"
TUNED_VALUES = "TUNED_VALUES"
TRIALS = "TRIALS"
LISTS = ("cnn_layers", "cnn_kernels", "cnn_dropout_rates")
NUMBERS_OF = {"batch_size": QMetaType.Type.Int, "lstm_width": QMetaType.Type.Int}
TEXTS = ("architecture", *LISTS)
SECONDS_TO_KEEP_TRIALS = 30.0  # after a cancel the engine still writes them and their report


class TuneAlgorithm(LearningAlgorithm):
    """Hyperparameter search for labelled points or polygons and a cube (``lstmfcn:tune``)."""

    ID = "tune"
    TITLE = "Tune LSTM-FCN"
    GROUP = "Classification"
    SUMMARY = (
        "Searches for the training values that suit your samples: learning rate, batch size, layer sizes, dropout, "
        "architecture. Each set is measured by cross-validation, poor ones are stopped early, and the best can be "
        "used in <i>Train LSTM-FCN</i> directly. Cancel keeps what was found so far."
    )
    EXAMPLE = "the points and rasters you would train with, 30 trials with the recipe <i>Fast</i>."
    TAGS = ("tune", "hyperparameters", "Optuna", "search", "sits_tuning", "optimise")
    HELP = {
        **SAMPLES_HELP,
        SEARCH: "Values to search; if none is chosen, all are searched. Values given further down are not searched.",
        SAMPLER: "<i>Guided by earlier trials</i> (TPE, a tree-structured Parzen estimator) or <i>Random</i>.",
        MAX_TRIALS: "How many sets of values are tried. The first is the recipe itself.",
        MINUTES: "No trial begins after this many minutes; 0 for no limit.",
        FOLDS: "Number of folds of the cross-validation that measures each trial. More folds give steadier results "
        "and take longer. Pixels of one polygon are never in two folds.",
        **TRAINING_HELP,
        "RECIPE": "Where the search starts, and the values of everything that is not searched.",
        "VALIDATION_SPLIT": "Fraction of the training part of each fold used for validation, if the values stop early "
        "or choose weights by it.",
        **DEVICE_HELP,
        **CLUSTER_HELP,
        TUNED_VALUES: "The best values, in a file for the parameter <i>Tuned values</i> of Train and Cross-validate "
        "LSTM-FCN.",
        REPORT: "One page with the best values, the course of the search, and all trials."
        " Figures are saved as SVG in the folder <i>name</i>_figures beside it.",
        TRIALS: "Table of the trials: state, accuracy, seconds, and each value.",
        "ACCURACY": "cross-validated accuracy of the best trial, 0 to 1; optimistic, as it is the best of many",
        "TRIALS_RUN": "number of trials run",
        "BEST": "the best values as JSON",
    }

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addSamples()
        self.add(number_parameter(MAX_TRIALS, tr("Number of trials"), PARAMETERS["trials"]))
        self.add(number_parameter(MINUTES, tr("Time limit (minutes)"), PARAMETERS["minutes"]), advanced=True)
        choices = training_titles(SEARCHED)
        self.add(
            QgsProcessingParameterEnum(SEARCH, tr("Values to search"), choices, allowMultiple=True, optional=True),
            advanced=True,
        )
        self.add(choice_parameter(SAMPLER, tr("Sampler"), PARAMETERS["sampler"]), advanced=True)
        self.add(number_parameter(FOLDS, tr("Number of folds"), PARAMETERS["folds"]), advanced=True)
        add_training_parameters(self)
        add_dask(self, advanced=True)
        add_engine_elsewhere(self)
        self.add(QgsProcessingParameterFileDestination(TUNED_VALUES, tr("Tuned values"), tr(VALUES_FILTER)))
        self.add(QgsProcessingParameterFileDestination(REPORT, tr("Tuning report"), tr("Page (*.html)"), optional=True))
        self.add(
            QgsProcessingParameterFeatureSink(
                TRIALS, tr("Table of trials"), Qgis.ProcessingSourceType.Vector, optional=True, createByDefault=False
            )
        )
        self.addOutputs(
            [
                QgsProcessingOutputNumber("ACCURACY", self.helpOf("ACCURACY")),
                QgsProcessingOutputNumber("TRIALS_RUN", self.helpOf("TRIALS_RUN")),
                QgsProcessingOutputString("BEST", self.helpOf("BEST")),
            ]
        )

    def parameterError(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        return super().parameterError(parameters, context) or table_error(parameters, TRIALS)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        values = absolute_path(self.parameterAsFileOutput(parameters, TUNED_VALUES, context))
        report = self.reportFile(parameters, context)
        chosen = self.parameterAsEnums(parameters, SEARCH, context) if is_given(parameters, SEARCH) else []
        job = {
            **self.learningJob(parameters, context, feedback),
            "search": [SEARCHED[number] for number in chosen],
            "sampler": self.chosen(parameters, SAMPLER, PARAMETERS["sampler"], context),
            "trials": self.parameterAsInt(parameters, MAX_TRIALS, context),
            "minutes": self.parameterAsDouble(parameters, MINUTES, context),
            "folds": self.parameterAsInt(parameters, FOLDS, context),
            **cluster_job(self, parameters, context),
            "tuned_values": values,
            "report": report or None,
        }
        title = self.parameterDefinition(TUNED_VALUES).description()
        warn_of_temporary(values, title, feedback)
        result = run_engine(
            "tune", job, folders_of(values, report), feedback, SECONDS_TO_KEEP_TRIALS, labels=self.parameterLabels()
        )
        warn_of_temporary(values, title, feedback)  # the first one has gone out of sight
        if result["cancelled"]:
            feedback.pushWarning(tr("Cancelled; the trials so far were kept in {0}.").format(values))
        outputs: dict[str, Any] = {
            TUNED_VALUES: values,
            "ACCURACY": result["accuracy"],
            "TRIALS_RUN": len(result["trials"]),
            "BEST": json.dumps(result["best"]["values"]),
        }
        if report:
            outputs[REPORT] = report
        return outputs | self._write_trials(parameters, context, result["trials"])

    def _write_trials(
        self, parameters: dict[str, Any], context: QgsProcessingContext, trials: list[dict[str, Any]]
    ) -> dict[str, Any]:
        names = [name for name in SEARCHED if any(name in trial["values"] for trial in trials)]
        fields = fields_of(
            {
                "trial": QMetaType.Type.Int,
                "state": QMetaType.Type.QString,
                "accuracy": QMetaType.Type.Double,
                "seconds": QMetaType.Type.Double,
                **{
                    name: QMetaType.Type.QString if name in TEXTS else NUMBERS_OF.get(name, QMetaType.Type.Double)
                    for name in names
                },
            }
        )
        sink, table = self.parameterAsSink(parameters, TRIALS, context, fields)
        if not sink:
            return {}
        for trial in trials:
            values = [_cell(trial["values"].get(name)) for name in names]
            write_row(sink, fields, [trial["number"], trial["state"], trial["accuracy"], trial["seconds"], *values])
        return {TRIALS: table}


def _cell(value: Any) -> Any:
    return ",".join(map(str, value)) if isinstance(value, list) else value
