import sqlite3
from datetime import date

import numpy as np
import pytest
from builders import TRANSFORM, UTM, RecordingFeedback, open_rasters, write_series_cube

from model.raster.grid import Grid
from model.raster.polygons import PolygonRule
from model.runtime.errors import SamplesError
from model.samples.extraction import extract_series, samples_at
from model.samples.fields import samples_from_fields
from model.samples.groups import groups_of
from model.samples.points import LocatedPoints, Points, check_labels

NAN = np.nan
WEST, NORTH = TRANSFORM.c, TRANSFORM.f


def labelled(*labels):
    return Points(tuple(range(11, 11 + len(labels))), labels=labels)


def refused(call, *arguments):
    with pytest.raises(SamplesError) as refusal:
        call(*arguments)
    assert "\n" not in refusal.value.sentence
    return refusal.value.sentence


# Labels


def test_good_labels_are_accepted():
    check_labels(labelled("a", "b", "a", "b"))


@pytest.mark.parametrize("label", ["", "  "])
def test_missing_labels_are_refused_with_their_ids(label):
    assert "2 samples have no label (feature ids 12, 14)" in refused(
        check_labels, labelled("a", label, "b", label, "a")
    )


def test_single_class_is_refused():
    assert "'a'" in refused(check_labels, labelled("a", "a", "a"))


def test_classes_with_one_sample_are_named():
    assert "Classes b, c have one sample only" in refused(check_labels, labelled("a", "c", "a", "b"))
    told = refused(check_labels, labelled("Água", "Água", "b", "b", "água"))
    assert "are written almost like others: 'Água' (2), 'água' (1)." in told
    many = [f"id {number}" for number in range(1218)]
    assert "1,218 classes have a single sample each; check that the class field" in refused(
        check_labels, labelled(*many)
    )


def test_very_many_classes_with_one_sample_ask_for_the_class_field():
    """A field with as many values as features is an easy mistake."""
    sentence = refused(check_labels, labelled(*(f"v{n:03d}" for n in range(1000))))
    assert "1,000 classes have a single sample each; check that the class field" in sentence


def test_empty_layer_is_refused():
    assert "no features" in refused(check_labels, Points(()))


# Where points lie


@pytest.fixture
def cube(tmp_path):
    """3 dates, 2 bands, 2 rows of 3 pixels; values 100 t + 10 b + pixel."""
    t, b, row, column = np.meshgrid(range(3), range(2), range(2), range(3), indexing="ij")
    values = (100 * t + 10 * b + 3 * row + column).astype(np.int16)
    values[:, 1, 1, 2] = -1
    values[1, 0, 0, 0] = -1
    return open_rasters(write_series_cube(tmp_path, values, bands=("B04", "B08"), nodata=-1))


