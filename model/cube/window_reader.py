"""Multi-threaded reader of raw windows of a cube.

Integers stay integers until they are where the network is: they take half the memory. That is possible where every band
and date is one layer on the cube's own pixels; all else comes as physical values from :class:`~model.cube.reader.CubeReader`,
through the same code as samples do.
"""

from __future__ import annotations

from collections import defaultdict
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from threading import Event
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..products.encodings import Encoding
from .cube import Cube, Source
from .reader import MOST_OPEN_FILES, CubeReader

INTEGERS = ("uint8", "int8", "int16", "uint16")  # that float32 holds exactly
BYTES_OF_A_MASK = 30  # of a pixel, while its flags are evaluated


@dataclass(frozen=True)
class RawWindow:
    """Window of a cube as it was read: integers of the files, or physical values.

    Attributes
    ----------
    window : Window
        Where it is.
    values : array of shape (T, B, P)
        Of its P pixels in row-major order: integers as the files have them, or physical values (float32, NaN where missing).
    masked : bool array of shape (T, P), or None
        Which observations the mask flags; None where `values` are NaN there already, or nothing is masked.
    """

    window: Window
    values: npt.NDArray[Any]
    masked: npt.NDArray[np.bool_] | None


def raw_encodings(cube: Cube) -> list[list[Encoding]] | None:
    """The encoding of each date and band, where the files' integers can be taken as they are; else None."""
    layers = [tiles for row in cube.sources for tiles in row]
    if cube.derived or any(len(tiles) != 1 for tiles in layers):
        return None
    sources = [tiles[0] for tiles in layers]
    if any(source.is_masked or source.alpha for source in sources):
        return None
    alike = all(source.grid.matches(cube.grid) for source in sources)
    kinds = {source.dtype for source in sources}
    if not alike or len(kinds) != 1 or not kinds <= set(INTEGERS):
        return None
    return [[tiles[0].encoding for tiles in row] for row in cube.sources]


def largest_block(cube: Cube) -> int:
    """Bytes of the largest block of a cube's files."""
    return max(
        min(source.block[0], source.grid.height)
        * min(source.block[1], source.grid.width)
        * np.dtype(source.dtype).itemsize
        for source in cube.all_sources()
    )


