"""Runs of the engine in copies of a process that has loaded everything, and what they wrote."""

import contextlib
import json
import os
import re
import signal
import sys
import time
import traceback
from dataclasses import dataclass, replace

HIDDEN_AND_FINE = (".lstm_fcn.lock",)
CHANGES_EACH_TIME = re.compile(
    rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:\+00:00|Z)?"  # times, and seconds that something took
    rb"|\d+(?:\.\d+)?(?:&nbsp;| )?(?:s|seconds)\b|seconds[^\d\n]{0,20}\d+(?:\.\d+)?(?:e-?\d+)?"
)


@dataclass(frozen=True)
class Ended:
    """How a run ended.

    Attributes
    ----------
    code : int
        Exit code; negative for a signal.
    answers : list of dict
        What it sent.
    errors : str
        What it wrote to standard error.
    """

    code: int
    answers: list
    errors: str

    @property
    def sentence(self):
        return next((str(one.get("sentence")) for one in self.answers if one.get("type") == "error"), "")

    @property
    def log(self):
        return "\n".join(str(one.get("text")) for one in self.answers if one.get("type") == "log")

    @property
    def fault(self):
        """What is wrong with the way it ended; empty where it is a result or a sentence."""
        if "Traceback" in self.errors or "something it does not expect" in self.sentence:
            return f"traceback: {self.sentence or self.errors}"
        if self.code < 0 or self.code not in (0, 1):
            return f"exit code {self.code}: {self.errors[-500:]}"
        if self.code == 1 and not self.sentence:
            return "no sentence"
        if self.code == 1 and ("\n" in self.sentence or len(self.sentence) > 3000):
            return f"words: {self.sentence}"
        return ""


class Run:
    """A run of the engine in a copy of this process.

    Parameters
    ----------
    place : Path
        Folder for the job and what the run says.
    command : str
        Name of the command.
    values : dict
        Of the job.
    environment : dict, optional
        Further variables.
    prepare : callable, optional
        Called in the copy, before the run.
    """

    def __init__(self, place, command, values, environment=None, prepare=None):
        place.mkdir(parents=True, exist_ok=True)
        self._said, self._errors = place / "said", place / "errors"
        job = place / "job.json"
        job.write_text(json.dumps(values))
        self._said.write_bytes(b"")  # they are read after a kill at any moment
        self._errors.write_bytes(b"")
        self.process = os.fork()
        if self.process == 0:
            self._be_engine(command, job, environment or {}, prepare)
        self._code = None

    def _be_engine(self, command, job, environment, prepare):
        code = 99
        try:
            for stream, file in ((1, self._said), (2, self._errors)):
                os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), stream)
            sys.stdout, sys.stderr = os.fdopen(1, "w", closefd=False), os.fdopen(2, "w", closefd=False)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            os.environ.update(environment)
            if prepare:
                prepare()
            from model.__main__ import main

            code = main([command, str(job)])
        except SystemExit as end:
            code = end.code
        except BaseException:
            traceback.print_exc()
        finally:
            with contextlib.suppress(Exception):
                sys.stdout.flush()
                sys.stderr.flush()
            os._exit(code if isinstance(code, int) else 99)

    def signal(self, number):
        """Send a signal, unless the run has ended."""
        if not self.has_ended:
            os.kill(self.process, number)

    @property
    def has_ended(self):
        if self._code is None:
            process, status = os.waitpid(self.process, os.WNOHANG)
            self._code = os.waitstatus_to_exitcode(status) if process else None
        return self._code is not None

    def wait(self, seconds=180.0):
        """How it ended; after some seconds it is killed."""
        until = time.monotonic() + seconds
        while not self.has_ended:
            if time.monotonic() > until:
                os.kill(self.process, signal.SIGKILL)
                self._code = os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
                return Ended(-signal.SIGKILL, [], f"no end after {seconds:.0f} seconds")
            time.sleep(0.005)
        return Ended(self._code, _answers(self._said), self._errors.read_text(errors="replace"))


def _answers(file):
    found = []
    for line in file.read_text(errors="replace").splitlines():
        with contextlib.suppress(ValueError):
            found.append(json.loads(line))
    return found


def files_in(folder):
    """Content of every file below a folder by its name there, without what differs between two runs of one job."""
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).as_posix(): content_of(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in HIDDEN_AND_FINE
    }


def content_of(path):
    """Bytes of a file; of a model its weights and its card without times, of a page or table without times."""
    if path.suffix == ".safetensors":
        return _model(path)
    content = path.read_bytes()
    return content if path.suffix in (".tif", ".png") else CHANGES_EACH_TIME.sub(b"", content)


def _model(path):
    from model.network.model_file import load_model
    from model.runtime.errors import EngineError

    try:
        network, card = load_model(path)
    except EngineError:
        return path.read_bytes()
    card = replace(card, created="")
    weights = b"".join(
        name.encode() + tensor.numpy().tobytes() for name, tensor in sorted(network.state_dict().items())
    )
    return CHANGES_EACH_TIME.sub(b"", repr(card).encode()) + weights
