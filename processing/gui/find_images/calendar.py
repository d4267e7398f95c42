"""Calendar of found images: a row for each month, a dot for each date, the larger and darker the clearer; dates can be unticked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPointF, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ...translation import locale, tr
from .found_dates import FoundDate, months_of

DAYS = 31
FAINT = 0.1  # of the ink, in the dot of a date under clouds
SMALLEST = 0.55  # of the diameter, of a dot under clouds
CONTRAST = 1.4  # exponent: dates with few clouds differ as much to the eye as those with many
MOST_MEGABYTES = 10_000
SPARE = 4  # pixels around a dot
_ROLE = Qt.ItemDataRole
_KEY = Qt.Key


class DatesModel(QAbstractTableModel):
    """Months by days, with the date that is there and whether it is ticked."""

    ticked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._dates: dict[date, FoundDate] = {}
        self._months: list[tuple[int, int]] = []
        self._chosen: set[date] = set()

    def show_dates(self, dates: Sequence[FoundDate]) -> None:
        """Show other dates, all ticked."""
        self.beginResetModel()
        self._dates = {one.day: one for one in dates}
        self._months = months_of(dates)
        self._chosen = set(self._dates)
        self.endResetModel()
        self.ticked.emit()

    @property
    def dates(self) -> list[FoundDate]:
        """All dates, in order."""
        return list(self._dates.values())

    @property
    def chosen(self) -> list[FoundDate]:
        """Those that are ticked, in order."""
        return [one for day, one in self._dates.items() if day in self._chosen]

    def tick(self, holds: Callable[[FoundDate], bool]) -> None:
        """Tick the dates for which something holds, and untick the others."""
        self._chosen = {day for day, one in self._dates.items() if holds(one)}
        if self._months:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._months) - 1, DAYS - 1))
        self.ticked.emit()

    def toggle(self, days: Collection[date]) -> None:
        """Untick dates that are all ticked, or else tick them all."""
        days = set(days) & set(self._dates)
        chosen = self._chosen - days if days <= self._chosen else self._chosen | days
        self.tick(lambda one: one.day in chosen)

    def date_at(self, index: QModelIndex) -> FoundDate | None:
        """The date of a cell; None where no image was acquired."""
        if not index.isValid():
            return None
        year, month = self._months[index.row()]
        try:
            return self._dates.get(date(year, month, index.column() + 1))
        except ValueError:  # February has no 30th
            return None

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a date."""
        return self.index(self._months.index((day.year, day.month)), day.day - 1)

    def days_of_row(self, row: int) -> list[date]:
        """The dates of a month that are there."""
        return [day for day in self._dates if (day.year, day.month) == self._months[row]]

    def is_ticked(self, index: QModelIndex) -> bool:
        """Whether the date of a cell is ticked."""
        found = self.date_at(index)
        return found is not None and found.day in self._chosen

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._months)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else DAYS

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if self.date_at(index) is None:
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable

    def data(self, index: QModelIndex, role: int = _ROLE.DisplayRole) -> Any:
        found = self.date_at(index)
        if found is None:
            return None
        if role == _ROLE.CheckStateRole:
            return Qt.CheckState.Checked if found.day in self._chosen else Qt.CheckState.Unchecked
        if role == _ROLE.ToolTipRole:
            return describe(found, "\n")
        if role in {_ROLE.AccessibleTextRole, _ROLE.AccessibleDescriptionRole}:
            return describe(found, ", ")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if role == _ROLE.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return str(section + 1)
        if role == _ROLE.DisplayRole:
            return month_in_words(*self._months[section])
        if role == _ROLE.ToolTipRole and orientation == Qt.Orientation.Vertical:
            return tr("Click to untick or tick the month")
        return None


def month_in_words(year: int, month: int) -> str:
    """A month with its year, in short."""
    return f"{locale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)} {year}"


def describe(found: FoundDate, between: str) -> str:
    """A date in words: day, images, size, and cloud of each tile."""
    parts = [locale().toString(found.day, QLocale.FormatType.LongFormat)]
    parts.append(tr("1 image") if found.images == 1 else tr("{0} images").format(found.images))
    parts.append(in_words(found.megabytes) if found.megabytes else tr("size unknown"))
    for tile, cloud in sorted(found.tiles.items()):
        words = tr("cloud unknown") if cloud is None else tr("{0} % cloud").format(f"{cloud:.0f}")
        parts.append(f"{tile}: {words}")
    return between.join(parts)


def in_words(megabytes: float) -> str:
    """A size in MB, or in GB where it is large, as a text of the user's language."""
    number, unit = (megabytes, "MB") if megabytes < MOST_MEGABYTES else (megabytes / 1000, "GB")
    return f"{locale().toString(float(number), 'f', 1 if number < 10 or unit == 'GB' else 0)} {unit}"


