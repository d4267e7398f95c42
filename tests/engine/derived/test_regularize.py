"""Composites by hand: what each pixel takes, what the files say, and what a second run keeps."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from builders import (
    TRANSFORM,
    CancellingFeedback,
    RecordingFeedback,
    listing,
    open_rasters,
    write_raster,
    write_series_cube,
)
from rasterio.windows import Window

from model.commands.registry import new_job, run_job
from model.cube.reader import CubeReader
from model.derived import regularize
from model.derived.filenames import SATELLITES, file_stem
from model.products.filenames import parse_path
from model.runtime.errors import Cancelled, CubeError, OutputError

NAN = np.nan
SCALED = {"nodata": -9999, "scale": 1e-4}


def regular(source, target, feedback=None, **values):
    job = new_job("regularizecube", {"rasters": [str(source)], "folder": str(target), **values})
    return run_job(job, feedback or RecordingFeedback())


def read(cube):
    """Physical values of shape (T, B, rows, columns)."""
    with CubeReader(cube) as reader:
        series = reader.read(Window(0, 0, cube.grid.width, cube.grid.height), np.float64)
    return series.transpose(1, 2, 0).reshape(*series.shape[1:], cube.grid.height, cube.grid.width)


def days(*texts):
    return [date.fromisoformat(text) for text in texts]


def one_band(folder, rows, dates, **options):
    """A cube of one band and one row of pixels, raw integers by date; -9999 is a cloud."""
    values = np.array(rows, np.int16)[:, None, None]
    return write_series_cube(folder, values, days=days(*dates), **{**SCALED, **options})


def raw(folder, **options):
    """Raw integers by date and pixel of a folder's only band, NaN where missing."""
    return np.round(read(open_rasters(folder, **options))[:, 0, 0] * 1e4, 3)


CLOUDY = [[100, -9999, 300, -9999], [400, 500, 600, -9999], [40, 50, -9999, 70]]
CLOUDY_DAYS = ("2020-09-01", "2020-09-10", "2020-09-17")


def test_the_least_cloudy_date_comes_first_and_the_others_fill_its_gaps(tmp_path):
    cube = one_band(tmp_path / "in", CLOUDY, CLOUDY_DAYS)
    result = regular(cube, tmp_path / "out")
    assert result == {"folder": str(tmp_path / "out"), "dates": 2, "files": 2, "kept": 0}
    np.testing.assert_array_equal(raw(tmp_path / "out"), [[400, 500, 600, NAN], [40, 50, NAN, 70]])


@pytest.mark.parametrize("method", ["median", "mean"])
def test_median_and_mean_are_over_valid_observations(tmp_path, method):
    regular(one_band(tmp_path / "in", CLOUDY, CLOUDY_DAYS), tmp_path / "out", method=method)
    np.testing.assert_array_equal(raw(tmp_path / "out")[0], [250, 500, 450, NAN])


def test_median_of_three_and_mean_rounded_to_a_step(tmp_path):
    cube = one_band(
        tmp_path / "in", [[10], [1000], [31], [5]], ("2020-09-01", "2020-09-02", "2020-09-03", "2020-10-01")
    )
    regular(cube, tmp_path / "median", method="median")
    regular(cube, tmp_path / "mean", method="mean")
    assert raw(tmp_path / "median")[0] == 31
    assert raw(tmp_path / "mean")[0] == 347  # 1041 / 3


def test_of_equally_clear_dates_the_earlier_comes_first(tmp_path):
    cube = one_band(tmp_path / "in", [[1, 2], [3, 4], [5, 6]], ("2020-09-01", "2020-09-03", "2020-09-20"))
    regular(cube, tmp_path / "out")
    np.testing.assert_array_equal(raw(tmp_path / "out"), [[1, 2], [5, 6]])


def test_bands_of_a_pixel_come_from_one_date_where_one_has_all(tmp_path):
    clear, holed = [[11, 12, 13]], [[21, -9999, 23]]
    later, partly = [[31, 32, -9999]], [[41, 42, -9999]]
    values = np.array([[clear, holed], [later, partly], [later, later]], np.int16)
    write_series_cube(tmp_path / "in", values, ("B04", "B08"), days("2020-09-01", "2020-09-05", "2020-10-01"), **SCALED)
    regular(tmp_path / "in", tmp_path / "out")
    first = np.round(read(open_rasters(tmp_path / "out"))[0, :, 0] * 1e4)
    # The first date is the clearest in B04; its second pixel has no B08, so both bands are the second date's.
    np.testing.assert_array_equal(first, [[11, 32, 13], [21, 42, 23]])


