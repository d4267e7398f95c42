"""Page of Settings > Options for the engine."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from ..paths import PLUGIN_FOLDER
from ..settings import SETTING_PROBE, SETTING_PYTHON
from ..translation import tr


class EngineOptionsFactory(QgsOptionsWidgetFactory):
    """Factory of the page in QGIS's options."""

    def __init__(self) -> None:
        super().__init__("LSTM-FCN", QIcon(str(PLUGIN_FOLDER / "icons" / "lstm_fcn.svg")))

    def path(self) -> list[str]:
        """Path of the page in the options tree: below that of QGIS's Processing plugin."""
        return [QCoreApplication.translate("ProcessingPlugin", "Processing")]

    def createWidget(self, parent: QWidget) -> EngineOptions:
        return EngineOptions(parent)


class EngineOptions(QgsOptionsPageWidget):
    """Options page: the engine's Python and the state of the managed environment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._python = QgsFileWidget()
        self._python.setFilePath(str(QgsSettings().value(SETTING_PYTHON, "") or ""))
        self._state = QLabel()
        self._state.setWordWrap(True)
        button = QPushButton(tr("Set up engine …"))
        button.clicked.connect(self._set_up)
        form = QFormLayout(self)
        form.addRow(tr("Engine Python (leave empty to detect)"), self._python)
        form.addRow(tr("State"), self._state)
        form.addRow("", button)
        self._show_state()

    def apply(self) -> None:
        """Save the settings; the next run tests whether the Python can run the engine."""
        if self._python.filePath() != str(QgsSettings().value(SETTING_PYTHON, "") or ""):
            QgsSettings().setValue(SETTING_PYTHON, self._python.filePath())
            QgsSettings().remove(SETTING_PROBE)

    def _set_up(self) -> None:
        from .setup_dialog import open_set_up  # noqa: PLC0415 - loaded only now, so that QGIS starts faster

        open_set_up(self)
        self._python.setFilePath(str(QgsSettings().value(SETTING_PYTHON, "") or ""))
        self._show_state()

    def _show_state(self) -> None:
        from ..engine.diagnostics import engine_state  # noqa: PLC0415 - loaded only now, so that QGIS starts faster

        self._state.setText(engine_state()[1])
