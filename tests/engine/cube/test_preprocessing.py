"""Preprocessing of series, and that training, maps and single pixels get the same bits."""

import numpy as np
import pytest
import torch

from model.cube.gaps import fill_gaps, interpolate_along_time
from model.cube.preprocessing import SeriesPreprocessor
from model.network.normalisation import Normalisation

NAN = np.nan
DAYS = np.array([0.0, 10.0, 40.0, 50.0])
NORMALISATION = Normalisation((0.1, 0.05), (0.8, 0.9))


def observed(count=200, missing=0.3, dtype=np.float32):
    generator = np.random.default_rng(0)
    series = generator.random((count, 4, 2)).astype(dtype)
    series[generator.random(series.shape) < missing] = NAN
    series[0, :, 1] = NAN
    return series


def test_gaps_are_filled_then_dates_interpolated_then_bands_normalised():
    series = np.array([[[1.0], [NAN], [5.0], [NAN]]])
    preprocessor = SeriesPreprocessor(DAYS, np.array([0.0, 20.0, 60.0]), normalisation=Normalisation((0.0,), (4.0,)))
    np.testing.assert_allclose(preprocessor(series), [[[0.25], [0.75], [1.0]]], rtol=1e-6)
    assert preprocessor(series).dtype == np.float32
    assert np.isnan(series[0, 1, 0])  # the observations stay as they are


def test_without_a_normalisation_values_stay_physical_and_of_their_type():
    series = np.array([[[1.0], [NAN], [5.0], [NAN]]])
    np.testing.assert_array_equal(SeriesPreprocessor(DAYS)(series), [[[1.0], [2.0], [5.0], [5.0]]])
    assert SeriesPreprocessor(DAYS)(series).dtype == np.float64
    assert SeriesPreprocessor(DAYS).output_days is DAYS


@pytest.mark.parametrize("target_days", [None, np.array([0.0, 5.0, 33.0, 49.0, 55.0])])
@pytest.mark.parametrize("missing", [0.0, 0.3])
def test_tensors_with_dates_first_get_the_bits_of_arrays(target_days, missing):
    series = observed(missing=missing)
    preprocessor = SeriesPreprocessor(DAYS, target_days, normalisation=NORMALISATION)
    known = preprocessor.is_known(series)
    assert not known.all()
    tensors = preprocessor.along_time(torch.from_numpy(series).permute(1, 2, 0), torch).permute(2, 0, 1).numpy()
    np.testing.assert_array_equal(tensors[known], preprocessor(series)[known])
    filled = fill_gaps(series[known], DAYS)
    expected = (
        filled
        if target_days is None
        else interpolate_along_time(filled.transpose(1, 2, 0), DAYS, target_days).transpose(2, 0, 1)
    )
    np.testing.assert_array_equal(preprocessor(series[known]), NORMALISATION.apply(expected))


def test_series_are_known_with_an_observation_in_every_band_and_short_gaps():
    series = np.full((4, 4, 2), 0.5)
    series[1, :, 1] = NAN
    series[2, 1:3, 0] = NAN  # 50 days from one observation to the next
    series[3, 2:, 0] = NAN  # 40 days to the last date
    assert SeriesPreprocessor(DAYS).is_known(series).tolist() == [True, False, True, True]
    assert SeriesPreprocessor(DAYS).has_short_gaps(np.isfinite(series)).all()
    assert SeriesPreprocessor(DAYS, max_gap=45.0).is_known(series).tolist() == [True, False, False, True]
