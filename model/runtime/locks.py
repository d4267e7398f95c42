"""Locks between processes, which the system releases however a process ends."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout


def acquire(file: Path, seconds: float = 0) -> BaseFileLock | None:
    """Lock a file, which is made where it is missing; None where another process holds it for longer than some seconds.

    Raises
    ------
    OSError, NotImplementedError
        Where nothing can be locked, as on some network drives.
    """
    while True:
        lock = FileLock(file)
        try:
            lock.acquire(timeout=seconds)
        except Timeout:
            return None
        if _has_its_name(lock):
            return lock
        lock.release()  # another process has removed the file in between: whoever comes next would lock a new one


def release(lock: BaseFileLock) -> None:
    """Remove the file of a lock and release it, in this order: nobody can lock the file that has gone, see :func:`acquire`."""
    file = Path(lock.lock_file)
    with contextlib.suppress(OSError):
        file.unlink()
    lock.release()
    with contextlib.suppress(OSError):  # Windows removes no file that is open
        if os.name == "nt":
            file.unlink()


def _has_its_name(lock: BaseFileLock) -> bool:
    descriptor = lock._context.lock_file_fd
    try:
        return descriptor is None or os.path.samestat(os.fstat(descriptor), Path(lock.lock_file).stat())
    except FileNotFoundError:
        return False
