"""Choice of cube and model in the time-series dock."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext, QgsProject, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...parameters.base import MODEL_FILTER
from ...parameters.cube import (
    BANDS,
    CUBE_HELP,
    FILE_PATTERN,
    MASK_BAND,
    MASK_VALUES,
    NODATA,
    RASTERS,
    raster_error,
    raster_job,
)
from ...parameters.text_forms import read_numbers, split_list
from ...translation import tr
from ..raster_list import RasterList
from .state import Scene

LAST_RASTERS = "lstmfcn/seriesRasters"
LAST_MODEL = "lstmfcn/seriesModel"


class SeriesSource(QgsCollapsibleGroupBox):
    """Widget to choose rasters, model, and cube parameters.

    Signals
    -------
    changed ()
        Another cube or model is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rasters = RasterList()
        self._model = QgsFileWidget()
        self._model.setFilter(tr(MODEL_FILTER))
        self._model.setDialogTitle(tr("Model made by Train LSTM-FCN"))
        self._model.lineEdit().setPlaceholderText(tr("none: series only"))
        self._texts = {name: QLineEdit() for name in (BANDS, FILE_PATTERN, MASK_BAND, MASK_VALUES, NODATA)}
        titles = {
            BANDS: (tr("Bands"), tr("all, or those of the model")),
            FILE_PATTERN: (tr("File pattern"), tr("recognised automatically")),
            MASK_BAND: (tr("Mask band"), tr("a known one")),
            MASK_VALUES: (tr("Mask values"), tr("known values")),
            NODATA: (tr("No data values"), tr("those of the files")),
        }
        self._labels = {name.lower(): title for name, (title, _) in titles.items()}
        more = QgsCollapsibleGroupBox(tr("More"))
        form = QFormLayout(more)
        for name, field in self._texts.items():
            title, empty = titles[name]
            field.setPlaceholderText(empty)
            field.setToolTip(f"<p>{tr(CUBE_HELP[name])}</p>")
            field.editingFinished.connect(self._check_changed)
            form.addRow(title, field)
        of_model = QFormLayout()
        of_model.addRow(tr("Model"), self._model)
        layout = QVBoxLayout(self)
        layout.addWidget(self._rasters)
        layout.addLayout(of_model)
        layout.addWidget(more)
        more.setCollapsed(True)
        self._restore()
        self._last_job = self.job()
        self._rasters.changed.connect(self._check_changed)
        self._model.fileChanged.connect(self._check_changed)
        self.summarise(None)

    @property
    def rasters(self) -> list[str]:
        """Paths and layer ids of the rasters."""
        return self._rasters.rasters()

    def choose(self, rasters: list[str], model: str = "") -> None:
        """Set the cube and the model."""
        self._rasters.set_rasters(rasters)
        self._model.setFilePath(model)

    def error(self) -> str | None:
        """Error message if the cube cannot be opened, as far as known without trying; None otherwise."""
        return raster_error({RASTERS: self.rasters}, self._context(), optional=False)

    def job(self) -> dict[str, Any]:
        """The job of the engine's command ``pixels``."""
        return {
            "rasters": raster_job([item for item in self.rasters if self._exists(item)], self._context()),
            "model": self._model.filePath() or None,
            "bands": split_list(self._texts[BANDS].text()),
            "file_pattern": self._texts[FILE_PATTERN].text().strip(),
            "mask_band": self._texts[MASK_BAND].text().strip(),
            "mask_values": self._texts[MASK_VALUES].text().strip(),
            "nodata": read_numbers(self._texts[NODATA].text(), whole=False),
            "fill_dates": True,  # a hole in the cube is to be seen, not refused
        }

    def labels(self) -> dict[str, str]:
        """Labels of the fields, by their keys in the job."""
        return {**self._labels, "rasters": tr("Rasters"), "model": tr("Model")}

    def summarise(self, scene: Scene | None) -> None:
        """Show the open cube and model in the title of the collapsible box."""
        if scene is None:
            self.setTitle(tr("Cube and model"))
            return
        words = tr("{0} dates, {1}").format(len(scene.dates), ", ".join(scene.bands[:4]))
        words += " …" if len(scene.bands) > 4 else ""
        self.setTitle(f"{words} · {scene.model.name}" if scene.model else words)

    def remember(self) -> None:
        """Save cube and model in the settings; layers belong to a project and are not saved."""
        paths = [item for item in self.rasters if QgsProject.instance().mapLayer(item) is None]
        QgsSettings().setValue(LAST_RASTERS, paths)
        QgsSettings().setValue(LAST_MODEL, self._model.filePath())

    def _restore(self) -> None:
        paths = QgsSettings().value(LAST_RASTERS, []) or []
        self._rasters.set_rasters(
            path for path in ([paths] if isinstance(paths, str) else paths) if os.path.exists(path)
        )
        model = str(QgsSettings().value(LAST_MODEL, "") or "")
        self._model.setFilePath(model if os.path.isfile(model) else "")

    def _check_changed(self) -> None:
        job = self.job()
        if job != self._last_job:
            self._last_job = job
            self.summarise(None)
            self.changed.emit()

    @staticmethod
    def _exists(item: str) -> bool:
        """Whether a raster exists; a layer may have left the project since it was chosen."""
        return not raster_error({RASTERS: [item]}, SeriesSource._context(), optional=False)

    @staticmethod
    def _context() -> QgsProcessingContext:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return context
