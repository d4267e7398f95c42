"""Training with its report, cross-validating, searching and asking a model, from job to files; samples carry their series."""

import csv
import json
import math
from dataclasses import replace

import numpy as np
import pytest
from builders import CancellingFeedback, RecordingFeedback, carried_points, listing

from model.commands.job import Job
from model.commands.run import RUN
from model.network.model_file import load_model, save_model
from model.runtime.cache import cache_folder
from model.runtime.errors import (
    Cancelled,
    DeviceError,
    EngineError,
    JobError,
    ModelFileError,
    OutputError,
    SamplesError,
    TrainingError,
)
from model.training.checkpoint import FOLDER

TINY = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 3, "batch_size": 8, "seed": 1, "device": "cpu"}
POINTS = carried_points(noise=0.15)
STEPS = 6  # of an epoch of a training: 48 series in batches of 8


def run(command, feedback=None, **values):
    return RUN[command](Job(command, values), feedback or RecordingFeedback())


def train(folder, feedback=None, **changes):
    job = {"samples": POINTS, "model": str(folder / "m.safetensors"), **TINY, **changes}
    return run("train", feedback, **job)


def refused(kind, command, **values):
    with pytest.raises(EngineError) as refusal:
        run(command, **values)
    assert isinstance(refusal.value, kind), refusal.value
    assert "\n" not in refusal.value.sentence
    return refusal.value.sentence


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def kept_states():
    folder = cache_folder() / FOLDER
    return listing(folder) if folder.exists() else []


# train


def test_report_of_a_training_lies_beside_its_companions(tmp_path):
    result = train(tmp_path, report=str(tmp_path / "r.html"))
    assert names_in(tmp_path) == ["m.safetensors", "r.html", "r_classes.csv", "r_confusion.csv", "r_report.json"]
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
        (JobError, "Seed is -1", {"seed": -1}),
        (JobError, "longer than the series of 6 dates", {"cnn_kernels": [8, 5, 3]}),
        (JobError, "validation_split", {"validation_split": 0.6}),
        (DeviceError, "no device 'tpu'", {"device": "tpu"}),
        (DeviceError, "no precision 'float8'", {"precision": "float8"}),
        (ModelFileError, "There is no model file", {"base_model": str(tmp_path / "none.safetensors")}),
        (JobError, "choose a file made by Tune", {"values": str(tmp_path / "none.json")}),
        (OutputError, "asked for twice", {"report": str(tmp_path / "m.safetensors")}),
        (JobError, "resume", {"resume": "yes"}),
        (
            TrainingError,
            "no longer a number; lower the learning rate, or check the samples for extreme values",
            {"optimizer": "SGD", "learning_rate": 10, "weight_decay": 10, "epochs": 40},
        ),
    ):
        job = {"samples": POINTS, "model": str(tmp_path / "m.safetensors"), "report": str(tmp_path / "r.html"), **TINY}
        assert words in refused(kind, "train", **{**job, **changes}), words
        assert names_in(tmp_path) == []


def test_missing_observations_in_fields_are_filled(tmp_path):
    holes = with_field(POINTS, lambda name, values: [None, *values[1:-1], math.nan] if name.endswith("01") else values)
    assert train(tmp_path, samples=holes)["epochs_run"] == 3


# crossvalidate


def crossvalidate(folder, feedback=None, **changes):
    job = {
        "samples": POINTS, "folds": 3, "report": str(folder / "cv.html"), "predictions": str(folder / "p.csv"), **TINY,
        **changes,
    }  # fmt: skip
    return run("crossvalidate", feedback, **job)


