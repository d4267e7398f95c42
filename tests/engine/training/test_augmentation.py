"""Dates are hidden whole, at the rate asked for, and repeatably."""

import numpy as np
import pytest
import torch

from model.network.normalisation import LOWEST
from model.training.augmentation import date_dropout, interpolating_date_dropout


def hidden_with(probability, seed=0):
    series = torch.rand(200, 12, 2) * 0.5 + 0.4
    return series, date_dropout(series, probability, torch.Generator().manual_seed(seed))


def test_a_hidden_date_has_the_lowest_value_in_every_band_and_the_others_are_unchanged():
    series, result = hidden_with(0.1)
    hidden = (result == LOWEST).any(dim=2)
    assert (result[hidden] == LOWEST).all()
    assert torch.equal(result[~hidden], series[~hidden])
    assert 0.07 < hidden.float().mean().item() < 0.13


def test_the_samples_themselves_are_never_changed():
    series, _ = hidden_with(0.5)
    assert (series > LOWEST).all()


def test_without_date_dropout_nothing_is_drawn_so_the_report_trains_as_before():
    generator = torch.Generator().manual_seed(3)
    series = torch.rand(4, 12, 1)
    assert date_dropout(series, 0.0, generator) is series
    assert torch.equal(torch.rand(5, generator=generator), torch.rand(5, generator=torch.Generator().manual_seed(3)))


def test_the_same_seed_hides_the_same_dates():
    torch.manual_seed(1)
    series = torch.rand(50, 12, 1)
    one, again, other = (date_dropout(series, 0.3, torch.Generator().manual_seed(seed)) for seed in (5, 5, 6))
    assert torch.equal(one, again)
    assert not torch.equal(one, other)


@pytest.mark.parametrize("probability", [0.1, 0.5, 0.9])
def test_hidden_dates_are_filled_by_a_straight_line_between_the_dates_that_are_left(probability):
    days = [0.0, 3.0, 4.0, 20.0, 21.0, 40.0, 44.0]
    series = torch.rand(60, 7, 2, dtype=torch.float64) * 0.5 + 0.4
    result = interpolating_date_dropout(series, probability, torch.Generator().manual_seed(4), days)
    drawn = date_dropout(series, probability, torch.Generator().manual_seed(4)).eq(LOWEST).all(dim=2).numpy()
    assert drawn.any()
    for one, hidden, filled in zip(series.numpy(), drawn, result.numpy(), strict=True):
        left = np.flatnonzero(~hidden) if not hidden.all() else np.arange(7)
        for band in range(2):
            expected = np.interp(days, np.array(days)[left], one[left, band])
            np.testing.assert_allclose(filled[:, band], expected, rtol=0, atol=1e-12)


def test_a_single_date_is_never_filled_and_nothing_is_drawn_at_probability_0():
    series, generator = torch.rand(9, 1, 1), torch.Generator().manual_seed(3)
    assert torch.equal(interpolating_date_dropout(series, 0.9, generator, [0.0]), series)
    state = generator.get_state()
    assert interpolating_date_dropout(series, 0.0, generator, [0.0]) is series
    assert torch.equal(generator.get_state(), state)
