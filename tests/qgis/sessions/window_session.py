"""What a person does in a real QGIS window: trains, maps, cancels, and has an engine die."""

import json
import os
import signal
import sys

sys.path.append(json.loads(os.environ["SESSION"])["tools"])

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.utils import iface
from session_tools import GIVEN, OUTPUT, dialog_for, engines, main, picture, run, wait


def session():
    from processing.core.ProcessingResults import resultsList

    project = QgsProject.instance()
    iface.mainWindow().resize(1400, 900)
    samples = QgsVectorLayer(GIVEN["SAMPLES"], "Samples", "ogr")
    project.addMapLayer(samples)
    model = str(OUTPUT / "demo crops.safetensors")
    train = {
        "SAMPLES": samples.id(),
        "CLASS_FIELD": "label",
        "RASTERS": [GIVEN["CUBE"]],
        "RECIPE": 2,
        "SEED": 1,
        "EPOCHS": 60,
        "MODEL": model,
    }
    seen = {}

    dialog = dialog_for("train", {**train, "REPORT": str(OUTPUT / "report.html")})
    picture(dialog, "train")
    seen["train"] = run(dialog)
    seen["viewer"] = [[result.name, result.filename] for result in resultsList.getResults()]
    picture(dialog, "train_log")
    dialog.close()

    outputs = {name: str(OUTPUT / f"{name.lower()}.tif") for name in ("CLASSES", "PROBABILITIES", "UNCERTAINTY")}
    dialog = dialog_for("classify", {"MODEL": model, "RASTERS": [GIVEN["CUBE"]], **outputs})
    picture(dialog, "classify")
    seen["classify"] = run(dialog)
    picture(dialog, "classify_log")
    dialog.close()
    seen["layers"] = describe_layers(project)
    iface.mapCanvas().zoomToFullExtent()
    iface.mapCanvas().waitWhileRendering()
    wait(1500)
    picture(iface.mainWindow(), "map")

    long_run = {**train, "EPOCHS": 400, "MODEL": str(OUTPUT / "cancelled.safetensors")}
    dialog = dialog_for("train", long_run)
    seen["cancelled"] = run(dialog, lambda d: d.cancelButton().click())
    seen["cancelled"]["engines"] = len(engines("--follow-caller"))
    dialog.close()

    long_run["MODEL"] = str(OUTPUT / "killed.safetensors")
    dialog = dialog_for("train", long_run)
    seen["killed"] = run(dialog, lambda d: [os.kill(number, signal.SIGKILL) for number in engines("--follow-caller")])
    picture(dialog, "killed")
    dialog.close()

    seen["files"] = sorted(path.name for path in OUTPUT.iterdir())
    seen["engines"] = len(engines("--follow-caller"))
    seen["toolbox"] = sorted(
        algorithm.id() for algorithm in QgsApplication.processingRegistry().providerById("lstmfcn").algorithms()
    )
    return seen


def describe_layers(project):
    root = project.layerTreeRoot()
    groups = {
        group.name(): [node.name() for node in group.children()]
        for group in root.children()
        if hasattr(group, "findGroups")
    }
    layers = {}
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer):
            provider, renderer = layer.dataProvider(), layer.renderer()
            value, ok = provider.sample(layer.extent().center(), 1)
            legend = [(label, colour.name()) for label, colour in layer.legendSymbologyItems()]
            layers[layer.name()] = {
                "renderer": renderer.type(),
                "value": value if ok else None,
                "legend": legend,
                "styles": layer.styleManager().styles(),
                "bands": [layer.bandName(number) for number in range(1, layer.bandCount() + 1)],
                "range": [renderer.classificationMin(), renderer.classificationMax()]
                if hasattr(renderer, "classificationMin")
                else None,
            }
    return {"groups": groups, "layers": layers}


main(session)
