import json
import subprocess
import sys

import pytest
from builders import ROOT, RecordingFeedback

from model.runtime.errors import Cancelled, CubeError
from model.runtime.messages import Message


def test_every_message_is_one_line(feedback):
    feedback.log("two\nlines, été")
    feedback.warn(Message("look out"))
    feedback.result({"labels": ["a"]})
    feedback.error(CubeError("No rasters."))
    assert feedback._stream.getvalue().count("\n") == 4
    assert feedback._stream.getvalue().isascii()
    assert feedback.messages == [
        {"type": "log", "text": "two\nlines, été"},
        {"type": "log", "level": "warning", "text": "look out", "code": "look out", "values": {}},
        {"type": "result", "values": {"labels": ["a"]}},
        {"type": "error", "kind": "cube", "sentence": "No rasters.", "code": "No rasters.", "values": {}},
    ]


def test_progress_is_not_reported_too_often_but_the_end_is(feedback):
    for step in range(1001):
        feedback.progress(step / 1000, Message("working"))
    percents = [message["percent"] for message in feedback.messages]
    assert percents[0] == 0.0
    assert percents[-1] == 100.0
    assert len(percents) < 50


def test_cancel_is_noticed_at_the_next_check():
    feedback = RecordingFeedback()
    feedback.check_cancelled()
    feedback.cancel()
    with pytest.raises(Cancelled):
        feedback.check_cancelled()


PRINTS = """
import os, sys
from model.runtime.feedback import open_feedback
feedback = open_feedback()
print("python prints")
os.write(1, b"a library writes\\n")
os.system("echo a child writes")
sys.stdout.write("more")
feedback.log("message")
print("the end")
"""


def test_what_libraries_print_never_looks_like_a_message():
    ran = subprocess.run([sys.executable, "-c", PRINTS], capture_output=True, text=True, cwd=ROOT, check=True)
    assert [json.loads(line) for line in ran.stdout.splitlines()] == [{"type": "log", "text": "message"}]
    for words in ("python prints", "a library writes", "a child writes", "more", "the end"):
        assert words in ran.stderr
