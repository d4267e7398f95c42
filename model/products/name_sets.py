"""Bands of rasters by their names read together: what varies among the names, beside the date, is the band.

A name alone tells a band only where it holds a word that is known. Among all names of a cube the band is the word that
differs between rasters of one place.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from ..raster.files import split_subdataset
from ..raster.grid import Grid, same_crs
from .bands import satellite_in
from .dates import without_dates
from .filenames import MOST_LETTERS, stem_of
from .layers import LayerInfo

# Words that are bands wherever they stand; the first list that a name is compared with is that of model.products.filenames.
_KNOWN = re.compile(
    r"NDRE\d?|[BGR]NDVI|GRNDVI|KNDVI|NDCI|NDTI|NDSI|NDBI|NDII|NDGI|NDYI|NBR2|BAI|BSI|GEMI|GCI|GLI|GRVI|VARI|ARVI|OSAVI"
    r"|MSAVI2|TSAVI|WDVI|WDRVI|RVI|DVI|GVMI|IPVI|MCARI\d?|MTVI\d?|MTCI|TCARI|TVI|CIG|CIRE|CVI|SIPI|PSRI|CRI\d?|IRECI"
    r"|S2REP|PRI|NIRV|AWEI(?:NSH|SH)?|LSWI|NDWI2|LST|LSE|FAPAR|FPAR|FCOVER|FVC|GPP|NPP|SIF|HH|HV|RFDI|ALBEDO|BRIGHTNESS"
    r"|GREENNESS|WETNESS|CLM|CLP|CLOUD_?MASK",
    re.IGNORECASE,
)
# Words that tell tiles, orbits, versions, levels and resolutions.
_NO_BAND = re.compile(
    r"T?\d{1,2}[A-Z]{3}|H\d\dV\d\d|V\d+|[RTN]\d{3,}|L\d[A-Z]{0,2}|(?:TILE|PART|PATH|ROW|ZONE|SCENE|LAYER|ORBIT)\d*|AID\d+",
    re.IGNORECASE,
)
# Words that tell parts of a place, not other values of it.
PARTS_OF_PLACES = frozenset(
    {
        "north",
        "south",
        "east",
        "west",
        "upper",
        "lower",
        "top",
        "bottom",
        "left",
        "right",
        "first",
        "second",
        "part",
        "half",
    }
)
_BREAKS = re.compile(r"[\s._\-,;:()@+=]+")
_SAME_PLACE = 0.5  # of the smaller of two rasters that the other one covers
_Place = tuple[LayerInfo, Grid]


@dataclass(frozen=True)
class NamedBands:
    """Bands read from a set of names.

    Attributes
    ----------
    bands : mapping of str to str
        Band of each path whose band is known now.
    unlike : tuple of str
        Names of which nothing tells a band and which differ by more than dates and numbers, though their rasters show one
        place.
    """

    bands: Mapping[str, str]
    unlike: tuple[str, ...] = ()


def bands_of_names(layers: Sequence[_Place]) -> NamedBands:
    """Bands of the rasters that nothing but their names can tell.

    Parameters
    ----------
    layers : sequence of (LayerInfo, Grid)
        All layers of a cube; only those with `is_unnamed` get a band.
    """
    words = {layer.path: _words_of(layer.path) for layer, _ in layers}
    found: dict[str, str] = {}
    groups: dict[int, list[_Place]] = defaultdict(list)
    for layer, grid in layers:
        groups[len(words[layer.path])].append((layer, grid))
    for group in groups.values():
        if any(layer.is_unnamed for layer, _ in group):
            found |= _varying(group, words)
    unnamed = [(layer, grid) for layer, grid in layers if layer.is_unnamed and layer.path not in found]
    for layer, _ in unnamed:
        known = [word for word in words[layer.path] if _KNOWN.fullmatch(word)]
        if known:
            found[layer.path] = known[0]
    unnamed = [(layer, grid) for layer, grid in unnamed if layer.path not in found]
    folders = {
        layer.path: [_folder_of(layer.path)] for layer, _ in unnamed if not any(map(_is_band, words[layer.path]))
    }
    found |= _varying([(layer, grid) for layer, grid in unnamed if layer.path in folders], folders)
    return NamedBands(found, _unlike([(layer, grid) for layer, grid in unnamed if layer.path not in found], words))


def statistics_of_names(layers: Sequence[_Place]) -> dict[str, str]:
    """Bands of rasters of one band, date and place whose names differ by a word beside it, such as ``NDVI_max``.

    Parameters
    ----------
    layers : sequence of (LayerInfo, Grid)
        All layers of a cube.

    Returns
    -------
    dict of str to str
        Band of each path that shares its band and date with another one, and of the others of these names. There are none
        where one of the words is on fewer dates than another, as in the name of a copy.
    """
    groups: dict[tuple[str, int, int], list[_Place]] = defaultdict(list)
    words = {layer.path: _words_of(layer.path) for layer, _ in layers}
    for layer, grid in layers:
        positions = [n for n, word in enumerate(words[layer.path]) if word.casefold() == layer.band.casefold()]
        if len(positions) == 1 and not layer.is_unnamed:
            groups[layer.band.casefold(), len(words[layer.path]), positions[0]].append((layer, grid))
    found: dict[str, str] = {}
    for (_, count, place), group in groups.items():
        of_group = [words[layer.path] for layer, _ in group]
        differing = [n for n in range(count) if n != place and len({each[n].casefold() for each in of_group}) > 1]
        if not differing or not all(_is_statistic(each[n]) for each in of_group for n in differing):
            continue
        chosen = sorted({place, *differing})
        names = {layer.path: "_".join(words[layer.path][n] for n in chosen) for layer, _ in group}
        dates: dict[str, set[tuple[date, Grid]]] = defaultdict(set)
        for layer, grid in group:
            dates[names[layer.path].casefold()].add((layer.day, grid))
        if len(set(map(frozenset, dates.values()))) == 1:
            found |= names
    return found


def _is_statistic(word: str) -> bool:
    return _is_band(word) and word.casefold() not in PARTS_OF_PLACES


def _varying(group: Sequence[_Place], words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Band of each unnamed raster of a group whose names have equally many words; empty where nothing tells it."""
    named = [layer for layer, _ in group if not layer.is_unnamed]
    unnamed = [(layer, grid) for layer, grid in group if layer.is_unnamed]
    count = len(words[group[0][0].path]) if group else 0
    varying = [n for n in range(count) if len({words[layer.path][n].casefold() for layer, _ in group}) > 1]
    varying = [n for n in varying if all(_is_band(words[layer.path][n]) for layer, _ in unnamed)]
    if named:
        chosen = [
            n for n in varying if all(words[layer.path][n].casefold() == layer.band.casefold() for layer in named)
        ]
    else:
        chosen = [n for n in varying if _tells_bands([(words[layer.path][n], layer, grid) for layer, grid in group])]
    if not chosen:
        return {}
    if not named:  # such as LST in LST_Day and LST_Night
        same = [n for n in range(count) if n not in varying and _KNOWN.fullmatch(words[group[0][0].path][n])]
        chosen = sorted({*chosen, *same})
    return {layer.path: "_".join(words[layer.path][n] for n in chosen) for layer, _ in unnamed}


