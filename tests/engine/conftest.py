"""Engine tests: real rasters, the real network code, no QGIS."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
# This process is not QGIS, so the plugin's package "processing" hides nothing here.
sys.path[:0] = [str(HERE.parents[1]), str(HERE)]

# Interrupted trainings are kept in the user's cache; those of the tests, and of the processes they start, are not.
_CACHE = tempfile.TemporaryDirectory(prefix="lstmfcn-tests-")
os.environ["XDG_CACHE_HOME"] = _CACHE.name

import torch
from builders import ROOT

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


@pytest.fixture
def channel():
    """A channel whose messages can be read back."""
    from builders import RecordingChannel

    return RecordingChannel()
