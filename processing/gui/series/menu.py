"""Menu entry that shows and hides the time-series dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QIcon

from ...paths import PLUGIN_FOLDER
from ...translation import tr

if TYPE_CHECKING:
    from .dock import SeriesDock

BESIDE = ["ProcessingToolbox", "ResultsViewer", "LstmFcnPanelDock"]  # docks that would squeeze its plot


class SeriesMenu:
    """Menu entry of the dock, which is created when first opened.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    menu : str
        The plugin's menu.
    """

    def __init__(self, iface: QgisInterface, menu: str) -> None:
        self._iface = iface
        self._menu = menu
        self.dock: SeriesDock | None = None
        self._blind = False
        icon = QIcon(str(PLUGIN_FOLDER / "icons" / "pixelseries.svg"))
        self.action = QAction(icon, tr("Pixel time series"), iface.mainWindow())
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Click on the map to see the time series of the pixel"))
        self.action.triggered.connect(self._show)
        iface.addPluginToMenu(menu, self.action)

    def remove(self) -> None:
        """Remove menu entry and dock, and stop the engine."""
        self._iface.removePluginMenu(self._menu, self.action)
        if self.dock is not None:
            self.dock.shut()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

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

    def _show(self, on: bool) -> None:
        if self.dock is None:
            from .dock import SeriesDock  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

            self.dock = SeriesDock(self._iface)
            self.dock.set_blind(self._blind)
            self._iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock, BESIDE, True)
            self.dock.setToggleVisibilityAction(self.action)
        self.dock.setUserVisible(on)
