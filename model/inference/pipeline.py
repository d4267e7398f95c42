"""Classification pipeline: from a cube and a trained network to maps.

Reading, classifying and writing overlap: one window is read while the one before it is classified and the one before that
is written. What is done outlives an interruption, see :mod:`model.inference.journal`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import TimeoutError as NotYet
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace

import numpy as np
import numpy.typing as npt
import rasterio
import torch
from rasterio.windows import Window
from torch import nn

from ..cube.cube import Cube
from ..cube.gaps import describe_empty_dates, describe_missing
from ..cube.preprocessing import SeriesPreprocessor
from ..cube.reader import windows_of
from ..cube.window_reader import PendingWindow, RawWindow, WindowReader, largest_block
from ..network.model_file import ModelCard
from ..raster.region import Area, full_grid
from ..runtime.cache import cache_folder
from ..runtime.feedback import Feedback
from ..runtime.messages import Message
from ..runtime.outputs import Outputs
from ..runtime.progress import Stopwatch
from ..runtime.resources import (
    MOST_PIXELS,
    WINDOWS_AT_ONCE,
    MemoryDemand,
    allocate,
    available_cores,
    give_back_large_arrays,
)
from .journal import WindowJournal, WindowRecord
from .map_writer import MapRasters, MapTargets
from .plan import Plan, check_precision
from .preparation import Preparation
from .window_classifier import PendingProbabilities, WindowClassifier, bytes_of_a_thread

SECONDS_BETWEEN_LOOKS = 0.2  # at whether the user wants to stop
MOST_READERS = 8
FRACTION_OF_WRITING = 0.03  # of a run, about, once all is classified

# A window that is being read, and which of its pixels are chosen (P,).
Reading = tuple[PendingWindow, npt.NDArray[np.bool_]]
# A window, its encoded probabilities (P, K), its missing values by date (T,), and how many of its pixels failed.
Finished = tuple[Window, npt.NDArray[np.uint16], npt.NDArray[np.int64], int]


@dataclass(frozen=True)
class Run:
    """Settings of a classification run.

    Attributes
    ----------
    name : str
        Identifies the run, see :class:`~model.runtime.outputs.Outputs`.
    fingerprint : str
        Of everything that the map depends on, see :class:`~model.inference.journal.WindowJournal`.
    device : torch.device
        Where the network runs.
    precision : str
        Number format of its arithmetic, or ``auto``, see :func:`model.inference.plan.check_precision`.
    threads : int
        Of the processor; 0 for all.
    memory : float
        Gigabytes that the process may take.
    resume : bool
        Whether to go on where an interrupted run of the same map stopped.
    frame : Window or None
        The pixels of the grid that the rasters cover; None for all.
    plan : Plan or None
        How the network runs; None to choose it by measurement.
    """

    name: str
    fingerprint: str
    device: torch.device
    precision: str = "auto"
    threads: int = 0
    memory: float = 2.0
    resume: bool = True
    frame: Window | None = None
    plan: Plan | None = None


def classify(
    cube: Cube,
    network: nn.Module,
    card: ModelCard,
    model_name: str,
    target_days: npt.NDArray[np.float64] | None,
    area: Area,
    targets: MapTargets,
    run: Run,
    feedback: Feedback,
) -> dict[str, int]:
    """Classify the chosen pixels of a cube.

    Parameters
    ----------
    cube : Cube
        With the model's bands.
    network : Module
        Trained.
    card : ModelCard
        What is known about it.
    model_name : str
        Goes into the rasters' metadata.
    target_days : float array of shape (S,), or None
        Days of the dates that the network reads, see :func:`model.inference.compatibility.check_fit`.
    area : Area
        The pixels to classify; all others become nodata.
    targets : MapTargets
        The rasters to make.
    run : Run
        How it is made.
    feedback : Feedback
        Receives the progress; checked all the time for a cancel.

    Returns
    -------
    dict of str to int
        Pixels of each label.

    Raises
    ------
    DeviceError
        When the precision is not there.
    """
    check_precision(run.precision, run.device, card.feature_ranges)
    with ExitStack() as stack:
        outputs = stack.enter_context(Outputs(run.name))
        frame = run.frame or full_grid(cube.grid).window
        filled = area.overlap(frame) / (frame.width * frame.height)
        rasters = MapRasters(outputs, targets, cube, card, model_name, run.frame, filled)
        journal = stack.enter_context(WindowJournal(run.fingerprint, run.resume))
        rasters.open(journal)
        stack.callback(rasters.close)
        journal.check_pixels(rasters.stored_checksum)
        if run.plan:
            journal.set_run_parameters(replace(journal.run_parameters, plan=asdict(run.plan)))
        _report_cache(journal, feedback)
        with ExitStack() as workers:  # their memory is free again when the files are written
            pipeline = _Pipeline(cube, network, card, target_days, area, run, journal, feedback, workers)
            journal.require_space(pipeline.pixels_left, rasters.bytes_a_pixel)
            for window, probabilities, missing, failed in pipeline.windows():
                counts, checksum = rasters.write(probabilities, window)
                record = WindowRecord(tuple(counts.tolist()), tuple(missing.tolist()), failed, checksum)
                if journal.add(window, record):
                    rasters.sync()
                    journal.flush()
        rasters.sync()
        journal.flush()
        summary = pipeline.summary(card.labels)
        rasters.finish([Window(*position) for position in journal.done], feedback)
        feedback.check_cancelled()
        outputs.publish()
        journal.complete()
        return summary


def _report_cache(journal: WindowJournal, feedback: Feedback) -> None:
    """Say what the user should know of the cache."""
    if journal.problem:
        feedback.warn(
            Message(
                "The cache folder {folder} cannot be written ({problem}); this map is made beside its outputs, and cannot "
                "go on where an interruption stops it. Make the folder writable, or set XDG_CACHE_HOME to another.",
                folder=cache_folder(),
                problem=journal.problem,
            )
        )
    if journal.is_damaged:
        feedback.warn(
            Message(
                "What an interrupted run of this map left in the cache is not as it was written; the map begins anew."
            )
        )


class _Pipeline:
    """What is left to do of a map, window by window."""

    def __init__(
        self,
        cube: Cube,
        network: nn.Module,
        card: ModelCard,
        target_days: npt.NDArray[np.float64] | None,
        area: Area,
        run: Run,
        journal: WindowJournal,
        feedback: Feedback,
        stack: ExitStack,
    ) -> None:
        self._cube, self._area, self._run, self._journal, self._feedback = cube, area, run, journal, feedback
        threads = run.threads or available_cores()
        self._reader = stack.enter_context(WindowReader(cube, min(threads, MOST_READERS)))
        block = next(cube.all_sources()).block
        demand = MemoryDemand(
            # Of a window: as it is in the files, what is held while one of them is read, and its encoded probabilities.
            pixel=self._reader.bytes_a_pixel
            + self._reader.bytes_a_pixel_while_reading // WINDOWS_AT_ONCE
            + 4 * len(card.labels)
            + 24,
            thread=bytes_of_a_thread(network, len(cube.timeline) * len(cube.bands), run.device),
            block=largest_block(cube),
            least=min(cube.grid.width, block[1]),
            threads=threads,
            files=self._reader.files,
        )
        give_back_large_arrays()
        budget = allocate(run.memory, demand)
        self._threads = budget.threads
        self._reader.keep_open(budget.files)
        stack.enter_context(rasterio.Env(GDAL_CACHEMAX=budget.cache))
        self._most = journal.run_parameters.most_pixels or min(
            budget.pixels, max(MOST_PIXELS, demand.least * min(cube.grid.height, block[0]))
        )
        preparation = Preparation(cube, SeriesPreprocessor.of_cube(cube, target_days, card.normalisation), run.device)
        self._classifier = stack.enter_context(
            WindowClassifier(network, preparation, len(card.labels), run.device, self._threads, card.feature_ranges)
        )
        if not journal.run_parameters.most_pixels:
            journal.set_run_parameters(replace(journal.run_parameters, most_pixels=self._most))
        self._plan: Plan | None = None
        self._classes = len(card.labels)
        self._done = 0
        self._todo = self._left_to_do()
        self._watch = Stopwatch(area.window.width * area.window.height, self._done)

    @property
    def pixels_left(self) -> int:
        """Pixels of the windows that are not done yet."""
        return int(sum(window.width * window.height for window in self._todo))

    def windows(self) -> Iterator[Finished]:
        """Windows that are not done yet.

        Those without a chosen pixel are left out.
        """
        reading = self._read_next()
        classifying: PendingProbabilities | None = None
        while reading or classifying:
            before, classifying, following = classifying, None, None
            if reading:
                classifying, following = self._classify(reading, before)
            finished = self._finish(before) if before else None
            # Nothing but what is being classified holds a window when the next one is read.
            before = reading = None
            reading = following or self._read_next()
            if finished:
                yield finished

    def _classify(
        self, reading: Reading, before: PendingProbabilities | None
    ) -> tuple[PendingProbabilities, Reading | None]:
        """Begin to classify the window that is being read; of the first one, read the next one while its plan is made."""
        raw_window = self._read(reading[0], before)
        following = None if before else self._read_next()
        return self._begin(raw_window, reading[1]), following

    def _read_next(self) -> Reading | None:
        """Begin to read the next window that has a chosen pixel; None where there is none."""
        while self._todo:
            window = self._todo.popleft()
            inside = self._area.mask(window)
            if inside.any():
                return self._reader.read_ahead(window), inside
        return None

    def _left_to_do(self) -> deque[Window]:
        todo: deque[Window] = deque()
        for window in windows_of(self._cube, self._most, self._run.frame):
            if (window.col_off, window.row_off, window.width, window.height) in self._journal.done:
                self._done += int(self._area.overlap(window))
            elif self._area.may_reach(window):
                todo.append(window)
        if self._done:
            self._feedback.log(
                Message(
                    "Going on where an interrupted run stopped: {count} {count:pixel was|pixels were} done already.",
                    count=f"{self._done:,}",
                )
            )
        return todo

    def _read(self, pending: PendingWindow, before: PendingProbabilities | None) -> RawWindow:
        while True:
            self._feedback.check_cancelled()
            try:
                return pending.result(SECONDS_BETWEEN_LOOKS)
            except NotYet:
                self._report_progress(before.done() if before else 0)

    def _begin(self, raw_window: RawWindow, inside: npt.NDArray[np.bool_]) -> PendingProbabilities:
        pixels = np.flatnonzero(inside)
        if self._plan is None:
            self._make_plan(raw_window, pixels)
        return self._classifier.begin(raw_window, pixels)

    def _make_plan(self, raw_window: RawWindow, pixels: npt.NDArray[np.intp]) -> None:
        """Measure how the network runs best, or do it as the run that is resumed did it, so that every bit is the same."""
        plan = self._journal.run_parameters.plan
        if plan:
            self._plan = Plan(**plan)
            words = f"{self._plan.precision} as before, batches of {self._plan.batch} series"
        else:
            chosen = self._classifier.choose_plan(raw_window, pixels, self._run.precision)
            if chosen is None:
                return
            self._plan, words = chosen
            self._journal.set_run_parameters(replace(self._journal.run_parameters, plan=asdict(self._plan)))
        self._classifier.follow(self._plan)
        self._watch.restart()
        self._feedback.log(
            Message("Precision: {precision}; {threads} threads.", precision=words, threads=self._threads)
        )

    def _finish(self, pending: PendingProbabilities) -> Finished:
        while not pending.is_complete(SECONDS_BETWEEN_LOOKS):
            self._feedback.check_cancelled()
            self._report_progress(pending.done())
        self._feedback.check_cancelled()
        self._done += int(self._area.overlap(pending.raw_window.window))
        self._report_progress(0)
        return pending.raw_window.window, pending.probabilities, pending.missing(), pending.failed()

    def _report_progress(self, classified: int) -> None:
        size = self._area.window.width * self._area.window.height
        done = self._done + classified
        if done:
            self._feedback.progress(
                (1 - FRACTION_OF_WRITING) * done / size,
                self._watch.pixels(done),
            )

    def summary(self, labels: Sequence[str]) -> dict[str, int]:
        """Pixels of each label; what there is to say of the run goes to the log."""
        records = self._journal.done.values()
        missing, counts = np.zeros(len(self._cube.timeline), np.int64), np.zeros(self._classes, np.int64)
        for record in records:
            missing += record.missing
            counts += record.counts
        failed = sum(record.failed for record in records)
        if failed:
            self._feedback.warn(
                Message(
                    "{count} {count:pixel has|pixels have} observations but {count:stays|stay} without a class, "
                    "since the network gave no numbers {count:for it|for them}; check the rasters for extreme "
                    "values, or choose the precision float32.",
                    count=f"{failed:,}",
                )
            )
        elif self._done and not counts.any():
            self._feedback.warn(
                Message(
                    "No pixel was classified: each one lacks a valid observation in some band, or has a longer gap than is "
                    "allowed; check nodata values, mask and the largest gap."
                )
            )
        total = self._done * len(self._cube.bands)
        words = describe_missing(missing, total, self._cube.timeline)
        if words:
            self._feedback.log(words)
        empty = describe_empty_dates(missing, total, self._cube.timeline) if counts.any() else None
        if empty:
            self._feedback.warn(empty)
        self._feedback.log(
            Message(
                "Classified {count} {count:pixel in|pixels in} {seconds} s, {rate} pixels/s.",
                count=f"{self._done:,}",
                seconds=f"{self._watch.seconds:.1f}",
                rate=f"{self._watch.rate(self._done):,.0f}",
            )
        )
        return {label: int(count) for label, count in zip(labels, counts, strict=True)}
