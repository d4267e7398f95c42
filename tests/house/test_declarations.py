"""Declarations of the commands: they load nothing but the standard library, and everything else is made from them."""

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Modules beside the commands that only a run loads.
OF_A_RUN = {"cluster", "inputs", "pixel_answers", "suggestions"}
DECLARATIONS = [
    f"model.commands.{path.stem}"
    for path in sorted((ROOT / "model" / "commands").glob("*.py"))
    if path.stem not in {"__init__", *OF_A_RUN}
]
QGIS_SIDE = [*sorted((ROOT / "processing").rglob("*.py")), ROOT / "plugin.py"]
BARE = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
for name in sys.argv[2:]:
    importlib.import_module(name)
own = {name.partition(".")[0] for name in sys.modules} - set(sys.stdlib_module_names) - {"__main__"}
print(*sorted(own))
"""


def load_bare(*modules, root=ROOT):
    """Load modules in a Python without site-packages; what it says, and the packages that it has loaded."""
    command = [sys.executable, "-S", "-I", "-c", BARE, str(root), *modules]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout.split(), done.stderr


def modules_of_the_engine(path, root=ROOT):
    """Modules of model/ that a file of the QGIS side imports, inside functions too."""
    package = path.relative_to(root).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = [*package, *[""] * node.level][: len(package) + 1 - node.level]
            module = [*base, *(node.module.split(".") if node.module else [])]
            for alias in node.names:
                is_module = root.joinpath(*module, f"{alias.name}.py").is_file()
                names = [*module, alias.name] if is_module else module
                if names[:1] == ["model"]:
                    yield ".".join(names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.partition(".")[0] in {"model", "lstm_fcn"})
        elif isinstance(node, ast.ImportFrom) and node.module.partition(".")[0] in {"model", "lstm_fcn"}:
            yield node.module


def test_every_command_is_declared():
    specification = (ROOT / "model" / "commands" / "registry.py").read_text(encoding="utf-8")
    listed = next(
        ast.literal_eval(node.value)
        for node in ast.parse(specification).body
        if isinstance(node, ast.Assign) and node.targets[0].id == "COMMANDS"
    )
    files = {name.rpartition(".")[2] for name in DECLARATIONS} - {"arguments", "common", "job", "registry"}
    assert set(listed) == files
    assert len(files) == 36


@pytest.mark.parametrize("module", DECLARATIONS)
def test_declarations_need_the_standard_library_only(module):
    code, loaded, errors = load_bare(module)
    assert code == 0, errors
    assert loaded == ["model"]


def test_the_command_line_starts_with_the_standard_library_only():
    code, loaded, errors = load_bare("model.__main__")
    assert code == 0, errors
    assert loaded == ["model"]


def test_a_module_that_needs_more_is_seen():
    code, _, errors = load_bare("model.commands.inputs")
    assert code != 0
    assert "numpy" in errors


def test_the_qgis_side_loads_only_declarations_of_the_engine():
    used = {module for path in QGIS_SIDE for module in modules_of_the_engine(path)}
    code, loaded, errors = load_bare(*sorted(used))
    assert code == 0, errors
    assert loaded == ["model"]
    assert "model.commands.train" in used or "model.commands.common" in used


@pytest.mark.parametrize(
    ("line", "module"),
    [
        ("from ...model.training.loop import train", "model.training.loop"),
        ("from ...model.training import loop", "model.training.loop"),
        ("from lstm_fcn.model.training.loop import train", "lstm_fcn.model.training.loop"),
        ("import model.training.loop", "model.training.loop"),
    ],
)
@pytest.mark.parametrize("inside", ["{}", "def later():\n    {}"])
def test_an_import_of_the_engine_is_seen(tmp_path, line, module, inside):
    for name in ("model/training/loop.py", "processing/algorithms/train.py"):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.touch()
    path.write_text(inside.format(line))
    assert list(modules_of_the_engine(path, tmp_path)) == [module]


def test_the_page_of_the_command_line_is_up_to_date():
    """If this fails: make reference."""
    specification = importlib.util.spec_from_file_location("command_line", ROOT / "docs" / "command_line.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    command = [sys.executable, "-c", "import command_line; print(command_line.page(), end='')"]
    done = subprocess.run(command, cwd=ROOT / "docs", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == module.PAGE.read_text(encoding="utf-8")
