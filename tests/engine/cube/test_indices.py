"""Bands that are computed from others when a cube is read."""

from dataclasses import replace

import numpy as np
import pytest
from builders import open_rasters, small_model, write_raster, write_series_cube
from rasterio.windows import Window

from model.cube.indices import INDICES, band_name, own_definitions, with_definitions
from model.cube.reader import CubeReader
from model.network.model_file import load_model, save_model
from model.runtime.errors import CubeError, EngineError, JobError, ModelFileError

ALL = ("B02", "B03", "B04", "B08", "B11", "B12")
WINDOW = Window(0, 0, 4, 3)
# Reflectances of one pixel: blue 0.05, green 0.08, red 0.1, nir 0.4, swir16 0.2, swir22 0.15.
INTEGERS = dict(zip(ALL, (500, 800, 1000, 4000, 2000, 1500), strict=True))


def cube_of(folder, bands=ALL, dates=2, **changes):
    values = np.stack([np.full((3, 4), INTEGERS[band], np.int16) for band in bands])
    values = np.repeat(values[None], dates, axis=0)
    for place, integer in changes.pop("pixels", {}).items():
        t, band, row, column = place
        values[t, bands.index(band), row, column] = integer
    return write_series_cube(folder, values, bands=bands, nodata=-9999, scale=1e-4)


def read(folder, *bands, **options):
    cube = open_rasters(folder, bands=bands, **options)
    with CubeReader(cube) as reader:
        return cube, reader.read(WINDOW, np.float64)


def refusal(folder, *bands):
    with pytest.raises(EngineError) as refused:
        open_rasters(folder, bands=bands)
    assert refused.value.sentence.endswith(".")
    return refused.value.sentence


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("NDVI", (0.4 - 0.1) / (0.4 + 0.1)),
        ("EVI", 2.5 * 0.3 / (0.4 + 0.6 - 0.375 + 1)),
        ("EVI2", 2.5 * 0.3 / (0.4 + 0.24 + 1)),
        ("NDWI", (0.08 - 0.4) / (0.08 + 0.4)),
        ("NDMI", (0.4 - 0.2) / (0.4 + 0.2)),
        ("NBR", (0.4 - 0.15) / (0.4 + 0.15)),
        ("SAVI", 1.5 * 0.3 / (0.4 + 0.1 + 0.5)),
    ],
)
def test_indices_by_hand(tmp_path, name, expected):
    cube, series = read(cube_of(tmp_path), name)
    assert cube.bands == (name,)
    assert series.shape == (12, 2, 1)
    assert series == pytest.approx(expected, rel=1e-12)


def test_every_index_has_its_reference():
    from model.cube import indices

    assert all(f"* {name}, " in indices.__doc__ for name in INDICES)


def test_order_is_as_asked_and_a_band_may_be_asked_for_beside_its_index(tmp_path):
    cube, series = read(cube_of(tmp_path), "NDVI", "B04", "CI=(nir/red)-1", "B12")
    assert cube.bands == ("NDVI", "B04", "CI", "B12")
    assert cube.measured == ("B04", "B12", "nir")  # red is read once, as B04
    assert series[0, 0] == pytest.approx([0.6, 0.1, 3.0, 0.15])


def test_expressions_may_name_bands_as_the_rasters_do(tmp_path):
    _, series = read(cube_of(tmp_path), "X=max(B08, b4)*10", "ndvi")
    assert series[0, 0] == pytest.approx([4.0, 0.6])


def test_the_log_says_what_is_computed(tmp_path, feedback):
    open_rasters(cube_of(tmp_path), bands=("NDVI", "CI=(nir/red)-1"), feedback=feedback)
    assert "NDVI is computed of each date as (nir-red)/(nir+red), from nir, red." in feedback.log_text
    assert "CI is computed of each date as (nir/red)-1" in feedback.log_text
    assert "nir: B08 of Sentinel-2" in feedback.log_text


def test_a_band_of_the_rasters_is_not_computed(tmp_path, feedback):
    folder = cube_of(tmp_path, dates=1)
    write_raster(
        folder / "SENTINEL-2_MSI_21LXG_NDVI_2020-09-01.tif", np.full((3, 4), 1234, np.int16), nodata=-9999, scale=1e-4
    )
    for band in ("NDVI", "NDVI=nir-red"):
        cube = open_rasters(folder, bands=(band,), feedback=feedback)
        assert (cube.bands, dict(cube.derived)) == (("NDVI",), {})
        with CubeReader(cube) as reader:
            assert reader.read(WINDOW, np.float64) == pytest.approx(0.1234)
    assert "NDVI is a band of the rasters, which is taken instead of computing it." in feedback.log_text


def test_missing_inputs_and_zero_divisors_are_missing(tmp_path):
    pixels = {(0, "B04", 0, 0): -9999, (0, "B08", 0, 1): -9999, (1, "B04", 0, 2): 0, (1, "B08", 0, 2): 0}
    _, series = read(cube_of(tmp_path, pixels=pixels), "NDVI")
    missing = np.isnan(series[:, :, 0])
    assert list(zip(*np.nonzero(missing), strict=True)) == [(0, 0), (1, 0), (2, 1)]


