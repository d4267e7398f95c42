"""Some work in a copy of this process, with limits of time and memory."""

import json
import os
import resource
import select
import signal
import sys
import time
import traceback
from pathlib import Path

from model.runtime.errors import EngineError

SECONDS, MEMORY = 10.0, 1_500_000_000


def attempt(work):
    """Do some work in a copy of this process: how it ended, and its words."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        os.close(reading)
        _limit()
        with os.fdopen(writing, "wb") as answer:
            answer.write(json.dumps(_outcome(work)).encode())
        os._exit(0)
    os.close(writing)
    said, until = b"", time.monotonic() + SECONDS
    with os.fdopen(reading, "rb") as answer:
        while time.monotonic() < until:
            if select.select([answer], [], [], 0.5)[0]:
                piece = os.read(answer.fileno(), 2**16)
                if not piece:
                    break
                said += piece
        else:
            os.kill(process, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    if time.monotonic() >= until:
        return "hang", ""
    return tuple(json.loads(said)) if said and not code else ("crash", f"exit code {code}")


def _limit():
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nothing, stream)
    taken = (
        int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize() if sys.platform == "linux" else 0
    )
    if taken:
        resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY, taken + MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _outcome(work):
    try:
        return work(), ""
    except EngineError as error:
        sentence = error.sentence
        return ("refused", sentence) if "\n" not in sentence and len(sentence) < 5000 else ("words", sentence)
    except MemoryError:
        return "memory", traceback.format_exc()
    except Exception:
        return "traceback", traceback.format_exc()
