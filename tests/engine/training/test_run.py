from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import torch
from builders import CancellingFeedback, RecordingFeedback, made_samples, poisoned

from model.commands.registry import new_job
from model.commands.train import training_request
from model.runtime.errors import Cancelled
from model.samples.splits import split_by_class
from model.training.run import checkpoint_of, train_on_samples

SMALL = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 4, "batch_size": 8, "seed": 5, "device": "cpu"}


def run(samples, validation=None, feedback=None, **given):
    request = training_request(new_job("train", {**SMALL, **given}))
    return train_on_samples(request, samples, validation, feedback or RecordingFeedback())


def same_weights(first, second):
    second = second.fitted.network.state_dict()
    return all(torch.equal(tensor, second[name]) for name, tensor in first.fitted.network.state_dict().items())


@pytest.mark.parametrize("recipe", ["report", "recommended", "fast"])
def test_samples_put_aside_touch_neither_weights_nor_normalisation(recipe):
    samples = made_samples()
    classes = np.unique(samples.labels, return_inverse=True)[1]
    training, aside = split_by_class(classes, 0.2, SMALL["seed"])
    clean = run(samples, recipe=recipe, patience=0)
    dirty = run(poisoned(samples, aside), recipe=recipe, patience=0)
    assert same_weights(clean, dirty)
    assert clean.fitted.normalisation == dirty.fitted.normalisation
    assert clean.fitted.normalisation.high[0] == pytest.approx(np.quantile(samples.series[training], 0.98))
    assert clean.sizes == (48, 12)


@pytest.mark.parametrize("recipe", ["report", "recommended"])
def test_separate_validation_samples_touch_neither_weights_nor_normalisation(recipe):
    samples = made_samples()
    clean = run(samples, made_samples(12, 1), recipe=recipe, patience=0)
    dirty = run(samples, poisoned(made_samples(28, 2), np.arange(28)), recipe=recipe, patience=0)
    assert same_weights(clean, dirty)
    assert clean.fitted.normalisation == dirty.fitted.normalisation
    assert clean.fitted.normalisation.low[0] == pytest.approx(np.quantile(samples.series, 0.02))
    assert (clean.sizes, dirty.sizes) == ((60, 12), (60, 28))


def test_temperature_scales_the_last_layer_and_nothing_else():
    samples, validation, labels = made_samples(), made_samples(60, 1, noise=0.3), ("Forest", "Pasture", "Water")
    longer = {"patience": 0, "epochs": 30}
    raw = run(samples, made_samples(12, 1), recipe="recommended", **longer)
    cooled = run(samples, validation, recipe="recommended", **longer)
    assert raw.temperature == run(samples, validation, recipe="report", **longer).temperature == 1
    assert cooled.temperature != 1
    weights, scaled = (trained.fitted.network.state_dict() for trained in (raw, cooled))
    for name, values in weights.items():
        factor = cooled.temperature if name.startswith("classify.") else 1
        np.testing.assert_allclose(scaled[name] * factor, values, rtol=1e-6, err_msg=name)
    of_right = np.arange(60), validation.classes(labels)
    loss, raw_loss = (-np.log(trained.fitted.probabilities(validation)[of_right]).mean() for trained in (cooled, raw))
    assert loss < raw_loss


def test_training_samples_do_touch_weights_and_normalisation():
    samples = made_samples()
    classes = np.unique(samples.labels, return_inverse=True)[1]
    training, _ = split_by_class(classes, 0.2, SMALL["seed"])
    clean, dirty = run(samples), run(poisoned(samples, training[:3]))
    assert not same_weights(clean, dirty)
    assert clean.fitted.normalisation != dirty.fitted.normalisation


def test_same_seed_gives_the_same_network_and_another_does_not():
    first, again, other = (run(made_samples(), seed=seed, recipe="recommended") for seed in (5, 5, 6))
    assert same_weights(first, again)
    assert not same_weights(first, other)


def test_seed_is_drawn_and_reported_where_none_is_given(feedback):
    chosen = run(made_samples(), seed=None, feedback=feedback).fitted.config.seed
    assert f"seed {chosen}" in feedback.log_text
    assert run(made_samples(), seed=None).fitted.config.seed != chosen


