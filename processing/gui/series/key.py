"""Key (legend) of the time-series plot."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ...translation import tr
from .picture import PlotState, Theme

DOT = 3.2
SPACE = 6.0  # between a sign and its words


def paint_key(painter: QPainter, state: PlotState, area: QRectF, theme: Theme) -> float:
    """Draw the legend of colours and symbols in as many lines as needed; returns its height."""
    metrics = QFontMetricsF(painter.font())
    line, x, y = metrics.height() + 6, area.left(), area.top()
    for colour, sign, words in _key(state, theme):
        width = metrics.horizontalAdvance(words) + line + SPACE + 14
        if x > area.left() and x + width > area.right():
            x, y = area.left(), y + line
        _paint_sign(painter, QRectF(x, y, line, line), colour, sign, theme)
        painter.setPen(theme.ink)
        painter.drawText(QRectF(x + line + SPACE, y, width, line), Qt.AlignmentFlag.AlignVCenter, words)
        x += width
    return y + line - area.top()


def _key(state: PlotState, theme: Theme) -> Iterator[tuple[QColor, str, str]]:
    for point in state.points:
        why = point.answer.error if point.answer else tr("reading…")
        yield QColor(point.colour), str(point.number), why or point.place
    if state.answered:
        yield theme.soft, "●", tr("observed")
        yield theme.soft, "○", tr("missing (interpolated)")
        yield theme.soft, "×", tr("missing")
        if any(pattern for band in range(len(state.scene.bands)) for pattern in state.shown(band)):
            likeliest = state.likeliest()
            yield theme.line(likeliest.colour) if likeliest else theme.soft, "—", tr("class mean and 10–90 % range")


def _paint_sign(painter: QPainter, place: QRectF, colour: QColor, sign: str, theme: Theme) -> None:
    centre = place.center()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if sign == "—":
        wide = QColor(colour)
        wide.setAlpha(56)
        painter.fillRect(place.adjusted(1, 4, -1, -4), wide)
        painter.setPen(QPen(colour, 2.6))
        painter.drawLine(QPointF(place.left() + 1, centre.y()), QPointF(place.right() - 1, centre.y()))
    elif sign in "●○":
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if sign == "●" else theme.paper)
        painter.drawEllipse(centre, DOT, DOT)
    elif sign == "×":
        painter.setPen(QPen(colour, 1.4))
        paint_cross(painter, centre, DOT)
    else:
        paint_badge(painter, place, colour, sign)


def paint_cross(painter: QPainter, where: QPointF, size: float) -> None:
    """Draw the sign of a missing observation with the painter's pen."""
    painter.drawLine(where + QPointF(-size, -size), where + QPointF(size, size))
    painter.drawLine(where + QPointF(-size, size), where + QPointF(size, -size))


def paint_badge(painter: QPainter, place: QRectF, colour: QColor, words: str) -> None:
    """Draw a point's number in a disc of its colour."""
    radius = min(place.width(), place.height()) / 2 - 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(place.center(), radius, radius)
    font = QFont(painter.font())
    font.setBold(True)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor("white") if colour.lightnessF() < 0.62 else QColor("black"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
