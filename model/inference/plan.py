"""Choice of batch size, precision and network form for a classification, by measurement."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from ..network.devices import FORMATS, is_faster
from ..network.fast_network import FastNetwork
from ..runtime.errors import DeviceError

BATCHES = {"mps": 1024, "cuda": 4096}
FEATURES_OF_A_BATCH, SMALLEST_BATCH, LARGEST_BATCH = 8192, 32, 128  # on a processor: of one date
SERIES_TO_MEASURE = 512
SERIES_TO_COMPARE = 2048
LEAST_AGREEMENT = 0.999  # of labels with float32
LARGEST_DIFFERENCE = 0.01  # of a probability from float32


@dataclass(frozen=True)
class Plan:
    """Execution plan of a network: precision and batch size.

    Attributes
    ----------
    precision : str
        One of :data:`model.network.devices.FORMATS`.
    batch : int
        Series that the convolutions take at once.
    """

    precision: str
    batch: int


def choose_plan(network: nn.Module, series: Tensor, precision: str, device: torch.device) -> tuple[Plan, str]:
    """Choose the fastest execution plan by timing a network on some series.

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
    if precision not in ("auto", *FORMATS):
        raise DeviceError(
            "There is no precision '{precision}'; choose one of auto, {precisions}.",
            precision=precision,
            precisions=", ".join(FORMATS),
        )
    if device.type == "mps" and precision not in ("auto", "float32"):
        raise DeviceError(
            "The precision {precision} is not used on MPS; choose auto or float32.",
            precision=precision,
        )
    batch = batch_of(network, device)
    forms = {"float32": FastNetwork(network, batch, torch.float32, device)}
    words = {"float32": ""}
    halves = (
        [name for name in FORMATS if name != "float32" and precision in ("auto", name)] if device.type != "mps" else []
    )
    for name in halves:
        if precision == "auto" and not is_faster(FORMATS[name], device):
            continue
        form = FastNetwork(network, batch, FORMATS[name], device)
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
    """Batch size of the convolutions: on a processor the number of series whose features fit in its cache."""
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
