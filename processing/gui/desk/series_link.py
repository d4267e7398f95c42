"""The time series of the place, in the dock of pixel time series."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsPointXY, QgsProcessingContext, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt

from ...parameters.cube import raster_job
from ..panel.setup import read_from_project
from ..series.menu import SeriesMenu
from ..series.state import Scene


class SeriesLink:
    """Sets the place that the dock of pixel time series shows.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    series : SeriesMenu
        Opens the dock.
    desk : QgsDockWidget
        The desk, which the dock must not cover.
    """

    def __init__(self, iface: QgisInterface, series: SeriesMenu, desk: QgsDockWidget) -> None:
        self._iface, self._series, self._desk = iface, series, desk

    @property
    def scene(self) -> Scene | None:
        """Cube and model that the dock has open, if it is there."""
        return self._series.dock.scene if self._series.dock is not None else None

    def cube_job(self) -> dict[str, Any]:
        """Job of the cube in the dock, else of that in the project's set-up; empty without one."""
        dock = self._series.dock
        if dock is None or not dock.source.rasters or dock.source.error():
            return cube_job_of_project()
        return {key: value for key, value in dock.source.job().items() if key != "model"}

    def set_blind(self, on: bool) -> None:
        """Hide what the model says of the place, in the dock that is open or will be opened."""
        self._series.set_blind(on)

    def show_place(self, point: QgsPointXY | None, wanted: bool) -> None:
        """Show the series at a place in the map's CRS.

        Parameters
        ----------
        point : QgsPointXY or None
            The place.
        wanted : bool
            Whether the dock is opened if it is closed.
        """
        if wanted:
            self._open()
        dock = self._series.dock
        if dock is not None and wanted and point is not None:
            dock.click(point)

    def _open(self) -> None:
        dock = self._series.dock
        if dock is None or not dock.isUserVisible():
            self._series.show()
            dock = self._series.dock
        window = self._iface.mainWindow()
        if dock is not None and self._desk in window.tabifiedDockWidgets(dock):
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
            self._desk.raise_()
        if dock is not None and not dock.source.rasters:
            setup = read_from_project(QgsProject.instance())
            if setup.rasters:
                dock.choose(setup.rasters, setup.model)


def cube_job_of_project() -> dict[str, Any]:
    """Job of the cube in the set-up of the project; empty where it has none."""
    project = QgsProject.instance()
    rasters = read_from_project(project).rasters
    context = QgsProcessingContext()
    context.setProject(project)
    return {"rasters": raster_job(rasters, context), "fill_dates": True} if rasters else {}
