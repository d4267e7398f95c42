"""Search for training values, from job to files."""

import json

import pytest
from builders import CancellingFeedback
from command_runs import POINTS, TINY, names_in, refused, run

from model.network.model_file import load_model
from model.runtime.errors import Cancelled, JobError


def search(folder, feedback=None, **changes):
    job = {
        "samples": POINTS, "tuned_values": str(folder / "v.json"), "report": str(folder / "t.html"), "trials": 3, "folds": 2,
        "search": ["learning_rate", "lstm_dropout"], **TINY, **changes,
    }  # fmt: skip
    return run("tune", feedback, **job)


def test_search_writes_values_that_train_takes(tmp_path, feedback):
    result = search(tmp_path, feedback)
    assert names_in(tmp_path) == ["t.html", "t_figures", "v.json"]
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
    assert names_in(tmp_path) == ["t.html", "t_figures", "v.json"]
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
