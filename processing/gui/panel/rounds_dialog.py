"""Dialog with the rounds of a project: a table, and a figure of their accuracy."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ...translation import tr
from .rounds import Round

DARK, LIGHT = "#1f5a91", "#d9772b"
MARGIN, LABEL = 44.0, 18.0  # pixels
DOT = 4.0


class RoundsDialog(QDialog):
    """Table and figure of the rounds.

    Parameters
    ----------
    rounds : sequence of Round
        At least one.
    parent : QWidget
        Window that it belongs to.
    """

    def __init__(self, rounds: Sequence[Round], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rounds"))
        self.resize(760, 460)
        heads = [tr("Round"), tr("Trained"), tr("Samples"), tr("Validation"), tr("Cross-validation"), tr("Map")]
        self.table = QTableWidget(len(rounds), len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, one in enumerate(rounds):
            for column, text in enumerate(_cells(row + 1, one)):
                item = QTableWidgetItem(text)
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()
        self.figure = RoundsFigure(rounds)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.figure, 3)
        layout.addWidget(self.table, 2)
        layout.addWidget(buttons)


class RoundsFigure(QWidget):
    """Accuracy against the number of samples: on the validation samples, and of the map with its 95 % interval.

    Parameters
    ----------
    rounds : sequence of Round
        At least one.
    """

    def __init__(self, rounds: Sequence[Round]) -> None:
        super().__init__()
        self._rounds = sorted(rounds, key=lambda one: one.samples)
        self.setMinimumHeight(160)
        self.setAccessibleName(tr("Accuracy of the rounds"))

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        """Draw the figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(MARGIN, LABEL, self.width() - 1.4 * MARGIN, self.height() - 3.2 * LABEL)
        low = self._lowest()
        ink = self.palette().text().color()
        painter.setPen(QPen(ink, 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topLeft())
        for step in range(3):
            value = low + (1 - low) * step / 2
            y = box.bottom() - box.height() * step / 2
            painter.drawText(QRectF(0, y - 9, MARGIN - 6, 18), int(Qt.AlignmentFlag.AlignRight), f"{value:.2f}")
        below = QRectF(box.left(), box.bottom() + 2, box.width(), LABEL)
        counts = [one.samples for one in self._rounds]
        painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft), str(counts[0]))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignRight), str(counts[-1]))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), tr("samples"))
        dashed, solid = Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine
        validated = [(one.samples, one.validated, 0.0) for one in self._rounds]
        mapped = [(one.samples, one.mapped, one.margin) for one in self._rounds if one.mapped >= 0]
        self._draw(painter, box, low, validated, QPen(QColor(DARK), 2, solid))
        self._draw(painter, box, low, mapped, QPen(QColor(LIGHT), 2, dashed))
        named = ((tr("validation samples"), DARK, solid), (tr("map, with 95 % interval"), LIGHT, dashed))
        x = box.left()
        for name, colour, style in named[: 2 if mapped else 1]:
            painter.setPen(QPen(QColor(colour), 2, style))
            painter.drawLine(QPointF(x, self.height() - LABEL / 2), QPointF(x + 24, self.height() - LABEL / 2))
            painter.setPen(ink)
            painter.drawText(QPointF(x + 30, self.height() - LABEL / 2 + 4), name)
            x += 50 + painter.fontMetrics().horizontalAdvance(name)
        painter.end()

    def _lowest(self) -> float:
        values = [one.validated for one in self._rounds] + [
            one.mapped - one.margin for one in self._rounds if one.mapped >= 0
        ]
        return max(0.0, math.floor(10 * min(values) - 0.5) / 10)

    def _draw(
        self, painter: QPainter, box: QRectF, low: float, points: Sequence[tuple[int, float, float]], pen: QPen
    ) -> None:
        first, last = self._rounds[0].samples, self._rounds[-1].samples
        before = None
        for count, value, margin in points:
            x = box.left() + box.width() * ((count - first) / (last - first) if last > first else 0.5)
            y, top, bottom = (
                box.bottom() - box.height() * (min(1.0, max(low, one)) - low) / (1 - low)
                for one in (value, value + margin, value - margin)
            )
            if before is not None:
                painter.setPen(pen)
                painter.drawLine(before, QPointF(x, y))
            painter.setPen(QPen(pen.color(), 2))
            if margin:
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            painter.drawEllipse(QPointF(x, y), DOT, DOT)
            before = QPointF(x, y)


def _cells(number: int, one: Round) -> list[str]:
    mapped = f"{one.mapped:.3f} ± {one.margin:.3f}" if one.mapped >= 0 else "–"
    crossed = f"{one.cross_validated:.3f}" if one.cross_validated >= 0 else "–"
    return [str(number), one.when.replace("T", " "), str(one.samples), f"{one.validated:.3f}", crossed, mapped]
