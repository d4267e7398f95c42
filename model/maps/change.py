"""Change detection between two class maps: transition matrix and change map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..raster.colour_vision import least_difference
from ..raster.colours import SAFE_PALETTE, label_colours, red_green_blue
from ..raster.pixel_areas import PixelAreas, warn_of_distortion
from ..raster.quantization import class_dtype, class_nodata
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message, Row
from ..runtime.outputs import Outputs
from ..runtime.progress import Progress
from .class_map import ClassMap, check_same_pixels, check_shared_classes, read_strips
from .legend import Legend

PALE = 0.7  # of white in the colour of what stayed
SOURCE = 0.25  # of the old class in the colour of what changed
MOST_NAMED = 8  # changes that a legend names, in colours that are told apart
LEAST_DIFFERENCE = 15.0  # CIELAB, of these colours, with every kind of colour vision
OTHERS = "#9aa0a6"  # colour of all other changes


@dataclass(frozen=True)
class Change:
    """Transitions between two class maps.

    Attributes
    ----------
    labels, colours : tuple of str
        K classes of either map.
    pixels : int64 array of shape (K, K)
        Number of pixels, rows before, columns after, where both maps have a class.
    hectares : float64 array of shape (K, K)
        Their area.
    """

    labels: tuple[str, ...]
    colours: tuple[str, ...]
    pixels: npt.NDArray[np.int64]
    hectares: npt.NDArray[np.float64]

    @property
    def changed(self) -> float:
        """Hectares whose class is another one."""
        return float(self.hectares[~np.eye(len(self.labels), dtype=bool)].sum())

    @property
    def transitions(self) -> list[tuple[int, int]]:
        """The pairs of classes that occur: what stayed, then what changed, in the order of the classes."""
        found = [(int(i), int(j)) for i, j in np.argwhere(self.pixels)]
        return sorted(found, key=lambda pair: (pair[0] != pair[1], pair))

    @property
    def largest(self) -> list[tuple[int, int]]:
        """The changes of the largest areas, the largest first."""
        changed = [pair for pair in self.transitions if pair[0] != pair[1]]
        return sorted(changed, key=lambda pair: -self.hectares[pair])[:MOST_NAMED]

    def name_of(self, pair: tuple[int, int]) -> str:
        """A transition in words."""
        return f"{self.labels[pair[0]]} → {self.labels[pair[1]]}"

    def legend(self) -> tuple[list[str], list[str]]:
        """Names and colours of the transitions.

        Pale where nothing changed; that of the new class, or another that is told apart, for the largest changes; grey for the others.
        """
        colours = {(k, k): _mixed(colour, "#ffffff", PALE) for k, colour in enumerate(self.colours)}
        taken = [OTHERS]
        for i, j in self.largest:
            mixed = _mixed(self.colours[j], self.colours[i], SOURCE)
            taken.append(_most_different((self.colours[j], mixed, *SAFE_PALETTE), taken))
            colours[i, j] = taken[-1]
        names = [self.name_of(pair) for pair in self.transitions]
        return names, [colours.get(pair, OTHERS) for pair in self.transitions]

    def as_dict(self) -> dict[str, Any]:
        """All of it as JSON can hold it."""
        before, after = self.hectares.sum(axis=1), self.hectares.sum(axis=0)
        total, largest = float(self.hectares.sum()), self.largest
        return {
            "labels": list(self.labels),
            "area_ha": total,
            "changed_ha": self.changed,
            "changed_share": self.changed / total,
            "hectares": self.hectares.tolist(),
            "pixels": self.pixels.tolist(),
            "classes": [
                {
                    "label": label,
                    "before_ha": float(before[k]),
                    "after_ha": float(after[k]),
                    "stayed_ha": float(self.hectares[k, k]),
                    "lost_ha": float(before[k] - self.hectares[k, k]),
                    "gained_ha": float(after[k] - self.hectares[k, k]),
                    "net_ha": float(after[k] - before[k]),
                }
                for k, label in enumerate(self.labels)
            ],
            "transitions": [
                {
                    "code": code,
                    "before": self.labels[i],
                    "after": self.labels[j],
                    "pixels": int(self.pixels[i, j]),
                    "hectares": float(self.hectares[i, j]),
                    "named": i == j or (i, j) in largest,
                }
                for code, (i, j) in enumerate(self.transitions, start=1)
            ],
        }


def measure_change(before: ClassMap, after: ClassMap, feedback: Feedback, progress: Progress) -> Change:
    """Count the transitions between two maps, whose classes are matched by name.

    Raises
    ------
    CubeError
        When the maps are not on the same pixels, share no class, or have no pixel where both have a class.
    """
    check_same_pixels(before, after)
    check_shared_classes(before, after)
    for one, other in ((before, after), (after, before)):
        alone = [name for name in one.names if name not in other.names]
        if alone:
            feedback.warn(
                Message(
                    "Only {path} has {classes}; what was or became of it counts as change.",
                    path=one.path,
                    classes=", ".join(alone),
                )
            )
    warn_of_distortion(before.grid, feedback)
    labels = tuple(dict.fromkeys((*before.names, *after.names)))
    count, areas = len(labels), PixelAreas(before.grid)
    pixels, hectares = np.zeros(count**2, dtype=np.int64), np.zeros(count**2)
    for window, codes in read_strips([before, after], progress, Message("Measuring transitions")):
        pairs, both = _pairs(before, after, codes, labels)
        area = np.broadcast_to(areas.hectares(window), both.shape)[both]
        pixels += np.bincount(pairs[both], minlength=count**2)
        hectares += np.bincount(pairs[both], weights=area, minlength=count**2)
    if not pixels.any():
        raise CubeError(
            "{first} and {second} have no pixel where both have a class; choose other maps.",
            first=before.path,
            second=after.path,
        )
    colours = label_colours(labels, {**after.colours, **before.colours})
    return Change(labels, colours, pixels.reshape(count, count), hectares.reshape(count, count))


def write_change(
    target: Path, before: ClassMap, after: ClassMap, found: Change, outputs: Outputs, progress: Progress
) -> None:
    """Write the from-to map: codes 1, 2 … for the transitions, nodata where one of the maps has no class."""
    names, colours = found.legend()
    nodata, dtype = class_nodata(len(names)), class_dtype(len(names))
    codes_of = np.full(len(found.labels) ** 2, nodata, dtype=dtype)
    for code, (i, j) in enumerate(found.transitions, start=1):
        codes_of[i * len(found.labels) + j] = code
    maps = {"LSTMFCN_BEFORE": before.path.name, "LSTMFCN_AFTER": after.path.name}
    legend = Legend(tuple(names), tuple(colours), model="")
    with legend.class_map(outputs, target, before.grid, "change", maps) as raster:
        for window, codes in read_strips([before, after], progress, Message("Writing the map")):
            pairs, both = _pairs(before, after, codes, found.labels)
            raster.write(np.where(both, codes_of[pairs * both], nodata).astype(dtype)[None], window)
        raster.finish(categories=True)


def change_table(found: Change) -> list[Row]:
    """The transition matrix as a table for the log."""
    rows: list[Row] = [
        Message(
            "{changed} of {all} ha changed. Hectares, rows before, columns after:",
            changed=f"{found.changed:,.1f}",
            all=f"{found.hectares.sum():,.1f}",
        ),
        ["", *found.labels],
    ]
    for label, row in zip(found.labels, found.hectares, strict=True):
        rows.append([label, *(f"{area:,.1f}" for area in row)])
    return rows


def _pairs(
    before: ClassMap, after: ClassMap, codes: tuple[npt.NDArray[np.integer], ...], labels: tuple[str, ...]
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.bool_]]:
    """Number of the pair of classes of each pixel, and where both maps have one."""
    first, second = before.positions(codes[0], labels), after.positions(codes[1], labels)
    return first * len(labels) + second, (first >= 0) & (second >= 0)


def _most_different(candidates: Sequence[str], taken: Sequence[str]) -> str:
    """The first colour that is told apart from all others, or else the one that differs most."""
    least = {colour: min(least_difference(colour, other) for other in taken) for colour in candidates}
    return next(
        (colour for colour in candidates if least[colour] >= LEAST_DIFFERENCE), max(least, key=least.__getitem__)
    )


def _mixed(colour: str, other: str, fraction: float) -> str:
    """A colour with a share of another one."""
    parts = zip(red_green_blue(colour), red_green_blue(other), strict=True)
    return "#" + "".join(f"{round((1 - fraction) * a + fraction * b):02x}" for a, b in parts)
