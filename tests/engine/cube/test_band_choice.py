"""Bands of several satellites in one cube, by their own and by common names."""

from datetime import date

import numpy as np
import pytest
from builders import open_rasters, write_raster

from model.products.bands import common_name, is_flag, satellite_in
from model.runtime.errors import CubeError

LAYER = np.ones((3, 4), np.int16)
LC08 = "LC08_L2SP_226069_20200604_20200825_02_T1"
LT05 = "LT05_L2SP_226069_19990704_20200908_02_T1"
S30 = "HLS.S30.T20LLP.2020156T143741.v2.0"
L30 = "HLS.L30.T20LLP.2020164T134223.v2.0"


def files(folder, *names):
    for name in names:
        write_raster(folder / f"{name}.tif", LAYER)
    return folder


def of_bands(head, *bands, mark="_"):
    return [f"{head}{mark}{band}" for band in bands]


def stems(cube):
    return [[source.path.rsplit("/", 1)[1].removesuffix(".tif") for (source,) in row] for row in cube.sources]


def refusal(folder, **options):
    with pytest.raises(CubeError) as refused:
        open_rasters(folder, **options)
    assert refused.value.sentence.endswith(".")
    return refused.value.sentence


@pytest.mark.parametrize(
    ("satellite", "band", "name"),
    [
        ("Sentinel-2", "B04", "red"),
        ("Sentinel-2", "b4", "red"),
        ("Sentinel-2", "B8A", "nir08"),
        ("Landsat 8-9", "SR_B4", "red"),
        ("Landsat 4-7", "SR_B4", "nir08"),
        ("HLS L30", "B05", "nir08"),
        ("HLS S30", "B05", "rededge1"),
        ("", "SWIR1", "swir16"),
        ("", "RED", "red"),
        ("", "B04", ""),
        ("Sentinel-2", "NDVI", ""),
    ],
)
def test_what_a_band_shows(satellite, band, name):
    assert common_name(satellite, band) == name


@pytest.mark.parametrize(
    ("text", "satellite"),
    [
        ("SENTINEL-2_MSI", "Sentinel-2"),
        ("sentinel-2-l2a", "Sentinel-2"),
        ("S2A_x", "Sentinel-2"),
        ("landsat-8", "Landsat 8-9"),
        ("LANDSAT_TM-ETM-OLI", ""),
        ("HLSS30_2.0", "HLS S30"),
        ("hls2-l30", "HLS L30"),
        ("XS2A", ""),
    ],
)
def test_satellite_in_a_text(text, satellite):
    assert satellite_in(text) == satellite


def test_flags_are_distinguished_from_measurements():
    assert is_flag("fmask") and is_flag("SCL") and is_flag("QA_PIXEL")
    assert not is_flag("B04")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (of_bands("T20LKP_20200604T143741", "B02_10m", "B04_10m", "B08_10m"), ["B08_10m", "B04_10m"]),
        (of_bands(LC08, "SR_B4", "SR_B5", "SR_B6"), ["SR_B5", "SR_B4"]),
        (of_bands(LT05, "SR_B3", "SR_B4", "SR_B5"), ["SR_B4", "SR_B3"]),
        (of_bands(L30, "B04", "B05", "B06", mark="."), ["B05", "B04"]),
        (of_bands(S30, "B04", "B08", "B8A", mark="."), ["B08", "B04"]),
        (["MOD13Q1.A2020161.h12v10.061.2020350165018_250m_16_days_NIR_reflectance",
          "MOD13Q1.A2020161.h12v10.061.2020350165018_250m_16_days_red_reflectance"],
         ["NIR_reflectance", "red_reflectance"]),
    ],
)  # fmt: skip
def test_common_names_find_the_bands_of_every_satellite_and_stay(tmp_path, feedback, names, expected):
    cube = open_rasters(files(tmp_path, *names), bands=("nir", "red"), feedback=feedback)
    assert cube.bands == ("nir", "red")
    assert all(stem.endswith(end) for stem, end in zip(stems(cube)[0], expected, strict=True))


