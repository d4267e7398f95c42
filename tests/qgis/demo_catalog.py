"""A STAC catalogue of the demo cube, as a server offers it."""

from pathlib import Path

from osgeo import gdal, osr


def items_of_cube(folder, address, epsg=32721):
    """One item for every date of a folder of rasters named as sits names them."""
    dates = {}
    for path in sorted(Path(folder).glob("*.tif")):
        _, _, tile, band, day = path.stem.split("_")
        dates.setdefault((tile, day), {})[band] = path
    items = []
    for (tile, day), bands in dates.items():
        box = _box(str(next(iter(bands.values()))), epsg)
        west, south, east, north = box
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        kind = "image/tiff; application=geotiff; profile=cloud-optimized"
        assets = {
            band: {"href": address + path.name, "type": kind, "roles": ["data"], **_header(str(path))}
            for band, path in bands.items()
        }
        items.append(
            {
                "type": "Feature", "stac_version": "1.0.0", "id": f"demo_{tile}_{day}", "collection": "demo", "bbox": box,
                "geometry": {"type": "Polygon", "coordinates": [ring]}, "links": [], "assets": assets,
                "properties": {"datetime": f"{day}T13:42:21Z", "platform": "Sentinel-2A", "eo:cloud_cover": 12.5, "s2:mgrs_tile": tile, "proj:epsg": epsg},
            }
        )  # fmt: skip
    return items


def _header(path):
    """What the projection and raster extensions say of a file."""
    dataset = gdal.Open(path)
    c, a, b, f, d, e = dataset.GetGeoTransform()
    kind = gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType).lower().replace("byte", "uint8")
    return {
        "proj:shape": [dataset.RasterYSize, dataset.RasterXSize],
        "proj:transform": [a, b, c, d, e, f],
        "raster:bands": [{"data_type": kind}],
    }


def _box(path, epsg):
    dataset = gdal.Open(path)
    left, width, _, top, _, height = dataset.GetGeoTransform()
    own, longitudes = osr.SpatialReference(), osr.SpatialReference()
    own.ImportFromEPSG(epsg)
    longitudes.ImportFromEPSG(4326)
    for reference in (own, longitudes):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(own, longitudes)
    right, bottom = left + width * dataset.RasterXSize, top + height * dataset.RasterYSize
    corners = [change.TransformPoint(x, y)[:2] for x in (left, right) for y in (top, bottom)]
    xs, ys = zip(*corners, strict=True)
    return [min(xs), min(ys), max(xs), max(ys)]
