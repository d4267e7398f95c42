"""What the classes look like."""

import json
from datetime import date

import numpy as np
import pytest

from model.samples.patterns import class_patterns
from model.samples.samples import Samples


def samples_of(series, labels):
    days = (date(2020, 1, 1), date(2020, 2, 1))
    return Samples(
        np.array(series, float), np.array(labels), np.arange(len(labels)), ("EVI", "NDVI"), days, (0.0, 31.0)
    )


SERIES = [
    [[0.0, 10.0], [1.0, 5.0]],
    [[0.2, 20.0], [1.0, 5.0]],
    [[1.0, 30.0], [4.0, 5.0]],
    [[9.0, 9.0], [9.0, 9.0]],
]


def test_mean_and_quantiles_of_a_class_by_hand():
    """Of three values, the quantile 0.1 lies a fifth of the way from the lowest to the middle one."""
    pattern = class_patterns(samples_of(SERIES, ["a", "a", "a", "b"]), ("a", "b"))[0]
    assert pattern.size == 3
    assert np.array(pattern.mean) == pytest.approx(np.array([[0.4, 20.0], [2.0, 5.0]]))
    assert np.array(pattern.low) == pytest.approx(np.array([[0.04, 12.0], [1.0, 5.0]]))
    assert np.array(pattern.high) == pytest.approx(np.array([[0.84, 28.0], [3.4, 5.0]]))


def test_single_sample_is_its_own_pattern():
    pattern = class_patterns(samples_of(SERIES, ["a", "a", "a", "b"]), ("a", "b"))[1]
    assert pattern.size == 1
    assert pattern.mean == pattern.low == pattern.high == SERIES[3]


def test_patterns_come_in_the_order_of_the_labels():
    samples = samples_of(SERIES, ["b", "c", "a", "b"])
    assert [pattern.size for pattern in class_patterns(samples, ("c", "b", "a"))] == [1, 2, 1]
    assert class_patterns(samples, ("c", "b", "a"))[0].mean == SERIES[1]


def test_values_have_six_digits_and_are_plain():
    samples = samples_of(np.array(SERIES) / 3 * 12345, ["a"] * 4)
    (pattern,) = class_patterns(samples, ("a",))
    values = json.loads(json.dumps(pattern.as_dict()))
    assert values["mean"][0][0] == float(f"{np.mean([0, 0.2, 1, 9]) / 3 * 12345:.6g}")
