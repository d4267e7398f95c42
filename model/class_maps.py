"""Class maps as they are read: what their codes mean, and their pixels strip by strip."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from .channel import Progress
from .colours import label_colours
from .errors import CubeError
from .grids import Grid

STRIP_PIXELS = 2**22  # read together, so that memory does not grow with the raster
MOST_CLASSES = 1000  # of a map without names; more are no classes but quantities

Codes = npt.NDArray[np.integer]


@dataclass(frozen=True)
class ClassMap:
    """A raster of class codes.

    Attributes
    ----------
    path : Path
        The raster.
    grid : Grid
        Its pixels.
    nodata : int
        Code of pixels without a class.
    labels : mapping of int to str
        Name of each code.
    colours : mapping of str to str
        Colour of each name.
    """

    path: Path
    grid: Grid
    nodata: int
    labels: Mapping[int, str]
    colours: Mapping[str, str]

    @property
    def names(self) -> tuple[str, ...]:
        """The classes, in the order of their codes, each once."""
        return tuple(dict.fromkeys(self.labels[code] for code in sorted(self.labels) if code != self.nodata))

    def positions(self, codes: Codes, labels: Sequence[str]) -> npt.NDArray[np.int32]:
        """Position in `labels` of each code; −1 where it means none of them."""
        found = np.full(codes.shape, -1, dtype=np.int32)
        for code, label in self.labels.items():
            if code != self.nodata and label in labels:
                found[codes == code] = labels.index(label)
        return found


def open_class_map(path: Path) -> ClassMap:
    """What a class map's codes mean.

    Names come from the metadata of maps made here; the codes of other maps are their own names.

    Raises
    ------
    CubeError
        When the file is no raster of whole numbers.
    """
    try:
        with rasterio.open(path) as dataset:
            if not np.issubdtype(np.dtype(dataset.dtypes[0]), np.integer) or dataset.crs is None:
                raise CubeError(f"{path} is no georeferenced class map of whole numbers; choose another raster.")
            grid = Grid(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height)
            named = dataset.tags().get("LSTMFCN_LABELS")
            if named:
                labels = dict(enumerate(map(str, json.loads(named)), start=1))
            else:
                labels = {code: str(code) for code in _codes_of(dataset) if code != dataset.nodata}
            nodata = -1 if dataset.nodata is None else int(dataset.nodata)
    except (RasterioError, TypeError, ValueError) as error:
        raise CubeError(f"{path} cannot be read as a class map ({error}); choose another raster.") from error
    if len(labels) > MOST_CLASSES:
        raise CubeError(f"{path} has {len(labels)} different values, too many for classes; choose a class map.")
    colours = label_colours(tuple(labels.values()))
    return ClassMap(path, grid, nodata, labels, dict(zip(labels.values(), colours, strict=True)))


def check_same_pixels(first: ClassMap, second: ClassMap) -> None:
    """Refuse two maps whose pixels are not the same.

    Raises
    ------
    CubeError
        Naming both.
    """
    if not first.grid.matches(second.grid):
        raise CubeError(
            f"{first.path} and {second.path} are not on the same pixels; warp one of them to the other first."
        )


def strips_of(grid: Grid) -> list[Window]:
    """Windows of whole rows that cover a grid from top to bottom."""
    rows = max(1, STRIP_PIXELS // grid.width)
    return [Window(0, top, grid.width, min(rows, grid.height - top)) for top in range(0, grid.height, rows)]


def read_strips(maps: Sequence[ClassMap], progress: Progress, doing: str) -> Iterator[tuple[Window, tuple[Codes, ...]]]:
    """The codes of maps on the same pixels, strip by strip.

    Parameters
    ----------
    maps : sequence of ClassMap
        At least one.
    progress : Progress
        Told how far it is, and asked whether to stop.
    doing : str
        What is being done.

    Yields
    ------
    window : Window
        Whole rows.
    codes : tuple of integer arrays of shape (rows, columns)
        Of each map.

    Raises
    ------
    CubeError
        When a file is damaged.
    """
    strips = strips_of(maps[0].grid)
    for number, window in enumerate(strips):
        progress.tell(number / len(strips), doing)
        yield window, tuple(_read(class_map, window) for class_map in maps)
    progress.tell(1.0, doing)


def codes_at(class_map: ClassMap, rows: npt.NDArray[np.intp], columns: npt.NDArray[np.intp]) -> Codes:
    """The codes of some pixels, in their order.

    Parameters
    ----------
    class_map : ClassMap
        Where to look.
    rows, columns : integer arrays of shape (N,)
        Inside the map.

    Returns
    -------
    integer array of shape (N,)
    """
    codes = np.full(len(rows), class_map.nodata, dtype=np.int64)
    for window in strips_of(class_map.grid):
        here = (rows >= window.row_off) & (rows < window.row_off + window.height)
        if here.any():
            codes[here] = _read(class_map, window)[rows[here] - window.row_off, columns[here]]
    return codes


def _read(class_map: ClassMap, window: Window) -> Codes:
    try:
        with rasterio.open(class_map.path) as dataset:
            codes: Codes = dataset.read(1, window=window)
    except RasterioError as error:
        raise CubeError(f"{class_map.path} is damaged ({error}); copy or make it again.") from error
    return codes


def _codes_of(dataset: rasterio.DatasetReader) -> list[int]:
    grid = Grid("", tuple(dataset.transform)[:6], dataset.width, dataset.height)
    codes: set[int] = set()
    for window in strips_of(grid):
        codes.update(np.unique(dataset.read(1, window=window)).tolist())
        if len(codes) > MOST_CLASSES + 1:
            break
    return sorted(codes)
