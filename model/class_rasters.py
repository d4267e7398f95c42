"""Class maps, ours and those of others: their codes, and the names and colours of these."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError

from .errors import CubeError
from .faults import refuse_truncated, refuse_unreadable, why_unopened
from .grids import Grid
from .probability_rasters import LABELS_ITEM, MODEL_ITEM, check_names


@dataclass(frozen=True)
class ClassRaster:
    """A class map.

    Attributes
    ----------
    path : Path
        The raster.
    grid : Grid
        Its pixels.
    dtype : str
        Type of its codes, uint8 or uint16.
    nodata : int
        Code of pixels without a class; the highest one where the file names none.
    labels : tuple of str
        Names of the codes 1, 2 …; empty where they have none.
    colours : mapping of int to str
        Colours ``#rrggbb`` of codes, as far as the file has them.
    model : str
        The model they come from, or else the file's name.
    """

    path: Path
    grid: Grid
    dtype: str
    nodata: int
    labels: tuple[str, ...]
    colours: Mapping[int, str]
    model: str


def open_class_raster(path: Path, labels: Sequence[str] = ()) -> ClassRaster:
    """What is known about a class map.

    Parameters
    ----------
    path : Path
        The raster.
    labels : sequence of str
        Names of the codes 1, 2 …; empty to take those of the file.

    Raises
    ------
    CubeError
        When the file cannot be read, or its numbers are no codes.
    """
    refuse_unreadable(str(path))
    try:
        with rasterio.open(path) as dataset:
            refuse_truncated(str(path), dataset)
            dtype = dataset.dtypes[0]
            if dataset.count != 1 or dtype not in {"uint8", "uint16"}:
                raise CubeError(
                    f"{path} is no class map ({dataset.count} bands of {dtype}); choose a raster of one band of uint8 or uint16."
                )
            if dataset.crs is None:
                raise CubeError(f"{path} has no coordinate reference system; assign one first.")
            names = tuple(labels) or _names_of(path, dataset)
            check_names(names)
            return ClassRaster(
                path,
                Grid(dataset.crs.to_wkt(), tuple(dataset.transform)[:6], dataset.width, dataset.height),
                dtype,
                int(np.iinfo(dtype).max if dataset.nodata is None else dataset.nodata),
                names,
                _colours_of(dataset),
                dataset.tags().get(MODEL_ITEM, path.stem),
            )
    except (RasterioError, ValueError) as error:
        raise CubeError(why_unopened(str(path), error)) from error


def _names_of(path: Path, dataset: rasterio.DatasetReader) -> tuple[str, ...]:
    """Names of the codes 1, 2 …, as we write them or as GDAL does; a damaged list is as none."""
    try:
        names = json.loads(dataset.tags().get(LABELS_ITEM, "[]"))
    except ValueError:
        names = []
    beside = path.with_name(path.name + ".aux.xml")
    if not names and beside.is_file():
        listed = re.findall(r"<Category>(.*?)</Category>", beside.read_text(encoding="utf-8", errors="replace"))
        names = [unescape(name) for name in listed[1:]]
    return tuple(map(str, names)) if isinstance(names, list) and all(str(name).strip() for name in names) else ()


def _colours_of(dataset: rasterio.DatasetReader) -> dict[int, str]:
    """The file's colour table, if it has one."""
    try:
        return {code: "#{:02x}{:02x}{:02x}".format(*colour[:3]) for code, colour in dataset.colormap(1).items()}
    except ValueError:
        return {}
