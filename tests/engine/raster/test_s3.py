"""A cube in buckets of a real S3 server on this machine, which checks every signature."""

import json
import os
import socket
import subprocess
import sys
import time
from datetime import date

import numpy as np
import pytest
import requests
from builders import RecordingFeedback, open_rasters, timeline
from plans import pixels, write_model
from stac_items import demo_items

from model.commands.registry import run_command
from model.cube.reader import CubeReader, windows_of
from model.raster import network
from model.runtime.errors import CubeError

boto3 = pytest.importorskip("boto3", reason="moto and boto3 are not installed in the engine")
pytest.importorskip("moto", reason="moto is not installed in the engine")
pytestmark = pytest.mark.idle
BUCKET, REGION = "crops", "sa-east-1"
ALL = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
CALLS_BEFORE_LOGIN = 4  # a bucket, a user, its rights, its key


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "INITIAL_NO_AUTH_ACTION_COUNT": str(CALLS_BEFORE_LOGIN),
        "S3_IGNORE_SUBDOMAIN_BUCKETNAME": "true",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)], env=environment,
        cwd=tmp_path_factory.mktemp("moto"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            requests.get(f"{address}/moto-api/", timeout=1)
            break
        except requests.ConnectionError:
            time.sleep(0.2)
    yield address
    process.kill()
    process.wait()


@pytest.fixture(scope="module")
def login(server):
    """A user who may do everything, and the bucket."""
    any_login = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": REGION, "endpoint_url": server}
    boto3.client("s3", **any_login).create_bucket(
        Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION}
    )
    users = boto3.client("iam", **any_login)
    users.create_user(UserName="ana")
    users.put_user_policy(UserName="ana", PolicyName="all", PolicyDocument=json.dumps(ALL))
    key = users.create_access_key(UserName="ana")["AccessKey"]
    return key["AccessKeyId"], key["SecretAccessKey"]


@pytest.fixture
def as_user(server, login, monkeypatch, tmp_path):
    """GDAL's settings of a user who has logged in, and a client that uploads."""
    for name, value in {
        "AWS_ACCESS_KEY_ID": login[0],
        "AWS_SECRET_ACCESS_KEY": login[1],
        "AWS_REGION": REGION,
        "AWS_S3_ENDPOINT": server.removeprefix("http://"),
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(network, "FIRST_WAIT", 0.05)
    return boto3.client(
        "s3", aws_access_key_id=login[0], aws_secret_access_key=login[1], region_name=REGION, endpoint_url=server
    )


def upload(client, folder, prefix):
    for file in sorted(folder.glob("*.tif")):
        client.upload_file(str(file), BUCKET, f"{prefix}/{file.name}")


def items_file(folder, path, address):
    path.write_text(json.dumps({"type": "FeatureCollection", "features": demo_items(folder, address)}))
    return path


def test_a_map_from_a_bucket_is_that_from_files(as_user, tmp_path):
    folder = tmp_path / "cube"
    folder.mkdir()
    local = items_file(folder, tmp_path / "local.json", f"{folder}/")
    items = items_file(folder, tmp_path / "items.json", f"s3://{BUCKET}/cube/")
    upload(as_user, folder, "cube")
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
    upload(as_user, tmp_path / "cube", "others")
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
    upload(as_user, tmp_path / "cube", "shut")
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
