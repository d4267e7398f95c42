"""From an area to a folder of its images, by mouse and keyboard in a real window (find_images_session.py)."""

import shutil
from pathlib import Path

import pytest
from demo_catalog import items_of_cube
from loopback import loopback
from real_window import Display, run_session

pytestmark = pytest.mark.apart

SESSION = Path(__file__).parents[1] / "sessions" / "find_images_session.py"


@pytest.fixture(scope="module")
def seen(demo, tmp_path_factory):
    """In a dark theme, at the size that the window gives itself."""
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    output = tmp_path_factory.mktemp("find")
    with loopback(demo["CUBE"]) as server:
        server.offer(items_of_cube(demo["CUBE"], server.address), page=5)
        given = {
            "CATALOG": f"{server.address}stac", "BOX": [620_100, 8_689_300, 620_700, 8_689_900], "COPY": True,
            "START": "1990-01-01", "END": "2030-12-31",
        }  # fmt: skip
        return run_session(SESSION, given, output, tmp_path_factory.mktemp("profiles"), Display(1, "Night Mapping"))


def test_nothing_is_clipped_and_all_days_of_a_month_are_seen(seen):
    assert seen["clipped"] == []
    assert seen["scrolls"] == 0
    assert seen["searched"][1] > seen["size"][1]  # the calendar comes with the answer
    assert seen["searched"][0] <= 800
    assert seen["exceptions"] == []


def test_the_copies_are_those_of_the_ticked_dates_and_the_input_of_the_next_steps(seen):
    assert "11 of 12 dates" in seen["summary"]
    assert seen["copied"], seen["text"]
    assert seen["results"]["DATES"] == 11
    assert seen["rasters"] == [seen["results"]["FOLDER"]]
    assert "11 dates" in seen["detail"]
