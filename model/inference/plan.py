"""Choice of batch size, precision and network form for a classification, by measurement."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn

from ..network.choices import INT8, MAP_PRECISIONS
from ..network.devices import FORMATS, is_faster
from ..network.direct_convolutions import has_direct_form, is_available
from ..network.fast_network import FastNetwork, series_of_a_group
from ..runtime.errors import DeviceError

TYPES = {**FORMATS, INT8: torch.int8}
BATCHES = {"mps": 1024, "cuda": 4096}
FEATURES_OF_A_BATCH = 8192  # of one date, on a processor
BYTES_OF_A_DIRECT_BATCH = 1_750_000  # of the widest features, where oneDNN convolves
SMALLEST_BATCH, LARGEST_BATCH = 32, 128
LEAST_GAIN = 1.1  # times as fast as float32, for a precision to be taken
SERIES_TO_COMPARE = 2048
LARGEST_DIFFERENCE = 0.01  # of a probability from float32
# Fraction of labels that differ, and of probabilities that differ by more: half of what a map may have, since a sample of it
# may have fewer by chance.
MOST_EXCEPTIONS = 0.0005


@dataclass(frozen=True)
class Plan:
    """Execution plan of a network: precision and batch size.

    Attributes
    ----------
    precision : str
        One of :data:`TYPES`.
    batch : int
        Series that the convolutions take at once.
    """

    precision: str
    batch: int


@dataclass(frozen=True)
class Agreement:
    """How near two forms of a network are.

    Attributes
    ----------
    series : int
        Number of series that were compared.
    labels : float
        Share of them with the same label.
    difference : float
        All probabilities but :data:`MOST_EXCEPTIONS` differ by no more than this.
    """

    series: int
    labels: float
    difference: float

    @property
    def suffices(self) -> bool:
        """Whether one form may stand for the other."""
        other_labels = round((1 - self.labels) * self.series)
        return other_labels <= round(MOST_EXCEPTIONS * self.series) and self.difference <= LARGEST_DIFFERENCE

    def __str__(self) -> str:
        return (
            f"{100 * self.labels:.2f} % of the labels of {self.series} pixels as in float32, "
            f"{100 * (1 - MOST_EXCEPTIONS):g} % of the probabilities within {self.difference:.4f}"
        )


def check_precision(precision: str, device: torch.device, ranges: Sequence[float]) -> None:
    """Refuse a precision that a map cannot be made in.

    Parameters
    ----------
    precision : str
        As it was asked for.
    device : torch.device
        Where the network is to run.
    ranges : sequence of float
        Of the model, see :func:`model.network.feature_ranges.measure_ranges`.

    Raises
    ------
    DeviceError
        When there is no such precision, or not on this device or for this model.
    """
    if precision not in MAP_PRECISIONS:
        raise DeviceError(
            "There is no precision '{precision}'; choose one of auto, {precisions}.",
            precision=precision,
            precisions=", ".join(TYPES),
        )
    if device.type == "mps" and precision not in ("auto", "float32"):
        raise DeviceError(
            "The precision {precision} is not used on MPS; choose auto or float32.",
            precision=precision,
        )
    if precision != INT8:
        return
    if device.type != "cpu" or not is_available(torch.int8):
        raise DeviceError(
            "PyTorch {version} has no convolutions in int8 for the device {device} of this machine; choose the precision auto.",
            version=torch.__version__,
            device=device.type,
        )
    if not ranges:
        raise DeviceError(
            "The model was trained by a version of this plugin that did not store what the precision int8 needs; train the "
            "model again, or choose the precision auto."
        )


def choose_plan(
    network: nn.Module, ranges: Sequence[float], series: Tensor, precision: str, device: torch.device
) -> tuple[Plan, str]:
    """Choose the fastest execution plan by timing a network on some series.

    The precision is measured on the series. The batch follows from the network and the precision alone, so that two runs of one
    map give the very same bits.

    Parameters
    ----------
    network : Module
        Trained.
    ranges : sequence of float
        Of its features, see :func:`model.network.feature_ranges.measure_ranges`; empty to leave int8 out.
    series : float32 tensor of shape (N, T, B)
        Some of those to classify, normalised, on the device.
    precision : str
        A precision that :func:`check_precision` lets pass, or ``auto``: half precision or int8 where the network is faster in it
        and labels and probabilities are those of float32, see :class:`Agreement`.
    device : torch.device
        Where it runs.

    Returns
    -------
    Plan
        The choice.
    str
        What there is to say of it.
    """

    def form_in(name: str) -> FastNetwork:
        return FastNetwork(network, batch_of(network, device, TYPES[name]), TYPES[name], device, ranges)

    def describe(name: str, form: FastNetwork, agreement: Agreement | None) -> tuple[Plan, str]:
        words = f" ({agreement})" if agreement else ""
        return Plan(name, form.batch), f"{name}{words}, batches of {form.batch} series"

    exact = form_in("float32")
    if precision == "float32":
        return describe(precision, exact, None)
    if precision != "auto":
        form = form_in(precision)
        return describe(precision, form, compare_forms(exact, form, series[:SERIES_TO_COMPARE]))
    longest = _seconds(exact, series, math.inf)
    taken = {}
    for name in _candidates(network, ranges, device):
        form = form_in(name)
        seconds = _seconds(form, series, longest)
        if seconds < longest / LEAST_GAIN:
            taken[name] = seconds, form
    for name, (_, form) in sorted(taken.items(), key=lambda item: item[1][0]):
        agreement = compare_forms(exact, form, series[:SERIES_TO_COMPARE])
        if agreement.suffices:
            return describe(name, form, agreement)
    return describe("float32", exact, None)


def batch_of(network: nn.Module, device: torch.device, dtype: torch.dtype = torch.float32) -> int:
    """Batch size of the convolutions: on a processor the number of series whose features fit in its cache."""
    if device.type != "cpu":
        return BATCHES[device.type]
    widest = max(layer.out_channels for layer in network.modules() if isinstance(layer, nn.Conv1d))
    fitting, largest = FEATURES_OF_A_BATCH / widest, LARGEST_BATCH
    if has_direct_form(network, dtype, device):
        fitting = BYTES_OF_A_DIRECT_BATCH / (widest * cast(Any, network).lstm.input_size * dtype.itemsize)
        largest = max(SMALLEST_BATCH, series_of_a_group(cast(Any, network)))
    return int(np.clip(2 ** int(np.log2(max(1, fitting))), SMALLEST_BATCH, largest))


def _candidates(network: nn.Module, ranges: Sequence[float], device: torch.device) -> list[str]:
    """Precisions beside float32 that may be faster on a device."""
    if device.type == "mps":
        return []
    found = [
        name
        for name, dtype in FORMATS.items()
        if name != "float32" and (has_direct_form(network, dtype, device) or is_faster(dtype, device))
    ]
    return [*found, INT8] if ranges and has_direct_form(network, torch.int8, device) else found


def compare_forms(exact: FastNetwork, other: FastNetwork, series: Tensor) -> Agreement:
    """How near a form of a network is to another one on some series."""
    first, second = (torch.softmax(form(series), dim=1) for form in (exact, other))
    same = (first.argmax(dim=1) == second.argmax(dim=1)).double().mean()
    differences = (first - second).abs().flatten()
    within = differences.kthvalue(math.ceil((1 - MOST_EXCEPTIONS) * len(differences))).values
    return Agreement(len(series), float(same), float(within))


def _seconds(network: FastNetwork, series: Tensor, most: float) -> float:
    """Seconds that a series of a whole group takes; infinity where these are more than twice `most`."""
    some = series.repeat(-(-network.group // len(series)), 1, 1)[: network.group]
    _time(network, some[: network.batch])  # warm-up
    seconds = _time(network, some) / network.group
    return math.inf if seconds > 2 * most else min(seconds, _time(network, some) / network.group)


def _time(network: FastNetwork, series: Tensor) -> float:
    """Seconds that series take: on a processor the processor time of this thread, which other programs hardly change."""
    clock = time.thread_time if series.device.type == "cpu" else time.perf_counter
    start = clock()
    network(series).cpu()
    return clock() - start
