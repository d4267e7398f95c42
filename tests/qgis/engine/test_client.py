"""The client of the engine: which Python, in which environment, and how a run ends."""

import os
import signal
import sys
import threading
import time

import pytest
from engine_processes import act_at, engines_of_this_process
from qgis.core import QgsProcessingException, QgsProcessingFeedback

pytestmark = pytest.mark.real_engine


@pytest.fixture(scope="module")
def interpreter(provider):
    from lstm_fcn.processing.engine import interpreter

    return interpreter


def test_order_of_candidates(interpreter, tmp_path):
    folder = tmp_path / "bin"
    folder.mkdir()
    beside = folder / "python3.11"
    beside.touch(mode=0o755)
    host = interpreter.Host("linux", "/usr", (3, 11), tmp_path)
    environ = {"LSTMFCN_PYTHON": "/one/python", "PATH": str(folder)}
    named = [c.python for c in interpreter.candidates(host, environ, "/two/python")]
    assert named == ["/one/python", "/two/python", str(tmp_path / ".engine" / "bin" / "python"), str(beside)]


def test_windows_takes_python_exe_and_never_qgis(interpreter, tmp_path):
    host = interpreter.Host("win32", r"C:\QGIS\apps\Python312", (3, 12), tmp_path)
    named = [c.python for c in interpreter.candidates(host, {}, "")]
    assert named[-1] == r"C:\QGIS\apps\Python312\python.exe"
    assert not any("qgis-bin" in name or name == sys.executable for name in named)


@pytest.mark.parametrize("prefix", ["/Applications/QGIS.app/Contents/MacOS", "/usr"])
def test_macos_never_takes_qgis_own_or_apples_python(interpreter, tmp_path, prefix):
    host = interpreter.Host("darwin", prefix, (3, 12), tmp_path)
    assert [c.python for c in interpreter.candidates(host, {}, "")] == [str(tmp_path / ".engine" / "bin" / "python")]


def test_environment_is_cleared_for_the_engine_only(interpreter, tmp_path):
    environ = dict.fromkeys(
        (
            "PYTHONPATH",
            "PYTHONHOME",
            "PROJ_DATA",
            "PROJ_LIB",
            "GDAL_DATA",
            "LD_LIBRARY_PATH",
            "DYLD_LIBRARY_PATH",
            "PYTHONSTARTUP",
            "GDAL_CONFIG_FILE",
            "GDAL_HTTP_PROXY",
            "HOME",
        ),
        "x",
    )
    cleared = interpreter.engine_environment(environ, tmp_path)
    assert cleared == {
        "HOME": "x",
        "GDAL_HTTP_PROXY": "x",
        "GDAL_VRT_ENABLE_PYTHON": "NO",
        "PYTHONSAFEPATH": "1",
        "PYTHONPATH": str(tmp_path),
        "PYTHONNOUSERSITE": "1",
        "PYTHONUTF8": "1",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    assert environ["PROJ_DATA"] == "x"


PLANTED = "import os; open(os.environ['PLANTED_TRACE'], 'w').close()\n"


@pytest.fixture
def planted(tmp_path, monkeypatch):
    """A folder of temporary files in which somebody has put modules, each of which leaves a trace where it is imported."""
    folder, trace = tmp_path / "temporary", tmp_path / "trace"
    for name in (
        "model/__init__.py",
        "model/__main__.py",
        "torch.py",
        "json.py",
        "rasterio/__init__.py",
        "pip/__main__.py",
    ):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PLANTED)
    monkeypatch.setenv("PLANTED_TRACE", str(trace))
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.chdir(folder)
    yield trace
    monkeypatch.setattr("tempfile.tempdir", None)


def test_modules_that_others_put_into_the_temporary_folder_are_not_run(provider, planted, run, tmp_path):
    from lstm_fcn.processing.engine import finding

    assert finding.probe(os.environ["LSTMFCN_PYTHON"]) == ""
    made = {"CUBE": str(tmp_path / "cube"), "SAMPLES": str(tmp_path / "s.gpkg"), "TRUTH": str(tmp_path / "t.tif")}
    run("createdemo", {"SIZE": 50, "DATES": 4, "POINTS": 12, "SEED": 1, **made})
    assert not planted.exists()


