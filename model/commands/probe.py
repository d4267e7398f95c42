"""Command ``probe``: check the engine's packages and report their versions."""

from __future__ import annotations

import importlib
import platform
import time
from importlib import metadata
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..runtime.parameters import Parameter

if TYPE_CHECKING:
    from ..runtime.feedback import Feedback
    from .job import Job

SUMMARY = "Report the versions of Python and of the packages the engine runs on."
PARAMETERS: dict[str, Parameter] = {}

# Distribution on the package index, and the module that it installs.
PACKAGES = {
    "torch": "torch",
    "numpy": "numpy",
    "rasterio": "rasterio",
    "safetensors": "safetensors",
    "scikit-learn": "sklearn",
    "scipy": "scipy",
    "matplotlib": "matplotlib",
    "jinja2": "jinja2",
    "optuna": "optuna",
    "python-dateutil": "dateutil",
    "platformdirs": "platformdirs",
    "filelock": "filelock",
    "psutil": "psutil",
    "pyyaml": "yaml",
    "requests": "requests",
    "pystac-client": "pystac_client",
}


def run(job: Job, feedback: Feedback) -> dict[str, Any]:
    """Import everything the engine needs and say which versions these are."""
    for module in PACKAGES.values():
        importlib.import_module(module)
    return versions()


def versions() -> dict[str, str]:
    """Versions of the plugin, Python and the packages."""
    return {
        "lstm_fcn": __version__,
        "python": platform.python_version(),
        **{package: metadata.version(package) for package in PACKAGES},
    }


def about_run(started: float, device: str) -> dict[str, Any]:
    """Description of a run for its report: seconds since `started`, device and versions."""
    return {"seconds": round(time.monotonic() - started, 2), "device": device, "versions": versions()}
