"""Rasters of several grids, brought to one."""

import shutil
import subprocess
from datetime import date

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import TRANSFORM, UTM, open_rasters, write_raster
from rasterio.warp import transform
from rasterio.windows import Window

from model.cube.reader import CubeReader
from model.raster.grid import Grid, common_grid
from model.runtime.errors import CubeError, SamplesError

NAN = np.nan
WEST, NORTH = TRANSFORM.c, TRANSFORM.f


def read(cube, window=None):
    with CubeReader(cube) as reader:
        window = window or Window(0, 0, cube.grid.width, cube.grid.height)
        series = reader.read(window, np.float64)
        return series.reshape(window.height, window.width, len(cube.timeline), len(cube.bands))


def wavy(height, width):
    """A landscape that interpolation can follow."""
    y, x = np.mgrid[:height, :width]
    return (3000 + 1500 * np.sin(x / 5) + 900 * np.cos(y / 4)).round().astype(np.int16)


def grid(width=4, height=3, crs=UTM, transform=TRANSFORM):
    return Grid(rasterio.CRS.from_user_input(crs).to_wkt(), tuple(transform)[:6], width, height)


def test_the_finest_pixels_over_the_extent_of_all():
    coarse = grid(4, 3, transform=TRANSFORM @ Affine.scale(2))
    fine = grid(4, 3, transform=TRANSFORM @ Affine.translation(-2, -1))
    whole = common_grid([coarse, fine, coarse], ["a", "b", "c"])
    assert whole == grid(10, 7, transform=TRANSFORM @ Affine.translation(-2, -1))


def test_the_most_frequent_of_equally_fine_grids_gives_the_pixels():
    odd = grid(transform=TRANSFORM @ Affine.translation(0.4, 0.4))
    whole = common_grid([odd, grid(), grid()], ["a", "b", "c"])
    assert (whole.transform, whole.width, whole.height) == (grid().transform, 5, 4)


def test_degrees_and_metres_are_compared_by_size():
    degrees = grid(10, 10, "EPSG:4326", Affine(0.001, 0, -54, 0, -0.001, -11))
    metres = grid(10, 10, UTM, Affine(30, 0, 827_000, 0, -30, 8_782_000))
    assert degrees.metres_a_pixel == pytest.approx(111, abs=1)
    assert metres.metres_a_pixel == 30


def test_a_lattice_that_is_shared_is_found_with_its_offset():
    tile = grid(transform=TRANSFORM @ Affine.translation(7, -2))
    assert tile.offset_in(grid()) == (7, -2)
    assert grid(transform=TRANSFORM @ Affine.translation(0.5, 0)).offset_in(grid()) is None
    assert grid(transform=TRANSFORM @ Affine.scale(2)).offset_in(grid()) is None
    assert grid(crs="EPSG:32722").offset_in(grid()) is None


# Pixels of positions


@pytest.mark.parametrize(
    ("right", "down", "pixel"),
    [
        pytest.param(5, 5, (0, 0), id="middle of the first pixel"),
        pytest.param(0, 0, (0, 0), id="upper left corner belongs"),
        pytest.param(0, 15, (1, 0), id="left edge belongs"),
        pytest.param(15, 0, (0, 1), id="upper edge belongs"),
        pytest.param(10, 10, (1, 1), id="inner corner belongs to the pixel right and below"),
        pytest.param(29.99, 19.99, (1, 2), id="just inside"),
        pytest.param(30, 5, None, id="right edge does not belong"),
        pytest.param(5, 20, None, id="lower edge does not belong"),
        pytest.param(-0.01, 5, None, id="just left"),
        pytest.param(5, -0.01, None, id="just above"),
        pytest.param(NAN, 5, None, id="no number"),
        pytest.param(None, None, None, id="no geometry"),
    ],
)
def test_pixel_of_a_point(right, down, pixel):
    x, y = (None, None) if right is None else (WEST + right, NORTH - down)
    rows, columns, inside = grid(3, 2).locate((x,), (y,), UTM)
    assert inside.tolist() == [pixel is not None]
    if pixel:
        assert (rows[0], columns[0]) == pixel
    else:
        assert (rows[0], columns[0]) == (-1, -1)


