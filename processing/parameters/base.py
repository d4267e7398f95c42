"""Base class and shared parameters of all algorithms."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, ClassVar

from qgis import utils
from qgis.core import (
    NULL,
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.finding import NO_ENGINE, engine_candidates
from ..paths import PLUGIN_FOLDER, WIDGETS
from ..translation import in_both_languages, tr
from .groups import group_of
from .text_forms import FORMS, text_error

SCHEME = "lstmfcn"  # of links that the plugin itself follows


SET_UP_LINK = f"{SCHEME}:setup"


DEVICE = "DEVICE"


MODEL = "MODEL"


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


DEVICES = ("auto", "cpu", "cuda", "mps")


class LstmFcnAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the provider.

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
        return tr(self.GROUP)

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
        """The help beside the dialog: what it does, then a line for each parameter and output."""
        lines = [f"<p>{tr(self.SUMMARY)}</p>"]
        if self.EXAMPLE:
            lines.append(f"<p><i>{tr('Example')}:</i> {tr(self.EXAMPLE)}</p>")
        lines.append(f"<h3>{tr('Parameters')}</h3>")
        lines += self._helpOfParameters()
        values = self.valuesAmongOutputs()
        if values:
            lines.append(f"<h3>{tr('Outputs')}</h3>")
            lines += [f"<p>{_in_bold(o.name())}: {self.helpOfOutput(o.name())}</p>" for o in values]
        return in_theme_colours("\n".join(lines))

    def _helpOfParameters(self) -> list[str]:
        """What everyone needs comes first, as in the dialog; advanced ones stand under the dialog's headings."""
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
        """The outputs that are no file or layer which a parameter asks for."""
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
        """Add outputs that no parameter makes."""
        for output in outputs:
            self.addOutput(output)

    def addDevice(self) -> None:
        """Add the parameter that says where the network runs."""
        self.add(
            QgsProcessingParameterEnum(DEVICE, tr("Device"), list(DEVICES), defaultValue=0, optional=True),
            advanced=True,
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Check every value as QGIS does, but say in one sentence what is wrong and what to do."""
        for definition in self.parameterDefinitions():
            value = parameters.get(definition.name())
            if _is_no_number(definition, value) or not definition.checkValueIsAcceptable(value, context):
                return False, _value_error(definition, value)
            error = text_error(definition.name(), definition.description(), value) if isinstance(value, str) else None
            if error:
                return False, error
        return True, ""

    def chosen(
        self, parameters: Mapping[str, Any], name: str, choices: Sequence[str], context: QgsProcessingContext
    ) -> str | None:
        """The choice of an enum, or None where it was left empty."""
        if not is_given(parameters, name):
            return None
        return choices[self.parameterAsEnum(parameters, name, context)]

    def chosenFile(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """The whole path of an input file; empty where none was given (QGIS would read NULL as 0)."""
        return absolute_path(self.parameterAsFile(parameters, name, context)) if is_given(parameters, name) else ""

    def chosenLayers(
        self, parameters: dict[str, Any], names: Iterable[str], context: QgsProcessingContext
    ) -> dict[str, str]:
        """Those of some output rasters that are asked for, written as QGIS writes them."""
        return {
            name: self.parameterAsOutputLayer(parameters, name, context) for name in names if is_given(parameters, name)
        }


DEVICE_HELP = {
    DEVICE: "Where the network runs: <i>auto</i> uses a graphics card (CUDA) if there is one, otherwise Apple's MPS, "
    "otherwise the processor. The log says which and why."
}


def has_engine() -> tuple[bool, str]:
    """Whether there is an engine to run, and what to do if not; in a window with a link that opens the set-up."""
    if engine_candidates():
        return True, ""
    link = f' <a href="{SET_UP_LINK}">{tr("Set up engine …")}</a>' if utils.iface is not None else ""
    return False, tr(NO_ENGINE) + link


def is_given(parameters: Mapping[str, Any], name: str) -> bool:
    """Whether a parameter has a value (an optional one may have none)."""
    value = parameters.get(name)
    return value is not None and value != NULL and value != ""


def absolute_path(file: str) -> str:
    """A file's name with its folder, since the engine works in a folder of its own; nothing for nothing."""
    return str(Path(file).absolute()) if file else ""


def folders_of(*files: str) -> list[Path]:
    """The folders of output files; empty names are left out."""
    return [Path(file).parent for file in files if file]


def table_error(parameters: Mapping[str, Any], name: str) -> str | None:
    """Why a layer of features cannot be written, as far as that is known before the work; None when it can.

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
    """Paragraphs and headings in the theme's own colour; QGIS's help panel has greys that cannot be read in a dark theme."""
    return re.sub(r"<(p|h[2-4])>", r'<\1 style="color: palette(text)">', html)


def _in_help(definition: QgsProcessingParameterDefinition) -> str:
    return f"<p>{_in_bold(definition.description())}<br>{definition.help()}</p>"


def _in_bold(title: str) -> str:
    """Bold text, which is grey in QGIS's help panel as well."""
    return f'<b style="color: {TITLE_COLOUR}">{title}</b>'


def _own_widget(parameter: QgsProcessingParameterDefinition) -> str:
    """The plugin's own widget of a parameter, by its name, since without a window it is never loaded; else empty."""
    if parameter.name() in FORMS:
        return "text_field.TextFieldWrapper"
    return (
        "model_field.ModelFieldWrapper"
        if isinstance(parameter, QgsProcessingParameterFile) and parameter.name() == MODEL
        else ""
    )


def _is_no_number(definition: QgsProcessingParameterDefinition, value: Any) -> bool:
    """Whether a text stands where a number belongs; QGIS takes it for 0 where the number is optional."""
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


RASTER_FILTER = "Rasters (*.tif *.tiff *.img *.vrt)"


MODEL_FILTER = "LSTM-FCN model (*.safetensors)"
