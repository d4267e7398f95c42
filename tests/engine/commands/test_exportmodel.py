"""ONNX models of trained networks: read by ONNX Runtime alone, they say what the plugin says."""

import hashlib
import json
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import unquote

import numpy as np
import onnx
import pytest
import torch
from builders import (
    ROOT,
    RecordingFeedback,
    carried_points,
    shake_batch_norm,
    small_model,
    timeline,
    write_series_cube,
)
from command_runs import names_in, refused, run, train
from onnx_runs import run_alone

from model.commands.inputs import open_model_and_cube
from model.commands.registry import new_job
from model.cube.preprocessing import SeriesPreprocessor
from model.cube.reader import CubeReader
from model.inference.classifier import Classifier
from model.network.choices import ARCHITECTURES, SEASONAL, SEASONAL_KINDS
from model.network.model_file import load_model, save_model
from model.runtime.errors import EngineError, JobError, ModelFileError, OutputError
from model.training.committee import Committee

CPU = torch.device("cpu")
CLOSE = 1e-5


@pytest.fixture(scope="module")
def real_samples(real_data):
    """Labels and NDVI series (N, 12) of 16 days in two months each, of MODIS in Mato Grosso."""
    with closing(sqlite3.connect(f"{(real_data / 'samples_modis_ndvi.gpkg').as_uri()}?immutable=1", uri=True)) as file:
        columns = ", ".join(f"NDVI{number}" for number in range(1, 13))
        rows = file.execute(f"SELECT label, {columns} FROM samples_modis_ndvi ORDER BY fid").fetchall()
    return [row[0] for row in rows], np.array([row[1:] for row in rows], dtype=np.float32)


@pytest.fixture(scope="module", params=ARCHITECTURES)
def real_model(request, real_samples, tmp_path_factory):
    """A model of one architecture, trained on 400 of the samples at their dates."""
    labels, series = real_samples
    chosen = np.random.default_rng(0).choice(len(labels), 400, replace=False)
    fields = {f"NDVI_{day:%Y%m%d}": series[chosen, number].tolist() for number, day in enumerate(timeline(12))}
    points = {"ids": list(range(400)), "labels": [labels[number] for number in chosen], "fields": fields}
    folder = tmp_path_factory.mktemp("real")
    sizes = {
        "architecture": request.param,
        "cnn_layers": [32, 64, 32],
        "lstm_width": 8,
        "epochs": 3,
        "batch_size": 64,
        "forest": False,
    }
    train(folder, samples=points, **sizes)
    return folder / "m.safetensors"


def with_gaps(series, fraction, seed=0):
    """Series with observations missing at random, and one without any."""
    gappy = series.copy()
    gappy[np.random.default_rng(seed).random(gappy.shape) < fraction] = np.nan
    gappy[1] = np.nan
    return gappy


def ours(path, series, days=None, target_days=None, max_gap=0.0):
    """What the plugin says of series at some days."""
    network, card = load_model(path)
    own = np.asarray(card.days) if days is None else days
    preprocessor = SeriesPreprocessor(own, target_days, max_gap, card.normalisation)
    return Classifier(network, preprocessor, len(card.labels), CPU).probabilities(series)


def same(found, expected):
    np.testing.assert_array_equal(np.isnan(found), np.isnan(expected))
    np.testing.assert_allclose(found, expected, rtol=0, atol=CLOSE)


def export(model, folder, **changes):
    result = run("exportmodel", model=str(model), onnx=str(folder / "out" / "m 1.onnx"), **changes)
    return folder / "out" / "m 1.onnx", result


def test_real_series_have_the_same_probabilities(real_model, real_samples, tmp_path):
    series = real_samples[1][:, :, None]
    gappy = with_gaps(series, 0.4)
    path, _ = export(real_model, tmp_path)
    found = run_alone(path, tmp_path, all=series, gappy=gappy, one=gappy[:1])
    expected = {"all": ours(real_model, series), "gappy": ours(real_model, gappy)}
    same(found["all/probabilities"], expected["all"])
    same(found["gappy/probabilities"], expected["gappy"])
    same(found["one/probabilities"], expected["gappy"][:1])
    assert np.isnan(expected["gappy"][1]).all()
    assert np.isfinite(expected["gappy"]).all(axis=1).mean() > 0.99
    assert found["gappy/label"].dtype == np.int64
    assert found["gappy/label"][1] == 0
    clear = np.sort(expected["all"], axis=1)[:, -1] - np.sort(expected["all"], axis=1)[:, -2] > 2 * CLOSE
    np.testing.assert_array_equal(found["all/label"][clear], 1 + expected["all"].argmax(axis=1)[clear])
    assert len(set(found["all/label"].tolist())) > 1


