"""Engine tests: real rasters, the real network code, no QGIS."""

import os
import shlex
import sys
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
# This process is not QGIS, so the plugin's package "processing" hides nothing here.
sys.path[:0] = [str(HERE.parents[1]), str(HERE), str(HERE.parent)]

# Interrupted trainings are kept in the user's cache; those of the tests, and of the processes they start, are not.
_CACHE = tempfile.TemporaryDirectory(prefix="lstmfcn-tests-")
os.environ["XDG_CACHE_HOME"] = _CACHE.name

import torch
from builders import ROOT

from model.training import forest

torch.set_num_threads(1)


@pytest.fixture(scope="session")
def cache():
    """The folder that stands for the user's cache, in this process and in those it starts."""
    return Path(_CACHE.name)


@pytest.fixture(scope="session")
def real_data():
    """Folder of the sits data: environment variable LSTMFCN_DATA, or shared/data beside the repository."""
    named = os.environ.get("LSTMFCN_DATA")
    folder = Path(named) if named else ROOT.parent / "shared" / "data"
    if not (folder / "sinop_ndvi").is_dir():
        pytest.skip(f"no real data in {folder}; set LSTMFCN_DATA to the folder that holds sinop_ndvi")
    return folder


@pytest.fixture(autouse=True)
def forest_as_marked(request, monkeypatch):
    """A random forest of fewer trees, except in tests that are marked ``whole_forest``."""
    if not request.node.get_closest_marker("whole_forest"):
        monkeypatch.setattr(forest, "TREES", forest.TREES_AT_ONCE)


@pytest.fixture
def feedback():
    """A feedback whose messages can be read back."""
    from builders import RecordingFeedback

    return RecordingFeedback()


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 4 MB."""
    import shutil
    import subprocess

    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name != "posix" or os.geteuid() or not shutil.which("mount"):
        pytest.skip("a small disk needs root and mount")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A certificate for this machine, signed by itself, and its key."""
    import shutil
    import subprocess

    if not shutil.which("openssl"):
        pytest.skip("openssl makes the certificate")
    folder = tmp_path_factory.mktemp("certificate")
    files = folder / "cert.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1", "-out", str(files[0]), "-keyout", str(files[1])]
    subprocess.run(command, check=True, capture_output=True)
    return files


def make_cluster(folder):
    from dask_clusters import Cluster

    cluster = Cluster(folder)
    yield cluster
    cluster.close()


@pytest.fixture(scope="session")
def cluster(tmp_path_factory):
    """A Dask cluster of two workers, which no test changes."""
    yield from make_cluster(tmp_path_factory.mktemp("dask"))


@pytest.fixture
def own_cluster(tmp_path_factory):
    """A Dask cluster of two workers that a test may kill."""
    yield from make_cluster(tmp_path_factory.mktemp("dask"))


@pytest.fixture(scope="session")
def quick_python():
    """What runs ``-m model`` as the engine's Python does, but in copies of an engine that has loaded its libraries."""
    from engine_copies import EngineServer, request_of

    if not hasattr(os, "pidfd_open"):
        yield sys.executable
        return
    with tempfile.TemporaryDirectory(prefix="lstmfcn-engine-") as folder:
        server = EngineServer(sys.executable, folder)
        try:
            request = shlex.join(request_of(sys.executable, server.address({**os.environ, "PYTHONPATH": str(ROOT)})))
            script = Path(folder) / "python"
            script.write_text(f'#!/bin/sh\n[ "$1 $2" = "-m model" ] || exit 2\nshift 2\nexec {request} "$@"\n')
            script.chmod(0o755)
            yield str(script)
        finally:
            server.end()
