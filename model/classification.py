"""A cube and a trained network to a map."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from . import __version__
from .channel import Channel, Stopwatch
from .cube import Cube
from .cube_reader import CubeReader, windows_of
from .errors import ModelFileError
from .gaps import missing_by_date, missing_in_words
from .geotiff import SHARE_NODATA, SHARE_ONE, RasterOutput, class_nodata, encode_shares
from .inference import Classifier, entropy
from .model_file import ModelCard
from .outputs import Outputs
from .timelines import dates_to_read, season_shift, step_of

MOST_BYTES_A_WINDOW = 64 * 2**20
MOST_PIXELS_A_WINDOW = 2**16  # a window is the longest that Cancel has to wait for
MOST_OUTSIDE = 0.2  # of a model's dates
LARGEST_STRETCH = 3  # times a model's step that rasters may lie apart without a warning


@dataclass(frozen=True)
class MapTargets:
    """Which rasters to make; None for the ones not wanted.

    Attributes
    ----------
    classes, probabilities, uncertainty : Path or None
        Names of the rasters.
    """

    classes: Path | None = None
    probabilities: Path | None = None
    uncertainty: Path | None = None


def check_fit(card: ModelCard, cube: Cube, channel: Channel) -> npt.NDArray[np.float64] | None:
    """The dates at which the model reads the cube's series; refuse a cube it cannot read, and warn of one it should not.

    Returns
    -------
    float64 array of shape (S,), or None
        Days of the model's dates from the cube's first; None where the cube's own dates are taken.

    Raises
    ------
    ModelFileError
        When the number of dates differs and the model does not know its dates, or when too many of the model's dates lie
        outside the cube's timeline. (Bands are matched when the cube is opened.)
    """
    given = cube.steps or cube.timeline
    if not card.timeline:
        if len(given) != len(card.days):
            raise ModelFileError(
                f"The model was trained on {len(card.days)} dates that it knows by position only, and the rasters have "
                f"{len(given)} ({given[0]} to {given[-1]}); give the same number, or cut them with Start date and End date."
            )
        channel.warn(
            "The model knows its dates by position only; whether these rasters fall in the same seasons is not checked."
        )
        return cube.days_of_steps if cube.steps else None
    trained = [date.fromisoformat(day) for day in card.timeline]
    shift = season_shift(trained[0], given[0])
    step = step_of(np.asarray(card.days))
    if abs(shift) > step / 2:
        channel.warn(
            f"The rasters start {abs(shift):.0f} days {'later' if shift > 0 else 'earlier'} in the year than the series the "
            f"model was trained on ({given[0]:%d %b} instead of {trained[0]:%d %b}); expect a poorer map."
        )
    days = dates_to_read(card.days, trained, given)
    if days is None:
        return cube.days_of_steps if cube.steps else None
    days = days + (given[0] - cube.timeline[0]).days
    outside = float(((days < cube.days[0] - step) | (days > cube.days[-1] + step)).mean())
    if outside > MOST_OUTSIDE:
        raise ModelFileError(
            f"The rasters run from {given[0]} to {given[-1]}, and {100 * outside:.0f} % of the dates the model was trained on "
            f"({trained[0]} to {trained[-1]}) lie outside that season; give rasters of the whole season."
        )
    if step * LARGEST_STRETCH < np.diff(cube.days).max():
        channel.warn(
            f"The rasters leave up to {np.diff(cube.days).max():.0f} days between two dates and the model reads one every "
            f"{step:.0f}; expect a poorer map."
        )
    channel.log(
        f"The series are interpolated from {len(given)} dates to the {len(card.days)} that the model was trained on "
        f"({trained[0]:%d %b} to {trained[-1]:%d %b})."
    )
    return days


def classify(
    cube: Cube,
    classifier: Classifier,
    card: ModelCard,
    model_name: str,
    targets: MapTargets,
    run: str,
    channel: Channel,
) -> dict[str, int]:
    """Classify every pixel of a cube.

    Parameters
    ----------
    cube : Cube
        With the model's bands and number of dates.
    classifier : Classifier
        The model.
    card : ModelCard
        What is known about it.
    model_name : str
        Goes into the rasters' metadata.
    targets : MapTargets
        The rasters to make.
    run : str
        Identifies the run, see :class:`~model.outputs.Outputs`.
    channel : Channel
        Told how far it is; asked at every window whether to stop.

    Returns
    -------
    dict of str to int
        Pixels of each label.
    """
    counts = np.zeros(len(card.labels), dtype=np.int64)
    missing = np.zeros(len(cube.timeline), dtype=np.int64)
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(run))
        rasters = _Rasters(outputs, targets, cube, card, model_name)
        stack.callback(rasters.close)
        watch = Stopwatch(cube.grid.width * cube.grid.height)
        done = 0
        for window, series in _read_ahead(cube, stack):
            channel.check_cancelled()
            encoded = encode_shares(classifier.probabilities(series))
            codes = rasters.write(encoded, window)
            missing += missing_by_date(series)
            counts += np.bincount(codes[codes != class_nodata(len(counts))], minlength=len(counts) + 1)[1:]
            done += window.width * window.height
            channel.progress(
                0.99 * done / (cube.grid.width * cube.grid.height),
                f"{done:,} pixels · {watch.rate(done):,.0f} pixels/s · {watch.time_left(done)}",
            )
        rasters.finish()
        channel.check_cancelled()
        outputs.publish()
    words = missing_in_words(missing, done * len(cube.bands), cube.timeline)
    if words:
        channel.log(words)
    channel.log(f"Classified {done:,} pixels in {watch.seconds:.1f} s, {watch.rate(done):,.0f} pixels/s.")
    return {label: int(count) for label, count in zip(card.labels, counts, strict=True)}


def _read_ahead(cube: Cube, stack: ExitStack) -> Iterator[tuple[Window, npt.NDArray[np.float32]]]:
    """Windows and their series, the next one read while the caller works on this one."""
    bytes_a_pixel = 4 * len(cube.timeline) * len(cube.bands)
    windows = list(windows_of(cube, min(MOST_PIXELS_A_WINDOW, math.ceil(MOST_BYTES_A_WINDOW / bytes_a_pixel))))
    reader = stack.enter_context(CubeReader(cube))
    thread = stack.enter_context(ThreadPoolExecutor(1, "reader"))
    coming = thread.submit(reader.read, windows[0])
    for window, following in zip(windows, [*windows[1:], None], strict=True):
        series = coming.result()
        if following is not None:
            coming = thread.submit(reader.read, following)
        yield window, series


class _Rasters:
    """The rasters of one classification."""

    def __init__(self, outputs: Outputs, targets: MapTargets, cube: Cube, card: ModelCard, model_name: str) -> None:
        self._labels = len(card.labels)
        self._classes = self._probabilities = self._uncertainty = None
        metadata = {
            "LSTMFCN_MODEL": model_name,
            "LSTMFCN_LABELS": json.dumps(card.labels, ensure_ascii=False),
            "LSTMFCN_TIMELINE": json.dumps([day.isoformat() for day in cube.timeline]),
            "LSTMFCN_VERSION": __version__,
        }
        if targets.classes:
            nodata = class_nodata(self._labels)
            dtype = "uint8" if nodata == 255 else "uint16"
            self._classes = RasterOutput(outputs, targets.classes, cube.grid, 1, dtype, nodata)
            self._classes.describe(["class"], metadata)
            self._classes.add_legend(card.labels, card.colours)
        if targets.probabilities:
            self._probabilities = RasterOutput(
                outputs, targets.probabilities, cube.grid, self._labels, "uint16", SHARE_NODATA
            )
            self._probabilities.describe(card.labels, metadata, shares=True)
            self._probabilities.add_ramp()
        if targets.uncertainty:
            self._uncertainty = RasterOutput(outputs, targets.uncertainty, cube.grid, 1, "uint16", SHARE_NODATA)
            self._uncertainty.describe(["entropy"], metadata, shares=True)
            self._uncertainty.add_ramp(uncertainty=True)

    def write(self, encoded: npt.NDArray[np.uint16], window: Window) -> npt.NDArray[np.uint16]:
        """Write a window from encoded probabilities (pixels, K); return its class codes (pixels,)."""
        shape = (window.height, window.width)
        missing = encoded[:, 0] == SHARE_NODATA
        codes = (encoded.argmax(axis=1) + 1).astype(np.uint16)
        codes[missing] = class_nodata(self._labels)
        if self._classes:
            dtype = np.uint8 if self._labels <= 254 else np.uint16
            self._classes.write(codes.astype(dtype).reshape(1, *shape), window)
        if self._probabilities:
            self._probabilities.write(np.ascontiguousarray(encoded.T).reshape(self._labels, *shape), window)
        if self._uncertainty:
            shares = encoded.astype(np.float32) / SHARE_ONE
            shares[missing] = np.nan
            self._uncertainty.write(encode_shares(entropy(shares)).reshape(1, *shape), window)
        return codes

    def finish(self) -> None:
        for raster, categories in ((self._classes, True), (self._probabilities, False), (self._uncertainty, False)):
            if raster:
                raster.finish(categories)

    def close(self) -> None:
        for raster in (self._classes, self._probabilities, self._uncertainty):
            if raster:
                raster.close()
