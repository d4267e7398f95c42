"""Menu entry and toolbar button that show and hide the labelling desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QIcon

from ...paths import PLUGIN_FOLDER
from ...translation import tr
from .opening import set_desk

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from ..series.menu import SeriesMenu
    from .dock import LabellingDock

BESIDE = ["LstmFcnPanelDock", "LstmFcnSeriesDock", "ProcessingToolbox", "ResultsViewer"]


class DeskMenu:
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

    def __init__(self, iface: QgisInterface, menu: str, series: SeriesMenu) -> None:
        self._iface = iface
        self._menu = menu
        self._series = series
        self.dock: LabellingDock | None = None
        self.action = QAction(
            QIcon(str(PLUGIN_FOLDER / "icons" / "desk.svg")), tr("Labelling desk"), iface.mainWindow()
        )
        self.action.setObjectName("LstmFcnDeskAction")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Label points and polygons one after the other, by keys"))
        self.action.triggered.connect(self._show)
        iface.addPluginToMenu(menu, self.action)
        iface.addToolBarIcon(self.action)
        set_desk(self.show_with)

    def remove(self) -> None:
        """Remove menu entry, button and desk."""
        set_desk(None)
        self._iface.removePluginMenu(self._menu, self.action)
        self._iface.removeToolBarIcon(self.action)
        if self.dock is not None:
            self.dock.shut()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def show_with(self, layer: QgsVectorLayer | None, class_field: str = "") -> None:
        """Open the desk with a layer; None leaves the one that is chosen."""
        self._show(True)
        if self.dock is not None and layer is not None:
            self.dock.choose(layer, class_field)

    def _show(self, on: bool) -> None:
        if self.dock is None:
            from .dock import LabellingDock  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

            self.dock = LabellingDock(self._iface, self._series)
            self._iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock, BESIDE, True)
            self.dock.setToggleVisibilityAction(self.action)
        self.dock.setUserVisible(on)
        if on:
            self.dock.raise_()
