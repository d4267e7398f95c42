"""The first day with the panel, by mouse in a real window (panel_session.py is what the person does)."""

import os
import shutil
from pathlib import Path

import pytest
from real_window import run_session

pytestmark = pytest.mark.apart

SESSION = Path(__file__).parents[1] / "sessions" / "panel_session.py"


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    output, home = tmp_path_factory.mktemp("panel"), tmp_path_factory.mktemp("home")
    environment = {**os.environ, "HOME": str(home)}
    given = {"TRAINING": {"RECIPE": 2, "EPOCHS": 25, "FOREST": False}}
    found = run_session(SESSION, given, output, tmp_path_factory.mktemp("profiles"), environment=environment)
    return {**found, "home": home}


def test_from_the_demo_to_a_map_in_eight_clicks(seen):
    assert seen["clicks"] == ["panel", "demo", "train", "Run", "map", "Run"]  # and two windows to close
    assert any(name.startswith("Class map") for name in seen["layers"])


def test_everything_is_kept_in_a_folder_of_the_documents(seen):
    files = [seen["setup"]["model"], seen["setup"]["class_map"], *seen["setup"]["rasters"]]
    assert all(Path(file).exists() and seen["home"] in Path(file).parents for file in files)


def test_points_stay_above_the_map(seen):
    assert seen["tree"][0].casefold() == "samples"  # QGIS may name it by its file


def test_the_list_of_results_does_not_halve_the_panel(seen):
    assert "Results Viewer" in seen["tabbed"]


def test_the_panel_says_what_was_done(seen):
    assert "accuracy" in seen["details"]["train"]
    assert "Report" in seen["details"]["train"]
    assert "_classes" in seen["details"]["map"]
    assert seen["details"]["assess"] == ""