def test_computed_bands_are_made_of_each_date_and_stored(tmp_path):
    values = np.array([[[[1000, 1000]], [[3000, -9999]]], [[[2000, 2000]], [[2000, 6000]]]], np.int16)
    write_series_cube(tmp_path / "in", values, ("B04", "B08"), days("2020-09-01", "2020-10-01"), **SCALED)
    regular(tmp_path / "in", tmp_path / "out", period="P1M", bands=["NDVI", "ratio=nir/red", "B08"])
    cube = open_rasters(tmp_path / "out", bands=("NDVI", "ratio", "B08"))
    assert {source.dtype for source in cube.all_sources()} == {"int16", "float32"}
    expected = [[[[0.5, NAN]], [[3, NAN]], [[0.3, NAN]]], [[[0, 0.5]], [[1, 3]], [[0.2, 0.6]]]]
    np.testing.assert_allclose(read(cube), expected, atol=1e-6)


def test_clouds_of_a_mask_band_are_left_out(tmp_path):
    values = np.zeros((3, 2, 1, 2), np.uint16)
    values[:, 0], values[:, 1] = [[[500, 600]], [[700, 800]], [[900, 950]]], 4
    values[0, 1, 0] = [9, 8]
    write_series_cube(tmp_path / "in", values, ("B04", "SCL"), days("2020-09-01", "2020-09-05", "2020-10-01"))
    regular(tmp_path / "in", tmp_path / "out", method="mean")
    np.testing.assert_array_equal(read(open_rasters(tmp_path / "out"))[:, 0, 0], [[700, 800], [900, 950]])
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_period_without_images_is_nodata_and_said(tmp_path):
    cube = one_band(tmp_path / "in", [[1, 2], [3, 4]], ("2020-09-01", "2020-10-12"))
    feedback = RecordingFeedback()
    result = regular(cube, tmp_path / "out", feedback)
    assert result["dates"] == 3
    np.testing.assert_array_equal(raw(tmp_path / "out"), [[1, 2], [NAN, NAN], [3, 4]])
    assert feedback.warnings == ["No raster lies in the periods that begin on 2020-09-17; their files hold no data."]


def test_months_are_counted_from_the_start_date(tmp_path):
    cube = one_band(tmp_path / "in", [[1], [2], [3], [4]], ("2020-01-30", "2020-02-28", "2020-03-01", "2020-04-30"))
    regular(cube, tmp_path / "out", period="P1M", start_date="2019-12-01")
    assert [path.name[-14:-4] for path in sorted((tmp_path / "out").iterdir())] == [
        "2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01",
    ]  # fmt: skip
    np.testing.assert_array_equal(raw(tmp_path / "out")[:, 0], [1, 2, 3, 4])


def test_tiles_and_other_grids_come_to_one(tmp_path):
    left, right = np.full((4, 4), 10, np.int16), np.full((4, 4), 20, np.int16)
    beside = TRANSFORM @ Affine.translation(4, 0)
    for day in ("2020-09-01", "2020-10-01"):
        write_raster(tmp_path / f"in/SENTINEL-2_MSI_21LXG_B04_{day}.tif", left, **SCALED)
        write_raster(tmp_path / f"in/SENTINEL-2_MSI_21LYG_B04_{day}.tif", right, transform=beside, **SCALED)
        coarse = np.full((2, 4), 30, np.int16)
        wide = TRANSFORM @ Affine.scale(2)
        write_raster(tmp_path / f"in/SENTINEL-2_MSI_21LXG_B11_{day}.tif", coarse, transform=wide, **SCALED)
    regular(tmp_path / "in", tmp_path / "out")
    cube = open_rasters(tmp_path / "out")
    assert cube.bands == ("B04", "B11")
    assert (cube.grid.width, cube.grid.height) == (8, 4)
    values = np.round(read(cube)[0] * 1e4)
    assert (values[0, :, :4] == 10).all()
    assert (values[0, :, 4:] == 20).all()
    assert (values[1] == 30).all()
    assert (tmp_path / "out" / "SENTINEL-2_MSI_0_B04_2020-09-01.tif").is_file()


