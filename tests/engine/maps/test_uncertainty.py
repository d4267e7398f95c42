"""Uncertainty measures, against values worked out by hand."""

import numpy as np
import pytest

from model.maps.choices import MEASURES
from model.maps.uncertainty import encoded_uncertainty, uncertainty
from model.raster.quantization import PROBABILITY_NODATA

# Pixels: unequal, certain, all alike, a tie of two, missing.
PROBABILITIES = np.array(
    [[0.5, 1.0, 1 / 3, 0.5, np.nan], [0.3, 0.0, 1 / 3, 0.5, np.nan], [0.2, 0.0, 1 / 3, 0.0, np.nan]]
)
EXPECTED = {
    # (0.5 · 0.693147 + 0.3 · 1.203973 + 0.2 · 1.609438) / 1.098612, and ln 2 / ln 3
    "entropy": [0.937231, 0, 1, 0.630930],
    "least-confidence": [0.5, 0, 2 / 3, 0.5],
    "margin": [0.8, 0, 1, 1],
}


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_measures_are_those_worked_out_by_hand(measure, dtype):
    found = uncertainty(PROBABILITIES.astype(dtype), measure)
    np.testing.assert_allclose(found[:-1], EXPECTED[measure], atol=1e-6)
    assert np.isnan(found[-1])


@pytest.mark.parametrize("measure", MEASURES)
def test_encoded_measures_are_the_same_to_half_a_step(measure):
    encoded = np.array([[5000, 10_000, 3334, 5000], [3000, 0, 3333, 5000], [2000, 0, 3333, 0]], np.uint16)
    encoded = np.append(encoded, np.full((3, 1), PROBABILITY_NODATA, np.uint16), axis=1)[:, None]
    (found,) = encoded_uncertainty(encoded, measure)
    assert found.dtype == np.uint16
    assert found.shape == (1, 5)
    np.testing.assert_allclose(found[0, :-1], 10_000 * np.array(EXPECTED[measure]), atol=1.5)
    assert found[0, -1] == PROBABILITY_NODATA


@pytest.mark.parametrize(("classes", "most"), [(2, 0.5), (5, 0.8)])
def test_least_confidence_is_not_divided_by_its_largest_value(classes, most):
    assert uncertainty(np.full((classes, 1), 1 / classes), "least-confidence")[0] == pytest.approx(most)
