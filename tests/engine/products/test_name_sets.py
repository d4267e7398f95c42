"""Bands that only the names of all rasters together tell."""

import numpy as np
import pytest
from builders import TRANSFORM, open_rasters, write_raster

from model.cube.reader import CubeReader
from model.runtime.errors import CubeError

LAYER = np.arange(12, dtype=np.int16).reshape(3, 4)
DAYS = ("20200601", "20200617")


def cube_of(folder, *names, feedback=None, days=DAYS, **options):
    """The cube of rasters with these names, in which {} stands for each of the dates."""
    for name in names:
        for day in days:
            write_raster(folder / name.format(day), LAYER)
    return open_rasters(folder, feedback=feedback, **options)


@pytest.mark.parametrize(
    ("names", "bands"),
    [
        (("NDRE_{}.tif", "GNDVI_{}.tif"), ("GNDVI", "NDRE")),
        (("NDRE_{}.tif", "NDVI_{}.tif"), ("NDRE", "NDVI")),
        (("farm_{}_chlorophyll.tif", "farm_{}_moisture.tif"), ("chlorophyll", "moisture")),
        (("S2_SI_FAPAR_{}.tif", "S2_SI_VV_{}.tif"), ("FAPAR", "VV")),
        (("ndre_mean_{}.tif", "lst_max_{}.tif"), ("lst_max", "ndre_mean")),
        (("{}/chlorophyll.tif", "{}/moisture.tif"), ("chlorophyll", "moisture")),
        (("chlorophyll/{}.tif", "moisture/{}.tif"), ("chlorophyll", "moisture")),
        (("LST_{}.tif",), ("LST",)),
        (("x_LST_Day_1km_{}.tif", "x_LST_Night_1km_{}.tif"), ("LST_Day", "LST_Night")),
        (("mosaic_{}.tif",), ("B1",)),
    ],
)
def test_what_differs_between_the_names_is_the_band(tmp_path, feedback, names, bands):
    assert cube_of(tmp_path, *names, feedback=feedback).bands == bands
    assert feedback.warnings == []


def test_bands_of_different_dates_are_never_one(tmp_path):
    for name in ("moisture_20200605", "moisture_20200621", "chlorophyll_20200601", "chlorophyll_20200617"):
        write_raster(tmp_path / f"{name}.tif", LAYER)
    with pytest.raises(CubeError, match="The cube lacks moisture of 2020-06-01"):
        open_rasters(tmp_path)


def test_words_that_tell_tiles_are_no_bands(tmp_path):
    for number, name in enumerate(("north", "south")):
        for day in DAYS:
            place = TRANSFORM @ TRANSFORM.translation(0, 3 * number)
            write_raster(tmp_path / f"{name}_{day}.tif", LAYER, transform=place)
    cube = open_rasters(tmp_path)
    assert (cube.bands, cube.grid.height, len(cube.timeline)) == (("B1",), 6, 2)


def test_words_of_one_raster_each_are_no_bands(tmp_path, feedback):
    for name in ("farm_20200601", "meadow_20200617"):
        write_raster(tmp_path / f"{name}.tif", LAYER)
    assert open_rasters(tmp_path, feedback=feedback).bands == ("B1",)
    assert "farm_20200601.tif, meadow_20200617.tif" in feedback.warnings[0]


def test_numbers_versions_and_satellites_are_no_bands(tmp_path):
    for name in ("S2A_v1_20200601", "S2B_v2_20200617", "S2A_v2_20200703"):
        write_raster(tmp_path / f"{name}.tif", LAYER)
    assert open_rasters(tmp_path).bands == ("B1",)


def test_cloud_mask_is_found_by_its_name(tmp_path, feedback):
    cube = cube_of(tmp_path, "S2_SI_B04_{}.tif", "S2_SI_CLM_{}.tif", feedback=feedback)
    assert cube.bands == ("B04",)
    assert cube.mask.values == {1, 255}
    assert all(len(tiles) == 1 for tiles in cube.masks)


def test_cloud_mask_of_unknown_values_is_used_with_those_given_and_else_told(tmp_path, feedback):
    names = ("S2_SI_B04_{}.tif", "S2_SI_cloudmask_{}.tif")
    cube = cube_of(tmp_path, *names, feedback=feedback)
    assert (cube.bands, cube.masks) == (("B04",), ())
    assert "cloudmask" in feedback.warnings[0]
    assert cube_of(tmp_path, *names, mask_values="1").mask.values == {1}
    cube = cube_of(tmp_path, *names, mask_band="cloudmask", mask_values="0")
    assert cube.mask.values == {0}


def test_models_that_know_a_band_without_a_name_find_it_and_say_so(tmp_path, feedback):
    cube = cube_of(tmp_path, "NDRE_{}.tif", feedback=feedback, bands=("B1",))
    assert cube.bands == ("B1",)
    assert "NDRE" in feedback.warnings[0]


@pytest.mark.parametrize(
    ("names", "bands"),
    [
        (("A_{}_NDVI_max.tif", "A_{}_NDVI_min.tif"), ("NDVI_max", "NDVI_min")),
        (("mean_NDVI_{}.tif", "sd_NDVI_{}.tif", "mean_EVI_{}.tif"), ("EVI", "mean_NDVI", "sd_NDVI")),
        (("S1_VV_asc_{}.tif", "S1_VV_desc_{}.tif"), ("VV_asc", "VV_desc")),
    ],
)
def test_statistics_of_a_band_are_bands_of_their_own(tmp_path, feedback, names, bands):
    assert cube_of(tmp_path, *names, feedback=feedback).bands == bands
    assert "differs between the names" in feedback.log_text


def test_maximum_and_minimum_are_not_mixed(tmp_path):
    for number, name in enumerate(("A_{}_NDVI_max.tif", "A_{}_NDVI_min.tif")):
        for day in DAYS:
            write_raster(tmp_path / name.format(day), LAYER + 100 * number)
    cube = open_rasters(tmp_path)
    with CubeReader(cube) as reader:
        series = reader.read_pixels(np.array([0]), np.array([1]))[0]
    np.testing.assert_array_equal(series, [[1, 101], [1, 101]])


def test_copy_of_one_date_is_left_out(tmp_path):
    for name in ("NDVI_20200601_a1", "NDVI_20200617_a1", "NDVI_20200601_copy"):
        write_raster(tmp_path / f"{name}.tif", LAYER)
    assert len(open_rasters(tmp_path).timeline) == 2
