"""File names of the cubes that the engine writes, in the naming scheme of sits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from ..products.bands import CBERS_MUX, CBERS_WFI, HLS_L30, HLS_S30, LANDSAT_4_7, LANDSAT_8_9, MODIS, PLANET, SENTINEL_2
from ..products.filenames import parse_path
from ..raster.files import split_subdataset

_SITS_NAME = re.compile(
    r"(?P<satellite>[A-Z0-9.-]+)_(?P<sensor>[A-Z0-9.-]+)_(?P<tile>[A-Za-z0-9-]+)_[A-Za-z0-9-]+_\d{4}-?\d{2}-?\d{2}"
)

_TILE = re.compile(r"(?<![A-Za-z0-9])(?:T?(\d{2}[C-X][A-Z]{2})|(h\d{2}v\d{2}))(?![A-Za-z0-9])")

_PATH_AND_ROW = re.compile(r"^L[COTEM]\d{2}_L2S[PR]_(\d{6})_")

SATELLITES = {
    SENTINEL_2: "SENTINEL-2_MSI",
    LANDSAT_8_9: "LANDSAT_OLI",
    LANDSAT_4_7: "LANDSAT_TM",
    HLS_L30: "HLS-L30_OLI",
    HLS_S30: "HLS-S30_MSI",
    CBERS_WFI: "CBERS-4_WFI",
    CBERS_MUX: "CBERS-4_MUX",
    PLANET: "PLANET_PSB",
}

UNKNOWN_CUBE = "LSTMFCN_CUBE"
NO_TILE = "0"


def file_stem(paths: Sequence[str]) -> str:
    """Satellite, sensor and tile of a cube's files, as far as all of them agree, e.g. ``SENTINEL-2_MSI_20LKP``.

    Parameters
    ----------
    paths : sequence of str
        Files of the cube.
    """
    found = {_parts_of(path) for path in paths}
    satellites, tiles = {satellite for satellite, _ in found}, {tile for _, tile in found}
    satellite = satellites.pop() if len(satellites) == 1 else UNKNOWN_CUBE
    return f"{satellite}_{tiles.pop() if len(tiles) == 1 else NO_TILE}"


def tile_in_name(name: str) -> str:
    """Tile that the name of a scene or file tells, of Sentinel-2, Landsat, MODIS or a cube in the naming scheme of sits."""
    stem = PurePosixPath(name.replace("\\", "/").split("?")[0]).name
    as_sits = _SITS_NAME.match(stem)
    if as_sits:
        return as_sits["tile"]
    found = _TILE.search(stem.replace("_", " ")) or _PATH_AND_ROW.search(stem)
    return next((part for part in found.groups() if part), NO_TILE) if found else NO_TILE


def _parts_of(path: str) -> tuple[str, str]:
    file = split_subdataset(path)[0].replace("\\", "/")
    as_sits = _SITS_NAME.fullmatch(PurePosixPath(file).stem)
    if as_sits:
        return f"{as_sits['satellite']}_{as_sits['sensor']}", as_sits["tile"]
    known = parse_path(path)
    tile = _TILE.search(PurePosixPath(file).stem)
    modis = "TERRA_MODIS" if known.satellite == MODIS and known.family == "MOD13Q1" else UNKNOWN_CUBE
    return SATELLITES.get(known.satellite, modis), (tile[1] or tile[2]) if tile else NO_TILE
