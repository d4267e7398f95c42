"""The choice of soft labels: halves of the training samples say whether a forest is the better teacher."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from builders import CancellingFeedback, RecordingFeedback, made_samples

from model.accuracy.paired import PairedDifference
from model.runtime.errors import Cancelled
from model.runtime.progress import Progress
from model.samples.samples import Samples
from model.training import forest, soft_labels
from model.training.fitting import Hardware
from model.training.recipes import resolve
from model.training.soft_labels import fit_with_soft_labels

HARDWARE = Hardware(torch.device("cpu"), torch.float32)
LABELS = ("Forest", "Pasture", "Water")
DATES = 30


@pytest.fixture(autouse=True)
def small_forests(monkeypatch):
    monkeypatch.setattr(forest, "TREES", 100)


def in_spikes(count=60):
    """Classes that a short event tells apart, which comes at any time: a matter for convolutions, not for trees."""
    generator = np.random.default_rng(1)
    like = made_samples(count, dates=DATES)
    series = generator.normal(0.4, 0.05, (count, DATES, 1))
    for number, kind in enumerate(like.classes(LABELS)):
        at = generator.integers(2, DATES - 4)
        series[number, at : at + 3, 0] += ((0.5, 0.0, -0.5), (0.0, 0.5, 0.0), (-0.5, 0.0, 0.5))[kind]
    return replace(like, series=series)


def fitted(samples: Samples, feedback=None, recipe="fast", **given):
    config = resolve(recipe, {"seed": 1, **given}, len(samples), len(samples.days))
    progress = Progress(feedback or RecordingFeedback())
    return fit_with_soft_labels(samples, None, LABELS, config, HARDWARE, progress)


def test_where_the_forest_leads_the_network_learns_from_it():
    feedback = RecordingFeedback()
    found = fitted(made_samples(60, dates=DATES, noise=0.1), feedback, epochs=1)  # which is too few for a network
    assert found.config.soft_labels == 0.75
    assert "soft labels 0.75" in feedback.log_text


def test_where_the_network_leads_it_learns_the_labels():
    feedback = RecordingFeedback()
    found = fitted(in_spikes(), feedback, epochs=25)
    assert found.config.soft_labels == 0.0
    assert "soft labels 0" in feedback.log_text


@pytest.mark.parametrize(
    ("difference", "share"),
    [(-0.3, 0.75), (-0.021, 0.75), (-0.02, 0.5), (0.0, 0.5), (0.02, 0.5), (0.021, 0.0), (0.5, 0.0)],
)
def test_the_share_follows_the_lead(monkeypatch, difference, share):
    lead = PairedDifference(0.5 + difference, 0.5, difference, 0.02, 0.0, 0.0)
    monkeypatch.setattr(soft_labels, "paired_difference", lambda *_: lead)
    assert compared_share(made_samples(60, dates=DATES), epochs=1) == share


@pytest.mark.parametrize(
    ("difference", "share"), [(-0.041, 0.75), (-0.04, 0.0), (-0.021, 0.0), (0.0, 0.0), (0.021, 0.0)]
)
def test_where_there_are_more_samples_the_forest_has_to_lead_clearly(monkeypatch, difference, share):
    lead = PairedDifference(0.5 + difference, 0.5, difference, 0.02, 0.0, 0.0)
    monkeypatch.setattr(soft_labels, "paired_difference", lambda *_: lead)
    monkeypatch.setattr(soft_labels, "MOST_COMPARED", 24)
    assert compared_share(made_samples(60, dates=DATES), epochs=1) == share


def test_the_comparison_changes_nothing_but_the_choice():
    samples = in_spikes()
    compared, given = fitted(samples, epochs=2), fitted(samples, epochs=2, soft_labels=compared_share(samples))
    for name, tensor in compared.network.state_dict().items():
        assert torch.equal(tensor, given.network.state_dict()[name])


def compared_share(samples, epochs=2):
    return fitted(samples, epochs=epochs).config.soft_labels


@pytest.mark.parametrize("share", [0.0, 0.4])
def test_a_share_that_is_given_is_kept(share):
    feedback = RecordingFeedback()
    assert fitted(made_samples(60, dates=DATES), feedback, epochs=2, soft_labels=share).config.soft_labels == share
    assert "Halves" not in feedback.log_text


@pytest.mark.parametrize(("recipe", "dates"), [("fast", 12), ("recommended", 12), ("report", 30)])
def test_nothing_is_compared_for_short_series_and_for_the_report(recipe, dates):
    feedback = RecordingFeedback()
    found = fitted(made_samples(30, dates=dates), feedback, recipe, epochs=1, cnn_layers=[4, 6, 4])
    assert found.config.soft_labels == 0
    assert "Halves" not in feedback.log_text


def test_too_few_samples_to_divide_learn_the_labels():
    feedback = RecordingFeedback()
    assert fitted(made_samples(6, dates=DATES), feedback, epochs=2).config.soft_labels == 0
    assert "Halves" not in feedback.log_text


def test_many_samples_are_compared_in_part(monkeypatch):
    monkeypatch.setattr(soft_labels, "MOST_COMPARED", 24)
    feedback = RecordingFeedback()
    fitted(made_samples(90, dates=DATES), feedback, epochs=1)
    assert "Halves of 24 samples" in feedback.log_text


def test_the_network_that_is_compared_is_the_seasonal_one(monkeypatch):
    seen = []
    real = soft_labels.fit
    monkeypatch.setattr(soft_labels, "fit", lambda *given: seen.append(given[3].architecture) or real(*given))
    fitted(made_samples(48, dates=DATES), epochs=1, architecture="residual-lstm-fcn")
    assert seen == ["seasonal-lstm-fcn", "seasonal-lstm-fcn", "residual-lstm-fcn"]


def test_polygons_are_not_divided(monkeypatch):
    seen = []
    real = soft_labels.make_folds
    monkeypatch.setattr(soft_labels, "make_folds", lambda *given: seen.append(given[4]) or real(*given))
    samples = made_samples(48, dates=DATES)
    ids = np.arange(48) // 12 * 3 + np.arange(48) % 3  # four polygons of each class
    fitted(replace(samples, ids=ids), epochs=1)
    np.testing.assert_array_equal(seen[0], ids)


def test_the_comparison_can_be_cancelled():
    with pytest.raises(Cancelled):
        fitted(made_samples(60, dates=DATES), CancellingFeedback(10), epochs=50)
