"""``make test``: no file is left out, none is run twice, and each goes to the environment it needs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = (".ci/setup-python", ".ci/check", ".engine/bin/pytest", ".venv/bin/pytest")
TOOL = '#!/bin/sh\necho "$0 $*" >>calls\ncase "$0 $*" in *"$FAILING"*) exit 1 ;; esac\n'
EVERYTHING = [
    ".ci/check types",
    ".ci/setup-python engine",
    ".engine/bin/pytest tests/engine "
    + " ".join(
        f"--ignore=tests/engine/{folder}" for folder in ("training", "commands", "inference", "raster", "reports")
    )
    + " -m not idle",
    ".engine/bin/pytest tests/engine -m idle",
    ".engine/bin/pytest tests/engine/inference tests/engine/raster tests/engine/reports -m not idle",
    ".engine/bin/pytest tests/engine/training tests/engine/commands -m not idle",
    ".venv/bin/pytest tests/house",
    ".venv/bin/pytest tests/qgis -m apart",
    ".venv/bin/pytest tests/qgis -m idle",
    ".venv/bin/pytest tests/qgis -m not apart and not idle",
]
WITHOUT_ENGINE = [".ci/setup-python engine", ".venv/bin/pytest tests/house"]


@pytest.fixture
def run_tests(tmp_path):
    """Runs the script with tools that only write down what they are asked; exit code and calls in their order."""
    for path in (".ci/run-tests", *TOOLS):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(TOOL)
        (tmp_path / path).chmod(0o755)
    shutil.copy(ROOT / ".ci" / "run-tests", tmp_path / ".ci" / "run-tests")

    def run(*arguments, failing="none"):
        done = subprocess.run(
            [".ci/run-tests", *arguments], cwd=tmp_path, env={**os.environ, "FAILING": failing}, capture_output=True
        )
        return done.returncode, (tmp_path / "calls").read_text().splitlines()

    return run


def test_each_part_is_run_once_after_the_engine_is_made(run_tests):
    code, calls = run_tests()
    assert code == 0
    assert sorted(calls) == EVERYTHING
    made = calls.index(WITHOUT_ENGINE[0])
    assert set(calls[:made]) <= set(WITHOUT_ENGINE)


@pytest.mark.parametrize(
    "failing",
    [
        *("types", "house", "--ignore", "training tests", "inference tests", "not apart", "-m apart"),
        *("engine -m idle", "qgis -m idle"),
    ],
)
def test_one_failure_fails_the_whole(run_tests, failing):
    code, calls = run_tests(failing=failing)
    assert code == 1
    assert sorted(calls) == EVERYTHING


def test_nothing_that_needs_the_engine_is_run_without_it(run_tests):
    code, calls = run_tests(failing="setup-python")
    assert code == 1
    assert sorted(calls) == WITHOUT_ENGINE


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (["tests/engine/cube", "-k", "gaps"], ".engine"),
        (["-x", "tests/engine/cube/test_gaps.py::test_one"], ".engine"),
        (["tests/qgis/engine/test_client.py"], ".venv"),
        (["tests/house"], ".venv"),
    ],
)
def test_what_is_named_goes_to_its_environment_with_its_arguments(run_tests, arguments, environment):
    assert run_tests(*arguments) == (0, [f"{environment}/bin/pytest {' '.join(arguments)}"])


@pytest.mark.parametrize("mark", ["apart", "idle"])
def test_apart_and_idle_are_always_said_of_a_whole_file(mark):
    """Otherwise a fixture of the file would be made in two processes."""
    for path in (ROOT / "tests").rglob("test_*.py"):
        said = [line for line in path.read_text(encoding="utf-8").splitlines() if f"mark.{mark}" in line]
        assert all(line.startswith("pytestmark = ") for line in said), path
