"""Where the network runs."""

from __future__ import annotations

import platform

import torch

from .errors import DeviceError

DEVICES = ("auto", "cpu", "cuda", "mps")


def choose_device(wanted: str) -> tuple[torch.device, str]:
    """The device to use, and a sentence that says which and why.

    Parameters
    ----------
    wanted : str
        One of :data:`DEVICES`; ``auto`` takes CUDA, else Apple's MPS, else the processor.

    Raises
    ------
    DeviceError
        When the device asked for is not there.
    """
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wanted == "auto":
        name = next(name for name in ("cuda", "mps", "cpu") if there[name])
        why = "chosen by itself" if name != "cpu" else "no CUDA or MPS device that this PyTorch can use"
    elif wanted in there:
        if not there[wanted]:
            raise DeviceError(
                f"The device {wanted} was asked for, but PyTorch {torch.__version__} finds none here; choose auto or cpu."
            )
        name, why = wanted, "asked for"
    else:
        raise DeviceError(f"There is no device '{wanted}'; choose one of {', '.join(DEVICES)}.")
    return torch.device(name), f"Device: {_title(name)} ({why})"


def _title(name: str) -> str:
    if name == "cuda":
        return f"CUDA, {torch.cuda.get_device_name()}"
    if name == "mps":
        return "Apple MPS"
    return f"CPU, {torch.get_num_threads()} threads, {platform.machine()}"
