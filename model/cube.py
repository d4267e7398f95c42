"""What a stack of dated rasters is: bands, timeline, grid, and which layer of which file holds each observation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from .channel import Channel
from .encodings import SENTINEL2_OFFSET_SINCE, Encoding, known_encoding
from .errors import CubeError
from .grids import Grid, common_grid
from .masks import KNOWN_RULES, MaskRule, mask_rule
from .names import EXAMPLE_PATTERN, MASK_BANDS, NameParts, parse_name
from .timelines import regular_timeline

RASTER_SUFFIXES = (".tif", ".tiff", ".jp2", ".img", ".vrt")
NO_MASK = "none"


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
    mask_band : str
        Band that flags bad observations; empty for the one that is known to, ``none`` for none.
    mask_values : str
        What in it means bad, see :func:`model.masks.mask_rule`.
    fill_dates : bool
        Take a band that is missing on a date for a gap, instead of refusing the cube.
    max_gap : float
        Days; a series with a longer gap in a band is unknown. 0 for no limit.
    period : str
        Step of a timeline to bring the series to, e.g. ``P16D``; empty for the rasters' own dates.
    """

    rasters: tuple[RasterRef, ...] = ()
    file_pattern: str = ""
    bands: tuple[str, ...] = ()
    start_date: date | None = None
    end_date: date | None = None
    mask_band: str = ""
    mask_values: str = ""
    fill_dates: bool = False
    max_gap: float = 0.0
    period: str = ""


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
    grid : Grid
        The file's pixels.
    """

    path: str
    layer: int
    encoding: Encoding
    dtype: str
    block: tuple[int, int]
    grid: Grid


@dataclass(frozen=True)
class Cube:
    """Dated rasters, brought to one grid when they are read.

    Attributes
    ----------
    bands : tuple of str
        Names of the B bands.
    timeline : tuple of date
        The T dates, increasing.
    grid : Grid
        The pixels.
    sources : tuple of tuple of tuple of Source
        ``sources[t][b]``: the rasters that hold band b on date t; several tiles make a mosaic, in which the first one with an
        observation counts. None where the band is missing on that date.
    masks : tuple of tuple of Source
        ``masks[t]``: rasters that flag the bad observations of date t.
    mask : MaskRule
        What they mean.
    max_gap : float
        Days; a series with a longer gap is unknown. 0 for no limit.
    steps : tuple of date
        The dates that series are brought to where a period was asked for; else empty.
    """

    bands: tuple[str, ...]
    timeline: tuple[date, ...]
    grid: Grid
    sources: tuple[tuple[tuple[Source, ...], ...], ...]
    masks: tuple[tuple[Source, ...], ...] = ()
    mask: MaskRule = field(default_factory=MaskRule)
    max_gap: float = 0.0
    steps: tuple[date, ...] = ()

    @property
    def days_of_steps(self) -> np.ndarray:
        """Days of :attr:`steps` from the first date of the timeline."""
        return np.array([(day - self.timeline[0]).days for day in self.steps], dtype=np.float64)

    @property
    def encodings(self) -> dict[str, Encoding]:
        """Encoding of each band, as its first raster has it."""
        return {
            band: next(tiles[0].encoding for row in self.sources if (tiles := row[b]))
            for b, band in enumerate(self.bands)
        }

    def all_sources(self) -> Iterator[Source]:
        """Every raster of the cube, masks excluded."""
        return (source for row in self.sources for tiles in row for source in tiles)

    @property
    def days(self) -> np.ndarray:
        """Days of the timeline from its first date: float array of shape (T,)."""
        return np.array([(day - self.timeline[0]).days for day in self.timeline], dtype=np.float64)


@dataclass
class _Found:
    """What the files hold, before it is put in order."""

    sources: dict[tuple[str, date], list[Source]] = field(default_factory=dict)
    masks: dict[tuple[str, date], list[Source]] = field(default_factory=dict)
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
    cube = _assemble(found, request, channel)
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
            _collect_layers(raster, dataset, _grid_of(raster.path, dataset), request, found)
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


def _collect_layers(
    raster: RasterRef, dataset: rasterio.DatasetReader, grid: Grid, request: CubeRequest, found: _Found
) -> None:
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
        source = _source(raster.path, dataset, layer, band, parts.day, of_file.family, grid, found)
        is_mask = band.upper() in MASK_BANDS or band.casefold() == request.mask_band.casefold()
        place = found.masks if is_mask and band not in request.bands else found.sources
        tiles = place.setdefault((band, parts.day), [])
        same = next((tile for tile in tiles if tile.grid.matches(grid)), None)
        if same:
            raise CubeError(
                f"Band {band} of {parts.day} is in two rasters of one place, {same.path} and {raster.path}; keep one of them."
            )
        tiles.append(source)


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
    path: str,
    dataset: rasterio.DatasetReader,
    layer: int,
    band: str,
    day: date,
    family: str,
    grid: Grid,
    found: _Found,
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
    return Source(path, layer, encoding, dataset.dtypes[layer - 1], (block_height, block_width), grid)


def _assemble(found: _Found, request: CubeRequest, channel: Channel) -> Cube:
    present = sorted({band for band, _ in found.sources})
    missing = [band for band in request.bands if band not in present]
    if missing:
        raise CubeError(
            f"The rasters have no band {', '.join(missing)}; they have {', '.join(present) or 'none'}. "
            f"Add the missing rasters, or name the bands to use under Bands."
        )
    bands = request.bands or tuple(present)
    timeline = _timeline(found, bands, request)
    holes = [f"{band} of {day}" for day in timeline for band in bands if (band, day) not in found.sources]
    if holes:
        named = ", ".join(holes[:5]) + (f" and {len(holes) - 5} more" if len(holes) > 5 else "")
        if not request.fill_dates:
            raise CubeError(
                f"The cube lacks {named}; add these rasters, leave the band or the date out, or tick Fill missing dates."
            )
        channel.warn(f"The cube lacks {named}; these observations are filled like gaps.")
    sources = tuple(tuple(tuple(found.sources.get((band, day), ())) for band in bands) for day in timeline)
    masks, rule = _masks(found, timeline, request, channel)
    used = [source for row in sources for tiles in row for source in tiles]
    grid = common_grid([source.grid for source in used], [source.path for source in used])
    _log_grids(used, grid, channel)
    steps = regular_timeline(timeline[0], timeline[-1], request.period) if request.period else ()
    if steps:
        channel.log(
            f"Series are brought to {len(steps)} dates, {request.period} apart, from {steps[0]} to {steps[-1]}."
        )
    return Cube(tuple(bands), timeline, grid, sources, masks, rule, request.max_gap, steps)


def _timeline(found: _Found, bands: Sequence[str], request: CubeRequest) -> tuple[date, ...]:
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
    return timeline


def _masks(
    found: _Found, timeline: Sequence[date], request: CubeRequest, channel: Channel
) -> tuple[tuple[tuple[Source, ...], ...], MaskRule]:
    """The rasters that flag bad observations, and what they mean."""
    there = sorted({band for band, _ in found.masks})
    if request.mask_band.casefold() == NO_MASK:
        chosen = ""
    elif request.mask_band:
        chosen = next((band for band in there if band.casefold() == request.mask_band.casefold()), "")
        if not chosen:
            raise CubeError(
                f"The rasters have no mask band {request.mask_band}; they have {', '.join(there) or 'none'}. Correct Mask band, "
                f"or write none."
            )
    else:
        chosen = next((band for band in there if band.upper() in KNOWN_RULES), "")
    left_out = [band for band in there if band != chosen]
    if left_out:
        channel.log(f"Left out, as they flag observations instead of measuring: {', '.join(left_out)}.")
    if not chosen:
        return (), MaskRule()
    rule = mask_rule(chosen, request.mask_values)
    channel.log(f"Bad observations are those that {chosen} flags with {rule.in_words()}.")
    unflagged = [str(day) for day in timeline if (chosen, day) not in found.masks]
    if unflagged:
        named = ", ".join(unflagged[:5]) + (f" and {len(unflagged) - 5} more" if len(unflagged) > 5 else "")
        channel.warn(f"There is no {chosen} of {named}; nothing is masked there.")
    return tuple(tuple(found.masks.get((chosen, day), ())) for day in timeline), rule


def _log_grids(sources: Sequence[Source], grid: Grid, channel: Channel) -> None:
    others = Counter(source.grid for source in sources if source.grid.offset_in(grid) is None)
    for other, count in others.items():
        channel.log(f"{count} rasters of {other.in_words()} are resampled bilinearly to {grid.in_words()}.")
    extents = {source.grid for source in sources} - set(others)
    if len(extents) > 1:
        channel.log(
            f"Rasters of {len(extents)} extents are put together to {grid.in_words()}; where none lies is no data."
        )


def describe(cube: Cube) -> list[str]:
    """The cube in words: its grid, its bands with their encodings, and a table of band by date."""
    lines = [f"Cube: {cube.grid.in_words()}, {len(cube.timeline)} dates, {len(cube.bands)} bands"]
    for number, band in enumerate(cube.bands):
        kinds = sorted({_encoding_in_words(source) for row in cube.sources for source in row[number]})
        lines.append(f"  {band}: {' | '.join(kinds)}")
    width = max(3, *(len(band) for band in cube.bands))
    lines.append("  " + " ".join(["date".ljust(10), *(band.rjust(width) for band in cube.bands)]))
    for day, row in zip(cube.timeline, cube.sources, strict=True):
        lines.append(f"  {day} " + " ".join(_tiles_in_words(tiles).rjust(width) for tiles in row))
    return lines


def _tiles_in_words(tiles: Sequence[Source]) -> str:
    return "–" if not tiles else "●" if len(tiles) == 1 else f"●{len(tiles)}"


def _encoding_in_words(source: Source) -> str:
    encoding = source.encoding
    words = f"{source.dtype}, scale {encoding.scale:g}, offset {encoding.offset:g}"
    words += ", no nodata value" if encoding.nodata is None else f", nodata {encoding.nodata:g}"
    if encoding.valid_min is not None or encoding.valid_max is not None:
        words += f", valid {encoding.valid_min:g} to {encoding.valid_max:g}"
    return words
