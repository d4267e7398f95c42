"""Design sampling, Assess accuracy and Detect change, as a user runs them."""

import json
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

gdal.UseExceptions()


def listing(folder):
    return sorted((str(path), path.stat().st_mtime_ns) for path in Path(folder).rglob("*") if path.is_file())


def labelled(path, name="points"):
    """The layer with its labels filled in from the strata, but for every seventh point."""
    layer = QgsVectorLayer(str(path), name, "ogr")
    others = sorted({feature["stratum"] for feature in layer.getFeatures()})
    layer.startEditing()
    position = layer.fields().lookupField("label")
    for number, feature in enumerate(layer.getFeatures()):
        label = feature["stratum"]
        if number % 7 == 3:
            label = others[(others.index(label) + 1) % len(others)]
        layer.changeAttributeValue(feature.id(), position, label)
    assert layer.commitChanges()
    return layer


@pytest.fixture(scope="module")
def drawn(run, demo, tmp_path_factory):
    """Points drawn from the truth of the demo."""
    target = tmp_path_factory.mktemp("design") / "points.gpkg"
    before = listing(Path(demo["TRUTH"]).parent)
    result = run("samplingdesign", {"CLASSES": demo["TRUTH"], "SIZE": 120, "ALLOCATION": 0, "POINTS": str(target)})
    assert listing(Path(demo["TRUTH"]).parent) == before
    return result


def test_points_come_with_a_form_to_label_them_in(drawn):
    assert drawn["NEEDED"] == 120
    assert drawn["DRAWN"] == 120
    layer = QgsVectorLayer(drawn["POINTS"], "points", "ogr")
    assert layer.featureCount() == 120
    assert layer.crs().isValid()
    names = [field.name() for field in layer.fields()]
    assert names[-4:] == ["id", "label", "stratum", "weight"]
    assert not any(feature["label"] for feature in layer.getFeatures())
    form = layer.editorWidgetSetup(layer.fields().lookupField("label"))
    assert form.type() == "ValueMap"
    assert [next(iter(item)) for item in form.config()["map"]] == drawn["LABELS"].split(",")
    assert layer.editorWidgetSetup(layer.fields().lookupField("stratum")).type() == "Hidden"
    assert sum(feature["weight"] for feature in layer.getFeatures()) == pytest.approx(1)


def test_a_temporary_layer_has_the_form_too(run, demo):
    layer = run("samplingdesign", {"CLASSES": demo["TRUTH"], "SIZE": 30, "POINTS": "TEMPORARY_OUTPUT"})["POINTS"]
    assert layer.editorWidgetSetup(layer.fields().lookupField("label")).type() == "ValueMap"
    assert layer.featureCount() >= 30


def test_defaults_ask_for_469_points(run, demo):
    assert run("samplingdesign", {"CLASSES": demo["TRUTH"], "POINTS": "TEMPORARY_OUTPUT"})["NEEDED"] == 469


def test_labelled_points_measure_the_map(run, demo, drawn, tmp_path):
    layer = labelled(drawn["POINTS"])
    report = tmp_path / "accuracy.html"
    parameters = {"CLASSES": demo["TRUTH"], "REFERENCE": layer, "CLASS_FIELD": "label", "REPORT": str(report)}
    result = run("accuracy", parameters)
    assert result["POINTS"] == 120
    assert result["OUTSIDE"] == 0
    assert 0.8 < result["ACCURACY"] < 0.92
    assert 0.01 < result["ACCURACY_SE"] < 0.06
    assert result["AREA_HA"] == pytest.approx(90 * 90 * 0.01)
    numbers = json.loads((tmp_path / "accuracy_report.json").read_text(encoding="utf-8"))
    assert numbers["accuracy"] == result["ACCURACY"]
    assert sum(map(sum, numbers["confusion"])) == 120
    assert report.stat().st_size > 10_000
    layer.selectByExpression('"id" <= 50')
    QgsProject.instance().addMapLayer(layer)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    try:
        assert run("accuracy", {**parameters, "REFERENCE": chosen, "REPORT": None})["POINTS"] == 50
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_sentences_of_the_engine_reach_the_user(run, demo, tmp_path):
    with pytest.raises(QgsProcessingException, match="no class with a label of the reference"):
        run(
            "accuracy",
            {
                "CLASSES": demo["TRUTH"],
                "REFERENCE": strange_points(),
                "CLASS_FIELD": "name",
                "REPORT": str(tmp_path / "r.html"),
            },
        )
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(QgsProcessingException, match="Expected accuracies are given for Sea"):
        run("samplingdesign", {"CLASSES": demo["TRUTH"], "EXPECTED_ACCURACY": "Sea=0.5", "POINTS": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="No output was chosen"):
        run("change", {"BEFORE": demo["TRUTH"], "AFTER": demo["TRUTH"]})


def strange_points():
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=name:string", "strange", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(-55, -11)))
    feature.setAttributes(["Atlantis"])
    layer.dataProvider().addFeature(feature)
    return layer


def test_change_arrives_with_a_legend_of_transitions(provider, run, demo, model, tmp_path):
    mapped, target = tmp_path / "map.tif", tmp_path / "out" / "change.tif"
    run("classify", {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "CLASSES": str(mapped)})
    before = listing(Path(demo["TRUTH"]).parent)
    result = run(
        "change",
        {
            "BEFORE": demo["TRUTH"],
            "AFTER": str(mapped),
            "CHANGE": str(target),
            "REPORT": str(tmp_path / "out" / "r.html"),
        },
    )
    assert result["AREA_HA"] == pytest.approx(90 * 90 * 0.01)
    assert 0 < result["CHANGED_SHARE"] < 0.5
    assert result["CHANGED_HA"] == pytest.approx(result["CHANGED_SHARE"] * result["AREA_HA"])
    numbers = json.loads((tmp_path / "out" / "r_report.json").read_text(encoding="utf-8"))
    assert sum(map(sum, numbers["hectares"])) == pytest.approx(result["AREA_HA"])
    layer = QgsRasterLayer(str(target), "change")
    layer.loadDefaultStyle()
    legend = {entry.value: entry.label for entry in layer.renderer().classes()}
    rows = [(row["code"], f"{row['before']} → {row['after']}") for row in numbers["transitions"]]
    assert legend == {code: name.replace("_", " ") for code, name in rows}
    assert listing(Path(demo["TRUTH"]).parent) == before


@pytest.mark.parametrize("algorithm", ["accuracy", "samplingdesign", "change"])
def test_cancelled_runs_leave_nothing(provider, demo, drawn, tmp_path, algorithm):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    parameters = {
        "accuracy": {
            "CLASSES": demo["TRUTH"],
            "REFERENCE": drawn["POINTS"],
            "CLASS_FIELD": "stratum",
            "REPORT": f"{tmp_path}/r.html",
        },
        "samplingdesign": {"CLASSES": demo["TRUTH"], "POINTS": f"{tmp_path}/p.gpkg"},
        "change": {"BEFORE": demo["TRUTH"], "AFTER": demo["TRUTH"], "CHANGE": f"{tmp_path}/c.tif"},
    }[algorithm]
    found = QgsApplication.processingRegistry().createAlgorithmById(f"lstmfcn:{algorithm}")
    _, ok = found.run(parameters, QgsProcessingContext(), feedback)
    assert not ok
    assert list(tmp_path.iterdir()) == []
