"""The plot of the series as a widget: draws a picture, and reads it out under the mouse."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .series_axes import Panel
from .series_painting import Look, Picture, height_of, paint_key, paint_reading, paint_series, panels_of

MARGIN = 8.0


class SeriesPlot(QWidget):
    """Panels of the bands, one below the other.

    Parameters
    ----------
    parent : QWidget, optional
        The dock.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._words = ""
        self._mouse: QPointF | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: Picture | None, words: str = "") -> None:
        """Show other series, or some words where there are none."""
        self._picture, self._words = picture, words
        bands = len(picture.scene.bands) if picture else 1
        self.setMinimumHeight(round(height_of(bands, self.font()) + 3 * self.fontMetrics().height()))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, max(220, self.minimumHeight()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), Look.of(self.palette())
        painter.fillRect(self.rect(), look.paper)
        if self._picture is None:
            painter.setPen(look.soft)
            painter.drawText(QRectF(self.rect()).adjusted(20, 20, -20, -20), self._words, _wrapped())
            return
        panels = paint_picture(painter, self._picture, QRectF(self.rect()), look)
        if self._mouse is not None and self._picture.answered:
            paint_reading(painter, self._picture, panels, self._mouse, look)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = QPointF(event.pos())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        self.update()
        super().leaveEvent(event)


def _wrapped() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def paint_picture(painter: QPainter, picture: Picture, area: QRectF, look: Look) -> list[Panel]:
    """Draw key and panels; returns where the panels are."""
    inside = area.adjusted(MARGIN, MARGIN / 2, -MARGIN, -2)
    below = inside.adjusted(0, paint_key(painter, picture, inside, look) + 6, 0, 0)
    panels = panels_of(picture, below, painter.font())
    paint_series(painter, picture, panels, look)
    return panels
