"""How a running command ends: by the caller's word, by its death, by a signal, and by itself."""

import json
import os
import signal
import subprocess
import sys

import pytest
from shell_runs import CARRIED, ENVIRONMENT, PATIENCE, job_file, make_scene, training_job


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return make_scene(tmp_path_factory.mktemp("scene"))


class Running:
    """An engine whose training would go on for hours, as the QGIS side starts it."""

    def __init__(self, scene, folder):
        job = json.loads(training_job(scene, folder).read_text()) | {"epochs": 100_000, "learning_rate": 1e-6}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "model", "train", str(job_file(folder, **job)), "--follow-caller"],
            cwd=folder,
            text=True,
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=1,
        )
        self.received = []

    def wait_for_training(self):
        for line in self.process.stdout:
            self.received.append(json.loads(line))
            if self.received[-1].get("doing", "").startswith("epoch"):
                return
        raise AssertionError(f"ended before it trained: {self.process.stderr.read()}")

    def end(self):
        """Exit code and standard error; standard input stays as it is."""
        self.received += [json.loads(line) for line in self.process.stdout]
        return self.process.wait(PATIENCE), self.process.stderr.read()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()


def test_word_cancel_and_no_other_stops_a_training_and_leaves_nothing(scene, tmp_path):
    with Running(scene, tmp_path) as running:
        running.wait_for_training()
        assert (tmp_path / "out").exists()
        running.process.stdin.write("continue\n\ncancelled\n")
        for _ in range(3):
            assert running.process.stdout.readline()
        assert running.process.poll() is None
        running.process.stdin.write("cancel\n")
        code, stderr = running.end()
    assert code == 3
    assert "Fatal" not in stderr
    assert "Traceback" not in stderr
    assert running.received[-1] == {"type": "log", "text": "Cancelled."}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job.json"]


def test_callers_death_ends_the_process_and_leaves_nothing(scene, tmp_path):
    with Running(scene, tmp_path) as running:
        running.wait_for_training()
        running.process.stdin.close()
        code, _ = running.end()
    assert code != 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job.json"]


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent as a POSIX signal")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupt_stops_it_and_leaves_nothing(scene, tmp_path, number):
    # A test run in the background of a shell ignores SIGINT, and its children would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with Running(scene, tmp_path) as running:
        running.wait_for_training()
        running.process.send_signal(number)
        code, stderr = running.end()
    assert code == 3
    assert "Traceback" not in stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job.json"]


def test_finished_run_ends_well_while_the_caller_still_listens(tmp_path):
    """Standard input stays open: the thread that reads it must not spoil the exit."""
    process = subprocess.Popen(
        [sys.executable, "-m", "model", "probe", "--follow-caller"], cwd=tmp_path, env=ENVIRONMENT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    received = process.stdout.read()
    code, stderr = process.wait(PATIENCE), process.stderr.read()
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()
    assert json.loads(received)["type"] == "result"
    assert (code, stderr) == (0, "")


class Listening(Running):
    """Another command that would go on for hours."""

    def __init__(self, command, folder, **job):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "model", command, str(job_file(folder, **job)), "--follow-caller"], cwd=folder,
            text=True, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=1,
        )  # fmt: skip
        self.received = []

    def cancel_at(self, words):
        for line in self.process.stdout:
            self.received.append(json.loads(line))
            if words in self.received[-1].get("text", ""):
                self.process.stdin.write("cancel\n")
                return
        raise AssertionError(f"ended before it said {words}: {self.process.stderr.read()}")


def test_cancelled_crossvalidation_leaves_nothing(tmp_path):
    job = {**CARRIED, "folds": 5, "repeats": 100, "report": "out/cv.html", "predictions": "out/p.csv"}
    with Listening("crossvalidate", tmp_path, **job) as running:
        running.cancel_at("fold 1 of 5: accuracy")
        code, stderr = running.end()
    assert (code, "Traceback" in stderr) == (3, False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["job.json"]


def test_cancelled_search_hands_over_the_best_so_far(tmp_path):
    job = {**CARRIED, "folds": 2, "trials": 10_000, "tuned_values": "out/v.json", "report": "out/t.html"}
    job |= {"search": ["learning_rate", "lstm_dropout"]}
    with Listening("tune", tmp_path, **job) as running:
        running.cancel_at("Trial 2 complete")
        code, stderr = running.end()
    assert (code, "Traceback" in stderr) == (0, False)
    assert running.received[-1]["values"]["cancelled"]
    assert 2 <= len(running.received[-1]["values"]["trials"]) < 10_000
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["t.html", "t_figures", "v.json"]


def test_bytes_that_are_no_text_do_not_keep_cancel_from_being_heard(tmp_path):
    job = job_file(tmp_path, **{**CARRIED, "epochs": 10_000, "model": "m.safetensors"})
    process = subprocess.Popen(
        [sys.executable, "-m", "model", "train", job, "--follow-caller"],
        cwd=tmp_path, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    _, err = process.communicate(b"\xff\xfe\x80\ncancel\n", timeout=PATIENCE)
    assert process.returncode in (3, 4), err  # cancelled, or gone with its caller before it was ready
    assert b"Traceback" not in err
