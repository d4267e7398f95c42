"""Menu entry that shows and hides the dock of images."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QIcon

from ...paths import PLUGIN_FOLDER
from ...translation import tr
from .opening import set_viewer

if TYPE_CHECKING:
    from .dock import ImagesDock


class ImagesMenu:
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
        self.dock: ImagesDock | None = None
        icon = QIcon(str(PLUGIN_FOLDER / "icons" / "images.svg"))
        self.action = QAction(icon, tr("Images by date"), iface.mainWindow())
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Show the images of a cube on the map, date by date"))
        self.action.triggered.connect(self._show)
        iface.addPluginToMenu(menu, self.action)
        set_viewer(self.show_cube)

    def remove(self) -> None:
        """Remove menu entry and dock."""
        set_viewer(None)
        self._iface.removePluginMenu(self._menu, self.action)
        if self.dock is not None:
            self.dock.shut()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def show_cube(self, job: dict[str, Any], labels: Mapping[str, str], day: date | None = None) -> None:
        """Open the dock with the images of a cube."""
        self._show(True)
        if self.dock is not None:
            self.dock.show_cube(job, labels, day)

    def _show(self, on: bool) -> None:
        if self.dock is None:
            from .dock import ImagesDock  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

            self.dock = ImagesDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
            self.dock.setToggleVisibilityAction(self.action)
        self.dock.setUserVisible(on)
