"""Sampling design: number of reference points, allocation to classes, and random locations.

Sizes are those of Olofsson et al. 2014 (RSE 148:42, eq. 13, after Cochran 1977); allocations those the R package sits offers.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..maps.class_map import ClassMap, read_strips
from ..raster.crs import to_sphere
from ..raster.grid import Grid
from ..raster.pixel_areas import PixelAreas
from ..runtime.errors import JobError
from ..runtime.messages import Message
from ..runtime.progress import Progress

RARE_FRACTION = 0.1
LEAST_POINTS = 2  # of a class; with fewer it has no standard error
CANDIDATES = 4  # for each point to draw, where points must keep a distance
MOST_PLENTY = 200
SPARE = 100
FloatArray = npt.NDArray[np.float64]


def sample_size(proportions: Sequence[float], users: Sequence[float], standard_error: float) -> int:
    """Points for a target standard error of overall accuracy: ``(Σ W_i S_i / SE)²``, rounded up.

    Parameters
    ----------
    proportions : sequence of float
        Share of the area of each class, summing to 1.
    users : sequence of float
        User's accuracy expected of each class, 0 to 1.
    standard_error : float
        Target, above 0.
    """
    deviation = sum(
        proportion * math.sqrt(accuracy * (1 - accuracy))
        for proportion, accuracy in zip(proportions, users, strict=True)
    )
    exact = (deviation / standard_error) ** 2
    return math.ceil(exact - 1e-9 * max(1.0, exact))  # 1875.0000000000002 is 1875


def allocate(proportions: Sequence[float], total: int, allocation: str) -> list[int]:
    """Points of each class.

    Parameters
    ----------
    proportions : sequence of float
        Share of the area of each class, all above 0.
    total : int
        Points in all.
    allocation : str
        One of :data:`model.accuracy.choices.ALLOCATIONS`. With ``rare-N`` every class of at most a tenth of the area gets N points, and the
        others share the rest by their area.

    Returns
    -------
    list of int
        At least two each; more than `total` in all only where that, or the rare classes, ask for it.
    """
    weights = np.asarray(proportions, dtype=float)
    if allocation == "equal":
        return _whole(np.full(len(weights), total / len(weights)))
    if allocation == "proportional":
        return _whole(weights / weights.sum() * total)
    rare = is_rare(weights)
    fixed = int(allocation.removeprefix("rare-"))
    points = np.where(rare, float(fixed), 0.0)
    if (~rare).any():
        rest = max(0, total - fixed * int(rare.sum()))
        points[~rare] = weights[~rare] / weights[~rare].sum() * rest
    return _whole(points)


def is_rare(proportions: FloatArray) -> npt.NDArray[np.bool_]:
    """Which classes hold at most a tenth of the area."""
    return proportions <= RARE_FRACTION + 1e-12


def _whole(values: FloatArray) -> list[int]:
    """Whole numbers of the same sum by the largest remainders, then at least two each."""
    whole = np.floor(values + 1e-9).astype(int)
    missing = round(float(values.sum())) - int(whole.sum())
    order = np.argsort(whole - values, kind="stable")
    whole[order[:missing]] += 1
    return [int(n) for n in np.maximum(whole, LEAST_POINTS)]


def expected_accuracies(text: str, labels: Sequence[str]) -> list[float]:
    """User's accuracies from a text: one number for all classes, one for each, or ``name=number`` with one for the others.

    Raises
    ------
    JobError
        Naming what is not understood.
    """
    items = [item.strip() for item in text.split(",") if item.strip()] or ["0.75"]
    named = dict(item.rsplit("=", 1) for item in items if "=" in item)
    plain = [_fraction_of(item) for item in items if "=" not in item]
    strange = [name.strip() for name in named if name.strip() not in labels]
    if strange:
        raise JobError(
            "Expected accuracies are given for {unknown}; the map has {labels}. Correct the names.",
            unknown=", ".join(strange),
            labels=", ".join(labels),
        )
    if (not named and len(plain) not in {1, len(labels)}) or (named and len(plain) > 1):
        raise JobError(
            "{count} expected accuracies are given for {classes} classes ({labels}); give one for all, one for each "
            "in this order, or name=number.",
            count=len(plain),
            classes=len(labels),
            labels=", ".join(labels),
        )
    if not named and len(plain) == len(labels):
        return plain
    given = {name.strip(): _fraction_of(value) for name, value in named.items()}
    return [given.get(label, plain[0] if plain else 0.75) for label in labels]


def _fraction_of(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 1:
        raise JobError(
            "The expected accuracy '{text}' is not a number from 0 to 1; write for example 0.75.",
            text=text.strip(),
        )
    return value


@dataclass(frozen=True)
class ClassSizes:
    """Pixels and area of each class of a map.

    Attributes
    ----------
    pixels : int64 array of shape (K,)
        Their number.
    hectares : float64 array of shape (K,)
        Their area.
    """

    pixels: npt.NDArray[np.int64]
    hectares: FloatArray

    @property
    def proportions(self) -> FloatArray:
        """Of the area that has a class; they sum to 1."""
        total = self.hectares.sum()
        return self.hectares / total if total > 0 else self.hectares


def measure_classes(class_map: ClassMap, labels: Sequence[str], progress: Progress) -> ClassSizes:
    """Pixels and area of each class of a map."""
    areas, count = PixelAreas(class_map.grid), len(labels)
    pixels, hectares = np.zeros(count, dtype=np.int64), np.zeros(count)
    for window, (codes,) in read_strips([class_map], progress, Message("Measuring the classes")):
        positions = class_map.positions(codes, labels)
        known = positions >= 0
        area = np.broadcast_to(areas.hectares(window), codes.shape)
        pixels += np.bincount(positions[known], minlength=count)
        hectares += np.bincount(positions[known], weights=area[known], minlength=count)
    return ClassSizes(pixels, hectares)


@dataclass(frozen=True)
class SamplingDesign:
    """Design of a stratified random sample.

    Attributes
    ----------
    labels : tuple of str
        The strata.
    counts : tuple of int
        Points of each.
    distance : float
        Minimum distance between any two points, in metres.
    seed : int
        Same seed and map, same points.
    """

    labels: tuple[str, ...]
    counts: tuple[int, ...]
    distance: float
    seed: int


@dataclass(frozen=True)
class DrawnPoints:
    """Points at the centres of pixels, in random order.

    Attributes
    ----------
    x, y : float64 arrays of shape (N,)
        In the map's CRS.
    strata : int array of shape (N,)
        Position of the label of each.
    """

    x: FloatArray
    y: FloatArray
    strata: npt.NDArray[np.intp]


def draw_points(class_map: ClassMap, design: SamplingDesign, sizes: ClassSizes, progress: Progress) -> DrawnPoints:
    """Draw pixels of each class at random, without replacement, every hectare of a class as likely as any other.

    Every pixel gets an exponential lot divided by its area, and those with the smallest lots are drawn (Efraimidis and
    Spirakis 2006): the draw depends on the seed and the map alone, not on how it is read. With a distance, pixels too near to
    a point already drawn are passed over.
    """
    counts = np.array(design.counts)
    plenty = CANDIDATES if design.distance > 0 else 1
    while True:
        requested = np.minimum(counts * plenty + SPARE, sizes.pixels)
        lots, rows, columns, strata = _candidates(class_map, design, sizes, requested, progress)
        x, y = _centres(class_map.grid, rows, columns)
        order = np.argsort(lots, kind="stable")
        chosen = _keep_apart(to_sphere(x, y, class_map.grid.crs), strata, order, counts, design.distance)
        short = np.bincount(strata[chosen], minlength=len(counts)) < np.minimum(counts, sizes.pixels)
        if not (short & (requested < sizes.pixels)).any() or plenty > MOST_PLENTY:
            break
        plenty *= 8
    chosen = np.random.default_rng([design.seed, 1]).permutation(chosen)
    return DrawnPoints(x[chosen], y[chosen], strata[chosen])


def _candidates(
    class_map: ClassMap, design: SamplingDesign, sizes: ClassSizes, requested: npt.NDArray[np.intp], progress: Progress
) -> tuple[FloatArray, npt.NDArray[np.intp], npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Lot, row, column and stratum of the pixels with about the `requested` smallest lots of each class."""
    areas = PixelAreas(class_map.grid)
    with np.errstate(divide="ignore", invalid="ignore"):
        # Of pixels with area a, about `limit · Σ a` have a lot below a small limit; three deviations more are enough.
        limits = np.where(
            requested >= sizes.pixels,
            np.inf,
            1.5 * (requested + 3 * np.sqrt(requested)) / np.maximum(sizes.hectares, 1e-300),
        )
        limits = np.where(requested * 3 >= sizes.pixels, np.inf, limits)
    limits = np.append(limits, -1.0)  # for pixels without a class
    found: list[FloatArray] = []
    for window, (codes,) in read_strips([class_map], progress, Message("Drawing points")):
        positions = class_map.positions(codes, design.labels)
        hectares = np.broadcast_to(areas.hectares(window), codes.shape)
        for row in range(window.height):
            number = window.row_off + row
            generator = np.random.default_rng([design.seed, 0, number])
            lots = generator.standard_exponential(window.width) / hectares[row]
            columns = np.flatnonzero(lots <= limits[positions[row]])
            if len(columns):
                found.append(np.stack([lots[columns], np.full(len(columns), number), columns, positions[row, columns]]))
    lots, rows, columns, strata = np.concatenate(found, axis=1) if found else np.empty((4, 0))
    return lots, rows.astype(np.intp), columns.astype(np.intp), strata.astype(np.intp)


