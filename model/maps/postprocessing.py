"""Post-processing of probability maps: smoothing, labelling, uncertainty, combination."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..raster.class_codes import encode_classes, sequential_codes
from ..raster.cog import CogWriter
from ..raster.colours import label_colours
from ..raster.quantization import PROBABILITY_NODATA, PROBABILITY_UNIT, Encoded, quantize
from ..raster.windows import check_window, windows_along
from ..runtime.errors import CubeError, JobError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from ..runtime.progress import Stopwatch
from ..runtime.resources import available_cores
from .legend import Legend
from .probability_map import ProbabilityMap, ProbabilityReader
from .smoothing import MOST_VALUES_AT_ONCE, Smoothing, smooth
from .uncertainty import encoded_uncertainty

MOST_VALUES_A_WINDOW = 2**23  # pixels times classes
MOST_CHANGED = 10.0  # per cent of the pixels that smoothing may change without a warning


def most_probable(encoded: Encoded, codes: Sequence[int]) -> npt.NDArray[np.unsignedinteger]:
    """Class codes of shape (1, rows, columns) of encoded probabilities (K, rows, columns).

    Where several classes are equally probable, the first of them; without probabilities, the nodata value of the class map.
    """
    return encode_classes(encoded.argmax(axis=0), encoded[0] == PROBABILITY_NODATA, codes)[None]


def smooth_map(
    raster: ProbabilityMap, smoothing: Smoothing, target: Path, classes: Path | None, run: str, feedback: Feedback
) -> dict[str, int]:
    """Smooth a raster of probabilities, see :mod:`model.maps.smoothing`; return the pixels of each label afterwards.

    Parameters
    ----------
    raster : ProbabilityMap
        What is smoothed.
    smoothing : Smoothing
        How.
    target : Path
        Smoothed probabilities to write.
    classes : Path or None
        Class map of these to write.
    run : str
        See :class:`~model.runtime.outputs.Outputs`.
    feedback : Feedback
        Receives the progress; checked all the time for a cancel.

    Raises
    ------
    JobError
        When the window is even or larger than the raster.
    """
    check_window(smoothing.window, raster.path, raster.grid)
    legend, effect = raster.legend, _Effect(raster.labels)
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(run))
        smoothed = stack.enter_context(legend.probabilities(outputs, target, raster.grid))
        mapped = stack.enter_context(legend.class_map(outputs, classes, raster.grid)) if classes else None
        reader = stack.enter_context(ProbabilityReader(raster))
        pool = ThreadPoolExecutor(available_cores(), "smoothing")
        stack.callback(pool.shutdown, cancel_futures=True)
        for window in _windows(raster, feedback):
            around = reader.read_around(window, smoothing.leg)
            for strip, encoded in _smoothed_strips(around, window, smoothing, pool, feedback):
                smoothed.write(encoded, strip)
                top = strip.row_off - window.row_off + smoothing.leg
                own = around[:, top : top + strip.height, smoothing.leg : smoothing.leg + strip.width]
                effect.add(own, encoded)
                if mapped:
                    mapped.write(most_probable(encoded, legend.codes), strip)
        _finish(outputs, feedback, (smoothed, False), (mapped, True))
    effect.report(feedback)
    return effect.pixels


class _Effect:
    """Effect of smoothing on the class map: pixels of each class before and after, and those that changed.

    Parameters
    ----------
    labels : sequence of str
        K classes.
    """

    def __init__(self, labels: Sequence[str]) -> None:
        self._labels = tuple(labels)
        self._before = np.zeros(len(labels), np.int64)
        self._after = np.zeros(len(labels), np.int64)
        self._changed = 0

    @property
    def pixels(self) -> dict[str, int]:
        """Pixels of each label afterwards."""
        return dict(zip(self._labels, self._after.tolist(), strict=True))

    def add(self, before: Encoded, after: Encoded) -> None:
        """Count the pixels of a part: encoded probabilities (K, rows, columns) before and after."""
        known = before[0] != PROBABILITY_NODATA
        old, new = before.argmax(axis=0)[known], after.argmax(axis=0)[known]
        self._before += np.bincount(old, minlength=len(self._labels))
        self._after += np.bincount(new, minlength=len(self._labels))
        self._changed += int((old != new).sum())

    def report(self, feedback: Feedback) -> None:
        """Say how many pixels changed; warn where these are many, with the class that shrank most."""
        total = int(self._before.sum())
        if not total:
            return
        percent = 100 * self._changed / total
        if percent <= MOST_CHANGED:
            feedback.log(Message("Smoothing changed the class of {percent} % of the pixels.", percent=f"{percent:.1f}"))
            return
        left = np.where(self._before >= total / 100, self._after / np.maximum(self._before, 1), np.inf)
        worst = int(left.argmin())
        feedback.warn(
            Message(
                "Smoothing changed the class of {percent} % of the pixels; {label} covered {before} % of the map and now covers "
                "{after} %. Where fields or strips are only a few pixels wide, use a smaller window, or a smoothness of 1 to 5.",
                percent=f"{percent:.0f}",
                label=self._labels[worst],
                before=f"{100 * self._before[worst] / total:.1f}",
                after=f"{100 * self._after[worst] / total:.1f}",
            )
        )


def _smoothed_strips(
    around: Encoded, window: Window, smoothing: Smoothing, pool: ThreadPoolExecutor, feedback: Feedback
) -> Iterator[tuple[Window, Encoded]]:
    """Smoothed strips of a window, from the top; one of them is the longest that Cancel has to wait for."""
    height = max(1, MOST_VALUES_AT_ONCE // around.shape[2])
    strips = []
    for top in range(0, window.height, height):
        rows = min(height, window.height - top)
        part = around[:, top : top + rows + 2 * smoothing.leg]
        strip = Window(window.col_off, window.row_off + top, window.width, rows)
        strips.append((strip, pool.submit(_smooth_encoded, part, smoothing)))
    for strip, coming in strips:
        feedback.check_cancelled()
        yield strip, coming.result()


def _smooth_encoded(around: Encoded, smoothing: Smoothing) -> Encoded:
    return quantize(smooth(around, smoothing))


def label_map(raster: ProbabilityMap, target: Path, run: str, feedback: Feedback) -> dict[str, int]:
    """Write the class map of a raster of probabilities; return the pixels of each label."""
    legend = raster.legend
    counts = np.zeros(raster.classes, dtype=np.int64)
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(run))
        mapped = stack.enter_context(legend.class_map(outputs, target, raster.grid))
        reader = stack.enter_context(ProbabilityReader(raster))
        for window in _windows(raster, feedback):
            encoded = reader.read(window)
            positions = encoded.argmax(axis=0)
            counts += np.bincount(positions[encoded[0] != PROBABILITY_NODATA], minlength=len(counts))
            mapped.write(most_probable(encoded, legend.codes), window)
        _finish(outputs, feedback, (mapped, True))
    return dict(zip(raster.labels, counts.tolist(), strict=True))


def uncertainty_map(raster: ProbabilityMap, measure: str, target: Path, run: str, feedback: Feedback) -> None:
    """Write the uncertainty of a raster of probabilities, see :func:`~model.maps.uncertainty.uncertainty`."""
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(run))
        writer = stack.enter_context(raster.legend.uncertainty(outputs, target, raster.grid, measure))
        reader = stack.enter_context(ProbabilityReader(raster))
        for window in _windows(raster, feedback):
            writer.write(encoded_uncertainty(reader.read(window), measure), window)
        _finish(outputs, feedback, (writer, False))


def combine_maps(
    rasters: Sequence[ProbabilityMap],
    weights: Sequence[float],
    target: Path,
    classes: Path | None,
    run: str,
    feedback: Feedback,
) -> dict[str, int]:
    """Write the weighted mean of several rasters of probabilities.

    Parameters
    ----------
    rasters : sequence of ProbabilityMap
        On the same pixels and of the same classes, in whatever order.
    weights : sequence of float
        One for each, 0 or more; divided by their sum.
    target : Path
        Mean probabilities to write, classes in the order of the first raster. Missing where any of the rasters is.
    classes : Path or None
        Class map of these to write.
    run : str
        See :class:`~model.runtime.outputs.Outputs`.
    feedback : Feedback
        Receives the progress; checked at every window for a cancel.

    Raises
    ------
    CubeError
        When the rasters are on other pixels, or of other classes.
    JobError
        When there are fewer than two rasters, another number of weights, or no weight above 0.
    """
    normalised = _check_combination(rasters, weights)
    first = rasters[0]
    orders = [[raster.labels.index(label) for label in first.labels] for raster in rasters]
    own = dict(pair for raster in reversed(rasters) for pair in zip(raster.labels, raster.colours, strict=True))
    timeline = first.timeline if all(raster.timeline == first.timeline for raster in rasters) else ()
    colours = label_colours(first.labels, own)
    legend = Legend(first.labels, colours, combined_name(rasters), _common_codes(rasters), timeline)
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(run))
        combined = stack.enter_context(legend.probabilities(outputs, target, first.grid))
        mapped = stack.enter_context(legend.class_map(outputs, classes, first.grid)) if classes else None
        readers = [stack.enter_context(ProbabilityReader(raster)) for raster in rasters]
        counts = np.zeros(first.classes, np.int64)
        for window in _windows(first, feedback):
            mean = np.zeros((first.classes, window.height, window.width))
            for reader, order, weight in zip(readers, orders, normalised, strict=True):
                encoded = reader.read(window)[order]
                mean += np.where(encoded == PROBABILITY_NODATA, np.nan, encoded * (weight / PROBABILITY_UNIT))
            encoded = quantize(mean)
            combined.write(encoded, window)
            positions = encoded.argmax(axis=0)[encoded[0] != PROBABILITY_NODATA]
            counts += np.bincount(positions, minlength=first.classes)
            if mapped:
                mapped.write(most_probable(encoded, legend.codes), window)
        _finish(outputs, feedback, (combined, False), (mapped, True))
    return dict(zip(first.labels, counts.tolist(), strict=True))


def combined_name(rasters: Sequence[ProbabilityMap]) -> str:
    """The name of the mean of several models."""
    return " + ".join(dict.fromkeys(raster.model for raster in rasters))


def _common_codes(rasters: Sequence[ProbabilityMap]) -> tuple[int, ...]:
    """Codes of the classes in the order of the first raster; those of rasters that have other codes than 1 … K come first."""
    first = rasters[0]
    own = [raster for raster in rasters if raster.codes != sequential_codes(raster.classes)]
    if not own:
        return first.codes
    codes = dict(zip(own[0].labels, own[0].codes, strict=True))
    for raster in own[1:]:
        for label, code in zip(raster.labels, raster.codes, strict=True):
            if codes[label] != code:
                raise CubeError(
                    "The class {label} has the code {code} in {path} and {other} in {other_path}; combine models that were "
                    "trained with the same codes.",
                    label=label,
                    code=code,
                    path=raster.path,
                    other=codes[label],
                    other_path=own[0].path,
                )
    return tuple(codes[label] for label in first.labels)


def _check_combination(rasters: Sequence[ProbabilityMap], weights: Sequence[float]) -> npt.NDArray[np.float64]:
    if len(rasters) < 2:
        raise JobError("A combination takes at least two rasters of probabilities; add another one.")
    if len(weights) != len(rasters):
        raise JobError(
            "{count} weights were given for {rasters} rasters; give one for each, or none.",
            count=len(weights),
            rasters=len(rasters),
        )
    if min(weights) < 0 or not sum(weights) > 0:
        raise JobError("{@weights} must be 0 or more, and one of them above 0; correct them.")
    first = rasters[0]
    for raster in rasters[1:]:
        if not first.grid.matches(raster.grid):
            raise CubeError(
                "{path} ({grid}) is not on the pixels of {first} ({first_grid}); warp one of them to the other first.",
                path=raster.path,
                grid=raster.grid.describe(),
                first=first.path,
                first_grid=first.grid.describe(),
            )
        other = sorted(set(raster.labels) ^ set(first.labels))
        if other:
            raise CubeError(
                "{path} and {first} do not have the same classes: {classes} is in one of them only; combine models of "
                "the same labels.",
                path=raster.path,
                first=first.path,
                classes=", ".join(other),
            )
    return np.array(weights) / sum(weights)


def _windows(raster: ProbabilityMap, feedback: Feedback) -> Iterator[Window]:
    """Windows over a raster, telling how far it is before each."""
    grid, done = raster.grid, 0
    watch = Stopwatch(grid.width * grid.height)
    for window in windows_along(grid, raster.block, max(1, MOST_VALUES_A_WINDOW // raster.classes)):
        feedback.check_cancelled()
        yield window
        done += window.width * window.height
        feedback.progress(
            0.99 * done / (grid.width * grid.height),
            watch.pixels(done),
        )


def _finish(outputs: Outputs, feedback: Feedback, *rasters: tuple[CogWriter | None, bool]) -> None:
    """Write the rasters that are there (with whether they hold codes) and let them appear."""
    for raster, categories in rasters:
        if raster:
            raster.finish(categories)
    feedback.check_cancelled()
    outputs.publish()
