"""Means over the parts of a series."""

import pytest
import torch

from model.network.part_means import part_means

PARTS = [slice(0, 12), slice(11, 23)]


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize(("series", "filters"), [(1, 1), (3, 5), (8, 6), (32, 5), (64, 8), (256, 3)])
def test_they_are_the_means_whatever_lies_beside(series, filters, dtype):
    features = torch.rand(23, series, filters, generator=torch.Generator().manual_seed(0)).to(dtype)
    found = part_means(features, PARTS)
    expected = torch.cat([features[part].double().mean(dim=0) for part in PARTS], dim=1)
    torch.testing.assert_close(found.double(), expected, atol=1e-6, rtol=1e-6)
    many = part_means(torch.cat([torch.rand(23, 64, filters).to(dtype), features], dim=1), PARTS)
    assert torch.equal(many[64:], found)
    assert torch.equal(part_means(features.flip(1), PARTS).flip(0), found)