def test_labels_are_sorted_whatever_the_order_of_the_samples():
    trained = run(made_samples(labels=("Water", "Forest", "Pasture")))
    assert trained.fitted.labels == ("Forest", "Pasture", "Water")


def test_validation_that_lacks_a_class_keeps_the_classes_apart():
    """Every validation sample is of class Water; the labels before it have none."""
    validation = made_samples(60, 1)
    validation = validation.take(np.flatnonzero(validation.labels == "Water"))
    trained = run(made_samples(120), validation, recipe="recommended", epochs=30, learning_rate=2e-2, lstm_dropout=0.0)
    assert trained.fitted.labels == ("Forest", "Pasture", "Water")
    assert trained.accuracy.overall == 1.0
    assert trained.accuracy.confusion == ((0, 0, 0), (0, 0, 0), (0, 0, 20))


def test_batch_size_follows_the_samples_learned_from_not_all():
    trained = run(made_samples(510), recipe="recommended", epochs=1, batch_size=None)
    assert trained.sizes[0] == 408
    assert trained.fitted.config.batch_size == 16


def test_kept_epoch_is_the_one_whose_weights_the_network_has():
    trained = run(made_samples(), restore_best=True, epochs=6)
    assert trained.fitted.kept.valid_loss == min(epoch.valid_loss for epoch in trained.fitted.history)
    assert run(made_samples(), restore_best=False).fitted.kept.epoch == 4


def test_log_holds_the_resolved_values_and_the_confusion_matrix(feedback):
    run(made_samples(), recipe="report", feedback=feedback, verbose=True)
    for words in (
        "48 samples to learn from, 12 to validate on",
        "learning_rate 0.0005",
        "cnn_layers 4/6/4",
        "epoch 4:",
        "rows predicted, columns reference",
        "third value of CNN layers has no effect",
    ):
        assert words in feedback.log_text


def test_epochs_are_logged_only_when_asked_for(feedback):
    run(made_samples(), feedback=feedback)
    assert "epoch 1:" not in feedback.log_text


def test_card_says_how_the_network_was_made():
    samples = made_samples(bands=("EVI", "NDVI"))
    trained = run(samples, recipe="report")
    card = trained.card(samples, None, ("#000000", "#111111", "#222222"), {"torch": "2"}, 1.5)
    assert (card.bands, card.labels) == (("EVI", "NDVI"), ("Forest", "Pasture", "Water"))
    assert card.timeline[0] == date(2020, 9, 1).isoformat()
    assert card.days == samples.days
    assert card.network.dates == 6
    assert card.training["training_samples"] == 48
    assert card.training["seed"] == 5
    assert card.training["learning_rate"] == 5e-4
    assert card.training["parameters"] == sum(p.numel() for p in trained.fitted.network.parameters())
    assert len(card.history) == 4
    assert card.accuracy["overall"] == trained.accuracy.overall
    assert card.created.endswith("+00:00")


# Going on with an interrupted training

DROPPING = {"recipe": "recommended", "date_dropout": 0.2, "epochs": 5}


def resumable(folder, samples=None, validation=None, checks=None, seed=5, feedback=None, **given):
    """A training that leaves its state in a folder; interrupted at the n-th look at the caller's wish."""
    samples = samples or made_samples()
    request = training_request(new_job("train", {**SMALL, **DROPPING, "seed": seed, **given}))
    feedback = feedback or (CancellingFeedback(checks) if checks else RecordingFeedback())
    return train_on_samples(request, samples, validation, feedback, checkpoint_of(request, samples, validation, folder))


def interrupted(folder, checks=16, **given):
    with pytest.raises(Cancelled):
        resumable(folder, checks=checks, **given)


def test_resumed_job_makes_the_same_network(tmp_path, feedback):
    whole = resumable(tmp_path / "other")
    interrupted(tmp_path)
    resumed = resumable(tmp_path, resume=True, feedback=feedback)
    assert "Going on with an interrupted training after epoch 2." in feedback.log_text
    assert same_weights(whole, resumed)
    assert resumed.accuracy == whole.accuracy
    assert resumed.importance == whole.importance
    assert len(resumed.fitted.history) == 5


