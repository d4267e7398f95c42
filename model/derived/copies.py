"""Copies of the images of an area: cloud-optimised GeoTIFFs named as sits names them, with what their catalogue says inside."""

from __future__ import annotations

import contextvars
import json
import re
import shutil
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.io import MemoryFile
from rasterio.shutil import copy as copy_raster
from rasterio.windows import Window

from ..cube.places import grid_of
from ..cube.same_place import is_older, scene_of
from ..products.layers import LayerInfo, layers_of
from ..products.masks import KNOWN_RULES
from ..products.raster_ref import RasterRef
from ..products.scenes import Scene
from ..raster.file_masks import has_mask
from ..raster.files import READING_ERRORS, check_readable, open_error
from ..raster.network import identity, open_raster, retries
from ..raster.region import Extent, area_of
from ..raster.remote import is_remote
from ..runtime.cache import fingerprint
from ..runtime.errors import CubeError, EngineError, OutputError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import cannot_write
from ..runtime.progress import Stopwatch
from ..runtime.targets import check_target
from .filenames import NO_TILE, SATELLITES, UNKNOWN_CUBE, tile_in_name

FORMAT = 1
FINGERPRINT = "LSTMFCN_FINGERPRINT"
SOURCE = "LSTMFCN_SOURCE"
MARGIN = 2  # pixels around the area, which bilinear resampling looks at
BLOCK = 512
SECONDS_BETWEEN_CHECKS = 0.2
LEAST_FRACTION_OF_RAW_SIZE = 0.1  # a disk with less room than this certainly cannot hold the compressed images


@dataclass(frozen=True)
class CopyRequest:
    """What is copied.

    Attributes
    ----------
    rasters : tuple of RasterRef
        As they were listed.
    bands : tuple of str
        Names or common names; empty for all. Masks come with them.
    extent : Extent or None
        The area; None for all of the polygons, or of the images.
    polygons : sequence of mapping
        GeoJSON geometries around which is cropped; none for the extent alone.
    polygons_crs : str
        Of their coordinates.
    folder : Path
        For the copies.
    threads : int
        Images read at once.
    resume : bool
        Whether copies that are complete are kept.
    skips : bool
        Whether an image that cannot be read is left out, in place of an error.
    run : str
        Part of the temporary names.
    """

    rasters: tuple[RasterRef, ...]
    bands: tuple[str, ...]
    extent: Extent | None
    polygons: Sequence[Mapping[str, Any]]
    polygons_crs: str
    folder: Path
    threads: int
    resume: bool
    skips: bool
    run: str


@dataclass(frozen=True)
class _Layer:
    """A layer to copy: what is known of it, where it lies, and its name."""

    info: LayerInfo
    window: Window
    crs: str
    transform: tuple[float, ...]
    dtype: str
    is_masked: bool
    scene: Scene
    target: Path = Path()

    @property
    def size(self) -> int:
        return int(self.window.width * self.window.height * np.dtype(self.dtype).itemsize)

    @property
    def fingerprint(self) -> str:
        window = (self.window.col_off, self.window.row_off, self.window.width, self.window.height)
        everything = {
            "format": FORMAT,
            "source": [identity(self.info.path), self.info.layer],
            "window": list(map(int, window)),
            "encoding": asdict(self.info.encoding),
            "scene": asdict(self.scene),
            "day": str(self.info.day),
        }
        return fingerprint([json.dumps(everything, sort_keys=True).encode()])


def copy_images(request: CopyRequest, feedback: Feedback) -> dict[str, Any]:
    """Copy the part of images that lies in an area, each file whole or not at all.

    Raises
    ------
    CubeError
        When nothing lies in the area, or an image cannot be read and none may be left out.
    OutputError
        When a copy cannot be written.
    """
    chosen = [raster for raster in request.rasters if _may_have(raster, request.bands)]
    newest = _newest(chosen, feedback)
    pool = _Pool(request.threads, feedback)
    skipped: list[EngineError] = []
    with pool:
        looked = pool.map(
            lambda raster: _look_at(raster, request), newest, Message("looking at image"), request, skipped
        )
        layers = _named([layer for found in looked for layer in found or ()], request.folder)
        if not layers:
            raise (
                skipped[0]
                if skipped
                else CubeError(
                    "None of the {count} images lies in the area with one of the bands; check the area and the bands.",
                    count=len(chosen),
                )
            )
        kept = [layer for layer in layers if request.resume and _is_complete(layer)]
        left = [layer for layer in layers if layer not in kept]
        feedback.log(
            Message(
                "{count} files to copy, {size} MB of pixels; {kept} are there already.",
                count=len(left),
                size=f"{sum(layer.size for layer in left) / 1e6:.0f}",
                kept=len(kept),
            )
        )
        _check_space(request.folder, sum(layer.size for layer in left))
        done = pool.map(lambda layer: _copy(layer, request), left, Message("copying file"), request, skipped)
    for error in skipped:
        feedback.warn(Message("Left out: {error}", error=error))
    copied = sum(result is not None for result in done)
    return {
        "folder": str(request.folder),
        "files": copied + len(kept),
        "copied": copied,
        "kept": len(kept),
        "missing": len(skipped),
        "dates": len({layer.info.day for layer in layers}),
        "rasters": sorted(str(layer.target) for layer in layers if layer.target.exists()),
    }


