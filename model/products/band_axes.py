"""Bands along an axis of an array in a NetCDF or Zarr, such as those of an array of time, band, y and x."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from .time_axes import TIME_AXES, time_axis


def band_of_axes(own: Mapping[str, str], shared: Mapping[str, str], variable: str, number: int) -> str:
    """Name of the band that a layer shows, by its places along the axes that are not time.

    Parameters
    ----------
    own, shared : mapping of str to str
        Metadata items of the layer and of its file, by names in capitals.
    variable : str
        Name of the array.
    number : int
        Of the layer, from 1.

    Returns
    -------
    str
        The text that the axis has there, such as NDVI; the variable with a number, such as ``reflectance_2``, where it has
        numbers. Empty where there is no such axis, or only one place along it.
    """
    time = time_axis(own, shared)[0]
    positions = _positions_in_netcdf(shared, own, number) or _positions_in_zarr(own)
    words = [word for axis, word in positions.items() if axis != time and axis not in TIME_AXES and word]
    if not words:
        return ""
    return "_".join(words if any(map(_is_name, words)) else [variable, *words])


def _positions_in_netcdf(shared: Mapping[str, str], own: Mapping[str, str], number: int) -> dict[str, str]:
    axes = re.findall(r"[^{},]+", shared.get("NETCDF_DIM_EXTRA", "").upper())
    lengths = [
        int(found[0]) for axis in axes if (found := re.findall(r"\d+", shared.get(f"NETCDF_DIM_{axis}_DEF", "")))
    ]
    if not axes or len(lengths) != len(axes):
        return {}
    positions = {}
    for position, (axis, length) in enumerate(zip(axes, lengths, strict=True)):
        index = (number - 1) // math.prod(lengths[position + 1 :]) % length
        texts = shared.get(f"NETCDF_DIM_{axis}_VALUES", "").strip("{}").split(",")
        text = own.get(f"NETCDF_DIM_{axis}") or (texts[index] if len(texts) == length else str(index + 1))
        positions[axis] = text.strip() if length > 1 else ""
    return positions


def _positions_in_zarr(own: Mapping[str, str]) -> dict[str, str]:
    indices = {match[1]: value for item, value in own.items() if (match := re.fullmatch(r"DIM_(.+)_INDEX", item))}
    return {axis: own.get(f"DIM_{axis}_VALUE") or str(int(index) + 1) for axis, index in indices.items()}


def _is_name(word: str) -> bool:
    return re.search(r"[^\W\d_]", word) is not None
