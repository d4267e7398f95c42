"""``.ci/uv``: uv installs from the indexes that pip is configured with, and from no other."""

import os
import subprocess
import sys
import zipfile
from importlib.machinery import SourceFileLoader
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UV = ROOT / ".ci" / "uv"
PROGRAM = ROOT / ".venv" / "bin" / "uv"
CONFIGURED = """\
:env:.find-links='/wheels /more'
global.cert='/c.crt'
global.disable-pip-version-check='1'
global.extra-index-url='\\nhttps://one.example/simple\\nfile:///two'
global.find-links='/elsewhere'
install.index-url='https://user:a=b@three.example/simple'
"""


def uv_variables(configuration):
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        return SourceFileLoader("uv_of_pip", str(UV)).load_module().uv_variables(configuration)
    finally:
        sys.dont_write_bytecode = before


def test_uv_is_given_the_indexes_of_pip():
    assert uv_variables(CONFIGURED) == {
        "UV_INDEX_STRATEGY": "unsafe-best-match",
        "UV_FIND_LINKS": "/wheels,/more",
        "UV_INDEX": "https://one.example/simple file:///two",
        "UV_DEFAULT_INDEX": "https://user:a=b@three.example/simple",
        "SSL_CERT_FILE": "/c.crt",
    }


def test_an_option_without_counterpart_is_refused():
    with pytest.raises(KeyError, match="no-binary"):
        uv_variables("global.no-binary=':all:'\n")


def wheel(folder, name):
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as file:
        file.writestr(f"{name}.py", "")
        file.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        file.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{info}/RECORD", "")


@pytest.fixture
def install(tmp_path):
    """Installs a package of a folder that only pip's configuration names; the folder it was installed into, or None."""
    (tmp_path / "wheels").mkdir()
    (tmp_path / "index").mkdir()
    wheel(tmp_path / "wheels", "tinything")
    target = tmp_path / "target"

    def install(**options):
        lines = {"index-url": (tmp_path / "index").as_uri(), "find-links": str(tmp_path / "wheels"), **options}
        (tmp_path / "pip.conf").write_text("\n".join(["[global]", *(f"{a} = {b}" for a, b in lines.items())]))
        unset = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "UV_"))}
        environment = {**unset, "PIP_CONFIG_FILE": str(tmp_path / "pip.conf"), "UV_CACHE_DIR": str(tmp_path / "cache")}
        arguments = ["pip", "install", "--target", str(target), "tinything==1.0"]
        done = subprocess.run(
            [sys.executable, UV, PROGRAM, *arguments], env=environment, capture_output=True, text=True
        )
        return done.returncode, done.stderr, (target / "tinything.py").is_file()

    return install


def test_a_package_is_installed_from_where_pip_would_take_it(install):
    code, said, installed = install()
    assert (code, installed) == (0, True), said


def test_nothing_is_installed_where_pip_is_configured_otherwise(install):
    code, said, installed = install(**{"no-binary": ":all:"})
    assert (code, installed) == (1, False)
    assert "no-binary" in said
