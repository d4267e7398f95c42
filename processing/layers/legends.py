"""Legends of class maps: the words of their entries, and which of them are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterSymbolLegendNode,
)
from qgis.PyQt.QtCore import Qt

from ..translation import tr
from .provenance import MapOrigin

OTHERS = "#9aa0a6"  # as in model/maps/change.py


def legend_text(label: str) -> str:
    """A class as legends show it: with blanks where field names and files need underscores."""
    return label.replace("_", " ")


def add_percentages(layer: QgsRasterLayer, pixels: Mapping[str, int]) -> None:
    """Add each class's percentage of the mapped pixels to the legend; the style file keeps the plain names."""
    renderer, mapped = layer.renderer(), sum(pixels.values())
    pixels = {legend_text(name): count for name, count in pixels.items()}
    if not isinstance(renderer, QgsPalettedRasterRenderer) or not mapped:
        return
    classes = renderer.classes()
    for item in classes:
        name = item.label if item.label in pixels else item.label.removeprefix(f"{int(item.value)} ")
        if name in pixels:
            item.label = f"{item.label} ({100 * pixels[name] / mapped:.1f} %)"
    layer.setRenderer(QgsPalettedRasterRenderer(renderer.input(), renderer.inputBand(), classes))


def tidy_legend(node: QgsLayerTreeLayer, others: Mapping[str, int] | None = None, mapped: int = 0) -> None:
    """Show the classes of a class map without the name of its band, and one entry for those that have one colour.

    Parameters
    ----------
    node : QgsLayerTreeLayer
        The layer in the layer tree; one that shows no classes is left as it is.
    others : mapping of str to int, optional
        Pixels of the classes that share an entry.
    mapped : int
        Pixels of all classes.
    """
    renderer = node.layer().renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return
    others = others or {}
    names = {legend_text(name) for name in others}
    labels = [item.label.rpartition(" (")[0] or item.label for item in renderer.classes()]
    # The first entry of a raster is the name of its band.
    joined = [place for place, label in enumerate(labels, start=1) if label in names]
    shown = [place for place in range(1, len(labels) + 1) if place not in joined]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown + joined[:1])
    if joined and mapped:
        words = tr("Other changes ({0:.1f} %)").format(100 * sum(others.values()) / mapped)
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, joined[0], words)
    node.layer().legend().itemsChanged.emit()  # the tree has drawn its entries before


def entries_to_print(project: QgsProject, layer: QgsRasterLayer) -> dict[int, str]:
    """Entries of a layer's legend for a sheet of paper: their places among all of them, and their words.

    They are those of the layer tree, in its order; of a map of changes that was opened from its file, those in grey share one.
    """
    node = project.layerTreeRoot().findLayer(layer.id()) or QgsLayerTreeLayer(layer)
    entries = layer.legend().createLayerTreeModelLegendNodes(node)
    order = [place for place in QgsMapLayerLegendUtils.legendNodeOrder(node) if 0 <= place < len(entries)]
    found = {}
    for place in order:
        entry = entries[place]
        if isinstance(entry, QgsRasterSymbolLegendNode):  # not the name of the band
            own = QgsMapLayerLegendUtils.legendNodeUserLabel(node, place)
            found[place] = own or legend_text(str(entry.data(Qt.ItemDataRole.DisplayRole)))
    grey = _others_among(layer, list(found))
    if len(grey) > 1:
        found = {place: words for place, words in found.items() if place not in grey} | {grey[0]: tr("Other changes")}
    return found


def _others_among(layer: QgsRasterLayer, places: Sequence[int]) -> list[int]:
    """Those entries of a map of changes that stand for its small changes."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer) or not MapOrigin(layer.source()).is_change:
        return []
    colours = [item.color.name() for item in renderer.classes()]
    return [place for place in places if colours[place - 1] == OTHERS]
