"""Opens the labelling desk from any window of the plugin."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer

Show = Callable[[QgsVectorLayer | None, str], None]
_shows: list[Show] = []


def set_desk(show: Show | None) -> None:
    """Set what opens the desk: the menu of the plugin that is loaded, or nothing."""
    _shows[:] = [show] if show else []


def label_layer(layer: QgsVectorLayer | None, class_field: str = "") -> None:
    """Open the desk with a layer; None leaves the one that is chosen there."""
    for show in _shows:
        show(layer, class_field)
