"""Signs that the code would not run on QGIS 4 (Qt 6), found by reading it."""

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
QGIS_SIDE = [*sorted((ROOT / "processing").rglob("*.py")), ROOT / "plugin.py", ROOT / "__init__.py"]


def test_flake8_qgis_finds_nothing_that_qt6_has_lost():
    found = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--select=QGS101,QGS102,QGS103,QGS104,QGS106,QGS4", *QGIS_SIDE],
        capture_output=True,
        text=True,
    )
    assert found.stdout + found.stderr == ""


def imported(module, name):
    """What ``from module import name`` gives: something in the module, or a module in the package."""
    found = importlib.import_module(module)
    return getattr(found, name) if hasattr(found, name) else importlib.import_module(f"{module}.{name}")


def unscoped(tree):
    """Enum members named without their enum, such as ``Qt.Horizontal``, with their lines."""
    classes = {
        alias.asname or alias.name: imported(node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.") and node.level == 0
        for alias in node.names
    }
    return [
        f"{node.value.id}.{node.attr} in line {node.lineno}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in classes
        and node.attr[0].isupper()
        and not node.attr.isupper()
        and not isinstance(getattr(classes[node.value.id], node.attr), type)
    ]


@pytest.mark.parametrize("path", QGIS_SIDE, ids=lambda path: str(path.relative_to(ROOT)))
def test_enums_are_scoped(path):
    assert unscoped(ast.parse(path.read_text(encoding="utf-8"))) == []


def test_unscoped_enums_would_be_found():
    code = "from qgis.PyQt.QtCore import Qt\nfrom qgis.core import Qgis\nQt.Horizontal\nQt.Orientation.Horizontal\nQgis.Info"
    assert unscoped(ast.parse(code)) == ["Qt.Horizontal in line 3", "Qgis.Info in line 5"]
