"""What a stack of dated rasters is: bands, timeline, grid, and which layer of which file holds each observation."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from .band_choice import choice_in_words, choose_bands
from .channel import Channel
from .encodings import SENTINEL2_OFFSET_SINCE, Encoding
from .errors import CubeError
from .faults import NETWORK_OPTIONS, refuse_truncated, refuse_unreadable, why_unopened
from .metadata import LayerInfo, layers_of, subdatasets_of
from .raster_list import keep_finest, list_rasters
from .rasters import RasterRef

GRID_TOLERANCE = 0.01  # of a pixel, at the far corner


@dataclass(frozen=True)
class CubeRequest:
    """Which rasters make the cube, and which part of it is wanted.

    Attributes
    ----------
    rasters : tuple of RasterRef
        In any order.
    file_pattern : str
        How to read band and date from a name; empty to recognise them.
    bands : tuple of str
        Bands to use, in this order; empty for all.
    start_date, end_date : date or None
        Cut the timeline, both ends included.
    """

    rasters: tuple[RasterRef, ...] = ()
    file_pattern: str = ""
    bands: tuple[str, ...] = ()
    start_date: date | None = None
    end_date: date | None = None


@dataclass(frozen=True)
class Grid:
    """Where the pixels are.

    Attributes
    ----------
    crs : str
        Coordinate reference system as WKT.
    transform : tuple of float
        Six coefficients of the affine transform from (column, row) to (x, y), as rasterio orders them.
    width, height : int
        Columns and rows.
    """

    crs: str
    transform: tuple[float, float, float, float, float, float]
    width: int
    height: int

    def matches(self, other: Grid) -> bool:
        """Whether both grids have the same pixels, to a hundredth of a pixel."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        if rasterio.CRS.from_wkt(self.crs) != rasterio.CRS.from_wkt(other.crs):
            return False
        pixel = max(abs(self.transform[0]), abs(self.transform[1]))
        own, others = (_corners(grid) for grid in (self, other))
        return bool(np.abs(own - others).max() <= GRID_TOLERANCE * pixel)


def _corners(grid: Grid) -> np.ndarray:
    a, b, c, d, e, f = grid.transform
    return np.array([(a * x + b * y + c, d * x + e * y + f) for x in (0, grid.width) for y in (0, grid.height)])


@dataclass(frozen=True)
class Source:
    """The layer of a file that holds one band on one date.

    Attributes
    ----------
    path : str
        File.
    layer : int
        Layer in the file, from 1.
    encoding : Encoding
        How its integers become physical values.
    dtype : str
        Type of its integers.
    block : tuple of int
        Rows and columns of the file's blocks.
    """

    path: str
    layer: int
    encoding: Encoding
    dtype: str
    block: tuple[int, int]


@dataclass(frozen=True)
class Cube:
    """Dated rasters on one grid.

    Attributes
    ----------
    bands : tuple of str
        Names of the B bands.
    timeline : tuple of date
        The T dates, increasing.
    grid : Grid
        The pixels.
    sources : tuple of tuple of Source
        ``sources[t][b]``.
    """

    bands: tuple[str, ...]
    timeline: tuple[date, ...]
    grid: Grid
    sources: tuple[tuple[Source, ...], ...]

    @property
    def days(self) -> np.ndarray:
        """Days of the timeline from its first date: float array of shape (T,)."""
        return np.array([(day - self.timeline[0]).days for day in self.timeline], dtype=np.float64)


@dataclass
class _Found:
    """What the files hold, before it is put in order."""

    layers: list[tuple[LayerInfo, Source]] = field(default_factory=list)
    sources: dict[tuple[str, date], Source] = field(default_factory=dict)
    grid: Grid | None = None
    grid_path: str = ""


def open_cube(request: CubeRequest, channel: Channel) -> Cube:
    """Find out what the rasters are, without reading a pixel.

    Parameters
    ----------
    request : CubeRequest
        Rasters and the wanted part of them.
    channel : Channel
        Told what was understood.

    Raises
    ------
    CubeError
        When the rasters make no cube; the sentence names the file.
    """
    listed = list_rasters(request.rasters)
    rasters = keep_finest(listed)
    if not rasters:
        raise CubeError("No rasters were given; add dated rasters, or a folder that holds them, under Rasters.")
    if len(rasters) < len(listed):
        channel.log(f"Left out, as the same is there finer or again: {len(listed) - len(rasters)} rasters.")
    found = _Found()
    with rasterio.Env(**NETWORK_OPTIONS):
        for number, raster in enumerate(rasters):
            channel.check_cancelled()
            channel.progress(0, f"looking at raster {number + 1} of {len(rasters)}")
            _look_at(raster, request, found)
    _name_bands(found, request, channel)
    cube = _assemble(found, request)
    channel.table(describe(cube))
    return cube


def _look_at(raster: RasterRef, request: CubeRequest, found: _Found) -> None:
    refuse_unreadable(raster.path)
    try:
        with rasterio.open(raster.path) as dataset:
            inner = subdatasets_of(raster, dataset)
            if not inner:
                refuse_truncated(raster.path, dataset)
                _match_grid(raster.path, _grid_of(raster.path, dataset), found)
                found.layers += [
                    (layer, _source(layer, dataset)) for layer in layers_of(raster, dataset, request.file_pattern)
                ]
    except RasterioError as error:
        raise CubeError(why_unopened(raster.path, error)) from error
    for variable in inner:
        _look_at(variable, request, found)


