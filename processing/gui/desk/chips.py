"""Image chips: small images of a place on several dates, drawn by QGIS from the files of the cube, in the background."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from ..images.composites import composite_layers
from ..images.inventory import Inventory
from ..series.state import ModelScene

CHIPS = 6
SIZE = 128  # pixels of a chip on the screen
ACROSS = (21, 41, 81, 161)  # pixels of the cube from side to side
MOST_KEPT = 40  # places
VOID = QColor("#b8b8b8")


@dataclass(frozen=True)
class ChipPlace:
    """Place to draw chips of.

    Attributes
    ----------
    fid : int
        Id of its feature.
    x, y : float
        Coordinates in `crs`.
    crs : QgsCoordinateReferenceSystem
        Of the layer.
    """

    fid: int
    x: float
    y: float
    crs: QgsCoordinateReferenceSystem


def days_that_matter(inventory: Inventory, model: ModelScene | None, count: int = CHIPS) -> list[date]:
    """Dates spread over the cube's timeline; of each part the one on which the model's classes differ most.

    Parameters
    ----------
    inventory : Inventory
        The cube.
    model : ModelScene or None
        The model whose class patterns tell the classes apart; without one, the middle of each part is taken.
    count : int
        The number of dates.
    """
    days = list(inventory.dates)
    if len(days) <= count:
        return days
    edges = [round(part * len(days) / count) for part in range(count + 1)]
    found = []
    for first, end in pairwise(edges):
        part = days[first:end]
        spreads = [_spread(model, day) for day in part]
        best = spreads.index(max(spreads)) if any(spreads) else len(part) // 2
        found.append(part[best])
    return found


def _spread(model: ModelScene | None, day: date) -> float:
    """How much the mean values of the classes differ on a date, summed over the bands; 0 where it is not known."""
    if model is None or day not in model.dates:
        return 0.0
    at, spread = model.dates.index(day), 0.0
    for band in range(len(model.bands)):
        lines = [item.mean[band] for item in model.classes if band < len(item.mean)]
        shown = _range([value for line in lines for value in line])
        spread += _range([line[at] for line in lines]) / shown if shown else 0.0
    return spread


def _range(values: Sequence[float | None]) -> float:
    known = [value for value in values if value is not None]
    return max(known) - min(known) if known else 0.0


class ChipPainter(QObject):
    """Draws the chips of places, keeps them, and draws those of the next place ahead.

    Parameters
    ----------
    inventory : Inventory
        The cube.
    days : sequence of date
        The dates to draw.

    Signals
    -------
    drawn (int)
        All chips of the place with this id are there.
    """

    drawn = pyqtSignal(int)

    def __init__(self, inventory: Inventory, days: Sequence[date]) -> None:
        super().__init__()
        self.inventory, self.days = inventory, list(days)
        self.composite, self.across = "", ACROSS[1]
        self._layers: dict[tuple[date, str], list[QgsRasterLayer]] = {}
        self._kept: OrderedDict[tuple[int, str, int], list[QImage | None]] = OrderedDict()
        self._jobs: dict[QgsMapRendererSequentialJob, tuple[tuple[int, str, int], int]] = {}
        self._cancelled: set[QgsMapRendererSequentialJob] = set()
        self._ended: list[
            QgsMapRendererSequentialJob
        ] = []  # a job must not be deleted while it tells that it has ended
        self._ahead: ChipPlace | None = None

    def chips(self, fid: int) -> list[QImage | None]:
        """Chips of a place, in the order of the dates; None for those that are not drawn yet."""
        return list(self._kept.get(self._key(fid), [None] * len(self.days)))

    def has(self, fid: int) -> bool:
        """Whether all chips of a place are there."""
        return None not in self.chips(fid)

    def draw(self, place: ChipPlace, then: ChipPlace | None = None) -> None:
        """Draw the chips of a place, and after them those of the next one."""
        self._ahead = then
        if not self._is_drawing(place.fid) and not self.has(place.fid):
            self._stop()
            self._start(place)
        if not self._jobs:
            self._draw_ahead()

    def clear(self) -> None:
        """Forget all places: those of another layer come."""
        self.shut()
        self._kept.clear()

    def shut(self) -> None:
        """Stop drawing."""
        self._ahead = None
        self._stop()

    def _key(self, fid: int) -> tuple[int, str, int]:
        return fid, self.composite, self.across

    def _is_drawing(self, fid: int) -> bool:
        return any(key == self._key(fid) for key, _ in self._jobs.values())

    def _start(self, place: ChipPlace) -> None:
        key = self._key(place.fid)
        self._kept[key] = [None] * len(self.days)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        for number, day in enumerate(self.days):
            settings = self._settings(place, day)
            if settings is None:
                self._kept[key][number] = _void()
                continue
            job = QgsMapRendererSequentialJob(settings)
            self._jobs[job] = (key, number)
            job.finished.connect(self._take)
        for job in list(self._jobs):
            job.start()
        if not self._jobs:
            self.drawn.emit(place.fid)

    def _take(self) -> None:
        job = self.sender()
        self._ended.append(job)
        QTimer.singleShot(0, self._ended.clear)
        found = self._jobs.pop(job, None)
        if found is None:  # it was cancelled
            self._cancelled.discard(job)
            return
        key, number = found
        chip = job.renderedImage()
        _mark(chip, self.across)
        if key in self._kept:
            self._kept[key][number] = chip
        if not self._jobs:
            self.drawn.emit(key[0])
            self._draw_ahead()

    def _draw_ahead(self) -> None:
        place, self._ahead = self._ahead, None
        if place is not None and not self.has(place.fid):
            self._start(place)

    def _stop(self) -> None:
        jobs, self._jobs = self._jobs, {}
        for job, (key, _) in jobs.items():
            self._cancelled.add(job)
            job.cancelWithoutBlocking()
            self._kept.pop(key, None)

    def _layers_of(self, day: date) -> list[QgsRasterLayer]:
        key = (day, self.composite)
        if key not in self._layers:
            self._layers[key] = composite_layers(self.inventory, day, self.composite)
        return self._layers[key]

    def _settings(self, place: ChipPlace, day: date) -> QgsMapSettings | None:
        """How to draw a chip, in the pixels of the image; None where no image of the date has the place."""
        for layer in self._layers_of(day):
            point = _moved(place, layer.crs())
            if point is None or not layer.extent().contains(point):
                continue
            half = self.across * layer.rasterUnitsPerPixelX() / 2
            settings = QgsMapSettings()
            settings.setLayers([layer])
            settings.setDestinationCrs(layer.crs())
            settings.setExtent(QgsRectangle(point.x() - half, point.y() - half, point.x() + half, point.y() + half))
            settings.setOutputSize(QSize(SIZE, SIZE))
            settings.setBackgroundColor(VOID)
            return settings
        return None


def _moved(place: ChipPlace, crs: QgsCoordinateReferenceSystem) -> QgsPointXY | None:
    try:
        return QgsCoordinateTransform(place.crs, crs, QgsProject.instance()).transform(QgsPointXY(place.x, place.y))
    except QgsCsException:  # the image's system has no such place
        return None


def _void() -> QImage:
    chip = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    chip.fill(VOID)
    return chip


def _mark(chip: QImage, across: int) -> None:
    """Outline the pixel in the middle, or a ring about it where it is too small to see."""
    side = max(SIZE / across, 7.0)
    box = QRectF((SIZE - side) / 2, (SIZE - side) / 2, side, side)
    painter = QPainter(chip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, grow in (("#000000", 1.5), ("#ffffff", 0.5)):
        painter.setPen(QPen(QColor(colour), 1))
        painter.drawRect(box.adjusted(-grow, -grow, grow, grow))
    painter.end()
