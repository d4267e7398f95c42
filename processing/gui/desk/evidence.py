"""What the desk shows of a place: its position on the map and its time series; in blind mode nothing of a model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsPointXY, QgsProject, QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...translation import tr
from ..series.menu import SeriesMenu
from ..series.state import ModelScene
from .blind import BlindMode, restore_hidden
from .chip_strip import ChipStrip
from .chips import ChipPlace
from .classes import known_classes
from .place import PlaceOnMap, point_in
from .series_link import SeriesLink
from .session import LabellingSession

CHIPS_SHOWN = "lstmfcn/chipsShown"


class Evidence(QWidget):
    """Widget with what helps to tell the class of a place.

    Parameters
    ----------
    iface : QgisInterface
        The window.
    series : SeriesMenu
        Opens the dock of pixel time series.
    desk : QgsDockWidget
        The desk.
    """

    def __init__(self, iface: QgisInterface, series: SeriesMenu, desk: QgsDockWidget) -> None:
        super().__init__()
        self._project = QgsProject.instance()
        self._canvas = iface.mapCanvas()
        self._mark = PlaceOnMap(self._canvas)
        self._series = SeriesLink(iface, series, desk)
        self.blind = BlindMode(iface, self._project)
        self._session: LabellingSession | None = None
        self._point: QgsPointXY | None = None
        self._fids: tuple[int | None, int | None] = (None, None)
        self.series_box = _toggle(
            "series", tr("Time series"), tr("Show the time series of each place in the dock of pixel time series")
        )
        self.blind_box = _toggle(
            "blind",
            tr("Blind"),
            tr(
                "For reference data: hide class maps, probabilities and all else that a model says, until this is switched off"
            ),
        )
        self.chips_box = _toggle("chips", tr("Images"), tr("Show small images of each place on several dates"))
        self.chips = ChipStrip(self._cube)
        self.row = QHBoxLayout()
        self.row.setSpacing(3)
        for box in (self.series_box, self.chips_box, self.blind_box):
            self.row.addWidget(box)
        self.row.addStretch()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addLayout(self.row)
        self._layout.addWidget(self.chips)
        self.series_box.toggled.connect(lambda _: self._show_series())
        self.blind_box.toggled.connect(self._set_blind)
        self.chips_box.setChecked(QgsSettings().value(CHIPS_SHOWN, False, type=bool))
        self.chips.setVisible(self.chips_box.isChecked())
        self.chips_box.toggled.connect(self._toggle_chips)
        self._project.readProject.connect(self._restore_saved)
        self._restore_saved()

    def shut(self) -> None:
        """Let go of the map and the project."""
        self.blind_box.setChecked(False)
        self.chips.shut()
        self._mark.remove()
        self._project.readProject.disconnect(self._restore_saved)

    def known_classes(self) -> Mapping[str, str]:
        """Colours of the classes of the open model, or of the project."""
        return known_classes(self._project, self._series.scene)

    def use(self, session: LabellingSession | None) -> None:
        """Show places of a layer; blind mode ends with the layer it was switched on for."""
        self.blind_box.setChecked(False)
        self._session, self._point, self._fids = session, None, (None, None)
        self.chips.clear()
        self._mark.hide()

    def show_place(self, fid: int | None, following: int | None, scale: float | None) -> None:
        """Show a place.

        Parameters
        ----------
        fid : int or None
            Its id; None hides the marker.
        following : int or None
            Id of the place that probably comes next, whose images are drawn ahead.
        scale : float or None
            Denominator of the scale of the map; None leaves the map where it is.
        """
        self._point = None
        if self._session is None or fid is None:
            self._mark.hide()
            return
        self._point = self._mark.show(self._session.layer, self._session.geometry(fid), scale)
        self._show_series()
        self._fids = fid, following
        self._show_chips()

    def hide_place(self) -> None:
        """Hide the marker."""
        self._mark.hide()

    def _show_series(self) -> None:
        self._series.set_blind(self.blind.is_on)
        self._series.show_place(self._point, self.series_box.isChecked())

    def _cube(self) -> tuple[dict[str, Any], ModelScene | None]:
        scene = self._series.scene
        return self._series.cube_job(), scene.model if scene is not None else None

    def _toggle_chips(self, on: bool) -> None:
        QgsSettings().setValue(CHIPS_SHOWN, on)
        self.chips.setVisible(on)
        self._show_chips()

    def _show_chips(self) -> None:
        if self.chips_box.isChecked():
            self.chips.show_place(*map(self._chip_place, self._fids))

    def _chip_place(self, fid: int | None) -> ChipPlace | None:
        if fid is None or self._session is None:
            return None
        point = point_in(self._session.geometry(fid))
        return ChipPlace(fid, point.x(), point.y(), self._session.layer.crs()) if point is not None else None

    def _set_blind(self, on: bool) -> None:
        if on and self._session is not None:
            self.blind.begin(self._session.layer, self._session.class_field)
        else:
            self.blind.end()
        self._show_series()

    def _restore_saved(self) -> None:
        """Show again what a project hid that was saved in blind mode."""
        QTimer.singleShot(0, lambda: None if self.blind.is_on else restore_hidden(self._project))


def _toggle(name: str, words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"LstmFcnDesk_{name}")
    button.setText(words)
    button.setToolTip(tip)
    button.setCheckable(True)
    return button
