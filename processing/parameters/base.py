"""Base class and shared parameters of all algorithms."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from qgis import utils
from qgis.core import (
    NULL,
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ...model.commands import common
from ...model.runtime.parameters import Parameter
from ..engine.finding import NO_ENGINE, engine_candidates
from ..layers.crs import own_crs_of_results
from ..layers.reports import Report, link_in_project, remember_report
from ..paths import PLUGIN_FOLDER, WIDGETS
from ..settings import SETTING_DEVICE
from ..translation import in_both_languages, tr
from .declared import begin_with, choice_parameter, choices_of
from .groups import group_of
from .help_pages import SCHEME, help_url
from .outputs import output_error
from .text_forms import FORMS, text_error
from .toolbox import numbered_group

SET_UP_LINK = f"{SCHEME}:setup"
DEVICE = "DEVICE"
MODEL = "MODEL"
REPORT = "REPORT"
TITLE_COLOUR = "#2f8a52"  # reads on white and on the dark themes' grey

# What someone may search the toolbox for who looks for any of the algorithms.
COMMON_TAGS = (
    *("LSTM", "FCN", "neural network", "deep learning", "machine learning", "AI"),
    *(
        "sits",
        "satellite image time series",
        "time series",
        "satellite",
        "remote sensing",
        "Sentinel-2",
        "Landsat",
        "MODIS",
    ),
    *("land cover", "land use", "LULC", "crops", "agriculture", "classification"),
)

MODEL_FILTER = "LSTM-FCN model (*.safetensors)"


# Own widgets of single parameters, by their names.
FIELDS = {
    "CLASS_SCHEME": "classes.field.SchemeFieldWrapper",
    "STANDARD_ERROR": "standard_error_field.StandardErrorWrapper",
}


class LstmFcnAlgorithm(QgsProcessingAlgorithm):
    """Base class of the provider's algorithms.

    A subclass says who it is in the class variables and defines its parameters in ``initAlgorithm``; every parameter and
    output has an entry in ``HELP``; where an output has the name of a parameter, its entry is in ``HELP_OF_OUTPUTS``.
    """

    ID: ClassVar[str]
    TITLE: ClassVar[str]
    GROUP: ClassVar[str]
    SUMMARY: ClassVar[str]
    EXAMPLE: ClassVar[str] = ""
    TAGS: ClassVar[tuple[str, ...]] = ()
    HELP: ClassVar[Mapping[str, str]]
    HELP_OF_OUTPUTS: ClassVar[Mapping[str, str]] = {}
    KEYS: ClassVar[Mapping[str, str]] = {}  # of parameters whose key in the job is not their name in small letters

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return numbered_group(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower().replace(" ", "")

    def tags(self) -> list[str]:
        return in_both_languages((*self.TAGS, *COMMON_TAGS))

    def icon(self) -> QIcon:
        return QIcon(str(PLUGIN_FOLDER / "icons" / f"{self.ID}.svg"))

    def createInstance(self) -> LstmFcnAlgorithm:
        return type(self)()

    def shortDescription(self) -> str:
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        """Help text beside the dialog: the summary, then each parameter and output."""
        lines = [f"<p>{tr(self.SUMMARY)}</p>"]
        if self.EXAMPLE:
            example = tr("<i>Example:</i> {0}").format(tr(self.EXAMPLE))
            lines.append(f"<p>{example}</p>")
        lines.append(f"<h3>{tr('Parameters')}</h3>")
        lines += self._helpOfParameters()
        values = self.valuesAmongOutputs()
        if values:
            lines.append(f"<h3>{tr('Outputs')}</h3>")
            told = [tr("{0}: {1}").format(_in_bold(o.name()), self.helpOfOutput(o.name())) for o in values]
            lines += [f"<p>{words}</p>" for words in told]
        return in_theme_colours("\n".join(lines))

    def _helpOfParameters(self) -> list[str]:
        """Help of the parameters in the order of the dialog, advanced ones under its headings."""
        folded = Qgis.ProcessingParameterFlag.Advanced
        definitions = [p for p in self.parameterDefinitions() if p.flags() & folded]
        lines = [_in_help(p) for p in self.parameterDefinitions() if not p.flags() & folded]
        for group, members in groupby(definitions, lambda definition: group_of(definition.name())):
            lines += [f"<h4>{tr(group)}</h4>", *map(_in_help, members)]
        return lines

    def helpOf(self, name: str) -> str:
        """Help of a parameter, or of an output whose name no parameter has."""
        return tr(self.HELP[name])

    def helpOfOutput(self, name: str) -> str:
        """Help of an output."""
        return tr(self.HELP_OF_OUTPUTS.get(name, self.HELP[name]))

    def parameterLabels(self) -> dict[str, str]:
        """Labels of the parameters, by their keys in the engine's job."""
        return {self.KEYS.get(p.name(), p.name().lower()): p.description() for p in self.parameterDefinitions()}

    def valuesAmongOutputs(self) -> list[QgsProcessingOutputDefinition]:
        """Outputs that are values, not files or layers of a parameter."""
        asked_for = {p.name() for p in self.parameterDefinitions() if p.isDestination()}
        return [output for output in self.outputDefinitions() if output.name() not in asked_for]

    def canExecute(self) -> tuple[bool, str]:
        return has_engine()

    def add(self, parameter: QgsProcessingParameterDefinition, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(self.helpOf(parameter.name()))
        widget = _own_widget(parameter)
        if widget:
            parameter.setMetadata({"widget_wrapper": {"class": f"{WIDGETS}.{widget}"}})
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def addOutputs(self, outputs: Iterable[QgsProcessingOutputDefinition]) -> None:
        """Add outputs that do not belong to a parameter."""
        for output in outputs:
            self.addOutput(output)

    def addDevice(self) -> None:
        """Add the parameter that says where the network runs."""
        device = choice_parameter(DEVICE, tr("Device"), common.DEVICE["device"], optional=True)
        self.add(begin_with(device, SETTING_DEVICE), advanced=True)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Check every value as QGIS does, with an error message that says what is wrong and what to do."""
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            if _is_no_number(definition, value) or not definition.checkValueIsAcceptable(value, context):
                return False, _value_error(definition, value)
            is_text = isinstance(definition, QgsProcessingParameterString) and isinstance(value, str)
            error = text_error(definition.name(), definition.description(), str(value)) if is_text else None
            if error:
                return False, error
        error = output_error(self, parameters, context)
        return not error, error or ""

    def helpUrl(self) -> str:
        return help_url(self.ID)

    def reportFile(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Absolute path of the report to write, which is remembered once it exists; empty if none was asked for."""
        path = absolute_path(self.parameterAsFileOutput(parameters, REPORT, context))
        self._report = (path, list(parameters.values()))
        return path

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        own_crs_of_results(context)
        path, given = getattr(self, "_report", ("", []))
        if path and os.path.isfile(path):
            about = tuple(filter(None, (_file_of(value, context) for value in given)))
            report = Report(self.displayName(), path, f"{datetime.now():%Y-%m-%dT%H:%M}", about)
            remember_report(report)
            if context.project() is not None:
                link_in_project(report, context.project())
        return super().postProcessAlgorithm(context, feedback)

    def chosen(
        self, parameters: Mapping[str, Any], name: str, declared: Parameter, context: QgsProcessingContext
    ) -> str | None:
        """The command's word for the choice of an enum; its default, if it has one, where it was left empty."""
        if not is_given(parameters, name):
            return None if declared.default is None else str(declared.default)
        return choices_of(declared)[self.parameterAsEnum(parameters, name, context)]

    def chosenFile(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """Absolute path of an input file; empty if none was given (QGIS would read NULL as 0)."""
        return absolute_path(self.parameterAsFile(parameters, name, context)) if is_given(parameters, name) else ""

    def chosenLayers(
        self, parameters: dict[str, Any], names: Iterable[str], context: QgsProcessingContext
    ) -> dict[str, str]:
        """Output rasters that were requested, by parameter name, as QGIS resolves their paths."""
        return {
            name: self.parameterAsOutputLayer(parameters, name, context) for name in names if is_given(parameters, name)
        }


DEVICE_HELP = {
    DEVICE: "Where the network runs: <i>Automatic</i> uses a graphics card (CUDA) if there is one, otherwise Apple's MPS, "
    "otherwise the processor. The log says which and why."
}


def has_engine() -> tuple[bool, str]:
    """Whether an engine is available, and a message if not, with a link to the set-up in a window."""
    if engine_candidates():
        return True, ""
    link = f' <a href="{SET_UP_LINK}">{tr("Set up engine…")}</a>' if utils.iface is not None else ""
    return False, tr(NO_ENGINE) + link


def is_given(parameters: Mapping[str, Any], name: str) -> bool:
    """Whether a parameter has a value (an optional one may have none)."""
    value = parameters.get(name)
    return value is not None and value != NULL and value != ""


def _file_of(value: Any, context: QgsProcessingContext) -> str:
    """Absolute path of the file that a parameter's value names; empty if it names none."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    layer = value if isinstance(value, QgsMapLayer) else None
    if isinstance(value, str) and context.project() is not None:
        layer = context.project().mapLayer(value)
    source = layer.source() if layer is not None else value if isinstance(value, str) else ""
    file = source.split("|", maxsplit=1)[0]
    return file if os.path.isabs(file) else ""


def absolute_path(file: str) -> str:
    """Absolute path of a file, since the engine has its own working folder; empty for an empty name."""
    return str(Path(file).absolute()) if file else ""


def folders_of(*files: str) -> list[Path]:
    """The folders of output files; empty names are left out."""
    return [Path(file).parent for file in files if file]


def table_error(parameters: Mapping[str, Any], name: str) -> str | None:
    """Error message if a feature layer cannot be written, as far as known before the run; None otherwise.

    QGIS makes such files itself, at the end, and makes no folders for them.
    """
    value = parameters.get(name)
    target = value.sink.staticValue() if isinstance(value, QgsProcessingOutputLayerDefinition) else value
    if not isinstance(target, str) or not os.path.isabs(target) or target.startswith("/vsi"):
        return None
    folder = os.path.dirname(target)
    if os.path.isdir(folder) and os.access(folder, os.W_OK):
        return None
    return tr("{0} cannot be written, because the folder {1} does not exist; create it, or choose another one.").format(
        target, folder
    )


def in_theme_colours(html: str) -> str:
    """Set the theme's text colour in HTML; the greys of QGIS's help panel are unreadable in dark themes."""
    return re.sub(r"<(p|h[2-4])>", r'<\1 style="color: palette(text)">', html)


def _in_help(definition: QgsProcessingParameterDefinition) -> str:
    return f"<p>{_in_bold(definition.description())}<br>{definition.help()}</p>"


def _in_bold(title: str) -> str:
    """HTML of bold text in the theme's text colour."""
    return f'<b style="color: {TITLE_COLOUR}">{title}</b>'


def _own_widget(parameter: QgsProcessingParameterDefinition) -> str:
    """Class path of the plugin's own widget of a parameter; empty if it has none."""
    if isinstance(parameter, QgsProcessingParameterString) and parameter.name() in FORMS:
        return "text_field.TextFieldWrapper"
    if parameter.name() in FIELDS:
        return FIELDS[parameter.name()]
    if isinstance(parameter, QgsProcessingParameterField) and not parameter.allowMultiple():
        return "class_field.ClassFieldWrapper"
    return (
        "model_field.ModelFieldWrapper"
        if isinstance(parameter, QgsProcessingParameterFile) and parameter.name() == MODEL
        else ""
    )


def _is_no_number(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    """Whether the value of a number parameter is not a number; QGIS reads it as 0 if it is optional."""
    if not isinstance(definition, QgsProcessingParameterNumber) or not isinstance(value, str) or not value:
        return False
    try:
        return "_" in value or not math.isfinite(float(value))
    except ValueError:
        return True


def _value_error(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    title = definition.description()
    if value is None or value == NULL or value == "":
        return tr("{0} is missing; it is required.").format(title)
    if isinstance(definition, QgsProcessingParameterNumber):
        return tr("{0} is {1}; it must be a number from {2:g} to {3:g}.").format(
            title, value, definition.minimum(), definition.maximum()
        )
    if isinstance(definition, QgsProcessingParameterEnum):
        choices = ", ".join(f"{number} {choice}" for number, choice in enumerate(definition.options()))
        return tr("{0} is {1}; choose one of {2}.").format(title, value, choices)
    if isinstance(definition, QgsProcessingParameterDateTime):
        return tr("{0} is {1}; write it YYYY-MM-DD.").format(title, value)
    return tr("{0} cannot be used: {1}. Choose another one.").format(title, value)
