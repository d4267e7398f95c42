"""Polygons as samples, on pixels worked out by hand."""

from dataclasses import replace

import numpy as np
import pytest
from affine import Affine
from builders import TRANSFORM, UTM, RecordingFeedback, box, open_rasters, ring, write_series_cube
from rasterio.warp import transform_geom

import model.raster.polygons
import model.samples.extraction
from model.cube.reader import CubeReader
from model.raster.grid import Grid
from model.raster.polygons import PolygonRule, draw_pixels, in_pixels, pixels_of, polygon_of_geojson
from model.runtime.errors import SamplesError
from model.samples.extraction import drop_duplicates, mean_series, place_polygons, samples_at
from model.samples.groups import groups_of
from model.samples.points import LocatedPoints, Points
from model.samples.splits import split_by_class

NAN = np.nan
WEST, NORTH = TRANSFORM.c, TRANSFORM.f
GRID = Grid(UTM, tuple(TRANSFORM)[:6], 6, 5)
ALL, MEAN = PolygonRule(most=1000), PolygonRule(mean=True)


def area(*rings):
    return polygon_of_geojson({"type": "Polygon", "coordinates": list(rings)})


def multi(*parts):
    return polygon_of_geojson({"type": "MultiPolygon", "coordinates": [list(part) for part in parts]})


def pixels(polygon, crs=UTM, grid=GRID):
    """Pixels of a polygon as a set of (row, column)."""
    found = [
        (int(row), int(column))
        for rows, columns in pixels_of(in_pixels([polygon], crs, grid)[0], grid)
        for row, column in zip(rows, columns, strict=True)
    ]
    assert len(found) == len(set(found))
    return set(found)


def block(rows, columns):
    return {(row, column) for row in rows for column in columns}


def layer(*polygons, labels=None, ids=None, x=None, y=None, crs=UTM):
    count = len(polygons)
    middles = [(None, None) if p is None else tuple(p[0][0].mean(axis=0)) for p in polygons]
    return Points(
        ids or tuple(range(1, count + 1)),
        x or tuple(middle[0] for middle in middles),
        y or tuple(middle[1] for middle in middles),
        crs,
        labels or tuple("ab"[n % 2] for n in range(count)),
        polygons=polygons,
    )


def points_at(*positions, labels):
    """Points at the middle of pixels (row, column)."""
    x = tuple(WEST + 10 * column + 5 for _, column in positions)
    y = tuple(NORTH - 10 * row - 5 for row, _ in positions)
    return Points(tuple(range(1, len(positions) + 1)), x, y, UTM, tuple(labels))


@pytest.fixture
def cube(tmp_path):
    """2 dates, 1 band, 5 rows of 6 pixels; values 100 t + 10 row + column, pixel (4, 5) never seen."""
    t, _, row, column = np.meshgrid(range(2), range(1), range(5), range(6), indexing="ij")
    values = (100 * t + 10 * row + column).astype(np.int16)
    values[0, 0, 1, 1] = -1
    values[:, 0, 4, 5] = -1
    return open_rasters(write_series_cube(tmp_path, values, nodata=-1))


# Which pixels


@pytest.mark.parametrize(
    ("polygon", "expected"),
    [
        pytest.param(area(box(1, 1, 3, 3)), block((1, 2), (1, 2)), id="whole pixels"),
        pytest.param(area(box(1.4, 1.4, 2.6, 2.6)), block((1, 2), (1, 2)), id="all centres, not all of the pixels"),
        pytest.param(area(box(1.6, 1.6, 3.4, 2.6)), {(2, 2)}, id="touched pixels do not count"),
        pytest.param(area(box(1.6, 1.6, 2.4, 2.4)), set(), id="no centre"),
        pytest.param(
            area(ring((0, 0), (3.9, 0), (0, 3.9))), {(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 0)}, id="triangle"
        ),
        pytest.param(
            area(box(0, 0, 5, 5), box(1, 1, 4, 4)), block(range(5), range(5)) - block((1, 2, 3), (1, 2, 3)), id="hole"
        ),
        pytest.param(area(box(-3, -3, 1, 2)), {(0, 0), (1, 0)}, id="left and above the raster"),
        pytest.param(area(box(4.9, 3.9, 99, 99)), {(4, 5)}, id="right and below the raster"),
        pytest.param(area(box(-9, -9, 99, 99)), block(range(5), range(6)), id="around the raster"),
        pytest.param(area(box(7, 0, 9, 5)), set(), id="beside the raster"),
        pytest.param(multi([box(0, 0, 1, 1)], [box(4, 3, 6, 4)]), {(0, 0), (3, 4), (3, 5)}, id="two parts"),
        pytest.param(multi([box(0, 0, 2, 1)], [box(1, 0, 3, 1)]), block((0,), (0, 1, 2)), id="parts that overlap"),
    ],
)
def test_pixels_whose_centres_lie_inside(polygon, expected, monkeypatch):
    assert pixels(polygon) == expected
    monkeypatch.setattr(model.raster.polygons, "TILE", 2)
    assert pixels(polygon) == expected


