import numpy as np
import pytest

from model.network.normalisation import Normalisation, fit_normalisation
from model.runtime.errors import SamplesError


def test_quantiles_of_a_known_series():
    series = np.arange(101.0).reshape(1, 101, 1)
    assert fit_normalisation(series, ["NDVI"]) == Normalisation((2.0,), (98.0,))


def test_quantiles_are_linear_between_values():
    series = np.array([0.0, 1.0, 2.0, 3.0, 10.0]).reshape(1, 5, 1)
    fitted = fit_normalisation(series, ["NDVI"])
    assert fitted.low == pytest.approx((0.08,))
    assert fitted.high == pytest.approx((3 + 0.92 * 7,))


def test_quantiles_are_taken_over_all_samples_and_dates_band_by_band():
    series = np.random.default_rng(0).normal([[[0.2, 5.0]]], [[[0.1, 2.0]]], (40, 7, 2))
    fitted = fit_normalisation(series, ["NDVI", "B04"])
    for b in range(2):
        everything = series[:, :, b].ravel()
        assert fitted.low[b] == pytest.approx(np.quantile(everything, 0.02), rel=1e-12)
        assert fitted.high[b] == pytest.approx(np.quantile(everything, 0.98), rel=1e-12)
    assert fitted != fit_normalisation(series[:1], ["NDVI", "B04"])


def test_order_of_the_samples_does_not_matter():
    series = np.random.default_rng(0).random((40, 7, 2))
    assert fit_normalisation(series[::-1], ["a", "b"]) == fit_normalisation(series, ["a", "b"])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_values_are_clamped_to_a_ten_thousandth_and_one(dtype):
    series = np.array([[-5.0, 2.0, 2.00001, 4.0, 6.0, 9.0]], dtype=dtype).T[None]
    values = Normalisation((2.0,), (6.0,)).apply(series)
    assert values.dtype == np.float32
    np.testing.assert_allclose(values.ravel(), [0.0001, 0.0001, 0.0001, 0.5, 1.0, 1.0], rtol=1e-6)


def test_each_band_has_its_own_range():
    values = Normalisation((0.0, 10.0), (1.0, 30.0)).apply(np.array([[[0.25, 15.0]], [[0.5, 20.0]]]))
    np.testing.assert_allclose(values, [[[0.25, 0.25]], [[0.5, 0.5]]])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_given_series_are_not_changed(dtype):
    series = np.array([[[0.25], [0.75]]], dtype=dtype)
    Normalisation((0.2,), (0.6,)).apply(series)
    assert series.ravel().tolist() == [0.25, 0.75]


@pytest.mark.parametrize("rare", [0, 1])
def test_band_that_is_constant_but_for_the_tails_is_refused_by_name(rare):
    series = np.random.default_rng(0).random((50, 4, 3))
    series[:, :, 1] = 0.3
    series[:rare, 0, 1] = 0.9
    with pytest.raises(SamplesError, match=r"Band SWIR .* 0\.3"):
        fit_normalisation(series, ["RED", "SWIR", "NIR"])
