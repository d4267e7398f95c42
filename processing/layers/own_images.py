"""Layers that only show something: images of a date and previews, which are no input of anything."""

from __future__ import annotations

from qgis.core import QgsMapLayer

IMAGE_DAY = "lstmfcn/imageDay"  # custom property of the image of a date: that date, ISO 8601
PREVIEW = "lstmfcn/preview"  # custom property of the preview of a map


def is_shown_here(layer: QgsMapLayer) -> bool:
    """Whether a layer was made by this plugin to be looked at only."""
    return bool(layer.customProperty(IMAGE_DAY) or layer.customProperty(PREVIEW))
