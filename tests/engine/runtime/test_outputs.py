import contextlib
import errno
import os
import threading
import time

import pytest

from model.runtime.cache import cache_folder
from model.runtime.errors import OutputError
from model.runtime.outputs import Outputs, cannot_write
from model.runtime.publishing import tidy


def names(folder):
    return sorted(path.name for path in folder.rglob("*"))


def refused(call, *arguments):
    with pytest.raises(OutputError) as refusal:
        call(*arguments)
    assert "\n" not in refusal.value.sentence
    return refusal.value.sentence


def test_parts_get_their_names_when_published(tmp_path):
    first, second = tmp_path / "map.tif", tmp_path / "deep" / "er" / "map.qml"
    with Outputs("r1") as outputs:
        outputs.part(first).write_text("map")
        outputs.part(second).write_text("style")
        assert not first.exists()
        outputs.publish()
    assert (first.read_text(), second.read_text()) == ("map", "style")
    assert names(tmp_path) == ["deep", "er", "map.qml", "map.tif"]


def test_parts_lie_beside_their_target_and_name_the_run(tmp_path):
    with Outputs("1a2b") as outputs:
        part = outputs.part(tmp_path / "map.tif")
        assert part.parent == tmp_path
        assert "1a2b" in part.name
        assert part.name.startswith(".")
        assert part.exists()


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt, None])
def test_nothing_is_left_of_a_run_that_did_not_publish(tmp_path, failure):
    older = tmp_path / "map.tif"
    older.write_text("older")
    with contextlib.suppress(BaseException), Outputs("r1") as outputs:
        outputs.part(older).write_text("new")
        outputs.part(tmp_path / "map.qml")
        if failure:
            raise failure
    assert names(tmp_path) == ["map.tif"]
    assert older.read_text() == "older"


def test_failure_is_not_swallowed(tmp_path):
    with pytest.raises(RuntimeError, match="why"), Outputs("r1"):
        raise RuntimeError("why")


def test_older_files_are_replaced_and_not_kept(tmp_path):
    target = tmp_path / "map.tif"
    target.write_text("older")
    with Outputs("r1") as outputs:
        outputs.part(target).write_text("new")
        outputs.publish()
    assert names(tmp_path) == ["map.tif"]
    assert target.read_text() == "new"


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_all_are_published_or_none_and_older_files_stay_undamaged(tmp_path, lost):
    targets = [tmp_path / name for name in ("a.tif", "b.tif", "c.tif")]
    targets[0].write_text("older a")
    targets[1].write_text("older b")
    with Outputs("r1") as outputs:
        parts = [outputs.part(target) for target in targets]
        for part in parts:
            part.write_text("new")
        parts[lost].unlink()
        assert str(targets[lost]) in refused(outputs.publish)
    assert names(tmp_path) == ["a.tif", "b.tif"]
    assert (targets[0].read_text(), targets[1].read_text()) == ("older a", "older b")


def test_target_asked_for_first_appears_last(tmp_path):
    """So that a raster is never there before its sidecars."""
    raster, sidecar = tmp_path / "map.tif", tmp_path / "map.tif.aux.xml"
    with Outputs("r1") as outputs:
        outputs.part(raster)
        outputs.part(sidecar).unlink()
        refused(outputs.publish)
    assert names(tmp_path) == []


def test_older_sidecar_goes_when_the_new_file_appears_and_not_before(tmp_path):
    target, sidecar = tmp_path / "map.tif", tmp_path / "map.tif.aux.xml"
    target.write_text("older")
    sidecar.write_text("of the older")
    with Outputs("r1") as outputs:
        part = outputs.part(target)
        outputs.retire(sidecar)
        part.unlink()
        refused(outputs.publish)
    assert (target.read_text(), sidecar.read_text()) == ("older", "of the older")
    with Outputs("r2") as outputs:
        outputs.part(target)
        outputs.retire(sidecar)
        assert sidecar.exists()
        outputs.publish()
    assert names(tmp_path) == ["map.tif"]


def test_sidecar_that_is_written_anew_is_not_retired(tmp_path):
    sidecar = tmp_path / "map.tif.aux.xml"
    sidecar.write_text("older")
    with Outputs("r1") as outputs:
        outputs.retire(sidecar)
        outputs.part(sidecar).write_text("new")
        outputs.publish()
    assert sidecar.read_text() == "new"


def test_two_runs_at_once_do_not_meet(tmp_path):
    target = tmp_path / "map.tif"
    with Outputs("r1") as first:
        first.part(target).write_text("first")
        with Outputs("r2") as second:
            second.part(target).write_text("second")
        first.publish()
    assert target.read_text() == "first"


