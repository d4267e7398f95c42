import math

import numpy as np
import pytest
import torch
from builders import small_model
from numpy_networks import lstm_fcn_logits

from model.cube.preprocessing import SeriesPreprocessor
from model.inference.classifier import Classifier
from model.maps.uncertainty import entropy
from model.network.fast_network import series_of_a_group
from model.network.normalisation import Normalisation

DAYS = np.array([0.0, 30.0, 60.0, 90.0, 120.0])
CPU = torch.device("cpu")


def classifier(network, card, days=DAYS):
    return Classifier(network, SeriesPreprocessor(days, normalisation=card.normalisation), len(card.labels), CPU)


def test_probabilities_are_the_softmax_of_the_network_on_normalised_filled_series():
    network, card = small_model()
    card = _with_range(card, 0.2, 0.6)
    series = np.array([[[0.1], [0.3], [np.nan], [0.7], [0.4]]])
    days = np.array([0.0, 10.0, 40.0, 50.0, 60.0])
    ready = np.array([[0.0001], [0.25], [1.0], [1.0], [0.5]])  # 0.3 + 30/40 · 0.4 = 0.6
    weights = {name: tensor.double().numpy() for name, tensor in network.state_dict().items()}
    logits = lstm_fcn_logits(ready, weights, "lstm-fcn", (8, 5, 3))
    expected = np.exp(logits - logits.max())
    probabilities = classifier(network, card, days).probabilities(series)
    assert probabilities.dtype == np.float32
    np.testing.assert_allclose(probabilities[0], expected / expected.sum(), atol=1e-5)


def _with_range(card, low, high):
    from dataclasses import replace

    return replace(card, normalisation=Normalisation((low,), (high,)))


def test_rows_sum_to_one_whatever_the_number_of_series():
    network, card = small_model()
    series = np.random.default_rng(0).random((series_of_a_group(network) + 3, 5, 1)).astype(np.float32)
    probabilities = classifier(network, card).probabilities(series)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-6)
    np.testing.assert_allclose(probabilities[-3:], classifier(network, card).probabilities(series[-3:]), atol=1e-6)
    assert np.ptp(probabilities, axis=0).max() > 0.01


def test_large_logits_do_not_overflow():
    network, card = small_model()
    network.classify.weight.data.mul_(1e6)
    assert np.isfinite(classifier(network, card).probabilities(np.random.default_rng(0).random((9, 5, 1)))).all()


def test_series_without_observation_in_a_band_is_unknown_and_leaves_the_others():
    network, card = small_model(bands=("NDVI", "EVI"))
    series = np.random.default_rng(0).random((4, 5, 2)).astype(np.float32)
    expected = classifier(network, card).probabilities(series)
    series[1, :, 1] = np.nan
    series[3] = np.nan
    probabilities = classifier(network, card).probabilities(series)
    assert np.isnan(probabilities[[1, 3]]).all()
    np.testing.assert_allclose(probabilities[[0, 2]], expected[[0, 2]], atol=1e-6)


def test_series_that_are_all_unknown_need_no_network():
    network, card = small_model()
    assert np.isnan(classifier(network, card).probabilities(np.full((3, 5, 1), np.nan))).all()
    assert classifier(network, card).probabilities(np.empty((0, 5, 1))).shape == (0, 3)


def test_network_in_training_is_put_to_rest():
    network, card = small_model(lstm_dropout=0.8)
    series = np.random.default_rng(0).random((4, 5, 1))
    expected = classifier(network, card).probabilities(series)
    np.testing.assert_array_equal(classifier(network.train(), card).probabilities(series), expected)


def test_entropy_by_hand():
    probabilities = np.array([[0.5, 0.25, 0.25], [1.0, 0.0, 0.0], [1 / 3, 1 / 3, 1 / 3], [np.nan, np.nan, np.nan]])
    expected = [1.5 * math.log(2) / math.log(3), 0.0, 1.0, np.nan]
    np.testing.assert_allclose(entropy(probabilities), expected, atol=1e-12)


@pytest.mark.filterwarnings("error")
def test_entropy_of_zero_probabilities_warns_of_nothing():
    assert entropy(np.array([1.0, 0.0])) == pytest.approx(0.0)


def classifier_of(network, card, *days, **limits):
    preprocessor = SeriesPreprocessor(*days, normalisation=card.normalisation, **limits)
    return Classifier(network, preprocessor, len(card.labels), torch.device("cpu"))


def test_interpolated_series_give_the_probabilities_of_the_series_they_stand_for(tmp_path):
    """A cube of ten-day steps that is linear between the model's dates: the map is that of the model's own dates."""
    network, card = small_model()
    own = np.random.default_rng(0).random((5, 1, 4, 6))
    dense = np.stack([np.interp(np.arange(0, 121, 10), card.days, column) for column in own.reshape(5, -1).T], axis=1)
    series = own.reshape(5, 1, 24).transpose(2, 0, 1)
    whole = classifier_of(network, card, np.array(card.days)).probabilities(series)
    days = np.arange(0, 121, 10.0)
    at_target_days = classifier_of(network, card, days, np.array(card.days))
    np.testing.assert_allclose(at_target_days.probabilities(dense.T[:, :, None]), whole, atol=1e-6)


def test_pixel_with_too_long_a_gap_is_unknown():
    network, card = small_model()
    series = np.full((3, 5, 1), 0.5)
    series[1, 1:3] = np.nan  # 90 days from one observation to the next
    series[2, 2] = np.nan  # 60 days
    classifier = classifier_of(network, card, np.array(card.days), max_gap=60)
    assert np.isnan(classifier.probabilities(series)).any(axis=1).tolist() == [False, True, False]
