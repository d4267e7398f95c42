"""Rasters whose layers, metadata or names say what they hold."""

from datetime import date

import numpy as np
import rasterio
import rasterio.shutil
from builders import write_raster

from model.cube.reader import CubeReader, windows_of
from model.products.layers import layers_of
from model.products.raster_ref import RasterRef

LAYER = np.arange(12, dtype=np.int16).reshape(3, 4)
STACK = np.stack([LAYER, LAYER + 100, LAYER + 200])
DAYS = (date(2020, 6, 1), date(2020, 6, 17), date(2020, 7, 3))


def tagged(path, layers=LAYER, shared=None, own=None, names=None, domain=None, **options):
    """A GeoTIFF with metadata items of the file and of its layers."""
    write_raster(path, layers, names=names, **options)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(ns=domain, **(shared or {}))
        for number, items in enumerate(own or (), start=1):
            dataset.update_tags(number, ns=domain, **items)
    return path


def understood(path, pattern="", **known):
    """(band, date) of the layers of a file."""
    with rasterio.open(path) as dataset:
        return [(layer.band, layer.day) for layer in layers_of(RasterRef(str(path), **known), dataset, pattern)]


def whole(cube):
    with CubeReader(cube) as reader:
        (window,) = windows_of(cube, 10**9)
        return cube.bands, cube.timeline, reader.read(window, np.float64)
