"""Composites: the images of a date as raster layers that QGIS draws from the files themselves, all dates alike.

>>> layers = composite_layers(inventory, inventory.dates[0], "natural")
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsDataProvider,
    QgsDateTimeRange,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...layers.own_images import IMAGE_DAY
from ...translation import tr
from .inventory import Grid, ImageFile, Inventory
from .mosaic import VirtualBand, alpha_of, band_of, grids_of, ratio_of, virtual_raster

COLOURS = {
    "natural": ("red", "green", "blue"),
    "infrared": ("nir", "red", "green"),
    "swir": ("swir16", "nir", "red"),
}
# Dividend and divisor of indices: weights of bands by common name, and a number to add. See model/cube/formulas.py.
Sum = tuple[dict[str, float], float]
INDICES: dict[str, tuple[Sum, Sum]] = {
    "NDVI": (({"nir": 1, "red": -1}, 0), ({"nir": 1, "red": 1}, 0)),
    "EVI": (({"nir": 2.5, "red": -2.5}, 0), ({"nir": 1, "red": 6, "blue": -7.5}, 1)),
    "EVI2": (({"nir": 2.5, "red": -2.5}, 0), ({"nir": 1, "red": 2.4}, 1)),
    "NDWI": (({"green": 1, "nir": -1}, 0), ({"green": 1, "nir": 1}, 0)),
    "NDMI": (({"nir": 1, "swir16": -1}, 0), ({"nir": 1, "swir16": 1}, 0)),
    "NBR": (({"nir": 1, "swir22": -1}, 0), ({"nir": 1, "swir22": 1}, 0)),
    "SAVI": (({"nir": 1.5, "red": -1.5}, 0), ({"nir": 1, "red": 1}, 0.5)),
}
# Without bands: QGIS stretches a layer that it opens by reading its pixels, but not one that gets its style before its source.
_EMPTY = (
    '<VRTDataset rasterXSize="1" rasterYSize="1"><GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform>{}</VRTDataset>'.format(
        "".join(f'<VRTRasterBand dataType="Byte" band="{number}"/>' for number in (1, 2, 3))
    )
)


@dataclass(frozen=True)
class Composite:
    """A way to show a date of a cube.

    Attributes
    ----------
    key : str
        ``natural``, ``infrared``, ``swir``, the name of an index such as ``NDVI``, or that of a band.
    title : str
        For the user, translated.
    bands : tuple of str
        Names of the bands as red, green and blue, or of the one in grey; empty for an index.
    """

    key: str
    title: str
    bands: tuple[str, ...] = ()

    @property
    def short_title(self) -> str:
        """For the layer tree, which is narrow."""
        return {"infrared": "NIR", "swir": "SWIR"}.get(self.key, self.title)


def composites_of(inventory: Inventory) -> list[Composite]:
    """What a cube can be shown as: composites of three bands, indices, single bands; the first one is what to begin with."""
    shown = inventory.by_common_name
    titles = {
        "natural": tr("Natural colour"),
        "infrared": tr("Near infrared (false colour)"),
        "swir": tr("Shortwave infrared (SWIR)"),
    }
    names = {band.name for band in inventory.bands}
    found = [
        Composite(key, titles[key], tuple(inventory.bands[shown[name]].name for name in colours))
        for key, colours in COLOURS.items()
        if all(name in shown for name in colours)
    ]
    indices = [
        Composite(key, key)
        for key, sums in INDICES.items()
        if key not in names and all(name in shown for weights, _ in sums for name in weights)
    ]
    bands = [Composite(band.name, _band_title(band.name, band.shows), (band.name,)) for band in inventory.bands]
    return [*found, *indices, *bands] if found or not names & set(INDICES) else [*bands, *indices]


def composite_layers(
    inventory: Inventory, day: date, composite: str = "", hide_flagged: bool = False, end: date | None = None
) -> list[QgsRasterLayer]:
    """Layers that show a date, ready to draw; nothing is read or written until they are drawn.

    Call it on the main thread.

    Parameters
    ----------
    inventory : Inventory
        The cube.
    day : date
        One of its dates.
    composite : str
        Key of one of :func:`composites_of`; empty for the first.
    hide_flagged : bool
        Whether observations that the mask band flags are transparent.
    end : date or None
        The layers' temporal range ends before this day; None for one day.

    Returns
    -------
    list of QgsRasterLayer
        One for each coordinate reference system among the tiles of the date; empty where it lacks a band of the composite.
    """
    chosen = next(item for item in composites_of(inventory) if composite in ("", item.key))
    t = inventory.dates.index(day)
    layers = []
    for grid in grids_of(_files_of(inventory, t, chosen)):
        bands = _virtual_bands(inventory, t, chosen, grid)
        masks = inventory.masks[t] if inventory.masks and hide_flagged else ()
        alpha = alpha_of(masks, grid, inventory.bad_values, inventory.bad_bits) if masks else ""
        layer = _layer(
            f"{day} · {chosen.short_title}", virtual_raster(bands, grid, alpha), _renderer(bands, bool(alpha))
        )
        _set_period(layer, day, end or day + timedelta(days=1))
        layer.setCustomProperty(IMAGE_DAY, str(day))
        layers.append(layer)
    return layers


def _band_title(name: str, shows: str) -> str:
    return f"{name} ({shows})" if shows and shows != name else name


def _names_in(inventory: Inventory, composite: Composite) -> list[int]:
    """Positions of the bands that a composite needs."""
    if composite.bands:
        names = [band.name for band in inventory.bands]
        return [names.index(name) for name in composite.bands]
    return [inventory.by_common_name[name] for weights, _ in INDICES[composite.key] for name in weights]


def _files_of(inventory: Inventory, t: int, composite: Composite) -> list[ImageFile]:
    """Files of a date; none where a band is missing."""
    bands = [inventory.images[t][position] for position in _names_in(inventory, composite)]
    return [file for files in bands for file in files] if all(bands) else []


def _virtual_bands(inventory: Inventory, t: int, composite: Composite, grid: Grid) -> list[VirtualBand]:
    if composite.bands:
        return [
            band_of(name, inventory.images[t][position], grid, inventory.range_of(name))
            for name, position in zip(composite.bands, _names_in(inventory, composite), strict=True)
        ]
    shown = inventory.by_common_name

    def files(sum_: Sum) -> tuple[list[tuple[float, Sequence[ImageFile]]], float]:
        weights, constant = sum_
        return [(float(weight), inventory.images[t][shown[name]]) for name, weight in weights.items()], float(constant)

    dividend, divisor = INDICES[composite.key]
    limits = inventory.range_of(composite.key)
    return [ratio_of(composite.key, (files(dividend), files(divisor)), grid, limits)]


def _renderer(bands: Sequence[VirtualBand], has_alpha: bool) -> QgsRasterRenderer:
    """Renderer with a fixed stretch, for which QGIS computes no statistics."""
    stretches = [_stretch(*band.limits) for band in bands]
    if len(bands) == 1:
        renderer = QgsSingleBandGrayRenderer(None, 1)
        renderer.setContrastEnhancement(stretches[0])
    else:
        renderer = QgsMultiBandColorRenderer(None, 1, 2, 3)
        renderer.setRedContrastEnhancement(stretches[0])
        renderer.setGreenContrastEnhancement(stretches[1])
        renderer.setBlueContrastEnhancement(stretches[2])
    if has_alpha:
        renderer.setAlphaBand(len(bands) + 1)
    return renderer


def _stretch(low: float, high: float) -> QgsContrastEnhancement:
    stretch = QgsContrastEnhancement(Qgis.DataType.Float32)
    stretch.setMinimumValue(low)
    stretch.setMaximumValue(high)
    stretch.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
    )
    return stretch


def _layer(name: str, source: str, renderer: QgsRasterRenderer) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions(False)
    options.skipCrsValidation = True
    layer = QgsRasterLayer(_EMPTY, name, "gdal", options)
    layer.setRenderer(renderer)
    layer.setDataSource(source, name, "gdal", QgsDataProvider.ProviderOptions(), False)
    return layer


def _set_period(layer: QgsRasterLayer, first: date, end: date) -> None:
    span = QgsDateTimeRange(_midnight(first), _midnight(end), True, False)
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(span)
    properties.setIsActive(True)


def _midnight(day: date) -> QDateTime:
    return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0))
