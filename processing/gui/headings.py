"""Headings among the advanced parameters of the dialogs."""

from __future__ import annotations

from collections.abc import Iterable

from processing.gui.wrappers import WidgetWrapper
from qgis.core import Qgis
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper as Wrapper
from qgis.PyQt.QtWidgets import QLabel, QLayout, QWidget

from ..parameters.groups import OTHERS, group_of
from ..translation import tr


def add_headings(wrappers: Iterable[Wrapper]) -> None:
    """Insert a heading above each group of advanced parameters."""
    above = ""
    for wrapper in wrappers:
        definition = wrapper.parameterDefinition()
        if definition.isDestination() or not definition.flags() & Qgis.ProcessingParameterFlag.Advanced:
            continue
        group = group_of(definition.name())
        widget = _first_widget(wrapper)
        layout = _layout_of(widget)
        if group != above and layout is not None and (above or group != OTHERS):
            heading = QLabel(f"<b>{tr(group)}</b>", widget.parentWidget())
            heading.setContentsMargins(0, 8 if above else 0, 0, 0)
            layout.insertWidget(layout.indexOf(widget), heading)
        above = group


def _first_widget(wrapper: Wrapper) -> QWidget:
    if isinstance(wrapper, WidgetWrapper):
        return wrapper.label or wrapper.widget
    return wrapper.wrappedLabel() or wrapper.wrappedWidget()


def _layout_of(widget: QWidget) -> QLayout | None:
    """The layout that contains a widget, possibly nested in its parent's."""
    parent = widget.parentWidget()
    layouts = [parent.layout()] if parent is not None and parent.layout() is not None else []
    while layouts:
        layout = layouts.pop()
        if layout.indexOf(widget) >= 0:
            return layout
        layouts += [inner for place in range(layout.count()) if (inner := layout.itemAt(place).layout()) is not None]
    return None
