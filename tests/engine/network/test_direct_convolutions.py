"""Convolutions of oneDNN: the same network in half precision and in 8-bit integers."""

import pytest
import torch
from builders import shake_batch_norm

from model.network.architectures import ConvolutionBlock, build_network
from model.network.choices import ARCHITECTURES, RESIDUAL, SEASONAL_KINDS
from model.network.config import NetworkConfig
from model.network.direct_convolutions import DirectBranch, FloatConvolution, IntegerConvolution, is_available
from model.network.fast_convolutions import fold
from model.network.fast_network import FastNetwork, series_of_a_group
from model.network.feature_ranges import measure_ranges

CPU = torch.device("cpu")
pytestmark = pytest.mark.skipif(not is_available(torch.int8), reason="this PyTorch has no integer convolutions here")


def block(channels, filters, kernel, padding):
    return shake_batch_norm(ConvolutionBlock(channels, filters, kernel, padding, 0.3), 0).eval()


def network_of(architecture):
    torch.manual_seed(1)
    config = NetworkConfig(architecture, 23, 4, 5, cnn_layers=(40, 48, 32), lstm_dropout=0.5)
    return shake_batch_norm(build_network(config), 1).eval()


def series_of(number, dates=23, bands=4, seed=3):
    return torch.rand(number, dates, bands, generator=torch.Generator().manual_seed(seed))


def int8_form(network, series, batch=32):
    return FastNetwork(network, batch, torch.int8, CPU, measure_ranges(network, series))


def dates_first(features):
    return features.transpose(0, 1).contiguous()


@pytest.mark.parametrize(("kernel", "padding"), [(1, "same"), (3, "same"), (8, "same"), (8, 4), (5, 2), (2, 1)])
@torch.inference_mode()
def test_float_convolution_is_the_blocks(kernel, padding):
    trained = block(6, 10, kernel, padding).float()
    features = torch.rand(5, 12, 6)
    expected = trained(features.transpose(1, 2)).permute(2, 0, 1)
    convolve = FloatConvolution(fold(trained), (5, 12), torch.float32)
    torch.testing.assert_close(convolve(dates_first(features)), expected, atol=1e-5, rtol=1e-4)


@pytest.mark.parametrize(("kernel", "padding"), [(1, "same"), (3, "same"), (8, "same"), (8, 4), (5, 2)])
@torch.inference_mode()
def test_integer_convolution_is_exact_arithmetic_on_rounded_numbers(kernel, padding):
    folded = fold(block(6, 10, kernel, padding))
    features = torch.randint(0, 256, (5, 12, 6), generator=torch.Generator().manual_seed(1), dtype=torch.uint8)
    unit = folded.weight.abs().amax(dim=(0, 1)) / 127
    weight = (folded.weight / unit).round() * unit
    padded = torch.nn.functional.pad(features.double() * 2.5 / 255, (0, 0, folded.left, folded.right))
    windows = padded.unfold(1, folded.kernel, 1)  # (N, T', C, k)
    expected = dates_first((torch.einsum("ntck,kcf->ntf", windows, weight) + folded.bias).clamp_min(0))
    features = dates_first(features)
    found = IntegerConvolution(folded, (5, 12), 2.5, None)(features)
    torch.testing.assert_close(found.double(), expected, atol=2e-5, rtol=1e-5)
    rounded = IntegerConvolution(folded, (5, 12), 2.5, 1.5)(features).double() * 1.5 / 255
    assert (rounded - expected.clamp_max(1.5)).abs().max() < 0.51 * 1.5 / 255


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@torch.inference_mode()
def test_int8_stays_near(architecture):
    network, series = network_of(architecture), series_of(300)
    exact = torch.softmax(network(series), dim=1)
    near = torch.softmax(int8_form(network, series)(series), dim=1)
    assert 0 < (exact - near).abs().max() < 0.02


@pytest.mark.parametrize("architecture", SEASONAL_KINDS)
@torch.inference_mode()
def test_long_seasonal_network_in_int8(architecture):
    config = NetworkConfig(architecture, 70, 10, 16, (32, 64, 32), (9, 5, 3), lstm_width=64)
    torch.manual_seed(2)
    network, series = shake_batch_norm(build_network(config), 2).eval(), series_of(80, 70, 10)
    exact = torch.softmax(network(series), dim=1)
    for form in (int8_form(network, series), FastNetwork(network, 32, torch.bfloat16, CPU)):
        assert 0 < (exact - torch.softmax(form(series), dim=1)).abs().max() < 0.02


@pytest.mark.parametrize("architecture", ["lstm-fcn", "mlstm-fcn", "sits"])
@torch.inference_mode()
def test_bits_do_not_depend_on_batch_place_or_other_series(architecture):
    network = network_of(architecture)
    group = series_of_a_group(network)
    series = series_of(group + 70)
    form = int8_form(network, series)
    whole = form(series)
    for start, count in ((0, 1), (33, 40), (group - 3, 7)):
        assert torch.equal(form(series[start : start + count]), whole[start : start + count])
    assert torch.equal(form(series.flip(0)).flip(0), whole)
    other = int8_form(network, series, batch=128)
    if architecture == "lstm-fcn":  # a gate's means are added in floating point
        assert torch.equal(other(series), whole)


@torch.inference_mode()
def test_features_beyond_the_training_series_saturate():
    network, series = network_of("lstm-fcn"), series_of(200)
    ranges = measure_ranges(network, series)
    narrow = FastNetwork(network, 32, torch.int8, CPU, [largest / 4 for largest in ranges])
    assert torch.isfinite(narrow(series)).all()
    assert (narrow(series) - network(series)).abs().max() > 3 * (
        int8_form(network, series)(series) - network(series)
    ).abs().max()


def test_ranges_are_the_largest_features():
    network, series = network_of("mlstm-fcn"), series_of(50)
    first, gate, *_ = network.convolutions
    with torch.inference_mode():
        expected = gate(first(series.transpose(1, 2))).max()
    ranges = measure_ranges(network, series)
    assert len(ranges) == 2
    assert ranges[0] == pytest.approx(float(expected))
    assert len(measure_ranges(network_of(RESIDUAL), series)) == 5
    with torch.no_grad():
        first[0].weight.fill_(torch.nan)
    assert measure_ranges(network, series) == ()


def test_narrow_networks_are_left_to_onednn_in_float32_too():
    wide, narrow = (
        build_network(NetworkConfig("lstm-fcn", 23, 4, 5, layers, (3, 3, 3))).eval()
        for layers in ((128, 256, 128), (32, 64, 32))
    )
    assert not isinstance(FastNetwork(wide, 32, torch.float32, CPU)._branch, DirectBranch)
    form = FastNetwork(narrow, 32, torch.float32, CPU)
    assert isinstance(form._branch, DirectBranch)
    assert form.size > 32 * 23 * 128 * 4
    series = series_of(70)
    with torch.inference_mode():
        torch.testing.assert_close(form(series), narrow(series), atol=1e-5, rtol=1e-4)


@torch.inference_mode()
def test_gates_do_not_depend_on_the_place_of_a_series():
    """Of 15 filters, whose sums PyTorch adds in another order beside whole vectors."""
    torch.manual_seed(1)
    config = NetworkConfig("mlstm-fcn", 23, 4, 5, cnn_layers=(15, 15, 15), lstm_dropout=0.5)
    network, series = shake_batch_norm(build_network(config), 1).eval(), series_of(70)
    for form in (int8_form(network, series), FastNetwork(network, 32, torch.float32, CPU)):
        assert torch.equal(form(series.flip(0)).flip(0), form(series))
