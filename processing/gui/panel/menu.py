"""Menu entry and toolbar button that show and hide the panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgisInterface
from qgis.PyQt.QtGui import QAction, QIcon

from ...paths import PLUGIN_FOLDER
from ...translation import tr
from ..dock_menu import DockMenu

if TYPE_CHECKING:
    from .dock import PanelDock


class PanelMenu(DockMenu):
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

    BESIDE = ("ProcessingToolbox", "ResultsViewer")  # docks of QGIS that would squeeze the panel

    def __init__(
        self,
        iface: QgisInterface,
        menu: str,
        show_series: Callable[[list[str], str], None],
        set_up: Callable[[], None],
        preview: QAction,
    ) -> None:
        super().__init__(
            iface,
            menu,
            tr("LSTM-FCN panel"),
            tr("Land-cover maps step by step: images, samples, model, map, accuracy"),
            "lstm_fcn.svg",
        )
        self._show_series, self._set_up, self._preview = show_series, set_up, preview
        self.add_to_toolbar("LstmFcnPanelAction")
        icon = QIcon(str(PLUGIN_FOLDER / "icons" / "searchimages.svg"))
        self.find_action = QAction(icon, tr("Search images…"), iface.mainWindow())
        self.find_action.triggered.connect(lambda _checked=False: self.find_images())
        iface.addPluginToMenu(menu, self.find_action)

    def remove(self) -> None:
        """Remove menu entries, button and panel."""
        self._iface.removePluginMenu(self._menu, self.find_action)
        super().remove()

    def find_images(self) -> None:
        """Open the dialog that finds images; the panel goes on with them."""
        self._show(True)
        if self.dock is not None:
            self.dock.find_images()

    def make(self) -> PanelDock:
        """Create the panel."""
        from .dock import PanelDock  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

        return PanelDock(self._iface, self._show_series, self._set_up, self._preview)
