"""Numbers and choices of the dialogs, with the bounds, choices and defaults that the engine's commands declare."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsProcessingParameterEnum, QgsProcessingParameterNumber

from ...model.runtime.parameters import Choice, Number, Parameter, Whole


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
    return QgsProcessingParameterNumber(
        name,
        title,
        kinds.Integer if isinstance(declared, Whole) else kinds.Double,
        default,
        optional=default is None,
        minValue=declared.low,
        maxValue=declared.high,
    )


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
        What the dialog shows in place of the command's words, in the same order.
    optional : bool
        Whether it may be left empty though it has a default.
    """
    choices = choices_of(declared)
    default = declared.default
    return QgsProcessingParameterEnum(
        name,
        title,
        list(options or choices),
        defaultValue=None if default is None else choices.index(default),
        optional=optional or default is None,
    )


def choices_of(declared: Parameter) -> tuple[str, ...]:
    """The command's words of a choice, in the order of the dialog."""
    if not isinstance(declared, Choice):
        raise TypeError(f"{declared} is not declared as a choice")
    return declared.choices


def numbers_text(declared: Parameter) -> str:
    """The default of a list of numbers, as text of a dialog."""
    return ",".join(f"{number:g}" for number in declared.default)