def test_damaged_state_begins_anew_and_says_so(tmp_path, feedback):
    interrupted(tmp_path)
    (path,) = (path for path in tmp_path.iterdir() if path.suffix == ".safetensors")
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    again = resumable(tmp_path, resume=True, feedback=feedback)
    assert any("is damaged; starting anew" in warning for warning in feedback.warnings)
    assert same_weights(resumable(tmp_path / "whole"), again)


def test_seed_that_was_drawn_is_that_of_the_resumed_training(tmp_path, feedback):
    """The split and the first weights depend on it."""
    interrupted(tmp_path, seed=None)
    resumed = resumable(tmp_path, seed=None, resume=True, feedback=feedback)
    seed = resumed.fitted.config.seed
    assert "Going on" in feedback.log_text
    assert f"seed {seed}" in feedback.log_text
    assert same_weights(resumed, resumable(tmp_path / "other", seed=seed))


def test_training_interrupted_while_it_was_measured_is_not_trained_again(tmp_path, feedback):
    whole = resumable(tmp_path / "other")
    interrupted(tmp_path, checks=5 * 6 + 2)
    resumed = resumable(tmp_path, resume=True, feedback=feedback)
    assert "after epoch 5" in feedback.log_text
    assert same_weights(whole, resumed)
    assert resumed.fitted.history[:5] == resumed.fitted.history


def test_without_resume_training_starts_anew_and_forgets(tmp_path, feedback):
    interrupted(tmp_path)
    trained = resumable(tmp_path, feedback=feedback, epochs=5)
    assert "Going on" not in feedback.log_text
    assert same_weights(trained, resumable(tmp_path / "other"))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"samples": made_samples(seed=1)}, id="other values"),
        pytest.param({"samples": replace(made_samples(), ids=np.arange(60))}, id="other features"),
        pytest.param({"samples": made_samples(labels=("Forest", "Pasture", "Wetland"))}, id="other labels"),
        pytest.param({"validation": made_samples(12, 1)}, id="validation samples"),
        pytest.param({"learning_rate": 1e-4}, id="another rate"),
        pytest.param({"seed": 6}, id="another seed"),
        pytest.param({"recipe": "fast"}, id="another recipe"),
        pytest.param({"precision": "bfloat16"}, id="another precision"),
    ],
)
def test_other_inputs_start_anew_and_say_so(tmp_path, feedback, changes):
    interrupted(tmp_path)
    resumable(tmp_path, resume=True, feedback=feedback, **changes)
    assert "No interrupted training with these inputs was found" in feedback.log_text
    assert "Going on" not in feedback.log_text


def test_what_leaves_the_weights_alone_does_not_start_anew(tmp_path, feedback):
    interrupted(tmp_path)
    resumable(tmp_path, resume=True, feedback=feedback, verbose=True, report="elsewhere.html", device="cpu")
    assert "Going on" in feedback.log_text


def test_card_says_what_matters_and_what_the_classes_look_like():
    samples = made_samples(bands=("EVI", "NDVI"))
    trained = run(samples, epochs=2)
    card = trained.card(samples, None, ("#000000", "#111111", "#222222"), {}, 1.5)
    assert len(card.importance["dates"]) == 6
    assert len(card.importance["bands"]) == 2
    assert card.importance["samples"] == 12
    assert [pattern["size"] for pattern in card.patterns] == [20, 20, 20]
    assert (card.training["device"], card.training["precision"]) == ("cpu", "float32")
    wrong = sum(pair["count"] for pair in card.confusions)
    assert wrong == 12 - round(12 * card.accuracy["overall"])
    assert all(number in samples.ids for pair in card.confusions for number in pair["ids"])


def test_patterns_are_of_training_and_validation_samples_together():
    trained = run(made_samples(60), made_samples(12, 1), epochs=1)
    assert [pattern.size for pattern in trained.patterns] == [24, 24, 24]
