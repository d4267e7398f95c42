"""Connected components of a class map (8-neighbourhood), and removal of small ones.

A map is gone through in strips of rows, so that its size does not matter: a patch that reaches the first or last row of its
strip goes on in the next one, and what is known of such patches is put together before any is judged.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..runtime.messages import Message
from ..runtime.progress import Progress

MOST_PIXELS_A_STRIP = 2**21
CODES = 2**16
Codes = npt.NDArray[np.unsignedinteger]
Ints = npt.NDArray[np.int64]


def patches_of(codes: Codes) -> tuple[npt.NDArray[np.int32], int]:
    """Number of the patch of each pixel, and how many patches there are."""
    begins = np.ones(codes.shape, bool)  # of a run: pixels of a row that lie side by side and have one class
    begins[:, 1:] = codes[:, 1:] != codes[:, :-1]
    runs = (np.cumsum(begins, dtype=np.int32) - 1).reshape(codes.shape)
    above, below = _touching(codes[:-1], codes[1:], runs[:-1], runs[1:])
    count = int(runs[-1, -1]) + 1
    number, patch_of = connected_components(
        coo_array((np.ones(len(above), bool), (above, below)), shape=(count, count)), directed=False
    )
    return patch_of[runs], int(number)


def _touching(
    codes: Codes,
    codes_below: Codes,
    numbers: npt.NDArray[np.signedinteger],
    numbers_below: npt.NDArray[np.signedinteger],
) -> tuple[npt.NDArray[np.signedinteger], npt.NDArray[np.signedinteger]]:
    """Numbers of pixels of one class that touch across two rows, at a side or a corner; every pair at least once."""
    pairs = []
    for step in (-1, 0, 1):
        here = slice(max(0, -step), codes.shape[1] - max(0, step))
        there = slice(max(0, step), codes.shape[1] - max(0, -step))
        first, second = numbers[:, here], numbers_below[:, there]
        new = codes[:, here] == codes_below[:, there]
        new[:, 1:] &= (first[:, 1:] != first[:, :-1]) | (second[:, 1:] != second[:, :-1])
        pairs.append((first[new], second[new]))
    return np.concatenate([pair[0] for pair in pairs]), np.concatenate([pair[1] for pair in pairs])


@dataclass(frozen=True)
class _Strip:
    """Some rows of a map and their patches.

    Attributes
    ----------
    rows : slice
        Which rows.
    codes : array of shape (rows, columns)
        Classes.
    patches : int32 array of shape (rows, columns)
        Number of each pixel's patch in the strip.
    sizes : int64 array of shape (patches,)
        Pixels of each patch; 0 for nodata.
    edge : array of int
        Patches that reach the first or last row, ascending.
    first : int
        Number of the first of these among those of all strips.
    """

    rows: slice
    codes: Codes
    patches: npt.NDArray[np.int32]
    sizes: Ints
    edge: npt.NDArray[np.int32]
    first: int

    @property
    def edges(self) -> slice:
        """Positions of the patches on the edge among those of all strips."""
        return slice(self.first, self.first + len(self.edge))


@dataclass(frozen=True)
class _Pixels:
    """Pixels beside others: their classes, the patches they vote for (−1 for none), and the sizes of these."""

    codes: Codes
    patches: Ints
    sizes: Ints

    @classmethod
    def of(cls, strip: _Strip, voting: Ints) -> _Pixels:
        """The pixels of a strip, of which each patch votes under the number in `voting`."""
        return cls(strip.codes, voting[strip.patches], strip.sizes[strip.patches])

    def __getitem__(self, place: tuple[slice, slice]) -> _Pixels:
        return _Pixels(self.codes[place], self.patches[place], self.sizes[place])


class _Votes:
    """How often small patches border on which classes.

    Parameters
    ----------
    least : int
        Pixels of a patch that is large enough.
    """

    def __init__(self, least: int) -> None:
        self._least = least
        self._cases: list[Ints] = []

    def count(self, pixels: _Pixels) -> None:
        """Count the borders between pixels side by side and between those one above the other."""
        everything = slice(None)
        self.count_between(pixels[everything, :-1], pixels[everything, 1:])
        self.count_between(pixels[:-1, everything], pixels[1:, everything])

    def count_between(self, some: _Pixels, others: _Pixels) -> None:
        """Count the borders between pixels and others at the same places."""
        for own, beside in ((some, others), (others, some)):
            votes = (own.patches >= 0) & (own.sizes > 0) & (own.sizes < self._least) & (beside.sizes > own.sizes)
            large = beside.sizes[votes] >= self._least
            # One number for a case: its patch, whether the other one is large enough (1 bit), its class (16 bits).
            self._cases.append((own.patches[votes] * 2 + large) * CODES + beside.codes[votes])

    def winners(self, patches: int) -> Ints:
        """The class that each of the patches takes, −1 for its own.

        That of the longest border with patches that are large enough, or else with larger ones; the lowest code where two
        are as long.
        """
        classes = np.full(patches, -1, np.int64)
        cases, lengths = np.unique(np.concatenate(self._cases), return_counts=True)
        patch, large, code = cases // (2 * CODES), cases // CODES % 2, cases % CODES
        order = np.lexsort((-code, lengths, large, patch))  # a patch's winner comes last, and stays
        classes[patch[order]] = code[order]
        return classes


class Rows(Protocol):
    """Protocol of a map whose rows can be read and written: an array, or a file."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows and columns."""

    def __getitem__(self, rows: slice, /) -> Codes: ...

    def __setitem__(self, rows: slice, codes: Codes, /) -> None: ...


