"""Consistency of a cube: whether the rasters of a band are encoded alike on all dates."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import PurePath
from typing import Any

import numpy as np
import numpy.typing as npt
from rasterio.errors import RasterioError

from ..products.bands import SENTINEL_2
from ..products.encodings import SENTINEL2_OFFSET_SINCE
from ..raster.files import open_error
from ..raster.glance import glance
from ..runtime.errors import CubeError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.text import name_some
from .cube import Cube, Source
from .declared import open_source
from .reader import to_physical

HIGH = 0.95  # quantile of the sizes of values that two groups of dates are compared by
LARGEST_RATIO = 20.0  # of these quantiles, beyond which the dates of a band seem to have different units
IMPOSSIBLE_RATIO = 100.0  # beyond which they have
MOST_COMPARED = 3  # rasters of a group that are looked at

LEAST_OFFSET = 0.06  # by which the darkest reflectances differ where an offset of 0.1 was lost or applied twice
DARKEST_WITH_OFFSET, DARKEST_WITHOUT = 0.09, -0.03  # reflectances that these have then

MOST_LOOKED_AT = 30  # rasters in which another nodata value is looked for
LEAST_SHARE = 0.01  # of a raster's values

_Dated = tuple[date, Source]


def check_encodings(cube: Cube, feedback: Feedback) -> None:
    """Compare the encodings of the dates of each band, satellite by satellite, with warnings of odd ones.

    Pixels are looked at only where encodings differ in a way that may be right or wrong.

    Raises
    ------
    CubeError
        When some dates cannot have the unit of the others.
    """
    for number, band in enumerate(cube.measured):
        of_satellite: dict[str, list[_Dated]] = defaultdict(list)
        for day, row in zip(cube.timeline, cube.sources, strict=True):
            for source in row[number]:
                of_satellite[source.satellite].append((day, source))
        for dated in of_satellite.values():
            _check_units(band, dated, feedback)
            _check_nodata(band, dated, feedback)
            _check_other_nodata(band, dated, feedback)


def _check_units(band: str, dated: Sequence[_Dated], feedback: Feedback) -> None:
    usual, others = _usual(dated, _unit)
    for unit in others:
        odd = [one for one in dated if _unit(one[1]) == unit]
        like = [one for one in dated if _unit(one[1]) == usual]
        if _are_baselines(odd, like):
            continue
        ratio = _ratio(odd, like)
        days, size = name_some([str(day) for day, _ in odd]), f"{ratio:.3g}"
        if max(ratio, 1 / ratio) >= IMPOSSIBLE_RATIO:
            raise CubeError(
                "{band} of {days} is stored as {kind} and on the other dates as {usual}, and its values are {ratio} times as "
                "large; write the right scale into {path}, for example with gdal_translate -a_scale, or take it out.",
                band=band,
                days=days,
                kind=_describe(odd[0][1]),
                usual=_describe(like[0][1]),
                ratio=size,
                path=PurePath(odd[0][1].path).name,
            )
        integers_differ = not _is_float(odd[0][1]) and not _is_float(like[0][1])
        if max(ratio, 1 / ratio) >= LARGEST_RATIO or integers_differ:
            feedback.warn(
                Message(
                    "{band} of {days} is stored as {kind} and on the other dates as {usual}; check the scale and offset in "
                    "the files, or leave these dates out.",
                    band=band,
                    days=days,
                    kind=_describe(odd[0][1]),
                    usual=_describe(like[0][1]),
                )
            )


def _check_nodata(band: str, dated: Sequence[_Dated], feedback: Feedback) -> None:
    without = [one for one in dated if one[1].encoding.nodata is None and not _marks_missing(one[1])]
    tagged = Counter(source.encoding.nodata for _, source in dated if source.encoding.nodata is not None)
    if not without or not tagged:
        return
    value = tagged.most_common(1)[0][0]
    feedback.warn(
        Message(
            "{band} of {days} has no nodata value, and other dates have {value}; where it stands there, it is taken for a "
            "measurement. Set it in the files, or give it as a nodata value.",
            band=band,
            days=name_some([str(day) for day, _ in without]),
            value=f"{value:g}",
        )
    )


def _check_other_nodata(band: str, dated: Sequence[_Dated], feedback: Feedback) -> None:
    """Warn of dates in which the nodata value of other dates stands, though it is not theirs."""
    # Each NaN differs from every other, so that a set would hold one for each raster.
    values = {str(source.encoding.nodata): source.encoding.nodata for _, source in dated}
    numbers = [value for value in values.values() if value is not None and not np.isnan(value)]
    if len(values.keys() - {"None"}) < 2:
        return
    for value in sorted(numbers):
        others = [one for one in dated if one[1].encoding.nodata not in {None, value}]
        odd = [day for day, source in others[:MOST_LOOKED_AT] if _fraction_of(value, source) >= LEAST_SHARE]
        if odd:
            feedback.warn(
                Message(
                    "{band} of {days} holds the number {value}, which means no data on other dates but not in these files, and "
                    "is taken for a measurement. Set the nodata value in the files, or give it under {@nodata}.",
                    band=band,
                    days=name_some([str(day) for day in odd]),
                    value=f"{value:g}",
                )
            )


def _fraction_of(value: float, source: Source) -> float:
    """Share of the measured values of a raster that are a number."""
    stored = _glance_stored(source)
    measured = stored[~source.encoding.is_missing(stored)]
    return float((measured == value).mean()) if len(measured) else 0.0


def _marks_missing(source: Source) -> bool:
    """Whether missing observations of a raster are told otherwise than by a nodata value."""
    return _is_float(source) or source.is_masked or bool(source.alpha) or bool(source.encoding.more_nodata)


def _usual(dated: Sequence[_Dated], kind_of: Callable[[Source], Any]) -> tuple[Any, list[Any]]:
    """The most frequent kind of a band's rasters, and the others; of two as frequent ones the one with a scale or decimals."""
    counts = Counter(kind_of(source) for _, source in dated)
    ranked = sorted(counts, key=lambda kind: (counts[kind], kind[0] or kind[1] != 1), reverse=True)
    return ranked[0], ranked[1:]


