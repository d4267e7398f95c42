"""The zip that 'make package' builds, held to the rules of plugins.qgis.org."""

import configparser
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
LARGEST_BYTES = 5_000_000
TOP = {
    "LICENSE",
    "docs",
    "README.md",
    "__init__.py",
    "i18n",
    "icons",
    "metadata.txt",
    "model",
    "plugin.py",
    "processing",
}
REQUIRED = ("name", "qgisMinimumVersion", "description", "about", "version", "author", "email", "repository", "tracker")
SUFFIXES = {".py", ".png", ".gif", ".txt", ".lock", ".md", ".svg", ".html", ".qm", ".json", ".model3", ".yaml", ""}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    done = subprocess.run(
        [ROOT / ".ci" / "package", tmp_path_factory.mktemp("package")], capture_output=True, text=True, check=True
    )
    return Path(done.stdout.strip())


@pytest.fixture(scope="module")
def unpacked(package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(package).extractall(folder)
    return folder / "lstm_fcn"


def test_it_holds_what_the_plugin_needs_and_nothing_else(package):
    names = [PurePosixPath(name) for name in zipfile.ZipFile(package).namelist()]
    assert {name.parts[0] for name in names} == {"lstm_fcn"}
    assert {name.parts[1] for name in names if len(name.parts) > 1} == TOP
    assert {name.suffix for name in names} <= SUFFIXES
    assert not [name for name in names if any(part.startswith((".", "__pycache__")) for part in name.parts)]


def test_it_is_small(package):
    assert package.stat().st_size < LARGEST_BYTES


def test_it_has_no_links(package):
    assert not [entry for entry in zipfile.ZipFile(package).infolist() if entry.external_attr >> 28 == 0xA]


def test_every_module_of_the_checkout_is_in_it(unpacked):
    tracked = subprocess.run(
        ["git", "-C", ROOT, "ls-tree", "-r", "--name-only", "HEAD", "model", "processing", "icons"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\n")
    assert [name for name in tracked if name and not (unpacked / name).is_file()] == []
    assert {path.stem for path in (unpacked / "i18n").iterdir()} == {"pt_BR", "es", "fr"}


def test_its_metadata_is_what_the_site_asks_for(package, unpacked):
    metadata = configparser.ConfigParser()
    metadata.read(unpacked / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    assert all(general.get(key) for key in REQUIRED)
    assert (unpacked / general["icon"]).is_file()
    assert re.fullmatch(r"\d+\.\d+(\.\d+)?", general["version"])
    assert package.name == f"lstm_fcn.{general['version']}.zip"
    assert all(general[key].startswith("https://") for key in ("homepage", "repository", "tracker"))
    assert not re.search(r"[<>]", general["about"] + general["description"])
    assert (unpacked / "LICENSE").is_file()


def test_bandit_finds_nothing_above_low_in_it(unpacked):
    found = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-f", "json", "-r", unpacked], capture_output=True, text=True
    )
    assert [result for result in json.loads(found.stdout)["results"] if result["issue_severity"] != "LOW"] == []


def test_it_holds_no_secrets(unpacked):
    found = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."],
        cwd=unpacked,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(found.stdout)["results"] == {}
