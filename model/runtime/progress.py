"""Progress reports with rate and time left."""

from __future__ import annotations

import time

from .feedback import Feedback
from .messages import Message


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

    def with_time_left(self, doing: Message, done: float) -> Message:
        """What is being done and the time left, at the rate so far; without it as long as nothing is done."""
        return Message("{doing} · {left}", doing=doing, left=self._time_left(done)) if done > self._before else doing

    def _time_left(self, done: float) -> Message:
        seconds = round((self._total - done) / self.rate(done))
        if seconds < 60:
            return Message("{seconds} s left", seconds=seconds)
        if seconds < 3600:
            return Message("{minutes} min {seconds} s left", minutes=seconds // 60, seconds=f"{seconds % 60:02d}")
        return Message("{hours} h {minutes} min left", hours=seconds // 3600, minutes=f"{seconds % 3600 // 60:02d}")

    def pixels(self, done: float) -> Message:
        """Pixels that are done, with the rate and the time left, where the units are pixels."""
        words = Message("{pixels} pixels · {rate} pixels/s", pixels=f"{done:,.0f}", rate=f"{self.rate(done):,.0f}")
        return self.with_time_left(words, done)


class Progress:
    """Progress of a run with the time left, divisible into parts.

    Parameters
    ----------
    feedback : Feedback
        Where it is reported.
    start, length : float
        The part of the whole run that this is: from `start` to `start + length`.
    words : Message, optional
        What this part is.
    watch : list of Stopwatch
        The whole run's, empty until something is reported: what was done before then took no time of this run.
    """

    def __init__(
        self,
        feedback: Feedback,
        start: float = 0.0,
        length: float = 1.0,
        words: Message | None = None,
        watch: list[Stopwatch] | None = None,
    ) -> None:
        self.feedback = feedback
        self._start = start
        self._length = length
        self._words = words
        self._watch = [] if watch is None else watch

    def part(self, start: float, length: float, words: Message | None = None) -> Progress:
        """The part of this run from `start` to `start + length`, and what it is."""
        words = self._in_part(words) if words else self._words
        return Progress(self.feedback, self._start + self._length * start, self._length * length, words, self._watch)

    def report(self, fraction: float, doing: Message) -> None:
        """Report the fraction done, 0 to 1; raises Cancelled where the caller asked for it."""
        self.feedback.check_cancelled()
        done = self._start + self._length * fraction
        if not self._watch:
            self._watch.append(Stopwatch(1.0, done))
        self.feedback.progress(done, self._watch[0].with_time_left(self._in_part(doing), done))

    def _in_part(self, words: Message) -> Message:
        return Message("{part} · {doing}", part=self._words, doing=words) if self._words else words