def test_target_in_a_folder_that_cannot_be_is_refused(tmp_path):
    """Below a regular file; permissions would not stop root."""
    (tmp_path / "file").write_text("")
    with Outputs("r1") as outputs:
        sentence = refused(outputs.part, tmp_path / "file" / "map.tif")
    assert str(tmp_path / "file" / "map.tif") in sentence
    assert names(tmp_path) == ["file"]


def test_target_that_is_a_folder_is_refused(tmp_path):
    (tmp_path / "map.tif").mkdir()
    with Outputs("r1") as outputs:
        assert "is a folder" in refused(outputs.part, tmp_path / "map.tif")
    assert names(tmp_path) == ["map.tif"]


def test_target_asked_for_twice_is_refused(tmp_path):
    with Outputs("r1") as outputs:
        outputs.part(tmp_path / "map.tif")
        assert str(tmp_path / "map.tif") in refused(outputs.part, tmp_path / "map.tif")
    assert names(tmp_path) == []


def test_folders_made_for_a_run_that_failed_are_taken_away(tmp_path):
    (tmp_path / "there").mkdir()
    with pytest.raises(RuntimeError), Outputs("r1") as outputs:
        outputs.part(tmp_path / "there" / "new" / "deep" / "map.tif")
        raise RuntimeError
    assert names(tmp_path) == ["there"]


def test_more_space_than_there_is_is_refused(tmp_path):
    with Outputs("r1") as outputs:
        outputs.require_space(tmp_path / "map.tif", 1)
        sentence = refused(outputs.require_space, tmp_path / "map.tif", 10**18)
    assert str(tmp_path) in sentence
    assert "map.tif needs about 1000000000000 MB" in sentence


def test_full_disk_is_said_and_leaves_nothing(small_disk):
    target = small_disk / "model.safetensors"
    target.write_text("older")
    with pytest.raises(OutputError, match="disk is full.*model.safetensors"), Outputs("r1") as outputs:
        outputs.part(target).write_bytes(b"x" * 5_000_000)
    assert names(small_disk) == ["model.safetensors"]
    assert target.read_text() == "older"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_full_disk_is_a_sentence_wherever_a_part_is_written(tmp_path):
    with pytest.raises(OutputError, match="disk is full.*map.tif"), Outputs("r1") as outputs:
        outputs.part(tmp_path / "map.tif")
        with open("/dev/full", "w") as full:
            full.write("x")
    assert names(tmp_path) == []


def killed_at(call, work):
    """Do some work in a process that is killed in place of its n-th renaming or removal; whether it came to that."""
    process = os.fork()
    if not process:
        left = [call]

        def counted(function):
            def run(*given, **named):
                left[0] -= 1
                if left[0] < 0:
                    os._exit(9)
                return function(*given, **named)

            return run

        os.replace, os.unlink = counted(os.replace), counted(os.unlink)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 9


def start_another(folder):
    """What the next run does that writes into a folder."""
    with Outputs("0123456789ab") as outputs:
        outputs.part(folder / "another.tif")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("next_start", [start_another, lambda folder: tidy(folder, "0a1b2c3d4e5f")])
def test_killed_between_any_two_renamings_the_next_start_leaves_all_old_or_all_new_files(tmp_path, next_start):
    seen = set()
    for call in range(40):
        folder = tmp_path / str(call)
        folder.mkdir()
        targets = [folder / name for name in ("a.tif", "b.tif", "c.tif")]
        for target in targets[:2]:
            target.write_text("old")
        sidecar = folder / "a.tif.aux.xml"
        sidecar.write_text("old")

        def work(targets=targets, sidecar=sidecar):
            with Outputs("0a1b2c3d4e5f") as outputs:
                for target in targets:
                    outputs.part(target).write_text("new")
                outputs.retire(sidecar)
                outputs.publish()

        was_killed = killed_at(call, work)
        next_start(folder)
        left = {path.name: path.read_text() for path in folder.iterdir() if not path.name.endswith(".lock")}
        old, new = (
            {"a.tif": "old", "b.tif": "old", "a.tif.aux.xml": "old"},
            dict.fromkeys(("a.tif", "b.tif", "c.tif"), "new"),
        )
        assert left in (old, new), (call, left)
        seen.add(left == new)
        if not was_killed:
            break
    assert seen == {True, False}
    assert not was_killed


