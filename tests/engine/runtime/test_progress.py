"""Rate and time left of a run."""

import pytest
from builders import RecordingFeedback

from model.runtime.messages import Message, fill_template
from model.runtime.progress import Progress, Stopwatch


@pytest.mark.parametrize(("seconds", "words"), [(2, "s left"), (120, "min 0"), (7300, "h 0")])
def test_time_left_as_text(monkeypatch, seconds, words):
    clock = [0.0]
    monkeypatch.setattr("model.runtime.feedback.time.monotonic", lambda: clock[0])
    watch = Stopwatch(1 + seconds)
    clock[0] = 1.0
    assert words in str(watch.with_time_left(Message("work"), 1))


def test_rate_is_units_a_second(monkeypatch):
    clock = [10.0]
    monkeypatch.setattr("model.runtime.feedback.time.monotonic", lambda: clock[0])
    watch = Stopwatch(100)
    clock[0] = 14.0
    assert watch.rate(20) == 5.0
    assert str(watch.with_time_left(Message("work"), 20)) == "work · 16 s left"
    assert str(watch.with_time_left(Message("work"), 0)) == "work"


def test_parts_within_parts_say_all_that_they_are():
    feedback = RecordingFeedback()
    inner = (
        Progress(feedback)
        .part(0.5, 0.5, Message("fold {number}", number=2))
        .part(0.0, 1.0)
        .part(0.5, 0.5, Message("training"))
    )
    inner.report(1.0, Message("epoch {number}", number=3))
    (message,) = feedback.messages
    assert message["doing"] == "fold 2 · training · epoch 3"
    assert message["percent"] == 100
    assert fill_template(message["code"], lambda name: name, str) == "part · doing"
