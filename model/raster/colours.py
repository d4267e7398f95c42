"""Class colours: one colour per label, always the same."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from .choices import PALETTES

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

# Found by a search for the colours nearest to those that map readers expect which every kind of colour vision tells apart:
# CIELAB differences of at least 15 among the first eight and 10 among all, also as seen with protanopia, deuteranopia and
# tritanopia (Machado, Oliveira and Fernandes 2009).
SAFE_PALETTE: tuple[str, ...] = (
    "#036a42",  # dark green
    "#6379c2",  # blue
    "#fbf03a",  # yellow
    "#d27006",  # orange
    "#9dcf84",  # light green
    "#948b76",  # grey
    "#6c2b90",  # purple
    "#f1a4c6",  # pink
    "#461d00",  # brown
    "#a6eaff",  # light blue
    "#019793",  # teal
    "#b01609",  # red
)
FEW = 8  # labels that share the first, the most different colours

# Places in the palette that words in a label ask for, in the languages of many users.
_EXPECTED: tuple[tuple[int, tuple[str, ...]], ...] = (
    (4, ("savan", "cerrado", "shrub", "nonforest", "non_forest", "non-forest", "arbust", "matorral")),
    (0, ("forest", "florest", "bosque", "forêt", "tree", "wood", "mata")),
    (1, ("water", "água", "agua", "eau", "lake", "river", "wetland")),
    (2, ("pasture", "grass", "pastag", "pastiz", "pasto", "pâtur", "prairie", "meadow")),
    (5, ("urban", "built", "settlement", "city", "cidade", "ciudad", "ville", "bâti", "bare", "rock")),
    (
        3,
        (
            "crop",
            "soy",
            "corn",
            "maize",
            "wheat",
            "rice",
            "cotton",
            "cane",
            "agric",
            "cultiv",
            "milho",
            "trigo",
            "soja",
            "maïs",
        ),
    ),
)

_COLOUR = re.compile("#[0-9a-fA-F]{6}")


def label_colours(
    labels: Sequence[str], preferred: Mapping[str, str] | None = None, palette: str = PALETTES[0]
) -> tuple[str, ...]:
    """Colours of labels, always the same for the same labels.

    Parameters
    ----------
    labels : sequence of str
        Class labels.
    preferred : mapping of str to str, optional
        Colours the user already gave to some labels, as ``#rrggbb``; anything else is passed over.
    palette : {"safe", "sits"}
        ``safe``: colours that every kind of colour vision tells apart; ``sits``: those of the R package sits for the labels it
        knows, and safe ones for the others.

    Returns
    -------
    tuple of str
        One ``#rrggbb`` for each label: the user's, else one of the palette that fits a word of the label, else one chosen by the
        label itself (the next free one where two labels meet).
    """
    preferred = {label: colour for label, colour in (preferred or {}).items() if _COLOUR.fullmatch(colour)}
    known = {label.casefold(): colour for label, colour in KNOWN_LABELS.items()} if palette == "sits" else {}
    chosen: dict[str, str] = {}
    for label in labels:
        colour = preferred.get(label) or known.get(label.strip().replace(" ", "_").casefold())
        if colour:
            chosen[label] = colour.lower()
    safe = SAFE_PALETTE[:FEW] if len(labels) <= FEW else SAFE_PALETTE
    for label in labels:
        expected = _expected_place(label)
        if label not in chosen and expected is not None and safe[expected] not in chosen.values():
            chosen[label] = safe[expected]
    for label in labels:
        if label not in chosen:
            chosen[label] = _free_colour(label, safe, set(chosen.values()))
    return tuple(chosen[label] for label in labels)


def _expected_place(label: str) -> int | None:
    """Place in the palette of the colour that map readers expect for a label; None for any."""
    name = label.casefold()
    return next((place for place, words in _EXPECTED if any(word in name for word in words)), None)


def _free_colour(label: str, palette: Sequence[str], taken: set[str]) -> str:
    """The colour of a palette that the label itself chooses, or the next free one; paler and darker ones when all are taken."""
    digest = hashlib.sha256(label.encode()).digest()
    start = int.from_bytes(digest[:4], "big")
    for towards, share in ((255, 0.0), (255, 0.5), (0, 0.4)):
        for step in range(len(palette)):
            colour = _mixed(palette[(start + step) % len(palette)], towards, share)
            if colour not in taken:
                return colour
    return "#" + digest.hex()[:6]


def _mixed(colour: str, towards: int, share: float) -> str:
    """A colour with a share of white (255) or black (0) in it."""
    return "#" + "".join(f"{round(part + share * (towards - part)):02x}" for part in red_green_blue(colour))


def red_green_blue(colour: str) -> tuple[int, int, int]:
    """The three components, 0 to 255, of a colour written ``#rrggbb``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
