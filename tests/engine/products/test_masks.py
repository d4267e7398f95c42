"""Bad observations, as mask bands flag them."""

import numpy as np
import pytest
from builders import TRANSFORM, open_rasters, write_raster, write_series_cube
from rasterio.windows import Window

from model.cube.reader import CubeReader
from model.products.masks import KNOWN_RULES, MaskRule, mask_rule
from model.runtime.errors import CubeError

NAN = np.nan


def read(cube):
    with CubeReader(cube) as reader:
        return reader.read(Window(0, 0, cube.grid.width, cube.grid.height), np.float64)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("1,3,8-10", MaskRule(values=frozenset({1, 3, 8, 9, 10}))),
        (" -1 , 3,255 ", MaskRule(values=frozenset({-1, 3, 255}))),
        ("-3--1", MaskRule(values=frozenset({-3, -2, -1}))),
        ("bits:0,2", MaskRule(bits=frozenset({0, 2}))),
        ("Bits: 1-3", MaskRule(bits=frozenset({1, 2, 3}))),
    ],
)
def test_values_and_bits_as_users_write_them(text, rule):
    assert mask_rule("CLOUDS", text) == rule


@pytest.mark.parametrize("text", ["a", "1;2", "1-", "5-3", "bits:40", "bits:-1", "bits:", "1,,2"])
def test_anything_else_is_refused(text):
    with pytest.raises(CubeError, match="mask_values"):
        mask_rule("SCL", text)


def test_an_unknown_band_needs_values():
    with pytest.raises(CubeError, match="CLOUD mean a bad observation; give them under mask_values"):
        mask_rule("CLOUD", "")


@pytest.mark.parametrize(
    ("band", "good", "bad"),
    [
        ("SCL", [4, 5, 6, 7, 11], [0, 1, 2, 3, 8, 9, 10]),
        ("QA_PIXEL", [64, 21824 & ~31, 5440 & ~31], [1, 2, 4, 8, 16, 22280]),
        ("Fmask", [0, 1, 16, 64, 128], [2, 4, 8, 10]),
        ("reliability", [0, 1, 2], [-1, 3, 255]),
    ],
)
def test_what_is_known_of_products(band, good, bad):
    rule = KNOWN_RULES[band.upper()]
    assert not rule.is_bad(np.array(good)).any()
    assert rule.is_bad(np.array(bad)).all()


def scl_cube(folder, **options):
    """Two dates of two bands; on the first the second pixel is a cloud, on the second the last is snow-free shadow."""
    values = np.zeros((2, 3, 1, 3), np.uint16)
    values[:, 0], values[:, 1] = 100, 200
    values[0, 2], values[1, 2] = [[4, 9, 5]], [[6, 4, 3]]
    write_series_cube(folder, values, bands=("B04", "B08", "SCL"))
    return open_rasters(folder, **options)


def test_the_known_mask_makes_observations_of_all_bands_missing(tmp_path, feedback):
    cube = scl_cube(tmp_path, feedback=feedback)
    assert cube.bands == ("B04", "B08")
    expected = np.array([[[100, 200], [100, 200]], [[NAN, NAN], [100, 200]], [[100, 200], [NAN, NAN]]])
    np.testing.assert_array_equal(read(cube), expected)
    with CubeReader(cube) as reader:
        np.testing.assert_array_equal(reader.read_pixels(np.array([0, 0, 0]), np.array([0, 1, 2])), expected)
    assert "SCL flags with values 0, 1, 2, 3, 8, 9, 10" in feedback.log_text


def test_own_values_come_before_the_known_ones(tmp_path):
    np.testing.assert_array_equal(np.isnan(read(scl_cube(tmp_path, mask_values="4")))[:, :, 0],
                                  [[True, False], [False, True], [False, False]])  # fmt: skip


def test_none_leaves_the_mask_out(tmp_path, feedback):
    assert not np.isnan(read(scl_cube(tmp_path, mask_band="none", feedback=feedback))).any()
    assert "Left out, as they flag observations instead of measuring: SCL" in feedback.log_text


def test_any_band_can_be_the_mask(tmp_path):
    values = np.zeros((2, 2, 1, 3), np.uint16)
    values[:, 0], values[0, 1] = 100, [[0, 7, 0]]
    write_series_cube(tmp_path, values, bands=("B04", "cloudy"))
    cube = open_rasters(tmp_path, mask_band="Cloudy", mask_values="7")
    assert cube.bands == ("B04",)
    assert np.isnan(read(cube))[:, :, 0].tolist() == [[False, False], [True, False], [False, False]]


def test_a_mask_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(CubeError, match="no mask band QA; they have SCL. Correct mask_band, or write none"):
        scl_cube(tmp_path, mask_band="QA")


def test_a_date_without_mask_is_warned_of(tmp_path, feedback):
    scl_cube(tmp_path / "cube")
    (tmp_path / "cube" / "SENTINEL-2_MSI_21LXG_SCL_2020-10-01.tif").unlink()
    series = read(open_rasters(tmp_path / "cube", feedback=feedback))
    assert np.isnan(series)[:, :, 0].tolist() == [[False, False], [True, False], [False, False]]
    assert feedback.warnings == ["There is no SCL of 2020-10-01; nothing is masked there."]


def test_a_coarser_mask_covers_the_pixels_below_it(tmp_path):
    write_raster(tmp_path / "S_M_T_B04_2020-09-01.tif", np.full((4, 4), 5, np.uint16))
    write_raster(tmp_path / "S_M_T_SCL_2020-09-01.tif", np.array([[4, 9], [4, 4]], np.uint8),
                 transform=TRANSFORM @ TRANSFORM.scale(2))  # fmt: skip
    missing = np.isnan(read(open_rasters(tmp_path)))[:, 0, 0].reshape(4, 4)
    assert missing.tolist() == [[False, False, True, True]] * 2 + [[False] * 4] * 2
