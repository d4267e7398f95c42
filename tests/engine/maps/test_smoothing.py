import numpy as np
import pytest
from numpy_smoothing import decoded, encoded_noise, smooth_slowly, with_holes

from model.maps import smoothing
from model.maps.smoothing import Smoothing, smooth
from model.raster.quantization import PROBABILITY_NODATA, quantize


def smooth_whole(encoded, window, fraction, smoothness):
    leg = window // 2
    around = np.pad(encoded, ((0, 0), (leg, leg), (leg, leg)), mode="symmetric")
    return smooth(around, Smoothing(window, fraction, tuple(smoothness)))


def check(encoded, window=9, fraction=0.5, smoothness=(20.0, 20.0, 20.0)):
    found = smooth_whole(encoded, window, fraction, smoothness)
    expected = smooth_slowly(decoded(encoded), window, fraction, smoothness)
    np.testing.assert_array_equal(np.isnan(found), encoded == PROBABILITY_NODATA)
    np.testing.assert_allclose(found, expected, atol=1e-9, rtol=0)
    assert np.abs(quantize(found).astype(int) - quantize(expected)).max() <= 1
    return found


@pytest.mark.parametrize(
    ("window", "fraction", "smoothness"),
    [
        (9, 0.5, (20, 20, 20)),
        (3, 1.0, (20, 20, 20)),
        (5, 0.1, (1, 30, 0.2)),
        (17, 0.33, (20, 20, 20)),
        (7, 0.01, (5, 5, 5)),
    ],
)
def test_it_is_the_slow_reference_to_rounding(window, fraction, smoothness):
    check(with_holes(encoded_noise((19, 23))), window, fraction, smoothness)


def test_edges_are_mirrored_with_the_last_pixel_first():
    check(encoded_noise((9, 10), seed=4))


def test_ties_and_flat_neighbourhoods():
    encoded = np.repeat(np.array([2000, 3000, 5000], np.uint16), 12 * 12).reshape(3, 12, 12)
    encoded[:, 6:, 6:] = np.array([5000, 2500, 2500], np.uint16)[:, None, None]
    found = check(encoded)
    np.testing.assert_allclose(found[:, 0, 0], (0.2, 0.3, 0.5))


def test_zeros_and_ones_are_kept_from_infinity():
    encoded = np.zeros((3, 10, 10), np.uint16)
    encoded[0] = 10_000
    encoded[:, 4, 4] = (0, 10_000, 0)
    found = check(encoded, window=5, fraction=1.0, smoothness=(1e4,) * 3)
    assert found[0, 4, 4] > 0.9  # the odd one follows those around it
    assert found[0, 0, 0] == pytest.approx(1, abs=3e-6)


def test_a_lonely_pixel_keeps_its_probabilities():
    encoded = np.full((3, 11, 11), PROBABILITY_NODATA, np.uint16)
    encoded[:, 5, 5] = (1234, 5678, 3088)
    found = check(encoded, window=5)
    np.testing.assert_allclose(found[:, 5, 5] * 10_000, (1234, 5678, 3088), rtol=1e-9)


def test_a_raster_without_any_pixel_stays_empty():
    assert np.isnan(smooth_whole(np.full((3, 9, 9), PROBABILITY_NODATA, np.uint16), 9, 0.5, (20, 20, 20))).all()


def test_a_pixel_with_many_better_neighbours_is_lifted():
    encoded = encoded_noise((9, 9), seed=7)
    weak = smooth_whole(encoded, 9, 0.5, (1e-3,) * 3)
    strong = smooth_whole(encoded, 9, 0.5, (1e3,) * 3)
    before = decoded(encoded)
    assert np.abs(weak - before).max() < 0.01
    assert strong.std() < 0.3 * before.std()


def test_a_class_that_is_nowhere_costs_few_passes(monkeypatch):
    """Comparisons are made for the bits that there are, not for 14 always."""
    encoded = np.zeros((2, 9, 9), np.uint16)
    encoded[0], encoded[1] = 9999, 1
    seen = []
    original = np.greater_equal
    monkeypatch.setattr(
        smoothing.np, "greater_equal", lambda *given, **more: seen.append(1) or original(*given, **more)
    )
    smooth_whole(encoded, 9, 0.5, (20, 20))
    assert len(seen) == (14 + 2) * (81 + 1)


@pytest.mark.parametrize(
    ("fraction", "neighbours", "count"), [(0.5, 81, 41), (0.07, 100, 7), (1.0, 81, 81), (0.01, 9, 1), (0.5, 0, 1)]
)
def test_the_share_that_counts_is_rounded_up(fraction, neighbours, count):
    assert Smoothing(9, fraction, (20.0,)).counting(neighbours) == count
