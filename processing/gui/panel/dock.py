"""The dock "LSTM-FCN"."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.finding import engine_candidates
from ...translation import tr
from ..class_field import class_field_of
from ..classes.opening import edit_classes
from ..classes.project import changes
from ..cube_values import checked_job
from ..desk.opening import label_layer
from ..dock_menu import show_beside
from ..find_images.dialog import FindImagesDialog
from ..help_window import help_button
from ..images.opening import show_images
from ..raster_list import RasterList
from .first_steps import FirstSteps
from .improve_row import ImproveRow
from .setup import Done, ProjectSetup, SetupError, open_setup, read_from_project, save_setup, store_in_project
from .step_row import DONE, READY, WAITING, StepRow
from .steps import (
    ALGORITHM,
    ASSESS,
    COPY,
    DEMO,
    IMAGES,
    LOOK,
    MAP,
    POINTS,
    REGULARIZE,
    SAMPLES,
    SEARCH,
    SUGGEST,
    TRAIN,
    describe_samples,
    missing,
    parameters_of,
    record,
    results_folder,
    values_of,
)

SETUP_FILTER = "LSTM-FCN (*.lstmfcn.json)"


class PanelDock(QgsDockWidget):
    """Dock widget with the steps from images to a map that is assessed.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    show_series : callable
        Opens the dock of pixel time series with rasters and a model.
    set_up : callable
        Opens the set-up of the engine.
    preview : QAction
        Switches the preview of a map.
    """

    def __init__(
        self,
        iface: QgisInterface,
        show_series: Callable[[list[str], str], None],
        set_up: Callable[[], None],
        preview: QAction,
    ) -> None:
        super().__init__("LSTM-FCN", iface.mainWindow())
        self.setObjectName("LstmFcnPanelDock")
        self._iface, self._show_series, self._set_up, self._preview = iface, show_series, set_up, preview
        self._project = QgsProject.instance()
        self._filling = False
        self.setup = read_from_project(self._project)
        self._build()
        self._project.readProject.connect(self._read)
        self._project.cleared.connect(self._read)
        changes.changed.connect(self._show)
        self._fill()

    def shut(self) -> None:
        """Let go of the project, when the plugin is unloaded."""
        self._project.readProject.disconnect(self._read)
        self._project.cleared.disconnect(self._read)
        changes.changed.disconnect(self._show)

    def run_demo(self) -> None:
        """Simulate a cube and its samples in a folder that is kept, and go on with them."""
        if self._has_engine():
            dialog = self._open(DEMO)
            dialog.runAlgorithm()

    def open_step(self, step: str) -> None:
        """Open the dialog of a step, filled in."""
        if self._has_engine():
            self._open(step)

    def find_images(self) -> FindImagesDialog | None:
        """Open the dialog that finds images, with the area and season of the last search; None without an engine."""
        if not self._has_engine():
            return None
        values = parameters_of(SEARCH, self.setup, self._project)
        dialog = FindImagesDialog(self._iface, values, Path(values["ITEMS"]))
        dialog.chosen.connect(self._take_found)
        samples = self._project.mapLayer(self.setup.samples)
        if samples is not None and SEARCH not in self.setup.done:
            dialog.area.choose(samples)
        dialog.show()
        return dialog

    def _build(self) -> None:
        self.rows = {
            IMAGES: StepRow(tr("1  Images")),
            SAMPLES: StepRow(tr("2  Samples")),
            LOOK: StepRow(tr("3  Look at the data")),
            TRAIN: StepRow(tr("4  Train a model")),
            MAP: StepRow(tr("5  Make the map")),
            ASSESS: StepRow(tr("6  Assess the map")),
        }
        self._improving = ImproveRow(self._iface, lambda: self.setup, lambda: self.open_step(SUGGEST), self._label)
        self._rasters = RasterList()
        self._rasters.changed.connect(self._take_rasters)
        self._rasters.preview_requested.connect(lambda: self._rasters.preview({"RASTERS": self.setup.rasters}))
        self.rows[IMAGES].add(self._rasters)
        self._samples = QgsMapLayerComboBox()
        kinds = QgsMapLayerProxyModel.Filter
        self._samples.setFilters(kinds.PointLayer | kinds.PolygonLayer)
        self._samples.setAllowEmptyLayer(True, tr("No samples chosen"))
        # Not layerChanged: closing a project takes its layers away, and says nothing about the next one.
        self._samples.activated.connect(self._take_samples)
        self._field = QgsFieldComboBox()
        self._field.activated.connect(self._take_field)
        self.rows[SAMPLES].add(self._samples)
        self.rows[SAMPLES].add(self._field)
        self._buttons: dict[str, QPushButton] = {}
        for row, step, title in (
            (IMAGES, SEARCH, tr("Search…")),
            (IMAGES, COPY, tr("Copy…")),
            (IMAGES, IMAGES, tr("Inspect…")),
            (SAMPLES, "classes", tr("Classes…")),
            (SAMPLES, "label", tr("Label…")),
            (LOOK, "pictures", tr("Images")),
            (LOOK, "series", tr("Time series")),
            (LOOK, LOOK, tr("Sample quality…")),
            (TRAIN, "model", tr("Choose model…")),
            (TRAIN, TRAIN, tr("Train…")),
            (MAP, "preview", tr("Preview here")),
            (MAP, MAP, tr("Classify…")),
            (ASSESS, POINTS, tr("Draw points…")),
            (ASSESS, "reference", tr("Label…")),
            (ASSESS, ASSESS, tr("Assess…")),
        ):
            button = self.rows[row].add_button(title, f"LstmFcnPanel_{step}")
            self._buttons[step] = button
            if step == SEARCH:
                button.clicked.connect(lambda _checked=False: self.find_images())
            elif step in ALGORITHM:
                button.clicked.connect(lambda _checked=False, step=step: self.open_step(step))
        self._buttons["series"].clicked.connect(lambda: self._show_series(self.setup.rasters, self.setup.model))
        self._buttons["classes"].setToolTip(tr("Names, colours, order and codes of the classes, and which are merged"))
        self._buttons["classes"].clicked.connect(self._edit_classes)
        self._buttons["label"].setToolTip(tr("Label the samples, or draw new ones, at the labelling desk"))
        self._buttons["label"].clicked.connect(lambda: self._label(self.setup.samples, self.setup.class_field))
        self._buttons["reference"].clicked.connect(lambda: self._label(self.setup.points, "label"))
        self._buttons["preview"].setCheckable(True)
        self._buttons["preview"].clicked.connect(self._preview.setChecked)
        self._preview.toggled.connect(self._buttons["preview"].setChecked)
        self._buttons["pictures"].clicked.connect(self._show_images)
        self._buttons["model"].clicked.connect(self._choose_model)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 4)
        self._first = FirstSteps(results_folder(self._project), self.run_demo)
        layout.addWidget(self._first)
        for row in (*self.rows.values(), self._improving):
            layout.addWidget(row)
        layout.addLayout(self._bottom())
        layout.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        area.setMinimumWidth(content.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self.setWidget(area)

    def _bottom(self) -> QHBoxLayout:
        menu = QMenu(self)
        menu.addAction(tr("Save set-up as file…"), self._save)
        menu.addAction(tr("Open set-up…"), self._open_file)
        menu.addAction(tr("Start anew"), self._clear)
        button = QToolButton()
        button.setText(tr("Set-up"))
        button.setToolTip(
            tr("Images, samples, values and results of these steps; kept in the project, and as a file to repeat them")
        )
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        layout = QHBoxLayout()
        layout.addWidget(help_button("panel"))
        layout.addStretch()
        layout.addWidget(button)
        return layout

    # What the user chooses

    def _take_rasters(self) -> None:
        if not self._filling:
            self.setup.rasters = self._rasters.rasters()
            self._changed()

    def _take_samples(self, _place: int) -> None:
        layer = self._samples.currentLayer()
        self.setup.samples = layer.id() if layer is not None else ""
        self.setup.class_field = class_field_of(layer.fields()) if layer is not None else ""
        self._field.setLayer(layer)
        self._field.setField(self.setup.class_field)
        self._changed()

    def _take_field(self, _place: int) -> None:
        self.setup.class_field = self._field.currentField()
        self._changed()

    def _label(self, layer: str, class_field: str) -> None:
        found = self._project.mapLayer(layer)
        label_layer(found if isinstance(found, QgsVectorLayer) else None, class_field)

    def _edit_classes(self) -> None:
        layer = self._project.mapLayer(self.setup.samples)
        edit_classes(self, layer if isinstance(layer, QgsVectorLayer) else None, self.setup.class_field)

    def _choose_model(self) -> None:
        folder = str(Path(self.setup.model).parent) if self.setup.model else str(results_folder(self._project))
        model, _ = QFileDialog.getOpenFileName(self, tr("Model"), folder, tr("LSTM-FCN model (*.safetensors)"))
        if model:
            self.setup.model = model
            self._changed()

    def _show_images(self) -> None:
        values = self.setup.done.get(IMAGES, Done()).values
        checked = checked_job({**values, "RASTERS": self.setup.rasters})
        if isinstance(checked, str):
            self._warn(checked)
        elif self._has_engine():
            show_images(*checked)

    # Dialogs of the algorithms

    def _open(self, step: str) -> Any:
        from processing.tools.general import createAlgorithmDialog  # noqa: PLC0415 - QGIS's own

        values = parameters_of(step, self.setup, self._project)
        for value in values.values():
            if isinstance(value, str) and os.path.isabs(value) and not os.path.exists(value):
                os.makedirs(os.path.dirname(value), exist_ok=True)
        dialog = createAlgorithmDialog(f"lstmfcn:{ALGORITHM[step]}", values)
        dialog.algorithmFinished.connect(
            lambda successful, results: self._finished(step, dialog, results) if successful else None
        )
        dialog.show()
        return dialog

    def _finished(self, step: str, dialog: Any, results: dict[str, Any]) -> None:
        done = Done(f"{datetime.now():%Y-%m-%dT%H:%M}", values=values_of(dialog))
        record(step, self.setup, done, results, self._project)
        self._changed()
        self._fill()
        QTimer.singleShot(0, lambda: show_beside(self._iface, self, "ResultsViewer"))  # which a report opens
        if step == DEMO:
            dialog.close()

    def _take_found(self, items: str, values: dict[str, Any], count: int, step: str) -> None:
        """Go on with images that were found."""
        done = Done(f"{datetime.now():%Y-%m-%dT%H:%M}", values=values)
        record(SEARCH, self.setup, done, {"ITEMS": items, "IMAGES": count}, self._project)
        self._changed()
        self._fill()
        others = {
            "series": lambda: self._show_series(self.setup.rasters, self.setup.model),
            "pictures": self._show_images,
        }
        others.get(step, lambda: self.open_step(step))()

    def _has_engine(self) -> bool:
        if engine_candidates():
            return True
        self._set_up()
        return bool(engine_candidates())

    # What is shown and kept

    def _changed(self) -> None:
        store_in_project(self.setup, self._project)
        self._show()

    def _read(self) -> None:
        self.setup = read_from_project(self._project)
        self._fill()

    def _fill(self) -> None:
        """Show the set-up in the fields."""
        self._filling = True
        self._rasters.set_rasters(self.setup.rasters)
        layer = self._project.mapLayer(self.setup.samples)
        self._samples.setCurrentIndex(0)  # it says that there are none
        if layer is not None:
            self._samples.setLayer(layer)
        self._field.setLayer(layer if isinstance(layer, QgsVectorLayer) else None)
        self._field.setField(self.setup.class_field)
        self._filling = False
        self._show()

    def _show(self) -> None:
        """Show the state of each step."""
        setup, project = self.setup, self._project
        self._first.setVisible(setup.is_empty)
        tips = {
            SEARCH: tr("Find the images of an area and season in a catalog, such as Planetary Computer"),
            COPY: tr("Copy what the search found to this computer, cropped to the area"),
        }
        lacks = {
            step: missing(step, setup, project) for step in (SEARCH, COPY, IMAGES, LOOK, TRAIN, MAP, POINTS, ASSESS)
        }
        for step, sentence in lacks.items():
            self._buttons[step].setEnabled(not sentence)
            self._buttons[step].setToolTip(sentence or tips.get(step, ""))
        self._buttons["reference"].setEnabled(not lacks[ASSESS])
        self._buttons["reference"].setToolTip(
            lacks[ASSESS] or tr("Label the drawn points at the labelling desk, if need be without a look at the map")
        )
        self._improving.show_round(project, missing(SUGGEST, setup, project))
        lacking = missing(IMAGES, setup, project)
        for name, tip in (
            ("pictures", tr("Show the images on the map, date by date")),
            ("series", tr("Click on the map to see the time series of the pixel")),
        ):
            self._buttons[name].setEnabled(not lacking)
            self._buttons[name].setToolTip(lacking or tip)
        self.rows[IMAGES].show_state(DONE if setup.rasters else READY, self._told_images(lacks[IMAGES]))
        self._buttons["preview"].setEnabled(not lacks[MAP])
        self._buttons["preview"].setToolTip(lacks[MAP] or self._preview.toolTip())
        fit, told = describe_samples(setup, project)
        self.rows[SAMPLES].show_state(DONE if fit else READY, told)
        for step, result in ((LOOK, ""), (TRAIN, setup.model), (MAP, setup.class_map)):
            self._show_step(step, lacks[step], step in setup.done or bool(result))
        assessed = self._told(ASSESS, "") or self._told(POINTS, "") or lacks[POINTS]
        self._show_step(ASSESS, lacks[POINTS], ASSESS in setup.done, assessed)

    def _told_images(self, otherwise: str) -> str:
        """What the last of the steps that give images left."""
        last = max((REGULARIZE, COPY, SEARCH, IMAGES), key=lambda step: self.setup.done.get(step, Done()).when)
        return self._told(last, otherwise)

    def _show_step(self, step: str, lack: str, done: bool, detail: str = "") -> None:
        icon = DONE if done else WAITING if lack else READY
        self.rows[step].show_state(icon, detail or self._told(step, lack))

    def _told(self, step: str, otherwise: str) -> str:
        """What a step left and when, with links to its pages; else what it lacks."""
        done = self.setup.done.get(step)
        if done is None:
            model = self.setup.model if step == TRAIN else ""
            return escape(Path(model).stem) if model else escape(otherwise)
        kept = [file for file in done.files if Path(file).suffix in {".safetensors", ".tif"}]
        pages = [file for file in done.files if file.endswith(".html")]
        parts = [escape(part) for part in (Path(kept[0]).stem if kept else "", done.summary) if part]
        links = [f'<a href="{escape(page, quote=True)}">{tr("Report")}</a>' for page in pages]
        return " · ".join([*parts, *links, escape(done.when.replace("T", " "))])

    def _clear(self) -> None:
        self.setup = ProjectSetup()
        self._changed()
        self._fill()

    def _save(self) -> None:
        folder = str(results_folder(self._project) / "setup.lstmfcn.json")
        target, _ = QFileDialog.getSaveFileName(self, tr("Save set-up as file…"), folder, SETUP_FILTER)
        if not target:
            return
        try:
            save_setup(self.setup, self._project, Path(target))
        except OSError as error:
            self._warn(tr("{0} cannot be written: {1}").format(target, error.strerror))

    def _open_file(self) -> None:
        folder = str(results_folder(self._project))
        source, _ = QFileDialog.getOpenFileName(self, tr("Open set-up…"), folder, SETUP_FILTER)
        if not source:
            return
        try:
            self.setup = open_setup(Path(source), self._project)
        except (OSError, SetupError) as error:
            self._warn(tr("{0} holds no set-up of this panel: {1}").format(source, error))
            return
        self._changed()
        self._fill()

    def _warn(self, sentence: str) -> None:
        self._iface.messageBar().pushMessage("LSTM-FCN", sentence, Qgis.MessageLevel.Warning)
