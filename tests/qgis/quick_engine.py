"""The engine of most tests: copied from one that has loaded its libraries, which saves seconds at every run.

Tests marked ``real_engine`` start it as QGIS does, and so do those that start a QGIS of their own.
"""

import os
import subprocess
import sys
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
ENGINE = str(TESTS.parent / ".engine" / "bin" / "python")
MARK = "real_engine"


class _Server:
    """The process that is copied; started when the first run asks for it."""

    def __init__(self, folder):
        self._address = str(Path(folder) / "engine")
        self._lock = threading.Lock()
        self._process = None

    def address(self, environment):
        with self._lock:
            if self._process is None:
                self._process = subprocess.Popen(
                    [ENGINE, str(TESTS / "engine_server.py"), self._address],
                    env=environment,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                )
                assert self._process.stdout.readline() == b"ready\n"
        return self._address

    def end(self):
        if self._process:
            self._process.stdin.close()
            self._process.wait()
            self._process.stdout.close()


@contextmanager
def quick_engine(monkeypatch):
    """Have the engine client ask the server in place of starting the checkout's engine."""
    from lstm_fcn.processing.engine import client, process
    from lstm_fcn.processing.engine.interpreter import engine_environment

    def start_engine(python, arguments, folder, variables=None):
        if python != ENGINE or not hasattr(os, "pidfd_open"):
            return process.start_engine(python, arguments, folder, variables)
        environment = {**engine_environment(os.environ), **(variables or {})}
        request = [sys.executable, "-I", "-S", str(TESTS / "engine_request.py"), server.address(environment)]
        return process.start_process([*request, *arguments], folder, environment)

    with tempfile.TemporaryDirectory(prefix="lstmfcn-engine-") as folder:
        server = _Server(folder)
        monkeypatch.setattr(client, "start_engine", start_engine)
        yield
        server.end()
