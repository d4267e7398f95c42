"""Polygons in jobs: from the job's text to trained, cross-validated and extracted samples."""

import json

import numpy as np
import pytest
from builders import UTM, RecordingFeedback, box, write_series_cube
from rasterio.warp import transform_geom

from model.commands.registry import new_job, run_command
from model.raster.polygons import PolygonRule
from model.runtime.errors import JobError, SamplesError


def geojson(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


@pytest.mark.parametrize(
    ("polygons", "words"),
    [
        ([geojson(box(0, 0, 1, 1))] * 2, "another number of polygons"),
        (
            [{"type": "LineString", "coordinates": [[0, 0], [1, 1]]}],
            "feature 5 cannot be read (LineString is not a Polygon",
        ),
        ([geojson([[0, 0], [1, 1], [0, 0]])], "fewer than four vertices"),
        ([geojson()], "fewer than four vertices"),
        ([{"type": "MultiPolygon", "coordinates": []}], "fewer than four vertices"),
        ([geojson([[None, 1]] * 4)], "not lists of numbers"),
        ([geojson([["a", "b"]] * 4)], "feature 5 cannot be read"),
        (["POLYGON"], "feature 5 cannot be read"),
        ({"a": 1}, "polygons of samples must be a list"),
    ],
)
def test_wrong_polygons_are_refused_by_id(polygons, words):
    with pytest.raises(JobError) as refusal:
        new_job("train", {"samples": {"ids": [5], "polygons": polygons}}).points("samples")
    assert words in refusal.value.sentence


def test_the_rule_has_bounds():
    assert new_job("train", {}).polygon_rule() == PolygonRule(10, False, 0)
    given = {"pixels_per_polygon": 3, "polygon_values": "mean", "pixel_seed": 4}
    assert new_job("train", given).polygon_rule() == PolygonRule(3, True, 4)
    for wrong in ({"pixels_per_polygon": 0}, {"polygon_values": "median"}, {"pixel_seed": -1}):
        with pytest.raises(JobError, match=next(iter(wrong))):
            new_job("train", wrong).polygon_rule()


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Two classes in squares of 4 x 4 pixels, 4 dates, a polygon on each square, in another CRS."""
    folder = tmp_path_factory.mktemp("scene")
    classes = np.kron(np.indices((5, 5)).sum(axis=0) % 2, np.ones((4, 4), int))
    noise = np.random.default_rng(0).normal(0, 100, (4, 1, 20, 20))
    write_series_cube(folder / "images", (3000 + 3000 * classes + noise).astype(np.int16), nodata=-1, scale=1e-4)
    corners = [(4 * column, 4 * row) for row in range(5) for column in range(5)]
    polygons = [
        transform_geom(UTM, "EPSG:4326", geojson(box(left + 0.2, top + 0.2, left + 3.8, top + 3.8)))
        for left, top in corners
    ]
    points = {
        "ids": list(range(1, 26)),
        "x": [None] * 25,
        "y": [None] * 25,
        "crs": "EPSG:4326",
        "labels": ["even" if n % 2 == 0 else "odd" for n in range(25)],
        "polygons": polygons,
    }
    return {"samples": points, "rasters": [str(folder / "images")]}


SMALL = {"cnn_layers": [4, 6, 4], "cnn_kernels": [3, 3, 3], "lstm_width": 3, "epochs": 2, "seed": 1, "device": "cpu"}


def run(command, feedback=None, **values):
    return run_command(command, values, feedback or RecordingFeedback())


def test_training_on_polygons_equals_training_on_their_extracted_pixels(scene, tmp_path):
    points = {"points": scene["samples"], "rasters": scene["rasters"], "pixels_per_polygon": 5}
    run("extracttimeseries", **points, series=str(tmp_path / "s.json"))
    written = json.loads((tmp_path / "s.json").read_text())
    assert written["ids"] == sorted(list(range(1, 26)) * 5)
    labels = [scene["samples"]["labels"][number - 1] for number in written["ids"]]
    carried = {
        "ids": written["ids"],
        "labels": labels,
        "fields": dict(zip(written["fields"], written["values"], strict=True)),
    }
    feedback = RecordingFeedback()
    by_polygons = run(
        "train", feedback, **scene, forest=False, pixels_per_polygon=5, model=str(tmp_path / "p.safetensors"), **SMALL
    )
    by_fields = run("train", samples=carried, model=str(tmp_path / "f.safetensors"), **SMALL)
    assert by_polygons["valid_loss"] == pytest.approx(by_fields["valid_loss"], rel=1e-6)
    assert "25 polygons give 125 samples." in feedback.log_text
    assert feedback.warnings == []


def test_cross_validation_reports_positions_and_keeps_polygons_in_one_fold(scene, tmp_path):
    feedback = RecordingFeedback()
    job = {**scene, **SMALL, "folds": 3, "predictions": str(tmp_path / "p.csv"), "forest": False}
    run("crossvalidate", feedback, **job, group_by="place")
    header, *rows = [line.split(",") for line in (tmp_path / "p.csv").read_text().splitlines()]
    rows = [dict(zip(header, row, strict=True)) for row in rows]
    assert len(rows) == 250
    folds = {}
    for row in rows:
        folds.setdefault(row["id"], set()).add(row["fold"])
        assert -56 < float(row["x"]) < -55
    assert len(folds) == 25
    assert all(len(of_polygon) == 1 for of_polygon in folds.values())
    assert feedback.warnings == []
    run("crossvalidate", feedback, **job)
    assert "Pixels of one polygon can be in several folds" in feedback.warnings[0]


def test_a_class_with_one_polygon_is_warned_of_and_with_one_mean_refused(scene, tmp_path):
    labels = ["rare", *scene["samples"]["labels"][1:]]
    job = {
        **scene,
        "samples": {**scene["samples"], "labels": labels},
        "model": str(tmp_path / "m.safetensors"),
        **SMALL,
    }
    feedback = RecordingFeedback()
    run("train", feedback, **job)
    assert "Class rare comes from one polygon" in feedback.warnings[0]
    with pytest.raises(SamplesError, match="Class rare has one sample only"):
        run("train", feedback, **job, polygon_values="mean")


def test_means_train_and_validate(scene, tmp_path):
    feedback = RecordingFeedback()
    values = {"polygon_values": "mean", "validation_samples": scene["samples"]}
    run("train", feedback, **scene, **values, model=str(tmp_path / "m.safetensors"), **SMALL)
    assert "25 samples to learn from, 25 to validate on" in feedback.log_text
