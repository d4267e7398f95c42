"""Calibration of probabilities, against worked values and networks whose temperature is known."""

import numpy as np
import pytest

from model.accuracy.calibration import (
    cross_entropy,
    fit_temperature,
    measure_calibration,
    probabilities_of,
    scale_out_of_sample,
    useful_temperature,
)


def drawn(count, temperature, seed=0, classes=4):
    """Logits, and classes drawn with the probabilities that the logits divided by the temperature give."""
    generator = np.random.default_rng(seed)
    logits = 4 * generator.standard_normal((count, classes))
    cumulated = probabilities_of(logits / temperature).cumsum(axis=1)
    return logits, (generator.random((count, 1)) > cumulated).sum(axis=1)


def test_worked_example():
    """Two samples at 0.9, one of them right; two at 0.6, both right: (2 · 0.4 + 2 · 0.4) / 4."""
    probabilities = np.array([[0.9, 0.1], [0.9, 0.1], [0.4, 0.6], [0.4, 0.6]])
    found = measure_calibration(probabilities, np.array([0, 1, 1, 1]))
    assert found.error == pytest.approx(0.4)
    assert found.confidence == pytest.approx((0.6, 0.9))
    assert found.accuracy == (1.0, 0.5)
    assert found.counts == (2, 2)


def test_certainty_is_in_the_last_bin():
    found = measure_calibration(np.array([[1.0, 0.0], [0.95, 0.05]]), np.array([0, 0]))
    assert found.counts == (2,)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_temperature_is_found(temperature):
    logits, classes = drawn(20_000, temperature)
    assert fit_temperature(logits, classes) == pytest.approx(temperature, rel=0.05)


def test_scaling_makes_overconfident_probabilities_reliable():
    logits, classes = drawn(2000, 3.0)
    scaled = scale_out_of_sample(logits, classes)
    before, after = (measure_calibration(probabilities_of(values), classes).error for values in (logits, scaled))
    assert before > 0.2
    assert after < 0.05
    np.testing.assert_array_equal(scaled.argmax(axis=1), logits.argmax(axis=1))
    assert cross_entropy(scaled, classes) < cross_entropy(logits, classes)


def test_each_part_is_scaled_by_the_others():
    logits, classes = drawn(90, 2.0)
    parts = [np.arange(0, 30), np.arange(30, 90)]
    scaled = scale_out_of_sample(logits, classes, parts)
    np.testing.assert_allclose(scaled[:30], logits[:30] / fit_temperature(logits[30:], classes[30:]))
    np.testing.assert_allclose(scaled[30:], logits[30:] / fit_temperature(logits[:30], classes[:30]))


def test_a_temperature_that_does_not_help_others_is_not_used():
    assert useful_temperature(*drawn(300, 3.0)) == pytest.approx(3.0, rel=0.3)
    assert useful_temperature(*drawn(29, 3.0)) == 1
    assert [useful_temperature(*drawn(60, 1.0, seed)) for seed in range(20)].count(1.0) >= 18


def test_all_right_and_extreme_logits_stay_finite():
    logits = np.array([[1e4, 0.0], [0.0, 1e4]] * 20)
    assert np.isfinite(probabilities_of(scale_out_of_sample(logits, np.array([0, 1] * 20)))).all()
    assert 0.2 <= useful_temperature(logits, np.array([0, 1] * 20)) <= 5
