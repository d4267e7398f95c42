"""Which Python runs the engine, and what it sees of QGIS's environment.

Pure functions: nothing is started here. The engine needs torch and rasterio, which must not share a process with QGIS.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PLUGIN_FOLDER = Path(__file__).resolve().parent.parent
REQUIREMENTS = PLUGIN_FOLDER / "model" / "requirements.txt"

# What QGIS sets, or a user set for another Python, and what would mix two installations in the engine.
_CLEARED = frozenset(
    {
        "PYTHONPATH",
        "PYTHONHOME",
        "VIRTUAL_ENV",
        "PYTHONUSERBASE",
        "PIP_USER",
        "PIP_TARGET",
        "PIP_PREFIX",
        "QGIS_PREFIX_PATH",
        "PROJ_DATA",
        "PROJ_LIB",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
    }
)


@dataclass(frozen=True)
class Candidate:
    """A Python that may run the engine.

    Attributes
    ----------
    python : str
        The interpreter.
    origin : str
        Where it was named, for the person who has to correct it.
    """

    python: str
    origin: str


@dataclass(frozen=True)
class Host:
    """The machine and the QGIS that ask.

    Attributes
    ----------
    platform : str
        As ``sys.platform``.
    prefix : str
        As ``sys.prefix``: where QGIS's own Python is installed.
    version : tuple of int
        Major and minor version of QGIS's own Python.
    plugin_folder : Path
        The folder of this plugin.
    """

    platform: str
    prefix: str
    version: tuple[int, int]
    plugin_folder: Path = PLUGIN_FOLDER


def candidates(host: Host, environ: Mapping[str, str], setting: str) -> Iterator[Candidate]:
    """Interpreters in the order they are asked.

    Parameters
    ----------
    host : Host
        The machine and the QGIS that ask.
    environ : mapping of str to str
        QGIS's environment.
    setting : str
        The QGIS setting ``lstmfcn/python``, or an empty string.

    Yields
    ------
    Candidate
        Never QGIS itself, nor a Python inside its macOS application, nor Apple's ``/usr/bin/python3`` stub.
    """
    if environ.get("LSTMFCN_PYTHON"):
        yield Candidate(os.path.abspath(environ["LSTMFCN_PYTHON"]), "the environment variable LSTMFCN_PYTHON")
    if setting:
        yield Candidate(setting, "the setting Engine Python")
    scripts = ("Scripts", "python.exe") if host.platform == "win32" else ("bin", "python")
    yield Candidate(str(host.plugin_folder.joinpath(".engine", *scripts)), "the checkout's own .engine")
    beside = _beside_qgis(host, environ)
    if beside and not (host.platform == "darwin" and (".app/Contents/MacOS" in beside or beside == "/usr/bin/python3")):
        yield Candidate(beside, "the Python beside QGIS")


def _beside_qgis(host: Host, environ: Mapping[str, str]) -> str:
    if host.platform == "win32":
        return host.prefix + r"\python.exe"
    if host.platform == "darwin":
        return f"{host.prefix}/bin/python3"
    name = f"python{host.version[0]}.{host.version[1]}"
    for folder in environ.get("PATH", "").split(os.pathsep):
        if folder and os.access(os.path.join(folder, name), os.X_OK):
            return os.path.join(folder, name)
    return ""


def engine_environment(environ: Mapping[str, str], plugin_folder: Path = PLUGIN_FOLDER) -> dict[str, str]:
    """The engine's environment variables: QGIS's, without what would mix two installations.

    The engine's PYTHONPATH is the plugin folder and nothing else, so that it finds the package ``model``.
    """
    kept = {name: value for name, value in environ.items() if name not in _CLEARED and not name.startswith("DYLD_")}
    return {
        **kept,
        "PYTHONPATH": str(plugin_folder),
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def fingerprint(python: str, requirements: Path = REQUIREMENTS) -> str:
    """What a remembered answer of an interpreter holds for: its path, its time, and the pinned requirements."""
    try:
        changed = os.stat(python).st_mtime_ns
    except OSError:
        changed = 0
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()[:16]
    return f"{python}|{changed}|{digest}"
