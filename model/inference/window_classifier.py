"""Multi-threaded classification of windows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from threading import local
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ..cube.window_reader import RawWindow
from ..network.fast_network import FastNetwork, class_probabilities
from ..raster.quantization import PROBABILITY_NODATA, quantize
from ..runtime.errors import DeviceError
from .plan import BYTES_OF_A_DIRECT_BATCH, SERIES_TO_COMPARE, TYPES, Plan, batch_of, choose_plan
from .preparation import Preparation

VALUES_OF_A_PIECE = 400_000  # that a thread takes at once: enough for the interpreter's part to be little
SMALLEST_PIECE, LARGEST_PIECE = 256, 4096  # series
COPIES_OF_A_PIECE = 10  # while its gaps are filled
FEWEST_TO_COMPARE = SERIES_TO_COMPARE // 8  # series; with fewer, all pixels of the window are looked at
STREAMS = 2  # threads that feed a graphics card, so that copying and computing overlap


class WindowClassifier(AbstractContextManager["WindowClassifier"]):
    """Classifier of windows of a cube, in pieces that several threads take one after the other.

    On the processor each thread computes by itself, which leaves nothing to wait for; a graphics card is fed by two.

    Parameters
    ----------
    network : Module
        Trained.
    preparation : Preparation
        Of the cube.
    classes : int
        K.
    device : torch.device
        Where the network runs.
    threads : int
        Of the processor.
    ranges : sequence of float, optional
        Of the network's features, see :func:`model.network.feature_ranges.measure_ranges`.
    """

    def __init__(
        self,
        network: nn.Module,
        preparation: Preparation,
        classes: int,
        device: torch.device,
        threads: int,
        ranges: Sequence[float] = (),
    ) -> None:
        self._trained = network
        self._ranges = ranges
        self._prepare = preparation
        self._classes = classes
        self._device = device
        self._plan: Plan | None = None
        self._own = local()
        count = STREAMS if device.type == "cuda" else threads if device.type == "cpu" else 1
        self._pool = ThreadPoolExecutor(count, "network", torch.set_num_threads, (1,))
        self._threads_before = torch.get_num_threads()

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
        torch.set_num_threads(self._threads_before)

    def choose_plan(
        self, raw_window: RawWindow, pixels: npt.NDArray[np.intp], precision: str
    ) -> tuple[Plan, str] | None:
        """Choose an execution plan by timing the network on pixels of a window; None where none of them is known."""
        torch.set_num_threads(1)
        with torch.inference_mode():
            series = self._known_series(raw_window, pixels[:: max(1, math.ceil(len(pixels) / SERIES_TO_COMPARE))])
            if len(series) < FEWEST_TO_COMPARE:  # more of the known ones may lie between those
                series = self._known_series(raw_window, pixels)
            return choose_plan(self._trained, self._ranges, series, precision, self._device) if len(series) else None

    def _known_series(self, raw_window: RawWindow, pixels: npt.NDArray[np.intp]) -> Tensor:
        """Series (N, S, B) of the known ones among some pixels, until there are enough to compare precisions."""
        found, count = [], 0
        for piece in _pieces(pixels, series_of_a_piece(raw_window.values.shape[0] * raw_window.values.shape[1])):
            known = piece[self._prepare.known(raw_window, piece)]
            if len(known):
                found.append(self._prepare(raw_window, known)[0].permute(2, 0, 1))
            count += len(known)
            if count >= SERIES_TO_COMPARE:
                break
        return torch.cat(found) if found else torch.empty(0)

    def follow(self, plan: Plan) -> None:
        """Use an execution plan from now on; nothing may have been classified before."""
        self._plan = plan

    def begin(self, raw_window: RawWindow, pixels: npt.NDArray[np.intp]) -> PendingProbabilities:
        """Begin to classify some pixels of a window.

        Parameters
        ----------
        raw_window : RawWindow
            The window.
        pixels : integer array of shape (N,)
            Positions in the window, increasing; all others become nodata.
        """
        probabilities = np.full((raw_window.values.shape[2], self._classes), PROBABILITY_NODATA, dtype=np.uint16)
        size = max(
            series_of_a_piece(raw_window.values.shape[0] * raw_window.values.shape[1]),
            self._plan.batch if self._plan else 0,
        )
        pieces = _pieces(pixels, size)
        return PendingProbabilities(
            raw_window,
            probabilities,
            [self._pool.submit(self._classify, raw_window, piece, probabilities) for piece in pieces],
            pieces,
        )

    def _classify(
        self, raw_window: RawWindow, pixels: npt.NDArray[np.intp], probabilities: npt.NDArray[np.uint16]
    ) -> PieceCounts:
        """Fill in the encoded probabilities of some pixels; return what was missing and failed."""
        with torch.inference_mode(), self._stream():
            # Neighbours are copied faster as a slice than one by one.
            whole = len(pixels) and pixels[-1] - pixels[0] + 1 == len(pixels)
            chosen = slice(int(pixels[0]), int(pixels[-1]) + 1) if whole else pixels
            series, known, missing = self._prepare(raw_window, chosen)
            if not known.any():
                return PieceCounts(missing, 0)
            if not known.all():
                series, chosen = series[:, :, known], pixels[known]
            found = class_probabilities(self._logits(series.permute(2, 0, 1))).cpu().numpy()
            probabilities[chosen] = quantize(found).T
            return PieceCounts(missing, int(np.isnan(found).any(axis=0).sum()))

    def _stream(self) -> AbstractContextManager[Any]:
        if self._device.type != "cuda":
            return nullcontext()
        if not hasattr(self._own, "stream"):
            self._own.stream = torch.cuda.Stream(self._device)
        return torch.cuda.stream(self._own.stream)

    def _logits(self, series: Tensor) -> Tensor:
        plan = self._plan or Plan("float32", batch_of(self._trained, self._device))
        if not hasattr(self._own, "network"):
            self._own.network = self._network(plan.precision, plan.batch)
        while True:
            try:
                logits: Tensor = self._own.network(series)
                return logits
            except torch.OutOfMemoryError as error:
                batch = self._own.network.batch // 2
                if not batch:
                    raise DeviceError(
                        "The graphics card has too little memory even for one series; close other programs that use it, or "
                        "choose the device cpu."
                    ) from error
                self._own.network = None
                if self._device.type == "cuda":
                    torch.cuda.empty_cache()
                self._own.network = self._network(plan.precision, batch)

    def _network(self, precision: str, batch: int) -> FastNetwork:
        return FastNetwork(self._trained, batch, TYPES[precision], self._device, self._ranges)


def _pieces(pixels: npt.NDArray[np.intp], size: int) -> list[npt.NDArray[np.intp]]:
    """Pixels in pieces of a size, one after the other."""
    return [pixels[start : start + size] for start in range(0, len(pixels), size)]


def series_of_a_piece(values: int) -> int:
    """Number of series that a thread takes at once, from the number of values of each: a power of two, like the network's groups."""
    fitting = 2 ** int(np.log2(max(1, VALUES_OF_A_PIECE // values)))
    return int(np.clip(fitting, SMALLEST_PIECE, LARGEST_PIECE))


def bytes_of_a_thread(network: nn.Module, values: int, device: torch.device) -> int:
    """Approximate memory in bytes of a thread that prepares and classifies a piece of series."""
    piece = COPIES_OF_A_PIECE * 4 * values * series_of_a_piece(values)
    if device.type != "cpu":
        return piece
    # Batches in int8 are larger, and what leaves their first convolution is float32.
    return (
        piece
        + torch.float32.itemsize * BYTES_OF_A_DIRECT_BATCH
        + FastNetwork(network, batch_of(network, device), torch.float32, device).size
    )


@dataclass(frozen=True)
class PieceCounts:
    """Counts of a piece of a window.

    Attributes
    ----------
    missing : int array of shape (T,)
        Missing values of each date.
    failed : int
        Pixels that have observations and that the network gave no number for.
    """

    missing: npt.NDArray[np.int64]
    failed: int


@dataclass(frozen=True)
class PendingProbabilities:
    """Window that is being classified in the background.

    Attributes
    ----------
    raw_window : RawWindow
        The window.
    probabilities : uint16 array of shape (P, K)
        Encoded probabilities, filled by and by.
    parts : list of Future
        Counts of each piece.
    pieces : list of integer array
        The pixels of each piece.
    """

    raw_window: RawWindow
    probabilities: npt.NDArray[np.uint16]
    parts: Sequence[Future[PieceCounts]]
    pieces: Sequence[npt.NDArray[np.intp]]

    def done(self) -> int:
        """Number of pixels that are classified."""
        return sum(len(piece) for part, piece in zip(self.parts, self.pieces, strict=True) if part.done())

    def is_complete(self, timeout: float) -> bool:
        """Wait some seconds at most; return whether all pixels are classified."""
        return not wait(self.parts, timeout).not_done

    def missing(self) -> npt.NDArray[np.int64]:
        """Missing values of each date: shape (T,)."""
        return np.sum(
            [np.zeros(len(self.raw_window.values), dtype=np.int64), *(part.result().missing for part in self.parts)],
            axis=0,
        )

    def failed(self) -> int:
        """Pixels that have observations and that the network gave no number for."""
        return sum(part.result().failed for part in self.parts)
