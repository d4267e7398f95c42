"""Set up engine with real environments, and wheels so small that they install in a second: how each accident ends."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QLockFile, QTranslator
from tiny_wheels import lock, wheel

ROOT = Path(__file__).resolve().parents[3]


by_pip = pytest.mark.parametrize("order", ["pip"], indirect=True)
by_both = pytest.mark.parametrize("order", ["uv", "pip"], indirect=True)


@pytest.fixture(params=["uv"])
def order(request, modules, tmp_path, monkeypatch):
    """An order for an engine of two tiny packages, and a probe that imports them; by uv, or by pip where a test says so."""
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    wheel(wheels, "torch", "1.0")
    wheel(wheels, "tinyraster", "1.0")
    wheel(wheels, "tinyraster", "2.0")
    locked = tmp_path / "requirements.lock"
    locked.write_text("# locked\n" + lock(wheels, "1.0", "tinyraster==1.0"))

    def probe(python, feedback=None):
        done = subprocess.run([python, "-c", "import torch, tinyraster"], capture_output=True, text=True)
        return done.stderr.strip().splitlines()[-1] if done.returncode else ""

    monkeypatch.setattr(modules.installation, "probe", probe)
    uv = str(Path(sys.executable).with_name("uv")) if request.param == "uv" else ""
    monkeypatch.setattr(modules.installation, "program_on_path", lambda name, *_: uv if name == "uv" else "")
    return modules.installation.Order(tmp_path / "engines", wheels=str(wheels), base="/usr/bin/python3", lock=locked)


def test_tools_start_where_nobody_else_can_put_a_module(modules, order, tmp_path, monkeypatch):
    from lstm_fcn.processing.engine import tools

    seen = []

    def start(command, folder, environment):
        seen.append((Path(folder).stat().st_mode & 0o777, os.listdir(folder), environment.get("PYTHONSAFEPATH")))
        return start_process(command, folder, environment)

    start_process = tools.start_process
    monkeypatch.setattr(tools, "start_process", start)
    modules.installation.set_up(order, QgsProcessingFeedback(False))
    assert len(seen) > 3
    assert set(map(str, seen)) == {str((0o700, [], "1"))}


def test_broken_changed_and_removed_environments_recover(modules, order):
    feedback = QgsProcessingFeedback(False)
    state = modules.environments.state
    assert state(order.engines, order.lock) == "none"
    made = modules.installation.set_up(order, feedback)
    assert modules.environments.ready(order.engines, order.lock) == made
    kept = Path(made.python).stat().st_ctime_ns
    assert modules.installation.set_up(order, feedback) == made
    assert Path(made.python).lstat().st_mtime_ns and Path(made.python).stat().st_ctime_ns == kept

    broken = next(Path(made.python).parents[1].rglob("tinyraster.py"))
    broken.unlink()
    modules.installation.set_up(order, feedback)
    assert broken.is_file()
    assert "installed again" in feedback.textLog()

    order.lock.write_text(lock(Path(order.wheels), "1.0", "tinyraster==2.0"))
    assert state(order.engines, order.lock) == "outdated"
    changed = modules.installation.set_up(order, feedback)
    assert changed.python != made.python
    assert not Path(made.python).exists()
    assert modules.environments.uninstall(order.engines) == 1
    assert state(order.engines, order.lock) == "none"


@by_both
def test_a_failure_leaves_nothing_and_says_what_to_do(modules, order):
    order.lock.write_text(lock(Path(order.wheels), "1.0", "notthere==1.0"))
    with pytest.raises(QgsProcessingException, match="no wheels of the pinned packages"):
        modules.installation.set_up(order, QgsProcessingFeedback(False))
    assert modules.environments.state(order.engines, order.lock) == "none"


@by_both
def test_a_package_with_another_hash_is_refused(modules, order):
    wheel(Path(order.wheels), "tinyraster", "1.0", source="stolen = True")
    with pytest.raises(QgsProcessingException, match="not the one that was tested"):
        modules.installation.set_up(order, QgsProcessingFeedback(False))
    assert modules.environments.state(order.engines, order.lock) == "none"


@by_both
def test_a_package_that_is_not_locked_is_refused(modules, order):
    wheel(Path(order.wheels), "tinyraster", "1.0", requires=["stranger"])
    wheel(Path(order.wheels), "stranger", "1.0")
    order.lock.write_text(lock(Path(order.wheels), "1.0", "tinyraster==1.0"))
    with pytest.raises(QgsProcessingException, match="stranger"):
        modules.installation.set_up(order, QgsProcessingFeedback(False))


@by_both
def test_it_says_what_is_checked(modules, order):
    feedback = QgsProcessingFeedback(False)
    modules.installation.set_up(order, feedback)
    assert f"The packages of {order.lock} are installed; the hash of each is checked." in feedback.textLog()
    assert (
        f"torch==1.0 was installed from {modules.installation.safe(order.wheels)}; its version is fixed"
        in feedback.textLog()
    )
    log = modules.installation.log_file(order.engines).read_text(encoding="utf-8")
    assert "--require-hashes -r" in log


def test_cuda_that_does_not_verify_gives_way_to_the_processor(modules, order):
    feedback = QgsProcessingFeedback(False)
    made = modules.installation.set_up(replace(order, device="cuda"), feedback)
    assert made.device == "cpu"
    assert "torch for cuda does not work here" in feedback.textLog()


@by_both
def test_cancel_leaves_nothing(modules, order):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        modules.installation.set_up(order, feedback)
    assert modules.environments.state(order.engines, order.lock) == "none"


KILLED = """
import sys
from pathlib import Path
from qgis.core import QgsApplication, QgsProcessingFeedback
application = QgsApplication([], False)
from lstm_fcn.processing.engine import installation
engines, base, wheels, lock = sys.argv[1:]
order = installation.Order(Path(engines), base=base, wheels=wheels, lock=Path(lock))
installation.set_up(order, QgsProcessingFeedback(False))
"""


def test_a_killed_set_up_is_made_anew_and_holds_no_lock(modules, order):
    words = [str(order.engines), order.base, order.wheels, str(order.lock)]
    plugins = os.environ["QGIS_PLUGINPATH"]
    environment = {**os.environ, "PYTHONPATH": f"{plugins}:{os.environ.get('PYTHONPATH', '')}"}
    process = subprocess.Popen([sys.executable, "-c", KILLED, *words], env=environment)
    until = time.monotonic() + 60
    while not list(order.engines.glob("py*/pyvenv.cfg")) and time.monotonic() < until:
        time.sleep(0.02)
    with pytest.raises(QgsProcessingException, match="Another QGIS"):
        modules.installation.set_up(order, QgsProcessingFeedback(False))
    process.send_signal(signal.SIGKILL)
    process.wait()
    time.sleep(1)  # its tool notices and ends
    assert modules.environments.state(order.engines, order.lock) == "unfinished"
    made = modules.installation.set_up(order, QgsProcessingFeedback(False))
    assert modules.environments.ready(order.engines, order.lock) == made


class RecordingFeedback(QgsProcessingFeedback):
    """Keeps what a user would read, in its order."""

    def __init__(self):
        super().__init__(False)
        self.texts = []

    def setProgressText(self, text):
        self.texts.append(text)

    def pushInfo(self, info):
        self.texts.append(info)

    def pushWarning(self, warning):
        self.texts.append(warning)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Collecting numpy==2.4.6 (from -r model/requirements.txt (line 3))", "Package 1: Collecting numpy==2.4.6"),
        ("Collecting mako (from alembic>=1.5.0->optuna==5.0.0->-r x.txt (line 11))", "Package 1: Collecting mako"),
        ("Processing ./wheels/mako-1.4-py3-none-any.whl", "Package 1: Processing mako-1.4-py3-none-any.whl"),
        ("  Downloading torch-2.13.0-cp311.whl (180.5 MB)", "Package 1: Downloading torch-2.13.0-cp311.whl (180.5 MB)"),
    ],
)
def test_a_package_is_shown_without_what_asked_for_it_and_where_it_lies(modules, tmp_path, line, shown):
    feedback = RecordingFeedback()
    modules.installation.Tools(feedback, tmp_path / "log", {})._report_package(line)
    assert feedback.texts == [shown]


@pytest.fixture
def spanish(provider):
    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "es.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@by_pip
def test_in_spanish_it_says_what_it_does_in_spanish_and_its_log_keeps_the_words_of_the_tools(modules, order, spanish):
    feedback = RecordingFeedback()
    modules.installation.set_up(replace(order, device="cuda"), feedback)
    modules.installation.set_up(order, feedback)
    begins = (
        "Buscando un Python",
        "El entorno se crea a partir de /usr/bin/python3 (Python 3.",
        "Creando un entorno vacío",
        "Se instalan los paquetes de ",
        "Paquete 1: Processing",
        "Desempaquetando los paquetes",
        "Paquete 2: Processing",
        "Desempaquetando los paquetes",
        "torch==1.0 se instaló desde ",
        "Probando el motor",
        "torch para cuda no funciona aquí",
    )
    assert [text.startswith(begin) for text, begin in zip(feedback.texts, begins, strict=False)] == [True] * len(begins)
    assert feedback.texts[-1] == "El motor está instalado y funciona."

    modules.installation.set_up(replace(order, rebuild=True), feedback)
    log = modules.installation.log_file(order.engines).read_text(encoding="utf-8")
    assert "--require-hashes -r" in log
    assert "Successfully installed tinyraster-1.0" in log
    assert not any(word in log for word in ("Buscando", "Paquete", "motor"))


@by_pip
def test_in_spanish_it_says_in_spanish_why_it_failed(modules, order, spanish):
    def refusal(order):
        with pytest.raises(QgsProcessingException) as caught:
            modules.installation.set_up(order, QgsProcessingFeedback(False))
        return str(caught.value)

    missing = refusal(replace(order, base="/not/there/python"))
    assert missing.startswith("No se encontró ningún Python")
    assert missing.endswith("/not/there/python: no existe ese archivo")
    assert "no es una carpeta de wheels" in refusal(replace(order, wheels="/not/there"))
    order.lock.write_text(lock(Path(order.wheels), "1.0", "notthere==1.0"))
    failed = refusal(order).splitlines()
    assert failed[0].startswith("No se pudo configurar el motor. No hay wheels")
    assert failed[1].startswith("La última salida fue: ")
    assert failed[-1].startswith("El registro es ")
    other = QLockFile(str(order.engines / "setup.lock"))
    assert other.tryLock(0)
    assert refusal(order).startswith("Otro QGIS está configurando el motor")
    other.unlock()
    full = modules.environments.space_error(order.engines, "cpu", 0)
    assert full.startswith("El motor necesita 3 GB")
    assert "Flatpak, que oculta" in modules.failures.sandbox_advice({"FLATPAK_ID": "org.qgis.qgis"})


def test_in_spanish_the_state_is_spanish_and_the_diagnostics_stay_english(modules, spanish, monkeypatch):
    from lstm_fcn.processing.engine import diagnostics

    chosen = modules.interpreter.Candidate("/mine/python", "setting")
    monkeypatch.setattr(diagnostics, "engine_candidates", lambda: [chosen])
    assert diagnostics.engine_state() == ("own", "El motor se ejecuta con /mine/python (el ajuste Python del motor).")
    text = diagnostics.diagnostics()
    assert "Engine candidate /mine/python (the setting Engine Python)" in text
    assert "State: own" in text
    assert not any(word in text for word in ("motor", "Python del"))
