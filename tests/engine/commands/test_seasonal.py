"""The seasonal network from the command line: trained, mapped, started from."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from builders import ROOT, write_series_cube
from command_runs import run
from rasterio.warp import transform

from model.network.model_file import load_model

LABELS = ("early", "late", "middle")
PEAKS = np.array([5, 24, 14])
TINY = {"architecture": "seasonal-lstm-fcn", "cnn_layers": [4, 6, 4], "cnn_kernels": [5, 3, 3], "lstm_width": 4}


def command(folder, name, **values):
    job = folder / f"{name}.json"
    job.write_text(json.dumps(values | {"device": "cpu"}))
    words = [sys.executable, "-m", "model", name, str(job)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Three classes in stripes over 30 dates that differ only in when they are green, and points on them."""
    folder = tmp_path_factory.mktemp("scene")
    generator = np.random.default_rng(0)
    classes = np.tile(np.arange(30) % 3, (12, 1))
    dates = np.arange(30)[:, None, None]
    values = 2000 + 5000 * np.exp(-(((dates - PEAKS[classes]) / 2) ** 2)) + generator.normal(0, 200, (30, 12, 30))
    write_series_cube(folder / "images", values[:, None].astype(np.int16), nodata=-1, scale=1e-4)
    rows, columns = np.divmod(np.arange(0, 360, 2), 30)
    x, y = 620_005.0 + 10 * columns, 8_689_995.0 - 10 * rows
    longitude, latitude = transform("EPSG:32721", "EPSG:4326", x, y)
    labels = [LABELS[c] for c in classes[rows, columns]]
    with (folder / "points.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("longitude", "latitude", "label"), *zip(longitude, latitude, labels, strict=True)])
    return folder, classes


def train(scene, model, **values):
    data = {"samples": str(scene[0] / "points.csv"), "rasters": [str(scene[0] / "images")]}
    command(model.parent, "train", **data, model=str(model), seed=1, **values)


@pytest.fixture(scope="module")
def model(scene, tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "seasonal.safetensors"
    train(scene, path, **TINY, epochs=30, learning_rate=0.02, lstm_dropout=0.2)
    return path


def test_the_trained_network_maps_the_scene(scene, model, tmp_path):
    folder, classes = scene
    job = {"model": str(model), "rasters": [str(folder / "images")], "classes": str(tmp_path / "c.tif")}
    command(tmp_path, "classify", **job)
    with rasterio.open(tmp_path / "c.tif") as dataset:
        codes = dataset.read(1)
    assert (codes == classes + 1).mean() > 0.95


def test_the_model_file_holds_the_statistics_of_the_dates(model):
    network, card = load_model(model)
    assert card.network.architecture == "seasonal-lstm-fcn"
    assert network.date_norm.running_mean.shape == (30,)
    assert network.date_norm.running_var.max() < 0.5  # no longer the first 1
    assert network.classify.in_features == 4 + 4 * 5
    assert len(card.importance["dates"]) == 30


def test_a_residual_network_is_trained_mapped_and_trained_further(scene, tmp_path):
    folder, classes = scene
    images = {"rasters": [str(folder / "images")], "device": "cpu"}
    data = {"samples": str(folder / "points.csv"), **images, "seed": 1}
    values = TINY | {"architecture": "residual-lstm-fcn", "cnn_layers": [8, 8, 8], "members": 2}
    first, second, map_file = (str(tmp_path / name) for name in ("1.safetensors", "2.safetensors", "c.tif"))
    run("train", **data, **values, model=first, epochs=15, learning_rate=0.02, lstm_dropout=0.2)
    run("classify", **images, model=first, classes=map_file)
    with rasterio.open(map_file) as dataset:
        assert (dataset.read(1) == classes + 1).mean() > 0.9
    run("train", **data, model=second, base_model=first, epochs=1, learning_rate=1e-8)
    start, further = (load_model(Path(path)) for path in (first, second))
    assert further[1].network.architecture == "residual-lstm-fcn"
    assert len(start[1].feature_ranges) == len(further[1].feature_ranges) == 5
    difference = (further[0].convolutions[5][0].weight - start[0].convolutions[5][0].weight).abs().max()
    assert difference < 1e-6


def test_another_training_starts_from_its_weights(scene, model, tmp_path):
    train(scene, tmp_path / "next.safetensors", base_model=str(model), epochs=1, learning_rate=1e-8)
    start, _ = load_model(model)
    network, card = load_model(tmp_path / "next.safetensors")
    assert card.network.architecture == "seasonal-lstm-fcn"
    difference = (network.convolutions[0][0].weight - start.convolutions[0][0].weight).abs().max()
    assert difference < 1e-6
