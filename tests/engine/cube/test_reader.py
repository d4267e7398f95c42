import gc
import warnings
import weakref
from functools import partial

import numpy as np
import pytest
from affine import Affine
from builders import TRANSFORM, listing, open_rasters, timeline, write_raster, write_series_cube
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

from model.cube import reader
from model.cube.reader import CubeReader, to_physical, windows_of
from model.products.encodings import Encoding
from model.runtime.errors import CubeError

NAN = np.nan


def test_a_read_that_succeeds_when_tried_again_leaves_no_memory_behind(tmp_path, monkeypatch):
    cube = open_rasters(write_series_cube(tmp_path, np.ones((1, 1, 2, 2), np.int16)))
    monkeypatch.setattr(reader, "is_remote", lambda _: True)
    monkeypatch.setattr(reader, "retries", lambda _: iter((False, True)))
    errors = [RasterioIOError("reset by the server")]

    def read(_, into):
        if errors:
            raise errors.pop()
        return into

    into = np.zeros(3)
    kept = weakref.ref(into)
    gc.disable()
    try:
        with CubeReader(cube) as cube_reader:
            cube_reader._try(cube.sources[0][0][0], whole(cube), partial(read, into=into))
        del into
        assert kept() is None
    finally:
        gc.enable()


def whole(cube):
    return Window(0, 0, cube.grid.width, cube.grid.height)


def read_whole(cube, dtype=np.float32):
    with CubeReader(cube) as reader:
        return reader.read(whole(cube), dtype)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_integers_become_physical_values(dtype):
    raw = np.array([-3000, -2001, -2000, 0, 5000, 10000, 10001], np.int16)
    values = to_physical(raw, Encoding(-3000, -2000, 10000, 1e-4, 0.5), dtype)
    assert values.dtype == dtype
    np.testing.assert_allclose(values, [NAN, NAN, 0.3, 0.5, 1.0, 1.5, NAN], rtol=1e-6)


def test_nodata_is_missing_before_it_is_scaled():
    np.testing.assert_array_equal(
        to_physical(np.array([0, 1, 2], np.uint8), Encoding(nodata=2, scale=2.0), np.float64), [0.0, 2.0, NAN]
    )


def test_limits_outside_the_type_of_the_integers_do_no_harm():
    raw = np.array([0, 40000, 65535], np.uint16)
    np.testing.assert_allclose(to_physical(raw, Encoding(-3000, -2000, 50000, 1.0), np.float64), [0.0, 40000.0, NAN])