def test_rasters_of_other_dates_are_read_as_classify_reads_them(tmp_path):
    """Two seasons of images every 11 days, of which a model of 20 dates reads one."""
    network, card = small_model(20, ("NDVI", "EVI"), days=timeline(20, date(2018, 9, 7), 18), architecture="sits")
    save_model(tmp_path / "m.safetensors", network, card)
    days = timeline(66, date(2020, 4, 1), 11)
    values = with_gaps(np.random.default_rng(1).random((66, 2, 4, 5)).astype(np.float32), 0.3)
    values[:, 0, 2, 3] = np.nan
    folder = write_series_cube(tmp_path / "cube", values, ("NDVI", "EVI"), days, nodata=np.nan)
    path, _ = export(tmp_path / "m.safetensors", tmp_path, dates=list(map(str, days)))
    found = run_alone(path, tmp_path, cube=values.reshape(66, 2, 20).transpose(2, 0, 1))
    job = new_job("classify", {"model": str(tmp_path / "m.safetensors"), "rasters": [str(folder)]})
    fitted = open_model_and_cube(job, RecordingFeedback())
    assert fitted.cube.timeline[0] > days[0]  # the season begins later than the images
    assert len(fitted.cube.timeline) < 40
    assert fitted.target_days is not None
    rows, columns = (axis.ravel() for axis in np.mgrid[:4, :5])
    with CubeReader(fitted.cube) as reader:
        series = reader.read_pixels(rows, columns, lambda _: None).astype(np.float32)
    preprocessor = SeriesPreprocessor.of_cube(fitted.cube, fitted.target_days, card.normalisation)
    expected = Classifier(fitted.network, preprocessor, 3, CPU).probabilities(series)
    assert np.isnan(expected[13]).all()
    assert np.isfinite(expected).all(axis=1).sum() == 19
    same(found["cube/probabilities"], expected)


@pytest.mark.parametrize("architecture", SEASONAL_KINDS)
def test_a_committee_that_became_one_network_is_exported_in_groups(architecture, tmp_path):
    values = {"architecture": architecture, "cnn_layers": (64, 32, 64), "lstm_width": 32}
    _, card = small_model(30, ("NDVI", "EVI"), **values)
    network = shake_batch_norm(Committee(card.network, 4), 3).joined().eval()
    save_model(tmp_path / "m.safetensors", network, card)
    path, _ = export(tmp_path / "m.safetensors", tmp_path)
    groups = [
        attribute.i
        for node in onnx.load(path).graph.node
        for attribute in node.attribute
        if node.op_type == "Conv" and attribute.name == "group"
    ]
    assert groups == ([1, 4, 4] if architecture == SEASONAL else [1, 4, 4, 4, 4, 4])
    series = with_gaps(np.random.default_rng(2).random((50, 30, 2)).astype(np.float32), 0.3)
    found = run_alone(path, tmp_path, all=series)
    same(found["all/probabilities"], ours(tmp_path / "m.safetensors", series))


@pytest.fixture
def model(tmp_path):
    network, card = small_model(6, ("NDVI", "EVI"), labels=("Água", "Soy – Corn", "Soy + Corn"))
    card = replace(card, codes=(20, 7, 300), versions={"lstm_fcn": "0.1"})
    save_model(tmp_path / "m.safetensors", network, card)
    return tmp_path / "m.safetensors"


def test_as_many_dates_at_about_the_same_spacing_are_taken_as_they_are(model, tmp_path):
    days = [day + timedelta(days=900 + number % 3) for number, day in enumerate(timeline(6))]
    path, _ = export(model, tmp_path, dates=[f"{day:%Y%m%d}" for day in days])
    series = with_gaps(np.random.default_rng(0).random((50, 6, 2)).astype(np.float32), 0.4)
    own = np.array([(day - days[0]).days for day in days], dtype=float)
    same(run_alone(path, tmp_path, a=series)["a/probabilities"], ours(model, series, own))


def test_too_long_gaps_are_unknown(model, tmp_path):
    path, _ = export(model, tmp_path, max_gap=60)
    series = with_gaps(np.random.default_rng(0).random((300, 6, 2)).astype(np.float32), 0.3)
    expected = ours(model, series, max_gap=60.0)
    assert 50 < np.isnan(expected).all(axis=1).sum() < 250
    found = run_alone(path, tmp_path, a=series)
    same(found["a/probabilities"], expected)
    np.testing.assert_array_equal(found["a/label"] == 0, np.isnan(expected[:, 0]))


