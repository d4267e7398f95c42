import os
import shutil
import subprocess
import sys
import time
from collections import namedtuple
from contextlib import ExitStack

import pytest
from rasterio.windows import Window

from model.inference import journal as journals
from model.inference.journal import MOST_KEPT, RunParameters, WindowJournal, WindowRecord
from model.runtime.cache import SECONDS_KEPT
from model.runtime.errors import OutputError

FIRST, SECOND = Window(0, 0, 4, 4), Window(4, 0, 4, 4)
RECORD = WindowRecord((3, 4), (0, 1))


def left_in(folder):
    """What lies in the folder of maps; the files of released locks stay there, empty, until they are old."""
    return [path.name for path in folder.iterdir() if path.suffix != ".lock" or path.stat().st_size]


def begin(folder, name="map", resume=True):
    return WindowJournal(name, resume, folder)


def interrupted(folder, name="map", windows=(FIRST,)):
    with begin(folder, name) as journal:
        journal.set_run_parameters(RunParameters(16, {"batch": 1}))
        for window in windows:
            journal.add(window, WindowRecord((window.col_off,), ()))
        journal.flush()
        journal.raw("classes").write_bytes(b"pixels")
    return journal.folder


def test_interrupted_run_leaves_its_windows_and_pixels(tmp_path):
    interrupted(tmp_path, windows=(FIRST, SECOND))
    with begin(tmp_path) as again:
        assert again.run_parameters == RunParameters(16, {"batch": 1})
        assert {key: record.counts for key, record in again.done.items()} == {(0, 0, 4, 4): (0,), (4, 0, 4, 4): (4,)}
        assert again.raw("classes").read_bytes() == b"pixels"


def test_windows_that_were_not_written_down_are_not_done(tmp_path):
    with begin(tmp_path) as journal:
        journal.set_run_parameters(RunParameters())
        journal.add(FIRST, RECORD)
        journal.flush()
        journal.add(SECOND, RECORD)
    with begin(tmp_path) as again:
        assert list(again.done) == [(0, 0, 4, 4)]


def test_line_that_was_cut_short_is_not_done(tmp_path):
    folder = interrupted(tmp_path, windows=(FIRST, SECOND))
    journal = folder / "journal"
    journal.write_bytes(journal.read_bytes()[:-5])
    with begin(tmp_path) as again:
        assert list(again.done) == [(0, 0, 4, 4)]
        again.add(SECOND, RECORD)
        again.flush()
    with begin(tmp_path) as third:
        assert list(third.done) == [(0, 0, 4, 4), (4, 0, 4, 4)]


def test_whole_line_that_was_changed_is_damage(tmp_path):
    folder = interrupted(tmp_path, windows=(FIRST, SECOND))
    journal = folder / "journal"
    whole = journal.read_bytes()
    for position, byte in enumerate(whole):
        journal.write_bytes(whole[:position] + bytes([byte ^ 1]) + whole[position + 1 :])
        with begin(tmp_path) as again:
            assert again.is_damaged or len(again.done) < 2, position
            assert len(again.done) < 2
            again.done = {FIRST: RECORD}  # so that the folder stays


def test_pixels_that_are_not_those_that_were_stored_are_damage(tmp_path):
    interrupted(tmp_path)
    with begin(tmp_path) as again:
        again.check_pixels(lambda window: "")
        assert len(again.done) == 1
        again.check_pixels(lambda window: "other")
        assert again.is_damaged
        assert again.done == {}


def test_folder_of_a_run_killed_while_it_was_removed_is_not_gone_on_with(tmp_path, monkeypatch):
    """Its name is gone in one step, whatever is left of its files."""
    interrupted(tmp_path)
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    with begin(tmp_path, resume=False) as journal:
        assert journal.done == {}
    assert not (tmp_path / "map").exists()
    monkeypatch.undo()
    with begin(tmp_path) as journal:
        assert journal.done == {}
    assert left_in(tmp_path) == []


def test_folders_are_private(tmp_path):
    with begin(tmp_path / "cache" / "maps") as journal:
        assert journal.folder.stat().st_mode & 0o077 == 0
        assert journal.folder.parent.stat().st_mode & 0o077 == 0


def test_complete_run_leaves_nothing(tmp_path):
    with begin(tmp_path) as journal:
        journal.set_run_parameters(RunParameters())
        journal.add(FIRST, RECORD)
        journal.flush()
        journal.complete()
    assert left_in(tmp_path) == []


