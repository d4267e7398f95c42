"""One bound that is changed in one place changes the check of jobs, the help and the dialog."""

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
COPY = "lstm_fcn_changed"


@pytest.fixture
def changed(tmp_path, monkeypatch):
    """A copy of the plugin in which the window of Smooth may have 77 pixels at most and 11 by default."""
    for part in ("model", "processing"):
        shutil.copytree(ROOT / part, tmp_path / COPY / part, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / COPY / "__init__.py").touch()
    declaration = tmp_path / COPY / "model" / "commands" / "smooth.py"
    text = declaration.read_text(encoding="utf-8")
    assert text.count("3, 101, 9") == 1
    declaration.write_text(text.replace("3, 101, 9", "3, 77, 11"), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path / COPY
    for name in [name for name in sys.modules if name.partition(".")[0] == COPY]:
        del sys.modules[name]


def engine(folder, *arguments):
    return subprocess.run([sys.executable, "-m", "model", *arguments], cwd=folder, capture_output=True, text=True)


def test_a_bound_is_changed_in_one_place(changed, provider):
    job = changed / "job.json"
    job.write_text('{"window": 79}')
    assert "window is 79; it must be a whole number from 3 to 77" in engine(changed, "smooth", str(job)).stdout
    assert "from 3 to 77" in " ".join(engine(changed, "smooth", "--help").stdout.split())
    algorithm = importlib.import_module(f"{COPY}.processing.algorithms.smooth").SmoothAlgorithm().create()
    window = algorithm.parameterDefinition("WINDOW")
    assert (window.minimum(), window.maximum(), window.defaultValue()) == (3, 77, 11)


def test_the_copy_is_of_the_declaration_that_is_used(provider):
    from lstm_fcn.model.commands.smooth import PARAMETERS

    algorithm = next(algorithm for algorithm in provider.algorithms() if algorithm.name() == "smooth")
    window = algorithm.parameterDefinition("WINDOW")
    declared = PARAMETERS["window"]
    assert (window.minimum(), window.maximum(), window.defaultValue()) == (
        declared.low,
        declared.high,
        declared.default,
    )