def test_pixels_on_a_turned_grid():
    turned = Affine.translation(WEST, NORTH) @ Affine.rotation(30) @ Affine.scale(10, -10)
    grid = Grid(UTM, tuple(turned)[:6], 6, 5)
    corners = [turned @ corner for corner in ((1, 1), (3, 1), (3, 4), (1, 4), (1, 1))]
    assert pixels(area([list(corner) for corner in corners]), grid=grid) == block((1, 2, 3), (1, 2))


def test_pixels_of_a_polygon_in_longitude_and_latitude():
    there = transform_geom(UTM, "EPSG:4326", {"type": "Polygon", "coordinates": [box(0.8, 0.8, 3.2, 4.2)]})
    assert pixels(polygon_of_geojson(there), "EPSG:4326") == block((1, 2, 3), (1, 2))


def test_straight_edges_become_curves_in_another_crs():
    """A parallel of 6 degrees bends by kilometres on a UTM grid; GDAL transforms the corners alone."""
    west, east, south, north = -60.0, -54.0, -50.0, -49.9
    coordinates = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    polygon = polygon_of_geojson({"type": "Polygon", "coordinates": [coordinates]})
    many = np.linspace(0, 1, 2001)
    edges = [(west + many * 6, many * 0 + south), (east - many * 6, many * 0 + north)]
    fine = [[x, y] for edge in edges for x, y in zip(*edge, strict=True)]
    exact = transform_geom("EPSG:4326", "EPSG:32721", {"type": "Polygon", "coordinates": [[*fine, fine[0]]]})
    grid = Grid("EPSG:32721", (100.0, 0.0, 200_000.0, 0.0, -100.0, 5_000_000.0), 6000, 8000)
    found = pixels(polygon, "EPSG:4326", grid)
    expected = pixels(polygon_of_geojson(exact), "EPSG:32721", grid)
    assert len(expected) > 100_000
    assert len(found ^ expected) < 1e-4 * len(expected)


def test_a_polygon_no_projection_knows_has_no_pixels():
    polygon = polygon_of_geojson({"type": "Polygon", "coordinates": [[[0, 0], [900, 0], [900, 99], [0, 99], [0, 0]]]})
    assert pixels(polygon, "EPSG:4326") == set()


# The draw


def test_the_draw_is_seeded_and_does_not_depend_on_other_polygons():
    (polygon,) = in_pixels([area(box(0, 0, 6, 5))], UTM, GRID)
    first, again, other_seed, other_feature = (
        list(zip(*draw_pixels(polygon, GRID, PolygonRule(7, seed=seed), number), strict=True))
        for seed, number in ((3, 8), (3, 8), (4, 8), (3, 9))
    )
    assert first == again == sorted(set(first))
    assert len(first) == 7
    assert first != other_seed
    assert first != other_feature


def test_a_small_polygon_gives_all_its_pixels():
    (polygon,) = in_pixels([area(box(1, 1, 3, 3))], UTM, GRID)
    rows, columns = draw_pixels(polygon, GRID, PolygonRule(10), -2)
    assert list(zip(rows, columns, strict=True)) == sorted(block((1, 2), (1, 2)))


def test_every_pixel_is_drawn_equally_often():
    (polygon,) = in_pixels([area(box(0, 0, 6, 5))], UTM, GRID)
    counts = np.zeros((5, 6))
    for number in range(3000):
        counts[draw_pixels(polygon, GRID, PolygonRule(6), number)] += 1
    assert counts.sum() == 18_000
    assert 500 < counts.min() <= counts.max() < 700  # 600 expected, standard deviation 22


# Samples


