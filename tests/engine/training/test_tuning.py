"""The search for training values."""

import json
from dataclasses import replace

import numpy as np
import optuna
import pytest
import torch
from builders import CancellingFeedback, RecordingFeedback, made_samples

from model.commands.job import read_values
from model.commands.registry import new_job
from model.runtime.errors import Cancelled, JobError, TrainingError
from model.runtime.progress import Progress
from model.samples.splits import Fold, make_folds
from model.training.choices import SEARCHED
from model.training.fitting import Hardware
from model.training.folds import fit_fold
from model.training.loop import Epoch
from model.training.pruning import PruningCallback
from model.training.recipes import resolve
from model.training.tuning import Search, Trial, Tuning, tune

SMALL = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 3, "batch_size": 16, "seed": 5}
CPU = Hardware(torch.device("cpu"), torch.float32)
SAMPLES = made_samples(noise=0.15)


def search_of(names=("learning_rate", "lstm_dropout"), sampler="tpe", trials=4, minutes=0.0, folds=2):
    return Search(tuple(names), sampler, trials, minutes, folds)


def tuned(search=None, recipe="recommended", feedback=None, samples=SAMPLES, **given):
    given = {**SMALL, **given}
    return tune(samples, search or search_of(), recipe, given, CPU, feedback or RecordingFeedback())


def but_seconds(found):
    return [replace(trial, seconds=0.0) for trial in found.trials]


def test_first_trial_is_the_recipe_itself():
    found = tuned(search_of(["learning_rate", "weight_decay", "date_dropout"], trials=2))
    own = resolve("recommended", SMALL, 30, 6)
    assert found.trials[0].number == 1
    assert found.trials[0].values == {
        "learning_rate": own.learning_rate, "weight_decay": own.weight_decay, "date_dropout": own.date_dropout,
    }  # fmt: skip
    labels = ("Forest", "Pasture", "Water")
    classes = SAMPLES.classes(labels)
    right = 0
    for fold in make_folds(classes, labels, 2, 5):
        fitted = fit_fold(SAMPLES, fold, "recommended", SMALL, labels, CPU, Progress(RecordingFeedback()))
        predicted = fitted.probabilities(SAMPLES.take(fold.test)).argmax(axis=1)
        right += (predicted == classes[fold.test]).sum()
    assert found.trials[0].accuracy == right / 60


@pytest.mark.parametrize("recipe", ["recommended", "report", "fast"])
def test_everything_can_be_searched_and_the_first_trial_is_the_recipe(recipe):
    """Kernels are no longer than the series, as the recipe's own are then."""
    found = tune(
        SAMPLES, search_of(SEARCHED, trials=1), recipe, {"seed": 5, "epochs": 1}, CPU, RecordingFeedback()
    )  # fmt: skip
    own = resolve(recipe, {"seed": 5, "epochs": 1}, 30, 6).as_dict()
    (trial,) = found.trials
    assert trial.values == {name: own[name] for name in SEARCHED}
    assert trial.values["cnn_kernels"] == ([6, 5, 3] if recipe == "report" else [3, 3, 3])


@pytest.mark.parametrize("sampler", ["tpe", "random"])
def test_values_tried_are_what_training_takes(sampler):
    small = {name: value for name, value in SMALL.items() if name not in {"cnn_layers", "lstm_width", "batch_size"}}
    names = [name for name in SEARCHED if name not in {"cnn_layers", "lstm_width"}]
    found = tune(
        SAMPLES, search_of(names, sampler, 6), "fast", {**small, "epochs": 1, "cnn_layers": [4, 6, 4], "lstm_width": 3},
        CPU, RecordingFeedback(),
    )  # fmt: skip
    assert len(found.trials) == 6
    assert len({json.dumps(trial.values) for trial in found.trials}) > 3
    for trial in found.trials:
        config = resolve("fast", dict(trial.values), 30, 6)
        assert set(trial.values) == set(names)
        assert {name: config.as_dict()[name] for name in names} == trial.values
        assert len(set(trial.values["cnn_dropout_rates"])) == 1
        assert max(trial.values["cnn_kernels"]) <= 6


def test_values_that_are_given_are_not_searched():
    found = tuned(search_of(["learning_rate", "lstm_dropout"], trials=2), learning_rate=0.0123)
    assert all(set(trial.values) == {"lstm_dropout"} for trial in found.trials)
    assert found.values["learning_rate"] == 0.0123


