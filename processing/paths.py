"""Paths inside the plugin folder."""

from __future__ import annotations

from pathlib import Path

# Widgets are named as text in the metadata of parameters, since without a window they are never loaded.
WIDGETS = f"{__package__}.gui"
PLUGIN_FOLDER = Path(__file__).resolve().parent.parent
LOCK = PLUGIN_FOLDER / "model" / "requirements.lock"
