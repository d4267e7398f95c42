"""Candidate Python interpreters and the environment variables of the engine.

Pure functions: nothing is started here. The engine needs torch and rasterio, which must not share a process with QGIS.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..paths import PLUGIN_FOLDER, REQUIREMENTS

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

# Where an interpreter was named, in English; what shows it translates it.
ORIGINS = {
    "variable": "the environment variable LSTMFCN_PYTHON",
    "setting": "the setting Engine Python",
    "checkout": "the checkout's own .engine",
    "managed": "the environment that Set up engine made",
    "beside": "the Python beside QGIS",
}

MINORS = (11, 12, 13, 14)  # of Python 3, that the pinned requirements have wheels for


@dataclass(frozen=True)
class Candidate:
    """A Python that may run the engine.

    Attributes
    ----------
    python : str
        The interpreter.
    origin : str
        Where it was named, for the person who has to correct it: a key of :data:`ORIGINS`.
    """

    python: str
    origin: str


@dataclass(frozen=True)
class Host:
    """Description of a machine and its QGIS.

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


def candidates(host: Host, environ: Mapping[str, str], setting: str, managed: str = "") -> Iterator[Candidate]:
    """Candidate interpreters for the engine, in the order they are tried.

    Parameters
    ----------
    host : Host
        The machine and the QGIS that ask.
    environ : mapping of str to str
        QGIS's environment.
    setting : str
        The QGIS setting ``lstmfcn/python``, or an empty string.
    managed : str
        The Python of the environment that *Set up engine* made, or an empty string.

    Yields
    ------
    Candidate
        Never QGIS itself, nor a Python inside its macOS application, nor Apple's ``/usr/bin/python3`` stub.
    """
    if environ.get("LSTMFCN_PYTHON"):
        yield Candidate(os.path.abspath(environ["LSTMFCN_PYTHON"]), "variable")
    if setting:
        yield Candidate(setting, "setting")
    scripts = ("Scripts", "python.exe") if host.platform == "win32" else ("bin", "python")
    yield Candidate(str(host.plugin_folder.joinpath(".engine", *scripts)), "checkout")
    if managed:
        yield Candidate(managed, "managed")
    beside = _beside_qgis(host, environ)
    if beside and not is_forbidden(host, beside):
        yield Candidate(beside, "beside")


def base_pythons(host: Host, environ: Mapping[str, str], chosen: str = "") -> Iterator[str]:
    """Interpreters that an environment may be created from, in the order they are tried.

    Parameters
    ----------
    host : Host
        The machine and the QGIS that ask.
    environ : mapping of str to str
        QGIS's environment.
    chosen : str
        The one the user names; then no other is asked.

    Yields
    ------
    str
        The one beside QGIS first, then those of PATH and of macOS's usual folders, newest last: older ones have more wheels.
    """
    if chosen:
        yield chosen
        return
    named = [_beside_qgis(host, environ)]
    folders = [folder for folder in environ.get("PATH", "").split(_separator(host)) if folder]
    if host.platform == "darwin":
        framework = "/Library/Frameworks/Python.framework/Versions"
        folders += ["/opt/homebrew/bin", "/usr/local/bin", *(f"{framework}/3.{minor}/bin" for minor in MINORS)]
    if host.platform == "win32":
        programs = environ.get("LOCALAPPDATA", "") + r"\Programs\Python"
        named += [rf"{programs}\Python3{minor}\python.exe" for minor in MINORS]
    else:
        named += [f"{folder}/python3.{minor}" for minor in MINORS for folder in folders]
    for python in dict.fromkeys(filter(None, named)):
        if not is_forbidden(host, python):
            yield python


def is_forbidden(host: Host, python: str) -> bool:
    """Whether an interpreter must not be run: it would open QGIS, or Apple's installer of developer tools."""
    if host.platform == "darwin":
        return ".app/Contents/MacOS" in python or python == "/usr/bin/python3"
    return host.platform == "win32" and python.lower().rpartition("\\")[2].startswith("qgis")


def _separator(host: Host) -> str:
    return ";" if host.platform == "win32" else ":"


def _beside_qgis(host: Host, environ: Mapping[str, str]) -> str:
    if host.platform == "win32":
        return host.prefix + r"\python.exe"
    if host.platform == "darwin":
        return f"{host.prefix}/bin/python3"
    name = f"python{host.version[0]}.{host.version[1]}"
    for folder in environ.get("PATH", "").split(_separator(host)):
        if folder and os.access(os.path.join(folder, name), os.X_OK):
            return os.path.join(folder, name)
    return ""


def engine_environment(environ: Mapping[str, str], plugin_folder: Path = PLUGIN_FOLDER) -> dict[str, str]:
    """Environment variables for the engine: those of QGIS, without the ones that would mix two installations.

    The engine's PYTHONPATH is the plugin folder and nothing else, so that it finds the package ``model``.
    """
    return {
        **cleaned(environ),
        "PYTHONPATH": str(plugin_folder),
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def cleaned(environ: Mapping[str, str]) -> dict[str, str]:
    """Environment variables without those that would mix two installations."""
    return {name: value for name, value in environ.items() if name not in _CLEARED and not name.startswith("DYLD_")}


def fingerprint(python: str, requirements: Path = REQUIREMENTS) -> str:
    """Cache key of a probe result: the interpreter's path and time, and the pinned requirements."""
    try:
        changed = os.stat(python).st_mtime_ns
    except OSError:
        changed = 0
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()[:16]
    return f"{python}|{changed}|{digest}"
