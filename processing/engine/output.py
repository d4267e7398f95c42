"""Reader of a subprocess's output: lines of both streams as they come, and the engine's messages among them."""

from __future__ import annotations

import contextlib
import json
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import IO, Any

from .process import Process

MAX_LINE = 32 * 2**20  # characters; the longest message, a scene with the patterns of a hundred classes, stays below
MAX_LINE_SHOWN = 500  # characters kept of a longer line
LAST_LINES = 12
SECONDS_BETWEEN_CHECKS = 0.1
SECONDS_TO_END = 1.0
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
        self._lines: queue.Queue[tuple[str, str] | None] = queue.Queue()  # None: a stream has ended
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
        if not open_streams:
            self._process.wait()

    def remaining(self) -> Iterator[tuple[str, str]]:
        """Yield the lines that :meth:`lines` has left, after the process was stopped."""
        for reader in self._readers:
            reader.join(SECONDS_TO_END)
        while not self._lines.empty():
            line = self._lines.get()
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
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) and "type" in message else None


def bounded_lines(stream: IO[str], longest: int = MAX_LINE) -> Iterator[str]:
    """Yield the lines of a stream without their ends; of a line over ``longest`` characters only the beginning."""
    while line := stream.readline(longest + 1):
        cut = len(line) > longest and not line.endswith("\n")
        while cut and (rest := stream.readline(longest)):
            if rest.endswith("\n"):
                break
        yield line[: min(longest, MAX_LINE_SHOWN)] + " …" if cut else line.rstrip("\n")
