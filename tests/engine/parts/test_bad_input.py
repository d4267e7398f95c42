"""Plans, schedulers and workers that do not fit: one sentence each, and nothing that is done is lost."""

import json
import os
import shutil
import subprocess
import sys
import threading

import pytest
from builders import ROOT, RecordingFeedback
from plans import assert_same_map, classify_part, merge, parts_of, split, write_cube, write_model

from model import __version__
from model.commands.registry import run_command
from model.runtime.errors import EngineError, JobError, OutputError

pytestmark = pytest.mark.idle


@pytest.fixture
def plan(folder, tmp_path):
    """A plan of which one part is done."""
    plan = tmp_path / "plan"
    split(folder, plan, part_pixels=30_000)
    classify_part(plan, 1)
    return plan


def command(name, plan, **values):
    return run_command(name, {"plan": str(plan), **values}, RecordingFeedback())


def results_of(plan):
    """Content of all results of a plan."""
    return {str(path.relative_to(plan)): path.read_bytes() for path in plan.glob("results/*/*")}


def refused(kind, call):
    """The sentence with which something is refused."""
    with pytest.raises(EngineError) as refusal:
        call()
    assert isinstance(refusal.value, kind), refusal.value
    assert "\n" not in refusal.value.sentence
    return refusal.value.sentence


@pytest.mark.parametrize("name", ["run", "work"])
def test_a_plan_folder_that_cannot_be_written(plan, name):
    """The folders that parts are written to cannot be made, whoever asks: their names are those of files."""
    shutil.rmtree(plan / "attempts")
    (plan / "attempts").write_text("")
    before = results_of(plan)
    assert str(plan) in refused(OutputError, lambda: command(name, plan))
    assert results_of(plan) == before


@pytest.mark.parametrize("name", ["run", "work", "status", "merge"])
def test_a_plan_of_another_version_of_the_plugin(plan, name):
    file, before = plan / "plan.json", results_of(plan)
    text = file.read_text()
    file.write_text(text.replace(f'"version":"{__version__}"', '"version":"9.9.9"'))
    sentence = refused(JobError, lambda: command(name, plan))
    assert "was made by version 9.9.9 of the plugin" in sentence
    assert results_of(plan) == before


@pytest.mark.parametrize("other", ["model", "cube"])
def test_a_plan_of_another_model_or_cube_is_left_as_it_is(folder, whole, plan, tmp_path, other):
    before = results_of(plan), (plan / "plan.json").read_bytes()
    changes = {"part_pixels": 30_000}
    if other == "model":
        changes["model"] = str(write_model(tmp_path / "model.safetensors", seed=9))
        sentence = refused(OutputError, lambda: split(folder, plan, **changes))
    else:
        write_cube(tmp_path / "cube", seed=9)
        sentence = refused(OutputError, lambda: split(folder, plan, tmp_path / "cube", **changes))
    assert "holds another plan" in sentence
    assert (results_of(plan), (plan / "plan.json").read_bytes()) == before
    command("run", plan, processes=1)
    assert_same_map(merge(plan), whole)


def test_two_schedulers_on_one_plan_share_its_parts(folder, whole, tmp_path):
    split(folder, tmp_path, part_pixels=5000)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "model", "run", tmp_path, "--processes", "1", "--no-merge"], env=environment,
            stdout=subprocess.PIPE, text=True,
        )
        for _ in range(2)
    ]  # fmt: skip
    said = [run.communicate(timeout=200)[0] for run in runs]
    assert [run.returncode for run in runs] == [0, 0], said
    assert_same_map(merge(tmp_path), whole)
    made = [json.loads(file.read_text())["part"] for file in sorted(tmp_path.glob("results/*/record.json"))]
    assert made == list(range(1, len(parts_of(tmp_path)) + 1))


@pytest.fixture(scope="module")
def other_plugin(tmp_path_factory):
    """The plugin in another version."""
    plugin = tmp_path_factory.mktemp("plugin")
    shutil.copytree(ROOT / "model", plugin / "model", ignore=shutil.ignore_patterns("__pycache__"))
    file = plugin / "model" / "__init__.py"
    text = file.read_text()
    file.write_text(text.replace(__version__, "9.9.9"))
    assert file.read_text() != text
    return plugin


@pytest.mark.parametrize("arguments", [["work"], ["classify"]])
def test_another_version_of_the_plugin_makes_no_part(plan, other_plugin, arguments):
    before = results_of(plan)
    job = plan / "jobs" / "000002.json" if arguments == ["classify"] else plan
    done = subprocess.run(
        [sys.executable, "-m", "model", *arguments, job], env={**os.environ, "PYTHONPATH": str(other_plugin)},
        capture_output=True, text=True, cwd=other_plugin,
    )  # fmt: skip
    error = json.loads(done.stdout.splitlines()[-1])
    assert (done.returncode, error["type"]) == (1, "error")
    assert f"was made by version {__version__} of the plugin and this is version 9.9.9" in error["sentence"]
    assert results_of(plan) == before
    assert command("status", plan)["failed"] == 0


def test_dask_workers_with_another_version_of_the_plugin(plan, whole, other_plugin, cluster):
    pytest.importorskip("distributed", reason="the package distributed is not installed in the engine")
    before = results_of(plan)
    sentence = refused(
        EngineError,
        lambda: command("run", plan, dask=cluster.address, worker_plugin=str(other_plugin), attempts=1),
    )
    assert "No Dask worker can work on the plan" in sentence
    assert f"was made by version {__version__} of the plugin and this is version 9.9.9" in sentence
    assert results_of(plan) == before
    assert_same_map(command("run", plan, processes=1), whole)


def test_a_result_of_another_plan_is_made_again(folder, whole, plan):
    """As when results were copied from the folder of another plan."""
    record = plan / "results" / "000001" / "record.json"
    record.write_text(json.dumps({**json.loads(record.read_text()), "fingerprint": "another"}))
    assert command("status", plan)["done"] == 0
    assert_same_map(command("run", plan, processes=1), whole)


def test_two_that_split_into_one_folder_at_once_leave_a_whole_plan(folder, whole, tmp_path):
    threads = [
        threading.Thread(target=split, args=(folder, tmp_path / "plan"), kwargs={"part_pixels": 30_000})
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert_same_map(command("run", tmp_path / "plan", processes=1), whole)
