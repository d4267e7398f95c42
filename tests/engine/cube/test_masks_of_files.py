"""Masks that files bring themselves, nodata values, and what a user calls no data."""

import numpy as np
import pytest
import rasterio
from builders import RecordingFeedback, open_rasters, timeline, write_raster, write_series_cube
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from model.cube.assembly import open_cube
from model.cube.coarse_reader import CubeOverviews
from model.cube.cube import CubeRequest, cube_state
from model.cube.reader import CubeReader, to_physical
from model.cube.window_reader import raw_encodings
from model.products.encodings import Encoding, with_nodata
from model.products.raster_ref import RasterRef
from model.runtime.errors import CubeError

NAN = np.nan
DAY = "20200901"
LAYER = np.array([[5, 6, 7], [8, 9, 10]], np.int16)
MASK = np.array([[0, 255, 255], [255, 255, 255]], np.uint8)
SEEN = [NAN, 6, 7, 8, 9, 10]


def read(cube, band=0):
    with CubeReader(cube) as reader:
        series = reader.read(Window(0, 0, cube.grid.width, cube.grid.height))
    return series[:, 0, band]


def masked(path, inside, layer=LAYER, mask=MASK, **options):
    """A raster with a mask, inside of the file or beside it."""
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=inside):
        write_raster(path, layer, **options)
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(mask)
    return path


def interpreted(path, layers, kinds, names=None):
    with rasterio.open(write_raster(path, layers, names=names), "r+") as dataset:
        dataset.colorinterp = kinds
    return path


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("nodata", [None, 10])
def test_pixels_that_a_mask_excludes_are_missing_beside_those_of_nodata(tmp_path, inside, nodata):
    path = masked(tmp_path / f"NDVI_{DAY}.tif", inside, nodata=nodata)
    assert path.with_name(f"{path.name}.msk").exists() != inside
    np.testing.assert_array_equal(read(open_rasters(path)), SEEN if nodata is None else [*SEEN[:-1], NAN])


def test_masked_files_are_decoded_before_they_reach_the_network(tmp_path):
    values = np.full((2, 1, 2, 3), 5, np.int16)
    plain = open_rasters(write_series_cube(tmp_path / "plain", values))
    for day in timeline(2):
        masked(tmp_path / "masked" / f"NDVI_{day}.tif", True)
    assert raw_encodings(plain)
    assert raw_encodings(open_rasters(tmp_path / "masked")) is None


def test_overviews_of_a_cube_leave_masked_pixels_out(tmp_path):
    cube = open_rasters(masked(tmp_path / f"NDVI_{DAY}.tif", False))
    with CubeOverviews(cube) as overviews:
        np.testing.assert_array_equal(overviews.read(0).values.ravel(), SEEN)


def test_other_mask_makes_another_cube(tmp_path):
    path = masked(tmp_path / f"NDVI_{DAY}.tif", False)
    before = cube_state(open_rasters(path))
    masked(path, False, mask=np.pad(MASK, ((0, 0), (0, 0))) // 255 * 254 + (MASK == 0))
    assert cube_state(open_rasters(path)) != before


@pytest.mark.parametrize("names", [("B04", "B08", None), (None, None, None), ("B04", "B08", "Alpha")])
def test_alpha_is_no_band_and_its_transparent_pixels_are_missing(tmp_path, names):
    layers = np.stack([LAYER, LAYER + 10, np.where(MASK, 255, 0)]).astype(np.uint16)
    path = interpreted(
        tmp_path / f"a_{DAY}.tif", layers, (ColorInterp.gray, ColorInterp.undefined, ColorInterp.alpha), names
    )
    cube = open_rasters(path)
    assert cube.bands == (("B04", "B08") if names[0] else ("B1", "B2"))
    np.testing.assert_array_equal(read(cube), SEEN)


def test_one_band_and_alpha_is_the_band_of_the_name(tmp_path):
    layers = np.stack([LAYER, MASK]).astype(np.int16)
    path = interpreted(tmp_path / f"B04_{DAY}.tif", layers, (ColorInterp.gray, ColorInterp.alpha))
    cube = open_rasters(path)
    assert cube.bands == ("B04",)
    np.testing.assert_array_equal(read(cube), SEEN)


@pytest.mark.parametrize("names", [None, ("blue", "green", "red", "nir")])
def test_near_infrared_that_is_tagged_alpha_stays_a_band(tmp_path, names):
    layers = np.random.default_rng(0).integers(0, 3000, (4, 20, 20)).astype(np.uint16)
    layers[3, 0] = 0
    kinds = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
    cube = open_rasters(interpreted(tmp_path / f"a_{DAY}.tif", layers, kinds, names))
    assert len(cube.bands) == 4
    number = cube.bands.index("nir" if names else "B4")
    np.testing.assert_array_equal(read(cube, number), layers[3].ravel())
    np.testing.assert_array_equal(read(cube, cube.bands.index(names[0] if names else "B1")), layers[0].ravel())


def test_an_alpha_layer_with_soft_edges_is_no_band(tmp_path):
    layers = np.full((2, 20, 20), 70, np.uint8)
    layers[1] = 255
    layers[1, :, :8] = np.arange(0, 256, 32)[:, None].T
    cube = open_rasters(interpreted(tmp_path / f"NDVI_{DAY}.tif", layers, (ColorInterp.gray, ColorInterp.alpha), None))
    assert cube.bands == ("NDVI",)
    np.testing.assert_array_equal(np.isnan(read(cube, 0)).reshape(20, 20), layers[1] == 0)


def test_nodata_values_hold_where_all_layers_have_them(tmp_path):
    layers = np.array([[[0, 0, 3]], [[0, 5, 6]], [[0, 8, 9]]], np.uint8)
    path = write_raster(tmp_path / f"a_{DAY}.tif", layers, names=("blue", "green", "red"))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(NODATA_VALUES="0 0 0")
    np.testing.assert_array_equal(read(open_rasters(path, bands=("blue",))), [NAN, 0, 3])


@pytest.mark.parametrize(
    ("stored", "tag"),
    [
        (np.float32(-3.4028235e38), -3.40282306e38),
        (np.float32(-3.4028235e38), -3.4e38),
        (np.float64(-3.40282306e38), -3.4028234663852886e38),
        (np.float32(-3.4028235e38), None),
        (np.float32(-9999.0), -9999.0000001),
        (np.float64(1e20), 1e20 * (1 + 2e-16)),
    ],
)
def test_nodata_is_compared_as_gdal_does(stored, tag):
    raw = np.array([stored, 0.25], stored.dtype)
    np.testing.assert_array_equal(to_physical(raw, Encoding(tag, scale=0.5), np.float64), [NAN, 0.125])


@pytest.mark.parametrize("dtype", [np.int64, np.uint64])
def test_the_ends_of_the_longest_integers_are_no_measurements(dtype):
    info = np.iinfo(dtype)
    raw = np.array([info.max, 5, 0], dtype)
    assert Encoding(None).is_missing(raw).tolist() == [True, False, False]
    assert Encoding(None).is_missing(np.array([np.iinfo(np.int64).min, -5])).tolist() == [True, False]


@pytest.mark.parametrize(
    ("stored", "dtype"),
    [(-(2**63) + 2, np.int64), (-(10**18) + 1, np.int64), (2**64 - 2, np.uint64), (-9999, np.int64)],
)
def test_nodata_of_the_longest_integers_is_found_although_it_is_known_rounded(stored, dtype):
    assert Encoding(float(stored)).is_missing(np.array([stored, 5], dtype)).tolist() == [True, False]


@pytest.mark.parametrize("nodata", [0.5, NAN, 300.0, -1.0, np.inf])
@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.int16])
def test_nodata_that_does_not_occur_leaves_all_measured(nodata, dtype):
    raw = np.array([0, 1, 44, 127], dtype)  # 300 and 44 have the same last byte
    assert not Encoding(nodata).is_missing(raw).any()


