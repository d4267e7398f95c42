"""Journal of finished windows, so that an interrupted map can be resumed.

The pixels that are classified lie in the user's cache folder until the map is complete, under a name made of everything the
map depends on, beside a journal of the windows that are done. They are kept for two weeks at most.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from rasterio.windows import Window

from ..runtime.cache import age_out, cache_folder, try_lock
from ..runtime.errors import OutputError

FOLDER = "maps"
MOST_KEPT = 5
SECONDS_BETWEEN_SYNCS = 2.0
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
    """

    counts: tuple[int, ...]
    missing: tuple[int, ...]


class WindowJournal(AbstractContextManager["WindowJournal"]):
    """Journal of a map in progress: its pixels and which windows are finished.

    Parameters
    ----------
    name : str
        See :func:`model.runtime.cache.fingerprint`.
    size : int
        Bytes that the pixels will need.
    resume : bool
        Whether to go on where an interrupted run stopped, and to leave what is done where this one is interrupted.
    folder : Path, optional
        Where such parent are; in the cache folder if not given.

    Raises
    ------
    OutputError
        When the disk has too little space.
    """

    def __init__(self, name: str, size: int, resume: bool, folder: Path | None = None) -> None:
        parent = folder or cache_folder() / FOLDER
        parent.mkdir(parents=True, exist_ok=True)
        age_out(parent, MOST_KEPT, name)
        self.folder, self._lock = parent / name, try_lock(parent / name)
        self._keeps = resume and self._lock is not None
        if self._lock is None:  # another run makes the same map just now
            self.folder = parent / f"{name}-{os.getpid()}-{time.monotonic_ns()}"
            self._lock = try_lock(self.folder)
        if not self._keeps:
            shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(exist_ok=True)
        self._journal_file = self.folder / "journal"
        self.run_parameters, self.done = self._read()
        if self.done:
            self._rewrite()
        self._pending: dict[Position, WindowRecord] = {}
        self._synced = time.monotonic()
        self._is_complete = False
        self._require_space(size)

    def _read(self) -> tuple[RunParameters, dict[Position, WindowRecord]]:
        """The parameters of the run, and a record of each window that is done; a line that was cut short ends it."""
        run_parameters = RunParameters()
        done: dict[Position, WindowRecord] = {}
        try:
            lines = self._journal_file.read_text(encoding="utf-8").splitlines()
            run_parameters = RunParameters(**json.loads(lines[0]))
            for line in lines[1:]:
                entry = json.loads(line)
                done[tuple(entry["window"])] = WindowRecord(tuple(entry["counts"]), tuple(entry["missing"]))
        except (OSError, ValueError, LookupError, TypeError):
            return run_parameters, done
        return run_parameters, done

    def _rewrite(self) -> None:
        """Write the whole journal, without what was cut short, so that what is added can be read."""
        part = self._journal_file.with_suffix(".part")
        with part.open("w", encoding="utf-8") as file:
            _write_line(file, asdict(self.run_parameters))
            _write_records(file, self.done)
            _sync(file)
        part.replace(self._journal_file)

    def _require_space(self, size: int) -> None:
        used = sum(file.stat().st_blocks * 512 if hasattr(file.stat(), "st_blocks") else 0 for file in self._files())
        free = shutil.disk_usage(self.folder).free + used
        if free < size + SPARE:
            self.__exit__()
            raise OutputError(
                "The cache folder {folder} has {free} MB left, and the map needs {size} MB there while it is made; "
                "free some space, or set the environment variable XDG_CACHE_HOME to another disk.",
                folder=self.folder.parent,
                free=f"{free / 1e6:,.0f}",
                size=f"{size / 1e6:,.0f}",
            )

    def _files(self) -> list[Path]:
        return [file for file in self.folder.iterdir() if file.suffix == ".raw"]

    def raw(self, name: str) -> Path:
        """File with the raw pixels of an output."""
        return self.folder / f"{name}.raw"

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
        with self._journal_file.open("a", encoding="utf-8") as file:
            self.done |= self._pending
            _write_records(file, self._pending)
            _sync(file)
        self._pending.clear()
        self._synced = time.monotonic()

    def complete(self) -> None:
        """Mark the map as complete, so that the journal is deleted at the end."""
        self._is_complete = True

    def __exit__(self, *_: object) -> None:
        if self._is_complete or not self._keeps or not self.done:
            shutil.rmtree(self.folder, ignore_errors=True)
        if self._lock:
            self._lock.release()


def _write_line(file: IO[str], entry: dict[str, Any]) -> None:
    file.write(json.dumps(entry) + "\n")


def _write_records(file: IO[str], records: dict[Position, WindowRecord]) -> None:
    for position, record in records.items():
        _write_line(file, {"window": position, **asdict(record)})


def _sync(file: IO[str]) -> None:
    file.flush()
    os.fsync(file.fileno())
