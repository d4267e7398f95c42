"""Diagnostics of the engine, for bug reports."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from pathlib import Path

from qgis.core import Qgis, QgsSettings

from ..paths import PLUGIN_FOLDER
from ..settings import SETTING_PROBE, SETTING_PYTHON
from ..translation import tr
from .environments import GIGABYTE, ready, state
from .failures import sandbox
from .finding import engine_candidates, engines_folder, this_host
from .interpreter import ORIGINS, base_pythons, fingerprint, program_on_path
from .tools import log_file, safe

LINES_OF_LOG = 80


def engine_state() -> tuple[str, str]:
    """State of the engine: a keyword (of ``environments.state``, or ``own``) and a sentence. Starts nothing."""
    engines = engines_folder()
    word, environment, named = state(engines), ready(engines), engine_candidates()
    if named and (environment is None or named[0].python != environment.python):
        is_tested = QgsSettings().value(SETTING_PROBE, "") == fingerprint(named[0].python)
        words = tr("The engine is ready: {0} ({1}).") if is_tested else tr("The engine runs with {0} ({1}).")
        return "own", words.format(named[0].python, tr(ORIGINS[named[0].origin]))
    if environment:
        return word, tr("The engine is ready, for {0}, in {1}.").format(environment.device, environment.python)
    return word, {
        "none": tr("The engine is not installed yet."),
        "outdated": tr(
            "The engine's packages are not those this version of the plugin needs; set the engine up again."
        ),
        "unfinished": tr("A set-up was interrupted; set the engine up again."),
    }[word]


def is_removable() -> bool:
    """Whether *Uninstall* has an environment to remove, complete or not, even if another Python is in use."""
    return state(engines_folder()) != "none"


def diagnostics() -> str:
    """Text for bug reports: versions, interpreters, state and the end of the log, without credentials and user name.

    It is English everywhere: who helps has to read it.
    """
    engines = engines_folder()
    environment = ready(engines)
    existing = next(folder for folder in (engines, *engines.parents) if folder.exists())
    remembered = str(QgsSettings().value(SETTING_PROBE, "") or "")
    lines = [
        f"QGIS {Qgis.version()}, Python {platform.python_version()}, {platform.platform()}, {platform.machine()}",
        f"Plugin in {PLUGIN_FOLDER}; uv: {program_on_path('uv', this_host(), os.environ) or 'not there'}",
        f"State: {engine_state()[0]}{f', for {environment.device} in {environment.python}' if environment else ''}",
        f"Folder {engines}, {shutil.disk_usage(existing).free / GIGABYTE:.1f} GB free",
        f"Setting {SETTING_PYTHON}: {QgsSettings().value(SETTING_PYTHON, '') or 'empty'}",
        f"Proxy of QGIS: {'on' if QgsSettings().value('proxy/proxyEnabled', False, type=bool) else 'off'}",
        *(
            f"Engine candidate {c.python} ({ORIGINS[c.origin]}){', tested' if fingerprint(c.python) == remembered else ''}"
            for c in engine_candidates()
        ),
        *(f"Base Python {python}" for python in base_pythons(this_host(), os.environ) if os.path.isfile(python)),
        f"QGIS runs in {sandbox(os.environ)}" if sandbox(os.environ) else "",
        f"End of the log of the last set-up ({sys.platform}):",
        *_end_of(log_file(engines)),
    ]
    return safe("\n".join(line for line in lines if line))


def _end_of(log: Path) -> list[str]:
    try:
        return log.read_text(encoding="utf-8", errors="replace").splitlines()[-LINES_OF_LOG:]
    except OSError:
        return ["(there is none)"]
