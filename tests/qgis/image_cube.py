"""Small cubes of images for the tests of images on the map."""

from datetime import date, timedelta

import numpy as np
from osgeo import gdal, osr

FIRST = date(2023, 9, 5)
NODATA = -9999


def write_image(path, values, epsg=32721, left=500_000, top=9_000_000, pixel=10, nodata=NODATA, scale=1e-4):
    """Write a single-band raster."""
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Int16
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((left, pixel, 0, top, 0, -pixel))
    band = dataset.GetRasterBand(1)
    band.WriteArray(values)
    if nodata is not None:
        band.SetNoDataValue(nodata)
        band.SetScale(scale)


def days(count):
    """Dates of a cube, sixteen days apart."""
    return [FIRST + timedelta(days=16 * t) for t in range(count)]


def value_of(t, band):
    """Stored number of all pixels of a band on a date."""
    return 500 * (band + 1) + 10 * t


def write_cube(folder, dates=4, bands=("B02", "B03", "B04", "B08"), size=20, tile="T21LVC", **place):
    """Write a cube, one file for each band and date; the first row has no data."""
    folder.mkdir(exist_ok=True)
    for t, day in enumerate(days(dates)):
        for position, band in enumerate(bands):
            values = np.full((size, size), value_of(t, position), dtype=np.int16)
            values[0] = NODATA
            write_image(folder / f"SENTINEL-2_MSI_{tile}_{band}_{day}.tif", values, **place)
    return folder


def contents(folder):
    """Names, sizes and times of all files of a folder."""
    return {
        str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
    }


def inventory_of_cube(folder, **values):
    """Inventory of a cube, from the engine."""
    from lstm_fcn.processing.engine.client import run_engine
    from lstm_fcn.processing.gui.images.inventory import inventory_of
    from qgis.core import QgsProcessingFeedback

    job = {"rasters": [{"path": str(folder)}], **values}
    return inventory_of(run_engine("inventory", job, [], QgsProcessingFeedback(False), labels={}))
