"""A plan made on a real Dask cluster: scheduler and workers are processes that know nothing of the plugin."""

import contextlib
import random
import signal
import sys
import threading

import psutil
import pytest
from builders import ROOT, RecordingFeedback
from dask_clusters import end_tree
from plans import assert_same_map, parts_of, split
from waiting import wait_until

from model.commands.registry import run_command
from model.runtime.errors import Cancelled, EngineError, JobError

pytest.importorskip("distributed", reason="the package distributed is not installed in the engine")
pytestmark = pytest.mark.idle


def run_plan(plan, address, feedback=None, **values):
    return run_command("run", {"plan": str(plan), "dask": address, **values}, feedback or RecordingFeedback())


def status(plan):
    return run_command("status", {"plan": str(plan)}, RecordingFeedback())


def engines_of(plan):
    return [
        process for process in psutil.process_iter(["cmdline"])
        if "classify" in (process.info["cmdline"] or ()) and any(str(plan) in text for text in process.info["cmdline"])
    ]  # fmt: skip


def test_two_workers_give_the_same_pixels(folder, whole, tmp_path, cluster):
    split(folder, tmp_path, part_pixels=15_000)
    feedback = RecordingFeedback()
    result = run_plan(tmp_path, cluster.address, feedback, threads=1, memory_limit=1.5)
    assert_same_map(result, whole)
    assert feedback.warnings == []
    found = status(tmp_path)
    assert (found["done"], found["missing"]) == (found["parts"], [])


def test_kills_of_engines_workers_and_the_scheduler_change_nothing(folder, whole, tmp_path, own_cluster, quick_python):
    split(folder, tmp_path, part_pixels=2000)
    count = len(parts_of(tmp_path))
    generator = random.Random(3)
    result = {}
    values = {"attempts": 30, "worker_python": quick_python}
    run = threading.Thread(target=lambda: result.update(run_plan(tmp_path, own_cluster.address, **values)), daemon=True)
    run.start()
    kills = 0
    for kind in ("engine", "worker", "scheduler", "engine"):
        before = status(tmp_path)["done"]
        wait_until(lambda before=before: status(tmp_path)["done"] > before or not run.is_alive(), 150)
        if not run.is_alive():
            break
        if kind == "engine" and (engines := engines_of(tmp_path)):
            with contextlib.suppress(psutil.NoSuchProcess):  # it had just ended
                generator.choice(engines).send_signal(signal.SIGKILL)
        elif kind == "worker":
            end_tree(own_cluster.workers.pop(0))
            own_cluster.workers.append(own_cluster.start_worker())
        elif kind == "scheduler":
            own_cluster.restart_scheduler()
        kills += 1
    run.join(300)
    assert not run.is_alive()
    assert kills >= 3
    assert_same_map(result, whole)
    assert status(tmp_path)["done"] == count


class CancelledWhenEnginesRun(RecordingFeedback):
    """A feedback on which the caller asks to stop once an engine works on a plan."""

    def __init__(self, plan):
        super().__init__()
        self._plan = plan

    def check_cancelled(self):
        if engines_of(self._plan):
            self.cancel()
        super().check_cancelled()


def test_a_cancel_reaches_the_engines(folder, tmp_path, cluster):
    split(folder, tmp_path, part_pixels=60_000)
    with pytest.raises(Cancelled):
        run_plan(tmp_path, cluster.address, CancelledWhenEnginesRun(tmp_path))
    wait_until(lambda: not engines_of(tmp_path), 15)


def test_a_worker_without_the_engine_is_named(folder, tmp_path, cluster):
    split(folder, tmp_path, part_pixels=60_000)
    with pytest.raises(EngineError, match="No Dask worker can work on the plan .* has no engine: /nowhere/python"):
        run_plan(tmp_path, cluster.address, worker_python="/nowhere/python", attempts=1)


def test_a_scheduler_without_workers_is_named(folder, tmp_path, own_cluster, monkeypatch):
    monkeypatch.setattr("model.runtime.dask_tasks.SECONDS_WITHOUT_WORKERS", 1.0)
    for worker in own_cluster.workers:
        end_tree(worker)
    split(folder, tmp_path, part_pixels=60_000)
    feedback = RecordingFeedback()
    run = threading.Thread(target=run_plan, args=(tmp_path, own_cluster.address, feedback), daemon=True)
    run.start()
    wait_until(lambda: feedback.warnings, 30)
    assert "has no workers" in feedback.warnings[0]
    own_cluster.workers = [own_cluster.start_worker()]
    run.join(60)
    assert status(tmp_path)["missing"] == []


def test_a_scheduler_that_does_not_answer_is_named(folder, tmp_path, monkeypatch):
    monkeypatch.setattr("model.runtime.dask_tasks.SECONDS_TO_CONNECT", 1.0)
    split(folder, tmp_path, part_pixels=60_000)
    with pytest.raises(JobError, match="No Dask scheduler answers at tcp://127.0.0.1:9"):
        run_plan(tmp_path, "tcp://127.0.0.1:9")
    with pytest.raises(JobError, match="No Dask scheduler answers at nonsense"):
        run_plan(tmp_path, "nonsense://")


def test_dask_and_slurm_exclude_each_other(folder, tmp_path):
    with pytest.raises(JobError, match="dask and slurm exclude each other"):
        run_plan(tmp_path, "tcp://127.0.0.1:9", slurm=True)


def test_a_missing_package_is_named_with_the_command_that_installs_it(folder, tmp_path, monkeypatch):
    split(folder, tmp_path, part_pixels=60_000)
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(JobError, match="pip install distributed=="):
        run_plan(tmp_path, "tcp://127.0.0.1:9")


def test_the_task_is_told_where_things_lie_on_the_workers(folder, tmp_path, cluster, whole):
    """The plan is made in a folder that workers know by another name, as on a desktop with a mounted disk."""
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.symlink_to(here)
    split(folder, here / "plan", part_pixels=60_000, folders={str(here): str(there), str(ROOT): str(ROOT)})
    assert_same_map(run_plan(here / "plan", cluster.address), whole)
