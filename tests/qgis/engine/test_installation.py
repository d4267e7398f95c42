"""Set up engine: where Pythons are looked for, what is installed, and how each accident ends."""

import os
import re
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


@pytest.fixture(scope="module")
def modules(provider):
    from lstm_fcn.processing.engine import environments, failures, installation, interpreter, wheels

    class Modules:
        pass

    Modules.environments, Modules.failures, Modules.installation = environments, failures, installation
    Modules.interpreter, Modules.wheels = interpreter, wheels
    return Modules


def bases(modules, platform, prefix, environ, chosen=""):
    host = modules.interpreter.Host(platform, prefix, (3, 12), ROOT)
    return list(modules.interpreter.base_pythons(host, environ, chosen))


def test_windows_makes_it_from_the_python_exe_of_qgis_and_never_from_qgis(modules):
    environ = {"PATH": r"C:\Windows;C:\QGIS\bin", "LOCALAPPDATA": r"C:\Users\x\AppData\Local"}
    found = bases(modules, "win32", r"C:\QGIS\apps\Python312", environ)
    assert found[0] == r"C:\QGIS\apps\Python312\python.exe"
    assert r"C:\Users\x\AppData\Local\Programs\Python\Python311\python.exe" in found
    assert not any("qgis-bin" in python for python in found)


def test_macos_passes_over_the_application_and_apples_stub(modules):
    found = bases(modules, "darwin", "/Applications/QGIS.app/Contents/MacOS", {"PATH": "/usr/bin:/bin"})
    assert "/opt/homebrew/bin/python3.12" in found
    assert not any(".app/Contents/MacOS" in python for python in found)
    assert "/usr/bin/python3" not in found


def test_linux_takes_the_python_of_path(modules, tmp_path):
    (tmp_path / "python3.12").touch(mode=0o755)
    assert bases(modules, "linux", "/usr", {"PATH": str(tmp_path)})[0] == str(tmp_path / "python3.12")


def test_a_chosen_python_is_the_only_one_asked(modules):
    assert bases(modules, "linux", "/usr", {"PATH": "/usr/bin"}, "/mine/python") == ["/mine/python"]


@pytest.mark.parametrize(
    ("answer", "build"),
    [
        ("580.65.06, 9.0\n", "cu130"),
        ("535.183.01, 8.6\n", "cu126"),
        ("580.65.06, 6.1\n", "cu126"),
        ("580.65.06, 9.0\n535.1, 8.6\n", "cu126"),
        ("470.82, 7.5\n", None),
        ("580.65.06, [N/A]\n", None),
        ("", None),
    ],
)
def test_the_cuda_build_suits_driver_and_every_card(modules, answer, build):
    chosen = modules.wheels.cuda_build(answer)
    assert (chosen.name if chosen else None) == build


def test_sources_of_torch(modules):
    sources = modules.wheels.torch_sources
    linux = sources("linux", "2.0", "cpu")
    assert [(s.requirement, s.index) for s in linux] == [
        ("torch==2.0+cpu", ""),
        ("torch==2.0", "https://download.pytorch.org/whl/cpu"),
    ]
    cuda = sources("win32", "2.0", "cuda", "580.1, 8.9", "https://mirror/whl")
    assert next((s.index, s.device) for s in cuda) == ("https://mirror/whl/cu130", "cuda")
    assert cuda[-1].device == "cpu"
    assert [(s.index, s.device) for s in sources("darwin", "2.0", "mps")] == [("", "mps")]


def test_credentials_travel_in_the_environment_and_nowhere_else(modules):
    proxy = modules.wheels.Proxy("proxy.org", 3128, "ana", "p@ss/word", excluded=("intranet",))
    given = {"PYTHONHOME": "/qgis", "PIP_TARGET": "/there", "DYLD_LIBRARY_PATH": "/lib", "PATH": "/bin"}
    environment = modules.wheels.tool_environment(given, proxy, "/authorities.pem")
    assert environment["HTTPS_PROXY"] == "http://ana:p%40ss%2Fword@proxy.org:3128"
    assert environment["NO_PROXY"] == "intranet"
    assert environment["PIP_CERT"] == environment["SSL_CERT_FILE"] == "/authorities.pem"
    assert not {"PYTHONHOME", "PIP_TARGET", "DYLD_LIBRARY_PATH"} & set(environment)
    only = modules.wheels.only_from(
        "https://ana:secret@index", {**environment, "PIP_FIND_LINKS": "/w", "UV_INDEX": "u"}
    )
    assert (
        only["PIP_INDEX_URL"] == only["PIP_EXTRA_INDEX_URL"] == only["UV_DEFAULT_INDEX"] == "https://ana:secret@index"
    )
    assert not {"PIP_FIND_LINKS", "UV_INDEX"} & set(only)
    assert modules.wheels.only_from("", environment) == environment
    said = modules.failures.redacted(environment["HTTPS_PROXY"] + " PASSWORD=abc /home/ana/x", "/home/ana", "ana")
    assert said == "http://***@proxy.org:3128 PASSWORD=*** ~/x"


def test_what_would_lead_pip_astray_does_not_reach_it(modules):
    kept = {
        "PIP_INDEX_URL": "https://mirror",
        "PIP_PROXY": "p",
        "UV_CACHE_DIR": "c",
        "GDAL_HTTP_PROXY": "p",
        "PATH": "/bin",
    }
    astray = dict.fromkeys(
        ("PIP_ROOT", "PIP_REQUIREMENT", "PIP_NO_DEPS", "UV_TARGET", "PYTHONSTARTUP", "GDAL_SKIP"), "x"
    )
    environment = modules.wheels.tool_environment({**kept, **astray})
    assert kept.items() <= environment.items()
    assert not set(astray) & set(environment)


