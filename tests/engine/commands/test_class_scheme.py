"""Class schemes in jobs: they merge, name, order, colour and number the classes of the model."""

import json

import numpy as np
import pytest
import rasterio
from builders import write_raster
from command_runs import POINTS, TINY, refused, run, train

from model.network.model_file import load_model
from model.runtime.errors import JobError, SamplesError

SCHEME = {
    "classes": [
        {"label": "Water", "name": "Lake", "colour": "#0000ff"},
        {"label": "Forest", "colour": "#00ff00", "code": 7},
        {"label": "Pasture", "into": "Forest"},
        {"label": "Rice"},
    ]
}


def test_the_model_has_the_classes_of_the_scheme(tmp_path, feedback):
    result = train(tmp_path, feedback, class_scheme=SCHEME)
    assert result["labels"] == ["Lake", "Forest"]
    assert result["codes"] == [1, 7]
    _, card = load_model(tmp_path / "m.safetensors")
    assert card.labels == ("Lake", "Forest")
    assert card.colours == ("#0000ff", "#00ff00")
    assert card.codes == (1, 7)
    assert card.training["merged_labels"] == ["Pasture → Forest"]
    lake, forest = (pattern["size"] for pattern in card.patterns)
    assert forest == 2 * lake
    assert "Merged into Forest: Pasture" in feedback.log_text
    assert "without samples, which are left out: Rice" in feedback.log_text


def test_a_file_says_the_same(tmp_path):
    file = tmp_path / "setup.lstmfcn.json"
    file.write_text(json.dumps({"version": 1, "rasters": [], **SCHEME}), encoding="utf-8")
    assert train(tmp_path, class_scheme=str(file))["labels"] == ["Lake", "Forest"]


def test_validation_samples_have_the_classes_too(tmp_path):
    samples = {**POINTS, "ids": [number + 1000 for number in POINTS["ids"]]}
    assert train(tmp_path, class_scheme=SCHEME, validation_samples=samples)["labels"] == ["Lake", "Forest"]


def test_folds_are_measured_in_the_classes_of_the_scheme():
    result = run("crossvalidate", samples=POINTS, class_scheme=SCHEME, folds=2, **TINY)
    assert result["labels"] == ["Lake", "Forest"]


def test_a_label_that_the_scheme_does_not_have_is_refused(tmp_path):
    scheme = {"classes": [{"label": "Water"}, {"label": "Forest"}]}
    model = str(tmp_path / "m.safetensors")
    sentence = refused(SamplesError, "train", samples=POINTS, class_scheme=scheme, model=model, **TINY)
    assert "does not have 'Pasture'" in sentence


@pytest.mark.parametrize(
    ("scheme", "words"),
    [
        ({"classes": [{"label": "A"}, {"label": "A"}]}, "twice"),
        ({"labels": []}, "list of classes"),
        ("/nowhere/scheme.json", "cannot be read"),
        (3, "must be a JSON file or an object"),
    ],
)
def test_a_scheme_that_cannot_be_used_is_refused(tmp_path, scheme, words):
    model = str(tmp_path / "m.safetensors")
    assert words in refused(JobError, "train", samples=POINTS, class_scheme=scheme, model=model, **TINY)


def test_reference_labels_that_were_merged_count_as_their_classes(tmp_path):
    """Labels that the map itself has stay as they are."""
    path = tmp_path / "map.tif"
    write_raster(path, np.array([[1, 1, 2, 2]], np.uint8), nodata=255)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(LSTMFCN_LABELS=json.dumps(["Forest", "Lake"]))
        places = [dataset.xy(0, column) for column in range(4)]
        crs = dataset.crs.to_string()
    x, y = zip(*places, strict=True)
    reference = {"ids": [1, 2, 3, 4], "x": x, "y": y, "crs": crs, "labels": ["Forest", "Pasture", "Water", "Lake"]}
    found = run("accuracy", classes=str(path), reference=reference, class_scheme=SCHEME)
    assert found["accuracy"] == 1
    assert found["labels"] == ["Forest", "Lake"]
    assert run("accuracy", classes=str(path), reference=reference)["accuracy"] < 1
