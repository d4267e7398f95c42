"""Rasters of known products whose decimal numbers are physical already, and encodings that cannot be."""

import numpy as np
import pytest
from builders import RecordingFeedback, open_rasters, write_raster
from rasterio.windows import Window

from model.cube.reader import CubeReader
from model.runtime.errors import CubeError

NAN = np.nan
REFLECTANCES = np.array([[0.04, 0.35, 0.6]], np.float32)
NAMES = {
    "HLS": "HLS.S30.T21LXG.2020156T143741.v2.0.B04.subset.tif",
    "MODIS": "MOD13Q1.061__250m_16_days_NDVI_doy2020156_aid0001.tif",
    "Sentinel-2": "T21LXG_20230604T143741_B04_10m.tif",
    "Landsat": "LC08_L2SP_226069_20200604_20200825_02_T1_SR_B4.TIF",
}


def read(path, feedback=None):
    cube = open_rasters(path, feedback=feedback)
    with CubeReader(cube) as reader:
        return reader.read(Window(0, 0, cube.grid.width, cube.grid.height), np.float64).ravel()


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_decimal_numbers_that_are_physical_are_not_scaled_again(tmp_path, name):
    feedback = RecordingFeedback()
    path = write_raster(tmp_path / name, REFLECTANCES, nodata=NAN)
    np.testing.assert_allclose(read(path, feedback), REFLECTANCES.ravel(), rtol=1e-6)
    assert "scale of the product is not applied" in feedback.log_text
    assert feedback.warnings == []


@pytest.mark.parametrize(
    ("product", "stored", "physical"),
    [
        ("HLS", 3500, 0.35),
        ("MODIS", 3500, 0.35),
        ("Sentinel-2", 4500, 0.35),
        ("Landsat", 20000, 0.35),
    ],
)
def test_integers_stored_as_decimal_numbers_are_scaled(tmp_path, product, stored, physical):
    path = write_raster(tmp_path / NAMES[product], np.full((1, 3), stored, np.float32))
    np.testing.assert_allclose(read(path), 3 * [physical], rtol=1e-5)


def test_kelvin_is_not_scaled_again(tmp_path):
    name = NAMES["Landsat"].replace("SR_B4", "ST_B10")
    np.testing.assert_allclose(read(write_raster(tmp_path / name, np.full((1, 2), 295.0, np.float32))), [295.0, 295.0])
    stored = np.full((1, 2), 42_000, np.float32)
    np.testing.assert_allclose(read(write_raster(tmp_path / name, stored)), 2 * [42_000 * 0.00341802 + 149], rtol=1e-6)


@pytest.mark.parametrize(("product", "fill"), [("HLS", -0.9999), ("HLS", -9999.0), ("MODIS", -0.3), ("Landsat", -0.2)])
def test_fill_values_that_were_scaled_with_the_others_are_missing(tmp_path, product, fill):
    layer = np.array([[fill, 0.04, 0.35, 0.6]], np.float32)
    np.testing.assert_allclose(read(write_raster(tmp_path / NAMES[product], layer)), [NAN, 0.04, 0.35, 0.6], rtol=1e-6)


def test_scale_of_the_file_counts_for_decimal_numbers(tmp_path):
    path = write_raster(tmp_path / NAMES["HLS"], REFLECTANCES, scale=0.5)
    np.testing.assert_allclose(read(path), REFLECTANCES.ravel() / 2, rtol=1e-6)


@pytest.mark.parametrize(
    "encoding",
    [{"scale": 0.0}, {"scale": NAN}, {"scale": np.inf}, {"scale": 1e300}, {"offset": NAN}, {"offset": -np.inf}],
)
def test_impossible_encodings_are_refused(tmp_path, encoding):
    path = write_raster(tmp_path / "NDVI_20200901.tif", np.ones((2, 3), np.int16), **encoding)
    with pytest.raises(CubeError, match=r"Layer 1 of .*NDVI_20200901.tif has the scale .* which no value can have"):
        open_rasters(path)


def test_empty_valid_range_is_refused(tmp_path):
    import rasterio

    path = write_raster(tmp_path / "NDVI_20200901.tif", np.ones((2, 3), np.int16))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, valid_min="10", valid_max="-10")
    with pytest.raises(CubeError, match="valid values run from 10 to -10"):
        open_rasters(path)


def stack(path, count, names=None):
    layers = np.stack([np.full((2, 3), 100 * number, np.int16) for number in range(1, count + 1)])
    return write_raster(path, layers, names=names, scale=1e-4)


@pytest.mark.parametrize("name", ["S2A_20200601_stack.tif", "LC08_20200601_SR.tif"])
@pytest.mark.parametrize("bands", [("red",), ("NDVI",), ("B4", "nir")])
def test_layers_without_names_are_not_bands_of_the_satellite(tmp_path, name, bands):
    path = stack(tmp_path / name, 8)
    with pytest.raises(CubeError, match=f"It is not known which layer of .*{name} is the band (?:red|nir)"):
        open_rasters(path, bands=bands)


def test_layers_without_names_are_read_by_their_numbers_with_a_warning(tmp_path):
    feedback = RecordingFeedback()
    cube = open_rasters(stack(tmp_path / "S2A_20200601_stack.tif", 8), bands=("B4", "I=B8-B4"), feedback=feedback)
    assert [source.layer for source in cube.sources[0][0]] == [4]
    assert cube.first_sources()[0].shows == ""
    (line,) = feedback.warnings
    assert "layer 4, which need not be the band B4 of Sentinel-2" in line


def test_layers_of_no_satellite_stay_numbered_without_a_warning(tmp_path):
    feedback = RecordingFeedback()
    cube = open_rasters(stack(tmp_path / "mosaic_20200601.tif", 3), feedback=feedback)
    assert cube.bands == ("B1", "B2", "B3")
    assert feedback.warnings == []


def test_named_layers_are_bands(tmp_path):
    cube = open_rasters(stack(tmp_path / "S2A_20200601_stack.tif", 3, ("B2", "B4", "B8")), bands=("nir", "red"))
    assert [source.layer for tiles in cube.sources[0] for source in tiles] == [3, 2]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("dtype", [np.uint8, np.int8])
def test_numbers_of_8_bits_are_not_those_of_a_product(tmp_path, feedback, name, dtype):
    path = write_raster(tmp_path / name, np.array([[10, 90]], dtype))
    np.testing.assert_array_equal(read(path, feedback), [10, 90])
    assert any("8 bits" in line for line in feedback.warnings)
