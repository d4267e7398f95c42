"""Division of the rasters of a cube into rectangles of about equal work that follow the blocks of the files."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.features import rasterize
from rasterio.windows import Window

from ..cube.cube import Cube
from ..raster.region import Area

MOST_COARSE = 32  # pixels a side that the region of interest is looked at together
COARSE_ALONG = 32  # times that a part is as long, so that its pixels are counted well enough
SPARSE = 8  # times the pixels of a part that its rectangle may have


@dataclass(frozen=True)
class Rectangle:
    """Pixels of a grid from a left and upper one to a right and lower one, these excluded."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def pixels(self) -> int:
        """Number of pixels; 0 where there is none."""
        return max(0, self.right - self.left) * max(0, self.bottom - self.top)

    @property
    def window(self) -> Window:
        """The same as a window."""
        return Window(self.left, self.top, self.right - self.left, self.bottom - self.top)

    def overlap(self, other: Rectangle) -> Rectangle:
        """The pixels that both have."""
        return Rectangle(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def without(self, other: Rectangle) -> list[Rectangle]:
        """The pixels that another rectangle does not have, as rectangles."""
        hole = self.overlap(other)
        if not hole.pixels:
            return [self]
        pieces = [
            replace(self, bottom=hole.top),
            replace(self, top=hole.bottom),
            Rectangle(self.left, hole.top, hole.left, hole.bottom),
            Rectangle(hole.right, hole.top, self.right, hole.bottom),
        ]
        return [piece for piece in pieces if piece.pixels]


@dataclass(frozen=True)
class Part:
    """Rectangle of a grid that is classified by itself.

    Attributes
    ----------
    window : Window
        The rectangle.
    pixels : int
        Those of the region of interest, about.
    """

    window: Window
    pixels: int


@dataclass(frozen=True)
class _Footprint:
    """Pixels of a cube's grid that one raster covers, and the rows and columns of its blocks."""

    rectangle: Rectangle
    block: tuple[int, int]


def divide(cube: Cube, area: Area, most_pixels: int) -> list[Part]:
    """Parts of a cube.

    A place that several rasters cover goes with the first of them. Parts begin and end where blocks of that raster do, so that
    few blocks are decoded twice, except where its place ends.

    Parameters
    ----------
    cube : Cube
        What is classified.
    area : Area
        The pixels to classify; a rectangle without any makes no part.
    most_pixels : int
        Of the region of interest in a part, about; a block that has more is a part by itself, or cut into rows.

    Returns
    -------
    list of Part
        Disjoint, from the first raster to the last; in each from the top left.
    """
    parts: list[Part] = []
    taken: list[Rectangle] = []
    for footprint in _footprints(cube):
        left = [footprint.rectangle]
        for other in taken:
            left = [piece for rectangle in left for piece in rectangle.without(other)]
        taken.append(footprint.rectangle)
        for rectangle in left:
            parts += _Division(area, footprint, most_pixels).parts(rectangle)
    return parts


def _footprints(cube: Cube) -> Iterator[_Footprint]:
    """What the rasters that share the cube's pixels cover; all of its grid where no band is made of such rasters only."""
    whole = Rectangle(0, 0, cube.grid.width, cube.grid.height)
    kinds = dict.fromkeys((source.grid, source.block) for source in cube.all_sources())
    offsets = {grid: grid.offset_in(cube.grid) for grid, _ in kinds}
    seen: dict[Rectangle, tuple[int, int]] = {}
    for grid, block in kinds:
        offset = offsets[grid]
        if offset is not None:
            column, row = offset
            rectangle = Rectangle(column, row, column + grid.width, row + grid.height)
            seen.setdefault(rectangle.overlap(whole), block)
    yield from (_Footprint(rectangle, block) for rectangle, block in seen.items())
    bands = range(len(cube.measured))
    of_band = ([source for row in cube.sources for source in row[band]] for band in bands)
    if not any(all(offsets[source.grid] is not None for source in sources) for sources in of_band):
        yield _Footprint(whole, next(cube.all_sources()).block)


class _Division:
    """Division of what one raster covers."""

    def __init__(self, area: Area, footprint: _Footprint, most_pixels: int) -> None:
        self._area, self._most = area, most_pixels
        self._origin = (footprint.rectangle.left, footprint.rectangle.top)
        height, width = footprint.block
        self._block = (width, height)

    def parts(self, rectangle: Rectangle) -> Iterator[Part]:
        """Parts of a rectangle."""
        window = self._area.window
        right, bottom = window.col_off + window.width, window.row_off + window.height
        inside = rectangle.overlap(Rectangle(window.col_off, window.row_off, right, bottom))
        if inside.pixels:
            self._counts = _Counts(self._area, rectangle, self._most)
            found = list(self._divide(self._around(inside, rectangle)))
            yield from sorted(found, key=lambda part: (part.window.row_off, part.window.col_off))

    def _divide(self, rectangle: Rectangle) -> Iterator[Part]:
        kept = self._counts.bounds(rectangle)
        if kept is None:
            return
        rectangle = self._around(kept, rectangle)
        count = self._counts.inside(rectangle)
        pieces = max(math.ceil(count / self._most), math.ceil(rectangle.pixels / (SPARSE * self._most)))
        halves = self._cut(rectangle, pieces) if pieces > 1 else []
        if not halves:
            yield Part(rectangle.window, count)
        for half in halves:
            yield from self._divide(half)

    def _around(self, inner: Rectangle, outer: Rectangle) -> Rectangle:
        """The whole blocks around a rectangle, as far as they lie in another one."""
        (x, y), (width, height) = self._origin, self._block
        grown = Rectangle(
            x + (inner.left - x) // width * width,
            y + (inner.top - y) // height * height,
            x - (x - inner.right) // width * width,
            y - (y - inner.bottom) // height * height,
        )
        return grown.overlap(outer)

    def _cut(self, rectangle: Rectangle, pieces: int) -> list[Rectangle]:
        """Two halves for some pieces each, cut between blocks; none where there is nothing to gain."""
        wide = rectangle.right - rectangle.left >= rectangle.bottom - rectangle.top
        for across in (wide, not wide):
            start, end = (rectangle.left, rectangle.right) if across else (rectangle.top, rectangle.bottom)
            place = self._edge_near(start, end, pieces, 0 if across else 1)
            if place is not None:
                return _halves(rectangle, place, across)
        if rectangle.pixels < 4 * self._most:
            return []
        # A block that is much too large, as of a file in one block: rows of it.
        rows = rectangle.bottom - rectangle.top
        place = rectangle.top + rows * (pieces // 2) // pieces
        return _halves(rectangle, place, False) if rectangle.top < place < rectangle.bottom else []

    def _edge_near(self, start: int, end: int, pieces: int, axis: int) -> int | None:
        """The edge between blocks that is nearest to where a cut leaves both halves their number of pieces."""
        origin, size = self._origin[axis], self._block[axis]
        ideal = start + (end - start) * (pieces // 2) / pieces
        place = origin + round((ideal - origin) / size) * size
        for edge in (place, place - size, place + size):
            if start < edge < end:
                return edge
        return None


def _halves(rectangle: Rectangle, place: int, across: bool) -> list[Rectangle]:
    if across:
        return [replace(rectangle, right=place), replace(rectangle, left=place)]
    return [replace(rectangle, bottom=place), replace(rectangle, top=place)]


class _Counts:
    """Pixels of a region of interest in rectangles, counted in coarse pixels: none that has any is overlooked."""

    def __init__(self, area: Area, rectangle: Rectangle, most_pixels: int) -> None:
        self._size = max(1, min(MOST_COARSE, math.isqrt(most_pixels) // COARSE_ALONG))
        window = area.window
        right, bottom = window.col_off + window.width, window.row_off + window.height
        self._box = rectangle.overlap(Rectangle(window.col_off, window.row_off, right, bottom))
        self._sums: npt.NDArray[np.int32] | None = None
        if area.polygons:
            self._sums = self._summed(area)

    def _summed(self, area: Area) -> npt.NDArray[np.int32]:
        box = self._box
        rows, columns = (-(-size // self._size) for size in (box.bottom - box.top, box.right - box.left))
        shapes = [
            {"type": "MultiPolygon", "coordinates": [[ring.tolist() for ring in part] for part in polygon]}
            for polygon in area.near(box.window)
        ]
        mask = np.zeros((rows, columns), dtype=np.uint8)
        if shapes:
            place = Affine.translation(box.left, box.top) @ Affine.scale(self._size)
            mask = rasterize(shapes, mask.shape, transform=place, all_touched=True, dtype=np.uint8)
        return np.pad(mask.cumsum(axis=0, dtype=np.int32).cumsum(axis=1, dtype=np.int32), ((1, 0), (1, 0)))

    def _coarse(self, rectangle: Rectangle) -> tuple[int, int, int, int]:
        left, top = (rectangle.left - self._box.left) // self._size, (rectangle.top - self._box.top) // self._size
        right, bottom = (-(-(end - start) // self._size) for end, start in
                         ((rectangle.right, self._box.left), (rectangle.bottom, self._box.top)))  # fmt: skip
        return left, top, right, bottom

    def inside(self, rectangle: Rectangle) -> int:
        """Pixels of the region in a rectangle, about."""
        rectangle = rectangle.overlap(self._box)
        if self._sums is None or not rectangle.pixels:
            return rectangle.pixels
        left, top, right, bottom = self._coarse(rectangle)
        sums = self._sums
        cells = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        return min(int(cells) * self._size**2, rectangle.pixels)

    def bounds(self, rectangle: Rectangle) -> Rectangle | None:
        """The part of a rectangle that has pixels of the region; None where none has."""
        rectangle = rectangle.overlap(self._box)
        if not rectangle.pixels or self._sums is None:
            return rectangle if rectangle.pixels else None
        left, top, right, bottom = self._coarse(rectangle)
        sums = self._sums
        by_row = np.diff(sums[top : bottom + 1, right] - sums[top : bottom + 1, left]).nonzero()[0]
        by_column = np.diff(sums[bottom, left : right + 1] - sums[top, left : right + 1]).nonzero()[0]
        if not len(by_row):
            return None
        x, y = self._box.left, self._box.top
        kept = Rectangle(
            x + (left + int(by_column[0])) * self._size,
            y + (top + int(by_row[0])) * self._size,
            x + (left + int(by_column[-1]) + 1) * self._size,
            y + (top + int(by_row[-1]) + 1) * self._size,
        )
        return kept.overlap(rectangle)
