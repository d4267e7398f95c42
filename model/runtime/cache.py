"""The user's cache folder: location, fingerprints, locks and removal of old entries."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import time
import uuid
from collections.abc import Iterable
from pathlib import Path

from filelock import BaseFileLock
from platformdirs import user_cache_path

from .locks import acquire, release

SECONDS_KEPT = 14 * 24 * 3600
LOCK_SUFFIX = ".lock"
RETIRED_SUFFIX = ".gone"
PRIVATE = 0o700


def cache_folder() -> Path:
    """The folder of this plugin in the user's cache."""
    return user_cache_path("lstm_fcn", appauthor=False)


def make_private_folder(folder: Path) -> None:
    """Make a folder of the cache that only the user can look into, with those above it, unless it is there."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=PRIVATE, exist_ok=True)


def retire(entry: Path) -> None:
    """Remove a folder of the cache in one step: a run that is killed in the middle leaves no part that another would take for whole."""
    gone = entry.with_name(f"{entry.name}.{uuid.uuid4().hex[:8]}{RETIRED_SUFFIX}")
    with contextlib.suppress(OSError):
        entry.replace(gone)
        entry = gone
    shutil.rmtree(entry, ignore_errors=True)


def fingerprint(parts: Iterable[bytes]) -> str:
    """A name for everything that a run depends on; anything else gives another name."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()[:32]


def try_lock(entry: Path, seconds: float = 0) -> BaseFileLock | None:
    """The lock of an entry of the cache, or None where another process holds it for longer than some seconds.

    The system releases the lock when the process ends, however it ends. The lock's file stays; :func:`age_out` removes it.

    Parameters
    ----------
    entry : Path
        File or folder; the lock lies beside it.
    """
    return acquire(_lock_file(entry), seconds)


def age_out(folder: Path, most: int, keep: str = "") -> None:
    """Remove what was left in a folder too long ago, or by too many runs; what another process works on stays and does not count.

    Parameters
    ----------
    folder : Path
        Of files or folders, one a run.
    most : int
        Number of entries that stay, the newest ones that nobody works on, with the one to be made.
    keep : str
        Name of an entry that stays in any case.
    """
    entries = []
    for entry in folder.iterdir():
        if entry.suffix == RETIRED_SUFFIX:  # of a run that was killed while it removed it
            shutil.rmtree(entry, ignore_errors=True)
        elif entry.suffix != LOCK_SUFFIX and entry.name != keep:
            entries.append(entry)
    entries.sort(key=_last_change, reverse=True)
    oldest = time.time() - SECONDS_KEPT
    kept = 0
    for entry in entries:
        if kept >= most - 1 or _last_change(entry) < oldest:
            _remove_unlocked(entry)
        elif len(entries) < most or not _is_locked(entry):
            kept += 1
    for lock in folder.glob(f"*{LOCK_SUFFIX}"):
        if _last_change(lock) < oldest:
            _remove_lock(lock)


def _is_locked(entry: Path) -> bool:
    """Whether another process works on an entry."""
    if not _lock_file(entry).exists():
        return False
    lock = try_lock(entry)
    if lock is not None:
        lock.release()
    return lock is None


def _remove_unlocked(entry: Path) -> None:
    """Remove an entry, unless it has a lock that another process holds."""
    lock = None
    if _lock_file(entry).exists():
        lock = try_lock(entry)
        if lock is None:
            return
    if entry.is_dir():
        retire(entry)
    else:
        with contextlib.suppress(OSError):
            entry.unlink()
    if lock:
        lock.release()


def _remove_lock(file: Path) -> None:
    """Remove the file of a lock that nobody holds."""
    lock = acquire(file)
    if lock is not None:
        release(lock)


def _lock_file(entry: Path) -> Path:
    return entry.with_name(entry.name + LOCK_SUFFIX)


def _last_change(entry: Path) -> float:
    """Time of the last change of a file, or of a folder's files, in seconds; 0 where it is gone."""
    try:
        files = list(entry.iterdir()) if entry.is_dir() else []
        return max((file.stat().st_mtime for file in files), default=entry.stat().st_mtime)
    except OSError:
        return 0.0
