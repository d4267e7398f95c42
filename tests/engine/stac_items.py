"""Items of a STAC catalogue over small images."""

from datetime import date, timedelta

import numpy as np
from affine import Affine
from builders import write_raster
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

SIDE = 96


def demo_items(
    folder, address, dates=4, bands=("B04", "B08", "SCL"), crs="EPSG:32721", left=620_000.0, tile="21LXG", bbox=None
):
    """Write the images of some dates into the folder of a server, and return their items."""
    transform = Affine(10.0, 0.0, left, 0.0, -10.0, 8_690_000.0)
    bounds = (left, 8_690_000.0 - 10 * SIDE, left + 10 * SIDE, 8_690_000.0)
    box = list(bbox or transform_bounds(CRS.from_string(crs), "EPSG:4326", *bounds))
    generator = np.random.default_rng(len(tile) + int(tile[:2]))
    items = []
    for number in range(dates):
        day = date(2022, 1, 5) + timedelta(days=30 * number)
        name = f"S2A_MSIL2A_{day:%Y%m%d}T134221_R124_T{tile}_{day:%Y%m%d}T200000"
        assets = {}
        for band in bands:
            is_mask = band == "SCL"
            values = (
                generator.choice([4, 4, 4, 9], (SIDE, SIDE))
                if is_mask
                else generator.integers(1200, 6000, (SIDE, SIDE))
            )
            values = values.astype(np.uint8 if is_mask else np.uint16)
            write_raster(folder / f"{name}_{band}_10m.tif", values, crs=crs, transform=transform, nodata=0, tiled=True,
                         blockxsize=32, blockysize=32, compress="deflate")  # fmt: skip
            about = {"data_type": str(values.dtype), "nodata": 0, "spatial_resolution": 10}
            assets[band] = {
                "href": f"{address}{name}_{band}_10m.tif", "type": "image/tiff; application=geotiff; profile=cloud-optimized",
                "roles": ["data"], "proj:shape": [SIDE, SIDE], "proj:transform": list(transform)[:6], "raster:bands": [about],
            }  # fmt: skip
        west, south, east, north = box
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        items.append(
            {
                "type": "Feature", "stac_version": "1.0.0", "id": name, "collection": "sentinel-2-l2a", "bbox": box,
                "geometry": {"type": "Polygon", "coordinates": [ring]}, "links": [], "assets": assets,
                "properties": {
                    "datetime": f"{day}T13:42:21.024000Z", "platform": "Sentinel-2A", "eo:cloud_cover": 10.0 * number,
                    "s2:processing_baseline": "04.00", "s2:mgrs_tile": tile, "proj:epsg": int(crs[5:]),
                },
            }
        )  # fmt: skip
    return items
