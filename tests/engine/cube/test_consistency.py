"""Dates of a band that are encoded unlike the others."""

from datetime import date

import numpy as np
import pytest
from builders import RecordingFeedback, open_rasters, timeline, write_raster

from model.cube import consistency
from model.runtime.errors import CubeError

DAYS = timeline(4)
INTEGERS = np.random.default_rng(0).integers(200, 4000, (20, 20)).astype(np.int16)
SCALED = {"scale": 1e-4, "nodata": -9999}


def warnings_of(folder, odd, usual=INTEGERS, name="SENTINEL-2_MSI_21LXG_B04_{}.tif", odd_options=None, **options):
    """Warnings about a cube whose third date is another raster."""
    for day in DAYS:
        is_odd = day == DAYS[2]
        write_raster(folder / name.format(day), odd if is_odd else usual, **(odd_options if is_odd else options))
    feedback = RecordingFeedback()
    open_rasters(folder, feedback=feedback)
    return feedback.warnings


def test_date_that_has_lost_its_scale_is_refused_by_name(tmp_path):
    with pytest.raises(CubeError, match=rf"B04 of {DAYS[2]} is stored as integers without a scale .* 1e\+04 times"):
        warnings_of(tmp_path, INTEGERS, odd_options={"nodata": -9999}, **SCALED)


def test_date_of_another_scale_is_told(tmp_path):
    (line,) = warnings_of(tmp_path, INTEGERS, odd_options={"scale": 2e-4, "nodata": -9999}, **SCALED)
    assert str(DAYS[2]) in line and "0.0002" in line and str(DAYS[0]) not in line


def test_date_without_the_nodata_value_of_the_others_is_told(tmp_path):
    (line,) = warnings_of(tmp_path, INTEGERS, odd_options={"scale": 1e-4}, **SCALED)
    assert line.startswith(f"B04 of {DAYS[2]} has no nodata value, and other dates have -9999")


def test_decimal_numbers_among_integers_of_no_scale_are_refused_where_they_are_far_smaller(tmp_path):
    odd = (INTEGERS / 10_000).astype(np.float32)
    with pytest.raises(CubeError, match=f"B04 of {DAYS[2]} is stored as decimal numbers"):
        warnings_of(tmp_path, odd, odd_options={}, nodata=-9999)


@pytest.mark.parametrize(
    ("odd", "odd_options", "options"),
    [
        pytest.param((INTEGERS / 10_000).astype(np.float32), {}, SCALED, id="reflectances among scaled integers"),
        pytest.param(INTEGERS.astype(np.float32), {}, {}, id="the same numbers as floats"),
        pytest.param(INTEGERS + 1000, {**SCALED, "offset": -0.1}, SCALED, id="another baseline of Sentinel-2"),
        pytest.param(INTEGERS, {"scale": 1e-4, "nodata": 0}, SCALED, id="another nodata value"),
        pytest.param(INTEGERS, SCALED, SCALED, id="alike"),
    ],
)
def test_what_may_differ_is_not_told(tmp_path, odd, odd_options, options):
    assert warnings_of(tmp_path, odd, odd_options=odd_options, **options) == []


def test_of_as_many_dates_with_a_scale_and_without_those_without_are_named(tmp_path):
    for number, day in enumerate(DAYS):
        options = SCALED if number % 2 else {"nodata": -9999}
        write_raster(tmp_path / f"SENTINEL-2_MSI_21LXG_B04_{day}.tif", INTEGERS, **options)
    with pytest.raises(CubeError, match=rf"B04 of {DAYS[0]}, {DAYS[2]} is stored as integers without a scale"):
        open_rasters(tmp_path)


@pytest.mark.parametrize("has_offset", [True, False])
def test_a_date_of_sentinel_2_whose_offset_was_lost_or_applied_twice_is_told(tmp_path, has_offset):
    days = timeline(4, date(2023, 1, 1))
    for day in days:
        is_odd = day == days[2]
        options = {**SCALED, "offset": -0.1} if is_odd != has_offset else SCALED
        values = INTEGERS + 1000 if has_offset else INTEGERS
        write_raster(tmp_path / f"SENTINEL-2_MSI_21LXG_B04_{day}.tif", values, **options)
    feedback = RecordingFeedback()
    open_rasters(tmp_path, feedback=feedback)
    (line,) = feedback.warnings
    assert line.startswith(f"B04 of {days[2]} is stored as integers of scale 0.0001")


def test_pixels_are_not_looked_at_where_all_dates_are_encoded_alike(tmp_path, monkeypatch):
    """NaN included, which is unlike itself: each raster was opened again for each of the others."""
    looked_at = []
    monkeypatch.setattr(consistency, "_glance_stored", lambda source: looked_at.append(source.path))
    floats = (INTEGERS / 10_000).astype(np.float32)
    assert warnings_of(tmp_path, floats, floats, odd_options={"nodata": np.nan}, nodata=np.nan) == []
    assert looked_at == []


def test_a_nodata_number_is_looked_for_in_dates_of_nan(tmp_path):
    floats = (INTEGERS / 10_000).astype(np.float32)
    odd = np.where(INTEGERS < 1000, np.float32(-9999), floats)
    (line,) = warnings_of(tmp_path, odd, floats, odd_options={"nodata": np.nan}, nodata=-9999)
    assert line.startswith(f"B04 of {DAYS[2]} holds the number -9999")
