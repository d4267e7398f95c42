"""Reader of a subprocess's output: lines of both streams as they come, and the engine's messages among them."""

from __future__ import annotations

import contextlib
import json
import math
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import IO, Any

from .process import Process, TimeoutExpired

MAX_LINE = 32 * 2**20  # characters; the longest message, a scene with the patterns of a hundred classes, stays below
MAX_LINE_SHOWN = 500  # characters kept of a longer line
LAST_LINES = 12
SECONDS_BETWEEN_CHECKS = 0.1
SECONDS_TO_END = 1.0
MOST_WAITING = 10_000  # lines
Message = dict[str, Any]


class ProcessOutput:
    """Reader of both output streams of a process, one thread per stream.

    Parameters
    ----------
    process : Process
        A process that was just started; nobody else may read its output.
    """

    def __init__(self, process: Process) -> None:
        self._process = process
        # None: a stream has ended. Whoever writes faster than is read waits.
        self._lines: queue.Queue[tuple[str, str] | None] = queue.Queue(MOST_WAITING)
        self._readers = [
            threading.Thread(target=self._read, args=(stream, name), daemon=True)
            for stream, name in ((process.stdout, "stdout"), (process.stderr, "stderr"))
        ]
        for reader in self._readers:
            reader.start()

    def lines(self, is_cancelled: Callable[[], bool]) -> Iterator[tuple[str, str]]:
        """Yield lines until the process has ended or the caller cancels.

        Parameters
        ----------
        is_cancelled : callable
            Asked after each line, and ten times a second while there is none.

        Yields
        ------
        tuple of (str, str)
            ``stdout`` or ``stderr``, and the line without its end.
        """
        open_streams = len(self._readers)
        while open_streams and not is_cancelled():
            with contextlib.suppress(queue.Empty):  # nothing was written meanwhile
                line = self._lines.get(timeout=SECONDS_BETWEEN_CHECKS)
                if line is None:
                    open_streams -= 1
                else:
                    yield line
        while not open_streams and not is_cancelled() and self._process.poll() is None:
            with contextlib.suppress(TimeoutExpired):  # it may have closed its streams and go on
                self._process.wait(SECONDS_BETWEEN_CHECKS)

    def remaining(self) -> Iterator[tuple[str, str]]:
        """Yield the lines that :meth:`lines` has left, after the process was stopped; not for longer than a second."""
        until = time.monotonic() + SECONDS_TO_END
        while time.monotonic() < until:
            try:
                line = self._lines.get(timeout=SECONDS_BETWEEN_CHECKS)
            except queue.Empty:
                if not any(reader.is_alive() for reader in self._readers):
                    return
                continue
            if line is not None:
                yield line

    def _read(self, stream: IO[str], name: str) -> None:
        with stream:
            for line in bounded_lines(stream):
                self._lines.put((name, line))
        self._lines.put(None)


class EngineOutput:
    """Reader of the engine's output: messages, and any other line as text.

    Parameters
    ----------
    process : Process
        An engine that was just started; nobody else may read its output.

    Attributes
    ----------
    last_lines : deque of str
        The last lines of text, the only trace of an engine that died.
    """

    def __init__(self, process: Process) -> None:
        self._output = ProcessOutput(process)
        self.last_lines: deque[str] = deque(maxlen=LAST_LINES)

    def read(self, is_cancelled: Callable[[], bool]) -> Iterator[Message | str]:
        """Yield messages and lines of text until the engine has ended or the caller cancels."""
        for name, line in self._output.lines(is_cancelled):
            yield self._parse(name, line)

    def remaining(self) -> Iterator[Message | str]:
        """Yield what :meth:`read` has left, after the engine was stopped."""
        for name, line in self._output.remaining():
            yield self._parse(name, line)

    def _parse(self, name: str, line: str) -> Message | str:
        message = parse_message(line) if name == "stdout" else None
        if message is None:
            self.last_lines.append(line)
        return line if message is None else message


def parse_message(line: str) -> Message | None:
    """Parse a line of the protocol; None for anything else a library may print."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):  # RecursionError: brackets within brackets
        return None
    return message if isinstance(message, dict) and _is_whole(message) else None


def _is_whole(message: Message) -> bool:
    """Whether a message of a known kind holds what it must."""
    kind = message.get("type")
    if not isinstance(kind, str) or not isinstance(message.get("values", {}), dict):
        return False
    if "code" in message and not isinstance(message["code"], str):
        return False
    if kind == "progress":
        return is_number(message.get("percent")) and isinstance(message.get("doing"), str)
    needed = {"log": "text", "error": "sentence"}.get(kind)
    return ("values" in message) if kind == "result" else needed is None or isinstance(message.get(needed), str)


def is_number(value: Any) -> bool:
    """Whether a value is a finite number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def bounded_lines(stream: IO[str], longest: int = MAX_LINE) -> Iterator[str]:
    """Yield the lines of a stream without their ends; of a line over ``longest`` characters only the beginning."""
    while line := stream.readline(longest + 1):
        cut = len(line) > longest and not line.endswith("\n")
        while cut and (rest := stream.readline(longest)):
            if rest.endswith("\n"):
                break
        yield line[: min(longest, MAX_LINE_SHOWN)] + " …" if cut else line.rstrip("\n")
