"""Names that GDAL has for the codes of a class map: categories, or the names of a raster attribute table."""

from __future__ import annotations

import re
from html import unescape

import rasterio
from rasterio.io import MemoryFile
from rasterio.shutil import copy as copy_raster

from ..raster.files import READING_ERRORS
from ..runtime.text import as_label

_COLUMN = r"<FieldDefn\b[^>]*>.*?<Name>([^<]*)</Name>.*?<Usage>(\d+)</Usage>.*?</FieldDefn>"
_NAME, _VALUE = "2", ("5", "3")  # GDAL's usages of columns: names, values, smallest values


def category_names_of(dataset: rasterio.DatasetReader) -> dict[int, str]:
    """Names of codes, whatever the format keeps them in; those without one are left out.

    GDAL itself hands them out in a virtual raster only. A name of several lines becomes one line.
    """
    try:
        with MemoryFile(ext=".vrt") as memory:
            copy_raster(dataset, memory.name, driver="VRT")
            text = memory.read().decode("utf-8", errors="replace")
    except READING_ERRORS:
        return {}
    band = re.search(r"<VRTRasterBand\b.*?</VRTRasterBand>", text, re.DOTALL)
    listed = re.search(r"<CategoryNames>(.*?)</CategoryNames>", band[0] if band else "", re.DOTALL)
    names = re.findall(r"<Category\s*/>|<Category>([^<]*)</Category>", listed[1] if listed else "")
    named = {code: name for code, name in enumerate(map(_in_one_line, names)) if name}
    return named or _names_in_table(band[0] if band else "")


def _names_in_table(band: str) -> dict[int, str]:
    """Names of a raster attribute table with a column of values and one of names."""
    table = re.search(r"<GDALRasterAttributeTable\b.*?</GDALRasterAttributeTable>", band, re.DOTALL)
    columns = re.findall(_COLUMN, table[0] if table else "", re.DOTALL)
    usages, titles = [usage for _, usage in columns], [title.casefold() for title, _ in columns]
    value = next((usages.index(usage) for usage in _VALUE if usage in usages), None)
    if value is None and "value" in titles:  # as in files of ERDAS
        value = titles.index("value")
    if table is None or value is None or _NAME not in usages:
        return {}
    found = {}
    for row in re.findall(r"<Row\b[^>]*>(.*?)</Row>", table[0], re.DOTALL):
        cells = [cell[1] or "" for cell in re.finditer(r"<F\s*/>|<F>([^<]*)</F>", row)]
        name = _in_one_line(cells[usages.index(_NAME)]) if len(cells) == len(usages) else ""
        if name and re.fullmatch(r"\d+(?:\.0*)?", cells[value]):
            found[int(float(cells[value]))] = name
    return found


def _in_one_line(name: str) -> str:
    return as_label(" ".join(unescape(name).split()))
