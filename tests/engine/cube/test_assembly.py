import random
import shutil
from datetime import date

import numpy as np
import pytest
from builders import TRANSFORM, listing, open_rasters, timeline, write_raster, write_series_cube
from refusals import refused_rasters

from model.cube.assembly import open_cube
from model.cube.cube import CubeRequest
from model.cube.reader import CubeReader, windows_of
from model.products.encodings import Encoding
from model.products.raster_ref import RasterRef
from model.runtime.errors import CubeError

LAYER = np.arange(12, dtype=np.int16).reshape(3, 4)


def dated(folder, name, layer=LAYER, **options):
    return write_raster(folder / name, layer, **options)


def sources_of(cube):
    return [[(source.path.rsplit("/", 1)[1], source.layer) for (source,) in row] for row in cube.sources]


def test_single_band_files_are_ordered_by_name_and_date_whatever_their_order(tmp_path):
    days = timeline(4)
    paths = [dated(tmp_path, f"SENTINEL-2_MSI_T1_{band}_{day}.tif") for day in days for band in ("B08", "B04")]
    for seed in range(3):
        random.Random(seed).shuffle(paths)
        cube = open_rasters(*paths)
        assert cube.bands == ("B04", "B08")
        assert cube.timeline == tuple(days)
        assert sources_of(cube) == [
            [(f"SENTINEL-2_MSI_T1_{band}_{day}.tif", 1) for band in ("B04", "B08")] for day in days
        ]


def test_folder_stands_for_the_rasters_in_it(tmp_path):
    write_series_cube(tmp_path, np.ones((3, 2, 3, 4), np.int16), bands=("B04", "B08"))
    (tmp_path / "notes.txt").write_text("no raster")
    (tmp_path / ".hidden_B04_2020-09-01.tif").write_bytes(b"")
    cube = open_rasters(tmp_path)
    assert (cube.bands, len(cube.timeline)) == (("B04", "B08"), 3)


def test_grid_is_the_files_own(tmp_path):
    cube = open_rasters(dated(tmp_path, "NDVI_20200901.tif"))
    assert (cube.grid.width, cube.grid.height) == (4, 3)
    assert cube.grid.transform == tuple(TRANSFORM)[:6]
    assert "32721" in cube.grid.crs


def test_days_count_from_the_first_date(tmp_path):
    for day in ("20200131", "20200229", "20210131"):
        dated(tmp_path, f"NDVI_{day}.tif")
    assert open_rasters(tmp_path).days.tolist() == [0.0, 29.0, 366.0]


def test_multi_band_file_of_one_date_names_its_bands_in_the_descriptions(tmp_path):
    layers = np.stack([LAYER, LAYER + 1, LAYER + 2])
    for day in ("2020-10-01", "2020-09-01"):
        dated(tmp_path, f"stack_{day}.tif", layers, names=("red", "nir", "SCL"))
    cube = open_rasters(tmp_path)
    assert cube.bands == ("nir", "red")
    assert sources_of(cube) == [
        [("stack_2020-09-01.tif", 2), ("stack_2020-09-01.tif", 1)],
        [("stack_2020-10-01.tif", 2), ("stack_2020-10-01.tif", 1)],
    ]


def test_multi_band_file_without_descriptions_numbers_its_bands(tmp_path):
    dated(tmp_path, "stack_2020-09-01.tif", np.stack([LAYER, LAYER]))
    assert open_rasters(tmp_path).bands == ("B1", "B2")


def test_multi_band_file_of_one_band_names_its_dates_in_the_descriptions(tmp_path):
    layers = np.stack([LAYER, LAYER + 1, LAYER + 2])
    for band in ("NDVI", "EVI"):
        dated(tmp_path, f"{band}.tif", layers, names=("2020-11-01", "2020-09-01", "2020-10-01"))
    cube = open_rasters(tmp_path)
    assert cube.bands == ("EVI", "NDVI")
    assert cube.timeline == (date(2020, 9, 1), date(2020, 10, 1), date(2020, 11, 1))
    assert sources_of(cube) == [[("EVI.tif", layer), ("NDVI.tif", layer)] for layer in (2, 3, 1)]


def test_descriptions_may_hold_band_and_date(tmp_path):
    names = ("NDVI_2020-10-01", "EVI_2020-10-01", "NDVI_2020-09-01", "EVI_2020-09-01")
    dated(tmp_path, "all.tif", np.stack([LAYER] * 4), names=names)
    assert sources_of(open_rasters(tmp_path)) == [[("all.tif", 4), ("all.tif", 3)], [("all.tif", 2), ("all.tif", 1)]]