def _centres(grid: Grid, rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp]) -> tuple[FloatArray, FloatArray]:
    a, b, c, d, e, f = grid.transform
    across, down = columns + 0.5, rows + 0.5
    return a * across + b * down + c, d * across + e * down + f


def _keep_apart(
    positions: FloatArray,
    strata: npt.NDArray[np.intp],
    order: npt.NDArray[np.intp],
    counts: npt.NDArray[np.intp],
    distance: float,
) -> npt.NDArray[np.intp]:
    """The first pixels in an order that fill every stratum, each at least `distance` from those before it.

    Strata of few points come first, since they have the least choice.
    """
    chosen: list[int] = []
    cells: dict[tuple[int, ...], list[int]] = defaultdict(list)
    keys = np.floor(np.nan_to_num(positions) / distance).astype(np.int64) if distance > 0 else None
    for stratum in np.argsort(counts, kind="stable"):
        taken = 0
        for n in order[strata[order] == stratum]:
            if taken == counts[stratum]:
                break
            if keys is not None:
                key = tuple(int(part) for part in keys[n])
                near = [m for cell in _around(key) for m in cells.get(cell, ())]
                if near and (np.linalg.norm(positions[near] - positions[n], axis=1) < distance).any():
                    continue
                cells[key].append(int(n))
            chosen.append(int(n))
            taken += 1
    return np.array(chosen, dtype=np.intp)


def _around(key: tuple[int, ...]) -> list[tuple[int, ...]]:
    x, y, z = key
    return [(x + i, y + j, z + k) for i in (-1, 0, 1) for j in (-1, 0, 1) for k in (-1, 0, 1)]
