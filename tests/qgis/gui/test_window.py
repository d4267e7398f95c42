"""A real QGIS window under Xvfb, used as a person would (window_session.py is what the person does)."""

import re
import shutil
from pathlib import Path

import pytest
from real_window import run_session

pytestmark = pytest.mark.apart

NAMES = {
    title: f"{title} · {file}"
    for title, file in (("Class map", "classes"), ("Uncertainty", "uncertainty"), ("Probabilities", "probabilities"))
}
SESSION = Path(__file__).parents[1] / "sessions" / "window_session.py"


@pytest.fixture(scope="module")
def seen(demo, tmp_path_factory):
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    output = tmp_path_factory.mktemp("window")
    given = {"SAMPLES": demo["SAMPLES"], "CUBE": demo["CUBE"]}
    return {**run_session(SESSION, given, output, tmp_path_factory.mktemp("profiles")), "folder": output}


@pytest.mark.parametrize("step", ["train", "classify"])
def test_run_works_in_the_background(seen, step):
    assert seen[step]["ok"], seen[step]["text"]
    assert seen[step]["ticks"] >= 5
    assert seen[step]["longest_gap"] < 2  # the timer asks for 0.2 s; a blocked window would not tick until the end


def test_progress_grows_with_the_epochs(seen):
    progress = [value for value in seen["train"]["progress"] if value > 0]
    assert len(set(progress)) >= 3
    assert progress == sorted(progress)


def test_nothing_opened_and_nothing_failed_unseen(seen):
    assert seen["boxes"] == []
    assert seen["exceptions"] == []


def test_layers_are_grouped_under_the_models_name(seen):
    assert seen["layers"]["groups"]["demo crops"] == list(NAMES.values())


def test_class_map_has_names_and_colours(seen):
    layer = seen["layers"]["layers"][NAMES["Class map"]]
    assert layer["renderer"] == "paletted"
    assert any(re.fullmatch(r"Forest \([\d.]+ %\)", label) and colour == "#036a42" for label, colour in layer["legend"])
    assert len(layer["legend"]) == 6


def test_probabilities_read_0_to_1_on_a_ramp(seen):
    layer = seen["layers"]["layers"][NAMES["Probabilities"]]
    assert layer["renderer"] == "singlebandpseudocolor"
    assert layer["range"] == [0, 1]
    assert 0 <= layer["value"] <= 1
    assert layer["bands"][1] == "Band 2: Forest"
    assert "Forest" in layer["styles"]


def test_the_training_report_opens_in_the_results_viewer(seen):
    assert [Path(file).name for _, file in seen["viewer"]] == ["report.html"]


def test_cancel_stops_within_two_seconds(seen):
    assert not seen["cancelled"]["ok"]
    assert seen["cancelled"]["seconds_to_stop"] < 2
    assert seen["cancelled"]["engines"] == 0
    assert "Cancelled: nothing was written." in seen["cancelled"]["text"]


def test_a_killed_engine_is_said_and_qgis_goes_on(seen):
    assert not seen["killed"]["ok"]
    assert "killed by signal 9" in seen["killed"]["text"]
    assert "lstmfcn:train" in seen["toolbox"]
    assert seen["engines"] == 0


def test_only_results_are_left(seen):
    assert [name for name in seen["files"] if "cancelled" in name or ".killed" in name or name.startswith(".")] == []


@pytest.mark.parametrize("name", ["train", "train_log", "classify", "map"])
def test_screenshots_show_something(seen, name):
    from qgis.PyQt.QtGui import QImage

    picture = QImage(str(seen["folder"] / f"{name}.png"))
    assert picture.width() > 800
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 17) for y in range(0, picture.height(), 17)}
    assert len(colours) > 8
