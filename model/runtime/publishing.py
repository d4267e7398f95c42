"""Renaming of a run's finished files to their names: all of them, or none, also where the process is killed in between.

Before the first rename a record of all of them is written beside the outputs, when every file is complete. Whoever finds a
record of a run that is gone finishes what it says, or undoes it where a file is missing. Loads the standard library only, since
QGIS tidies up after a killed engine too.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path

PREFIX = ".lstm_fcn."
RECORD_SUFFIX = ".publish"
LOCK_SUFFIX = ".part.lock"
FOLDER_LOCK = ".lstm_fcn.lock"
SECONDS_UNKNOWN = 24 * 3600  # after which a file of a run without a lock is taken for left
_LEFTOVER = re.compile(r"\.(?P<target>.+)\.(?P<run>[\w-]+)\.(?:part(?:\..+)?|older)")
_OWN_RUN = re.compile(r"[0-9a-f]{12}")


@dataclass(frozen=True)
class Step:
    """One file to be replaced.

    Attributes
    ----------
    target : str
        Its name.
    part : str
        The complete new file; empty where the target only goes.
    older : str
        Name for the file that is there now; empty where there is none.
    """

    target: str
    part: str
    older: str

    @property
    def is_done(self) -> bool:
        """Whether the new file has its name, and the older one has gone."""
        if not self.part:
            return not self.older or _is_there(self.older) or not _is_there(self.target)
        return not _is_there(self.part) and _is_there(self.target) and (not self.older or _is_there(self.older))

    def do(self) -> None:
        """Put the older file aside, and give the new one its name."""
        if self.older and _is_there(self.target) and not _is_there(self.older):
            Path(self.target).replace(self.older)
        if self.part:
            Path(self.part).replace(self.target)

    def undo(self) -> None:
        """Put the older file back."""
        if self.older and _is_there(self.older):
            Path(self.older).replace(self.target)
        elif not self.older and self.is_done:
            Path(self.target).unlink(missing_ok=True)


def publish(run: str, steps: Sequence[Step]) -> None:
    """Replace files: all of them, or none.

    Raises
    ------
    OSError
        When one cannot be replaced; its ``filename`` is the target. The older files are then as they were.
    """
    folders = {Path(step.target).parent for step in steps}
    records = [folder / f"{PREFIX}{run}{RECORD_SUFFIX}" for folder in sorted(folders)]
    text = json.dumps({"steps": [asdict(step) for step in steps], "records": [str(record) for record in records]})
    try:
        for record in records:
            _write(record, text)
        _do(steps)
    except BaseException:
        _undo(steps)
        _remove(records)
        raise
    _remove(records)
    _remove(Path(step.older) for step in steps if step.older)


def finish(record: Path) -> None:
    """Finish what a run that is gone had begun, or undo it where one of its files is missing."""
    try:
        content = json.loads(record.read_text(encoding="utf-8"))
        steps = [Step(**step) for step in content["steps"]]
        records = [Path(each) for each in content["records"]]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        _remove([record])
        return
    if not all(_is_beside(record, step) for step in steps):  # no file of this plugin's
        _remove([record])
        return
    try:
        if not all(step.is_done or _is_there(step.part) for step in steps if step.part):
            raise FileNotFoundError
        _do(steps)
    except OSError:
        _undo(steps)
        _remove(Path(step.part) for step in steps if step.part)
    _remove([*records, record])
    _remove(Path(step.older) for step in steps if step.older)


def tidy(folder: Path, run: str) -> None:
    """Finish what a run that is gone had begun in a folder, and remove its unfinished files."""
    for record in folder.glob(f"{PREFIX}{run}{RECORD_SUFFIX}"):
        finish(record)
    for pattern in (f".*.{run}.part*", f".*.{run}.older"):
        _remove(folder.glob(pattern))


def tidy_folder(folder: Path, own_run: str, locked_if_gone: Callable[[Path], AbstractContextManager[bool]]) -> None:
    """Do the same for all runs that are gone.

    Parameters
    ----------
    folder : Path
        Where outputs are written.
    own_run : str
        The run that is going on.
    locked_if_gone : callable
        Holds a lock by its file if nobody else does, and says whether it does. The file goes last, so that a run that is
        killed while it tidies up leaves all to the next one.
    """
    left = _leftovers(folder)
    records = {path.name[len(PREFIX) : -len(RECORD_SUFFIX)]: path for path in folder.glob(f"{PREFIX}*{RECORD_SUFFIX}")}
    for run in sorted({*left, *records} - {own_run}):
        lock = folder / f"{PREFIX}{run}{LOCK_SUFFIX}"
        if lock.exists():
            with locked_if_gone(lock) as is_gone:
                if is_gone:
                    tidy(folder, run)
        elif run in records:
            finish(records[run])
        elif _OWN_RUN.fullmatch(run) and _is_old(left[run]):
            _remove(left[run])


def is_leftover(name: str) -> bool:
    """Whether a file's name is that of an unfinished output."""
    return _LEFTOVER.fullmatch(name) is not None


def _leftovers(folder: Path) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for path in folder.glob(".*"):
        match = _LEFTOVER.fullmatch(path.name)
        if match:
            found.setdefault(match["run"], []).append(path)
    return found


def _is_old(files: Iterable[Path]) -> bool:
    try:
        return max(file.stat().st_mtime for file in files) < time.time() - SECONDS_UNKNOWN
    except OSError:
        return False


def _is_there(name: str) -> bool:
    return os.path.lexists(name)


def _is_beside(record: Path, step: Step) -> bool:
    """Whether a step renames files of this run within one folder."""
    run = record.name[len(PREFIX) : -len(RECORD_SUFFIX)]
    target = Path(step.target)
    allowed = {str(target.with_name(f".{target.name}.{run}.{suffix}")) for suffix in ("part", "older")}
    return {step.part, step.older} <= {"", *allowed}


def _do(steps: Sequence[Step]) -> None:
    for step in steps:
        if step.is_done:
            continue
        try:
            step.do()
        except OSError as error:
            error.filename = step.target
            raise


def _undo(steps: Sequence[Step]) -> None:
    for step in reversed(steps):
        with contextlib.suppress(OSError):
            step.undo()


def _write(path: Path, text: str) -> None:
    part = path.with_name(path.name.removesuffix(RECORD_SUFFIX) + ".part.record")
    with part.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _remove(files: Iterable[Path] | Iterator[Path]) -> None:
    for file in list(files):
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
