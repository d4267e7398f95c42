"""Class colours: one colour per label, always the same."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

# The legend of the R package sits for the classes its users map (method: colours).
KNOWN_LABELS: dict[str, str] = {
    "Cerrado": "#a2d43f",
    "Forest": "#1e8449",
    "Pasture": "#fad12d",
    "Soy_Corn": "#d68910",
    "Soy_Cotton": "#9c640c",
    "Soy_Fallow": "#fad7a0",
    "Soy_Millet": "#f5b041",
    "Soy_Sunflower": "#f8c471",
    "Fallow_Cotton": "#d35400",
    "Soy": "#fad7a0",
    "Water": "#2980b9",
    "Wetland": "#a0b9c8",
    "Deforestation": "#dbe6da",
    "Clear_Cut_Bare_Soil": "#d7c49c",
    "Clear_Cut_Burned_Area": "#ec7063",
    "Clear_Cut_Vegetation": "#d8da83",
    "Mountainside_Forest": "#229c59",
    "Riparian_Forest": "#00b29e",
    "Seasonally_Flooded": "#3ababa",
    "Cropland": "#f0b27a",
    "Urban_Area": "#b2b0b8",
    "Secondary_Vegetation": "#40c772",
    "Silviculture": "#1abc9c",
    "Sugarcane": "#d98880",
    "NonForest": "#c0d665",
}

# Paul Tol, "Colour schemes" (2021), schemes "muted" and "light": told apart with every kind of colour vision.
QUALITATIVE_PALETTE: tuple[str, ...] = (
    "#332288",
    "#88ccee",
    "#44aa99",
    "#117733",
    "#999933",
    "#ddcc77",
    "#cc6677",
    "#882255",
    "#aa4499",
    "#77aadd",
    "#99ddff",
    "#44bb99",
    "#bbcc33",
    "#aaaa00",
    "#eedd88",
    "#ee8866",
    "#ffaabb",
)

_COLOUR = re.compile("#[0-9a-fA-F]{6}")


def label_colours(labels: Sequence[str], preferred: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Colours of labels, always the same for the same label.

    Parameters
    ----------
    labels : sequence of str
        Class labels.
    preferred : mapping of str to str, optional
        Colours the user already gave to some labels, as ``#rrggbb``; anything else is passed over.

    Returns
    -------
    tuple of str
        One ``#rrggbb`` for each label: the user's, else the known one, else one of the palette chosen by the label's
        own name (the next free one where two names meet).
    """
    preferred = {label: colour for label, colour in (preferred or {}).items() if _COLOUR.fullmatch(colour)}
    known = {label.casefold(): colour for label, colour in KNOWN_LABELS.items()}
    chosen: dict[str, str] = {}
    for label in labels:
        colour = preferred.get(label) or known.get(label.strip().replace(" ", "_").casefold())
        if colour:
            chosen[label] = colour.lower()
    for label in labels:
        if label not in chosen:
            chosen[label] = _free_colour(label, set(chosen.values()))
    return tuple(chosen[label] for label in labels)


def _free_colour(label: str, taken: set[str]) -> str:
    start = int.from_bytes(hashlib.sha256(label.encode()).digest()[:4], "big")
    for step in range(len(QUALITATIVE_PALETTE)):
        colour = QUALITATIVE_PALETTE[(start + step) % len(QUALITATIVE_PALETTE)]
        if colour not in taken:
            return colour
    return "#" + hashlib.sha256(label.encode()).hexdigest()[:6]


def red_green_blue(colour: str) -> tuple[int, int, int]:
    """The three components, 0 to 255, of a colour written ``#rrggbb``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
