"""How the engine talks to whoever started it: JSON lines out, one word in.

Every message is one line on standard output: ``{"type": "progress" | "log" | "result" | "error", ...}``. Whatever a
library prints goes to standard error instead, so that it can never be taken for a message. A command that answers
questions reads them from standard input, one a line.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any, TextIO

from .errors import Cancelled, EngineError

SECONDS_BETWEEN_PROGRESS = 0.25
SECONDS_TO_CLEAN_UP = 5.0
EXIT_CODE_CANCELLED = 3
EXIT_CODE_ORPHANED = 4


class Feedback:
    """Messages to the caller, and the caller's wish to stop.

    Parameters
    ----------
    stream : text stream
        Where the JSON lines go.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._last_progress = 0.0
        self._inbox: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self.warned: list[str] = []

    def log(self, text: str) -> None:
        """Say one thing a user may want to read again later."""
        self._write({"type": "log", "text": text})

    def table(self, lines: list[str]) -> None:
        """Say what only makes sense with its columns aligned."""
        self._write({"type": "log", "level": "table", "text": "\n".join(lines)})

    def warn(self, text: str) -> None:
        """Say one thing a user should not overlook; :attr:`warned` keeps it for a report."""
        self.warned.append(text)
        self._write({"type": "log", "level": "warning", "text": text})

    def progress(self, fraction: float, doing: str) -> None:
        """Say how far the run is.

        Parameters
        ----------
        fraction : float
            Share of the work that is done, 0 to 1.
        doing : str
            What is being done, with its rate and the time left where they are known.
        """
        now = time.monotonic()
        if fraction < 1 and now - self._last_progress < SECONDS_BETWEEN_PROGRESS:
            return
        self._last_progress = now
        self._write({"type": "progress", "percent": round(100 * fraction, 2), "doing": doing})

    def result(self, values: dict[str, Any]) -> None:
        """Hand over what the run made; the last message of a run that succeeded."""
        self._write({"type": "result", "values": values})

    def send(self, kind: str, values: dict[str, Any]) -> None:
        """Say something that only some commands have to say, under a type of its own."""
        self._write({"type": kind, **values})

    def error(self, error: EngineError) -> None:
        """Say why the run failed; the last message of a run that did."""
        self._write({"type": "error", "kind": error.kind, "sentence": error.sentence})

    def cancel(self) -> None:
        """Ask the run to stop at its next check."""
        self._cancelled.set()
        self._inbox.put(None)

    def on_message(self, question: str | None) -> None:
        """Take a question of the caller's, or the word that there are no more (None)."""
        self._inbox.put(question)

    @property
    def has_question(self) -> bool:
        """Whether there is a question that :meth:`questions` has not given out, or the end of them."""
        return not self._inbox.empty()

    def questions(self) -> Iterator[str]:
        """The caller's questions as they come, until there are no more.

        Where several wait only the newest is given out: whoever asks again no longer wants the earlier answer.

        Raises
        ------
        Cancelled
            When the caller asks to stop.
        """
        ended = False
        while not ended:
            received = [self._inbox.get()]
            while not self._inbox.empty():
                received.append(self._inbox.get())
            self.check_cancelled()
            ended = None in received
            pending = [question for question in received if question is not None]
            if pending:
                yield pending[-1]

    def check_cancelled(self) -> None:
        """Stop here if the caller asked for it.

        Raises
        ------
        Cancelled
            When it did.
        """
        if self._cancelled.is_set():
            raise Cancelled

    def _write(self, message: dict[str, Any]) -> None:
        line = json.dumps(message, ensure_ascii=True)
        with self._lock:
            self._stream.write(line + "\n")
            self._stream.flush()


def open_feedback() -> Feedback:
    """Keep standard output for messages and send everything else written there to standard error."""
    messages = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    return Feedback(messages)


def follow_caller(feedback: Feedback, outlive: bool = False) -> None:
    """Watch standard input: the word ``cancel`` stops the run, and so does the caller's death; anything else is a question.

    Parameters
    ----------
    feedback : Feedback
        Receives what is read.
    outlive : bool
        Whether the end of the input is only the end of the questions, as where they come from a file.
    """

    def watch() -> None:
        for line in sys.stdin:
            if line.strip() == "cancel":
                feedback.cancel()
            elif line.strip():
                feedback.on_message(line)
        feedback.on_message(None)
        if outlive:
            return
        feedback.cancel()
        time.sleep(SECONDS_TO_CLEAN_UP)
        os._exit(EXIT_CODE_ORPHANED)

    threading.Thread(target=watch, name="caller", daemon=True).start()


class Stopwatch:
    """Rate and time left of a run whose work is counted in equal units.

    Parameters
    ----------
    total : float
        Units of work in all.
    before : float
        Units that were done before this run, as where an interrupted one is resumed.
    """

    def __init__(self, total: float, before: float = 0.0) -> None:
        self._total = total
        self._before = before
        self._start = time.monotonic()

    def restart(self) -> None:
        """Count from now: what was done so far was not the work itself."""
        self._start = time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self._start

    def rate(self, done: float) -> float:
        """Units a second so far."""
        return (done - self._before) / max(self.seconds, 1e-9)

    def time_left(self, done: float) -> str:
        """The time left in words, at the rate so far."""
        if done <= self._before:
            return "time left unknown"
        seconds = round((self._total - done) / self.rate(done))
        if seconds < 60:
            return f"{seconds} s left"
        if seconds < 3600:
            return f"{seconds // 60} min {seconds % 60:02d} s left"
        return f"{seconds // 3600} h {seconds % 3600 // 60:02d} min left"


class Progress:
    """How far a run is, with the time left; a run that consists of several may hand out parts of it.

    Parameters
    ----------
    feedback : Feedback
        Where it is reported.
    start, length : float
        The part of the whole run that this is: from `start` to `start + length`.
    words : str
        What comes before the words of this part.
    watch : list of Stopwatch
        The whole run's, empty until something is reported: what was done before then took no time of this run.
    """

    def __init__(
        self,
        feedback: Feedback,
        start: float = 0.0,
        length: float = 1.0,
        words: str = "",
        watch: list[Stopwatch] | None = None,
    ) -> None:
        self.feedback = feedback
        self._start = start
        self._length = length
        self._words = words
        self._watch = [] if watch is None else watch

    def part(self, start: float, length: float, words: str) -> Progress:
        """The part of this run from `start` to `start + length`."""
        return Progress(
            self.feedback, self._start + self._length * start, self._length * length, self._words + words, self._watch
        )

    def report(self, fraction: float, doing: str) -> None:
        """Say how much of this part is done, 0 to 1, and stop here if the caller asked for it."""
        self.feedback.check_cancelled()
        done = self._start + self._length * fraction
        if not self._watch:
            self._watch.append(Stopwatch(1.0, done))
        self.feedback.progress(done, f"{self._words}{doing} · {self._watch[0].time_left(done)}")
