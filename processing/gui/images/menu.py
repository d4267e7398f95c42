"""Menu entry that shows and hides the dock of images."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.gui import QgisInterface

from ...translation import tr
from ..dock_menu import DockMenu
from .opening import set_viewer

if TYPE_CHECKING:
    from .dock import ImagesDock


class ImagesMenu(DockMenu):
    """Menu entry of the dock, which is created when first opened.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    menu : str
        The plugin's menu.
    """

    def __init__(self, iface: QgisInterface, menu: str) -> None:
        tip = tr("Show the images of a cube on the map, date by date")
        super().__init__(iface, menu, tr("Images by date"), tip, "images.svg")
        set_viewer(self.show_cube)

    def remove(self) -> None:
        """Remove menu entry and dock."""
        set_viewer(None)
        super().remove()

    def show_cube(self, job: dict[str, Any], labels: Mapping[str, str], day: date | None = None) -> None:
        """Open the dock with the images of a cube."""
        self._show(True)
        if self.dock is not None:
            self.dock.show_cube(job, labels, day)

    def make(self) -> ImagesDock:
        """Create the dock."""
        from .dock import ImagesDock  # noqa: PLC0415 - nothing of it is loaded when QGIS starts

        return ImagesDock(self._iface)