def test_points_in_longitude_and_latitude_meet_the_same_pixels():
    x, y = np.array([5.0, 15, 25, 5, 15, 25]) + WEST, NORTH - np.array([5.0, 5, 5, 15, 15, 15])
    longitude, latitude = transform(UTM, "EPSG:4326", x, y)
    here = grid(3, 2).locate(x, y, UTM)
    there = grid(3, 2).locate(longitude, latitude, "EPSG:4326")
    for own, other in zip(here, there, strict=True):
        np.testing.assert_array_equal(own, other)
    assert here[2].all()


def test_positions_no_projection_knows_lie_outside():
    longitude, latitude = transform(UTM, "EPSG:4326", [WEST + 5], [NORTH - 5])
    wild = ((500.0, 95.0), (-1e9, 3.0), (WEST, NORTH), (longitude[0], latitude[0]), (120.0, 10.0))
    assert grid(3, 2).locate(*zip(*wild, strict=True), "EPSG:4326")[2].tolist() == [False, False, False, True, False]
    assert grid(3, 2).locate(*([value] for value in wild[2]), "EPSG:4326")[2].tolist() == [False]


@pytest.mark.parametrize(("crs", "words"), [("", "no coordinate reference system"), ("EPSG:999999", "not understood")])
def test_missing_or_unknown_crs_is_refused(crs, words):
    with pytest.raises(SamplesError, match=words):
        grid().locate((1.0,), (1.0,), crs)
    assert not grid().locate((None,), (None,), crs)[2].any()  # nothing to place


# Rasters of one date


def test_tiles_of_a_date_make_a_mosaic_and_where_none_lies_is_missing(tmp_path):
    left, right = np.full((2, 3), 1, np.int16), np.full((2, 3), 2, np.int16)
    left[0, 2] = -1  # the neighbour fills it
    for tile, layer, shift in (("A", left, 0), ("B", right, 2)):
        name = tmp_path / f"S_M_{tile}_NDVI_2020-09-01.tif"
        write_raster(name, layer, nodata=-1, transform=TRANSFORM @ Affine.translation(shift, shift / 2))
    values = read(open_rasters(tmp_path))[:, :, 0, 0]
    np.testing.assert_array_equal(values, [[1, 1, NAN, NAN, NAN], [1, 1, 1, 2, 2], [NAN, NAN, 2, 2, 2]])


def test_a_date_that_covers_only_a_part_is_missing_elsewhere(tmp_path):
    write_raster(tmp_path / "NDVI_20200901.tif", wavy(6, 8))
    write_raster(tmp_path / "NDVI_20201001.tif", wavy(6, 8)[:, 3:], transform=TRANSFORM @ Affine.translation(3, 0))
    values = read(open_rasters(tmp_path))
    np.testing.assert_array_equal(values[:, :, 0, 0], wavy(6, 8))
    assert np.isnan(values[:, :3, 1, 0]).all()
    np.testing.assert_array_equal(values[:, 3:, 1, 0], wavy(6, 8)[:, 3:])


def test_two_rasters_of_one_band_date_and_place_are_refused(tmp_path):
    for number, name in enumerate(("a_NDVI_20200901.tif", "b_NDVI_20200901.tif")):
        write_raster(tmp_path / name, wavy(3, 4) + number)
    with pytest.raises(CubeError, match="in two rasters of one place"):
        open_rasters(tmp_path)


def two_resolutions(folder, crs=UTM):
    """B08 of 10 m, and B11 of 20 m, which may be in another CRS."""
    write_raster(folder / "S_M_T_B08_2020-09-01.tif", wavy(60, 80))
    coarse = write_raster(folder / "own.tif", wavy(30, 40), transform=TRANSFORM @ Affine.scale(2))
    target = folder / "S_M_T_B11_2020-09-01.tif"
    if crs == UTM:
        coarse.rename(target)
    else:
        gdalwarp("-t_srs", crs, "-r", "near", "-dstnodata", "-9999", coarse, target)
        coarse.unlink()
    return folder


