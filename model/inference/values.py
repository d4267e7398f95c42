"""Comparison of a cube's values with those that a model learned, before the long work."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window

from ..cube.cube import Cube
from ..cube.reader import CubeReader
from ..cube.summary import origin_of
from ..cube.value_checks import warn_of_values
from ..network.model_file import ModelCard
from ..network.normalisation import QUANTILES
from ..products.bands import HLS_L30, HLS_S30, LANDSAT_8_9, SENTINEL_2
from ..raster.glance import evenly_spread, spread_windows
from ..raster.remote import is_remote
from ..runtime.errors import ModelFileError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.resources import MOST_CACHE, available_cores
from ..runtime.text import name_all

MOST_DATES = 6  # that are looked at, evenly spread
MOST_FILES = 250  # of which all dates are looked at
LOOKS = (2, 5)  # windows along each side of the cube: at first, and where that shows too little or too strange values
LEAST_VALUES = 100  # of a band, to judge it by
LARGE = 0.95  # quantile of the sizes of values
TOO_LARGE = 20.0  # times the largest learned value
TOO_SMALL = 1 / 50  # of it, in all bands: water is that dark in some
NEARLY_ALL = 0.9
MOST_OUTSIDE = 0.5  # of a band's values; by construction 0.04 where they are the training samples'
LEAST_SHIFT = 0.06  # of the reflectances of all bands, dark and bright; the offset of Sentinel-2 is 0.1
LARGEST_ZOOM = 2.5  # times the training's pixel, either way
_KIN = {HLS_L30: LANDSAT_8_9, HLS_S30: SENTINEL_2}


@dataclass(frozen=True)
class _Band:
    """Values of a band as they were learned and as they were seen.

    Attributes
    ----------
    name : str
        Of the band.
    learned, seen : tuple of float
        Quantiles 0.02 and 0.98.
    outside : float
        Fraction of the values seen that lie outside the learned range.
    ratio : float
        Size of the large values seen, times the learned ones; 1 where there are none.
    """

    name: str
    learned: tuple[float, float]
    seen: tuple[float, float]
    outside: float
    ratio: float

    @property
    def shift(self) -> float:
        """By how much dark and bright values are both higher (or, negative, lower), in units of a reflectance."""
        largest = max(map(abs, self.learned))
        unit = max(1.0, 100.0 ** round(math.log(largest, 100)))
        dark, bright = ((seen - learned) / unit for seen, learned in zip(self.seen, self.learned, strict=True))
        return math.copysign(min(abs(dark), abs(bright)), dark) if dark * bright > 0 else 0.0


def check_values(card: ModelCard, cube: Cube, feedback: Feedback) -> None:
    """Look at a few pixels of a cube, and compare them with what a model learned; warn where a poor map is likely.

    Parameters
    ----------
    card : ModelCard
        Of the model.
    cube : Cube
        With the model's bands first.
    feedback : Feedback
        Receives the warnings.

    Raises
    ------
    ModelFileError
        When the values have another unit, so that the map cannot be right.
    """
    measured, few = cube.measured_only(), evenly_spread(len(cube.timeline), MOST_DATES)
    chosen = _dates_to_look_at(measured)
    series = _read(measured.at_dates(chosen), LOOKS[0], feedback)
    bands = _compare(card, _values_of_bands(cube, series[:, [chosen.index(t) for t in few]]))
    if len(bands) < len(card.bands) or _strangers(bands):
        bands = _compare(card, _values_of_bands(cube, _read(measured.at_dates(few), LOOKS[1], feedback)))
    strangers = _strangers(bands)
    if strangers:
        raise _unit_error(max(strangers, key=lambda band: abs(math.log(band.ratio))), card, cube)
    for line in (*_describe_ranges(bands), *_describe_origin(card, cube)):
        feedback.warn(line)
    warn_of_values(series, measured.bands, measured.encodings, [cube.timeline[t] for t in chosen], feedback)


def check_sample_values(name: str, card: ModelCard, series: npt.NDArray[np.floating], feedback: Feedback) -> None:
    """Compare the values of samples with those that the base model of a training learned; warn where they are far apart.

    Parameters
    ----------
    name : str
        Of the base model.
    card : ModelCard
        Of the base model.
    series : float array of shape (N, T, B)
        Of the samples, in the bands of the model.
    feedback : Feedback
        Receives the warning.

    Raises
    ------
    ModelFileError
        When the values have another unit, so that the weights are of no use.
    """
    bands = _compare(card, np.asarray(series).reshape(-1, series.shape[-1]))
    strangers = _strangers(bands)
    if strangers:
        band = max(strangers, key=lambda band: abs(math.log(band.ratio)))
        raise ModelFileError(
            "The samples' values of {band} run from {first} to {last}, and the base model {name} learned {low} to {high}: they "
            "have another unit; multiply the values by {factor}, write the scale into the rasters, or train without a base model.",
            band=band.name,
            first=f"{band.seen[0]:.4g}",
            last=f"{band.seen[1]:.4g}",
            name=name,
            low=f"{band.learned[0]:.4g}",
            high=f"{band.learned[1]:.4g}",
            factor=f"{10.0 ** round(-math.log10(band.ratio)):g}",
        )
    shifts = [band.shift for band in bands]
    are_shifted = bool(bands) and (min(shifts) >= LEAST_SHIFT or max(shifts) <= -LEAST_SHIFT)
    odd = bands if are_shifted else [band for band in bands if band.outside > MOST_OUTSIDE]
    if odd:
        feedback.warn(
            Message(
                "The samples' values are far from those that the base model {name} learned ({ranges}); check the scale, offset "
                "and nodata value of their rasters, or train without a base model.",
                name=name,
                ranges=_ranges(odd),
            )
        )


def _values_of_bands(cube: Cube, series: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Values of the bands of a cube, one below the other (N · T, B), from those that rasters hold (N, T, M); NaN where missing."""
    measured = dict(zip(cube.measured, np.moveaxis(series, -1, 0), strict=True))
    columns = [
        computed.evaluate(measured) if (computed := cube.derived.get(band)) else measured[band] for band in cube.bands
    ]
    return np.stack(columns, axis=-1).reshape(-1, len(columns))