def test_values_beyond_the_range_of_an_index_are_cut(tmp_path):
    pixels = {(0, "B04", 0, 0): -500, (0, "B08", 0, 1): -500}  # negative reflectances, as of dark water
    _, series = read(cube_of(tmp_path, pixels=pixels), "NDVI", "N=(nir-red)/(nir+red)")
    assert series[0, 0] == pytest.approx([1.0, 0.45 / 0.35])
    assert series[1, 0] == pytest.approx([-1.0, -0.15 / 0.05])


def test_masked_observations_are_missing(tmp_path):
    folder = cube_of(tmp_path, dates=1)
    clouds = np.full((3, 4), 4, np.uint8)
    clouds[1, 2] = 9
    write_raster(folder / "SENTINEL-2_MSI_21LXG_SCL_2020-09-01.tif", clouds)
    _, series = read(folder, "NDVI", "B03")
    missing = np.isnan(series[:, 0])
    assert np.flatnonzero(missing[:, 0]).tolist() == np.flatnonzero(missing[:, 1]).tolist() == [6]


def test_single_pixels_are_those_of_windows_bit_for_bit(tmp_path):
    pixels = {(0, "B04", 2, 3): -9999, (1, "B08", 1, 1): 3210}
    cube, series = read(cube_of(tmp_path, pixels=pixels), "NDVI", "B11", "R=sqrt(swir16/green)")
    rows, columns = np.divmod(np.arange(12), 4)
    with CubeReader(cube) as reader:
        assert np.array_equal(reader.read_pixels(rows, columns), series, equal_nan=True)


def test_a_date_that_lacks_an_input_is_a_gap_of_the_index(tmp_path):
    folder = cube_of(tmp_path)
    (folder / "SENTINEL-2_MSI_21LXG_B04_2020-10-01.tif").unlink()
    assert "red of 2020-10-01" in refusal(folder, "NDVI", "B03")
    _, series = read(folder, "NDVI", "B03", fill_dates=True)
    assert np.isnan(series[:, 1, 0]).all()
    assert not np.isnan(series[:, :, 1]).any()


def test_what_cannot_be_computed_is_refused_by_name(tmp_path):
    folder = cube_of(tmp_path, ("B03", "B04"))
    sentence = refusal(folder, "NDVI")
    assert "no band nir; they have B03, B04" in sentence
    assert "(nir-red)/(nir+red)" in sentence
    assert "no band swir9; they have B03, B04" in refusal(folder, "CI=swir9/red")
    assert "refused at character 1: red.x" in refusal(folder, "CI=red.x")
    assert "no band LAI; they have B03, B04" in refusal(folder, "LAI")
    assert "CI is asked for twice" in refusal(folder, "CI=red*2", "CI=red*3")
    assert "red is asked for twice" in refusal(folder, "red", "RED")
    assert "holds an empty name" in refusal(folder, "red", " ")
    for name in ("", "1X", "C I", "C_I", "../CI"):
        assert f"the name '{name}'" in refusal(folder, f"{name}=red*2")


def test_images_of_two_satellites_give_one_index(tmp_path):
    for stem, integers in (
        ("LC08_L2SP_226069_20200604_20200825_02_T1_SR_B", {4: 10909, 5: 21818}),
        ("T20LKP_20200614T143741_B", {"04": 1000, "08": 4000}),
    ):
        for band, integer in integers.items():
            write_raster(tmp_path / f"{stem}{band}.tif", np.full((3, 4), integer, np.uint16))
    _, series = read(tmp_path, "NDVI")
    red, nir = (integer * 2.75e-5 - 0.2 for integer in (10909, 21818))
    assert series[0, :, 0] == pytest.approx([(nir - red) / (nir + red), 0.6])


def test_short_names():
    assert [band_name(item) for item in ("NDVI", "CI=(nir/red)-1", " CI = nir ")] == ["NDVI", "CI", "CI"]


def test_a_model_keeps_what_the_names_do_not_tell(tmp_path):
    items = ("NDVI", "CI=(nir/red)-1", "EVI=nir-red", "B03")
    cube = open_rasters(cube_of(tmp_path), bands=items)
    definitions = own_definitions(cube.derived)
    assert definitions == {"CI": "(nir/red)-1", "EVI": "nir-red"}
    network, card = small_model(bands=cube.bands)
    save_model(tmp_path / "m.safetensors", network, replace(card, definitions=definitions))
    _, again = load_model(tmp_path / "m.safetensors")
    assert with_definitions(again.bands, again.definitions) == items


def test_a_model_with_another_definition_is_refused():
    definitions = {"CI": "(nir/red)-1"}
    assert with_definitions(("CI=(nir / red) - 1",), definitions) == ("CI=(nir/red)-1",)
    with pytest.raises(ModelFileError, match="CI computed as"):
        with_definitions(("CI=nir",), definitions)


def test_a_hostile_definition_in_a_model_is_refused(tmp_path):
    folder = cube_of(tmp_path)
    with pytest.raises(JobError, match="refused at character 1"):
        open_rasters(folder, bands=with_definitions(("CI",), {"CI": "__import__('os').remove('x')"}))


def test_indices_with_no_rasters_of_their_bands_name_the_index(tmp_path):
    with pytest.raises(CubeError, match="NBR is computed as"):
        open_rasters(cube_of(tmp_path, ("B08",)), bands=("NBR",))
