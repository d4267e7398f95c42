"""Values of the chosen recipe, shown in the fields of training values that are left empty."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import NULL
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper as Wrapper
from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget

from ...model.training.choices import RECIPES, TRAINING_PARAMETERS
from ..parameters.choice_words import WORDS
from ..parameters.training import RECIPE
from ..translation import tr

SAMPLES = 400  # on whose number the values that are shown do not depend
OFF_AT_ZERO = ("PATIENCE", "CLIP_NORM")

# By recipe: what an empty field shows, with the value.
SHOWN = {"recommended": "Recommended: {0}", "report": "As in the report: {0}", "fast": "Fast: {0}"}
# What 0 means in fields that are never empty.
WORDS_OF_ZERO = {"THREADS": "Automatic", "PROCESSES": "Automatic", "MINUTES": "No limit"}


def show_recipe_values(wrappers: Sequence[Wrapper]) -> None:
    """Show what 0 means, and what the recipe sets where a training value is left empty, now and when another recipe is chosen.

    Parameters
    ----------
    wrappers : sequence
        All of a dialog's.
    """
    found = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
    for name in WORDS_OF_ZERO.keys() & found.keys():
        _show_in(_widget_of(found[name]), tr(WORDS_OF_ZERO[name]))
    if RECIPE in found:
        show = partial(_show, {name: found[name] for name in found if name.lower() in TRAINING_PARAMETERS})
        found[RECIPE].widgetValueHasChanged.connect(show)
        show(found[RECIPE])


def _show(fields: dict[str, Wrapper], recipe: Wrapper) -> None:
    number = recipe.parameterValue()
    if number is None or number == NULL:
        return
    for name, wrapper in fields.items():
        _show_in(_widget_of(wrapper), value_in_words(RECIPES[int(number)], name))


def _widget_of(wrapper: Wrapper) -> QWidget:
    return wrapper.widget if isinstance(wrapper, WidgetWrapper) else wrapper.wrappedWidget()


def _show_in(widget: QWidget, text: str) -> None:
    """Show a text where the widget is empty."""
    for kind in (QgsSpinBox, QgsDoubleSpinBox):
        if widget.inherits(kind.__name__):
            sip.cast(widget, kind).setSpecialValueText(text)
            return
    if isinstance(widget, QComboBox):
        widget.setItemText(0, text)
    for line in widget.findChildren(QLineEdit):
        line.setPlaceholderText(text)


def value_in_words(recipe: str, name: str) -> str:
    """What a recipe sets for a parameter, such as ``Recommended: 0.001``.

    Parameters
    ----------
    recipe : str
        One of :data:`model.training.choices.RECIPES`.
    name : str
        Name of the parameter in QGIS.
    """
    from ...model.network.config import LONG_SERIES  # noqa: PLC0415 - loaded when a dialog opens
    from ...model.training.recipes import follows_the_samples, recipe_values  # noqa: PLC0415 - as above

    key = name.lower()
    if key == "seed":
        return tr("at random")
    if follows_the_samples(recipe, key):
        return tr(SHOWN[recipe]).format(tr("depends on the number of samples"))
    values = (getattr(recipe_values(recipe, SAMPLES, dates=dates), key) for dates in (1, LONG_SERIES))
    short, long = (_written(name, value) for value in values)
    if follows_the_samples(recipe, key, LONG_SERIES):
        long = tr("depends on the number of samples")
    both = short if short == long else tr("{0}; with {1} dates or more {2}").format(short, LONG_SERIES, long)
    return tr(SHOWN[recipe]).format(both)


def _written(name: str, value: Any) -> str:
    if value is None:
        return tr("chosen by comparison with a random forest")
    if value == "no" or (value == 0 and name in OFF_AT_ZERO):
        return tr("none") if value == "no" else tr("off")
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, tuple):
        return ",".join(f"{number:g}" for number in value)
    if isinstance(value, (int, float)):
        return f"{value:g}"
    words = WORDS.get(name, {})
    return tr(words[value]) if value in words else str(value)
