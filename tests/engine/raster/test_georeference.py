"""Places on the earth that a raster cannot have, and unusual ones that it can."""

import numpy as np
import pytest
from affine import Affine
from builders import TRANSFORM, UTM, open_rasters, write_raster

from model.runtime.errors import CubeError

SINUSOIDAL = "+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs"


def opened(folder, crs=UTM, transform=TRANSFORM):
    path = write_raster(folder / "NDVI_20200901.tif", np.ones((3, 4), np.int16), crs=crs, transform=transform)
    return open_rasters(path)


@pytest.mark.parametrize(
    ("crs", "transform", "words"),
    [
        pytest.param(
            "EPSG:4326", TRANSFORM, r"are not degrees, the unit of its CRS \(EPSG:4326\)", id="metres as degrees"
        ),
        pytest.param("EPSG:4326", Affine(1, 0, 0, 0, -1, 120), "are not degrees", id="beyond the pole"),
        pytest.param("EPSG:4978", TRANSFORM, "is geocentric", id="geocentric"),
        pytest.param(UTM, Affine(10, 0, 1e300, 0, -10, 0), "beyond the earth", id="absurd"),
        pytest.param(UTM, Affine(1e12, 0, 0, 0, -10, 0), "beyond the earth", id="absurd pixel"),
        pytest.param(UTM, Affine(1e-4, 0, -55, 0, -1e-4, -11), "seem to be degrees", id="degrees as metres"),
        pytest.param(UTM, Affine(np.nan, 0, 620_000, 0, -10, 0), "is damaged", id="no number"),
        pytest.param(UTM, Affine(10, 0, np.inf, 0, -10, 0), "is damaged", id="infinite"),
        pytest.param(UTM, Affine(10, 10, 620_000, 10, 10, 8_690_000), "is damaged", id="without width"),
    ],
)
def test_impossible_places_are_refused(tmp_path, crs, transform, words):
    with pytest.raises(CubeError, match=f"NDVI_20200901.tif.*{words}|{words}.*"):
        opened(tmp_path, crs, transform)


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        pytest.param("EPSG:4326", Affine(90, 0, -180.25, 0, -60.2, 90.25), id="half a pixel over the pole"),
        pytest.param("EPSG:4326", Affine(90, 0, 0, 0, -60, 90), id="longitudes to 360"),
        pytest.param("EPSG:4326", Affine(0.1, 0, 179.9, 0, -0.1, 10), id="over the 180th meridian"),
        pytest.param(UTM, Affine(10, 0, 620_000, 0, 10, 8_689_970), id="south up"),
        pytest.param(UTM, Affine(7, 7, 620_000, 7, -7, 8_690_000), id="rotated"),
        pytest.param(SINUSOIDAL, Affine(231.66, 0, -20_015_109, 0, -231.66, 10_007_554), id="corner of MODIS"),
        pytest.param("EPSG:3857", Affine(1e7, 0, -20_037_508, 0, -1e7, 20_037_508), id="the world of web maps"),
        pytest.param("EPSG:2263", Affine(10, 0, 980_000, 0, -10, 200_000), id="feet"),
        pytest.param("+proj=laea +lat_0=-11 +lon_0=-55 +units=m", Affine(0.05, 0, 1, 0, -0.05, 1), id="drone"),
        pytest.param(UTM, Affine(10, 0, 0, 0, -10, 30), id="at the origin"),
    ],
)
def test_unusual_places_are_read(tmp_path, crs, transform):
    assert opened(tmp_path, crs, transform).grid.width == 4
