"""What is seen of a cube, and how little is read for it."""

import json
import re
from datetime import date, timedelta

import numpy as np
import pytest
from affine import Affine
from builders import (
    CancellingFeedback,
    RecordingFeedback,
    listing,
    open_rasters,
    timeline,
    write_raster,
    write_series_cube,
)

from model.commands.registry import new_job, run_job
from model.cube import coarse_reader
from model.cube.coarse_reader import PIECES, SIDE, CoarseReader, CubeOverviews
from model.cube.inspection import MOST_PICTURES, describe_steps, findings, inspect_cube
from model.cube.reader import MARGIN
from model.runtime.errors import Cancelled, CubeError

COARSE = Affine(20.0, 0.0, 620_000.0, 0.0, -20.0, 8_690_000.0)


def inspected(*paths, **options):
    return inspect_cube(open_rasters(*paths, **options), RecordingFeedback())


def fractions(inspection):
    return [(round(seen.usable, 4), round(seen.flagged, 4), round(seen.absent, 4)) for seen in inspection.dates]


def report_of(folder, target, feedback=None, **values):
    """The result of the command and its page."""
    job = new_job("inspectcube", {"rasters": [str(folder)], "report": str(target), **values})
    result = run_job(job, feedback or RecordingFeedback())
    return result, target.read_text(encoding="utf-8")


def write_sentinel(folder, day, size=8, cloudy=0, **bands):
    """Bands in physical integers without an offset's guess, and SCL with some cloudy columns; all of `size`."""
    for band, value in bands.items():
        layer = np.full((size, size), value, dtype=np.uint16)
        write_raster(folder / f"T21LXG_{day:%Y%m%d}T140101_{band}_10m.tif", layer, nodata=0)
    scl = np.full((size, size), 4, dtype=np.uint8)
    scl[:, :cloudy] = 9
    write_raster(folder / f"T21LXG_{day:%Y%m%d}T140101_SCL_20m.tif", scl)


@pytest.fixture
def decoded(monkeypatch):
    """The number of pixels that each read gives."""
    counts = []
    decode = CoarseReader._decode

    def counted(self, dataset, source, window):
        values = decode(self, dataset, source, window)
        counts.append(values.size)
        return values

    monkeypatch.setattr(CoarseReader, "_decode", counted)
    return counts


# Shares of a date


