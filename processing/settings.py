"""QGIS settings of the plugin."""

from __future__ import annotations

import os

from qgis.core import QgsSettings

SETTING_MODEL = "lstmfcn/lastModel"
SETTING_PYTHON = "lstmfcn/python"
SETTING_PROBE = "lstmfcn/probe"
SETTING_REPORTS = "lstmfcn/reports"
SETTING_HELP = "lstmfcn/helpAddress"
# What dialogs begin with; scripts and models have the values that are declared.
SETTING_DEVICE = "lstmfcn/device"
SETTING_MEMORY = "lstmfcn/memoryLimit"
SETTING_PALETTE = "lstmfcn/palette"
# Of QGIS's own page Processing > General.
_PROCESSING = "Processing/Configuration"
PROCESSING_THREADS = f"{_PROCESSING}/MAX_THREADS"
PROCESSING_FOLDER = f"{_PROCESSING}/OUTPUTS_FOLDER"


def number_setting(name: str) -> float | None:
    """A number that the user has chosen in the options; None where that was never done."""
    value = QgsSettings().value(name)
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return None


def remember_model(model: str) -> None:
    """Store the path of a model file as the default of later dialogs."""
    QgsSettings().setValue(SETTING_MODEL, model)


def last_model() -> str:
    """Path of the last model; empty if there is none, or if its file is gone."""
    model = str(QgsSettings().value(SETTING_MODEL, "") or "")
    return model if os.path.isfile(model) else ""
