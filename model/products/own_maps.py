"""Maps written by this plugin, recognised by their metadata and not read as images of a cube."""

from __future__ import annotations

from collections.abc import Mapping

_OF_MAPS = frozenset({"LSTMFCN_LABELS", "LSTMFCN_COLOURS", "LSTMFCN_MODEL"})
_OF_IMAGES = frozenset({"LSTMFCN_FINGERPRINT", "LSTMFCN_CONTENT"})  # of composites and of index rasters


def is_own_map(items: Mapping[str, str]) -> bool:
    """Whether a raster is a class map, probabilities, uncertainty or another map of classes, by its metadata items."""
    ours = {name for name in items if name.startswith("LSTMFCN_")}
    return bool(ours & _OF_MAPS) or ("LSTMFCN_VERSION" in ours and not ours & _OF_IMAGES)
