"""How results arrive in the project: order, names, styles, and what they say about themselves."""

import json

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayerTreeModel,
    QgsMapLayerLegendUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

PERIOD = "2023-09 – 2024-08"  # of the demo


@pytest.fixture
def load(run, monkeypatch):
    """Run an algorithm as its dialog does, and load its results into the project."""
    from qgis.core import QgsApplication

    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None)
    project = QgsProject.instance()
    project.clear()

    def load(name, parameters, *outputs):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(project)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lstmfcn:{name}")
        given = parameters | {o: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for o in outputs}
        results, ok = algorithm.run(given, context, feedback)
        assert ok, feedback.textLog()
        assert Postprocessing.handleAlgorithmResults(algorithm, context, feedback, results)
        return project

    yield load
    project.clear()


def names(group):
    return [node.name() for node in group.children()]


def test_the_demo_arrives_in_colour_with_its_answer_switched_off(load, tmp_path):
    parameters = {"SIZE": 50, "DATES": 4, "POINTS": 30, "CUBE": str(tmp_path / "cube")}
    root = load("createdemo", parameters, "SAMPLES", "TRUTH").layerTreeRoot()
    assert [name.split(" ")[0] for name in names(root)] == ["Samples", "Truth"]
    samples, truth = root.children()
    assert samples.itemVisibilityChecked()
    assert not truth.itemVisibilityChecked()
    renderer = samples.layer().renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "label"
    colours = {category.label(): category.symbol().color().name() for category in renderer.categories()}
    shown = {item.label: item.color.name() for item in truth.layer().renderer().classes()}
    assert {label: colours[label] for label in shown} == shown


def test_a_geopackage_keeps_the_colours_of_the_samples(demo):
    layer = QgsVectorLayer(demo["SAMPLES"], "samples", "ogr")
    layer.loadDefaultStyle()
    assert layer.renderer().classAttribute() == "label"


def test_rasters_go_below_the_points_and_say_where_they_come_from(load, demo, model):
    project = QgsProject.instance()
    project.addMapLayer(QgsVectorLayer(demo["SAMPLES"], "my points", "ogr"))
    given = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "PROBABILITIES": None}
    root = load("classify", given, "CLASSES").layerTreeRoot()
    assert names(root) == ["my points", "demo crops"]
    (node,) = root.findGroup("demo crops").children()
    layer = node.layer()
    assert layer.name() == f"Class map {PERIOD}"
    assert layer.metadata().title() == f"Class map {PERIOD}"
    assert "demo crops" in layer.metadata().abstract()
    assert "12 dates" in layer.metadata().abstract()
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().fixedTemporalRange().begin().toString("yyyy-MM") == "2023-09"
    # A later result of the same model goes below points that stand in its group, and keeps the period.
    project.layerTreeRoot().findGroup("demo crops").insertLayer(0, project.mapLayersByName("my points")[0])
    root = load("clean", {"CLASSES": layer.id()}, "CLEANED").layerTreeRoot()
    group = root.findGroup("demo crops")
    assert names(group)[0] == "my points"
    assert f"Cleaned class map {PERIOD}" in names(group)


def test_extracted_series_keep_the_style_of_the_samples(load, demo):
    layer = QgsVectorLayer(demo["SAMPLES"], "samples", "ogr")
    QgsProject.instance().addMapLayer(layer)
    root = load("extracttimeseries", {"SAMPLES": layer, "RASTERS": [demo["CUBE"]]}, "OUTPUT").layerTreeRoot()
    found = [node.layer() for node in root.children() if node.layer() != layer]
    assert [item.renderer().classAttribute() for item in found] == ["label"]


def test_a_map_of_another_program_says_nothing(demo):
    from lstm_fcn.processing.layers.provenance import MapOrigin

    origin = MapOrigin(demo["RASTERS"][0])
    assert (origin.model, origin.labels, origin.days, origin.period) == ("", (), (), "")
    assert MapOrigin("nowhere.tif").period == ""


@pytest.mark.parametrize(
    ("name", "given", "outputs"),
    [
        ("smooth", {"PROBABILITIES": "p"}, ("SMOOTHED", "CLASSES")),
        ("label", {"PROBABILITIES": "p"}, ("CLASSES",)),
        ("combine", {"RASTERS": ["p", "p"]}, ("COMBINED", "CLASSES")),
        ("clean", {"CLASSES": "c"}, ("CLEANED",)),
        ("change", {"BEFORE": "c", "AFTER": "c"}, ("CHANGE",)),
    ],
)
def test_legends_of_class_maps_have_the_shares(load, run, demo, model, tmp_path, name, given, outputs):
    maps = {"p": str(tmp_path / "p.tif"), "c": str(tmp_path / "c.tif")}
    made = {"PROBABILITIES": maps["p"], "CLASSES": maps["c"]}
    run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], **made})
    values = {key: [maps[v] for v in value] if isinstance(value, list) else maps[value] for key, value in given.items()}
    project = load(name, values, *outputs)
    (legend,) = [
        [item.label for item in layer.renderer().classes()]
        for layer in project.mapLayers().values()
        if layer.renderer().type() == "paletted"
    ]
    tree = QgsLayerTreeModel(project.layerTreeRoot())
    shown = [
        [entry.data(Qt.ItemDataRole.DisplayRole) for entry in tree.layerLegendNodes(node)]
        for node in project.layerTreeRoot().findLayers()
        if node.layer().renderer().type() == "paletted"
    ]
    assert shown == [legend], "QGIS shows the name of the band"
    shares = [float(label.rpartition("(")[2].removesuffix(" %)")) for label in legend if "(" in label]
    assert sum(shares) == pytest.approx(100, abs=1)


def test_small_changes_share_an_entry_of_the_legend(load, run, demo, tmp_path):
    """A map of other places, so that every class seems to change into many."""
    gdal.Translate(str(tmp_path / "turned.tif"), demo["TRUTH"])
    dataset = gdal.Open(str(tmp_path / "turned.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(dataset.ReadAsArray()[::-1])
    del dataset
    values = {"BEFORE": demo["TRUTH"], "AFTER": str(tmp_path / "turned.tif")}
    project = load("change", {**values, "REPORT": str(tmp_path / "r.html")}, "CHANGE")
    rows = json.loads((tmp_path / "r_report.json").read_text())["transitions"]
    others = [row["code"] for row in rows if not row["named"]]
    assert others
    (layer,) = (one for one in project.mapLayers().values() if one.name().startswith("Change"))
    node = project.layerTreeRoot().findLayer(layer.id())
    order = QgsMapLayerLegendUtils.legendNodeOrder(node)
    assert order == [*(row["code"] for row in rows if row["named"]), others[0]]
    share = 100 * sum(row["pixels"] for row in rows if not row["named"]) / sum(row["pixels"] for row in rows)
    assert QgsMapLayerLegendUtils.legendNodeUserLabel(node, others[0]) == f"Other changes ({share:.1f} %)"
    grey = {item.color.name() for item in layer.renderer().classes() if item.value in others}
    assert grey == {"#9aa0a6"}
