"""Menu entry and toolbar button "Preview here"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgisInterface, QgsMapTool
from qgis.PyQt.QtGui import QAction, QIcon

from ...engine.finding import engine_candidates
from ...paths import PLUGIN_FOLDER
from ...translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from .preview import MapPreview
    from .tool import PreviewTool


class PreviewMenu:
    """Switch of the preview, which is created when first switched on.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    menu : str
        The plugin's menu.
    set_up : callable
        Opens the set-up of the engine.
    """

    def __init__(self, iface: QgisInterface, menu: str, set_up: Callable[[], None]) -> None:
        self._iface, self._menu, self._set_up = iface, menu, set_up
        self.preview: MapPreview | None = None
        self.tool: PreviewTool | None = None
        self._tool_before: QgsMapTool | None = None
        icon = QIcon(str(PLUGIN_FOLDER / "icons" / "previewhere.svg"))
        self.action = QAction(icon, tr("Preview here"), iface.mainWindow())
        self.action.setObjectName("LstmFcnPreviewAction")
        self.action.setCheckable(True)
        self.action.setToolTip(
            tr(
                "Classify what the map shows with the model of the panel, at most 512 × 512 pixels, again after each move; click to choose a place"
            )
        )
        self.action.toggled.connect(self._switch)
        iface.addPluginToMenu(menu, self.action)
        iface.addToolBarIcon(self.action)

    def remove(self) -> None:
        """Remove menu entry, button and preview."""
        self._iface.removePluginMenu(self._menu, self.action)
        self._iface.removeToolBarIcon(self.action)
        if self.preview is not None:
            self._leave_map()
            self.preview.shut()
            self.preview = None

    def _switch(self, on: bool) -> None:
        if on and not engine_candidates():
            self._set_up()
            if not engine_candidates():
                self.action.setChecked(False)
                return
        if self.preview is None:
            from .preview import MapPreview  # noqa: PLC0415 - nothing of it is loaded when QGIS starts
            from .tool import PreviewTool  # noqa: PLC0415

            self.preview, self.tool = MapPreview(self._iface), PreviewTool(self._iface.mapCanvas())
            self.preview.failed.connect(self._say)
            self.tool.clicked.connect(self.preview.click)
        if on:
            canvas = self._iface.mapCanvas()
            self._tool_before = canvas.mapTool()
            canvas.setMapTool(self.tool)
        else:
            self._leave_map()
        self.preview.set_on(on)

    def _leave_map(self) -> None:
        """Give the map its tool of before back."""
        canvas = self._iface.mapCanvas()
        if self.tool is not None and canvas.mapTool() is self.tool:
            canvas.unsetMapTool(self.tool)
            if self._tool_before is not None:
                canvas.setMapTool(self._tool_before)
        self._tool_before = None

    def _say(self, sentence: str) -> None:
        from .preview import show_failure  # noqa: PLC0415

        show_failure(self._iface, sentence)
        if self.preview is not None and self.preview.layer is None and not self.preview.is_running:
            self.action.setChecked(False)
