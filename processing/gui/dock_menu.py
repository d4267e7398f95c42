"""Menu entries that show and hide docks."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QDockWidget

from ..paths import PLUGIN_FOLDER


class DockMenu:
    """Menu entry of a dock, which is created when first opened.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    menu : str
        The plugin's menu.
    title, tip : str
        Of the entry, translated.
    icon : str
        Name of its file in ``icons``.
    """

    BESIDE: tuple[str, ...] = ()  # docks at the right that it shares its place with; else it stands at the bottom

    def __init__(self, iface: QgisInterface, menu: str, title: str, tip: str, icon: str) -> None:
        self._iface, self._menu = iface, menu
        self.dock: Any = None
        self.action = QAction(QIcon(str(PLUGIN_FOLDER / "icons" / icon)), title, iface.mainWindow())
        self.action.setCheckable(True)
        self.action.setToolTip(tip)
        self.action.triggered.connect(self._show)
        iface.addPluginToMenu(menu, self.action)

    def add_to_toolbar(self, name: str) -> None:
        """Add the entry to the toolbar of plugins too, under an object name."""
        self.action.setObjectName(name)
        self._iface.addToolBarIcon(self.action)

    def remove(self) -> None:
        """Remove menu entry, button and dock."""
        self._iface.removePluginMenu(self._menu, self.action)
        self._iface.removeToolBarIcon(self.action)
        if self.dock is not None:
            self.dock.shut()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def make(self) -> Any:
        """Create the dock; its module is loaded only now, so that QGIS starts faster."""
        raise NotImplementedError

    def _show(self, on: bool) -> None:
        if self.dock is None:
            self.dock = self.make()
            if self.BESIDE:
                right = Qt.DockWidgetArea.RightDockWidgetArea
                self._iface.addTabifiedDockWidget(right, self.dock, list(self.BESIDE), True)
            else:
                self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
            self.dock.setToggleVisibilityAction(self.action)
        self.dock.setUserVisible(on)
        if on and self.BESIDE:
            self.dock.raise_()


def show_beside(iface: QgisInterface, dock: QDockWidget, name: str) -> None:
    """Bring a dock to the front, as a tab of a dock of QGIS that would else take half of its place.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    dock : QDockWidget
        The dock.
    name : str
        Object name of the other one.
    """
    window = iface.mainWindow()
    other = window.findChild(QDockWidget, name)
    shown = [one for one in (dock, other) if one is not None and one.isVisible() and not one.isFloating()]
    if len(shown) == 2 and window.dockWidgetArea(shown[0]) == window.dockWidgetArea(shown[1]):
        window.tabifyDockWidget(other, dock)
    dock.raise_()