@pytest.mark.parametrize("size", [8, 300])
def test_half_covered_date_has_half_coverage(tmp_path, size):
    values = np.full((2, 1, size, size), 5000, dtype=np.int16)
    values[1, 0, :, : size // 2] = -9999
    inspection = inspected(write_series_cube(tmp_path, values, nodata=-9999, scale=1e-4))
    assert fractions(inspection) == [(1, 0, 0), (0.5, 0, 0.5)]
    assert inspection.missing == pytest.approx(0.25)


def test_raster_of_half_the_extent_covers_half(tmp_path):
    first, second = timeline(2)
    write_raster(tmp_path / f"SENTINEL-2_MSI_21LXG_NDVI_{first}.tif", np.ones((40, 200), dtype=np.int16))
    write_raster(tmp_path / f"SENTINEL-2_MSI_21LXG_NDVI_{second}.tif", np.ones((40, 100), dtype=np.int16))
    assert fractions(inspected(tmp_path)) == [(1, 0, 0), (0.5, 0, 0.5)]


def test_flagged_observations_are_those_that_have_a_value(tmp_path):
    """2 of 8 columns are cloudy; on the second date half of the rows have no value, of the cloudy ones too."""
    first, second = timeline(2, date(2020, 9, 1))
    write_sentinel(tmp_path, first, cloudy=2, B04=1000)
    write_sentinel(tmp_path, second, cloudy=2, B04=1000)
    layer = np.full((8, 8), 1000, dtype=np.uint16)
    layer[:4] = 0
    write_raster(tmp_path / f"T21LXG_{second:%Y%m%d}T140101_B04_10m.tif", layer, nodata=0)
    assert fractions(inspected(tmp_path)) == [(0.75, 0.25, 0), (0.375, 0.125, 0.5)]


def test_band_without_a_raster_is_absent_in_its_share(tmp_path):
    first, second = timeline(2, date(2020, 9, 1))
    write_sentinel(tmp_path, first, B04=1000, B08=3000)
    write_sentinel(tmp_path, second, B04=1000)
    inspection = inspected(tmp_path, fill_dates=True)
    assert fractions(inspection) == [(1, 0, 0), (0.5, 0, 0.5)]
    assert np.isnan(inspection.profile[1]).tolist() == [False, True]


def test_coarser_band_and_mask_are_seen_on_the_same_ground(tmp_path):
    day = date(2020, 9, 1)
    fine, coarse = np.full((400, 400), 1000, dtype=np.uint16), np.full((200, 200), 1000, dtype=np.uint16)
    coarse[:, :50] = 0
    write_raster(tmp_path / f"T21LXG_{day:%Y%m%d}T140101_B04_10m.tif", fine, nodata=0)
    write_raster(tmp_path / f"T21LXG_{day:%Y%m%d}T140101_B11_20m.tif", coarse, nodata=0, transform=COARSE)
    scl = np.full((200, 200), 4, dtype=np.uint8)
    scl[:100] = 9
    write_raster(tmp_path / f"T21LXG_{day:%Y%m%d}T140101_SCL_20m.tif", scl, transform=COARSE)
    inspection = inspected(tmp_path)
    assert fractions(inspection) == [(0.4375, 0.4375, 0.125)]
    assert "Resampled to the grid, as some of their rasters have other pixels: B11." in [
        *map(str, findings(inspection))
    ]


# The middle


def test_profile_is_the_pixel_in_the_middle_at_full_resolution(tmp_path):
    values = np.zeros((3, 2, 301, 401), dtype=np.int16)
    values[:, :, 150, 200] = [[1, 2], [3, -9999], [5, 6]]
    inspection = inspected(write_series_cube(tmp_path, values, bands=("EVI", "NDVI"), nodata=-9999, scale=0.5))
    np.testing.assert_array_equal(inspection.profile, np.float32([[0.5, 1], [1.5, np.nan], [2.5, 3]]))
    assert not inspection.profile_flagged.any()


def test_profile_keeps_flagged_values_and_says_so(tmp_path):
    first, second = timeline(2, date(2020, 9, 1))
    write_sentinel(tmp_path, first, cloudy=8, B04=9000)
    write_sentinel(tmp_path, second, cloudy=4, B04=1000)  # the pixel in the middle is in the fifth column
    inspection = inspected(tmp_path)
    assert inspection.profile[:, 0] == pytest.approx([0.9, 0.1])
    assert inspection.profile_flagged.tolist() == [True, False]


# Pictures


@pytest.mark.parametrize(
    ("bands", "shown"),
    [
        (("B02", "B03", "B04", "B08"), ("B04", "B03", "B02")),
        (("B04", "B08", "B11"), ("B11", "B08", "B04")),
        (("B05", "B04"), ("B04",)),
    ],
)
def test_pictures_show_colours_where_such_bands_are_there(tmp_path, bands, shown):
    write_sentinel(tmp_path, date(2020, 9, 1), **dict.fromkeys(bands, 1000))
    inspection = inspected(tmp_path)
    assert inspection.quicklook_bands == shown
    assert inspection.quicklooks[0].values.shape == (len(shown), 8, 8)


def test_pictures_are_few_and_evenly_chosen(tmp_path):
    values = np.ones((60, 1, 4, 4), dtype=np.int16)
    inspection = inspected(write_series_cube(tmp_path, values, days=timeline(60, step=5)))
    chosen = [quicklook.day for quicklook in inspection.quicklooks]
    assert len(chosen) == MOST_PICTURES
    assert (chosen[0], chosen[-1]) == (inspection.cube.timeline[0], inspection.cube.timeline[-1])
    steps = np.diff([day.toordinal() for day in chosen])
    assert set(steps) <= {10, 15}


# What is read


def test_large_rasters_are_read_decimated(tmp_path, decoded):
    path = write_raster(tmp_path / "NDVI_2020-09-01.tif", np.ones((700, 1400), dtype=np.int16), tiled=True)
    inspection = inspected(path)
    assert inspection.quicklooks[0].values.shape == (1, SIDE // 2, SIDE)
    assert sorted(decoded) == [1, SIDE * SIDE // 2]
    assert not inspection.in_pieces


def test_large_rasters_without_overviews_are_read_in_pieces(tmp_path, decoded, monkeypatch):
    monkeypatch.setattr(coarse_reader, "MOST_DECODED", 10_000)
    values = np.ones((2000, 3000), dtype=np.int16)
    values[:, :1500] = -1
    path = write_raster(tmp_path / "NDVI_2020-09-01.tif", values, nodata=-1, tiled=True)
    inspection = inspected(path)
    assert inspection.in_pieces
    assert fractions(inspection) == [(0.5, 0, 0.5)]
    assert inspection.quicklooks[0].values.shape == (1, SIDE, SIDE)
    assert sum(decoded) == PIECES**2 * (SIDE // PIECES + 2 * MARGIN) ** 2 + 1


def test_overviews_spare_the_pieces(tmp_path, monkeypatch):
    import rasterio

    monkeypatch.setattr(coarse_reader, "MOST_DECODED", 10_000)
    path = write_raster(tmp_path / "NDVI_2020-09-01.tif", np.ones((600, 600), dtype=np.int16), tiled=True)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4])
    with CubeOverviews(open_rasters(path)) as overviews:
        assert not overviews.in_pieces
        assert overviews.shape == (SIDE, SIDE)


def test_five_hundred_files_are_answered_with_few_pixels(tmp_path, decoded):
    values = np.ones((250, 2, 200, 200), dtype=np.int8)
    days = timeline(250, date(2000, 1, 1), 16)
    write_series_cube(tmp_path / "cube", values, bands=("EVI", "NDVI"), days=days)
    before = listing(tmp_path / "cube")
    result, page = report_of(tmp_path / "cube", tmp_path / "r.html")
    assert (result["dates"], result["missing"]) == (250, 0)
    assert sum(decoded) == 500 * (SIDE * SIDE + 1)
    assert page.count("<figure>") == MOST_PICTURES
    assert len(page) < 1_000_000
    assert listing(tmp_path / "cube") == before


# Steps


def test_even_steps_and_months_are_fine():
    assert describe_steps(timeline(10)) == []
    assert describe_steps([date(2021, month, 1) for month in range(1, 13)]) == []


def test_long_gap_is_named():
    days = [*timeline(5, date(2021, 1, 1), 10), *timeline(5, date(2021, 4, 1), 10)]
    assert list(map(str, describe_steps(days))) == [
        "Long gaps between dates, which are usually 10 days apart: 50 days from 2021-02-10 to 2021-04-01."
    ]


def test_uneven_steps_are_named():
    days = [date(2021, 1, 1) + timedelta(days=days) for days in (0, 10, 20, 35, 45)]
    assert list(map(str, describe_steps(days))) == ["The dates are unevenly spaced: 10 to 15 days apart, usually 10."]


def test_single_date_is_named():
    assert "one date only" in str(describe_steps(timeline(1))[0])


def test_dates_with_most_missing_are_named(tmp_path):
    values = np.ones((3, 1, 10, 10), dtype=np.int16)
    values[1, 0, :6] = -1
    values[2, 0, :5] = -1
    inspection = inspected(write_series_cube(tmp_path, values, nodata=-1))
    assert [*map(str, findings(inspection))] == ["More than half is missing on 2020-10-01 (60 %)."]


# The page


def test_page_is_one_file_that_fetches_nothing(tmp_path):
    write_sentinel(tmp_path / "cube", date(2020, 9, 1), B02=1000, B03=1000, B04=1000)
    write_sentinel(tmp_path / "cube", date(2020, 9, 11), B02=1000, B03=1000, B04=2000)
    _, page = report_of(tmp_path / "cube", tmp_path / "r.html")
    assert not re.search(r'(src|href)="(?!data:|#)', page)
    assert not re.search(r"url\((?!#)", page)
    assert "<script" not in page
    assert (page.count("data:image/png;base64,"), page.count("<svg")) == (2, 2)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cube", "r.html", "r_figures"]


def test_band_names_are_text_and_not_markup(tmp_path):
    write_raster(tmp_path / "2020-09-01.tif", np.ones((2, 4, 4), dtype=np.int16), names=("<b>x", "$y^"))
    _, page = report_of(tmp_path / "2020-09-01.tif", tmp_path / "r.html")
    assert "&lt;b&gt;x" in page
    assert "<b>x" not in page


def test_page_says_what_is_missing_and_what_was_guessed(tmp_path):
    write_sentinel(tmp_path / "cube", date(2022, 9, 1), cloudy=2, B04=3000, B08=3000)
    write_sentinel(tmp_path / "cube", date(2022, 9, 11), cloudy=6, B04=3000)
    feedback = RecordingFeedback()
    result, page = report_of(tmp_path / "cube", tmp_path / "r.html", feedback, fill_dates=True)
    assert len(feedback.warnings) == 2
    for words in (*feedback.warnings, "More than half is missing on 2022-09-11 (88 %).", "EPSG:32721", "8 × 8"):
        assert words in page, words
    rows = re.findall(r"<tr( class=\"poor\")?><td class=\"name\">(2022[-\d]+)</td>(.*?)</tr>", page)
    assert [(bool(poor), day) for poor, day, _ in rows] == [(False, "2022-09-01"), (True, "2022-09-11")]
    assert [re.sub("<[^>]+>", " ", cells).split() for *_, cells in rows] == [
        ["●", "●", "100", "%", "25", "%", "25", "%"],
        ["●", "–", "50", "%", "38", "%", "88", "%"],
    ]
    assert result["missing"] == pytest.approx((0.25 + 0.875) / 2)


def test_result_describes_the_cube(tmp_path):
    values = np.ones((3, 2, 5, 7), dtype=np.int16)
    write_series_cube(tmp_path / "cube", values, bands=("EVI", "NDVI"))
    result, page = report_of(tmp_path / "cube", tmp_path / "r.html")
    assert json.loads(json.dumps(result)) == {
        "report": str(tmp_path / "r.html"), "dates": 3, "bands": ["EVI", "NDVI"], "width": 7, "height": 5,
        "start_date": "2020-09-01", "end_date": "2020-10-31", "missing": 0.0,
    }  # fmt: skip
    assert "No warnings" in page


def test_cube_without_any_observation_has_a_page(tmp_path):
    values = np.full((2, 1, 5, 5), -1, dtype=np.int16)
    result, page = report_of(write_series_cube(tmp_path / "cube", values, nodata=-1), tmp_path / "r.html")
    assert result["missing"] == 1
    assert "More than half is missing on 2020-09-01 (100 %), 2020-10-01 (100 %)." in page


def test_crs_without_a_name_has_its_projections(tmp_path):
    sinusoidal = "+proj=sinu +lon_0=0 +R=6371007.181 +units=m +no_defs"
    write_raster(tmp_path / "NDVI_2020-09-01.tif", np.ones((4, 4), dtype=np.int16), crs=sinusoidal)
    _, page = report_of(tmp_path / "NDVI_2020-09-01.tif", tmp_path / "r.html")
    assert "unnamed (sinu)" in page
    assert '<th class="name">shows</th>' not in page


def test_tiles_of_a_date_are_counted(tmp_path):
    day = "2020-09-01"
    beside = Affine(10.0, 0.0, 620_080.0, 0.0, -10.0, 8_690_000.0)
    write_raster(tmp_path / "cube" / f"SENTINEL-2_MSI_21LXG_NDVI_{day}.tif", np.ones((8, 8), dtype=np.int16))
    write_raster(
        tmp_path / "cube" / f"SENTINEL-2_MSI_21LYG_NDVI_{day}.tif", np.ones((8, 8), dtype=np.int16), transform=beside
    )
    _, page = report_of(tmp_path / "cube", tmp_path / "r.html")
    assert '<td class="there">● 2</td>' in page


# Refusals


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_raster_without_georeference_is_refused(tmp_path):
    write_raster(
        tmp_path / "NDVI_2020-09-01.tif", np.ones((4, 4), dtype=np.int16), crs=None, transform=Affine.identity()
    )
    with pytest.raises(CubeError, match="has no georeference"):
        report_of(tmp_path, tmp_path / "r.html")
    assert not (tmp_path / "r.html").exists()


def test_cancel_leaves_nothing(tmp_path):
    values = np.ones((20, 1, 5, 5), dtype=np.int16)
    write_series_cube(tmp_path / "cube", values, days=timeline(20))
    with pytest.raises(Cancelled):
        report_of(tmp_path / "cube", tmp_path / "r.html", CancellingFeedback(30))
    assert [path.name for path in tmp_path.iterdir()] == ["cube"]