def test_nan_and_infinity_in_floats_are_missing():
    raw = np.array([NAN, np.inf, -np.inf, 0.25, -3.4e38], np.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        values = to_physical(raw, Encoding(nodata=float(np.float32(-3.4e38)), scale=2.0), np.float64)
    np.testing.assert_array_equal(values, [NAN, NAN, NAN, 0.5, NAN])


def test_series_are_by_pixel_then_date_then_band(tmp_path):
    values = np.arange(3 * 2 * 2 * 4, dtype=np.int16).reshape(3, 2, 2, 4)
    series = read_whole(open_rasters(write_series_cube(tmp_path, values, bands=("B04", "B08"))))
    assert series.shape == (8, 3, 2)
    np.testing.assert_array_equal(series, values.reshape(3, 2, 8).transpose(2, 0, 1))


def test_bands_and_dates_come_from_the_right_layers_of_a_multi_band_file(tmp_path):
    layers = np.stack([np.full((2, 3), value, np.int16) for value in (30, 10, 20)])
    write_raster(tmp_path / "NDVI.tif", layers, names=("2020-11-01", "2020-09-01", "2020-10-01"))
    series = read_whole(open_rasters(tmp_path))
    np.testing.assert_array_equal(series[:, :, 0], np.tile([10, 20, 30], (6, 1)))


def test_nodata_scale_and_offset_of_the_file_are_applied(tmp_path):
    write_raster(
        tmp_path / "T21LXG_20200915T135719_B04_10m.tif",
        np.array([[0, 1, 100, 65535]], np.uint16),
        nodata=100,
        scale=0.01,
        offset=5.0,
    )
    np.testing.assert_allclose(read_whole(open_rasters(tmp_path)).ravel(), [NAN, 5.01, NAN, 660.35], rtol=1e-6)


def test_valid_range_of_the_table_makes_smeared_fill_values_missing(tmp_path):
    write_raster(
        tmp_path / "TERRA_MODIS_012010_NDVI_2013-09-14.tif", np.array([[-3000, -2999, -2000, 10001]], np.int16)
    )
    np.testing.assert_allclose(read_whole(open_rasters(tmp_path)).ravel(), [NAN, NAN, -0.2, NAN], rtol=1e-6)


LAYOUTS = [
    pytest.param({}, id="strips"),
    pytest.param({"tiled": True, "blockxsize": 16, "blockysize": 32}, id="tiles"),
    pytest.param({"blockysize": 70}, id="one block"),
]
LIMITS = [1, 7, 90, 100, 500, 517, 3000, 10**9]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("limit", LIMITS)
def test_windows_cover_the_grid_exactly_once(tmp_path, layout, limit):
    cube = open_rasters(write_raster(tmp_path / "NDVI_20200901.tif", np.zeros((70, 90), np.int16), **layout))
    covered = np.zeros((70, 90), int)
    for window in windows_of(cube, limit):
        assert window.width * window.height <= limit or window.height == 1
        covered[window.toslices()] += 1
    assert (covered == 1).all()


def test_windows_follow_the_tiles_of_the_files(tmp_path):
    layer = np.zeros((64, 64), np.int16)
    cube = open_rasters(write_raster(tmp_path / "NDVI_20200901.tif", layer, tiled=True, blockxsize=16, blockysize=16))
    windows = list(windows_of(cube, 2 * 16 * 16 + 5))
    assert {(w.col_off % 32, w.row_off % 16, w.width, w.height) for w in windows} == {(0, 0, 32, 16)}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("limit", [50, 517, 3000])
def test_reading_by_windows_is_reading_whole(tmp_path, layout, limit):
    generator = np.random.default_rng(0)
    values = generator.integers(-50, 1000, (3, 2, 70, 90)).astype(np.int16)
    cube = open_rasters(write_series_cube(tmp_path, values, bands=("B04", "B08"), nodata=-1, scale=0.01, **layout))
    expected = read_whole(cube)
    image = np.full((70, 90, 3, 2), np.inf, np.float32)
    with CubeReader(cube) as reader:
        for window in windows_of(cube, limit):
            image[window.toslices()] = reader.read(window).reshape(window.height, window.width, 3, 2)
    np.testing.assert_array_equal(image.reshape(expected.shape), expected)
    assert np.isnan(expected).any()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_single_pixels_are_those_of_the_whole(tmp_path, layout):
    generator = np.random.default_rng(0)
    values = generator.integers(-50, 1000, (3, 2, 70, 90)).astype(np.int16)
    cube = open_rasters(write_series_cube(tmp_path, values, bands=("B04", "B08"), nodata=-1, scale=0.01, **layout))
    rows, columns = generator.integers(0, 70, 300), generator.integers(0, 90, 300)
    rows[:4], columns[:4] = (0, 69, 0, 69), (0, 0, 89, 89)
    with CubeReader(cube) as reader:
        picked = reader.read_pixels(rows, columns)
    assert picked.dtype == np.float64
    np.testing.assert_array_equal(picked, read_whole(cube, np.float64)[rows * 90 + columns])


def test_no_pixels_are_no_series(tmp_path):
    cube = open_rasters(write_series_cube(tmp_path, np.ones((3, 1, 4, 4), np.int16)))
    none = np.zeros(0, np.intp)
    with CubeReader(cube) as reader:
        assert reader.read_pixels(none, none).shape == (0, 3, 1)


def test_more_files_than_may_be_open_are_read(tmp_path):
    days = timeline(205, step=1)
    values = np.arange(205, dtype=np.int16)[:, None, None, None] * np.ones((1, 1, 1, 2), np.int16)
    cube = open_rasters(write_series_cube(tmp_path, values, days=days))
    with CubeReader(cube) as reader:
        for _ in range(2):
            np.testing.assert_array_equal(reader.read(whole(cube))[:, :, 0], np.tile(np.arange(205), (2, 1)))


def test_turned_grid_is_read(tmp_path):
    turned = TRANSFORM @ Affine.rotation(30)
    values = np.arange(6, dtype=np.int16).reshape(1, 1, 2, 3)
    cube = open_rasters(write_series_cube(tmp_path, values, transform=turned))
    np.testing.assert_array_equal(read_whole(cube).ravel(), np.arange(6))


def truncated_cube(folder):
    noise = np.random.default_rng(0).integers(0, 1000, (2, 1, 200, 200)).astype(np.int16)
    cube = open_rasters(write_series_cube(folder, noise, compress="deflate", tiled=True, blockxsize=64, blockysize=64))
    path = folder / cube.sources[1][0][0].path
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    return cube, path


def test_truncated_file_is_named_with_the_place(tmp_path):
    cube, path = truncated_cube(tmp_path)
    with pytest.raises(CubeError, match="rows 0 to 199") as refusal:
        read_whole(cube)
    assert str(path) in refusal.value.sentence
    assert "\n" not in refusal.value.sentence


def test_truncated_file_is_named_at_single_pixels(tmp_path):
    cube, path = truncated_cube(tmp_path)
    with pytest.raises(CubeError, match="damaged") as refusal, CubeReader(cube) as reader:
        reader.read_pixels(np.array([199]), np.array([199]))
    assert str(path) in refusal.value.sentence


def test_file_that_went_away_is_named(tmp_path):
    cube = open_rasters(write_series_cube(tmp_path, np.ones((2, 1, 4, 4), np.int16)))
    (tmp_path / cube.sources[1][0][0].path).unlink()
    with pytest.raises(CubeError, match="2020-10-01.tif"):
        read_whole(cube)


def test_nothing_is_written_beside_the_rasters(tmp_path):
    cube = open_rasters(write_series_cube(tmp_path, np.ones((2, 1, 40, 40), np.int16)))
    before = listing(tmp_path)
    read_whole(cube)
    with CubeReader(cube) as reader:
        reader.read_pixels(np.array([3]), np.array([5]))
    assert listing(tmp_path) == before


def test_sinop_misses_three_in_a_thousand_and_no_pixel_wholly(real_data):
    before = listing(real_data / "sinop_ndvi")
    cube = open_rasters(real_data / "sinop_ndvi")
    series = read_whole(cube)
    missing = np.isnan(series)
    assert series.shape == (255 * 147, 12, 1)
    assert 0.0025 < missing.mean() < 0.0035
    assert not missing.all(axis=(1, 2)).any()
    assert np.nanmin(series) >= np.float32(-0.2)
    assert np.nanmax(series) <= 1
    assert listing(real_data / "sinop_ndvi") == before


@pytest.mark.parametrize("limit", [100, 5000])
def test_sinop_by_windows_and_pixels_is_sinop_whole(real_data, limit):
    cube = open_rasters(real_data / "sinop_ndvi")
    expected = read_whole(cube).reshape(147, 255, 12, 1)
    with CubeReader(cube) as reader:
        for window in list(windows_of(cube, limit))[:: 1 if limit > 1000 else 100]:
            part = reader.read(window).reshape(window.height, window.width, 12, 1)
            np.testing.assert_array_equal(part, expected[window.toslices()])
        rows, columns = np.array([0, 146, 70]), np.array([0, 254, 100])
        np.testing.assert_allclose(reader.read_pixels(rows, columns), expected[rows, columns], rtol=1e-6)
