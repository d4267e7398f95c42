"""The packaged plugin in a fresh profile: by hand in a window, on a computer without engine, and without a window."""

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from real_window import as_a_new_user, run_session

pytestmark = pytest.mark.idle

ROOT = Path(__file__).resolve().parents[3]
SESSION = Path(__file__).parents[1] / "sessions" / "first_day_session.py"
DEMO = {"SIZE": 90, "DATES": 12, "POINTS": 120, "SEED": 3}
TRAINING = {"RECIPE": 2, "EPOCHS": 30}


@pytest.fixture(scope="module")
def zip_file(tmp_path_factory):
    package = [ROOT / ".ci" / "package", tmp_path_factory.mktemp("dist")]
    return subprocess.run(package, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture(scope="module")
def qgis_process(zip_file, tmp_path_factory):
    """qgis_process of a new user, whose plugins folder holds the zip's content."""
    folder = tmp_path_factory.mktemp("fresh")
    plugins = folder / "plugins"
    zipfile.ZipFile(zip_file).extractall(plugins)
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }

    def call(*arguments):
        done = subprocess.run(["qgis_process", *arguments], env=environment, capture_output=True, text=True, cwd=folder)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    before = sorted(path.relative_to(plugins) for path in plugins.rglob("*"))
    assert "lstm_fcn" in call("plugins", "enable", "lstm_fcn")
    yield call
    assert sorted(path.relative_to(plugins) for path in plugins.rglob("*")) == before


def test_it_trains_and_maps(qgis_process, demo, tmp_path):
    model, classes = tmp_path / "m.safetensors", tmp_path / "map.tif"
    training = ["--CLASS_FIELD=label", "--RECIPE=2", "--EPOCHS=3", f"--SAMPLES={demo['SAMPLES']}"]
    qgis_process("run", "lstmfcn:train", *training, f"--RASTERS={demo['CUBE']}", f"--MODEL={model}")
    qgis_process("run", "lstmfcn:classify", f"--MODEL={model}", f"--RASTERS={demo['CUBE']}", f"--CLASSES={classes}")
    assert classes.stat().st_size > 0


@pytest.fixture(scope="module")
def first_day(zip_file, tmp_path_factory):
    """What a person saw who began with the zip: an empty profile, an empty cache folder, no engine."""
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    output, profiles, cache = (tmp_path_factory.mktemp(name) for name in ("day", "profiles", "cache"))
    given = {"ZIP": zip_file, "DEMO": DEMO, "TRAINING": TRAINING}
    yield run_session(SESSION, given, output, profiles, environment=as_a_new_user(cache), settings="", longest=1500)
    shutil.rmtree(cache)


def test_first_start_offers_the_set_up_and_nothing_else_runs(first_day):
    assert first_day["installed"]
    assert first_day["offered"] == ["The engine that trains and classifies is not set up yet."]
    assert {"train", "classify"} <= set(first_day["cannot_run_yet"])
    assert "setupengine" not in first_day["cannot_run_yet"]
    assert first_day["linked"]


def test_set_up_from_the_message_makes_an_engine(first_day):
    step, state, log = first_day["set_up"]
    assert "The engine is ready." in step, log
    assert "lstm_fcn/engines" in state
    assert first_day["package"]


@pytest.mark.parametrize("algorithm", ["createdemo", "train", "classify"])
def test_from_demo_data_to_a_map(first_day, algorithm):
    assert first_day[algorithm]["ok"], first_day[algorithm]["text"]
    period = "2023-09 – 2024-08"
    assert {f"{title} {period}" for title in ("Class map", "Probabilities", "Uncertainty")} <= set(first_day["layers"])


def test_the_history_knows_what_was_run(first_day):
    assert {"lstmfcn:createdemo", "lstmfcn:train", "lstmfcn:classify"} <= set(first_day["history"])


def test_series_and_preview_answer(first_day):
    assert first_day["series"] == ["", "", ""]
    assert first_day["preview"]
    assert first_day["exceptions"] == []
