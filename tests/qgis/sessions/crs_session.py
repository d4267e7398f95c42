"""What a person does who draws points on a map whose CRS has no code, looks at it for a while, and goes on."""

import json
import os
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsProject, QgsVectorLayer
from qgis.utils import iface
from session_tools import GIVEN, OUTPUT, dialog_for, main, run, wait

PAUSE = 45_000  # a thread of QGIS's pool ends after 30 seconds without work


def session():
    project, seen = QgsProject.instance(), {}
    runs = {
        "kept": (
            "samplingdesign",
            "POINTS",
            {"CLASSES": GIVEN["CLASSES"], "SIZE": 12, "POINTS": str(OUTPUT / "p.gpkg")},
        ),
        "design": ("samplingdesign", "POINTS", {"CLASSES": GIVEN["CLASSES"], "SIZE": 12}),
        "suggested": ("suggestsamples", "SUGGESTED", {"PROBABILITIES": GIVEN["PROBABILITIES"], "PER_CLASS": 3}),
    }
    for name, (algorithm, output, parameters) in runs.items():
        before = set(project.mapLayers())
        dialog = dialog_for(algorithm, {output: "TEMPORARY_OUTPUT", **parameters})
        done = run(dialog)
        dialog.close()
        added = [layer for number, layer in project.mapLayers().items() if number not in before]
        seen[name] = {"ok": done["ok"], "text": done["text"], "layers": [layer.id() for layer in added]}
    iface.mapCanvas().refresh()
    for about in seen.values():
        about["at first"] = [describe(project.mapLayer(number)) for number in about["layers"]]
    wait(PAUSE)
    for about in seen.values():
        about["later"] = [describe(project.mapLayer(number)) for number in about["layers"]]
    project.write(str(OUTPUT / "project.qgs"))
    project.read(str(OUTPUT / "project.qgs"))
    for about in seen.values():
        about["saved"] = [describe(project.mapLayer(number)) for number in about["layers"]]
    labelled = QgsVectorLayer(str(OUTPUT / "p.gpkg"), "labelled")
    seen["file"] = describe(labelled)
    return seen


def describe(layer):
    """Whether a layer's CRS is there in full."""
    if not isinstance(layer, QgsVectorLayer):
        return None
    return {
        "valid": layer.crs().isValid(),
        "projection": "Sinusoidal" in layer.crs().toWkt(),
        "points": layer.featureCount(),
    }


main(session)
