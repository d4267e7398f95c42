"""Scenes: which observation a raster belongs to, and how new its processing is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_SENTINEL_2 = re.compile(
    r"(?P<satellite>S2[A-D])_MSIL[12][AC]_(?P<sensed>\d{8}T\d{6})(?:_N(?P<baseline>\d{4}))?_R\d{3}_(?P<tile>T\d{2}[A-Z]{3})"
    r"_(?P<made>\d{8}T\d{6})"
)
_LANDSAT = re.compile(
    r"(?P<satellite>L[COTEM]\d{2})_L2S[PR]_(?P<tile>\d{6})_(?P<sensed>\d{8})_(?:(?P<made>\d{8})_)?(?P<collection>\d{2})"
    r"_(?P<tier>T1|T2|RT)"
)
_HLS = re.compile(
    r"HLS\.(?P<satellite>[LS]30)\.(?P<tile>T\d{2}[A-Z]{3})\.(?P<sensed>\d{7}T\d{6})\.v(?P<version>\d\.\d)"
)
_TIERS = {"T1": "2", "T2": "1", "RT": "0"}
_DATASTRIP = re.compile(r"_S(\d{8}T\d{6})")
_TILES = ("grid:code", "s2:mgrs_tile", "bdc:tiles", "bdc:tile", "landsat:scene_id")
TAG_SCENE, TAG_ACQUISITION, TAG_VERSION, TAG_CREATED = (
    f"LSTMFCN_{item}" for item in ("SCENE", "ACQUISITION", "PROCESSING", "CREATED")
)


@dataclass(frozen=True)
class Scene:
    """Scene that a raster belongs to; what is not known is empty.

    Attributes
    ----------
    name : str
        Identifier of the product or of the catalogue's item.
    acquisition : str
        The same for all products that were made of one observation of a tile, and for no others.
    version : str
        Of the processing; of two products of one acquisition the greater text is the newer one.
    created : str
        When the product was made.
    """

    name: str = ""
    acquisition: str = ""
    version: str = ""
    created: str = ""

    @property
    def age(self) -> tuple[str, str]:
        """Greater for newer products."""
        return self.version, self.created

    def tags(self) -> dict[str, str]:
        """Metadata items that keep the scene in a file."""
        items = {TAG_SCENE: self.name, TAG_ACQUISITION: self.acquisition, TAG_VERSION: self.version}
        return {name: value for name, value in {**items, TAG_CREATED: self.created}.items() if value}


UNKNOWN = Scene()


def scene_of_tags(tags: Mapping[str, str]) -> Scene:
    """The scene that a file keeps in its metadata items, see :meth:`Scene.tags`."""
    return Scene(*(tags.get(item, "") for item in (TAG_SCENE, TAG_ACQUISITION, TAG_VERSION, TAG_CREATED)))


def scene_in_name(name: str) -> Scene:
    """The scene that a path or an identifier tells: Sentinel-2, Landsat Collection 2, HLS."""
    found = _SENTINEL_2.search(name)
    if found:
        acquisition = " ".join(found[part] for part in ("satellite", "sensed", "tile"))
        return Scene(found[0], acquisition, found["baseline"] or "", found["made"])
    found = _LANDSAT.search(name)
    if found:
        acquisition = " ".join(found[part] for part in ("satellite", "sensed", "tile"))
        version = f"{found['collection']} {_TIERS[found['tier']]} {found['made'] or ''}".rstrip()
        return Scene(found[0], acquisition, version, found["made"] or "")
    found = _HLS.search(name)
    if found:
        acquisition = " ".join(found[part] for part in ("satellite", "sensed", "tile"))
        return Scene(found[0], acquisition, found["version"])
    return Scene()


def scene_of_item(item: Mapping[str, Any], properties: Mapping[str, Any]) -> Scene:
    """The scene of a STAC item.

    Parameters
    ----------
    item : mapping
        The item.
    properties : mapping
        Its properties.
    """
    name = str(item.get("id") or "")
    named = scene_in_name(str(properties.get("s2:product_uri") or "")) if "s2:product_uri" in properties else Scene()
    named = named if named.acquisition else scene_in_name(name)
    version = str(properties.get("s2:processing_baseline") or properties.get("processing:version") or "")
    version = re.sub(r"[^\d]", "", version) or named.version
    created = _first(properties, "s2:generation_time", "created", "updated") or named.created
    acquisition = named.acquisition
    if not acquisition:
        tile = _first(properties, *_TILES)
        sensed, platform = str(properties.get("datetime") or ""), str(properties.get("platform") or "")
        acquisition = f"{item.get('collection') or ''} {platform} {sensed} {tile}" if tile and "T" in sensed else ""
    datastrip = _DATASTRIP.search(str(properties.get("s2:datastrip_id") or ""))
    if acquisition and datastrip:  # a tile may lie in two of them, each with a part of its pixels
        return Scene(name, f"{acquisition} {datastrip[1]}", version, created)
    return Scene(name, acquisition, version, created)


def _first(properties: Mapping[str, Any], *names: str) -> str:
    return next((str(properties[name]) for name in names if properties.get(name)), "")