@pytest.mark.parametrize(
    ("dtype", "options", "stored"),
    [
        ("int16", {"nodata": -9999, "scale": 1e-4}, ("int16", -32768, 1e-4, 0)),
        ("uint8", {}, ("int16", -32768, 1, 0)),
        ("uint16", {"nodata": 0, "scale": 2.75e-5, "offset": -0.2}, ("uint16", 0, 2.75e-5, -0.2)),
        ("uint16", {"nodata": 65535, "scale": 1e-4}, ("uint16", 65535, 1e-4, 0)),
        ("uint16", {}, ("int32", -(2**31), 1, 0)),
    ],
)
def test_values_keep_their_step_and_come_back_as_they_were(tmp_path, dtype, options, stored):
    limits = np.iinfo(dtype)
    values = np.array([[[[limits.max - 1, 17, 100, 1]]], [[[limits.max - 1, 5, 3, 255]]]], dtype)
    write_series_cube(tmp_path / "in", values, days=days("2020-09-01", "2020-10-01"), **options)
    regular(tmp_path / "in", tmp_path / "out")
    np.testing.assert_array_equal(read(open_rasters(tmp_path / "out"))[[0, -1]], read(open_rasters(tmp_path / "in")))
    with rasterio.open(next((tmp_path / "out").iterdir())) as made:
        assert (made.dtypes[0], made.nodata, made.scales[0], made.offsets[0]) == stored
        assert made.profile["compress"] == "deflate"
        assert made.block_shapes == [(256, 256)]


def test_floats_stay_floats(tmp_path):
    values = np.array([[[[0.12345, NAN]]], [[[1e6, 3]]]], np.float32)
    write_series_cube(tmp_path / "in", values, days=days("2020-09-01", "2020-10-01"))
    regular(tmp_path / "in", tmp_path / "out", method="median")
    np.testing.assert_array_equal(read(open_rasters(tmp_path / "out"))[[0, -1]], values)


def test_floats_of_a_product_keep_its_scale(tmp_path):
    for day in ("2020-09-01", "2020-10-01"):
        write_raster(tmp_path / f"in/TERRA_MODIS_012010_NDVI_{day}.tif", np.array([[5000.5, -2500]], np.float32))
    regular(tmp_path / "in", tmp_path / "out", period="P1M")
    np.testing.assert_allclose(read(open_rasters(tmp_path / "out"))[:, 0, 0], [[0.50005, NAN]] * 2)


def test_rasters_of_two_offsets_share_one_encoding(tmp_path):
    first, second = (np.array([[1000, 2000]], np.uint16) for _ in range(2))
    write_raster(tmp_path / "in/S_M_T_B04_2022-01-01.tif", first, nodata=0, scale=1e-4)
    write_raster(tmp_path / "in/S_M_T_B04_2022-02-01.tif", second, nodata=0, scale=1e-4, offset=-0.1)
    regular(tmp_path / "in", tmp_path / "out", period="P1M")
    np.testing.assert_allclose(read(open_rasters(tmp_path / "out"))[:, 0, 0], [[0.1, 0.2], [0, 0.1]], atol=5e-5)


def random_cube(folder, size=40, **options):
    generator = np.random.default_rng(0)
    values = generator.integers(0, 9000, (6, 2, size, size)).astype(np.int16)
    values[generator.random((6, 1, size, size)).repeat(2, axis=1) < 0.4] = -9999
    dates = days("2020-09-01", "2020-09-04", "2020-09-09", "2020-09-20", "2020-09-25", "2020-10-07")
    return write_series_cube(folder, values, ("B04", "B08"), dates, **SCALED, **options)


@pytest.mark.parametrize("method", ["least-cloudy-first", "median", "mean"])
def test_the_size_of_the_windows_changes_nothing(tmp_path, monkeypatch, method):
    cube = random_cube(tmp_path / "in", tiled=True, blockxsize=16, blockysize=16)
    regular(cube, tmp_path / "whole", method=method)
    monkeypatch.setattr(regularize, "MOST_PIXELS_A_WINDOW", 300)
    regular(cube, tmp_path / "parts", method=method)
    np.testing.assert_array_equal(
        read(open_rasters(tmp_path / "whole")), read(open_rasters(tmp_path / "parts"))
    )  # fmt: skip


