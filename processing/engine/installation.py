"""Installation of the engine's Python environment."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import QLockFile

from ..paths import LOCK
from ..settings import SETTING_PROBE, SETTING_PYTHON
from ..translation import tr
from .environments import (
    Environment,
    clear,
    clear_others,
    environment_folder,
    mark_ready,
    python_of,
    ready,
    space_error,
)
from .failures import advice, sandbox_advice
from .finding import probe, this_host
from .interpreter import MINORS, base_pythons, program_on_path
from .proxy import certificates, proxy
from .tools import CANCELLED, InstallationError, Tools, log_file, safe
from .wheels import (
    NVIDIA_QUERY,
    TorchSource,
    install_command,
    offline_sources,
    tool_environment,
    torch_index,
    torch_sources,
    torch_version,
)

_BASE = (
    "import json, sys, struct, importlib.util as u; print(json.dumps([list(sys.version_info[:2]), struct.calcsize('P') * 8, "
    "u.find_spec('venv') is not None and u.find_spec('ensurepip') is not None]))"
)

_ON_DEVICE = "import torch; print(float(torch.ones(4, device={device!r}).sum()))"


@dataclass(frozen=True)
class Order:
    """Options of an installation of the engine.

    Attributes
    ----------
    engines : Path
        Folder of the managed environments.
    device : str
        ``cpu``, ``cuda`` or ``mps``.
    base : str
        Python to make the environment from; empty to find one.
    wheels : str
        Folder of wheels for an installation without network; empty to use the network.
    rebuild : bool
        Make it anew even if it is whole.
    lock : Path
        The packages with their hashes, and the version of torch.
    """

    engines: Path
    device: str = "cpu"
    base: str = ""
    wheels: str = ""
    rebuild: bool = False
    lock: Path = LOCK


def set_up(order: Order, feedback: QgsProcessingFeedback) -> Environment:
    """Install the engine's environment, or keep a complete one that works.

    Raises
    ------
    QgsProcessingException
        When it cannot be made or the user cancels; nothing half-made is left.
    """
    try:
        order.engines.mkdir(parents=True, exist_ok=True)
        with _locked(order.engines):
            log_file(order.engines).write_text(f"{datetime.now():%Y-%m-%d %H:%M} set-up\n", encoding="utf-8")
            environment = _kept(order, feedback) or _make(order, feedback)
    except (OSError, InstallationError) as error:
        raise QgsProcessingException(sentence(str(error), log_file(order.engines))) from error
    QgsSettings().remove(SETTING_PYTHON)
    QgsSettings().remove(SETTING_PROBE)
    return environment


def sentence(said: str, log: Path) -> str:
    """Error message of a failed set-up: remedy, last output of the tool, and path of the log."""
    known = advice(said) or tr("Look at the log, or copy the diagnostics and ask for help.")
    last = "\n".join(said.strip().splitlines()[-3:])
    sentences = (
        tr("The engine could not be set up. {0}").format(known),
        tr("The last output was: {0}").format(last),
        tr("The log is {0}.").format(log),
    )
    return safe("\n".join(sentences))


@contextlib.contextmanager
def _locked(engines: Path) -> Iterator[None]:
    """Lock out other QGIS windows during a set-up; the lock of a process that has died is ignored."""
    lock = QLockFile(str(engines / "setup.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise QgsProcessingException(
            tr("Another QGIS is setting the engine up right now; wait until it is done, or cancel it there.")
        )
    try:
        yield
    finally:
        lock.unlock()


def _kept(order: Order, feedback: QgsProcessingFeedback) -> Environment | None:
    environment = ready(order.engines, order.lock)
    if order.rebuild or environment is None or environment.device != order.device:
        return None
    refusal = probe(environment.python, feedback)
    if refusal:
        feedback.pushWarning(tr("The installed engine does not work ({0}); it is installed again.").format(refusal))
        return None
    feedback.pushInfo(tr("The engine is installed and works."))
    return environment


def _make(order: Order, feedback: QgsProcessingFeedback) -> Environment:
    if order.wheels and not Path(order.wheels).is_dir():
        raise QgsProcessingException(
            tr("{0} is not a folder of wheels; choose the folder that holds the .whl files.").format(order.wheels)
        )
    error = space_error(order.engines, order.device)
    if error:
        raise QgsProcessingException(error)
    tools = Tools(feedback, log_file(order.engines), tool_environment(os.environ, proxy(), certificates(order.engines)))
    python, version = find_base(order.base, tools)
    tools.follower = python
    folder = environment_folder(order.engines, version, order.lock)
    feedback.pushInfo(
        tr("The environment is created from {0} (Python {1}.{2}) in {3}").format(python, *version, folder)
    )
    try:
        environment = _fill(order, folder, python, tools)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    clear_others(order.engines, folder)
    return environment


def find_base(chosen: str, tools: Tools) -> tuple[str, tuple[int, int]]:
    """Find the first Python that an environment can be created from, and its version.

    Raises
    ------
    QgsProcessingException
        When there is none; it says why each was refused.
    """
    tools.feedback.setProgressText(tr("Looking for a Python…"))
    refusals = []
    for python in base_pythons(this_host(), os.environ, chosen):
        if not os.path.isfile(python):
            if chosen:
                refusals.append(f"{chosen}: {tr('there is no such file')}")
            continue
        try:
            version, bits, has_venv = json.loads(tools.run([python, "-c", _BASE]).splitlines()[-1])
        except (InstallationError, ValueError, IndexError) as error:
            refusals.append(f"{python}: {(str(error).strip() or tr('it does not run')).splitlines()[-1]}")
            continue
        lack = _lack_of(version, bits, has_venv)
        if not lack:
            return python, (version[0], version[1])
        refusals.append(f"{python}: {lack}")
    sentence = tr(
        "No Python was found to create the engine from: it needs a 64-bit Python 3.11 to 3.14 with venv. Install one "
        "from python.org or your distribution, or choose one as base."
    )
    raise QgsProcessingException("\n".join([f"{sentence} {sandbox_advice(os.environ)}".strip(), *refusals]))


def _lack_of(version: Sequence[int], bits: int, has_venv: bool) -> str:
    """Reason why no environment can be created from a Python; empty if one can."""
    if version[0] != 3 or version[1] not in MINORS:
        return tr("it is Python {0}.{1}").format(*version)
    if bits != 64:
        return tr("it is a 32-bit Python")
    return "" if has_venv else tr("it cannot create environments (on Debian, install python3-venv)")


def _fill(order: Order, folder: Path, base: str, tools: Tools) -> Environment:
    feedback = tools.feedback
    feedback.setProgressText(tr("Creating an empty environment…"))
    uv = program_on_path("uv", this_host(), os.environ)
    python = str(python_of(folder, this_host().platform))
    nvidia = _nvidia(tools) if order.device == "cuda" else ""
    version = torch_version(order.lock)
    sources = torch_sources(this_host().platform, version, order.device, nvidia, torch_index(os.environ))
    if order.wheels:
        sources = offline_sources(version, order.device)
        if order.device != "cpu":
            sources += offline_sources(version, "cpu")
    if order.device != "cpu" and sources[0].device != order.device:
        feedback.pushWarning(
            tr("There is no {0} device that torch supports here; the processor is used.").format(order.device.upper())
        )
    said, has_packages = "", False
    for source in sources:
        if not has_packages:
            clear(folder)
            tools.run([base, "-m", "venv", *(["--without-pip"] if uv else []), str(folder)])
            feedback.setProgress(10)
            feedback.pushInfo(tr("The packages of {0} are installed; the hash of each is checked.").format(order.lock))
            locked = ["--require-hashes", "-r", str(order.lock)]
            tools.run(install_command(python, uv, locked, order.wheels), watch=True)
            has_packages = True
        try:
            tools.run(install_command(python, uv, [source.requirement], order.wheels), watch=True, index=source.index)
        except InstallationError as error:
            said = str(error)
            tools.note(f"{source.requirement} from {source.index or 'the usual index'} was not installed")
            if not re.search(
                "No matching distribution|ResolutionImpossible|no version of|No solution found|403|404", said
            ):
                raise
            continue
        if this_host().platform != "darwin":
            _report_torch(source, order.wheels, tools)
        said = _environment_error(python, source, tools) or ""
        if not said:
            environment = Environment(python, source.device, source.requirement)
            mark_ready(folder, environment)
            feedback.setProgress(100)
            return environment
        feedback.pushWarning(tr("torch for {0} does not work here: {1}").format(source.device, said.splitlines()[-1]))
        if source.device == "cpu":
            break
        has_packages = False
    raise InstallationError(said)


def _report_torch(source: TorchSource, wheels: str, tools: Tools) -> None:
    """Report the build of torch that was chosen for this computer: it is not in the lock."""
    origin = source.index or wheels or tr("the usual package index")
    report = tr("{0} was installed from {1}; its version is fixed, its hash is not checked.")
    tools.feedback.pushInfo(safe(report.format(source.requirement, origin)))


def _environment_error(python: str, source: TorchSource, tools: Tools) -> str | None:
    """Error message if an installed environment cannot run the engine; None otherwise."""
    tools.feedback.setProgress(90)
    tools.feedback.setProgressText(tr("Testing the engine…"))
    error = probe(python, tools.feedback)
    if tools.feedback.isCanceled():
        raise QgsProcessingException(tr(CANCELLED))
    if error or source.device == "cpu":
        return error or None
    try:
        tools.run([python, "-c", _ON_DEVICE.format(device=source.device)])
    except InstallationError as failure:
        return str(failure)
    return None


def _nvidia(tools: Tools) -> str:
    """Output of nvidia-smi about driver and cards; empty if it is missing."""
    program = program_on_path(NVIDIA_QUERY[0], this_host(), os.environ)
    if not program:
        return ""
    try:
        return tools.run([program, *NVIDIA_QUERY[1:]])
    except InstallationError as error:
        tools.feedback.pushWarning(tr("nvidia-smi does not answer: {0}").format(error))
        return ""
