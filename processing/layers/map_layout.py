"""Print layout of a class map: map, legend, scale bar, north arrow and texts on one sheet of A4."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

from ..paths import PLUGIN_FOLDER
from .legends import entries_to_print

MARGIN, GUTTER, SIDE, HEAD, FOOT = 10.0, 5.0, 68.0, 14.0, 17.0  # millimetres
BELOW, ROW = 62.0, 6.5  # of the legend under a map in portrait format: its least height, and that of a row
BESIDE, OTHERS = 58.0, 52.0  # width of what is beside it; height of that where it is below the legend
TALL = 1.15  # height for width from which a map stands on a sheet in portrait format
AROUND = 1.03  # of the map's extent
TITLE, TEXT, SMALL = 16.0, 9.0, 7.5  # points
LEGEND_TEXT = (9.0, 8.0, 7.0, 6.0, 5.0)  # points; the largest with which the legend has room
INK = QColor("#1c2b24")
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


@dataclass(frozen=True)
class LayoutTexts:
    """Texts of a layout, translated.

    Attributes
    ----------
    name : str
        Of the layout in the project.
    title : str
        Heading of the sheet.
    dates, accuracy : str
        Below the legend; empty where they are not known.
    method, attribution : str
        At the foot.
    """

    name: str
    title: str
    dates: str
    accuracy: str
    method: str
    attribution: str


@dataclass(frozen=True)
class _Box:
    """A rectangle on the sheet, in millimetres."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class _Sheet:
    """Whether a sheet is in portrait format, and where things stand on it: all, the map, its legend, other explanations."""

    tall: bool
    inner: _Box
    frame: _Box
    legend: _Box
    others: _Box


def add_map_layout(project: QgsProject, layer: QgsRasterLayer, texts: LayoutTexts) -> QgsPrintLayout:
    """Add a layout to a project.

    Parameters
    ----------
    project : QgsProject
        Takes the layout.
    layer : QgsRasterLayer
        A class map of the project, as it is styled there.
    texts : LayoutTexts
        What is written on the sheet.
    """
    layout, entries = QgsPrintLayout(project), entries_to_print(project, layer)
    layout.initializeDefaults()
    layout.setName(_free_name(project, texts.name))
    extent = QgsRectangle(layer.extent())
    extent.scale(AROUND)
    sheet = _arranged(extent, len(entries))
    orientation = QgsLayoutItemPage.Orientation.Portrait if sheet.tall else QgsLayoutItemPage.Orientation.Landscape
    layout.pageCollection().page(0).setPageSize("A4", orientation)
    inner = sheet.inner
    _add_label(layout, texts.title, _Box(MARGIN, MARGIN, inner.width, HEAD - 3), TITLE, bold=True)
    drawn = _add_map(layout, layer, extent, sheet.frame)
    _add_legend(layout, layer, entries, drawn, sheet.legend)
    _add_side(layout, drawn, texts, sheet.others)
    foot = "\n".join(part for part in (texts.method, texts.attribution) if part)
    _add_label(layout, foot, _Box(MARGIN, inner.top + inner.height + 4, inner.width, FOOT - 4), SMALL)
    project.layoutManager().addLayout(layout)
    return layout