def test_dated_layers_of_a_file_with_no_band_in_its_name_are_one_band(tmp_path):
    dated(tmp_path, "farm.tif", np.stack([LAYER] * 3), names=("2020-09-01", "2020-10-01", "2020-11-01"))
    cube = open_rasters(tmp_path)
    assert (cube.bands, len(cube.timeline)) == (("B1",), 3)


def test_date_and_band_that_the_caller_knows_count(tmp_path):
    path = dated(tmp_path, "farm.tif")
    cube = open_cube(CubeRequest((RasterRef(str(path), "NDVI", "2021-03-04"),)), feedback=_silent())
    assert (cube.bands, cube.timeline) == (("NDVI",), (date(2021, 3, 4),))


def test_file_pattern_counts_more_than_what_the_caller_knows(tmp_path):
    path = dated(tmp_path, "EVI-20200901.tif")
    request = CubeRequest((RasterRef(str(path), "NDVI", "2021-03-04"),), file_pattern="{band}-{date}")
    cube = open_cube(request, _silent())
    assert (cube.bands, cube.timeline) == (("EVI",), (date(2020, 9, 1),))


def test_date_that_the_caller_gives_in_another_spelling_is_refused_rasters(tmp_path):
    path = dated(tmp_path, "farm.tif")
    with pytest.raises(CubeError, match=r"04/03/2021.*YYYY-MM-DD"):
        open_cube(CubeRequest((RasterRef(str(path), "NDVI", "04/03/2021"),)), _silent())


def test_names_that_do_not_fit_the_file_pattern_are_told(tmp_path, feedback):
    for name in ("NDVI-2020-01-02.tif", "NDVI-2020-02-02.tif", "S_NDVI_2020-03-02.tif"):
        write_raster(tmp_path / name, LAYER)
    assert len(open_rasters(tmp_path, file_pattern="{band}-{date}", feedback=feedback).timeline) == 3
    (line,) = feedback.warnings
    assert line.startswith("1 name does not fit")
    assert "S_NDVI_2020-03-02.tif" in line


def test_file_pattern_reads_names_that_are_not_recognised(tmp_path):
    dated(tmp_path, "greenness@2020-09-01.tif")
    cube = open_rasters(tmp_path, file_pattern="{band}@{date}")
    assert (cube.bands, cube.timeline) == (("greenness",), (date(2020, 9, 1),))


def test_bands_are_in_the_order_asked_for_whatever_their_case(tmp_path):
    write_series_cube(tmp_path, np.ones((2, 3, 3, 4), np.int16), bands=("B02", "B04", "B08"))
    assert open_rasters(tmp_path, bands=("b08", "B02")).bands == ("b08", "B02")
    assert sources_of(open_rasters(tmp_path, bands=("b08",)))[0] == [("SENTINEL-2_MSI_21LXG_B08_2020-09-01.tif", 1)]


def test_start_and_end_date_are_both_included(tmp_path):
    days = timeline(5)
    write_series_cube(tmp_path, np.ones((5, 1, 3, 4), np.int16), days=days)
    assert open_rasters(tmp_path, start_date=days[1], end_date=days[3]).timeline == tuple(days[1:4])


def test_mask_bands_are_left_out_unless_asked_for(tmp_path, feedback):
    write_series_cube(tmp_path, np.ones((2, 2, 3, 4), np.int16), bands=("B04", "SCL"))
    assert open_rasters(tmp_path, feedback=feedback).bands == ("B04",)
    assert "SCL" in feedback.log_text
    assert open_rasters(tmp_path, bands=("SCL", "B04")).bands == ("SCL", "B04")


def encoding_of(path):
    return open_rasters(path).sources[0][0][0].encoding


def test_table_speaks_where_the_file_is_silent(tmp_path):
    path = dated(tmp_path, "TERRA_MODIS_012010_NDVI_2013-09-14.tif")
    assert encoding_of(path) == Encoding(-3000, -2000, 10000, 1e-4, 0)


def test_nodata_scale_and_offset_of_the_file_win_over_the_table(tmp_path):
    name = "TERRA_MODIS_012010_NDVI_2013-09-14.tif"
    assert encoding_of(dated(tmp_path, name, nodata=-28672)) == Encoding(-28672, -2000, 10000, 1e-4, 0)
    assert encoding_of(dated(tmp_path, name, scale=0.5)) == Encoding(-3000, -2000, 10000, 0.5, 0)
    assert encoding_of(dated(tmp_path, name, offset=7.0)) == Encoding(-3000, -2000, 10000, 1.0, 7.0)


