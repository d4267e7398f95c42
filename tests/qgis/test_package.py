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


def test_from_nothing_to_a_map(qgis_process, tmp_path):
    cube, samples, model, classes = (tmp_path / name for name in ("cube", "samples.gpkg", "m.safetensors", "map.tif"))
    numbers = ["--SIZE=50", "--DATES=8", "--POINTS=60"]
    demo = [f"--CUBE={cube}", f"--SAMPLES={samples}", f"--TRUTH={tmp_path}/truth.tif"]
    qgis_process("run", "lstmfcn:createdemo", *numbers, *demo)
    training = ["--CLASS_FIELD=label", "--RECIPE=2", "--EPOCHS=5", f"--SAMPLES={samples}", f"--RASTERS={cube}"]
    qgis_process("run", "lstmfcn:train", *training, f"--MODEL={model}")
    qgis_process("run", "lstmfcn:classify", f"--MODEL={model}", f"--RASTERS={cube}", f"--CLASSES={classes}")
    assert classes.stat().st_size > 0