class _Pool:
    """Threads that read, watched by one that can be cancelled at any time."""

    def __init__(self, threads: int, feedback: Feedback) -> None:
        self._pool = ThreadPoolExecutor(threads, "copy")
        self._feedback = feedback
        self._stopped = threading.Event()

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def map(
        self,
        work: Callable[[Any], Any],
        items: Sequence[Any],
        doing: Message,
        request: CopyRequest,
        skipped: list[EngineError],
    ) -> list[Any]:
        """Results in the order of the items; None where one was left out."""
        context = contextvars.copy_context()
        futures: list[Future[Any]] = [self._pool.submit(context.copy().run, self._one, work, item) for item in items]
        pending = set(futures)
        watch, done = Stopwatch(len(items)), 0
        while pending:
            ended, pending = wait(pending, SECONDS_BETWEEN_CHECKS, FIRST_COMPLETED)
            self._feedback.check_cancelled()
            done += len(ended)
            self._feedback.progress(
                done / len(items),
                watch.with_time_left(
                    Message("{doing} {done} of {count}", doing=doing, done=done, count=len(items)), done
                ),
            )
            for future in ended:
                error = future.exception()
                if isinstance(error, CubeError) and request.skips:
                    skipped.append(error)
                elif error is not None:
                    raise error
        return [None if future.exception() else future.result() for future in futures]

    def _one(self, work: Callable[[Any], Any], item: Any) -> Any:
        return None if self._stopped.is_set() else work(item)


def _may_have(raster: RasterRef, bands: Sequence[str]) -> bool:
    """Whether a raster may hold one of some bands, or a mask, as far as its catalogue tells."""
    names = {name.casefold() for layer in raster.layers for name in (layer.band, layer.common_name) if name}
    return not bands or not names or _is_wanted(names, bands)


def _is_wanted(names: set[str], bands: Sequence[str]) -> bool:
    wanted = {band.casefold() for band in bands}
    return not wanted or bool(names & wanted) or any(name.upper() in KNOWN_RULES for name in names)


def _newest(rasters: Sequence[RasterRef], feedback: Feedback) -> list[RasterRef]:
    """Rasters without those of an acquisition that was processed anew."""
    scenes = {raster: scene_of(raster, {}) for raster in rasters}
    of_acquisition: dict[str, set[Scene]] = defaultdict(set)
    for scene in scenes.values():
        of_acquisition[scene.acquisition].add(scene)
    newest = [
        raster
        for raster, scene in scenes.items()
        if not any(is_older(scene, other) for other in of_acquisition[scene.acquisition])
    ]
    if len(newest) < len(scenes):
        older = next(raster for raster in scenes if raster not in newest)
        feedback.log(
            Message(
                "Left out, as the same observation was processed anew: {count} rasters, such as {path}.",
                count=len(scenes) - len(newest),
                path=older.path,
            )
        )
    return newest


def _look_at(raster: RasterRef, request: CopyRequest) -> list[_Layer]:
    """The layers of an image that are copied; none where it lies outside the area."""
    check_readable(raster.path)
    try:
        with open_raster(raster.path) as dataset:
            grid = grid_of(raster, dataset)
            try:
                window = area_of(grid, request.extent, request.polygons, request.polygons_crs).window
            except CubeError:  # outside
                return []
            window = _with_margin(window, grid.width, grid.height)
            place = grid.affine @ Affine.translation(window.col_off, window.row_off)
            scene = scene_of(raster, dataset.tags())
            return [
                _Layer(
                    info, window, grid.crs, tuple(place)[:6], dataset.dtypes[info.layer - 1],
                    has_mask(dataset, info.layer), scene,
                )
                for info in layers_of(raster, dataset)
                if _is_wanted({name.casefold() for name in (info.band, info.common_name) if name}, request.bands)
            ]  # fmt: skip
    except READING_ERRORS as error:
        raise open_error(raster.path, error) from error


def _with_margin(window: Window, width: int, height: int) -> Window:
    left, top = max(0, window.col_off - MARGIN), max(0, window.row_off - MARGIN)
    right, bottom = window.col_off + window.width + MARGIN, window.row_off + window.height + MARGIN
    return Window(left, top, min(width, right) - left, min(height, bottom) - top)