def points_at(*positions, crs=UTM, labels=None):
    x, y = zip(*positions, strict=True) if positions else ((), ())
    return Points(
        tuple(range(1, len(positions) + 1)),
        x,
        y,
        crs,
        labels or ("a", "b") * (len(positions) // 2) + ("a",) * (len(positions) % 2),
    )


def test_pixels_stay_with_their_points(cube):
    located = LocatedPoints.on(
        points_at((WEST + 15, NORTH - 15), (WEST - 5, NORTH - 5), (WEST + 5, NORTH - 5)), cube.grid
    )
    assert (located.rows.tolist(), located.columns.tolist()) == ([1, -1, 0], [1, -1, 0])
    taken = located.take(np.array([2, 0, 2]))
    assert taken.ids == (3, 1, 3)
    assert (taken.rows.tolist(), taken.columns.tolist(), taken.inside.all()) == ([0, 1, 0], [0, 1, 0], True)


def samples_from(cube, points):
    return samples_at(points, cube, PolygonRule(), RecordingFeedback())[0]


def test_positions_are_worked_out_once(cube, monkeypatch):
    """Whatever follows takes the pixels that were found."""
    calls = []
    original = Grid.locate
    monkeypatch.setattr(Grid, "locate", lambda *arguments: calls.append(1) or original(*arguments))
    samples, positions = samples_at(points_at((WEST + 15, NORTH - 15)), cube, PolygonRule(), RecordingFeedback())
    assert groups_of(positions, "place", 0).tolist() == [0]
    assert (len(samples), len(calls)) == (1, 1)


def test_series_are_unfilled_and_missing_outside(cube):
    points = points_at((WEST + 15, NORTH - 15), (WEST + 5, NORTH - 5), (WEST - 5, NORTH - 5))
    series = extract_series(LocatedPoints.on(points, cube.grid), cube)
    np.testing.assert_array_equal(series[0], [[4, 14], [104, 114], [204, 214]])
    np.testing.assert_array_equal(series[1], [[0, 10], [NAN, 110], [200, 210]])
    assert np.isnan(series[2]).all()


def test_samples_from_a_cube_are_filled_by_date_and_keep_ids_and_labels(cube):
    samples = samples_from(cube, points_at((WEST + 15, NORTH - 15), (WEST + 5, NORTH - 5)))
    np.testing.assert_array_equal(samples.series[1], [[0, 10], [100, 110], [200, 210]])
    assert samples.ids.tolist() == [1, 2]
    assert samples.labels.tolist() == ["a", "b"]
    assert (samples.bands, samples.timeline, samples.days) == (("B04", "B08"), cube.timeline, (0.0, 30.0, 60.0))


def test_bands_are_in_the_order_asked_for(cube, tmp_path):
    turned = open_rasters(tmp_path, bands=("B08", "B04"))
    samples = samples_from(turned, points_at((WEST + 15, NORTH - 15)))
    np.testing.assert_array_equal(samples.series[0], [[14, 4], [114, 104], [214, 204]])


def test_points_outside_are_refused_with_their_ids(cube):
    points = points_at((WEST + 5, NORTH - 5), (WEST - 5, NORTH - 5), (WEST + 5, NORTH - 500))
    assert "2 samples lie outside the rasters (feature ids 2, 3)" in refused(samples_from, cube, points)


def test_all_points_outside_point_at_the_crs(cube):
    assert "CRS" in refused(samples_from, cube, points_at((WEST - 5, NORTH - 5)))


def test_pixel_without_observation_in_a_band_is_refused_with_its_ids(cube):
    points = points_at((WEST + 5, NORTH - 5), (WEST + 25, NORTH - 15))
    assert "1 sample has no valid observation in some band (feature id 2)" in refused(samples_from, cube, points)


def test_take_keeps_series_labels_and_ids_together(cube):
    samples = samples_from(cube, points_at((WEST + 5, NORTH - 5), (WEST + 15, NORTH - 5), (WEST + 25, NORTH - 5)))
    taken = samples.take(np.array([2, 0]))
    assert taken.ids.tolist() == [3, 1]
    assert taken.labels.tolist() == ["a", "a"]
    assert taken.series[:, 0, 0].tolist() == [2.0, 0.0]
    assert len(taken) == 2


# Series in fields


def carrying(fields, count=2):
    return Points(tuple(range(1, count + 1)), labels=("a", "b", "a", "b")[:count], fields=fields)


def test_positional_fields_with_start_and_end_date_are_spread_equally():
    fields = {f"NDVI{n}": [0.1 * n, 0.2] for n in (4, 1, 3, 2)}
    fields |= {"start_date": ["2013-09-14", "2010-09-14"], "end_date": ["2014-09-14", "2011-09-14"]}
    samples = samples_from_fields(carrying(fields), ())
    assert samples.bands == ("NDVI",)
    np.testing.assert_allclose(samples.series[0, :, 0], [0.1, 0.2, 0.3, 0.4])
    np.testing.assert_allclose(samples.days, [0, 365 / 3, 730 / 3, 365])
    assert samples.timeline == (date(2013, 9, 14), date(2014, 1, 14), date(2014, 5, 15), date(2014, 9, 14))


def test_length_of_the_timeline_is_the_median_over_samples():
    fields = {f"NDVI{n}": [0.1, 0.2, 0.3] for n in (1, 2, 3)}
    fields |= {"start_date": ["2013-01-01"] * 3, "end_date": ["2013-01-11", "2013-01-21", "2013-12-31"]}
    assert samples_from_fields(carrying(fields, 3), ()).days == (0.0, 10.0, 20.0)


def test_positional_fields_without_dates_have_positions():
    samples = samples_from_fields(carrying({f"NDVI{n}": [0.1 * n, None if n == 2 else 0.4] for n in (1, 2, 3)}), ())
    assert (samples.timeline, samples.days) == ((), (0.0, 1.0, 2.0))
    np.testing.assert_allclose(samples.series[1, :, 0], 0.4)


def test_dated_fields_give_the_timeline_and_are_ordered_by_it():
    fields = {"NDVI_20130930": [0.3, 0.1], "NDVI_20130914": [0.1, 0.5], "NDVI_20131016": [0.2, 0.9]}
    samples = samples_from_fields(carrying(fields), ())
    assert samples.timeline == (date(2013, 9, 14), date(2013, 9, 30), date(2013, 10, 16))
    assert samples.days == (0.0, 16.0, 32.0)
    np.testing.assert_allclose(samples.series[0, :, 0], [0.1, 0.3, 0.2])


def test_gaps_in_dated_fields_are_filled_by_date():
    fields = {"X_20200101": [0.0, 1.0], "X_20200111": [None, 1.0], "X_20200210": [4.0, 1.0]}
    np.testing.assert_allclose(samples_from_fields(carrying(fields), ()).series[0, :, 0], [0.0, 1.0, 4.0])


def test_null_nan_and_values_outside_the_valid_range_are_missing():
    fields = {
        "NDVI1": [0.0, 0.2], "NDVI2": [None, NAN], "NDVI3": [0.2, 0.2], "NDVI4": [-0.3, -0.2], "NDVI5": [0.4, 1.0],
        "NDVI6": [1.01, 0.5],
    }  # fmt: skip
    series = samples_from_fields(carrying(fields), ()).series[:, :, 0]
    np.testing.assert_allclose(series[0], [0.0, 0.1, 0.2, 0.3, 0.4, 0.4])
    np.testing.assert_allclose(series[1], [0.2, 0.2, 0.2, -0.2, 1.0, 0.5])


def test_bands_other_than_vegetation_indices_have_no_range():
    fields = {"B4_1": [-5.0, 1.0], "B4_2": [0.0, 1.0], "B4_3": [7.0, 1.0]}
    np.testing.assert_allclose(samples_from_fields(carrying(fields), ()).series[0, :, 0], [-5.0, 0.0, 7.0])


def two_bands():
    return {f"{band}{n}": [value + n / 100, value] for band, value in (("NDVI", 0.5), ("EVI", 0.1)) for n in (1, 2, 3)}


def test_bands_in_fields_are_in_the_order_of_their_names_or_as_asked_for():
    assert samples_from_fields(carrying(two_bands()), ()).bands == ("EVI", "NDVI")
    samples = samples_from_fields(carrying(two_bands()), ("NDVI", "EVI"))
    assert samples.bands == ("NDVI", "EVI")
    np.testing.assert_allclose(samples.series[0], [[0.51, 0.11], [0.52, 0.12], [0.53, 0.13]])


def test_band_that_no_field_carries_is_refused_with_the_ones_there_are():
    assert "no series of band NIR; they have EVI, NDVI" in refused(samples_from_fields, carrying(two_bands()), ("NIR",))


def test_bands_of_unequal_length_are_refused():
    fields = two_bands() | {"EVI4": [0.1, 0.1]}
    assert "EVI 4, NDVI 3" in refused(samples_from_fields, carrying(fields), ())


def test_points_without_series_and_rasters_are_refused():
    assert "no rasters" in refused(samples_from_fields, carrying({"name": ["x", "y"]}), ())
    assert "no rasters" in refused(samples_from_fields, Points((1, 2), labels=("a", "b")), ())


def test_sample_without_valid_value_is_refused_with_its_id():
    fields = {f"NDVI{n}": [0.3, -0.3] for n in (1, 2, 3)}
    assert "(feature id 2)" in refused(samples_from_fields, carrying(fields), ())


def test_text_in_a_series_is_refused_with_field_and_id():
    fields = {f"NDVI{n}": [0.3, "NA" if n == 2 else 0.2] for n in (1, 2, 3)}
    sentence = refused(samples_from_fields, carrying(fields), ())
    assert "NDVI2" in sentence
    assert "'NA'" in sentence


@pytest.mark.parametrize("wrong", ["14/09/2013", 2013.0])
def test_unreadable_start_date_is_refused(wrong):
    fields = {f"NDVI{n}": [0.3, 0.2] for n in (1, 2, 3)} | {"start_date": [wrong] * 2, "end_date": ["2014-09-14"] * 2}
    sentence = refused(samples_from_fields, carrying(fields), ())
    assert str(wrong) in sentence
    assert "YYYY-MM-DD" in sentence


def read_gpkg(path, table, fields):
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as connection:
        names = ["fid", "label", *fields]
        rows = connection.execute(f'SELECT {", ".join(names)} FROM "{table}" ORDER BY fid').fetchall()
    columns = dict(zip(names, zip(*rows, strict=True), strict=True))
    return Points(columns["fid"], labels=columns["label"], fields={name: columns[name] for name in fields})


def test_real_samples_are_read_from_their_fields(real_data):
    fields = [*(f"NDVI{n}" for n in range(1, 13)), "start_date", "end_date"]
    points = read_gpkg(real_data / "samples_modis_ndvi.gpkg", "samples_modis_ndvi", fields)
    check_labels(points)
    samples = samples_from_fields(points, ())
    assert samples.series.shape == (1218, 12, 1)
    assert np.isfinite(samples.series).all()
    assert dict(zip(*np.unique(samples.labels, return_counts=True), strict=True)) == {
        "Cerrado": 379, "Forest": 131, "Pasture": 344, "Soy_Corn": 364,
    }  # fmt: skip
    assert samples.days[-1] in range(340, 370)


def test_fill_values_of_the_cerrado_samples_are_missing(real_data):
    fields = [f"{band}{n}" for band in ("NDVI", "EVI") for n in range(1, 24)]
    points = read_gpkg(real_data / "cerrado_2classes.gpkg", "cerrado_2classes", fields)
    raw = np.array([points.fields[name] for name in fields])
    assert (raw < -0.2).sum() == 2 * 57
    samples = samples_from_fields(points, ("EVI", "NDVI"))
    assert samples.series.shape == (746, 23, 2)
    assert samples.series.min() >= -0.2


def test_date_that_two_fields_of_a_band_carry_is_refused():
    fields = {"NDVI_20200101": [0.1, 0.2], "NDVI_2020-01-01": [0.1, 0.2], "NDVI_20200201": [0.3, 0.4]}
    sentence = refused(samples_from_fields, carrying(fields), ())
    assert "NDVI_20200101" in sentence
    assert "NDVI_2020-01-01" in sentence


def test_field_with_fewer_values_than_samples_is_refused():
    fields = {f"NDVI{n}": [0.3] if n == 2 else [0.3, 0.2] for n in (1, 2, 3)}
    assert "NDVI2 has 1 values for 2 samples" in refused(samples_from_fields, carrying(fields), ())


def test_fill_value_of_bands_is_told_where_only_an_index_of_them_is_used(tmp_path):
    """(-9999 - -9999) / (-9999 + -9999) is 0, an index like any other."""
    values = np.random.default_rng(3).integers(300, 5000, (6, 2, 8, 8)).astype(np.int16)
    values[2:4, :, :5] = -9999
    cube = open_rasters(write_series_cube(tmp_path, values, ("red", "nir")), bands=("NDVI",))
    x, y = np.meshgrid(WEST + 5 + 10 * np.arange(8), NORTH - 5 - 10 * np.arange(8))
    labels = ("a", "b") * 32
    points = Points(tuple(range(64)), tuple(x.ravel()), tuple(y.ravel()), UTM, labels)
    feedback = RecordingFeedback()
    samples_at(points, cube, PolygonRule(), feedback)
    assert any("The number -9999 stands in nir, red" in warning for warning in feedback.warnings), feedback.warnings
