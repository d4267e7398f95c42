"""What a map of this plugin says about itself: model, dates, classes; for its layer's name, period and metadata."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsProcessingUtils,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ..translation import tr

LABELS_ITEM = "LSTMFCN_LABELS"
COLOURS_ITEM = "LSTMFCN_COLOURS"
CODES_ITEM = "LSTMFCN_CODES"
MODEL_ITEM = "LSTMFCN_MODEL"
TIMELINE_ITEM = "LSTMFCN_TIMELINE"
VERSION_ITEM = "LSTMFCN_VERSION"
BEFORE_ITEM = "LSTMFCN_BEFORE"


class MapOrigin:
    """Metadata items of a map.

    Parameters
    ----------
    path : str
        The raster; one that cannot be read says nothing.
    """

    def __init__(self, path: str) -> None:
        items = _metadata_items(path)
        self.model = items.get(MODEL_ITEM, "")
        self.version = items.get(VERSION_ITEM, "")
        self.is_change = BEFORE_ITEM in items
        self.labels = tuple(str(label) for label in _list_of(items.get(LABELS_ITEM)))
        self._colours, self._codes = (_object_of(items.get(name)) for name in (COLOURS_ITEM, CODES_ITEM))
        self.days = tuple(sorted(filter(None, map(_day, _list_of(items.get(TIMELINE_ITEM))))))

    @property
    def classes(self) -> list[tuple[str, str, int]]:
        """Name, colour and code of each class of a class map; none where it does not say its colours."""
        return [
            (label, str(self._colours[label]), int(str(self._codes.get(label, place))))
            for place, label in enumerate(self.labels, start=1)
            if label in self._colours
        ]

    @property
    def period(self) -> str:
        """First and last month of the images, such as 2013-09 – 2014-08; empty where their dates are not known."""
        if not self.days:
            return ""
        first, last = f"{self.days[0]:%Y-%m}", f"{self.days[-1]:%Y-%m}"
        return first if first == last else f"{first} – {last}"


def layer_name(title: str, path: str, group: str = "") -> str:
    """Name of a result layer: what it shows, and the name that the user gave its file, or else the period of its images.

    Parameters
    ----------
    title : str
        What it shows, translated.
    path : str
        Its file.
    group : str
        The group it stands in; a file that is named after it has no name of its own.
    """
    temporary = Path(QgsProcessingUtils.tempFolder()).resolve()
    named_by_user = temporary not in Path(path).resolve().parents
    if named_by_user and not (group and Path(path).stem.startswith(group)):
        return f"{title} · {Path(path).stem}"
    return f"{title} {MapOrigin(path).period}".strip()


def describe_layer(layer: QgsRasterLayer, title: str) -> None:
    """Write into a layer what its map says about itself: title, abstract and period, also for the temporal controller.

    Parameters
    ----------
    layer : QgsRasterLayer
        A map of this plugin.
    title : str
        What it shows, translated.
    """
    origin = MapOrigin(layer.source())
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(f"{title} {origin.period}".strip())
    metadata.setType("dataset")
    metadata.setAbstract(_abstract(origin))
    metadata.setCrs(layer.crs())
    if origin.days:
        first, last = (
            QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)) for day in (origin.days[0], origin.days[-1])
        )
        extent = QgsLayerMetadata.Extent()
        extent.setTemporalExtents([QgsDateTimeRange(first, last.addDays(1), True, False)])
        metadata.setExtent(extent)
        properties = layer.temporalProperties()
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(QgsDateTimeRange(first, last.addDays(1), True, False))
        properties.setIsActive(True)
    layer.setMetadata(metadata)


def _abstract(origin: MapOrigin) -> str:
    sentences = []
    if origin.model:
        sentences.append(tr("Made with the model {0}.").format(origin.model))
    if origin.days:
        sentences.append(
            tr("From images of {0} dates, {1} to {2}.").format(len(origin.days), origin.days[0], origin.days[-1])
        )
    if origin.labels:
        sentences.append(tr("Classes: {0}.").format(", ".join(origin.labels)))
    if origin.version:
        sentences.append(tr("LSTM-FCN for QGIS {0}.").format(origin.version))
    return " ".join(sentences)


def _metadata_items(path: str) -> dict[str, str]:
    try:  # whether GDAL raises depends on the other plugins
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError:
        return {}
    return dict(dataset.GetMetadata()) if dataset is not None else {}


def _list_of(text: str | None) -> list[object]:
    try:
        found = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else []


def _object_of(text: str | None) -> dict[str, object]:
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
