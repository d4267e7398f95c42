"""Starts a real QGIS window under Xvfb, in a profile of its own, in which a session does what a person would do.

A session is a file that QGIS runs with ``--code``. It imports :mod:`session_tools`, which tells it what it was given, and
ends with :func:`session_tools.main`.
"""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from qgis_profile import WITH_PLUGIN, write_settings

HERE = Path(__file__).parent
# No tips, no look for updates, no download of fonts: they would speak over what is to be seen.
QUIET = "[qgis]\ncheckVersion=false\nshowTips=false\n\n[fonts]\ndownloadMissingFonts=false\n\n"
LEFT_OUT = {"QGIS_CUSTOM_CONFIG_PATH", "QT_QPA_PLATFORM", "PYTHONPATH"}


@dataclass(frozen=True)
class Display:
    """How the window looks.

    Attributes
    ----------
    scale : float
        1 for 100 %.
    theme : str
        One of QGIS's themes.
    language : str
        Of QGIS, such as ``pt_BR``.
    """

    scale: float = 1
    theme: str = "default"
    language: str = "en"


def as_a_new_user(cache):
    """This process's environment for somebody who has no engine, no plugin and an empty cache folder."""
    kept = {k: v for k, v in os.environ.items() if k not in {"LSTMFCN_PYTHON", "QGIS_PLUGINPATH"}}
    return {**kept, "XDG_CACHE_HOME": str(cache)}


def run_session(session, given, output, profiles, display=None, environment=None, settings=WITH_PLUGIN, longest=480):
    """Run a session to its end.

    Parameters
    ----------
    session : Path
        The file.
    given : dict
        What the session is given, as JSON.
    output : Path
        Folder for its results and pictures.
    profiles : Path
        Folder for QGIS's profile.
    display : Display, optional
        How the window looks.
    environment : mapping, optional
        Instead of this process's own.
    settings : str
        What else stands in the profile's settings.
    longest : float
        Seconds until it is ended.

    Returns
    -------
    dict
        What it saw.
    """
    display = display or Display()
    theme = "" if display.theme == "default" else f"[UI]\nUITheme={display.theme}\n\n"
    language = "" if display.language == "en" else f"[locale]\noverrideFlag=true\nuserLocale={display.language}\n\n"
    write_settings(profiles, settings + QUIET + theme + language)
    environment = {k: v for k, v in (environment or os.environ).items() if k not in LEFT_OUT} | {
        "SESSION": json.dumps({"given": given, "output": str(output), "tools": str(HERE)}),
        "QT_SCALE_FACTOR": str(display.scale),
    }
    size = f"{int(1600 * display.scale)}x{int(1050 * display.scale)}"
    window = ["qgis", "--nologo", "--profiles-path", str(profiles), "--code", str(session)]
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24", *window],
        env=environment,
        capture_output=True,
        text=True,
        timeout=longest,
        check=False,
    )
    seen_file = output / "seen.json"
    if not seen_file.is_file():
        raise RuntimeError(f"QGIS ended without an answer: {done.stderr[-3000:]}")
    seen = json.loads(seen_file.read_text())
    if "error" in seen:
        raise RuntimeError(seen["error"])
    return seen
