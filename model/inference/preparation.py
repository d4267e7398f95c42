"""Preprocessing of windows: from integers in files to normalised series without gaps."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..cube.cube import Cube
from ..cube.preprocessing import SeriesPreprocessor
from ..cube.window_reader import RawWindow, raw_encodings
from ..products.encodings import Encoding


class Preparation:
    """Preprocessing of pixels of windows; stateless, so that several threads may use it.

    Parameters
    ----------
    cube : Cube
        Where the windows come from.
    preprocessor : SeriesPreprocessor
        From the cube's series to those that the network reads.
    device : torch.device
        Where the network runs, and values are scaled, filled and normalised; which are missing is found on the processor.
    """

    def __init__(self, cube: Cube, preprocessor: SeriesPreprocessor, device: torch.device) -> None:
        self._preprocessor = preprocessor
        self._device = device
        encodings = raw_encodings(cube)
        self._decoder = _Decoder(encodings, device) if encodings else None

    def __call__(
        self, raw_window: RawWindow, pixels: npt.NDArray[np.intp] | slice
    ) -> tuple[Tensor, npt.NDArray[np.bool_], npt.NDArray[np.int64]]:
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
        known : bool array of shape (N,)
            False where a band has no observation, or too long a gap: what the network says of such a series means nothing.
        missing : int64 array of shape (T,)
            Missing values of each date, all pixels and bands together.
        """
        raw, absent = self._observed(raw_window, pixels)
        missing = np.array([np.count_nonzero(day) for day in absent], dtype=np.int64)
        known = self._known(absent)
        values = self._to_device(raw)
        series = self._preprocessor.along_time(self._decoder.decode(values) if self._decoder else values, torch, absent)
        if not known.all():
            series = torch.where(torch.from_numpy(known).to(self._device), series, 0.0)
        return series, known, missing

    def known(self, raw_window: RawWindow, pixels: npt.NDArray[np.intp] | slice) -> npt.NDArray[np.bool_]:
        """Which of some pixels of a window are known (N,), without their series."""
        return self._known(self._observed(raw_window, pixels)[1])

    def _observed(
        self, raw_window: RawWindow, pixels: npt.NDArray[np.intp] | slice
    ) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
        """Values (T, B, N) of some pixels as they were read, and which of them are missing."""
        raw = np.ascontiguousarray(raw_window.values[:, :, pixels])
        if self._decoder is None:  # masked observations are NaN already
            return raw, np.isnan(raw)
        absent = self._decoder.is_missing(raw)
        if raw_window.masked is not None:
            absent |= raw_window.masked[:, None, pixels]
        return raw, absent

    def _known(self, absent: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        known: npt.NDArray[np.bool_] = ~np.logical_and.reduce(absent, axis=0).any(axis=0)
        if self._preprocessor.max_gap:
            known &= self._preprocessor.has_short_gaps(~absent.transpose(2, 0, 1))
        return known

    def _to_device(self, values: npt.NDArray[Any]) -> Tensor:
        tensor = torch.from_numpy(values)
        if self._device.type == "cuda":
            return tensor.pin_memory().to(self._device, non_blocking=True)
        return tensor.to(self._device)


class _Decoder:
    """Integers of files to physical values, as :func:`~model.cube.reader.to_physical` does it layer by layer.

    Parameters
    ----------
    encodings : list of list of Encoding
        Of each date and band.
    device : torch.device
        Where the physical values are computed.
    """

    def __init__(self, encodings: list[list[Encoding]], device: torch.device) -> None:
        def column(name: str) -> Tensor:
            values = [[getattr(encoding, name) for encoding in row] for row in encodings]
            return torch.tensor(values, dtype=torch.float64).to(torch.float32).unsqueeze(2).to(device)

        self._scale, self._offset = column("scale"), column("offset")
        # Layers by how they mark missing values; in most cubes all do it in one way.
        self._layers: dict[Encoding, list[int]] = defaultdict(list)
        for number, encoding in enumerate(encoding for row in encodings for encoding in row):
            self._layers[replace(encoding, scale=1.0, offset=0.0)].append(number)

    def is_missing(self, raw: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
        """Which integers (T, B, N) stand for a missing observation."""
        if len(self._layers) == 1:
            return next(iter(self._layers)).is_missing(raw)
        layers = raw.reshape(-1, raw.shape[2])
        missing = np.empty(layers.shape, dtype=bool)
        for encoding, numbers in self._layers.items():
            missing[numbers] = encoding.is_missing(layers[numbers])
        return missing.reshape(raw.shape)

    def decode(self, raw: Tensor) -> Tensor:
        """Physical values (T, B, N) of integers (T, B, N); those of missing ones mean nothing."""
        return raw.to(torch.float32).mul_(self._scale).add_(self._offset)
