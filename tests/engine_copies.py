"""Engines that are copied from one that has loaded its libraries, see engine_server.py."""

import subprocess
import threading
from pathlib import Path

TESTS = Path(__file__).resolve().parent


class EngineServer:
    """The process that is copied; started when the first run asks for it.

    Parameters
    ----------
    python : path
        Of the engine's environment.
    folder : path
        Where its socket is.
    """

    def __init__(self, python, folder):
        self._python = str(python)
        self._address = str(Path(folder) / "engine")
        self._lock = threading.Lock()
        self._process = None

    def address(self, environment):
        with self._lock:
            if self._process is None:
                self._process = subprocess.Popen(
                    [self._python, str(TESTS / "engine_server.py"), self._address],
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


def request_of(python, address):
    """The command that asks a server, to which those of the engine's command line are added."""
    return [str(python), "-I", "-S", str(TESTS / "engine_request.py"), address]
