"""Images in a network whose headers are taken from their catalogue, and the check of them when they are first read.

Of the images of one kind (band, collection, satellite and processing) the first is opened: it tells what no catalogue does, such as its
blocks and masks. The others get their place from the catalogue and everything else from it, so that a cube of many dates is
listed with a request for each kind instead of one for each image.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from pathlib import PurePath

import numpy as np
import rasterio

from ..products.own_maps import is_own_map
from ..products.raster_ref import RasterRef
from ..raster.file_masks import has_mask
from ..raster.grid import Grid, same_crs
from ..raster.network import open_raster
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from .cube import Source

_VALID_RANGE = ("valid_range", "valid_min", "valid_max", "missing_value")
_PLAIN = frozenset({"GTiff", "COG", "JP2OpenJPEG"})  # which hold pixels and are not made of other files
Kind = tuple[object, ...]


class Specimens(AbstractContextManager["Specimens"]):
    """Open images that stand for all others of their kinds.

    Parameters
    ----------
    feedback : Feedback
        Told where a catalogue contradicts an image.
    """

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback
        self._stack = ExitStack()
        self._known: dict[Kind, rasterio.DatasetReader | None] = {}

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def of(self, raster: RasterRef) -> rasterio.DatasetReader | None:
        """The open image that stands for a raster; None where this one has to be opened itself."""
        return self._known.get(_kind_of(raster)) if raster.header else None

    @contextmanager
    def opened(self, raster: RasterRef) -> Iterator[rasterio.DatasetReader]:
        """A raster, open; it stays so where it stands for others from now on."""
        dataset = open_raster(raster.path)
        try:
            yield dataset
            is_first = raster.header is not None and _kind_of(raster) not in self._known
            if is_first and self._represents(raster, dataset):
                self._known[_kind_of(raster)] = self._stack.enter_context(dataset)
        finally:
            if self.of(raster) is not dataset:
                dataset.close()

    def _represents(self, raster: RasterRef, dataset: rasterio.DatasetReader) -> bool:
        """Whether a file can stand for its kind: it is as its catalogue says, and its values need no look."""
        header = raster.header
        self._known[_kind_of(raster)] = None
        is_plain = dataset.count == 1 and dataset.driver in _PLAIN and dataset.crs is not None
        if header is None or not is_plain or is_own_map(dataset.tags()):
            return False
        own, dtype = Grid.of(dataset), dataset.dtypes[0]
        if _is_same(own, header.grid) and header.dtype in {"", dtype}:
            return bool(np.issubdtype(np.dtype(dtype), np.integer))
        self._feedback.log(
            Message(
                "{path} is not as its catalog says ({found} in place of {told}), so all images of its kind are opened.",
                path=raster.path,
                found=f"{dtype}, {_place(own)}",
                told=f"{header.dtype or dtype}, {_place(header.grid)}",
            )
        )
        return False


def _kind_of(raster: RasterRef) -> Kind:
    header = raster.header
    return (header.kind, header.dtype, raster.layers, raster.satellite) if header else ()


def _is_same(grid: Grid, other: Grid) -> bool:
    sizes = (grid.width, grid.height) == (other.width, other.height)
    return sizes and grid.transform == other.transform and same_crs(grid.crs, other.crs)


def with_words_of(grid: Grid, specimen: rasterio.DatasetReader) -> Grid:
    """Declared pixels, with their CRS in the words of a file where both mean the same."""
    own = specimen.crs.to_wkt()
    return replace(grid, crs=own) if same_crs(own, grid.crs) else grid


def facts_of(dataset: rasterio.DatasetReader, layer: int) -> tuple[str, ...]:
    """Encoding of a layer, counted from 1, in the header of a file: data type, nodata value, scale, offset, valid values, mask."""
    number, items = layer - 1, dataset.tags(layer)
    nodata = dataset.nodatavals[number]
    limits = " ".join(f"{name}={items[name]}" for name in _VALID_RANGE if name in items)
    return (
        dataset.dtypes[number],
        "–" if nodata is None else f"{nodata:g}",
        f"{dataset.scales[number]:g}",
        f"{dataset.offsets[number]:g}",
        limits or "–",
        "1" if has_mask(dataset, layer) else "0",
    )


def open_source(source: Source, anew: bool = False) -> rasterio.DatasetReader:
    """Open the file of a layer; its header is compared where it was taken from a catalogue.

    Parameters
    ----------
    source : Source
        The layer.
    anew : bool
        See :func:`~model.raster.network.open_raster`.

    Raises
    ------
    RasterioError
        As :func:`rasterio.open` does.
    CubeError
        When the file is not as its catalogue says. The cube has been made of that already, so the run cannot go on.
    """
    dataset = open_raster(source.path, anew)
    if source.declared:
        try:
            _check(source, dataset)
        except CubeError:
            dataset.close()
            raise
    return dataset


def _check(source: Source, dataset: rasterio.DatasetReader) -> None:
    if dataset.crs is None or dataset.count < source.layer:
        raise _error(source, Message("place"), dataset.driver, source.grid.describe())
    own = Grid.of(dataset)
    if not any(own.turned(turn).matches(source.grid) for turn in (0.0, 360.0, -360.0)):
        raise _error(source, Message("place"), _place(own), _place(source.grid))
    names = (
        Message("data type"),
        Message("nodata value"),
        Message("scale"),
        Message("offset"),
        Message("valid values"),
        Message("mask"),
    )
    for name, found, told in zip(names, facts_of(dataset, source.layer), source.declared, strict=True):
        if found != told:
            raise _error(source, name, found, told)


def _place(grid: Grid) -> str:
    return f"{grid.describe()}, {grid.transform[2]:g} {grid.transform[5]:g}"


def _error(source: Source, what: Message, found: str, told: str) -> CubeError:
    return CubeError(
        "Scene {scene} is not as its catalog says ({what}: {found} in place of {told}, in {path}); copy the images first, since "
        "every file is opened then.",
        scene=source.scene.name or PurePath(source.path).name,
        what=what,
        found=found,
        told=told,
        path=source.path,
    )
