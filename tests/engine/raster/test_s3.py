"""A cube in buckets of a real S3 server on this machine, which checks every signature."""

import json
import subprocess
from datetime import date

import numpy as np
import pytest
from builders import ROOT, RecordingFeedback, open_rasters, timeline
from plans import pixels, write_model
from stac_items import demo_items

from model.commands.registry import run_command
from model.cube.reader import CubeReader, windows_of
from model.raster import network
from model.runtime.errors import CubeError

PYTHON = ROOT / ".venv" / "bin" / "python"  # of the tests of the QGIS side; moto does not go with the engine's packages
SERVER = ROOT / "tests" / "engine" / "s3_server.py"
BUCKET = "crops"
pytestmark = pytest.mark.idle


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """The process, and what it says of itself."""
    has_moto = [PYTHON, "-c", "import importlib.util, sys; sys.exit(importlib.util.find_spec('moto') is None)"]
    if not PYTHON.exists() or subprocess.run(has_moto, check=False).returncode:
        pytest.skip("moto is not installed in .venv")
    process = subprocess.Popen(
        [PYTHON, SERVER], cwd=tmp_path_factory.mktemp("moto"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    yield process, json.loads(process.stdout.readline())
    process.kill()
    process.wait()


@pytest.fixture
def as_user(server, monkeypatch, tmp_path):
    """GDAL's settings of a user who has logged in; what uploads a folder."""
    process, about = server
    for name, value in {
        "AWS_ACCESS_KEY_ID": about["aws_access_key_id"],
        "AWS_SECRET_ACCESS_KEY": about["aws_secret_access_key"],
        "AWS_REGION": about["region"],
        "AWS_S3_ENDPOINT": about["address"].removeprefix("http://"),
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(network, "FIRST_WAIT", 0.05)

    def upload(folder, prefix):
        process.stdin.write(json.dumps({"folder": str(folder), "prefix": prefix}) + "\n")
        process.stdin.flush()
        assert process.stdout.readline() == "uploaded\n"

    return upload


def items_file(folder, path, address):
    path.write_text(json.dumps({"type": "FeatureCollection", "features": demo_items(folder, address)}))
    return path


def test_a_map_from_a_bucket_is_that_from_files(as_user, tmp_path):
    folder = tmp_path / "cube"
    folder.mkdir()
    local = items_file(folder, tmp_path / "local.json", f"{folder}/")
    items = items_file(folder, tmp_path / "items.json", f"s3://{BUCKET}/cube/")
    as_user(folder, "cube")
    days = timeline(4, date(2022, 1, 5))
    model = write_model(tmp_path / "model.safetensors", dates=4, bands=("B04", "B08"), days=days)
    maps = []
    for name, rasters in (("files", [str(local)]), ("bucket", [str(items), f"s3://{BUCKET}/"])):
        target = str(tmp_path / f"{name}.tif")
        run_command(
            "classify", {"model": str(model), "rasters": rasters, "classes": target, "precision": "float32"},
            RecordingFeedback(),
        )  # fmt: skip
        maps.append(pixels(target))
    np.testing.assert_array_equal(*maps)


def test_addresses_of_a_bucket_are_rasters_too(as_user, tmp_path):
    (tmp_path / "cube").mkdir()
    demo_items(tmp_path / "cube", "")
    as_user(tmp_path / "cube", "others")
    names = sorted(file.name for file in (tmp_path / "cube").glob("*_B04_*.tif"))
    cube = open_rasters(*(f"/vsis3/{BUCKET}/others/{name}" for name in names))
    local = open_rasters(*(tmp_path / "cube" / name for name in names))
    read = []
    for each in (cube, local):
        with CubeReader(each) as reader:
            read.append(reader.read(next(windows_of(each, 10**6))))
    np.testing.assert_array_equal(*read)


@pytest.mark.parametrize("secret", ["wrong", None])
def test_a_login_that_does_not_fit_is_named(as_user, tmp_path, monkeypatch, secret):
    (tmp_path / "cube").mkdir()
    demo_items(tmp_path / "cube", "", dates=1)
    as_user(tmp_path / "cube", "shut")
    if secret:
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret)
    else:
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.delenv(name)
    name = sorted((tmp_path / "cube").glob("*_B04_*.tif"))[0].name
    with pytest.raises(CubeError) as told:
        open_rasters(f"/vsis3/{BUCKET}/shut/{name}")
    assert f"/vsis3/{BUCKET}/shut/{name}" in str(told.value)
    assert "needs a login" in str(told.value)
