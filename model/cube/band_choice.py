"""Choice of bands: which band of each satellite enters a cube, and under which name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations
from pathlib import PurePath

from ..products.bands import HLS_L30, HLS_S30, common_name, is_flag, spelling
from ..products.layers import LayerInfo
from ..runtime.errors import CubeError
from ..runtime.messages import Message
from ..runtime.text import name_all

BandKey = tuple[str, str]  # satellite, and the band's name in its product


def choose_bands(layers: Sequence[LayerInfo], names: Sequence[str]) -> dict[BandKey, str]:
    """Name in the cube of each satellite's bands; bands that do not belong to the cube are not among them.

    Parameters
    ----------
    layers : sequence of LayerInfo
        All layers that were found.
    names : sequence of str
        Names that the user asked for, a satellite's own (B04) or common ones (red); they become the names in the cube.
        Without any, every band keeps its name, except that the two satellites of HLS, whose numbers differ, are joined
        by the common names of the bands that both have. Bands that flag observations are left out.

    Raises
    ------
    CubeError
        When one name would mean two bands, or one band goes by several names.
    """
    shown = {(layer.satellite, layer.band): layer.common_name for layer in layers}
    if names:
        chosen = _match_names(shown, names)
    elif {HLS_L30, HLS_S30} <= {satellite for satellite, _ in shown}:
        chosen = _shared_by_hls(shown)
    else:
        chosen = {key: key[1] for key in shown if not is_flag(key[1])}
    members = [layer for layer in layers if (layer.satellite, layer.band) in chosen]
    _check_unique_names(members, chosen)
    if not names:
        _check_unique_bands(members, chosen)
    return chosen


def _match_names(shown: Mapping[BandKey, str], names: Sequence[str]) -> dict[BandKey, str]:
    near_infrared = _near_infrared(shown)
    chosen = {}
    for key, common in shown.items():
        ranked = [(rank, name) for name in names if (rank := _likeness(name, key, common, near_infrared)) is not None]
        if ranked:
            chosen[key] = min(ranked, key=lambda pair: pair[0])[1]
    return chosen


def _likeness(name: str, key: BandKey, common: str, near_infrared: Mapping[str, str]) -> int | None:
    """How directly a name means a band: 0 for its very name; None when it means another one."""
    satellite, band = key
    if name.casefold() == band.casefold():
        return 0
    if spelling(name) == spelling(band):
        return 1
    meant = common_name(satellite, name)
    if common_name("", name) == "nir":
        meant = near_infrared[satellite]
    return 2 if meant and meant == common else None


def _near_infrared(shown: Mapping[BandKey, str]) -> dict[str, str]:
    """Which near infrared ``nir`` means for each satellite: the narrow one where not all have the broad one."""
    common = defaultdict(set)
    for (satellite, _), name in shown.items():
        common[satellite].add(name)
    one_for_all = next((name for name in ("nir", "nir08") if all(name in names for names in common.values())), "")
    return {satellite: one_for_all or ("nir" if "nir" in names else "nir08") for satellite, names in common.items()}


def _shared_by_hls(shown: Mapping[BandKey, str]) -> dict[BandKey, str]:
    common = {
        side: {name for (satellite, _), name in shown.items() if satellite == side} for side in (HLS_L30, HLS_S30)
    }
    both = common[HLS_L30] & common[HLS_S30] - {""}
    alike = {band for satellite, band in shown if (HLS_L30, band) in shown and (HLS_S30, band) in shown}
    return {
        key: name or key[1]
        for key, name in shown.items()
        if name in both or (not name and key[1] in alike and not is_flag(key[1]))
    }


def _check_unique_names(layers: Iterable[LayerInfo], chosen: Mapping[BandKey, str]) -> None:
    meanings: dict[str, dict[str, LayerInfo]] = defaultdict(dict)
    for layer in layers:
        if layer.common_name:
            meanings[chosen[layer.satellite, layer.band]].setdefault(layer.common_name, layer)
    for name, of_name in meanings.items():
        if len(of_name) > 1 and not {*of_name} <= {"nir", "nir08"}:
            several = [f"{common} ({one.satellite}, {_file(one)})" for common, one in of_name.items()]
            raise CubeError(
                "{name} has several meanings: {meanings}; name common bands under {@bands}, for example red, nir, or "
                "keep one satellite.",
                name=name,
                meanings=name_all(several),
            )


def _check_unique_bands(layers: Sequence[LayerInfo], chosen: Mapping[BandKey, str]) -> None:
    """Refuse bands that are one under several names, which shows in that no date has both of them."""
    days: dict[BandKey, set[date]] = defaultdict(set)
    first: dict[BandKey, LayerInfo] = {}
    for layer in layers:
        days[layer.satellite, layer.band].add(layer.day)
        first.setdefault((layer.satellite, layer.band), layer)
    for key, other_key in combinations(sorted(first), 2):
        one, other = first[key], first[other_key]
        if chosen[key] == chosen[other_key] or days[key] & days[other_key] or not _may_be_one(one, other):
            continue
        shared = one.common_name if one.common_name == other.common_name else ""
        remedy = (
            Message("write {@bands} with common names, for example {name}", name=shared)
            if shared
            else Message("name it alike in all rasters")
        )
        raise CubeError(
            "One band seems to have two names, {band} in {one} and {other_band} in {other}; {remedy}, or keep one "
            "kind of rasters.",
            band=one.band,
            one=_file(one),
            other_band=other.band,
            other=_file(other),
            remedy=remedy,
        )


def _may_be_one(one: LayerInfo, other: LayerInfo) -> bool:
    if one.common_name and other.common_name:
        return one.common_name == other.common_name
    numbered, named = (one, other) if other.common_name else (other, one)
    if named.common_name:  # a number without its satellite could be any band
        return not numbered.satellite and spelling(numbered.band)[:1] == "b" and spelling(numbered.band)[1:2].isdigit()
    return spelling(one.band) == spelling(other.band)


def _file(layer: LayerInfo) -> str:
    return PurePath(layer.path).name


def describe_choice(layers: Iterable[LayerInfo], chosen: Mapping[BandKey, str]) -> list[str]:
    """Text lines for the log, one for each band whose name in the cube is not its own, e.g. ``red: B04 of Sentinel-2``."""
    renamed: dict[str, dict[str, None]] = defaultdict(dict)
    for layer in layers:
        name = chosen.get((layer.satellite, layer.band), layer.band)
        if name != layer.band:
            renamed[name][f"{layer.band} of {layer.satellite}" if layer.satellite else layer.band] = None
    return [f"{name}: {', '.join(of_name)}" for name, of_name in renamed.items()]
