import csv
import json

import numpy as np
import pytest
import rasterio
from builders import CancellingFeedback, RecordingFeedback, listing, open_rasters, timeline, write_series_cube
from rasterio.warp import transform

from model.commands.registry import COMMANDS, command_module, run_command
from model.network.model_file import load_model
from model.runtime.errors import Cancelled, EngineError, JobError, ModelFileError, OutputError, SamplesError

TINY = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 3, "batch_size": 8, "seed": 1, "device": "cpu"}


def run(command, feedback=None, **values):
    return run_command(command, values, feedback or RecordingFeedback())


def refused(kind, command, **values):
    with pytest.raises(EngineError) as refusal:
        run(command, **values)
    assert isinstance(refusal.value, kind), refusal.value
    return refusal.value.sentence


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Three classes in stripes, 5 dates, 2 bands, and points on them, as object and CSV."""
    folder = tmp_path_factory.mktemp("scene")
    generator = np.random.default_rng(0)
    classes = np.tile(np.arange(30) % 3, (12, 1))
    values = 2000 + 2500 * classes[None, None] + generator.normal(0, 150, (5, 2, 12, 30))
    values = values.astype(np.int16)
    values[generator.random(values.shape) < 0.05] = -1
    values[0] = 2000 + 2500 * classes
    write_series_cube(folder / "images", values, bands=("EVI", "NDVI"), nodata=-1, scale=1e-4)
    rows, columns = np.divmod(np.arange(0, 360, 4), 30)
    x, y = 620_005.0 + 10 * columns, 8_689_995.0 - 10 * rows
    longitude, latitude = transform("EPSG:32721", "EPSG:4326", x, y)
    labels = [("Forest", "Pasture", "Water")[c] for c in classes[rows, columns]]
    with (folder / "points.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("longitude", "latitude", "label"), *zip(longitude, latitude, labels, strict=True)])
    points = {"ids": list(range(90)), "x": x.tolist(), "y": y.tolist(), "crs": "EPSG:32721", "labels": labels}
    return folder, points, classes


def train(scene, target, feedback=None, **changes):
    folder, points, _ = scene
    job = {"samples": points, "rasters": [str(folder / "images")], "model": str(target), **TINY, **changes}
    return run("train", feedback, **job)


def test_every_documented_command_runs():
    assert all(callable(command_module(command).run) for command in COMMANDS)


def test_probe_reports_versions():
    result = run("probe")
    assert {"lstm_fcn", "python", "torch", "rasterio"} <= set(result)


def test_training_reports_what_the_model_file_holds(scene, tmp_path):
    target = tmp_path / "crops.safetensors"
    result = train(scene, target)
    _, card = load_model(target)
    assert [path.name for path in tmp_path.iterdir()] == ["crops.safetensors"]
    assert result["labels"] == list(card.labels) == ["Forest", "Pasture", "Water"]
    assert (result["epochs_run"], len(result["history"])) == (3, 3)
    assert result["accuracy"] == card.accuracy["overall"]
    assert result["valid_loss"] == card.history[-1]["valid_loss"]
    assert card.bands == ("EVI", "NDVI")
    assert card.timeline == tuple(day.isoformat() for day in timeline(5))
    assert card.encodings["NDVI"] == {
        "nodata": -1.0,
        "valid_min": None,
        "valid_max": None,
        "scale": 1e-4,
        "offset": 0.0,
        "more_nodata": [],
    }
    assert card.training["recipe"] == "recommended"
    assert card.training["epochs"] == 3
    assert "torch" in card.versions
    assert card.colours[0] == "#036a42"
    json.dumps(result)


def test_points_of_a_csv_file_train_the_same_network(scene, tmp_path):
    first = train(scene, tmp_path / "a.safetensors")
    second = train(scene, tmp_path / "b.safetensors", samples=str(scene[0] / "points.csv"))
    assert [epoch["train_loss"] for epoch in first["history"]] == [epoch["train_loss"] for epoch in second["history"]]


def test_inputs_stay_as_they_are(scene, tmp_path):
    before = listing(scene[0])
    train(scene, tmp_path / "m.safetensors")
    run(
        "classify",
        model=str(tmp_path / "m.safetensors"),
        rasters=[str(scene[0] / "images")],
        classes=str(tmp_path / "c.tif"),
    )
    assert listing(scene[0]) == before


def test_trained_network_maps_the_scene(scene, tmp_path):
    train(scene, tmp_path / "m.safetensors", epochs=40, learning_rate=2e-2, lstm_dropout=0.0)
    result = run(
        "classify", model=str(tmp_path / "m.safetensors"), rasters=[str(scene[0] / "images")],
        classes=str(tmp_path / "c.tif"), uncertainty=str(tmp_path / "u.tif"), threads=1,
    )  # fmt: skip
    with rasterio.open(tmp_path / "c.tif") as dataset:
        codes = dataset.read(1)
    assert (codes == scene[2] + 1).mean() > 0.95
    assert result["labels"] == ["Forest", "Pasture", "Water"]
    assert sum(result["pixels"].values()) == 360
    assert (result["classes"], result["uncertainty"]) == (str(tmp_path / "c.tif"), str(tmp_path / "u.tif"))
    assert "probabilities" not in result


def test_bands_of_the_model_are_found_in_any_cube(scene, tmp_path):
    train(scene, tmp_path / "m.safetensors", bands=["NDVI"])
    assert load_model(tmp_path / "m.safetensors")[1].bands == ("NDVI",)
    job = {
        "model": str(tmp_path / "m.safetensors"),
        "rasters": [str(scene[0] / "images")],
        "classes": str(tmp_path / "c.tif"),
    }
    assert run("classify", **job)
    assert "reads the bands NDVI, but bands asks for EVI" in refused(JobError, "classify", **job, bands=["EVI"])


def test_series_in_fields_train_without_rasters(tmp_path):
    generator = np.random.default_rng(0)
    labels = ["a", "b"] * 20
    fields = {
        f"NDVI{t}": [0.2 + 0.4 * (label == "b") + generator.normal(0, 0.02) for label in labels] for t in (1, 2, 3)
    }
    result = run(
        "train",
        samples={"ids": list(range(40)), "labels": labels, "fields": fields},
        model=str(tmp_path / "m.safetensors"),
        **TINY,
    )
    _, card = load_model(tmp_path / "m.safetensors")
    assert (card.timeline, card.days, dict(card.encodings)) == ((), (0.0, 1.0, 2.0), {})
    assert result["labels"] == ["a", "b"]


def test_rasters_win_over_series_in_fields(scene, tmp_path):
    points = {**scene[1], "fields": {f"X{t}": [0.5] * 90 for t in (1, 2, 3)}}
    train(scene, tmp_path / "m.safetensors", samples=points)
    assert load_model(tmp_path / "m.safetensors")[1].bands == ("EVI", "NDVI")


def test_separate_validation_samples_replace_the_split(scene, tmp_path):
    points = scene[1]
    part = {key: (value[:9] if isinstance(value, list) else value) for key, value in points.items()}
    train(scene, tmp_path / "m.safetensors", validation_samples=part)
    _, card = load_model(tmp_path / "m.safetensors")
    assert (card.training["training_samples"], card.training["validation_samples"]) == (90, 9)


def with_labels(points, labels):
    return {**points, "labels": labels}


def test_wrong_trainings_are_refused_and_leave_nothing(scene, tmp_path):
    target, points = tmp_path / "m.safetensors", scene[1]
    job = {"samples": points, "rasters": [str(scene[0] / "images")], "model": str(target), **TINY}
    part = {key: (value[:3] if isinstance(value, list) else value) for key, value in points.items()}
    for kind, words, changes in (
        (SamplesError, "no label (feature id 0)", {"samples": with_labels(points, ["", *points["labels"][1:]])}),
        (SamplesError, "at least two classes", {"samples": with_labels(points, ["a"] * 90)}),
        (SamplesError, "one date only", {"end_date": "2020-09-15"}),
        (SamplesError, "no rasters", {"rasters": []}),
        (
            SamplesError,
            "no training sample has: 'Desert'",
            {"validation_samples": with_labels(part, ["Forest", "Desert", "Water"])},
        ),
        (SamplesError, "validation layer has no features", {"validation_samples": {"ids": []}}),
        (JobError, "recipe", {"recipe": "secret"}),
        (JobError, "epochs is 0", {"epochs": 0}),
        (JobError, "samples is missing", {"samples": None}),
        (JobError, "model is missing", {"model": None}),
        (OutputError, "is a folder", {"model": str(tmp_path)}),
    ):
        assert words in refused(kind, "train", **{**job, **changes})
        assert list(tmp_path.iterdir()) == []


def test_cancelled_training_leaves_the_older_model(scene, tmp_path):
    target = tmp_path / "m.safetensors"
    target.write_text("older")
    with pytest.raises(Cancelled):
        train(scene, target, CancellingFeedback(15))
    assert [path.name for path in tmp_path.iterdir()] == ["m.safetensors"]
    assert target.read_text() == "older"


def test_wrong_classifications_are_refused(scene, tmp_path):
    images = str(scene[0] / "images")
    train(scene, tmp_path / "m.safetensors")
    before = listing(tmp_path)
    job = {"model": str(tmp_path / "m.safetensors"), "rasters": [images], "classes": str(tmp_path / "c.tif")}
    assert "No output" in refused(JobError, "classify", **{**job, "classes": None})
    assert "no model file" in refused(ModelFileError, "classify", **{**job, "model": "nowhere"})
    assert "whole season" in refused(ModelFileError, "classify", **{**job, "end_date": "2020-10-15"})
    assert "threads" in refused(JobError, "classify", **{**job, "threads": -1})
    assert "device" in refused(EngineError, "classify", **{**job, "device": "tpu"})
    assert "c.tif" in refused(OutputError, "classify", **{**job, "probabilities": job["classes"]})
    assert listing(tmp_path) == before


def test_extracted_series_are_physical_and_unfilled(scene, tmp_path):
    folder, points, _ = scene
    outside = {**points, "x": [0.0, *points["x"][1:]]}
    result = run("extracttimeseries", points=outside, rasters=[str(folder / "images")], series=str(tmp_path / "s.json"))
    written = json.loads((tmp_path / "s.json").read_text())
    days = [f"{day:%Y%m%d}" for day in timeline(5)]
    assert result["fields"] == written["fields"] == [f"{band}_{day}" for band in ("EVI", "NDVI") for day in days]
    assert result["points"] == 89
    values = written["values"]
    assert (len(values), len(values[0])) == (10, 90)
    assert all(column[0] is None for column in values)
    assert any(None in column[1:] for column in values)
    from model.cube.reader import CubeReader

    cube = open_rasters(folder / "images")
    with CubeReader(cube) as reader:
        series = reader.read_pixels(np.array([0]), np.array([4]))[0]  # the second point
    expected = [None if np.isnan(value) else value for band in (0, 1) for value in series[:, band]]
    assert [column[1] for column in values] == expected


def test_fractions_of_missing_values_of_extracted_series_are_reported(tmp_path):
    """Two of four observations of the second date are missing; a point outside does not count."""
    values = np.ones((2, 2, 1, 2), dtype=np.int16)
    values[1, :, 0, 1] = -1
    write_series_cube(tmp_path / "images", values, bands=("EVI", "NDVI"), nodata=-1)
    points = {"ids": [1, 2, 3], "x": [620_005, 620_015, 0], "y": [8_689_995] * 3, "crs": "EPSG:32721"}
    feedback = RecordingFeedback()
    run(
        "extracttimeseries",
        feedback,
        points=points,
        rasters=[str(tmp_path / "images")],
        series=str(tmp_path / "s.json"),
    )
    assert "Missing observations: 2020-10-01 50 %" in feedback.log_text


def test_extracting_where_there_is_nothing_is_refused(scene, tmp_path):
    far = {**scene[1], "x": [0.0] * 90}
    job = {"rasters": [str(scene[0] / "images")], "series": str(tmp_path / "s.json")}
    assert "CRS" in refused(SamplesError, "extracttimeseries", points=far, **job)
    assert "no features" in refused(SamplesError, "extracttimeseries", points={"ids": []}, **job)
    assert list(tmp_path.iterdir()) == []


def test_points_on_nodata_are_not_told_to_lie_elsewhere(tmp_path):
    write_series_cube(tmp_path / "images", np.full((2, 1, 2, 2), -1, dtype=np.int16), nodata=-1)
    points = {"ids": [1, 2], "x": [620_005, 0], "y": [8_689_995] * 2, "crs": "EPSG:32721"}
    job = {"rasters": [str(tmp_path / "images")], "series": str(tmp_path / "s.json")}
    sentence = refused(SamplesError, "extracttimeseries", points=points, **job)
    assert sentence.startswith("1 point lies on the rasters")
    assert "nodata" in sentence


def test_extracted_series_train_as_the_cube_does(scene, tmp_path):
    """What extract writes into fields, train reads from them."""
    folder, points, _ = scene
    run("extracttimeseries", points=points, rasters=[str(folder / "images")], series=str(tmp_path / "s.json"))
    written = json.loads((tmp_path / "s.json").read_text())
    carried = {**points, "fields": dict(zip(written["fields"], written["values"], strict=True))}
    from_fields = train(scene, tmp_path / "f.safetensors", samples=carried, rasters=[])
    from_cube = train(scene, tmp_path / "c.safetensors")
    assert [e["valid_loss"] for e in from_fields["history"]] == pytest.approx(
        [e["valid_loss"] for e in from_cube["history"]]
    )


def test_demo_can_be_trained_on_and_compared(tmp_path):
    made = run(
        "createdemo", size=60, dates=5, points=60, clouds=0.1, seed=2, cube=str(tmp_path / "cube"),
        truth=str(tmp_path / "truth.tif"), samples=str(tmp_path / "points.json"),
    )  # fmt: skip
    points = json.loads((tmp_path / "points.json").read_text())
    points["ids"] = list(range(len(points["x"])))
    run(
        "train",
        samples=points,
        rasters=[made["cube"]],
        model=str(tmp_path / "m.safetensors"),
        **{**TINY, "epochs": 120},
    )
    run("classify", model=str(tmp_path / "m.safetensors"), rasters=[made["cube"]], classes=str(tmp_path / "map.tif"))
    result = run("comparemaps", classes=str(tmp_path / "map.tif"), reference=made["truth"])
    assert result["pixels"] == 3600
    assert 0.3 < result["accuracy"] <= 1


@pytest.mark.parametrize(
    ("name", "value"), [("size", 10), ("dates", 2), ("points", 3), ("clouds", 0.95), ("seed", -1), ("size", "300")]
)
def test_demo_has_bounds(tmp_path, name, value):
    job = {"cube": str(tmp_path / "c"), "truth": str(tmp_path / "t.tif"), "samples": str(tmp_path / "s.json")}
    assert name in refused(JobError, "createdemo", **job, **{name: value})
    assert list(tmp_path.iterdir()) == []
