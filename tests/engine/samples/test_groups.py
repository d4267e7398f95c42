"""Which samples lie together."""

import numpy as np
import pytest
from builders import TRANSFORM, open_rasters, write_series_cube
from rasterio.warp import transform

from model.runtime.errors import JobError, SamplesError
from model.samples.groups import groups_of
from model.samples.points import LocatedPoints, Points


def points_at(*positions, crs="EPSG:4326", first=100):
    x, y = zip(*positions, strict=True)
    return Points(tuple(range(first, first + len(positions))), x, y, crs, ("a",) * len(positions))


@pytest.fixture(scope="module")
def cube(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cube")
    return open_rasters(write_series_cube(folder, np.ones((2, 1, 6, 8), np.int16)))


def test_nothing_is_grouped_unless_asked_for():
    assert groups_of(points_at((0, 0), (0, 0)), "none", 0) is None


def test_place_is_a_pixel_where_there_is_a_cube(cube):
    """Corners of a pixel belong to it, its neighbours do not."""
    left, top = TRANSFORM @ (3, 2)
    positions = [(left + 0.1, top - 0.1), (left + 9.9, top - 9.9), (left + 10.1, top - 5), (left + 5, top - 10.1)]
    groups = groups_of(LocatedPoints.on(points_at(*positions, crs="EPSG:32721"), cube.grid), "place", 0)
    assert groups[0] == groups[1]
    assert len(set(groups.tolist())) == 3


def test_place_is_a_pixel_whatever_the_points_crs(cube):
    left, top = TRANSFORM @ (3, 2)
    longitude, latitude = transform("EPSG:32721", "EPSG:4326", [left + 1, left + 9, left + 11], [top - 5] * 3)
    groups = groups_of(LocatedPoints.on(points_at(*zip(longitude, latitude, strict=True)), cube.grid), "place", 0)
    assert groups[0] == groups[1] != groups[2]


def test_place_is_a_position_where_there_is_no_cube():
    positions = [(-55.5, -11.5), (-55.5 + 2e-7, -11.5), (-55.49999, -11.5), (-55.5, -11.50001)]
    groups = groups_of(points_at(*positions), "place", 0)
    assert groups[0] == groups[1]
    assert len(set(groups.tolist())) == 3


def test_place_is_the_same_on_both_sides_of_nought():
    groups = groups_of(points_at((-1e-9, 0.0), (1e-9, -0.0), (0.0, 1e-9)), "place", 0)
    assert len(set(groups.tolist())) == 1


@pytest.mark.parametrize("latitude", [0.0, -11.5, 60.0])
def test_blocks_are_squares_of_an_equal_area_map(latitude):
    """On a map that stretches nowhere in area: counted in its metres."""
    (x,), (y,) = transform("EPSG:4326", "EPSG:6933", [-55.5], [latitude])
    left, bottom = np.floor([x / 1e4, y / 1e4]) * 1e4
    steps = [(500, 500), (9_500, 500), (500, 9_500), (9_500, 9_500), (11_500, 500), (500, 11_500)]
    positions = zip(  # noqa: B905
        *transform("EPSG:6933", "EPSG:4326", *zip(*((left + e, bottom + n) for e, n in steps), strict=True))
    )
    groups = groups_of(points_at(*positions), "blocks", 10_000)
    assert len(set(groups[:4].tolist())) == 1
    assert len({groups[0], groups[4], groups[5]}) == 3


def test_points_further_apart_than_a_blocks_diagonal_are_never_together():
    """Near the equator, where a degree of longitude is 111 km."""
    generator = np.random.default_rng(0)
    for longitude in generator.uniform(-60, -50, 20):
        groups = groups_of(points_at((longitude, 0.1), (longitude + 0.13, 0.1)), "blocks", 10_000)
        assert groups[0] != groups[1]


@pytest.mark.parametrize("group_by", ["place", "blocks"])
def test_sample_without_geometry_is_refused_by_its_id(group_by):
    points = points_at((-55.5, -11.5), (None, None), (-55.4, -11.5))
    with pytest.raises(SamplesError, match=r"no place \(feature ids 101\).*group_by none"):
        groups_of(points, group_by, 1000)


@pytest.mark.parametrize("group_by", ["place", "blocks"])
def test_layer_without_crs_is_refused(group_by):
    with pytest.raises(SamplesError, match="no coordinate reference system"):
        groups_of(points_at((1, 2), (3, 4), crs=""), group_by, 1000)


@pytest.mark.parametrize("group_by", ["place", "blocks"])
def test_unknown_crs_is_refused(group_by):
    with pytest.raises(SamplesError, match="is not understood"):
        groups_of(points_at((1, 2), crs="nonsense"), group_by, 1000)


def test_place_outside_the_world_is_refused_by_its_id():
    points = points_at((620_000, 8_690_000), (1e9, 1e9), crs="EPSG:32721")
    with pytest.raises(SamplesError, match="feature ids 101"):
        groups_of(points, "blocks", 1000)


def test_points_without_coordinates_are_refused():
    with pytest.raises(SamplesError, match="feature ids 1, 2"):
        groups_of(Points((1, 2), (None, None), (None, None), "EPSG:4326"), "place", 0)


def test_block_without_a_size_is_refused():
    with pytest.raises(JobError, match="block_size is 0"):
        groups_of(points_at((1, 2)), "blocks", 0)
