"""Profiles of QGIS, prepared as QGIS leaves them: each start of QGIS that only prepares one takes seconds."""

import os
from importlib.util import find_spec

WITH_PLUGIN = "[PythonPlugins]\nlstm_fcn=true\nprocessing=true\n\n"


def write_settings(folder, settings=WITH_PLUGIN):
    """Write the settings of a profile that is not there yet; the folder is QGIS's folder of settings."""
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    ini.write_text(settings + (engine_probed() if WITH_PLUGIN in settings else ""))
    return folder


def engine_probed():
    """What the plugin keeps of an engine that it has tried; nothing where the plugin or its engine is not at hand."""
    python = os.environ.get("LSTMFCN_PYTHON")
    if not python or find_spec("lstm_fcn") is None:
        return ""
    from lstm_fcn.processing.engine.interpreter import fingerprint

    return f'[lstmfcn]\nprobe="{fingerprint(python)}"\n\n'
