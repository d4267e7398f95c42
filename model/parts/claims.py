"""Claims: which process does something just now, and whether it still runs."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import threading
import uuid
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import psutil

from ..runtime.messages import Message

SECONDS_BETWEEN_SIGNS = 15.0
SECONDS_UNTIL_LOST = 90.0  # without a sign; the times of change are all those of the disk
SECONDS_APART = 2.0  # that two readings of the start of one process may differ


@dataclass(frozen=True)
class Claim:
    """What a process says that makes a part."""

    token: str
    host: str
    boot: str
    process: int
    started: float


class HeldClaim(AbstractContextManager["HeldClaim"]):
    """Claim of this process on a part, renewed until it is left."""

    def __init__(self, path: Path, claim: Claim) -> None:
        self._path, self._claim = path, claim
        self._ended = threading.Event()
        self._signs = threading.Thread(target=self._give_signs, name="claim", daemon=True)

    @property
    def file(self) -> Path:
        """The file that says so."""
        return self._path

    def __enter__(self) -> HeldClaim:
        self._signs.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._signs.join()
        with contextlib.suppress(OSError):
            if read_claim(self._path) == self._claim:
                self._path.unlink()

    def _give_signs(self) -> None:
        while not self._ended.wait(SECONDS_BETWEEN_SIGNS):
            with contextlib.suppress(OSError):
                os.utime(self._path)


def read_claim(path: Path) -> Claim | None:
    """What a claim says; None where it is gone. One that was cut short belongs to nobody."""
    try:
        return Claim(**json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError):
        return Claim("", "", "", 0, 0.0)


def is_alive(claim: Claim, path: Path, now: float) -> bool:
    """Whether the process of a claim runs: known on its own machine, elsewhere by how long ago it gave its last sign."""
    own = own_claim()
    if (claim.host, claim.boot) == (own.host, own.boot):
        try:
            return abs(psutil.Process(claim.process).create_time() - claim.started) < SECONDS_APART
        except psutil.Error:
            return False
    try:
        return path.stat().st_mtime > now - SECONDS_UNTIL_LOST
    except OSError:
        return False


def lost_message(claim: Claim) -> Message:
    """Why a part is not there whose process has gone."""
    return Message(
        "its process ({process} on {host}) has gone without a word: killed, out of memory, or the machine was switched off",
        process=claim.process,
        host=claim.host,
    )


def own_claim() -> Claim:
    """The claim of this process."""
    process = psutil.Process()
    return Claim(uuid.uuid4().hex, socket.gethostname(), _boot(), process.pid, process.create_time())


def _boot() -> str:
    """What tells apart two machines of one name, and one machine before and after it was started."""
    with contextlib.suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return f"{psutil.boot_time():.0f}"


def replace_text(path: Path, text: str) -> None:
    """Write a file under another name first, so that it is there whole or not at all."""
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}")
    part.write_text(text, encoding="utf-8")
    part.replace(path)
