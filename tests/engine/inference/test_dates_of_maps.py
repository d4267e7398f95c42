"""Do the dates of a cube fit those of the model?"""

import re
from datetime import date, timedelta

import numpy as np
import pytest
from builders import RecordingFeedback, open_rasters, small_model, timeline, write_series_cube

from model.inference.compatibility import check_fit
from model.runtime.errors import ModelFileError


def fit(cube, card):
    feedback = RecordingFeedback()
    check_fit(card, cube, feedback)
    return feedback.warnings


def cube_of(folder, days):
    return open_rasters(write_series_cube(folder, np.ones((len(days), 1, 2, 2), np.int16), days=days))


def test_other_dates_of_the_season_are_interpolated_and_reported(tmp_path):
    cube, feedback = cube_of(tmp_path, timeline(9, step=15)), RecordingFeedback()
    np.testing.assert_array_equal(check_fit(small_model()[1], cube, feedback), [0, 30, 60, 90, 120])
    assert (
        "interpolated from 9 dates to the 5 that the model was trained on (2020-09-01 to 2020-12-30)"
        in feedback.log_text
    )
    assert feedback.warnings == []


def test_season_is_found_in_another_year_whatever_its_first_date(tmp_path):
    """The model's series begins on 1 September; the rasters begin twelve days before, three years later."""
    cube = cube_of(tmp_path, timeline(15, date(2023, 8, 20), step=10))
    np.testing.assert_allclose(check_fit(small_model()[1], cube, RecordingFeedback()), [12, 42, 72, 102, 132], atol=1)


def test_own_dates_are_taken_where_they_are_nearly_the_models(tmp_path):
    days = [
        day + timedelta(days=shift) for day, shift in zip(timeline(5, date(2021, 9, 1)), (0, 9, -9, 14, 0), strict=True)
    ]
    assert check_fit(small_model()[1], cube_of(tmp_path, days), RecordingFeedback()) is None


def test_half_a_season_is_refused_with_both_spans(tmp_path):
    with pytest.raises(ModelFileError) as refusal:
        fit(cube_of(tmp_path, timeline(3, step=15)), small_model()[1])
    for words in ("from 2020-09-01 to 2020-10-01", "(2020-09-01 to 2020-12-30)", "whole season"):
        assert words in refusal.value.sentence


def test_rasters_far_apart_are_warned_of(tmp_path):
    (warning,) = fit(cube_of(tmp_path, timeline(2, step=120)), small_model()[1])
    assert "up to 120 days between two dates and the model reads one every 30" in warning


@pytest.mark.parametrize("year", [2010, 2020, 2023])
def test_same_season_of_any_year_is_no_cause_to_warn(tmp_path, year):
    assert fit(cube_of(tmp_path, timeline(5, date(year, 9, 3))), small_model()[1]) == []


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (date(2021, 10, 1), "30 days later"),
        (date(2019, 8, 1), "3[12] days earlier"),
        (date(2021, 3, 1), "18. days (later|earlier)"),
    ],
)
def test_other_season_is_warned_of(tmp_path, first, words):
    warnings = fit(cube_of(tmp_path, timeline(5, first)), small_model()[1])
    assert len(warnings) == 1
    assert re.search(words, warnings[0])


def test_model_that_knows_positions_only_is_warned_of(tmp_path):
    warnings = fit(cube_of(tmp_path, timeline(5)), small_model(days=[])[1])
    assert len(warnings) == 1
    assert "position" in warnings[0]
