"""Places of rasters on the ground."""

from __future__ import annotations

import rasterio

from ..products.containers import GEOGRAPHIC, check_axes, grid_along_axes, has_degrees
from ..products.raster_ref import RasterRef
from ..raster.grid import Grid, check_georeference
from ..runtime.errors import CubeError


class UnplacedError(CubeError):
    """A raster lies nowhere on the ground."""


def grid_of(raster: RasterRef, dataset: rasterio.DatasetReader) -> Grid:
    """The pixels of an open raster.

    Raises
    ------
    CubeError
        When its place is impossible, or its layers are not images.
    UnplacedError
        When it has none.
    """
    check_axes(raster.path, dataset)
    placed = not dataset.transform.is_identity
    if placed and dataset.crs is not None:
        grid = grid_along_axes(raster.path, dataset, Grid.of(dataset))
        check_georeference(raster.path, grid)
        return grid
    if placed and min(dataset.shape) > 1 and (raster.crs == GEOGRAPHIC or has_degrees(dataset)):
        crs = rasterio.CRS.from_string(GEOGRAPHIC).to_wkt()
        grid = Grid(crs, tuple(dataset.transform)[:6], dataset.width, dataset.height)
        return grid_along_axes(raster.path, dataset, grid)
    raise UnplacedError(
        "{path} has no georeference; assign its projection and extent with GDAL first.",
        path=raster.path,
    )
