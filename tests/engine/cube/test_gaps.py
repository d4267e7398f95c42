from datetime import date, timedelta

import numpy as np
import pytest
import torch

from model.cube import gaps
from model.cube.gaps import (
    describe_missing,
    fill_gaps,
    has_observations,
    interpolate_along_time,
    longest_gaps,
    missing_by_date,
)

NAN = np.nan
DAYS = np.array([0.0, 10.0, 40.0, 50.0, 80.0])


def pixel(*values, dtype=np.float64):
    return np.array(values, dtype=dtype).reshape(1, -1, 1)


@pytest.fixture(params=[np.float32, np.float64], ids=["float32", "float64"])
def dtype(request):
    return request.param


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param((NAN, NAN, 4.0, 5.0, 6.0), (4.0, 4.0, 4.0, 5.0, 6.0), id="start takes the first value"),
        pytest.param((4.0, 5.0, 6.0, NAN, NAN), (4.0, 5.0, 6.0, 6.0, 6.0), id="end takes the last value"),
        pytest.param((0.0, NAN, 8.0, 5.0, 6.0), (0.0, 2.0, 8.0, 5.0, 6.0), id="one date missing, weighed by date"),
        pytest.param((0.0, NAN, NAN, NAN, 8.0), (0.0, 1.0, 4.0, 5.0, 8.0), id="three dates missing"),
        pytest.param((NAN, 1.0, NAN, 5.0, NAN), (1.0, 1.0, 4.0, 5.0, 5.0), id="start, middle and end"),
        pytest.param((NAN, NAN, 7.0, NAN, NAN), (7.0, 7.0, 7.0, 7.0, 7.0), id="one observation only"),
        pytest.param((1.0, 2.0, 3.0, 4.0, 5.0), (1.0, 2.0, 3.0, 4.0, 5.0), id="no gap"),
        pytest.param((0.0, np.inf, 8.0, -np.inf, 6.0), (0.0, 2.0, 8.0, 7.5, 6.0), id="infinity is missing"),
    ],
)
def test_gaps_are_filled_by_date(given, expected, dtype):
    filled = fill_gaps(pixel(*given, dtype=dtype), DAYS)
    assert filled.dtype == dtype
    np.testing.assert_allclose(filled, pixel(*expected), rtol=1e-6)


def test_equally_spaced_dates_are_filled_as_by_index():
    filled = fill_gaps(pixel(1.0, NAN, NAN, 4.0), np.arange(4) * 16.0)
    np.testing.assert_allclose(filled.ravel(), [1.0, 2.0, 3.0, 4.0])


def test_band_without_observation_stays_missing_and_leaves_the_other_alone(dtype):
    series = np.array([[[NAN, 1.0], [NAN, NAN], [NAN, 3.0]]], dtype=dtype)
    filled = fill_gaps(series, np.array([0.0, 5.0, 20.0]))
    assert np.isnan(filled[0, :, 0]).all()
    np.testing.assert_allclose(filled[0, :, 1], [1.0, 1.5, 3.0])


def test_each_pixel_and_band_is_filled_from_itself_only():
    generator = np.random.default_rng(0)
    days = np.sort(generator.choice(1000, 9, replace=False)).astype(float)
    series = generator.random((40, 9, 3))
    series[generator.random(series.shape) < 0.5] = NAN
    series[:, 4, :] = 0.25
    filled = fill_gaps(series, days)
    for n in range(40):
        for b in range(3):
            known = np.isfinite(series[n, :, b])
            np.testing.assert_allclose(filled[n, :, b], np.interp(days, days[known], series[n, known, b]), atol=1e-12)


def test_given_series_are_not_changed():
    series = pixel(1.0, NAN, 3.0)
    fill_gaps(series, np.array([0.0, 1.0, 2.0]))
    assert np.isnan(series[0, 1, 0])


def test_observations_are_needed_in_every_band():
    series = np.array(
        [[[NAN, NAN], [NAN, 1.0]], [[2.0, NAN], [NAN, 1.0]], [[NAN, NAN], [NAN, NAN]], [[np.inf, 1.0], [NAN, 1.0]]]
    )
    assert has_observations(series).tolist() == [False, True, False, False]


