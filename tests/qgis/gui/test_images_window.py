"""The images of a cube on the map in a real window (images_session.py is what the person does)."""

import shutil
from pathlib import Path

import pytest
from image_cube import contents, write_cube
from osgeo import gdal
from real_window import run_session

pytestmark = pytest.mark.apart

gdal.UseExceptions()
SESSION = Path(__file__).parents[1] / "sessions" / "images_session.py"


@pytest.fixture(scope="module")
def seen(provider, tmp_path_factory):
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    folder = write_cube(tmp_path_factory.mktemp("images") / "cube", dates=6, size=60)
    before = contents(folder)
    output = tmp_path_factory.mktemp("seen")
    found = run_session(SESSION, {"CUBE": str(folder)}, output, tmp_path_factory.mktemp("profiles"))
    return {**found, "unchanged": contents(folder) == before}


def test_nothing_is_loaded_before_it_is_needed_and_nothing_fails_unseen(seen):
    assert not seen["loaded_at_start"]
    assert seen["exceptions"] == []
    assert seen["boxes"] == []


def test_the_panel_shows_the_first_date(seen):
    assert seen["opened"]
    assert seen["first"] == ["2023-09-05 · Natural colour"]


def test_the_arrow_keys_go_from_date_to_date(seen):
    assert seen["fourth"] == ["2023-10-23 · Natural colour"]
    assert seen["seconds_a_date"] < 2


def test_another_composite_keeps_the_date(seen):
    assert seen["index"] == ["2023-10-23 · NDVI"]


def test_the_temporal_controller_shows_one_image_a_frame(seen):
    assert seen["animated"]["checked"] == 6  # all are switched on, and the controller chooses
    assert seen["animated"]["map"] == ["2023-10-23 · Natural colour"]
    assert seen["frames"] == 6
    assert seen["next"] == [["2023-11-08 · Natural colour"], "2023-11-08"]
    assert seen["by_slider"] == ["2023-09-21 · Natural colour"]
    assert seen["off"] == ["2023-09-21 · Natural colour"]


def test_the_swipe_goes_with_its_tool(seen):
    assert seen["swipe"]
    assert seen["line"] == 20
    assert seen["swipe_left"] == [False, True]


def test_a_click_on_the_series_shows_that_date(seen):
    assert seen["series"]
    day, shown = seen["clicked"]
    assert shown == [f"{day} · Natural colour"]
    assert seen["marked"] == [day, "2023-09-05"]


def test_the_layers_open_again_with_the_project(seen):
    assert seen["after_clearing"][0]
    assert seen["read"] == [6, True]


def test_the_folder_is_as_it_was(seen):
    assert seen["unchanged"]