def test_cross_validation_writes_its_report_and_the_prediction_of_each_point(tmp_path, feedback):
    result = crossvalidate(tmp_path, feedback, repeats=2)
    assert names_in(tmp_path) == ["cv.html", "cv_classes.csv", "cv_confusion.csv", "cv_report.json", "p.csv"]
    with (tmp_path / "p.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["id", "reference", "predicted", "confidence", "label_prob", "fold", "x", "y"]
    assert [int(row["id"]) for row in rows] == POINTS["ids"]
    assert [row["reference"] for row in rows] == POINTS["labels"]
    assert {row["fold"] for row in rows} == {"1", "2", "3"}
    for row in rows:
        assert float(row["label_prob"]) <= float(row["confidence"])
        assert (row["label_prob"] == row["confidence"]) == (row["predicted"] == row["reference"])
    numbers = json.loads((tmp_path / "cv_report.json").read_text())
    assert result["accuracy"] == numbers["accuracy"]["overall"]
    assert result["accuracy_sd"] == pytest.approx(np.std([fold["accuracy"] for fold in numbers["folds"]], ddof=1))
    assert result["labels"] == ["Forest", "Pasture", "Water"]
    assert len(numbers["folds"]) == 6
    json.dumps(result)


def test_cross_validation_needs_no_outputs(tmp_path):
    result = crossvalidate(tmp_path, report=None, predictions=None)
    assert (result["report"], result["predictions"]) == (None, None)
    assert names_in(tmp_path) == []
    assert 0 <= result["accuracy"] <= 1


def test_samples_of_one_block_are_held_out_together(tmp_path):
    """Four points share a place; places lie 22 km apart."""
    for grouping in ({"group_by": "place"}, {"group_by": "blocks", "block_size": 5000}):
        crossvalidate(tmp_path, **grouping)
        with (tmp_path / "p.csv").open(newline="") as file:
            folds = [row["fold"] for row in csv.DictReader(file)]
        assert all(len(set(folds[start : start + 4])) == 1 for start in range(0, 60, 4))
        assert f"grouped by {grouping['group_by']}" in (tmp_path / "cv.html").read_text()


def test_cancelled_cross_validation_leaves_nothing(tmp_path):
    (tmp_path / "cv.html").write_text("older")
    with pytest.raises(Cancelled):
        crossvalidate(tmp_path, CancellingFeedback(30))
    assert names_in(tmp_path) == ["cv.html"]
    assert (tmp_path / "cv.html").read_text() == "older"


def test_cancel_after_the_last_fold_leaves_nothing_either(tmp_path):
    checks = 3 * 3 * 5  # folds, epochs, steps; the next look is the one before the files appear
    with pytest.raises(Cancelled):
        crossvalidate(tmp_path, CancellingFeedback(checks + 1))
    assert names_in(tmp_path) == []


def test_wrong_cross_validations_are_refused_and_leave_nothing(tmp_path):
    job = {"samples": POINTS, "report": str(tmp_path / "cv.html"), "predictions": str(tmp_path / "p.csv"), **TINY}
    homeless = {**POINTS, "x": [None] * 60, "y": [None] * 60}
    for kind, words, changes in (
        (JobError, "class Forest has 20 samples; choose at most 20 folds", {"folds": 21}),
        (JobError, "folds is 1", {"folds": 1}),
        (JobError, "repeats is 0", {"repeats": 0}),
        (JobError, "group_by is 'field'; choose one of none, place, blocks", {"group_by": "field"}),
        (JobError, "block_size is 0", {"group_by": "blocks", "block_size": 0}),
        (SamplesError, "have no place (feature ids 100, 101", {"group_by": "place", "samples": homeless}),
        (JobError, "the samples lie in 1 groups", {"group_by": "blocks", "block_size": 1e8}),
        (JobError, "model", {"model": "m.safetensors"}),
        (JobError, "Epochs", {"epochs": 0}),
        (OutputError, "asked for twice", {"predictions": str(tmp_path / "cv.html")}),
    ):
        assert words in refused(kind, "crossvalidate", **{**job, **changes}), words
        assert names_in(tmp_path) == []


# tune


def search(folder, feedback=None, **changes):
    job = {
        "samples": POINTS, "tuned_values": str(folder / "v.json"), "report": str(folder / "t.html"), "trials": 3, "folds": 2,
        "search": ["learning_rate", "lstm_dropout"], **TINY, **changes,
    }  # fmt: skip
    return run("tune", feedback, **job)


def test_search_writes_values_that_train_takes(tmp_path, feedback):
    result = search(tmp_path, feedback)
    assert names_in(tmp_path) == ["t.html", "v.json"]
    assert len(result["trials"]) == 3
    assert result["accuracy"] == result["best"]["accuracy"] == max(trial["accuracy"] for trial in result["trials"])
    assert not result["cancelled"]
    assert f"Best is trial {result['best']['number']}" in feedback.log_text
    json.dumps(result)
    given = {name: value for name, value in TINY.items() if name in {"seed", "device"}}
    run("train", samples=POINTS, model=str(tmp_path / "m.safetensors"), values=str(tmp_path / "v.json"), **given)
    _, card = load_model(tmp_path / "m.safetensors")
    for name, value in result["best"]["values"].items():
        assert card.training[name] == value
    assert card.training["cnn_layers"] == [4, 6, 4]
    assert card.training["epochs"] == 3


def test_values_given_to_train_come_before_the_tuned_ones(tmp_path):
    search(tmp_path, trials=1)
    run(
        "train", samples=POINTS, model=str(tmp_path / "m.safetensors"), values=str(tmp_path / "v.json"), epochs=2, seed=1,
        learning_rate=0.0123, device="cpu",
    )  # fmt: skip
    training = load_model(tmp_path / "m.safetensors")[1].training
    assert (training["epochs"], training["learning_rate"]) == (2, 0.0123)


def test_cancelled_search_keeps_the_best_so_far(tmp_path):
    checks = 2 * 3 * 4  # of a trial: folds, epochs, steps
    result = search(tmp_path, CancellingFeedback(checks + 5), trials=50)
    assert result["cancelled"]
    assert len(result["trials"]) == 1
    assert names_in(tmp_path) == ["t.html", "v.json"]
    assert "stopped by the user" in (tmp_path / "t.html").read_text()


def test_search_cancelled_before_its_first_trial_is_complete_leaves_nothing(tmp_path):
    with pytest.raises(Cancelled):
        search(tmp_path, CancellingFeedback(5))
    assert names_in(tmp_path) == []


def test_wrong_searches_are_refused_and_leave_nothing(tmp_path):
    job = {"samples": POINTS, "tuned_values": str(tmp_path / "v.json"), "report": str(tmp_path / "t.html"), "trials": 2}
    for kind, words, changes in (
        (JobError, "filters cannot be searched", {"search": ["filters"]}),
        (JobError, "Nothing is left to search", {"search": ["batch_size"]}),
        (JobError, "sampler is 'grid'", {"sampler": "grid"}),
        (JobError, "trials is 0", {"trials": 0}),
        (JobError, "minutes is -1", {"minutes": -1}),
        (JobError, "class Forest has 20 samples", {"folds": 21}),
        (JobError, "tuned_values is missing", {"tuned_values": None}),
    ):
        assert words in refused(kind, "tune", **{**job, **TINY, **changes}), words
        assert names_in(tmp_path) == []


# modelinfo


def test_report_of_a_model_is_that_of_its_training_byte_for_byte(tmp_path):
    points = carried_points(bands=("EVI", "NDVI"), noise=0.15)
    train(tmp_path, samples=points, report=str(tmp_path / "first" / "r.html"), epochs=5, patience=2, restore_best=True)
    run("modelinfo", model=str(tmp_path / "m.safetensors"), report=str(tmp_path / "again" / "r.html"))
    names = names_in(tmp_path / "first")
    assert names == names_in(tmp_path / "again")
    assert len(names) == 4
    for name in names:
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "first" / name).read_bytes(), name


