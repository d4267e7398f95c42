"""List widget for rasters: files, folders and project layers; no layer is opened."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt.QtCore import QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..layers.own_images import is_shown_here
from ..parameters.cube import FILE_PATTERN, RASTERS, flatten, has_wildcard
from ..paths import PLUGIN_FOLDER
from ..translation import tr
from .cube_preview import open_preview
from .headings import add_headings
from .own_wrapper import OwnWrapper
from .recipe_values import show_recipe_values
from .widget_context import BATCH, modeler_widget, place_of

LAST_FOLDER = "lstmfcn/lastRasterFolder"
RASTER_SUFFIXES = (".tif", ".tiff", ".jp2", ".img", ".vrt", ".nc")  # as model/products/raster_ref.py names them
PRODUCT_SUFFIXES = (".safe", ".zarr", ".zip", ".tar")
MOST_LEVELS = 5  # of folders inside a folder, as model/products/listing.py looks at them
PATH_ROLE = Qt.ItemDataRole.UserRole


class RasterStackWrapper:
    """Widget wrapper of a raster stack: the plugin's widget in dialogs and batch tables, QGIS's own in the modeler."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        # QGIS's own widget for batch tables opens every raster, drops folders, and turns layers into files.
        ours = _BatchWrapper if place_of(dialog) == BATCH else _DialogWrapper
        return modeler_widget(parameter, dialog) or ours(parameter, dialog, row, column)


class _DialogWrapper(OwnWrapper):
    """Dialog wrapper with QGIS's older base class; the newer one loses the Python part of the widget, and QGIS crashes."""

    def createWidget(self) -> QWidget:
        self._list = RasterList()
        self._list.changed.connect(self._emit_changed)
        self._list.preview_requested.connect(self._preview)
        self._others: list[QgsAbstractProcessingParameterWidgetWrapper] = []
        return self._list

    def postInitialize(self, wrappers: list[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        self._others = wrappers
        of_cube = any(wrapper.parameterDefinition().name() == FILE_PATTERN for wrapper in wrappers)
        self._list.offer_preview(of_cube)
        add_headings(wrappers)
        show_recipe_values(wrappers)

    def setValue(self, value: Any) -> None:
        self._list.set_rasters(item.id() if isinstance(item, QgsRasterLayer) else str(item) for item in flatten(value))

    def value(self) -> list[str]:
        return self._list.rasters()

    def _emit_changed(self) -> None:
        self.widgetValueHasChanged.emit(self)

    def _preview(self) -> None:
        values = {
            wrapper.parameterDefinition().name(): wrapper.parameterValue()
            for wrapper in self._others
            if not wrapper.parameterDefinition().isDestination()
        }
        self._list.preview({**values, RASTERS: self.value()})


class _BatchWrapper(OwnWrapper):
    """Wrapper for the batch table: a single line."""

    def createWidget(self) -> QWidget:
        self._line = QLineEdit()
        self._line.setPlaceholderText(tr("Folders and files, separated by ;"))
        self._line.textChanged.connect(self._emit_changed)
        self._line.setMinimumWidth(220)
        choose = self._line.addAction(
            QIcon(str(PLUGIN_FOLDER / "icons" / "folder.svg")), QLineEdit.ActionPosition.TrailingPosition
        )
        choose.triggered.connect(self._choose)
        return self._line

    def setValue(self, value: Any) -> None:
        self._line.setText(
            ";".join(item.id() if isinstance(item, QgsRasterLayer) else str(item) for item in flatten(value))
        )

    def value(self) -> list[str]:
        return list(flatten(self._line.text()))

    def _emit_changed(self, _text: str) -> None:
        self.widgetValueHasChanged.emit(self)

    def _choose(self) -> None:
        chooser, rasters = QDialog(self._line), RasterList()
        rasters.preview_requested.connect(lambda: rasters.preview({RASTERS: rasters.rasters()}))
        chooser.setWindowTitle(tr("Rasters"))
        rasters.set_rasters(self.value())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(chooser.accept)
        buttons.rejected.connect(chooser.reject)
        layout = QVBoxLayout(chooser)
        layout.addWidget(rasters)
        layout.addWidget(buttons)
        if chooser.exec():
            self.setValue(rasters.rasters())


class RasterList(QWidget):
    """List of rasters with buttons to add and remove; also accepts dropped files and folders."""

    changed = pyqtSignal()
    preview_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = _DropList(self.add)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._layers = QPushButton(tr("Add layers"))
        self._layers.setMenu(QMenu(self))
        self._layers.menu().aboutToShow.connect(self._fill_layer_menu)
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        for title, action in ((tr("Add folder…"), self._add_folder), (tr("Add files…"), self._add_files)):
            button = QPushButton(title)
            button.clicked.connect(action)
            buttons.addWidget(button)
        buttons.addWidget(self._layers)
        self._take_out = QPushButton(tr("Remove"))
        self._take_out.clicked.connect(self._remove)
        buttons.addWidget(self._take_out)
        self._preview = QPushButton(tr("Preview…"))
        self._preview.setToolTip(tr("Show which bands and dates are recognised, without running the algorithm"))
        self._preview.clicked.connect(self.preview_requested)
        buttons.addWidget(self._preview)
        buttons.addStretch()
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self._items)
        left.addWidget(self._summary)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(left, 1)
        layout.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._summarise()

    def rasters(self) -> list[str]:
        """Paths and layer ids, in the order of the list."""
        return [self._items.item(row).data(PATH_ROLE) for row in range(self._items.count())]

    def set_rasters(self, rasters: Iterable[str]) -> None:
        """Replace the rasters of the list."""
        self._items.clear()
        self.add(list(rasters))

    def add(self, rasters: Sequence[str]) -> None:
        """Add the rasters that are not in the list yet."""
        present = set(self.rasters())
        for raster in rasters:
            if raster and raster not in present:
                self._items.addItem(_item(raster))
                present.add(raster)
        self._summarise()
        self.changed.emit()

    def offer_preview(self, on: bool) -> None:
        """Show the button of the preview, or hide it where the rasters are not a cube."""
        self._preview.setVisible(on)

    def preview(self, parameters: dict[str, Any]) -> None:
        """Open a preview of the rasters with an algorithm's other values, or show why it is not possible."""
        opened = open_preview(parameters, self.window())
        if isinstance(opened, str):
            QMessageBox.warning(self, tr("Cube preview"), opened)

    def _remove(self) -> None:
        for item in self._items.selectedItems() or [self._items.item(row) for row in range(self._items.count())]:
            self._items.takeItem(self._items.row(item))
        self._summarise()
        self.changed.emit()

    def _add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of dated rasters"), _last_folder())
        if folder:
            QgsSettings().setValue(LAST_FOLDER, folder)
            self.add([folder])

    def _add_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, tr("Dated rasters"), _last_folder(), file_filter())
        if files:
            QgsSettings().setValue(LAST_FOLDER, str(Path(files[0]).parent))
            self.add(files)

    def _fill_layer_menu(self) -> None:
        menu = self._layers.menu()
        menu.clear()
        layers = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and not is_shown_here(layer)
        ]
        if layers:
            menu.addAction(
                tr("All raster layers ({0})").format(len(layers)), lambda: self.add([i.id() for i in layers])
            )
            menu.addSeparator()
        else:
            menu.addAction(tr("The project has no raster layers")).setEnabled(False)
        for layer in sorted(layers, key=lambda layer: layer.name()):
            menu.addAction(layer.name(), partial(self.add, [layer.id()]))
        menu.addSeparator()
        menu.addAction(tr("Address…"), self._add_address)

    def _add_address(self) -> None:
        words = tr("Raster in a network, or a server that STAC files may link to: https://server/")
        address, accepted = QInputDialog.getText(self, tr("Address"), words)
        if accepted:
            self.add([address.strip()])

    def _summarise(self) -> None:
        count = sum(_count(raster) for raster in self.rasters())
        for button in (self._preview, self._take_out):
            button.setEnabled(self._items.count() > 0)
        self._summary.setText(tr("{0} rasters").format(count) if count else tr("Add or drop files and folders"))


