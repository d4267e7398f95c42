"""Rasters of several seasons with a model of one."""

import json
from datetime import date

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback, open_rasters, small_model, timeline, write_series_cube

from model.commands.registry import run_command
from model.inference.compatibility import check_fit, keep_season, season_in
from model.network.model_file import save_model

DAYS = [*timeline(5), *timeline(5, date(2021, 9, 1))]  # September to December of two years, every 30 days
SECOND = "2021-09-01"


@pytest.fixture
def values():
    return np.random.default_rng(1).integers(0, 10_000, (10, 1, 6, 6)).astype(np.int16)


@pytest.fixture
def model(tmp_path):
    save_model(tmp_path / "m.safetensors", *small_model())
    return tmp_path / "m.safetensors"


def mapped(model, folder, target, **job):
    feedback = RecordingFeedback()
    run_command("classify", {"model": str(model), "rasters": [str(folder)], "classes": str(target), **job}, feedback)
    with rasterio.open(target) as dataset:
        return dataset.read(1), dataset.tags(), feedback


def test_map_says_which_dates_it_was_made_from_and_how_to_map_the_other_season(tmp_path, model, values):
    both = write_series_cube(tmp_path / "both", values, days=DAYS, scale=1e-4)
    first, items, feedback = mapped(model, both, tmp_path / "first.tif")
    (warning,) = feedback.warnings
    assert "2021-09-01 to 2021-12-30 (5 dates)" in warning
    assert f"set start_date to {SECOND}" in warning
    assert "Made from 5 dates, 2020-09-01 to 2020-12-30." in feedback.log_text
    assert json.loads(items["LSTMFCN_TIMELINE"]) == [str(day) for day in DAYS[:5]]
    assert json.loads(items["LSTMFCN_LEFT_OUT"]) == [str(day) for day in DAYS[5:]]

    second, items, feedback = mapped(model, both, tmp_path / "second.tif", start_date=SECOND)
    assert feedback.warnings == []
    assert "Made from 5 dates, 2021-09-01 to 2021-12-30." in feedback.log_text
    assert "LSTMFCN_LEFT_OUT" not in items
    for made, part in ((first, slice(0, 5)), (second, slice(5, 10))):
        alone = write_series_cube(tmp_path / f"alone{part.start}", values[part], days=DAYS[part], scale=1e-4)
        expected, *_ = mapped(model, alone, tmp_path / f"alone{part.start}.tif")
        np.testing.assert_array_equal(made, expected)
    assert (first != second).any()


def test_pixel_that_only_the_other_season_saw_stays_unknown(tmp_path, model, values):
    values[:5, :, 2, 3] = -1
    both = write_series_cube(tmp_path / "both", values, days=DAYS, nodata=-1, scale=1e-4)
    codes, *_ = mapped(model, both, tmp_path / "map.tif")
    assert np.flatnonzero(codes.ravel() == 255).tolist() == [2 * 6 + 3]


def test_season_that_begins_within_the_rasters_is_found(tmp_path, values):
    """Half a season, then a whole one: the whole one is mapped."""
    days = [*timeline(3, date(2020, 11, 1)), *timeline(5, date(2021, 9, 1))]
    cube = open_rasters(write_series_cube(tmp_path, values[:8], days=days))
    feedback = RecordingFeedback()
    cut, target_days = keep_season(cube, check_fit(small_model()[1], cube, feedback), feedback)
    assert cut.timeline[-5:] == tuple(days[-5:])
    assert cut.left_out == tuple(days[:3])
    np.testing.assert_allclose(target_days + (cut.timeline[0] - days[3]).days, [0, 30, 60, 90, 120], atol=1)


def test_dates_next_to_the_season_are_kept_to_interpolate(tmp_path):
    days = timeline(30, date(2020, 6, 1), step=16)
    cube = open_rasters(write_series_cube(tmp_path, np.ones((30, 1, 2, 2), np.int16), days=days))
    target_days = check_fit(small_model()[1], cube, RecordingFeedback())
    season = season_in(cube, target_days)
    assert days[season][0] < date(2020, 9, 1) < days[season][2]
    assert days[season][-3] < date(2020, 12, 30) < days[season][-1]


def test_a_date_beside_the_last_one_of_the_season_stands_for_it(tmp_path):
    """A season of a leap year ends a day later, and must not reach for the next one."""
    days = [date(2021, 8, 31), *timeline(4, date(2021, 10, 1)), *timeline(5, date(2022, 8, 31))]
    days[4] = date(2021, 12, 29)
    cube = open_rasters(write_series_cube(tmp_path, np.ones((10, 1, 2, 2), np.int16), days=days))
    season = season_in(cube, check_fit(small_model()[1], cube, RecordingFeedback()))
    assert cube.timeline[season] == tuple(days[:5])


def test_dates_of_the_model_that_the_rasters_do_not_reach_are_told(tmp_path):
    """The last date of five lies two steps after the last raster."""
    cube = open_rasters(write_series_cube(tmp_path, np.ones((6, 1, 2, 2), np.int16), days=timeline(6, step=14)))
    feedback = RecordingFeedback()
    check_fit(small_model()[1], cube, feedback)
    (warning,) = feedback.warnings
    assert warning.startswith("20 % of the dates the model was trained on (2020-09-01 to 2020-12-30)")
    assert "2020-11-10" in warning


def test_dates_without_any_observation_are_told_where_they_are_many(tmp_path, model, values):
    values = values[:5].copy()
    for lost, told in (((1,), False), ((1, 2, 4), True)):
        values[list(lost)] = -1
        folder = write_series_cube(tmp_path / f"cube{told}", values, days=DAYS[:5], nodata=-1, scale=1e-4)
        *_, feedback = mapped(model, folder, tmp_path / "map.tif")
        said = [line for line in feedback.warnings if "no observation at all" in line]
        assert [line[:15] for line in said] == (["3 of 5 dates ha"] if told else [])
