"""The packaged plugin in a fresh profile."""

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """qgis_process of a new user, whose plugins folder holds the zip's content."""
    folder = tmp_path_factory.mktemp("fresh")
    zip_file = subprocess.run(
        [ROOT / ".ci" / "package", folder], capture_output=True, text=True, check=True
    ).stdout.strip()
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
