"""Table of class probabilities at each clicked point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...layers.legends import legend_text
from ...translation import tr
from .key import paint_badge
from .picture import PlotState, Theme
from .state import SeriesPoint

MOST_FOR_NAMES = 0.5  # of the width
LEAST_CELL = 34.0
WIDEST_CELL = 240.0


@dataclass(frozen=True)
class TableLayout:
    """Layout of the lines and columns of the table.

    Attributes
    ----------
    line : float
        Height of a line.
    names : float
        Width of the column of class names.
    cell : float
        Width of a point's column.
    """

    line: float
    names: float
    cell: float

    @classmethod
    def of(cls, state: PlotState, width: float, font: QFont) -> TableLayout:
        """Compute the layout for a given width."""
        metrics = QFontMetricsF(font)
        line = metrics.height() + 8
        longest = max(map(metrics.horizontalAdvance, map(legend_text, state.scene.labels)), default=0.0) + line + 10
        points = max(1, len(state.points))
        names = min(longest, max(MOST_FOR_NAMES * width, width - points * WIDEST_CELL))
        return cls(line, names, max(LEAST_CELL, min(WIDEST_CELL, (width - names - 8) / points)))

    def height(self, state: PlotState) -> float:
        """Height of the whole table."""
        return (len(state.scene.labels) + 1 + len(silences(state.points))) * self.line + 6


def silences(points: Sequence[SeriesPoint]) -> list[str]:
    """Reasons why some points have no probabilities."""
    return [f"{point.number}: {point.answer.silence}" for point in points if point.answer and point.answer.silence]


def paint_classes(painter: QPainter, state: PlotState, layout: TableLayout, theme: Theme, origin: QPointF) -> None:
    """Draw the table."""
    painter.save()
    painter.translate(origin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.soft)
    painter.drawText(QRectF(4, 0, layout.names - 4, layout.line), Qt.AlignmentFlag.AlignVCenter, tr("Probability"))
    for column, point in enumerate(state.points):
        place = QRectF(layout.names + column * layout.cell, 1, layout.line - 2, layout.line - 2)
        paint_badge(painter, place, QColor(point.colour), str(point.number))
        words, room = tr("pinned"), layout.cell - layout.line - 6
        if point.pinned and painter.fontMetrics().horizontalAdvance(words) <= room:
            painter.setPen(theme.soft)
            painter.drawText(QRectF(place.right() + 4, 0, room, layout.line), Qt.AlignmentFlag.AlignVCenter, words)
    model = state.scene.model
    for number, item in enumerate(model.classes if model else ()):
        top = (number + 1) * layout.line
        if item.label == state.pointed:
            painter.fillRect(QRectF(0, top, layout.names + layout.cell * len(state.points), layout.line), theme.faint)
        _paint_name(painter, QRectF(4, top, layout.names - 8, layout.line), item.colour, legend_text(item.label), theme)
        for column, point in enumerate(state.points):
            cell = QRectF(layout.names + column * layout.cell, top, layout.cell - 6, layout.line)
            _paint_cell(painter, cell, point, number, item.colour, theme)
    painter.setPen(theme.soft)
    for number, words in enumerate(silences(state.points)):
        top = (len(state.scene.labels) + 1 + number) * layout.line
        painter.drawText(QPointF(4, top + layout.line - 8), words)
    painter.restore()


def _paint_name(painter: QPainter, place: QRectF, colour: str, label: str, theme: Theme) -> None:
    side = place.height() - 10
    swatch = QRectF(place.left(), place.top() + 5, side, side)
    painter.setPen(QPen(theme.soft, 0.8))
    painter.setBrush(QColor(colour))
    painter.drawRect(swatch)
    painter.setPen(theme.ink)
    words = QFontMetricsF(painter.font()).elidedText(label, Qt.TextElideMode.ElideMiddle, place.width() - side - 6)
    painter.drawText(place.adjusted(side + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)


def _paint_cell(painter: QPainter, cell: QRectF, point: SeriesPoint, number: int, colour: str, theme: Theme) -> None:
    probabilities = point.answer.probabilities if point.answer else ()
    if not probabilities:
        painter.setPen(theme.soft)
        painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, "–")
        return
    probability = probabilities[number]
    words = f"{100 * probability:.0f} %"
    font = QFont(painter.font())
    font.setBold(True)
    room = QFontMetricsF(font).horizontalAdvance("100 %") + 5
    bar = QRectF(cell.left(), cell.top() + 4, max(0.0, cell.width() - room), cell.height() - 8)
    if bar.width() > 12:
        painter.fillRect(bar, theme.faint)
        painter.fillRect(
            QRectF(bar.topLeft(), QPointF(bar.left() + probability * bar.width(), bar.bottom())), QColor(colour)
        )
    font.setBold(point.answer is not None and point.answer.likeliest == number)
    painter.save()
    painter.setFont(font)
    painter.setPen(theme.ink)
    painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
    painter.restore()


class ClassTable(QWidget):
    """Widget of the class table.

    Signals
    -------
    pointed (str)
        Label of the class the mouse is on; empty when it leaves.
    asked (int, QPoint)
        Number of the point whose badge was clicked, and where on the screen.
    """

    pointed = pyqtSignal(str)
    menu_requested = pyqtSignal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: PlotState | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_state(self, state: PlotState | None) -> None:
        """Show the points of a state."""
        self._state = state
        self.setMinimumHeight(round(self._layout().height(state)) if state else 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), Theme.of(self.palette())
        painter.fillRect(self.rect(), theme.paper)
        if self._state:
            paint_classes(painter, self._state, self._layout(), theme, QPointF(0, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        labels = self._state.scene.labels if self._state else ()
        number = int(event.pos().y() // self._layout().line) - 1
        self.pointed.emit(labels[number] if 0 <= number < len(labels) else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._point_at(event.pos()) else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = self._point_at(event.pos())
        if point:
            self.menu_requested.emit(point.number, self.mapToGlobal(event.pos()))

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit("")
        super().leaveEvent(event)

    def _layout(self) -> TableLayout:
        if self._state is None:
            return TableLayout(QFontMetricsF(self.font()).height() + 8, 0, LEAST_CELL)
        return TableLayout.of(self._state, self.width(), self.font())

    def _point_at(self, place: QPoint) -> SeriesPoint | None:
        layout = self._layout()
        if self._state is None or place.y() > layout.line or place.x() < layout.names:
            return None
        column = int((place.x() - layout.names) // layout.cell)
        return self._state.points[column] if column < len(self._state.points) else None
