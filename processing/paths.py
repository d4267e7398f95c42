"""Paths inside the plugin folder."""

from __future__ import annotations

from pathlib import Path

PLUGIN_FOLDER = Path(__file__).resolve().parent.parent


REQUIREMENTS = PLUGIN_FOLDER / "model" / "requirements.txt"
