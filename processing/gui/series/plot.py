"""Plot widget of the time series, with read-out under the mouse."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextOption, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QSizePolicy, QWidget

from .axes import Panel
from .key import paint_key
from .painting import height_of, nearest_date, paint_mark, paint_reading, paint_series, panels_of
from .picture import PlotState, Theme
from .zoom import DateSpan

MARGIN = 8.0
WHEEL = 0.8  # by which a step of the wheel changes the number of days


class SeriesPlot(QWidget):
    """Plot widget with one panel per band.

    Parameters
    ----------
    parent : QWidget, optional
        The dock.

    Signals
    -------
    day_clicked (date)
        The date nearest to a click.
    """

    day_clicked = pyqtSignal(date)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: PlotState | None = None
        self._words = ""
        self._mouse: QPointF | None = None
        self._panels: list[Panel] = []
        self._marked: date | None = None
        self._pressed: QPointF | None = None
        self._pressed_span: DateSpan | None = None
        self._is_moving = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_state(self, state: PlotState | None, words: str = "") -> None:
        """Show the series of a state, or a text if there are none."""
        span = self._state.span if self._state and state and self._state.whole == state.whole else None
        self._state, self._words = replace(state, span=span) if state else None, words
        bands = len(state.scene.bands) if state else 1
        self.setMinimumHeight(round(height_of(bands, self.font()) + 3 * self.fontMetrics().height()))
        self.update()

    def mark(self, day: date | None) -> None:
        """Mark the date whose image is on the map."""
        self._marked = day
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, max(220, self.minimumHeight()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), Theme.of(self.palette())
        painter.fillRect(self.rect(), theme.paper)
        self._panels = []
        if self._state is None:
            painter.setPen(theme.soft)
            painter.drawText(QRectF(self.rect()).adjusted(20, 20, -20, -20), self._words, _wrapped())
            return
        self._panels = panels = paint_plot(painter, self._state, QRectF(self.rect()), theme)
        if self._marked is not None:
            paint_mark(painter, panels, self._marked, theme)
        if self._mouse is not None and self._state.answered:
            paint_reading(painter, self._state, panels, self._mouse, theme)

    def show_span(self, span: DateSpan | None) -> None:
        """Show a part of the dates; None for all."""
        if self._state is not None:
            self._state = replace(self._state, span=None if span == self._state.whole else span)
            self.update()

    @property
    def span(self) -> DateSpan | None:
        """The dates that are shown; None without series."""
        return (self._state.span or self._state.whole) if self._state is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._pressed_span, self._is_moving = QPointF(event.pos()), self.span, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = QPointF(event.pos())
        if self._pressed is not None and self._pressed_span is not None and self._state is not None and self._panels:
            across = self._mouse.x() - self._pressed.x()
            self._is_moving = self._is_moving or abs(across) >= QApplication.startDragDistance()
            if self._is_moving:
                days = -across / self._panels[0].area.width() * self._pressed_span.days
                self.show_span(self._pressed_span.moved(round(days), self._state.whole))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        inside = [panel for panel in self._panels if panel.area.contains(QPointF(event.pos()))]
        if pressed is not None and self._state is not None and inside and not self._is_moving:
            dates = self._state.scene.dates
            self.day_clicked.emit(dates[nearest_date(inside[0], dates, event.pos().x())])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, unless the wheel is needed to scroll."""
        area = self.parentWidget()
        scrolls = area is not None and self.height() > area.height()
        if scrolls and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        where = self._panels[0].area if self._panels else QRectF(self.rect())
        part = min(1.0, max(0.0, (event.position().x() - where.left()) / max(1.0, where.width())))
        self._zoom(WHEEL ** (event.angleDelta().y() / 120), part)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        span, key = self.span, event.key()
        if span is None or self._state is None:
            event.ignore()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._zoom(WHEEL if key == Qt.Key.Key_Plus else 1 / WHEEL, 0.5)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = max(1, span.days // 10)
            self.show_span(span.moved(-step if key == Qt.Key.Key_Left else step, self._state.whole))
        elif key == Qt.Key.Key_Home:
            self.show_span(None)
        else:
            event.ignore()

    def _zoom(self, factor: float, where: float) -> None:
        if self._state is not None and self.span is not None:
            self.show_span(self.span.zoomed(factor, where, self._state.whole))

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        self.update()
        super().leaveEvent(event)


def _wrapped() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def paint_plot(painter: QPainter, state: PlotState, area: QRectF, theme: Theme) -> list[Panel]:
    """Draw legend and panels; returns the panels."""
    inside = area.adjusted(MARGIN, MARGIN / 2, -MARGIN, -2)
    below = inside.adjusted(0, paint_key(painter, state, inside, theme) + 6, 0, 0)
    panels = panels_of(state, below, painter.font())
    paint_series(painter, state, panels, theme)
    return panels
