"""Timelines brought to another step."""

from datetime import date

import numpy as np
import pytest
from builders import open_rasters, timeline, write_series_cube

from model.cube.timeline import read_period, regular_timeline
from model.inference.compatibility import dates_to_read, season_shift
from model.raster.polygons import PolygonRule
from model.runtime.errors import CubeError
from model.samples.extraction import samples_at
from model.samples.points import Points


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("P16D", date(2020, 2, 16)),
        ("p2w", date(2020, 2, 14)),
        ("P1M", date(2020, 2, 29)),
        (" P1Y ", date(2021, 1, 31)),
    ],
)
def test_periods(text, later):
    assert date(2020, 1, 31) + read_period(text) == later


@pytest.mark.parametrize("text", ["", "16", "P0D", "P1H", "P-1D", "16D", "P1.5M"])
def test_what_is_no_period_is_refused_with_an_example(text):
    with pytest.raises(CubeError, match="write it like P16D"):
        read_period(text)


def test_a_regular_timeline_ends_within_the_span():
    days = regular_timeline(date(2020, 9, 1), date(2020, 10, 20), "P16D")
    assert days == (date(2020, 9, 1), date(2020, 9, 17), date(2020, 10, 3), date(2020, 10, 19))


def test_months_end_where_they_end():
    days = regular_timeline(date(2020, 10, 31), date(2021, 3, 31), "P1M")
    assert days == (
        date(2020, 10, 31), date(2020, 11, 30), date(2020, 12, 31), date(2021, 1, 31), date(2021, 2, 28), date(2021, 3, 31),
    )  # fmt: skip


def test_a_period_longer_than_the_span_is_refused():
    for period in ("P1M", "P9999M", "P9999Y"):
        with pytest.raises(CubeError, match="makes 1 dates between 2020-09-01 and 2020-09-20"):
            regular_timeline(date(2020, 9, 1), date(2020, 9, 20), period)


def test_samples_are_brought_to_the_period(tmp_path, feedback):
    """NDVI = days / 100, so the value at a date is known."""
    days = [date(2020, 9, 1), date(2020, 9, 11), date(2020, 10, 11)]
    values = np.array([0, 10, 40], np.int16)[:, None, None, None] + np.zeros((3, 1, 2, 2), np.int16)
    write_series_cube(tmp_path, values, days=days)
    cube = open_rasters(tmp_path, feedback=feedback, period="P8D")
    x, y = cube.grid.affine @ (np.array([0.5, 1.5]), np.array([0.5, 0.5]))
    points = Points((1, 2), tuple(x), tuple(y), "EPSG:32721", ("a", "b"))
    samples, _ = samples_at(points, cube, PolygonRule(), feedback)
    assert samples.timeline[1] == date(2020, 9, 9)
    assert samples.days == (0, 8, 16, 24, 32, 40)
    np.testing.assert_allclose(samples.series[0, :, 0], [0, 8, 16, 24, 32, 40])
    assert "6 dates, P8D apart, from 2020-09-01 to 2020-10-11" in feedback.log_text


def test_dates_at_half_a_step_are_still_the_models_own():
    model = timeline(4)
    days = [0.0, 30.0, 60.0, 90.0]
    assert (
        dates_to_read(days, model, [date(2020, 9, 1), date(2020, 10, 16), date(2020, 10, 31), date(2020, 11, 30)])
        is None
    )
    moved = [date(2020, 9, 1), date(2020, 10, 17), date(2020, 10, 31), date(2020, 11, 30)]
    np.testing.assert_array_equal(dates_to_read(days, model, moved), days)


@pytest.mark.parametrize(
    ("trained", "given", "days"),
    [
        (date(2013, 9, 14), date(2014, 9, 14), 0),
        (date(2013, 12, 31), date(2015, 1, 10), 10),
        (date(2014, 1, 5), date(2012, 12, 26), -10),
        (date(2000, 3, 1), date(2023, 3, 1), 0),
        (date(2013, 1, 1), date(2013, 6, 1), 151),
        (date(2013, 1, 1), date(2013, 9, 1), -122),
    ],
)
def test_shift_of_season_whatever_the_years(trained, given, days):
    assert season_shift(trained, given) == pytest.approx(days, abs=1)
