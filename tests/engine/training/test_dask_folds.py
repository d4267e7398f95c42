"""Cross-validation and search on a real Dask cluster: the numbers of this machine, whatever happens to the workers."""

import contextlib
import json
import signal
import threading

import psutil
import pytest
from builders import RecordingFeedback, carried_points
from command_runs import TINY, names_in, refused, run
from dask_clusters import end_tree
from waiting import wait_until

from model.runtime.errors import Cancelled, EngineError, JobError, TrainingError
from model.training import tuning

pytest.importorskip("distributed", reason="the package distributed is not installed in the engine")
pytestmark = pytest.mark.idle
POINTS = carried_points(noise=0.15)
LONG = {"epochs": 100_000, "recipe": "fast"}


@pytest.fixture
def on_cluster(cluster, quick_python):
    """What a job says to run on the cluster, by engines that are copies of one: most tests do not look at their start."""
    return {"dask": cluster.address, "worker_python": quick_python}


def crossvalidate(folder, feedback=None, **changes):
    folder.mkdir(exist_ok=True)
    job = {
        "samples": POINTS, "folds": 2, "report": str(folder / "cv.html"), "predictions": str(folder / "p.csv"), **TINY,
        "forest": False, **changes,
    }  # fmt: skip
    return run("crossvalidate", feedback, **job)


def tune(folder, feedback=None, **changes):
    folder.mkdir(exist_ok=True)
    job = {
        "samples": POINTS, "tuned_values": str(folder / "v.json"), "trials": 3, "folds": 2,
        "search": ["learning_rate", "lstm_dropout"], **TINY, **changes,
    }  # fmt: skip
    return run("tune", feedback, **job)


def numbers_of(folder):
    """The numbers of a report, without what belongs to the run."""
    numbers = json.loads((folder / "cv_report.json").read_text())
    return {name: value for name, value in numbers.items() if name not in {"seconds", "device", "created"}}


def trials_of(result):
    return [{name: value for name, value in trial.items() if name != "seconds"} for trial in result["trials"]]


def engines():
    """Engines that learn from folds now."""
    return [
        process for process in psutil.process_iter(["cmdline"])
        if "fold" in (process.info["cmdline"] or ()) and "--follow-caller" in process.info["cmdline"]
    ]  # fmt: skip


def kill_one():
    """Kill -9 one of them; whether there was one."""
    for engine in engines():
        with contextlib.suppress(psutil.NoSuchProcess):
            engine.send_signal(signal.SIGKILL)
            return True
    return False


@pytest.mark.whole_forest
def test_cross_validation_has_the_numbers_of_this_machine(tmp_path, cluster):
    feedback = RecordingFeedback()
    here = crossvalidate(tmp_path / "here", forest=True, repeats=2)
    there = crossvalidate(tmp_path / "there", feedback, dask=cluster.address, forest=True, repeats=2)
    assert (tmp_path / "there" / "p.csv").read_bytes() == (tmp_path / "here" / "p.csv").read_bytes()
    assert numbers_of(tmp_path / "there") == numbers_of(tmp_path / "here")
    files = {"report", "predictions"}
    assert {k: v for k, v in there.items() if k not in files} == {k: v for k, v in here.items() if k not in files}
    assert feedback.log_text.count("accuracy") >= 4
    assert not any("Dask" in warning for warning in feedback.warnings)
    assert engines() == []


@pytest.mark.parametrize("sampler", ["tpe", "random"])
def test_search_makes_the_trials_of_this_machine(tmp_path, on_cluster, monkeypatch, sampler):
    """Two trials of the sampler tpe are random, two are guided by those before; some are given up."""
    monkeypatch.setattr(tuning, "RANDOM_TRIALS", 2)
    monkeypatch.setattr(tuning, "TRIALS_BEFORE_PRUNING", 1)
    changes = {"sampler": sampler, "trials": 4, "epochs": 20, "seed": 2}
    here = tune(tmp_path / "here", **changes)
    there = tune(tmp_path / "there", **on_cluster, **changes)
    assert trials_of(there) == trials_of(here)
    assert len({json.dumps(trial["values"]) for trial in here["trials"]}) == 4
    assert (tmp_path / "there" / "v.json").read_bytes() == (tmp_path / "here" / "v.json").read_bytes()


def in_background(function, *arguments, **values):
    """Start a run in a thread; its result and its feedback."""
    result, feedback = {}, RecordingFeedback()

    def work():
        try:
            result.update(function(*arguments, feedback=feedback, **values))
        except (Cancelled, EngineError) as error:
            result["error"] = error

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread, result, feedback


