"""STAC catalogues, as a server offers them: of the demo cube, and of a season of which there are no images."""

import random
from datetime import date, timedelta
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


def season_of_items(first=date(2023, 9, 2), days=365, seed=4):
    """Items of a season as of two tiles of Sentinel-2, cloudy in the wet months; there are no images behind them."""
    generator = random.Random(seed)
    kind = "image/tiff; application=geotiff; profile=cloud-optimized"
    items = []
    for day in (first + timedelta(days=step) for step in range(0, days, 5)):
        for tile, west in (("21LXG", -55.9), ("21LXH", -55.85)):
            cloud = min(100.0, max(0.0, generator.gauss(70 if day.month in (11, 12, 1, 2, 3) else 12, 30)))
            if generator.random() < 0.1:
                continue
            east, south, north = west + 0.9, -12.0, -11.5
            ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
            asset = {"href": "http://127.0.0.1:9/image.tif", "type": kind, "roles": ["data"], "gsd": 10}
            items.append(
                {
                    "type": "Feature", "stac_version": "1.0.0", "id": f"S2A_{tile}_{day:%Y%m%d}", "collection": "sentinel-2-l2a",
                    "bbox": [west, south, east, north], "geometry": {"type": "Polygon", "coordinates": [ring]}, "links": [],
                    "assets": dict.fromkeys(("B04", "B08", "SCL"), asset),
                    "properties": {
                        "datetime": f"{day}T13:42:21Z", "platform": "sentinel-2a", "eo:cloud_cover": cloud, "s2:mgrs_tile": tile,
                    },
                }
            )  # fmt: skip
    return items
