"""Managed Python environments of the engine: location, validity and removal.

Pure functions on folders: nothing is started here. An environment is keyed by the version of its Python and the lock of
its packages. Its marker is written last; an environment without one was interrupted and is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from ..paths import LOCK
from ..translation import tr

MARKER = "lstm_fcn.json"
GIGABYTE = 1024**3
NEEDED_GIGABYTES = {"cpu": 3.0, "mps": 3.0, "cuda": 10.0}  # downloads and unpacked packages together


@dataclass(frozen=True)
class Environment:
    """An environment that can run the engine.

    Attributes
    ----------
    python : str
        Its interpreter.
    device : str
        What its torch was chosen and verified for: ``cpu``, ``cuda`` or ``mps``.
    torch : str
        Its requirement of torch, as installed.
    """

    python: str
    device: str
    torch: str


def lock_key(lock: Path = LOCK) -> str:
    """Hash of the locked packages without comments, eight hexadecimal digits."""
    lines = (line.strip() for line in lock.read_text(encoding="utf-8").splitlines())
    packages = [line for line in lines if line and not line.startswith("#")]
    return hashlib.sha256("\n".join(packages).encode()).hexdigest()[:8]


def environment_folder(engines: Path, version: tuple[int, int], lock: Path = LOCK) -> Path:
    """Folder of the environment for a Python version and these packages."""
    return engines / f"py{version[0]}.{version[1]}-{lock_key(lock)}"


def python_of(folder: Path, platform: str) -> Path:
    """The interpreter of an environment."""
    return folder / "Scripts" / "python.exe" if platform == "win32" else folder / "bin" / "python"


def mark_ready(folder: Path, environment: Environment) -> None:
    """Mark an environment as complete: the last step of its installation."""
    part = folder / f"{MARKER}.part"
    part.write_text(json.dumps(asdict(environment)), encoding="utf-8")
    os.replace(part, folder / MARKER)


def ready(engines: Path, lock: Path = LOCK) -> Environment | None:
    """The complete environment for these packages, newest Python first; None if there is none."""
    if not engines.is_dir():
        return None
    for folder in sorted(engines.glob(f"py*-{lock_key(lock)}"), reverse=True):
        environment = _read_marker(folder)
        if environment and os.path.isfile(environment.python):
            return environment
    return None


def ready_python(engines: Path) -> str:
    """The interpreter of the complete environment; empty if there is none."""
    environment = ready(engines)
    return environment.python if environment else ""


def _read_marker(folder: Path) -> Environment | None:
    try:
        values = json.loads((folder / MARKER).read_text(encoding="utf-8"))
        environment = Environment(str(values["python"]), str(values["device"]), str(values["torch"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    inside = Path(environment.python).is_relative_to(folder)
    return environment if inside else None


def state(engines: Path, lock: Path = LOCK) -> str:
    """State of the environments: ``ready``, ``outdated`` (other packages), ``unfinished`` (interrupted) or ``none``."""
    if ready(engines, lock):
        return "ready"
    folders = [folder for folder in engines.glob("py*-*") if folder.is_dir()] if engines.is_dir() else []
    if any(_read_marker(folder) for folder in folders):
        return "outdated"
    return "unfinished" if folders else "none"


def clear(folder: Path) -> None:
    """Remove an environment, its marker first, so that an interrupted removal does not leave it marked complete.

    Raises
    ------
    OSError
        When a file is in use.
    """
    (folder / MARKER).unlink(missing_ok=True)
    if folder.exists():
        shutil.rmtree(folder)


def clear_others(engines: Path, kept: Path) -> None:
    """Remove all environments but one; files in use stay until the next time."""
    for folder in engines.glob("py*-*"):
        if folder != kept:
            (folder / MARKER).unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)


def uninstall(engines: Path) -> int:
    """Remove every environment and return how many there were."""
    folders = [folder for folder in engines.glob("py*-*") if folder.is_dir()] if engines.is_dir() else []
    for folder in folders:
        clear(folder)
    return len(folders)


def space_error(engines: Path, device: str, free_bytes: int | None = None) -> str | None:
    """Error message if the disk lacks the space for an environment; None otherwise."""
    folder = engines
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free if free_bytes is None else free_bytes
    needed = NEEDED_GIGABYTES[device]
    if free >= needed * GIGABYTE:
        return None
    return tr(
        "The engine needs {0:g} GB in {1}, and {2:.1f} GB are free; free some space there, then set it up again."
    ).format(needed, engines, free / GIGABYTE)
