"""From series to probabilities, with a trained network, as fast as the machine allows."""

from __future__ import annotations

import time
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

from .cube.gaps import fill_gaps, has_observations, interpolate, longest_gaps
from .cube.window_reader import RawWindow
from .network.devices import PRECISIONS, is_faster
from .network.fast_network import FastNetwork
from .network.model_file import ModelCard
from .preparation import Preparation
from .raster.quantization import PROBABILITY_NODATA, quantize
from .runtime.errors import DeviceError

BATCHES = {"mps": 1024, "cuda": 4096}


FEATURES_OF_A_BATCH, SMALLEST_BATCH, LARGEST_BATCH = 8192, 32, 128  # on a processor: of one date


VALUES_OF_A_PIECE, SMALLEST_PIECE, LARGEST_PIECE = (
    400_000,
    256,
    4096,
)  # that a thread takes at once: enough for the interpreter's part to be little


COPIES_OF_A_PIECE = 10  # while its gaps are filled


SERIES_TO_MEASURE = 512


SERIES_TO_COMPARE = 2048


LEAST_AGREEMENT = 0.999  # of labels with float32


LARGEST_DIFFERENCE = 0.01  # of a probability from float32


STREAMS = 2  # threads that feed a graphics card, so that copying and computing overlap


class Classifier:
    """A trained network, ready to classify series that are in memory.

    Parameters
    ----------
    network : Module
        Logits (N, K) of normalised series (N, T, B).
    card : ModelCard
        Its normalisation.
    days : float array of shape (T,)
        Days of the dates of the series to come, for filling gaps.
    device : torch.device
        Where the network runs.
    target_days : float array of shape (S,), optional
        Days of the dates that the network reads, counted as `days` are, where the series have others.
    max_gap : float
        Days; a series with a longer gap is unknown. 0 for no limit.
    """

    def __init__(
        self,
        network: nn.Module,
        card: ModelCard,
        days: npt.NDArray[np.floating],
        device: torch.device,
        target_days: npt.NDArray[np.floating] | None = None,
        max_gap: float = 0.0,
    ) -> None:
        self._network = FastNetwork(network, batch_of(network, device), torch.float32, device)
        self._normalisation = card.normalisation
        self._classes = len(card.labels)
        self._days = days
        self._target_days = target_days
        self._max_gap = max_gap
        self._device = device

    def probabilities(self, series: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
        """Class probabilities.

        Parameters
        ----------
        series : array of shape (N, T, B)
            Physical values, NaN where missing.

        Returns
        -------
        float32 array of shape (N, K)
            Rows sum to 1; NaN for a series without any valid observation in some band, or with too long a gap.
        """
        result = np.full((len(series), self._classes), np.nan, dtype=np.float32)
        known = has_observations(series)
        if self._max_gap:
            known &= longest_gaps(series, self._days) <= self._max_gap
        if known.any():
            filled = fill_gaps(series[known], self._days)
            if self._target_days is not None:
                filled = interpolate(filled, self._days, self._target_days)
            with torch.inference_mode():
                ready = torch.from_numpy(self._normalisation.apply(filled)).to(self._device)
                result[known] = torch.softmax(self._network(ready), dim=1).cpu().numpy()
        return result


@dataclass(frozen=True)
class Plan:
    """How a network runs on a machine.

    Attributes
    ----------
    precision : str
        One of :data:`model.network.devices.PRECISIONS`.
    batch : int
        Series that the convolutions take at once.
    """

    precision: str
    batch: int


def choose_plan(network: nn.Module, series: Tensor, precision: str, device: torch.device) -> tuple[Plan, str]:
    """How a network classifies some series fastest.

    The precision is measured on the series. The batch follows from the network alone, so that two runs of one map give the
    very same bits; ``benchmarks/classify.py`` shows what other batches would bring.

    Parameters
    ----------
    network : Module
        Trained.
    series : float32 tensor of shape (N, T, B)
        Some of those to classify, normalised, on the device.
    precision : str
        A precision, or ``auto``: half precision where the machine multiplies and classifies faster in it and labels and
        probabilities are those of float32, to a thousandth of the labels and a hundredth of the probabilities.
    device : torch.device
        Where it runs.

    Returns
    -------
    Plan
        The choice.
    str
        What there is to say of it.

    Raises
    ------
    DeviceError
        When there is no such precision.
    """
    if precision not in ("auto", *PRECISIONS):
        raise DeviceError(f"There is no precision '{precision}'; choose one of auto, {', '.join(PRECISIONS)}.")
    if device.type == "mps" and precision not in ("auto", "float32"):
        raise DeviceError(f"The precision {precision} is not used on MPS; choose auto or float32.")
    batch = batch_of(network, device)
    forms = {"float32": FastNetwork(network, batch, torch.float32, device)}
    words = {"float32": ""}
    halves = (
        [name for name in PRECISIONS if name != "float32" and precision in ("auto", name)]
        if device.type != "mps"
        else []
    )
    for name in halves:
        if precision == "auto" and not is_faster(PRECISIONS[name], device):
            continue
        form = FastNetwork(network, batch, PRECISIONS[name], device)
        agreement, difference = _compare(forms["float32"], form, series)
        if precision == name or (agreement >= LEAST_AGREEMENT and difference <= LARGEST_DIFFERENCE):
            forms[name] = form
            words[name] = (
                f" ({100 * agreement:.2f} % of the labels of {len(series[:SERIES_TO_COMPARE])} pixels as in float32, "
                f"probabilities within {difference:.4f})"
            )
    best = precision if precision != "auto" else next(iter(forms))
    if len(forms) > 1 and precision == "auto":
        taken = {name: _seconds(form, series) for name, form in forms.items()}
        best = min(taken, key=lambda name: taken[name])
    return Plan(best, batch), f"{best}{words[best]}, batches of {batch} series"


def batch_of(network: nn.Module, device: torch.device) -> int:
    """Series that the convolutions take at once: on a processor so many that their features stay in its cache."""
    if device.type != "cpu":
        return BATCHES[device.type]
    widest = max(layer.out_channels for layer in network.modules() if isinstance(layer, nn.Conv1d))
    return int(np.clip(2 ** int(np.log2(FEATURES_OF_A_BATCH / widest)), SMALLEST_BATCH, LARGEST_BATCH))


def _compare(exact: FastNetwork, other: FastNetwork, series: Tensor) -> tuple[float, float]:
    """Share of equal labels, and the largest difference of a probability."""
    first, second = (torch.softmax(f(series[:SERIES_TO_COMPARE]), dim=1) for f in (exact, other))
    same = (first.argmax(dim=1) == second.argmax(dim=1)).float().mean()
    return float(same), float((first - second).abs().max())


def _seconds(network: FastNetwork, series: Tensor) -> float:
    """Seconds that a series takes."""
    count = max(SERIES_TO_MEASURE, network.batch)
    some = series.repeat(-(-count // len(series)), 1, 1)[:count]
    network(some[: network.batch])
    if some.is_cuda:
        torch.cuda.synchronize()
    start = time.perf_counter()
    network(some).cpu()
    return (time.perf_counter() - start) / count


class WindowClassifier(AbstractContextManager["WindowClassifier"]):
    """Classifies windows of a cube, in pieces that several threads take one after the other.

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
    """

    def __init__(
        self, network: nn.Module, preparation: Preparation, classes: int, device: torch.device, threads: int
    ) -> None:
        self._trained = network
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
        """Measure on some pixels of a window how the network runs best; None where none of them is known."""
        torch.set_num_threads(1)
        with torch.inference_mode():
            spread = pixels[:: max(1, len(pixels) // SERIES_TO_COMPARE)]
            series, known, _ = self._prepare(raw_window, spread)
            if not known.any():
                return None
            return choose_plan(self._trained, series.permute(2, 0, 1)[known], precision, self._device)

    def follow(self, plan: Plan) -> None:
        """Run the network like this from now on."""
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
        pieces = [pixels[start : start + size] for start in range(0, len(pixels), size)]
        return PendingProbabilities(
            raw_window,
            probabilities,
            [self._pool.submit(self._classify, raw_window, piece, probabilities) for piece in pieces],
            pieces,
        )

    def _classify(
        self, raw_window: RawWindow, pixels: npt.NDArray[np.intp], probabilities: npt.NDArray[np.uint16]
    ) -> npt.NDArray[np.int64]:
        """Fill in the encoded probabilities of some pixels; return the missing values of each date."""
        with torch.inference_mode(), self._stream():
            # Neighbours are copied faster as a slice than one by one.
            whole = len(pixels) and pixels[-1] - pixels[0] + 1 == len(pixels)
            chosen = slice(int(pixels[0]), int(pixels[-1]) + 1) if whole else pixels
            series, known, missing = self._prepare(raw_window, chosen)
            has_values = known.cpu().numpy()
            if has_values.any():
                ready = series if has_values.all() else series[:, :, known]
                found = torch.softmax(self._logits(ready.permute(2, 0, 1)), dim=1).cpu().numpy()
                probabilities[pixels[has_values]] = quantize(found)
            counted: npt.NDArray[np.int64] = missing.cpu().numpy()
            return counted

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
        return FastNetwork(self._trained, batch, PRECISIONS[precision], self._device)


def series_of_a_piece(values: int) -> int:
    """Series that a thread takes at once, of so many values each."""
    return int(np.clip(VALUES_OF_A_PIECE // values, SMALLEST_PIECE, LARGEST_PIECE))


def bytes_of_a_thread(network: nn.Module, values: int, device: torch.device) -> int:
    """Bytes that a thread takes to prepare and classify a piece of series of so many values, about."""
    piece = COPIES_OF_A_PIECE * 4 * values * series_of_a_piece(values)
    if device.type != "cpu":
        return piece
    return piece + FastNetwork(network, batch_of(network, device), torch.float32, device).size


@dataclass(frozen=True)
class PendingProbabilities:
    """A window that is being classified.

    Attributes
    ----------
    raw_window : RawWindow
        The window.
    probabilities : uint16 array of shape (P, K)
        Encoded probabilities, filled by and by.
    parts : list of Future
        Missing values of each date of each piece.
    pieces : list of integer array
        The pixels of each piece.
    """

    raw_window: RawWindow
    probabilities: npt.NDArray[np.uint16]
    parts: Sequence[Future[npt.NDArray[np.int64]]]
    pieces: Sequence[npt.NDArray[np.intp]]

    def done(self) -> int:
        """Pixels that are classified."""
        return sum(len(piece) for part, piece in zip(self.parts, self.pieces, strict=True) if part.done())

    def is_complete(self, timeout: float) -> bool:
        """Whether all are, within some seconds."""
        return not wait(self.parts, timeout).not_done

    def missing(self) -> npt.NDArray[np.int64]:
        """Missing values of each date: shape (T,)."""
        return np.sum(
            [np.zeros(len(self.raw_window.values), dtype=np.int64), *(part.result() for part in self.parts)], axis=0
        )
