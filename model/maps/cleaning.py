"""Cleaning of class maps: modal filter and minimum mapping unit (method.md §6)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..raster.class_codes import sequential_codes
from ..raster.cog import CogWriter
from ..raster.colours import label_colours
from ..raster.grid import Grid
from ..raster.pixel_areas import hectares_a_pixel
from ..raster.windows import check_window, read_mirrored, windows_along
from ..runtime.errors import CubeError, JobError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from ..runtime.progress import Progress
from ..runtime.text import name_some
from .class_map import ClassMap, open_codes, read_codes
from .legend import Legend
from .patches import SmallPatches

MOST_PIXELS_A_WINDOW = 2**20
Codes = npt.NDArray[np.unsignedinteger]


def most_frequent(around: Codes, window: int, nodata: int) -> Codes:
    """The most frequent class of each window.

    Parameters
    ----------
    around : array of shape (rows + window − 1, columns + window − 1)
        Codes of the pixels and of those around them.
    window : int
        Rows and columns of the neighbourhood, odd.
    nodata : int
        Code that is not counted; pixels that have it keep it.

    Returns
    -------
    array of shape (rows, columns)
        A pixel's own class where that is as frequent as any other, else the lowest code of the most frequent.
    """
    leg = window // 2
    own = around[leg : around.shape[0] - leg, leg : around.shape[1] - leg]
    best, most, of_own = own.copy(), np.zeros(own.shape, np.int32), np.zeros(own.shape, np.int32)
    for code in np.unique(around):
        if code != nodata:
            count = _sums(around == code, window)
            np.copyto(of_own, count, where=own == code)
            np.copyto(best, code, where=count > most)
            np.maximum(most, count, out=most)
    return np.where((of_own == most) | (own == nodata), own, best)


def _sums(there: npt.NDArray[np.bool_], window: int) -> npt.NDArray[np.int32]:
    """How many pixels of each window are there."""
    sums = np.zeros((there.shape[0] + 1, there.shape[1]), np.int32)
    np.cumsum(there, axis=0, out=sums[1:])
    down = sums[window:] - sums[:-window]
    sums = np.zeros((down.shape[0], down.shape[1] + 1), np.int32)
    np.cumsum(down, axis=1, out=sums[:, 1:])
    return sums[:, window:] - sums[:, :-window]


def pixels_of(least: float, unit: str, grid: Grid) -> int:
    """The least whole number of pixels of an area in one of :data:`model.maps.choices.AREA_UNITS`."""
    return math.ceil(least / (hectares_a_pixel(grid) if unit == "hectares" else 1) - 1e-9)


def _in_hectares(pixels: int, grid: Grid) -> str:
    try:
        return f" ({pixels * hectares_a_pixel(grid):,.4g} ha)"
    except CubeError:  # the CRS has no unit of length
        return ""


def clean_map(
    path: Path, labels: Sequence[str], window: int, least: float, unit: str, target: Path, run: str, feedback: Feedback
) -> dict[str, Any]:
    """Clean a class map.

    Parameters
    ----------
    path : Path
        Class map.
    labels : sequence of str
        See :func:`~model.maps.class_map.open_codes`.
    window : int
        Rows and columns of the neighbourhood whose most frequent class a pixel takes, odd; 1 for none.
    least : float
        Smallest patch that stays, see :class:`~model.maps.patches.SmallPatches`; 0 for any.
    unit : str
        Of that: one of :data:`model.maps.choices.AREA_UNITS`.
    target : Path
        Class map to write, with the names, colours, codes and nodata of the given one.
    run : str
        See :class:`~model.runtime.outputs.Outputs`.
    feedback : Feedback
        Receives the progress; checked all the time for a cancel.

    Raises
    ------
    CubeError
        When the map cannot be read.
    JobError
        When the window is even or larger than the map, or nothing is asked for.
    """
    raster = open_codes(path, labels)
    check_window(window, path, raster.grid)
    pixels = pixels_of(least, unit, raster.grid)
    if window == 1 and pixels <= 1:
        raise JobError(
            "A window of 1 pixel and no smallest patch leave the map as it is; give a larger window, or the area of a patch."
        )
    if pixels > 1:
        feedback.log(
            Message(
                "Patches below {pixels} {pixels:pixel|pixels}{in_hectares} are merged with their neighbours.",
                pixels=f"{pixels:,}",
                in_hectares=_in_hectares(pixels, raster.grid),
            )
        )
    progress = Progress(feedback)
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(run))
        cleaned = stack.enter_context(CogWriter(outputs, target, raster.grid, 1, raster.dtype, raster.nodata))
        codes = stack.enter_context(_CodesFile(outputs.scratch(target, ".codes"), raster))
        fraction = 0.3 if pixels > 1 else 0.95
        changed = _filter(raster, window, codes, progress.part(0, fraction, Message("most frequent class")))
        in_patches = (
            SmallPatches(codes, raster.nodata, pixels).remove(progress.part(fraction, 0.95 - fraction))
            if pixels > 1
            else 0
        )
        counts = _write(raster, codes, cleaned, feedback)
        feedback.check_cancelled()
        outputs.publish()
    feedback.log(
        Message(
            "{changed} pixels took the most frequent class around them, {patches} that of a larger patch.",
            changed=f"{changed:,}",
            patches=f"{in_patches:,}",
        )
    )
    return {
        "cleaned": str(target),
        "model": raster.model,
        "labels": list(raster.labels.values()),
        "filtered": changed,
        "in_patches": in_patches,
        "pixels": counts,
    }


class _CodesFile(AbstractContextManager["_CodesFile"]):
    """A map on its way, row after row in a file."""

    def __init__(self, path: Path, raster: ClassMap) -> None:
        self.shape = raster.grid.height, raster.grid.width
        self._dtype = np.dtype(raster.dtype)
        self._file = path.open("w+b")

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getitem__(self, rows: slice) -> Codes:
        first, last, _ = rows.indices(self.shape[0])
        self._file.seek(first * self.shape[1] * self._dtype.itemsize)
        content = self._file.read((last - first) * self.shape[1] * self._dtype.itemsize)
        return np.frombuffer(content, self._dtype).reshape(last - first, self.shape[1])

    def __setitem__(self, rows: slice, codes: Codes) -> None:
        self._file.seek(rows.start * self.shape[1] * self._dtype.itemsize)
        self._file.write(np.ascontiguousarray(codes, dtype=self._dtype).data)


def _strips(grid: Grid) -> Iterator[Window]:
    """Windows of whole rows."""
    return windows_along(grid, (1, grid.width), MOST_PIXELS_A_WINDOW)


def _filter(raster: ClassMap, window: int, codes: _CodesFile, progress: Progress) -> int:
    """Fill `codes` with the most frequent class around each pixel; return how many differ from the map's."""
    windows = list(_strips(raster.grid))
    changed, leg = 0, window // 2
    for number, place in enumerate(windows):
        progress.report(
            number / len(windows), Message("{number} of {count} windows", number=number, count=len(windows))
        )
        around = read_mirrored(lambda part: read_codes(raster, part)[None], raster.grid, place, leg)[0]
        _check_codes(raster, around)
        own = around[leg : leg + place.height, leg : leg + place.width]
        cleaned = most_frequent(around, window, raster.nodata) if leg else own
        changed += int((cleaned != own).sum())
        codes[place.toslices()[0]] = cleaned
    return changed