def _dates_to_look_at(cube: Cube) -> list[int]:
    """All dates of a cube of few files on this machine; otherwise the few dates that are compared with the model."""
    count = len(cube.timeline)
    is_quick = count * len(cube.bands) <= MOST_FILES and not next(cube.all_sources()).path.startswith("/vsi")
    return list(range(count)) if is_quick else evenly_spread(count, MOST_DATES)


def _read(part: Cube, pieces: int, feedback: Feedback) -> npt.NDArray[np.float32]:
    """Series of some pixels: shape (N, T, B), NaN where missing."""
    source, dates = next(part.all_sources()), range(len(part.timeline))
    windows = list(spread_windows(part.grid.height, part.grid.width, source.block, pieces))
    readers = 1 if is_remote(source.path) else min(available_cores(), len(dates))
    shares = [part.at_dates(dates[number::readers]) for number in range(readers)]
    with rasterio.Env(GDAL_CACHEMAX=MOST_CACHE), ThreadPoolExecutor(readers) as pool:
        found = list(pool.map(partial(_read_windows, windows, feedback), shares))
    series = np.empty((len(found[0]), len(dates), len(part.bands)), dtype=np.float32)
    for number, share in enumerate(found):
        series[:, number::readers] = share
    return series


def _read_windows(windows: Sequence[Window], feedback: Feedback, part: Cube) -> npt.NDArray[np.float32]:
    found = []
    with CubeReader(part) as reader:
        for window in windows:
            feedback.check_cancelled()
            found.append(reader.read(window))
    return np.concatenate(found)


