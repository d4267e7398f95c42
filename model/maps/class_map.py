"""Reading of class maps: codes, class names, colours and pixels."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ..raster.colours import label_colours
from ..raster.file_masks import hidden_pixels
from ..raster.files import READING_ERRORS, open_map
from ..raster.grid import Grid
from ..raster.windows import strips_of
from ..runtime.errors import CubeError
from ..runtime.messages import Message
from ..runtime.progress import Progress
from ..runtime.text import as_label, name_some
from .category_names import category_names_of
from .legend import LABELS_ITEM, MODEL_ITEM, check_names, codes_in_metadata, has_own_codes, timeline_in_metadata

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
    dtype : str
        Type of its codes.
    nodata : int
        Code of pixels without a class.
    labels : mapping of int to str
        Name of each code; empty where they have none.
    palette : mapping of int to str
        Colours ``#rrggbb`` of codes, as far as the file has them.
    model : str
        The model it comes from, or else the file's name.
    timeline : tuple of str
        Dates of the images it was made from, as far as they are known.
    """

    path: Path
    grid: Grid
    dtype: str
    nodata: int
    labels: Mapping[int, str]
    palette: Mapping[int, str]
    model: str
    timeline: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The classes, in the order of their codes, each once."""
        return tuple(dict.fromkeys(self.labels[code] for code in sorted(self.labels) if code != self.nodata))

    @property
    def colours(self) -> dict[str, str]:
        """Colour of each name: the file's, else the usual one."""
        own = {label: self.palette[code] for code, label in self.labels.items() if code in self.palette}
        return dict(zip(self.names, label_colours(self.names, own), strict=True))

    def positions(self, codes: Codes, labels: Sequence[str]) -> npt.NDArray[np.int32]:
        """Position in `labels` of each code; −1 where it means none of them."""
        found = np.full(codes.shape, -1, dtype=np.int32)
        for code, label in self.labels.items():
            if code != self.nodata and label in labels:
                found[codes == code] = labels.index(label)
        return found


def open_class_map(path: Path) -> ClassMap:
    """A class map to measure, each code of which has a name.

    Names come from the metadata of maps made here, or from GDAL's categories; other codes are their own names. Where the file names no
    nodata, every pixel has a class.

    Raises
    ------
    CubeError
        When the file is no raster of whole numbers, or holds too many of them.
    """
    with open_map(path) as dataset:
        if not np.issubdtype(np.dtype(dataset.dtypes[0]), np.integer):
            raise CubeError(
                "{path} is not a class map of whole numbers ({dtype}); choose another raster, or save a class map of decimal numbers "
                "as whole ones first, for example with gdal_translate -ot Int16.",
                path=path,
                dtype=dataset.dtypes[0],
            )
        layers = sum(kind != ColorInterp.alpha for kind in dataset.colorinterp)
        if layers > 1:
            raise CubeError(
                "{path} has {count} layers, and a class map has one; save the layer of the map as a raster of its own first, for "
                "example with gdal_translate -b 1.",
                path=path,
                count=layers,
            )
        _check_crs(path, dataset)
        named = dataset.tags().get(LABELS_ITEM)
        if named:
            labels = _names_in_metadata(path, dataset.tags())
        else:
            names = category_names_of(dataset)
            labels = {code: names.get(code, str(code)) for code in _codes_of(dataset) if code != dataset.nodata}
        if not labels:
            raise CubeError("{path} shows no class anywhere, only nodata; choose another map.", path=path)
        if len(labels) > MOST_CLASSES:
            raise CubeError(
                "{path} has {count} different values, too many for classes; choose a class map.",
                path=path,
                count=len(labels),
            )
        return _describe(path, dataset, labels, -1)


def open_codes(path: Path, labels: Sequence[str] = ()) -> ClassMap:
    """A class map to write again with the same codes, whether these have names or not.

    Where the file names no nodata, it is the highest code of its type.

    Parameters
    ----------
    path : Path
        The raster.
    labels : sequence of str
        Names of the codes 1, 2 …, or of the codes that the file names, in their order there; empty to take those of the file.

    Raises
    ------
    CubeError
        When the file cannot be read, or its numbers are no codes.
    """
    with open_map(path) as dataset:
        dtype = dataset.dtypes[0]
        if dataset.count != 1 or dtype not in {"uint8", "uint16"}:
            raise CubeError(
                "{path} is not a class map ({count} bands of {dtype}); choose a raster of one band of uint8 or uint16.",
                path=path,
                count=dataset.count,
                dtype=dtype,
            )
        _check_crs(path, dataset)
        names = _names_to_write(path, dataset, labels)
        check_names(tuple(names.values()))
        return _describe(path, dataset, names, np.iinfo(dtype).max)


def _names_to_write(path: Path, dataset: rasterio.DatasetReader, given: Sequence[str]) -> dict[int, str]:
    """Names of codes: those given, else those of the file."""
    tags = dataset.tags()
    if not has_own_codes(tags):
        return dict(enumerate(given or _names_of(dataset), start=1))
    named = _names_of(dataset)
    codes = codes_in_metadata(path, tags, named)
    if given and len(given) != len(codes):
        raise CubeError(
            "{count} class names were given and {path} has {classes} classes; give one for each, in their order.",
            count=len(given),
            path=path,
            classes=len(codes),
        )
    return dict(zip(codes, given or named, strict=True))