def test_kills_of_engines_workers_and_the_scheduler_change_no_number(tmp_path, own_cluster, quick_python):
    changes = {"epochs": 400, "folds": 3}
    there = {"dask": own_cluster.address, "worker_python": quick_python}
    thread, result, feedback = in_background(crossvalidate, tmp_path / "there", **there, **changes)
    wait_until(kill_one, 150)
    wait_until(engines, 150)
    end_tree(own_cluster.workers.pop(0))
    own_cluster.workers.append(own_cluster.start_worker())
    wait_until(lambda: "accuracy" in feedback.log_text, 200)
    own_cluster.restart_scheduler()
    thread.join(300)
    assert "error" not in result, result
    here = crossvalidate(tmp_path / "here", **changes)
    assert (tmp_path / "there" / "p.csv").read_bytes() == (tmp_path / "here" / "p.csv").read_bytes()
    assert result["accuracy"] == here["accuracy"]


@pytest.mark.parametrize("command", [crossvalidate, tune])
def test_a_cancel_reaches_the_engines_and_leaves_nothing(tmp_path, cluster, command):
    """By engines that are started as they are on a cluster: what ends them is looked at."""
    thread, result, feedback = in_background(command, tmp_path, dask=cluster.address, **LONG)
    wait_until(engines, 150)
    feedback.cancel()
    thread.join(60)
    assert isinstance(result["error"], Cancelled)
    wait_until(lambda: not engines(), 60)
    assert names_in(tmp_path) == []


def test_cancelled_search_keeps_the_trials_that_are_done(tmp_path, on_cluster):
    thread, result, feedback = in_background(tune, tmp_path, **on_cluster, trials=500, sampler="random")
    wait_until(lambda: "Trial 1 complete" in feedback.log_text, 200)
    feedback.cancel()
    thread.join(60)
    assert result["cancelled"]
    assert 1 <= len(result["trials"]) < 500
    assert {trial["state"] for trial in result["trials"]} <= {"complete", "pruned"}
    wait_until(lambda: not engines(), 60)


def test_no_trial_begins_on_the_cluster_after_the_time_is_over(tmp_path, on_cluster):
    assert len(tune(tmp_path, **on_cluster, trials=500, minutes=1e-6)["trials"]) == 1


def test_error_of_an_engine_is_the_one_that_this_machine_gives(tmp_path, on_cluster):
    diverging = {"optimizer": "SGD", "learning_rate": 10, "weight_decay": 10, "epochs": 40}
    with pytest.raises(TrainingError) as here:
        crossvalidate(tmp_path, **diverging)
    with pytest.raises(TrainingError) as there:
        crossvalidate(tmp_path, **on_cluster, **diverging)
    assert there.value.message.as_data()["code"] == here.value.message.as_data()["code"]
    with pytest.raises(TrainingError, match="No trial came to an end"):
        tune(tmp_path, **on_cluster, trials=2, search=["lstm_dropout"], **diverging)


def test_a_worker_without_the_engine_is_named(tmp_path, cluster):
    with pytest.raises(EngineError, match="No Dask worker can train a network .* has no engine: /nowhere/python"):
        crossvalidate(tmp_path, dask=cluster.address, worker_python="/nowhere/python")


def test_a_worker_with_another_version_of_the_plugin_is_told(tmp_path, on_cluster, monkeypatch):
    monkeypatch.setattr("model.training.fold_files.__version__", "9.9.9")
    with pytest.raises(
        JobError, match=r"Version 9\.9\.9 of the plugin asks for a fold and the Dask worker has version"
    ):
        crossvalidate(tmp_path, **on_cluster)


@pytest.mark.parametrize("command", ["crossvalidate", "tune"])
def test_a_scheduler_that_does_not_answer_is_named_before_the_rasters_are_looked_at(tmp_path, monkeypatch, command):
    monkeypatch.setattr("model.runtime.dask_tasks.SECONDS_TO_CONNECT", 1.0)
    sentence = refused(
        JobError, command, samples=POINTS, rasters=[str(tmp_path / "nowhere")], dask="tcp://127.0.0.1:9",
        **({"tuned_values": str(tmp_path / "v.json")} if command == "tune" else {}),
    )  # fmt: skip
    assert sentence.startswith("No Dask scheduler answers at tcp://127.0.0.1:9")
    assert names_in(tmp_path) == []
