"""Groups of the toolbox in the order of the work."""

from __future__ import annotations

from ..translation import tr

# QGIS lists groups by their names, so these begin with a number.
ORDER = ("Images", "Cubes", "Samples", "Classification", "After classification", "Tools", "Example models")


def numbered_group(group: str) -> str:
    """Name of a group as the toolbox shows it."""
    return f"{ORDER.index(group) + 1}. {tr(group)}"
