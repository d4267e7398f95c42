"""Plot widget of the time series, with read-out under the mouse."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .axes import Panel
from .key import paint_key
from .painting import height_of, nearest_date, paint_mark, paint_reading, paint_series, panels_of
from .picture import PlotState, Theme

MARGIN = 8.0


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
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_state(self, state: PlotState | None, words: str = "") -> None:
        """Show the series of a state, or a text if there are none."""
        self._state, self._words = state, words
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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = QPointF(event.pos())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = [panel for panel in self._panels if panel.area.contains(QPointF(event.pos()))]
        if self._state is not None and inside and event.button() == Qt.MouseButton.LeftButton:
            dates = self._state.scene.dates
            self.day_clicked.emit(dates[nearest_date(inside[0], dates, event.pos().x())])

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
