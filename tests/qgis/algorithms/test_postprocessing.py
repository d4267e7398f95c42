"""Smooth, label, uncertainty, clean and combine."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)

gdal.UseExceptions()
OUTPUTS = {
    "smooth": ("SMOOTHED", "CLASSES"),
    "label": ("CLASSES",),
    "uncertainty": ("UNCERTAINTY",),
    "combine": ("COMBINED", "CLASSES"),
    "clean": ("CLEANED",),
}


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def mapped(run, model, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("mapped")
    names = ("CLASSES", "PROBABILITIES", "UNCERTAINTY")
    outputs = {name: str(folder / f"{name.lower()}.tif") for name in names}
    return run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], **outputs})


@pytest.fixture(scope="module")
def made(run, mapped, tmp_path_factory):
    """What each of the algorithms makes of the demo map."""
    folder = tmp_path_factory.mktemp("made")
    before = sorted((path.name, path.stat().st_mtime_ns) for path in Path(mapped["CLASSES"]).parent.iterdir())
    probabilities = {"PROBABILITIES": mapped["PROBABILITIES"]}
    inputs = {
        "smooth": {**probabilities, "WINDOW": 5, "SMOOTHNESS": "1"},  # the fields of so small a demo are small
        "label": probabilities,
        "uncertainty": probabilities,
        "combine": {"RASTERS": [mapped["PROBABILITIES"], str(folder / "smooth SMOOTHED.tif")], "WEIGHTS": "1,3"},
        "clean": {"CLASSES": mapped["CLASSES"], "MIN_AREA": 0.2, "AREA_UNIT": 1},
    }
    results = {
        name: run(name, {**given, **{output: str(folder / f"{name} {output}.tif") for output in OUTPUTS[name]}})
        for name, given in inputs.items()
    }
    assert sorted((path.name, path.stat().st_mtime_ns) for path in Path(mapped["CLASSES"]).parent.iterdir()) == before
    return results


def test_smoothing_raises_the_accuracy_of_the_demo_map(made, mapped, demo):
    truth = pixels(demo["TRUTH"])
    before, after = ((pixels(path) == truth).mean() for path in (mapped["CLASSES"], made["smooth"]["CLASSES"]))
    assert after > before + 0.005


def test_label_and_uncertainty_agree_with_classify_everywhere(made, mapped):
    assert (pixels(made["label"]["CLASSES"]) == pixels(mapped["CLASSES"])).all()
    assert (pixels(made["uncertainty"]["UNCERTAINTY"]) == pixels(mapped["UNCERTAINTY"])).all()


def test_combination_is_the_weighted_mean(made, mapped):
    first, second = (pixels(path).astype(float) for path in (mapped["PROBABILITIES"], made["smooth"]["SMOOTHED"]))
    assert np.abs(pixels(made["combine"]["COMBINED"]) - (first + 3 * second) / 4).max() <= 0.51


def test_cleaning_leaves_no_small_patch_and_says_what_it_changed(made, mapped):
    from osgeo import ogr

    before, after = pixels(mapped["CLASSES"]), pixels(made["clean"]["CLEANED"])
    assert (before != after).sum() <= made["clean"]["FILTERED"] + made["clean"]["IN_PATCHES"]
    source = gdal.Open(made["clean"]["CLEANED"])
    shapes = ogr.GetDriverByName("MEM" if ogr.GetDriverByName("MEM") else "Memory").CreateDataSource("m")
    layer = shapes.CreateLayer("patches", source.GetSpatialRef())
    gdal.Polygonize(source.GetRasterBand(1), None, layer, -1, ["8CONNECTED=8"])
    assert min(feature.GetGeometryRef().Area() for feature in layer) >= 2000


def test_legends_are_those_of_the_map(made, mapped, model):
    labels = model["LABELS"].split(",")
    original = gdal.Open(mapped["CLASSES"])
    colours = original.GetRasterBand(1).GetColorTable()
    outputs = (("smooth", "CLASSES"), ("label", "CLASSES"), ("clean", "CLEANED"), ("combine", "CLASSES"))
    for name, output in outputs:
        dataset = gdal.Open(made[name][output])
        dataset.GetGeoTransform()  # GDAL 3.6 reads the sidecar only after this
        assert dataset.GetRasterBand(1).GetCategoryNames()[1:] == labels
        table = dataset.GetRasterBand(1).GetColorTable()
        assert [table.GetColorEntry(k + 1) for k in range(6)] == [colours.GetColorEntry(k + 1) for k in range(6)]
    for name in ("smooth", "label", "combine"):
        assert made[name]["LABELS_USED"] == model["LABELS"]
    dataset = gdal.Open(made["smooth"]["SMOOTHED"])
    assert [dataset.GetRasterBand(k + 1).GetDescription() for k in range(len(labels))] == labels
    assert dataset.GetRasterBand(1).GetScale() == 0.0001


def test_a_layer_of_the_project_is_taken_by_its_id(run, mapped, made, tmp_path):
    layer = QgsRasterLayer(mapped["PROBABILITIES"], "probabilities of the demo")
    QgsProject.instance().addMapLayer(layer)
    for number, value in enumerate((layer, layer.id())):
        target = str(tmp_path / f"{number}.tif")
        result = run("label", {"PROBABILITIES": value, "CLASSES": target})
        assert (pixels(result["CLASSES"]) == pixels(made["label"]["CLASSES"])).all()
    QgsProject.instance().removeAllMapLayers()


def test_layers_arrive_in_the_group_of_the_model(provider, mapped, tmp_path):
    from processing.gui.Postprocessing import handleAlgorithmResults

    project = QgsProject.instance()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:smooth")
    parameters = {"PROBABILITIES": mapped["PROBABILITIES"]} | {
        name: QgsProcessingOutputLayerDefinition(str(tmp_path / f"{name}.tif"), project) for name in OUTPUTS["smooth"]
    }
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    assert handleAlgorithmResults(algorithm, context, feedback, results)
    group = project.layerTreeRoot().findGroup("demo crops")
    assert [node.name() for node in group.children()] == [
        "Smoothed class map · CLASSES",
        "Smoothed probabilities · SMOOTHED",
    ]
    entries = group.children()[0].layer().renderer().classes()
    assert "Forest" in [entry.label.split(" (")[0] for entry in entries]
    project.clear()


@pytest.mark.parametrize(
    ("algorithm", "values", "words"),
    [
        ("smooth", {"WINDOW": 8}, "must be an odd number, such as 7 or 9"),
        ("smooth", {"WINDOW": 101}, "101 × 101 pixels and .* only 90 × 90"),
        ("smooth", {"SMOOTHNESS": "much"}, "Smoothness is much; write numbers"),
        ("smooth", {"SMOOTHNESS": "1,2"}, "Smoothness has 2 numbers"),
        ("smooth", {"NEIGHBOUR_FRACTION": 0}, "Fraction of neighbours is 0"),
        ("label", {"LABELS": "a,b"}, "2 class names were given"),
        ("label", {"PROBABILITIES": "/nowhere/p.tif"}, "There is no file or layer /nowhere/p.tif"),
        ("label", {"PROBABILITIES": None}, "Probabilities is missing"),
        ("clean", {"WINDOW": 1}, "leave the map unchanged"),
        ("clean", {"MIN_AREA": -1}, "Smallest patch is -1"),
        ("combine", {"RASTERS": ["one.tif"]}, "at least two models"),
        ("combine", {"WEIGHTS": "1,2,3"}, "3 numbers for 2 rasters"),
        ("combine", {"WEIGHTS": "1,x"}, "Weights is 1,x; write numbers"),
    ],
)
def test_refusals_say_what_to_do_and_leave_nothing(run, mapped, tmp_path, algorithm, values, words):
    source = {"clean": {"CLASSES": mapped["CLASSES"]}, "combine": {"RASTERS": [mapped["PROBABILITIES"]] * 2}}
    outputs = {name: str(tmp_path / f"{name}.tif") for name in OUTPUTS[algorithm]}
    given = {**source.get(algorithm, {"PROBABILITIES": mapped["PROBABILITIES"]}), **outputs, **values}
    with pytest.raises(QgsProcessingException, match=words):
        run(algorithm, given)
    assert list(tmp_path.iterdir()) == []


def test_cancel_leaves_nothing(run, mapped, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "smooth", {"PROBABILITIES": mapped["PROBABILITIES"], "SMOOTHED": str(tmp_path / "s.tif")}, feedback=feedback
        )
    assert list(tmp_path.iterdir()) == []


def test_commands_copied_from_a_dialog_hold_the_path(provider, mapped):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:smooth")
    parameters, context = (
        {"PROBABILITIES": mapped["PROBABILITIES"], "SMOOTHED": "TEMPORARY_OUTPUT"},
        QgsProcessingContext(),
    )
    assert mapped["PROBABILITIES"] in algorithm.asPythonCommand(parameters, context)
    assert mapped["PROBABILITIES"] in algorithm.asQgisProcessCommand(parameters, context)[0]
    assert algorithm.asMap(parameters, context)["inputs"]["PROBABILITIES"] == mapped["PROBABILITIES"]
    assert json.dumps(algorithm.asMap(parameters, context))


def test_smooth_and_clean_follow_each_other_in_a_model(provider, mapped, tmp_path):
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    value, whole = QgsProcessingModelChildParameterSource, QgsProcessingModelAlgorithm("After", "tests")
    sources = {
        "smooth": {"PROBABILITIES": value.fromStaticValue(mapped["PROBABILITIES"])},
        "label": {"PROBABILITIES": value.fromChildOutput("smooth", "SMOOTHED")},
        "clean": {"CLASSES": value.fromChildOutput("label", "CLASSES")},
    }
    for name, given in sources.items():
        child = QgsProcessingModelChildAlgorithm(f"lstmfcn:{name}")
        child.setChildId(name)
        for parameter, source in given.items():
            child.addParameterSources(parameter, [source])
        if name == "clean":
            output = QgsProcessingModelOutput("map", "map")
            output.setChildId(name)
            output.setChildOutputName("CLEANED")
            child.setModelOutputs({"map": output})
        whole.addChildAlgorithm(child)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    (destination,) = (d.name() for d in whole.destinationParameterDefinitions())
    _, ok = whole.run({destination: str(tmp_path / "map.tif")}, context, feedback)
    assert ok, feedback.textLog()
    assert pixels(tmp_path / "map.tif").shape == (90, 90)
