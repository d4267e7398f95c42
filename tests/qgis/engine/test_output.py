"""What a process writes, read line by line: the same reader for a run, for a session and for the tools of the set-up."""

import io
import json
import os
import sys
import time

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture(scope="module")
def output(provider):
    from lstm_fcn.processing.engine import output

    return output


@pytest.fixture
def start(provider, tmp_path):
    """Starts a Python program; whatever still runs at the end is killed."""
    from lstm_fcn.processing.engine.process import start_process

    started = []

    def start(program):
        started.append(start_process([sys.executable, "-u", "-c", program], str(tmp_path), os.environ))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()


def never():
    return False


def test_only_objects_with_a_type_are_messages(output):
    assert output.parse_message("Downloading ...") is None
    assert output.parse_message("[1, 2]") is None
    assert output.parse_message('{"text": "a"}') is None
    assert output.parse_message("[" * 100_000) is None
    assert output.parse_message('{"type": "log", "text": "a"}') == {"type": "log", "text": "a"}


@pytest.mark.parametrize(
    "message",
    [
        {"type": "progress"}, {"type": "progress", "percent": "x", "doing": ""}, {"type": "log"}, {"type": 3},
        {"type": "progress", "percent": float("nan"), "doing": ""}, {"type": "error"}, {"type": "result"},
        {"type": "result", "values": [1]}, {"type": "error", "sentence": 5}, {"type": "log", "text": "a", "code": []},
    ],
)  # fmt: skip
def test_messages_that_lack_something_are_text(output, message):
    assert output.parse_message(json.dumps(message)) is None


def test_a_process_that_closes_its_streams_and_goes_on_can_be_cancelled(output, start):
    process = start("import os, time; os.close(1); os.close(2); time.sleep(60)")
    until = time.monotonic() + 1
    list(output.ProcessOutput(process).lines(lambda: time.monotonic() > until))
    assert time.monotonic() < until + 5


def test_a_flood_is_not_read_to_its_end_after_a_cancel(output, start):
    process = start("while True: print('x' * 100)")
    reader = output.ProcessOutput(process)
    next(reader.lines(never))
    process.kill()
    began = time.monotonic()
    list(reader.remaining())
    assert time.monotonic() - began < 4


def test_messages_come_from_stdout_and_everything_else_is_text(output, start):
    message = json.dumps({"type": "log", "text": "ä"})
    process = start(f"import sys; print({message!r}); print('noise'); print({message!r}, file=sys.stderr)")
    engine = output.EngineOutput(process)
    read = list(engine.read(never))
    assert [item for item in read if not isinstance(item, str)] == [json.loads(message)]
    assert sorted(item for item in read if isinstance(item, str)) == ["noise", message]
    assert sorted(engine.last_lines) == ["noise", message]
    assert process.returncode == 0
    assert process.stdout.closed and process.stderr.closed


def test_a_line_too_long_is_cut_and_the_next_one_is_whole(output):
    lines = list(output.bounded_lines(io.StringIO("short\n" + 30 * "x" + "\nnext\n" + 10 * "y" + "\nlast"), 10))
    assert lines == ["short", 10 * "x" + " …", "next", 10 * "y", "last"]
    assert list(output.bounded_lines(io.StringIO(2_000 * "z"), 1_000)) == [output.MAX_LINE_SHOWN * "z" + " …"]


def test_an_endless_line_does_not_fill_the_memory(output, start, monkeypatch):
    monkeypatch.setattr(output.bounded_lines, "__defaults__", (10_000,))
    process = start("import sys\nfor _ in range(1000): sys.stdout.write(10_000 * 'x')\nprint()\nprint('after')")
    read = list(output.EngineOutput(process).read(never))
    assert [len(line) for line in read] == [output.MAX_LINE_SHOWN + 2, len("after")]


def test_a_cancel_is_noticed_while_the_process_is_silent_and_its_last_lines_are_kept(output, start):
    process = start("print('one')\ninput()\nprint('two')")
    engine = output.EngineOutput(process)
    until = time.monotonic() + 2
    assert list(engine.read(lambda: time.monotonic() > until)) == ["one"]
    assert time.monotonic() - until < 1
    process.stdin.write("\n")
    process.stdin.flush()
    process.wait()
    assert list(engine.remaining()) == ["two"]
    assert list(engine.last_lines) == ["one", "two"]


@pytest.fixture
def dying_engine(tmp_path, monkeypatch):
    """An interpreter that answers the probe, and as engine writes a message and a line, then dies."""
    python = tmp_path / "python"
    program = """#!/bin/sh
[ "$3" = probe ] && exit 0
echo '{"type": "log", "level": "info", "text": "begun"}'
echo 'out of luck' >&2
exit 3
"""
    python.write_text(program)
    python.chmod(0o755)
    monkeypatch.setenv("LSTMFCN_PYTHON", str(python))


def test_a_run_and_a_session_report_the_same_death(provider, dying_engine):
    from lstm_fcn.processing.engine.client import EngineSession, run_engine

    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as of_run:
        run_engine("train", {}, [], feedback, labels={})
    assert "begun" in feedback.textLog()
    assert "out of luck" in feedback.textLog()
    heard = []
    with pytest.raises(QgsProcessingException) as of_session:
        EngineSession("pixels", {}, {}).run(heard.append)
    assert heard == [{"type": "log", "level": "info", "text": "begun"}]
    for caught in (of_run, of_session):
        assert "exit code 3" in str(caught.value)
        assert str(caught.value).endswith("\nout of luck")
