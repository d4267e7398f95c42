"""Rate and time left of a run."""

import pytest

from model.runtime.progress import Stopwatch


@pytest.mark.parametrize(("seconds", "words"), [(2, "s left"), (120, "min 0"), (7300, "h 0"), (0, "time left unknown")])
def test_time_left_as_text(monkeypatch, seconds, words):
    clock = [0.0]
    monkeypatch.setattr("model.runtime.feedback.time.monotonic", lambda: clock[0])
    watch = Stopwatch(1 + seconds)
    clock[0] = 1.0
    assert words in watch.time_left(1 if seconds else 0)


def test_rate_is_units_a_second(monkeypatch):
    clock = [10.0]
    monkeypatch.setattr("model.runtime.feedback.time.monotonic", lambda: clock[0])
    watch = Stopwatch(100)
    clock[0] = 14.0
    assert watch.rate(20) == 5.0
    assert watch.time_left(20) == "16 s left"
