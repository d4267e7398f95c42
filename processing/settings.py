"""QGIS settings of the plugin."""

from __future__ import annotations

import os

from qgis.core import QgsSettings

SETTING_MODEL = "lstmfcn/lastModel"


def remember_model(model: str) -> None:
    """Keep a model file's path for the dialogs to come."""
    QgsSettings().setValue(SETTING_MODEL, model)


def last_model() -> str:
    """The model that was remembered last; empty when there is none, or when its file is gone."""
    model = str(QgsSettings().value(SETTING_MODEL, "") or "")
    return model if os.path.isfile(model) else ""


SETTING_PYTHON = "lstmfcn/python"


SETTING_PROBE = "lstmfcn/probe"
