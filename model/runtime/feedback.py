"""Messages between the engine and its caller: JSON lines on standard output, cancel on standard input.

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
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from .errors import Cancelled, EngineError
from .messages import Message, Row, align_rows, rows_as_data

SECONDS_BETWEEN_PROGRESS = 0.25
SECONDS_TO_CLEAN_UP = 5.0
EXIT_CODE_CANCELLED = 3
EXIT_CODE_ORPHANED = 4
STANDARD_INPUT = 0
BYTES_AT_ONCE = 2**16
LONGEST_LINE = 2**25  # bytes


class Feedback:
    """Messages to the caller, and its request to cancel.

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
        self.warning_messages: list[Message] = []

    def log(self, text: str | Message) -> None:
        """Send a line to the log; a message is worded in the user's language by QGIS."""
        self._write({"type": "log", **_as_data(text)})

    def table(self, rows: Sequence[Row]) -> None:
        """Send a table to the log, see :func:`~model.runtime.messages.align_rows`."""
        self._write({"type": "log", "level": "table", "text": align_rows(rows), "rows": rows_as_data(rows)})

    def warn(self, message: Message) -> None:
        """Send a warning to the log; :attr:`warning_messages` keeps it."""
        self.warning_messages.append(message)
        self._write({"type": "log", "level": "warning", **_as_data(message)})

    def progress(self, fraction: float, doing: Message) -> None:
        """Send the progress of the run.

        Parameters
        ----------
        fraction : float
            Share of the work that is done, 0 to 1.
        doing : Message
            What is being done, with its rate and the time left where they are known.
        """
        now = time.monotonic()
        if fraction < 1 and now - self._last_progress < SECONDS_BETWEEN_PROGRESS:
            return
        self._last_progress = now
        self._write({"type": "progress", "percent": round(100 * fraction, 2), "doing": str(doing), **doing.as_data()})

    def result(self, values: dict[str, Any]) -> None:
        """Hand over what the run made; the last message of a run that succeeded."""
        self._write({"type": "result", "values": values})

    def send(self, kind: str, values: dict[str, Any]) -> None:
        """Send a message of a command's own type."""
        self._write({"type": kind, **values})

    def error(self, error: EngineError) -> None:
        """Send the error that ended the run; its last message."""
        self._write({"type": "error", "kind": error.kind, "sentence": error.sentence, **error.message.as_data()})

    def cancel(self) -> None:
        """Ask the run to stop at its next check."""
        self._cancelled.set()
        self._inbox.put(None)

    def on_message(self, question: str | None) -> None:
        """Receive a question of the caller, or None when there are no more."""
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


def warnings_as_data(messages: Iterable[Message]) -> dict[str, Any]:
    """Warnings as part of a result: in English, and as templates and values."""
    given = list(messages)
    return {"warnings": list(map(str, given)), "warning_messages": [message.as_data() for message in given]}


def _as_data(text: str | Message) -> dict[str, Any]:
    """Text of a line in English, and its template and values where it has them."""
    return {"text": str(text), **(text.as_data() if isinstance(text, Message) else {})}


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
        for line in _lines_of_input():
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


def _lines_of_input() -> Iterator[str]:
    """Lines of standard input, whatever bytes they hold; of an endless one a piece after the other."""
    pending = bytearray()
    while piece := _read_input():
        *whole, rest = piece.split(b"\n")
        for line in whole:
            yield (bytes(pending) + line).decode("utf-8", errors="replace")
            pending.clear()
        pending += rest
        if len(pending) > LONGEST_LINE:
            yield pending.decode("utf-8", errors="replace")
            pending.clear()
    yield pending.decode("utf-8", errors="replace")


def _read_input() -> bytes:
    """Some bytes; none at the end, or where there is no input. No buffer is locked that the end of the process would wait for."""
    try:
        return os.read(STANDARD_INPUT, BYTES_AT_ONCE)
    except OSError:
        return b""
