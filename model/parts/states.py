"""States of the parts of a plan: done, failed, in work or missing. They are kept in the plan's folder alone.

A part is made in ``attempts/``, in a folder of its own, which gets its name in ``results/`` in one step when all of it is
there. While it is made, a file in ``state/`` says where; its time of change is renewed, so that others see when the process
is gone. That file only saves work that would be done twice: two that make one part give the same result, and one of them stays.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import socket
import time
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .. import __version__
from ..runtime.errors import OutputError
from ..runtime.outputs import cannot_write
from .claims import Claim, HeldClaim, is_alive, lost_message, own_claim, read_claim, replace_text
from .plan import MapPlan

RESULTS, ATTEMPTS, STATE = "results", "attempts", "state"
RECORD = "record.json"
DAMAGED = ".damaged"  # result that is kept until the part is made again
RUNNING, FAILED, SCHEDULER = ".running", ".failed", ".scheduler"
SECONDS_OF_A_START = 10.0  # within which two processes may take the part of a third one that has gone
BYTES_AT_ONCE = 2**20


@dataclass(frozen=True)
class Record:
    """Record of a part that is done.

    Attributes
    ----------
    part : int
        Its number.
    fingerprint : str
        See :meth:`model.parts.plan.MapPlan.fingerprint_of`.
    files : mapping of str to list
        Size and checksum of each file.
    pixels : mapping of str to int
        Pixels of each label.
    seconds : float
        That it took, from the start of its process.
    host, arithmetic : str
        Machine, and what computed: the processor's instructions and the version of PyTorch.
    version : str
        Of the plugin.
    """

    part: int
    fingerprint: str
    files: Mapping[str, list[Any]]
    pixels: Mapping[str, int]
    seconds: float
    host: str
    arithmetic: str
    version: str = __version__


@dataclass(frozen=True)
class Failure:
    """Why a part failed.

    Attributes
    ----------
    sentence : str
        In English.
    message : mapping
        The same as template and values, see :class:`~model.runtime.messages.Message`; empty where there is none.
    attempts : int
        How often it was tried without success.
    host : str
        Where it failed last.
    """

    sentence: str
    message: Mapping[str, Any] = field(default_factory=dict)
    attempts: int = 1
    host: str = ""


@dataclass(frozen=True)
class PlanStates:
    """The parts of a plan by what is known of them; every part is in one of these.

    Attributes
    ----------
    done : frozenset of int
        Those with a result.
    running : mapping of int to Claim
        Those that a process makes now.
    lost : mapping of int to Claim
        Those whose process has gone without a word.
    failed : mapping of int to Failure
        Those that ended with an error.
    waiting : tuple of int
        All others.
    """

    done: frozenset[int]
    running: Mapping[int, Claim]
    lost: Mapping[int, Claim]
    failed: Mapping[int, Failure]
    waiting: tuple[int, ...]

    @property
    def to_do(self) -> list[int]:
        """Parts that nobody makes now, those that never failed first."""
        return [*self.waiting, *sorted(self.lost), *sorted(self.failed)]


class PartFiles:
    """Files of the parts of a plan.

    Parameters
    ----------
    folder : Path
        The plan folder.
    plan : MapPlan
        The plan in it.
    """

    def __init__(self, folder: Path, plan: MapPlan) -> None:
        self.folder, self.plan = folder, plan

    def prepare(self) -> None:
        """Make the folders that parts write to.

        Raises
        ------
        OutputError
            When that is not possible.
        """
        try:
            for name in (RESULTS, ATTEMPTS, STATE):
                (self.folder / name).mkdir(exist_ok=True)
        except OSError as error:
            raise cannot_write(self.folder, error) from error

    def result(self, number: int) -> Path:
        """Folder with the result of a part."""
        return self.folder / RESULTS / f"{number:06}"

    def record(self, number: int) -> Record | None:
        """Record of a part's result; None where there is none, one of its files is missing, or it belongs to another plan."""
        try:
            record = Record(**json.loads((self.result(number) / RECORD).read_text(encoding="utf-8")))
            sizes = {name: (self.result(number) / name).stat().st_size for name in record.files}
        except (OSError, ValueError, TypeError, AttributeError):
            return None
        whole = all(sizes[name] == size for name, (size, _) in record.files.items())
        return record if whole and record.fingerprint == self.plan.fingerprint_of(number) else None

    def is_undamaged(self, number: int, record: Record) -> bool:
        """Whether the files of a result are as they were written."""
        try:
            return all(checksum(self.result(number) / name) == known for name, (_, known) in record.files.items())
        except OSError:
            return False

    def begin(self, number: int) -> Path:
        """A new folder to make a part in."""
        attempt = self.folder / ATTEMPTS / f"{number:06}.{uuid.uuid4().hex[:8]}"
        attempt.mkdir(parents=True)
        return attempt

    def finish(self, attempt: Path, record: Record) -> None:
        """Make a result of what an attempt made; where another one was faster, its result stays.

        Raises
        ------
        OutputError
            When the disk does not let it.
        """
        result = self.result(record.part)
        files = {path.name: [path.stat().st_size, checksum(path)] for path in sorted(attempt.iterdir())}
        try:
            with (attempt / RECORD).open("w", encoding="utf-8") as file:
                json.dump({**asdict(record), "files": files}, file)
                file.flush()
                os.fsync(file.fileno())
            if result.exists() and self.record(record.part) is None:
                self.set_aside(record.part)
            if result.exists():
                shutil.rmtree(attempt, ignore_errors=True)
            else:
                attempt.rename(result)
        except OSError as error:
            if self.record(record.part) is None:
                raise cannot_write(result, error) from error
        self._failure_file(record.part).unlink(missing_ok=True)
        for damaged in (self.folder / ATTEMPTS).glob(f"{record.part:06}.*{DAMAGED}"):
            shutil.rmtree(damaged, ignore_errors=True)

    def set_aside(self, number: int) -> None:
        """Take a result that is damaged or not of this plan away, so that the part is made again."""
        with contextlib.suppress(FileNotFoundError):
            self.result(number).rename(self.folder / ATTEMPTS / f"{number:06}.{uuid.uuid4().hex[:8]}{DAMAGED}")

    def fail(self, number: int, sentence: str, message: Mapping[str, Any]) -> None:
        """Write down why a part failed."""
        before = self._failure(number)
        failure = Failure(sentence, message, before.attempts + 1 if before else 1, socket.gethostname())
        with contextlib.suppress(OSError):  # of a disk that is full: the part then counts as lost
            replace_text(self._failure_file(number), json.dumps(asdict(failure)))

    def attempts(self, number: int) -> int:
        """How often a part was tried without success."""
        failure = self._failure(number)
        return failure.attempts if failure else 0

    def forget_failures(self) -> None:
        """Remove the records of failures, so that these parts are tried again."""
        for file in (self.folder / STATE).glob(f"*{FAILED}"):
            with contextlib.suppress(OSError):
                file.unlink()

    def forget_claims(self) -> None:
        """Remove the claims on parts that are done, where the process that made one is gone before it could."""
        now = self.now()
        for path in (self.folder / STATE).glob(f"*{RUNNING}"):
            claim = read_claim(path)
            if claim is not None and not is_alive(claim, path, now) and self.record(int(path.stem)) is not None:
                path.unlink(missing_ok=True)

    def scheduler(self) -> HeldClaim:
        """Register this process as one that starts workers.

        Raises
        ------
        OutputError
            When the plan folder cannot be written.
        """
        own = own_claim()
        path = self.folder / STATE / f"{own.token}{SCHEDULER}"
        try:
            replace_text(path, json.dumps(asdict(own)))
        except OSError as error:
            raise cannot_write(path, error) from error
        return HeldClaim(path, own)

    def other_schedulers(self) -> list[Claim]:
        """Processes that have parts made; what others that are gone have left is removed."""
        found = []
        now = self.now()
        for path in (self.folder / STATE).glob(f"*{SCHEDULER}"):
            claim = read_claim(path)
            if claim is not None and is_alive(claim, path, now):
                found.append(claim)
            else:
                path.unlink(missing_ok=True)
        return found

    def job_of_workers(self, values: Mapping[str, Any]) -> Path:
        """Write a job for the workers of one machine; return its file."""
        path = self.folder / STATE / f"{uuid.uuid4().hex[:8]}.job"
        try:
            path.write_text(json.dumps(values), encoding="utf-8")
        except OSError as error:
            raise cannot_write(path, error) from error
        return path

    def claim(self, number: int) -> HeldClaim | None:
        """Say that this process makes a part; None where another one does.

        Raises
        ------
        OutputError
            When the plan folder cannot be written.
        """
        path = self.claim_file(number)
        own = own_claim()
        text = json.dumps(asdict(own))
        try:
            try:
                with path.open("x", encoding="utf-8") as file:
                    file.write(text)
            except FileExistsError:
                other = read_claim(path)
                if other is not None and is_alive(other, path, self.now()):
                    return None
                replace_text(path, text)
                self._clear_attempts(number)
                if other is not None:
                    lost = lost_message(other)
                    self.fail(number, str(lost), lost.as_data())
        except OSError as error:
            raise cannot_write(path, error) from error
        return HeldClaim(path, own)

    def now(self) -> float:
        """The time by the clock of the disk, which sets the times of change."""
        probe = self.folder / STATE / f".clock-{uuid.uuid4().hex[:8]}"
        try:
            probe.touch()
            return probe.stat().st_mtime
        except OSError:
            return time.time()
        finally:
            with contextlib.suppress(OSError):
                probe.unlink(missing_ok=True)

    def states(self) -> PlanStates:
        """What is known of every part."""
        numbers = range(1, len(self.plan.parts) + 1)
        there = _names(self.folder / RESULTS)
        done = frozenset(number for number in numbers if f"{number:06}" in there and self.record(number) is not None)
        entries = _names(self.folder / STATE)
        now = self.now() if entries else 0.0
        running: dict[int, Claim] = {}
        lost: dict[int, Claim] = {}
        failed: dict[int, Failure] = {}
        for number in numbers:
            if number in done:
                continue
            if f"{number:06}{RUNNING}" in entries:
                path = self.claim_file(number)
                claim = read_claim(path)
                if claim is not None:
                    (running if is_alive(claim, path, now) else lost)[number] = claim
                    continue
            failure = self._failure(number) if f"{number:06}{FAILED}" in entries else None
            if failure is not None:
                failed[number] = failure
        known = {*done, *running, *lost, *failed}
        return PlanStates(done, running, lost, failed, tuple(number for number in numbers if number not in known))

    def claim_file(self, number: int) -> Path:
        """File that says who makes a part."""
        return self.folder / STATE / f"{number:06}{RUNNING}"

    def _failure_file(self, number: int) -> Path:
        return self.folder / STATE / f"{number:06}{FAILED}"

    def _failure(self, number: int) -> Failure | None:
        try:
            return Failure(**json.loads(self._failure_file(number).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def _clear_attempts(self, number: int) -> None:
        """Remove what a process has left that is gone; not what another one has begun just now."""
        oldest = self.now() - SECONDS_OF_A_START
        for left in (self.folder / ATTEMPTS).glob(f"{number:06}.*"):
            with contextlib.suppress(OSError):
                if not left.name.endswith(DAMAGED) and left.stat().st_mtime < oldest:
                    shutil.rmtree(left, ignore_errors=True)


def checksum(path: Path) -> str:
    """Checksum of a file."""
    digest = hashlib.blake2b(digest_size=16)
    with path.open("rb") as file:
        while piece := file.read(BYTES_AT_ONCE):
            digest.update(piece)
    return digest.hexdigest()


def check_writable(folder: Path) -> None:
    """Refuse a plan folder that nothing can be written to.

    Raises
    ------
    OutputError
        When that is so.
    """
    probe = folder / f".writable-{uuid.uuid4().hex[:8]}"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            "The plan folder {folder} cannot be written ({reason}), and what is done is kept there; correct your rights to it.",
            folder=folder,
            reason=error.strerror or str(error),
        ) from error


def _names(folder: Path) -> set[str]:
    try:
        return {entry.name for entry in os.scandir(folder)}
    except FileNotFoundError:
        return set()
