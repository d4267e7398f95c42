"""Virtual rasters that show many files as one, each at its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from rasterio.windows import Window

from .raw import Description, Layout, band_items, colour_table, gdal_type, metadata_items


@dataclass(frozen=True)
class Tile:
    """File at its place in a mosaic.

    Attributes
    ----------
    file : str
        Its name, as seen from the folder of the mosaic, or absolute.
    window : Window
        Its place; as large as the file, unless that is whole.
    block : tuple of int
        Rows and columns of its blocks.
    is_whole : bool
        Whether the file has the pixels of the whole mosaic, of which those of the window are shown.
    """

    file: str
    window: Window
    block: tuple[int, int]
    is_whole: bool = False


class Mosaic:
    """The text of a GDAL virtual raster (VRT) of files that do not overlap and all have the same layers.

    GDAL opens a file only when its pixels are asked for, since the text says all that it needs to know.

    Parameters
    ----------
    layout : Layout
        Of the whole.
    description : Description
        What the raster says about itself.
    categories : sequence of str
        Names of the codes from 0; empty where the numbers are not codes.
    """

    def __init__(self, layout: Layout, description: Description, categories: Sequence[str] = ()) -> None:
        self._layout, self._about, self._categories = layout, description, categories

    def text(self, tiles: Sequence[Tile]) -> str:
        """The VRT of some files."""
        grid = self._layout.grid
        a, b, c, d, e, f = grid.transform
        lines = [
            f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
            f"<SRS>{escape(grid.crs)}</SRS>" if grid.crs else "",
            f"<GeoTransform>{c!r},{a!r},{b!r},{f!r},{d!r},{e!r}</GeoTransform>",
            metadata_items(self._about.metadata),
            *(line for band in range(self._layout.bands) for line in self._band(band, tiles)),
            "</VRTDataset>",
        ]
        return "\n".join(filter(None, lines))

    def _band(self, number: int, tiles: Sequence[Tile]) -> list[str]:
        layout = self._layout
        names = "".join(f"<Category>{escape(name)}</Category>" for name in self._categories)
        return [
            f'<VRTRasterBand dataType="{gdal_type(layout.dtype)}" band="{number + 1}">',
            *band_items(number, layout, self._about),
            f"<CategoryNames>{names}</CategoryNames>" if names else "",
            colour_table(self._about.colours, layout),
            *(self._source(number, tile) for tile in tiles),
            "</VRTRasterBand>",
        ]

    def _source(self, number: int, tile: Tile) -> str:
        place, (height, width) = tile.window, tile.block
        relative = int(not (tile.file.startswith("/") or ":" in tile.file))
        size = f'xSize="{place.width}" ySize="{place.height}"'
        destination = f'xOff="{place.col_off}" yOff="{place.row_off}" {size}'
        source, of_file = f'xOff="0" yOff="0" {size}', place
        if tile.is_whole:
            source, of_file = destination, Window(0, 0, self._layout.grid.width, self._layout.grid.height)
        return (
            f'<SimpleSource><SourceFilename relativeToVRT="{relative}">{escape(tile.file)}</SourceFilename>'
            f"<SourceBand>{number + 1}</SourceBand>"
            f'<SourceProperties RasterXSize="{of_file.width}" RasterYSize="{of_file.height}" '
            f'DataType="{gdal_type(self._layout.dtype)}" BlockXSize="{width}" BlockYSize="{height}"/>'
            f"<SrcRect {source}/><DstRect {destination}/></SimpleSource>"
        )
