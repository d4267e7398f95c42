"""Search for a Python that can run the engine."""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
import time
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from ..settings import SETTING_PROBE, SETTING_PYTHON
from ..translation import tr
from .environments import ready_python
from .interpreter import ORIGINS, Candidate, Host, candidates, fingerprint
from .process import Process, TimeoutExpired, start_engine

SECONDS_TO_ANSWER = 120.0
CANCELLED = "Cancelled: nothing was written."

NO_ENGINE = (
    "The LSTM-FCN engine is not installed yet. Install it with Plugins > LSTM-FCN > Set up engine, or with the "
    "algorithm Set up engine (lstmfcn:setupengine)."
)


def engine_candidates() -> list[Candidate]:
    """Candidate interpreters that exist, in the order they are tried."""
    setting = str(QgsSettings().value(SETTING_PYTHON, "") or "")
    return [
        candidate
        for candidate in candidates(this_host(), os.environ, setting, ready_python(engines_folder()))
        if os.path.isfile(candidate.python) and (candidate.origin != "beside" or _qgis_has_packages())
    ]


def this_host() -> Host:
    """Description of this machine and this QGIS."""
    return Host(sys.platform, sys.prefix, (sys.version_info.major, sys.version_info.minor))


def engines_folder() -> Path:
    """Folder of the managed environments, in the user's cache, so that they survive updates of the plugin."""
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(cache) / "lstm_fcn" / "engines"


def _qgis_has_packages() -> bool:
    """Whether QGIS's own Python has the engine's packages (conda-forge), without importing them."""
    return all(importlib.util.find_spec(package) is not None for package in ("torch", "rasterio", "safetensors"))


def find_engine(feedback: QgsProcessingFeedback) -> str:
    """Find the interpreter that runs the engine.

    Each candidate is asked once; the answer is remembered until the interpreter or the requirements change.

    Raises
    ------
    QgsProcessingException
        When none can run it.
    """
    refusals = []
    for candidate in engine_candidates():
        if QgsSettings().value(SETTING_PROBE, "") == fingerprint(candidate.python):
            return candidate.python
        feedback.pushInfo(tr("Checking whether {0} can run the engine…").format(candidate.python))
        refusal = probe(candidate.python, feedback)
        if feedback.isCanceled():
            raise QgsProcessingException(tr(CANCELLED))
        if not refusal:
            QgsSettings().setValue(SETTING_PROBE, fingerprint(candidate.python))
            return candidate.python
        refusals.append(f"{candidate.python} ({tr(ORIGINS[candidate.origin])}): {refusal}")
    raise QgsProcessingException("\n".join([tr(NO_ENGINE), *refusals]))


def probe(python: str, feedback: QgsProcessingFeedback | None = None) -> str:
    """Test whether an interpreter can run the engine: the reason why not, or an empty string. Can be cancelled."""
    # A folder of its own: others can write to the folder of temporary files, and Python looks for modules where it starts.
    with tempfile.TemporaryDirectory(prefix="lstmfcn-") as folder:
        try:
            process = start_engine(python, ["probe"], folder)
        except OSError as error:
            return str(error)
        return _answer(process, feedback)


def _answer(process: Process, feedback: QgsProcessingFeedback | None) -> str:
    until = time.monotonic() + SECONDS_TO_ANSWER
    errors = None
    while errors is None:
        try:
            _, errors = process.communicate(timeout=0.1)
        except TimeoutExpired:
            if time.monotonic() > until or (feedback is not None and feedback.isCanceled()):
                process.kill()
                process.communicate()
                return tr("it did not answer within {0:g} seconds").format(SECONDS_TO_ANSWER)
    if process.returncode == 0:
        return ""
    lines = errors.strip().splitlines()
    return lines[-1] if lines else tr("it ended with exit code {0}").format(process.returncode)