def _check_codes(raster: ClassMap, codes: Codes) -> None:
    if raster.labels and tuple(raster.labels) != sequential_codes(len(raster.labels)):
        _check_own_codes(raster, codes)
        return
    highest = int(np.where(codes == raster.nodata, 0, codes).max())
    if raster.labels and highest > len(raster.labels):
        raise CubeError(
            "{path} has the code {highest} and {count} class names; give a name for each of the codes 1 to {highest}.",
            path=raster.path,
            highest=highest,
            count=len(raster.labels),
        )


def _check_own_codes(raster: ClassMap, codes: Codes) -> None:
    unknown = set(np.unique(codes).tolist()) - {raster.nodata, *raster.labels}
    if unknown:
        raise CubeError(
            "{path} has the code {code}, which is not that of a class ({known}); choose the map as it was made.",
            path=raster.path,
            code=min(unknown),
            known=name_some([f"{code} = {label}" for code, label in sorted(raster.labels.items())]),
        )


def _write(raster: ClassMap, codes: _CodesFile, cleaned: CogWriter, feedback: Feedback) -> dict[str, int]:
    """Write the map; return the pixels of each label."""
    highest, counts = 0, Counter[int]()
    for place in _strips(raster.grid):
        feedback.check_cancelled()
        part = codes[place.toslices()[0]]
        highest = max(highest, int(np.where(part == raster.nodata, 0, part).max()))
        cleaned.write(part[None], place)
        present, sizes = np.unique(part[part != raster.nodata], return_counts=True)
        counts.update(dict(zip(present.tolist(), sizes.tolist(), strict=True)))
    names = raster.labels or {code: str(code) for code in range(1, highest + 1)}
    colours = {label: raster.palette[code] for code, label in names.items() if code in raster.palette}
    labels = tuple(names.values())
    legend = Legend(labels, label_colours(labels, colours), raster.model, tuple(names), raster.timeline)
    legend.describe_classes(cleaned, named=bool(raster.labels))
    cleaned.finish(categories=True)
    return {label: counts[code] for code, label in names.items()}
