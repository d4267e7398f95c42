"""One class map in one coordinate reference system from those of several zones."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.errors import CRSError
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..maps.legend import Legend
from ..raster.cog import CogWriter
from ..raster.crs import is_geographic
from ..raster.grid import EDGE_POINTS, METRES_A_DEGREE, Grid
from ..runtime.errors import JobError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from .areas import ZoneMap

SIDE = 2048  # pixels that are warped together


def class_map_in(
    crs: str, zones: Sequence[ZoneMap], legend: Legend, outputs: Outputs, target: Path, feedback: Feedback
) -> CogWriter:
    """Write the class maps of all zones as one; pixels take the code of the nearest one, of the first zone that has a class.

    Parameters
    ----------
    crs : str
        Authority code or WKT of the coordinate reference system.
    zones : sequence of ZoneMap
        Of one legend.
    legend : Legend
        The classes.
    outputs, target
        See :class:`~model.raster.cog.CogWriter`.
    feedback : Feedback
        Receives the progress; checked for a cancel.

    Raises
    ------
    JobError
        When the coordinate reference system is not known.
    """
    try:
        system = rasterio.CRS.from_user_input(crs)
        grid = _common_grid(system.to_wkt(), zones)
    except CRSError as error:
        raise JobError(
            "{@crs} is {crs}, which is not a coordinate reference system ({error}); write it like EPSG:5880.",
            crs=crs,
            error=error,
        ) from error
    raster = legend.class_map(outputs, target, grid)
    with ExitStack() as stack:
        stack.callback(raster.close)
        datasets = [stack.enter_context(rasterio.open(zone.path)) for zone in zones]
        warped = [
            stack.enter_context(
                WarpedVRT(
                    dataset, crs=system, transform=grid.affine, width=grid.width, height=grid.height,
                    resampling=Resampling.nearest, src_nodata=zone.nodata, nodata=zone.nodata,
                )
            )
            for dataset, zone in zip(datasets, zones, strict=True)
        ]  # fmt: skip
        for top in range(0, grid.height, SIDE):
            feedback.progress(0.9 * top / grid.height, Message("writing {file}", file=target.name))
            for left in range(0, grid.width, SIDE):
                feedback.check_cancelled()
                window = Window(left, top, min(SIDE, grid.width - left), min(SIDE, grid.height - top))
                codes = warped[0].read(1, window=window)
                for other, zone in zip(warped[1:], zones[1:], strict=True):
                    np.copyto(codes, other.read(1, window=window), where=codes == zone.nodata)
                raster.write(codes[None], window)
        raster.finish(categories=True)
    return raster


def _common_grid(crs: str, zones: Sequence[ZoneMap]) -> Grid:
    """Pixels of the size of the finest zone over the extent of all."""
    side = min(zone.grid.metres_a_pixel for zone in zones)
    side = side / METRES_A_DEGREE if is_geographic(crs) else side / _metres_a_unit(crs)
    bounds = np.array([transform_bounds(z.grid.crs, crs, *z.grid.bounds, densify_pts=EDGE_POINTS) for z in zones])
    left, bottom = np.floor(bounds[:, :2].min(axis=0) / side) * side
    right, top = np.ceil(bounds[:, 2:].max(axis=0) / side) * side
    transform = tuple(Affine(side, 0.0, float(left), 0.0, -side, float(top)))[:6]
    return Grid(crs, transform, round((right - left) / side), round((top - bottom) / side))


def _metres_a_unit(crs: str) -> float:
    return float(rasterio.CRS.from_wkt(crs).linear_units_factor[1])
