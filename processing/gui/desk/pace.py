"""Rate of labelling and time left."""

from __future__ import annotations

import time
from collections import deque
from statistics import median

from ...translation import tr

LONGEST = 300.0  # seconds between two labels; a longer one is a break
MOST = 30


class Pace:
    """Times between the latest labels."""

    def __init__(self) -> None:
        self._last: float | None = None
        self._times: deque[float] = deque(maxlen=MOST)

    def tick(self, now: float | None = None) -> None:
        """Count a label, given now."""
        now = time.monotonic() if now is None else now
        if self._last is not None and now - self._last <= LONGEST:
            self._times.append(max(now - self._last, 0.05))
        self._last = now

    def describe(self, left: int) -> str:
        """Rate and time left for a number of places; empty before it is known."""
        if len(self._times) < 3:
            return ""
        seconds = median(self._times)
        rate = tr("{0:.0f} a minute").format(60 / seconds)
        if not left:
            return rate
        minutes = left * seconds / 60
        if minutes < 1:
            return f"{rate} · {tr('less than a minute left')}"
        if minutes < 90:
            return f"{rate} · {tr('{0:.0f} min left').format(minutes)}"
        return f"{rate} · {tr('{0:.1f} h left').format(minutes / 60)}"
