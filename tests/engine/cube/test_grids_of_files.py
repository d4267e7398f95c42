"""Grids of a cube's files: where they lie, in which CRS, and whether they meet."""

import numpy as np
import pytest
from affine import Affine
from builders import TRANSFORM, UTM, open_rasters, write_raster
from refusals import refused_rasters

from model.cube.reader import CubeReader, windows_of
from model.raster.grid import Grid
from model.runtime.errors import CubeError

LAYER = np.arange(12, dtype=np.int16).reshape(3, 4)


def dated(folder, name, layer=LAYER, **options):
    return write_raster(folder / name, layer, **options)


def in_degrees(folder, left, day="20200601", crs="EPSG:4326", layer=LAYER):
    place = Affine(0.01, 0.0, left, 0.0, -0.01, -16.5)
    return dated(folder, f"x{left}_NDVI_{day}.tif", layer, crs=crs, transform=place)


def test_tiles_on_both_sides_of_the_180th_meridian_lie_side_by_side(tmp_path):
    in_degrees(tmp_path, 179.96)
    in_degrees(tmp_path, -180.0, layer=LAYER + 100)
    cube = open_rasters(tmp_path)
    assert (cube.grid.width, cube.grid.height) == (8, 3)
    with CubeReader(cube) as reader:
        values = reader.read(next(windows_of(cube, 100)))[:, 0, 0].reshape(3, 8)
    np.testing.assert_array_equal(values, np.hstack([LAYER, LAYER + 100]))
    rows, columns, inside = cube.grid.locate((179.965, -179.995, 180.005, 0.0), (-16.505,) * 4, "EPSG:4326")
    assert inside.tolist() == [True, True, True, False]
    assert columns.tolist()[:3] == [0, 4, 4]
    assert rows.tolist()[:3] == [0, 0, 0]


@pytest.mark.parametrize("left", [179.98, -180.02, 539.98])
def test_raster_over_the_180th_meridian_meets_one_in_metres(tmp_path, left):
    """Both are read at the same places as without the meridian between."""
    layer = np.arange(64, dtype=np.int16).reshape(8, 8)
    metres = Affine(1000.0, 0.0, -1000.0, 0.0, -1000.0, -1_826_000.0)
    for shift, folder in ((0.0, tmp_path / "over"), (-30.0, tmp_path / "beside")):
        crs = f"+proj=tmerc +lon_0={180 + shift} +x_0=0 +datum=WGS84 +units=m"
        fine = dated(folder, "a_EVI_20200601.tif", layer, crs=crs, transform=metres @ Affine.scale(0.5))
        in_degrees(folder, left + shift if shift else left, layer=layer.astype(np.int16))
        cube = open_rasters(folder, grid=str(fine))
        with CubeReader(cube) as reader:
            values = reader.read(next(windows_of(cube, 100)))[:, 0]
        if shift == 0.0:
            expected = values
    np.testing.assert_allclose(values, expected, atol=0.01)
    assert np.isfinite(values).any(axis=0).all()


def test_rasters_around_the_world_stay_where_they_are(tmp_path):
    for left in (-180, -90, 0, 90):
        dated(
            tmp_path,
            f"x{left}_NDVI_20200601.tif",
            np.zeros((9, 9), np.int16),
            crs="EPSG:4326",
            transform=Affine(10, 0, left, 0, -10, 45),
        )
    assert open_rasters(tmp_path).grid.bounds == (-180, -45, 180, 45)


@pytest.mark.parametrize(
    ("changes", "size", "resampled"),
    [
        pytest.param({"transform": TRANSFORM @ Affine.translation(1, 0)}, (5, 3), False, id="moved by a pixel"),
        pytest.param({"layer": np.zeros((3, 5), np.int16)}, (5, 3), False, id="one column more"),
        pytest.param({"layer": np.zeros((4, 3), np.int16)}, (4, 4), False, id="turned"),
        pytest.param(
            {"transform": TRANSFORM @ Affine.translation(0, 0.3)}, (4, 4), True, id="moved by a third of a pixel"
        ),
        pytest.param({"transform": TRANSFORM @ Affine.scale(2)}, (8, 6), True, id="larger pixels"),
    ],
)
def test_files_on_other_pixels_are_brought_to_one_grid(tmp_path, feedback, changes, size, resampled):
    dated(tmp_path, "NDVI_20200901.tif")
    dated(tmp_path, "NDVI_20201001.tif", **changes)
    cube = open_rasters(tmp_path, feedback=feedback)
    assert (cube.grid.width, cube.grid.height) == size
    assert cube.grid.transform == tuple(TRANSFORM)[:6]
    assert ("resampled bilinearly" in feedback.log_text) == resampled
    assert ("put together" in feedback.log_text) != resampled


def test_a_raster_elsewhere_is_named(tmp_path):
    files = [dated(tmp_path, f"NDVI_2020{month:02}01.tif") for month in range(1, 5)]
    stray = dated(tmp_path, "NDVI_20200901.tif", crs="EPSG:32722")
    with pytest.raises(CubeError) as refusal:
        open_rasters(*files, stray)
    assert str(stray) in refusal.value.sentence
    assert "lies far from the other rasters" in refusal.value.sentence


def test_pixels_that_differ_by_rounding_are_the_same(tmp_path):
    first = dated(tmp_path, "NDVI_20200901.tif")
    other = dated(tmp_path, "NDVI_20201001.tif", transform=TRANSFORM @ Affine.translation(0.001, 0.001))
    assert len(open_rasters(first, other).timeline) == 2


def test_grids_in_one_crs_written_two_ways_match():
    wkt = [open_crs.to_wkt() for open_crs in _two_ways_to_write_utm()]
    grids = [Grid(text, tuple(TRANSFORM)[:6], 4, 3) for text in wkt]
    assert grids[0].matches(grids[1])


def _two_ways_to_write_utm():
    import rasterio

    return rasterio.CRS.from_string(UTM), rasterio.CRS.from_wkt(
        rasterio.CRS.from_string(UTM).to_wkt(version="WKT2_2018")
    )


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("changes", [{"crs": None}, {"transform": Affine.identity()}])
def test_file_without_georeference_is_refused(tmp_path, changes):
    sentence = refused_rasters(dated(tmp_path, "NDVI_20200901.tif", **changes))
    assert "NDVI_20200901.tif has no georeference" in sentence
