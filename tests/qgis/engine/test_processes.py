"""Several QGIS at once, and a QGIS that dies: processes do not disturb each other, and no engine stays behind."""

import contextlib
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest
from qgis_profile import write_settings

pytestmark = [pytest.mark.apart, pytest.mark.real_engine]

SECONDS_TO_TRAIN = 240
SECONDS_TO_END = 20


@pytest.fixture
def qgis(tmp_path):
    """Starts ``qgis_process`` with a profile of its own, as another user or another window would; killed at the end."""
    started = []

    def start(name, job):
        environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(write_settings(tmp_path / f"profile {name}"))}
        streams = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        process = subprocess.Popen(
            ["qgis_process", "run", "lstmfcn:train", "-"], env=environment, text=True, start_new_session=True, **streams
        )
        started.append(process)
        process.stdin.write(json.dumps({"inputs": job}))
        process.stdin.close()
        process.stdin = None
        return process

    yield start
    for process in started:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        process.stderr.close()


def job(demo, model, **others):
    parameters = {
        "SAMPLES": demo["SAMPLES"],
        "CLASS_FIELD": "label",
        "RASTERS": demo["RASTERS"],
        "RECIPE": 2,
        "SEED": 1,
    }
    return {**parameters, "MODEL": str(model), **others}


def engines_of(session):
    """Process ids of the engines of a QGIS, found by its session, which they keep when it is gone."""
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            number = int(entry.name)
            words = (entry / "cmdline").read_bytes().split(b"\0")
            if b"--follow-caller" in words and os.getsid(number) == session:
                found.append(number)
    return found


def wait_until(condition, seconds):
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        time.sleep(0.05)
    return condition()


def test_two_qgis_train_at_the_same_time_and_both_are_right(qgis, run, demo, tmp_path):
    alone = run("train", job(demo, tmp_path / "alone.safetensors", EPOCHS=4))
    both = {name: qgis(name, job(demo, tmp_path / f"{name}.safetensors", EPOCHS=4)) for name in ("one", "two")}
    assert wait_until(lambda: all(engines_of(process.pid) for process in both.values()), SECONDS_TO_TRAIN)
    for name, process in both.items():
        said, errors = process.communicate(timeout=SECONDS_TO_TRAIN)
        assert process.returncode == 0, said + errors
        results = json.loads(said)["results"]
        assert results["MODEL"] == str(tmp_path / f"{name}.safetensors")
        for key in ("EPOCHS_RUN", "ACCURACY", "VALID_LOSS"):
            assert results[key] == pytest.approx(alone[key], abs=1e-6), key
    models = [(tmp_path / f"{name}.safetensors").stat().st_size for name in ("alone", *both)]
    assert min(models) > 1000
    assert sorted(file.name for file in tmp_path.glob("*")) == [
        *("alone.safetensors", "one.safetensors", "profile one", "profile two", "two.safetensors")
    ]


def test_a_killed_qgis_leaves_no_engine_and_no_output(qgis, demo, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    process = qgis("killed", job(demo, out / "m.safetensors", EPOCHS=50_000, PATIENCE=0))
    assert wait_until(lambda: engines_of(process.pid), SECONDS_TO_TRAIN)
    time.sleep(2)  # it has begun
    engines = engines_of(process.pid)
    assert engines
    process.kill()
    process.wait()
    assert wait_until(lambda: not engines_of(process.pid), SECONDS_TO_END), engines
    assert list(out.iterdir()) == []
