"""A plan made by a real SLURM on one node, which these tests start and end."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from builders import ROOT, RecordingFeedback
from plans import assert_same_map, parts_of, pixels, split, write_strip
from slurm_node import run, slurm_node, what_is_missing
from waiting import wait_until

from model.commands.registry import run_command
from model.runtime.errors import JobError

pytestmark = pytest.mark.idle


@pytest.fixture(scope="module")
def slurm(tmp_path_factory):
    if reason := what_is_missing():
        pytest.skip(reason)
    with slurm_node(tmp_path_factory.mktemp("slurm")) as environment:
        yield environment


@pytest.fixture
def as_slurm_user(slurm, monkeypatch):
    for name, value in slurm.items():
        monkeypatch.setenv(name, value)
    return slurm


def run_plan(plan, **values):
    return run_command("run", {"plan": str(plan), "slurm": True, **values}, RecordingFeedback())


def status(plan):
    return run_command("status", {"plan": str(plan)}, RecordingFeedback())


def wait_for_queue(environment, seconds=200):
    wait_until(lambda: not run(environment, "squeue", "-h").strip(), seconds)


def logs(plan):
    return {path.name: path.read_text() for path in sorted((plan / "slurm").glob("*.log"))}


def test_an_array_and_its_merge_give_the_same_pixels_in_37_parts(tmp_path_factory, tmp_path, as_slurm_user):
    strip = tmp_path_factory.mktemp("strip")
    whole = write_strip(strip)
    plan = tmp_path / "a plan"  # names with spaces are common
    split(strip, plan, part_pixels=4096, threads=1)
    result = run_plan(plan, processes=2)
    assert result["array"].isdigit()
    assert result["merge"].isdigit()
    wait_for_queue(as_slurm_user)
    assert status(plan)["missing"] == [], logs(plan)
    maps = {name: [str(plan / f"{name}.vrt")] for name in whole}
    assert_same_map({"maps": maps}, whole)
    assert len([name for name in logs(plan) if name.startswith("parts-")]) == 2
    made = {json.loads(file.read_text())["part"] for file in plan.glob("results/*/record.json")}
    assert made == set(range(1, 38))


def test_a_cancelled_array_leaves_its_parts_free_and_the_next_one_makes_them(folder, whole, tmp_path, as_slurm_user):
    split(folder, tmp_path / "plan", part_pixels=15_000, threads=1)
    first = run_plan(tmp_path / "plan", processes=1, sbatch=["--time=10"])
    wait_until(lambda: status(tmp_path / "plan")["done"] >= 1, 60)
    run(as_slurm_user, "scancel", first["array"], first["merge"])
    wait_for_queue(as_slurm_user)
    found = status(tmp_path / "plan")
    assert found["failed"] == found["running"] == 0
    assert found["done"] < found["parts"]
    run_plan(tmp_path / "plan", processes=2)
    wait_for_queue(as_slurm_user)
    same = pixels(tmp_path / "plan" / "classes.vrt") == whole["classes"]
    assert same.all(), logs(tmp_path / "plan")


def test_what_slurm_refuses_is_said(folder, tmp_path, as_slurm_user):
    split(folder, tmp_path / "plan", part_pixels=60_000)
    with pytest.raises(JobError, match=r"SLURM refuses the job: .*partition.* Correct the options in sbatch"):
        run_plan(tmp_path / "plan", sbatch=["--partition=nowhere"])


def test_scripts_to_take_away_name_the_folders_of_the_cluster(folder, tmp_path):
    plan = tmp_path / "plan"
    split(folder, plan, part_pixels=15_000, folders={str(tmp_path): "/shared/maps"}, threads=3)
    result = run_plan(plan, submit=False, worker_python="/shared/my engine/python", worker_plugin="/shared/lstm_fcn",
                      sbatch=["--time=12:00:00"], memory_limit=3)  # fmt: skip
    parts, merge = (Path(path).read_text(encoding="utf-8") for path in result["scripts"])
    assert "exec '/shared/my engine/python' -m model work /shared/maps/plan --threads 3 --memory-limit 3 " in parts
    assert "#SBATCH --mem=4096M\n" in parts
    assert f"#SBATCH --array=1-{len(parts_of(plan))}\n" in parts
    for script in (parts, merge):
        assert "#SBATCH --time=12:00:00\nexport PYTHONPATH=/shared/lstm_fcn " in script
        assert "#SBATCH --output=/shared/maps/plan/slurm/" in script
        assert str(tmp_path) not in script
    assert subprocess.run(["sh", "-n", *result["scripts"][:1]], check=False).returncode == 0


def test_without_slurm_the_scripts_are_named(folder, tmp_path, monkeypatch):
    split(folder, tmp_path / "plan", part_pixels=60_000)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(JobError, match="The command sbatch cannot be started"):
        run_plan(tmp_path / "plan")
    assert (tmp_path / "plan" / "slurm" / "parts.sh").exists()


@pytest.mark.parametrize("option", ["partition=long", "--time=1\nrm -rf ~"])
def test_what_is_not_an_option_of_sbatch_is_refused(folder, tmp_path, option):
    split(folder, tmp_path / "plan", part_pixels=60_000)
    with pytest.raises(JobError, match="is not an option of sbatch"):
        run_plan(tmp_path / "plan", sbatch=[option], submit=False)


def test_the_scripts_start_the_engine_that_made_the_plan(folder, tmp_path):
    split(folder, tmp_path / "plan", part_pixels=60_000)
    (script, _) = run_plan(tmp_path / "plan", submit=False)["scripts"]
    text = Path(script).read_text(encoding="utf-8")
    assert sys.executable in text
    assert str(ROOT) in text
