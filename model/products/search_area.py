"""Area of a search: boxes in longitude and latitude, cut at the 180th meridian."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import rasterio
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds, transform_geom

from ..raster.grid import EDGE_POINTS
from ..raster.region import Extent
from ..runtime.errors import JobError

LONGITUDES = "EPSG:4326"
Box = tuple[float, float, float, float]  # west, south, east, north


@dataclass(frozen=True)
class SearchArea:
    """Where images are looked for.

    Attributes
    ----------
    boxes : tuple of Box
        Of every polygon, or of the extent, in degrees; none lies across the 180th meridian.
    """

    boxes: tuple[Box, ...]

    @property
    def queries(self) -> tuple[Box, ...]:
        """Boxes to ask for, one on each side of the 180th meridian."""
        east = [box for box in self.boxes if box[0] >= 0]
        west = [box for box in self.boxes if box[0] < 0]
        near = (
            bool(east and west) and max(b[2] for b in self.boxes) == 180.0 and min(b[0] for b in self.boxes) == -180.0
        )
        groups = [east, west] if near else [list(self.boxes)]
        return tuple(_around(group) for group in groups)

    def overlap(self, box: Box) -> float:
        """Part of a box that the area covers, from 0 to 1: at most, as it counts overlapping polygons once each."""
        size = (box[2] - box[0]) * (box[3] - box[1])
        if size <= 0:
            return float(any(_common(own, box) is not None for own in self.boxes))
        parts = (_common(own, box) for own in self.boxes)
        return min(1.0, sum((part[2] - part[0]) * (part[3] - part[1]) for part in parts if part) / size)

    def touches(self, boxes: Iterable[Box]) -> bool:
        """Whether one of some boxes meets the area."""
        return any(_common(own, box) is not None for box in boxes for own in self.boxes)


def search_area(extent: Extent | None, polygons: Sequence[Mapping[str, Any]], crs: str) -> SearchArea:
    """The area of an extent, or of polygons, or of the polygons inside the extent.

    Parameters
    ----------
    extent : Extent or None
        A rectangle.
    polygons : sequence of mapping
        GeoJSON geometries.
    crs : str
        Authority code or WKT of their coordinates.

    Raises
    ------
    JobError
        When there is neither, or it cannot be brought to longitude and latitude.
    """
    if extent is None and not polygons:
        raise JobError("The search has no area; give {@extent} or {@roi}.")
    try:
        own = [box for polygon in polygons for box in _cut(_box_of(transform_geom(crs, LONGITUDES, polygon)))]
        limits = _of_extent(extent) if extent else []
    except (CRSError, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise JobError(
            "The area cannot be brought to longitude and latitude ({error}); check its coordinate reference system.",
            error=error,
        ) from error
    if not (own and limits):
        return SearchArea(tuple(own or limits))
    inside = tuple(part for box in own for limit in limits if (part := _common(box, limit)))
    if not inside:
        raise JobError("The polygons of {@roi} lie outside of {@extent}; leave one of them empty.")
    return SearchArea(inside)


def boxes_of_item(item: Mapping[str, Any]) -> list[Box]:
    """Boxes of a STAC item, cut at the 180th meridian; none where it lies nowhere."""
    given = item.get("bbox")
    if isinstance(given, list) and len(given) in (4, 6) and all(isinstance(side, (int, float)) for side in given):
        half = len(given) // 2
        return _cut((given[0], given[1], given[half], given[half + 1]))
    geometry = item.get("geometry")
    try:
        return _cut(_box_of(geometry)) if isinstance(geometry, Mapping) else []
    except (ValueError, KeyError, TypeError, IndexError):
        return []


def _of_extent(extent: Extent) -> list[Box]:
    if not extent.crs:
        raise JobError("The extent has no coordinate reference system; give it one, or set that of the project.")
    bounds = extent.left, extent.bottom, extent.right, extent.top
    given = rasterio.CRS.from_user_input(extent.crs)
    if given != rasterio.CRS.from_string(LONGITUDES):
        bounds = transform_bounds(given, LONGITUDES, *bounds, densify_pts=EDGE_POINTS)
    return _cut(bounds)


def _box_of(geometry: Mapping[str, Any]) -> Box:
    points = list(_points(geometry["coordinates"]))
    longitudes, latitudes = [point[0] for point in points], [point[1] for point in points]
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def _points(coordinates: Any) -> Iterator[Sequence[float]]:
    if isinstance(coordinates[0], (int, float)):
        yield coordinates
        return
    for part in coordinates:
        yield from _points(part)


def _cut(box: Box) -> list[Box]:
    """A box whose east may lie west of its west, or beyond 180 degrees, as boxes that do not."""
    west, south, east, north = map(float, box)
    south, north = max(south, -90.0), min(north, 90.0)
    if east - west >= 360.0:
        return [(-180.0, south, 180.0, north)]
    turns = (west + 180.0) // 360.0 * 360.0
    west, east = west - turns, east - turns
    if east < west:
        east += 360.0
    if east <= 180.0:
        return [(west, south, east, north)]
    return [(west, south, 180.0, north), (-180.0, south, east - 360.0, north)]


def _around(boxes: Sequence[Box]) -> Box:
    west, south, east, north = zip(*boxes, strict=True)
    return min(west), min(south), max(east), max(north)


def _common(one: Box, other: Box) -> Box | None:
    west, south = max(one[0], other[0]), max(one[1], other[1])
    east, north = min(one[2], other[2]), min(one[3], other[3])
    return (west, south, east, north) if west <= east and south <= north else None
