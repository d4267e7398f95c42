"""The engine of most tests: copied from one that has loaded its libraries, which saves seconds at every run.

Tests marked ``real_engine`` start it as QGIS does, and so do those that start a QGIS of their own.
"""

import os
import sys
import tempfile
from contextlib import contextmanager

from engine_copies import TESTS, EngineServer, request_of

ENGINE = str(TESTS.parent / ".engine" / "bin" / "python")
MARK = "real_engine"


@contextmanager
def quick_engine(monkeypatch):
    """Have the engine client ask the server in place of starting the checkout's engine."""
    from lstm_fcn.processing.engine import client, process
    from lstm_fcn.processing.engine.interpreter import engine_environment

    def start_engine(python, arguments, folder, variables=None):
        if python != ENGINE or not hasattr(os, "pidfd_open"):
            return process.start_engine(python, arguments, folder, variables)
        environment = {**engine_environment(os.environ), **(variables or {})}
        request = request_of(sys.executable, server.address(environment))
        return process.start_process([*request, *arguments], folder, environment)

    with tempfile.TemporaryDirectory(prefix="lstmfcn-engine-") as folder:
        server = EngineServer(ENGINE, folder)
        monkeypatch.setattr(client, "start_engine", start_engine)
        yield
        server.end()
