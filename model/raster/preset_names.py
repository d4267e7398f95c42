"""Names of the presets in providers.yaml, for the dialogs, which read no YAML; those of a user's own file come beside them."""

from __future__ import annotations

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
