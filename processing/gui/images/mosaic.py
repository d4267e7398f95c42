"""GDAL's virtual rasters (VRT) over the files of a date: mosaics in physical values and ratios of bands, as text.

A virtual raster is its XML: GDAL opens the text itself, so that nothing is written, and the files only when pixels are drawn.
Every band holds physical values as 32-bit floats, NaN where there is no observation.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from .inventory import Grid, ImageFile, Transform

SLACK = 0.01  # of a pixel, by which the sides of two grids may differ
LEVELS = 256  # of a byte
GDAL_TYPES = {
    "uint8": "Byte",
    "int8": "Byte",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float64": "Float64",
}
Weights = Sequence[tuple[float, Sequence[ImageFile]]]


@dataclass(frozen=True)
class VirtualBand:
    """Band of a virtual raster.

    Attributes
    ----------
    name : str
        Its description.
    xml : str
        Where its values come from: elements of a ``VRTRasterBand``.
    limits : tuple of float
        Range to show; written as its statistics, so that QGIS reads no pixel to find some.
    attributes : str
        Further attributes of the element.
    """

    name: str
    xml: str
    limits: tuple[float, float]
    attributes: str = ""


def grids_of(files: Iterable[ImageFile]) -> list[Grid]:
    """Grids that files can be drawn on without resampling them to another system: the finest pixels over the extent of all.

    Parameters
    ----------
    files : iterable of ImageFile
        Of one date.

    Returns
    -------
    list of Grid
        One for each coordinate reference system and direction of the rows.
    """
    families: list[tuple[Grid, list[Grid]]] = []
    for grid in sorted(
        {file.grid for file in files}, key=lambda grid: (math.hypot(*grid.transform[::3]), grid.transform)
    ):
        for finest, members in families:
            if window_in(grid, finest) is not None:
                members.append(grid)
                break
        else:
            families.append((grid, [grid]))
    return [_union(finest, members) for finest, members in families]


def window_in(grid: Grid, other: Grid) -> tuple[float, float, float, float] | None:
    """Column, row, columns and rows of a grid in the pixels of another one; None where their axes differ."""
    if grid.crs != other.crs:
        return None
    columns, rows = grid.width, grid.height
    corners = [_pixel_of(other.transform, *_place_of(grid.transform, *at)) for at in ((0, 0), (columns, 0), (0, rows))]
    (left, top), (right, top_again), (left_again, bottom) = corners
    slack = SLACK * max(1.0, (right - left) / columns)
    if abs(top_again - top) > slack or abs(left_again - left) > slack or right <= left or bottom <= top:
        return None
    return left, top, right - left, bottom - top


def band_of(name: str, files: Sequence[ImageFile], grid: Grid, limits: tuple[float, float]) -> VirtualBand:
    """Mosaic of the files that hold a band on a date."""
    return VirtualBand(name, "".join(_sources(files, grid)), limits)


def ratio_of(
    name: str,
    sums: tuple[tuple[Weights, float], tuple[Weights, float]],
    grid: Grid,
    limits: tuple[float, float],
) -> VirtualBand:
    """Ratio of two weighted sums of bands, such as an index.

    Parameters
    ----------
    name : str
        Description of the band.
    sums : pair of sums
        Dividend and divisor: weights with the files of a band each, and a number to add.
    grid : Grid
        To compute it on.
    limits : tuple of float
        Range to show.
    """
    parts = "".join(_inner(_raster([_sum_of(weights, constant, grid)], grid)) for weights, constant in sums)
    return _computed(name, "div", parts, limits)


def alpha_of(files: Sequence[ImageFile], grid: Grid, bad_values: Sequence[int], bad_bits: Sequence[int]) -> str:
    """Element of a band that is 0 where files flag a bad observation and 255 elsewhere."""
    sources = "".join(
        _source(file, grid, f"<LUT>{_levels(file.dtype, bad_values, bad_bits)}</LUT>") for file in reversed(files)
    )
    return f'<VRTRasterBand dataType="Byte" band="%d"><ColorInterp>Alpha</ColorInterp>{sources}</VRTRasterBand>'


def virtual_raster(bands: Sequence[VirtualBand], grid: Grid, alpha: str = "") -> str:
    """Text of a virtual raster, which GDAL opens like the name of a file.

    Parameters
    ----------
    bands : sequence of VirtualBand
        Its bands.
    grid : Grid
        Its pixels.
    alpha : str
        A further band of transparency, see :func:`alpha_of`.
    """
    return _raster(bands, grid, escape(grid.crs), alpha % (len(bands) + 1) if alpha else "")


def _raster(bands: Sequence[VirtualBand], grid: Grid, crs: str = "", alpha: str = "") -> str:
    a, b, c, d, e, f = grid.transform
    parts = [f"<SRS>{crs}</SRS>"] if crs else []
    parts.append(f"<GeoTransform>{', '.join(map(repr, (c, a, b, f, d, e)))}</GeoTransform>")
    parts += [_band(band, number) for number, band in enumerate(bands, start=1)]
    return f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">{"".join(parts)}{alpha}</VRTDataset>'


def _band(band: VirtualBand, number: int) -> str:
    low, high = band.limits
    statistics = {"MINIMUM": low, "MAXIMUM": high, "MEAN": (low + high) / 2, "STDDEV": (high - low) / 4}
    items = "".join(f'<MDI key="STATISTICS_{name}">{value!r}</MDI>' for name, value in statistics.items())
    return (
        f'<VRTRasterBand dataType="Float32" band="{number}"{band.attributes}>'
        f'<Metadata><MDI key="STATISTICS_APPROXIMATE">YES</MDI>{items}</Metadata>'
        f"<Description>{escape(band.name)}</Description><NoDataValue>nan</NoDataValue>{band.xml}</VRTRasterBand>"
    )


def _computed(name: str, function: str, parts: str, limits: tuple[float, float] = (0.0, 1.0)) -> VirtualBand:
    settings = (
        f"<PixelFunctionType>{function}</PixelFunctionType><SourceTransferType>Float32</SourceTransferType>{parts}"
    )
    return VirtualBand(name, settings, limits, ' subClass="VRTDerivedRasterBand"')


def _sum_of(weights: Weights, constant: float, grid: Grid) -> VirtualBand:
    """Weighted sum of bands; the number is added to the first of them."""
    parts = ""
    for number, (weight, files) in enumerate(weights):
        mosaic = _raster([band_of("", files, grid, (0.0, 1.0))], grid)
        added = "" if number else f"<ScaleOffset>{constant!r}</ScaleOffset>"
        parts += _inner(mosaic, f"{added}<ScaleRatio>{weight!r}</ScaleRatio><NODATA>nan</NODATA>")
    return _computed("", "sum", parts)


def _inner(raster: str, settings: str = "") -> str:
    """A virtual raster inside another one, pixel on pixel."""
    kind = "ComplexSource" if settings else "SimpleSource"
    name = f'<SourceFilename relativeToVRT="0">{escape(raster)}</SourceFilename><SourceBand>1</SourceBand>'
    return f"<{kind}>{name}{settings}</{kind}>"


def _sources(files: Sequence[ImageFile], grid: Grid) -> Iterable[str]:
    """Elements of files in physical values; what stands last is drawn on top."""
    for file in reversed(files):
        encoding = file.encoding
        settings = f"<ScaleOffset>{encoding.offset!r}</ScaleOffset><ScaleRatio>{encoding.scale!r}</ScaleRatio>"
        settings += f"<NODATA>{encoding.nodata}</NODATA>" if encoding.nodata else ""
        settings += "<UseMaskBand>true</UseMaskBand>" if file.is_masked else ""
        yield _source(file, grid, settings)


def _source(file: ImageFile, grid: Grid, settings: str) -> str:
    window = window_in(file.grid, grid)
    if window is None:  # of another zone, which has a raster of its own
        return ""
    width, height = file.grid.width, file.grid.height
    left, top, columns, rows = (repr(round(value, 6)) for value in window)
    return (
        f'<ComplexSource><SourceFilename relativeToVRT="0">{escape(file.path)}</SourceFilename>'
        f"<SourceBand>{file.layer}</SourceBand>"
        f'<SourceProperties RasterXSize="{width}" RasterYSize="{height}" DataType="{GDAL_TYPES.get(file.dtype, "Float32")}"'
        f' BlockXSize="{file.block[1]}" BlockYSize="{file.block[0]}"/>'
        f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
        f'<DstRect xOff="{left}" yOff="{top}" xSize="{columns}" ySize="{rows}"/>{settings}</ComplexSource>'
    )


def _levels(dtype: str, bad_values: Sequence[int], bad_bits: Sequence[int]) -> str:
    """Table from flags to transparency; GDAL interpolates between its entries, so both ends of every run are listed."""
    first = 0 if dtype.startswith("uint") else -LEVELS // 2
    last = LEVELS * LEVELS if bad_bits and dtype != "uint8" else LEVELS
    bad, bits = set(bad_values), sum(1 << bit for bit in bad_bits)
    levels = [0 if value in bad or value & bits else LEVELS - 1 for value in range(first, last)]
    entries = []
    for number, level in enumerate(levels):
        before = levels[number - 1] if number else None
        after = levels[number + 1] if number + 1 < len(levels) else None
        if level != before or level != after:
            entries.append(f"{first + number}:{level}")
    return ",".join(entries)


def _union(finest: Grid, members: Sequence[Grid]) -> Grid:
    """The pixels of a grid over the extent of several."""
    windows = [window for window in (window_in(grid, finest) for grid in members) if window]
    left = math.floor(min(window[0] for window in windows) + SLACK)
    top = math.floor(min(window[1] for window in windows) + SLACK)
    right = math.ceil(max(window[0] + window[2] for window in windows) - SLACK)
    bottom = math.ceil(max(window[1] + window[3] for window in windows) - SLACK)
    a, b, _, d, e, _ = finest.transform
    x, y = _place_of(finest.transform, left, top)
    return Grid(finest.crs, (a, b, x, d, e, y), right - left, bottom - top)


def _place_of(transform: Transform, column: float, row: float) -> tuple[float, float]:
    a, b, c, d, e, f = transform
    return a * column + b * row + c, d * column + e * row + f


def _pixel_of(transform: Transform, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = transform
    size = a * e - b * d
    return (e * (x - c) - b * (y - f)) / size, (a * (y - f) - d * (x - c)) / size
