"""Atomic outputs: files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from filelock import BaseFileLock

from .cache import cache_folder
from .errors import OutputError
from .locks import acquire, release
from .publishing import FOLDER_LOCK, LOCK_SUFFIX, PREFIX, Step, publish, tidy_folder
from .targets import check_target

SECONDS_TO_WAIT = 60.0  # for another run that publishes in the same folder


class Outputs(AbstractContextManager["Outputs"]):
    """Files of one run, written under temporary names beside their targets and renamed together at the end.

    Parameters
    ----------
    run : str
        Identifies the run; part of the temporary names, so that the caller can find what a killed run left.

    Examples
    --------
    >>> with Outputs("1a2b") as outputs:
    ...     outputs.part(Path("map.tif")).write_bytes(b"...")
    ...     outputs.publish()
    """

    def __init__(self, run: str) -> None:
        self._run = run
        self._parts: dict[Path, Path] = {}
        self._folders: list[Path] = []
        self._retired: list[Path] = []
        self._scratch: list[Path] = []
        self._locks: dict[Path, BaseFileLock | None] = {}

    def part(self, target: Path) -> Path:
        """The temporary name of a target, which is created empty; where the target is a link, beside the file it leads to.

        Raises
        ------
        OutputError
            When nothing can be written there, or the target is an input of the run or was asked for before, by another
            name too.
        """
        if target in self._parts:
            raise OutputError("{path} is asked for twice; give every output its own name.", path=target)
        if not target.name:
            raise OutputError("{path} is a folder; give the output a file name.", path=target)
        check_target(target)
        real = Path(os.path.realpath(target)) if target.is_symlink() else target
        part = real.with_name(f".{real.name}.{self._run}.part")
        if part.exists():
            raise OutputError("{path} is asked for twice; give every output its own name.", path=target)
        try:
            self._make_folder(real.parent)
            self._begin_in(real.parent)
            part.touch()
        except OSError as error:
            raise cannot_write(target, error) from error
        if real.is_dir():
            part.unlink()
            raise OutputError("{path} is a folder; give the output a file name.", path=target)
        self._parts[target] = part
        return part

    def scratch(self, target: Path, suffix: str) -> Path:
        """A file beside a target that is needed while it is made, and goes with the run."""
        path = target.with_name(f".{target.name}.{self._run}.part{suffix}")
        self._scratch.append(path)
        return path

    def retire(self, older: Path) -> None:
        """Take an older file away when the parts appear, unless one of them replaces it: it would contradict them."""
        self._retired.append(older)

    def _make_folder(self, folder: Path) -> None:
        if not folder.exists():
            if folder.parent != folder:
                self._make_folder(folder.parent)
            folder.mkdir(exist_ok=True)
            self._folders.append(folder)

    def require_space(self, target: Path, size: int) -> None:
        """Refuse to start when a target's disk has less than `size` bytes left."""
        free = shutil.disk_usage(target.parent).free
        if free < size:
            raise OutputError(
                "{folder} has {free} MB left and {name} needs about {size} MB; free some space or choose another "
                "folder.",
                folder=target.parent,
                free=f"{free / 1e6:.0f}",
                name=target.name,
                size=f"{size / 1e6:.0f}",
            )

    def publish(self) -> None:
        """Give every part its target's name, those asked for last first; all of them, or none.

        Raises
        ------
        OutputError
            When a target cannot be replaced, for example while another program holds it open. The older files are then
            as they were.
        """
        for target, written in self._parts.items():
            _sync(written, target)
        steps = [self._step(path, None) for path in self._retired if path not in self._parts]
        steps += [self._step(target, part) for target, part in reversed(self._parts.items())]
        with _locked({Path(step.target).parent for step in steps}):
            # What is there now may be another than a moment before: of a run that wrote the same outputs.
            steps = [replace(step, older=step.older if os.path.lexists(step.target) else "") for step in steps]
            try:
                publish(self._run, [step for step in steps if step.part or step.older])
            except OSError as error:
                raise cannot_write(Path(error.filename or steps[-1].target), error) from error
        self._parts.clear()

    def _step(self, target: Path, part: Path | None) -> Step:
        path = target if part is None else part.with_name(part.name[1 : -len(f".{self._run}.part")])
        return Step(str(path), str(part or ""), str(path.with_name(f".{path.name}.{self._run}.older")))

    def _begin_in(self, folder: Path) -> None:
        """Show that this run is going on in a folder, and take away what runs that are gone have left there."""
        if folder in self._locks:
            return
        self._locks[folder] = None
        with contextlib.suppress(OSError, NotImplementedError):
            self._locks[folder] = acquire(folder / f"{PREFIX}{self._run}{LOCK_SUFFIX}")
            with _locked({folder}):
                tidy_folder(folder, self._run, _locked_if_gone)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        for part in [*self._scratch, *self._parts.values()]:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        for lock in filter(None, self._locks.values()):
            release(lock)
        for folder in reversed(self._folders):
            with contextlib.suppress(OSError):
                folder.rmdir()  # a folder that holds anything stays
        if self._parts and isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise cannot_write(list(self._parts)[-1], error) from error


@contextlib.contextmanager
def _locked(folders: Iterable[Path]) -> Iterator[None]:
    """Let no other run publish in some folders."""
    locks = []
    try:
        for folder in sorted({Path(os.path.realpath(folder)) for folder in folders}):
            with contextlib.suppress(OSError, NotImplementedError):  # some network drives know no locks
                lock = acquire(folder / FOLDER_LOCK, SECONDS_TO_WAIT)
                if lock is None:
                    raise OutputError(
                        "Another run is writing its outputs in {folder}; wait until it has ended, or choose another folder.",
                        folder=folder,
                    )
                locks.append(lock)
        yield
    finally:
        for lock in reversed(locks):
            release(lock)


@contextlib.contextmanager
def _locked_if_gone(lock_file: Path) -> Iterator[bool]:
    """Hold the lock of a run that is gone; whether it is. The lock's file stays where the work in between fails."""
    lock = acquire(lock_file)
    try:
        yield lock is not None
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    if lock is not None:
        release(lock)


def _sync(part: Path, target: Path) -> None:
    """Return when a file is on the disk: were its name there first, a power failure could leave it empty."""
    try:
        with part.open("r+b") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise cannot_write(target, error) from error


def cannot_write(target: Path, error: OSError) -> OutputError:
    """The error for a failed write of an output or of a file in the cache: which file and folder, why, and what to do."""
    is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    reason = error.strerror or str(error)
    if target.is_relative_to(cache_folder()):
        if is_full:
            return OutputError(
                "The disk of the cache folder {folder} is full: {name} could not be written. Free some space, or set the "
                "environment variable XDG_CACHE_HOME to a folder on another disk.",
                folder=target.parent,
                name=target.name,
            )
        return OutputError(
            "{name} in the cache folder {folder} cannot be written ({reason}); check the disk and your rights to the folder, or "
            "set the environment variable XDG_CACHE_HOME to another one.",
            name=target.name,
            folder=target.parent,
            reason=reason,
        )
    if is_full:
        return OutputError(
            "The disk is full: {path} could not be written. Free some space or choose another folder.",
            path=target,
        )
    return OutputError(
        "{path} cannot be written ({reason}); choose another folder, or close the program or layer that uses the file.",
        path=target,
        reason=reason,
    )
