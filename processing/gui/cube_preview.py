"""Preview dialog: which bands and dates were recognised in the rasters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QBrush, QCloseEvent, QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from .cube_values import checked_job
from .engine_task import EngineTask
from .images.opening import show_images
from .text_field import WARNING_COLOUR

BAND_COLUMNS = (
    ("name", "Band"),
    ("shows", "Common name"),
    ("rasters", "Rasters"),
    ("pixel", "Pixel"),
    ("type", "Type"),
    ("scale", "Scale"),
    ("offset", "Offset"),
    ("nodata", "NoData"),
    ("valid", "Valid values"),
)

THERE, MISSING = "●", "–"
ROWS_OF_BANDS = 4  # that the upper table shows without scrolling


class CubePreview(QDialog):
    """Preview dialog of a cube: grid, bands, and the bands present on each date.

    Parameters
    ----------
    job : mapping
        The cube's part of a job.
    labels : mapping
        Labels of the cube's parameters, by their keys in the job.
    parent : QWidget
        The dialog it belongs to; it is closed with it.
    """

    def __init__(self, job: Mapping[str, Any], labels: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Cube preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 620)
        self.summary, self.bands, self.dates = _text(), _table(), _table()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._tables = QSplitter(Qt.Orientation.Vertical)
        self._tables.addWidget(self.bands)
        self._tables.addWidget(self.dates)
        self._tables.setStretchFactor(1, 1)
        self._tables.hide()
        self.cancel_button = QPushButton(tr("Cancel"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.images_button = QPushButton(tr("Show on map"))
        self.images_button.setToolTip(tr("Show the images on the map, beginning with the date that is chosen below"))
        self.images_button.clicked.connect(self._show_images)
        self.images_button.setEnabled(False)
        buttons.addButton(self.images_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for part in (self.summary, self._bar, self._tables):
            layout.addWidget(part)
        layout.addStretch()
        layout.setStretchFactor(self._tables, 1)
        layout.addWidget(buttons)
        self._job, self._labels = job, labels
        self.dates.cellDoubleClicked.connect(lambda _row, _column: self._show_images())
        self._task: EngineTask | None = None
        self._start_reading(job, labels)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        super().closeEvent(event)

    def _start_reading(self, job: Mapping[str, Any], labels: Mapping[str, str]) -> None:
        self.summary.setText(tr("Reading the rasters…"))
        task = self._task = EngineTask(tr("Cube preview"), "preview", job, labels, self._show)
        task.feedback.message.connect(self._show_message)
        self.cancel_button.clicked.connect(task.cancel)
        task.start()

    def _show_message(self, text: str) -> None:
        if self._task is not None:
            self.summary.setText(text[:1].upper() + text[1:] + "…")

    def _show(self, answer: dict[str, Any], sentence: str) -> None:
        if self._task is None:  # the window was closed meanwhile
            return
        self._task = None
        self._bar.hide()
        self.cancel_button.hide()
        self.summary.setText(f"<p>{escape(sentence)}</p>" if sentence else summary_of(answer))
        if not sentence:
            _fill_bands(self.bands, answer)
            _fill_dates(self.dates, answer)
            self._tables.show()
            self.images_button.setEnabled(True)

    def _show_images(self) -> None:
        """Show the images on the map, that of the chosen date first."""
        chosen = self.dates.item(max(0, self.dates.currentRow()), 0)
        show_images(self._job, self._labels, date.fromisoformat(chosen.text()))


def open_preview(parameters: dict[str, Any], parent: QWidget) -> CubePreview | str:
    """Open a preview of the rasters among an algorithm's parameters.

    Parameters
    ----------
    parameters : dict
        Values of the cube's parameters; those of others are ignored.
    parent : QWidget
        The dialog they come from.

    Returns
    -------
    CubePreview or str
        The window, or a sentence on what has to be corrected first.
    """
    checked = checked_job(parameters)
    if isinstance(checked, str):
        return checked
    window = CubePreview(*checked, parent)
    window.show()
    return window


def summary_of(answer: Mapping[str, Any]) -> str:
    """Summary of a preview as HTML, shown above its tables."""
    dates, bands, grid = answer["dates"], answer["bands"], dict(map(tuple, answer["grid"]))
    words = tr("{0} dates from {1} to {2}, {3} bands").format(len(dates), dates[0], dates[-1], len(bands))
    lines = [f"<b>{escape(words)}</b>", escape(f"{grid['Size']}, {grid['Pixel']}, {grid['CRS']}")]
    if answer["mask"]:
        words = tr("Bad observations are flagged on {0} dates, by {1}.")
        lines.append(escape(words.format(answer["masked_dates"], answer["mask"])))
    lines += [escape(tr("{0} is computed as {1}.").format(*item)) for item in answer["computed"].items()]
    if answer["steps"]:
        words = tr("Series are brought to {0} dates from {1} to {2}.")
        lines.append(escape(words.format(len(answer["steps"]), answer["steps"][0], answer["steps"][-1])))
    warnings = list(answer["warnings"])
    if answer["refused"]:
        words = tr("Missing cells: {0}. Add these rasters, or tick Fill missing dates to treat them as gaps.")
        warnings.insert(0, words.format(answer["missing"]))
    lines += [f'<span style="color: {WARNING_COLOUR}">⚠ {escape(warning)}</span>' for warning in warnings]
    return "<br>".join(lines)


def _fill_bands(table: QTableWidget, answer: Mapping[str, Any]) -> None:
    rows = [[str(band[key]) for key, _ in BAND_COLUMNS] for band in answer["bands"]]
    _fill(table, [tr(title) for _, title in BAND_COLUMNS], rows)
    table.horizontalHeader().setStretchLastSection(True)
    height = table.horizontalHeader().sizeHint().height() + table.verticalHeader().defaultSectionSize() * (
        min(len(rows), ROWS_OF_BANDS) + 1
    )
    table.setMinimumHeight(height)


def _fill_dates(table: QTableWidget, answer: Mapping[str, Any]) -> None:
    rows = [
        [day, *(MISSING if not count else THERE if count == 1 else f"{THERE} {count}" for count in tiles)]
        for day, tiles in zip(answer["dates"], answer["tiles"], strict=True)
    ]
    _fill(table, [tr("Date"), *(band["name"] for band in answer["bands"])], rows)
    shade = QColor(WARNING_COLOUR)
    shade.setAlpha(90)
    for row, tiles in enumerate(answer["tiles"]):
        for column, count in enumerate(tiles, start=1):
            item = table.item(row, column)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            if not count:
                item.setBackground(QBrush(shade))
                item.setToolTip(tr("No raster has this band on this date."))
            elif count > 1:
                item.setToolTip(tr("{0} rasters are combined into a mosaic.").format(count))


def _fill(table: QTableWidget, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table.setColumnCount(len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.setRowCount(len(rows))
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            table.setItem(row, column, QTableWidgetItem(text))
    table.resizeColumnsToContents()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)


def _text() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _table() -> QTableWidget:
    table = QTableWidget()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    return table
