"""The plugin: the provider, and a menu to choose the engine's Python."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QFileDialog

from .processing.engine import SETTING_PROBE, SETTING_PYTHON, probe
from .processing.gui.series_menu import SeriesMenu
from .processing.interpreter import PLUGIN_FOLDER
from .processing.provider import LstmFcnProvider
from .processing.translation import install_translator, tr

if TYPE_CHECKING:
    from .processing.gui.menu import AlgorithmMenu

MENU = "LSTM-FCN"


class LstmFcnPlugin:
    """What QGIS loads.

    Parameters
    ----------
    iface : QgisInterface or None
        The window; None in ``qgis_process``.
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self._translator = install_translator()
        self._iface = iface
        self._provider: LstmFcnProvider | None = None
        self._action: QAction | None = None
        self._series: SeriesMenu | None = None
        self._menu: AlgorithmMenu | None = None

    def initProcessing(self) -> None:
        """Add the provider; all that ``qgis_process`` needs."""
        self._provider = LstmFcnProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        # A second time, as the shipped models find the algorithms they are made of only once these are registered.
        self._provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Add the provider and the menu."""
        self.initProcessing()
        if self._iface is None:
            return
        from .processing.gui.batch_results import mend_batch_results  # noqa: PLC0415 - needs a window
        from .processing.gui.menu import AlgorithmMenu  # noqa: PLC0415 - needs a window

        mend_batch_results()
        self._menu = AlgorithmMenu(self._iface)
        icon = QIcon(str(PLUGIN_FOLDER / "icons" / "lstm_fcn.svg"))
        self._action = QAction(icon, tr("Choose engine Python …"), self._iface.mainWindow())
        self._action.triggered.connect(partial(_choose_python, self._iface))
        self._iface.addPluginToMenu(MENU, self._action)
        self._series = SeriesMenu(self._iface, MENU)

    def unload(self) -> None:
        """Take everything away again."""
        if self._menu is not None:
            self._menu.remove()
            self._menu = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._series is not None:
            self._series.remove()
            self._series = None
        if self._iface is not None and self._action is not None:
            self._iface.removePluginMenu(MENU, self._action)
            self._action = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def _choose_python(iface: QgisInterface, _checked: bool = False) -> None:
    """Let the user point to the engine's Python, and keep it if it can run the engine."""
    present = str(QgsSettings().value(SETTING_PYTHON, "") or "")
    title = tr("Choose the Python that has torch and rasterio")
    python, _ = QFileDialog.getOpenFileName(iface.mainWindow(), title, present)
    if not python:
        return
    QgsApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        refusal = probe(python)
    finally:
        QgsApplication.restoreOverrideCursor()
    if refusal:
        sentence = tr("{0} cannot run the engine: {1}").format(python, refusal)
        iface.messageBar().pushMessage(MENU, sentence, Qgis.MessageLevel.Warning)
        return
    QgsSettings().setValue(SETTING_PYTHON, python)
    QgsSettings().remove(SETTING_PROBE)
    iface.messageBar().pushMessage(MENU, tr("The engine is ready."), Qgis.MessageLevel.Success)
