"""The lock of the engine's packages, compared with the environment that these tests run in."""

import re
from importlib.metadata import distributions, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "model" / "requirements.lock"
OF_TESTS = ROOT / "tests" / "engine" / "requirements.txt"
TOOLS = {"pip", "setuptools"}  # of the environment itself
INSTALLED = {canonicalize_name(each.metadata["Name"]): each.version for each in distributions()}


def locked():
    """Name and version of every package in the lock, without those that are for other systems."""
    lines = re.findall(r"(?m)^[A-Za-z][^\\\n]*", LOCK.read_text(encoding="utf-8"))
    each = [Requirement(line.strip()) for line in lines]
    here = [package for package in each if not package.marker or package.marker.evaluate()]
    return {canonicalize_name(package.name): str(package.specifier).removeprefix("==") for package in here}


def names_in(requirements):
    """Names of the packages in a file of requirements."""
    lines = requirements.read_text(encoding="utf-8").splitlines()
    return [Requirement(line).name for line in lines if line and not line.startswith("#")]


def needed_by(names):
    """Packages and everything that they require here."""
    found, left = set(), list(names)
    while left:
        name = canonicalize_name(left.pop())
        if name in found or name not in INSTALLED:
            continue
        found.add(name)
        wanted = [Requirement(text) for text in requires(name) or ()]
        left += [each.name for each in wanted if not each.marker or each.marker.evaluate({"extra": ""})]
    return found


def test_the_environment_holds_the_locked_versions():
    assert {name: INSTALLED.get(name) for name in locked()} == locked()


def test_what_the_environment_holds_is_locked():
    tests = needed_by(names_in(OF_TESTS)) - set(locked())
    assert set(INSTALLED) - set(locked()) - tests - TOOLS == {"torch"}


def test_torch_has_the_locked_version():
    version = re.search(r"(?m)^torch==(\S+)", LOCK.read_text(encoding="utf-8"))[1]
    assert INSTALLED["torch"].partition("+")[0] == version


def test_the_lock_is_complete():
    assert needed_by(names_in(ROOT / "model" / "requirements.txt")) - set(locked()) == {"torch"}