class WindowReader(AbstractContextManager["WindowReader"]):
    """Reader of windows ahead of time, each by several threads with files of their own.

    Parameters
    ----------
    cube : Cube
        What to read.
    threads : int
        How many read.

    Attributes
    ----------
    files : int
        That are open at once, where memory allows it.
    """

    def __init__(self, cube: Cube, threads: int) -> None:
        self._cube = cube
        self._stopped = Event()
        self._stack = ExitStack()
        self._pool = ThreadPoolExecutor(threads, "reader")
        if raw_encodings(cube):
            self._dtype = next(cube.all_sources()).dtype
            self._parts: list[_Part] = [
                _LayersPart(cube, self._stopped, files) for files in _files_by_thread(cube, threads)
            ]
        else:
            self._dtype = "float32"
            dates = range(len(cube.timeline))
            self._parts = [_DatesPart(cube, self._stopped, dates[n::threads]) for n in range(min(threads, len(dates)))]
        for part in self._parts:
            self._stack.enter_context(part)
        layers = [*cube.all_sources(), *(tile for tiles in cube.masks for tile in tiles)]
        self.files = min(MOST_OPEN_FILES, len({source.path for source in layers}))
        self.keep_open(self.files)

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._stack.close()

    def keep_open(self, files: int) -> None:
        """Limit the number of open files; every thread keeps at least one."""
        for part in self._parts:
            part.most_open_files = max(1, files // len(self._parts))

    @property
    def bytes_a_pixel(self) -> int:
        """Bytes that a pixel of a window takes."""
        dates, bands = len(self._cube.timeline), len(self._cube.bands)
        return dates * (bands * np.dtype(self._dtype).itemsize + bool(self._cube.masks))

    @property
    def bytes_a_pixel_while_reading(self) -> int:
        """Bytes that a pixel of a window takes besides, until all of it is read: what each thread holds at a time."""
        layers = np.dtype(self._dtype).itemsize * max(part.layers_at_once for part in self._parts)
        return len(self._parts) * (layers + BYTES_OF_A_MASK * bool(self._cube.masks))

    def read_ahead(self, window: Window) -> PendingWindow:
        """Begin to read a window; not before the one that was begun before has been read."""
        pixels = window.height * window.width
        dates = len(self._cube.timeline)
        values = np.empty((dates, len(self._cube.bands), pixels), dtype=self._dtype)
        masked = None
        if self._cube.masks and self._dtype != "float32":
            masked = np.zeros((dates, pixels), dtype=bool)
        raw_window = RawWindow(window, values, masked)
        return PendingWindow(raw_window, [self._pool.submit(part.fill, raw_window) for part in self._parts])


@dataclass(frozen=True)
class PendingWindow:
    """Window that is being read in the background.

    Attributes
    ----------
    raw_window : RawWindow
        Filled by and by.
    parts : list of Future
        Of the threads that fill it.
    """

    raw_window: RawWindow
    parts: list[Future[None]]

    def result(self, timeout: float | None = None) -> RawWindow:
        """Wait for the window and return it.

        Raises
        ------
        CubeError
            Where a file cannot be read.
        TimeoutError
            When it is not there in time.
        """
        for part in self.parts:
            part.result(timeout)
        return self.raw_window


class _Part(CubeReader):
    """What one thread reads of every window."""

    def __init__(self, cube: Cube, stopped: Event) -> None:
        super().__init__(cube)
        self._stopped = stopped

    @property
    def layers_at_once(self) -> int:
        """How many layers are in memory before they are in the window."""
        raise NotImplementedError

    def fill(self, raw_window: RawWindow) -> None:
        raise NotImplementedError


class _LayersPart(_Part):
    """The layers of some files: all those of one file at once, so that none of its blocks is decoded twice."""

    def __init__(self, cube: Cube, stopped: Event, files: dict[str, list[tuple[int, int]]]) -> None:
        super().__init__(cube, stopped)
        self._files = files

    @property
    def layers_at_once(self) -> int:
        return max((len(layers) for layers in self._files.values() if not self._are_neighbours(layers)), default=0)

    def fill(self, raw_window: RawWindow) -> None:
        window = raw_window.window
        layers = raw_window.values.reshape(-1, window.height, window.width)
        for positions in self._files.values():
            if self._stopped.is_set():
                return
            sources = [self.cube.sources[t][b][0] for t, b in positions]
            places = self._places(positions)
            if self._are_neighbours(positions):
                self._read_layers(sources, window, layers[places[0] : places[-1] + 1])
            else:
                layers[places] = self._read_layers(sources, window)
            if raw_window.masked is None:
                continue
            for t in {t for t, b in positions if b == 0}:
                bad = self._bad(t, window)
                if bad is not None:
                    raw_window.masked[t] = bad.ravel()

    def _places(self, positions: list[tuple[int, int]]) -> list[int]:
        """Numbers of the layers of dates and bands in a window."""
        return [t * len(self.cube.bands) + b for t, b in positions]

    def _are_neighbours(self, positions: list[tuple[int, int]]) -> bool:
        """Whether layers lie one after the other in a window."""
        places = self._places(positions)
        return places[-1] - places[0] == len(places) - 1

    def _read_layers(
        self, sources: list[Source], window: Window, out: npt.NDArray[Any] | None = None
    ) -> npt.NDArray[Any]:
        numbers = [source.layer for source in sources]
        return self._try(sources[0], window, lambda dataset: dataset.read(numbers, out, window=window))


class _DatesPart(_Part):
    """Physical values of some dates."""

    def __init__(self, cube: Cube, stopped: Event, dates: range) -> None:
        super().__init__(cube, stopped)
        self._dates = dates

    @property
    def layers_at_once(self) -> int:
        return len(self.cube.bands) + len(self.cube.measured)

    def fill(self, raw_window: RawWindow) -> None:
        for t in self._dates:
            if self._stopped.is_set():
                return
            for b, values in enumerate(self._of_date(t, raw_window.window, np.float32)):
                raw_window.values[t, b] = values.ravel()


def _files_by_thread(cube: Cube, threads: int) -> list[dict[str, list[tuple[int, int]]]]:
    """The files of a cube, with the date and band of each layer, dealt out to threads."""
    files: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for t, row in enumerate(cube.sources):
        for b, tiles in enumerate(row):
            files[tiles[0].path].append((t, b))
    paths = list(files)
    return [{path: files[path] for path in paths[n::threads]} for n in range(min(threads, len(paths)))]
