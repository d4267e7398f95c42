"""Menu entry that shows and hides the time-series dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgisInterface

from ...translation import tr
from ..dock_menu import DockMenu

if TYPE_CHECKING:
    from .dock import SeriesDock


class SeriesMenu(DockMenu):
    """Menu entry of the dock, which is created when first opened.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    menu : str
        The plugin's menu.
    """

    BESIDE = ("ProcessingToolbox", "ResultsViewer", "LstmFcnPanelDock")  # docks that would squeeze its plot

    def __init__(self, iface: QgisInterface, menu: str) -> None:
        tip = tr("Click on the map to see the time series of the pixel")
        super().__init__(iface, menu, tr("Pixel time series"), tip, "pixelseries.svg")
        self._blind = False

    def show_with(self, rasters: list[str], model: str) -> None:
        """Open the dock with a cube and a model; an empty name leaves the model that is chosen."""
        self._show(True)
        if self.dock is not None:
            self.dock.choose(rasters, model)

    def set_blind(self, on: bool) -> None:
        """Show the series without what the model says of it, in the dock that is open or will be; or all again."""
        self._blind = on
        if self.dock is not None:
            self.dock.set_blind(on)

    def show(self) -> None:
        """Open the dock."""
        self._show(True)

    def make(self) -> SeriesDock:
        """Create the dock."""
        from .dock import SeriesDock  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

        dock = SeriesDock(self._iface)
        dock.set_blind(self._blind)
        return dock
