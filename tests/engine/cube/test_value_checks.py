"""Numbers that look like no data, and dates that look like another unit."""

from datetime import date, timedelta

import numpy as np
import pytest
from builders import RecordingFeedback, open_rasters, write_raster

from model.cube.value_checks import warn_of_values
from model.products.encodings import Encoding

DATES, POINTS = 8, 60
TIMELINE = [date(2020, 1, 1) + timedelta(16 * t) for t in range(DATES)]
BANDS = ("red", "nir")


def reflectances(seed=0):
    return np.random.default_rng(seed).uniform(0.02, 0.5, (POINTS, DATES, 2))


def warnings_of(series, encodings=None, bands=BANDS):
    feedback = RecordingFeedback()
    warn_of_values(series, bands, encodings or {}, TIMELINE, feedback)
    return feedback.warnings


@pytest.mark.parametrize(("fill", "scale"), [(-9999, 1.0), (-32768, 1e-4), (0, 1e-4), (65535, 1e-4), (-10000, 1e-4)])
def test_a_number_outside_of_the_images_is_told(fill, scale):
    series = reflectances()
    series[:20, 3:5] = fill * scale
    [warning] = warnings_of(series, dict.fromkeys(BANDS, Encoding(scale=scale)))
    assert f"The number {fill} stands in red, nir for 8 %" in warning


def test_a_number_in_one_band_alone_is_told_where_it_is_far_from_all_others():
    series = reflectances()
    series[:20, 3, 1] = -9999
    [warning] = warnings_of(series)
    assert "stands in nir for 4 %" in warning


def test_dates_in_another_unit_are_named():
    series = reflectances()
    series[:, 2] *= 10_000
    warnings = warnings_of(series)
    assert ["red" in warnings[0], "nir" in warnings[1], len(warnings)] == [True, True, 2]
    assert all("2020-02-02" in warning for warning in warnings)


@pytest.mark.parametrize(
    "series",
    [
        reflectances(),
        np.where(reflectances() < 0.1, np.nan, reflectances()),
        reflectances() * [1, 0],  # a band that is zero everywhere
        np.clip(reflectances() * 4 - 1.2, -1, 1),  # clipped indices
        reflectances() * 100 ** np.linspace(-1, 1, DATES)[:, None],  # rain of a dry and a wet season
        np.zeros((POINTS, DATES, 2)),
        np.full((POINTS, DATES, 2), np.nan),
        np.rint(reflectances() * 255) / 255,
    ],
)
def test_measurements_are_not_doubted(series):
    assert warnings_of(series) == []


def test_the_nodata_value_of_other_dates_is_told(tmp_path, feedback):
    layer = np.arange(100, 200, dtype=np.int16).reshape(10, 10)
    layer[:2] = -9999
    for day, nodata in (("20200101", -9999), ("20200117", 0), ("20200202", -9999)):
        write_raster(tmp_path / f"NDVI_{day}.tif", layer, nodata=nodata)
    open_rasters(tmp_path, feedback=feedback)
    [warning] = feedback.warnings
    assert "NDVI of 2020-01-17 holds the number -9999" in warning


def test_other_nodata_values_are_fine_where_they_do_not_stand(tmp_path, feedback):
    layer = np.arange(100, 200, dtype=np.int16).reshape(10, 10)
    for day, nodata in (("20200101", -9999), ("20200117", 0)):
        write_raster(tmp_path / f"NDVI_{day}.tif", layer, nodata=nodata)
    open_rasters(tmp_path, feedback=feedback)
    assert feedback.warnings == []
