"""Maps that are interrupted: what is left, and that going on gives the very same files."""

import contextlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import rasterio
import torch
from builders import ROOT, CancellingFeedback, RecordingFeedback, open_rasters, small_model, write_series_cube
from rasterio.windows import Window

from model.inference import pipeline, window_classifier
from model.inference.journal import WindowJournal
from model.inference.map_writer import MapTargets
from model.inference.pipeline import Run, classify
from model.network.direct_convolutions import is_available
from model.network.model_file import save_model
from model.raster.region import Area, full_grid
from model.runtime.errors import Cancelled, DeviceError, OutputError
from model.runtime.resources import MemoryBudget

NAMES = ("classes", "probabilities", "uncertainty")
KILLS = 20


@pytest.fixture(scope="module")
def cube_folder(tmp_path_factory):
    generator = np.random.default_rng(0)
    values = generator.integers(0, 10000, (5, 1, 160, 128)).astype(np.int16)
    values[generator.random(values.shape) < 0.2] = -1
    return write_series_cube(
        tmp_path_factory.mktemp("cube"), values, nodata=-1, scale=1e-4, tiled=True, blockxsize=32, blockysize=32
    )


@pytest.fixture(scope="module")
def whole(cube_folder, tmp_path_factory):
    """The files of a map that is not interrupted."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as monkeypatch:
        use_small_windows(monkeypatch)
        run(cube_folder, folder, "the whole map")
    return contents(folder)


def targets_in(folder):
    return MapTargets(*(folder / f"{name}.tif" for name in NAMES))


def run(cube_folder, folder, fingerprint, feedback=None, area=None, **settings):
    network, card = small_model()
    cube = open_rasters(cube_folder)
    area = area or full_grid(cube.grid)
    how = Run("r1", fingerprint, torch.device("cpu"), **{"threads": 2, "precision": "float32", **settings})
    feedback = feedback or RecordingFeedback()
    classify(cube, network, card, "crops", None, area, targets_in(folder), how, feedback)
    return feedback


def contents(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture
def small_windows(monkeypatch):
    """Many windows, each written down at once."""
    use_small_windows(monkeypatch)


def use_small_windows(monkeypatch):
    monkeypatch.setattr(pipeline, "allocate", lambda *_: MemoryBudget(1024, 2, 4, 10**7))
    monkeypatch.setattr(pipeline, "MOST_PIXELS", 1024)
    monkeypatch.setattr("model.inference.journal.SECONDS_BETWEEN_SYNCS", 0.0)


def test_cancelled_run_goes_on_and_gives_the_same_bytes(small_windows, cube_folder, tmp_path):
    run(cube_folder, tmp_path / "whole", "uninterrupted")
    with pytest.raises(Cancelled):
        run(cube_folder, tmp_path / "cut", "cancelled", CancellingFeedback(14))
    assert not (tmp_path / "cut").exists()
    feedback = run(cube_folder, tmp_path / "cut", "cancelled")
    assert "Going on where an interrupted run stopped" in feedback.log_text
    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")
    assert "Going on" not in run(cube_folder, tmp_path / "anew", "cancelled").log_text


def damage(folder, kind):
    """Do to what an interrupted map left in the cache what a cleaner, a disk or a tool that synchronises would."""
    raw, journal = folder / "classes.raw", folder / "journal"
    if kind == "gone":
        raw.unlink()
    elif kind == "short":
        os.truncate(raw, 10)
    elif kind == "count":
        text = journal.read_text()
        place = text.index('"counts": [') + len('"counts": [')
        journal.write_text(text[:place] + str((int(text[place]) + 1) % 10) + text[place + 1 :])
    elif kind == "nested":
        journal.write_bytes(b"[" * 100_000 + b"\n")
    else:
        with (folder / f"{kind}.raw").open("r+b") as file:
            values = bytearray(file.read())
            position = next(number for number, value in enumerate(values) if value)
            file.seek(position)
            file.write(bytes([values[position] ^ 1]))


@pytest.mark.parametrize("kind", ["gone", "short", "count", "nested", "classes", "uncertainty"])
def test_damaged_cache_begins_anew_and_says_so(small_windows, cube_folder, whole, tmp_path, cache, kind):
    with pytest.raises(Cancelled):
        run(cube_folder, tmp_path / "cut", f"cut {kind}", CancellingFeedback(14))
    damage(cache / "lstm_fcn" / "maps" / f"cut {kind}", kind)
    feedback = run(cube_folder, tmp_path / "cut", f"cut {kind}")
    assert any("the map begins anew" in warning for warning in feedback.warnings)
    assert "Going on" not in feedback.log_text
    assert contents(tmp_path / "cut") == whole


def test_cache_that_cannot_be_written_is_told_and_the_map_is_made(
    small_windows, cube_folder, whole, tmp_path, monkeypatch
):
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("model.inference.journal.cache_folder", lambda: tmp_path / "file")
    feedback = run(cube_folder, tmp_path / "beside", "without cache")
    assert any("cannot be written" in warning for warning in feedback.warnings)
    assert contents(tmp_path / "beside") == whole


def test_pixels_that_the_network_gives_no_numbers_for_are_told(cube_folder, tmp_path, monkeypatch):
    def no_numbers(classifier, series):
        return torch.full((len(series), 3), float("nan"))

    monkeypatch.setattr(window_classifier.WindowClassifier, "_logits", no_numbers)
    feedback = run(cube_folder, tmp_path / "out", "no numbers", precision="float32")
    assert any(
        re.match(r"20,\d+ pixels have observations but stay without a class", text) for text in feedback.warnings
    )


def test_run_without_resume_begins_anew_and_leaves_nothing(small_windows, cube_folder, tmp_path, cache):
    for _ in range(2):
        feedback = CancellingFeedback(14)
        with pytest.raises(Cancelled):
            run(cube_folder, tmp_path / "cut", "no resume", feedback, resume=False)
        assert "Going on" not in feedback.log_text
    assert not [path for path in cache.rglob("no resume*") if path.suffix != ".lock"]


def test_counts_and_gaps_are_those_of_the_whole_map(small_windows, cube_folder, tmp_path):
    whole = run(cube_folder, tmp_path / "whole", "whole counts").log_text
    with pytest.raises(Cancelled):
        run(cube_folder, tmp_path / "cut", "cut counts", CancellingFeedback(14))
    again = run(cube_folder, tmp_path / "cut", "cut counts").log_text
    lines = [next(line for line in text.splitlines() if "Missing observations" in line) for text in (whole, again)]
    assert lines[0] == lines[1]


def test_windows_are_those_of_the_interrupted_run_whatever_memory_there_is_now(
    small_windows, cube_folder, tmp_path, monkeypatch
):
    with pytest.raises(Cancelled):
        run(cube_folder, tmp_path / "cut", "windows", CancellingFeedback(14))
    monkeypatch.setattr(pipeline, "allocate", lambda *_: MemoryBudget(10_000, 1, 4, 10**7))
    assert "Going on" in run(cube_folder, tmp_path / "cut", "windows").log_text


def test_full_cache_disk_in_the_middle_is_reported_and_leaves_nothing(cube_folder, tmp_path, small_disk, monkeypatch):
    monkeypatch.setattr("model.inference.journal.SPARE", 0)
    monkeypatch.setattr(WindowJournal, "require_space", lambda *_: None)
    monkeypatch.setattr("model.inference.journal.cache_folder", lambda: small_disk)
    (small_disk / "filler").write_bytes(bytes(4_080_000))
    with pytest.raises(OutputError, match="disk"):
        run(cube_folder, tmp_path / "out", "full disk")
    assert not (tmp_path / "out").exists()


def test_full_disk_of_the_map_is_reported_and_the_older_map_stays(cube_folder, small_disk):
    (small_disk / "classes.tif").write_bytes(b"older")
    filler = small_disk / "filler"
    filler.write_bytes(bytes(3_900_000))
    with pytest.raises(OutputError):
        run(cube_folder, small_disk, "full target")
    assert {path.name for path in small_disk.iterdir() if path.is_file()} == {"classes.tif", "filler"}
    assert (small_disk / "classes.tif").read_bytes() == b"older"


def test_region_needs_room_for_its_own_windows_only(small_windows, cube_folder, tmp_path, monkeypatch):
    """Of 20 windows of 32 × 32 pixels five hold a pixel of two triangles, and a sixth one a triangle without a pixel centre."""
    triangles = [[(3, 3), (29, 3), (3, 29)], [(60, 100), (70, 100), (60, 90)], [(0.1, 70), (0.2, 70), (0.1, 70.1)]]
    polygons = tuple(((np.array([*ring, ring[0]], dtype=float),),) for ring in triangles)
    area = Area(Window(0, 0, 128, 160), polygons)
    asked, written = [], []
    require, write = WindowJournal.require_space, pipeline.MapRasters.write
    monkeypatch.setattr(
        WindowJournal, "require_space", lambda own, *given: (asked.append(given), require(own, *given))[1]
    )
    monkeypatch.setattr(
        pipeline.MapRasters,
        "write",
        lambda own, values, window: (written.append(window), write(own, values, window))[1],
    )
    run(cube_folder, tmp_path / "region", "region", area=area)
    ((pixels, bytes_a_pixel),) = asked
    assert (pixels, bytes_a_pixel) == (6 * 1024, 1 + 3 * 2 + 2)
    assert len(written) == 5
    run(cube_folder, tmp_path / "whole", "the whole map again")
    inside = area.mask(Window(0, 0, 128, 160))
    assert 300 < inside.sum() < 450
    for name in NAMES:
        with (
            rasterio.open(tmp_path / "whole" / f"{name}.tif") as whole,
            rasterio.open(tmp_path / "region" / f"{name}.tif") as region,
        ):
            expected = np.where(inside, whole.read(), whole.nodata)
            np.testing.assert_array_equal(region.read(), expected)
            assert region.profile == whole.profile
            assert (region.descriptions, region.scales) == (whole.descriptions, whole.scales)


def test_interrupted_map_of_a_region_gives_the_same_bytes(small_windows, cube_folder, tmp_path):
    area = Area(Window(40, 30, 60, 100))
    run(cube_folder, tmp_path / "whole", "region uninterrupted", area=area)
    with pytest.raises(Cancelled):
        run(cube_folder, tmp_path / "cut", "region cancelled", CancellingFeedback(9), area=area)
    feedback = run(cube_folder, tmp_path / "cut", "region cancelled", area=area)
    assert "Going on where an interrupted run stopped" in feedback.log_text
    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")


def test_region_without_a_pixel_gives_rasters_of_missing_pixels(cube_folder, tmp_path):
    ring = np.array([(10.1, 10.1), (10.2, 10.1), (10.2, 10.2), (10.1, 10.1)])
    feedback = run(cube_folder, tmp_path, "no pixel", area=Area(Window(10, 10, 1, 1), (((ring,),),)))
    for name in NAMES:
        with rasterio.open(tmp_path / f"{name}.tif") as dataset:
            assert (dataset.read() == dataset.nodata).all()
    assert "Classified 0 pixels" in feedback.log_text


class _Card(window_classifier.FastNetwork):
    """A network on a card that has memory for batches of 4 only."""

    batches: list[int] = []  # noqa: RUF012

    def __call__(self, series):
        self.batches.append(self.batch)
        if self.batch > self.most:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return super().__call__(series)


@pytest.mark.parametrize("most", [4, 0])
def test_card_without_memory_gets_smaller_batches(cube_folder, tmp_path, monkeypatch, most):
    monkeypatch.setattr(_Card, "most", most, raising=False)
    monkeypatch.setattr(_Card, "batches", [])
    plan = (window_classifier.Plan("float32", 16), "")
    monkeypatch.setattr(window_classifier, "choose_plan", lambda *_: plan)
    run(cube_folder, tmp_path / "whole", f"enough {most}")
    monkeypatch.setattr(window_classifier, "FastNetwork", _Card)
    if not most:
        with pytest.raises(DeviceError, match="too little memory even for one series.*device cpu"):
            run(cube_folder, tmp_path / "small", f"small {most}")
        return
    run(cube_folder, tmp_path / "small", f"small {most}")
    assert _Card.batches[:3] == [16, 8, 4] or {16, 8, 4} <= set(_Card.batches)
    with (
        rasterio.open(tmp_path / "whole" / "probabilities.tif") as one,
        rasterio.open(tmp_path / "small" / "probabilities.tif") as two,
    ):
        assert np.abs(one.read().astype(int) - two.read().astype(int)).max() <= 1


SERVER = """
import sys
sys.path.insert(0, sys.argv[1])
import os
import time
from pathlib import Path
import torch
import model.inference.journal, model.runtime.resources
import model.inference.pipeline as c
from model.__main__ import main
c.allocate = lambda *_: model.runtime.resources.MemoryBudget(1024, 2, 4, 10**7)
c.MOST_PIXELS = 1024
model.inference.journal.SECONDS_BETWEEN_SYNCS = 0.0
write = c.MapRasters.write
def slowly(*given):
    time.sleep(0.01)
    return write(*given)
