"""Choice of torch build (CPU, CUDA, MPS), package index and installer.

Pure functions. A build for CUDA needs a driver and a card that it supports: CUDA 13 runs on driver 580 or newer and
compute capability 7.5 or newer, CUDA 12 on driver 525 or newer (NVIDIA, CUDA Compatibility, minor version compatibility).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from ..paths import LOCK
from .interpreter import SAFE_PATH, cleaned

TORCH_INDEX = "https://download.pytorch.org/whl"
TORCH_INDEX_VARIABLE = "LSTMFCN_TORCH_INDEX"  # another address of the same folders, e.g. a mirror
NVIDIA_QUERY = ("nvidia-smi", "--query-gpu=driver_version,compute_cap", "--format=csv,noheader")


@dataclass(frozen=True)
class CudaBuild:
    """A CUDA build of torch and the drivers and cards it supports.

    Attributes
    ----------
    name : str
        Its folder in the wheel index, e.g. ``cu126``.
    driver : int
        Oldest driver, major version.
    capability : tuple of float
        Lowest and highest compute capability.
    """

    name: str
    driver: int
    capability: tuple[float, float]


CUDA_BUILDS = (CudaBuild("cu130", 580, (7.5, 99.0)), CudaBuild("cu126", 525, (5.0, 9.0)))  # the preferred first


@dataclass(frozen=True)
class TorchSource:
    """A build of torch to try.

    Attributes
    ----------
    requirement : str
        As pip takes it.
    index : str
        The only index to take it from; empty for the user's own configuration of pip.
    device : str
        ``cpu``, ``cuda`` or ``mps``.
    """

    requirement: str
    index: str
    device: str


@dataclass(frozen=True)
class Proxy:
    """QGIS's proxy; its password stays in the environment of the installing process."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    kind: str = "http"
    excluded: tuple[str, ...] = ()


def torch_version(lock: Path = LOCK) -> str:
    """The pinned version of torch."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return next(line.removeprefix("torch==").split()[0] for line in lines if line.startswith("torch=="))


def cuda_build(nvidia_answer: str) -> CudaBuild | None:
    """The CUDA build that every card can run; None without a card, or if none is new enough.

    Parameters
    ----------
    nvidia_answer : str
        Lines of ``nvidia-smi``: driver version, compute capability.
    """
    cards = []
    for line in nvidia_answer.strip().splitlines():
        driver, _, capability = line.partition(",")
        try:
            cards.append((int(driver.split(".")[0]), float(capability)))
        except ValueError:
            return None
    for build in CUDA_BUILDS:
        low, high = build.capability
        if cards and all(driver >= build.driver and low <= capability <= high for driver, capability in cards):
            return build
    return None


def torch_sources(
    platform: str, version: str, device: str, nvidia_answer: str = "", index: str = TORCH_INDEX
) -> list[TorchSource]:
    """Builds of torch in the order they are tried; the last one is the CPU build.

    Parameters
    ----------
    platform : str
        As ``sys.platform``.
    version : str
        Pinned version of torch.
    device : str
        What the user wants: ``cpu``, ``cuda`` or ``mps``.
    nvidia_answer : str
        What ``nvidia-smi`` said; empty where there is none.
    index : str
        The folder of PyTorch's wheel indexes.
    """
    plain = f"torch=={version}"
    if platform == "darwin":  # one build for processor and MPS
        return [TorchSource(plain, "", "mps" if device == "mps" else "cpu")]
    sources = []
    build = cuda_build(nvidia_answer) if device == "cuda" else None
    if build:
        sources.append(TorchSource(plain, f"{index}/{build.name}", "cuda"))
    # Without "+cpu", pip on Linux fetches the libraries of CUDA too.
    return [*sources, TorchSource(f"{plain}+cpu", "", "cpu"), TorchSource(plain, f"{index}/cpu", "cpu")]


def offline_sources(version: str, device: str) -> list[TorchSource]:
    """Build of torch to try from a folder of wheels."""
    return [TorchSource(f"torch=={version}", "", device)]


def install_command(python: str, uv: str, packages: Sequence[str], wheels: str = "") -> list[str]:
    """Command that installs packages into an environment; contains no secrets, see :func:`only_from`.

    Parameters
    ----------
    python : str
        The environment's interpreter.
    uv : str
        The program uv; empty to use pip.
    packages : sequence of str
        Requirements, or options such as ``-r`` and a file.
    wheels : str
        A folder of wheels to install from, without network; empty to use the network.
    """
    tool = [uv, "pip", "install", "--python", python] if uv else [python, "-m", "pip", "install", "--no-input"]
    # Only wheels: building torch or GDAL from source on a user's machine fails after an hour.
    options = ["--only-binary", ":all:"]
    # The engine writes no bytecode, so without this every start of it would compile torch anew.
    options += ["--compile-bytecode"] if uv else ["--disable-pip-version-check", "--progress-bar", "off"]
    if wheels:
        options += ["--no-index", "--find-links", wheels]
    return [*tool, *options, *packages]


def only_from(index: str, environment: Mapping[str, str]) -> dict[str, str]:
    """Environment variables of pip and uv that let them ask one index only, instead of the user's own.

    They carry the address because it may hold a password, and everybody on a machine can read the arguments of a program.

    Parameters
    ----------
    index : str
        Its address; empty to keep the user's configuration.
    environment : mapping of str to str
        The variables so far.
    """
    if not index:
        return dict(environment)
    others = {"PIP_FIND_LINKS", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS"}
    # An additional index in a configuration file of pip yields to that of a variable.
    named = dict.fromkeys(("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"), index)
    return {name: value for name, value in environment.items() if name not in others} | named


def tool_environment(environ: Mapping[str, str], proxy: Proxy | None = None, certificates: str = "") -> dict[str, str]:
    """Environment variables of pip and uv: those of QGIS, cleaned, with its proxy and certificates."""
    variables = {**cleaned(environ), **SAFE_PATH, "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
    if proxy:
        address = proxy_address(proxy)
        variables |= dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
        if proxy.excluded:
            variables |= {name: ",".join(proxy.excluded) for name in ("NO_PROXY", "no_proxy")}
    if certificates:
        variables |= dict.fromkeys(("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"), certificates)
    return variables


def proxy_address(proxy: Proxy) -> str:
    """URL of a proxy, with its credentials quoted."""
    login = f"{quote(proxy.user, safe='')}:{quote(proxy.password, safe='')}@" if proxy.user else ""
    return f"{proxy.kind}://{login}{proxy.host}:{proxy.port}"


def torch_index(environ: Mapping[str, str] = os.environ) -> str:
    """Base URL of PyTorch's wheel indexes."""
    return environ.get(TORCH_INDEX_VARIABLE) or TORCH_INDEX