@pytest.mark.parametrize(
    ("given", "gap"),
    [
        pytest.param((1.0, 2.0, 3.0, 4.0, 5.0), 0, id="none"),
        pytest.param((1.0, NAN, 3.0, 4.0, 5.0), 40, id="one date, from one observation to the next"),
        pytest.param((1.0, NAN, NAN, 4.0, 5.0), 50, id="two dates"),
        pytest.param((NAN, NAN, 3.0, 4.0, 5.0), 40, id="from the first date"),
        pytest.param((1.0, 2.0, 3.0, 4.0, NAN), 30, id="to the last date"),
        pytest.param((NAN, 2.0, NAN, 4.0, NAN), 40, id="the longest counts"),
        pytest.param((NAN, NAN, NAN, NAN, NAN), np.inf, id="nothing observed"),
    ],
)
def test_longest_gap_in_days(given, gap):
    assert longest_gaps(np.isfinite(pixel(*given)), DAYS).tolist() == [gap]


def test_longest_gap_over_bands():
    series = np.concatenate([pixel(1.0, 2.0, 3.0, 4.0, 5.0), pixel(1.0, NAN, 3.0, 4.0, 5.0)], axis=2)
    assert longest_gaps(np.isfinite(series), DAYS).tolist() == [40]


def test_interpolation_is_linear_by_date_and_holds_at_the_ends(dtype):
    series = pixel(0.0, 1.0, 4.0, 5.0, 2.0, dtype=dtype)
    interpolated = interpolate_along_time(
        series.transpose(1, 2, 0), DAYS, np.array([-5.0, 0.0, 5.0, 25.0, 50.0, 65.0, 80.0, 90.0])
    )
    assert interpolated.dtype == dtype
    np.testing.assert_allclose(interpolated.ravel(), [0, 0, 0.5, 2.5, 5, 3.5, 2, 2], rtol=1e-6)


def test_missing_values_are_reported_by_date():
    series = np.concatenate([pixel(1.0, NAN, 3.0, 4.0, NAN), pixel(1.0, NAN, 3.0, 4.0, 5.0)])
    days = [date(2020, 9, day) for day in (1, 2, 3, 4, 5)]
    missing = missing_by_date(series)
    assert missing.tolist() == [0, 2, 0, 0, 1]
    assert str(describe_missing(missing, 2, days)) == "Missing observations: 2020-09-02 100 %, 2020-09-05 50 %"
    assert describe_missing(np.zeros(5, np.int64), 2, days) is None


def test_of_many_dates_with_gaps_the_worst_are_named():
    days = tuple(date(2020, 1, 1) + timedelta(days=number) for number in range(100))
    missing = np.ones(100, dtype=int)
    missing[40:52] = 50
    words = str(describe_missing(missing, 100, days))
    assert words.startswith("Missing observations: 6.9 % of all; most on 2020-02-10 50 %, 2020-02-11 50 %")
    assert words.count(" 50 %") == 12
    assert " 1 %" not in words


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("dates", "share"), [(1, 0.3), (23, 0.05), (23, 0.9), (300, 0.4)])
@pytest.mark.parametrize("is_of_all_bands", [False, True])
def test_looking_neighbours_up_gives_the_bits_of_filling_everywhere(dates, share, dtype, is_of_all_bands):
    generator = np.random.default_rng(7)
    values = generator.random((dates, 3, 90)).astype(dtype)
    absent = generator.random((dates, 1 if is_of_all_bands else 3, 90)) < share
    absent[:, :, 5] = True
    values[np.broadcast_to(absent, values.shape)] = np.nan
    days = np.cumsum(generator.integers(1, 30, dates)).astype(float)
    expected = gaps._fill_everywhere(torch.from_numpy(values), days, torch).numpy()
    for found in (
        gaps.fill_along_time(values, days),
        gaps.fill_along_time(torch.from_numpy(values), days, torch).numpy(),
        gaps.fill_along_time(values, days, np, np.isnan(values)),
    ):
        np.testing.assert_array_equal(found, expected)
    marked = np.where(np.isnan(values), dtype(-9999), values)
    for found in (
        gaps.fill_along_time(marked, days, np, np.isnan(values)),
        gaps.fill_along_time(torch.from_numpy(marked), days, torch, np.isnan(values)).numpy(),
    ):
        known = ~np.isnan(expected)
        np.testing.assert_array_equal(found[known], expected[known])