def _compare(card: ModelCard, values: npt.NDArray[np.float32]) -> list[_Band]:
    """The bands of a model of which enough was seen."""
    bands = []
    for number, (name, low, high) in enumerate(
        zip(card.bands, card.normalisation.low, card.normalisation.high, strict=True)
    ):
        seen = values[:, number].astype(np.float64)
        seen = seen[np.isfinite(seen)]
        if len(seen) < max(1, min(LEAST_VALUES, len(values) // 4)):
            continue
        first, last = map(float, np.quantile(seen, QUANTILES))
        size, learned = float(np.quantile(np.abs(seen), LARGE)), max(abs(low), abs(high))
        outside = float(((seen < low) | (seen > high)).mean())
        bands.append(_Band(name, (low, high), (first, last), outside, size / learned if size > 0 else 1.0))
    return bands


def _strangers(bands: Sequence[_Band]) -> list[_Band]:
    """The bands that cannot have the unit of the training."""
    large = [band for band in bands if band.ratio >= TOO_LARGE and band.outside >= NEARLY_ALL]
    return large or (list(bands) if all(band.ratio <= TOO_SMALL for band in bands) else [])


def _unit_error(band: _Band, card: ModelCard, cube: Cube) -> ModelFileError:
    encoding, known = cube.encodings.get(band.name), card.encodings.get(band.name)
    scale = encoding.scale if encoding else 1.0
    learned = known.get("scale") if isinstance(known, dict) else None
    values = {
        "band": band.name,
        "first": f"{band.seen[0]:.4g}",
        "last": f"{band.seen[1]:.4g}",
        "low": f"{band.learned[0]:.4g}",
        "high": f"{band.learned[1]:.4g}",
        "scale": f"{scale * 10.0 ** round(-math.log10(band.ratio)):g}",
    }
    if (band.seen[0] + band.seen[1]) * (band.learned[0] + band.learned[1]) < 0:  # which no scale brings together
        return ModelFileError(
            "The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit, as "
            "decibels have, and another sign; convert them to that of the training, or use a model that was trained on such rasters.",
            **{name: value for name, value in values.items() if name != "scale"},
        )
    if not isinstance(learned, (int, float)) or learned == scale:
        return ModelFileError(
            "The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit. "
            "Write the scale into the files, for example with gdal_translate -a_scale {scale}, or use a model that was "
            "trained on such rasters.",
            **values,
        )
    return ModelFileError(
        "The values of {band} run from {first} to {last}, and the model learned {low} to {high}: they have another unit "
        "(these "
        "files have the scale {given}, those of the training had {learned}). Write the scale into the files, for example "
        "with "
        "gdal_translate -a_scale {scale}, or use a model that was trained on such rasters.",
        given=f"{scale:g}",
        learned=f"{learned:g}",
        **values,
    )


def _describe_ranges(bands: Sequence[_Band]) -> list[Message]:
    shifts = [band.shift for band in bands]
    if (bands and min(shifts) >= LEAST_SHIFT) or (bands and max(shifts) <= -LEAST_SHIFT):
        return [_describe_offset(bands, is_higher=shifts[0] > 0)]
    outside = [band for band in bands if band.outside > MOST_OUTSIDE]
    if not outside:
        return []
    return [
        Message(
            "Most values lie outside of what the model learned ({ranges}); check the scale, offset and nodata value of the "
            "files "
            "and the mask of clouds, or expect a poorer map.",
            ranges=_ranges(outside),
        )
    ]


def _describe_offset(bands: Sequence[_Band], is_higher: bool) -> Message:
    if is_higher:
        return Message(
            "All values are higher than those the model learned ({ranges}), as where an offset is missing or was applied "
            "twice; "
            "check the offset of the files (Sentinel-2 since 2022: -0.1), or expect a poorer map.",
            ranges=_ranges(bands),
        )
    return Message(
        "All values are lower than those the model learned ({ranges}), as where an offset is missing or was applied twice; "
        "check the offset of the files (Sentinel-2 since 2022: -0.1), or expect a poorer map.",
        ranges=_ranges(bands),
    )


def _ranges(bands: Sequence[_Band]) -> Message:
    first, *rest = bands
    words = Message(
        "{band}: {first} to {last} instead of {low} to {high}",
        band=first.name,
        first=f"{first.seen[0]:.3g}",
        last=f"{first.seen[1]:.3g}",
        low=f"{first.learned[0]:.3g}",
        high=f"{first.learned[1]:.3g}",
    )
    return Message("{ranges}, {more}", ranges=words, more=_ranges(rest)) if rest else words


def _describe_origin(card: ModelCard, cube: Cube) -> list[Message]:
    lines: list[Message] = []
    own = origin_of(cube)
    pixel = card.training.get("pixel_metres")
    if isinstance(pixel, (int, float)) and pixel > 0:
        zoom = own["pixel_metres"] / pixel
        if not 1 / LARGEST_ZOOM < zoom < LARGEST_ZOOM:
            lines.append(
                Message(
                    "The pixels are {own} m wide, and the model was trained on pixels of {pixel} m; expect a poorer map, "
                    "or train "
                    "a model at this resolution.",
                    own=f"{own['pixel_metres']:.4g}",
                    pixel=f"{pixel:.4g}",
                )
            )
    known = card.training.get("satellites")
    learned = {str(name) for name in known} if isinstance(known, list) else set()
    kin, learned_kin = ({_KIN.get(name, name) for name in names} for names in (own["satellites"], learned))
    if kin and learned_kin and not kin & learned_kin:
        lines.append(
            Message(
                "The rasters are of {satellites}, and the model was trained on {learned}; their bands differ, so expect a "
                "poorer "
                "map.",
                satellites=name_all(sorted(own["satellites"])),
                learned=name_all(sorted(learned)),
            )
        )
    return lines
