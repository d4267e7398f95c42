import numpy as np
import pytest
import torch
from builders import shake_batch_norm

from model.network.architectures import ConvolutionBlock, build_network
from model.network.choices import ARCHITECTURES, SEASONAL_KINDS
from model.network.config import NetworkConfig
from model.network.fast_convolutions import (
    LONGEST_TILE,
    POINTS,
    FewFilters,
    ToomCook,
    Windows,
    fold,
    plan_convolution,
    toom_cook,
)
from model.network.fast_network import FastNetwork, class_probabilities

CPU = torch.device("cpu")
LIKE = torch.empty(0)


def block(channels, filters, kernel, padding):
    return shake_batch_norm(ConvolutionBlock(channels, filters, kernel, padding, 0.3), 0).eval()


def by_definition(block, features):
    """What PyTorch's own layers say of features (T, N, C)."""
    with torch.inference_mode():
        return block(features.permute(1, 2, 0)).permute(2, 0, 1)


@pytest.mark.parametrize(
    ("outputs", "kernel"),
    [(m, k) for m in range(2, LONGEST_TILE + 1) for k in range(1, 10) if m + k - 1 <= len(POINTS) + 1],
)
def test_matrices_of_toom_and_cook_compute_the_correlation(outputs, kernel):
    generator = np.random.default_rng(0)
    data, taps = generator.normal(size=outputs + kernel - 1), generator.normal(size=kernel)
    back, to_kernel, to_points = toom_cook(outputs, kernel)
    expected = [data[i : i + kernel] @ taps for i in range(outputs)]
    np.testing.assert_allclose(back @ ((to_kernel @ taps) * (to_points @ data)), expected, atol=1e-7)


@pytest.mark.parametrize(
    ("kernel", "padding"), [(8, "same"), (5, "same"), (3, "same"), (8, 4), (5, 2), (3, 1), (1, "same")]
)
@pytest.mark.parametrize("dates", [1, 2, 7, 23, 46])
def test_every_way_gives_the_convolution_of_pytorch(kernel, padding, dates):
    layer = block(20, 24, kernel, padding)
    folded = fold(layer)
    features = torch.rand(dates, 5, 20)
    expected = by_definition(layer, features)
    ways = [Windows(folded, dates, 5, LIKE), FewFilters(folded, dates, 5, LIKE)]
    ways += [ToomCook(folded, dates, 5, LIKE, m) for m in (2, 4, 8) if m + kernel - 1 <= len(POINTS) + 1]
    with torch.inference_mode():
        for way in ways:
            for _ in range(2):  # what the first call left must not matter
                torch.testing.assert_close(way(features), expected, atol=2e-4, rtol=1e-3)


def test_way_depends_on_what_it_costs():
    assert isinstance(plan_convolution(fold(block(128, 256, 5, "same")), 23, 32, LIKE), ToomCook)
    assert isinstance(plan_convolution(fold(block(4, 128, 8, "same")), 23, 32, LIKE), Windows)
    assert isinstance(plan_convolution(fold(block(256, 4, 3, 1)), 23, 32, LIKE), FewFilters)
    half = torch.empty(0, dtype=torch.bfloat16)
    assert isinstance(plan_convolution(fold(block(128, 256, 5, "same")), 23, 32, half), Windows)


def network_of(architecture, dates=23, bands=4):
    torch.manual_seed(1)
    config = NetworkConfig(architecture, dates, bands, 5, cnn_layers=(40, 48, 32), lstm_dropout=0.5)
    return shake_batch_norm(build_network(config), 1).eval()


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize(("dates", "bands"), [(23, 4), (12, 1), (8, 10)])
@pytest.mark.parametrize("batch", [16, 64])
def test_logits_are_those_of_the_trained_network(architecture, dates, bands, batch):
    network = network_of(architecture, dates, bands)
    series = torch.rand(3 * batch + 5, dates, bands)
    with torch.inference_mode():
        expected = network(series)
        torch.testing.assert_close(
            FastNetwork(network, batch, torch.float32, CPU)(series), expected, atol=5e-4, rtol=1e-3
        )


@pytest.mark.parametrize("architecture", SEASONAL_KINDS)
@pytest.mark.parametrize(("dates", "bands"), [(1, 1), (5, 3), (23, 2), (24, 1), (46, 3), (130, 2)])
def test_seasonal_network_keeps_its_logits(architecture, dates, bands):
    torch.manual_seed(2)
    kernels = (min(9, dates), min(5, dates), 1)
    config = NetworkConfig(architecture, dates, bands, 6, (32, 64, 32), kernels, lstm_width=64)
    network = shake_batch_norm(build_network(config), 2).eval()
    series = torch.rand(70, dates, bands)
    with torch.inference_mode():
        expected = network(series)
        near = FastNetwork(network, 32, torch.float32, CPU)(series)
    assert (near - expected).abs().max() < 1e-5 * expected.abs().max().clamp(min=1)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_half_precision_stays_near(architecture):
    network = network_of(architecture)
    series = torch.rand(64, 23, 4)
    with torch.inference_mode():
        exact = torch.softmax(network(series), dim=1)
        near = torch.softmax(FastNetwork(network, 32, torch.bfloat16, CPU)(series), dim=1)
    assert (exact - near).abs().max() < 0.05
    assert (exact - near).abs().max() > 0


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_logits_of_a_series_do_not_depend_on_the_others(architecture):
    form = FastNetwork(network_of(architecture), 32, torch.float32, CPU)
    series = torch.rand(form.group + 40, 23, 4)
    with torch.inference_mode():
        whole = form(series)
        alone = torch.cat([form(series[start : start + 7]) for start in (0, 33, form.group - 3)])
    chosen = torch.cat([whole[start : start + 7] for start in (0, 33, form.group - 3)])
    torch.testing.assert_close(alone, chosen, atol=2e-6, rtol=1e-5)


def test_trained_network_stays_as_it_is():
    network = network_of("mlstm-fcn")
    before = {name: value.clone() for name, value in network.state_dict().items()}
    with torch.inference_mode():
        FastNetwork(network, 32, torch.bfloat16, CPU)(torch.rand(8, 23, 4))
    for name, value in network.state_dict().items():
        torch.testing.assert_close(value, before[name], atol=0, rtol=0)


def test_network_without_a_fast_form_is_refused():
    with pytest.raises(TypeError, match="Linear"):
        FastNetwork(torch.nn.Linear(2, 2), 32, torch.float32, CPU)


@pytest.mark.parametrize("classes", [2, 3, 6, 17])
def test_probabilities_are_those_of_the_logits_whatever_lies_beside(classes, request):
    threads = torch.get_num_threads()
    request.addfinalizer(lambda: torch.set_num_threads(threads))
    torch.set_num_threads(1)
    logits = 5 * torch.randn(1000, classes, generator=torch.Generator().manual_seed(1))
    whole = class_probabilities(logits)
    torch.testing.assert_close(whole, torch.softmax(logits.double(), dim=1).T.float(), atol=1e-6, rtol=1e-5)
    for start, count in ((0, 1), (3, 70), (100, 333), (993, 7)):
        assert torch.equal(class_probabilities(logits[start : start + count]), whole[:, start : start + count])
