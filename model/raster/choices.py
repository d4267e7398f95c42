"""Choices of colours, codes and image providers; loads nothing but the standard library."""

from __future__ import annotations

# Colours of classes that come without any: told apart with every kind of colour vision, or those of the R package sits.
PALETTES = ("safe", "sits")
HIGHEST_CODE = (
    65_534  # of a class, in uint16, whose last number is nodata; 0 is none, since many programs take it for nodata
)
# Presets in providers.yaml, for the dialogs, which read no YAML; those of a user's own file come beside them.
PRESETS = (
    "sentinel-2-planetary-computer",
    "landsat-planetary-computer",
    "hls-planetary-computer",
    "sentinel-2-earth-search",
    "landsat-earth-search",
    "sentinel-2-copernicus",
    "sentinel-2-cube-brazil",
    "landsat-cube-brazil",
    "cbers-cube-brazil",
)