def test_names_that_were_given_to_bands_are_reported(tmp_path, feedback):
    open_rasters(files(tmp_path, *of_bands(LC08, "SR_B4", "SR_B5")), bands=("red",), feedback=feedback)
    assert "red: SR_B4 of Landsat 8-9" in feedback.log_text


def test_a_number_may_be_written_with_or_without_zero(tmp_path):
    folder = files(tmp_path, "S2A_x_B04_20200604", "S2A_x_B08_20200604")
    assert open_rasters(folder, bands=("B8", "b4")).bands == ("B8", "b4")


def test_satellites_whose_names_clash_are_refused_and_joined_by_common_names(tmp_path):
    folder = files(tmp_path, *of_bands(LC08, "SR_B3", "SR_B4", "SR_B5"), *of_bands(LT05, "SR_B2", "SR_B3", "SR_B4"))
    for choice in ({}, {"bands": ("SR_B4",)}):
        sentence = refusal(folder, **choice)
        assert "Landsat 8-9" in sentence and "Landsat 4-7" in sentence
        assert LC08 in sentence and "under bands" in sentence
    cube = open_rasters(folder, bands=("red", "nir"))
    assert cube.timeline == (date(1999, 7, 4), date(2020, 6, 4))
    assert stems(cube) == [of_bands(LT05, "SR_B3", "SR_B4"), of_bands(LC08, "SR_B4", "SR_B5")]


def test_mixed_hls_folder_is_one_cube_of_the_bands_that_both_satellites_have(tmp_path, feedback):
    folder = files(
        tmp_path,
        *of_bands(S30, "B02", "B04", "B05", "B08", "B8A", "B11", "Fmask", mark="."),
        *of_bands(L30, "B02", "B04", "B05", "B06", "B10", "B11", "Fmask", mark="."),
    )
    cube = open_rasters(folder, feedback=feedback)
    assert cube.bands == ("blue", "nir08", "red", "swir16")
    assert stems(cube)[0] == of_bands(S30, "B02", "B8A", "B04", "B11", mark=".")
    assert stems(cube)[1] == of_bands(L30, "B02", "B05", "B04", "B06", mark=".")
    assert "nir08: " in feedback.log_text
    narrow = open_rasters(folder, bands=("nir",))
    assert stems(narrow) == [of_bands(S30, "B8A", mark="."), of_bands(L30, "B05", mark=".")]


def test_sentinel_2_and_landsat_are_joined_by_common_names(tmp_path):
    names = [*of_bands("T20LKP_20210604T143741", "B04_10m", "B08_10m"), *of_bands(LC08, "SR_B4", "SR_B5")]
    folder = files(tmp_path, *names)
    assert "One band seems to have two names" in refusal(folder)
    cube = open_rasters(folder, bands=("red", "nir"))
    assert [row[0].split("_B")[1] for row in stems(cube)] == ["4", "04_10m"]
    assert {source.encoding.scale for source in cube.all_sources()} == {2.75e-5, 1e-4}


@pytest.mark.parametrize(
    ("names", "mentioned"),
    [
        (("S2A_x_B04_20200604", "S2A_x_B4_20200704"), ("B04", "B4", "red")),
        (("a_B04_20200604", "a_B4_20200704"), ("B04", "B4")),
        (("a_B04_20200604", "a_red_20200704"), ("B04", "red")),
        (("S2A_x_B04_20200604", "a_red_20200704"), ("B04", "red")),
    ],
)
def test_one_band_under_several_names_is_refused_with_the_files(tmp_path, names, mentioned):
    sentence = refusal(files(tmp_path, *names))
    assert "two names" in sentence
    assert all(word in sentence for word in (*names, *mentioned))


def test_one_band_under_several_names_is_joined_by_its_common_name(tmp_path):
    folder = files(tmp_path, "S2A_x_B04_20200604", "S2A_x_B4_20200704", "a_red_20200804")
    cube = open_rasters(folder, bands=("red",))
    assert (cube.bands, len(cube.timeline)) == (("red",), 3)


def test_two_bands_of_one_date_may_show_the_same(tmp_path):
    folder = files(tmp_path, "S2A_x_B04_20200604", "L8_x_red_20200604")
    assert open_rasters(folder).bands == ("B04", "red")
