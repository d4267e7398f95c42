"""Preprocessing of windows: from integers in files to normalised series without gaps."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..cube.cube import Cube
from ..cube.preprocessing import SeriesPreprocessor
from ..cube.window_reader import RawWindow, raw_encodings


class Preparation:
    """Preprocessing of pixels of windows; stateless, so that several threads may use it.

    Parameters
    ----------
    cube : Cube
        Where the windows come from.
    preprocessor : SeriesPreprocessor
        From the cube's series to those that the network reads.
    device : torch.device
        Where the network runs: everything but reading is done there.
    """

    def __init__(self, cube: Cube, preprocessor: SeriesPreprocessor, device: torch.device) -> None:
        self._preprocessor = preprocessor
        self._device = device
        self._decoder = _Decoder(cube, device) if raw_encodings(cube) else None

    def __call__(self, raw_window: RawWindow, pixels: npt.NDArray[np.intp] | slice) -> tuple[Tensor, Tensor, Tensor]:
        """Series of some pixels of a window.

        Parameters
        ----------
        raw_window : RawWindow
            The window, with P pixels.
        pixels : slice, or integer array of shape (N,)
            Which of them.

        Returns
        -------
        series : float32 tensor of shape (S, B, N)
            Normalised, on the device.
        known : bool tensor of shape (N,)
            False where a band has no observation, or too long a gap: what the network says of such a series means nothing.
        missing : int64 tensor of shape (T,)
            Missing values of each date, all pixels and bands together.
        """
        values, absent = self._physical(raw_window, pixels)
        missing, known = _count(absent)
        if self._preprocessor.max_gap:
            series = values.permute(2, 0, 1).cpu().numpy()
            known &= torch.from_numpy(self._preprocessor.has_short_gaps(series)).to(self._device)
        series = self._preprocessor.along_time(values, torch, absent)
        return series if known.all() else torch.where(known, series, 0.0), known, missing

    def _physical(self, raw_window: RawWindow, pixels: npt.NDArray[np.intp] | slice) -> tuple[Tensor, Tensor]:
        """Physical values (T, B, N), NaN where missing, and which are missing."""
        raw = self._to_device(raw_window.values[:, :, pixels])
        if self._decoder is None:  # masked observations are NaN already
            return raw, torch.isnan(raw)
        masked = None if raw_window.masked is None else self._to_device(raw_window.masked[:, pixels])
        return self._decoder(raw, masked)

    def _to_device(self, values: npt.NDArray[Any]) -> Tensor:
        tensor = torch.from_numpy(np.ascontiguousarray(values))
        if self._device.type == "cuda":
            return tensor.pin_memory().to(self._device, non_blocking=True)
        return tensor.to(self._device)


def _count(absent: Tensor) -> tuple[Tensor, Tensor]:
    """Missing values of each date (T,), and which series have a value in every band (N,), from what is missing (T, B, N)."""
    if absent.device.type != "cpu":
        return absent.sum(dim=(1, 2)), ~absent.all(dim=0).any(dim=0)
    flags = absent.numpy()  # numpy reduces truth values faster
    missing = np.array([np.count_nonzero(day) for day in flags], dtype=np.int64)
    return torch.from_numpy(missing), torch.from_numpy(~np.logical_and.reduce(flags, axis=0).any(axis=0))


class _Decoder:
    """Integers of files to physical values, as :func:`~model.cube.reader.to_physical` does it layer by layer.

    Parameters
    ----------
    cube : Cube
        Of which every date and band is one layer.
    device : torch.device
        Where the integers will be.
    """

    def __init__(self, cube: Cube, device: torch.device) -> None:
        encodings = raw_encodings(cube) or []

        def column(name: str, absent: float) -> Tensor:
            values = [[absent if (v := getattr(e, name)) is None else v for e in row] for row in encodings]
            return torch.tensor(values, dtype=torch.float64).to(torch.float32).unsqueeze(2).to(device)

        self._scale, self._offset = column("scale", 1.0), column("offset", 0.0)
        self._nodata = column("nodata", torch.nan)
        self._low, self._high = column("valid_min", -torch.inf), column("valid_max", torch.inf)
        self._limited = bool(torch.isfinite(self._low).any() or torch.isfinite(self._high).any())

    def __call__(self, raw: Tensor, masked: Tensor | None) -> tuple[Tensor, Tensor]:
        """Physical values (T, B, N) of integers (T, B, N), NaN where missing or masked (T, N), and which these are."""
        values = raw.to(torch.float32)
        missing = values == self._nodata
        if self._limited:
            missing |= (values < self._low) | (values > self._high)
        if masked is not None:
            missing |= masked.unsqueeze(1)
        return values.mul_(self._scale).add_(self._offset).masked_fill_(missing, torch.nan), missing