def test_the_ends_of_a_valid_range_may_be_fractions_or_without_end():
    raw = np.array([0, 1, 2, 3, 255], np.uint8)
    assert Encoding(valid_min=0.5, valid_max=2.5).is_missing(raw).tolist() == [True, False, False, True, True]
    assert Encoding(valid_min=-np.inf, valid_max=300.0).is_missing(raw).tolist() == [False] * 5


def test_values_near_nodata_are_measured():
    raw = np.array([-9999, -9998.99, 0, 1e-30], np.float32)
    assert Encoding(-9999).is_missing(raw).tolist() == [True, False, False, False]
    assert Encoding(0).is_missing(raw).tolist() == [False, False, True, False]
    assert not Encoding(None).is_missing(np.array([65504], np.float16)).any()


def test_values_that_the_user_calls_no_data_are_missing_in_every_raster(tmp_path):
    write_series_cube(tmp_path, np.arange(6).reshape(2, 1, 1, 3).astype(np.int16), nodata=5)
    np.testing.assert_array_equal(read(open_rasters(tmp_path, nodata=(0, 1))), [NAN, NAN, 2])
    cube = open_rasters(tmp_path, nodata=(0, 1))
    with CubeReader(cube) as reader:
        np.testing.assert_array_equal(reader.read(Window(0, 0, 3, 1))[:, 1, 0], [3, 4, NAN])


def test_ranges_of_one_raster_hold_for_it_alone(tmp_path):
    write_series_cube(tmp_path, np.arange(6).reshape(2, 1, 1, 3).astype(np.int16))
    first, second = sorted(tmp_path.iterdir())
    request = CubeRequest((RasterRef(str(first), nodata=((1, 2),)), RasterRef(str(second))))
    with CubeReader(open_cube(request, RecordingFeedback())) as reader:
        np.testing.assert_array_equal(reader.read(Window(0, 0, 3, 1))[:, :, 0].T, [[0, NAN, NAN], [3, 4, 5]])


def test_one_further_value_is_as_fast_as_that_of_the_file():
    assert with_nodata(Encoding(scale=2), [(0, 0)]) == Encoding(0, scale=2)
    assert with_nodata(Encoding(0), [(0, 0)]) == Encoding(0)
    assert with_nodata(Encoding(-1), [(0, 0)]) == Encoding(-1, more_nodata=((0, 0),))


@pytest.mark.parametrize("kind", [np.complex64, np.complex128])
def test_complex_rasters_are_refused(tmp_path, kind):
    path = write_raster(tmp_path / f"VV_{DAY}.tif", LAYER.astype(kind))
    with pytest.raises(CubeError, match=r"VV_20200901.tif holds complex numbers .*amplitude or intensity"):
        open_rasters(path)