def test_a_record_whose_file_is_lost_is_undone(tmp_path):
    (tmp_path / "a.tif").write_text("old")

    def work():
        with Outputs("0a1b2c3d4e5f") as outputs:
            outputs.part(tmp_path / "b.tif").write_text("new")
            outputs.part(tmp_path / "a.tif").write_text("new")
            outputs.publish()

    assert killed_at(3, work)  # the record is there, the older file is aside, and the new one has its name
    (tmp_path / ".b.tif.0a1b2c3d4e5f.part").unlink()
    start_another(tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.tif": "old"}


def test_a_record_touches_no_file_but_those_of_its_run(tmp_path):
    mine, other = tmp_path / "mine.txt", tmp_path / "other.txt"
    mine.write_text("mine")
    other.write_text("other")
    steps = [{"target": str(mine), "part": str(other), "older": ""}]
    (tmp_path / ".lstm_fcn.0a1b2c3d4e5f.publish").write_text(str({"steps": steps, "records": []}).replace("'", '"'))
    start_another(tmp_path)
    assert (mine.read_text(), other.read_text()) == ("mine", "other")
    assert names(tmp_path) == ["mine.txt", "other.txt"]


def test_leftovers_of_a_killed_run_go_and_those_of_a_running_one_stay(tmp_path):
    def work():
        outputs = Outputs("0a1b2c3d4e5f")
        outputs.part(tmp_path / "map.tif").write_text("half")
        outputs.scratch(tmp_path / "map.tif", ".raw").write_text("half")
        os._exit(9)

    assert killed_at(99, work)
    old = tmp_path / ".older.tif.aaaaaaaaaaaa.part"  # of a version that had no locks
    strange, fresh = tmp_path / ".notes.draft.part", tmp_path / ".fresh.tif.bbbbbbbbbbbb.part"
    for file in (old, strange, fresh):
        file.write_text("")
    for file in (old, strange):
        os.utime(file, (1, 1))
    with Outputs("r1") as running:
        part = running.part(tmp_path / "other.tif")
        start_another(tmp_path)
        assert part.exists()
        assert set(names(tmp_path)) == {strange.name, fresh.name, part.name, ".lstm_fcn.r1.part.lock"}
    assert {path.name for path in tmp_path.iterdir()} == {strange.name, fresh.name}


def test_a_link_stays_one_and_its_file_is_replaced(tmp_path):
    (tmp_path / "disk").mkdir()
    real, link = tmp_path / "disk" / "map.tif", tmp_path / "map.tif"
    real.write_text("old")
    link.symlink_to(real)
    with Outputs("r1") as outputs:
        outputs.part(link).write_text("new")
        outputs.publish()
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert names(tmp_path) == ["disk", "map.tif", "map.tif"]


def test_two_runs_with_the_same_outputs_at_once_leave_the_files_of_one(tmp_path):
    targets = [tmp_path / f"{number}.tif" for number in range(6)]

    def work(name):
        for _ in range(10):
            with Outputs(name) as outputs:
                for target in targets:
                    outputs.part(target).write_text(name)
                outputs.publish()

    threads = [threading.Thread(target=work, args=(name,)) for name in ("aaaaaaaaaaaa", "bbbbbbbbbbbb")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({target.read_text() for target in targets}) == 1
    assert names(tmp_path) == [target.name for target in targets]


def test_a_run_waits_for_another_that_publishes_in_the_folder(tmp_path, monkeypatch):
    from model.runtime import outputs as module

    monkeypatch.setattr(module, "SECONDS_TO_WAIT", 0.1)
    with module._locked([tmp_path]), Outputs("r1") as outputs:
        began = time.monotonic()
        assert "Another run is writing its outputs" in refused(outputs.part, tmp_path / "map.tif")
        assert time.monotonic() - began < 5


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("in_cache", [False, True])
def test_failed_writes_name_file_and_folder_and_what_to_do(tmp_path, number, in_cache):
    target = (cache_folder() / "maps" if in_cache else tmp_path) / "map.raw"
    sentence = cannot_write(target, OSError(number, os.strerror(number))).sentence
    assert target.name in sentence
    assert str(target.parent) in sentence
    assert ("XDG_CACHE_HOME" in sentence) == in_cache
    assert ("full" in sentence) == (number in (errno.ENOSPC, errno.EDQUOT))
    assert in_cache or "choose another folder" in sentence


@pytest.mark.parametrize("with_record", [False, True])
def test_a_run_that_is_killed_while_it_tidies_up_leaves_the_rest_to_the_next(tmp_path, monkeypatch, with_record):
    run = "0123456789ab"
    left = [tmp_path / f".{name}.{run}.part" for name in ("a.tif", "b.tif")] + [tmp_path / f".a.tif.{run}.part.raw"]
    for path in (*left, tmp_path / f".lstm_fcn.{run}.part.lock"):
        path.write_text("")
    if with_record:
        (tmp_path / f".lstm_fcn.{run}.publish").write_text('{"steps": [], "records": []}')

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("model.runtime.publishing._remove", killed)
        with pytest.raises(KeyboardInterrupt), Outputs("r2") as outputs:
            outputs.part(tmp_path / "c.tif")
    with Outputs("r3") as outputs:
        outputs.part(tmp_path / "c.tif").write_text("map")
        outputs.publish()
    assert names(tmp_path) == ["c.tif"]
