"""Values of rasters at points, read with QGIS's own GDAL and nothing of the plugin."""

from osgeo import gdal
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

gdal.UseExceptions()


def values_by_gdal(path, x, y, scale):
    """Value of a raster at a point of its own CRS, read with QGIS's GDAL."""
    dataset = gdal.Open(path)
    left, width, _, top, _, height = dataset.GetGeoTransform()
    column, row = int((x - left) // width), int((y - top) // height)
    raw = float(dataset.GetRasterBand(1).ReadAsArray(column, row, 1, 1)[0, 0])
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    return None if raw == nodata else raw * scale


def check_against_gdal(layer, rasters, scale, missing=lambda raw: False):
    """Every extracted value equals, bit for bit, what GDAL reads at the point."""
    crs = QgsCoordinateReferenceSystem.fromWkt(gdal.Open(next(iter(rasters.values()))).GetProjection())
    to_raster = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    checked = 0
    for feature in layer.getFeatures():
        point = to_raster.transform(feature.geometry().asPoint())
        for field, path in rasters.items():
            expected = values_by_gdal(path, point.x(), point.y(), scale)
            if expected is None or missing(expected):
                assert feature[field] == NULL
            else:
                assert feature[field] == expected
                checked += 1
    return checked