def test_file_of_an_unknown_product_is_taken_as_it_is(tmp_path):
    assert encoding_of(dated(tmp_path, "NDVI_20200901.tif")) == Encoding(None, None, None, 1.0, 0.0)
    assert encoding_of(dated(tmp_path, "NDVI_20200901.tif", nodata=-1, scale=0.1, offset=2)) == Encoding(
        -1, None, None, 0.1, 2.0
    )


@pytest.mark.parametrize(("day", "offset", "warned"), [("20220124", 0.0, False), ("20220125", -0.1, True)])
def test_guessed_sentinel_2_offset_is_said(tmp_path, feedback, day, offset, warned):
    cube = open_rasters(dated(tmp_path, f"T21LXG_{day}T135719_B04_10m.tif", LAYER.astype(np.uint16)), feedback=feedback)
    assert cube.sources[0][0][0].encoding.offset == offset
    assert bool(feedback.warnings) == warned


def test_what_was_understood_is_reported_before_any_pixel_is_read(tmp_path, feedback):
    write_series_cube(tmp_path, np.ones((2, 2, 3, 4), np.int16), bands=("B04", "B08"), nodata=-9999, scale=1e-4)
    open_rasters(tmp_path, feedback=feedback)
    for words in (
        "4 × 3 pixels of 10 m",
        "EPSG:32721",
        "int16, scale 0.0001, offset 0, nodata -9999",
        "2020-10-01",
        "B08",
    ):
        assert words in feedback.log_text


# What makes no cube


def test_no_rasters_are_refused_rasters():
    assert "No rasters" in refused_rasters()


def test_folder_without_rasters_is_refused_rasters(tmp_path):
    assert str(tmp_path) in refused_rasters(tmp_path)


def test_file_without_a_date_is_refused_with_a_pattern_that_would_help(tmp_path):
    sentence = refused_rasters(dated(tmp_path, "landcover.tif"))
    assert "landcover.tif" in sentence
    assert "{band}_{date}" in sentence


def test_band_and_date_in_two_files_is_refused_rasters(tmp_path):
    sentence = refused_rasters(
        dated(tmp_path, "a_NDVI_20200901.tif"), dated(tmp_path, "b_NDVI_20200901.tif", LAYER + 1)
    )
    assert "a_NDVI_20200901.tif" in sentence
    assert "b_NDVI_20200901.tif" in sentence
    assert "NDVI of 2020-09-01" in sentence


def halves(folder, names, nodata=0, mask=None):
    """Two rasters of one place and date, each with one half of the pixels."""
    for number, name in enumerate(names):
        layer = np.full((4, 4), number + 5, np.uint16)
        layer[2 * (1 - number) : 2 * (1 - number) + 2] = 0
        dated(folder, name.format("B04"), layer, nodata=nodata)
        if mask:
            dated(folder, name.format(mask), np.where(layer, 4, 0).astype(np.uint8))


PARTS = ("S2A_21LXG_20200601_0_L2A_{}.tif", "S2A_21LXG_20200601_1_L2A_{}.tif")


@pytest.mark.parametrize("mask", [None, "SCL"])
@pytest.mark.parametrize(
    "names", [PARTS, ("a_{}_20200601.tif", "b_{}_20200601.tif"), ("upper_{}_20200601.tif", "lower_{}_20200601.tif")]
)
def test_two_parts_of_a_place_are_put_together_and_told(tmp_path, feedback, names, mask):
    halves(tmp_path, names, mask=mask)
    cube = open_rasters(tmp_path, feedback=feedback)
    with CubeReader(cube) as reader:
        values = reader.read(next(windows_of(cube, 100)))[:, 0, 0].reshape(4, 4)
    assert np.isfinite(values).all()
    assert (values[:2] != values[2:]).all()
    assert "the first one with an observation counts" in feedback.log_text
    assert names[0].format(mask or "B04") in feedback.log_text


@pytest.mark.parametrize(("names", "nodata"), [(PARTS, None), (("x_{}_20200601.tif", "x_maximum_{}_20200601.tif"), 0)])
def test_rasters_that_are_no_parts_of_one_place_are_refused_rasters(tmp_path, names, nodata):
    if nodata is None:
        names = tuple(name.replace("S2A_21LXG_", "x_").replace("_L2A", "") for name in names)
    halves(tmp_path, names, nodata=nodata)
    assert "is in two rasters of one place" in refused_rasters(tmp_path)


