"""Bands that flag observations instead of measuring the ground."""

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback, write_raster
from rasterio.windows import Window

from model.cube.assembly import open_cube
from model.cube.cube import CubeRequest
from model.cube.reader import CubeReader
from model.products.raster_ref import RasterRef
from model.runtime.errors import CubeError

DAYS = ("20200101", "20200117")


def opened(folder):
    return open_cube(CubeRequest(rasters=(RasterRef(str(folder)),)), RecordingFeedback())


def name_layers(path, names):
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = names


def test_the_quality_layer_of_force_masks_clouds(tmp_path):
    flags = np.array([[0, 1, 2], [4, 6, 8], [16, 32, 64]], np.int16)  # clear, no data, clouds, shadow, snow, water
    for day in DAYS:
        write_raster(tmp_path / f"{day}_LEVEL2_SEN2A_QAI.tif", flags, nodata=1)
        layers = write_raster(
            tmp_path / f"{day}_LEVEL2_SEN2A_BOA.tif", np.full((2, 3, 3), 2500, np.int16), nodata=-9999
        )
        name_layers(layers, ("RED", "NIR"))
    cube = opened(tmp_path)
    assert cube.bands == ("NIR", "RED")
    with CubeReader(cube) as reader:
        series = reader.read(Window(0, 0, 3, 3))
    seen = np.isfinite(series).reshape(9, -1).all(axis=1)
    assert seen.reshape(3, 3).tolist() == [[True, False, False], [False, False, False], [True, True, True]]


def test_quality_layers_of_planet_are_no_bands(tmp_path):
    for day in DAYS:
        layers = write_raster(tmp_path / f"PSScene_{day}_SR.tif", np.full((4, 3, 3), 900, np.uint16))
        name_layers(layers, ("blue", "green", "red", "nir"))
        quality = write_raster(tmp_path / f"PSScene_{day}_udm2.tif", np.ones((4, 3, 3), np.uint8))
        name_layers(quality, ("clear", "shadow", "haze_light", "udm1"))
    assert opened(tmp_path).bands == ("blue", "green", "nir", "red")


def test_rasters_that_only_flag_are_refused_by_name(tmp_path):
    write_raster(tmp_path / "T20LKP_20200101T143741_SCL_20m.tif", np.full((3, 3), 4, np.uint8))
    with pytest.raises(CubeError, match=r"only that flag or describe observations \(SCL\)"):
        opened(tmp_path)


@pytest.mark.parametrize(
    ("unknown", "dtype", "nodata"),
    [(np.nan, np.float32, None), (np.nan, np.float32, np.nan), (255, np.uint8, 255), (-9999, np.int16, -9999)],
)
def test_a_pixel_of_which_a_known_mask_says_nothing_is_not_taken_for_clear(tmp_path, unknown, dtype, nodata):
    for day in DAYS:
        write_raster(tmp_path / f"T20LKP_{day}T143741_B04_10m.tif", np.full((1, 3), 2500, np.uint16))
        flags = np.array([[4, 9, unknown]], dtype)
        write_raster(tmp_path / f"T20LKP_{day}T143741_SCL_10m.tif", flags, nodata=nodata)
    with CubeReader(opened(tmp_path)) as reader:
        series = reader.read(Window(0, 0, 3, 1))
    assert np.isfinite(series).reshape(3, -1).all(axis=1).tolist() == [True, False, False]


def test_a_nodata_value_that_may_mean_clear_stays_clear(tmp_path):
    for day in DAYS:
        write_raster(tmp_path / f"x_red_{day}.tif", np.full((1, 2), 0.5, np.float32))
        write_raster(tmp_path / f"x_CLM_{day}.tif", np.array([[0, 1]], np.uint8), nodata=0)
    with CubeReader(opened(tmp_path)) as reader:
        series = reader.read(Window(0, 0, 2, 1))
    assert np.isfinite(series).reshape(2, -1).all(axis=1).tolist() == [True, False]


@pytest.mark.parametrize(
    ("names", "bad", "bands"),
    [
        (("B4", "B8", "MSK_CLDPRB", "MSK_SNWPRB", "QA60"), 1 << 10, ("B4", "B8")),
        (("NDVI", "EVI", "DayOfYear", "SolarZenith", "SummaryQA"), 3, ("EVI", "NDVI")),
    ],
)
def test_layers_of_earth_engine_that_flag_are_no_bands(tmp_path, names, bad, bands):
    for day in DAYS:
        layers = np.full((5, 1, 2), 2500, np.int16)
        layers[4] = [[0, bad]]
        name_layers(write_raster(tmp_path / f"x_{day}.tif", layers), names)
    cube = opened(tmp_path)
    assert cube.bands == bands
    with CubeReader(cube) as reader:
        series = reader.read(Window(0, 0, 2, 1))
    assert np.isfinite(series).reshape(2, -1).all(axis=1).tolist() == [True, False]


def test_the_scene_classification_counts_more_than_qa60(tmp_path):
    for day in DAYS:
        layers = np.stack([np.full((1, 2), 2500), [[4, 9]], [[1 << 10, 0]]]).astype(np.int16)
        name_layers(write_raster(tmp_path / f"x_{day}.tif", layers), ("B4", "SCL", "QA60"))
    with CubeReader(opened(tmp_path)) as reader:
        series = reader.read(Window(0, 0, 2, 1))
    assert np.isfinite(series).reshape(2, -1).all(axis=1).tolist() == [True, False]
