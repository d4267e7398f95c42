"""Maps that can go on after they were interrupted.

The pixels that are classified lie in the user's cache folder until the map is complete, under a name made of everything the
map depends on, beside a journal of the windows that are done. They are kept for two weeks at most.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO, Any

from rasterio.windows import Window

from .cache import age_out, cache_folder, try_lock
from .errors import OutputError

FOLDER = "maps"
MOST_KEPT = 5
SECONDS_BETWEEN_SYNCS = 2.0
SPARE = 64 * 2**20  # bytes that the disk should have left


class Spool(AbstractContextManager["Spool"]):
    """The place of one map's pixels while it is made.

    Parameters
    ----------
    name : str
        See :func:`model.cache.fingerprint`.
    size : int
        Bytes that the pixels will need.
    resume : bool
        Whether to go on where an interrupted run stopped, and to leave what is done where this one is interrupted.
    folder : Path, optional
        Where such places are; in the cache folder if not given.

    Raises
    ------
    OutputError
        When the disk has too little space.
    """

    def __init__(self, name: str, size: int, resume: bool, folder: Path | None = None) -> None:
        places = folder or cache_folder() / FOLDER
        places.mkdir(parents=True, exist_ok=True)
        age_out(places, MOST_KEPT, name)
        self.folder, self._lock = places / name, try_lock(places / name)
        self._keeps = resume and self._lock is not None
        if self._lock is None:  # another run makes the same map just now
            self.folder = places / f"{name}-{os.getpid()}-{time.monotonic_ns()}"
            self._lock = try_lock(self.folder)
        if not self._keeps:
            shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(exist_ok=True)
        self._journal = self.folder / "journal"
        self.settings, self.done = self._read()
        if self.done:
            self._write_anew()
        self._pending: list[dict[str, Any]] = []
        self._synced = time.monotonic()
        self._is_complete = False
        self._require_space(size)

    def _read(self) -> tuple[dict[str, Any], dict[tuple[int, int, int, int], dict[str, Any]]]:
        """The settings, and what is known of each window that is done; a line that was cut short ends it."""
        settings: dict[str, Any] = {}
        done = {}
        try:
            lines = self._journal.read_text(encoding="utf-8").splitlines()
            settings = json.loads(lines[0])
            for line in lines[1:]:
                entry = json.loads(line)
                done[tuple(entry["window"])] = entry
        except (OSError, ValueError, LookupError, TypeError):
            return settings, done
        return settings, done

    def _write_anew(self) -> None:
        """Write the whole journal, without what was cut short, so that what is added can be read."""
        part = self._journal.with_suffix(".part")
        with part.open("w", encoding="utf-8") as file:
            for entry in (self.settings, *self.done.values()):
                _write_line(file, entry)
            _sync(file)
        part.replace(self._journal)

    def _require_space(self, size: int) -> None:
        used = sum(file.stat().st_blocks * 512 if hasattr(file.stat(), "st_blocks") else 0 for file in self._files())
        free = shutil.disk_usage(self.folder).free + used
        if free < size + SPARE:
            self.__exit__()
            raise OutputError(
                f"The cache folder {self.folder.parent} has {free / 1e6:,.0f} MB left, and the map needs {size / 1e6:,.0f} MB "
                f"there while it is made; free some space, or set the environment variable XDG_CACHE_HOME to another disk."
            )

    def _files(self) -> list[Path]:
        return [file for file in self.folder.iterdir() if file.suffix == ".raw"]

    def raw(self, name: str) -> Path:
        """The file of an output's pixels."""
        return self.folder / f"{name}.raw"

    def settle(self, settings: dict[str, Any]) -> None:
        """Keep what all windows have to have in common."""
        self.settings = settings
        self._write_anew()

    def add(self, window: Window, facts: dict[str, Any]) -> bool:
        """Remember that a window is done; whether it is time to write that down."""
        self._pending.append({"window": [window.col_off, window.row_off, window.width, window.height], **facts})
        return time.monotonic() - self._synced > SECONDS_BETWEEN_SYNCS

    def write_down(self) -> None:
        """Write down the windows that are done. Their pixels have to be on the disk before."""
        with self._journal.open("a", encoding="utf-8") as file:
            for entry in self._pending:
                self.done[tuple(entry["window"])] = entry
                _write_line(file, entry)
            _sync(file)
        self._pending.clear()
        self._synced = time.monotonic()

    def complete(self) -> None:
        """Nothing of it is needed any more."""
        self._is_complete = True

    def __exit__(self, *_: object) -> None:
        if self._is_complete or not self._keeps or not self.done:
            shutil.rmtree(self.folder, ignore_errors=True)
        if self._lock:
            self._lock.release()


def _write_line(file: IO[str], entry: dict[str, Any]) -> None:
    file.write(json.dumps(entry) + "\n")


def _sync(file: IO[str]) -> None:
    file.flush()
    os.fsync(file.fileno())
