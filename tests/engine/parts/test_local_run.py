"""A plan made by several processes: kills, parts that cannot be made, several schedulers, a shared disk without locks."""

import errno
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import psutil
import pytest
import rasterio
from builders import ROOT, RecordingFeedback
from plans import (
    assert_same_map,
    classify_part,
    merge,
    parts_of,
    pixels,
    split,
    write_cube,
    write_model,
    write_strip,
)  # fmt: skip
from waiting import wait_until

from model.commands.registry import run_command
from model.parts import claims
from model.parts.plan import read_plan
from model.parts.states import PartFiles
from model.runtime.errors import CubeError, EngineError, JobError

pytestmark = pytest.mark.idle
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


def run_plan(plan, feedback=None, **values):
    return run_command("run", {"plan": str(plan), **values}, feedback or RecordingFeedback())


def status(plan):
    return run_command("status", {"plan": str(plan)}, RecordingFeedback())


def files_of(plan):
    return PartFiles(plan, read_plan(plan))


def test_37_parts_by_processes_of_different_threads_give_the_same_pixels(tmp_path_factory, tmp_path):
    strip = tmp_path_factory.mktemp("strip")
    whole = write_strip(strip)
    split(strip, tmp_path, part_pixels=4096)
    assert len(parts_of(tmp_path)) == 37
    other = subprocess.Popen(
        [sys.executable, "-m", "model", "work", tmp_path, "--threads", "2", "--memory-limit", "1.5"], env=ENVIRONMENT,
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    result = run_plan(tmp_path, processes=2, threads=1)
    other.communicate(timeout=100)
    assert other.returncode == 0
    assert_same_map(result, whole)
    found = status(tmp_path)
    assert (found["done"], found["missing"]) == (found["parts"], [])


def kill_one(plan, generator):
    """Kill -9 one of the processes that work on a plan; whether there was one."""
    mine = [
        process for process in psutil.process_iter(["cmdline"])
        if any(str(plan) in text for text in process.info["cmdline"] or ()) and process.pid != os.getpid()
    ]  # fmt: skip
    if not mine:
        return False
    victim = generator.choice(mine)
    victim.send_signal(signal.SIGKILL)
    return True


def killed_at_random(plan, most, generator):
    """Run a plan again and again and kill what works on it, until it is done or `most` were killed; how many were."""
    kills = 0
    while kills < most and status(plan)["missing"]:
        run = subprocess.Popen(
            [sys.executable, "-m", "model", "run", plan, "--processes", "2", "--attempts", "50"], env=ENVIRONMENT,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        for _ in range(4):
            time.sleep(generator.uniform(0.5, 4.0))
            kills += kill_one(plan, generator)
            if run.poll() is not None:
                break
        run.kill()
        run.wait()
    return kills


def test_random_kills_of_workers_and_schedulers_change_nothing(folder, whole, tmp_path):
    generator, kills, plans = random.Random(1), 0, []
    while kills < 8:  # a fast processor is done with a plan before
        plans.append(tmp_path / f"plan{len(plans)}")
        split(folder, plans[-1], part_pixels=1500)
        kills += killed_at_random(plans[-1], 8 - kills, generator)
    time.sleep(6)  # workers whose scheduler is gone end by themselves
    for plan in plans:
        assert_same_map(run_plan(plan, processes=2, attempts=10), whole)
        assert list((plan / "state").glob("*.running")) == []


def test_kills_of_the_merge_change_nothing(folder, whole, tmp_path):
    split(folder, tmp_path, part_pixels=15_000)
    run_plan(tmp_path, processes=1, merge=False)
    generator = random.Random(2)
    for _ in range(3):
        merging = subprocess.Popen(
            [sys.executable, "-m", "model", "merge", tmp_path, "--cog"], env=ENVIRONMENT,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        wait_for_output(tmp_path, merging)
        time.sleep(generator.uniform(0.0, 0.2))
        merging.kill()
        merging.wait()
    assert_same_map(merge(tmp_path), whole)
    merge(tmp_path, cog=True)
    assert not [path for path in tmp_path.iterdir() if "partial" in path.name or path.suffix == ".tmp"]


def wait_for_output(plan, process):
    """Wait until a process that merges has begun to write, or has ended."""
    known = set(plan.iterdir())
    while set(plan.iterdir()) == known and process.poll() is None:
        time.sleep(0.02)


def damage(file):
    """Overwrite one block of a raster."""
    with rasterio.open(file) as dataset:
        offset, size = (int(dataset.get_tag_item(f"BLOCK_{item}_1_1", "TIFF", 1)) for item in ("OFFSET", "SIZE"))
    with file.open("r+b") as content:
        content.seek(offset)
        content.write(b"\xff" * size)


def test_a_damaged_file_fails_its_own_parts_only_and_is_named(tmp_path):
    write_cube(tmp_path / "cube", compress="deflate")
    write_model(tmp_path / "model.safetensors")
    file = sorted((tmp_path / "cube").iterdir())[2]
    damage(file)
    split(tmp_path, tmp_path / "plan", part_pixels=5000)
    feedback = RecordingFeedback()
    with pytest.raises(CubeError, match=f"1 of .* parts are missing.*failed.*{file.name}"):
        run_plan(tmp_path / "plan", feedback, processes=1)
    found = status(tmp_path / "plan")
    (item,) = found["missing"]
    assert (item["state"], item["attempts"]) == ("failed", 2)
    assert file.name in item["reason"]
    assert found["done"] == found["parts"] - 1
    assert sum("failed:" in warning for warning in feedback.warnings) == 2


def claim_of_a_process_that_is_gone(files, number):
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    claim = {**vars(claims.own_claim()), "process": int(gone.stdout), "started": 1.0}
    files.claim_file(number).write_text(json.dumps(claim))


def test_a_claim_on_a_part_that_is_done_ends_with_the_next_run(folder, tmp_path):
    """Of a process that was killed between the result and the end of its claim."""
    split(folder, tmp_path, part_pixels=30_000)
    files = files_of(tmp_path)
    classify_part(tmp_path, 1)
    claim_of_a_process_that_is_gone(files, 1)
    claim_of_a_process_that_is_gone(files, 2)
    assert status(tmp_path)["done"] == 1
    files.forget_claims()
    assert not files.claim_file(1).exists()
    assert files.claim_file(2).exists()
    run_plan(tmp_path, processes=1)
    assert list((tmp_path / "state").glob("*.running")) == []


def test_a_part_whose_process_is_gone_is_lost_and_then_taken_over(folder, tmp_path):
    split(folder, tmp_path, part_pixels=60_000)
    files = files_of(tmp_path)
    claim_of_a_process_that_is_gone(files, 1)
    assert status(tmp_path)["lost"] == 1
    assert "gone without a word" in status(tmp_path)["missing"][0]["reason"]
    classify_part(tmp_path, 1)
    assert status(tmp_path)["done"] == 1


@pytest.mark.parametrize(("age", "state"), [(10, "running"), (1000, "lost")])
def test_a_process_on_another_machine_is_judged_by_its_last_sign(folder, tmp_path, age, state):
    split(folder, tmp_path, part_pixels=60_000)
    file = files_of(tmp_path).claim_file(1)
    file.write_text(json.dumps({**vars(claims.own_claim()), "host": "node7", "boot": "other"}))
    os.utime(file, (time.time() - age,) * 2)
    found = status(tmp_path)
    assert found[state] == 1
    assert found["missing"][0]["host"] == "node7"
    if state == "running":
        with pytest.raises(JobError, match="Another process makes part 1"):
            classify_part(tmp_path, 1)


def test_a_process_that_works_gives_signs(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(claims, "SECONDS_BETWEEN_SIGNS", 0.05)
    split(folder, tmp_path, part_pixels=60_000)
    files = files_of(tmp_path)
    with files.claim(1):
        os.utime(files.claim_file(1), (1, 1))
        time.sleep(0.5)
        assert files.claim_file(1).stat().st_mtime > time.time() - 60
        assert files.claim(1) is None
    assert not files.claim_file(1).exists()


def test_a_second_run_is_told_and_shares_the_parts(folder, whole, tmp_path):
    split(folder, tmp_path, part_pixels=9000)
    with files_of(tmp_path).scheduler():
        feedback = RecordingFeedback()
        assert_same_map(run_plan(tmp_path, feedback, processes=1), whole)
    assert "Another run works on this plan" in feedback.log_text


def test_a_run_waits_for_the_part_that_another_process_makes(folder, whole, tmp_path):
    split(folder, tmp_path, part_pixels=30_000)
    files = files_of(tmp_path)
    with files.claim(1):
        run = threading.Thread(target=run_plan, args=(tmp_path,), kwargs={"processes": 1}, daemon=True)
        run.start()
        wait_until(lambda: status(tmp_path)["done"] == len(parts_of(tmp_path)) - 1, 100)
        assert not (tmp_path / "classes.vrt").exists()
        assert run.is_alive()
    run.join(100)  # that process has gone without a result: the run makes the part itself
    np.testing.assert_array_equal(pixels(tmp_path / "classes.vrt"), whole["classes"])


def test_a_shared_disk_without_locks_changes_nothing(folder, whole, tmp_path, monkeypatch):
    import fcntl

    def no_locks(*_):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    split(folder, tmp_path, part_pixels=30_000)
    monkeypatch.setattr(fcntl, "flock", no_locks)
    for number in range(1, len(parts_of(tmp_path)) + 1):
        classify_part(tmp_path, number)
    assert_same_map(merge(tmp_path), whole)


def test_two_that_make_one_part_at_once_leave_one_whole_result(folder, whole, tmp_path, monkeypatch):
    split(folder, tmp_path, part_pixels=60_000)
    monkeypatch.setattr("model.parts.states.is_alive", lambda *_: False)
    threads = [threading.Thread(target=classify_part, args=(tmp_path, 1)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert_same_map(merge(tmp_path), whole)
    assert list((tmp_path / "attempts").iterdir()) == []


def test_a_cancel_reaches_the_workers(folder, tmp_path):
    split(folder, tmp_path, part_pixels=1500)
    run = subprocess.Popen(
        [sys.executable, "-m", "model", "run", tmp_path, "--processes", "1", "--follow-caller"], env=ENVIRONMENT,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    while not list((tmp_path / "state").glob("*.running")):
        time.sleep(0.1)
    run.stdin.write("cancel\n")
    run.stdin.flush()
    run.stdout.read()
    assert run.wait(timeout=60) == 3
    assert not kill_one(tmp_path, random.Random(0))
    assert status(tmp_path)["running"] == status(tmp_path)["lost"] == 0


def test_workers_that_cannot_work_end_the_run_with_their_reason(folder, tmp_path):
    split(folder, tmp_path, part_pixels=60_000)
    (tmp_path / "model.safetensors").write_bytes(b"another")
    with pytest.raises(EngineError, match="is not the model that the plan was made with"):
        run_plan(tmp_path, processes=1)


def test_a_plan_folder_that_cannot_be_written_is_refused_in_one_sentence(folder, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(EngineError, match="cannot be written"):
        split(folder, tmp_path / "file" / "plan", part_pixels=60_000)
