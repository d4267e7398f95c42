"""Profiles of QGIS, prepared as QGIS leaves them: each start of QGIS that only prepares one takes seconds."""

WITH_PLUGIN = "[PythonPlugins]\nlstm_fcn=true\nprocessing=true\n\n"


def write_settings(folder, settings=WITH_PLUGIN):
    """Write the settings of a profile that is not there yet; the folder is QGIS's folder of settings."""
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True, exist_ok=True)
    ini.write_text(settings)
    return folder
