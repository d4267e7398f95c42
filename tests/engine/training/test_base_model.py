"""Trainings that start from an existing model."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
import torch
from builders import RecordingFeedback, made_samples, poisoned
from tiny_training import same, weights_of

from model.commands.registry import new_job
from model.commands.train import training_request
from model.network.model_file import save_model
from model.runtime.errors import EngineError, JobError, ModelFileError
from model.samples.splits import split_by_class
from model.training.base_model import BaseModel
from model.training.run import train_on_samples

SMALL = {"cnn_layers": [4, 6, 4], "lstm_width": 3, "epochs": 8, "batch_size": 8, "seed": 5, "device": "cpu"}
STANDING = {"epochs": 1, "learning_rate": 1e-8, "weight_decay": 0, "lr_schedule": "step", "lstm_dropout": 0}
COLOURS = ("#000000", "#111111", "#222222")


def run(samples, validation=None, feedback=None, **given):
    return train_on_samples(
        training_request(new_job("train", given)), samples, validation, feedback or RecordingFeedback()
    )


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """A model of Forest, Pasture and Water on six dates of NDVI, and its file."""
    samples = made_samples()
    trained = run(samples, **SMALL, recipe="recommended", learning_rate=2e-2)
    path = tmp_path_factory.mktemp("base") / "Sinop 2020.safetensors"
    save_model(path, trained.fitted.network, trained.card(samples, None, COLOURS, {}, 1.0))
    return trained, path


def go_on(base, samples, feedback=None, validation=None, **given):
    given = {"batch_size": 8, "seed": 5, "device": "cpu", **STANDING, **given}
    return run(samples, validation, feedback, base_model=str(base[1]), **given)


def refused(kind, base, samples, **given):
    with pytest.raises(EngineError) as refusal:
        go_on(base, samples, **given)
    assert isinstance(refusal.value, kind), refusal.value
    return refusal.value.sentence


def test_training_starts_from_the_weights_of_the_base_model(base):
    """A step of almost no length leaves them."""
    before = base[0].fitted.network
    after = go_on(base, made_samples()).fitted.network
    for (name, old), new in zip(before.named_parameters(), after.parameters(), strict=True):
        torch.testing.assert_close(new, old, rtol=0, atol=1e-5, msg=name)
    anew = run(made_samples(), **{**SMALL, **STANDING}).fitted.network
    assert not torch.allclose(anew.classify.weight, before.classify.weight, atol=1e-3)


def test_predictions_stay_those_of_the_base_model(base):
    others = made_samples(30, 3)
    samples = made_samples()
    trained = go_on(base, samples)
    np.testing.assert_array_equal(
        trained.fitted.probabilities(others).argmax(axis=1), base[0].fitted.probabilities(others).argmax(axis=1)
    )


def test_training_from_a_base_model_goes_on_learning(base):
    trained = go_on(base, made_samples(seed=4), epochs=6, learning_rate=1e-2)
    assert trained.fitted.history[0].train_loss < 0.8
    assert not same(trained.fitted.network.state_dict(), base[0].fitted.network.state_dict())


def test_normalisation_of_the_base_model_is_kept(base):
    samples = made_samples(seed=2, noise=0.3)
    trained = go_on(base, samples)
    assert trained.fitted.normalisation == base[0].fitted.normalisation
    card = trained.card(samples, None, COLOURS, {}, 1.0)
    assert card.normalisation == base[0].fitted.normalisation


def test_known_classes_keep_their_last_layer_and_new_ones_get_their_own(base, feedback):
    """Soy comes between the others in the order of names; Water stays, at another place."""
    samples = made_samples(80, labels=("Forest", "Pasture", "Soy", "Water"))
    trained = go_on(base, samples, feedback)
    assert trained.fitted.labels == ("Forest", "Pasture", "Soy", "Water")
    assert "Classes it does not know, which start anew: Soy" in feedback.log_text
    old, new = base[0].fitted.network.classify, trained.fitted.network.classify
    for name in ("weight", "bias"):
        torch.testing.assert_close(getattr(new, name)[[0, 1, 3]], getattr(old, name), rtol=0, atol=1e-5)
    other = go_on(base, samples, seed=6).fitted.network.classify
    assert not torch.equal(other.weight[2], new.weight[2])


def test_new_class_is_learned_beside_the_old_ones(base):
    samples = made_samples(120, labels=("Forest", "Soy", "Water"))
    trained = go_on(base, samples, epochs=25, learning_rate=3e-2, lr_schedule="one-cycle")
    assert trained.accuracy.overall >= 0.9


def test_classes_without_samples_are_left_out_with_a_warning(base, feedback):
    samples = made_samples()
    samples = samples.take(np.flatnonzero(samples.labels != "Pasture"))
    trained = go_on(base, samples, feedback)
    assert trained.fitted.labels == ("Forest", "Water")
    assert any("left out: Pasture" in warning for warning in feedback.warnings)
    old, new = base[0].fitted.network.classify, trained.fitted.network.classify
    torch.testing.assert_close(new.weight, old.weight[[0, 2]], rtol=0, atol=1e-5)


def test_base_model_itself_is_left_alone(base):
    content = base[1].read_bytes()
    model = BaseModel.read(base[1])
    before = weights_of(model.network)
    go_on(base, made_samples(), epochs=2, learning_rate=0.05)
    assert base[1].read_bytes() == content
    assert same(before, BaseModel.read(base[1]).network.state_dict())


def test_log_names_the_base_model(base, feedback):
    go_on(base, made_samples(), feedback)
    assert "Starting from the weights of Sinop 2020" in feedback.log_text


def test_card_and_log_tell_of_the_base_model_and_that_it_may_have_seen_the_validation(base, feedback):
    trained = go_on(base, made_samples(), feedback)
    assert trained.card(made_samples(), None, COLOURS, {}, 1.0).training["base_model"] == "Sinop 2020"
    assert "If Sinop 2020 has learned from some of these samples" in feedback.log_text
    assert "base_model" not in base[0].card(made_samples(), None, COLOURS, {}, 1.0).training


def test_other_bands_are_refused(base):
    sentence = refused(ModelFileError, base, made_samples(bands=("EVI",)))
    assert "Sinop 2020 reads the bands NDVI, the samples have EVI" in sentence
    assert "under bands" in refused(ModelFileError, base, made_samples(bands=("EVI", "NDVI")))


def test_other_number_of_dates_is_refused(base):
    sentence = refused(ModelFileError, base, made_samples(dates=7))
    assert "Sinop 2020 reads 6 dates, the samples have 7" in sentence


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("architecture", "sits", "architecture is sits, but the base model Sinop 2020 has lstm-fcn"),
        ("cnn_layers", [4, 6, 8], "cnn_layers is [4, 6, 8], but the base model Sinop 2020 has [4, 6, 4]"),
        ("cnn_kernels", [5, 3, 3], "cnn_kernels is [5, 3, 3]"),
        ("lstm_width", 8, "lstm_width is 8, but the base model Sinop 2020 has 3"),
    ],
)
def test_another_network_is_refused_by_name(base, name, value, words):
    assert words in refused(JobError, base, made_samples(), **{name: value})


def test_the_same_network_may_be_asked_for(base):
    trained = go_on(base, made_samples(), architecture="lstm-fcn", cnn_layers=[4, 6, 4], lstm_width=3)
    assert trained.fitted.config.cnn_layers == (4, 6, 4)


def test_recipe_of_another_network_takes_that_of_the_base_model(base):
    trained = go_on(base, made_samples(), recipe="report")
    assert (trained.fitted.config.recipe, trained.fitted.config.architecture) == ("report", "lstm-fcn")


def test_base_model_that_is_not_there_is_refused(base, tmp_path):
    with pytest.raises(ModelFileError, match="There is no model file"):
        run(made_samples(), base_model=str(tmp_path / "none.safetensors"))


@pytest.mark.parametrize("recipe", ["report", "recommended"])
def test_validation_values_touch_nothing_with_a_base_model_either(base, recipe):
    samples = made_samples()
    _, aside = split_by_class(samples.classes(("Forest", "Pasture", "Water")), 0.2, 5)
    given = {"recipe": recipe, "patience": 0, "epochs": 3, "learning_rate": 1e-2}
    clean, dirty = (go_on(base, data, **given) for data in (samples, poisoned(samples, aside)))
    assert same(clean.fitted.network.state_dict(), dirty.fitted.network.state_dict())
    assert clean.fitted.normalisation == dirty.fitted.normalisation
    validation = go_on(base, samples, validation=poisoned(made_samples(9, 1), np.arange(9)), **given)
    other = go_on(base, samples, validation=made_samples(12, 1), **given)
    assert same(validation.fitted.network.state_dict(), other.fitted.network.state_dict())


def test_samples_in_another_unit_than_the_base_model_are_refused_with_both_ranges(base):
    samples = made_samples()
    sentence = refused(ModelFileError, base, replace(samples, series=samples.series * 10_000))
    assert "NDVI run from" in sentence and "Sinop 2020 learned" in sentence
    assert "multiply the values by 0.0001" in sentence


def test_samples_far_from_what_the_base_model_learned_are_told_and_its_own_are_not(base):
    samples, feedback = made_samples(), RecordingFeedback()
    go_on(base, samples, feedback)
    assert not any("base model" in warning for warning in feedback.warnings)
    go_on(base, replace(samples, series=samples.series + 1.0), feedback)
    (warning,) = [each for each in feedback.warnings if "base model" in each]
    assert "far from those that the base model Sinop 2020 learned (NDVI:" in warning and "instead of" in warning


@pytest.mark.parametrize(("days", "are_told"), [(0, False), (10, False), (365, False), (120, True), (365 + 120, True)])
def test_samples_of_another_season_than_the_base_model_are_told(base, days, are_told):
    samples, feedback = made_samples(), RecordingFeedback()
    moved = tuple(day + timedelta(days=days) for day in samples.timeline)
    BaseModel.read(base[1]).check_samples(replace(samples, timeline=moved), feedback)
    told = [each for each in feedback.warnings if "days apart in the year" in each]
    assert bool(told) == are_told
    if told:
        assert str(moved[0]) in told[0] and str(samples.timeline[0]) in told[0] and "up to 120 days" in told[0]


def test_dates_known_by_position_only_are_told(base):
    samples, feedback = made_samples(), RecordingFeedback()
    BaseModel.read(base[1]).check_samples(replace(samples, timeline=()), feedback)
    assert "known by position only" in feedback.log_text
