"""Set up engine: where Pythons are looked for, what is installed, what is said, and what is not."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


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


def test_without_an_engine_algorithms_say_the_way_and_the_set_up_runs(provider, monkeypatch):
    from lstm_fcn.processing.parameters import base

    monkeypatch.setattr(base, "engine_candidates", list)
    for each in provider.algorithms():
        can, sentence = each.canExecute()
        assert can == (each.name() in {"setupengine", "maplayout"})  # which need none
        assert can or "Set up engine" in sentence


def test_diagnostics_hold_no_user_and_no_secrets(provider, modules):
    from lstm_fcn.processing.engine.diagnostics import diagnostics

    text = diagnostics()
    assert "QGIS" in text
    assert "Engine candidate" in text
    assert str(Path.home()) + "/" not in text
