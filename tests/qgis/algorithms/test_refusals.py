"""Bad input gets one sentence that names the culprit and the remedy, and leaves nothing behind."""

import os
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from refusals import refusal, train

gdal.UseExceptions()


def classify(model, demo, tmp_path, **changes):
    return {
        "MODEL": model["MODEL"],
        "RASTERS": [demo["CUBE"]],
        "CLASSES": str(tmp_path / "out" / "c.tif"),
        "PROBABILITIES": str(tmp_path / "out" / "p.tif"),
        **changes,
    }


@pytest.fixture(autouse=True)
def nothing_is_left(tmp_path):
    yield
    out = tmp_path / "out"
    assert not out.exists() or list(out.iterdir()) == []


def points(rows, crs="EPSG:32721"):
    layer = QgsVectorLayer(f"Point?crs={crs}&field=label:string", "points", "memory")
    for x, y, label in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([label])
        layer.dataProvider().addFeature(feature)
    return layer


INSIDE = [(620_105 + 20 * n, 8_689_905 - 20 * n) for n in range(8)]


def test_no_rasters_and_no_series(run, demo, tmp_path):
    text = refusal(run, "train", train(demo, tmp_path, RASTERS=[]))
    assert "no rasters" in text
    assert "Extract time series" in text


def test_a_raster_without_a_date(run, demo, tmp_path):
    shutil.copy(demo["RASTERS"][0], tmp_path / "picture.tif")
    text = refusal(run, "train", train(demo, tmp_path, RASTERS=[*demo["RASTERS"], str(tmp_path / "picture.tif")]))
    assert "picture.tif" in text
    assert "File pattern" in text


def test_rasters_elsewhere(run, demo, tmp_path):
    far = points([(100_000 + n, 7_000_000, "ab"[n % 2]) for n in range(8)])
    assert "same place" in refusal(run, "train", train(demo, tmp_path, SAMPLES=far))


def test_some_points_outside_are_named(run, demo, tmp_path):
    layer = points([(x, y, "ab"[n % 2]) for n, (x, y) in enumerate(INSIDE)] + [(100_000, 7_000_000, "a")])
    text = refusal(run, "train", train(demo, tmp_path, SAMPLES=layer))
    assert "1 sample lies outside" in text
    assert "feature id 9" in text


def test_a_class_with_one_sample(run, demo, tmp_path):
    rows = [(x, y, "a" if n else "rare") for n, (x, y) in enumerate(INSIDE)]
    text = refusal(run, "train", train(demo, tmp_path, SAMPLES=points(rows)))
    assert "rare has one sample" in text


def test_one_class_only(run, demo, tmp_path):
    text = refusal(run, "train", train(demo, tmp_path, SAMPLES=points([(x, y, "a") for x, y in INSIDE])))
    assert "at least two classes" in text


@pytest.mark.parametrize("nothing", [NULL, "", "  "])
def test_missing_labels_are_named(run, demo, tmp_path, nothing):
    rows = [(x, y, nothing if n in {2, 5} else "ab"[n % 2]) for n, (x, y) in enumerate(INSIDE)]
    text = refusal(run, "train", train(demo, tmp_path, SAMPLES=points(rows)))
    assert "feature ids 3, 6" in text


def test_a_layer_without_crs(run, demo, tmp_path):
    layer = points([(x, y, "ab"[n % 2]) for n, (x, y) in enumerate(INSIDE)])
    from qgis.core import QgsCoordinateReferenceSystem

    layer.setCrs(QgsCoordinateReferenceSystem())
    assert "no coordinate reference system" in refusal(run, "train", train(demo, tmp_path, SAMPLES=layer))


def test_a_class_field_that_is_not_there(run, demo, tmp_path):
    sentence = refusal(run, "train", train(demo, tmp_path, CLASS_FIELD="crop"))
    assert "has no field crop" in sentence
    assert "label" in sentence
    assert "Traceback" not in sentence


@pytest.mark.parametrize("algorithm", ["train", "extracttimeseries"])
def test_samples_that_are_lines(run, demo, tmp_path, algorithm):
    layer = QgsVectorLayer("LineString?crs=EPSG:32721&field=label:string", "roads", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*INSIDE[0]), QgsPointXY(*INSIDE[1])]))
    layer.dataProvider().addFeature(feature)
    parameters = train(demo, tmp_path, SAMPLES=layer)
    if algorithm != "train":
        parameters = {"SAMPLES": layer, "RASTERS": [demo["CUBE"]], "OUTPUT": "TEMPORARY_OUTPUT"}
    sentence = refusal(run, algorithm, parameters)
    assert "Feature 1 of roads is neither a point nor a polygon (LineString); give points or polygons" in sentence
    assert "Traceback" not in sentence


def test_polygons_elsewhere_are_named(run, demo, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32721&field=label:string", "parcels", "memory")
    positions = [*INSIDE, (100_000, 7_000_000)]
    for n, place in enumerate(positions):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)).buffer(5, 4))
        feature.setAttributes(["ab"[n % 2]])
        layer.dataProvider().addFeature(feature)
    text = refusal(run, "train", train(demo, tmp_path, SAMPLES=layer))
    assert "1 sample lies outside the rasters (feature id 9)" in text


def test_a_wrong_list_of_kernels(run, demo, tmp_path):
    text = refusal(run, "train", train(demo, tmp_path, CNN_KERNELS="8,5"))
    assert "CNN kernels is '8,5'" in text