def test_best_is_the_complete_trial_of_highest_accuracy_the_earliest_on_ties():
    found = tuned(search_of(trials=6))
    complete = [trial for trial in found.trials if trial.state == "complete"]
    highest = max(trial.accuracy for trial in complete)
    assert found.best == next(trial for trial in complete if trial.accuracy == highest)
    assert {name: found.values[name] for name in found.best.values} == found.best.values


@pytest.mark.parametrize("sampler", ["tpe", "random"])
def test_same_seed_gives_the_same_trials(sampler):
    first, again, other = (tuned(search_of(sampler=sampler), seed=seed) for seed in (5, 5, 6))
    assert but_seconds(first) == but_seconds(again)
    assert first.values == again.values
    assert [trial.values for trial in first.trials[1:]] != [trial.values for trial in other.trials[1:]]


def test_seed_is_drawn_and_reported_where_none_is_given(feedback):
    found = tuned(search_of(trials=2), seed=None, feedback=feedback)
    seed = int(feedback.log_text.split("; seed ")[1].split("\n")[0])
    assert but_seconds(tuned(search_of(trials=2), seed=seed)) == but_seconds(found)
    assert "seed" not in found.values


def test_every_trial_is_reported(feedback):
    found = tuned(feedback=feedback)
    for trial in found.trials:
        assert f"Trial {trial.number} {trial.state}" in feedback.log_text
    assert "Searching learning_rate, lstm_dropout on 2 folds" in feedback.log_text


# The values that are handed on


def test_values_train_as_the_best_trial_was_trained(tmp_path):
    found = tuned()
    path = tmp_path / "tuned.json"
    path.write_text(json.dumps(found.values))
    assert read_values(path) == found.values
    job = new_job("train", {"values": str(path)})
    config = resolve("recommended", job.training_values(), 30, 6)
    expected = resolve("recommended", {**SMALL, **found.best.values}, 30, 6)
    assert replace(config, seed=5) == expected


def test_values_that_the_job_gives_come_before_those_of_the_file(tmp_path):
    path = tmp_path / "tuned.json"
    path.write_text(json.dumps({"learning_rate": 0.01, "epochs": 7, "patience": None}))
    job = new_job("train", {"values": str(path), "epochs": 3, "learning_rate": None})
    assert job.training_values() == {"learning_rate": 0.01, "epochs": 3}


def test_the_architecture_is_handed_on_where_it_follows_the_samples():
    given = {"epochs": 1, "soft_labels": 0.0, "seed": 1, "cnn_layers": [4, 4, 4], "lstm_width": 4}
    search = search_of(["learning_rate"], trials=1)
    values = tune(made_samples(30, dates=24), search, "recommended", given, CPU, RecordingFeedback()).values
    assert values["architecture"] == "seasonal-lstm-fcn"
    assert "members" not in values


def test_epochs_and_batch_size_follow_the_samples_unless_they_were_chosen():
    small = {name: value for name, value in SMALL.items() if name not in {"epochs", "batch_size"}}
    search = search_of(["learning_rate"], trials=1)
    left = tune(SAMPLES, search, "recommended", {**small, "epochs": 2}, CPU, RecordingFeedback()).values
    assert left["epochs"] == 2
    assert "batch_size" not in left
    found = tuned(search_of(["batch_size"], trials=3), batch_size=None).values
    assert found["batch_size"] in {8, 16, 32, 64}
    assert not {"recipe", "seed", "validation_split"} & set(found)


def test_values_of_recipe_report_are_complete_whatever_recipe_trains_with_them():
    small = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "seed": 5}
    found = tune(SAMPLES, search_of(["learning_rate"], trials=1), "report", small, CPU, RecordingFeedback())
    assert (found.values["epochs"], found.values["batch_size"]) == (50, 64)
    assert resolve("recommended", found.values, 1000, 6).epochs == 50


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1]", '{"learning_rat": 1}', '{"recipe": "fast"}', "3"],
)
def test_file_without_training_values_is_refused_by_its_name(tmp_path, text):
    path = tmp_path / "tuned.json"
    path.write_text(text)
    with pytest.raises(JobError, match="tuned.json.*choose a file made by Tune"):
        read_values(path)


def test_file_of_values_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(JobError, match="none.json"):
        new_job("train", {"values": str(tmp_path / "none.json")}).training_values()


# When it ends


def test_no_trial_begins_after_the_time_is_over():
    found = tuned(search_of(trials=1000, minutes=1e-6))
    assert len(found.trials) == 1
    assert not found.cancelled


def test_trials_so_far_are_the_result_of_a_cancelled_search():
    checks = 2 * 3 * 2  # of a trial: two folds of three epochs of two steps
    found = tuned(search_of(trials=50), feedback=CancellingFeedback(2 * checks + 5))
    assert found.cancelled
    assert [trial.state for trial in found.trials] == ["complete", "complete"]
    assert found.best in found.trials
    assert but_seconds(found) == but_seconds(tuned(search_of(trials=2)))


