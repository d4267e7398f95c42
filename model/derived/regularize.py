"""Regularisation of a cube: equally spaced composites, one file per band and period."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from .. import __version__
from ..cube.cube import Cube, cube_state, log_what_cannot_resume
from ..cube.reader import CubeReader, windows_of
from ..raster.cog import CogWriter
from ..raster.files import RASTER_SUFFIXES, READING_ERRORS, split_subdataset
from ..runtime.cache import fingerprint
from ..runtime.errors import OutputError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from ..runtime.progress import Stopwatch
from ..runtime.publishing import is_leftover
from ..runtime.text import name_some
from .choices import LEAST_CLOUDY_FIRST
from .composites import Period, composite
from .filenames import file_stem
from .storage import Storage, storage_between, storage_of

FINGERPRINT = "LSTMFCN_FINGERPRINT"
FORMAT = 1  # of the files; another one makes those of older versions again
TILE = 256  # divides the blocks of most rasters, so that no block is written twice
MOST_PIXELS_A_WINDOW = 2**17
MOST_BYTES_A_WINDOW = 16 * 2**20
GDAL_CACHE_BYTES = 64 * 2**20  # its own default is a share of the machine's memory


@dataclass(frozen=True)
class _Task:
    """The files of one period.

    Attributes
    ----------
    period : Period
        What they hold.
    cube : Cube
        Its part of the cube; the whole cube's grid and no date where the period has none.
    targets : tuple of Path
        A file for each band.
    fingerprint : str
        A name for everything that their pixels depend on.
    """

    period: Period
    cube: Cube
    targets: tuple[Path, ...]
    fingerprint: str


def regularize(
    cube: Cube, periods: Sequence[Period], method: str, folder: Path, resume: bool, run: str, feedback: Feedback
) -> dict[str, Any]:
    """Regularise a cube: write a composite of each period and band.

    The files of a period appear together when they are complete; a run that is stopped keeps them, and the next run of the
    same inputs goes on after them.

    Parameters
    ----------
    cube : Cube
        Any dates and grids.
    periods : sequence of Period
        See :func:`model.derived.composites.periods_of`.
    method : str
        One of :data:`model.derived.choices.METHODS`.
    folder : Path
        For the files; made when missing.
    resume : bool
        Whether to keep files that a former run of the same inputs completed.
    run : str
        See :class:`~model.runtime.outputs.Outputs`.
    feedback : Feedback
        Receives the progress; checked at every window for a cancel.

    Returns
    -------
    dict
        The folder, the number of periods, of files, and of files that were kept.

    Raises
    ------
    OutputError
        When the folder holds rasters that are no composites of this timeline, or nothing can be written there.
    """
    if resume:
        log_what_cannot_resume(cube, feedback)
    storages = _storages(cube)
    tasks = _tasks(cube, periods, method, storages, folder)
    _check_folder(folder, cube, tasks)
    to_do = [task for task in tasks if not (resume and _is_complete(task))]
    kept = len(tasks) - len(to_do)
    if kept:
        feedback.log(
            Message(
                "Kept the files of {kept} of {count} {count:period|periods}, which a former run completed.",
                kept=kept,
                count=len(tasks),
            )
        )
    empty = [str(task.period.first) for task in tasks if not task.period.dates]
    if empty:
        feedback.warn(
            Message(
                "No raster lies in the periods that begin on {dates}; their files hold no data.", dates=name_some(empty)
            )
        )
    progress = _PixelProgress(to_do, method, feedback)
    with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES):
        for number, task in enumerate(to_do, start=1):
            progress.begin(
                Message(
                    "period {number} of {count} ({first})",
                    number=kept + number,
                    count=len(tasks),
                    first=task.period.first,
                )
            )
            _write_period(task, method, storages, run, progress)
    files = len(tasks) * len(cube.bands)
    feedback.log(
        Message(
            "{files} {files:file|files} of {count} {count:date|dates} {files:is in|are in} {folder}.",
            files=files,
            count=len(tasks),
            folder=folder,
        )
    )
    return {"folder": str(folder), "dates": len(tasks), "files": files, "kept": kept * len(cube.bands)}


def _storages(cube: Cube) -> list[Storage]:
    """How each band is stored."""
    storages = {
        band: storage_of([source for row in cube.sources for source in row[b]]) for b, band in enumerate(cube.measured)
    }
    computed = {band: storage_between(formula.low, formula.high) for band, formula in cube.derived.items()}
    return [(computed | storages)[band] for band in cube.bands]


class _PixelProgress:
    """How far a run is, counted in pixels read."""

    def __init__(self, tasks: Sequence[_Task], method: str, feedback: Feedback) -> None:
        self._feedback = feedback
        self._total = sum(
            task.cube.grid.width * task.cube.grid.height * _readings(task.cube, method, ranked)
            for task in tasks
            for ranked in (False, True)
        )
        self._watch = Stopwatch(max(1, self._total))
        self._done = 0
        self._words: Message | None = None

    def begin(self, words: Message) -> None:
        """Start the progress of a raster."""
        self._words = words

    def done(self, pixels: int) -> None:
        """Count pixels, and stop here if the caller asked for it."""
        self._feedback.check_cancelled()
        self._done += pixels
        self._feedback.progress(
            0.99 * self._done / max(1, self._total),
            self._watch.with_time_left(
                Message("{doing} · {rate} pixels/s", doing=self._words, rate=f"{self._watch.rate(self._done):,.0f}"),
                self._done,
            ),
        )


def _readings(cube: Cube, method: str, ranking: bool) -> int:
    """How often a pixel of a period is read, to rank its dates or to put them together."""
    if ranking:
        return len(cube.timeline) if method == LEAST_CLOUDY_FIRST and len(cube.timeline) > 1 else 0
    return max(1, len(cube.timeline)) * len(cube.bands)


def _write_period(task: _Task, method: str, storages: Sequence[Storage], run: str, progress: _PixelProgress) -> None:
    cube = task.cube
    order = _least_cloudy_first(cube, progress) if _readings(cube, method, ranking=True) else range(len(cube.timeline))
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(run))
        rasters = []
        for band, target, storage in zip(cube.bands, task.targets, storages, strict=True):
            raster = stack.enter_context(CogWriter(outputs, target, cube.grid, 1, storage.dtype, storage.nodata, TILE))
            raster.describe([""], {FINGERPRINT: task.fingerprint, "LSTMFCN_METHOD": method, **_origin(cube)})
            raster.describe_band(band, storage.scale, storage.offset)
            rasters.append(raster)
        reader = stack.enter_context(CubeReader(cube))
        for window in _windows(cube):
            values = composite(reader.read(window), method, order)
            for raster, storage, layer in zip(rasters, storages, values.T, strict=True):
                raster.write(storage.encode(layer).reshape(1, window.height, window.width), window)
            progress.done(window.width * window.height * _readings(cube, method, ranking=False))
        for raster in rasters:
            raster.finish(categories=False)
            progress.done(0)
        outputs.publish()


def _origin(cube: Cube) -> dict[str, str]:
    return {
        "LSTMFCN_TIMELINE": json.dumps([day.isoformat() for day in cube.timeline]),
        "LSTMFCN_VERSION": __version__,
    }


def _windows(cube: Cube) -> list[Window]:
    bytes_a_pixel = 4 * max(1, len(cube.timeline)) * len(cube.bands)
    fitting = max(1, MOST_BYTES_A_WINDOW // bytes_a_pixel)
    # A power of two, so that windows are made of whole blocks of the files where these are.
    most_pixels = min(MOST_PIXELS_A_WINDOW, 1 << (fitting.bit_length() - 1))
    if cube.timeline:
        return list(windows_of(cube, most_pixels))
    width, height, rows = cube.grid.width, cube.grid.height, max(1, most_pixels // cube.grid.width)
    return [Window(0, top, width, min(rows, height - top)) for top in range(0, height, rows)]


def _least_cloudy_first(cube: Cube, progress: _PixelProgress) -> list[int]:
    """The dates, that with most valid pixels in its first band (after the mask) first, of equal ones the earlier."""
    first_band = tuple((next((tiles for tiles in row if tiles), ()),) for row in cube.sources)
    valid = np.zeros(len(cube.timeline), dtype=np.int64)
    with CubeReader(replace(cube.measured_only(), bands=cube.measured[:1], sources=first_band)) as reader:
        for window in _windows(reader.cube):
            valid += np.isfinite(reader.read(window)[:, :, 0]).sum(axis=0)
            progress.done(window.width * window.height * len(valid))
    order: npt.NDArray[np.intp] = np.argsort(-valid, kind="stable")
    return order.tolist()


def _tasks(
    cube: Cube, periods: Sequence[Period], method: str, storages: Sequence[Storage], folder: Path
) -> list[_Task]:
    stem = file_stem([source.path for source in cube.all_sources()])
    bands = [re.sub(r"[^A-Za-z0-9-]+", "-", band) for band in cube.bands]
    tasks = []
    for period in periods:
        dates = period.dates
        part = replace(
            cube,
            timeline=tuple(cube.timeline[t] for t in dates),
            sources=tuple(cube.sources[t] for t in dates),
            masks=tuple(cube.masks[t] for t in dates) if cube.masks else (),
        )
        targets = tuple(folder / f"{stem}_{band}_{period.first}.tif" for band in bands)
        tasks.append(_Task(period, part, targets, _fingerprint(part, period, method, storages)))
    return tasks


def _fingerprint(cube: Cube, period: Period, method: str, storages: Sequence[Storage]) -> str:
    everything = {
        "format": FORMAT,
        "method": method,
        "first": str(period.first),
        "storages": [asdict(storage) for storage in storages],
        **cube_state(cube),
    }
    return fingerprint([json.dumps(everything, sort_keys=True).encode()])


def _is_complete(task: _Task) -> bool:
    return all(_fingerprint_in(target) == task.fingerprint for target in task.targets)


def _fingerprint_in(path: Path) -> str:
    """The fingerprint of a file; empty where it has none."""
    if not path.exists():
        return ""
    try:
        with rasterio.open(path) as dataset:
            return str(dataset.tags().get(FINGERPRINT, ""))
    except READING_ERRORS:
        return ""


def _check_folder(folder: Path, cube: Cube, tasks: Sequence[_Task]) -> None:
    """Refuse a folder in which the composites would replace or join other rasters."""
    inputs = {Path(split_subdataset(source.path)[0]).resolve().parent for source in cube.all_sources()}
    if folder.resolve() in inputs:
        raise OutputError(
            "{folder} holds rasters that are to be regularized; choose another folder for the output.",
            folder=folder,
        )
    names = {target.name for task in tasks for target in task.targets}
    for path in sorted(folder.glob("*")):
        if is_leftover(path.name):  # of a run that was killed, or that is going on
            continue
        if path.suffix.lower() in RASTER_SUFFIXES and (path.name not in names or not _fingerprint_in(path)):
            raise OutputError(
                "{folder} already holds other rasters ({name}), which would be taken for a part of the new cube; "
                "choose an empty folder.",
                folder=folder,
                name=path.name,
            )