c.MapRasters.write = slowly
for line in sys.stdin:
    pid = os.fork()
    if not pid:
        log = os.open(line.strip() + ".log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(log, 1)
        os._exit(main(["classify", line.strip()]))
    print(pid, flush=True)
    print(os.waitpid(pid, 0)[1], flush=True)
"""


@pytest.fixture
def server(tmp_path):
    """A process that has torch loaded and makes each map in a child of its own, so that no start is waited for."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "OMP_WAIT_POLICY": "PASSIVE"}
    with subprocess.Popen(
        [sys.executable, "-c", SERVER, str(ROOT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        yield process
        process.stdin.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_killed_at_a_random_moment_and_resumed_the_map_is_bit_identical(cube_folder, tmp_path, server):
    network, card = small_model()
    save_model(tmp_path / "m.safetensors", network, card)

    def start(folder):
        values = {name: str(folder / f"{name}.tif") for name in NAMES}
        values |= {"model": str(tmp_path / "m.safetensors"), "rasters": [str(cube_folder)], "threads": 2}
        values["precision"] = "int8" if is_available(torch.int8) else "float32"
        job = tmp_path / f"{folder.name}.json"
        job.write_text(json.dumps(values))
        server.stdin.write(f"{job}\n")
        server.stdin.flush()
        return int(server.stdout.readline())

    for _ in range(2):  # the first one finds nothing in the system's caches
        started = time.monotonic()
        start(tmp_path / "whole")
        assert int(server.stdout.readline()) == 0
    length, whole = time.monotonic() - started, contents(tmp_path / "whole")
    generator, resumed = random.Random(0), 0
    for number in range(KILLS):
        folder = tmp_path / f"cut{number}"
        process = start(folder)
        time.sleep(generator.uniform(0.2, 1.0) * length)
        with contextlib.suppress(ProcessLookupError):  # it had just ended
            os.kill(process, signal.SIGKILL)
        assert int(server.stdout.readline()) in (0, signal.SIGKILL)
        # A map that has its name is complete.
        assert all(path.read_bytes() == whole[path.name] for path in folder.glob("*.tif"))
        start(folder)
        assert int(server.stdout.readline()) == 0
        resumed += "Going on where" in (tmp_path / f"{folder.name}.json.log").read_text()
        assert {name: data for name, data in contents(folder).items() if not name.startswith(".")} == whole
    assert resumed
