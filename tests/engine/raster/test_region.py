import numpy as np
import pytest
import rasterio
import rasterio.warp
from affine import Affine
from builders import TRANSFORM, UTM
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from model.raster.grid import Grid, turns_of
from model.raster.region import Extent, area_of, full_grid
from model.runtime.errors import CubeError, JobError

GRID = Grid(rasterio.CRS.from_string(UTM).to_wkt(), tuple(TRANSFORM)[:6], 50, 40)


def bounds_of(columns, rows):
    """Left, bottom, right, top of pixels from–to."""
    left, top = TRANSFORM @ (columns[0], rows[0])
    right, bottom = TRANSFORM @ (columns[1], rows[1])
    return left, bottom, right, top


def square(columns, rows):
    left, bottom, right, top = bounds_of(columns, rows)
    ring = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]
    return {"type": "Polygon", "coordinates": [ring]}


def polygon_in_degrees(columns, rows):
    (ring,) = square(columns, rows)["coordinates"]
    x, y = rasterio.warp.transform(UTM, "EPSG:4326", *zip(*ring, strict=True))
    return {"type": "Polygon", "coordinates": [[*zip(x, y, strict=True)]]}


def mask_of(area):
    return area.mask(Window(0, 0, GRID.width, GRID.height))


def box(columns, rows):
    inside = np.zeros((GRID.height, GRID.width), bool)
    inside[rows[0] : rows[1], columns[0] : columns[1]] = True
    return inside


def test_everything_is_chosen_by_default():
    assert mask_of(area_of(GRID, None, [], "")).all()
    assert mask_of(full_grid(GRID)).all()


def test_extent_takes_the_pixels_whose_centres_it_holds():
    area = area_of(GRID, Extent(*bounds_of((10.4, 20.6), (5.6, 9.4)), UTM), [], "")
    np.testing.assert_array_equal(mask_of(area), box((10, 21), (6, 9)))


def test_of_a_large_extent_the_pixels_in_the_middle_can_be_taken():
    middle = area_of(GRID, Extent(*bounds_of((10, 30), (5, 25)), UTM, 8), [], "")
    np.testing.assert_array_equal(mask_of(middle), box((16, 24), (11, 19)))
    narrow = area_of(GRID, Extent(*bounds_of((10, 30), (5, 9)), UTM, 8), [], "")
    np.testing.assert_array_equal(mask_of(narrow), box((16, 24), (5, 9)))
    beyond = area_of(GRID, Extent(*bounds_of((-14, 14), (-8, 8)), UTM, 8), [], "")
    np.testing.assert_array_equal(mask_of(beyond), box((0, 4), (0, 4)))


def test_extent_in_another_crs():
    degrees = transform_bounds(UTM, "EPSG:4326", *bounds_of((10.4, 20.6), (5.6, 9.4)))
    found = mask_of(area_of(GRID, Extent(*degrees, "EPSG:4326"), [], ""))
    assert found[box((10, 21), (6, 9))].all()
    assert found.sum() <= 12 * 5


def test_extent_and_region_without_a_crs_are_refused_by_their_names():
    with pytest.raises(JobError, match="^The extent has no coordinate reference system"):
        area_of(GRID, Extent(*bounds_of((10, 20), (5, 9)), ""), [], "")
    with pytest.raises(JobError, match="^The region of interest has no coordinate reference system"):
        area_of(GRID, None, [square((10, 20), (5, 9))], "")


def test_turned_grid_takes_the_box_around_the_extent():
    turned = Grid(GRID.crs, tuple(TRANSFORM @ Affine.rotation(30))[:6], 50, 40)
    centre = turned.affine @ (25, 20)
    area = area_of(turned, Extent(centre[0] - 50, centre[1] - 50, centre[0] + 50, centre[1] + 50, UTM), [], "")
    assert area.mask(Window(0, 0, 50, 40))[20, 25]


