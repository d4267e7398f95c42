"""Widget with the image chips of a place."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import tr
from ..engine_task import EngineTask
from ..images.composites import composites_of
from ..images.inventory import inventory_of
from ..images.opening import show_images
from ..series.state import ModelScene
from .chips import ACROSS, CHIPS, SIZE, VOID, ChipPainter, ChipPlace, days_that_matter

COLUMNS = 3
BAR = 17
WIDEST = SIZE + SIZE // 2
COMPOSITE, WIDTH = "lstmfcn/chipComposite", "lstmfcn/chipAcross"


class Chip(QLabel):
    """Label with the chip of a date.

    Signals
    -------
    chosen ()
        It was clicked, or Enter was pressed on it.
    """

    chosen = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        else:
            event.ignore()  # the desk's keys work here too


class ChipStrip(QWidget):
    """Chips of the place on dates spread over the cube, with a choice of bands and of their width.

    Parameters
    ----------
    cube_job : callable
        Gives the job of the cube that is open elsewhere, and the model that is; the job is empty where none is.
    """

    def __init__(self, cube_job: Callable[[], tuple[dict[str, Any], ModelScene | None]]) -> None:
        super().__init__()
        self._cube_job = cube_job
        self._job: dict[str, Any] = {}
        self._task: EngineTask | None = None
        self._place: ChipPlace | None = None
        self._next: ChipPlace | None = None
        self._asked = 0.0
        self.painter: ChipPainter | None = None
        self.shown_after: float | None = None  # seconds from the question to the last chip
        self.sentence = QLabel(wordWrap=True)
        self.composite_box = QComboBox()
        self.composite_box.setToolTip(tr("Bands that the chips show"))
        self.composite_box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.nearer = self._button("+", "nearer", tr("Show less around the place (key +)"))
        self.wider = self._button("−", "wider", tr("Show more around the place (key -)"))
        self.chips = [Chip() for _ in range(CHIPS)]
        top = QHBoxLayout()
        top.setSpacing(3)
        for widget, stretch in ((self.composite_box, 1), (self.nearer, 0), (self.wider, 0)):
            top.addWidget(widget, stretch)
        grid = QGridLayout()
        grid.setSpacing(2)
        for number, chip in enumerate(self.chips):
            chip.setScaledContents(True)
            chip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            chip.setMaximumWidth(WIDEST)
            chip.chosen.connect(partial(self._show_on_map, number))
            grid.addWidget(chip, number // COLUMNS, number % COLUMNS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.sentence)
        layout.addLayout(top)
        layout.addLayout(grid)
        self.composite_box.activated.connect(self._choose_composite)
        self.nearer.clicked.connect(lambda: self.change_width(-1))
        self.wider.clicked.connect(lambda: self.change_width(1))
        self._say("")
        self.hide()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        side = min((self.width() - 2 * (COLUMNS - 1)) // COLUMNS, WIDEST)
        for chip in self.chips:
            chip.setFixedHeight(side)

    def shut(self) -> None:
        """Stop reading and drawing."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._drop()

    def show_place(self, place: ChipPlace | None, following: ChipPlace | None) -> None:
        """Show the chips of a place as soon as they are drawn, and draw those of the next one ahead.

        Parameters
        ----------
        place, following : ChipPlace or None
            The place, and the one that probably comes next.
        """
        self._place, self._next = place, following
        self._asked, self.shown_after = time.monotonic(), None
        if not self.isVisible():
            return
        self._open()
        self._draw()

    def change_width(self, step: int) -> None:
        """Show more or less around the place."""
        if self.painter is not None:
            at = ACROSS.index(self.painter.across) + step
            self.painter.across = ACROSS[min(max(at, 0), len(ACROSS) - 1)]
            QgsSettings().setValue(WIDTH, self.painter.across)
            self._draw()

    def clear(self) -> None:
        """Forget all places: those of another layer come."""
        self._place = self._next = None
        if self.painter is not None:
            self.painter.clear()

    def _open(self) -> None:
        """Read which images the cube has, where it is another cube than before."""
        job, _ = self._cube_job()
        if not job:
            self._say(tr("Choose the rasters in the panel or in the dock of pixel time series to see images."))
        elif job != self._job:
            self.shut()
            self._job = job
            self._say(tr("Reading the rasters…"))
            self._task = EngineTask(tr("Image chips"), "inventory", job, _labels(), self._take)
            self._task.start()

    def _take(self, answer: dict[str, Any], sentence: str) -> None:
        if self._task is None or self._task.feedback.isCanceled():  # another cube was asked for meanwhile
            return
        self._task = None
        if sentence:
            self._say(sentence)
            return
        inventory = inventory_of(answer)
        self.painter = ChipPainter(inventory, days_that_matter(inventory, self._cube_job()[1]))
        kept = int(QgsSettings().value(WIDTH, self.painter.across) or self.painter.across)
        self.painter.across = kept if kept in ACROSS else ACROSS[1]
        self.painter.drawn.connect(self._show)
        self.composite_box.clear()
        for item in composites_of(inventory):
            self.composite_box.addItem(item.title, item.key)
        at = self.composite_box.findData(QgsSettings().value(COMPOSITE, ""))
        self.composite_box.setCurrentIndex(max(0, at))
        self.painter.composite = str(self.composite_box.currentData())
        self._say("")
        self._draw()

    def _draw(self) -> None:
        if self.painter is not None and self._place is not None:
            self.painter.draw(self._place, self._next)
            self._show(self._place.fid)

    def _show(self, fid: int) -> None:
        """Show what is drawn of a place, if it is the present one."""
        if self.painter is None or self._place is None or fid != self._place.fid:
            return
        drawn = self.painter.chips(fid)
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < len(drawn))
            if number < len(drawn):
                day = str(self.painter.days[number])
                chip.setPixmap(_dated(drawn[number], day, self.font()))
                chip.setToolTip(tr("The place on {0}; a click, or Enter, shows the image on the map").format(day))
        if self.painter.has(fid) and self.shown_after is None:
            self.shown_after = time.monotonic() - self._asked

    def _show_on_map(self, number: int) -> None:
        if self.painter is not None and number < len(self.painter.days):
            show_images(self._job, _labels(), self.painter.days[number])

    def _choose_composite(self) -> None:
        if self.painter is not None:
            self.painter.composite = str(self.composite_box.currentData())
            QgsSettings().setValue(COMPOSITE, self.painter.composite)
            self._draw()

    def _drop(self) -> None:
        if self.painter is not None:
            self.painter.shut()
        self.painter = None

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        for widget in (self.composite_box, self.nearer, self.wider, *self.chips):
            widget.setVisible(not sentence)

    @staticmethod
    def _button(words: str, name: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"LstmFcnDesk_{name}")
        button.setText(words)
        button.setToolTip(tip)
        return button


def _dated(image: QImage | None, day: str, font: QFont) -> QPixmap:
    """A chip with its date on a bar at the bottom; the bar alone before the chip is drawn."""
    picture = QPixmap(SIZE, SIZE)
    picture.fill(VOID)
    painter = QPainter(picture)
    if image is not None:
        painter.drawImage(0, 0, image)
    bar = QRect(0, SIZE - BAR, SIZE, BAR)
    painter.fillRect(bar, QColor(0, 0, 0, 150))
    small = QFont(font)
    small.setPixelSize(BAR - 4)
    painter.setFont(small)
    painter.setPen(QColor("white"))
    painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, day)
    painter.end()
    return picture


def _labels() -> dict[str, str]:
    """Names of the cube's parameters, for sentences of the engine."""
    return {"rasters": tr("Rasters")}
