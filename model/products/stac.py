"""Rasters listed by a STAC item, item collection, collection or catalogue."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from ..raster.files import RASTER_SUFFIXES, is_picture
from ..raster.remote import check_address, check_link, is_remote
from ..runtime.errors import CubeError
from .bands import common_name, satellite_in
from .raster_ref import DeclaredLayer, RasterRef
from .scenes import scene_of_item
from .sentinel2 import offset_of_baseline
from .stac_headers import declared_header

_FAMILIES = (
    ("S2_L2A", r"sentinel-?s?2[a-z0-9-]*-l2a"),
    ("LANDSAT_C2_L2", r"landsat-?c2-?l2"),
    ("HLS", r"hls"),
    ("MOD13Q1", r"modis-13q1|m[oy]d13q1"),
)

_NO_DATA_ROLES = frozenset({"thumbnail", "overview", "visual", "metadata", "tiles", "browse"})
_MOST_BYTES = 500_000_000
# Archives on a disk, and the services that catalogues of satellite images are kept in.
_READABLE = re.compile(r"/vsi(?:(?:zip|tar|gzip|7z|rar)/\{?(?!/vsi)|curl/https?://|(?:s3|gs|az|adls)/)")


def is_stac(path: Path) -> bool:
    """Whether a JSON file begins like a STAC item or item collection."""
    try:
        with path.open("rb") as file:
            text = file.read(200_000)
    except OSError:
        return False
    return b'"assets"' in text or b'"stac_version"' in text


def read_stac(path: Path, may_be_empty: bool = False) -> list[RasterRef]:
    """Rasters of all items of a STAC file and of the catalogues in it, with what the items say about them.

    Only files are read; an address that a catalogue links to is not.

    Parameters
    ----------
    path : Path
        JSON file; its relative links are seen from its folder.
    may_be_empty : bool
        Whether a file without rasters is fine.

    Raises
    ------
    CubeError
        When the file cannot be read, is no STAC, or lists no raster.
    """
    rasters = [raster for item, base in _items(path) for raster in _rasters_of(item, base, path.parent)]
    if not rasters and not may_be_empty:
        raise CubeError(
            "{path} lists no rasters; give a STAC item or item collection with assets that are images.",
            path=path,
        )
    return rasters


def _load(path: Path) -> Mapping[str, Any]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise CubeError(
                "{path} is too large for a STAC file; give a smaller item collection.",
                path=path,
            )
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise CubeError(
            "{path} cannot be read as JSON ({error}); download it again.",
            path=path,
            error=error,
        ) from error
    if isinstance(content, list):
        content = {"type": "FeatureCollection", "features": content}
    if not isinstance(content, Mapping):
        raise CubeError("{path} is not a STAC item or item collection; choose another file.", path=path)
    return content


def _items(path: Path) -> Iterator[tuple[Mapping[str, Any], Path]]:
    """Items of a STAC file and of the files that it links to, with the file that their relative links are seen from."""
    waiting, seen = deque([path]), set[Path]()
    while waiting:
        file = waiting.popleft()
        if file.resolve() in seen:  # catalogues may link to each other
            continue
        seen.add(file.resolve())
        content = _load(file)
        if isinstance(content.get("features"), list):
            yield from ((item, file) for item in content["features"] if isinstance(item, Mapping))
        elif isinstance(content.get("assets"), Mapping) and content.get("type") != "Collection":
            yield content, file
        elif content.get("type") in {"Collection", "Catalog"}:
            links = [link for link in _mappings(content.get("links")) if link.get("rel") in {"item", "child"}]
            waiting += [_document(str(link.get("href", "")), file, path.parent) for link in links]
        elif file == path:
            raise CubeError(
                "{path} is not a STAC item or item collection (it has no assets or features); choose another file.",
                path=path,
            )


def _document(href: str, base: Path, folder: Path) -> Path:
    """File that a catalogue links to."""
    if is_remote(href):
        raise CubeError(
            "{path} links to the catalogue {address}, but catalogues are read from a disk only; search it with Search images, and "
            "give the item collection that it writes.",
            path=base,
            address=href[:200],
        )
    return Path(locate(href, base, folder))


def _rasters_of(item: Mapping[str, Any], base: Path, folder: Path) -> list[RasterRef]:
    properties = item.get("properties")
    properties = properties if isinstance(properties, Mapping) else {}
    day = str(properties.get("datetime") or properties.get("start_datetime") or "")[:10]
    origin = " ".join(str(item.get(key) or "") for key in ("collection", "id"))
    family = next((name for name, words in _FAMILIES if re.search(words, origin, re.IGNORECASE)), "")
    platform = " ".join(str(properties.get(key) or "") for key in ("platform", "constellation"))
    satellite = satellite_in(origin) or satellite_in(platform)
    scene = scene_of_item(item, properties)
    found: dict[tuple[str, ...], RasterRef] = {}
    assets = item.get("assets")
    for key, asset in assets.items() if isinstance(assets, Mapping) else ():
        if not isinstance(asset, Mapping) or not is_raster_asset(str(key), asset):
            continue
        layers = layers_of_asset(str(key), asset, properties, satellite)
        path = locate(str(asset["href"]), base, folder)
        raster = RasterRef(
            path,
            band=layers[0].band if len(layers) == 1 else "",
            day=_day_of(asset) or day,
            layers=layers,
            family=family,
            satellite=satellite,
            reflectance_offset=_reflectance_offset(properties) if family == "S2_L2A" else None,
            scene=scene,
            header=declared_header(item, properties, str(key), asset) if is_remote(path) else None,
        )
        names = tuple(layer.band for layer in layers)
        if names not in found or _is_cog(asset) > found[names].path.lower().endswith((".tif", ".tiff")):
            found[names] = raster
    return list(found.values())


def _is_cog(asset: Mapping[str, Any]) -> bool:
    return "tiff" in str(asset.get("type") or "")


def is_raster_asset(key: str, asset: Mapping[str, Any]) -> bool:
    """Whether an asset of an item is an image with data."""
    href = asset.get("href")
    roles = {str(role) for role in asset.get("roles") or ()}
    if not isinstance(href, str) or (roles & _NO_DATA_ROLES and "data" not in roles) or is_picture(f"{key}.x"):
        return False
    kind = str(asset.get("type") or "")
    name = urlsplit(href).path if "://" in href else href
    if kind:
        return any(word in kind for word in ("tiff", "jp2", "netcdf", "vrt", "gdal")) and not is_picture(name)
    return name.lower().endswith(RASTER_SUFFIXES) and not is_picture(name)


def layers_of_asset(
    key: str, asset: Mapping[str, Any], properties: Mapping[str, Any], satellite: str
) -> tuple[DeclaredLayer, ...]:
    """What an item says about the layers of one of its images."""
    bands = [*_mappings(asset.get("bands"))] or [*_mappings(asset.get("eo:bands"))]
    values = [*_mappings(asset.get("raster:bands"))]
    shared = {name: asset[name] for name in ("nodata", "raster:scale", "raster:offset") if name in asset}
    layers = []
    for number in range(max(len(bands), len(values), 1)):
        band = bands[number] if number < len(bands) else {}
        said = {**shared, **band, **(values[number] if number < len(values) else {})}
        name = str(band.get("name") or (key if max(len(bands), len(values)) <= 1 else ""))
        common = str(band.get("common_name") or band.get("eo:common_name") or "")
        layers.append(
            DeclaredLayer(
                name,
                common_name(satellite, name) or common_name(satellite, key) or common_name(satellite, common),
                _number(said.get("nodata")),
                _number(said.get("scale", said.get("raster:scale"))),
                _number(said.get("offset", said.get("raster:offset"))),
            )
        )
    return tuple(layers)


def _reflectance_offset(properties: Mapping[str, Any]) -> float | None:
    """Offset of Sentinel-2 reflectances as its catalogue says (method.md, data rules); None when it does not."""
    if properties.get("earthsearch:boa_offset_applied") is True:
        return 0.0
    baseline = properties.get("s2:processing_baseline") or properties.get("processing:version")
    return offset_of_baseline(str(baseline)) if baseline else None


def _day_of(asset: Mapping[str, Any]) -> str:
    return str(asset.get("datetime") or "")[:10]


def locate(href: str, base: Path, folder: Path) -> str:
    """Name by which GDAL opens a link of a STAC file.

    Parameters
    ----------
    href : str
        Address, or a path that may be relative to the STAC file.
    base : Path
        The STAC file.
    folder : Path
        Of the file that the user gave, in which links may lie too.

    Raises
    ------
    CubeError
        When it is an address that the user did not give, or a relative path that leaves the folder.
    """
    name, parts = href, urlsplit(href)
    if parts.scheme in {"http", "https"}:
        name = f"/vsicurl/{href}"
    elif parts.scheme in {"s3", "gs"}:
        name = f"/vsi{parts.scheme}/{parts.netloc}{parts.path}"
    if name.startswith("/vsi") and not _READABLE.match(name):
        raise CubeError(
            "{path} links to {address}, which is not asked; download the file and link to it.",
            path=base,
            address=href[:200],
        )
    if is_remote(name):
        check_address(base, href)
    if name.startswith("/vsi"):
        return name
    if parts.scheme == "file":
        return url2pathname(parts.path)
    link = href if (base.parent / href).exists() else unquote(href)
    return link if Path(link).is_absolute() else str(check_link(base, link, [folder]))


def _mappings(value: Any) -> Sequence[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def _number(value: Any) -> float | None:
    """A number, ``"nan"`` included; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        return float(value)
    except (ValueError, OverflowError):
        return None
