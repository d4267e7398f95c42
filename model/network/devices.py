"""Choice of device, precision and number of threads."""

from __future__ import annotations

import os
import platform
import time

import torch

from ..runtime.errors import DeviceError
from ..runtime.messages import Message
from .choices import DEVICES

MULTIPLICATIONS_A_THREAD = 100_000_000
SIDE_TO_MEASURE = 256
MARKEDLY = 1.3
FORMATS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def choose_device(requested: str) -> tuple[torch.device, Message]:
    """Choose the device; return it with a sentence that says which and why.

    Parameters
    ----------
    requested : str
        One of :data:`DEVICES`; ``auto`` takes CUDA, else Apple's MPS, else the processor.

    Raises
    ------
    DeviceError
        When the device asked for is not there.
    """
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if requested == "auto":
        name = next(name for name in ("cuda", "mps", "cpu") if there[name])
        why = (
            Message("chosen by itself") if name != "cpu" else Message("no CUDA or MPS device that this PyTorch can use")
        )
    elif requested in there:
        if not there[requested]:
            raise DeviceError(
                "The device {requested} was asked for, but PyTorch {version} finds none here; choose auto or cpu.",
                requested=requested,
                version=torch.__version__,
            )
        name, why = requested, Message("asked for")
    else:
        raise DeviceError(
            "There is no device '{requested}'; choose one of {devices}.",
            requested=requested,
            devices=", ".join(DEVICES),
        )
    return torch.device(name), Message("Device: {device} ({why})", device=_title(name), why=why)


def choose_precision(precision: str, device: torch.device) -> tuple[torch.dtype, Message]:
    """Choose the precision of a training; return it with a sentence that says which.

    Weights and losses are always kept in float32; in the two others matrix products and convolutions are taken (mixed
    precision).

    Parameters
    ----------
    precision : str
        ``auto``, float32, bfloat16 or float16; ``auto`` is float32 but on CUDA, where it is bfloat16, or float16 on cards
        without it.
    device : device
        Where the network runs.

    Raises
    ------
    DeviceError
        When there is no such precision, or not on this device.
    """
    if precision == "auto":
        if device.type != "cuda":
            precision = "float32"
        else:
            precision = "bfloat16" if torch.cuda.is_bf16_supported(including_emulation=False) else "float16"
    if precision not in FORMATS:
        raise DeviceError(
            "There is no precision '{precision}'; choose one of auto, {precisions}.",
            precision=precision,
            precisions=", ".join(FORMATS),
        )
    if device.type == "mps" and precision != "float32":
        raise DeviceError(
            "The precision {precision} is not used on MPS; choose auto or float32.",
            precision=precision,
        )
    if precision == "float32":
        return FORMATS[precision], Message("Precision: {precision}", precision=precision)
    return FORMATS[precision], Message(
        "Precision: {precision} where it is safe, float32 elsewhere", precision=precision
    )


def is_faster(dtype: torch.dtype, device: torch.device) -> bool:
    """Whether the machine multiplies matrices markedly faster in this precision than in float32, by a measurement."""
    seconds = {}
    for kind in (torch.float32, dtype):
        try:
            left = torch.ones(SIDE_TO_MEASURE, SIDE_TO_MEASURE, dtype=kind, device=device)
            taken = []
            for _ in range(3):
                start = time.perf_counter()
                (left @ left).cpu()
                taken.append(time.perf_counter() - start)
        except RuntimeError:  # this PyTorch has no such product on this device
            return False
        seconds[kind] = min(taken)
    return seconds[dtype] < seconds[torch.float32] / MARKEDLY


def threads_for(multiplications: int) -> int:
    """Number of processor threads for a training step, from its number of multiplications.

    Small steps are done before a second thread has woken up, and where other programs keep the cores busy the threads wait
    for each other: a step of 6 ms took up to 8 ms on two threads of a busy machine, one of 1.5 ms took 28 ms. The number
    depends on the step and the machine alone, so that a seed repeats exactly.
    """
    return max(1, min(os.cpu_count() or 1, multiplications // MULTIPLICATIONS_A_THREAD))


def _title(name: str) -> str:
    if name == "cuda":
        return f"CUDA, {torch.cuda.get_device_name()}"
    if name == "mps":
        return "Apple MPS"
    return f"CPU, {platform.machine()}"