def test_nothing_is_left_where_nothing_was_done_or_resume_is_off(tmp_path):
    with begin(tmp_path) as journal:
        journal.set_run_parameters(RunParameters())
    assert left_in(tmp_path) == []
    with begin(tmp_path, resume=False) as journal:
        journal.set_run_parameters(RunParameters())
        journal.add(FIRST, RECORD)
        journal.flush()
    assert left_in(tmp_path) == []


def test_run_without_resume_begins_anew(tmp_path):
    interrupted(tmp_path)
    with begin(tmp_path, resume=False) as journal:
        assert journal.done == {}
        assert not journal.raw("classes").exists()


def test_other_fingerprint_begins_anew(tmp_path):
    interrupted(tmp_path)
    with begin(tmp_path, "other") as journal:
        assert journal.done == {}


def test_two_runs_of_one_map_do_not_share_their_place(tmp_path):
    with begin(tmp_path) as first, begin(tmp_path) as second:
        assert first.folder != second.folder
        second.set_run_parameters(RunParameters())
        second.add(FIRST, RECORD)
        second.flush()
        assert first.done == {}
    assert left_in(tmp_path) == []


def test_place_of_a_killed_process_is_free_again(tmp_path):
    code = (
        f"import sys, os; sys.path.insert(0, {str(journals.__file__).rsplit('/model/', 1)[0]!r})\n"
        "from pathlib import Path; from model.inference.journal import RunParameters, WindowJournal, WindowRecord; from rasterio.windows import Window\n"
        f"journal = WindowJournal('map', True, Path({str(tmp_path)!r}))\n"
        "journal.set_run_parameters(RunParameters()); journal.add(Window(0, 0, 4, 4), WindowRecord((), ())); journal.flush(); os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == -9
    with begin(tmp_path) as again:
        assert list(again.done) == [(0, 0, 4, 4)]


def test_old_and_many_folders_are_taken_away_but_not_those_in_use(tmp_path):
    for number in range(MOST_KEPT + 3):
        folder = interrupted(tmp_path, f"map{number}")
        when = time.time() - 100 * (MOST_KEPT + 3 - number)
        for file in (folder, *folder.iterdir()):
            os.utime(file, (when, when))
    old = interrupted(tmp_path, "old")
    for file in (old, *old.iterdir()):
        os.utime(file, (time.time() - SECONDS_KEPT - 60,) * 2)
    with begin(tmp_path, "map0") as used, begin(tmp_path, "new"):
        left = {path.name for path in tmp_path.iterdir() if path.is_dir()}
        assert used.folder.name in left
        assert "old" not in left
        assert len(left) <= MOST_KEPT + 2


def test_maps_that_are_running_stay_and_leave_their_place_to_those_that_were_interrupted(tmp_path):
    """Eight processes work at once while five interrupted maps wait; none of them is taken away."""
    for number in range(MOST_KEPT - 1):
        interrupted(tmp_path, f"interrupted{number}")
    with ExitStack() as stack:
        running = []
        for number in range(MOST_KEPT + 3):
            running.append(stack.enter_context(begin(tmp_path, f"running{number}")))
            running[-1].set_run_parameters(RunParameters())
            running[-1].add(FIRST, RECORD)
            running[-1].flush()
            for file in running[-1].folder.iterdir():  # a long time without progress
                os.utime(file, (time.time() - 1000,) * 2)
        assert all((journal.folder / "journal").exists() for journal in running)
        left = {path.name for path in tmp_path.iterdir() if path.is_dir()}
        assert left >= {f"interrupted{number}" for number in range(MOST_KEPT - 1)}
    for number in range(MOST_KEPT - 1):
        with begin(tmp_path, f"interrupted{number}") as journal:
            assert len(journal.done) == 1


def test_too_small_a_disk_is_refused_before_the_work(tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 0, 10**8))
    with (
        pytest.raises(OutputError, match=r"cache folder .* has 100 MB left, and the map needs 5,000 MB"),
        begin(tmp_path) as journal,
    ):
        journal.require_space(10**9, 5)
    assert left_in(tmp_path) == []


def test_room_that_a_file_has_taken_already_counts_as_free(tmp_path, monkeypatch):
    """A disk that knows no files with holes gives the whole file its room at once."""
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 0, journals.SPARE))
    with begin(tmp_path) as journal:
        journal.raw("classes").write_bytes(b"1" * 2**20)
        journal.require_space(2**19, 2)
        journal.add(FIRST, RECORD)
        journal.flush()
        with pytest.raises(OutputError, match="needs 1 MB there"):
            journal.require_space(2**19, 2)
        journal.complete()
