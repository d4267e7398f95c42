"""Containers of several rasters: NetCDF, Zarr and HDF5 files, with groups of arrays."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import RasterioError

from ..raster.files import split_subdataset
from ..raster.grid import Grid
from ..runtime.errors import CubeError
from .raster_ref import RasterRef

GEOGRAPHIC = "EPSG:4326"
_COORDINATES = re.compile(
    r"(?:lat(?:itude)?|lon(?:gitude)?|x|y|t|time|crs|spatial_ref|band|bands)(?:_?(?:bnds|bounds))?", re.IGNORECASE
)
_RESOLUTION = re.compile(r"/r(\d+)m/", re.IGNORECASE)
_DEGREES_EAST = re.compile(r"degrees?_?e(?:ast)?", re.IGNORECASE)  # as the CF conventions spell them, 4.1 and 4.2
_DEGREES_NORTH = re.compile(r"degrees?_?n(?:orth)?", re.IGNORECASE)
_NAMES_ACROSS = ("longitude", "projection_x_coordinate")
_NAMES_UP = ("latitude", "projection_y_coordinate")


def subdatasets_of(raster: RasterRef, dataset: rasterio.DatasetReader) -> list[RasterRef]:
    """Variables of a file that has no layers of its own, such as a NetCDF; empty for an ordinary raster.

    Of variables of one name in groups of several resolutions (``r10m``, ``r20m``) the finest is taken.
    """
    if dataset.count and dataset.driver != "Zarr":  # which opens a store with a single array as that array
        return []
    everything = _variables_of(dataset)
    names = [name for name in everything if not _COORDINATES.fullmatch(_last(name))]
    bare = replace(raster, path="", band="", layers=(), reflectance_offset=None)
    found = [replace(bare, path=name) for name in _finest(names)]
    if dataset.driver != "Zarr":
        return found
    groups = {group: _coordinates_of(group, everything) for group in {_group(name) for name in names}}
    return [replace(ref, calendar=groups[_group(ref.path)][0], crs=groups[_group(ref.path)][1]) for ref in found]


def is_timed(path: str) -> bool:
    """Whether a raster, by its name, is of a format that dates its layers with an axis of time."""
    file, variable = split_subdataset(path)
    return bool(variable) or file.lower().endswith((".nc", ".zarr"))


def has_degrees(dataset: rasterio.DatasetReader) -> bool:
    """Whether a raster without a CRS says that its pixels lie along latitude and longitude, as a NetCDF does."""
    units = [value for name, value in dataset.tags().items() if name.casefold().endswith("#units")]
    return all(any(degrees.fullmatch(text) for text in units) for degrees in (_DEGREES_EAST, _DEGREES_NORTH))


def grid_along_axes(path: str, dataset: rasterio.DatasetReader, grid: Grid) -> Grid:
    """Grid of a variable of a NetCDF, turned where its arrays run along x before y, which GDAL takes for y before x.

    Parameters
    ----------
    path : str
        Of the variable, for sentences.
    dataset : DatasetReader
        The variable, open.
    grid : Grid
        As GDAL has it.
    """
    across, up = _horizontal_axes(dataset)
    if dataset.driver != "netCDF" or not across or not up:
        return grid
    a, b, c, d, e, f = grid.transform
    lengths_and_places = [(grid.width, c, a), (grid.height, f, e)]
    axes = [_values_of_axis(dataset, axis) for axis in (across, up)]
    if any(axis is None for axis in axes) or b or d or _lies_along(axes, lengths_and_places):
        return grid
    if _lies_along(axes[::-1], lengths_and_places):
        return replace(grid, transform=(0.0, e, f, a, 0.0, c))
    return grid


def check_axes(path: str, dataset: rasterio.DatasetReader) -> None:
    """Refuse a variable of a NetCDF whose layers are rows or columns, as in an array of y, x and time.

    Raises
    ------
    CubeError
        With what brings its axes into order.
    """
    layers = re.findall(r"[^{},]+", dataset.tags().get("NETCDF_DIM_EXTRA", ""))
    wrong = next((axis for axis in _horizontal_axes(dataset) if axis and _last(axis) in layers), "")
    if wrong:
        raise CubeError(
            "The axis {axis} of {path} comes before that of time or of the bands, so its layers are no images; write it with "
            "the axes time, y, x, for example with ds.transpose in xarray or with ncpdq.",
            axis=_last(wrong),
            path=path,
        )


def _horizontal_axes(dataset: rasterio.DatasetReader) -> tuple[str, str]:
    """Names of the axes along x and y, as a NetCDF calls them; empty where it does not tell."""
    found = ["", ""]
    for item, value in dataset.tags().items():
        axis, _, attribute = item.rpartition("#")
        for number, (degrees, names) in enumerate(((_DEGREES_EAST, _NAMES_ACROSS), (_DEGREES_NORTH, _NAMES_UP))):
            tells = {"units": degrees.fullmatch(value) is not None, "standard_name": value in names}
            if tells.get(attribute):
                found[number] = axis
    return found[0], found[1]


def _values_of_axis(dataset: rasterio.DatasetReader, axis: str) -> npt.NDArray[np.float64] | None:
    """Coordinates of an axis of one dimension; None where it has more or cannot be read."""
    match = re.fullmatch(r'(?i:NETCDF):"?(?P<file>.+?)"?:[^:]+', dataset.name)
    try:
        with rasterio.open(f'NETCDF:"{match["file"] if match else dataset.name}":{axis}') as along:
            return along.read(1)[0].astype(np.float64) if along.height == 1 else None
    except RasterioError:
        return None


def _lies_along(axes: list[npt.NDArray[np.float64] | None], lengths_and_places: list[tuple[int, float, float]]) -> bool:
    """Whether the columns and rows of a grid, by number, first edge and step, lie at the coordinates of two axes."""
    for axis, (length, edge, step) in zip(axes, lengths_and_places, strict=True):
        ends = (edge + step / 2, edge + step * (length - 0.5))
        if (
            axis is None
            or len(axis) != length
            or not np.allclose(sorted(ends), sorted(axis[[0, -1]]), 0, abs(step) / 2)
        ):
            return False
    return True


def _variables_of(dataset: rasterio.DatasetReader) -> list[str]:
    """Names by which GDAL opens the variables of a file; those of rasterio have the word NETCDF of a folder's name changed."""
    items = dataset.tags(ns="SUBDATASETS")
    numbers = sorted(int(match[1]) for name in items if (match := re.fullmatch(r"SUBDATASET_(\d+)_NAME", name)))
    return [items[f"SUBDATASET_{number}_NAME"] for number in numbers]


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