def export_pdf(layout: QgsPrintLayout, path: str) -> bool:
    """Write a layout as PDF with its texts as texts; whether it worked."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    done = QgsLayoutExporter(layout).exportToPdf(path, settings)
    return bool(done == QgsLayoutExporter.ExportResult.Success)


def _fitted(extent: QgsRectangle, box: _Box) -> _Box:
    """The part of a box that a map of an extent fills."""
    scale = min(box.width / extent.width(), box.height / extent.height())
    return _Box(box.left, box.top, extent.width() * scale, extent.height() * scale)


def _arranged(extent: QgsRectangle, entries: int) -> _Sheet:
    """A sheet on which the map is as large as it can be with its legend beside it or, in portrait format, below it."""
    tall = extent.height() > TALL * extent.width()
    width, height = (210.0, 297.0) if tall else (297.0, 210.0)
    inner = _Box(MARGIN, MARGIN + HEAD, width - 2 * MARGIN, height - 2 * MARGIN - HEAD - FOOT)
    right = inner.left + inner.width
    frame = _fitted(extent, _Box(inner.left, inner.top, inner.width - SIDE - GUTTER, inner.height))
    low = max(BELOW, ROW * (1 + entries / 2))
    wide = _fitted(extent, _Box(inner.left, inner.top, inner.width, inner.height - low - GUTTER))
    if tall and wide.width > frame.width:
        top = wide.top + wide.height + GUTTER
        legend = _Box(inner.left, top, inner.width - BESIDE - GUTTER, low)
        return _Sheet(tall, inner, wide, legend, _Box(right - BESIDE, top, BESIDE, low))
    left = frame.left + frame.width + GUTTER
    legend = _Box(left, inner.top, right - left, inner.height - OTHERS)
    others = _Box(left, inner.top + inner.height - OTHERS + 2, right - left, OTHERS - 2)
    return _Sheet(tall, inner, frame, legend, others)


def _free_name(project: QgsProject, name: str) -> str:
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name} {number}"
    return free


def _add_map(layout: QgsPrintLayout, layer: QgsRasterLayer, extent: QgsRectangle, frame: _Box) -> QgsLayoutItemMap:
    drawn = QgsLayoutItemMap(layout)
    drawn.setId("map")
    layout.addLayoutItem(drawn)
    _place(drawn, frame)
    drawn.setCrs(QgsCoordinateReferenceSystem(layer.crs()))
    drawn.setLayers([layer])
    drawn.setKeepLayerSet(True)
    drawn.zoomToExtent(extent)
    drawn.setFrameEnabled(True)
    drawn.setFrameStrokeColor(QColor("#8a958f"))
    return drawn


def _add_side(layout: QgsPrintLayout, drawn: QgsLayoutItemMap, texts: LayoutTexts, box: _Box) -> None:
    """Scale bar and arrow above texts."""
    beside = min(box.width, SIDE)
    _add_north(layout, drawn, _Box(box.left + beside - 12, box.top, 12, 16))
    _add_scale_bar(layout, drawn, _Box(box.left, box.top, beside - 16, 14))
    words = "\n".join(part for part in (texts.dates, texts.accuracy) if part)
    _add_label(layout, words, _Box(box.left, box.top + 20, box.width, 30), TEXT)


def _add_legend(
    layout: QgsPrintLayout, layer: QgsRasterLayer, entries: dict[int, str], drawn: QgsLayoutItemMap, box: _Box
) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legend")
    layout.addLayoutItem(legend)
    legend.setLinkedMap(drawn)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(entries))
    for place, words in entries.items():
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, place, words)
    legend.model().refreshLayerLegend(node)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    legend.setSplitLayer(True)
    legend.setBoxSpace(0)
    _place(legend, box)
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
    for size, columns in product(LEGEND_TEXT, (1, 2)):
        _set_legend_size(legend, size, columns)
        # The item itself knows its size once it was painted.
        needed = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
        if needed.width() <= box.width and needed.height() <= box.height:
            break
    legend.attemptResize(QgsLayoutSize(needed.width(), needed.height(), MM))


def _set_legend_size(legend: QgsLayoutItemLegend, size: float, columns: int) -> None:
    """Give a legend texts of a size in points, and symbols and gaps that go with it."""
    style = QgsLegendStyle(legend.style(QgsLegendStyle.Style.SymbolLabel))
    style.setTextFormat(_text_format(size))
    legend.setStyle(QgsLegendStyle.Style.SymbolLabel, style)
    symbol = QgsLegendStyle(legend.style(QgsLegendStyle.Style.Symbol))
    symbol.setMargin(QgsLegendStyle.Side.Top, 0.28 * size)
    legend.setStyle(QgsLegendStyle.Style.Symbol, symbol)
    legend.setSymbolWidth(0.66 * size)
    legend.setSymbolHeight(0.4 * size)
    legend.setColumnCount(columns)


def _add_scale_bar(layout: QgsPrintLayout, drawn: QgsLayoutItemMap, box: _Box) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("scale bar")
    layout.addLayoutItem(bar)
    bar.setStyle("Single Box")
    bar.setLinkedMap(drawn)
    bar.setTextFormat(_text_format(SMALL))
    bar.applyDefaultSize(bar.guessUnits())
    bar.setMaximumBarWidth(box.width - 12)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.update()
    _place(bar, _Box(box.left, box.top, bar.rect().width(), bar.rect().height()))


def _add_north(layout: QgsPrintLayout, drawn: QgsLayoutItemMap, box: _Box) -> None:
    arrow = QgsLayoutItemPicture(layout)
    arrow.setId("north arrow")
    layout.addLayoutItem(arrow)
    arrow.setPicturePath(str(PLUGIN_FOLDER / "icons" / "north.svg"))
    arrow.setLinkedMap(drawn)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    _place(arrow, box)


def _add_label(layout: QgsPrintLayout, text: str, box: _Box, size: float, bold: bool = False) -> None:
    if not text:
        return
    label = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(label)
    label.setText(text)
    label.setTextFormat(_text_format(size, bold))
    label.setMarginX(0)
    _place(label, box)


def _text_format(size: float, bold: bool = False) -> QgsTextFormat:
    font = QFont("Arial")
    font.setBold(bold)
    found = QgsTextFormat()
    found.setFont(font)
    found.setSize(size)
    found.setSizeUnit(Qgis.RenderUnit.Points)
    found.setColor(INK)
    return found


def _place(item: QgsLayoutItem, box: _Box) -> None:
    item.attemptMove(QgsLayoutPoint(box.left, box.top, MM))
    item.attemptResize(QgsLayoutSize(box.width, box.height, MM))
