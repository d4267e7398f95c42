"""Theme and state of the time-series plot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication

from .state import ClassPattern, Scene, SeriesPoint
from .zoom import DateSpan

ALL, LIKELIEST, NONE = "all", "likeliest", "none"  # which classes' patterns are shown
CONTRAST_OF_LINES = 3.0  # of graphics and their background (WCAG 2.1, 1.4.11)
LEAST_CONTRAST = 60  # of the lightness of text and background, 0 to 255


@dataclass(frozen=True)
class Theme:
    """Colours of the plot's background, text and axes.

    Attributes
    ----------
    paper, ink, faint, soft : QColor
        Background, text, grid lines, and text of less weight.
    """

    paper: QColor
    ink: QColor
    faint: QColor
    soft: QColor

    @classmethod
    def of(cls, palette: QPalette) -> Theme:
        """Theme from a QGIS palette."""
        # Some themes are style sheets that make a widget's own background transparent.
        papers = [
            owner.color(role)
            for owner in (palette, QApplication.palette())
            for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window)
        ]
        paper = next((colour for colour in papers if colour.alpha() == 255), papers[0])
        paper.setAlpha(255)
        ink = palette.color(QPalette.ColorRole.Text)
        if abs(ink.lightness() - paper.lightness()) < LEAST_CONTRAST:
            # A widget may still have the text colour of the theme before.
            ink = QColor("white" if paper.lightness() < 128 else "black")
        return cls.between(paper, ink)

    @classmethod
    def between(cls, paper: QColor, ink: QColor) -> Theme:
        """Theme from a foreground and a background colour."""
        return cls(paper, ink, _mixed(paper, ink, 0.16), _mixed(paper, ink, 0.62))

    def line(self, colour: str) -> QColor:
        """A class's colour as a line: lighter on a dark background, where it would not stand out of it."""
        line = QColor(colour)
        while self.paper.lightness() < 128 and contrast(line, self.paper) < CONTRAST_OF_LINES:
            hue, saturation, lightness, _ = line.getHslF()
            line = QColor.fromHslF(max(0.0, hue), saturation, min(1.0, lightness + 0.04))
        return line


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    first, second = sorted(map(_luminance, (one, other)))
    return (second + 0.05) / (first + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def _mixed(first: QColor, second: QColor, fraction: float) -> QColor:
    parts = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)
    return QColor(*(round(one + fraction * (other - one)) for one, other in parts))


@dataclass(frozen=True)
class PlotState:
    """State of the plot: cube, points and displayed patterns.

    Attributes
    ----------
    scene : Scene
        The cube and the model.
    points : sequence of SeriesPoint
        The points, the latest last.
    patterns : str
        :data:`ALL`, :data:`LIKELIEST` or :data:`NONE`.
    pointed : str
        Label of the class the mouse is on, elsewhere; else empty.
    span : DateSpan or None
        The dates that are shown; None for all.
    """

    scene: Scene
    points: Sequence[SeriesPoint]
    patterns: str = ALL
    pointed: str = ""
    span: DateSpan | None = None

    @property
    def whole(self) -> DateSpan:
        """From the first date of the cube to its last."""
        return DateSpan(self.scene.dates[0], self.scene.dates[-1])

    @property
    def answered(self) -> list[SeriesPoint]:
        """The points that have series."""
        return [point for point in self.points if point.answer and point.answer.filled]

    def likeliest(self) -> ClassPattern | None:
        """The most probable class of the latest point that has one."""
        model = self.scene.model
        for point in reversed(self.answered):
            if model and point.answer and point.answer.likeliest is not None:
                return model.classes[point.answer.likeliest]
        return None

    def shown(self, band: int) -> Iterator[tuple[ClassPattern, int, bool]]:
        """Patterns shown in a band: class, the band's index in the model, and whether the spread is shown."""
        model, name = self.scene.model, self.scene.bands[band]
        if model is None or name not in model.bands:
            return
        likeliest = self.likeliest()
        for item in model.classes:
            stands_out = item.label == self.pointed or (not self.pointed and item is likeliest)
            if item.mean and (stands_out or self.patterns == ALL) and self.patterns != NONE:
                yield item, model.bands.index(name), stands_out
