"""Window of the dialog "Search images": search form, calendar, download size, and hand-over to other algorithms."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...translation import tr
from ..help_window import help_button
from ..text_field import WARNING_COLOUR
from .area_box import AreaBox
from .calendar import Calendar, describe, in_words
from .found_dates import FoundDate, write_chosen
from .search_task import FoundImages, SearchTask
from .season_box import SeasonBox
from .source_box import MoreBox, SourceBox

MOST_CLOUD = 60


class FindImagesDialog(QDialog):
    """Dialog that finds images and hands them on.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    values : dict
        What the last search was given; an area at least, where one is known.
    target : Path
        File for the chosen images.

    Signals
    -------
    chosen (str, dict, int, str)
        The file of chosen images, what the search was given, the number of images, and the step to go on with.
    """

    chosen = pyqtSignal(str, dict, int, str)

    def __init__(self, iface: QgisInterface, values: dict[str, Any], target: Path) -> None:
        super().__init__(iface.mainWindow())
        self.setObjectName("LstmFcnFindImages")
        self.setWindowTitle(tr("Search images"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._target = target
        self._task: SearchTask | None = None
        self.found = FoundImages()
        self._build(iface)
        for box in (self.season, self.source, self.more):
            box.fill(values)
        self.area.fill(values, QgsProject.instance())
        if values.get("MOST_CLOUD"):
            self.cloud.setValue(int(float(values["MOST_CLOUD"])))
        self._show_found()
        self._is_sized = False
        self._sizing = QTimer(self)  # which is gone with the window
        self._sizing.setSingleShot(True)
        self._sizing.timeout.connect(self.adjustSize)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the window to its parts, the first time; a folded box takes less room only once it is shown."""
        super().showEvent(event)
        if not self._is_sized:
            self._is_sized = True
            self._sizing.start(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.area.remove_tool()
        super().closeEvent(event)

    def reject(self) -> None:
        """Close, as Escape does."""
        self.close()

    # The window

    def _build(self, iface: QgisInterface) -> None:
        self.area, self.season = AreaBox(iface.mapCanvas()), SeasonBox()
        self.source, self.more = SourceBox(), MoreBox()
        self.area.drawing.connect(self._make_room)
        self.cloud = QSpinBox()
        self.cloud.setObjectName("LstmFcnFind_cloud")
        self.cloud.setRange(0, 100)
        self.cloud.setValue(MOST_CLOUD)
        self.cloud.setToolTip(tr("Of a whole image. Clouds inside an image are masked later, so do not be too strict."))
        form = QFormLayout()
        form.addRow(tr("Where"), self.area)
        form.addRow(tr("When"), self.season)
        form.addRow(tr("Source"), self.source)
        form.addRow(tr("Maximum cloud cover (%)"), _beside(self.cloud))
        form.addRow(self.more)
        self.search_button = QPushButton(tr("Search images"))
        self.search_button.setObjectName("LstmFcnFind_search")
        self.search_button.setDefault(True)
        self.search_button.clicked.connect(lambda _checked=False: self._search_or_cancel())
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        searching = QHBoxLayout()
        searching.addWidget(self.search_button)
        searching.addWidget(self._bar, 1)
        searching.addStretch()
        self.message = QLabel()
        self.message.setObjectName("LstmFcnFind_message")
        self.message.setWordWrap(True)
        self.message.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.calendar = Calendar()
        self.calendar.setObjectName("LstmFcnFind_calendar")
        self.calendar.dates.ticked.connect(self._show_chosen)
        self.calendar.pointed.connect(self._show_date)
        self._date, self.summary = QLabel(), QLabel()
        self._date.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(searching)
        layout.addWidget(self.message)
        layout.addWidget(self._build_result(), 1)
        layout.addLayout(self._build_bottom())

    def _build_result(self) -> QWidget:
        """Calendar, the date under its cursor, and how to choose many dates at once."""
        self.clear_up_to = QSpinBox()
        self.clear_up_to.setObjectName("LstmFcnFind_clear")
        self.clear_up_to.setRange(0, 100)
        self.clear_up_to.setValue(100)
        self.clear_up_to.setSuffix(" %")
        self.clear_up_to.valueChanged.connect(self._tick_clear)
        self.none_button = QPushButton(tr("Untick all"))
        self.none_button.clicked.connect(lambda _checked=False: self.calendar.dates.tick(lambda _one: False))
        self.outlines_button = QPushButton(tr("Outlines on the map"))
        self.outlines_button.setObjectName("LstmFcnFind_outlines")
        self.outlines_button.clicked.connect(lambda _checked=False: self._show_outlines())
        ticking = QHBoxLayout()
        label = QLabel(tr("Tick dates with cloud up to"))
        label.setBuddy(self.clear_up_to)
        for widget in (label, self.clear_up_to, self.none_button):
            ticking.addWidget(widget)
        ticking.addStretch()
        ticking.addWidget(self.outlines_button)
        key = QLabel(tr("● clear   ○ cloudy   × unticked; click, or Space, ticks a date"))
        key.setWordWrap(True)
        self.result = QWidget()
        layout = QVBoxLayout(self.result)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.calendar, 1)
        layout.addWidget(self._date)
        layout.addWidget(key)
        layout.addLayout(ticking)
        layout.addWidget(self.summary)
        return self.result

    def _build_bottom(self) -> QHBoxLayout:
        self.copy_button = QPushButton(tr("Copy images…"))
        self.copy_button.setObjectName("LstmFcnFind_copy")
        self.copy_button.setToolTip(
            tr("Copy the ticked dates to this computer, cropped to the area: the best for all further steps")
        )
        self.copy_button.clicked.connect(lambda _checked=False: self._go_on("copy"))
        menu = QMenu(self)
        for title, step in (
            (tr("Images on the map"), "pictures"),
            (tr("Time series"), "series"),
            (tr("Inspect…"), "images"),
            (tr("Regularize…"), "regularize"),
            (tr("Train…"), "train"),
            (tr("Classify…"), "map"),
        ):
            action = menu.addAction(title)
            action.setObjectName(step)
            action.triggered.connect(lambda _checked=False, step=step: self._go_on(step))
        self.direct_button = QPushButton(tr("Use without copying"))
        self.direct_button.setObjectName("LstmFcnFind_direct")
        self.direct_button.setToolTip(tr("Read the images where they are: for a few square kilometres"))
        self.direct_button.setMenu(menu)
        close = QPushButton(tr("Close"))
        close.clicked.connect(lambda _checked=False: self.close())
        bottom = QHBoxLayout()
        bottom.addWidget(help_button("searchimages"))
        bottom.addStretch()
        for widget in (self.direct_button, self.copy_button, close):
            bottom.addWidget(widget)
        return bottom

    def _make_room(self, drawing: bool) -> None:
        """Let the map be seen while a rectangle is drawn on it."""
        self.setVisible(not drawing)
        if not drawing:
            self.raise_()
            self.activateWindow()

    # The search

    def _search_or_cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            return
        given = {**self.area.values(), **self.season.values(), **self.source.values(), **self.more.values()}
        self._task = SearchTask({**given, "MOST_CLOUD": self.cloud.value()}, self._take)
        self._task.feedback.message.connect(self.message.setText)
        sentence = self._task.start()
        if sentence:
            self._take(FoundImages(error=sentence))
            return
        self.message.setText(tr("Searching…"))
        self._show_found()

    def _take(self, found: FoundImages) -> None:
        if self._task is None:  # the window was closed meanwhile
            return
        self._task = None
        self.found = found
        warnings = [escape(found.error)] if found.error else [escape(warning) for warning in found.warnings]
        marked = [f'<span style="color: {WARNING_COLOUR}">⚠ {warning}</span>' for warning in warnings]
        self.message.setText("<br>".join(marked))
        self.clear_up_to.setValue(100)
        self.calendar.show_dates(found.dates)
        self._show_found()
        if found.dates:
            self.calendar.setFocus()

    def _tick_clear(self, percent: int) -> None:
        self.calendar.dates.tick(lambda one: one.cloud is None or one.cloud <= percent)

    # What is shown

    def _show_found(self) -> None:
        searching, there = self._task is not None, bool(self.found.dates)
        self.search_button.setText(tr("Cancel") if searching else tr("Search images"))
        self._bar.setVisible(searching)
        if not (searching or there or self.message.text()):
            self.message.setText(tr("Searching downloads nothing; it only lists the available images and their sizes."))
        self.message.setVisible(bool(self.message.text()))
        is_first = there and self.result.isHidden()
        self.result.setVisible(there)
        self.result.setEnabled(not searching)
        if is_first:
            self.adjustSize()
        (self.copy_button if there else self.search_button).setDefault(True)
        self.outlines_button.setEnabled(self.found.outlines is not None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen, everything = self.calendar.dates.chosen, self.calendar.dates.dates
        there = bool(chosen) and self._task is None
        for button in (self.copy_button, self.direct_button):
            button.setEnabled(there)
        self.summary.setText(f"<b>{escape(summary_of(chosen, len(everything)))}</b>" if everything else "")

    def _show_date(self, found: FoundDate) -> None:
        self._date.setText(describe(found, " · "))

    def _show_outlines(self) -> None:
        if self.found.outlines is not None:
            outlines = self.found.outlines.clone()
            outlines.setName(tr("Footprints"))
            QgsProject.instance().addMapLayer(outlines)

    # What comes next

    def _go_on(self, step: str) -> None:
        days = {one.day for one in self.calendar.dates.chosen}
        try:
            count = write_chosen(self.found.items, days, self._target)
        except OSError as error:
            words = tr("{0} cannot be written: {1}").format(self._target, error.strerror)
            self.message.setText(f'<span style="color: {WARNING_COLOUR}">⚠ {escape(words)}</span>')
            return
        self.chosen.emit(str(self._target), self.found.values, count, step)


def summary_of(chosen: list[FoundDate], everything: int) -> str:
    """How much is chosen: dates, images, and their size before compression."""
    if not chosen:
        return tr("None of {0} dates is ticked.").format(everything)
    images, size = sum(one.images for one in chosen), sum(one.megabytes for one in chosen)
    words = tr("{0} of {1} dates, {2} images").format(len(chosen), everything, images)
    if all(one.megabytes for one in chosen):
        return tr("{0}, about {1} uncompressed").format(words, in_words(size))
    if size:
        return tr("{0}, at least {1} uncompressed").format(words, in_words(size))
    return tr("{0}; the catalog does not tell their size").format(words)


def _beside(widget: QWidget) -> QHBoxLayout:
    """A layout in which a widget is no wider than it has to be."""
    layout = QHBoxLayout()
    layout.addWidget(widget)
    layout.addStretch()
    return layout
