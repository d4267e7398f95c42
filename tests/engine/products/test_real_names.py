"""Names of files as programs and providers write them."""

from datetime import date

import numpy as np
import pytest
import rasterio
from builders import write_raster

from model.products.bands import LANDSAT_8_9, SENTINEL_2
from model.products.filenames import parse_name
from model.products.layers import layers_of
from model.products.raster_ref import RasterRef


@pytest.mark.parametrize(
    ("stem", "band"),
    [
        ("S2_20200101_B4_B8_ratio", None),  # neither of the two
        ("S1_20200101_VV_VH_ratio", None),
        ("blue_river_NDVI_20200101", None),
        ("B08_nir_20200101", "B08"),
        ("field_B05_rededge1_20200101", "B05"),
        ("red_20200101_RED", "red"),
    ],
)
def test_a_name_of_several_bands_names_none(stem, band):
    assert parse_name(stem).band == band


@pytest.mark.parametrize(
    ("stem", "band", "satellite"),
    [("20220301_LEVEL2_SEN2A_QAI", "QAI", SENTINEL_2), ("20220301_LEVEL2_LND08_BOA", "BOA", LANDSAT_8_9)],
)
def test_names_of_force(stem, band, satellite):
    parts = parse_name(stem)
    assert (parts.band, parts.day, parts.satellite) == (band, date(2022, 3, 1), satellite)


@pytest.mark.parametrize(
    "stem",
    [
        "LC08_L2SP_223067_20200101_20200825_02_T1_stack",
        "S2A_MSIL2A_20200101T143741_N0214_R096_T20LKP_20200506T101010_stack",
    ],
)
def test_the_day_of_processing_makes_no_series_of_a_stacked_scene(tmp_path, stem):
    path = write_raster(tmp_path / f"{stem}.tif", np.ones((4, 3, 3), np.uint16))
    with rasterio.open(path) as dataset:
        layers = layers_of(RasterRef(str(path)), dataset)
    assert [(layer.band, layer.day) for layer in layers] == [(f"B{n}", date(2020, 1, 1)) for n in (1, 2, 3, 4)]


def test_temperatures_in_degrees_celsius_are_observations(tmp_path):
    path = tmp_path / "LC08_L2SP_223067_20200101_20200825_02_T1_ST_B10.tif"
    write_raster(path, np.full((3, 3), 28.5, np.float32))
    with rasterio.open(path) as dataset:
        encoding = layers_of(RasterRef(str(path)), dataset)[0].encoding
    assert encoding.is_missing(np.array([28.5, 0.0, np.nan])).tolist() == [False, True, True]
