"""Painting of the time-series plot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ...translation import tr
from .axes import Panel, date_ticks, date_words, number_words, span_of, value_ticks
from .key import DOT, paint_cross
from .picture import PlotState, Theme
from .state import ClassPattern, Line, SeriesPoint

LEAST_PANEL = 70.0
GAP = 4.0  # between a panel and the name of the next band
APART = 4.0  # between the crosses of several points that miss the same date


def panels_of(state: PlotState, area: QRectF, font: QFont) -> list[Panel]:
    """Panels of the bands, from top to bottom."""
    metrics = QFontMetricsF(font)
    scene = state.scene
    spans = [span_of(_values(state, band)) for band in range(len(scene.bands))]
    words = (number_words(tick) for low, high in spans for tick in value_ticks(low, high))
    left = max(map(metrics.horizontalAdvance, words), default=0.0) + 12
    above, below = metrics.height() + GAP, 2 * metrics.height() + 8
    shown = state.span or state.whole
    height = (area.height() - below) / len(spans) - above
    return [
        Panel(
            band,
            QRectF(area.left() + left, area.top() + above + band * (height + above), area.width() - left - 14, height),
            *span,
            shown.first,
            shown.last,
        )
        for band, span in enumerate(spans)
    ]


def height_of(bands: int, font: QFont) -> float:
    """Minimum height of a plot with this many bands."""
    line = QFontMetricsF(font).height()
    return bands * (line + GAP + LEAST_PANEL) + 2 * line + 8


def _values(state: PlotState, band: int) -> Iterator[float]:
    for point in state.answered:
        if point.answer:
            yield from (value for value in point.answer.filled[band] if value is not None)
    for item, place, stands_out in state.shown(band):
        for line in (item.mean, *((item.low, item.high) if stands_out else ())):
            yield from (value for value in line[place] if value is not None)


def paint_series(painter: QPainter, state: PlotState, panels: Sequence[Panel], theme: Theme) -> None:
    """Draw all panels, and the dates below the last."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ticks = _dates_of(panels[0], painter)
    for panel in panels:
        _paint_frame(painter, panel, ticks, theme)
        painter.save()
        painter.setClipRect(panel.area.adjusted(-14, -4, 14, 4))
        for item, place, stands_out in state.shown(panel.band):
            dates = state.scene.model.dates if state.scene.model else ()
            _paint_pattern(painter, panel, dates, item, place, stands_out, theme)
        middle = (len(state.answered) - 1) / 2
        for number, point in enumerate(state.answered):
            _paint_point(painter, panel, state.scene.dates, point, theme, (number - middle) * APART)
        painter.restore()
        _paint_name(painter, panel, state, theme)
    _paint_dates(painter, panels[-1], ticks, theme)


def _dates_of(panel: Panel, painter: QPainter) -> list[date]:
    width = painter.fontMetrics().horizontalAdvance("2000  ") + 8
    return date_ticks(panel.first, panel.last, max(2, int(panel.area.width() / width)))