def gdalwarp(*arguments):
    if not shutil.which("gdalwarp"):
        pytest.skip("gdalwarp is not at hand")
    subprocess.run(["gdalwarp", "-q", *map(str, arguments)], check=True)


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:32722"])
def test_resampled_bands_are_those_of_gdalwarp(tmp_path, feedback, crs):
    folder = two_resolutions(tmp_path / "cube", crs)
    cube = open_rasters(folder, feedback=feedback)
    values = read(cube)[:, :, 0, :]
    fine = slice(None) if cube.grid.height == 60 else None
    reference = tmp_path / "reference.tif"
    left, bottom, right, top = cube.grid.bounds
    gdalwarp("-t_srs", UTM, "-te", left, bottom, right, top, "-tr", 10, 10, "-r", "bilinear", "-et", 0, "-ot", "Float64",
             "-dstnodata", "nan", folder / "S_M_T_B11_2020-09-01.tif", reference)  # fmt: skip
    with rasterio.open(reference) as dataset:
        expected = dataset.read(1)
    assert fine is not None or crs != UTM
    both = np.isfinite(expected) & np.isfinite(values[:, :, 1])
    assert both.sum() > 4500
    assert (np.isfinite(expected) != np.isfinite(values[:, :, 1])).mean() < 0.02  # along the edge
    assert np.abs(values[:, :, 1] - expected)[both].max() < 3  # of 900 to 5400: a hundredth of a pixel
    assert "resampled bilinearly" in feedback.log_text


def test_pixels_and_windows_are_resampled_alike(tmp_path):
    cube = open_rasters(two_resolutions(tmp_path, "EPSG:4326"))
    whole = read(cube)
    part = read(cube, Window(11, 7, 20, 30))
    np.testing.assert_allclose(part, whole[7:37, 11:31], atol=1.5)
    rows, columns = np.array([10, 33, 59]), np.array([70, 2, 40])
    with CubeReader(cube) as reader:
        np.testing.assert_allclose(reader.read_pixels(rows, columns), whole[rows, columns], atol=1.5)


def test_the_user_may_pick_the_pixels(tmp_path, feedback):
    """The 20 m band's pixels: it is read as it is, and the 10 m band becomes coarser."""
    folder = two_resolutions(tmp_path)
    coarse = folder / "S_M_T_B11_2020-09-01.tif"
    cube = open_rasters(folder, feedback=feedback, grid=str(coarse))
    assert (cube.grid.width, cube.grid.height) == (40, 30)
    values = read(cube)[:, :, 0, :]
    np.testing.assert_array_equal(values[:, :, 1], wavy(30, 40))
    means = wavy(60, 80).reshape(30, 2, 40, 2).mean(axis=(1, 3))
    assert np.abs(values[:, :, 0] - means)[1:-1, 1:-1].max() < 60  # of 600 to 5400
    assert "resampled bilinearly to 40 × 30 pixels of 20 m" in feedback.log_text


def test_pixels_picked_elsewhere_are_refused(tmp_path):
    far = write_raster(tmp_path / "far.tif", wavy(3, 4), transform=TRANSFORM @ Affine.translation(5000, 0))
    with pytest.raises(CubeError, match="No raster lies on .*far.tif .*; choose another one under grid"):
        open_rasters(two_resolutions(tmp_path / "cube"), grid=str(far))
    with pytest.raises(CubeError, match="nowhere.tif"):
        open_rasters(tmp_path / "cube", grid=str(tmp_path / "nowhere.tif"))


def test_invalid_values_never_reach_their_neighbours(tmp_path):
    """MOD13Q1 without a nodata tag: a fill value is missing before it is interpolated."""
    write_raster(tmp_path / "TERRA_MODIS_012010_EVI_2020-09-01.tif", np.full((8, 8), 4000, np.int16))
    coarse = np.full((4, 4), 5000, np.int16)
    coarse[1, 1] = -3000
    write_raster(tmp_path / "TERRA_MODIS_012010_NDVI_2020-09-01.tif", coarse, transform=TRANSFORM @ Affine.scale(2))
    values = read(open_rasters(tmp_path))[:, :, 0, 1]
    assert np.isnan(values[2:4, 2:4]).all()
    np.testing.assert_allclose(values[np.isfinite(values)], 0.5)


def test_a_band_missing_on_a_date_is_a_gap_when_asked_for(tmp_path, feedback):
    for day in ("2020-09-01", "2020-10-01"):
        for band in ("B04", "B08"):
            write_raster(tmp_path / f"S_M_T_{band}_{day}.tif", np.full((2, 2), 7, np.int16))
    (tmp_path / "S_M_T_B08_2020-10-01.tif").unlink()
    cube = open_rasters(tmp_path, fill_dates=True, feedback=feedback)
    assert cube.timeline == (date(2020, 9, 1), date(2020, 10, 1))
    assert np.isnan(read(cube))[0, 0].tolist() == [[False, False], [False, True]]
    assert feedback.warnings == ["The cube lacks B08 of 2020-10-01; these observations are filled like gaps."]
    assert "–" in feedback.log_text
