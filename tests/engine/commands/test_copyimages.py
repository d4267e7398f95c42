"""Copies of the images of an area, from servers on this machine."""

import json
import shutil

import numpy as np
import pytest
import rasterio
from builders import CancellingFeedback, RecordingFeedback, open_rasters
from command_runs import run
from loopback import loopback
from stac_items import SIDE, demo_items

from model.cube.reader import CubeReader, windows_of
from model.raster import network
from model.raster.remote import given_places
from model.runtime.errors import Cancelled, CubeError, EngineError

AREA = {"left": 620_200, "bottom": 8_689_400, "right": 620_600, "top": 8_689_800, "crs": "EPSG:32721"}


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(network, "FIRST_WAIT", 0.05)
    monkeypatch.setattr(network, "SECONDS_TO_ANSWER", 2)
    monkeypatch.setitem(network.REMOTE_OPTIONS, "GDAL_HTTP_RETRY_DELAY", 0.05)


@pytest.fixture
def server(tmp_path):
    (tmp_path / "server").mkdir()
    with loopback(tmp_path / "server") as serving:
        serving.offer(demo_items(tmp_path / "server", serving.address, dates=3))
        yield serving


@pytest.fixture
def items(tmp_path, server):
    path = tmp_path / "items.json"
    run("searchimages", extent=AREA, catalog=f"{server.address}stac", items=str(path))
    server.clear()
    return path


def copy(tmp_path, items, feedback=None, **changes):
    job = {"rasters": [str(items)], "extent": AREA, "folder": str(tmp_path / "copies"), **changes}
    return run("copyimages", feedback, **job)


def names(tmp_path):
    folder = tmp_path / "copies"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def read(path, extent=None):
    cube = open_rasters(path)
    with CubeReader(cube) as reader:
        window = next(windows_of(cube, 10**7))
        return cube, reader.read(window).reshape(window.height, window.width, len(cube.timeline), len(cube.bands))


def test_copies_are_named_like_a_cube_and_hold_the_same_values(tmp_path, server, items, feedback):
    result = copy(tmp_path, items, feedback)
    days = ("2022-01-05", "2022-02-04", "2022-03-06")
    assert names(tmp_path) == sorted(
        f"SENTINEL-2_MSI_21LXG_{band}_{day}.tif" for band in ("B04", "B08", "SCL") for day in days
    )
    assert (result["files"], result["copied"], result["missing"], result["dates"]) == (9, 9, 0, 3)
    near, values = read(tmp_path / "copies")
    with given_places([server.address]):
        far, whole = read(items)
    assert near.encodings == far.encodings
    assert near.bands == far.bands == ("B04", "B08")
    top, left = 18, 18  # the area and two pixels around it
    np.testing.assert_array_equal(values, whole[top : top + 44, left : left + 44])
    assert np.isnan(values).any()  # masked by the copied SCL


def test_copies_are_cloud_optimised_and_keep_scale_offset_band_and_scene(tmp_path, items):
    copy(tmp_path, items)
    with rasterio.open(tmp_path / "copies" / "SENTINEL-2_MSI_21LXG_B04_2022-01-05.tif") as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert (dataset.scales[0], dataset.offsets[0], dataset.nodata) == (1e-4, -0.1, 0)
        assert dataset.tags(1)["BANDNAME"] == "B04"
        assert dataset.tags()["LSTMFCN_PROCESSING"] == "0400"
        assert "sig=" not in json.dumps(dataset.tags())


def test_requests_are_few(tmp_path, server, items):
    copy(tmp_path, items)
    assert server.count(method="HEAD") <= 9
    assert server.count() <= 9 * 4  # header, and blocks of an area of four of nine


def test_bands_and_dates_limit_what_is_asked(tmp_path, server, items):
    copy(tmp_path, items, bands=["red"], start_date="2022-02-01", end_date="2022-02-28")
    assert names(tmp_path) == [f"SENTINEL-2_MSI_21LXG_{band}_2022-02-04.tif" for band in ("B04", "SCL")]
    assert {asked.path for asked in server.asked if "B08" in asked.path or "20220105" in asked.path} == set()


def test_a_second_run_reads_no_pixel_again_and_a_damaged_copy_is_made_anew(tmp_path, server, items):
    copy(tmp_path, items)
    before = {path: path.read_bytes() for path in (tmp_path / "copies").iterdir()}
    damaged = sorted(before)[0]
    damaged.write_bytes(before[damaged][:300])
    result = copy(tmp_path, items)
    assert (result["copied"], result["kept"]) == (1, 8)
    assert {path: path.read_bytes() for path in (tmp_path / "copies").iterdir()} == before


def signed(items, path, token):
    """The items with addresses that are signed."""
    content = json.loads(items.read_text())
    for item in content["features"]:
        for asset in item["assets"].values():
            asset["href"] += f"?sig={token}"
    path.write_text(json.dumps(content))
    return path