def test_labels_are_the_codes_of_the_model(model, tmp_path):
    path, _ = export(model, tmp_path)
    series = np.random.default_rng(0).random((100, 6, 2)).astype(np.float32)
    found = run_alone(path, tmp_path, a=series)
    np.testing.assert_array_equal(found["a/label"], np.array([20, 7, 300])[ours(model, series).argmax(axis=1)])


def test_tiles_of_a_raster_hold_the_series_of_its_pixels(model, tmp_path):
    path, result = export(model, tmp_path, layout="raster", tile_size=8)
    assert result["input_shape"] == "N, 12, 8, 8"
    series = with_gaps(np.random.default_rng(0).random((128, 6, 2)).astype(np.float32), 0.4)
    tiles = series.reshape(2, 8, 8, 12).transpose(0, 3, 1, 2)  # bands within dates
    found = run_alone(path, tmp_path, tiles=tiles)
    metadata = {key.removeprefix("metadata/"): json.loads(str(found[key])) for key in found if "metadata/" in key}
    assert metadata["layers"][:3] == ["NDVI_20200901", "EVI_20200901", "NDVI_20201001"]
    assert metadata["class_names"] == {"0": "unknown", "1": "Água", "2": "Soy – Corn", "3": "Soy + Corn"}
    expected = ours(model, series)
    layers = found["tiles/probabilities"].transpose(0, 2, 3, 1).reshape(128, 4)
    known = np.isfinite(expected[:, 0])
    assert 0 < (~known).sum() < 30
    same(layers[known, 1:], expected[known])
    np.testing.assert_array_equal(layers[:, 0], ~known)
    assert not layers[~known, 1:].any()
    # Deepness divides by 255 and standardises with what the file names.
    mean, std = (np.array(metadata[f"standardization_{name}"], dtype=np.float32) for name in ("mean", "std"))
    as_deepness = (np.float32(tiles.transpose(0, 2, 3, 1) / 255.0) - mean) / std
    np.testing.assert_allclose(as_deepness.transpose(0, 3, 1, 2), tiles, rtol=1e-6)


def test_the_file_tells_what_it_is(model, tmp_path):
    path, _ = export(model, tmp_path)
    found = run_alone(path, tmp_path, a=np.zeros((1, 6, 2)))
    metadata = {key.removeprefix("metadata/"): json.loads(str(found[key])) for key in found if "metadata/" in key}
    _, card = load_model(model)
    assert metadata["labels"] == ["Água", "Soy – Corn", "Soy + Corn"]
    assert (metadata["codes"], metadata["colours"]) == ([20, 7, 300], list(card.colours))
    assert metadata["bands"] == ["NDVI", "EVI"]
    assert (metadata["dates"], metadata["days"]) == (list(card.timeline), list(card.days))
    assert metadata["normalisation"] == {"low": [0.0, 0.0], "high": [1.0, 1.0]}
    assert (metadata["layout"], metadata["trained_with"]) == ("series", "0.1")


@pytest.mark.parametrize("layout", ["series", "raster"])
def test_the_item_describes_the_file(model, tmp_path, layout):
    path, result = export(model, tmp_path, layout=layout, tile_size=16)
    assert names_in(tmp_path / "out") == ["m 1.json", "m 1.onnx"]
    item = json.loads((tmp_path / "out" / "m 1.json").read_text(encoding="utf-8"))
    assert result["item"] == str(tmp_path / "out" / "m 1.json")
    properties, asset = item["properties"], item["assets"]["model"]
    assert (item["type"], item["geometry"], "bbox" in item) == ("Feature", None, False)
    assert properties["start_datetime"] == "2020-09-01T00:00:00Z"
    assert properties["end_datetime"] == "2021-01-29T00:00:00Z"
    assert (tmp_path / "out" / unquote(asset["href"])).samefile(path)
    assert asset["file:checksum"] == "1220" + hashlib.sha256(path.read_bytes()).hexdigest()
    assert asset["file:size"] == path.stat().st_size
    assert "mlm:model" in asset["roles"]
    assert asset["mlm:artifact_type"] == "onnx"
    assert re.fullmatch(r"[a-zA-Z][a-zA-Z0-9_.\-\s]+[a-zA-Z0-9]", properties["mlm:name"])
    (given,) = properties["mlm:input"]
    assert given["value_scaling"] is None  # it is in the model, and a reader would do it again
    assert given["input"]["shape"] == ([-1, 12, 16, 16] if layout == "raster" else [-1, 6, 2])
    assert given["bands"] == [band["name"] for band in properties["bands"]]
    assert len(given["bands"]) == given["input"]["shape"][given["input"]["dim_order"].index("bands")]
    classes = properties["mlm:output"][-1]["classification:classes"]
    assert [each["value"] for each in classes] == ([0, 1, 2, 3] if layout == "raster" else [0, 20, 7, 300])
    assert [each["title"] for each in classes[1:]] == ["Água", "Soy – Corn", "Soy + Corn"]
    assert [each["name"] for each in classes[1:]] == ["Agua", "Soy_Corn", "Soy_Corn_3"]
    assert [each["color_hint"] for each in classes[1:]] == ["008040", "018040", "028040"]
    network, _ = load_model(model)
    assert properties["mlm:total_parameters"] == sum(tensor.numel() for tensor in network.parameters())


