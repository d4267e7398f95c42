"""What a stack of dated rasters is: bands, timeline, grid, and which layer of which file holds each observation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from .channel import Channel
from .encodings import SENTINEL2_OFFSET_SINCE, Encoding, known_encoding
from .errors import CubeError
from .names import EXAMPLE_PATTERN, MASK_BANDS, NameParts, parse_name

RASTER_SUFFIXES = (".tif", ".tiff", ".jp2", ".img", ".vrt")
GRID_TOLERANCE = 0.01  # of a pixel, at the far corner


@dataclass(frozen=True)
class RasterRef:
    """A raster as the user gave it.

    Attributes
    ----------
    path : str
        File, folder, or any other name GDAL opens.
    band, day : str
        Band and date (YYYY-MM-DD) where the caller knows them, e.g. from a layer's temporal properties; else empty.
    """

    path: str
    band: str = ""
    day: str = ""


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

    sources: dict[tuple[str, date], Source] = field(default_factory=dict)
    grid: Grid | None = None
    grid_path: str = ""
    masks: set[str] = field(default_factory=set)
    baseline_guessed: bool = False


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
    paths = _expand(request.rasters)
    if not paths:
        raise CubeError("No rasters were given; add dated rasters, or a folder that holds them, under Rasters.")
    found = _Found()
    for number, raster in enumerate(paths):
        channel.check_cancelled()
        channel.progress(0, f"looking at raster {number + 1} of {len(paths)}")
        _look_at(raster, request, found)
    cube = _assemble(found, request)
    if found.masks:
        channel.log(f"Left out, as they flag observations instead of measuring: {', '.join(sorted(found.masks))}.")
    if found.baseline_guessed:
        channel.warn(
            "Sentinel-2 files say nothing about their processing baseline; an offset of -0.1 was taken for dates since "
            f"{SENTINEL2_OFFSET_SINCE}."
        )
    channel.table(describe(cube))
    return cube


def _expand(rasters: Iterable[RasterRef]) -> list[RasterRef]:
    expanded: list[RasterRef] = []
    for raster in rasters:
        folder = Path(raster.path)
        if not folder.is_dir():
            expanded.append(raster)
            continue
        inside = sorted(
            p for p in folder.iterdir() if p.suffix.lower() in RASTER_SUFFIXES and not p.name.startswith(".")
        )
        if not inside:
            raise CubeError(f"The folder {folder} holds no rasters ({', '.join(RASTER_SUFFIXES)}); choose another one.")
        expanded += [RasterRef(str(path)) for path in inside]
    return expanded


def _look_at(raster: RasterRef, request: CubeRequest, found: _Found) -> None:
    try:
        with rasterio.open(raster.path) as dataset:
            _match_grid(raster.path, _grid_of(raster.path, dataset), found)
            _collect_layers(raster, dataset, request, found)
    except RasterioError as error:
        raise CubeError(
            f"{raster.path} cannot be opened as a raster ({_first_line(error)}); take it out or copy it again."
        ) from error


def _first_line(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0].rstrip(".")


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


def _collect_layers(raster: RasterRef, dataset: rasterio.DatasetReader, request: CubeRequest, found: _Found) -> None:
    of_file = parse_name(_stem(raster.path), request.file_pattern)
    if request.file_pattern:
        raster = RasterRef(raster.path, of_file.band or raster.band, str(of_file.day or raster.day))
    for layer in dataset.indexes:
        parts = _parts_of_layer(raster, of_file, dataset, layer)
        if parts.day is None:
            raise CubeError(
                f"No date was found in the name {Path(raster.path).name}; say how to read it with File pattern, "
                f"for example {EXAMPLE_PATTERN}, or give the layer a temporal range in QGIS."
            )
        band = _known_spelling(parts.band or f"B{layer}", request.bands)
        if band.upper() in MASK_BANDS and band not in request.bands:
            found.masks.add(band)
            continue
        key = (band, parts.day)
        if key in found.sources:
            raise CubeError(
                f"Band {band} of {parts.day} is in two rasters, {found.sources[key].path} and {raster.path}; "
                f"keep one of them."
            )
        found.sources[key] = _source(raster.path, dataset, layer, band, parts.day, of_file.family, found)


def _stem(path: str) -> str:
    name = Path(path.rsplit(":", maxsplit=1)[-1].strip('"') if path.count(":") > 1 else path).name
    return name.split(".")[0] if name.lower().endswith((".tar.gz",)) else str(Path(name).with_suffix(""))


def _parts_of_layer(raster: RasterRef, of_file: NameParts, dataset: rasterio.DatasetReader, layer: int) -> NameParts:
    """Band and date of one layer: what the caller knows, then the file's name, then the layer's description.

    (A file pattern comes before them all; its parts are among what the caller knows.)
    """
    description = (dataset.descriptions[layer - 1] or "").strip()
    described = parse_name(description) if description else NameParts()
    given = _given_day(raster)
    if dataset.count == 1:
        named_band = None if described.day else description
        band = raster.band or of_file.band or described.band or named_band or "B1"
        return NameParts(band, given or of_file.day or described.day)
    if described.day:
        return NameParts(described.band or raster.band or of_file.band or "B1", described.day)
    return NameParts(description or None, given or of_file.day)


def _given_day(raster: RasterRef) -> date | None:
    try:
        return date.fromisoformat(raster.day) if raster.day else None
    except ValueError as error:
        raise CubeError(f"{raster.path} was given the date '{raster.day}'; write it YYYY-MM-DD.") from error


def _known_spelling(band: str, wanted: Sequence[str]) -> str:
    return next((name for name in wanted if name.casefold() == band.casefold()), band)


def _source(
    path: str, dataset: rasterio.DatasetReader, layer: int, band: str, day: date, family: str, found: _Found
) -> Source:
    known = known_encoding(family, band, day)
    of_table = known or Encoding()
    scale, offset = dataset.scales[layer - 1], dataset.offsets[layer - 1]
    in_file = (scale, offset) != (1.0, 0.0)
    nodata = dataset.nodatavals[layer - 1]
    encoding = Encoding(
        of_table.nodata if nodata is None else float(nodata),
        of_table.valid_min,
        of_table.valid_max,
        float(scale) if in_file else of_table.scale,
        float(offset) if in_file else of_table.offset,
    )
    found.baseline_guessed |= family == "S2_L2A" and not in_file and day >= SENTINEL2_OFFSET_SINCE
    block_height, block_width = dataset.block_shapes[layer - 1]
    return Source(path, layer, encoding, dataset.dtypes[layer - 1], (block_height, block_width))


def _assemble(found: _Found, request: CubeRequest) -> Cube:
    present = sorted({band for band, _ in found.sources})
    missing = [band for band in request.bands if band not in present]
    if missing:
        raise CubeError(
            f"The rasters have no band {', '.join(missing)}; they have {', '.join(present) or 'none'}. "
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
