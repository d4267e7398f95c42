"""Field for the target standard error of a sampling design, which says how many points that takes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from qgis.core import NULL, QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QWidget

from ..translation import tr
from .own_wrapper import OwnWrapper
from .widget_context import modeler_widget

EXPECTED_ACCURACY = "EXPECTED_ACCURACY"
STEP = 0.005


class StandardErrorWrapper:
    """Widget wrapper of a standard error: the plugin's widget in dialogs and batch tables, QGIS's own in the modeler."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        return modeler_widget(parameter, dialog) or _StandardErrorWrapper(parameter, dialog, row, column)


class _StandardErrorWrapper(OwnWrapper):
    def createWidget(self) -> QWidget:
        parameter = self.parameterDefinition()
        self._accuracy: QgsAbstractProcessingParameterWidgetWrapper | None = None
        self._box = QgsDoubleSpinBox()
        self._box.setDecimals(4)
        self._box.setRange(parameter.minimum(), parameter.maximum())
        self._box.setSingleStep(STEP)
        self._box.setClearValue(float(parameter.defaultValue()))
        self._box.setValue(float(parameter.defaultValueForGui()))
        self._box.valueChanged.connect(self._take)
        return self._box

    def postInitialize(self, wrappers: Sequence[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        self._accuracy = next((one for one in wrappers if one.parameterDefinition().name() == EXPECTED_ACCURACY), None)
        if self._accuracy is not None:
            self._accuracy.widgetValueHasChanged.connect(lambda _: self._show_size())
        self._show_size()

    def setValue(self, value: Any) -> None:
        if value is not None and value != NULL:
            self._box.setValue(float(value))

    def value(self) -> float:
        return float(self._box.value())

    def _take(self, _value: float) -> None:
        self._show_size()
        self.widgetValueHasChanged.emit(self)

    def _show_size(self) -> None:
        expected = self._accuracy.parameterValue() if self._accuracy is not None else None
        size = points_needed(self._box.value(), str(expected or ""))
        self._box.setSuffix("  " + tr("(about {0} points)").format(size) if size else "")


def points_needed(standard_error: float, expected: str) -> int:
    """Points of a large map that a standard error takes, where one user's accuracy is expected of all classes; 0 where it is not known.

    Parameters
    ----------
    standard_error : float
        Of the overall accuracy, 0 to 1.
    expected : str
        User's accuracy, as the dialog takes it.
    """
    try:
        accuracy = float(expected)
    except ValueError:
        return 0  # accuracies of single classes, whose sizes only the map knows
    if not 0 < accuracy < 1 or standard_error <= 0:
        return 0
    exact = accuracy * (1 - accuracy) / standard_error**2
    return math.ceil(exact - 1e-9 * max(1.0, exact))  # as the engine rounds
