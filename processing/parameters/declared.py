"""Numbers and choices of the dialogs, with the bounds, choices and defaults that the engine's commands declare."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from qgis.core import Qgis, QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ...model.runtime.parameters import Choice, Number, Parameter, Whole
from ..settings import number_setting
from ..translation import tr
from .choice_words import WORDS

LARGE = 100.0  # default value from which decimals say nothing

Prefilled = TypeVar("Prefilled", QgsProcessingParameterNumber, QgsProcessingParameterEnum)


def number_parameter(name: str, title: str, declared: Parameter) -> QgsProcessingParameterNumber:
    """Number of a dialog; it may be left empty where the command has no value by itself.

    Parameters
    ----------
    name : str
        Name of the parameter in QGIS.
    title : str
        Its label, translated.
    declared : Whole or Number
        The command's parameter.
    """
    if not isinstance(declared, (Whole, Number)):
        raise TypeError(f"{name} is not declared as a number")
    kinds = Qgis.ProcessingNumberParameterType
    default = None if declared.default == declared.none else declared.default
    parameter = QgsProcessingParameterNumber(
        name,
        title,
        kinds.Integer if isinstance(declared, Whole) else kinds.Double,
        default,
        optional=default is None,
        minValue=declared.low,
        maxValue=declared.high,
    )
    if isinstance(declared, Number):
        parameter.setMetadata({"widget_wrapper": {"decimals": _decimals(declared.low, default)}})
    return parameter


def _decimals(*values: float | None) -> int:
    """Decimals that a dialog shows, where QGIS shows six: two, none beside large numbers, or as many as the numbers need."""
    texts = (f"{value:.12f}".rstrip("0") for value in values if value is not None)
    least = 0 if any(value >= LARGE for value in values if value is not None) else 2
    return max(least, *(len(text.partition(".")[2]) for text in texts))


def choice_parameter(
    name: str, title: str, declared: Parameter, options: Sequence[str] = (), optional: bool = False
) -> QgsProcessingParameterEnum:
    """Choice of a dialog.

    Parameters
    ----------
    name : str
        Name of the parameter in QGIS.
    title : str
        Its label, translated.
    declared : Choice
        The command's parameter.
    options : sequence of str
        What the dialog shows in place of the command's words, in the same order; else those of
        :data:`~lstm_fcn.processing.parameters.choice_words.WORDS`.
    optional : bool
        Whether it may be left empty though it has a default.
    """
    choices = choices_of(declared)
    words = WORDS.get(name, {})
    default = declared.default
    return QgsProcessingParameterEnum(
        name,
        title,
        list(options) or [tr(words[choice]) if choice in words else choice for choice in choices],
        defaultValue=None if default is None else choices.index(default),
        optional=optional or default is None,
    )


def begin_with(parameter: Prefilled, setting: str) -> Prefilled:
    """Set the default values of dialogs from the options; scripts and models keep the declared default."""
    value = number_setting(setting)
    if value is not None and parameter.checkValueIsAcceptable(value):
        parameter.setGuiDefaultValueOverride(int(value) if value.is_integer() else value)
    return parameter


def choices_of(declared: Parameter) -> tuple[str, ...]:
    """The command's words of a choice, in the order of the dialog."""
    if not isinstance(declared, Choice):
        raise TypeError(f"{declared} is not declared as a choice")
    return declared.choices


def numbers_text(declared: Parameter) -> str:
    """The default of a list of numbers, as text of a dialog."""
    return ",".join(f"{number:g}" for number in declared.default)