def _grid_of(path: str, dataset: rasterio.DatasetReader) -> Grid:
    if dataset.crs is None or dataset.transform.is_identity:
        raise CubeError(f"{path} has no georeference; assign its projection and extent with GDAL first.")
    return Grid(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height)


def _match_grid(path: str, grid: Grid, found: _Found) -> None:
    if found.grid is None:
        found.grid, found.grid_path = grid, path
    elif not found.grid.matches(grid):
        raise CubeError(
            f"{path} ({_grid_in_words(grid)}) is not on the pixels of {found.grid_path} "
            f"({_grid_in_words(found.grid)}); bring all rasters to one CRS, extent and resolution first, "
            f"for example with GDAL Warp."
        )


def _grid_in_words(grid: Grid) -> str:
    crs = rasterio.CRS.from_wkt(grid.crs)
    code = crs.to_epsg()
    name = f"EPSG:{code}" if code else crs.to_dict().get("proj", "own CRS")
    return f"{grid.width} × {grid.height} pixels of {abs(grid.transform[0]):g}, {name}"


def _source(layer: LayerInfo, dataset: rasterio.DatasetReader) -> Source:
    number = layer.layer - 1
    block_height, block_width = dataset.block_shapes[number]
    return Source(layer.path, layer.layer, layer.encoding, dataset.dtypes[number], (block_height, block_width))


def _name_bands(found: _Found, request: CubeRequest, channel: Channel) -> None:
    """Give the layers the names that their bands have in the cube, and say what was left out or guessed."""
    layers = [layer for layer, _ in found.layers]
    chosen = choose_bands(layers, request.bands)
    for layer, source in found.layers:
        band = chosen.get((layer.satellite, layer.band))
        if band is None:
            continue
        other = found.sources.setdefault((band, layer.day), source)
        if other is not source:
            raise CubeError(
                f"Band {band} of {layer.day} is in two rasters, {other.path} and {layer.path}; keep one of them."
            )
    left_out = sorted({layer.band for layer in layers if (layer.satellite, layer.band) not in chosen})
    if left_out and not request.bands:
        channel.log(f"Left out, as they flag observations or only some satellites have them: {', '.join(left_out)}.")
    for line in choice_in_words(layers, chosen):
        channel.log(line)
    if any(layer.offset_guessed for layer in layers if (layer.satellite, layer.band) in chosen):
        channel.warn(
            "Sentinel-2 files say nothing about their processing baseline; an offset of -0.1 was taken for dates since "
            f"{SENTINEL2_OFFSET_SINCE}."
        )


def _assemble(found: _Found, request: CubeRequest) -> Cube:
    present = sorted({band for band, _ in found.sources})
    missing = [band for band in request.bands if band not in present]
    if missing:
        others = sorted({layer.band for layer, _ in found.layers})
        raise CubeError(
            f"The rasters have no band {', '.join(missing)}; they have {', '.join(others) or 'none'}. "
            f"Add the missing rasters, or name the bands to use under Bands."
        )
    bands = request.bands or tuple(present)
    timeline = tuple(
        sorted(
            {
                day
                for band, day in found.sources
                if band in bands
                and (request.start_date is None or day >= request.start_date)
                and (request.end_date is None or day <= request.end_date)
            }
        )
    )
    if not timeline:
        dates = sorted({day for _, day in found.sources})
        span = f"they run from {dates[0]} to {dates[-1]}" if dates else "there are none"
        raise CubeError(f"No raster lies between the start and end date ({span}); widen the dates.")
    holes = [f"{band} of {day}" for day in timeline for band in bands if (band, day) not in found.sources]
    if holes:
        named = ", ".join(holes[:5]) + (f" and {len(holes) - 5} more" if len(holes) > 5 else "")
        raise CubeError(f"The cube lacks {named}; add these rasters, or leave the band or the date out.")
    if found.grid is None:
        raise CubeError("The rasters hold no layers; choose others.")
    sources = tuple(tuple(found.sources[band, day] for band in bands) for day in timeline)
    return Cube(tuple(bands), timeline, found.grid, sources)


def describe(cube: Cube) -> list[str]:
    """The cube in words: its grid, its bands with their encodings, and a table of band by date."""
    lines = [f"Cube: {_grid_in_words(cube.grid)}, {len(cube.timeline)} dates, {len(cube.bands)} bands"]
    for number, band in enumerate(cube.bands):
        kinds = sorted({_encoding_in_words(row[number]) for row in cube.sources})
        lines.append(f"  {band}: {' | '.join(kinds)}")
    width = max(3, *(len(band) for band in cube.bands))
    lines.append("  " + " ".join(["date".ljust(10), *(band.rjust(width) for band in cube.bands)]))
    lines += [f"  {day} " + " ".join("●".rjust(width) for _ in cube.bands) for day in cube.timeline]
    return lines


def _encoding_in_words(source: Source) -> str:
    encoding = source.encoding
    words = f"{source.dtype}, scale {encoding.scale:g}, offset {encoding.offset:g}"
    words += ", no nodata value" if encoding.nodata is None else f", nodata {encoding.nodata:g}"
    if encoding.valid_min is not None or encoding.valid_max is not None:
        words += f", valid {encoding.valid_min:g} to {encoding.valid_max:g}"
    return words
