"""Journal of finished windows, so that an interrupted map can be resumed.

The pixels that are classified lie in the user's cache folder until the map is complete, under a name made of everything the
map depends on, beside a journal of the windows that are done. They are kept for two weeks at most. Every line of the journal
ends with a checksum of its own and holds that of the window's pixels: where one is wrong, the map begins anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt
from filelock import BaseFileLock
from rasterio.windows import Window

from ..runtime.cache import age_out, cache_folder, make_private_folder, retire, try_lock
from ..runtime.errors import OutputError
from ..runtime.outputs import cannot_write

FOLDER = "maps"
MOST_KEPT = 5
SECONDS_BETWEEN_SYNCS = 2.0
SECONDS_OF_A_LOOK = 0.5  # at most that another run holds the lock of a map that it does not make
SPARE = 64 * 2**20  # bytes that the disk should have left
Position = tuple[int, int, int, int]  # column, row, width and height of a window


@dataclass(frozen=True)
class RunParameters:
    """Parameters that all windows of a map share, so that a resumed run gives the same bits.

    Attributes
    ----------
    most_pixels : int
        Of a window; 0 before it is chosen.
    plan : dict or None
        Fields of the :class:`~model.inference.plan.Plan`; None before it is chosen.
    """

    most_pixels: int = 0
    plan: dict[str, Any] | None = None


@dataclass(frozen=True)
class WindowRecord:
    """Record of a finished window.

    Attributes
    ----------
    counts : tuple of int
        Pixels of each of the K classes.
    missing : tuple of int
        Missing values of each of the T dates.
    failed : int
        Pixels that have observations and that the network gave no number for.
    pixels : str
        Checksum of the pixels as they are stored, of all rasters, see :func:`checksum_of_pixels`.
    """

    counts: tuple[int, ...]
    missing: tuple[int, ...]
    failed: int = 0
    pixels: str = ""


class WindowJournal(AbstractContextManager["WindowJournal"]):
    """Journal of a map in progress: its pixels and which windows are finished.

    Parameters
    ----------
    name : str
        See :func:`model.runtime.cache.fingerprint`; empty to keep nothing: the pixels then lie beside the outputs.
    resume : bool
        Whether to go on where an interrupted run stopped, and to leave what is done where this one is interrupted.
    folder : Path, optional
        Where such parent are; in the cache folder if not given.

    Attributes
    ----------
    folder : Path or None
        Where all of it lies; None where the cache cannot be written, so that nothing can be resumed.
    problem : str
        Why the cache cannot be written; empty where it can.
    is_damaged : bool
        Whether what an interrupted run left is not as it was written.
    """

    def __init__(self, name: str, resume: bool, folder: Path | None = None) -> None:
        self.run_parameters = RunParameters()
        self.done: dict[Position, WindowRecord] = {}
        self.is_damaged = self._is_complete = self._keeps = False
        self.problem = ""
        self.folder: Path | None = None
        self._lock: BaseFileLock | None = None
        self._pending: dict[Position, WindowRecord] = {}
        self._synced = time.monotonic()
        if not name:
            return
        try:
            self._take_folder(folder or cache_folder() / FOLDER, name, resume)
        except OSError as error:
            self.folder = None
            self.problem = error.strerror or str(error)
            return
        self._read()
        if self.is_damaged:
            self.begin_anew()
        elif self.done:
            self._rewrite()

    def _take_folder(self, parent: Path, name: str, resume: bool) -> None:
        make_private_folder(parent)
        age_out(parent, MOST_KEPT, name)
        self.folder, self._lock = parent / name, try_lock(parent / name, SECONDS_OF_A_LOOK)
        self._keeps = resume and self._lock is not None
        if self._lock is None:  # another run makes the same map just now
            self.folder = parent / f"{name}-{os.getpid()}-{time.monotonic_ns()}"
            self._lock = try_lock(self.folder)
        if not self._keeps and self.folder.exists():
            retire(self.folder)
        make_private_folder(self.folder)
        (self.folder / ".writable").touch()

    @property
    def _journal_file(self) -> Path | None:
        return self.folder / "journal" if self.folder else None

    def _read(self) -> None:
        """Read the parameters of the run, and a record of each window that is done; a line that was cut short ends it."""
        if not self._journal_file or not self._journal_file.exists():
            return
        try:
            *lines, _ = self._journal_file.read_bytes().split(b"\n")
            for number, line in enumerate(lines):
                entry = _entry_of(line.decode())
                if number == 0:
                    self.run_parameters = RunParameters(**entry)
                    continue
                column, row, width, height = entry.pop("window")
                counts, missing = tuple(entry.pop("counts")), tuple(entry.pop("missing"))
                self.done[column, row, width, height] = WindowRecord(counts, missing, **entry)
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            self.is_damaged = True

    def check_pixels(self, checksum_of: Callable[[Window], str]) -> None:
        """Compare the pixels of the windows that are done with their checksums; where one is wrong, begin anew.

        Parameters
        ----------
        checksum_of : callable
            Gives the checksum of a window's pixels as they are stored now.
        """
        if any(record.pixels != checksum_of(Window(*position)) for position, record in self.done.items()):
            self.is_damaged = True
            self.begin_anew()

    def begin_anew(self) -> None:
        """Discard the records of all finished windows."""
        self.done, self.run_parameters = {}, RunParameters()
        self._rewrite()

    def _rewrite(self) -> None:
        """Write the whole journal, without what was cut short, so that what is added can be read."""
        with self._writing() as journal_file:
            if journal_file is None:
                return
            part = journal_file.with_suffix(".part")
            with part.open("w", encoding="utf-8") as file:
                _write_line(file, asdict(self.run_parameters))
                _write_records(file, self.done)
                _sync(file)
            part.replace(journal_file)

    @contextmanager
    def _writing(self) -> Iterator[Path | None]:
        try:
            yield self._journal_file
        except OSError as error:
            raise cannot_write(self._journal_file or Path(), error) from error

    def require_space(self, pixels: int, bytes_a_pixel: int) -> None:
        """Refuse to start where the disk has too little space for what is left to do.

        Parameters
        ----------
        pixels : int
            Of the windows that are not done.
        bytes_a_pixel : int
            Of all rasters together.

        Raises
        ------
        OutputError
            When that is so.
        """
        if self.folder is None:
            return
        done = bytes_a_pixel * sum(width * height for _, _, width, height in self.done)
        reserved = max(0, sum(map(_bytes_on_disk, self._files())) - done)  # on disks that know no files with holes
        free, size = shutil.disk_usage(self.folder).free + reserved, pixels * bytes_a_pixel
        if free < size + SPARE:
            raise OutputError(
                "The cache folder {folder} has {free} MB left, and the map needs {size} MB there while it is made; "
                "free some space, or set the environment variable XDG_CACHE_HOME to another disk.",
                folder=self.folder.parent,
                free=f"{free / 1e6:,.0f}",
                size=f"{size / 1e6:,.0f}",
            )

    def _files(self) -> list[Path]:
        return [file for file in self.folder.iterdir() if file.suffix == ".raw"] if self.folder else []

    def raw(self, name: str) -> Path | None:
        """File with the raw pixels of an output; None where the cache cannot be written."""
        return self.folder / f"{name}.raw" if self.folder else None

    def set_run_parameters(self, run_parameters: RunParameters) -> None:
        """Store the parameters that all windows share."""
        self.run_parameters = run_parameters
        self._rewrite()

    def add(self, window: Window, record: WindowRecord) -> bool:
        """Record a finished window; return whether it is time to flush."""
        self._pending[window.col_off, window.row_off, window.width, window.height] = record
        return time.monotonic() - self._synced > SECONDS_BETWEEN_SYNCS

    def flush(self) -> None:
        """Write the records of finished windows. Their pixels have to be on the disk before."""
        self.done |= self._pending
        with self._writing() as journal_file:
            if journal_file:
                with journal_file.open("a", encoding="utf-8") as file:
                    _write_records(file, self._pending)
                    _sync(file)
        self._pending.clear()
        self._synced = time.monotonic()

    def complete(self) -> None:
        """Mark the map as complete, so that the journal is deleted at the end."""
        self._is_complete = True

    def __exit__(self, *_: object) -> None:
        if self.folder and (self._is_complete or not self._keeps or not self.done):
            retire(self.folder)
        if self._lock:
            self._lock.release()


def _bytes_on_disk(file: Path) -> int:
    """Disk space that a file uses; holes of sparse files do not count."""
    state = file.stat()
    return state.st_blocks * 512 if hasattr(state, "st_blocks") else state.st_size


def checksum_of_pixels(layers: Iterable[npt.NDArray[Any]]) -> str:
    """Checksum of arrays and their lengths, as hexadecimal digits."""
    digest = hashlib.blake2b(digest_size=16)
    for layer in layers:
        digest.update(layer.nbytes.to_bytes(8, "little"))
        digest.update(np.ascontiguousarray(layer).data)
    return digest.hexdigest()


def _write_line(file: IO[str], entry: dict[str, Any]) -> None:
    text = json.dumps(entry)
    file.write(f"{text}\t{_checksum(text)}\n")


def _entry_of(line: str) -> dict[str, Any]:
    """Entry of a line; ValueError where it is not as it was written."""
    text, _, checksum = line.rpartition("\t")
    if checksum != _checksum(text):
        raise ValueError("The line was changed.")
    entry: dict[str, Any] = json.loads(text)
    return entry


def _checksum(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def _write_records(file: IO[str], records: dict[Position, WindowRecord]) -> None:
    for position, record in records.items():
        _write_line(file, {"window": position, **asdict(record)})


def _sync(file: IO[str]) -> None:
    file.flush()
    os.fsync(file.fileno())
