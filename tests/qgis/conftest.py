"""A real QGIS with the plugin loaded as it is when installed: package ``lstm_fcn`` in a plugins folder."""

import gc
import os
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PRIVATE = Path(tempfile.mkdtemp(prefix="lstmfcn-tests-"))
PLUGINS = PRIVATE / "plugins"

PLUGINS.mkdir()
(PRIVATE / "runtime").mkdir(mode=0o700)
(PRIVATE / "home").mkdir()
(PLUGINS / "lstm_fcn").symlink_to(ROOT)
os.environ.update(
    {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(PRIVATE / "home"),
        "QGIS_CUSTOM_CONFIG_PATH": str(PRIVATE / "profile"),
        "QGIS_PLUGINPATH": str(PLUGINS),
        "XDG_RUNTIME_DIR": str(PRIVATE / "runtime"),
        "XDG_CACHE_HOME": str(PRIVATE / "cache"),
        "LSTMFCN_PYTHON": str(ROOT / ".engine" / "bin" / "python"),
    }
)
HERE = Path(__file__).parent
sys.path[:0] = [str(PLUGINS), str(HERE), str(HERE / "sessions")]
sys.path.append(str(HERE.parent))  # of loopback.py

# Only now, as it starts QGIS, which makes its folders in the home it finds.
pytest_plugins = ("pytest_qgis.plugin",)

from quick_engine import MARK, quick_engine

REAL_DATA = Path(os.environ.get("LSTMFCN_DATA", ROOT.parent / "shared" / "data"))


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider, registered as QGIS does it."""
    import lstm_fcn

    plugin = lstm_fcn.classFactory(None)
    plugin.initProcessing()
    with pytest.MonkeyPatch.context() as monkeypatch, quick_engine(monkeypatch):
        yield plugin._provider
    plugin.unload()
    # Contexts and layers that live on in the cycles of caught exceptions must go before QGIS does.
    gc.collect()


@pytest.fixture(autouse=True)
def engine_as_marked(request, monkeypatch):
    """Start the real engine in tests that are marked so."""
    if request.node.get_closest_marker(MARK):
        from lstm_fcn.processing.engine import client, process

        monkeypatch.setattr(client, "start_engine", process.start_engine)


@pytest.fixture(scope="session")
def run(provider):
    """``processing.run`` for an algorithm of the provider."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

    import processing

    def run(algorithm, parameters, feedback=None, context=None):
        if context is None:
            context = QgsProcessingContext()
            context.setProject(QgsProject.instance())
        feedback = feedback or QgsProcessingFeedback(False)
        return processing.run(f"lstmfcn:{algorithm}", parameters, feedback=feedback, context=context)

    return run


@pytest.fixture(scope="session")
def demo(run, tmp_path_factory):
    """A small simulated cube with points and truth."""
    folder = tmp_path_factory.mktemp("demo")
    return run(
        "createdemo",
        {
            "SIZE": 90,
            "DATES": 12,
            "POINTS": 120,
            "SEED": 3,
            "CUBE": str(folder / "cube"),
            "SAMPLES": str(folder / "samples.gpkg"),
            "TRUTH": str(folder / "truth.tif"),
        },
    )


@pytest.fixture(scope="session")
def model(run, demo, tmp_path_factory):
    """A model trained on the demo cube, and what training returned."""
    return run(
        "train",
        {
            "SAMPLES": demo["SAMPLES"],
            "CLASS_FIELD": "label",
            "RASTERS": [demo["CUBE"]],
            "RECIPE": 2,
            "EPOCHS": 30,
            "SEED": 1,
            "MODEL": str(tmp_path_factory.mktemp("model") / "demo crops.safetensors"),
            "HISTORY": "TEMPORARY_OUTPUT",
        },
    )


@pytest.fixture(scope="session")
def real_data():
    """The folder of real data, or a reason to skip."""
    if not (REAL_DATA / "sinop_ndvi").is_dir():
        pytest.skip(f"no real data in {REAL_DATA}; set LSTMFCN_DATA to their folder")
    return REAL_DATA
