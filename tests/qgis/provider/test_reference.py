"""The interface reference in docs/ says what the algorithms are."""

import importlib.util
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def reference():
    specification = importlib.util.spec_from_file_location("reference", ROOT / "docs" / "reference.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_the_reference_is_up_to_date(provider):
    """If this fails: make reference."""
    module = reference()
    assert module.page(provider) == module.PAGE.read_text(encoding="utf-8")


def test_it_reports_every_parameter_and_output(provider):
    page = reference().page(provider)
    for algorithm in provider.algorithms():
        section = page.partition(f"`lstmfcn:{algorithm.name()}`")[2].partition("\n### ")[0]
        names = {p.name() for p in algorithm.parameterDefinitions()} | {o.name() for o in algorithm.outputDefinitions()}
        assert [name for name in names if f"* `{name}`" not in section] == []


def test_the_pages_name_only_algorithms_that_exist(provider):
    known = {algorithm.id() for algorithm in provider.algorithms()}
    for page in [*(ROOT / "docs").glob("*.md"), ROOT / "README.md"]:
        named = set(re.findall(r"lstmfcn:[a-z]+", page.read_text(encoding="utf-8")))
        assert named <= known, page.name
