"""Copy images."""

import threading
import time
from pathlib import Path

import pytest
from demo_catalog import items_of_cube
from loopback import loopback
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback

EXTENT = "620000,620900,8689100,8690000 [EPSG:32721]"


@pytest.fixture
def server(demo):
    with loopback(demo["CUBE"]) as serving:
        serving.offer(items_of_cube(demo["CUBE"], serving.address), page=5)
        yield serving


@pytest.fixture
def items(run, server, tmp_path):
    values = {"EXTENT": EXTENT, "CATALOG": f"{server.address}stac", "ITEMS": str(tmp_path / "items.json")}
    return run("searchimages", values)["ITEMS"]


def test_from_search_to_map_the_copies_give_the_map_of_the_files(run, demo, items, tmp_path):
    copied = run("copyimages", {"RASTERS": [items], "EXTENT": EXTENT, "FOLDER": str(tmp_path / "images")})
    assert (copied["FILES"], copied["DATES"], copied["MISSING"]) == (36, 12, 0)
    assert sorted(Path(path).name for path in copied["COPIES"]) == sorted(
        path.name for path in Path(demo["CUBE"]).glob("*.tif")
    )
    maps = {}
    for name, rasters in (("files", demo["CUBE"]), ("copies", copied["FOLDER"])):
        model = str(tmp_path / f"{name}.safetensors")
        common = {"CLASS_FIELD": "label", "RECIPE": 2, "EPOCHS": 2, "SEED": 2}
        run("train", {**common, "SAMPLES": demo["SAMPLES"], "RASTERS": [rasters], "MODEL": model})
        target = str(tmp_path / f"{name}.tif")
        run("classify", {"MODEL": model, "RASTERS": [rasters], "CLASSES": target, "DEVICE": 1})
        maps[name] = gdal.Open(target).ReadAsArray().tobytes()
    assert maps["files"] == maps["copies"]


def test_cancel_keeps_what_was_copied_and_the_next_run_goes_on(run, server, items, tmp_path):
    server.behave(bytes_per_second=40_000)
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if 20 < percent < 90 else None)
    values = {"RASTERS": [items], "EXTENT": EXTENT, "FOLDER": str(tmp_path / "images"), "READERS": 2}
    with pytest.raises(QgsProcessingException, match=r"[Cc]ancel"):
        run("copyimages", values, feedback)
    assert not [path for path in (tmp_path / "images").glob("*") if path.suffix != ".tif" or path.name.startswith(".")]
    server.behave()
    assert run("copyimages", values)["FILES"] == 36


def test_an_area_has_to_be_given(run, items, tmp_path):
    with pytest.raises(QgsProcessingException, match="Give an area"):
        run("copyimages", {"RASTERS": [items], "FOLDER": str(tmp_path / "images")})


def test_an_image_that_is_gone_is_left_out_or_an_error(run, demo, server, items, tmp_path):
    collection = Path(items).read_text()
    first = next(Path(demo["CUBE"]).glob("*.tif")).name
    Path(items).write_text(collection.replace(first, f"gone_{first}"))
    values = {"RASTERS": [items, server.address], "EXTENT": EXTENT, "FOLDER": str(tmp_path / "images")}
    with pytest.raises(QgsProcessingException, match=f"gone_{first} cannot be reached"):
        run("copyimages", values)
    feedback = QgsProcessingFeedback(True)
    assert run("copyimages", {**values, "UNREADABLE": 1}, feedback)["MISSING"] == 1
    assert "Left out" in feedback.textLog()


@pytest.mark.parametrize(("behaviour", "method"), [({"hang": True}, "HEAD"), ({"bytes_per_second": 1.0}, "GET")])
def test_cancel_while_an_image_hangs_does_not_wait_for_it(run, server, items, tmp_path, behaviour, method):
    server.behave(**behaviour)
    feedback = QgsProcessingFeedback(False)
    cancelled = []

    def cancel():
        while not server.count(method=method):
            time.sleep(0.05)
        cancelled.append(time.monotonic())
        feedback.cancel()

    threading.Thread(target=cancel, daemon=True).start()
    values = {"RASTERS": [items], "EXTENT": EXTENT, "FOLDER": str(tmp_path / "images")}
    with pytest.raises(QgsProcessingException, match=r"[Cc]ancel"):
        run("copyimages", values, feedback)
    assert time.monotonic() - cancelled[0] < 30.0  # the server would have hung for 120