def test_samples_lie_in_the_middle_of_pixels_and_keep_ids_and_labels(cube):
    feedback = RecordingFeedback()
    points = layer(area(box(0, 0, 2, 1)), None, area(box(3, 2, 4, 4)), labels=("a", "b", "c"), ids=(7, 8, 9))
    placed = place_polygons(points, cube, ALL, feedback)
    assert placed.ids == (7, 7, 8, 9, 9)
    assert placed.labels == ("a", "a", "b", "c", "c")
    assert placed.polygons == ()
    assert [(x, y) for x, y in zip(placed.x, placed.y, strict=True) if x is not None] == [
        (WEST + 5, NORTH - 5),
        (WEST + 15, NORTH - 5),
        (WEST + 35, NORTH - 25),
        (WEST + 35, NORTH - 35),
    ]
    assert "2 polygons give 4 samples." in feedback.log_text


def test_positions_are_reported_in_the_layers_own_crs(cube):
    there = transform_geom(UTM, "EPSG:4326", {"type": "Polygon", "coordinates": [box(2, 2, 4, 3)]})
    samples, positions = samples_at(layer(polygon_of_geojson(there), crs="EPSG:4326"), cube, ALL, RecordingFeedback())
    assert positions.crs == "EPSG:4326"
    assert all(-56 < x < -55 for x in positions.x)
    np.testing.assert_array_equal(samples.series[:, 0, 0], [22, 23])


def test_a_polygon_without_a_centre_takes_the_pixel_of_a_point_on_it(cube):
    feedback = RecordingFeedback()
    small = area(box(3.6, 2.6, 3.9, 2.9))
    points = layer(area(box(0, 0, 1, 1)), small, x=(WEST + 5, WEST + 37), y=(NORTH - 5, NORTH - 27))
    for rule in (ALL, MEAN):
        samples, positions = samples_at(points, cube, rule, feedback)
        np.testing.assert_array_equal(samples.series[:, :, 0], [[0, 100], [23, 123]])
        assert positions.x[1] == WEST + 37
    assert "1 polygon holds no centre of a pixel (feature id 2)" in feedback.log_text


def test_mean_over_valid_observations_of_each_date(cube):
    """Pixels (0,0) (0,1) (1,0) (1,1), the last missing on the first date."""
    samples, positions = samples_at(layer(area(box(0, 0, 2, 2))), cube, MEAN, RecordingFeedback())
    np.testing.assert_allclose(samples.series[0, :, 0], [(0 + 1 + 10) / 3, 100 + (0 + 1 + 10 + 11) / 4])
    assert (positions.x, positions.y) == ((WEST + 10,), (NORTH - 10,))


def test_means_do_not_depend_on_how_many_pixels_are_read_together(cube, monkeypatch):
    polygons = [area(box(0, 0, 6, 5)), area(box(2, 2, 3, 3)), area(box(9, 9, 10, 10)), area(box(1, 1, 5, 4))]
    with CubeReader(cube) as reader:
        whole = mean_series(polygons, UTM, reader)
        monkeypatch.setattr(model.raster.polygons, "TILE", 4)
        monkeypatch.setattr(model.samples.extraction, "MOST_VALUES", 14)
        np.testing.assert_allclose(mean_series(polygons, UTM, reader), whole)
    np.testing.assert_array_equal(whole[1, :, 0], [22, 122])
    assert np.isnan(whole[2]).all()


@pytest.mark.parametrize("rule", [ALL, MEAN], ids=["pixels", "mean"])
def test_polygons_outside_are_refused_with_their_ids(cube, rule):
    inside, outside = area(box(0, 0, 2, 2)), area(box(20, 20, 30, 30))
    partly = area(box(-30, -30, 1, 1))
    with pytest.raises(SamplesError) as refusal:
        samples_at(layer(inside, outside, partly, outside, ids=(4, 5, 6, 7)), cube, rule, RecordingFeedback())
    assert "2 samples lie outside the rasters (feature ids 5, 7)" in refusal.value.sentence


def test_pixels_without_observations_are_left_out_while_a_polygon_has_others(cube):
    feedback = RecordingFeedback()
    samples, positions = samples_at(layer(area(box(4, 4, 6, 5))), cube, ALL, feedback)
    assert samples.series[:, 0, 0].tolist() == [44]
    assert positions.x == (WEST + 45,)
    assert "1 pixel of polygons has no or too few valid observations and is left out" in feedback.log_text
    with pytest.raises(SamplesError, match=r"no valid observation in some band \(feature id 1\)"):
        samples_at(layer(area(box(5, 4, 6, 5))), cube, ALL, feedback)


