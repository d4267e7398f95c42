"""Preview of a class map: a real window (preview_session.py is what the person does), and its job."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from image_cube import contents
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback, QgsProject, QgsRectangle
from real_window import run_session

pytestmark = pytest.mark.apart

gdal.UseExceptions()
SESSION = Path(__file__).parents[1] / "sessions" / "preview_session.py"


def extent_of(path):
    dataset = gdal.Open(str(path))
    left, pixel, _, top, _, _ = dataset.GetGeoTransform()
    return [left, top - pixel * dataset.RasterYSize, left + pixel * dataset.RasterXSize, top]


@pytest.fixture(scope="module")
def seen(demo, model, tmp_path_factory):
    if not shutil.which("xvfb-run"):
        pytest.skip("xvfb-run is not installed")
    before = contents(Path(demo["CUBE"]))
    given = {"CUBE": demo["CUBE"], "MODEL": model["MODEL"], "CRS": "EPSG:32721", "EXTENT": extent_of(demo["TRUTH"])}
    found = run_session(SESSION, given, tmp_path_factory.mktemp("preview"), tmp_path_factory.mktemp("profiles"))
    return {**found, "given": given, "unchanged": contents(Path(demo["CUBE"])) == before}


def test_nothing_is_loaded_before_it_is_needed_and_nothing_fails_unseen(seen):
    assert not seen["loaded_at_start"]
    assert seen["exceptions"] == []
    assert seen["boxes"] == []
    assert seen["unchanged"]


def test_without_images_and_model_it_says_what_to_choose(seen):
    assert seen["without_a_model"] == ["Choose images and a model in the LSTM-FCN panel first; a preview maps these."]
    assert not seen["on_without_a_model"]


def test_it_shows_what_the_map_shows_in_the_colours_of_the_classes(seen):
    assert seen["pressed"] == [True, True]
    assert seen["first"]
    assert seen["name"] == "Preview: demo crops"
    assert seen["renderer"] == "paletted"
    assert seen["bounds"] == pytest.approx(seen["given"]["EXTENT"])


def test_it_follows_the_map_in_one_layer(seen):
    assert seen["following"]
    assert seen["layers"] == 1
    assert seen["second"] != seen["bounds"]
    assert seen["opacity"] == 0.7
    assert seen["old_file_is_gone"]


def test_a_click_maps_around_it(seen):
    assert seen["asked"]
    assert seen["clicked"]


def test_dragging_pans(seen):
    pixels, is_active = seen["dragged"]
    assert is_active
    assert 60 < pixels <= 110


def test_switched_off_it_leaves_nothing_and_no_project_keeps_it(seen):
    assert seen["off"] == [0, False, False, False]
    assert seen["lost"] == 0


def test_with_a_slow_network_the_middle_comes_first(provider, qgis_iface, tmp_path):
    from lstm_fcn.processing.gui.map_preview import preview

    file = tmp_path / "m.safetensors"
    file.write_bytes(bytes(preview.LARGE_MODEL + 1))
    made = preview.MapPreview(qgis_iface)
    assert made._sides(str(file)) == [256, 512]
    made._seconds[str(file)] = preview.LONG / 2
    assert made._sides(str(file)) == [512]
    file.write_bytes(b"")
    made._seconds.clear()
    assert made._sides(str(file)) == [512]
    made.shut()


def test_its_pixels_are_those_of_the_map(run, demo, model, tmp_path):
    """The same precision for both: which one is fastest is measured, and may differ."""
    from lstm_fcn.processing.engine.client import run_engine
    from lstm_fcn.processing.gui.map_preview.request import preview_job
    from lstm_fcn.processing.gui.panel.setup import Done, ProjectSetup, store_in_project

    project = QgsProject.instance()
    setup = ProjectSetup(rasters=[demo["CUBE"]], model=model["MODEL"])
    setup.done["map"] = Done(values={"PRECISION": 1, "EXTENT": "0,1,0,1 [EPSG:4326]", "BANDS": ""})
    store_in_project(setup, project)
    whole = run(
        "classify",
        {"MODEL": model["MODEL"], "RASTERS": [demo["CUBE"]], "PRECISION": 1, "CLASSES": str(tmp_path / "c.tif")},
    )
    left, bottom, right, top = extent_of(whole["CLASSES"])
    part = QgsRectangle(left + 200, bottom + 300, right - 100, top - 100)
    job, labels = preview_job(project, part, QgsCoordinateReferenceSystem("EPSG:32721"))
    job["classes"] = str(tmp_path / "preview.tif")
    assert job["precision"] == "float32"
    run_engine("classify", job, [tmp_path], QgsProcessingFeedback(False), labels=labels)
    found = gdal.Open(str(tmp_path / "preview.tif")).ReadAsArray()
    expected = gdal.Open(whole["CLASSES"]).ReadAsArray()
    np.testing.assert_array_equal(found, expected[10:-30, 20:-10])
    project.clear()