def test_polygons_take_the_pixels_whose_centres_they_hold_and_their_union():
    area = area_of(GRID, None, [square((10, 20), (5, 9)), square((15, 30), (7, 12))], UTM)
    np.testing.assert_array_equal(mask_of(area), box((10, 20), (5, 9)) | box((15, 30), (7, 12)))


def test_polygons_and_extent_must_both_hold_a_pixel():
    area = area_of(GRID, Extent(*bounds_of((0, 15), (0, 40)), UTM), [square((10, 20), (5, 9))], UTM)
    np.testing.assert_array_equal(mask_of(area), box((10, 15), (5, 9)))


@pytest.mark.parametrize("size", [1, 7, 16])
def test_windows_together_hold_what_the_whole_holds(size):
    area = area_of(GRID, None, [square((3, 9), (2, 30)), square((20, 45), (11, 13))], UTM)
    found = np.zeros((GRID.height, GRID.width), bool)
    overlap = 0
    for top in range(0, GRID.height, size):
        for left in range(0, GRID.width, size):
            window = Window(left, top, min(size, GRID.width - left), min(size, GRID.height - top))
            found[top : top + size, left : left + size] = area.mask(window)
            overlap += area.overlap(window)
    np.testing.assert_array_equal(found, mask_of(area))
    assert overlap == area.window.width * area.window.height


@pytest.mark.parametrize("columns", [(-90, -60), (60, 90)])
def test_area_outside_is_refused_with_what_to_do(columns):
    with pytest.raises(CubeError, match="extent lies outside the rasters.*coordinate reference"):
        area_of(GRID, Extent(*bounds_of(columns, (0, 10)), UTM), [], "")
    with pytest.raises(CubeError, match="region of interest lies outside the rasters;"):
        area_of(GRID, None, [square(columns, (0, 10))], UTM)
    with pytest.raises(CubeError, match="outside the rasters or the extent"):
        area_of(GRID, Extent(*bounds_of((0, 5), (0, 5)), UTM), [square((20, 30), (0, 10))], UTM)


def test_what_is_no_polygon_or_crs_is_refused():
    with pytest.raises(JobError, match="region of interest cannot be read"):
        area_of(GRID, None, [{"type": "Point", "coordinates": [0, 0]}], UTM)
    with pytest.raises(JobError, match="extent cannot be brought"):
        area_of(GRID, Extent(0, 0, 1, 1, "EPSG:999999"), [], "")


@pytest.mark.parametrize("left", [179.9, -180.1, 359.9 + 180])
def test_extents_and_polygons_meet_pixels_over_the_180th_meridian(left):
    """Twenty columns, the middle of which is the meridian; places in degrees and in metres."""
    grid = Grid(rasterio.CRS.from_epsg(4326).to_wkt(), (0.01, 0.0, left, 0.0, -0.01, -16.5), 20, 10)
    whole = Window(0, 0, 20, 10)
    east = [[180.0, -16.5], [180.05, -16.5], [180.05, -16.6], [180.0, -16.6], [180.0, -16.5]]
    for turn in (0, -360):
        ring = [[x + turn, y] for x, y in east]
        area = area_of(grid, None, [{"type": "Polygon", "coordinates": [ring]}], "EPSG:4326")
        assert area.mask(whole).any(axis=0).tolist() == [False] * 10 + [True] * 5 + [False] * 5
        area = area_of(grid, Extent(180.0 + turn, -16.6, 180.05 + turn, -16.5, "EPSG:4326"), [], "")
        assert area.mask(whole).any(axis=0).tolist() == [False] * 10 + [True] * 5 + [False] * 5
    metres = "+proj=tmerc +lon_0=180 +datum=WGS84"
    x, y = rasterio.warp.transform("EPSG:4326", metres, [179.95, -179.95], [-16.61, -16.49])
    across = area_of(grid, Extent(x[0], y[0], x[1], y[1], metres), [], "")
    assert across.mask(whole).any(axis=0).tolist() == [False] * 5 + [True] * 10 + [False] * 5
    ring = [[x[0], y[0]], [x[1], y[0]], [x[1], y[1]], [x[0], y[1]], [x[0], y[0]]]
    across = area_of(grid, None, [{"type": "Polygon", "coordinates": [ring]}], metres)
    assert across.mask(whole).any(axis=0).tolist() == [False] * 5 + [True] * 10 + [False] * 5