def test_samples_without_a_crs_are_refused_by_their_name(cube):
    for points in (layer(area(box(0, 0, 2, 2)), crs=""), replace(points_at((0, 0), labels="a"), crs="")):
        with pytest.raises(SamplesError, match="^The layer of samples has no coordinate reference system"):
            samples_at(points, cube, ALL, RecordingFeedback())


# The same pixel


def test_points_of_one_pixel_and_label_are_counted_once(cube):
    feedback = RecordingFeedback()
    points = points_at((0, 0), (0, 0), (0, 1), (0, 0), (2, 2), labels="aabaa")
    samples, positions = samples_at(points, cube, ALL, feedback)
    assert samples.ids.tolist() == list(positions.ids) == [1, 3, 5]
    assert "2 samples share a pixel with another of the same label and are counted once." in feedback.log_text
    assert feedback.warnings == []


def test_points_of_one_pixel_with_different_labels_are_kept_and_named(cube):
    feedback = RecordingFeedback()
    points = points_at((0, 0), (0, 0), (0, 1), (0, 0), (2, 2), (2, 2), labels="abaaxy")
    assert drop_duplicates(LocatedPoints.on(points, cube.grid), feedback).ids == (1, 2, 3, 5, 6)
    (warning,) = feedback.warnings
    assert "2 pixels have samples with different labels (feature ids 1 and 2; 5 and 6). All are kept" in warning


def test_only_ten_pairs_are_named(cube):
    positions = [(row, column) for row in range(2) for column in range(6) for _ in "ab"]
    feedback = RecordingFeedback()
    drop_duplicates(LocatedPoints.on(points_at(*positions, labels="ab" * 12), cube.grid), feedback)
    assert "19 and 20; and 2 more). All" in feedback.warnings[0]


def test_points_outside_are_not_counted_together(cube):
    points = LocatedPoints.on(points_at((-5, 0), (-5, 0), labels="aa"), cube.grid)
    assert drop_duplicates(points, RecordingFeedback()) is points


def test_overlapping_polygons_share_pixels_but_not_means(cube):
    points = layer(area(box(0, 0, 2, 2)), area(box(1, 1, 3, 3)), labels=("a", "a"))
    pixels, _ = samples_at(points, cube, ALL, RecordingFeedback())
    assert pixels.ids.tolist() == [1] * 4 + [2] * 3
    means, _ = samples_at(layer(*points.polygons[:1] * 2, labels=("a", "a")), cube, MEAN, RecordingFeedback())
    assert means.ids.tolist() == [1, 2]


# Kept together


def test_grouping_by_place_keeps_polygons_together(cube):
    """Features 1 and 2 meet in a pixel, 3 stands alone."""
    points = layer(area(box(0, 0, 2, 1)), area(box(1, 0, 3, 1)), area(box(0, 3, 3, 4)), labels=("a", "b", "a"))
    _, positions = samples_at(points, cube, ALL, RecordingFeedback())
    assert positions.ids == (1, 1, 2, 2, 3, 3, 3)
    groups = groups_of(positions, "place", 1.0).tolist()
    assert len(set(groups[:4])) == len(set(groups[4:])) == 1
    assert groups[0] != groups[4]
    blocks = groups_of(positions, "blocks", 1.0).tolist()
    assert [len(set(blocks[:2])), len(set(blocks[2:4])), len(set(blocks[4:]))] == [1, 1, 1]


def test_the_validation_share_takes_whole_polygons():
    classes = np.repeat([0, 1, 2], [50, 50, 8])
    features = np.concatenate([np.repeat(np.arange(10), 5), np.repeat([20, 21, 22], [2, 3, 45]), np.full(8, 30)])
    training, validation = split_by_class(classes, 0.2, 1, features)
    shared = set(features[training]) & set(features[validation])
    assert shared == {30}  # the only polygon of its class
    assert np.bincount(classes[validation]).tolist()[0] == 10
    assert np.bincount(classes[validation]).tolist()[1] == 5  # the two small ones
    assert np.bincount(classes[validation]).tolist()[2] == 1
    assert sorted([*training, *validation]) == list(range(108))


def test_the_validation_share_of_single_samples_is_as_ever():
    classes = np.arange(60) % 3
    for seed in range(5):
        for one, other in zip(
            split_by_class(classes, 0.2, seed), split_by_class(classes, 0.2, seed, np.arange(60) * 7), strict=True
        ):
            np.testing.assert_array_equal(one, other)
