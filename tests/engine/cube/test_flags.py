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