def test_a_run_that_is_signed_anew_keeps_what_was_copied(tmp_path, server, items):
    server.behave(token="one")
    jobs = {"extent": AREA, "folder": str(tmp_path / "copies")}
    first = signed(items, tmp_path / "first.json", "one")
    assert run("copyimages", rasters=[str(first), server.address], **jobs)["copied"] == 9
    (tmp_path / "copies" / "SENTINEL-2_MSI_21LXG_B04_2022-01-05.tif").unlink()
    server.behave(token="two")
    again = signed(items, tmp_path / "again.json", "two")
    result = run("copyimages", rasters=[str(again), server.address], **jobs)
    assert (result["copied"], result["kept"]) == (1, 8)
    assert not any(asked.status == 403 for asked in server.asked)


def test_a_run_that_was_cancelled_is_continued(tmp_path, items):
    with pytest.raises(Cancelled):
        copy(tmp_path, items, CancellingFeedback(8), threads=1)
    assert all(name.endswith(".tif") and not name.startswith(".") for name in names(tmp_path))
    kept = len(names(tmp_path))
    assert copy(tmp_path, items)["kept"] >= kept


@pytest.mark.parametrize("behaviour", [{"every": 4}, {"first": 3, "status": 429, "retry_after": "1"}], ids=str)
def test_a_busy_server_is_asked_again(tmp_path, server, items, behaviour):
    server.behave(**behaviour)
    assert copy(tmp_path, items, threads=2)["copied"] == 9


def test_an_image_that_cannot_be_read_is_an_error_or_left_out(tmp_path, server, items):
    gone = next((tmp_path / "server").glob("*20220204*B04*"))
    gone.unlink()
    with pytest.raises(CubeError) as refused:
        copy(tmp_path, items)
    assert gone.name in refused.value.sentence
    feedback = RecordingFeedback()
    result = copy(tmp_path, items, feedback, unreadable="leave-out")
    assert (result["files"], result["missing"]) == (8, 1)
    assert gone.name in feedback.warnings[-1]


def test_pixels_that_cannot_be_read_are_named_with_their_window(tmp_path, server, items):
    broken = next((tmp_path / "server").glob("*20220204*B04*"))
    broken.write_bytes(broken.read_bytes()[:2500])
    with pytest.raises(CubeError, match="at rows 18 to 61, columns 18 to 61"):
        copy(tmp_path, items)
    assert not any(name.startswith(".") for name in names(tmp_path))


def another(folder, item, word, other):
    """An item of other files with the same pixels, one word of its names exchanged."""
    for path in folder.glob(f"{item['id']}*"):
        shutil.copy(path, path.with_name(path.name.replace(word, other)))
    return json.loads(json.dumps(item).replace(word, other))


def test_products_that_were_processed_anew_are_not_copied_twice(tmp_path, server, items, feedback):
    collection = json.loads(items.read_text())
    old = another(tmp_path / "server", collection["features"][0], "T200000", "T190000")
    old["properties"]["s2:processing_baseline"] = "03.00"
    collection["features"].append(old)
    path = tmp_path / "two.json"
    path.write_text(json.dumps(collection))
    result = run(
        "copyimages", feedback, rasters=[str(path), server.address], extent=AREA, folder=str(tmp_path / "copies")
    )
    assert result["copied"] == 9
    assert "was processed anew: 3 rasters" in feedback.log_text


def test_two_scenes_of_a_day_are_both_copied_and_are_one_cube(tmp_path, server, items):
    collection = json.loads(items.read_text())
    other = another(tmp_path / "server", collection["features"][0], "S2A_", "S2B_")
    path = tmp_path / "two.json"
    path.write_text(json.dumps({**collection, "features": [collection["features"][0], other]}))
    run("copyimages", rasters=[str(path), server.address], extent=AREA, folder=str(tmp_path / "copies"), bands=["B04"])
    assert "SENTINEL-2_MSI_21LXG-2_B04_2022-01-05.tif" in names(tmp_path)
    cube, _ = read(tmp_path / "copies")
    assert cube.bands == ("B04",)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"extent": {**AREA, "left": 100_000, "right": 100_100}}, "None of the 9 images lies in the area"),
        ({"extent": None}, "The copy has no area"),
        ({"start_date": "2030-01-01"}, "No image was acquired between"),
    ],
)
def test_refusals_say_what_to_do(tmp_path, items, changes, words):
    with pytest.raises(EngineError, match=words):
        copy(tmp_path, items, **changes)
    assert names(tmp_path) == []


def test_files_of_a_folder_are_copied_too(tmp_path, server):
    run("copyimages", rasters=[str(tmp_path / "server")], extent=AREA, folder=str(tmp_path / "copies"))
    assert len(names(tmp_path)) == 9
    assert SIDE > 44