def test_modules_that_others_put_into_the_temporary_folder_do_not_reach_the_set_up(provider, planted, tmp_path):
    from lstm_fcn.processing.engine.installation import find_base
    from lstm_fcn.processing.engine.tools import Tools
    from lstm_fcn.processing.engine.wheels import tool_environment

    tools = Tools(QgsProcessingFeedback(False), tmp_path / "log", tool_environment(os.environ))
    find_base("/usr/bin/python3", tools)
    tools.run(["/usr/bin/python3", "-m", "venv", str(tmp_path / "environment")])
    tools.run([str(tmp_path / "environment" / "bin" / "python"), "-m", "pip", "--version"])
    assert not planted.exists()


def test_answer_is_remembered_until_something_changes(interpreter, tmp_path):
    python, lock = tmp_path / "python", tmp_path / "requirements.lock"
    python.touch()
    lock.write_text("torch==1")
    first = interpreter.fingerprint(str(python), lock)
    assert interpreter.fingerprint(str(python), lock) == first
    lock.write_text("torch==2")
    second = interpreter.fingerprint(str(python), lock)
    assert second != first
    os.utime(python, (1, 1))
    assert interpreter.fingerprint(str(python), lock) != second


def long_training(demo, tmp_path):
    return {
        "SAMPLES": demo["SAMPLES"],
        "CLASS_FIELD": "label",
        "RASTERS": [demo["CUBE"]],
        "EPOCHS": 5000,
        "MODEL": str(tmp_path / "m.safetensors"),
    }


def test_cancel_while_a_python_is_asked(run, demo, tmp_path, monkeypatch):
    slow = tmp_path / "python"
    slow.write_text("#!/bin/sh\nexec sleep 20\n")
    slow.chmod(0o755)
    monkeypatch.setenv("LSTMFCN_PYTHON", str(slow))
    feedback = QgsProcessingFeedback(False)
    cancelled = []
    timer = threading.Timer(0.5, lambda: (cancelled.append(time.monotonic()), feedback.cancel()))
    timer.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("train", long_training(demo, tmp_path), feedback)
    assert time.monotonic() - cancelled[0] < 2
    assert list(tmp_path.iterdir()) == [slow]


def test_cancel_during_training_leaves_nothing(run, demo, tmp_path):
    feedback = QgsProcessingFeedback(False)
    acted = act_at(feedback, 0.02, feedback.cancel)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("train", long_training(demo, tmp_path), feedback)
    assert acted
    assert time.monotonic() - acted[0] < 2
    assert list(tmp_path.iterdir()) == []
    assert engines_of_this_process() == []


def test_cancel_during_classification_leaves_nothing(run, model, tmp_path, tmp_path_factory):
    big = tmp_path_factory.mktemp("big")
    made = run(
        "createdemo",
        {"SIZE": 700, "DATES": 12, "SEED": 1, "POINTS": 12}
        | {"CUBE": str(big / "cube"), "SAMPLES": "memory:", "TRUTH": str(big / "truth.tif")},
    )
    feedback = QgsProcessingFeedback(False)
    acted = act_at(feedback, 2, feedback.cancel)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        parameters = {"MODEL": model["MODEL"], "RASTERS": [made["CUBE"]], "CLASSES": str(tmp_path / "c.tif")}
        run("classify", {**parameters, "PROBABILITIES": str(tmp_path / "p.tif")}, feedback)
    assert acted
    assert time.monotonic() - acted[0] < 2
    assert list(tmp_path.iterdir()) == []
    assert engines_of_this_process() == []


def test_killed_engine_is_reported_and_tidied_up(run, demo, tmp_path):
    feedback = QgsProcessingFeedback(False)
    act_at(feedback, 0.02, lambda: [os.kill(number, signal.SIGKILL) for number in engines_of_this_process()])
    with pytest.raises(QgsProcessingException, match="killed by signal 9"):
        run("train", long_training(demo, tmp_path), feedback)
    assert list(tmp_path.iterdir()) == []


def test_progress_grows_and_speaks(run, demo, tmp_path):
    feedback = QgsProcessingFeedback(False)
    seen = []
    feedback.progressChanged.connect(seen.append)
    run("train", long_training(demo, tmp_path) | {"EPOCHS": 300, "RECIPE": 2}, feedback)
    assert len(set(seen)) > 3
    assert seen == sorted(seen)
    assert "epochs/s" in feedback.textLog()
