"""Menu of the last reports."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMenu

from ..translation import tr


class ReportsMenu:
    """Sub-menu of the plugin's menu with the last reports, newest first.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    menu : str
        The plugin's menu.
    """

    def __init__(self, iface: QgisInterface, menu: str) -> None:
        self._iface, self._menu = iface, menu
        self.reports = QMenu(tr("Reports"), iface.mainWindow())
        self.reports.setObjectName("LstmFcnReports")
        self.reports.setToolTipsVisible(True)
        self.reports.menuAction().setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        self.reports.aboutToShow.connect(self.fill)
        iface.addPluginToMenu(menu, self.reports.menuAction())

    def remove(self) -> None:
        """Remove the sub-menu."""
        self._iface.removePluginMenu(self._menu, self.reports.menuAction())
        self.reports.deleteLater()

    def fill(self) -> None:
        """Show the reports that there are now."""
        from ..layers.reports import last_reports  # noqa: PLC0415 - not needed before the menu is opened

        self.reports.clear()
        for report in last_reports():
            name = report.path.replace("\\", "/").rsplit("/", maxsplit=1)[-1]
            words = f"{report.title} · {name} · {report.when.replace('T', ' ')}".replace("&", "&&")
            action = self.reports.addAction(words)
            action.setToolTip(report.path)
            action.triggered.connect(partial(_open, report.path))
        if self.reports.isEmpty():
            self.reports.addAction(tr("No reports yet")).setEnabled(False)


def _open(path: str, _checked: bool = False) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
