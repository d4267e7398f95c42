"""The order of the rooms: imports go downwards, within a room in no circle, wherever in a file they stand."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# From top to bottom; a room may use what stands below its row. Rooms of one row do not know each other.
MODEL = (
    ("__main__",),
    ("commands",),
    ("reports",),
    ("training", "parts"),
    ("accuracy", "inference"),
    ("samples", "derived"),
    ("cube",),
    ("products", "maps", "network", "demo"),
    ("raster",),
    ("runtime",),
)
PROCESSING = (
    ("gui",),
    ("provider",),
    ("shipped_models",),
    ("algorithms",),
    ("parameters",),
    ("layers", "engine"),
    ("translation", "settings"),
    ("paths",),
)
HOUSES = {"model": MODEL, "processing": PROCESSING}


def files_of(house, root=ROOT):
    return sorted((root / house).rglob("*.py"))


def room_of(house, parts):
    """The room that a module of a house stands in, from the parts of its dotted name below the house."""
    rooms = {room for row in HOUSES[house] for room in row}
    return parts[0] if parts and parts[0] in rooms else None


def module_of(path, root):
    parts = path.relative_to(root).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def imports_of(path, root):
    """Modules of the same house that a file imports, as tuples of names, with the line: relative imports included."""
    here = path.relative_to(root).parts[:-1]
    house = here[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found = [tuple(alias.name.split(".")) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level + 1] if node.level else ()
            module = (*base, *(node.module or "").split(".")) if node.module else base
            found = [submodule(root, module, alias.name) for alias in node.names]
        else:
            continue
        for module in found:
            if module[:1] == (house,) and len(module) > 1:
                yield module, node.lineno


def submodule(root, package, name):
    """The module that ``from package import name`` loads."""
    place = root.joinpath(*package, name)
    return (*package, name) if place.with_suffix(".py").is_file() or place.is_dir() else package


def breaches(house, root=ROOT):
    """Every import that does not go down."""
    rows = {room: row for row, rooms in enumerate(HOUSES[house]) for room in rooms}
    found = []
    for path in files_of(house, root):
        own = room_of(house, module_of(path, root)[1:])
        for module, line in imports_of(path, root):
            other = room_of(house, module[1:])
            if own and other and own != other and rows[other] <= rows[own]:
                found.append(f"{path.relative_to(root)}:{line} ({own}) imports {'.'.join(module)} ({other})")
    return found


def circles(house, root=ROOT):
    """Modules that import each other, directly or through others; imports inside functions count."""
    edges = {
        module_of(path, root): {module for module, _ in imports_of(path, root)} - {module_of(path, root)}
        for path in files_of(house, root)
    }
    while True:
        used = set().union(*edges.values())
        ends = {module for module, imported in edges.items() if not imported & edges.keys() or module not in used}
        if not ends:
            return sorted(".".join(module) for module in edges)
        edges = {module: imported - ends for module, imported in edges.items() if module not in ends}


@pytest.mark.parametrize("house", HOUSES)
def test_every_module_has_a_room(house):
    assert [str(path) for path in files_of(house) if not room_of(house, module_of(path, ROOT)[1:])] == [
        str(ROOT / house / "__init__.py")
    ]


@pytest.mark.parametrize("house", HOUSES)
def test_imports_go_down(house):
    assert breaches(house) == []


@pytest.mark.parametrize("house", HOUSES)
def test_no_modules_import_each_other_in_a_circle(house):
    assert circles(house) == []


@pytest.mark.parametrize("house", HOUSES)
def test_packages_import_nothing(house):
    """So that ``--help`` loads no torch, and the start of QGIS no dialog."""
    for path in files_of(house):
        if path.name == "__init__.py" and path.parent != ROOT / "processing":
            statements = ast.parse(path.read_text(encoding="utf-8")).body[1:]
            assert not any(isinstance(node, (ast.Import, ast.ImportFrom)) for node in statements), path


@pytest.mark.parametrize(
    "line",
    ["from ..training import loop", "from ..training.loop import train", "from model.training.loop import train"],
)
@pytest.mark.parametrize("inside", ["{}", "def later():\n    {}"])
def test_an_import_that_goes_up_is_seen(tmp_path, line, inside):
    for module in ("training/loop", "samples/points"):
        path = tmp_path / "model" / f"{module}.py"
        path.parent.mkdir(parents=True)
        path.touch()
    (tmp_path / "model" / "samples" / "points.py").write_text(inside.format(line))
    (found,) = breaches("model", tmp_path)
    assert "model/samples/points.py" in found
    assert "(samples) imports model.training.loop (training)" in found


def test_a_circle_is_seen(tmp_path):
    (tmp_path / "model" / "raster").mkdir(parents=True)
    (tmp_path / "model" / "raster" / "grid.py").write_text("def later():\n    from .crs import to_crs\n")
    (tmp_path / "model" / "raster" / "crs.py").write_text("from . import grid\n")
    assert circles("model", tmp_path) == ["model.raster.crs", "model.raster.grid"]
