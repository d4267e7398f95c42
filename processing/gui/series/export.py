"""Export of series and probabilities as tables, and of the plot as a picture."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPointF, QRectF, QSize
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPaintDevice, QPainter
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...translation import tr
from .class_table import TableLayout, paint_classes
from .painting import height_of
from .picture import PlotState, Theme
from .plot import MARGIN, paint_plot

SCALE = 2  # pixels of the picture for one of the screen
WIDTH = 900
PANEL_FACTOR = 1.6  # panels of the picture are higher than the least they need
FILLED = "_filled"
PNG, SVG = ".png", ".svg"


def ask_file(parent: QWidget, title: str, kinds: str, *suffixes: str) -> Path | None:
    """Ask for the name of a file to write; None where the user decides against it.

    Parameters
    ----------
    parent : QWidget
        Window that the question belongs to.
    title, kinds : str
        Of the question, translated.
    *suffixes : str
        Ends that the name may have; it gets the first where it has none of them.
    """
    start = str(Path(QgsProject.instance().absolutePath() or Path.home()) / f"series{suffixes[0]}")
    name, _ = QFileDialog.getSaveFileName(parent, title, start, kinds)
    return Path(name if name.lower().endswith(suffixes) else name + suffixes[0]) if name else None


def write_tables(file: Path, state: PlotState) -> list[Path]:
    """Write the series as CSV, one line per point and date, and beside it the probabilities, one line per point.

    Parameters
    ----------
    file : Path
        The table of series. Missing observations are empty; what they were filled with stands in columns of its own.
    state : PlotState
        The points.

    Returns
    -------
    list of Path
        The tables, the second one where there are probabilities.

    Raises
    ------
    OSError
        When they cannot be written; a table there was before stays as it is.
    """
    bands = state.scene.bands
    columns = ["point", "x", "y", "crs", "date", *bands, *(band + FILLED for band in bands)]
    _write(file, columns, _series_rows(state))
    classified = [point for point in state.answered if point.answer and point.answer.probabilities]
    if not classified:
        return [file]
    second = file.with_name(f"{file.stem}_probabilities{file.suffix}")
    rows = [
        [point.number, point.x, point.y, point.crs, *(point.answer.probabilities if point.answer else ())]
        for point in classified
    ]
    _write(second, ["point", "x", "y", "crs", *state.scene.labels], rows)
    return [file, second]


def _series_rows(state: PlotState) -> Iterable[list[Any]]:
    for point in state.answered:
        if point.answer:
            for number, day in enumerate(state.scene.dates):
                values = [line[number] for line in (*point.answer.observed, *point.answer.filled)]
                yield [point.number, point.x, point.y, point.crs, day.isoformat(), *values]


def _write(file: Path, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    part = file.with_name(f".{file.name}.part")
    try:
        with part.open("w", newline="", encoding="utf-8") as table:
            writer = csv.writer(table)
            writer.writerow(columns)
            writer.writerows(rows)
        os.replace(part, file)
    finally:
        part.unlink(missing_ok=True)


def write_image(file: Path, state: PlotState, font: QFont) -> list[Path]:
    """Write plot and probabilities as a PNG or SVG on white, for a report; returns the file.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    part = file.with_name(f".{file.name}.part")
    try:
        written = _write_svg(part, state, font) if file.suffix.lower() == SVG else _write_png(part, state, font)
        if not written:
            raise OSError(tr("{0} cannot be written to").format(file.parent))
        os.replace(part, file)
    finally:
        part.unlink(missing_ok=True)
    return [file]


def _write_png(file: Path, state: PlotState, font: QFont) -> bool:
    """Write at twice the screen resolution; whether that succeeded."""
    width, height = _size_of(state, font)
    image = QImage(width * SCALE, round(height * SCALE), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    _paint(image, state, font)
    return bool(image.save(str(file), "PNG"))


def _write_svg(file: Path, state: PlotState, font: QFont) -> bool:
    """Write lines and texts that can be enlarged and edited; whether that succeeded."""
    from qgis.PyQt.QtSvg import QSvgGenerator  # noqa: PLC0415 - seldom needed

    width, height = _size_of(state, font)
    drawing = QSvgGenerator()
    drawing.setFileName(str(file))
    drawing.setSize(QSize(width, round(height)))
    drawing.setViewBox(QRectF(0, 0, width, height))
    return _paint(drawing, state, font) and file.is_file()


def _size_of(state: PlotState, font: QFont) -> tuple[int, float]:
    """Width and height of a picture, in pixels of the screen."""
    layout = TableLayout.of(state, WIDTH - 2 * MARGIN, font)
    below = layout.height(state) + 2 * MARGIN if state.scene.model else 0
    return WIDTH, _height_of_plot(state, font, layout) + below


def _height_of_plot(state: PlotState, font: QFont, layout: TableLayout) -> float:
    return PANEL_FACTOR * height_of(len(state.scene.bands), font) + 2 * layout.line


def _paint(device: QPaintDevice, state: PlotState, font: QFont) -> bool:
    """Paint plot and probabilities on white; whether the device took them."""
    theme = Theme.between(QColor("white"), QColor("#202020"))
    layout = TableLayout.of(state, WIDTH - 2 * MARGIN, font)
    above = _height_of_plot(state, font, layout)
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setFont(font)
    painter.fillRect(QRectF(0, 0, *_size_of(state, font)), theme.paper)
    paint_plot(painter, state, QRectF(0, 0, WIDTH, above), theme)
    if state.scene.model:
        paint_classes(painter, state, layout, theme, QPointF(MARGIN, above + MARGIN))
    return bool(painter.end())
