"""What a search found, as an item collection that a cube is made of, footprints, and a calendar of dates and tiles."""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urljoin

import numpy as np

from ..runtime.secrets import without_signature
from .bands import satellite_in
from .masks import KNOWN_RULES
from .search import Item, cloud_of, moment_of
from .search_area import SearchArea, boxes_of_item
from .stac import is_raster_asset, layers_of_asset

METRES_A_DEGREE = 111_320.0
_RESOLUTION = re.compile(r"_\d{2,4}m$", re.IGNORECASE)
_TILES = ("s2:mgrs_tile", "grid:code", "bdc:tile", "bdc:tiles")
_IN_NAMES = re.compile(r"(?<![A-Z0-9])(T?\d{2}[C-X][A-Z]{2}|h\d{2}v\d{2}|\d{6})(?![0-9A-Z])")
_BYTES = {"uint8": 1, "int8": 1, "int16": 2, "uint16": 2, "int32": 4, "uint32": 4, "float32": 4, "float64": 8}


def with_bands(item: Item, bands: Sequence[str]) -> Item:
    """An item with the images of some bands and of masks, under addresses that are whole and unsigned.

    Parameters
    ----------
    item : mapping
        As its catalogue has it.
    bands : sequence of str
        Names of bands or common names; empty for all.
    """
    properties = item["properties"]
    origin = " ".join(str(part or "") for part in (item.get("collection"), item.get("id"), properties.get("platform")))
    satellite = satellite_in(origin)
    base = next((str(link.get("href")) for link in item.get("links") or () if link.get("rel") == "self"), "")
    wanted = {band.casefold() for band in bands}
    assets = {}
    for key, asset in item["assets"].items():
        if not isinstance(asset, Mapping) or not is_raster_asset(str(key), asset):
            continue
        layers = layers_of_asset(str(key), asset, properties, satellite)
        names = {
            _RESOLUTION.sub("", str(key)),
            str(key),
            *(name for layer in layers for name in (layer.band, layer.common_name)),
        }
        is_mask = any(name.upper() in KNOWN_RULES for name in names)
        if wanted and not is_mask and not wanted & {name.casefold() for name in names if name}:
            continue
        assets[key] = {**asset, "href": without_signature(urljoin(base, str(asset["href"])))}
    return {**item, "assets": assets}


def tile_of(item: Item) -> str:
    """Tile of an item, as its satellite's grid names it; empty where none is told."""
    properties = item["properties"]
    told = next((properties[name] for name in _TILES if properties.get(name)), "")
    told = told[0] if isinstance(told, list) else told
    if told:
        return str(told).rpartition("-")[2]
    path, row = properties.get("landsat:wrs_path"), properties.get("landsat:wrs_row")
    if path and row:
        return f"{int(path):03d}{int(row):03d}"
    found = _IN_NAMES.search(str(item.get("id") or "").replace("_", " ").replace(".", " "))
    return found[1].removeprefix("T") if found else ""


def megabytes_of(item: Item, area: SearchArea) -> float:
    """Size of an item's images inside an area, as pixels that are not compressed, in MB; 0 where nothing tells it."""
    boxes = boxes_of_item(item)
    if not boxes:
        return 0.0
    box = max(boxes, key=lambda one: (one[2] - one[0]) * (one[3] - one[1]))
    share = area.overlap(box)
    properties = item["properties"]
    width = (box[2] - box[0]) * METRES_A_DEGREE * math.cos(math.radians((box[1] + box[3]) / 2))
    square = width * (box[3] - box[1]) * METRES_A_DEGREE
    total = 0.0
    for asset in item["assets"].values():
        bands = asset.get("raster:bands") or asset.get("bands") or [{}]
        first = bands[0] if isinstance(bands[0], Mapping) else {}
        size = _BYTES.get(str(first.get("data_type") or asset.get("data_type") or ""), 2) * len(bands)
        shape = asset.get("proj:shape") or properties.get("proj:shape")
        resolution = first.get("spatial_resolution") or asset.get("gsd") or properties.get("gsd")
        if isinstance(shape, list) and len(shape) == 2:
            total += float(np.prod(shape)) * size
        elif isinstance(resolution, (int, float)) and resolution > 0:
            total += square / resolution**2 * size
    return total * share / 1e6


def collection_of(items: Iterable[Item], about: Mapping[str, Any]) -> str:
    """The item collection as JSON: what RASTERS takes."""
    features = [{**item, "links": []} for item in items]
    return json.dumps(
        {"type": "FeatureCollection", "stac_version": "1.0.0", "features": features, "lstmfcn:search": about}
    )


def footprints_of(items: Iterable[Item], area: SearchArea) -> str:
    """The outlines of items as GeoJSON, with date, tile, cloud, platform, collection and size."""
    features = [
        {
            "type": "Feature",
            "geometry": item.get("geometry"),
            "properties": {
                "item": str(item.get("id") or ""),
                "date": moment_of(item)[:10],
                "tile": tile_of(item),
                "cloud": _cloud(item),
                "platform": str(item["properties"].get("platform") or ""),
                "collection": str(item.get("collection") or ""),
                "megabytes": round(megabytes_of(item, area), 2),
            },
        }
        for item in items
    ]
    return json.dumps({"type": "FeatureCollection", "features": features})


def calendar_of(items: Iterable[Item]) -> tuple[list[str], list[tuple[str, list[float | None]]]]:
    """Dates and tiles: the names of the tiles, and for each date the cloud of each tile, None where it was not seen.

    Of several images of a tile and day the clearest counts; -1 where an image does not tell its cloud.
    """
    clouds: dict[str, dict[str, float]] = defaultdict(dict)
    for item in items:
        cloud = _cloud(item)
        told = -1.0 if cloud is None else cloud
        day, tile = moment_of(item)[:10], tile_of(item) or "?"
        clouds[day][tile] = min(told, clouds[day].get(tile, told))
    tiles = sorted({tile for of_day in clouds.values() for tile in of_day})
    return tiles, [(day, [of_day.get(tile) for tile in tiles]) for day, of_day in sorted(clouds.items())]


def _cloud(item: Item) -> float | None:
    return round(cloud_of(item), 1) if "eo:cloud_cover" in item["properties"] else None
