"""All parts of a plan on this machine: several workers, watched over and started again where one is killed."""

from __future__ import annotations

import json
import os
import queue
import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..runtime.engines import Process, start_engine, stop_engine
from ..runtime.errors import EngineError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.resources import available_cores
from .part_progress import PartProgress, begin_run
from .plan import MapPlan
from .states import PartFiles
from .worker import PART

CORES_OF_A_PROCESS = 4
SECONDS_BETWEEN_LOOKS = 0.2
SECONDS_BETWEEN_STATES = 0.5  # of parts that other processes make
SECONDS_TO_STOP = 3.0
SECONDS_BEFORE_NEXT = 1.0  # start of a worker after one that has ended before it began a part
MOST_BARREN = 3  # workers that end one after the other without having begun a part


@dataclass
class _Worker:
    """A worker and what it does."""

    process: Process
    card: int
    part: int = 0
    fraction: float = 0.0
    begun: int = 0
    last_words: list[str] = field(default_factory=list)


def run_plan(folder: Path, processes: int, threads: int, memory: float, attempts: int, feedback: Feedback) -> None:
    """Make all parts of a plan that are not done, with several processes.

    Parameters
    ----------
    folder : Path
        The plan folder.
    processes : int
        Workers at once; 0 for one a graphics card, or one for every four cores.
    threads : int
        Processor threads of a worker; 0 to share the cores out.
    memory : float
        Gigabytes of a worker; 0 for those of the plan.
    attempts : int
        How often a part may fail before it is left.
    feedback : Feedback
        Receives the progress over all parts; checked for a cancel, which reaches the workers.

    Raises
    ------
    EngineError
        When no worker can work.
    """
    files = begin_run(folder, feedback)
    with ExitStack() as stack:
        stack.enter_context(files.scheduler())
        cards = _cards(files.plan)
        count = processes or len(cards) or max(1, available_cores() // CORES_OF_A_PROCESS)
        left = len(files.states().to_do)
        count = max(1, min(count, left))
        threads = threads or max(1, available_cores() // count)
        job = {"plan": str(folder), "threads": threads, "attempts": attempts}
        job_file = files.job_of_workers({**job, **({"memory_limit": memory} if memory else {})})
        stack.callback(job_file.unlink, missing_ok=True)
        _Crew(files, count, cards, job_file, attempts, feedback).work()


def _cards(plan: MapPlan) -> list[str]:
    """Names of the graphics cards to use, by ``CUDA_VISIBLE_DEVICES``; none where the plan is for the processor."""
    if plan.device != "cuda":
        return []
    import torch

    chosen = os.environ.get("CUDA_VISIBLE_DEVICES")
    return chosen.split(",") if chosen else [str(number) for number in range(torch.cuda.device_count())]


class _Crew:
    """Workers of one machine."""

    def __init__(
        self, files: PartFiles, count: int, cards: list[str], job: Path, attempts: int, feedback: Feedback
    ) -> None:
        self._files, self._count, self._cards, self._job = files, count, cards, job
        self._attempts, self._feedback = attempts, feedback
        self._workers: list[_Worker] = []
        self._lines: queue.SimpleQueue[tuple[_Worker, str | None]] = queue.SimpleQueue()
        self._barren = 0
        self._progress = PartProgress(files, feedback)

    def work(self) -> None:
        """Have all parts made, and wait for those that other processes make."""
        try:
            is_left = True
            while is_left:
                while self._is_work_left():
                    for _ in range(self._count - len(self._workers)):
                        self._start()
                    self._listen()
                while self._workers:
                    self._listen()
                is_left = self._is_left_by_others()
        finally:
            self._stop()

    def _is_left_by_others(self) -> bool:
        """Wait until no other process makes a part; whether one of these parts is to be made after all."""
        while (states := self._files.states()).running:
            self._feedback.check_cancelled()
            self._progress.done = set(states.done)
            self._report()
            time.sleep(SECONDS_BETWEEN_STATES)
        return any(self._files.attempts(number) < self._attempts for number in states.to_do)

    def _is_work_left(self) -> bool:
        """Whether another worker has something to do; looked at only when one is free."""
        if len(self._workers) == self._count:
            return True
        states = self._files.states()
        waiting = [number for number in states.to_do if self._files.attempts(number) < self._attempts]
        return len(waiting) > 0 and len(waiting) > len([w for w in self._workers if not w.part])

    def _start(self) -> None:
        used = {worker.card for worker in self._workers}
        card = next(number for number in range(self._count) if number not in used)
        environment = {"CUDA_VISIBLE_DEVICES": self._cards[card % len(self._cards)]} if self._cards else {}
        worker = _Worker(start_engine(["work", str(self._job)], environment), card)
        self._workers.append(worker)
        threading.Thread(target=self._read, args=(worker,), daemon=True).start()

    def _read(self, worker: _Worker) -> None:
        for line in worker.process.stdout or ():
            self._lines.put((worker, line))
        self._lines.put((worker, None))

    def _listen(self) -> None:
        """Wait for a message of a worker, not for long, and take it in."""
        self._feedback.check_cancelled()
        self._report()
        try:
            worker, line = self._lines.get(timeout=SECONDS_BETWEEN_LOOKS)
        except queue.Empty:
            return
        if line is None:
            self._ended(worker)
            return
        try:
            message = json.loads(line)
        except ValueError:
            return
        self._take(worker, message)

    def _take(self, worker: _Worker, message: Mapping[str, Any]) -> None:
        kind = message.get("type")
        if kind == PART:
            number, state = int(message["number"]), message["state"]
            worker.part, worker.fraction = (number, 0.0) if state == "begun" else (0, 0.0)
            worker.begun += state == "begun"
            if state == "done":
                self._progress.done.add(number)
            elif state == "failed":
                self._feedback.warn(
                    Message("Part {number} failed: {reason}", number=number, reason=message["sentence"])
                )
        elif kind == "progress":
            worker.fraction = float(message["percent"]) / 100
        elif kind == "error":
            worker.last_words = [str(message.get("sentence", ""))]

    def _ended(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        code = worker.process.wait()
        if code == 0:
            return
        if worker.part:
            self._feedback.warn(
                Message(
                    "The process that made part {number} has ended ({code}); the part is tried again.",
                    number=worker.part,
                    code=code,
                )
            )
        self._barren = 0 if worker.begun else self._barren + 1
        if self._barren >= MOST_BARREN:
            raise EngineError(
                "No process can work on the plan: {reason}",
                reason=" ".join(worker.last_words) or Message("it ended with the code {code}", code=code),
            )
        if not worker.begun:
            time.sleep(SECONDS_BEFORE_NEXT)

    def _report(self) -> None:
        self._progress.report((worker.part, worker.fraction) for worker in self._workers)

    def _stop(self) -> None:
        for worker in self._workers:
            threading.Thread(target=stop_engine, args=(worker.process, SECONDS_TO_STOP)).start()
        for worker in self._workers:
            worker.process.wait()