class SmallPatches:
    """Gives the small patches of a map to their neighbours.

    Parameters
    ----------
    codes : Rows
        Classes, changed in place.
    nodata : int
        Code of pixels without a class, which are no patch and no neighbour.
    least : int
        Pixels of the smallest patch that stays.
    most_pixels : int
        Of a strip.
    """

    def __init__(self, codes: Rows, nodata: int, least: int, most_pixels: int = MOST_PIXELS_A_STRIP) -> None:
        self._codes = codes
        self._nodata = nodata
        self._least = least
        height = max(1, most_pixels // codes.shape[1])
        self._rows = [slice(top, min(top + height, codes.shape[0])) for top in range(0, codes.shape[0], height)]

    def remove(self, progress: Progress) -> int:
        """Repeat until every patch is large enough, or has no larger neighbour; return how many pixels were changed.

        Each round gives every small patch the class with which it shares the longest border, corners not counted: among
        patches that are large enough if it touches any, else among those larger than itself.
        """
        changed, number = 0, 0
        while True:
            number += 1
            of_round = self._round(
                progress.part(
                    1 - 0.5 ** (number - 1), 0.5**number, Message("small patches, round {number}", number=number)
                )
            )
            changed += of_round
            if not of_round:
                return changed

    def _round(self, progress: Progress) -> int:
        edge_sizes, wholes = self._whole_patches(progress.part(0, 1 / 3))
        edge_classes = self._classes_of_edges(edge_sizes, wholes, progress.part(1 / 3, 1 / 3))
        changed = 0
        for strip in self._strips(progress.part(2 / 3, 1 / 3), edge_sizes):
            votes = _Votes(self._least)
            votes.count(_Pixels.of(strip, np.arange(len(strip.sizes))))
            classes = votes.winners(len(strip.sizes))
            classes[strip.edge] = edge_classes[wholes[strip.edges]]
            given = classes[strip.patches]
            changed += int((given >= 0).sum())
            self._codes[strip.rows] = np.where(given >= 0, given, strip.codes).astype(strip.codes.dtype)
        return changed

    def _strips(self, progress: Progress, edge_sizes: Ints | None = None) -> Iterator[_Strip]:
        """Strip by strip, with the sizes of whole patches where those on the edges are known."""
        first = 0
        for number, rows in enumerate(self._rows):
            progress.report(
                number / len(self._rows),
                Message("{done} of {count} rows", done=f"{rows.start:,}", count=f"{self._codes.shape[0]:,}"),
            )
            codes = np.array(self._codes[rows])
            patches, count = patches_of(codes)
            sizes = np.bincount(patches.ravel(), weights=(codes != self._nodata).ravel(), minlength=count).astype(
                np.int64
            )
            edge = np.unique(patches[[0, -1]])
            strip = _Strip(rows, codes, patches, sizes, edge, first)
            if edge_sizes is not None:
                sizes[edge] = edge_sizes[strip.edges]
            first += len(edge)
            yield strip

    def _whole_patches(self, progress: Progress) -> tuple[Ints, npt.NDArray[np.int32]]:
        """Of the patches on the edges of strips: the size of the whole patch, and its number."""
        sizes, links = [np.zeros(0, np.int64)], [np.zeros((2, 0), np.int64)]
        before: tuple[Codes, Ints] | None = None
        for strip in self._strips(progress):
            numbers = strip.first + np.searchsorted(strip.edge, strip.patches[[0, -1]])
            if before:
                links.append(np.stack(_touching(before[0], strip.codes[:1], before[1], numbers[:1])))
            sizes.append(strip.sizes[strip.edge])
            before = strip.codes[-1:], numbers[1:]
        of_part, (above, below) = np.concatenate(sizes), np.concatenate(links, axis=1)
        graph = coo_array((np.ones(len(above), bool), (above, below)), shape=(len(of_part), len(of_part)))
        _, wholes = connected_components(graph, directed=False)
        return np.bincount(wholes, weights=of_part).astype(np.int64)[wholes], wholes

    def _classes_of_edges(self, edge_sizes: Ints, wholes: npt.NDArray[np.int32], progress: Progress) -> Ints:
        """The class that each whole patch on the edges of strips takes, −1 for its own."""
        votes = _Votes(self._least)
        above: _Pixels | None = None
        for strip in self._strips(progress, edge_sizes):
            voting = np.full(len(strip.sizes), -1, np.int64)
            voting[strip.edge] = wholes[strip.edges]
            pixels = _Pixels.of(strip, voting)
            votes.count(pixels)
            if above:
                votes.count_between(above, pixels[:1, :])
            above = pixels[-1:, :]
        return votes.winners(len(edge_sizes))
