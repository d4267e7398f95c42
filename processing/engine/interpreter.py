"""Candidate Python interpreters and the environment variables of the engine.

Pure functions: nothing is started here. The engine needs torch and rasterio, which must not share a process with QGIS.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from ..paths import LOCK, PLUGIN_FOLDER

# What QGIS sets, or a user set for another Python, and what would mix two installations in the engine.
_CLEARED = frozenset(
    {
        "VIRTUAL_ENV",
        "QGIS_PREFIX_PATH",
        "PROJ_DATA",
        "PROJ_LIB",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "LD_AUDIT",
    }
)
_CLEARED_BEGINNINGS = ("DYLD_", "PYTHON", "GDAL_", "PIP_", "UV_")
# How a network is reached and an index is named; all else, such as another target folder, would lead the tools astray.
_KEPT_BEGINNINGS = ("GDAL_HTTP_",)
_KEPT = frozenset(
    {
        *(
            f"PIP_{name}"
            for name in (
                "INDEX_URL",
                "EXTRA_INDEX_URL",
                "FIND_LINKS",
                "NO_INDEX",
                "TRUSTED_HOST",
                "CERT",
                "CLIENT_CERT",
                "PROXY",
                "TIMEOUT",
                "DEFAULT_TIMEOUT",
                "RETRIES",
                "CACHE_DIR",
                "NO_CACHE_DIR",
                "CONFIG_FILE",
                "KEYRING_PROVIDER",
            )
        ),
        *(
            f"UV_{name}"
            for name in (
                "DEFAULT_INDEX",
                "INDEX",
                "INDEX_URL",
                "EXTRA_INDEX_URL",
                "FIND_LINKS",
                "NO_INDEX",
                "INSECURE_HOST",
                "NATIVE_TLS",
                "SYSTEM_CERTS",
                "HTTP_TIMEOUT",
                "CACHE_DIR",
                "NO_CACHE",
                "CONFIG_FILE",
                "KEYRING_PROVIDER",
            )
        ),
    }
)
# The first entry of a Python's path would be its working folder, where others may have put modules (Python 3.11 and newer;
# that of older ones is a private folder, see process.py).
SAFE_PATH = {"PYTHONSAFEPATH": "1"}

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
    folders = _folders_of_path(host, environ)
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


def program_on_path(name: str, host: Host, environ: Mapping[str, str]) -> str:
    """Full path of a program in one of the folders of PATH, never in the working folder; empty where there is none."""
    file = f"{name}.exe" if host.platform == "win32" else name
    for folder in _folders_of_path(host, environ):
        path = os.path.join(folder, file)
        if os.path.isfile(path) and os.access(path, os.X_OK):
            return path
    return ""


def _folders_of_path(host: Host, environ: Mapping[str, str]) -> list[str]:
    """Folders of PATH; relative ones depend on the working folder and are left out."""
    separator, path_of = (";", PureWindowsPath) if host.platform == "win32" else (":", PurePosixPath)
    return [folder for folder in environ.get("PATH", "").split(separator) if path_of(folder).is_absolute()]


def _beside_qgis(host: Host, environ: Mapping[str, str]) -> str:
    if host.platform == "win32":
        return host.prefix + r"\python.exe"
    if host.platform == "darwin":
        return f"{host.prefix}/bin/python3"
    name = f"python{host.version[0]}.{host.version[1]}"
    for folder in _folders_of_path(host, environ):
        if os.access(os.path.join(folder, name), os.X_OK):
            return os.path.join(folder, name)
    return ""


def engine_environment(environ: Mapping[str, str], plugin_folder: Path = PLUGIN_FOLDER) -> dict[str, str]:
    """Environment variables for the engine: those of QGIS, without the ones that would mix two installations.

    The engine's PYTHONPATH is the plugin folder and nothing else, so that it finds the package ``model``.
    """
    return {
        **cleaned(environ),
        **SAFE_PATH,
        "GDAL_VRT_ENABLE_PYTHON": "NO",  # code in a raster file is never run
        "PYTHONPATH": str(plugin_folder),
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def cleaned(environ: Mapping[str, str]) -> dict[str, str]:
    """Environment variables without those that would mix two installations, or change how Python, GDAL or pip work."""
    return {name: value for name, value in environ.items() if not _is_cleared(name.upper())}


def _is_cleared(name: str) -> bool:
    if name in _KEPT or name.startswith(_KEPT_BEGINNINGS):
        return False
    return name in _CLEARED or name.startswith(_CLEARED_BEGINNINGS)


def fingerprint(python: str, lock: Path = LOCK) -> str:
    """Cache key of a probe result: the interpreter's path and time, and the locked packages."""
    try:
        changed = os.stat(python).st_mtime_ns
    except OSError:
        changed = 0
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()[:16]
    return f"{python}|{changed}|{digest}"
