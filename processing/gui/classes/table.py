"""Table of the classes of a scheme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from ....model.raster.choices import PALETTES
from ....model.raster.class_scheme import ClassScheme, SchemeClass
from ....model.raster.colours import label_colours
from ...layers.features import whole_number
from ...settings import SETTING_PALETTE, number_setting
from ...translation import tr

COLOUR, LABEL, NAME, CODE, INTO, COUNT = range(6)
PALE = 130  # of 255, the text of what follows from other cells


class ClassTable(QTableWidget):
    """Table with a row for each label of the samples: colour, name, code, and the class that it is merged into.

    Signals
    -------
    edited ()
        The classes are others.
    """

    edited = pyqtSignal()

    def __init__(self) -> None:
        heads = [tr("Colour"), tr("Label in the samples"), tr("Name"), tr("Code"), tr("Merge into"), tr("Samples")]
        super().__init__(0, len(heads))
        self.setObjectName("LstmFcnClasses_table")
        self._classes: list[SchemeClass] = []
        self._counts: Mapping[str, int] = {}
        self._showing = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show)
        self.setHorizontalHeaderLabels(heads)
        for column, tip in (
            (LABEL, tr("What the class field of the samples holds")),
            (NAME, tr("What the class is called in models, maps and reports")),
            (CODE, tr("What the pixels are in class maps; empty for the place in this table")),
            (INTO, tr("The class that these samples count as")),
            (COUNT, tr("Features of the layer of samples")),
        ):
            self.horizontalHeaderItem(column).setToolTip(tip)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        self.itemChanged.connect(self._take_item)

    @property
    def scheme(self) -> ClassScheme:
        """The classes as they are shown."""
        return ClassScheme(tuple(self._classes))

    def show_classes(self, classes: Iterable[SchemeClass]) -> None:
        """Replace the classes; those without a colour get one."""
        self._classes = list(classes)
        self._change()

    @property
    def counts(self) -> Mapping[str, int]:
        """Numbers of samples, by their label."""
        return self._counts

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Replace the numbers of samples."""
        self._counts = counts
        self._show()

    def take_in(self, classes: Sequence[SchemeClass], overwrite: bool) -> None:
        """Add classes; of those that are there, take the colour and code where they are to be overwritten."""
        for item in classes:
            place = next((n for n, own in enumerate(self._classes) if item.label in (own.label, own.name)), None)
            if place is None:
                self._classes.append(item)
            elif overwrite:
                own = self._classes[place]
                self._classes[place] = replace(own, colour=item.colour or own.colour, code=item.code)
        self._change()

    def add_class(self) -> None:
        """Add a class of a new name, and begin to edit it."""
        taken = {item.label for item in self._classes} | {item.name for item in self._classes}
        number = next(n for n in range(1, len(taken) + 2) if tr("Class {0}").format(n) not in taken)
        name = tr("Class {0}").format(number)
        self._classes.append(SchemeClass(name, name))
        self._change()
        self.setCurrentCell(self.rowCount() - 1, NAME)
        self.editItem(self.item(self.rowCount() - 1, NAME))

    def remove_class(self) -> None:
        """Remove the selected class; classes merged into it become independent again."""
        row = self.currentRow()
        if 0 <= row < len(self._classes):
            gone = self._classes.pop(row).label
            self._classes = [replace(item, into="") if item.into == gone else item for item in self._classes]
            self._change()

    def move_class(self, step: int) -> None:
        """Move the chosen class up (-1) or down (1)."""
        row = self.currentRow()
        if 0 <= row < len(self._classes) and 0 <= row + step < len(self._classes):
            self._classes.insert(row + step, self._classes.pop(row))
            self._change()
            self.setCurrentCell(row + step, max(self.currentColumn(), LABEL))

    def use_palette(self, palette: str) -> None:
        """Give every class the colour of a palette, one of :data:`~model.raster.choices.PALETTES`."""
        names = [item.name for item in self._classes]
        colours = dict(zip(names, label_colours(names, palette=palette), strict=True))
        self._classes = [replace(item, colour=colours[item.name]) for item in self._classes]
        self._change()

    def _change(self) -> None:
        own = {item.name: item.colour for item in self._classes if item.colour}
        names = list(dict.fromkeys(item.name for item in self._classes))
        palette = PALETTES[int(number_setting(SETTING_PALETTE) or 0) % len(PALETTES)]
        colours = dict(zip(names, label_colours(names, own, palette), strict=True))
        self._classes = [replace(item, colour=item.colour or colours[item.name]) for item in self._classes]
        self._show()
        self.edited.emit()

    def _replace(self, row: int, **values: object) -> None:
        """Change a class from one of its cells, which is drawn anew after its own signal."""
        self._classes[row] = replace(self._classes[row], **values)
        self._later.start()
        self.edited.emit()

    def _take_item(self, item: QTableWidgetItem) -> None:
        if self._showing:
            return
        row, text = item.row(), item.text().strip()
        own = self._classes[row]
        if item.column() == LABEL and text:
            self._classes = [replace(o, into=text) if o.into == own.label else o for o in self._classes]
            self._replace(row, label=text)
        elif item.column() == NAME:
            renamed = {"label": text} if text and own.name == own.label and not self._counts.get(own.label) else {}
            if renamed:
                self._classes = [replace(o, into=text) if o.into == own.label else o for o in self._classes]
            self._replace(row, name=text or own.label, **renamed)
        elif item.column() == CODE:
            self._replace(row, code=whole_number(text))

    def _show(self) -> None:
        self._showing = True
        scheme, codes = self.scheme, self.scheme.codes
        place = self.currentRow(), self.currentColumn()
        self.setRowCount(len(self._classes))
        for row, own in enumerate(self._classes):
            name = scheme.name_of(own.label) or own.name
            self.setCellWidget(row, COLOUR, self._colour_button(row, own))
            self._set(row, LABEL, own.label, editable=not self._counts.get(own.label))
            self._set(row, NAME, name, editable=not own.into)
            self._set(row, CODE, str(codes.get(name, "")), editable=not own.into, pale=own.code is None)
            self.setCellWidget(row, INTO, self._merge_box(row, own))
            self._set(row, COUNT, str(self._counts.get(own.label, 0)) if self._counts else "")
        self.setCurrentCell(*place)
        self._showing = False

    def _set(self, row: int, column: int, text: str, editable: bool = False, pale: bool = False) -> None:
        item = QTableWidgetItem(text)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if editable else flags)
        if pale or (column in (NAME, CODE) and not editable):
            colour = self.palette().color(QPalette.ColorRole.Text)
            colour.setAlpha(PALE)
            item.setForeground(colour)
        if column in (CODE, COUNT):
            item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        self.setItem(row, column, item)

    def _colour_button(self, row: int, own: SchemeClass) -> QgsColorButton:
        button = QgsColorButton()
        button.setColor(QColor(self.scheme.colour_of(own.label) or own.colour))
        button.setShowNull(False)
        button.setEnabled(not own.into)
        button.setToolTip(tr("Colour of {0}").format(own.name))
        button.colorChanged.connect(lambda colour, row=row: self._replace(row, colour=colour.name()))
        return button

    def _merge_box(self, row: int, own: SchemeClass) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("(none)"), "")
        for other in self._classes:
            if other.label != own.label and (not other.into or other.label == own.into):
                box.addItem(other.name, other.label)
        box.setCurrentIndex(max(0, box.findData(own.into)))
        box.setEnabled(not any(other.into == own.label for other in self._classes))
        if not box.isEnabled():
            box.setToolTip(tr("Others are merged into this class."))
        box.activated.connect(partial(self._take_merge, row, box))
        return box

    def _take_merge(self, row: int, box: QComboBox, _place: int) -> None:
        self._replace(row, into=str(box.currentData() or ""))
