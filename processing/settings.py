"""QGIS settings of the plugin."""

from __future__ import annotations

import os

from qgis.core import QgsSettings

SETTING_MODEL = "lstmfcn/lastModel"
SETTING_PYTHON = "lstmfcn/python"
SETTING_PROBE = "lstmfcn/probe"
SETTING_REPORTS = "lstmfcn/reports"
SETTING_HELP = "lstmfcn/helpAddress"


def remember_model(model: str) -> None:
    """Store the path of a model file as the default of later dialogs."""
    QgsSettings().setValue(SETTING_MODEL, model)


def last_model() -> str:
    """Path of the last model; empty if there is none, or if its file is gone."""
    model = str(QgsSettings().value(SETTING_MODEL, "") or "")
    return model if os.path.isfile(model) else ""
