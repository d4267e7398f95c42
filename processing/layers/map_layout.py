"""Print layout of a class map: map, legend, scale bar, north arrow and texts on one sheet of A4."""

from __future__ import annotations

from dataclasses import dataclass

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
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRasterSymbolLegendNode,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..paths import PLUGIN_FOLDER
from .styling import legend_text

MARGIN, GUTTER, SIDE, HEAD, FOOT = 10.0, 5.0, 68.0, 14.0, 17.0  # millimetres
BELOW = 62.0  # of the legend under a map in portrait format
TALL = 1.15  # height for width from which a map stands on a sheet in portrait format
AROUND = 1.03  # of the map's extent
TITLE, TEXT, SMALL = 16.0, 9.0, 7.5  # points
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
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(_free_name(project, texts.name))
    extent = QgsRectangle(layer.extent())
    extent.scale(AROUND)
    tall = extent.height() > TALL * extent.width()
    page = layout.pageCollection().page(0)
    orientation = QgsLayoutItemPage.Orientation.Portrait if tall else QgsLayoutItemPage.Orientation.Landscape
    page.setPageSize("A4", orientation)
    width, height = (210.0, 297.0) if tall else (297.0, 210.0)
    inner = _Box(MARGIN, MARGIN + HEAD, width - 2 * MARGIN, height - 2 * MARGIN - HEAD - FOOT)
    if tall:
        frame = _fitted(extent, _Box(inner.left, inner.top, inner.width, inner.height - BELOW - GUTTER))
        side = _Box(inner.left, frame.top + frame.height + GUTTER, inner.width, BELOW)
    else:
        frame = _fitted(extent, _Box(inner.left, inner.top, inner.width - SIDE - GUTTER, inner.height))
        side = _Box(frame.left + frame.width + GUTTER, inner.top, SIDE, inner.height)
    _add_label(layout, texts.title, _Box(MARGIN, MARGIN, inner.width, HEAD - 3), TITLE, bold=True)
    drawn = _add_map(layout, layer, extent, frame)
    _add_side(layout, layer, drawn, texts, side, tall)
    foot = "\n".join(part for part in (texts.method, texts.attribution) if part)
    _add_label(layout, foot, _Box(MARGIN, height - MARGIN - FOOT + 4, inner.width, FOOT - 4), SMALL)
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


def _add_side(
    layout: QgsPrintLayout, layer: QgsRasterLayer, drawn: QgsLayoutItemMap, texts: LayoutTexts, side: _Box, tall: bool
) -> None:
    """Legend above scale bar, arrow and texts; beside them where the column is low and wide."""
    legend_width = side.width / 2 if tall else side.width
    _add_legend(layout, layer, drawn, _Box(side.left, side.top, legend_width, side.height - (0 if tall else 52)))
    left = side.left + legend_width + GUTTER if tall else side.left
    top = side.top if tall else side.top + side.height - 50
    width = side.left + side.width - left
    _add_north(layout, drawn, _Box(left + width - 12, top, 12, 16))
    _add_scale_bar(layout, drawn, _Box(left, top, width - 16, 14))
    words = "\n".join(part for part in (texts.dates, texts.accuracy) if part)
    _add_label(layout, words, _Box(left, top + 20, width, 30), TEXT)


def _add_legend(layout: QgsPrintLayout, layer: QgsRasterLayer, drawn: QgsLayoutItemMap, box: _Box) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setId("legend")
    layout.addLayoutItem(legend)
    legend.setLinkedMap(drawn)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    # The first entry of a raster is the name of its band.
    entries = layer.legend().createLayerTreeModelLegendNodes(node)
    order = [number for number, entry in enumerate(entries) if isinstance(entry, QgsRasterSymbolLegendNode)]
    if order:
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, order)
    for number in order:
        label = str(entries[number].data(Qt.ItemDataRole.DisplayRole))
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, legend_text(label))
    legend.model().refreshLayerLegend(node)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    style = QgsLegendStyle(legend.style(QgsLegendStyle.Style.SymbolLabel))
    style.setTextFormat(_text_format(TEXT))
    legend.setStyle(QgsLegendStyle.Style.SymbolLabel, style)
    legend.setSymbolWidth(6)
    legend.setSymbolHeight(3.6)
    legend.setSplitLayer(True)
    legend.setColumnCount(1 + (len(order) > box.height / 6.5))
    _place(legend, box)
    legend.adjustBoxSize()


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
