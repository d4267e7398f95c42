"""Page of Settings > Options: the engine, and default values of dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsSettings
from qgis.gui import QgsDoubleSpinBox, QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...model.commands import classify, common
from ...model.runtime.parameters import Number
from ..algorithms.train import PALETTE_CHOICES
from ..parameters.choice_words import WORDS
from ..parameters.declared import choices_of
from ..paths import PLUGIN_FOLDER
from ..settings import (
    SETTING_DEVICE,
    SETTING_HELP,
    SETTING_MEMORY,
    SETTING_PALETTE,
    SETTING_PROBE,
    SETTING_PYTHON,
    number_setting,
)
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
    """Options page: the engine's Python and its state, defaults of the dialogs, and where the documentation is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._python = QgsFileWidget()
        self._python.setFilePath(_text_setting(SETTING_PYTHON))
        self._state = QLabel()
        self._state.setWordWrap(True)
        button = QPushButton(tr("Set up engine…"))
        button.clicked.connect(self._set_up)
        engine = QGroupBox(tr("Engine"))
        form = QFormLayout(engine)
        form.addRow(tr("Engine Python (leave empty to detect)"), self._python)
        form.addRow(tr("Status"), self._state)
        form.addRow("", button)
        self._help = QLineEdit(_text_setting(SETTING_HELP))
        self._help.setPlaceholderText(tr("Documentation included in the plugin"))
        documentation = QGroupBox(tr("Documentation"))
        form = QFormLayout(documentation)
        form.addRow(tr("Online documentation URL"), self._help)
        layout = QVBoxLayout(self)
        for box in (engine, self._defaults(), documentation):
            layout.addWidget(box)
        layout.addStretch()
        self._show_state()

    def apply(self) -> None:
        """Save the settings; the next run tests whether the Python can run the engine."""
        settings = QgsSettings()
        if self._python.filePath() != _text_setting(SETTING_PYTHON):
            settings.setValue(SETTING_PYTHON, self._python.filePath())
            settings.remove(SETTING_PROBE)
        for name, value, usual in (
            (SETTING_DEVICE, self._device.currentIndex(), 0),
            (SETTING_PALETTE, self._palette.currentIndex(), 0),
            (SETTING_MEMORY, self._memory.value(), self._memory.clearValue()),
        ):
            if value == usual:
                settings.remove(name)
            else:
                settings.setValue(name, value)
        address = self._help.text().strip()
        settings.setValue(SETTING_HELP, f"{address.rstrip('/')}/" if address else "")

    def _defaults(self) -> QGroupBox:
        """Default values of dialogs; values that QGIS stores itself are not repeated."""
        devices = choices_of(common.DEVICE["device"])
        self._device = _choice([tr(WORDS["DEVICE"][device]) for device in devices], SETTING_DEVICE)
        self._palette = _choice([tr(words) for words in PALETTE_CHOICES], SETTING_PALETTE)
        self._memory = QgsDoubleSpinBox()
        declared = classify.PARAMETERS["memory_limit"]
        if isinstance(declared, Number):
            self._memory.setRange(declared.low, declared.high)
        self._memory.setDecimals(1)
        self._memory.setClearValue(float(declared.default))
        self._memory.setValue(number_setting(SETTING_MEMORY) or float(declared.default))
        elsewhere = QLabel(
            tr("Threads and the default output folder are set in Processing ▸ General (Max Threads, Output folder).")
        )
        elsewhere.setWordWrap(True)
        box = QGroupBox(tr("Defaults for dialogs"))
        form = QFormLayout(box)
        form.addRow(tr("Device"), self._device)
        form.addRow(tr("Memory limit (GB)"), self._memory)
        form.addRow(tr("Colours of the classes"), self._palette)
        form.addRow(elsewhere)
        return box

    def _set_up(self) -> None:
        from .setup_dialog import open_set_up  # noqa: PLC0415 - loaded only now, so that QGIS starts faster

        open_set_up(self)
        self._python.setFilePath(_text_setting(SETTING_PYTHON))
        self._show_state()

    def _show_state(self) -> None:
        from ..engine.diagnostics import engine_state  # noqa: PLC0415 - loaded only now, so that QGIS starts faster

        self._state.setText(engine_state()[1])


def _text_setting(name: str) -> str:
    return str(QgsSettings().value(name, "") or "")


def _choice(words: Sequence[str], setting: str) -> QComboBox:
    box = QComboBox()
    box.addItems(words)
    box.setCurrentIndex(min(int(number_setting(setting) or 0), len(words) - 1))
    return box