class _DotDelegate(QStyledItemDelegate):
    """Paints a dot for a date, by its cloud: from a full one in ink where it is clear to a small empty ring under clouds."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        model = index.model()
        found = model.date_at(index)
        if found is None:
            return
        view: Calendar = self.parent()
        palette, box = view.palette(), QRect(option.rect)
        ink, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        side = min(box.width(), box.height()) - SPARE
        centre = QPointF(box.center()) + QPointF(0.5, 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if view.hasFocus() and index == view.currentIndex():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
        if model.is_ticked(index):
            cloud = 50.0 if found.cloud is None else found.cloud
            radius = side / 2 * (1.0 - (1.0 - SMALLEST) * cloud / 100.0)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(_blend(base, ink, shade_of(cloud)))
            painter.drawEllipse(centre, radius, radius)
        else:
            half = side / 4
            painter.setPen(QPen(_blend(base, ink, 0.5), 1.5))
            painter.drawLine(centre + QPointF(-half, -half), centre + QPointF(half, half))
            painter.drawLine(centre + QPointF(-half, half), centre + QPointF(half, -half))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        side = self.parent().fontMetrics().height() + SPARE
        return QSize(side, side)


def shade_of(cloud: float) -> float:
    """Part of the ink in the dot of a date, from its cloud in percent."""
    clear = 1.0 - min(100.0, max(0.0, cloud)) / 100.0
    return float(FAINT + (1.0 - FAINT) * clear**CONTRAST)


def _blend(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*((1 - share) * first + share * second for first, second in parts))


class Calendar(QTableView):
    """Calendar of dates, for mouse and keyboard: arrows move between dates, Space ticks, Ctrl+A ticks all.

    Signals
    -------
    pointed (object)
        The date under the cursor, a FoundDate.
    """

    pointed = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.dates = DatesModel()
        self.setModel(self.dates)
        self.setItemDelegate(_DotDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Calendar of found images"))
        side = self.fontMetrics().height() + SPARE
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(side)
            header.setDefaultSectionSize(side)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
        # Numbers of two digits fit with a smaller font only.
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.75)
        self.horizontalHeader().setFont(font)
        metrics = self.verticalHeader().fontMetrics()
        widest = max(metrics.horizontalAdvance(month_in_words(2000, month)) for month in range(1, 13))
        self.verticalHeader().setFixedWidth(widest + 4 * SPARE)
        self.verticalHeader().setSectionsClickable(True)
        self.verticalHeader().sectionClicked.connect(lambda row: self.dates.toggle(self.dates.days_of_row(row)))
        self.horizontalHeader().setSectionsClickable(False)
        self.selectionModel().currentChanged.connect(lambda index, _before: self._point(index))

    def show_dates(self, dates: Sequence[FoundDate]) -> None:
        """Show other dates, all ticked."""
        self.dates.show_dates(dates)
        if dates:
            self.setCurrentIndex(self.dates.index_of(dates[0].day))

    def sizeHint(self) -> QSize:
        """Wide enough for all days, and as high as a year takes."""
        side = self.horizontalHeader().defaultSectionSize()
        return QSize(self._width(), self.horizontalHeader().sizeHint().height() + 13 * side)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for all days, with four months."""
        side = self.horizontalHeader().defaultSectionSize()
        return QSize(self._width(), self.horizontalHeader().sizeHint().height() + 4 * side)

    def _width(self) -> int:
        header, days = self.verticalHeader().width(), DAYS * self.horizontalHeader().defaultSectionSize()
        return int(header + days + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth() + SPARE)

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The cell of the next date in the direction of a key."""
        days = [one.day for one in self.dates.dates]
        current = self.dates.date_at(self.currentIndex())
        if not days:
            return QModelIndex()
        if current is None:
            return self.dates.index_of(days[0])
        moves = QAbstractItemView.CursorAction
        place, target = days.index(current.day), current.day
        if action in {moves.MoveLeft, moves.MovePrevious}:
            target = days[max(0, place - 1)]
        elif action in {moves.MoveRight, moves.MoveNext}:
            target = days[min(len(days) - 1, place + 1)]
        elif action in {moves.MoveHome, moves.MoveEnd}:
            target = days[0 if action == moves.MoveHome else -1]
        elif action in {moves.MoveUp, moves.MovePageUp, moves.MoveDown, moves.MovePageDown}:
            target = _in_another_month(days, current.day, action in {moves.MoveUp, moves.MovePageUp})
        return self.dates.index_of(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.dates.date_at(self.currentIndex())
        if event.key() == _KEY.Key_Space and current is not None:
            self.dates.toggle([current.day])
        elif event.key() == _KEY.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.dates.tick(lambda _one: True)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        found = self.dates.date_at(self.indexAt(event.pos()))
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.dates.toggle([found.day])

    def _point(self, index: QModelIndex) -> None:
        found = self.dates.date_at(index)
        if found is not None:
            self.pointed.emit(found)


def _in_another_month(days: Sequence[date], current: date, earlier: bool) -> date:
    """The date of the month before or after that has dates, whose day is nearest."""
    months = {(day.year, day.month) for day in days}
    own = (current.year, current.month)
    beside = [month for month in months if (month < own if earlier else month > own)]
    if not beside:
        return current
    month = max(beside) if earlier else min(beside)
    return min((day for day in days if (day.year, day.month) == month), key=lambda day: abs(day.day - current.day))