def test_a_second_run_keeps_what_is_complete(tmp_path):
    cube, out = random_cube(tmp_path / "in"), tmp_path / "out"
    regular(cube, out)
    before = listing(out)
    feedback = RecordingFeedback()
    assert regular(cube, out, feedback)["kept"] == 6
    assert listing(out) == before
    assert "Kept the files of 3 of 3 periods" in feedback.log_text
    assert regular(cube, out, resume=False)["kept"] == 0
    assert listing(out) != before


def test_only_periods_of_changed_images_are_made_again(tmp_path):
    cube, out = random_cube(tmp_path / "in"), tmp_path / "out"
    regular(cube, out)
    before = {name: time for name, _, time in listing(out)}
    changed = cube / "SENTINEL-2_MSI_21LXG_B08_2020-09-20.tif"
    write_raster(changed, np.full((40, 40), 77, np.int16), **SCALED)
    assert regular(cube, out)["kept"] == 4
    after = {name: time for name, _, time in listing(out)}
    assert {Path(name).stem[-10:] for name in after if after[name] != before[name]} == {"2020-09-17"}


def test_another_method_starts_anew(tmp_path):
    cube, out = random_cube(tmp_path / "in"), tmp_path / "out"
    regular(cube, out)
    assert regular(cube, out, method="mean")["kept"] == 0


def test_files_made_anew_have_the_same_bytes_and_no_sidecar_of_older_ones(tmp_path):
    cube, out = one_band(tmp_path / "in", CLOUDY, CLOUDY_DAYS), tmp_path / "out"
    regular(cube, out)
    first = sorted(out.iterdir())[0]
    whole = first.read_bytes()
    first.with_suffix(".tif.aux.xml").write_text("<PAMDataset/>")
    regular(cube, out, resume=False)
    assert first.read_bytes() == whole
    assert sorted(path.suffix for path in out.iterdir()) == [".tif", ".tif"]


def test_cancel_leaves_whole_periods_and_the_next_run_goes_on(tmp_path):
    cube, out = random_cube(tmp_path / "in"), tmp_path / "out"
    before = listing(cube)
    checks = CancellingFeedback(10**6)
    regular(cube, tmp_path / "other", checks)
    all_checks = 10**6 - checks._checks
    with pytest.raises(Cancelled):
        regular(cube, out, CancellingFeedback(all_checks - 1))
    kept = listing(out)
    assert [Path(name).name[-18:] for name, _, _ in kept] == [
        "B04_2020-09-01.tif", "B04_2020-09-17.tif", "B08_2020-09-01.tif", "B08_2020-09-17.tif",
    ]  # fmt: skip
    assert regular(cube, out)["kept"] == 4
    assert set(kept) < set(listing(out))
    np.testing.assert_array_equal(read(open_rasters(out)), read(open_rasters(tmp_path / "other")))
    assert listing(cube) == before


KILLED = """
import os, sys
sys.path[:0] = sys.argv[1:3]
from model.derived import regularize
from model.raster.cog import CogWriter
from test_regularize import regular
CogWriter.finish = lambda writer, categories: (writer._virtual.write_text(""), os._exit(9))
regular(sys.argv[3], sys.argv[4])
"""


def test_a_killed_run_is_gone_on_with_and_what_it_left_goes(tmp_path):
    source = one_band(tmp_path / "cube", CLOUDY, ("2020-01-01", "2020-01-05", "2020-01-20"))
    target = tmp_path / "regular"
    here = Path(__file__).parent
    environment = {**os.environ, "PYTHONPATH": str(here.parent)}
    command = [sys.executable, "-c", KILLED, str(here.parents[2]), str(here), str(source), str(target)]
    assert subprocess.run(command, env=environment, capture_output=True).returncode == 9
    assert [path for path in target.iterdir() if path.name.endswith(".part.vrt")]
    regular(source, target)
    assert {path.suffix for path in target.iterdir()} == {".tif"}
    assert not [path for path in target.iterdir() if path.name.startswith(".")]


