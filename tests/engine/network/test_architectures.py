import numpy as np
import pytest
import torch
from builders import shake_batch_norm
from numpy_networks import adaptive_average, lstm_fcn_logits, seasonal_logits, sits_logits

from model.network.architectures import build_network, parameter_count, season_weights
from model.network.choices import ARCHITECTURES, RESIDUAL, SEASONAL, SEASONAL_KINDS
from model.network.config import NetworkConfig, seasons_of

SMALL = {"cnn_layers": (20, 33, 17), "lstm_width": 5}


def trained_like(config, seed=3):
    torch.manual_seed(seed)
    return shake_batch_norm(build_network(config), seed).double().eval()


def by_hand(network, config, series):
    weights = {name: tensor.numpy() for name, tensor in network.state_dict().items()}
    if config.architecture == "sits":
        return np.stack([sits_logits(one, weights, config.lstm_width, config.cnn_kernels) for one in series])
    if config.architecture in SEASONAL_KINDS:
        residual = config.architecture == RESIDUAL
        return np.stack([seasonal_logits(one, weights, config.cnn_kernels, residual) for one in series])
    return np.stack([lstm_fcn_logits(one, weights, config.architecture, config.cnn_kernels) for one in series])


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize(
    ("dates", "bands", "kernels"), [(12, 1, (8, 5, 3)), (11, 3, (8, 5, 3)), (11, 3, (4, 2, 6)), (3, 2, (8, 5, 3))]
)
def test_logits_are_those_of_the_papers_formulas(architecture, dates, bands, kernels):
    config = NetworkConfig(architecture, dates, bands, 4, cnn_kernels=kernels, **SMALL)
    network = trained_like(config)
    series = np.random.default_rng(1).random((3, dates, bands))
    with torch.inference_mode():
        logits = network(torch.from_numpy(series)).numpy()
    assert logits.shape == (3, 4)
    np.testing.assert_allclose(logits, by_hand(network, config, series), rtol=0, atol=1e-9)
    assert np.ptp(logits, axis=0).min() > 1e-4  # the series do matter


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_full_size_networks_in_float32_agree_with_the_formulas(architecture):
    config = NetworkConfig(architecture, 11, 3, 4)
    network = trained_like(config)
    series = np.random.default_rng(2).random((2, 11, 3))
    expected = by_hand(network, config, series)
    with torch.inference_mode():
        logits = network.float()(torch.from_numpy(series).float()).numpy()
    np.testing.assert_allclose(logits, expected, rtol=0, atol=2e-5)


def test_sits_has_the_reports_number_of_parameters():
    assert parameter_count(build_network(NetworkConfig("sits", 12, 1, 4))) == 167_559


def test_lstm_fcn_has_the_papers_number_of_parameters():
    lstm = 4 * 8 * (12 + 8 + 2)
    convolutions = (8 * 128 + 128 * 3) + (5 * 128 * 256 + 256 * 3) + (3 * 256 * 128 + 128 * 3)
    assert (
        parameter_count(build_network(NetworkConfig("lstm-fcn", 12, 1, 4))) == lstm + convolutions + (8 + 128 + 1) * 4
    )


@pytest.mark.parametrize(("dates", "bands"), [(1, 1), (5, 2), (12, 1), (23, 2), (24, 2), (46, 1), (97, 1), (110, 1)])
@pytest.mark.parametrize("architecture", SEASONAL_KINDS)
def test_seasonal_logits_are_those_of_the_formulas(architecture, dates, bands):
    config = NetworkConfig(architecture, dates, bands, 4, (6, 7, 5), (min(9, dates), 3, 2), lstm_width=3)
    network = trained_like(config)
    series = np.random.default_rng(1).random((3, dates, bands))
    with torch.inference_mode():
        logits = network(torch.from_numpy(series)).numpy()
    np.testing.assert_allclose(logits, by_hand(network, config, series), rtol=0, atol=1e-9)
    assert np.ptp(logits, axis=0).min() > 1e-4


