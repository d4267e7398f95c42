"""Atomic outputs: files that appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from contextlib import AbstractContextManager
from pathlib import Path

from .errors import OutputError
from .targets import check_target


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

    def part(self, target: Path) -> Path:
        """The temporary name of a target, which is created empty.

        Raises
        ------
        OutputError
            When nothing can be written there, or the target is an input of the run or was asked for before, by another
            name too.
        """
        part = target.with_name(f".{target.name}.{self._run}.part")
        if target in self._parts or part.exists():
            raise OutputError("{path} is asked for twice; give every output its own name.", path=target)
        check_target(target)
        try:
            self._make_folder(target.parent)
            part.touch()
        except OSError as error:
            raise cannot_write(target, error) from error
        if target.is_dir():
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
        replaced: list[tuple[Path, Path | None]] = []
        retired: list[tuple[Path, Path | None]] = [(path, None) for path in self._retired if path not in self._parts]
        for target, part in [*retired, *reversed(self._parts.items())]:
            older = target.with_name(f".{target.name}.{self._run}.older") if target.exists() else None
            try:
                if older:
                    target.replace(older)
                replaced.append((target, older))
                if part:
                    part.replace(target)
            except OSError as error:
                self._restore(replaced)
                raise cannot_write(target, error) from error
        for _, older in replaced:
            if older:
                older.unlink()
        self._parts.clear()

    @staticmethod
    def _restore(replaced: list[tuple[Path, Path | None]]) -> None:
        for target, older in reversed(replaced):
            with contextlib.suppress(OSError):
                target.unlink(missing_ok=True) if older is None else older.replace(target)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        for part in [*self._scratch, *self._parts.values()]:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        for folder in reversed(self._folders):
            with contextlib.suppress(OSError):
                folder.rmdir()  # a folder that holds anything stays
        if self._parts and isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise cannot_write(list(self._parts)[-1], error) from error


def _sync(part: Path, target: Path) -> None:
    """Return when a file is on the disk: were its name there first, a power failure could leave it empty."""
    try:
        with part.open("r+b") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise cannot_write(target, error) from error


def cannot_write(target: Path, error: OSError) -> OutputError:
    """The error for a failed write."""
    if error.errno == errno.ENOSPC:
        return OutputError(
            "The disk is full: {path} could not be written. Free some space or choose another folder.",
            path=target,
        )
    reason = error.strerror or str(error)
    return OutputError(
        "{path} cannot be written ({reason}); choose another folder, or close the program or layer that uses the file.",
        path=target,
        reason=reason,
    )
