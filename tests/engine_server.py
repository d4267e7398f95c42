"""An engine that has loaded its libraries: copied for every run, so that a run does not take two seconds to start.

    .engine/bin/python tests/engine_server.py SOCKET

The environment is that of an engine. It serves until its standard input is closed; what asks it is engine_request.py.
Most tests ask it; those that look at the start and the end of processes, and every ``qgis_process``, start the engine itself.
"""

import contextlib
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import signal
import socket
import sys

LOADED_WHEN_NEEDED = (
    *("matplotlib.figure", "optuna", "scipy.ndimage", "scipy.spatial", "sklearn"),
    "torch._dynamo",  # which the first step of an optimizer loads, with 900 modules
)
LONGEST_REQUEST = 2**17


def load():
    """Import what any command would import."""
    import model

    for module in pkgutil.walk_packages(model.__path__, "model."):
        if module.name != "model.__main__":
            importlib.import_module(module.name)
    for name in LOADED_WHEN_NEEDED:
        importlib.import_module(name)
    model.training.forest.TREES = model.training.forest.TREES_AT_ONCE  # as most of the engine's own tests do
    gc.freeze()  # so that a copy does not have to look through it


def serve(address):
    """Answer requests until standard input is closed."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as entrance:
        entrance.bind(address)
        entrance.listen()
        print("ready", flush=True)
        while True:
            ready, _, _ = select.select([entrance, sys.stdin], [], [])
            if sys.stdin in ready:
                return
            connection, _ = entrance.accept()
            if os.fork() == 0:
                entrance.close()
                watch_over(connection)
            connection.close()


def watch_over(connection):
    """Be the engine in a copy; pass on to it what happens to who asked, and to who asked how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    text, streams, *_ = socket.recv_fds(connection, LONGEST_REQUEST, 3)
    engine = os.fork()
    if engine == 0:
        connection.close()
        become_engine(json.loads(text), streams)
    for stream in streams:
        os.close(stream)
    ended = os.pidfd_open(engine)
    while ended not in (ready := select.select([ended, connection], [], [])[0]):
        if ready and not connection.recv(1):
            os.kill(engine, signal.SIGKILL)
            break
        os.kill(engine, signal.SIGTERM)
    _, status = os.waitpid(engine, 0)
    with contextlib.suppress(OSError):  # who asked was killed
        connection.send(str(os.waitstatus_to_exitcode(status)).encode())
    os._exit(0)


def become_engine(request, streams):
    """``python -m model`` in this process."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    sys.path[0] = request["folder"]
    sys.argv = ["model", *request["arguments"]]
    runpy.run_module("model", run_name="__main__", alter_sys=True)
    sys.exit()


if __name__ == "__main__":
    # As the engine's own start does before it loads them.
    os.environ.update({"OMP_WAIT_POLICY": "PASSIVE", "GDAL_CACHEMAX": "128"})
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C ends the tests, which end this
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    load()
    serve(sys.argv[1])