def test_copy_of_a_raster_is_left_out_and_counted(tmp_path, feedback):
    first = dated(tmp_path / "a", "NDVI_20200901.tif", nodata=0)
    (tmp_path / "b").mkdir()
    shutil.copy(first, tmp_path / "b")
    assert len(list(open_rasters(tmp_path / "a", tmp_path / "b", feedback=feedback).all_sources())) == 1
    assert "the same pixels are there twice: 1 rasters" in feedback.log_text


def test_layers_with_names_and_without_dates_are_refused_by_their_numbers(tmp_path):
    stack = np.stack([LAYER] * 3)
    path = dated(tmp_path, "NDVI_2020-01-01_2020-12-31.tif", stack, names=("NDVI_1", "NDVI_2", "NDVI_3"))
    assert "Layers 1 and 2 of" in refused_rasters(path)


def test_missing_cell_is_named(tmp_path):
    write_series_cube(tmp_path, np.ones((3, 2, 3, 4), np.int16), bands=("B04", "B08"))
    (tmp_path / "SENTINEL-2_MSI_21LXG_B08_2020-10-01.tif").unlink()
    sentence = refused_rasters(tmp_path)
    assert "lacks B08 of 2020-10-01;" in sentence
    assert "turn on fill_dates" in sentence
    assert open_rasters(tmp_path, bands=("B04",)).bands == ("B04",)


@pytest.mark.parametrize("content", [b"", b"no raster at all", b"II*\0"])
def test_file_that_is_no_raster_is_refused_rasters(tmp_path, content):
    path = tmp_path / "NDVI_20200901.tif"
    path.write_bytes(content)
    assert str(path) in refused_rasters(path)


def test_file_that_is_not_there_is_refused_rasters(tmp_path):
    assert "NDVI_20200901.tif" in refused_rasters(tmp_path / "NDVI_20200901.tif")


def test_header_cut_short_is_refused_rasters(tmp_path):
    path = dated(tmp_path, "NDVI_20200901.tif", np.zeros((300, 300), np.int16), compress="deflate")
    path.write_bytes(path.read_bytes()[:100])
    assert str(path) in refused_rasters(path)


def test_no_date_between_start_and_end_is_refused_with_the_span_there_is(tmp_path):
    write_series_cube(tmp_path, np.ones((3, 1, 3, 4), np.int16))
    sentence = refused_rasters(tmp_path, start_date=date(2021, 1, 1))
    assert "2020-09-01 to 2020-10-31" in sentence


def test_unknown_band_is_refused_with_the_bands_there_are(tmp_path):
    write_series_cube(tmp_path, np.ones((2, 2, 3, 4), np.int16), bands=("B04", "B08"))
    sentence = refused_rasters(tmp_path, bands=("B04", "B11"))
    assert "no band B11; they have B04, B08" in sentence


def test_nothing_is_written_beside_the_rasters(tmp_path):
    write_series_cube(tmp_path, np.ones((3, 2, 3, 4), np.int16), bands=("B04", "SCL"))
    dated(tmp_path, "b_B04_20200901.tif")
    before = listing(tmp_path)
    refused_rasters(tmp_path)
    (tmp_path / "b_B04_20200901.tif").unlink()
    open_rasters(tmp_path)
    assert listing(tmp_path) == [entry for entry in before if "b_B04" not in entry[0]]


def test_sinop_is_understood(real_data, feedback):
    before = listing(real_data / "sinop_ndvi")
    cube = open_rasters(real_data / "sinop_ndvi", feedback=feedback)
    assert cube.bands == ("NDVI",)
    assert len(cube.timeline) == 12
    assert (cube.timeline[0], cube.timeline[-1]) == (date(2013, 9, 14), date(2014, 8, 29))
    assert (cube.grid.width, cube.grid.height) == (255, 147)
    assert {source.encoding for source in cube.all_sources()} == {Encoding(-3000, -2000, 10000, 1e-4, 0)}
    assert listing(real_data / "sinop_ndvi") == before


def test_copy_of_sinop_in_another_order_is_the_same_cube(real_data, tmp_path):
    paths = [shutil.copy(path, tmp_path) for path in sorted((real_data / "sinop_ndvi").glob("*.jp2"))]
    random.Random(1).shuffle(paths)
    assert open_rasters(*paths).timeline == open_rasters(real_data / "sinop_ndvi").timeline


def _silent():
    from builders import RecordingFeedback

    return RecordingFeedback()
