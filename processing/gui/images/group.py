"""Group of layers with the images of a cube: a layer for each date, of which one is shown.

The layers are QGIS's own and open without the plugin. Each has the temporal range from its date to the next one; while QGIS's
temporal controller is on, all are switched on and the controller chooses.
"""

from __future__ import annotations

from datetime import date, timedelta

from qgis.core import (
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .composites import composite_layers, composites_of
from .inventory import Inventory

GROUP = "lstmfcn/images"  # custom property that marks the group


class ImageGroup:
    """Images of a cube in a project.

    Parameters
    ----------
    project : QgsProject
        Gets the group.
    inventory : Inventory
        The cube.
    name : str
        Of the group.
    """

    def __init__(self, project: QgsProject, inventory: Inventory, name: str) -> None:
        self._project, self.inventory, self._name = project, inventory, name
        self.composite = composites_of(inventory)[0].key
        self.hide_flagged = False
        self.is_animated = False
        self.position = 0
        self._layers: list[list[str]] = []  # ids, by date

    @property
    def node(self) -> QgsLayerTreeGroup | None:
        """The group in the layer tree; None where it was removed."""
        root = self._project.layerTreeRoot()
        return next((group for group in root.findGroups(True) if group.customProperty(GROUP)), None)

    def fill(self) -> None:
        """Make the layers of all dates anew, in the group that is there or in a new one above all other rasters."""
        old = self.node
        if old is not None:
            self._project.removeMapLayers([node.layerId() for node in old.findLayers()])
        group = old if old is not None else self._new_group()
        group.setName(self._name)
        group.setCustomProperty(GROUP, True)
        self._layers = []
        for t, day in enumerate(self.inventory.dates):
            layers = composite_layers(self.inventory, day, self.composite, self.hide_flagged, self._end_of(t))
            for layer in layers:
                layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
            self._project.addMapLayers(layers, False)
            for layer in layers:
                node = group.insertLayer(0, layer)  # where several are drawn at once, the latest is on top
                node.setExpanded(False)
                node.setItemVisibilityChecked(self.is_animated)
            self._layers.append([layer.id() for layer in layers])
        self._set_shown(self.position, True)

    def show(self, position: int) -> list[QgsRasterLayer]:
        """Show a date instead of the one that is shown.

        Parameters
        ----------
        position : int
            In the timeline.

        Returns
        -------
        list of QgsRasterLayer
            Its layers; empty where the date lacks a band.
        """
        if position != self.position:
            self._set_shown(self.position, False)
            self.position = position
        self._set_shown(position, True)
        return self.layers_of(position)

    def layers_of(self, position: int) -> list[QgsRasterLayer]:
        """Layers of a date."""
        if position >= len(self._layers):
            return []
        found = (self._project.mapLayer(name) for name in self._layers[position])
        return [layer for layer in found if isinstance(layer, QgsRasterLayer)]

    def set_animated(self, on: bool) -> None:
        """Switch all dates on, for the temporal controller to choose from, or only the one that is shown."""
        self.is_animated = on
        group = self.node
        for node in group.findLayers() if group is not None else ():
            node.setItemVisibilityChecked(on or node.layerId() in self._layers[self.position])

    def period(self) -> QgsDateTimeRange:
        """From the first date to the end of the last one."""
        spans = [
            layer.temporalProperties().fixedTemporalRange()
            for t in range(len(self.inventory.dates))
            for layer in self.layers_of(t)
        ]
        return QgsDateTimeRange(spans[0].begin(), spans[-1].end(), True, False) if spans else QgsDateTimeRange()

    def spans(self) -> list[QgsDateTimeRange]:
        """Temporal range of each date that has a layer."""
        layers = [self.layers_of(t) for t in range(len(self.inventory.dates))]
        return [of_date[0].temporalProperties().fixedTemporalRange() for of_date in layers if of_date]

    def _set_shown(self, position: int, shown: bool) -> None:
        """Switch a date on or off, and list it in the layer tree only while it is shown."""
        root = self._project.layerTreeRoot()
        for layer in self.layers_of(position):
            flag = QgsMapLayer.LayerFlag.Private
            layer.setFlags(layer.flags() & ~flag if shown else layer.flags() | flag)
            node = root.findLayer(layer.id())
            if node is not None:
                node.setItemVisibilityChecked(shown or self.is_animated)

    def _end_of(self, t: int) -> date:
        """Day on which the next date begins; the last one lasts as long as the one before."""
        days = self.inventory.dates
        if t + 1 < len(days):
            return days[t + 1]
        return days[t] + (days[t] - days[t - 1] if t else timedelta(days=1))

    def _new_group(self) -> QgsLayerTreeGroup:
        root = self._project.layerTreeRoot()
        above = 0
        for node in root.children():
            if not (isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsVectorLayer)):
                break
            above += 1
        return root.insertGroup(above, self._name)
