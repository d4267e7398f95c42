"""Menu entry and toolbar button that show and hide the panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QIcon

from ...paths import PLUGIN_FOLDER
from ...translation import tr

if TYPE_CHECKING:
    from .dock import PanelDock

BESIDE = ["ProcessingToolbox", "ResultsViewer"]  # docks of QGIS that would squeeze the panel


class PanelMenu:
    """Menu entry of the panel, which is created when first opened.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    menu : str
        The plugin's menu.
    show_series : callable
        Called with rasters and a model, to open the dock of pixel time series with them.
    set_up : callable
        Opens the set-up of the engine.
    preview : QAction
        Switches the preview of a map.
    """

    def __init__(
        self,
        iface: QgisInterface,
        menu: str,
        show_series: Callable[[list[str], str], None],
        set_up: Callable[[], None],
        preview: QAction,
    ) -> None:
        self._iface = iface
        self._menu = menu
        self._show_series, self._set_up, self._preview = show_series, set_up, preview
        self.dock: PanelDock | None = None
        icon = QIcon(str(PLUGIN_FOLDER / "icons" / "lstm_fcn.svg"))
        self.action = QAction(icon, tr("LSTM-FCN panel"), iface.mainWindow())
        self.action.setObjectName("LstmFcnPanelAction")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Land-cover maps step by step: images, samples, model, map, accuracy"))
        self.action.triggered.connect(self._show)
        iface.addPluginToMenu(menu, self.action)
        iface.addToolBarIcon(self.action)

    def remove(self) -> None:
        """Remove menu entry, button and panel."""
        self._iface.removePluginMenu(self._menu, self.action)
        self._iface.removeToolBarIcon(self.action)
        if self.dock is not None:
            self.dock.shut()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def _show(self, on: bool) -> None:
        if self.dock is None:
            from .dock import PanelDock  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

            self.dock = PanelDock(self._iface, self._show_series, self._set_up, self._preview)
            self._iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock, BESIDE, True)
            self.dock.setToggleVisibilityAction(self.action)
        self.dock.setUserVisible(on)
        if on:
            self.dock.raise_()
