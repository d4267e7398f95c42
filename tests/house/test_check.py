"""``make check``: each tool is run, and one that finds something fails the whole."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOL = '#!/bin/sh\necho "$0 $*" >>calls\ncase "$0 $*" in *"$FAILING"*) exit 1 ;; esac\n'
STYLE = [".venv/bin/ruff check .", ".venv/bin/ruff format --check --quiet ."]
TYPES = [
    ".venv/bin/mypy --python-executable .engine/bin/python -p model",
    ".venv/bin/mypy processing/ plugin.py",
]
RULES = [".venv/bin/pytest tests/house"]


@pytest.fixture
def check(tmp_path):
    """Runs the script with tools that only write down what they are asked; exit code and calls."""
    for path in (".ci/check", ".venv/bin/ruff", ".venv/bin/mypy", ".venv/bin/pytest"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(TOOL)
        (tmp_path / path).chmod(0o755)
    shutil.copy(ROOT / ".ci" / "check", tmp_path / ".ci" / "check")

    def check(*arguments, failing="none"):
        done = subprocess.run(
            [".ci/check", *arguments], cwd=tmp_path, env={**os.environ, "FAILING": failing}, capture_output=True
        )
        calls = tmp_path / "calls"
        return done.returncode, sorted(calls.read_text().splitlines()) if calls.exists() else []

    return check


@pytest.mark.parametrize(
    ("arguments", "calls"),
    [([], STYLE + TYPES + RULES), (["style"], STYLE), (["types"], TYPES), (["rules"], RULES)],
)
def test_what_is_named_is_checked_or_all(check, arguments, calls):
    assert check(*arguments) == (0, sorted(calls))


@pytest.mark.parametrize("failing", ["ruff check", "ruff format", "-p model", "plugin.py", "tests/house"])
def test_one_finding_fails_the_whole(check, failing):
    assert check(failing=failing)[0] == 1


def test_an_unknown_part_is_refused(check):
    assert check("styles") == (2, [])
