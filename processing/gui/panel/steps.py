"""Steps from images to a map that is assessed: what each needs, what its dialog is given, and what it leaves."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsFeatureRequest, QgsProcessingContext, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QStandardPaths

from ...layers.features import label_text
from ...parameters.class_scheme import scheme_of_project, scheme_text
from ...settings import PROCESSING_FOLDER
from ...translation import tr
from ..kept_values import values_as_json, values_from_json
from .rounds import Round
from .setup import Done, ProjectSetup, layer_with_source

DEMO, SEARCH, COPY, REGULARIZE, IMAGES, SAMPLES, LOOK, TRAIN, MAP, POINTS, ASSESS, SUGGEST = STEPS = (
    "demo",
    "search",
    "copy",
    "regularize",
    "images",
    "samples",
    "look",
    "train",
    "map",
    "points",
    "assess",
    "suggest",
)
ALGORITHM = {
    DEMO: "createdemo",
    SEARCH: "searchimages",
    COPY: "copyimages",
    REGULARIZE: "regularizecube",
    IMAGES: "inspectcube",
    LOOK: "samplequality",
    TRAIN: "train",
    MAP: "classify",
    POINTS: "samplingdesign",
    ASSESS: "accuracy",
    SUGGEST: "suggestsamples",
}
MOST_COUNTED = 100_000  # features in which classes are counted for the panel
LEAST_CLASSES = 2  # of a map


def parameters_of(step: str, setup: ProjectSetup, project: QgsProject) -> dict[str, Any]:
    """What the dialog of a step starts with: what was given last time, the set-up, and new files for its results.

    Parameters
    ----------
    step : str
        A key of :data:`ALGORITHM`.
    setup : ProjectSetup
        The project's.
    project : QgsProject
        Its folder takes the results.
    """
    last = values_from_json(setup.done.get(step, Done()).values)
    folder = results_folder(project)
    if step == DEMO:
        folder = unused(folder / "lstm_fcn_demo")
    outputs = {name: str(unused(folder / file)) for name, file in _output_names(step, setup, project).items()}
    return {**last, **_inputs(step, setup, project), **_area(step, setup, project), **outputs}


def _area(step: str, setup: ProjectSetup, project: QgsProject) -> dict[str, Any]:
    """Where images are searched and copied: the area of the last search, or else that of the samples."""
    if step not in {SEARCH, COPY}:
        return {}
    searched = values_from_json(setup.done.get(SEARCH, Done()).values)
    known = {name: searched[name] for name in ("EXTENT", "ROI", "AUTH") if searched.get(name)}
    layer = project.mapLayer(setup.samples)
    if known or layer is None or layer.extent().isEmpty():
        return known
    box = layer.extent()
    numbers = ",".join(f"{number:.10g}" for number in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
    return {"EXTENT": f"{numbers} [{layer.crs().authid()}]"}


def _inputs(step: str, setup: ProjectSetup, project: QgsProject) -> dict[str, Any]:
    classes = scheme_of_project(project)
    labelled = {
        "SAMPLES": setup.samples,
        "CLASS_FIELD": setup.class_field,
        "CLASS_SCHEME": scheme_text(classes) if classes.classes else None,
        "RASTERS": setup.rasters,
    }
    inputs: dict[str, dict[str, Any]] = {
        DEMO: {},
        SEARCH: {},
        COPY: {"RASTERS": setup.rasters},
        REGULARIZE: {"RASTERS": setup.rasters},
        IMAGES: {"RASTERS": setup.rasters},
        LOOK: labelled,
        TRAIN: labelled,
        MAP: {"MODEL": setup.model, "RASTERS": setup.rasters},
        POINTS: {"CLASSES": setup.class_map},
        SUGGEST: {"PROBABILITIES": setup.probabilities, "SAMPLES": setup.samples},
        ASSESS: {"CLASSES": setup.class_map, "REFERENCE": setup.points, "CLASS_FIELD": "label"},
    }
    return inputs[step]


def _output_names(step: str, setup: ProjectSetup, project: QgsProject) -> dict[str, str]:
    """Names of the files of a step, by the output."""
    samples, model = _samples_name(setup, project), Path(setup.model).stem or "map"
    trained = f"{samples}_{date.today():%Y-%m-%d}"
    return {
        DEMO: {"CUBE": "cube", "SAMPLES": "samples.gpkg", "TRUTH": "truth.tif"},
        SEARCH: {"ITEMS": "images.json"},
        COPY: {"FOLDER": "images"},
        REGULARIZE: {"FOLDER": "composites"},
        IMAGES: {},
        LOOK: {"REPORT": f"{samples}_quality.html"},
        TRAIN: {"MODEL": f"{trained}.safetensors", "REPORT": f"{trained}.html"},
        MAP: {"CLASSES": f"{model}_classes.tif", "PROBABILITIES": f"{model}_probabilities.tif"},
        POINTS: {"POINTS": f"{model}_points.gpkg"},
        ASSESS: {"REPORT": f"{model}_accuracy.html"},
        SUGGEST: {"SUGGESTED": f"{model}_suggested.gpkg"},
    }[step]


def record(step: str, setup: ProjectSetup, done: Done, results: Mapping[str, Any], project: QgsProject) -> None:
    """Note in the set-up what a step was given and what came out.

    Parameters
    ----------
    step : str
        A key of :data:`ALGORITHM`.
    setup : ProjectSetup
        Changed in place.
    done : Done
        When it was run, and the values given.
    results : mapping
        Outputs of the algorithm, loaded into the project already.
    project : QgsProject
        To find the loaded layers in.
    """
    given = done.values
    if step == DEMO:
        setup.rasters, setup.class_field = [str(results["CUBE"])], "label"
        setup.samples = _id_of(results["SAMPLES"], project)
    if step == SEARCH:
        setup.rasters = [str(results["ITEMS"])]
        done.summary = tr("{0} images").format(results["IMAGES"])
    if step in {COPY, REGULARIZE}:
        setup.rasters = [str(results["FOLDER"])]
        done.summary = tr("{0} dates").format(results["DATES"])
    if step in {IMAGES, LOOK, TRAIN, MAP} and given.get("RASTERS"):
        setup.rasters = [str(raster) for raster in given["RASTERS"]]
    if step == TRAIN:
        setup.model = str(results["MODEL"])
        done.summary = tr("accuracy {0:.3f}").format(results["ACCURACY"])
        layer = project.mapLayer(setup.samples)
        setup.rounds.append(Round(done.when, layer.featureCount() if layer else 0, float(results["ACCURACY"])))
    if step == LOOK and setup.rounds:
        setup.rounds[-1].cross_validated = float(results["ACCURACY"])
    if step == MAP:
        setup.model = str(given.get("MODEL") or setup.model)
        setup.class_map = str(results.get("CLASSES") or setup.class_map)
        setup.probabilities = str(results.get("PROBABILITIES") or setup.probabilities)
    if step == SUGGEST:
        setup.suggested = _id_of(results["SUGGESTED"], project)
    if step == POINTS:
        setup.points = _id_of(results["POINTS"], project)
        done.summary = tr("{0} points").format(results["DRAWN"])
    if step == ASSESS:
        accuracy, margin = float(results["ACCURACY"]), 1.96 * float(results["ACCURACY_SE"])
        done.summary = tr("accuracy {0:.3f} ± {1:.3f}").format(accuracy, margin)
        if setup.rounds:
            setup.rounds[-1].mapped, setup.rounds[-1].margin = accuracy, margin
    done.files = [value for value in map(str, results.values()) if os.path.isabs(value) and os.path.exists(value)]
    setup.done[step] = done


def missing(step: str, setup: ProjectSetup, project: QgsProject) -> str:
    """What a step still needs, in a sentence; empty where it can be run."""
    lacking = _missing_images(step, setup)
    if lacking:
        return lacking
    if step in {LOOK, TRAIN}:
        layer = project.mapLayer(setup.samples)
        if layer is None or not setup.class_field:
            return tr("Choose samples with a class field first.")
    if step == MAP and not os.path.isfile(setup.model):
        return tr("Train a model first, or choose one.")
    return _missing_map(step, setup, project)


def _missing_map(step: str, setup: ProjectSetup, project: QgsProject) -> str:
    if step in {POINTS, ASSESS} and not os.path.isfile(setup.class_map):
        return tr("Make a class map first.")
    if step == SUGGEST and not os.path.isfile(setup.probabilities):
        return tr("Make a map with probabilities first.")
    if step == ASSESS and project.mapLayer(setup.points) is None:
        return tr("Draw points and label them first.")
    return ""


def _missing_images(step: str, setup: ProjectSetup) -> str:
    if step in {IMAGES, MAP} and not setup.rasters:
        return tr("Add the folder of your dated images, or search for some.")
    if step == COPY and not any(_is_found(raster) for raster in setup.rasters):
        return tr("Search images first.")
    return ""


def _is_found(raster: str) -> bool:
    """Whether a raster is a file of images that were found, or an address."""
    return raster.endswith(".json") or "://" in raster or raster.startswith("/vsi")


def describe_samples(setup: ProjectSetup, project: QgsProject) -> tuple[bool, str]:
    """Whether there are samples to train with, as far as can be seen; and how many samples and classes there are."""
    layer = project.mapLayer(setup.samples)
    if not isinstance(layer, QgsVectorLayer):
        return False, tr("Choose points or polygons with a class field.")
    position = layer.fields().lookupField(setup.class_field)
    count = layer.featureCount()
    if position < 0 or count > MOST_COUNTED:
        return position >= 0, tr("{0} features").format(count)
    values = {label_text(value) for value in layer.uniqueValues(position)}
    labels = values - {""}
    if len(labels) < LEAST_CLASSES:
        return False, tr("The features have no classes, or one only. Is {0} the class field?").format(setup.class_field)
    found = tr("{0} features, {1} classes").format(count, len(labels))
    if "" in values:
        found = tr("{0}, {1} without a class").format(found, _unlabelled(layer, position))
    kept, all_classes = scheme_of_project(project).kept, scheme_of_project(project).classes
    if len(kept) < len(all_classes):
        found = f"{found} · {tr('merged into {0}').format(len(kept))}"
    return True, found


def _unlabelled(layer: QgsVectorLayer, position: int) -> int:
    request = QgsFeatureRequest().setSubsetOfAttributes([position]).setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return sum(not label_text(feature[position]) for feature in layer.getFeatures(request))


def results_folder(project: QgsProject) -> Path:
    """Folder for results: that of the project, or that of Processing if the user has chosen one, or one in the user's documents."""
    home = project.homePath()
    if home:
        return Path(home)
    chosen = str(QgsSettings().value(PROCESSING_FOLDER) or "")
    if chosen and os.path.isdir(chosen):
        return Path(chosen)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "lstm_fcn"


def unused(path: Path) -> Path:
    """The path, or with a number at the end of its name where it is taken."""
    number, candidate = 2, path
    while candidate.exists():
        candidate = path.with_name(f"{path.stem}_{number}{path.suffix}")
        number += 1
    return candidate


def _samples_name(setup: ProjectSetup, project: QgsProject) -> str:
    layer = project.mapLayer(setup.samples)
    name = layer.name() if layer is not None else "samples"
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in name).strip("_") or "samples"


def _id_of(destination: Any, project: QgsProject) -> str:
    layer = project.mapLayer(str(destination)) or layer_with_source(str(destination), project)
    return str(layer.id()) if layer is not None else ""


def values_of(dialog: Any) -> dict[str, Any]:
    """Parameters of a dialog as JSON, without its outputs."""
    algorithm = dialog.algorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = algorithm.asMap(dialog.createProcessingParameters(), context)["inputs"]
    outputs = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    return values_as_json({name: value for name, value in given.items() if name not in outputs})
