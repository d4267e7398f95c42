"""The documentation is built from what is in docs/, without a warning, and says what is so."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_every_page_is_built(site):
    assert [page.stem for page in PAGES if not (site / f"{page.stem}.html").is_file()] == []
    assert len(PAGES) >= 10


def test_formulas_are_formulas(site):
    page = (site / "method.html").read_text(encoding="utf-8")
    source = (ROOT / "docs" / "method.md").read_text(encoding="utf-8")
    assert page.count("<math") == source.count("```math") + source.count("$`") > 50
    assert "language-math" not in page
    assert "$<code>" not in page


def test_pages_need_no_network(site):
    for page in site.rglob("*.html"):
        loaded = re.findall(r'<(?:script|link|img)[^>]*(?:src|href)="(https?:[^"]*)"', page.read_text(encoding="utf-8"))
        assert loaded == [], page.name


def test_the_readme_links_to_pages_that_exist():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    linked = [link.partition("#")[0] for link in re.findall(r"\]\((?!https?:)([^)]+)\)", readme)]
    assert [link for link in linked if not (ROOT / link).exists()] == []
    assert {"docs/index.md", "docs/glossary.md", "CONTRIBUTING.md", "CHANGELOG.md"} <= set(linked)


def test_every_preset_has_a_section_with_bands_values_clouds_account_and_an_example():
    about = yaml.safe_load((ROOT / "model" / "raster" / "providers.yaml").read_text(encoding="utf-8"))["presets"]
    page = (ROOT / "docs" / "presets.md").read_text(encoding="utf-8")
    sections = {text.partition("\n")[0]: text for text in re.split(r"^## ", page, flags=re.MULTILINE)[1:]}
    assert list(sections) == list(about)
    for name, preset in about.items():
        rows = dict(re.findall(r"^\| (\w+?)s? \| (.*) \|$", sections[name], re.MULTILINE))
        assert {"Collection", "Band", "Value", "Cloud", "Account"} <= set(rows), name
        assert all(f"`{collection}`" in rows["Collection"] for collection in preset["collections"]), name
        told = set(re.findall(r"[\w]+", " ".join(re.findall(r"`([^`]*)`", rows["Band"] + rows["Cloud"]))))
        assert set(preset["bands"]) <= told, name
        assert f"--PRESET={name} " in sections[name]
        assert "Dialog: *Source* **" in sections[name]


def order_of_packages():
    """The rows of the test that keeps the order, one after the other."""
    tree = ast.parse((ROOT / "tests" / "house" / "test_layers.py").read_text(encoding="utf-8"))
    values = {node.targets[0].id: node.value for node in tree.body if isinstance(node, ast.Assign)}
    return [row for house in ("MODEL", "PROCESSING") for row in ast.literal_eval(values[house])]


def test_the_architecture_page_has_the_order_that_the_tests_keep():
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \d+ \| (.*?) \|", page, re.MULTILINE)
    assert [tuple(row.replace("`", "").split(", ")) for row in rows] == order_of_packages()


@pytest.mark.parametrize("page", ["docs/architecture.md", "CONTRIBUTING.md"])
def test_files_and_commands_that_contributors_are_shown_exist(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(r"`((?:tests|model|processing|icons|benchmarks|docs|i18n)/[\w/.]*)`", text)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"(?:`|^    )make ([\w-]+)", text, re.MULTILINE)) <= set(targets)
