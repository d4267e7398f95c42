"""The rules of the house, kept by reading the tree."""

import ast
import configparser
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE = sorted((ROOT / "model").rglob("*.py"))
QGIS_SIDE = [*sorted((ROOT / "processing").rglob("*.py")), ROOT / "plugin.py", ROOT / "__init__.py"]
SHIPPED = ENGINE + QGIS_SIDE
CLIENT = "processing/engine/process.py"
ENGINES = "model/runtime/engines.py"  # an engine that has others make the parts of a map
DASK_TASK = "model/runtime/dask_task.py"  # sent to workers that do not know the plugin


def name_of(path):
    return str(path.relative_to(ROOT))


def imported(path):
    """Top-level packages a file imports."""
    packages = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            packages |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            packages.add(node.module.split(".")[0])
    return packages


def test_the_tree_was_found():
    assert len(ENGINE) > 20
    assert len(QGIS_SIDE) > 10


@pytest.mark.parametrize("path", ENGINE, ids=name_of)
def test_engine_imports_nothing_of_qgis(path):
    assert not imported(path) & {"qgis", "PyQt5", "PyQt6", "osgeo", "processing"}


@pytest.mark.parametrize("path", QGIS_SIDE, ids=name_of)
def test_qgis_side_imports_nothing_of_the_engine(path):
    allowed = set(sys.stdlib_module_names) | {
        "qgis",
        "processing",
        "numpy",
        "osgeo",
        "__future__",
    }  # QGIS's own processing
    assert imported(path) <= allowed


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_shipped_code_runs_nothing_it_reads(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not imported(path) & {"pickle", "marshal", "shelve", "dill", "joblib"}
    for node in ast.walk(tree):
        assert not isinstance(node, ast.Assert), f"assert in line {node.lineno}"
        if isinstance(node, ast.Call):
            called = node.func.id if isinstance(node.func, ast.Name) else ""
            assert called not in {"exec", "eval", "compile", "__import__"}, f"{called} in line {node.lineno}"
            shell = [k for k in node.keywords if k.arg == "shell"]
            assert not shell, f"shell in line {node.lineno}"
        if isinstance(node, ast.ExceptHandler):
            silent = all(isinstance(statement, (ast.Pass, ast.Continue)) for statement in node.body)
            assert not silent, f"silent except in line {node.lineno}"


def test_only_these_modules_start_processes():
    starters = [name_of(path) for path in SHIPPED if imported(path) & {"subprocess", "multiprocessing"}]
    assert starters == [DASK_TASK, ENGINES, CLIENT]


def test_bandit_finds_nothing_above_low_and_processes_only_in_these():
    found = subprocess.run(
        [ROOT / ".venv" / "bin" / "bandit", "-q", "-f", "json", "--ignore-nosec", "-r", *map(str, SHIPPED)],
        capture_output=True,
        text=True,
    )
    results = json.loads(found.stdout)["results"]
    assert [r for r in results if r["issue_severity"] != "LOW"] == []
    assert {Path(r["filename"]).relative_to(ROOT).as_posix() for r in results} <= {CLIENT, ENGINES, DASK_TASK}
    assert {r["test_id"] for r in results} == {"B404", "B603"}


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_files_stay_readable(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 420


@pytest.mark.parametrize("path", QGIS_SIDE, ids=name_of)
def test_qt_comes_through_qgis(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\bPyQt[56]\b", text)
    assert ".exec_(" not in text


def test_metadata_is_complete():
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    required = [
        "name",
        "description",
        "about",
        "version",
        "author",
        "email",
        "homepage",
        "tracker",
        "repository",
        "tags",
        "icon",
        "changelog",
    ]
    assert all(general.get(key) for key in required)
    assert (ROOT / general["icon"]).is_file()
    assert general["qgisMinimumVersion"] == "3.40"
    assert general["hasProcessingProvider"] == "yes"


def test_one_version_everywhere():
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    engine = re.search(r'__version__ = "(.+)"', (ROOT / "model" / "__init__.py").read_text())[1]
    assert metadata["general"]["version"] == engine


def test_requirements_are_pinned():
    lines = (ROOT / "model" / "requirements.txt").read_text().splitlines()
    assert all(re.fullmatch(r"[\w.-]+==[\w.+-]+", line) for line in lines if line and not line.startswith("#"))


def test_direct_requirements_are_locked_in_their_versions():
    pins = (ROOT / "model" / "requirements.txt").read_text().split("\n")
    lock = (ROOT / "model" / "requirements.lock").read_text()
    locked = set(re.findall(r"(?m)^([\w.-]+==[\w.+-]+)", lock))
    assert {pin for pin in pins if pin and not pin.startswith("#")} <= locked, "run make lock"


def test_every_locked_package_has_hashes_and_no_address():
    lock = (ROOT / "model" / "requirements.lock").read_text()
    entries = re.split(r"(?m)^(?=[A-Za-z])", lock)[1:]
    whole = r"[\w.-]+==[\w.+-]+( ; [^\\]+)?( \\\n    --hash=sha256:[0-9a-f]{64})+\n( +# via .+\n)?"
    assert [entry for entry in entries if not re.fullmatch(whole, entry)] == []
    assert len(entries) > 30
    assert "://" not in lock


def test_licence_is_there():
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text()


def test_the_demo_deletes_no_folder_of_somebody_else(tmp_path):
    mine, programs = tmp_path / "mine" / "thesis.txt", tmp_path / "programs"
    mine.parent.mkdir()
    mine.touch()
    programs.mkdir()
    (programs / "qgis_process").symlink_to("/bin/false")
    done = subprocess.run(
        [ROOT / ".ci" / "demo", mine.parent],
        env={**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode != 0
    assert mine.exists()
    assert "choose another folder" in done.stderr