def test_a_folder_with_other_rasters_is_refused(tmp_path):
    cube = one_band(tmp_path / "in", CLOUDY, CLOUDY_DAYS)
    with pytest.raises(OutputError, match="holds rasters that are to be regularized; choose another folder"):
        regular(cube, cube)
    write_raster(tmp_path / "out" / "elevation.tif", np.zeros((2, 2), np.uint8))
    with pytest.raises(OutputError, match=r"already holds other rasters .elevation.tif.*choose\s+an empty folder"):
        regular(cube, tmp_path / "out")
    regular(cube, tmp_path / "months", period="P10D")
    with pytest.raises(OutputError, match="already holds other rasters"):
        regular(cube, tmp_path / "months", period="P12D")


def test_a_period_that_is_none_is_refused_before_the_rasters_are_read(tmp_path):
    with pytest.raises(CubeError, match="period is 'monthly'; write it like P16D"):
        regular(tmp_path / "nowhere", tmp_path / "out", period="monthly")


def test_files_say_where_they_come_from(tmp_path):
    regular(one_band(tmp_path / "in", CLOUDY, CLOUDY_DAYS), tmp_path / "out")
    with rasterio.open(tmp_path / "out" / "SENTINEL-2_MSI_21LXG_NDVI_2020-09-01.tif") as made:
        tags = made.tags()
        assert made.tags(1)["BANDNAME"] == "NDVI"
    assert json.loads(tags["LSTMFCN_TIMELINE"]) == ["2020-09-01", "2020-09-10"]
    assert tags["LSTMFCN_METHOD"] == "least-cloudy-first"


def test_bands_with_any_name_keep_it(tmp_path):
    for day in ("2020-09-01", "2020-10-01"):
        write_raster(tmp_path / f"in/x_{day}.tif", np.ones((2, 1, 2), np.int16), names=["sur_refl_b02", "my index"])
    bands = open_rasters(tmp_path / "in").bands
    regular(tmp_path / "in", tmp_path / "out")
    assert open_rasters(tmp_path / "out").bands == bands
    assert all(path.name.startswith("LSTMFCN_CUBE_0_") for path in (tmp_path / "out").iterdir())


@pytest.mark.parametrize(
    ("paths", "stem"),
    [
        (["/a/SENTINEL-2_MSI_20LKP_B04_2020-09-01.tif", "/a/SENTINEL-2_MSI_20LKP_B08_2020-09-01.tif"], "SENTINEL-2_MSI_20LKP"),
        (["/a/SENTINEL-2_MSI_20LKP_B04_2020-09-01.tif", "/a/SENTINEL-2_MSI_20LLP_B04_2020-09-01.tif"], "SENTINEL-2_MSI_0"),
        (["/a/T20LKP_20200604T143741_B08_10m.jp2"], "SENTINEL-2_MSI_20LKP"),
        (["C:\\a\\HLS.S30.T20LLP.2020156T142734.v2.0.B04.tif"], "HLS-S30_MSI_20LLP"),
        (["/a/LC08_L2SP_226068_20200718_20200911_02_T1_SR_B4.TIF"], "LANDSAT_OLI_0"),
        (["/a/MOD13Q1.A2013257.h12v10.061.2021233.250m_16_days_NDVI.tif"], "TERRA_MODIS_h12v10"),
        (["/a/x_2020-09-01.tif"], "LSTMFCN_CUBE_0"),
        (["/a/T20LKP_20200604T143741_B08_10m.jp2", "/a/LC08_L2SP_226068_20200718_20200911_02_T1_SR_B4.TIF"], "LSTMFCN_CUBE_0"),
    ],
)  # fmt: skip
def test_names_tell_satellite_and_tile_where_the_inputs_do(paths, stem):
    assert file_stem(paths) == stem


@pytest.mark.parametrize(("satellite", "stem"), SATELLITES.items())
def test_written_names_are_read_as_the_same_satellite(satellite, stem):
    parts = parse_path(f"/a/{stem}_20LKP_B04_2020-09-01.tif")
    assert (parts.satellite, parts.family, parts.band, parts.day) == (satellite, "", "B04", date(2020, 9, 1))