@pytest.mark.parametrize("crs", [3857, 3395, 4087])
def test_places_meet_pixels_of_mercator_over_the_180th_meridian(crs):
    """Twenty columns, the middle of which is the meridian."""
    (edge,), (top,) = rasterio.warp.transform("EPSG:4326", f"EPSG:{crs}", [179.999999], [-16.5])
    grid = Grid(rasterio.CRS.from_epsg(crs).to_wkt(), (1000.0, 0.0, edge - 10_000, 0.0, -1000.0, top), 20, 10)
    _, columns, inside = grid.locate([179.95, -179.95, 180.05], [-16.52] * 3, "EPSG:4326")
    assert inside.all()
    assert columns[0] < 10 <= columns[1] == columns[2]
    ring = [[179.95, -16.5], [180.05, -16.5], [180.05, -16.6], [179.95, -16.6], [179.95, -16.5]]
    area = area_of(grid, None, [{"type": "Polygon", "coordinates": [ring]}], "EPSG:4326")
    chosen = area.mask(Window(0, 0, 20, 10)).any(axis=0)
    assert chosen.any() and chosen.tolist() == chosen[::-1].tolist()
    other = grid.turned(-2 * edge)
    turns = turns_of([grid, grid, other])
    assert turns[:2] == [0.0, 0.0]
    assert other.turned(turns[2]).bounds[0] == pytest.approx(grid.bounds[0], abs=1)


def test_a_region_without_the_centre_of_a_pixel_is_refused():
    with pytest.raises(CubeError, match="centre of no pixel"):
        area_of(GRID, None, [square((10.1, 10.4), (5.1, 5.4))], UTM)
    with pytest.raises(CubeError, match="centre of no pixel"):
        area_of(GRID, None, [square((10.2, 30.0), (5.6, 6.4))], UTM)
    assert mask_of(area_of(GRID, None, [square((10.1, 10.6), (5.1, 5.6))], UTM)).sum() == 1


def test_a_region_around_the_earth_is_not_said_to_lie_outside():
    for north in (90, 80):
        ring = [[-180, -north], [180, -north], [180, north], [-180, north], [-180, -north]]
        earth = {"type": "Polygon", "coordinates": [ring]}
        with pytest.raises(CubeError, match="cannot show"):
            area_of(GRID, None, [earth], "EPSG:4326")
        with pytest.raises(CubeError, match="cannot show"):
            area_of(GRID, None, [polygon_in_degrees((10, 20), (5, 9)), earth], "EPSG:4326")
        with pytest.raises(CubeError, match="cannot show"):
            area_of(GRID, Extent(-180, -north, 180, north, "EPSG:4326"), [], "")
    assert mask_of(area_of(GRID, Extent(-100, -40, -10, 20, "EPSG:4326"), [], "")).all()


def test_polygons_elsewhere_on_the_earth_do_no_harm():
    north = {"type": "Polygon", "coordinates": [[[100, 80], [180, 80], [180, 90], [100, 90], [100, 80]]]}
    area = area_of(GRID, None, [north, polygon_in_degrees((10, 20), (5, 9))], "EPSG:4326")
    assert mask_of(area).any()


def test_a_cap_around_a_pole_is_shown_by_polar_grids():
    polar = Grid(rasterio.CRS.from_epsg(3031).to_wkt(), (1e4, 0.0, -2e5, 0.0, -1e4, 2e5), 40, 40)
    halves = [
        {
            "type": "Polygon",
            "coordinates": [[[w, -89], [w + 90, -89], [w + 180, -89], [w + 180, -90], [w, -90], [w, -89]]],
        }
        for w in (-180, 0)
    ]
    inside = area_of(polar, None, halves, "EPSG:4326").mask(Window(0, 0, 40, 40))
    assert 300 < inside.sum() < 400  # a circle of 111 km
    assert inside[20, 20]
