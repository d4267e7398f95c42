"""Pixel areas, against worked values and an integration of the ellipsoid's radii of curvature."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.windows import Window

from model.raster.grid import Grid
from model.raster.pixel_areas import PixelAreas, hectares_a_pixel

WGS84 = 6_378_137.0, 1 / 298.257223563


def grid_of(crs, transform, width=1, height=1):
    return Grid(rasterio.CRS.from_user_input(crs).to_wkt(), tuple(transform)[:6], width, height)


def integrated_km2(south, north, width, ellipsoid=WGS84):
    """∫ M N cos φ dφ dλ over a cell in degrees, M and N the radii of curvature (Snyder 1987, eqs 4-18 and 4-20)."""
    axis, flattening = ellipsoid
    e2 = flattening * (2 - flattening)
    nodes, weights = np.polynomial.legendre.leggauss(20)
    low, high = np.radians([south, north])
    latitude = (high + low) / 2 + (high - low) / 2 * nodes
    curvature = 1 - e2 * np.sin(latitude) ** 2
    density = axis**2 * (1 - e2) * np.cos(latitude) / curvature**2
    return float((weights * density).sum() * (high - low) / 2 * np.radians(width)) / 1e6


# Square kilometres of a cell of one degree on WGS 84.
CELLS = [(0, 12_308.463894), (45, 8_686.494957), (-46, 8_686.494957)]


@pytest.mark.parametrize(("south", "km2"), CELLS)
def test_a_cell_of_a_degree_has_its_area_on_the_ellipsoid(south, km2):
    assert integrated_km2(south, south + 1, 1) == pytest.approx(km2, rel=1e-9)
    grid = grid_of("EPSG:4326", Affine(1, 0, 10, 0, -1, south + 1))
    assert PixelAreas(grid).hectares(Window(0, 0, 1, 1))[0, 0] / 100 == pytest.approx(km2, rel=1e-9)
    assert hectares_a_pixel(grid) / 100 == pytest.approx(km2, rel=1e-9)


@pytest.mark.parametrize(
    ("crs", "ellipsoid"),
    [
        ("EPSG:4674", (6_378_137.0, 1 / 298.257222101)),  # GRS 1980
        ("EPSG:4277", (6_377_563.396, 1 / 299.3249646)),  # Airy 1830
        ("+proj=longlat +ellps=clrk66 +towgs84=1,2,3", (6_378_206.4, 1 / 294.978698213898)),
        ("+proj=longlat +R=6371007.181", (6_371_007.181, 0.0)),
    ],
)
def test_the_ellipsoid_is_that_of_the_crs(crs, ellipsoid):
    found = hectares_a_pixel(grid_of(crs, Affine(1, 0, 10, 0, -1, 46))) / 100
    assert found == pytest.approx(integrated_km2(45, 46, 1, ellipsoid), rel=1e-9)


def test_the_area_of_a_pixel_is_that_of_the_middle_row():
    grid = grid_of("EPSG:4326", Affine(1, 0, 10, 0, -1, 60), 3, 31)
    assert hectares_a_pixel(grid) == PixelAreas(grid).hectares(Window(0, 0, 3, 31))[15, 0]
    assert hectares_a_pixel(grid) / 100 == pytest.approx(integrated_km2(44, 45, 1), rel=1e-9)


def test_a_projected_pixel_has_the_area_of_the_plane():
    assert hectares_a_pixel(grid_of("EPSG:32721", Affine(20, 0, 6e5, 0, -10, 8e6), 4, 4)) == pytest.approx(0.02)
    feet = hectares_a_pixel(grid_of("EPSG:2263", Affine(100, 0, 6e5, 0, -100, 2e5)))
    assert feet == pytest.approx((100 * 1200 / 3937) ** 2 / 10_000)
