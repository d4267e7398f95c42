"""Spectral indices: bands that are computed from other bands, date by date.

Named indices, of reflectances, each cut to the range from -1 to 1:

* NDVI, (nir - red) / (nir + red): Rouse et al. 1974, Monitoring vegetation systems in the Great Plains with ERTS, NASA SP-351.
* EVI, 2.5 (nir - red) / (nir + 6 red - 7.5 blue + 1): Huete et al. 2002, Remote Sensing of Environment 83:195.
* EVI2, 2.5 (nir - red) / (nir + 2.4 red + 1): Jiang et al. 2008, Remote Sensing of Environment 112:3833.
* NDWI, (green - nir) / (green + nir): McFeeters 1996, International Journal of Remote Sensing 17:1425.
* NDMI, (nir - swir16) / (nir + swir16): Gao 1996, Remote Sensing of Environment 58:257; Wilson and Sader 2002, 80:385.
* NBR, (nir - swir22) / (nir + swir22): Key and Benson 2006, Landscape Assessment, USDA RMRS-GTR-164.
* SAVI, 1.5 (nir - red) / (nir + red + 0.5): Huete 1988, Remote Sensing of Environment 25:295, with L = 0.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..products.layers import LayerInfo
from ..runtime.errors import CubeError, JobError, ModelFileError
from ..runtime.messages import Message
from ..runtime.text import name_all
from .band_choice import BandKey, choose_bands
from .expressions import Expression, parse_expression
from .formulas import FORMULAS

INDICES: dict[str, Expression] = {name: parse_expression(text, -1.0, 1.0) for name, text in FORMULAS.items()}
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*")


@dataclass(frozen=True)
class BandPlan:
    """Plan of a cube's bands: which are read, and which are computed from them.

    Attributes
    ----------
    bands : tuple of str
        Names of the cube's bands in order; empty for all that the rasters hold.
    inputs : tuple of str
        Names of the bands to read from rasters; empty for all.
    choices : tuple of mapping
        Each from a band of a satellite to one of these names. One band may have several names.
    derived : mapping of str to Expression
        The bands that are computed, over names in `inputs`.
    """

    bands: tuple[str, ...]
    inputs: tuple[str, ...]
    choices: tuple[Mapping[BandKey, str], ...]
    derived: Mapping[str, Expression]


def band_name(item: str) -> str:
    """Name of a band that was asked for: ``CI`` of ``CI=(nir/red)-1``."""
    return item.partition("=")[0].strip()


def definition_of(item: str) -> Expression | None:
    """Formula of a requested band that the rasters lack; None where none is known.

    Parameters
    ----------
    item : str
        ``NDVI``, another band's name, or ``name=expression``.

    Raises
    ------
    JobError
        When the name or the expression cannot be used.
    """
    name, equals, text = item.partition("=")
    if not equals:
        return INDICES.get(item.strip().upper())
    if not _NAME.fullmatch(name.strip()):
        raise JobError(
            "{item} gives the name '{name}'; a name begins with a letter and holds letters and digits only.",
            item=item,
            name=name.strip(),
        )
    return parse_expression(text)


def plan_bands(layers: Sequence[LayerInfo], bands: Sequence[str]) -> BandPlan:
    """Decide which bands are read and which are computed; a band that the rasters hold is never computed.

    Parameters
    ----------
    layers : sequence of LayerInfo
        All layers that measure something.
    bands : sequence of str
        See :func:`definition_of`; empty for all bands of the rasters.

    Raises
    ------
    CubeError
        When a band is asked for twice, or cannot be computed as the rasters lack an input.
    JobError
        When an expression is refused, or a name is empty.
    """
    names = tuple(map(band_name, bands))
    definitions = {band_name(item): found for item in bands if (found := definition_of(item))}
    if not all(names):
        raise JobError("{@bands} holds an empty name; take it out.")
    plain = [name.casefold() for name in names]
    twice = next((name for name in names if plain.count(name.casefold()) > 1), "")
    if twice:
        raise CubeError("The band {band} is asked for twice; take it out once.", band=twice)
    derived = {name: found for name, found in definitions.items() if not choose_bands(layers, (name,))}
    measured = tuple(name for name in names if name not in derived)
    choices: list[Mapping[BandKey, str]] = [choose_bands(layers, measured) if measured or not bands else {}]
    inputs = list(measured)
    for name, expression in derived.items():
        known = _inputs_of(name, expression, layers, choices, inputs)
        derived[name] = expression.over(known)
    return BandPlan(names, tuple(inputs), tuple(choices), derived)


def _inputs_of(
    name: str,
    expression: Expression,
    layers: Sequence[LayerInfo],
    choices: list[Mapping[BandKey, str]],
    inputs: list[str],
) -> dict[str, str]:
    """The name to read each band of an expression under; bands not read so far are added to `choices` and `inputs`."""
    known = {}
    for band in expression.bands:
        choice = choose_bands(layers, (band,))
        if not choice:
            raise _lacks(name, expression, band, layers)
        known[band] = next((other for other in inputs if _keys_of(other, choices) == set(choice)), band)
        if known[band] not in inputs:
            choices.append(choice)
            inputs.append(band)
    return known


def _keys_of(name: str, choices: Sequence[Mapping[BandKey, str]]) -> set[BandKey]:
    return {key for choice in choices for key, given in choice.items() if given == name}


def check_named(layers: Iterable[LayerInfo], band: str) -> None:
    """Refuse to look for a band among layers that have no names.

    Raises
    ------
    CubeError
        When a satellite's layers are only numbered: the band may be one of them.
    """
    unnamed = next((layer for layer in layers if layer.is_numbered and layer.satellite), None)
    if unnamed:
        raise CubeError(
            "It is not known which layer of {path} is the band {band}, as its layers have no names; name them in the file "
            "(B2, B3 and so on, or blue, green), or write formulas with the numbers of the layers under {@bands}, for "
            "example {example}.",
            path=unnamed.path,
            band=band,
            example="NDVI=(B7-B3)/(B7+B3)",
        )


def _lacks(name: str, expression: Expression, band: str, layers: Sequence[LayerInfo]) -> CubeError:
    check_named(layers, band)
    present = name_all(sorted({layer.band for layer in layers}))
    return CubeError(
        "{name} is computed as {text}, and the rasters have no band {band}; they have {present}. Add the missing "
        "rasters, or write it with the names of these, as in {name}=expression.",
        name=name,
        text=expression.text,
        band=band,
        present=present,
    )


def describe_plan(plan: BandPlan, bands: Sequence[str]) -> list[Message]:
    """Lines for the log: each band that is computed, and each whose given formula is not needed."""
    lines = [
        Message(
            "{name} is computed of each date as {expression}, from {bands}.",
            name=name,
            expression=expression.text,
            bands=", ".join(expression.bands),
        )
        for name, expression in plan.derived.items()
    ]
    return lines + [
        Message("{name} is a band of the rasters, which is taken instead of computing it.", name=band_name(item))
        for item in bands
        if "=" in item and band_name(item) not in plan.derived
    ]


def own_definitions(derived: Mapping[str, Expression]) -> dict[str, str]:
    """Definitions, as text, of computed bands that are not known indices."""
    own = {}
    for name, expression in derived.items():
        known = INDICES.get(name.upper())
        if known is None or replace(known, bands=expression.bands) != expression:
            own[name] = expression.text
    return own


def with_definitions(bands: Sequence[str], definitions: Mapping[str, str]) -> tuple[str, ...]:
    """Requested bands, with the formulas that a model has for them.

    Parameters
    ----------
    bands : sequence of str
        See :func:`definition_of`.
    definitions : mapping of str to str
        As :func:`own_definitions` gives them.

    Raises
    ------
    ModelFileError
        When a band is asked for that is computed otherwise than the model's.
    """
    items = []
    for item in bands:
        name, equals, text = item.partition("=")
        known = definitions.get(name.strip())
        if known and equals and "".join(text.split()) != "".join(known.split()):
            raise ModelFileError(
                "The model reads {name} computed as {known}, and {@bands} says {text}; leave it empty.",
                name=name.strip(),
                known=known,
                text=text.strip(),
            )
        items.append(f"{name.strip()}={known}" if known else item)
    return tuple(items)