@pytest.mark.parametrize(
    ("dates", "bands", "seasons", "standardised"), [(1, 1, 1, 0), (11, 2, 1, 0), (23, 2, 3, 0), (24, 2, 4, 2 * 24 * 2)]
)
def test_seasonal_number_of_parameters_by_hand(dates, bands, seasons, standardised):
    network = build_network(NetworkConfig(SEASONAL, dates, bands, 4, (32, 64, 32), (9, 5, 3), lstm_width=64))
    lstm = 4 * 64 * (dates + 64 + 2)
    convolutions = (9 * bands * 32 + 32 * 3) + (5 * 32 * 64 + 64 * 3) + (3 * 64 * 32 + 32 * 3)
    assert parameter_count(network) == standardised + lstm + convolutions + (64 + 32 * seasons + 1) * 4


def test_residual_network_has_three_more_convolutions():
    seasonal, residual = (
        build_network(NetworkConfig(name, 46, 2, 4, (20, 33, 17), (9, 5, 3), lstm_width=64)) for name in SEASONAL_KINDS
    )
    more = (9 * 17 * 20 + 20 * 3) + (5 * 20 * 33 + 33 * 3) + (3 * 33 * 17 + 17 * 3)
    assert parameter_count(residual) - parameter_count(seasonal) == more


def test_seasons_follow_from_the_number_of_dates():
    assert [seasons_of(dates) for dates in (1, 11, 12, 46, 95, 96, 1000)] == [1, 1, 2, 7, 15, 16, 16]


@pytest.mark.parametrize(("dates", "seasons"), [(1, 1), (46, 7), (97, 16)])
def test_season_weights_are_the_means_over_equal_parts(dates, seasons):
    signal = np.random.default_rng(0).random((3, dates))
    np.testing.assert_allclose(signal @ season_weights(dates, seasons).T, adaptive_average(signal, seasons), atol=1e-12)


def test_seasonal_network_of_a_short_series_is_the_plain_one():
    torch.manual_seed(0)
    plain = build_network(NetworkConfig("lstm-fcn", 11, 2, 4, **SMALL)).eval()
    seasonal = build_network(NetworkConfig(SEASONAL, 11, 2, 4, **SMALL)).eval()
    seasonal.load_state_dict(plain.state_dict())
    series = torch.rand(5, 11, 2)
    torch.testing.assert_close(seasonal(series), plain(series), atol=1e-6, rtol=0)


def test_squeeze_and_excite_divides_the_filters_by_sixteen():
    plain, excited = (build_network(NetworkConfig(name, 12, 1, 4)) for name in ("lstm-fcn", "mlstm-fcn"))
    assert parameter_count(excited) - parameter_count(plain) == 2 * 128 * 8 + 2 * 256 * 16


def test_third_filter_count_has_no_effect_in_sits():
    shapes = [
        [tuple(p.shape) for p in build_network(NetworkConfig("sits", 12, 2, 4, cnn_layers=(8, 9, third))).parameters()]
        for third in (5, 50)
    ]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_lstm_dropout_acts_in_training_only(architecture):
    config = NetworkConfig(architecture, 12, 1, 4, lstm_dropout=0.8, **SMALL)
    network = trained_like(config)
    series = torch.rand(6, 12, 1, dtype=torch.float64)
    assert torch.equal(network(series), network(series))
    network.lstm_dropout.train()
    assert not torch.equal(network(series), network(series))


@pytest.mark.parametrize("position", [0, 1, 2])
def test_convolution_dropout_acts_where_it_was_asked_for(position):
    rates = tuple(0.9 if number == position else 0.0 for number in range(3))
    network = build_network(NetworkConfig("lstm-fcn", 12, 1, 4, cnn_dropout_rates=rates, **SMALL))
    assert tuple(block[3].p for block in network.convolutions) == rates
    residual = build_network(NetworkConfig(RESIDUAL, 12, 1, 4, cnn_dropout_rates=rates, **SMALL))
    assert tuple(block[3].p for block in residual.convolutions) == rates * 2


def test_unknown_architecture_is_refused():
    with pytest.raises(ValueError, match="transformer"):
        build_network(NetworkConfig("transformer", 12, 1, 4))
