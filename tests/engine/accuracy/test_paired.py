"""Differences of accuracies on the same samples, against worked values."""

import numpy as np
import pytest

from model.accuracy.paired import paired_difference


def test_worked_example():
    """Of ten samples the first method gets eight, the second five; they disagree on five: 4 against 1."""
    first = np.array([1, 1, 1, 1, 1, 1, 1, 0, 0, 1.0])
    second = np.array([1, 1, 1, 0, 0, 0, 0, 1, 0, 1.0])
    found = paired_difference(first, second)
    assert (found.first, found.second) == (0.8, 0.5)
    assert found.difference == pytest.approx(0.3)
    by_hand = np.std([0, 0, 0, 1, 1, 1, 1, -1, 0, 0], ddof=1) / np.sqrt(10)
    assert found.standard_error == pytest.approx(by_hand)
    assert (found.low, found.high) == (
        pytest.approx(0.3 - 1.96 * by_hand, abs=1e-4),
        pytest.approx(0.3 + 1.96 * by_hand, abs=1e-4),
    )
    assert not found.second_leads
    assert paired_difference(second, first).second_leads


def test_samples_of_one_group_count_as_one():
    first, second = np.tile([1.0, 0.0, 1.0, 1.0], 5), np.tile([0.0, 1.0, 0.0, 0.0], 5)
    groups = np.tile(np.arange(4), 5)
    alone, grouped = paired_difference(first[:4], second[:4]), paired_difference(first, second, groups)
    assert grouped.difference == alone.difference
    assert grouped.standard_error == pytest.approx(alone.standard_error)
    assert paired_difference(first, second).standard_error < grouped.standard_error


def test_groups_of_one_sample_are_no_groups():
    generator = np.random.default_rng(0)
    first, second = generator.integers(0, 2, (2, 50)).astype(float)
    assert paired_difference(first, second, np.arange(50)) == paired_difference(first, second)


def test_a_difference_within_its_error_is_no_lead():
    first, second = np.array([1.0, 0.0, 1.0, 0.0]), np.array([1.0, 1.0, 0.0, 1.0])
    assert paired_difference(first, second).difference < 0
    assert not paired_difference(first, second).second_leads


def test_one_sample():
    assert paired_difference(np.ones(1), np.zeros(1)).standard_error == 0