def _tells_bands(rasters: Sequence[tuple[str, LayerInfo, Grid]]) -> bool:
    """Whether words are bands: some stand for several dates or share a date, and their rasters lie at one place."""
    days, grids = defaultdict(set), defaultdict(set)
    for word, layer, grid in rasters:
        days[word.casefold()].add(layer.day)
        grids[word.casefold()].add(grid)
    several = sum(map(len, days.values())) > len(set().union(*days.values())) or any(
        len(of) > 1 for of in days.values()
    )
    return several and _share_a_place([*grids.values()])


def _share_a_place(places: Sequence[Iterable[Grid]]) -> bool:
    one_of_each = [next(iter(grids)) for grids in places]
    return any(_overlap(first, other) for n, first in enumerate(one_of_each) for other in one_of_each[:n])


def _overlap(first: Grid, other: Grid) -> bool:
    if not same_crs(first.crs, other.crs):
        return False
    left, bottom = (max(first.bounds[n], other.bounds[n]) for n in (0, 1))
    right, top = (min(first.bounds[n], other.bounds[n]) for n in (2, 3))
    areas = [(b[2] - b[0]) * (b[3] - b[1]) for b in (first.bounds, other.bounds)]
    return right > left and top > bottom and (right - left) * (top - bottom) > _SAME_PLACE * min(areas)


def _unlike(unnamed: Sequence[_Place], words: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    kinds: dict[tuple[str, ...], list[_Place]] = defaultdict(list)
    for layer, grid in unnamed:
        kinds[tuple(word.casefold() for word in words[layer.path] if _is_band(word))].append((layer, grid))
    if len(kinds) < 2 or not _share_a_place([[grid for _, grid in members] for members in kinds.values()]):
        return ()
    return tuple(PurePath(members[0][0].path).name for members in kinds.values())


def _words_of(path: str) -> list[str]:
    name = PurePath(split_subdataset(path)[0].replace("\\", "/")).name
    return [word for word in _BREAKS.split(without_dates(stem_of(name)[:MOST_LETTERS])) if word]


def _folder_of(path: str) -> str:
    return without_dates(PurePath(split_subdataset(path)[0].replace("\\", "/")).parent.name[:MOST_LETTERS]).strip(
        " _-."
    )


def _is_band(word: str) -> bool:
    """Whether a word may be the name of a band."""
    is_word = re.fullmatch(r"[A-Za-z][A-Za-z0-9]+", word)
    return bool(is_word and not _NO_BAND.fullmatch(word) and not satellite_in(word))