def _named(layers: Sequence[_Layer], folder: Path) -> list[_Layer]:
    """Layers with the names of their copies; scenes of one tile and day are counted, the newest first."""
    count: dict[tuple[str, str, str], int] = defaultdict(int)
    named = []
    for layer in sorted(sorted(layers, key=lambda one: one.scene.name), key=lambda one: one.scene.age, reverse=True):
        satellite = SATELLITES.get(layer.info.satellite, UNKNOWN_CUBE)
        tiles = (tile_in_name(name) for name in (layer.scene.name, layer.info.path))
        tile = next((tile for tile in tiles if tile != NO_TILE), NO_TILE)
        rest = f"{re.sub(r'[^A-Za-z0-9-]+', '-', layer.info.band)}_{layer.info.day}"
        count[satellite, tile, rest] += 1
        number = count[satellite, tile, rest]
        name = f"{satellite}_{tile}{f'-{number}' if number > 1 else ''}_{rest}.tif"
        named.append(replace(layer, target=folder / name))
    return named


def _is_complete(layer: _Layer) -> bool:
    if not layer.target.exists():
        return False
    try:
        with rasterio.open(layer.target) as dataset:
            if dataset.tags().get(FINGERPRINT) != layer.fingerprint:
                return False
            dataset.read(1, window=Window(dataset.width - 1, dataset.height - 1, 1, 1))
    except READING_ERRORS:
        return False
    return True


def _check_space(folder: Path, size: int) -> None:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    if free < size * LEAST_FRACTION_OF_RAW_SIZE:
        raise OutputError(
            "{folder} has {free} MB left and {name} needs about {size} MB; free some space or choose another folder.",
            folder=there,
            free=f"{free / 1e6:.0f}",
            name=folder.name,
            size=f"{size / 1e6:.0f}",
        )


def _copy(layer: _Layer, request: CopyRequest) -> Path:
    check_target(layer.target)
    values, valid = _read(layer)
    nodata = layer.info.encoding.nodata
    if valid is not None and nodata is not None:
        values[~valid] = nodata
    part = layer.target.with_name(f".{layer.target.name}.{request.run}.part")
    try:
        layer.target.parent.mkdir(parents=True, exist_ok=True)
        _write(part, layer, values, valid if nodata is None else None)
        with rasterio.open(part) as dataset:
            if not np.array_equal(dataset.read(1), values, equal_nan=values.dtype.kind == "f"):
                raise OSError("the copy differs from what was read")
        part.replace(layer.target)
    except OSError as error:
        raise cannot_write(layer.target, error) from error
    finally:
        part.unlink(missing_ok=True)
    return layer.target


def _read(layer: _Layer) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_] | None]:
    """Pixels of a layer, and which of them its file's own mask lets through; None where it has none."""
    path, window = layer.info.path, layer.window
    for is_again in retries(path) if is_remote(path) else (False,):
        try:
            with open_raster(path, is_again) as dataset:
                values = dataset.read(layer.info.layer, window=window)
                masks = [dataset.read_masks(layer.info.layer, window=window)] if layer.is_masked else []
                masks += [dataset.read(layer.info.alpha, window=window)] if layer.info.alpha else []
                return values, np.logical_and.reduce([mask != 0 for mask in masks]) if masks else None
        except READING_ERRORS as error:
            last: Exception = error
    check_readable(path)
    raise CubeError(
        "{path} could not be read at rows {top} to {bottom}, columns {left} to {right} ({error}); run again later: what was "
        "copied is kept.",
        path=path,
        top=window.row_off,
        bottom=window.row_off + window.height - 1,
        left=window.col_off,
        right=window.col_off + window.width - 1,
        error=(str(last.__cause__ or last) or type(last).__name__).splitlines()[0].rstrip("."),
    ) from last


def _write(part: Path, layer: _Layer, values: npt.NDArray[Any], valid: npt.NDArray[np.bool_] | None) -> None:
    """Write a cloud-optimised GeoTIFF with scale, offset, nodata, band, date and scene."""
    info, encoding = layer.info, layer.info.encoding
    profile = {
        "driver": "GTiff", "width": values.shape[1], "height": values.shape[0], "count": 1, "dtype": values.dtype,
        "crs": layer.crs, "transform": Affine(*layer.transform), "nodata": encoding.nodata,
    }  # fmt: skip
    with MemoryFile() as memory:
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), memory.open(**profile) as dataset:
            dataset.write(values, 1)
            if valid is not None:
                dataset.write_mask(valid)
            if (encoding.scale, encoding.offset) != (1.0, 0.0):
                dataset.scales, dataset.offsets = (encoding.scale,), (encoding.offset,)
            dataset.update_tags(
                **{FINGERPRINT: layer.fingerprint, SOURCE: identity(info.path)},
                ACQUISITION_DATE=str(info.day),
                **layer.scene.tags(),
            )
            dataset.update_tags(1, BANDNAME=info.band, **dict(_valid_range(info)))
        with memory.open() as dataset:
            categories = values.dtype.itemsize == 1
            copy_raster(
                dataset, part, driver="COG", compress="deflate", predictor="yes", blocksize=BLOCK, bigtiff="if_safer",
                overview_resampling="nearest" if categories else "average",
            )  # fmt: skip


def _valid_range(info: LayerInfo) -> Iterator[tuple[str, str]]:
    for name, value in (("valid_min", info.encoding.valid_min), ("valid_max", info.encoding.valid_max)):
        if value is not None:
            yield name, f"{value:g}"