def _paint_frame(painter: QPainter, panel: Panel, ticks: Sequence[date], theme: Theme) -> None:
    area, metrics = panel.area, QFontMetricsF(painter.font())
    painter.fillRect(area, theme.paper)
    painter.setPen(QPen(theme.faint, 1))
    for day in ticks:
        painter.drawLine(QPointF(panel.x(day), area.top()), QPointF(panel.x(day), area.bottom()))
    for value in value_ticks(panel.low, panel.high, max(2, min(6, int(area.height() / (2 * metrics.height()))))):
        y = panel.y(value)
        painter.setPen(QPen(theme.faint, 1))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(theme.soft)
        place = QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number_words(value))
    painter.setPen(QPen(theme.soft, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.drawLine(area.bottomLeft(), area.topLeft())


def _paint_dates(painter: QPainter, panel: Panel, ticks: Sequence[date], theme: Theme) -> None:
    metrics = QFontMetricsF(painter.font())
    painter.setPen(theme.soft)
    for day, words in zip(ticks, date_words(ticks), strict=True):
        place = QRectF(panel.x(day) - 40, panel.area.bottom() + 4, 80, 2 * metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)


def _paint_pattern(
    painter: QPainter,
    panel: Panel,
    dates: Sequence[date],
    item: ClassPattern,
    place: int,
    stands_out: bool,
    theme: Theme,
) -> None:
    colour = theme.line(item.colour)
    if stands_out:
        upper = [
            QPointF(panel.x(day), panel.y(v)) for day, v in zip(dates, item.high[place], strict=True) if v is not None
        ]
        lower = [
            QPointF(panel.x(day), panel.y(v)) for day, v in zip(dates, item.low[place], strict=True) if v is not None
        ]
        colour.setAlpha(56)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
    colour.setAlpha(235 if stands_out else 140)
    painter.setPen(QPen(colour, 3.2 if stands_out else 2.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(panel, dates, item.mean[place]))


def _path(panel: Panel, dates: Sequence[date], values: Line) -> QPainterPath:
    path = QPainterPath()
    known = [(day, value) for day, value in zip(dates, values, strict=True) if value is not None]
    for number, (day, value) in enumerate(known):
        where = QPointF(panel.x(day), panel.y(value))
        if number:
            path.lineTo(where)
        else:
            path.moveTo(where)
    return path


def _paint_point(
    painter: QPainter, panel: Panel, dates: Sequence[date], point: SeriesPoint, theme: Theme, aside: float
) -> None:
    if point.answer is None:
        return
    filled, observed = point.answer.filled[panel.band], point.answer.observed[panel.band]
    path = _path(panel, dates, filled)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.paper, 4.4), (QColor(point.colour), 1.8)):
        painter.setPen(QPen(colour, width, join=Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(path)
    shown = sum(panel.first <= day <= panel.last for day in dates)
    size = max(1.0, min(DOT, 0.35 * panel.area.width() / max(1, shown)))
    for day, value, known in zip(dates, observed, filled, strict=True):
        painter.setPen(QPen(QColor(point.colour), 1.4))
        painter.setBrush(theme.paper)
        if value is None:
            inside = max(panel.area.left() + size + 1, min(panel.x(day) + aside, panel.area.right() + 14 - size))
            paint_cross(painter, QPointF(inside, panel.area.bottom() - 5), size)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(point.colour))
        if known is not None:
            painter.drawEllipse(QPointF(panel.x(day), panel.y(known)), size, size)


def _paint_name(painter: QPainter, panel: Panel, state: PlotState, theme: Theme) -> None:
    font = QFont(painter.font())
    font.setBold(True)
    painter.save()
    painter.setFont(font)
    line = QFontMetricsF(font).height()
    place = QRectF(panel.area.left(), panel.area.top() - line - 1, panel.area.width(), line)
    painter.setPen(theme.ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, state.scene.bands[panel.band])
    painter.restore()
    answers = [point.answer for point in state.answered if point.answer]
    if answers and not any(value is not None for answer in answers for value in answer.observed[panel.band]):
        painter.setPen(theme.soft)
        painter.drawText(panel.area, Qt.AlignmentFlag.AlignCenter, tr("No observation"))


def paint_mark(painter: QPainter, panels: Sequence[Panel], day: date, theme: Theme) -> None:
    """Draw a line in all panels at a date, if it lies between their first and last."""
    painter.setPen(QPen(theme.soft, 1.5))
    for panel in panels:
        if panel.first <= day <= panel.last:
            painter.drawLine(QPointF(panel.x(day), panel.area.top()), QPointF(panel.x(day), panel.area.bottom()))


def nearest_date(panel: Panel, dates: Sequence[date], x: float) -> int:
    """Index of the date nearest to a position in a panel, of those that it shows."""
    shown = [number for number, day in enumerate(dates) if panel.first <= day <= panel.last]
    return min(shown or range(len(dates)), key=lambda number: abs(panel.x(dates[number]) - x))


def paint_reading(painter: QPainter, state: PlotState, panels: Sequence[Panel], mouse: QPointF, theme: Theme) -> None:
    """Draw the read-out under the mouse: the nearest date in all panels, and the values in one."""
    panel = min(panels, key=lambda panel: abs(panel.area.center().y() - mouse.y()))
    number = nearest_date(panel, state.scene.dates, mouse.x())
    day = state.scene.dates[number]
    painter.setPen(QPen(theme.soft, 1, Qt.PenStyle.DashLine))
    for other in panels:
        painter.drawLine(QPointF(other.x(day), other.area.top()), QPointF(other.x(day), other.area.bottom()))
    lines = [(f"{day.isoformat()}  {state.scene.bands[panel.band]}", theme.ink)]
    lines += [(_describe_reading(point, panel, number), QColor(point.colour)) for point in state.answered]
    _paint_note(painter, panel, panel.x(day), lines, theme)


def _describe_reading(point: SeriesPoint, panel: Panel, number: int) -> str:
    if point.answer is None:
        return ""
    value, filled = (series[panel.band][number] for series in (point.answer.observed, point.answer.filled))
    largest = max(abs(panel.low), abs(panel.high))
    if value is not None:
        return f"{point.number}:  {number_words(value, largest)}"
    return f"{point.number}:  " + (
        tr("missing") if filled is None else tr("missing, filled {0}").format(number_words(filled, largest))
    )


def _paint_note(painter: QPainter, panel: Panel, x: float, lines: Sequence[tuple[str, QColor]], theme: Theme) -> None:
    metrics = QFontMetricsF(painter.font())
    swatch = metrics.height() * 0.9
    width = max(metrics.horizontalAdvance(words) for words, _ in lines) + swatch + 14
    left = x + 10 if x + 10 + width < panel.area.right() else x - 10 - width
    box = QRectF(max(2.0, left), panel.area.top() + 4, width, len(lines) * metrics.height() + 10)
    painter.setPen(QPen(theme.soft, 1))
    painter.setBrush(theme.paper)
    painter.drawRoundedRect(box, 4, 4)
    for number, (words, colour) in enumerate(lines):
        line = QRectF(box.left() + 7, box.top() + 5 + number * metrics.height(), width, metrics.height())
        if number:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(line.left() + DOT, line.center().y()), DOT, DOT)
        painter.setPen(theme.ink)
        painter.drawText(line.adjusted(swatch if number else 0, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
