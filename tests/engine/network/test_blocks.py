"""Block-diagonal weights of joined committees: grouped products give the results of the dense ones."""

from dataclasses import replace

import pytest
import torch
from builders import shake_batch_norm

from model.network.architectures import build_network
from model.network.blocks import SMALLEST_BLOCK, block_count, diagonal_blocks
from model.network.choices import RESIDUAL, SEASONAL, SEASONAL_KINDS
from model.network.config import NetworkConfig
from model.network.direct_convolutions import DirectBranch, is_available
from model.network.fast_network import FastNetwork, series_of_a_group
from model.network.feature_ranges import measure_ranges
from model.training.committee import Committee

CPU = torch.device("cpu")
CONFIG = NetworkConfig(SEASONAL, 30, 3, 5, (64, 96, 64), (9, 5, 3), (0.0, 0.0, 0.0), 32, 0.5)


def joined(members=4, architecture=SEASONAL):
    torch.manual_seed(1)
    return shake_batch_norm(Committee(replace(CONFIG, architecture=architecture), members), 1).joined().eval()


def series_of(count, seed=0):
    return torch.rand(count, CONFIG.dates, CONFIG.bands, generator=torch.Generator().manual_seed(seed))


def in_one_block(network):
    """A network that says nearly the same, with one weight beside the blocks."""
    residual = len(network.convolutions) > 3
    dense = build_network(replace(CONFIG, architecture=RESIDUAL if residual else SEASONAL)).eval()
    dense.load_state_dict(network.state_dict())
    with torch.no_grad():
        for block in list(dense.convolutions)[1:]:
            block[0].weight[0, -1, 0] = 1e-12
        dense.lstm.weight_hh_l0[0, -1] = 1e-12
    return dense


@pytest.mark.parametrize(
    ("blocks", "size", "expected"),
    [(1, (32, 64), 1), (2, (16, 32), 2), (4, (8, 16), 4), (8, (8, 8), 8), (8, (4, 8), 4)],
)
def test_blocks_are_found_and_taken_out(blocks, size, expected):
    each = [torch.rand(*size, 3) + 0.1 for _ in range(blocks)]
    weight = torch.stack([torch.block_diag(*(block[:, :, t] for block in each)) for t in range(3)], dim=2)
    assert block_count(weight) == expected
    if blocks == expected:
        assert torch.equal(diagonal_blocks(weight, expected), torch.cat(each))
    weight[0, -1, 2] = 1e-9
    assert block_count(weight) == 1


def test_a_weight_of_zeros_is_one_block():
    assert block_count(torch.zeros(64, 64)) == 1
    assert block_count(torch.eye(64)) == 64 // SMALLEST_BLOCK


@pytest.mark.parametrize("architecture", SEASONAL_KINDS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.int8])
@torch.inference_mode()
def test_groups_give_the_logits_of_the_whole(dtype, architecture):
    if not is_available(dtype):
        pytest.skip("this PyTorch has no convolutions of this type here")
    network, series = joined(architecture=architecture), series_of(100)
    dense, ranges = in_one_block(network), measure_ranges(network, series)
    in_groups, whole = (FastNetwork(each, 32, dtype, CPU, ranges) for each in (network, dense))
    assert isinstance(in_groups._branch, DirectBranch)
    assert in_groups.size < whole.size
    torch.testing.assert_close(
        in_groups(series), whole(series), atol=2e-2 if dtype == torch.bfloat16 else 1e-5, rtol=1e-4
    )
    if dtype == torch.float32:
        torch.testing.assert_close(in_groups(series), network(series), atol=1e-5, rtol=1e-4)


@pytest.mark.skipif(not is_available(torch.int8), reason="this PyTorch has no integer convolutions here")
@pytest.mark.parametrize("architecture", SEASONAL_KINDS)
@torch.inference_mode()
def test_integers_in_groups_are_the_same_bits(architecture):
    network, series = joined(architecture=architecture), series_of(64)
    ranges = measure_ranges(network, series)
    branches = [DirectBranch(each, 64, torch.int8, ranges) for each in (network, in_one_block(network))]
    first, second = (branch(series.permute(1, 2, 0)) for branch in branches)
    assert torch.equal(first, second)


@pytest.mark.parametrize("architecture", SEASONAL_KINDS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.int8])
@torch.inference_mode()
def test_bits_do_not_depend_on_the_place(dtype, architecture):
    if not is_available(dtype):
        pytest.skip("this PyTorch has no convolutions of this type here")
    network = joined(architecture=architecture)
    group = series_of_a_group(network)
    series = series_of(group + 30)
    form = FastNetwork(network, 32, dtype, CPU, measure_ranges(network, series))
    whole = form(series)
    for start, count in ((0, 1), (33, 40), (group - 3, 7)):
        assert torch.equal(form(series[start : start + count]), whole[start : start + count])
    assert torch.equal(form(series.flip(0)).flip(0), whole)
