"""The plugin's menu under Plugins and under Processing."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from functools import partial

from processing.gui.ContextAction import ContextAction
from processing.gui.ProviderActions import ProviderContextMenuActions
from qgis.core import Qgis, QgsApplication, QgsProcessingAlgorithm
from qgis.gui import QgisInterface
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMenu

from ..paths import PLUGIN_FOLDER
from ..provider import ALGORITHMS
from ..shipped_models import ShippedModel
from ..translation import tr

NAME = "LSTM-FCN"
PROVIDER = "lstmfcn"


class AlgorithmMenu:
    """Menu of the algorithms, with a sub-menu for each group.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    """

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        window = iface.mainWindow()
        self._groups: dict[str, QMenu] = {}
        for algorithm in sorted(_in_order(), key=lambda one: str(one.group())):
            group = self._groups.setdefault(algorithm.group(), QMenu(algorithm.group(), window))
            group.addAction(
                algorithm.icon(), f"{algorithm.displayName()}…", partial(open_dialog, iface, algorithm.id())
            )
            if isinstance(algorithm, ShippedModel):
                words = tr("Open {0} in the model designer…").format(algorithm.displayName())
                group.addAction(algorithm.icon(), words, partial(open_in_designer, algorithm.id()))
        self._own = QMenu(NAME, window)
        self._own.setIcon(QIcon(str(PLUGIN_FOLDER / "icons" / "lstm_fcn.svg")))
        for group in self._groups.values():
            self._own.addMenu(group)
            iface.addPluginToMenu(NAME, group.menuAction())
        if not self._add_to_processing():
            # At QGIS's start its Processing plugin may come after this one.
            iface.initializationCompleted.connect(self._add_to_processing)
        self._in_toolbox = [OpenInDesigner()]
        ProviderContextMenuActions.registerProviderContextMenuActions(self._in_toolbox)

    def _add_to_processing(self) -> bool:
        """Add the menu to QGIS's Processing menu, found by its name; False if it does not exist."""
        menu = self._iface.mainWindow().findChild(QMenu, "processing")
        if menu is not None:
            menu.addMenu(self._own)
        return menu is not None

    def remove(self) -> None:
        """Remove the menus."""
        ProviderContextMenuActions.deregisterProviderContextMenuActions(self._in_toolbox)
        with contextlib.suppress(TypeError):  # it is connected only where it was needed
            self._iface.initializationCompleted.disconnect(self._add_to_processing)
        for group in self._groups.values():
            self._iface.removePluginMenu(NAME, group.menuAction())
            group.deleteLater()
        self._own.deleteLater()
        self._groups.clear()


def put_in_order(iface: QgisInterface, name: str, first: QAction, last: Sequence[QAction]) -> None:
    """Move an entry of a plugin's menu to its top, and others to its end, as the work goes."""
    menu = next(
        entry.menu() for entry in iface.pluginMenu().actions() if entry.menu() and first in entry.menu().actions()
    )
    menu.insertAction(menu.actions()[0], first)
    for entry in last:
        menu.removeAction(entry)
        menu.addAction(entry)


def _in_order() -> list[QgsProcessingAlgorithm]:
    """Algorithms in the provider's order, models last; QGIS lists them by id."""
    provider = QgsApplication.processingRegistry().providerById(PROVIDER)
    names = [algorithm.ID for algorithm in ALGORITHMS]
    return sorted(provider.algorithms(), key=lambda one: names.index(one.name()) if one.name() in names else len(names))


def open_dialog(iface: QgisInterface, algorithm_id: str) -> None:
    """Open an algorithm's dialog, or show why it cannot run."""
    from processing.tools.general import createAlgorithmDialog  # noqa: PLC0415 - QGIS's own, loaded when it is needed

    algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
    runs, sentence = algorithm.canExecute()
    if not runs:
        iface.messageBar().pushMessage(NAME, sentence, Qgis.MessageLevel.Warning)
        return
    dialog = createAlgorithmDialog(algorithm_id, {})
    dialog.show()


def open_in_designer(model_id: str) -> None:
    """Open a copy of a shipped model in the model designer."""
    from processing.modeler.ModelerDialog import ModelerDialog  # noqa: PLC0415 - as above

    model = QgsApplication.processingRegistry().algorithmById(model_id)
    designer = ModelerDialog.create(model.to_edit())
    designer.show()
    designer.activate()


class OpenInDesigner(ContextAction):
    """Context-menu action that opens a shipped model in the model designer."""

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Open in model designer…")

    def isEnabled(self) -> bool:
        return isinstance(self.itemData, ShippedModel)

    def execute(self) -> None:
        open_in_designer(self.itemData.id())