class _DropList(QListWidget):
    """List widget that accepts dropped files and folders."""

    def __init__(self, add: Any) -> None:
        super().__init__()
        self._add = add
        self.setAcceptDrops(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMinimumHeight(76)
        self.setMaximumHeight(150)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._add(_dropped(event.mimeData()))
        event.acceptProposedAction()


def file_filter() -> str:
    """Filter of the file dialog."""
    kinds = ((tr("Rasters"), RASTER_SUFFIXES), (tr("Archives"), PRODUCT_SUFFIXES[2:]), ("STAC", (".json", ".geojson")))
    named = [f"{name} ({' '.join('*' + suffix for suffix in suffixes)})" for name, suffixes in kinds]
    return ";;".join([*named, tr("All files (*)")])


def _dropped(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _item(raster: str) -> QListWidgetItem:
    layer = QgsProject.instance().mapLayer(raster)
    if layer is not None:
        item = QListWidgetItem(QIcon(str(PLUGIN_FOLDER / "icons" / "layer.svg")), layer.name())
        item.setToolTip(layer.source())
    else:
        folder = os.path.isdir(raster)
        name = os.path.basename(raster) or raster
        name = f"{os.path.basename(raster.rstrip('/'))}  ({_count(raster)})" if folder else name
        item = QListWidgetItem(QIcon(str(PLUGIN_FOLDER / "icons" / ("folder.svg" if folder else "layer.svg"))), name)
        item.setToolTip(raster)
    item.setData(PATH_ROLE, raster)
    return item


def _count(raster: str, levels: int = MOST_LEVELS) -> int:
    """Number of rasters and products of a path; of the folders inside it if a folder has none itself."""
    if has_wildcard(raster):
        return sum(name.lower().endswith(RASTER_SUFFIXES + PRODUCT_SUFFIXES) for name in glob.iglob(raster))
    if "://" in raster and raster.endswith("/"):  # a server
        return 0
    if not os.path.isdir(raster) or raster.lower().endswith(PRODUCT_SUFFIXES):
        return 1
    try:
        names = [name for name in os.listdir(raster) if not name.startswith(".")]
    except PermissionError:
        return 0
    own = sum(name.lower().endswith(RASTER_SUFFIXES + PRODUCT_SUFFIXES) for name in names)
    if own or not levels:
        return own
    paths = (os.path.join(raster, name) for name in names)
    return sum(_count(path, levels - 1) for path in paths if os.path.isdir(path) and not os.path.islink(path))


def _last_folder() -> str:
    return str(QgsSettings().value(LAST_FOLDER, "") or "")