def test_numbers_out_of_bounds(run, demo, tmp_path):
    text = refusal(run, "train", train(demo, tmp_path, VALIDATION_SPLIT=0.9))
    assert "Validation split is 0.9" in text
    assert "0.5" in text


def test_a_date_nobody_can_read(run, demo, tmp_path):
    text = refusal(run, "train", train(demo, tmp_path, START_DATE="next summer"))
    assert "Start date is next summer; write it YYYY-MM-DD." in text


def test_a_path_that_is_not_there(run, demo, tmp_path):
    text = refusal(run, "train", train(demo, tmp_path, RASTERS=[str(tmp_path / "nowhere")]))
    assert "nowhere" in text


@pytest.mark.parametrize("damage", ["truncated", "foreign", "missing"])
def test_model_files(run, model, demo, tmp_path, damage):
    path = tmp_path / "damaged.safetensors"
    if damage == "truncated":
        path.write_bytes(Path(model["MODEL"]).read_bytes()[:5000])
    elif damage == "foreign":
        path.write_text("a letter")
    text = refusal(run, "classify", classify(model, demo, tmp_path, MODEL=str(path)))
    assert "damaged.safetensors" in text
    assert "Train LSTM-FCN" in text or "train the model again" in text


def test_a_model_of_a_newer_format(run, model, demo, tmp_path):
    path = tmp_path / "newer.safetensors"
    current = rb"\"format\": 2"
    content = Path(model["MODEL"]).read_bytes()
    assert current in content
    path.write_bytes(content.replace(current, rb"\"format\": 9"))
    text = refusal(run, "classify", classify(model, demo, tmp_path, MODEL=str(path)))
    assert "newer version of this plugin" in text
    assert "update" in text


def test_half_a_season(run, model, demo, tmp_path):
    text = refusal(run, "classify", classify(model, demo, tmp_path, END_DATE="2024-01-31"))
    assert "of the dates the model was trained on" in text
    assert "give rasters of the whole season" in text


def test_bands_that_do_not_fit(run, model, demo, tmp_path):
    rasters = [path for path in demo["RASTERS"] if "_B08_" not in path]
    text = refusal(run, "classify", classify(model, demo, tmp_path, RASTERS=rasters))
    assert "no band B08" in text


def test_no_output(run, model, demo, tmp_path):
    parameters = {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]]}
    assert "No output" in refusal(run, "classify", {**parameters, "CLASSES": None, "PROBABILITIES": None})


def test_an_output_that_cannot_be_written(run, model, demo, tmp_path):
    file = tmp_path / "file"
    file.write_text("no folder")
    text = refusal(run, "classify", classify(model, demo, tmp_path, CLASSES=str(file / "c.tif")))
    assert "cannot be written" in text


def test_a_table_in_a_folder_that_is_not_there(run, demo, tmp_path):
    """Said before training, not after it."""
    table = str(tmp_path / "nowhere" / "history.csv")
    sentence = refusal(run, "train", train(demo, tmp_path, HISTORY=table))
    assert f"the folder {tmp_path / 'nowhere'} does not exist" in sentence
    assert not (tmp_path / "out").exists()


def test_no_engine(run, demo, tmp_path, monkeypatch, provider):
    from lstm_fcn.processing.engine import finding

    monkeypatch.setattr(finding, "engine_candidates", list)
    text = refusal(run, "train", train(demo, tmp_path))
    assert "engine is not installed" in text
    assert "lstmfcn:setupengine" in text


def test_a_python_without_torch_is_named(run, demo, tmp_path, monkeypatch):
    monkeypatch.setenv("LSTMFCN_PYTHON", "/usr/bin/python3")
    from lstm_fcn.processing.engine import finding

    first = finding.engine_candidates()[:1]
    monkeypatch.setattr(finding, "engine_candidates", lambda: first)
    text = refusal(run, "train", train(demo, tmp_path))
    assert "/usr/bin/python3 (the environment variable LSTMFCN_PYTHON)" in text
    assert "No module named" in text


def test_the_dialog_is_warned_before_anything_runs(provider, demo):
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:classify")
    ok, text = algorithm.checkParameterValues({"MODEL": "m.safetensors"}, QgsProcessingContext())
    assert not ok
    assert "No rasters were given" in text


def test_an_older_map_survives_a_failed_run(run, model, demo, tmp_path):
    """A run that fails half-way leaves the map of an earlier one as it was, sidecars included."""
    folder = tmp_path / "kept"
    parameters = classify(model, demo, tmp_path, CLASSES=str(folder / "c.tif"), PROBABILITIES=None)
    run("classify", parameters)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    broken = tmp_path / "cube"
    shutil.copytree(demo["CUBE"], broken)
    victim = sorted(broken.iterdir())[20]
    content = victim.read_bytes()
    victim.write_bytes(content[: len(content) // 2] + os.urandom(len(content) // 4))
    text = refusal(run, "classify", {**parameters, "RASTERS": [str(broken)]})
    assert victim.name in text
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_feedback_hears_the_sentence_too(provider, demo, tmp_path):
    from qgis.core import QgsApplication

    feedback = QgsProcessingFeedback(False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:train")
    _, ok = algorithm.run(train(demo, tmp_path, RASTERS=[]), QgsProcessingContext(), feedback)
    assert not ok
    assert "There are no rasters" in feedback.textLog()