def test_modelinfo_reports_what_is_known(tmp_path, feedback):
    trained = train(tmp_path)
    result = run("modelinfo", feedback, model=str(tmp_path / "m.safetensors"))
    assert names_in(tmp_path) == ["m.safetensors"]
    assert result["report"] is None
    assert result["card"]["accuracy"]["overall"] == trained["accuracy"]
    assert result["card"]["training"]["seed"] == 1
    assert result["card"]["bands"] == ["NDVI"]
    assert "Forest, Pasture, Water" in feedback.log_text
    assert "48 learned from, 12 validated on" in feedback.log_text
    json.dumps(result)


@pytest.mark.parametrize(
    "change",
    [
        {"history": ()},
        {"training": {}},
        {"accuracy": {"labels": ["a"]}},
        {"importance": {}},
        {"patterns": ({"size": 1, "mean": [[1]], "low": [[1]], "high": [[1]]},) * 3},
    ],
)
def test_modelinfo_of_a_description_with_holes_is_refused(tmp_path, change):
    train(tmp_path)
    model = tmp_path / "m.safetensors"
    network, card = load_model(model)
    save_model(model, network, replace(card, **change))
    job = {"model": str(model), "report": str(tmp_path / "r.html")}
    assert "The description in" in refused(ModelFileError, "modelinfo", **job)
    assert names_in(tmp_path) == ["m.safetensors"]


def test_modelinfo_of_what_is_no_model_is_refused(tmp_path):
    (tmp_path / "m.safetensors").write_text("no model")
    for name in ("m.safetensors", "none.safetensors"):
        job = {"model": str(tmp_path / name), "report": str(tmp_path / "r.html")}
        assert name in refused(ModelFileError, "modelinfo", **job)
    assert names_in(tmp_path) == ["m.safetensors"]
