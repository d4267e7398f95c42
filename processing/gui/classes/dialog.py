"""Dialog "Classes": the classes of the project, from samples to reports."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....model.raster.choices import PALETTES
from ....model.raster.class_scheme import SchemeClass
from ...algorithms.train import PALETTE_CHOICES
from ...parameters.class_scheme import SchemeError, in_words, scheme_of_project
from ...translation import tr
from ..class_field import class_field_of
from ..help_window import help_button
from ..panel.steps import results_folder
from .colouring import colour_project, colour_samples
from .project import keep_scheme
from .sources import classes_of_file, classes_of_raster, classes_of_samples, counts_in
from .table import ClassTable

FILE_FILTER = "*.json"
MOST_TOLD = 3  # sentences at once


class ClassesDialog(QDialog):
    """Editor of the project's classes.

    Parameters
    ----------
    project : QgsProject
        It keeps the classes.
    parent : QWidget or None
        Window that it belongs to.
    layer : QgsVectorLayer, optional
        Samples to begin with; their classes are taken in where the project has none.
    field : str
        Their class field.
    """

    def __init__(
        self, project: QgsProject, parent: QWidget | None, layer: QgsVectorLayer | None = None, field: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("LstmFcnClasses")
        self.setWindowTitle(tr("Classes"))
        self.resize(720, 460)
        self._project = project
        self.table = ClassTable()
        self._build()
        self.table.show_classes(scheme_of_project(project).classes)
        self.table.edited.connect(self._judge)
        self._layers.setLayer(layer)
        self._take_layer(field)
        if not self.table.scheme.classes:
            self.fill_from_samples()

    # What is shown

    def _build(self) -> None:
        self._layers, self._fields = QgsMapLayerComboBox(), QgsFieldComboBox()
        kinds = QgsMapLayerProxyModel.Filter
        self._layers.setFilters(kinds.PointLayer | kinds.PolygonLayer)
        self._layers.setAllowEmptyLayer(True, tr("No samples chosen"))
        for box in (self._layers, self._fields):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._layers.activated.connect(lambda _place: self._take_layer(""))
        self._fields.activated.connect(lambda _place: self._count())
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setObjectName("LstmFcnClasses_told")
        self._all_layers = QCheckBox(tr("Use these colours for the other layers of the project too"))
        self._all_layers.setChecked(True)
        top = QHBoxLayout()
        top.addWidget(QLabel(tr("Samples")))
        top.addWidget(self._layers, 3)
        top.addWidget(self._fields, 2)
        top.addWidget(self._menu_button(tr("Fill in"), self._sources(), tr("Take in the classes of a layer or file")))
        middle = QHBoxLayout()
        middle.addWidget(self.table, 1)
        middle.addLayout(self._side())
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._all_layers)
        layout.addLayout(self._bottom())

    def _side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        for icon, tip, name, act in (
            ("/symbologyAdd.svg", tr("Add a class"), "add", self.table.add_class),
            ("/symbologyRemove.svg", tr("Take the class out"), "remove", self.table.remove_class),
            ("/mActionArrowUp.svg", tr("Move up"), "up", lambda: self.table.move_class(-1)),
            ("/mActionArrowDown.svg", tr("Move down"), "down", lambda: self.table.move_class(1)),
        ):
            button = QToolButton()
            button.setObjectName(f"LstmFcnClasses_{name}")
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setIconSize(QSize(18, 18))
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, act=act: act())
            side.addWidget(button)
        side.addStretch()
        return side

    def _bottom(self) -> QGridLayout:
        palettes = QMenu(self)
        for palette, words in zip(PALETTES, map(tr, PALETTE_CHOICES), strict=True):
            palettes.addAction(words, lambda palette=palette: self.table.use_palette(palette))
        file = QMenu(self)
        file.addAction(tr("Save as file…"), self._save)
        file.addAction(tr("Start anew"), lambda: self.table.show_classes([]))
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        row = QGridLayout()
        row.addWidget(help_button("classes"), 0, 0)
        row.addWidget(self._menu_button(tr("Colours"), palettes, tr("Give all classes the colours of a palette")), 0, 1)
        row.addWidget(self._menu_button(tr("File"), file, tr("Save these classes, or begin anew")), 0, 2)
        row.setColumnStretch(3, 1)
        row.addWidget(self.buttons, 0, 4)
        return row

    def _menu_button(self, words: str, menu: QMenu, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setMenu(menu)
        return button

    def _sources(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("From the samples"), self.fill_from_samples)
        maps = menu.addMenu(tr("From a class map of the project"))
        rasters = [one for one in self._project.mapLayers().values() if isinstance(one, QgsRasterLayer)]
        for layer in (one for one in rasters if one.renderer() and one.renderer().type() == "paletted"):
            maps.addAction(layer.name(), lambda layer=layer: self._take_in(lambda: classes_of_raster(layer)))
        maps.setEnabled(not maps.isEmpty())
        menu.addAction(tr("From a model, class map, style or file of classes…"), self._open)
        return menu

    # What the user does

    def fill_from_samples(self) -> None:
        """Take in the classes of the chosen samples."""
        layer, field = self._samples()
        if layer is not None:
            self._take_in(lambda: classes_of_samples(layer, field), overwrite=False)

    def fill_from_file(self, path: str) -> None:
        """Take in the classes of a file, with their colours and codes."""
        self._take_in(lambda: classes_of_file(path))

    def accept(self) -> None:
        """Keep the classes in the project, and colour its layers by them."""
        scheme = self.table.scheme
        keep_scheme(scheme, self._project)
        layer, field = self._samples()
        if layer is not None and scheme.classes:
            colour_samples(layer, field, scheme)
        if self._all_layers.isChecked() and scheme.classes:
            colour_project(self._project, scheme, layer)
        super().accept()

    def _samples(self) -> tuple[QgsVectorLayer | None, str]:
        layer, field = self._layers.currentLayer(), self._fields.currentField()
        return (layer, field) if isinstance(layer, QgsVectorLayer) and field else (None, "")

    def _take_layer(self, field: str) -> None:
        layer = self._layers.currentLayer()
        self._fields.setLayer(layer)
        if isinstance(layer, QgsVectorLayer):
            self._fields.setField(field or class_field_of(layer.fields()))
        self._count()

    def _count(self) -> None:
        layer, field = self._samples()
        try:
            self.table.show_counts(counts_in(layer, field) if layer is not None else {})
        except SchemeError as error:
            self.table.show_counts({})
            self._tell([str(error)], wrong=True)
            return
        self._judge()

    def _take_in(self, read: object, overwrite: bool = True) -> None:
        try:
            classes: Sequence[SchemeClass] = read()  # type: ignore[operator]
        except SchemeError as error:
            self._tell([str(error)], wrong=True)
            return
        self.table.take_in(classes, overwrite)

    def _open(self) -> None:
        kinds = tr("Models, class maps, styles, files of classes")
        folder = str(results_folder(self._project))
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Classes"), folder, f"{kinds} (*.safetensors *.tif *.vrt *.qml *.json);;* (*)"
        )
        if path:
            self.fill_from_file(path)

    def _save(self) -> None:
        folder = str(results_folder(self._project) / "classes.json")
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as file…"), folder, f"JSON ({FILE_FILTER})")
        if not path:
            return
        try:
            text = json.dumps(self.table.scheme.as_dict(), ensure_ascii=False, indent=1)
            Path(path).write_text(text, encoding="utf-8")
        except OSError as error:
            self._tell([tr("{0} cannot be written: {1}").format(path, error.strerror)], wrong=True)

    def _judge(self) -> None:
        """Show errors and warnings about the classes."""
        scheme = self.table.scheme
        wrong = [in_words(message) for message in scheme.problems()] if scheme.classes else []
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not wrong)
        if wrong:
            self._tell(wrong, wrong=True)
            return
        told = []
        unknown = scheme.unknown(sorted(self.table.counts)) if scheme.classes else []
        if unknown:
            words = tr("The samples have classes that are not in the table: {0}. Take them in with Fill in.")
            told.append(words.format(", ".join(unknown)))
        self._tell([*told, *map(in_words, scheme.cautions())])

    def _tell(self, sentences: Sequence[str], wrong: bool = False) -> None:
        icon = "✖" if wrong else "⚠"
        self._told.setText("\n".join(f"{icon} {sentence}" for sentence in sentences[:MOST_TOLD]))
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setVisible(bool(sentences))