def test_a_model_of_positions_takes_as_many_dates(tmp_path):
    points = carried_points(noise=0.15)
    points["fields"] = {f"NDVI{n}": values for n, values in enumerate(points["fields"].values(), start=1)}
    train(tmp_path, samples=points)
    count = len(points["fields"])
    path, _ = export(tmp_path / "m.safetensors", tmp_path)
    item = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert item["properties"]["datetime"] == item["properties"]["created"]
    series = np.array(list(points["fields"].values()), dtype=np.float32).T[:, :, None]
    same(run_alone(path, tmp_path, a=series)["a/probabilities"], ours(tmp_path / "m.safetensors", series))
    model = str(tmp_path / "m.safetensors")
    out = str(tmp_path / "n.onnx")
    sentence = refused(ModelFileError, "exportmodel", model=model, onnx=out, dates=["2020-01-01", "2020-02-01"])
    assert f"{count} dates" in sentence
    run("exportmodel", model=model, onnx=out, dates=list(map(str, timeline(count))))


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (["2020-09-01", "soon"], "'soon'"),
        (["2020-09-01", "2020-10-01", "2020-10-01"], "2020-10-01 after 2020-10-01"),
        (["2020-09-01"], "one date only"),
    ],
)
def test_wrong_dates_are_refused(model, tmp_path, dates, words):
    sentence = refused(JobError, "exportmodel", model=str(model), onnx=str(tmp_path / "o" / "m.onnx"), dates=dates)
    assert words in sentence
    assert not (tmp_path / "o").exists()


def test_images_of_another_season_are_refused(model, tmp_path):
    dates = list(map(str, timeline(6, date(2021, 4, 1), 16)))
    words = refused(ModelFileError, "exportmodel", model=str(model), onnx=str(tmp_path / "m.onnx"), dates=dates)
    assert "2021-04-01" in words


def test_both_files_appear_or_none(model, tmp_path):
    assert ".onnx" in refused(JobError, "exportmodel", model=str(model), onnx=str(tmp_path / "m.json"))
    (tmp_path / "out" / "m.json").mkdir(parents=True)
    refused(OutputError, "exportmodel", model=str(model), onnx=str(tmp_path / "out" / "m.onnx"))
    assert names_in(tmp_path / "out") == ["m.json"]


def test_the_same_model_gives_the_same_bytes(model, tmp_path):
    path, _ = export(model, tmp_path)
    before = path.read_bytes()
    export(model, tmp_path)
    assert path.read_bytes() == before


def test_an_engine_without_the_package_says_so(model, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnx", None)
    assert "set up" in refused(EngineError, "exportmodel", model=str(model), onnx=str(tmp_path / "m.onnx"))


def test_the_example_of_the_documentation_runs(model, tmp_path):
    page = (ROOT / "docs" / "onnx.md").read_text(encoding="utf-8")
    example = page.partition("```python\n")[2].partition("```")[0]
    run("exportmodel", model=str(model), onnx=str(tmp_path / "crops.onnx"))
    series = np.random.default_rng(0).random((12, 6, 2))
    series[3] = np.nan
    np.save(tmp_path / "series.npy", series)
    command = [sys.executable, "-I", "-c", example]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    lines = done.stdout.splitlines()
    assert len(lines) == 10, done.stderr
    assert lines[3] == "unknown [nan nan nan]"
    assert lines[0].startswith(("Água [", "Soy – Corn [", "Soy + Corn ["))