def _unit(source: Source) -> tuple[bool, float, float]:
    return _is_float(source), source.encoding.scale, source.encoding.offset


def _is_float(source: Source) -> bool:
    return bool(np.issubdtype(np.dtype(source.dtype), np.floating))


def _are_baselines(odd: Sequence[_Dated], like: Sequence[_Dated]) -> bool:
    """Whether rasters of Sentinel-2 differ by the offset alone, as those of several processing baselines do."""
    one, other = odd[0][1], like[0][1]
    alike = one.encoding.scale == other.encoding.scale and one.dtype == other.dtype
    return alike and one.satellite == SENTINEL_2 and not _offset_seems_wrong(odd, like)


def _offset_seems_wrong(odd: Sequence[_Dated], like: Sequence[_Dated]) -> bool:
    """Whether dates on one side of the change of baseline differ as where an offset was lost, or applied twice."""
    for is_since in (False, True):
        groups = [[one for one in group if (one[0] >= SENTINEL2_OFFSET_SINCE) == is_since] for group in (odd, like)]
        values = [_values(group[:MOST_COMPARED]) for group in groups]
        if all(map(len, values)):
            low, high = sorted(float(np.quantile(some, 1 - HIGH)) for some in values)
            if high - low >= LEAST_OFFSET and (high >= DARKEST_WITH_OFFSET or low <= DARKEST_WITHOUT):
                return True
    return False


def _ratio(odd: Iterable[_Dated], like: Iterable[_Dated]) -> float:
    """How many times as large the values of some dates are; 1 where that cannot be told."""
    sizes = [_size(list(group)[:MOST_COMPARED]) for group in (odd, like)]
    return sizes[0] / sizes[1] if all(size > 0 for size in sizes) else 1.0


def _size(dated: Sequence[_Dated]) -> float:
    """Size of the large ones among the physical values of some rasters; 0 where there are none."""
    values = _values(dated)
    return float(np.quantile(np.abs(values), HIGH)) if len(values) else 0.0


def _values(dated: Sequence[_Dated]) -> npt.NDArray[np.float64]:
    """Physical values of some pixels of rasters; an empty array without rasters."""
    return np.concatenate([np.empty(0), *(_glance(source) for _, source in dated)])


def _glance_stored(source: Source) -> npt.NDArray[Any]:
    try:
        with open_source(source) as dataset:
            return glance(dataset, source.layer)
    except RasterioError as error:
        raise open_error(source.path, error) from error


def _glance(source: Source) -> npt.NDArray[np.float64]:
    values = to_physical(_glance_stored(source), source.encoding, np.float64)
    known: npt.NDArray[np.float64] = values[np.isfinite(values)]
    return known


def _describe(source: Source) -> str:
    kind, encoding = "decimal numbers" if _is_float(source) else "integers", source.encoding
    scale = "without a scale" if encoding.scale == 1 else f"of scale {encoding.scale:g}"
    return f"{kind} {scale}" + (f" and offset {encoding.offset:g}" if encoding.offset else "")
