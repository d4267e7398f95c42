"""Memory-mapped pixels of an output raster while it is being made.

A cloud-optimised GeoTIFF has its overviews first and its pixels in order, so it can be written only when all pixels are
known. Until then they lie in a plain file, band after band and row after row.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from .grid import Grid


@dataclass(frozen=True)
class Layout:
    """Shape of a raster and type of its numbers.

    Attributes
    ----------
    grid : Grid
        Its pixels.
    bands : int
        Layers.
    dtype : str
        Type of the numbers, as numpy names it.
    nodata : float
        Value of missing pixels.
    """

    grid: Grid
    bands: int
    dtype: str
    nodata: float

    @property
    def size(self) -> int:
        """Bytes of all pixels."""
        return self.grid.width * self.grid.height * self.bands * np.dtype(self.dtype).itemsize


@dataclass(frozen=True)
class Description:
    """Metadata of a raster.

    Attributes
    ----------
    names : tuple of str
        Of the layers; empty where they have none.
    metadata : mapping of str to str
        Items of the file.
    scale, offset : float
        Stored number to value.
    colours : mapping of int to tuple of int
        Red, green and blue of each code; empty where the numbers are not codes.
    band_metadata : mapping of str to str
        Items of the first layer.
    """

    names: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    scale: float = 1.0
    offset: float = 0.0
    colours: Mapping[int, tuple[int, int, int]] = field(default_factory=dict)
    band_metadata: Mapping[str, str] = field(default_factory=dict)


class RawRaster(AbstractContextManager["RawRaster"]):
    """A plain file of pixels.

    Parameters
    ----------
    path : Path
        The file; made, or kept as it is where it has the right size already.
    layout : Layout
        What it holds. Pixels that are never written are 0.
    """

    def __init__(self, path: Path, layout: Layout) -> None:
        self.path = path
        self.layout = layout
        self._file = path.open("r+b" if path.exists() else "w+b")
        self._file.truncate(layout.size)

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):  # of a full disk; what has to be there was flushed before
            self._file.close()

    def write(self, values: npt.NDArray[Any], window: Window) -> None:
        """Write numbers of shape (bands, rows, columns) to a window."""
        grid, size = self.layout.grid, np.dtype(self.layout.dtype).itemsize
        values = np.ascontiguousarray(values, dtype=self.layout.dtype)
        whole_rows = window.width == grid.width
        for band, layer in enumerate(values):
            pieces = [layer] if whole_rows else list(layer)
            for number, piece in enumerate(pieces):
                row = band * grid.height + window.row_off + number
                self._file.seek((row * grid.width + window.col_off) * size)
                self._file.write(piece.data)

    def read(self, window: Window) -> npt.NDArray[Any]:
        """Read the numbers of a window: array of shape (bands, rows, columns)."""
        grid, bands = self.layout.grid, self.layout.bands
        self._file.flush()
        pixels = np.memmap(self._file, self.layout.dtype, "r", shape=(bands, grid.height, grid.width))
        columns, rows = window.col_off, window.row_off
        return np.array(pixels[:, rows : rows + window.height, columns : columns + window.width])

    def sync(self) -> None:
        """Return when what was written is on the disk."""
        self._file.flush()
        os.fsync(self._file.fileno())

    def flush(self) -> None:
        """Flush what was written, so that other readers see it."""
        self._file.flush()


TYPES: Mapping[str, str] = {
    "uint8": "Byte",
    "int16": "Int16",
    "uint16": "UInt16",
    "int32": "Int32",
    "float32": "Float32",
}


class VirtualRaster:
    """The text of a GDAL virtual raster (VRT) that shows a plain file with all that is known about it.

    Parameters
    ----------
    layout : Layout
        Of the plain file.
    description : Description
        What the raster says about itself.
    """

    def __init__(self, layout: Layout, description: Description) -> None:
        self._layout = layout
        self._about = description

    def text(self, file: str) -> str:
        """The VRT, which lies beside the plain file of this name."""
        grid = self._layout.grid
        a, b, c, d, e, f = grid.transform
        lines = [
            f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
            f"<SRS>{escape(grid.crs)}</SRS>" if grid.crs else "",
            f"<GeoTransform>{c!r},{a!r},{b!r},{f!r},{d!r},{e!r}</GeoTransform>",
            metadata_items(self._about.metadata),
            *(self._band(number, file) for number in range(self._layout.bands)),
            "</VRTDataset>",
        ]
        return "\n".join(lines)

    def _band(self, number: int, file: str) -> str:
        layout = self._layout
        size = np.dtype(layout.dtype).itemsize
        row = layout.grid.width * size
        return "\n".join(
            [
                f'<VRTRasterBand dataType="{gdal_type(layout.dtype)}" band="{number + 1}" subClass="VRTRawRasterBand">',
                *band_items(number, layout, self._about),
                colour_table(self._about.colours, layout),
                f'<SourceFilename relativetoVRT="1">{escape(file)}</SourceFilename>',
                f"<ImageOffset>{number * layout.grid.height * row}</ImageOffset>",
                f"<PixelOffset>{size}</PixelOffset><LineOffset>{row}</LineOffset><ByteOrder>LSB</ByteOrder>",
                "</VRTRasterBand>",
            ]
        )


def gdal_type(dtype: str) -> str:
    """GDAL's name of a type of numbers."""
    return TYPES[dtype]


def metadata_items(metadata: Mapping[str, str]) -> str:
    """Metadata items as elements of a virtual raster."""
    items = "".join(f'<MDI key="{escape(key)}">{escape(value)}</MDI>' for key, value in metadata.items())
    return f"<Metadata>{items}</Metadata>" if items else ""


def band_items(number: int, layout: Layout, about: Description) -> list[str]:
    """What a layer of a virtual raster, counted from 0, says about itself, as elements."""
    name = about.names[number] if about.names else ""
    scaled = (about.scale, about.offset) != (1.0, 0.0)
    return [
        metadata_items(about.band_metadata) if number == 0 else "",
        f"<Description>{escape(name)}</Description>" if name else "",
        f"<NoDataValue>{layout.nodata:.17g}</NoDataValue>",
        f"<Offset>{about.offset!r}</Offset><Scale>{about.scale!r}</Scale>" if scaled else "",
    ]


def colour_table(colours: Mapping[int, tuple[int, int, int]], layout: Layout) -> str:
    """Colours of codes as elements of a virtual raster; empty where there are none."""
    if not colours:
        return ""
    lines = ""
    for code in range(2 ** (8 * np.dtype(layout.dtype).itemsize)):
        red, green, blue = colours.get(code, (0, 0, 0))
        lines += f'<Entry c1="{red}" c2="{green}" c3="{blue}" c4="{0 if code == layout.nodata else 255}"/>'
    return f"<ColorInterp>Palette</ColorInterp><ColorTable>{lines}</ColorTable>"