def _check_crs(path: Path, dataset: rasterio.DatasetReader) -> None:
    if dataset.crs is None:
        raise CubeError("The class map {path} has no coordinate reference system; assign one first.", path=path)


def _describe(path: Path, dataset: rasterio.DatasetReader, labels: Mapping[int, str], unknown: int) -> ClassMap:
    return ClassMap(
        path,
        Grid.of(dataset),
        dataset.dtypes[0],
        unknown if dataset.nodata is None else int(dataset.nodata),
        labels,
        _palette_of(dataset),
        dataset.tags().get(MODEL_ITEM, path.stem),
        timeline_in_metadata(dataset.tags()),
    )


def _names_in_metadata(path: Path, tags: Mapping[str, str]) -> dict[int, str]:
    """Names of codes, as we write them."""
    try:
        names = tuple(as_label(str(name)) for name in json.loads(tags[LABELS_ITEM]))
    except (TypeError, ValueError) as error:
        raise CubeError(
            "{path} cannot be read as a class map ({error}); choose another raster.",
            path=path,
            error=error,
        ) from error
    return dict(zip(codes_in_metadata(path, tags, names), names, strict=True))


def _names_of(dataset: rasterio.DatasetReader) -> tuple[str, ...]:
    """Names of classes in their order as we write them, or of the codes 1, 2 … as GDAL does; a damaged list is as none."""
    try:
        names = json.loads(dataset.tags().get(LABELS_ITEM, "[]"))
    except ValueError:
        names = []
    if isinstance(names, list) and names and all(str(name).strip() for name in names):
        return tuple(map(str, names))
    known = {code: name for code, name in category_names_of(dataset).items() if code not in {0, dataset.nodata}}
    highest = max(known, default=0)
    return tuple(known.get(code, str(code)) for code in range(1, highest + 1)) if highest <= MOST_CLASSES else ()


def _palette_of(dataset: rasterio.DatasetReader) -> dict[int, str]:
    """The file's colour table, if it has one."""
    try:
        return {code: "#{:02x}{:02x}{:02x}".format(*colour[:3]) for code, colour in dataset.colormap(1).items()}
    except ValueError:
        return {}


def check_shared_classes(first: ClassMap, second: ClassMap) -> None:
    """Refuse two maps that have no class of one name.

    Raises
    ------
    CubeError
        Naming both and their classes.
    """
    if not set(first.names) & set(second.names):
        raise CubeError(
            "The maps share no class: {before} has {classes_before}, {after} {classes_after}; give maps of the same "
            "legend.",
            before=first.path,
            classes_before=name_some(first.names),
            after=second.path,
            classes_after=name_some(second.names),
        )


def check_same_pixels(first: ClassMap, second: ClassMap) -> None:
    """Refuse two maps whose pixels are not the same.

    Raises
    ------
    CubeError
        Naming both.
    """
    if not first.grid.matches(second.grid):
        raise CubeError(
            "{first} and {second} are not on the same pixels; warp one of them to the other first.",
            first=first.path,
            second=second.path,
        )


def read_strips(
    maps: Sequence[ClassMap], progress: Progress, doing: Message
) -> Iterator[tuple[Window, tuple[Codes, ...]]]:
    """The codes of maps on the same pixels, strip by strip.

    Parameters
    ----------
    maps : sequence of ClassMap
        At least one.
    progress : Progress
        Receives the progress, and is checked for a cancel.
    doing : Message
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
        progress.report(number / len(strips), doing)
        yield window, tuple(read_codes(class_map, window) for class_map in maps)
    progress.report(1.0, doing)


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
            codes[here] = read_codes(class_map, window)[rows[here] - window.row_off, columns[here]]
    return codes


def read_codes(class_map: ClassMap, window: Window | None = None) -> Codes:
    """The codes of a window, or of the whole map; pixels that the file masks have no class.

    Raises
    ------
    CubeError
        When the file is damaged.
    """
    try:
        with rasterio.open(class_map.path) as dataset:
            codes: Codes = dataset.read(1, window=window)
            hidden = hidden_pixels(dataset, [1], window)
    except READING_ERRORS as error:
        raise CubeError(
            "{path} is damaged ({error}); copy or make it again.",
            path=class_map.path,
            error=error,
        ) from error
    return codes if hidden is None else np.where(hidden, class_map.nodata, codes.astype(np.int64))


def _codes_of(dataset: rasterio.DatasetReader) -> list[int]:
    codes: set[int] = set()
    for window in strips_of(Grid.of(dataset)):
        hidden, read = hidden_pixels(dataset, [1], window), dataset.read(1, window=window)
        codes.update(np.unique(read if hidden is None else read[~hidden]).tolist())
        if len(codes) > MOST_CLASSES + 1:
            break
    return sorted(codes)
