"""``make test``: no file is left out, none is run twice, and each goes to the environment it needs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTESTS = (".engine/bin/pytest", ".venv/bin/pytest")
PYTEST = '#!/bin/sh\necho "$0 $*" >>calls\ncase "$*" in *"$FAILING"*) exit 1 ;; esac\n'
APART = "import pytest\n\npytestmark = {}\n"


@pytest.fixture
def run_tests(tmp_path):
    """Runs the script in a tree of four test files, with a pytest that only writes down what it is asked."""
    for path in (".ci/run-tests", ".ci/check", *PYTESTS, "tests/qgis/gui/test_dialogs.py"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(PYTEST)
        (tmp_path / path).chmod(0o755)
    shutil.copy(ROOT / ".ci" / "run-tests", tmp_path / ".ci" / "run-tests")
    (tmp_path / "tests/qgis/gui/test_window.py").write_text(APART.format("pytest.mark.apart"))
    (tmp_path / "tests/qgis/gui/test_crs.py").write_text(APART.format("pytest.mark.idle"))
    (tmp_path / "tests/qgis/test_two.py").write_text(APART.format("[pytest.mark.apart, pytest.mark.real_engine]"))

    def run(*arguments, failing="none"):
        done = subprocess.run(
            [".ci/run-tests", *arguments], cwd=tmp_path, env={**os.environ, "FAILING": failing}, capture_output=True
        )
        return done.returncode, sorted((tmp_path / "calls").read_text().splitlines())

    return run


def test_each_file_is_run_once(run_tests):
    assert run_tests() == (
        0,
        [
            ".ci/check types",
            ".engine/bin/pytest tests/engine --ignore=tests/engine/training --ignore=tests/engine/commands",
            ".engine/bin/pytest tests/engine/training tests/engine/commands",
            ".venv/bin/pytest tests/house tests/qgis -m not apart and not idle",
            ".venv/bin/pytest tests/qgis/gui/test_crs.py",
            ".venv/bin/pytest tests/qgis/gui/test_window.py",
            ".venv/bin/pytest tests/qgis/test_two.py",
        ],
    )


@pytest.mark.parametrize(
    "failing", ["types", "--ignore", "tests/engine/commands", "not apart", "test_window", "test_two", "test_crs"]
)
def test_one_failure_fails_the_whole(run_tests, failing):
    code, calls = run_tests(failing=failing)
    assert code == 1
    assert len(calls) == 7


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
    """The script finds such files by this line."""
    for path in (ROOT / "tests" / "qgis").rglob("test_*.py"):
        said = [line for line in path.read_text(encoding="utf-8").splitlines() if f"mark.{mark}" in line]
        assert all(line.startswith("pytestmark = ") for line in said), path