SECRET = "hunter2"


@pytest.mark.parametrize(
    "said",
    [
        "https://ana:hunter2@host/simple", "https://ana:hun/hunter2@host/simple", "https://ana:hun@hunter2@host/x",
        "https://hunter2@host/x", "svn+https://u:hunter2@h/x", "socks5://u:hunter2@h:1", "password=hunter2",
        "PASSWORD: hunter2", '"password": "hunter2 x"', "'token': 'hunter2'", "password='hunter2'", "PIP_PASSWORD=hunter2",
        "AWS_SECRET_ACCESS_KEY=hunter2", "Authorization: Basic hunter2Zz==", "Authorization: Bearer hunter2hunter2",
        "Bearer hunter2hunter2", "https://h/x?token=hunter2", "https://h/x?a=1&sig=hunter2%3D&b=2",
        "https://h?X-Amz-Signature=hunter2", "--password hunter2", "--token=hunter2", "-p hunter2", "api_key=hunter2",
        "x-api-key: hunter2", "cookie: hunter2", "passphrase = hunter2", "machine h login ana password hunter2",
        "ghp_hunter2hunter2hunter2", "pypi-AgEhunter2hunter2hunter2", "eyJhbGciOiJI.eyJzdWIiOiIxhunter2.abc",
        "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----",
    ],
)  # fmt: skip
def test_secrets_are_left_out_of_logs(modules, said):
    assert SECRET not in modules.failures.redacted(said)


@pytest.mark.parametrize(
    "said",
    [
        "Collecting numpy==2.4.6 (from -r model/requirements.txt (line 3))",
        "Successfully installed secretstorage-3.3.3 keyring-1 tokenizers-0.2",
        "Looking in indexes: https://download.pytorch.org/whl/cpu",
        "The token is missing; authentication failed",
    ],
)
def test_words_without_secrets_stay(modules, said):
    assert modules.failures.redacted(said) == said


def test_programs_of_the_working_folder_are_not_found(modules, tmp_path, monkeypatch):
    for name in ("uv", "python3.12"):
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.chdir(tmp_path)
    host = modules.interpreter.Host("linux", "/usr", (3, 12), ROOT)
    find = modules.interpreter.program_on_path
    assert find("uv", host, {"PATH": ".::relative"}) == ""
    assert find("uv", host, {"PATH": f".:{tmp_path}"}) == str(tmp_path / "uv")
    assert list(modules.interpreter.base_pythons(host, {"PATH": ".:"})) == []


def test_uv_is_used_where_it_is(modules):
    command = modules.wheels.install_command("/env/python", "/usr/bin/uv", ["numpy"], wheels="/wheels")
    assert command[:5] == ["/usr/bin/uv", "pip", "install", "--python", "/env/python"]
    assert command[-4:] == ["--no-index", "--find-links", "/wheels", "numpy"]
    assert "--compile-bytecode" in command  # the engine itself writes none


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("OSError: [WinError 206] The filename or extension is too long", "long paths"),
        ("OSError: [WinError 1114] Error loading c10.dll", "Visual C++"),
        ("PermissionError: [WinError 5] Access is denied", "antivirus"),
        ("ProxyError('Cannot connect to proxy', 407 Proxy Authentication Required)", "proxy"),
        ("SSLError(CERTIFICATE_VERIFY_FAILED)", "certificate"),
        ("NewConnectionError: Temporary failure in name resolution", "could not be reached"),
        ("ERROR: No matching distribution found for torch==2.13.0", "no wheels"),
    ],
)
def test_known_failures_say_what_to_do(modules, said, word):
    assert word in modules.failures.advice(said)


def test_flatpak_and_snap_are_reported(modules):
    assert "Flatpak" in modules.failures.sandbox_advice({"FLATPAK_ID": "org.qgis.qgis"})
    assert "Snap" in modules.failures.sandbox_advice({"SNAP": "/snap/qgis/1", "SNAP_NAME": "qgis"})
    assert modules.failures.sandbox_advice({}) == ""


def test_a_full_disk_is_noticed_before(modules, tmp_path):
    refusal = modules.environments.space_error(tmp_path / "not" / "there", "cuda", 10**9)
    assert "10 GB" in refusal
    assert "0.9 GB are free" in refusal


def test_documentation_and_help_fetch_wheels_with_the_same_commands(provider):
    from lstm_fcn.processing.algorithms.setupengine import WHEELS, SetUpEngineAlgorithm

    commands = re.findall(r"<i>(python -m pip download .*?)</i>", SetUpEngineAlgorithm.HELP[WHEELS])
    assert len(commands) == 2
    block = "\n".join(["```sh", *commands, "```"])
    assert block in (ROOT / "docs" / "install.md").read_text(encoding="utf-8")


# From here on with real environments, and wheels so small that they install in a second.
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


def test_without_an_engine_algorithms_say_the_way_and_the_set_up_runs(provider, monkeypatch):
    from lstm_fcn.processing.parameters import base

    monkeypatch.setattr(base, "engine_candidates", list)
    for each in provider.algorithms():
        can, sentence = each.canExecute()
        assert can == (each.name() == "setupengine")
        assert can or "Set up engine" in sentence


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
    assert diagnostics.engine_state() == ("own", "El motor se ejecuta en /mine/python (el ajuste Python del motor).")
    text = diagnostics.diagnostics()
    assert "Engine candidate /mine/python (the setting Engine Python)" in text
    assert "State: own" in text
    assert not any(word in text for word in ("motor", "Python del"))


def test_diagnostics_hold_no_user_and_no_secrets(provider, modules):
    from lstm_fcn.processing.engine.diagnostics import diagnostics

    text = diagnostics()
    assert "QGIS" in text
    assert "Engine candidate" in text
    assert str(Path.home()) + "/" not in text
