import contextlib
import os

import pytest

from model.runtime.errors import OutputError
from model.runtime.outputs import Outputs


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
