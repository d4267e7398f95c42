"""Training with its report, interrupted and resumed, and from a base model, from job to files."""

import json
import math

import pytest
from builders import CancellingFeedback, carried_points, listing
from command_runs import POINTS, TINY, names_in, refused, train

from model.network.model_file import load_model
from model.runtime.cache import cache_folder
from model.runtime.errors import Cancelled, JobError, ModelFileError, OutputError, SamplesError, TrainingError
from model.training.checkpoint import FOLDER

STEPS = 6  # of an epoch of a training: 48 series in batches of 8


def kept_states():
    folder = cache_folder() / FOLDER
    return listing(folder) if folder.exists() else []


def test_report_of_a_training_lies_beside_its_companions(tmp_path):
    result = train(tmp_path, report=str(tmp_path / "r.html"))
    assert names_in(tmp_path) == [
        "m.safetensors",
        "r.html",
        "r_classes.csv",
        "r_confusion.csv",
        "r_figures",
        "r_report.json",
    ]
    assert result["report"] == str(tmp_path / "r.html")
    numbers = json.loads((tmp_path / "r_report.json").read_text())
    assert numbers["accuracy"]["overall"] == result["accuracy"]
    assert numbers["history"] == result["history"]


def test_interrupted_training_goes_on_and_its_state_is_forgotten_at_the_end(tmp_path, feedback):
    before = kept_states()
    whole = train(tmp_path, seed=11)
    (tmp_path / "again").mkdir()
    with pytest.raises(Cancelled):
        train(tmp_path / "again", CancellingFeedback(2 * STEPS + 3), seed=11)
    assert len(kept_states()) == len(before) + 1
    assert names_in(tmp_path / "again") == []
    result = train(tmp_path / "again", feedback, seed=11, resume=True)
    assert "Going on with an interrupted training after epoch 2." in feedback.log_text
    assert kept_states() == before
    for one, other in zip(whole["history"], result["history"], strict=True):
        assert {**one, "seconds": 0} == {**other, "seconds": 0}
    first, second = (load_model(folder / "m.safetensors")[0].state_dict() for folder in (tmp_path, tmp_path / "again"))
    assert all(first[name].equal(second[name]) for name in first)


def test_trained_model_is_a_base_model(tmp_path, feedback):
    train(tmp_path)
    result = train(
        tmp_path, feedback, base_model=str(tmp_path / "m.safetensors"), model=str(tmp_path / "n.safetensors")
    )
    assert "Starting from the weights of m, trained" in feedback.log_text
    assert result["labels"] == ["Forest", "Pasture", "Water"]
    cards = [load_model(tmp_path / name)[1] for name in ("m.safetensors", "n.safetensors")]
    assert cards[0].normalisation == cards[1].normalisation


def test_base_model_may_be_replaced_by_what_is_learned_from_it(tmp_path):
    train(tmp_path)
    before = (tmp_path / "m.safetensors").read_bytes()
    train(tmp_path, base_model=str(tmp_path / "m.safetensors"))
    assert (tmp_path / "m.safetensors").read_bytes() != before
    assert names_in(tmp_path) == ["m.safetensors"]


def with_field(points, change):
    return {**points, "fields": {name: change(name, values) for name, values in points["fields"].items()}}


def test_unusable_samples_are_refused_and_leave_nothing(tmp_path):
    first = next(iter(POINTS["fields"]))
    nothing = with_field(POINTS, lambda _, values: [None, math.nan, *values[2:]])
    constant = carried_points(bands=("EVI", "NDVI"))
    constant = with_field(constant, lambda name, values: [0.3] * 60 if name.startswith("EVI") else values)
    text = with_field(POINTS, lambda name, values: ["cloud", *values[1:]] if name == first else values)
    part = carried_points(9, 1)
    for kind, words, changes in (
        (SamplesError, "2 samples have no valid observation in some band (feature ids 100, 101)", {"samples": nothing}),
        (SamplesError, "Band EVI has the same value, 0.3,", {"samples": constant}),
        (SamplesError, "holds 'cloud', which is not a number", {"samples": text}),
        (
            SamplesError,
            "labels that no training sample has: 'Desert'",
            {"validation_samples": {**part, "labels": ["Desert"] * 9}},
        ),
        (
            SamplesError,
            "carry no series of band NDVI; they have EVI",
            {"validation_samples": carried_points(9, bands=("EVI",))},
        ),
        (
            SamplesError,
            "validation samples carry 5 dates and the training samples 6",
            {"validation_samples": carried_points(9, dates=5)},
        ),
        (SamplesError, "one date only", {"samples": carried_points(dates=1)}),
        (JobError, "seed is -1", {"seed": -1}),
        (JobError, "longer than the series of 6 dates", {"cnn_kernels": [8, 5, 3]}),
        (JobError, "validation_split", {"validation_split": 0.6}),
        (JobError, "device is 'tpu'", {"device": "tpu"}),
        (JobError, "precision is 'float8'", {"precision": "float8"}),
        (ModelFileError, "There is no model file", {"base_model": str(tmp_path / "none.safetensors")}),
        (JobError, "choose a file made by Tune", {"values": str(tmp_path / "none.json")}),
        (OutputError, "asked for twice", {"report": str(tmp_path / "m.safetensors")}),
        (JobError, "resume", {"resume": "yes"}),
        (
            TrainingError,
            "no longer a number; lower learning_rate, or check the samples for extreme values",
            {"optimizer": "SGD", "learning_rate": 10, "weight_decay": 10, "epochs": 40},
        ),
    ):
        job = {"samples": POINTS, "model": str(tmp_path / "m.safetensors"), "report": str(tmp_path / "r.html"), **TINY}
        assert words in refused(kind, "train", **{**job, **changes}), words
        assert names_in(tmp_path) == []


def test_missing_observations_in_fields_are_filled(tmp_path):
    holes = with_field(POINTS, lambda name, values: [None, *values[1:-1], math.nan] if name.endswith("01") else values)
    assert train(tmp_path, samples=holes)["epochs_run"] == 3
