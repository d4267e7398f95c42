"""QGIS plugin class: registers the provider, menus, options page and set-up of the engine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QAction, QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QPushButton

from .processing.engine.finding import engine_candidates
from .processing.gui.desk.menu import DeskMenu
from .processing.gui.images.menu import ImagesMenu
from .processing.gui.map_preview.menu import PreviewMenu
from .processing.gui.options_page import EngineOptionsFactory
from .processing.gui.panel.menu import PanelMenu
from .processing.gui.reports_menu import ReportsMenu
from .processing.gui.series.menu import SeriesMenu
from .processing.parameters.help_pages import HELP, SCHEME, help_url
from .processing.paths import PLUGIN_FOLDER
from .processing.provider import LstmFcnProvider
from .processing.translation import install_translator, tr

if TYPE_CHECKING:
    from .processing.gui.menu import AlgorithmMenu

MENU = "LSTM-FCN"


class LstmFcnPlugin:
    """The plugin that QGIS loads.

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
        self._desk: DeskMenu | None = None
        self._panel: PanelMenu | None = None
        self._images: ImagesMenu | None = None
        self._preview: PreviewMenu | None = None
        self._menu: AlgorithmMenu | None = None
        self._options: EngineOptionsFactory | None = None
        self._links: _Links | None = None
        self._reports: ReportsMenu | None = None
        self._help: QAction | None = None
        self._classes: QAction | None = None

    def initProcessing(self) -> None:
        """Register the provider; ``qgis_process`` needs nothing else."""
        self._provider = LstmFcnProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add the provider and the menu."""
        self.initProcessing()
        if self._iface is None:
            return
        from .processing.gui.batch_results import patch_batch_results  # noqa: PLC0415 - needs a window
        from .processing.gui.menu import AlgorithmMenu, put_in_order  # noqa: PLC0415 - needs a window

        patch_batch_results()
        self._menu = AlgorithmMenu(self._iface)
        icon = QgsApplication.getThemeIcon("/mActionOptions.svg")
        self._action = QAction(icon, tr("Set up engine…"), self._iface.mainWindow())
        self._action.triggered.connect(partial(_open_set_up, self._iface))
        self._iface.addPluginToMenu(MENU, self._action)
        self._series = SeriesMenu(self._iface, MENU)
        self._desk = DeskMenu(self._iface, MENU, self._series)
        self._classes = QAction(
            QIcon(str(PLUGIN_FOLDER / "icons" / "classes.svg")), tr("Classes…"), self._iface.mainWindow()
        )
        self._classes.setToolTip(tr("Names, colours, order and codes of the classes, and which are merged"))
        self._classes.triggered.connect(partial(_edit_classes, self._iface))
        self._iface.addPluginToMenu(MENU, self._classes)
        self._images = ImagesMenu(self._iface, MENU)
        set_up = partial(_open_set_up, self._iface)
        self._preview = PreviewMenu(self._iface, MENU, set_up)
        self._panel = PanelMenu(self._iface, MENU, self._series.show_with, set_up, self._preview.action)
        self._reports = ReportsMenu(self._iface, MENU)
        self._help = QAction(
            QgsApplication.getThemeIcon("/mActionHelpContents.svg"), tr("LSTM-FCN help"), self._iface.mainWindow()
        )
        self._help.triggered.connect(lambda: QDesktopServices.openUrl(QUrl(help_url("start"))))
        self._iface.addPluginToMenu(MENU, self._help)
        put_in_order(
            self._iface,
            MENU,
            self._panel.action,
            (
                self._panel.find_action,
                self._classes,
                self._images.action,
                self._series.action,
                self._desk.action,
                self._preview.action,
                self._reports.reports.menuAction(),
                self._action,
                self._help,
            ),
        )
        self._links = _Links(self._iface)
        QDesktopServices.setUrlHandler(SCHEME, self._links, "follow")
        self._options = EngineOptionsFactory()
        self._iface.initializationCompleted.connect(self._complete)
        if self._iface.mainWindow().isVisible():  # the plugin comes into a QGIS that has long started
            QTimer.singleShot(0, self._complete)

    def unload(self) -> None:
        """Remove everything that the plugin added to QGIS."""
        if self._menu is not None:
            self._menu.remove()
            self._menu = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._panel is not None:
            self._panel.remove()
            self._panel = None
        if self._reports is not None:
            self._reports.remove()
            self._reports = None
        if self._desk is not None:
            self._desk.remove()
            self._desk = None
        if self._preview is not None:
            self._preview.remove()
            self._preview = None
        if self._images is not None:
            self._images.remove()
            self._images = None
        if self._series is not None:
            self._series.remove()
            self._series = None
        if self._iface is not None and self._action is not None:
            self._iface.removePluginMenu(MENU, self._action)
            self._iface.removePluginMenu(MENU, self._help)
            self._iface.removePluginMenu(MENU, self._classes)
            QDesktopServices.unsetUrlHandler(SCHEME)
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._iface.initializationCompleted.disconnect(self._complete)
            self._action = self._options = self._help = self._classes = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _complete(self) -> None:
        """Register the options page below that of Processing, and offer the set-up, once all plugins are loaded."""
        if self._iface is not None and self._options is not None:
            self._iface.registerOptionsWidgetFactory(self._options)
            _offer_set_up(self._iface)


class _Links(QObject):
    """Handler for the plugin's own links in messages; Qt passes links to slots of objects only."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self._iface = iface

    @pyqtSlot(QUrl)
    def follow(self, link: QUrl) -> None:
        kind, _, page = link.path().partition("/")
        if kind != HELP:
            _open_set_up(self._iface)
            return
        from .processing.gui.help_window import show_page  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

        show_page(f"{page}#{link.fragment()}" if link.fragment() else page, self._iface.mainWindow())


def _open_set_up(iface: QgisInterface, _checked: bool = False) -> None:
    """Open the set-up dialog of the engine; imported here so that QGIS starts faster."""
    from .processing.gui.setup_dialog import open_set_up  # noqa: PLC0415

    open_set_up(iface.mainWindow())


def _edit_classes(iface: QgisInterface, _checked: bool = False) -> None:
    """Open the class editor with the layer that is active; imported here so that QGIS starts faster."""
    from .processing.gui.classes.opening import edit_classes  # noqa: PLC0415

    layer = iface.activeLayer()
    edit_classes(iface.mainWindow(), layer if isinstance(layer, QgsVectorLayer) else None)


def _offer_set_up(iface: QgisInterface) -> None:
    """Show a message with a button that opens the set-up, if no engine is installed. Nothing starts automatically."""
    if engine_candidates():
        return
    bar = iface.messageBar()
    item = bar.createMessage(MENU, tr("The engine that trains and classifies is not set up yet."))
    button = QPushButton(tr("Set up engine…"))
    button.clicked.connect(partial(_open_set_up, iface))
    button.clicked.connect(item.dismiss)
    item.layout().addWidget(button)
    bar.pushWidget(item, Qgis.MessageLevel.Info)