def test_cancel_before_any_trial_is_complete_has_no_result():
    with pytest.raises(Cancelled):
        tuned(feedback=CancellingFeedback(3))


def test_trials_that_fail_are_reported_and_passed_over(monkeypatch):
    """Where some fail is chance; here all fail but the first."""
    from model.training import tuning

    real = tuning.learn_fold

    def failing(samples, request, *rest):
        if request.given["lstm_dropout"] != 0.8:
            raise TrainingError("The training loss is no longer a number.")
        return real(samples, request, *rest)

    monkeypatch.setattr(tuning, "learn_fold", failing)
    found = tuned(search_of(["lstm_dropout"], "random", trials=4))
    assert found.trials[0].state == "complete"
    assert "failed" in [trial.state for trial in found.trials]
    assert found.best == found.trials[0]
    assert all(trial.accuracy is None for trial in found.trials if trial.state == "failed")


def test_search_in_which_every_trial_fails_says_so():
    diverging = {"optimizer": "SGD", "learning_rate": 10, "weight_decay": 10, "epochs": 40}
    with pytest.raises(TrainingError, match="No trial came to an end"):
        tuned(search_of(["lstm_dropout"], trials=2), **diverging)


def test_trial_that_does_worse_than_most_is_given_up():
    """Looks at five trials of accuracy 0.9 and at one of 0.2, in the second fold of two."""
    pruner = optuna.pruners.MedianPruner(5, n_warmup_steps=5)
    study = optuna.create_study(direction="maximize", pruner=pruner)
    fold = Fold(2, np.arange(10), np.arange(10, 20))

    def shown(accuracy):
        trial = study.ask()
        callback = PruningCallback(trial, fold, right=9, epochs=10)
        for number in range(1, 11):
            callback(Epoch(number, 0.1, 0.1, 0.1, accuracy, 0.1, 0.1))
        study.tell(trial, accuracy)
        return trial

    for _ in range(5):
        trial = shown(0.9)
    reported = study.trials[0].intermediate_values
    assert reported[max(reported)] == pytest.approx((9 + 9) / 20)
    assert len(reported) == 10
    with pytest.raises(optuna.TrialPruned):
        shown(0.2)
    assert trial.number == 4


def test_pruned_trials_are_in_the_list_with_what_they_reached():
    """Slow rates do worse than quick ones in so few epochs."""
    quick = {
        "epochs": 20,
        "batch_size": 8,
        "date_dropout": 0,
        "lstm_dropout": 0,
        "lr_schedule": "step",
        "lr_decay_rate": 1.0,
    }
    found = tuned(search_of(["learning_rate"], "random", trials=8), samples=made_samples(), **quick, seed=2)
    pruned = [trial for trial in found.trials if trial.state == "pruned"]
    assert pruned, [trial.accuracy for trial in found.trials]
    assert all(0 <= trial.accuracy <= 1 for trial in pruned)
    assert found.best.state == "complete"
    assert [trial.number for trial in found.trials] == list(range(1, 9))


# What is refused


def test_what_cannot_be_searched_is_refused_by_name():
    with pytest.raises(JobError, match="epochs, filters cannot be searched; choose from architecture, learning_rate"):
        tuned(search_of(["learning_rate", "filters", "epochs"]))


def test_nothing_left_to_search_is_refused():
    with pytest.raises(JobError, match="Nothing is left to search"):
        tuned(search_of(["learning_rate"]), learning_rate=0.01)


def test_more_folds_than_samples_of_a_class_are_refused():
    with pytest.raises(JobError, match="class Forest has 20 samples"):
        tuned(search_of(folds=30))


def test_progress_never_falls():
    reports = []
    feedback = RecordingFeedback()
    feedback.progress = lambda fraction, doing: reports.append((fraction, str(doing)))
    tuned(feedback=feedback)
    fractions = [fraction for fraction, _ in reports]
    assert fractions == sorted(fractions)
    assert reports[0][1].startswith("trial 1 of 4 · fold 1 of 2 · epoch 1 of 3")
    assert "trial 4 of 4 · best 0." in reports[-1][1]


def test_trial_and_tuning_are_data():
    trial = Trial(1, "complete", 0.5, 1.0, {"lstm_dropout": 0.1})
    assert json.loads(json.dumps(trial.as_dict()))["values"] == {"lstm_dropout": 0.1}
    assert Tuning((trial,), trial, {}, False).best == trial
