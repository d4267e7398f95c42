"""Tune LSTM-FCN: values, page, table, and a cancel that keeps what was found."""

import json
from pathlib import Path

import pytest
from demo_samples import samples
from engine_processes import act_at
from qgis.core import QgsApplication, QgsProcessingFeedback


@pytest.fixture(scope="module")
def tuned(run, demo, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tuned")
    feedback = QgsProcessingFeedback(False)
    result = run(
        "tune",
        {
            **samples(demo, MAX_TRIALS=3, FOLDS=2, EPOCHS=4, SEED=5, CNN_LAYERS="4,6,4"),
            "SEARCH": [1, 7],
            "TUNED_VALUES": str(folder / "best.json"),
            "REPORT": str(folder / "tune.html"),
            "TRIALS": "TEMPORARY_OUTPUT",
        },
        feedback,
    )
    return result, feedback


def test_tuning_gives_values_a_page_and_a_table(tuned):
    result, feedback = tuned
    assert result["TRIALS_RUN"] == 3
    values = json.loads(Path(result["TUNED_VALUES"]).read_text(encoding="utf-8"))
    best = json.loads(result["BEST"])
    assert set(best) == {"learning_rate", "lstm_width"}
    assert values["learning_rate"] == best["learning_rate"]
    assert values["cnn_layers"] == [4, 6, 4]
    rows = sorted(result["TRIALS"].getFeatures(), key=lambda row: row["trial"])
    assert [row["trial"] for row in rows] == [1, 2, 3]
    assert rows[0]["learning_rate"] == 0.002
    assert max(row["accuracy"] for row in rows if row["state"] == "complete") == pytest.approx(result["ACCURACY"])
    assert "Trial 3" in feedback.textLog()
    assert "Best values" in Path(result["REPORT"]).read_text(encoding="utf-8")


def test_tuned_values_go_straight_into_train_and_what_is_given_comes_before_them(run, demo, tuned, tmp_path):
    best = json.loads(tuned[0]["BEST"])
    feedback = QgsProcessingFeedback(False)
    parameters = samples(demo, VALUES=tuned[0]["TUNED_VALUES"], LEARNING_RATE=0.0033, SEED=5)
    run("train", {**parameters, "MODEL": str(tmp_path / "m.safetensors")}, feedback)
    log = feedback.textLog()
    assert f"LSTM width {best['lstm_width']}" in log
    assert "CNN layers 4/6/4" in log
    assert "Learning rate 0.0033" in log


def test_what_can_be_searched_is_what_the_engine_says(provider):
    from lstm_fcn.model.commands.tune import PARAMETERS

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("lstmfcn:tune")
    offered = algorithm.parameterDefinition("SEARCH").options()
    assert [name.lower().replace(" ", "_") for name in offered] == list(PARAMETERS["search"].choices)


def test_cancel_keeps_the_trials_so_far(run, demo, tmp_path):
    feedback = QgsProcessingFeedback(False)
    act_at(feedback, 2.1, feedback.cancel)  # the second of a hundred trials is under way
    parameters = samples(demo, MAX_TRIALS=100, FOLDS=2, EPOCHS=3, SEED=5, CNN_LAYERS="4,6,4", SEARCH=[1])
    result = run("tune", {**parameters, "TUNED_VALUES": str(tmp_path / "best.json")}, feedback)
    assert 1 <= result["TRIALS_RUN"] < 100
    assert "learning_rate" in json.loads((tmp_path / "best.json").read_text(encoding="utf-8"))
    assert "trials so far were kept" in feedback.textLog()


def test_cancelled_search_has_time_to_write_what_it_found(run, demo, tmp_path, monkeypatch):
    """A busy machine takes longer for it than a cancelled training is given."""
    from lstm_fcn.processing.engine import client

    monkeypatch.setattr(client.run_engine, "__defaults__", (0.05,))
    feedback = QgsProcessingFeedback(False)
    act_at(feedback, 2.1, feedback.cancel)
    parameters = samples(demo, MAX_TRIALS=100, FOLDS=2, EPOCHS=3, SEED=5, CNN_LAYERS="4,6,4", SEARCH=[1])
    targets = {"TUNED_VALUES": str(tmp_path / "best.json"), "REPORT": str(tmp_path / "search.html")}
    assert run("tune", {**parameters, **targets}, feedback)["TRIALS_RUN"] < 100
    assert {path.name for path in tmp_path.iterdir()} == {"best.json", "search.html", "search_figures"}
