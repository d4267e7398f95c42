"""Containers of several rasters: NetCDF, Zarr and HDF5 files, with groups of arrays."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

import rasterio
from rasterio.errors import RasterioError

from .raster_ref import RasterRef

GEOGRAPHIC = "EPSG:4326"
_COORDINATES = re.compile(
    r"(?:lat(?:itude)?|lon(?:gitude)?|x|y|t|time|crs|spatial_ref|band|bands)(?:_?(?:bnds|bounds))?", re.IGNORECASE
)
_RESOLUTION = re.compile(r"/r(\d+)m/", re.IGNORECASE)


def subdatasets_of(raster: RasterRef, dataset: rasterio.DatasetReader) -> list[RasterRef]:
    """Variables of a file that has no layers of its own, such as a NetCDF; empty for an ordinary raster.

    Of variables of one name in groups of several resolutions (``r10m``, ``r20m``) the finest is taken.
    """
    if dataset.count:
        return []
    names = [name for name in dataset.subdatasets if not _COORDINATES.fullmatch(_last(name))]
    bare = replace(raster, path="", band="", layers=(), reflectance_offset=None)
    found = [replace(bare, path=name) for name in _finest(names)]
    if dataset.driver != "Zarr":
        return found
    groups = {group: _coordinates_of(group, dataset.subdatasets) for group in {_group(name) for name in names}}
    return [replace(ref, calendar=groups[_group(ref.path)][0], crs=groups[_group(ref.path)][1]) for ref in found]


def has_degrees(dataset: rasterio.DatasetReader) -> bool:
    """Whether a raster without a CRS says that its pixels lie along latitude and longitude, as a NetCDF does."""
    units = {value.casefold() for name, value in dataset.tags().items() if name.casefold().endswith("#units")}
    return any(text.startswith("degree") and text.endswith("north") for text in units) and any(
        text.startswith("degree") and text.endswith("east") for text in units
    )


def _finest(names: list[str]) -> list[str]:
    alike: dict[str, list[str]] = defaultdict(list)
    for name in names:
        alike[_last(name)].append(name)
    kept = set(names)
    for several in alike.values():
        metres = {name: int(match[1]) for name in several if (match := _RESOLUTION.search(name))}
        if len(several) > 1 and len(metres) == len(several):
            kept -= {name for name in several if metres[name] > min(metres.values())}
    return [name for name in names if name in kept]


def _coordinates_of(group: str, names: list[str]) -> tuple[str, str]:
    """Calendar and CRS that the one-dimensional arrays of a Zarr's group tell."""
    beside = {_last(name).casefold(): name for name in names if _group(name) == group}
    along = {"lat", "latitude"} & set(beside) and {"lon", "longitude"} & set(beside)
    calendar = ""
    if "time" in beside:
        try:
            with rasterio.open(beside["time"]) as times:
                calendar = str(times.tags().get("calendar", ""))
        except RasterioError:
            calendar = ""  # then the times are those of the standard calendar, as without this array
    return calendar, GEOGRAPHIC if along else ""


def _last(name: str) -> str:
    return re.split(r"[:/]", name)[-1]


def _group(name: str) -> str:
    return name[: -len(_last(name))]
