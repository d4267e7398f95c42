"""First guess at the class field of a sample layer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from qgis.core import QgsFields
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper as Wrapper
from qgis.gui import QgsFieldComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

# Names that a field with class labels has in the languages of many of its users, best first.
CLASS_NAMES = (
    "label",
    "class",
    "classname",
    "class_name",
    "landcover",
    "land_cover",
    "lulc",
    "classe",
    "clase",
    "rotulo",
)


def guess_class_field(wrappers: Sequence[Wrapper], samples: str, class_field: str) -> None:
    """Preselect the likely class field, now and whenever another sample layer is chosen.

    QGIS itself takes the first field, which is a feature's number more often than its class.

    Parameters
    ----------
    wrappers : sequence
        All of a dialog's.
    samples, class_field : str
        Names of the two parameters; nothing happens where a dialog lacks one.
    """
    found = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
    box = _field_box(found[class_field].wrappedWidget()) if samples in found and class_field in found else None
    if box is not None:
        _guess(box)
        # QGIS connected its own field widget before, so the box has the fields of the new samples by then.
        found[samples].widgetValueHasChanged.connect(partial(_guess, box))


def class_field_of(fields: QgsFields) -> str:
    """Likely class field of a layer: by name, else the first text field; empty if there is none."""
    names = {field.name().casefold(): field.name() for field in fields}
    named = next((names[name] for name in CLASS_NAMES if name in names), "")
    return named or next((field.name() for field in fields if not field.isNumeric() and field.typeName() != "Date"), "")


def _guess(box: QgsFieldComboBox, _: Wrapper | None = None) -> None:
    field = class_field_of(box.fields())
    if field:
        box.setField(field)


def _field_box(widget: QWidget) -> QgsFieldComboBox | None:
    """Combo box of a field parameter, cast to its Python class."""
    return sip.cast(widget, QgsFieldComboBox) if widget.inherits("QgsFieldComboBox") else None
