"""Menu entry and toolbar button that show and hide the labelling desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgisInterface

from ...translation import tr
from ..dock_menu import DockMenu
from .opening import set_desk

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..series.menu import SeriesMenu
    from .dock import LabellingDock


class DeskMenu(DockMenu):
    """Menu entry of the desk, which is created when first opened.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    menu : str
        The plugin's menu.
    series : SeriesMenu
        Opens the dock of pixel time series, which shows the series of the place.
    """

    BESIDE = ("LstmFcnPanelDock", "LstmFcnSeriesDock", "ProcessingToolbox", "ResultsViewer")

    def __init__(self, iface: QgisInterface, menu: str, series: SeriesMenu) -> None:
        super().__init__(
            iface, menu, tr("Labelling desk"), tr("Label points and polygons one after the other, by keys"), "desk.svg"
        )
        self._series = series
        self.add_to_toolbar("LstmFcnDeskAction")
        set_desk(self.show_with)

    def remove(self) -> None:
        """Remove menu entry, button and desk."""
        set_desk(None)
        super().remove()

    def show_with(self, layer: QgsVectorLayer | None, class_field: str = "") -> None:
        """Open the desk with a layer; None leaves the one that is chosen."""
        self._show(True)
        if self.dock is not None and layer is not None:
            self.dock.choose(layer, class_field)

    def make(self) -> LabellingDock:
        """Create the desk."""
        from .dock import LabellingDock  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

        return LabellingDock(self._iface, self._series)
